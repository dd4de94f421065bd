import { afterEach, expect, test, vi } from 'vitest';
import { untilBeat } from '../../src/gateway/refusals.ts';

afterEach(() => {
  vi.useRealTimers();
});

test.each([0.5, 20, 49])('that something is not there is told after the same time, however long it took to look: %d ms', async (took) => {
  vi.useFakeTimers();
  const began = performance.now();
  await vi.advanceTimersByTimeAsync(took);
  let told: number | undefined;
  void untilBeat(began).then(() => (told = performance.now() - began));
  await vi.advanceTimersByTimeAsync(100);
  expect(Math.round(told ?? 0)).toBe(50);
});
