import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { createLocalBus } from '../../src/bus/local.ts';

const errors: unknown[] = [];
const bus = () => createLocalBus((error) => errors.push(error));
afterEach(() => void errors.splice(0));

describe('the bus of one process', () => {
  test('everybody who listens on a subject gets what is published, later, in order, the sender too', async () => {
    const one = bus();
    const got: unknown[] = [];
    one.subscribe('typing', (payload) => got.push(['a', payload]));
    one.subscribe('typing', (payload) => got.push(['b', payload]));
    one.subscribe('other', (payload) => got.push(payload));
    one.publish('typing', { n: 1 });
    one.publish('typing', { n: 2 });
    expect(got).toEqual([]);
    await turn();
    expect(got).toEqual([['a', { n: 1 }], ['b', { n: 1 }], ['a', { n: 2 }], ['b', { n: 2 }]]);
  });

  test('a payload is a copy', async () => {
    const one = bus();
    const payload = { list: [1] };
    const got: { list: number[] }[] = [];
    for (let i = 0; i < 2; i++) {
      one.subscribe('x', (value) => {
        const copy = value as { list: number[] };
        copy.list.push(2);
        got.push(copy);
      });
    }
    one.publish('x', payload);
    payload.list.push(9);
    await turn();
    expect(got).toEqual([{ list: [1, 2] }, { list: [1, 2] }]);
  });

  test('a listener that throws harms nobody, and one that has stopped hears nothing', async () => {
    const one = bus();
    const got: unknown[] = [];
    one.subscribe('x', () => {
      throw new Error('mine');
    });
    const stop = one.subscribe('x', () => got.push('stopped'));
    one.subscribe('x', (payload) => got.push(payload));
    stop();
    one.publish('x', 1);
    await turn();
    expect(got).toEqual([1]);
    expect(errors).toHaveLength(1);
  });

  test('a request is answered by who replies, with undefined when nobody does in time or the answer fails', async () => {
    const one = bus();
    const stop = one.reply('sum', (payload) => Promise.resolve((payload as number[]).reduce((a, b) => a + b, 0)));
    one.reply('broken', () => Promise.reject(new Error('mine')));
    expect(await one.request('sum', [1, 2], 1_000)).toBe(3);
    expect(await one.request('broken', null, 20)).toBeUndefined();
    stop();
    expect(await one.request('sum', [1], 20)).toBeUndefined();
  });

  test('after close nothing is delivered, and who waits for an answer is let go', async () => {
    const one = bus();
    const got: unknown[] = [];
    one.subscribe('x', (payload) => got.push(payload));
    const answer = one.request('nobody', 1, 60_000);
    one.publish('x', 1);
    await one.close();
    one.publish('x', 2);
    await turn();
    expect([await answer, got]).toEqual([undefined, []]);
  });
});
