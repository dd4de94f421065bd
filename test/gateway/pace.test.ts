import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace } from '../../src/gateway/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the first refusals of a second are told at once, some more after it, and whoever comes beyond is cut off', async () => {
  const pace = createPace({ told: 2, waiting: 3, second: 1_000 });
  const told: (number | string)[] = [];
  const ask = async (n: number): Promise<void> => void told.push((await pace.turn('a')) ? n : `not ${n}`);
  for (let n = 0; n < 7; n++) void ask(n);
  await vi.advanceTimersByTimeAsync(999);
  expect(told).toEqual([0, 1, 'not 5', 'not 6']);
  expect(await pace.turn('b')).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(told.slice(4)).toEqual([2, 3, 4]);
});

test('those who waited count for the second in which they are told, and a quiet second is forgotten', async () => {
  const pace = createPace({ told: 2, waiting: 3, second: 1_000 });
  const turns = Array.from({ length: 4 }, () => pace.turn('a'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await Promise.all(turns)).toEqual([true, true, true, true]);
  const late = vi.fn();
  void pace.turn('a').then(late);
  await vi.advanceTimersByTimeAsync(999);
  expect(late).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(late).toHaveBeenCalledWith(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect([await pace.turn('a'), await pace.turn('a')]).toEqual([true, true]);
  expect(vi.getTimerCount()).toBe(1);
});
