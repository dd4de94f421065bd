import { expect, test } from 'vitest';
import { createCache } from '../../src/dispatcher/cache.ts';
import { beginning, type Known } from '../../src/dispatcher/known.ts';

const known = (revision: number): Known => ({ ...beginning({ initialState: () => 0 }, ''), revision });
const fill = (cache: ReturnType<typeof createCache>, from: number, to: number, revision = 0): void => {
  for (let n = from; n < to; n++) cache.put(cache.open(`s-${n}`), known(revision));
};
const sizeOf = (cache: ReturnType<typeof createCache>): number => [...cache.slots()].length;

test('forgets what is not used while others come, and keeps what is', () => {
  const cache = createCache({ streams: 10, bytes: Infinity });
  const used = cache.open('used');
  for (let n = 0; n < 500; n++) {
    fill(cache, n, n + 1);
    expect(cache.get('used')).toBe(used);
    expect(sizeOf(cache)).toBeLessThanOrEqual(20);
  }
  expect(cache.find('s-0')).toBeUndefined();
  expect(cache.find('s-499')?.known?.revision).toBe(0);
});

test('holds fewer streams when they are big', () => {
  const cache = createCache({ streams: 1_000, bytes: 1_000_000 });
  fill(cache, 0, 500, 1_000);
  expect(sizeOf(cache)).toBeLessThan(40);
  fill(cache, 500, 1_000, 0);
  expect(sizeOf(cache)).toBeGreaterThan(300);
});

test('what the feed finds does not stay young by it', () => {
  const cache = createCache({ streams: 10, bytes: Infinity });
  cache.open('written');
  for (let n = 0; n < 30; n++) {
    fill(cache, n, n + 1);
    cache.find('written');
  }
  expect(cache.find('written')).toBeUndefined();
});

test('a dropped stream begins anew', () => {
  const cache = createCache();
  const slot = cache.open('s');
  cache.drop('s');
  expect(cache.find('s')).toBeUndefined();
  expect(cache.open('s')).not.toBe(slot);
});
