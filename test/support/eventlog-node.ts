import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type NodeOptions = {
  readonly worstDay?: boolean;
  /** Kept when given; else one of its own that goes with the node. */
  readonly dataDirectory?: string;
  readonly secret?: string;
  /** ms */
  readonly clockOffset?: number;
};
export type RunningNode = {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly dataDirectory: string;
  /** SIGKILL and SIGTERM: resolves when the process is gone. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Ends the process if it runs, and removes a data directory of its own. */
  stop(): Promise<void>;
  /** Starts it again on the same data and port; ends it first if it runs. */
  restart(): Promise<void>;
  /** Resolves with the exit code when the process ends by itself. */
  readonly exited: Promise<number | null>;
};

const main = fileURLToPath(new URL('../../dist/src/embedded/eventlog/main.js', import.meta.url));

/** A built event log node in a process of its own, on a port of its own. */
export async function startNode(options: NodeOptions = {}): Promise<RunningNode> {
  const dataDirectory = options.dataDirectory ?? (await mkdtemp(path.join(os.tmpdir(), 'eventlog-test-')));
  let running = await launch(dataDirectory, 0, options);
  const { port } = running;

  async function kill(signal: NodeJS.Signals): Promise<void> {
    const { child, exited } = running;
    child.kill(signal);
    if (signal === 'SIGKILL' || signal === 'SIGTERM') await exited;
  }
  const gone = (): boolean => running.child.exitCode !== null || running.child.signalCode !== null;

  return {
    url: `esdb://127.0.0.1:${port}?tls=false`,
    port,
    dataDirectory,
    get pid() {
      return running.child.pid ?? 0;
    },
    get exited() {
      return running.exited;
    },
    kill,
    async stop() {
      if (!gone()) await kill('SIGKILL');
      if (options.dataDirectory === undefined) await rm(dataDirectory, { recursive: true, force: true });
    },
    async restart() {
      if (!gone()) await kill('SIGTERM');
      running = await launch(dataDirectory, port, options);
    },
  };
}

type Launched = { readonly child: ChildProcess; readonly port: number; readonly exited: Promise<number | null> };

async function launch(dataDirectory: string, port: number, { worstDay, secret, clockOffset }: NodeOptions): Promise<Launched> {
  const flags = [...(worstDay ? ['--worst-day'] : []), ...(clockOffset === undefined ? [] : [`--clock-offset=${clockOffset}`])];
  const env = { PATH: process.env['PATH'], ...(secret !== undefined && { EVENTLOG_SECRET: secret }) };
  const child = spawn(process.execPath, [main, '--data', dataDirectory, '--port', String(port), ...flags], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const exited = once(child, 'close').then(() => child.exitCode);
  for await (const line of createInterface(child.stdout)) {
    const message: unknown = JSON.parse(line);
    if (typeof message === 'object' && message !== null && 'port' in message) return { child, port: Number(message.port), exited };
  }
  throw new Error(`the event log node did not start: ${said}`);
}
