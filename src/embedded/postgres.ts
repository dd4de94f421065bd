import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedError } from './error.ts';
import type { Exit } from './keep-running.ts';
import { lastWords } from './last-words.ts';
import { argumentsOf, endOrphan, servesDirectory } from './orphans.ts';
import { freePort } from './ports.ts';
import { openHome, superuser, type Home } from './postgres-home.ts';

export type PostgresOptions = {
  /** Made when missing; holds the cluster and the password. The caller holds a lock on it. */
  readonly dataDirectory: string;
  /** A random free one when left out. */
  readonly port?: number;
  /** Server settings by name, over ours. */
  readonly settings?: Readonly<Record<string, string>>;
  /** It ended without `stop`. */
  readonly onExit?: (how: Exit) => void;
  /** Where to move, when we are root and PostgreSQL's account cannot be let into `dataDirectory`. */
  readonly elsewhere?: string;
};
export type Postgres = { readonly url: string; readonly port: number; readonly pid: number; stop(): Promise<void> };

const ours = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  io_method: 'sync',
  jit: 'off',
  // A rebuild writes a gigabyte in half a minute: a checkpoint forced in the middle makes it write its pages twice.
  max_wal_size: '2GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_checkpoints: 'off',
  // Statements and details quote data.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/**
 * Starts the embedded PostgreSQL and waits until it takes connections. It listens on loopback only, asks for a random
 * password, and ends with this process however that ends. Throws an EmbeddedError with one line that says why not.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const settings = { ...ours, ...options.settings };
  const { elsewhere } = options;
  const home = await openHome(options.dataDirectory, { sync: settings['fsync' as keyof typeof settings] !== 'off', ...(elsewhere !== undefined && { elsewhere }) });
  await clearPidFile(home.cluster);
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  for (const deadline = performance.now() + 30_000; ; ) {
    const port = options.port ?? (await freePort());
    const { child, said, ready } = await launch(home, ['-D', home.cluster, '-p', String(port), ...flags]);
    if (ready) return running(child, said, home, port, options.onExit);
    // Backends of a killed server leave a moment after it; a port may have been taken since we looked.
    const passing = /pre-existing shared memory|already in use|could not bind|the database system is/.test(said());
    if (!passing || performance.now() > deadline) throw new EmbeddedError(`PostgreSQL did not start: ${lastWords(said())}`);
    await delay(100);
  }
}

/** Stops a server that lost its parent. A file that names a stranger's process is only taken away: PostgreSQL would take that process for its own. */
async function clearPidFile(cluster: string): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid');
  let pid: number;
  try {
    pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  } catch {
    return;
  }
  if (!(pid > 1)) return;
  const isOurs = (): boolean => servesDirectory(argumentsOf(pid), /(^|\/)postgres$/, '-D', cluster);
  await endOrphan(pid, isOurs, [
    ['SIGINT', 15],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ]);
  // Whether backends of that server still live it finds out by its shared memory, not by this file.
  rmSync(file, { force: true });
}

function launch({ runner, env, binaries }: Home, serverArgs: readonly string[]): Promise<{ child: ChildProcess; said: () => string; ready: boolean }> {
  const { file, args } = runner.command(binaries.postgres, serverArgs);
  // A group of its own: Ctrl-C in a terminal reaches us alone, and we stop it in its turn.
  const child = spawn(file, args, { ...runner.identity, env, cwd: '/', detached: true, stdio: [runner.watchesInput ? 'pipe' : 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve) => {
    let said = '';
    const done = (ready: boolean): void => resolve({ child, said: () => said, ready });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-8_192);
      if (said.includes('ready to accept connections')) done(true);
    });
    child.once('error', (error) => {
      said += error.message;
      done(false);
    });
    child.once('close', () => done(false));
  });
}

/** What tells of a server's own end: an ERROR may quote data, and what a connection is told is no cause. */
const ending = /(FATAL|PANIC): +(?!the database system is|terminating |password )/;
/** How long the last words of a server that has ended may take to come, ms. */
const lastWordsDeadline = 200;

function running(child: ChildProcess, said: () => string, home: Home, port: number, onExit: PostgresOptions['onExit']): Postgres {
  let stopping = false;
  const exited = new Promise<void>((resolve) => {
    const ended = async (code: number | null, signal: NodeJS.Signals | null): Promise<void> => {
      resolve();
      if (stopping || !onExit) return;
      await Promise.race([child.stderr && !child.stderr.readableEnded && once(child.stderr, 'end'), delay(lastWordsDeadline)]);
      const words = code !== null && ending.test(said()) ? lastWords(said(), ending) : undefined;
      onExit({ code, signal, ...(words !== undefined && { said: words }) });
    };
    if (child.exitCode !== null || child.signalCode !== null) void ended(child.exitCode, child.signalCode);
    else child.once('exit', (code, signal) => void ended(code, signal));
  });
  return {
    url: `postgresql://${superuser}:${encodeURIComponent(home.password)}@127.0.0.1:${port}/postgres`,
    port,
    pid: child.pid ?? 0,
    async stop() {
      stopping = true;
      for (const [signal, seconds] of [['SIGINT', 6], ['SIGQUIT', 2], ['SIGKILL', 2]] as const) {
        child.kill(signal);
        if (await Promise.race([exited.then(() => true), delay(seconds * 1000, false, { ref: false })])) return;
      }
    },
  };
}
