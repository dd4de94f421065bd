import type { Recorded } from '../kernel/event.ts';

/** The latest events that the feed has seen, by position: enough to say how far behind a read model is. */
export type Arrivals = {
  add(batch: readonly Recorded[]): void;
  /** Events after a position, of those remembered, and when the first of them was recorded. */
  after(position: bigint): { readonly events: number; readonly since: number | undefined };
};

/** `bound`: how many are remembered at most, a power of two; beyond that a lag is a lower bound. */
export function rememberArrivals(bound = 65_536): Arrivals {
  const positions = new BigInt64Array(bound);
  const recorded = new Float64Array(bound);
  const mask = bound - 1;
  let count = 0;
  return {
    add(batch) {
      for (const event of batch) {
        positions[count & mask] = event.position;
        recorded[count & mask] = event.recorded_at;
        count++;
      }
    },
    after(position) {
      let low = Math.max(0, count - bound);
      let high = count;
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if ((positions[middle & mask] ?? 0n) > position) high = middle;
        else low = middle + 1;
      }
      return { events: count - low, since: low < count ? recorded[low & mask] : undefined };
    },
  };
}
