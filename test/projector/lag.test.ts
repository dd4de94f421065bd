import { expect, test } from 'vitest';
import { rememberArrivals } from '../../src/projector/lag.ts';
import { posted } from '../projections/rooms.ts';
import { recorder } from '../support/recorded.ts';

test('what has come after a position, and since when', () => {
  const record = recorder();
  const batch = Array.from({ length: 10 }, (_, n) => record(posted(`m${n}`, 'x')));
  const arrivals = rememberArrivals(4);
  expect(arrivals.after(0n)).toEqual({ events: 0, since: undefined });
  arrivals.add(batch);
  const at = (n: number): bigint => batch[n]?.position ?? -1n;
  expect(arrivals.after(at(9))).toEqual({ events: 0, since: undefined });
  expect(arrivals.after(at(7))).toEqual({ events: 2, since: batch[8]?.recorded_at });
  expect(arrivals.after(at(7) + 1n)).toEqual({ events: 2, since: batch[8]?.recorded_at });
  // Further back than is remembered: at least these.
  expect(arrivals.after(at(2))).toEqual({ events: 4, since: batch[6]?.recorded_at });
});
