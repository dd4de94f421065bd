import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { canRun, runners, unprivilegedAccount, type Account, type Runner } from './account.ts';
import { EmbeddedError } from './error.ts';
import { lastWords } from './last-words.ts';
import { binariesIn, findBinaries, fingerprint, libraryPath, type Binaries } from './postgres-binaries.ts';

/** Where PostgreSQL lives and as whom: `cluster` is its data directory, `password` its superuser's. */
export type Home = { readonly binaries: Binaries; readonly runner: Runner; readonly env: NodeJS.ProcessEnv; readonly cluster: string; readonly password: string };

export const superuser = 'medreserve';

/** For a host that lets the account neither in nor gives it a capability. Only root can write here, so nobody can be waiting in it. */
const elsewhereByDefault = '/var/lib/medreserve';

/** Finds a way to run PostgreSQL on this directory, and makes the cluster when there is none. Several ways are tried, from the least privilege to the most. */
export async function openHome(dataDirectory: string, { sync, elsewhere = elsewhereByDefault }: { sync: boolean; elsewhere?: string }): Promise<Home> {
  const binaries = findBinaries();
  const account = accountFor(dataDirectory);
  const directory = prepare(dataDirectory, account);
  const here = await withRunner(binaries, directory, account);
  if (here) return withCluster(here, directory, sync);
  if (account) {
    const moved = copyTo(path.join(elsewhere, fingerprint(binaries)), path.join(elsewhere, `data-${statSync(directory).ino}`), binaries, directory, account);
    const there = await withRunner(moved.binaries, moved.directory, account);
    if (there) return withCluster(there, moved.directory, sync);
  }
  throw new EmbeddedError(account ? `the account with uid ${account.uid} can neither enter ${directory} nor run PostgreSQL from ${binaries.native}` : `PostgreSQL does not run from ${binaries.native}, or ${directory} cannot be entered`);
}

function accountFor(dataDirectory: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const cluster = path.join(dataDirectory, 'cluster');
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  const account = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : unprivilegedAccount();
  if (!account) throw new EmbeddedError('PostgreSQL does not run as root, and there is neither an account postgres nor nobody: make one, or set DATABASE_URL');
  return account;
}

function prepare(dataDirectory: string, account: Account | undefined): string {
  try {
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
    const directory = realpathSync(dataDirectory);
    chmodSync(directory, 0o700);
    if (account) chownSync(directory, account.uid, account.gid);
    return directory;
  } catch (error) {
    throw new EmbeddedError(`the directory ${dataDirectory} cannot be made or is not ours`, { cause: error });
  }
}

type Means = Omit<Home, 'cluster' | 'password'>;

async function withRunner(binaries: Binaries, directory: string, account: Account | undefined): Promise<Means | undefined> {
  const libraries = libraryPath(binaries, path.join(directory, 'lib'));
  const loader = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  // Nothing of our own environment: it holds keys that PostgreSQL has no need of.
  const env = { PATH: process.env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...(libraries && { [loader]: libraries }) };
  for (const runner of runners(account)) if (await canRun(runner, binaries.postgres, directory, env)) return { binaries, runner, env };
  return undefined;
}

async function withCluster(means: Means, directory: string, sync: boolean): Promise<Home> {
  const cluster = path.join(directory, 'cluster');
  const passwordFile = path.join(directory, 'password');
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) await makeCluster(means, directory, cluster, passwordFile, sync);
  try {
    return { ...means, cluster, password: readFileSync(passwordFile, 'utf8').trim() };
  } catch (error) {
    throw new EmbeddedError(`${passwordFile} cannot be read`, { cause: error });
  }
}

/** Made beside its place and renamed when it is whole: a crash in between leaves nothing that looks like a cluster. */
async function makeCluster({ binaries, runner, env }: Means, directory: string, cluster: string, passwordFile: string, sync: boolean): Promise<void> {
  for (const entry of readdirSync(directory)) if (entry.startsWith('cluster')) rmSync(path.join(directory, entry), { recursive: true, force: true });
  const unfinished = `${cluster}-${randomBytes(4).toString('hex')}`;
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (runner.account) chownSync(passwordFile, runner.account.uid, runner.account.gid);
  const options = ['-D', unfinished, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'];
  const { file, args } = runner.command(binaries.initdb, sync ? options : [...options, '--no-sync']);
  try {
    await promisify(execFile)(file, args, { ...runner.identity, env, cwd: '/', timeout: 120_000 });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? lastWords(String(error.stderr)) : '';
    throw new EmbeddedError(`PostgreSQL's data could not be made in ${directory}: ${said}`, { cause: error });
  }
  renameSync(unfinished, cluster);
}

/** Binaries, and a cluster if there was one, in folders that the account can enter. */
function copyTo(native: string, directory: string, binaries: Binaries, from: string, account: Account): { binaries: Binaries; directory: string } {
  try {
    mkdirSync(path.dirname(native), { recursive: true, mode: 0o755 });
    if (!existsSync(native)) {
      const unfinished = `${native}-${process.pid}`;
      cpSync(binaries.native, unfinished, { recursive: true });
      renameSync(unfinished, native);
    }
    if (!existsSync(directory)) {
      const unfinished = `${directory}-${process.pid}`;
      cpSync(from, unfinished, { recursive: true });
      own(unfinished, account);
      renameSync(unfinished, directory);
    }
    return { binaries: binariesIn(native), directory: prepare(directory, account) };
  } catch (error) {
    throw new EmbeddedError(`the account with uid ${account.uid} cannot enter ${from}, and PostgreSQL could not be copied to ${path.dirname(native)}`, { cause: error });
  }
}

function own(directory: string, { uid, gid }: Account): void {
  chownSync(directory, uid, gid);
  for (const entry of readdirSync(directory, { withFileTypes: true, recursive: true })) if (!entry.isSymbolicLink()) chownSync(path.join(entry.parentPath, entry.name), uid, gid);
}
