import { describe, expect, test } from 'vitest';
import type { EventLog } from '../../src/eventlog/types.ts';
import { ann, limit } from './aggregates.ts';
import { eventsOf, onMachine, send, slugOf } from './machine.ts';
import { until } from '../support/until.ts';

const machine = onMachine();

type Watched = { appends: number[]; inFlight: number; most: number; hold: Promise<void> | undefined };
/** The log, with a look at its appends, which may be held back. */
function watched(): { seen: Watched; around: (log: EventLog) => EventLog } {
  const seen: Watched = { appends: [], inFlight: 0, most: 0, hold: undefined };
  const around = (log: EventLog): EventLog => ({
    ...log,
    async append(stream, expected, events, options) {
      seen.appends.push(events.length);
      seen.most = Math.max(seen.most, ++seen.inFlight);
      await seen.hold;
      return log.append(stream, expected, events, options).finally(() => seen.inFlight--);
    },
  });
  return { seen, around };
}

describe('commands that wait for one stream', () => {
  test('are decided in turn and appended together; a refused one leaves the others alone', async () => {
    const { seen, around } = watched();
    const { dispatcher, log } = await machine().gateway({}, around);
    const answers = await Promise.allSettled(Array.from({ length: 300 }, (_, n) => send(dispatcher, 'count-freely', { counter: 'together', by: n % 3 === 1 ? limit * 2 : 1 }, ann)));
    answers.forEach((answer, n) => {
      if (n % 3 === 1) expect(answer).toMatchObject({ status: 'rejected', reason: { slug: 'wrong-state' } });
      else {
        const nth = n - Math.floor((n + 1) / 3);
        expect(answer).toMatchObject({ status: 'fulfilled', value: { revision: nth, events: [{ revision: nth }], result: { sum: nth + 1, seq: nth } } });
      }
    });
    expect(await eventsOf(log, 'counter-together')).toHaveLength(200);
    expect(seen.appends.length).toBeLessThan(5);
  });

  test('keep to the bounds of an append, and to a few appends at a time over all streams', async () => {
    const { seen, around } = watched();
    const { dispatcher, log } = await machine().gateway({}, around);
    const counters = Array.from({ length: 12 }, (_, n) => `bounded${n}`);
    await Promise.all(counters.flatMap((counter) => Array.from({ length: 30 }, () => send(dispatcher, 'count-freely', { counter, by: 1, times: 40 }, ann))));
    expect(Math.max(...seen.appends)).toBeLessThanOrEqual(500);
    expect(Math.max(...seen.appends)).toBeGreaterThan(400);
    expect(seen.most).toBe(4);
    expect(await eventsOf(log, 'counter-bounded0')).toHaveLength(1_200);
  });

  test('are answered when the batch is durable, those that changed nothing or were refused included', async () => {
    const { seen, around } = watched();
    const { dispatcher } = await machine().gateway({}, around);
    await send(dispatcher, 'count-freely', { counter: 'durable', by: 1 }, ann);
    let release = (): void => undefined;
    seen.hold = new Promise((resolve) => (release = resolve));
    const settled: string[] = [];
    const note = (name: string) => () => void settled.push(name);
    const all = [
      send(dispatcher, 'count-freely', { counter: 'durable', by: 1 }, ann).then(note('counted')),
      send(dispatcher, 'count-freely', { counter: 'durable', by: 0 }, ann).then(note('nothing')),
      send(dispatcher, 'count-freely', { counter: 'durable', by: limit }, ann).catch(note('refused')),
    ];
    await until(() => seen.inFlight === 1);
    await send(dispatcher, 'count-freely', { counter: 'another', by: 0 }, ann);
    expect(settled).toEqual([]);
    release();
    await Promise.all(all);
    expect(settled.sort()).toEqual(['counted', 'nothing', 'refused']);
  });

  test('go by themselves when one of them cannot be written', async () => {
    const { dispatcher, log } = await machine().gateway({}, (log) => ({
      ...log,
      append: (stream, expected, events, options) => (events.some(({ data }) => 'note' in data && data.note === 'unwritable') ? Promise.reject(new TypeError('cannot be encoded')) : log.append(stream, expected, events, options)),
    }));
    const answers = await Promise.allSettled(Array.from({ length: 9 }, (_, n) => send(dispatcher, 'count-freely', { counter: 'apart', by: 1, note: n === 4 ? 'unwritable' : 'fine' }, ann)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, (_, n) => (n === 4 ? 'rejected' : 'fulfilled')));
    expect(answers[4]).toMatchObject({ reason: { slug: 'internal' } });
    expect(await eventsOf(log, 'counter-apart')).toHaveLength(8);
  });

  test('are bounded', async () => {
    const { dispatcher } = await machine().gateway();
    const slugs = await Promise.all(
      Array.from({ length: 5_003 }, () =>
        send(dispatcher, 'count-freely', { counter: 'crowd', by: 0 }, ann).then(
          () => 'answered',
          (error: { slug: string; extension: object }) => `${error.slug} ${JSON.stringify(error.extension)}`,
        ),
      ),
    );
    expect(slugs.slice(5_000)).toEqual(Array.from({ length: 3 }, () => 'event-store-unavailable {"retry_after":1}'));
    expect(new Set(slugs.slice(0, 5_000))).toEqual(new Set(['answered']));
    expect(await slugOf(send(dispatcher, 'count-freely', { counter: 'crowd', by: limit + 1 }, ann))).toBe('wrong-state');
  });
});
