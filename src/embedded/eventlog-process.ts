import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { EmbeddedError } from './error.ts';
import type { Child, Exit } from './keep-running.ts';
import { lastWords } from './last-words.ts';
import { argumentsOf, endOrphan, processes, servesDirectory } from './orphans.ts';

export type EventLogOptions = {
  /** Real path; made by the node when missing. */
  readonly directory: string;
  readonly port: number;
  readonly secret: string;
  /** ms that the log's clock is ahead of the machine's; for tests. */
  readonly clockOffset?: number;
  readonly onExit: (how: Exit) => void;
};

/** The built node, also when this file itself runs from its source. */
const main = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist/src/embedded/eventlog/main.js' : './eventlog/main.js', import.meta.url));

export const eventLogUrl = (port: number, secret: string): string => `esdb://medreserve:${secret}@127.0.0.1:${port}?tls=false`;

/** Starts the event log node and waits until it answers. It ends when its standard input closes, so with this process. */
export async function startEventLog({ directory, port, secret, clockOffset, onExit }: EventLogOptions): Promise<Child> {
  await endOrphans(directory);
  const env = { ...pick('PATH', 'LOG_LEVEL', 'NODE_ENV'), EVENTLOG_SECRET: secret };
  // A group of its own: Ctrl-C in a terminal reaches us alone, and we stop it in its turn.
  const offset = clockOffset === undefined ? [] : [`--clock-offset=${clockOffset}`];
  const child = spawn(process.execPath, ['--enable-source-maps', '--max-semi-space-size=32', main, '--data', directory, '--port', String(port), ...offset], { env, cwd: '/', detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', () => undefined);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4_096);
    process.stderr.write(text);
  });
  // Closed, and not only ended: its last words have been heard.
  const exited = new Promise<Exit>((resolve) =>
    child.once('close', (code, signal) => {
      const words = lastWords(said, /^eventlog: /);
      resolve({ code, signal, ...(words.startsWith('eventlog: ') && { said: words }) });
    }),
  );
  const ready = new Promise<boolean>((resolve) => {
    createInterface(child.stdout).on('line', (line) => line.includes('"ready":true') && resolve(true));
    child.once('error', () => resolve(false));
    child.once('close', () => resolve(false));
  });
  if (!(await Promise.race([ready, delay(30_000, false, { ref: false })]))) {
    child.kill('SIGKILL');
    throw new EmbeddedError(`the event log did not start: ${lastWords(said, /^eventlog: /)}`);
  }
  let stopping = false;
  void exited.then((how) => stopping || onExit(how));
  return {
    pid: child.pid ?? 0,
    async stop() {
      stopping = true;
      child.stdin.end();
      if (await Promise.race([exited.then(() => true), delay(8_000, false, { ref: false })])) return;
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** A node that outlived an earlier run (frozen, so that it did not see its input close) would hold the log. */
async function endOrphans(directory: string): Promise<void> {
  const serves = (args: readonly string[] | undefined): boolean => servesDirectory(args, /(^|\/)eventlog\/main\.js$/, '--data', directory);
  await Promise.all(
    processes()
      .filter((pid) => serves(argumentsOf(pid)))
      .map((pid) =>
        endOrphan(pid, () => serves(argumentsOf(pid)), [
          ['SIGTERM', 5],
          ['SIGKILL', 5],
        ]),
      ),
  );
}

const pick = (...names: readonly string[]): NodeJS.ProcessEnv => Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
