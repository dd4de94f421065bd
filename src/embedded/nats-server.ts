import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { makeWritable } from '../writable.ts';
import { EmbeddedError } from './error.ts';
import type { Child, Exit } from './keep-running.ts';

const program = 'nats-server';
const unpacked = path.join('usr', 'sbin', program);
const wanted = `${program} is not on this machine and could not be fetched: install it (Debian and Ubuntu: apt-get install ${program}; macOS: brew install ${program})`;

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * A real nats-server: the machine's, else Debian's package, unpacked into a cache of the user's, or the folder `otherwise` where none can be made, and found there the next
 * time; nothing is installed and no server is started by that. Throws an EmbeddedError with the one line that says what to install.
 */
export function findNatsServer(otherwise?: string): string {
  const caches = [cacheFolder(), ...(otherwise === undefined ? [] : [path.resolve(otherwise)])];
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/local/bin', '/usr/local/sbin', '/usr/sbin', '/opt/homebrew/bin'];
  const found = [...folders.map((folder) => path.join(folder, program)), ...caches.map((cache) => path.join(cache, unpacked))].find(isExecutable);
  return found ?? fetched(placeToUnpack(caches));
}

const cacheFolder = (): string => path.join(process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache'), 'medreserve', program);

function fetched({ cache, work }: ReturnType<typeof placeToUnpack>): string {
  const run = (file: string, ...args: readonly string[]): unknown => execFileSync(file, args, { cwd: work, timeout: 120_000, stdio: 'ignore' });
  try {
    try {
      run('apt-get', 'download', program);
    } catch {
      // The machine has no lists of packages, or old ones: some of our own, which need no rights.
      for (const folder of ['lists/partial', 'archives/partial']) mkdirSync(path.join(work, folder), { recursive: true });
      const own = ['-o', `Dir::State::lists=${work}/lists`, '-o', `Dir::Cache=${work}`, '-o', 'APT::Sandbox::User=', '-o', 'Debug::NoLocking=1'];
      run('apt-get', ...own, 'update');
      run('apt-get', ...own, 'download', program);
    }
    const package_ = readdirSync(work).find((name) => name.endsWith('.deb'));
    if (package_ === undefined) throw new EmbeddedError(wanted);
    run('dpkg-deb', '-x', package_, path.join(work, 'tree'));
    // Whoever was faster has put the same there.
    rmSync(cache, { recursive: true, force: true });
    renameSync(path.join(work, 'tree'), cache);
    const file = path.join(cache, unpacked);
    if (isExecutable(file)) return file;
  } catch (error) {
    throw new EmbeddedError(wanted, { cause: error });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  throw new EmbeddedError(wanted);
}

/** The first of these folders that something can be written beside, and a new folder there to work in. Throws an EmbeddedError when there is none (an account without a home). */
export function placeToUnpack(caches: readonly string[]): { readonly cache: string; readonly work: string } {
  for (const cache of caches) {
    try {
      makeWritable('XDG_CACHE_HOME', path.dirname(cache), 0o755);
      return { cache, work: mkdtempSync(`${cache}-`) };
    } catch {
      // the next one
    }
  }
  throw new EmbeddedError(`${wanted}; nothing can be written in ${caches.map((cache) => path.dirname(cache)).join(' or ')}`);
}

export type NatsServerOptions = {
  readonly port: number;
  /** What clients must know, of letters and digits, and an own folder for the file that tells it to the server. */
  readonly access?: { readonly token: string; readonly folder: string };
  readonly binary?: string;
  readonly onExit?: (how: Exit) => void;
};

/** Starts a NATS server on loopback and waits until it takes connections. On Linux it ends with this process, however that ends. */
export async function startNatsServer({ port, access, binary = findNatsServer(), onExit = () => undefined }: NatsServerOptions): Promise<Child & { readonly url: string }> {
  const args = ['--addr', '127.0.0.1', '--port', String(port)];
  if (access) {
    // Absolute: the server does not run in our working directory.
    const file = path.resolve(access.folder, 'nats.conf');
    writeFileSync(file, `authorization { token: "${access.token}" }\n`, { mode: 0o600 });
    args.push('--config', file);
  }
  const dying = process.platform === 'linux' && ['/usr/bin/setpriv', '/bin/setpriv'].find(isExecutable);
  const [file, all] = dying ? [dying, ['--pdeathsig', 'KILL', '--', binary, ...args]] : [binary, args];
  // A group of its own: Ctrl-C in a terminal reaches us alone, and we stop it in its turn.
  const child = spawn(file, all, { cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2_048)));
  let stopping = false;
  const exited = new Promise<Exit>((resolve) => {
    child.once('error', () => resolve({ code: 1, signal: null }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const gone = (): boolean => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  for (const deadline = performance.now() + 10_000; !(await takesConnections(port)); await delay(20)) {
    if (!gone() && performance.now() < deadline) continue;
    child.kill('SIGKILL');
    throw new EmbeddedError(`nats-server did not start: ${said.trim().split('\n').at(-1)?.slice(0, 300)}`);
  }
  void exited.then((how) => stopping || onExit(how));
  return {
    url: `nats://${access ? `${access.token}@` : ''}127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    async stop() {
      stopping = true;
      child.kill('SIGTERM');
      if (await Promise.race([exited.then(() => true), delay(3_000, false, { ref: false })])) return;
      child.kill('SIGKILL');
      await exited;
    },
  };
}

const takesConnections = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    // The server speaks first: its INFO line says that it is a NATS server.
    socket.setTimeout(500, () => socket.destroy());
    socket.once('data', (text) => {
      resolve(String(text).startsWith('INFO '));
      socket.destroy();
    });
    socket.once('error', () => undefined).once('close', () => resolve(false));
  });
