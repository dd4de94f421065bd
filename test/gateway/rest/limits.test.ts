import { expect, test } from 'vitest';
import { createLimits } from '../../../src/gateway/limits.ts';

test('gives each key its requests a window, and anew in the next', () => {
  let now = 0;
  const limits = createLimits({ requests: 3, window: 60 }, () => now);
  expect([1, 2, 3].map(() => limits.take('a').remaining)).toEqual([2, 1, 0]);
  expect(limits.take('a')).toEqual({ allowed: false, limit: 3, remaining: 0, reset: 60 });
  expect(limits.take('b').allowed).toBe(true);
  now = 59_999;
  expect(limits.take('a')).toMatchObject({ allowed: false, reset: 1 });
  now = 60_000;
  expect(limits.take('a')).toMatchObject({ allowed: true, remaining: 2, reset: 60 });
});

test('forgets the oldest windows rather than grow without end', () => {
  const limits = createLimits({ requests: 1, window: 60 }, () => 0);
  for (let n = 0; n <= 100_000; n++) limits.take(`key ${n}`);
  expect(limits.take('key 0').allowed).toBe(true);
  expect(limits.take('key 100000').allowed).toBe(false);
});
