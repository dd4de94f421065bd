import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedError } from '../embedded/error.ts';
import type { Child, Exit } from '../embedded/keep-running.ts';

export type WorkerOptions = {
  readonly program: string;
  /** Where people reach the service. */
  readonly url: string;
  /** The service's settings, as environment variables. */
  readonly env: NodeJS.ProcessEnv;
  /** Called with each line that is for the person at the terminal. */
  readonly say: (line: string) => void;
  readonly onExit: (how: Exit) => void;
};

/** How long a start may take, and a stop, ms. */
const starting = 60_000;
const stopping = 11_000;

/** Starts a process of the service and waits until it is ready. It ends when this one does. */
export async function startWorker({ program, url, env, say, onExit }: WorkerOptions): Promise<Child> {
  // A group of its own: Ctrl-C in a terminal reaches us alone, and we stop it in its turn.
  const child = fork(program, [url], { env, detached: true, execArgv: ['--enable-source-maps', '--max-semi-space-size=32'], stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const exited = new Promise<Exit>((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const ready = new Promise<boolean>((resolve) => {
    if (child.stdout)
      createInterface(child.stdout).on('line', (line) => {
        if (line.startsWith('{')) process.stdout.write(`${line}\n`);
        else if (line.startsWith('Ready at ')) resolve(true);
        else say(line);
      });
    void exited.then(() => resolve(false));
  });
  let asked = false;
  const stop = async (): Promise<void> => {
    asked = true;
    child.kill('SIGTERM');
    if (await Promise.race([exited.then(() => true), delay(stopping, false, { ref: false })])) return;
    child.kill('SIGKILL');
    await exited;
  };
  if (!(await Promise.race([ready, delay(starting, false, { ref: false })]))) {
    await stop();
    throw new EmbeddedError('a process of the service did not start');
  }
  void exited.then((how) => asked || onExit(how));
  return { pid: child.pid ?? 0, stop };
}
