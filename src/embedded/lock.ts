import { createHash } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { EmbeddedError } from './error.ts';

export type Holder = { readonly pid: number; readonly address?: string };
/** Somebody else has the lock. */
export class DirectoryInUse extends EmbeddedError {}
export type DirectoryLock = {
  /** What a second start is told about this one. */
  announce(address: string): void;
  release(): Promise<void>;
};

/**
 * Takes the lock of a data directory: a listening socket, so it is gone when its holder is, however that ends. Whoever
 * connects is told who holds it. Throws a DirectoryInUse that says who runs when somebody else has it.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const name = socketOf(directory);
  let address: string | undefined;
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(JSON.stringify({ pid: process.pid, address }));
  });
  if (!(await listen(server, name))) {
    const holder = await ask(name);
    if (holder === undefined && !name.startsWith('\0')) {
      // A socket in the file system outlives its process.
      rmSync(name, { force: true });
      if (!(await listen(server, name))) throw inUse(directory, await ask(name));
    } else throw inUse(directory, holder);
  }
  server.unref();
  return {
    announce: (text) => void (address = text),
    release: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

/** Who runs on this directory now; undefined when nobody does. */
export async function holderOf(directory: string): Promise<Holder | undefined> {
  const holder = await ask(socketOf(directory));
  return holder === 'silent' ? undefined : holder;
}

function inUse(directory: string, holder: Holder | 'silent' | undefined): DirectoryInUse {
  const who = typeof holder === 'object' ? `process ${holder.pid}${holder.address === undefined ? '' : `, which serves ${holder.address}`}` : 'a process that does not answer';
  return new DirectoryInUse(`already running: the data directory ${directory} is in use by ${who}`);
}

/** One name for one directory, whatever path or mount leads to it. Linux has sockets that need no file; elsewhere it is a file. */
function socketOf(directory: string): string {
  const { dev, ino } = statSync(directory, { bigint: true });
  const name = `medreserve-${createHash('sha256').update(`${dev} ${ino}`).digest('hex').slice(0, 32)}`;
  return process.platform === 'linux' ? `\0${name}` : path.join(os.tmpdir(), `${name}.sock`);
}

const listen = (server: net.Server, name: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    server.listen(name, () => resolve(true));
  });

const ask = (name: string): Promise<Holder | 'silent' | undefined> =>
  new Promise((resolve) => {
    let text = '';
    const socket = net.connect(name);
    const done = (holder: Holder | 'silent' | undefined): void => {
      socket.destroy();
      resolve(holder);
    };
    socket.setTimeout(1_000, () => done('silent'));
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (text.length > 4_096) done('silent');
    });
    socket.once('error', (error: NodeJS.ErrnoException) => done(error.code === 'ECONNREFUSED' || error.code === 'ENOENT' ? undefined : 'silent'));
    socket.once('end', () => done(parse(text) ?? 'silent'));
  });

function parse(text: string): Holder | undefined {
  try {
    const { pid, address } = JSON.parse(text) as { pid?: unknown; address?: unknown };
    return typeof pid === 'number' ? { pid, ...(typeof address === 'string' && { address }) } : undefined;
  } catch {
    return undefined;
  }
}
