import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { EventLogUnavailable, type EventLog } from '../../src/eventlog/types.ts';
import { admin, ann, limit } from './aggregates.ts';
import { eventsOf, onMachine, send, slugOf } from './machine.ts';
import { until } from '../support/until.ts';

const machine = onMachine();
const metadata = { schema_version: 3, actor: ann, occurred_at: new Date(0).toISOString(), command_hash: '', via: 'rest' } as const;

/** Somebody else always writes first, for so many appends. */
const overtaken =
  (times: number) =>
  (log: EventLog): EventLog => {
    let left = times;
    const append: EventLog['append'] = async (stream, expected, events, options) => {
      if (left-- > 0) await log.append(stream, 'any', [{ id: randomUUID(), type: 'Counted', data: { by: 1, by_whom: 'ann' }, metadata: { ...metadata, $correlationId: randomUUID(), $causationId: randomUUID() } }]);
      return log.append(stream, expected, events, options);
    };
    return { ...log, append };
  };

/** The answers of these appends get lost, whether they happened or not. */
const silent =
  (how: (append: () => Promise<unknown>, nth: number) => Promise<boolean>) =>
  (log: EventLog): EventLog => {
    let nth = 0;
    const append: EventLog['append'] = async (stream, expected, events, options) => {
      if (await how(() => log.append(stream, expected, events, options), nth++)) throw new EventLogUnavailable('no answer');
      return log.append(stream, expected, events, options);
    };
    return { ...log, append };
  };

test('two gateways on one stream lose and double nothing', async () => {
  const gateways = await Promise.all([machine().gateway(), machine().gateway()]);
  await send(gateways[0].dispatcher, 'permit', { user_id: 'ann' }, admin);
  const outcomes = await Promise.all(
    gateways.map(async ({ dispatcher }) => {
      const all = [];
      for (let round = 0; round < 15; round++) all.push(...(await Promise.all(Array.from({ length: 4 }, () => send(dispatcher, 'count', { counter: 'raced', by: 1 }, ann)))));
      return all;
    }),
  );
  const stored = await eventsOf(gateways[0].log, 'counter-raced');
  expect(stored).toHaveLength(120);
  expect(outcomes.flat().flatMap(({ events }) => events.map(({ id }) => id)).sort()).toEqual(stored.map(({ id }) => id).sort());
  expect(outcomes.flat().map(({ result }) => result).sort((a, b) => ('sum' in a && 'sum' in b ? Number(a.sum) - Number(b.sum) : 0))).toEqual(Array.from({ length: 120 }, (_, n) => ({ sum: n + 1, seq: n })));
});

test('a lost race is decided anew on what was written', async () => {
  const { dispatcher } = await machine().gateway({}, overtaken(3));
  expect(await send(dispatcher, 'count-freely', { counter: 'late', by: 1 }, ann)).toMatchObject({ revision: 3, result: { sum: 4 } });
  expect(await slugOf(send((await machine().gateway({}, overtaken(1))).dispatcher, 'count-freely', { counter: 'late', by: limit - 4 }, ann))).toBe('wrong-state');
});

test('a race that is always lost ends: a patient command with 503, any other with version-conflict', async () => {
  const { dispatcher, log } = await machine().gateway({}, overtaken(Infinity));
  await send((await machine().gateway()).dispatcher, 'permit', { user_id: 'ann' }, admin);
  expect(await slugOf(send(dispatcher, 'count-freely', { counter: 'always', by: 1 }, ann))).toBe('version-conflict');
  expect(await eventsOf(log, 'counter-always')).toHaveLength(8);
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const patient = slugOf(send(dispatcher, 'count', { counter: 'always patient', by: 1 }, ann));
  await until(async () => (await eventsOf(log, 'counter-always patient')).length > 12);
  vi.setSystemTime(Date.now() + 2_000);
  expect(await patient).toBe('event-store-unavailable');
});

test('an append that happened without an answer is found, not made again', async () => {
  const { dispatcher, log } = await machine().gateway({}, silent((append, nth) => (nth === 0 ? append().then(() => true) : Promise.resolve(false))));
  const all = await Promise.all(Array.from({ length: 5 }, () => send(dispatcher, 'count-freely', { counter: 'unheard', by: 1 }, ann)));
  expect(await eventsOf(log, 'counter-unheard')).toMatchObject(all.map(({ events }) => ({ id: events[0]?.id })));
});

test('an outcome that stays unknown is told by the stream; when it has nothing, it is 503 and the stream is read before it is written again', async () => {
  const away = { away: true };
  const [happened, not] = await Promise.all([
    machine().gateway({}, silent((append) => append().then(() => true))),
    machine().gateway({}, silent(() => Promise.resolve(away.away))),
  ]);
  const lost = slugOf(send(not.dispatcher, 'count-freely', { counter: 'unknown', by: 1 }, ann, { idempotency_key: 'again' }));
  expect(await send(happened.dispatcher, 'count-freely', { counter: 'happened', by: 1 }, ann)).toMatchObject({ revision: 0, result: { sum: 1 } });
  expect(await lost).toBe('event-store-unavailable');
  away.away = false;
  const repeat = await send(not.dispatcher, 'count-freely', { counter: 'unknown', by: 1 }, ann, { idempotency_key: 'again' });
  expect(repeat).toMatchObject({ revision: 0, result: { sum: 1 } });
  expect(await eventsOf(not.log, 'counter-unknown')).toHaveLength(1);
});
