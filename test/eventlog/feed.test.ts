import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CodecAlarm } from '../../src/eventlog/codec-alarm.ts';
import { createFeed, type FeedOptions } from '../../src/eventlog/feed.ts';
import { EventLogUnavailable, type Consumer, type Feed } from '../../src/eventlog/types.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import { noted, numbers, numbersOf, openBench, said, type Bench } from './harness.ts';
import { until } from '../support/until.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

test('the feed begins with an empty log', async () => {
  const bench = await openBench();
  const feed = createFeed({ log: bench.log });
  await feed.start();
  const got: Recorded[] = [];
  const subscription = feed.consume({ name: 'all', after: 'start', handle: (batch) => void got.push(...batch) });
  await subscription.caughtUp();
  expect(got).toEqual([]);
  expect([feed.connected, feed.position]).toEqual([true, 0n]);
  await bench.log.append('test-1', 'any', numbers(3));
  await subscription.caughtUp();
  expect(numbersOf(got)).toEqual([0, 1, 2]);
  await feed.stop();
  await bench.close();
});

describe.each([
  ['a node', {}],
  ['a node on its worst day', { worstDay: true }],
])('the feed of %s', (_name, options) => {
  let bench: Bench;
  let feeds: Feed[];
  let stream: string;
  beforeAll(async () => {
    bench = await openBench(options);
  });
  beforeEach(() => {
    feeds = [];
    stream = `test-${randomUUID()}`;
  });
  afterEach(() => Promise.all(feeds.map((feed) => feed.stop())));
  afterAll(() => bench.close());

  async function started(settings: Partial<FeedOptions> = {}): Promise<Feed> {
    const feed = createFeed({ log: bench.another(), ...settings });
    feeds.push(feed);
    await feed.start();
    return feed;
  }
  const ofThis = (batch: readonly Recorded[]): Recorded[] => batch.filter((event) => event.stream.startsWith(stream));
  /** A consumer that keeps all it gets of this test. */
  const keeping = (after: Consumer['after'], more: Partial<Consumer> = {}) => {
    const got: Recorded[] = [];
    const batches: number[] = [];
    const consumer: Consumer = {
      name: 'keeping',
      after,
      handle(batch) {
        got.push(...ofThis(batch));
        batches.push(batch.length);
      },
      ...more,
    };
    return { got, batches, consumer };
  };

  test('taps get what comes from now on, decoded, in order, before any consumer', async () => {
    await bench.log.append(stream, 'any', [noted(-1)]);
    const feed = await started();
    const order: string[] = [];
    const tapped: Recorded[] = [];
    const untap = feed.tap((batch) => {
      tapped.push(...ofThis(batch));
      order.push('tap');
    });
    const subscription = feed.consume({ name: 'later', after: 'head', handle: () => void order.push('consumer') });
    const appended = await bench.log.append(stream, 'any', [noted(0), said('hello')]);
    await subscription.caughtUp();
    expect(order.slice(0, 2)).toEqual(['tap', 'consumer']);
    expect(tapped.map(({ id, revision }) => [id, revision])).toEqual(appended.map(({ id, revision }) => [id, revision]));
    expect(tapped[1]?.data).toEqual({ person_id: 'ann', text: 'hello' });
    expect(feed.position).toBe(tapped[1]?.position);
    untap();
    await bench.log.append(stream, 'any', [noted(1)]);
    await subscription.caughtUp();
    expect(tapped).toHaveLength(2);
  });

  test('a tap that throws harms nobody', async () => {
    const said: string[] = [];
    const feed = await started({ logger: { warn: () => undefined, error: (_fields, message) => void said.push(message) } });
    const tapped: Recorded[] = [];
    feed.tap(() => {
      throw new Error('broken');
    });
    feed.tap((batch) => void tapped.push(...ofThis(batch)));
    const [event] = await bench.log.append(stream, 'any', numbers(1));
    await feed.reached(event?.position ?? 0n, 20_000);
    expect(numbersOf(tapped)).toEqual([0]);
    expect(said).toEqual(['a tap of the feed failed']);
  });

  test('consumers meet it from wherever they are, while events come', async () => {
    const feed = await started();
    const begin = feed.position;
    for (let n = 0; n < 300; n += 50) await bench.log.append(stream, 'any', numbers(50, n));
    const tenth: Recorded[] = [];
    for await (const page of bench.log.readStream(stream, { from: 9, maxCount: 1 })) tenth.push(...page);
    const all = keeping(begin, { maxBatch: 7 });
    const part = keeping(tenth[0]?.position ?? 0n);
    const late = keeping('head');
    const writing = (async () => {
      for (let n = 300; n < 900; n += 25) await bench.log.append(stream, 'any', numbers(25, n));
    })();
    const subscriptions = [feed.consume(all.consumer), feed.consume(part.consumer), feed.consume(late.consumer)];
    await writing;
    await Promise.all(subscriptions.map((subscription) => subscription.caughtUp()));
    expect(numbersOf(all.got)).toEqual(range(900));
    expect(Math.max(...all.batches)).toBeLessThanOrEqual(7);
    expect(numbersOf(part.got)).toEqual(range(900).slice(10));
    const seen = numbersOf(late.got);
    expect(seen.length).toBeGreaterThanOrEqual(600);
    expect(seen).toEqual(range(900).slice(900 - seen.length));
  });

  test('one that is slow is cut off, catches up by reading, and holds nobody up', async () => {
    const feed = await started({ tailSize: 100 });
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow: Recorded[] = [];
    const fast = keeping('head');
    const slowly = feed.consume({
      name: 'slow',
      after: 'head',
      async handle(batch) {
        slow.push(...batch);
        if (slow.length <= batch.length) await held;
      },
    });
    const quickly = feed.consume(fast.consumer);
    for (let n = 0; n < 1_500; n += 250) await bench.log.append(stream, 'any', numbers(250, n));
    await quickly.caughtUp();
    expect(numbersOf(fast.got)).toEqual(range(1_500));
    expect(slow.length).toBeLessThan(1_500);
    release();
    await slowly.caughtUp();
    expect(numbersOf(slow)).toEqual(range(1_500));
  });

  test('a consumer that fails is stopped, says why, and harms nobody', async () => {
    const feed = await started();
    const fine = keeping('head');
    const other = feed.consume(fine.consumer);
    let calls = 0;
    const failing = feed.consume({
      name: 'failing',
      after: 'head',
      handle() {
        calls++;
        throw new EventLogUnavailable('its own trouble');
      },
    });
    const [event] = await bench.log.append(stream, 'any', numbers(1));
    await expect(failing.failed).rejects.toThrow('its own trouble');
    await expect(failing.caughtUp()).rejects.toThrow('its own trouble');
    await bench.log.append(stream, 'any', numbers(1, 1));
    await other.caughtUp();
    expect(numbersOf(fine.got)).toEqual([0, 1]);
    expect(calls).toBe(1);
    expect(event).toBeDefined();
  });

  test('a consumer that is stopped gets nothing more', async () => {
    const feed = await started();
    const { got, consumer } = keeping('head');
    const subscription = feed.consume(consumer);
    await bench.log.append(stream, 'any', numbers(1));
    await subscription.caughtUp();
    await subscription.stop();
    const [event] = await bench.log.append(stream, 'any', numbers(1, 1));
    await feed.reached(event?.position ?? 0n, 20_000);
    expect(numbersOf(got)).toEqual([0]);
  });

  test('reached waits for a position, for so long', async () => {
    const feed = await started();
    await expect(feed.reached(10n ** 15n, 50)).rejects.toBeInstanceOf(EventLogUnavailable);
    const [event] = await bench.log.append(stream, 'any', numbers(1));
    await feed.reached(event?.position ?? 0n, 20_000);
    expect(feed.position).toBeGreaterThanOrEqual(event?.position ?? 0n);
    await feed.reached(event?.position ?? 0n, 0);
  });

  test('freshAt goes on while nothing happens, and has everything before it', async () => {
    const feed = await started();
    let clock = feed.freshAt();
    const [event] = await bench.log.append(stream, 'any', numbers(1));
    const after = Date.now();
    await until(() => feed.freshAt() > after);
    expect(feed.position).toBeGreaterThanOrEqual(event?.position ?? 0n);
    clock = feed.freshAt();
    await until(() => feed.freshAt() > clock);
  });

  test('an event that cannot be decoded stops consumers visibly and passes the taps by', async () => {
    const feed = await started();
    const tapped: Recorded[] = [];
    feed.tap((batch) => void tapped.push(...ofThis(batch)));
    const { got, consumer } = keeping('head');
    const subscription = feed.consume(consumer);
    const unsealed = bench.another(new Map([['Said', { version: 1 }], ['Noted', { version: 1 }]]));
    await unsealed.append(stream, 'any', numbers(2));
    await subscription.caughtUp();
    await unsealed.append(stream, 'any', [said('never sealed')]);
    const [last] = await unsealed.append(stream, 'any', numbers(1, 2));
    await feed.reached(last?.position ?? 0n, 20_000);
    await expect(subscription.failed).rejects.toBeInstanceOf(CodecAlarm);
    expect(numbersOf(got)).toEqual([0, 1]);
    expect(numbersOf(tapped)).toEqual([0, 1, 2]);
    const after = keeping(last?.position ?? 0n);
    const next = feed.consume(after.consumer);
    await unsealed.append(stream, 'any', numbers(1, 3));
    await next.caughtUp();
    expect(numbersOf(after.got)).toEqual([3]);
  });

  test('many writers at once: each event once, in the log’s order', async () => {
    const feed = await started();
    const tapped: Recorded[] = [];
    feed.tap((batch) => void tapped.push(...ofThis(batch)));
    const { got, consumer } = keeping('head');
    const subscription = feed.consume(consumer);
    await Promise.all(
      range(30).map(async (writer) => {
        for (let n = 0; n < 20; n++) await bench.log.append(`${stream}-${writer}`, n === 0 ? 'no_stream' : n - 1, [said(`${writer} ${n}`)]);
      }),
    );
    await subscription.caughtUp();
    const stored: Recorded[] = [];
    for await (const page of bench.log.readAll({ filter: { streamPrefixes: [stream] } })) stored.push(...page);
    expect(stored).toHaveLength(600);
    expect(got).toEqual(stored);
    expect(tapped).toEqual(stored);
  });
});
