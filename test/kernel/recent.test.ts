import { describe, expect, test } from 'vitest';
import { add, entriesOf, lookUp, noneRecent, recentFrom, type Recent } from '../../src/kernel/recent.ts';

const addAll = (recent: Recent<number>, from: number, to: number): Recent<number> => {
  let grown = recent;
  for (let n = from; n < to; n++) grown = add(grown, `k${n}`, n);
  return grown;
};
const seen = (recent: Recent<number>, from: number, to: number): (number | undefined)[] => Array.from({ length: to - from }, (_, n) => lookUp(recent, `k${from + n}`));
const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n);

describe('recent', () => {
  test('remembers exactly the last `bound` keys, however many there were', () => {
    for (const count of [3, 10, 11, 2_000, 2_500, 9_999]) {
      const recent = addAll(noneRecent<number>(10), 0, count);
      const first = Math.max(0, count - 10);
      expect(seen(recent, first, count)).toEqual(numbers(first, count));
      expect(lookUp(recent, `k${first - 1}`)).toBeUndefined();
      expect(entriesOf(recent).map(([, value]) => value)).toEqual(numbers(first, count));
    }
  });

  test('gives the latest value of a key that comes again, and the older one to the older version', () => {
    const older = add(add(noneRecent<number>(5), 'a', 1), 'b', 2);
    const newer = add(older, 'a', 3);
    expect(lookUp(newer, 'a')).toBe(3);
    expect(lookUp(older, 'a')).toBe(1);
    expect(lookUp(noneRecent<number>(5), 'a')).toBeUndefined();
  });

  test('keeps two branches from one version apart', () => {
    const base = addAll(noneRecent<number>(100), 0, 50);
    const left = addAll(base, 50, 60);
    const right = add(add(base, 'other', 1), 'k55', -1);
    const further = addAll(left, 60, 70);
    expect(seen(further, 0, 70)).toEqual(numbers(0, 70));
    expect(seen(base, 48, 52)).toEqual([48, 49, undefined, undefined]);
    expect([lookUp(right, 'other'), lookUp(right, 'k55'), lookUp(right, 'k50'), lookUp(right, 'k49')]).toEqual([1, -1, undefined, 49]);
    expect(lookUp(left, 'other')).toBeUndefined();
  });

  test('a shorter branch does not disturb a longer one that goes on', () => {
    const base = addAll(noneRecent<number>(100), 0, 3);
    const speculative = addAll(base, 3, 6);
    const echoed = add(base, 'k3', 3);
    const longer = add(speculative, 'k6', 6);
    expect(seen(longer, 0, 7)).toEqual(numbers(0, 7));
    expect(seen(echoed, 0, 5)).toEqual([0, 1, 2, 3, undefined]);
  });

  test('shares storage when the same is added to an older version again', () => {
    const base = addAll(noneRecent<number>(1_000), 0, 500);
    const ahead = addAll(base, 500, 600);
    const again = addAll(base, 500, 600);
    expect(again.line).toBe(ahead.line);
    expect(addAll(base, 500, 501).line).toBe(base.line);
    expect(add(base, 'k500', -1).line).not.toBe(base.line);
  });

  test('a version that others have overtaken by a batch still remembers all', () => {
    const base = addAll(noneRecent<number>(100), 0, 2_000);
    const ahead = addAll(base, 2_000, 3_000);
    expect(seen(base, 1_900, 2_000)).toEqual(numbers(1_900, 2_000));
    expect(seen(ahead, 2_900, 3_000)).toEqual(numbers(2_900, 3_000));
    expect(seen(add(base, 'fork', 0), 1_901, 2_000)).toEqual(numbers(1_901, 2_000));
  });

  test('does not grow with a key that comes for ever', () => {
    let recent = noneRecent<number>(4);
    for (let n = 0; n < 20_000; n++) recent = add(recent, 'same', n);
    expect(lookUp(recent, 'same')).toBe(19_999);
    let depth = 0;
    for (let entry = recent.line.latest.get('same'); entry; entry = entry.before) depth++;
    expect(depth).toBeLessThan(4_000);
  });

  test('survives a snapshot and goes on', () => {
    const restored = recentFrom(10, entriesOf(addAll(noneRecent<number>(10), 0, 25)));
    expect(seen(restored, 14, 25)).toEqual([undefined, ...numbers(15, 25)]);
    expect(seen(addAll(restored, 25, 30), 19, 30)).toEqual([undefined, ...numbers(20, 30)]);
  });
});
