import type { Recorded } from '../kernel/event.ts';

/** The latest events of the feed, shared by all who follow it, each with an index of its own. */
export type Tail = {
  /** Everything after this position is here. */
  readonly after: bigint;
  /** The index after the last event. */
  readonly end: number;
  push(batch: readonly Recorded[]): void;
  /** Lets go of everything up to a position that has no event that could be had. */
  restart(position: bigint): void;
  /** The index of the first event after a position; undefined when the tail does not reach so far back. */
  indexAfter(position: bigint): number | undefined;
  /** Up to `count` events from an index on; undefined when they have been let go of. */
  slice(index: number, count: number): readonly Recorded[] | undefined;
};

/** Letting go of a thousand at a time costs next to nothing an event. */
const slack = 1_000;

export function createTail(begin: bigint, bound: number): Tail {
  let events: Recorded[] = [];
  let base = 0;
  let after = begin;
  return {
    get after() {
      return after;
    },
    get end() {
      return base + events.length;
    },
    push(batch) {
      for (const event of batch) events.push(event);
      const surplus = events.length - bound;
      const last = surplus > slack ? events[surplus - 1] : undefined;
      if (!last) return;
      after = last.position;
      events = events.slice(surplus);
      base += surplus;
    },
    restart(position) {
      // One further than the end: nobody may go on from before it.
      base += events.length + 1;
      events = [];
      after = position;
    },
    indexAfter(position) {
      if (position < after) return undefined;
      let low = 0;
      let high = events.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        const event = events[middle];
        if (event && event.position <= position) low = middle + 1;
        else high = middle;
      }
      return base + low;
    },
    slice: (index, count) => (index < base ? undefined : events.slice(index - base, index - base + count)),
  };
}
