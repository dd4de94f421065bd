import { expect, test } from 'vitest';
import type { EventLog } from '../../src/eventlog/types.ts';
import { admin, ann, bob } from './aggregates.ts';
import { eventsOf, onMachine, send, slugOf } from './machine.ts';

const machine = onMachine();
const key = (idempotency_key: string) => ({ idempotency_key });

test('a repeat is answered with what was stored, here, on another gateway and after a restart', async () => {
  const one = await machine().gateway();
  const first = await send(one.dispatcher, 'count-freely', { counter: 'k', by: 2, times: 3 }, ann, key('a'));
  await send(one.dispatcher, 'count-freely', { counter: 'k', by: 5 }, ann);
  const again = await send(one.dispatcher, 'count-freely', { times: 3, by: 2, counter: 'k' }, ann, key('a'));
  await one.stop();
  const other = await machine().gateway();
  const elsewhere = await send(other.dispatcher, 'count-freely', { counter: 'k', by: 2, times: 3 }, ann, key('a'));
  for (const repeat of [again, elsewhere]) {
    expect(repeat).toMatchObject({ replayed: true, command_id: first.command_id, stream: first.stream, revision: first.revision, events: first.events, result: { seq: 0 } });
    expect(repeat.position).toBeGreaterThanOrEqual(first.position);
  }
  expect(await eventsOf(other.log, 'counter-k')).toHaveLength(4);
});

test('the same key at the same time is carried out once', async () => {
  const { dispatcher, log } = await machine().gateway();
  const all = await Promise.all(Array.from({ length: 20 }, () => send(dispatcher, 'count-freely', { counter: 'once', by: 1 }, ann, key('once'))));
  expect(await eventsOf(log, 'counter-once')).toHaveLength(1);
  expect(all.filter(({ replayed }) => !replayed)).toHaveLength(1);
  expect(new Set(all.map(({ events }) => JSON.stringify(events))).size).toBe(1);
});

test('the same key at the same time on two gateways is carried out once, and both answer what is stored', async () => {
  const appending: (() => void)[] = [];
  const together = (log: EventLog): EventLog => ({
    ...log,
    async append(...asked) {
      await new Promise<void>((go) => appending.push(go) === 2 && appending.forEach((each) => each()));
      return log.append(...asked);
    },
  });
  const gateways = await Promise.all([0, 60_000].map((ahead) => machine().gateway({ revocationDelay: 1, now: () => Date.now() + ahead }, together)));
  const all = await Promise.all(gateways.map(({ dispatcher }) => send(dispatcher, 'count-freely', { counter: 'twice', by: 1 }, ann, key('twice'))));
  expect(all.map(({ replayed }) => replayed).sort()).toEqual([false, true]);
  expect(await eventsOf(gateways[0]!.log, 'counter-twice')).toMatchObject(all[0]!.events);
  expect(all[1]).toEqual({ ...all[0], replayed: !all[0]!.replayed });
});

test('the same key for something else is refused, also while the first is under way', async () => {
  const { dispatcher } = await machine().gateway();
  const [first, body, name] = await Promise.all([
    send(dispatcher, 'count-freely', { counter: 'else', by: 1 }, ann, key('b')),
    slugOf(send(dispatcher, 'count-freely', { counter: 'else', by: 2 }, ann, key('b'))),
    slugOf(send(dispatcher, 'count-and-tell', { counter: 'else', by: 1 }, ann, key('b'))),
  ]);
  expect([first.revision, body, name]).toEqual([0, 'idempotency-key-reused', 'idempotency-key-reused']);
  expect(await slugOf(send(dispatcher, 'count-freely', { counter: 'else', by: 3 }, ann, key('b')))).toBe('idempotency-key-reused');
  expect(await send(dispatcher, 'count-freely', { counter: 'else', by: 2 }, bob, key('b'))).toMatchObject({ replayed: false });
});

test('a repeat after the right was lost is refused, and a refusal is not kept', async () => {
  const { dispatcher } = await machine().gateway();
  const count = () => send(dispatcher, 'count', { counter: 'rights', by: 1 }, ann, key('r'));
  expect(await slugOf(count())).toBe('not-found');
  await send(dispatcher, 'permit', { user_id: 'ann' }, admin);
  expect((await count()).replayed).toBe(false);
  await send(dispatcher, 'forbid', { user_id: 'ann' }, admin);
  expect(await slugOf(count())).toBe('not-found');
  await send(dispatcher, 'permit', { user_id: 'ann' }, admin);
  expect((await count()).replayed).toBe(true);
});

test('a command that changed nothing has its key as well, and its repeat is one', async () => {
  const { dispatcher } = await machine().gateway();
  const permit = (user_id: string, idempotency_key: string) => send(dispatcher, 'permit', { user_id }, admin, key(idempotency_key));
  await permit('cid', 'first');
  const second = await permit('cid', 'second');
  expect(second).toMatchObject({ events: [], replayed: false });
  expect(await slugOf(permit('dot', 'second'))).toBe('idempotency-key-reused');
  expect(await permit('cid', 'second')).toMatchObject({ events: [], replayed: true, command_id: second.command_id, revision: second.revision });
  // Seen within one stream.
  expect(await send(dispatcher, 'count-freely', { counter: 'second', by: 2 }, admin, key('second')).catch((error: unknown) => error)).not.toMatchObject({ slug: 'idempotency-key-reused' });
});

test('a key is remembered for at least a thousand commands of its stream, and commands without one take no place', async () => {
  const { dispatcher, log } = await machine().gateway();
  const first = await send(dispatcher, 'count-freely', { counter: 'long', by: 1 }, ann, key('0'));
  await Promise.all(Array.from({ length: 1_000 }, (_, n) => send(dispatcher, 'count-freely', { counter: 'long', by: 1 }, ann, key(`${n + 1}`))));
  await Promise.all(Array.from({ length: 2_500 }, () => send(dispatcher, 'count-freely', { counter: 'long', by: 1 }, bob)));
  const fresh = await machine().gateway();
  for (const gateway of [{ dispatcher }, fresh]) expect(await send(gateway.dispatcher, 'count-freely', { counter: 'long', by: 1 }, ann, key('0'))).toMatchObject({ replayed: true, events: first.events });
  expect(await eventsOf(log, 'counter-long')).toHaveLength(3_501);
});
