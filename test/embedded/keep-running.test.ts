import { spawn } from 'node:child_process';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { keepRunning, type Child, type Exit } from '../../src/embedded/keep-running.ts';
import { isAlive, kill, until } from './machine.ts';

const logger = pino({ level: 'silent' });

/** A real process that sleeps, or ends at once with this code. */
function start(command: string, onExit: (how: Exit) => void): Promise<Child> {
  const child = spawn('/bin/sh', ['-c', command], { stdio: 'ignore' });
  let stopping = false;
  const exited = new Promise<void>((resolve) =>
    child.once('exit', (code, signal) => {
      resolve();
      if (!stopping) onExit({ code, signal });
    }),
  );
  return Promise.resolve({
    pid: child.pid ?? 0,
    async stop() {
      stopping = true;
      child.kill('SIGKILL');
      await exited;
    },
  });
}

test('what is killed runs again, until it is stopped', async () => {
  const pids: number[] = [];
  const starting = async (onExit: (how: Exit) => void): Promise<Child> => {
    const child = await start('exec sleep 60', onExit);
    pids.push(child.pid);
    return child;
  };
  const kept = await keepRunning({ name: 'sleeper', logger, onGivenUp: () => undefined, start: starting });
  const first = kept.pid();
  kill(first, 'SIGKILL');
  await until('another runs', () => kept.pid() !== undefined && kept.pid() !== first);
  await kept.stop();
  expect(pids).toEqual([first, kept.pid()]);
  expect(pids.filter(isAlive)).toEqual([]);
});

test('why it ended is told in its own words', async () => {
  const told: Record<string, unknown>[] = [];
  const kept = await keepRunning({ name: 'full', logger: pino({ level: 'warn' }, { write: (line) => told.push(JSON.parse(line) as Record<string, unknown>) }), onGivenUp: () => undefined, start: (onExit) => start(told.length > 0 ? 'exec sleep 60' : 'exit 1', (how) => onExit({ ...how, said: 'No space left on device' })) });
  await until('it is told', () => told.length > 0);
  expect(told[0]).toMatchObject({ child: 'full', code: 1, said: 'No space left on device' });
  await kept.stop();
});

test('what keeps failing is given up after its limit', async () => {
  let starts = 0;
  let givenUp = '';
  const kept = await keepRunning({
    name: 'failing',
    logger,
    limit: 3,
    onGivenUp: (name) => (givenUp = name),
    start: (onExit) => {
      starts++;
      return start('exit 3', onExit);
    },
  });
  await until('it is given up', () => givenUp !== '');
  expect([givenUp, starts, kept.pid()]).toEqual(['failing', 4, undefined]);
  await kept.stop();
});

test('a start that throws is tried again, but the first one is the caller’s to hear', async () => {
  let starts = 0;
  const options = { name: 'shy', logger, onGivenUp: () => undefined };
  await expect(keepRunning({ ...options, start: () => Promise.reject(new Error('no')) })).rejects.toThrow('no');
  const kept = await keepRunning({ ...options, start: (onExit) => (++starts === 2 ? Promise.reject(new Error('not now')) : start('exec sleep 60', onExit)) });
  kill(kept.pid(), 'SIGKILL');
  await until('the third start holds', () => starts === 3 && kept.pid() !== undefined);
  await kept.stop();
});
