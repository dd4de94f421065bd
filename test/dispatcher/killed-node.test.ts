import { expect, test } from 'vitest';
import { Rejection } from '../../src/kernel/rejection.ts';
import { ann } from './aggregates.ts';
import { eventsOf, onMachine, send } from './machine.ts';
import { until } from '../support/until.ts';

const machine = onMachine();

test('a node that is killed in the middle of appends loses nothing that was acknowledged and doubles nothing', async () => {
  const { node } = machine();
  const { dispatcher, log, feed } = await machine().gateway();
  const count = (n: number) => send(dispatcher, 'count-freely', { counter: `k${n % 5}`, by: 1 }, ann, { idempotency_key: `${n}` });
  const acknowledged = new Map<number, string>();
  const refused: number[] = [];
  const one = async (n: number): Promise<void> => {
    try {
      acknowledged.set(n, (await count(n)).events[0]?.id ?? '');
    } catch (error) {
      if (!(error instanceof Rejection) || error.slug !== 'event-store-unavailable') throw error;
      refused.push(n);
    }
  };
  const first = Promise.all(Array.from({ length: 400 }, (_, n) => one(n)));
  await until(() => acknowledged.size > 50);
  const second = Promise.all(Array.from({ length: 400 }, (_, n) => one(400 + n)));
  await node.kill('SIGKILL');
  const third = Promise.all(Array.from({ length: 200 }, (_, n) => one(800 + n)));
  await node.restart();
  await Promise.all([first, second, third]);

  for (const n of refused.splice(0)) await until(() => one(n).then(() => acknowledged.has(n)));
  expect(acknowledged.size).toBe(1_000);
  const stored = (await Promise.all([0, 1, 2, 3, 4].map((k) => eventsOf(log, `counter-k${k}`)))).flat();
  expect(stored.map(({ id }) => id).sort()).toEqual([...acknowledged.values()].sort());
  await until(() => feed.connected);
});
