import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createLocalBus } from '../../src/bus/local.ts';
import { createNatsBus } from '../../src/bus/nats.ts';
import type { Bus } from '../../src/bus/types.ts';
import { natsServer, type TestNats } from '../support/nats.ts';

const errors: unknown[] = [];
const onError = (error: unknown): void => void errors.push(error);
const opened: Bus[] = [];
let nats: TestNats;
let count = 0;

beforeAll(async () => {
  nats = await natsServer();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((bus) => bus.close()));
  errors.splice(0);
});
afterAll(() => nats.stop());

const connected = async (prefix: string): Promise<Bus> => {
  const bus = createNatsBus({ url: nats.url, prefix, onError });
  opened.push(bus);
  await expect.poll(() => bus.state).toBe('connected');
  return bus;
};
/** Two ends of one bus. */
const ends: Record<string, () => Promise<readonly [Bus, Bus]>> = {
  'of one process': async () => {
    const bus = createLocalBus(onError);
    opened.push(bus);
    return [bus, bus];
  },
  'over NATS, within a process': async () => {
    const bus = await connected(`t${++count}.`);
    return [bus, bus];
  },
  'over NATS, between two': async () => {
    const prefix = `t${++count}.`;
    return [await connected(prefix), await connected(prefix)];
  },
};

/** What a listener has been given comes from `tell` on; until then a subscription may still be on its way to the server. */
async function subscribed(one: Bus, other: Bus, subject: string, listener: (payload: unknown, trace?: string) => void): Promise<() => void> {
  let heard = false;
  const stop = other.subscribe(subject, (payload, trace) => (payload === 'are you there' ? (heard = true) : listener(payload, trace)));
  await expect
    .poll(() => {
      one.publish(subject, 'are you there');
      return heard;
    })
    .toBe(true);
  return stop;
}
/** Everything that was published before it, has been delivered. */
async function settled(one: Bus, other: Bus): Promise<void> {
  await subscribed(one, other, 'settled', () => undefined);
}

describe.each(Object.entries(ends))('the bus %s', (_name, open) => {
  test('everybody who listens on a subject gets what is published, later, in order, each once', async () => {
    const [one, other] = await open();
    const got: unknown[] = [];
    await subscribed(one, other, 'typing', (payload) => got.push(['a', payload]));
    await subscribed(one, other, 'typing', (payload) => got.push(['b', payload]));
    other.subscribe('other', (payload) => got.push(payload));
    one.publish('typing', { n: 1 });
    one.publish('typing', { n: 2 });
    expect(got).toEqual([]);
    await expect.poll(() => got.length).toBe(4);
    await settled(one, other);
    expect(got).toEqual([['a', { n: 1 }], ['b', { n: 1 }], ['a', { n: 2 }], ['b', { n: 2 }]]);
  });

  test('the sender hears itself, once', async () => {
    const [one, other] = await open();
    const got: unknown[] = [];
    await subscribed(other, one, 'x', (payload) => got.push(payload));
    one.publish('x', 1);
    await expect.poll(() => got).toEqual([1]);
    await settled(one, other);
    expect(got).toEqual([1]);
  });

  test('what is traced brings its trace beside the payload', async () => {
    const [one, other] = await open();
    const got: unknown[] = [];
    const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await subscribed(one, other, 'x', (payload, of) => got.push([payload, of]));
    one.publish('x', 1, trace);
    one.publish('x', 2);
    await expect.poll(() => got).toEqual([[1, trace], [2, undefined]]);
  });

  test('a payload is a copy', async () => {
    const [one, other] = await open();
    const payload = { list: [1] };
    const got: { list: number[] }[] = [];
    for (let i = 0; i < 2; i++) {
      await subscribed(one, other, 'x', (value) => {
        const copy = value as { list: number[] };
        copy.list.push(2);
        got.push(copy);
      });
    }
    one.publish('x', payload);
    payload.list.push(9);
    await expect.poll(() => got).toEqual([{ list: [1, 2] }, { list: [1, 2] }]);
  });

  test('a listener that throws harms nobody, and one that has stopped hears nothing', async () => {
    const [one, other] = await open();
    const got: unknown[] = [];
    await subscribed(one, other, 'x', () => {
      throw new Error('mine');
    });
    const stop = await subscribed(one, other, 'x', () => got.push('stopped'));
    await subscribed(one, other, 'x', (payload) => got.push(payload));
    stop();
    one.publish('x', 1);
    await expect.poll(() => got).toEqual([1]);
    expect(errors).toHaveLength(1);
  });

  test('a request is answered by who replies, with undefined when nobody does in time or the answer fails', async () => {
    const [one, other] = await open();
    const stop = other.reply('sum', (payload) => Promise.resolve((payload as number[]).reduce((a, b) => a + b, 0)));
    other.reply('nothing', () => null);
    other.reply('broken', () => Promise.reject(new Error('mine')));
    await settled(other, one);
    await expect.poll(() => one.request('sum', [1, 2], 10_000)).toBe(3);
    expect(await one.request('nothing', 1, 10_000)).toBeNull();
    expect(await one.request('broken', null, 200)).toBeUndefined();
    stop();
    await settled(other, one);
    expect(await one.request('sum', [1], 200)).toBeUndefined();
  });

  test('after close nothing is delivered, and who waits for an answer is let go', async () => {
    const [one, other] = await open();
    const got: unknown[] = [];
    await subscribed(one, other, 'x', (payload) => got.push(payload));
    one.reply('slow', () => new Promise(() => undefined));
    const answer = one.request('slow', 1, 60_000);
    await other.close();
    one.publish('x', 1);
    await one.close();
    one.publish('x', 2);
    expect([await answer, await one.request('x', 1, 60_000), got]).toEqual([undefined, undefined, []]);
  });
});
