import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReadModels } from '../../src/gateway/read-models.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** One read model at 5, that comes to where it is told. */
function standing() {
  let position = 5n;
  let advanced = (_position: bigint): void => undefined;
  const [hurry, set] = [vi.fn(), vi.fn()];
  const onAdvance = (listener: typeof advanced) => {
    advanced = listener;
    return () => true;
  };
  const models = createReadModels({ status: () => [{ name: 'rooms', position, lag_events: 0, lag_ms: 0, stopped: false }], onAdvance, hurry }, () => 0n);
  const outcomes: string[] = [];
  const ask = (at_least: bigint): void => void models.ready({ set }, ['rooms'], at_least).then(() => outcomes.push('ready'), ({ slug }: { slug: string }) => outcomes.push(slug));
  const comeTo = (reached: bigint): void => {
    position = reached;
    advanced(position);
  };
  return { ask, comeTo, hurry, set, outcomes };
}

test('a position that is never reached is said so after two seconds', async () => {
  const { ask, comeTo, outcomes } = standing();
  ask(9n);
  comeTo(8n);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(outcomes).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(outcomes).toEqual(['read-model-stale']);
});

test('one that is reached meanwhile is answered at once, and the projector is told that somebody waits', async () => {
  const { ask, comeTo, hurry, set, outcomes } = standing();
  ask(5n);
  await vi.advanceTimersByTimeAsync(0);
  expect([outcomes, hurry.mock.calls.length]).toEqual([['ready'], 0]);
  ask(9n);
  await vi.advanceTimersByTimeAsync(100);
  expect([outcomes, hurry.mock.calls.length]).toEqual([['ready'], 1]);
  comeTo(12n);
  await vi.advanceTimersByTimeAsync(0);
  expect([outcomes, set.mock.calls]).toEqual([['ready', 'ready'], [['X-Position', '5'], ['X-Position', '12']]]);
  expect(vi.getTimerCount()).toBe(0);
});
