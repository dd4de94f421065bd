import { randomBytes } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Logger } from 'pino';
import { makeWritable } from '../writable.ts';
import { eventLogUrl, startEventLog } from './eventlog-process.ts';
import { keepRunning, type Kept } from './keep-running.ts';
import { lockDirectory } from './lock.ts';
import { sameOrFreePort } from './ports.ts';
import { startPostgres, type Postgres } from './postgres.ts';
import { removeRuntime, sharedBefore, writeRuntime, type Servers } from './runtime-file.ts';

export { runningServers, type Servers } from './runtime-file.ts';

export type EmbeddedOptions = {
  readonly dataDirectory: string;
  /** What is not needed lies elsewhere, and is not started. */
  readonly needs: { readonly postgres: boolean; readonly eventlog: boolean };
  /** Other processes on this machine may use them too. */
  readonly shared?: boolean;
  /** ms that the log's clock is ahead of the machine's; for tests. */
  readonly clockOffset?: number;
  readonly logger: Logger;
  /** A server keeps failing and is given up. */
  readonly onGivenUp?: (name: string) => void;
};
export type Embedded = Servers & {
  /** Tells a second start where this one is reached. */
  announce(address: string): void;
  /** pids of the children that run now. */
  pids(): { readonly postgres: number | undefined; readonly eventlog: number | undefined };
  /** Ends the children and gives the directory free. */
  stop(): Promise<void>;
};

/**
 * Takes the data directory's lock and runs the servers that are needed, starting again what ends. Throws a ConfigError or an EmbeddedError,
 * one line for the person at the terminal, when the directory is in use or a server cannot run.
 */
export async function startEmbedded({ dataDirectory, needs, shared = false, clockOffset, logger, onGivenUp = () => undefined }: EmbeddedOptions): Promise<Embedded> {
  const directory = makeDirectory(dataDirectory);
  const lock = await lockDirectory(directory);
  const before = shared ? sharedBefore(directory) : {};
  removeRuntime(directory);
  const started = await Promise.allSettled([needs.postgres ? runPostgres(directory, shared, before.databaseUrl, logger, onGivenUp) : undefined, needs.eventlog ? runEventLog(directory, clockOffset, before.eventstoreUrl, logger, onGivenUp) : undefined]);
  const [postgres, eventlog] = started.map((child) => (child.status === 'fulfilled' ? child.value : undefined));
  const stop = async (): Promise<void> => {
    const stopped = await Promise.allSettled([postgres?.kept.stop(), eventlog?.kept.stop()]);
    // Of those that others share it says where they are looked for; that nobody runs them says the lock.
    if (!shared) removeRuntime(directory);
    await lock.release();
    throwFirst(stopped);
  };
  if (started.some(({ status }) => status === 'rejected')) {
    await stop();
    throwFirst(started);
  }
  const servers: Servers = { ...(postgres && { databaseUrl: postgres.url }), ...(eventlog && { eventstoreUrl: eventlog.url }), shared };
  writeRuntime(directory, servers);
  return { ...servers, announce: lock.announce, pids: () => ({ postgres: postgres?.kept.pid(), eventlog: eventlog?.kept.pid() }), stop };
}

function throwFirst(results: readonly PromiseSettledResult<unknown>[]): void {
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/** Passable, so that PostgreSQL's account can reach its own folder; what lies in it is closed one by one. */
function makeDirectory(dataDirectory: string): string {
  makeWritable('DATA_DIRECTORY', dataDirectory, 0o711);
  return realpathSync(dataDirectory);
}

type Running = { readonly kept: Kept; readonly url: string };

async function runPostgres(directory: string, shared: boolean, before: string | undefined, logger: Logger, onGivenUp: (name: string) => void): Promise<Running> {
  let first: Postgres | undefined;
  const port = before === undefined ? undefined : await sameOrFreePort(Number(new URL(before).port));
  const kept = await keepRunning({
    name: 'postgres',
    logger,
    onGivenUp,
    async start(onExit) {
      const server = await startPostgres({ dataDirectory: path.join(directory, 'postgres'), onExit, ...(shared && { settings: { max_connections: '200' } }), ...(first ? { port: first.port } : port !== undefined && { port }) });
      first ??= server;
      return server;
    },
  });
  return { kept, url: first?.url ?? '' };
}

async function runEventLog(directory: string, clockOffset: number | undefined, before: string | undefined, logger: Logger, onGivenUp: (name: string) => void): Promise<Running> {
  const folder = path.join(directory, 'eventlog');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const earlier = before === undefined ? undefined : new URL(before);
  const port = await sameOrFreePort(earlier && Number(earlier.port));
  const secret = earlier?.password || randomBytes(24).toString('base64url');
  const kept = await keepRunning({ name: 'eventlog', logger, onGivenUp, start: (onExit) => startEventLog({ directory: folder, port, secret, onExit, ...(clockOffset !== undefined && { clockOffset }) }) });
  return { kept, url: eventLogUrl(port, secret) };
}
