import { dataOf } from '../wire/event.ts';
import { metastreamOf, noStream, originalOf, wholeStream, windowOf, type StreamState, type Window } from './decide.ts';
import type { Log } from './log.ts';

const generation = 50_000;

/** The state of each stream, from the log when it is not at hand. Bounded: the latest 50,000 to 100,000 streams. */
export class Streams {
  readonly #log: Log;
  #newer = new Map<string, StreamState>();
  #older = new Map<string, StreamState>();

  constructor(log: Log) {
    this.#log = log;
  }

  get(stream: string): StreamState {
    const known = this.#newer.get(stream);
    if (known) return known;
    const state = this.#older.get(stream) ?? this.#load(stream);
    this.set(stream, state);
    return state;
  }

  set(stream: string, state: StreamState): void {
    this.#newer.set(stream, state);
    if (this.#newer.size < generation) return;
    this.#older = this.#newer;
    this.#newer = new Map();
  }

  #load(stream: string): StreamState {
    // The metastream of a stream that is deleted for ever is deleted with it.
    const original = originalOf(stream);
    const tombstone = this.#log.hasTombstone(stream) || (original !== undefined && this.#log.hasTombstone(original));
    const last = lastRevision(this.#log, stream);
    const window = original === undefined ? this.#window(stream) : wholeStream;
    return last < 0 && !tombstone && window === wholeStream ? noStream : { last, tombstone, window };
  }

  #window(stream: string): Window {
    const metastream = metastreamOf(stream);
    const last = lastRevision(this.#log, metastream);
    const seq = last < 0 ? undefined : this.#log.seqOf(metastream, last);
    const record = seq === undefined ? undefined : this.#log.read(seq);
    return record ? windowOf(dataOf(record)) : wholeStream;
  }
}

function lastRevision(log: Log, stream: string): number {
  const entry = log.entryAt(stream, Infinity);
  return entry ? entry.revision + entry.count - 1 : -1;
}
