import { firstVisible } from '../log/decide.ts';
import type { Log } from '../log/log.ts';
import type { Page } from '../log/pages.ts';
import type { Streams } from '../log/streams.ts';
import { checkpoint } from '../wire/answers.ts';
import { createdOf } from '../wire/event.ts';
import { streamDeleted } from './errors.ts';
import type { Filter } from './filter.ts';

/** Reads on from where it stands. `readInto` adds to a page until that is full; true when there is more to be had at once. */
export type Cursor = { readInto(page: Page): boolean };
/** A cursor that goes on as the log grows. */
export type LiveCursor = Cursor & { /** How many events it has not read yet. */ behind(): number; /** What is to be said when it has read all. */ rest(page: Page): void };

/** So many records may be looked at in one turn of the loop, and so many index entries read at once. */
const scanLimit = 2_000;
const entryLimit = 256;

export type AllOptions = { readonly filter?: Filter; /** Events to give. */ readonly limit: number };

/** $all after a number, as far as `until` says. With `checkpointEvery`, says how far it is after so many events. */
export function allForwards(log: Log, after: number, until: () => number, options: AllOptions & { readonly checkpointEvery?: number }): LiveCursor {
  const { filter, checkpointEvery = Infinity } = options;
  let at = after;
  let left = options.limit;
  let considered = 0;
  let saidAt = after;
  const say = (page: Page): void => {
    considered = 0;
    saidAt = at;
    page.add(checkpoint(log.positions.of(at)));
  };
  return {
    readInto(page) {
      const end = until();
      for (let scanned = 0; at < end && left > 0 && scanned < scanLimit && !page.full; scanned++) {
        at++;
        const record = log.read(at);
        if (record && (!filter || filter(record))) {
          page.add(record);
          left--;
        }
        if (++considered >= checkpointEvery) say(page);
      }
      return at < end && left > 0;
    },
    behind: () => until() - at,
    rest(page) {
      if (checkpointEvery !== Infinity && at > saidAt) say(page);
    },
  };
}

/** $all before a number, down to the beginning. */
export function allBackwards(log: Log, before: number, { filter, limit }: AllOptions): Cursor {
  let at = Math.min(before, log.head + 1);
  let left = limit;
  return {
    readInto(page) {
      for (let scanned = 0; at > 1 && left > 0 && scanned < scanLimit && !page.full; scanned++) {
        at--;
        const record = log.read(at);
        if (!record || (filter && !filter(record))) continue;
        page.add(record);
        left--;
      }
      return at > 1 && left > 0;
    },
  };
}

type StreamSource = { readonly log: Log; readonly streams: Streams; readonly stream: string };

/** A stream from a revision on. Throws, when the stream is deleted for ever. */
export function streamForwards({ log, streams, stream }: StreamSource, from: number, limit: number): LiveCursor {
  let next = from;
  let left = limit;
  const last = (): number => streams.get(stream).last;
  return {
    readInto(page) {
      const state = streams.get(stream);
      if (state.tombstone) throw streamDeleted(stream);
      if (!state.window.deleted) {
        next = Math.max(next, firstVisible(state));
        const oldest = oldestAllowed(state.window.maxAgeMs);
        for (const revision of revisionsFrom(log, stream, next, state.last)) {
          if (left <= 0 || page.full) break;
          if (add(log, revision.seq, page, oldest)) left--;
          next = revision.revision + 1;
        }
      } else next = Math.max(next, state.last + 1);
      return next <= state.last && left > 0;
    },
    behind: () => last() + 1 - next,
    rest: () => {},
  };
}

/** A stream from a revision down to what is visible. */
export function streamBackwards({ log, streams, stream }: StreamSource, from: number, limit: number): Cursor {
  const state = streams.get(stream);
  const first = firstVisible(state);
  const oldest = oldestAllowed(state.window.maxAgeMs);
  let next = Math.min(from, state.last);
  let left = limit;
  return {
    readInto(page) {
      for (let entries = 0; next >= first && left > 0 && !page.full && entries < entryLimit; entries++) {
        const entry = log.entryAt(stream, next);
        if (!entry) return false;
        for (; next >= Math.max(entry.revision, first) && left > 0 && !page.full; next--) if (add(log, entry.seq + next - entry.revision, page, oldest)) left--;
      }
      return next >= first && left > 0;
    },
  };
}

/** Up to `entryLimit` appends' events, from a revision to the last one, with their numbers in the log. */
function* revisionsFrom(log: Log, stream: string, from: number, last: number): Generator<{ revision: number; seq: number }> {
  if (from > last) return;
  const first = log.entryAt(stream, from);
  const start = first ? first.revision + first.count : 0;
  for (const entry of [...(first ? [first] : []), ...(start <= last ? log.entriesFrom(stream, start, entryLimit) : [])]) {
    for (let revision = Math.max(entry.revision, from); revision < entry.revision + entry.count && revision <= last; revision++) yield { revision, seq: entry.seq + revision - entry.revision };
  }
}

const oldestAllowed = (maxAgeMs: number | undefined): number | undefined => (maxAgeMs === undefined ? undefined : Date.now() - maxAgeMs);

function add(log: Log, seq: number, page: Page, oldest: number | undefined): boolean {
  const record = log.read(seq);
  if (!record || (oldest !== undefined && createdOf(record) < oldest)) return false;
  page.add(record);
  return true;
}
