import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { CodecAlarm } from '../../src/eventlog/codec-alarm.ts';
import { ensureEpoch } from '../../src/eventlog/epoch.ts';
import { EventLogUnavailable, UnknownPosition, WrongRevision } from '../../src/eventlog/types.ts';
import { collect, metadata, noted, numbers, numbersOf, openBench, said, type Bench } from './harness.ts';

const fresh = (): string => `test-${randomUUID()}`;

describe.each([
  ['a node', { secret: 'a-secret-of-the-node' }],
  ['a node on its worst day', { worstDay: true }],
])('the log on %s', (_name, options) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(options);
  });
  afterAll(() => bench.close());

  describe('append', () => {
    test('gives back what a reader gets', async () => {
      const stream = fresh();
      const appended = await bench.log.append(stream, 'no_stream', [said('hello'), noted(1)]);
      expect(appended.map(({ revision }) => revision)).toEqual([0, 1]);
      const read = await collect(bench.another().readStream(stream));
      expect(read.map(({ id, type, data, metadata: read, stream: of, revision }) => ({ id, type, data, metadata: read, stream: of, revision }))).toEqual(
        appended.map(({ id, type, data, metadata: given, stream: of, revision }) => ({ id, type, data, metadata: given, stream: of, revision })),
      );
      expect(read.at(-1)?.position).toBe(appended.at(-1)?.position);
      expect(Math.abs((read[0]?.recorded_at ?? 0) - Date.now())).toBeLessThan(60_000);
    });

    test('wants no clock that agrees with the server’s', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
      onTestFinished(() => void vi.useRealTimers());
      expect(await bench.log.append(fresh(), 'no_stream', numbers(1))).toMatchObject([{ revision: 0 }]);
    });

    test('goes on at a revision, and at any', async () => {
      const stream = fresh();
      await bench.log.append(stream, 'no_stream', numbers(3));
      expect((await bench.log.append(stream, 2, numbers(2, 3))).map(({ revision }) => revision)).toEqual([3, 4]);
      expect((await bench.log.append(stream, 'any', numbers(1, 5))).map(({ revision }) => revision)).toEqual([5]);
      expect(numbersOf(await collect(bench.log.readStream(stream)))).toEqual([0, 1, 2, 3, 4, 5]);
    });

    test.each([
      ['no_stream where there is one', 'no_stream', 2],
      ['a revision that is past', 0, 2],
      ['a revision to come', 7, 2],
    ] as const)('refuses %s and names the actual one', async (_case, expected, actual) => {
      const stream = fresh();
      await bench.log.append(stream, 'no_stream', numbers(3));
      await expect(bench.log.append(stream, expected, numbers(1))).rejects.toMatchObject({ name: 'WrongRevision', stream, actual });
    });

    test('refuses a revision of a stream that is not there', async () => {
      await expect(bench.log.append(fresh(), 4, numbers(1))).rejects.toMatchObject({ actual: -1 });
    });

    test('lets one of two writers win', async () => {
      const stream = fresh();
      const other = bench.another();
      const outcomes = await Promise.allSettled([bench.log.append(stream, 'no_stream', numbers(1)), other.append(stream, 'no_stream', numbers(1))]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(WrongRevision) });
    });

    test('stores the same ids once, and answers with what is stored', async () => {
      const stream = fresh();
      const id = randomUUID();
      const first = await bench.log.append(stream, 'no_stream', [noted(1, id), noted(2)]);
      const again = await bench.another().append(stream, 'no_stream', first.map((event) => ({ ...event, data: { n: 99 } })));
      // Another client may know of no position yet; this one does.
      expect(again.map(({ id: of }) => of)).toEqual(first.map(({ id: of }) => of));
      const resent = await bench.log.append(stream, 'no_stream', first.map((event) => ({ ...event, data: { n: 99 } })));
      expect(numbersOf(resent)).toEqual([1, 2]);
      expect(resent.map(({ revision }) => revision)).toEqual([0, 1]);
      expect(numbersOf(await collect(bench.log.readStream(stream)))).toEqual([1, 2]);
    });

    test('carries many at once from many writers', async () => {
      const streams = Array.from({ length: 40 }, fresh);
      await Promise.all(streams.map((stream) => bench.log.append(stream, 'no_stream', numbers(25))));
      for (const stream of streams.slice(0, 3)) expect(numbersOf(await collect(bench.log.readStream(stream)))).toEqual(Array.from({ length: 25 }, (_, n) => n));
    });

    test('never sends nothing, too much, or what has no storage format', async () => {
      await expect(bench.log.append(fresh(), 'any', [])).rejects.toBeInstanceOf(RangeError);
      await expect(bench.log.append(fresh(), 'any', [said('x'.repeat(1_100_000))])).rejects.toBeInstanceOf(EventLogUnavailable);
      await expect(bench.log.append(fresh(), 'any', [{ ...noted(1), type: 'NeverHeardOf' }])).rejects.toBeInstanceOf(TypeError);
    });
  });

  describe('reading a stream', () => {
    test('comes in pages and in order', async () => {
      const stream = fresh();
      for (let at = 0; at < 1_200; at += 400) await bench.log.append(stream, 'any', numbers(400, at));
      const sizes: number[] = [];
      const read: unknown[] = [];
      for await (const page of bench.log.readStream(stream)) {
        sizes.push(page.length);
        read.push(...numbersOf(page));
      }
      expect(read).toEqual(Array.from({ length: 1_200 }, (_, n) => n));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
      expect(sizes).toHaveLength(3);
    });

    test('keeps every bound', async () => {
      const stream = fresh();
      await bench.log.append(stream, 'any', numbers(10));
      const read = async (options: Parameters<typeof bench.log.readStream>[1]) => numbersOf(await collect(bench.log.readStream(stream, options)));
      expect(await read({ from: 4, maxCount: 3 })).toEqual([4, 5, 6]);
      expect(await read({ backwards: true, maxCount: 2 })).toEqual([9, 8]);
      expect(await read({ backwards: true, from: 4, maxCount: 2 })).toEqual([4, 3]);
      expect(await read({ from: 10 })).toEqual([]);
      expect(await read({ maxCount: 0 })).toEqual([]);
    });

    test('finds nothing where there is no stream', async () => {
      expect(await collect(bench.log.readStream(fresh()))).toEqual([]);
    });

    test('can be left at any page, and ended by a signal', async () => {
      const stream = fresh();
      for (let at = 0; at < 2_000; at += 500) await bench.log.append(stream, 'any', numbers(500, at));
      for await (const page of bench.log.readStream(stream)) {
        expect(page).toHaveLength(500);
        break;
      }
      const stop = new AbortController();
      const reading = (async () => {
        for await (const _page of bench.log.readStream(stream, { signal: stop.signal })) stop.abort(new Error('enough'));
      })();
      await expect(reading).rejects.toThrow('enough');
    });
  });

  describe('reading the whole log', () => {
    test('leaves out system events, everywhere', async () => {
      await bench.log.append(fresh(), 'any', numbers(3));
      const events = await collect(bench.log.readAll());
      expect(events.length).toBeGreaterThan(0);
      expect(events.filter(({ type, stream }) => type.startsWith('$') || stream.startsWith('$'))).toEqual([]);
      expect(events.map(({ position }) => position)).toEqual(events.map(({ position }) => position).toSorted((a, b) => (a < b ? -1 : 1)));
    });

    test('from a position begins with its event, from one that none has with the next', async () => {
      const stream = fresh();
      for (let n = 0; n < 5; n++) await bench.log.append(stream, 'any', [noted(n)]);
      const events = await collect(bench.log.readAll({ filter: { streamPrefixes: [stream] } }));
      const at = (n: number): bigint => events[n]?.position ?? -1n;
      const from = async (position: bigint) => numbersOf(await collect(bench.log.readAll({ from: position, filter: { streamPrefixes: [stream] } })));
      expect(await from(at(2))).toEqual([2, 3, 4]);
      expect(await from(at(2) + 1n)).toEqual([3, 4]);
      expect(await from(at(4) + 1n)).toEqual([]);
      expect(await from(at(4) + 1_000_000n)).toEqual([]);
      expect(await from(2n ** 64n)).toEqual([]);
      expect(await from(0n)).toEqual([0, 1, 2, 3, 4]);
      expect(await from(-5n)).toEqual([0, 1, 2, 3, 4]);
      // Where positions have gaps that is near neither.
      expect(await from(at(2) + (at(3) - at(2) + 1n) / 2n)).toEqual([3, 4]);
      expect(await from(1n)).toEqual([0, 1, 2, 3, 4]);
    });

    test('goes backwards too', async () => {
      const stream = fresh();
      for (let n = 0; n < 5; n++) await bench.log.append(stream, 'any', [noted(n)]);
      const filter = { streamPrefixes: [stream] };
      const back = await collect(bench.log.readAll({ backwards: true, filter }));
      expect(numbersOf(back)).toEqual([4, 3, 2, 1, 0]);
      const third = back[2]?.position ?? 0n;
      expect(numbersOf(await collect(bench.log.readAll({ backwards: true, filter, from: third })))).toEqual([2, 1, 0]);
      const between = third + ((back[1]?.position ?? 0n) - third) / 2n;
      expect(numbersOf(await collect(bench.log.readAll({ backwards: true, filter, from: between })))).toEqual([2, 1, 0]);
      expect(numbersOf(await collect(bench.log.readAll({ backwards: true, filter, from: third, maxCount: 2 })))).toEqual([2, 1]);
      expect(numbersOf(await collect(bench.log.readAll({ backwards: true, filter, from: 2n ** 64n, maxCount: 1 })))).toEqual([4]);
    });

    test('filters by type and counts what it gives', async () => {
      const stream = fresh();
      await bench.log.append(stream, 'any', [noted(1), said('one'), noted(2), said('two')]);
      const events = await collect(bench.log.readAll({ filter: { typePrefixes: ['Sai'] } }));
      expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['Said']));
      expect(await collect(bench.log.readAll({ filter: { typePrefixes: ['Said'] }, maxCount: 1 }))).toHaveLength(1);
    });
  });

  test('head is the last event that is ours', async () => {
    const [event] = await bench.log.append(fresh(), 'any', [noted(1)]);
    const head = await bench.log.head();
    expect(head?.position).toBeGreaterThanOrEqual(event?.position ?? 0n);
    const [last] = await collect(bench.log.readAll({ backwards: true, maxCount: 1 }));
    expect(head).toEqual({ position: last?.position, id: last?.id });
  });

  test('eventAt finds an event at its position and nowhere else', async () => {
    const [event] = await bench.log.append(fresh(), 'any', [said('here')]);
    const position = event?.position ?? 0n;
    expect(await bench.log.eventAt(position)).toMatchObject({ id: event?.id, data: { text: 'here' } });
    await expect(bench.log.eventAt(position + 1n)).rejects.toBeInstanceOf(UnknownPosition);
    await expect(bench.log.eventAt(position + 1_000_000n)).rejects.toBeInstanceOf(UnknownPosition);
    await expect(bench.log.eventAt(-1n)).rejects.toBeInstanceOf(UnknownPosition);
  });

  test('the epoch is written once', async () => {
    const [one, two] = await Promise.all([ensureEpoch(bench.log), ensureEpoch(bench.another())]);
    expect(one.id).toBe(two.id);
    expect(await ensureEpoch(bench.log)).toEqual(one);
    expect(await collect(bench.log.readStream('epoch'))).toMatchObject([{ type: 'LogStarted', data: { log_id: one.id } }]);
  });

  test('what is stored is JSON text without what is personal', async () => {
    const stream = fresh();
    await bench.log.append(stream, 'any', [said('my secret')]);
    const plain = bench.another(new Map([['Other', { version: 1 }]]));
    const [event] = await collect(plain.readStream(stream));
    expect(event).toMatchObject({ type: 'Said', data: { person_id: 'ann', text: { kid: expect.any(String), iv: expect.any(String), ct: expect.any(String), tag: expect.any(String) } }, metadata });
    expect(JSON.stringify(event?.data)).not.toContain('my secret');
  });

  test('an event that cannot be decoded is an alarm', async () => {
    const stream = fresh();
    await bench.another(new Map([['Said', { version: 1 }]])).append(stream, 'any', [said('never sealed')]);
    await expect(collect(bench.log.readStream(stream))).rejects.toBeInstanceOf(CodecAlarm);
  });
});
