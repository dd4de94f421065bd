import { randomUUID } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { openEventLog } from '../../src/eventlog/event-log.ts';
import { createFeed } from '../../src/eventlog/feed.ts';
import { EventLogUnavailable, type Feed } from '../../src/eventlog/types.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import { collect, definitions, insist, noted, numbers, numbersOf, openBench, type Bench } from './harness.ts';
import { until } from '../support/until.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).toReversed()) await clean();
});

async function opened(options: Parameters<typeof openBench>[0] = {}): Promise<{ bench: Bench; feed: Feed; tapped: Recorded[]; consumed: Recorded[]; stream: string }> {
  const bench = await openBench(options);
  cleanups.push(() => bench.close());
  const feed = createFeed({ log: bench.log });
  cleanups.push(() => feed.stop());
  await feed.start();
  const tapped: Recorded[] = [];
  const consumed: Recorded[] = [];
  feed.tap((batch) => void tapped.push(...batch));
  feed.consume({ name: 'consumer', after: 'start', handle: (batch) => void consumed.push(...batch) });
  return { bench, feed, tapped, consumed, stream: `test-${randomUUID()}` };
}

describe.each([
  ['killed', 'SIGKILL', {}],
  ['stopped', 'SIGTERM', {}],
  ['stopped, and started as on its worst day', 'SIGTERM', { worstDay: true }],
] as const)('a log that is %s', (_how, signal, options) => {
  test('comes back: nothing acknowledged is lost, nothing comes twice, the feed goes on by itself', async () => {
    const { bench, feed, tapped, consumed, stream } = await opened(options);
    let written = 0;
    let writing = true;
    const writer = (async () => {
      // One at a time and the same event until it is taken, so that the order is known.
      while (writing || written < 40) await insist(bench.log, stream, [noted(written)]).then(() => written++);
    })();
    for (const goal of [10, 20]) {
      await until(() => written >= goal);
      await bench.node.kill(signal);
      await bench.node.restart();
    }
    await until(() => written >= 30);
    writing = false;
    await writer;
    await until(() => tapped.length >= written && consumed.length >= written);
    expect(numbersOf(await collect(bench.log.readStream(stream)))).toEqual(range(written));
    expect(numbersOf(tapped)).toEqual(range(written));
    expect(numbersOf(consumed)).toEqual(range(written));
    expect(feed.connected).toBe(true);
  });
});

test('appends in flight when the log goes away end as unknown, and the next ones work', async () => {
  const { bench, stream } = await opened();
  const inFlight = range(200).map((n) => bench.log.append(`${stream}-${n}`, 'no_stream', numbers(50), { deadline: 3_000 }).then(() => 'stored', (error: unknown) => (error instanceof EventLogUnavailable ? 'unknown' : error)));
  await bench.node.kill('SIGKILL');
  const outcomes = await Promise.all(inFlight);
  expect(outcomes.filter((outcome) => outcome !== 'stored' && outcome !== 'unknown')).toEqual([]);
  await expect(bench.log.append(stream, 'any', numbers(1), { deadline: 500 })).rejects.toBeInstanceOf(EventLogUnavailable);
  await expect(bench.log.head()).rejects.toBeInstanceOf(EventLogUnavailable);
  await expect(collect(bench.log.readStream(stream))).rejects.toBeInstanceOf(EventLogUnavailable);
  await bench.node.restart();
  await insist(bench.log, stream, numbers(1));
  for (const [n, outcome] of outcomes.entries()) if (outcome === 'stored') expect(await collect(bench.log.readStream(`${stream}-${n}`))).toHaveLength(50);
});

test('a log that hangs: every call ends in its time, and all goes on when it does', async () => {
  const { bench, feed, tapped, stream } = await opened();
  await bench.log.append(stream, 'any', [noted(0)]);
  await until(() => tapped.length === 1);
  await bench.node.kill('SIGSTOP');
  const frozenAt = Date.now();
  const ended: string[] = [];
  const patient = expect(bench.log.head()).rejects.toBeInstanceOf(EventLogUnavailable).then(() => ended.push('patient'));
  await Promise.all(range(20).map((n) => expect(bench.log.append(`${stream}-${n}`, 'any', numbers(1), { deadline: 400 })).rejects.toBeInstanceOf(EventLogUnavailable).then(() => ended.push('hasty'))));
  expect(ended).toEqual(range(20).map(() => 'hasty'));
  await patient;
  await expect(feed.reached(10n ** 15n, 100)).rejects.toBeInstanceOf(EventLogUnavailable);
  expect(feed.freshAt()).toBeLessThanOrEqual(frozenAt);
  await bench.node.kill('SIGCONT');
  await insist(bench.log, stream, [noted(1)]);
  await until(() => numbersOf(tapped.filter((event) => event.stream === stream)).includes(1));
  await until(() => feed.freshAt() > frozenAt);
  expect(numbersOf(tapped.filter((event) => event.stream === stream))).toEqual([0, 1]);
});

test('a server that accepts and says nothing is given up in time', async () => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => void sockets.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { keys } = (await opened()).bench;
  const log = openEventLog({ url: `esdb://127.0.0.1:${(server.address() as AddressInfo).port}?tls=false`, keys, definitions });
  await expect(log.append('test-1', 'any', numbers(1), { deadline: 200 })).rejects.toBeInstanceOf(EventLogUnavailable);
  const stop = new AbortController();
  const reading = collect(log.readAll({ signal: stop.signal }));
  stop.abort(new Error('enough'));
  await expect(reading).rejects.toThrow('enough');
  await log.close();
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

test('a log with a secret lets in who knows it', async () => {
  const bench = await openBench({ secret: 'only-for-this-test' });
  cleanups.push(() => bench.close());
  await bench.log.append('test-1', 'no_stream', numbers(2));
  const stranger = openEventLog({ url: bench.node.url.replace('esdb://', 'esdb://medreserve:guessed@'), keys: bench.keys, definitions });
  cleanups.push(() => stranger.close());
  await expect(collect(stranger.readStream('test-1'))).rejects.toBeInstanceOf(EventLogUnavailable);
  await expect(stranger.append('test-1', 'any', numbers(1), { deadline: 1_000 })).rejects.toBeInstanceOf(EventLogUnavailable);
  expect(await collect(bench.log.readStream('test-1'))).toHaveLength(2);
});
