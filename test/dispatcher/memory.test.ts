import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMemory } from '../../src/dispatcher/memory.ts';
import { EventLogUnavailable, type EventLog, type Feed } from '../../src/eventlog/types.ts';
import { counter } from './aggregates.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** States of streams in a log each of whose reads fails after so many ms. */
function unanswered(deadline: number): { memory: ReturnType<typeof createMemory>; reads: () => number } {
  let reads = 0;
  const log = {
    // eslint-disable-next-line require-yield
    async *readStream() {
      reads++;
      await new Promise((resolve) => setTimeout(resolve, deadline));
      throw new EventLogUnavailable('no answer');
    },
  } as unknown as EventLog;
  const feed = { freshAt: () => 0, tap: () => () => undefined } as unknown as Feed;
  return { memory: createMemory({ aggregates: new Map([['counter', counter]]), log, feed }), reads: () => reads };
}

test.each([[5_000, 5_000, 1], [100, 200, 2]])('of a log that does not answer for %i ms, whoever came later is told after %i', async (deadline, told, reads) => {
  const log = unanswered(deadline);
  const ends: number[] = [];
  const began = performance.now();
  const both = [0, 1].map(() => Promise.resolve(log.memory.load('counter-a')).catch(() => ends.push(Math.round(performance.now() - began))));
  await vi.advanceTimersByTimeAsync(10_000);
  await Promise.all(both);
  expect(ends).toEqual([deadline, told]);
  expect(log.reads()).toBe(reads);
});
