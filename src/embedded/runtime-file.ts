import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { holderOf } from './lock.ts';

/** Where the embedded servers of a running service are; a server that is not embedded is left out. */
export type Servers = { readonly databaseUrl?: string; readonly eventstoreUrl?: string; /** Other processes may use them, and write to the log. */ readonly shared: boolean };

const fileIn = (directory: string): string => path.join(directory, 'runtime.json');

/** Readable by its owner only: the addresses hold passwords. */
export function writeRuntime(directory: string, { databaseUrl, eventstoreUrl, shared }: Servers): void {
  const unfinished = `${fileIn(directory)}-${randomBytes(4).toString('hex')}`;
  writeFileSync(unfinished, `${JSON.stringify({ pid: process.pid, database_url: databaseUrl, eventstore_url: eventstoreUrl, shared })}\n`, { mode: 0o600 });
  renameSync(unfinished, fileIn(directory));
}

export const removeRuntime = (directory: string): void => rmSync(fileIn(directory), { force: true });

/** The servers of the service that runs on this data directory; undefined when none does (a file left by a crash counts for nothing). */
export async function runningServers(directory: string): Promise<Servers | undefined> {
  let text: string;
  try {
    text = readFileSync(fileIn(directory), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const { pid, database_url, eventstore_url, shared = false } = JSON.parse(text) as { pid: number; database_url?: string; eventstore_url?: string; shared?: boolean };
  if ((await holderOf(directory))?.pid !== pid) return undefined;
  return { ...(database_url !== undefined && { databaseUrl: database_url }), ...(eventstore_url !== undefined && { eventstoreUrl: eventstore_url }), shared };
}
