import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createNatsBus, optionsOf } from '../../src/bus/nats.ts';
import type { Bus } from '../../src/bus/types.ts';
import { natsServerOfTest } from '../support/nats.ts';

function open(url: string, prefix = 'test.'): Bus {
  const bus = createNatsBus({ url, prefix });
  onTestFinished(() => bus.close());
  return bus;
}
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
/** Bytes in buffers that somebody still holds. */
function buffered(): number {
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}
/** Whether a message gets from one to the other now. */
async function reaches(one: Bus, other: Bus): Promise<void> {
  let heard = false;
  const stop = other.subscribe('reaches', () => (heard = true));
  await expect
    .poll(() => {
      one.publish('reaches', 1);
      return heard;
    })
    .toBe(true);
  stop();
}

describe('the bus over NATS', () => {
  test('it is there before its server is, works within the process, and finds the server when it comes', async () => {
    const server = await natsServerOfTest({ start: false });
    const [one, other] = [open(server.url), open(server.url)];
    expect([one.state, await one.request('nobody', 1, 60_000)]).toEqual(['disconnected', undefined]);
    const got: unknown[] = [];
    one.subscribe('x', (payload) => got.push(payload));
    one.publish('x', 1);
    await expect.poll(() => got).toEqual([1]);
    one.reply('mine', () => 'mine');
    expect(await one.request('mine', 1, 10_000)).toBe('mine');
    await server.start();
    await expect.poll(() => [one.state, other.state]).toEqual(['connected', 'connected']);
    await reaches(other, one);
    expect(await other.request('mine', 1, 10_000)).toBe('mine');
  });

  test('a server that goes and comes back is found again, with every subscription', async () => {
    const server = await natsServerOfTest();
    const [one, other] = [open(server.url), open(server.url)];
    await reaches(one, other);
    other.reply('mine', () => 'mine');
    await server.stop();
    await expect.poll(() => [one.state, other.state]).toEqual(['disconnected', 'disconnected']);
    for (let n = 0; n < 1_000; n++) one.publish('lost', 'x'.repeat(10_000));
    await server.start();
    await expect.poll(() => [one.state, other.state]).toEqual(['connected', 'connected']);
    await reaches(one, other);
    await expect.poll(() => one.request('mine', 1, 10_000)).toBe('mine');
  });

  test('a frozen server is noticed, and what would be sent to it is not kept', async () => {
    const server = await natsServerOfTest();
    const one = open(server.url);
    await expect.poll(() => one.state).toBe('connected');
    process.kill(server.pid, 'SIGSTOP');
    const before = buffered();
    for (let n = 0; n < 1_000; n++) one.publish('lost', 'x'.repeat(100_000));
    expect(buffered() - before).toBeLessThan(64 * 1024 * 1024);
    await expect.poll(() => one.state).toBe('disconnected');
    process.kill(server.pid, 'SIGCONT');
    await expect.poll(() => one.state).toBe('connected');
  });

  test('services with another prefix hear nothing, and what is no JSON harms nobody', async () => {
    const server = await natsServerOfTest();
    const [one, other, stranger] = [open(server.url), open(server.url), open(server.url, 'stranger.')];
    const got: unknown[] = [];
    other.subscribe('x', (payload) => got.push(payload));
    await reaches(one, other);
    await expect.poll(() => stranger.state).toBe('connected');
    stranger.publish('x', 'strange');
    one.publish('x', 'y'.repeat(2_000_000));
    one.publish('x', 'ours');
    await expect.poll(() => got).toEqual(['ours']);
  });
});

test.each([
  ['nats://user:p%40ss@one:4222', { servers: ['one:4222'], user: 'user', pass: 'p@ss' }],
  ['nats://token@one:4222', { servers: ['one:4222'], token: 'token' }],
  ['tls://user:pw@one:4222, two:4222', { servers: ['one:4222', 'two:4222'], user: 'user', pass: 'pw', tls: {} }],
])('%s is told to the client', (url, options) => {
  expect(optionsOf(url)).toEqual(options);
});
