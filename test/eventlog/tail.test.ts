import { describe, expect, test } from 'vitest';
import { createTail } from '../../src/eventlog/tail.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import { metadata } from './harness.ts';

const event = (position: number): Recorded => ({ id: String(position), type: 'Noted', data: {}, metadata, stream: 's', revision: 0, position: BigInt(position), recorded_at: 0 });
const events = (from: number, count: number): Recorded[] => Array.from({ length: count }, (_, i) => event(from + i * 10));
const positions = (batch: readonly Recorded[] | undefined): number[] | undefined => batch?.map(({ position }) => Number(position));

describe('the tail', () => {
  test('gives each follower what comes after its position', () => {
    const tail = createTail(100n, 10);
    expect(tail.indexAfter(100n)).toBe(tail.end);
    tail.push(events(110, 3));
    const from = (position: bigint) => positions(tail.slice(tail.indexAfter(position) ?? -1, 10));
    expect(from(100n)).toEqual([110, 120, 130]);
    expect(from(110n)).toEqual([120, 130]);
    expect(from(115n)).toEqual([120, 130]);
    expect(from(130n)).toEqual([]);
    expect(from(999n)).toEqual([]);
    expect(tail.indexAfter(99n)).toBeUndefined();
  });

  test('lets go of the oldest, and says so', () => {
    const tail = createTail(0n, 10);
    const first = tail.indexAfter(0n) ?? -1;
    for (let at = 0; at < 200; at++) tail.push(events(10 + at * 100, 10));
    expect(tail.slice(first, 5)).toBeUndefined();
    expect(tail.indexAfter(0n)).toBeUndefined();
    const index = tail.indexAfter(tail.after);
    expect(tail.slice(index ?? -1, 5000)?.length).toBeLessThanOrEqual(10 + 1_000);
    expect(positions(tail.slice(tail.end - 1, 5))).toEqual([10 + 199 * 100 + 90]);
  });

  test('starts anew after a position that cannot be had', () => {
    const tail = createTail(0n, 10);
    tail.push(events(10, 3));
    const index = tail.indexAfter(30n) ?? -1;
    expect(tail.slice(index, 1)).toEqual([]);
    tail.restart(40n);
    expect(tail.slice(index, 1)).toBeUndefined();
    expect(tail.indexAfter(30n)).toBeUndefined();
    tail.push(events(50, 1));
    expect(positions(tail.slice(tail.indexAfter(40n) ?? -1, 5))).toEqual([50]);
  });
});
