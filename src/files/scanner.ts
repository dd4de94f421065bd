import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { ConfigError } from '../config-error.ts';

export type Verdict = 'clean' | 'infected';
/** One file on its way through the scanner. */
export type Scan = {
  /** Resolves when there is room for more. Rejects when the scanner has failed. */
  write(bytes: Buffer): Promise<void>;
  /** After the last byte. Rejects with ScannerFailed: nobody knows whether it is clean. */
  verdict(): Promise<Verdict>;
  abandon(): void;
};
export type Scanner = { scan(): Scan };

/** The scanner did not answer, or answered that it could not tell. */
export class ScannerFailed extends Error {
  override readonly name = 'ScannerFailed';
}

/** A scanner that takes nothing or says nothing for so long has failed, ms. */
const defaultPatience = 60_000;
const longestReply = 4_096;

/**
 * What UPLOAD_SCANNER names: clamd at `host:port`, `[v6]:port` or the path of its socket (`/run/clamav/clamd.ctl`, `unix:/…`), else a command
 * (words, no shell) that gets the file at its standard input and ends with 0 for clean, 1 for infected, anything else for "I could not tell".
 * Throws a ConfigError for a command that there is not.
 */
export function createScanner(setting: string, patience = defaultPatience): Scanner {
  const [, v6, host, port] = /^(?:tcp:\/\/)?(?:\[([0-9a-f:.]+)\]|([A-Za-z0-9_.-]+)):(\d{1,5})$/i.exec(setting) ?? [];
  if (port !== undefined) return { scan: () => clamd(createConnection({ host: v6 ?? host ?? '', port: Number(port) }), patience) };
  const socket = /^unix:(?:\/\/)?(\/\S+)$/.exec(setting)?.[1] ?? (/^\/\S+\.(?:ctl|sock|socket)$/.test(setting) ? setting : undefined);
  if (socket !== undefined) return { scan: () => clamd(createConnection(socket), patience) };
  const [command = '', ...args] = setting.split(/\s+/);
  if (!isCommand(command)) throw new ConfigError('UPLOAD_SCANNER: names a command that is not there, or that may not be run');
  return { scan: () => byCommand(command, args, patience) };
}

/** clamd's INSTREAM (clamd(8)): chunks with their length before them, an empty one at the end, one line of answer. */
/** By its path, or in one of the directories of PATH. */
function isCommand(command: string): boolean {
  const places = command.includes('/') ? [''] : (process.env['PATH'] ?? '').split(path.delimiter);
  return places.some((place) => {
    try {
      const file = path.join(place, command);
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  });
}

function clamd(socket: Socket, patience: number): Scan {
  let reply = '';
  const answered = new Promise<Verdict>((resolve, reject) => {
    socket.setTimeout(patience, () => socket.destroy(new ScannerFailed('the scanner did not answer in time')));
    const tell = (): void => {
      const line = reply.split(/[\0\n]/)[0]?.trim() ?? '';
      if (line.endsWith(' FOUND')) resolve('infected');
      else if (line.endsWith(': OK')) resolve('clean');
      else reject(new ScannerFailed('the scanner could not tell'));
      socket.destroy();
    };
    socket.on('data', (bytes: Buffer) => {
      reply += bytes.toString('latin1');
      if (/[\0\n]/.test(reply) || reply.length > longestReply) tell();
    });
    socket.on('error', (cause) => reject(cause instanceof ScannerFailed ? cause : new ScannerFailed('the scanner cannot be reached', { cause })));
    socket.on('close', tell);
  });
  const sink = sinkOf(socket, answered);
  socket.write('zINSTREAM\0');
  return {
    async write(bytes) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      await sink(Buffer.concat([length, bytes]));
    },
    async verdict() {
      if (!socket.destroyed) socket.write(Buffer.alloc(4));
      return answered;
    },
    abandon: () => void socket.destroy(),
  };
}

function byCommand(command: string, args: readonly string[], patience: number): Scan {
  const child = spawn(command, args, { stdio: ['pipe', 'ignore', 'ignore'], env: { PATH: process.env['PATH'] ?? '' } });
  let late: NodeJS.Timeout | undefined;
  const answered = new Promise<Verdict>((resolve, reject) => {
    child.on('error', (cause) => reject(new ScannerFailed('the scanner cannot be run', { cause })));
    child.on('close', (code) => {
      clearTimeout(late);
      if (code === 0) resolve('clean');
      else if (code === 1) resolve('infected');
      else reject(new ScannerFailed('the scanner could not tell'));
    });
  });
  // It may know before it has read everything.
  child.stdin.on('error', () => undefined);
  const sink = sinkOf(child.stdin, answered);
  return {
    write: sink,
    verdict() {
      late = setTimeout(() => child.kill('SIGKILL'), patience).unref();
      child.stdin.end();
      return answered;
    },
    abandon() {
      child.stdin.destroy();
      child.kill('SIGKILL');
    },
  };
}

/** Writes with regard for how fast the other side takes it; what the scanner says first counts. */
function sinkOf(stream: Writable, answered: Promise<Verdict>): (bytes: Buffer) => Promise<void> {
  // Heard by `verdict`, or by nobody when the upload has been given up.
  answered.catch(() => undefined);
  return async (bytes) => {
    if (stream.destroyed || stream.write(bytes)) return;
    const gone = new AbortController();
    await Promise.race([
      new Promise<void>((resolve) => {
        const done = (): void => {
          stream.off('drain', done).off('close', done);
          resolve();
        };
        stream.on('drain', done).on('close', done);
        gone.signal.addEventListener('abort', done, { once: true });
      }),
      answered,
    ]).finally(() => gone.abort());
  };
}
