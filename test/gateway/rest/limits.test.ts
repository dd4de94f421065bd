import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLocalBus } from '../../../src/bus/local.ts';
import type { Bus } from '../../../src/bus/types.ts';
import { addressKey, createLimits } from '../../../src/gateway/limits.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('gives each key its requests a window, and anew in the next', async () => {
  const limits = createLimits({ requests: 3, window: 60 }, { bus: createLocalBus(), name: 'a' });
  const taken = [];
  for (let n = 0; n < 3; n++) taken.push((await limits.take('a')).remaining);
  expect(taken).toEqual([2, 1, 0]);
  expect(await limits.take('a')).toEqual({ allowed: false, limit: 3, remaining: 0, reset: 60 });
  expect((await limits.take('b')).allowed).toBe(true);
  vi.advanceTimersByTime(59_999);
  expect(await limits.take('a')).toMatchObject({ allowed: false, reset: 1 });
  vi.advanceTimersByTime(1);
  expect(await limits.take('a')).toMatchObject({ allowed: true, remaining: 2, reset: 60 });
});

test('counts what other gateways count, in either window', async () => {
  const bus: Bus = { ...createLocalBus(), state: 'connected' };
  const [one, other] = [createLimits({ requests: 10, window: 60 }, { bus, name: 'a' }), createLimits({ requests: 10, window: 60 }, { bus, name: 'a' })];
  const another = createLimits({ requests: 10, window: 60 }, { bus, name: 'b' });
  for (let n = 0; n < 4; n++) expect(await one.take('a')).toMatchObject({ allowed: true, remaining: 9 - n });
  await vi.advanceTimersByTimeAsync(21);
  expect(await other.take('a')).toMatchObject({ allowed: true, limit: 10, remaining: 5 });
  expect(await other.take('b')).toMatchObject({ remaining: 9 });
  expect(await another.take('a')).toMatchObject({ remaining: 9 });
  await vi.advanceTimersByTimeAsync(21);
  for (let n = 0; n < 5; n++) expect(await one.take('a')).toMatchObject({ allowed: true });
  expect(await one.take('a')).toMatchObject({ allowed: false, remaining: 0 });
  await vi.advanceTimersByTimeAsync(21);
  expect(await other.take('a')).toMatchObject({ allowed: false });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await other.take('a')).toMatchObject({ allowed: true, remaining: 9 });
  for (const { stop } of [one, other, another]) stop();
});

test('an address has one key, an IPv6 network of 64 bits too, and there are not more than so many', () => {
  expect(addressKey('192.0.2.1')).not.toBe(addressKey('192.0.2.2'));
  expect(addressKey('2001:db8:1:2:3:4:5:6')).toBe(addressKey('2001:db8:1:2::9'));
  expect(addressKey('2001:db8::1')).toBe(addressKey('2001:db8:0:0:7::'));
  expect(addressKey('2001:db8:1:2::')).not.toBe(addressKey('2001:db8:1:3::'));
  const keys = new Set(Array.from({ length: 300_000 }, (_, n) => addressKey(`10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`)));
  expect(keys.size).toBeLessThanOrEqual(65_536);
});
