import type { Recorded } from '../kernel/event.ts';

/** The log's latest events, for every consumer of the process at once. One that is further behind than they reach reads the log. */
export function createRing(capacity: number) {
  let events: Recorded[] = [];
  /** The ring holds everything after this position. */
  let floor: bigint | undefined;
  return {
    start(position: bigint): void {
      floor = position;
    },
    push(batch: readonly Recorded[]): void {
      for (const event of batch) events.push(event);
      if (events.length >= 2 * capacity) {
        floor = events[events.length - capacity - 1]?.position ?? floor;
        events = events.slice(-capacity);
      }
    },
    /** What came after a position, at most `limit` events; undefined when the ring does not reach back so far. */
    after(position: bigint, limit: number): readonly Recorded[] | undefined {
      if (floor === undefined || position < floor) return undefined;
      let low = 0;
      let high = events.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((events[middle] as Recorded).position <= position) low = middle + 1;
        else high = middle;
      }
      return events.slice(low, low + limit);
    },
  };
}
