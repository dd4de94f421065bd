import { expect, test } from 'vitest';
import type { Recorded } from '../../src/kernel/event.ts';
import { watchClock } from '../../src/metrics/clock.ts';

const hour = 3_600_000;

test('a clock that is far off the log’s is told once, by what has just been stored and not by what comes late', () => {
  let tell: (batch: readonly Recorded[]) => void = () => undefined;
  let freshAt = Date.now();
  const warned: unknown[] = [];
  const tap = (listener: typeof tell): (() => void) => ((tell = listener), () => undefined);
  const clock = watchClock({ feed: { tap, freshAt: () => freshAt }, now: Date.now, logger: { warn: (what: unknown) => warned.push(what) } });
  const comes = (recorded_at: number): void => tell([{ recorded_at } as Recorded]);

  expect(clock.ahead).toBeUndefined();
  comes(Date.now());
  expect([Math.abs(clock.ahead ?? hour) < 5_000, warned]).toEqual([true, []]);
  freshAt = Date.now() - hour;
  comes(Date.now() - hour);
  expect(warned).toEqual([]);
  freshAt = Date.now();
  for (let n = 0; n < 3; n++) comes(Date.now() - hour);
  expect(warned).toHaveLength(1);
  expect(Math.round((clock.ahead ?? 0) / hour)).toBe(-1);
});
