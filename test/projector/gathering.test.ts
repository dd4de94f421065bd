import { expect, test } from 'vitest';
import { createGathering } from '../../src/projector/gathering.ts';

const { signal } = new AbortController();
const longer = 3_600_000;

test('who hurries ends the rest', async () => {
  const gathering = createGathering();
  const resting = gathering.rest(longer, signal);
  gathering.hurry();
  await expect(resting).resolves.toBeUndefined();
});

test('who hurried before it shortens one rest, not the next', async () => {
  const gathering = createGathering();
  gathering.hurry();
  await gathering.rest(longer, signal);
  const stop = new AbortController();
  let rested = false;
  const next = gathering.rest(longer, stop.signal).then(() => (rested = true));
  await Promise.resolve();
  expect(rested).toBe(false);
  stop.abort();
  await next;
});
