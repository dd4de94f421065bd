/** The revision at which a stream must be. */
export type Expected = 'any' | 'no_stream' | 'stream_exists' | number;

/** What `$metadata` says about which events of a stream may still be read. */
export type Window = { readonly truncateBefore: number; readonly maxCount?: number; readonly maxAgeMs?: number; /** Soft-deleted: as if it were not there, until the next append. */ readonly deleted: boolean };
/** `last` is the last revision, -1 when there is none. A tombstone stands for ever. */
export type StreamState = { readonly last: number; readonly tombstone: boolean; readonly window: Window };
/** Where an event lies in the log. */
export type Location = { readonly stream: string; readonly revision: number; readonly seq: number };

export const wholeStream: Window = { truncateBefore: 0, deleted: false };
export const noStream: StreamState = { last: -1, tombstone: false, window: wholeStream };

export type Decision = { readonly kind: 'append' } | { readonly kind: 'repeated'; readonly last: Location } | { readonly kind: 'wrong' } | { readonly kind: 'deleted' };

/** What a decision may look up. `recent` finds an id among the latest events only, `at` any event by its revision. */
export type Lookup = { recent(id: string): Location | undefined; at(revision: number): { readonly id: string; readonly seq: number } | undefined };

const append: Decision = { kind: 'append' };
const wrong: Decision = { kind: 'wrong' };
const deleted: Decision = { kind: 'deleted' };

/**
 * Whether an append may happen, as EventStoreDB decides it: a repeat is recognised by its event ids, at a given revision among
 * the events that stand there, at ANY among the latest ones.
 */
export function decide(stream: string, state: StreamState, expected: Expected, ids: readonly string[], lookup: Lookup): Decision {
  if (state.tombstone) return deleted;
  if (expected === 'stream_exists') {
    if (state.window.deleted) return deleted;
    if (state.last < 0) return wrong;
  }
  if (expected === 'any' || expected === 'stream_exists') return repeatAnywhere(stream, ids, lookup);
  const revision = expected === 'no_stream' ? -1 : expected;
  if (revision > state.last) return wrong;
  return revision === state.last ? append : repeatAfter(stream, state, revision, ids, lookup);
}

function repeatAnywhere(stream: string, ids: readonly string[], lookup: Lookup): Decision {
  let last: Location | undefined;
  for (const [index, id] of ids.entries()) {
    const found = lookup.recent(id);
    if (found?.stream !== stream) return index === 0 ? append : wrong;
    last = found;
  }
  return last ? { kind: 'repeated', last } : append;
}

function repeatAfter(stream: string, state: StreamState, revision: number, ids: readonly string[], lookup: Lookup): Decision {
  let last: Location | undefined;
  for (const [index, id] of ids.entries()) {
    const at = revision + 1 + index;
    const stored = lookup.at(at);
    if (stored?.id !== id) return index === 0 && revision === -1 && state.window.deleted ? append : wrong;
    last = { stream, revision: at, seq: stored.seq };
  }
  return last ? { kind: 'repeated', last } : wrong;
}

/** The first revision that a reader may see. */
export const firstVisible = ({ last, window }: StreamState): number => Math.max(window.truncateBefore, window.maxCount === undefined ? 0 : last - window.maxCount + 1, 0);

/** Reads the data of a `$metadata` event; what is not understood is ignored. */
export function windowOf(data: Buffer): Window {
  let json: unknown;
  try {
    json = JSON.parse(data.toString('utf8'));
  } catch {
    return wholeStream;
  }
  if (typeof json !== 'object' || json === null) return wholeStream;
  const number = (name: string): number | undefined => {
    const value: unknown = Reflect.get(json, name);
    return typeof value === 'number' && value >= 0 ? value : undefined;
  };
  const truncateBefore = number('$tb') ?? 0;
  const maxCount = number('$maxCount');
  const maxAge = number('$maxAge');
  // A soft delete is written as $tb = 2^63 - 1.
  return { truncateBefore, deleted: truncateBefore > Number.MAX_SAFE_INTEGER, ...(maxCount && { maxCount }), ...(maxAge && { maxAgeMs: maxAge * 1000 }) };
}

export const metastreamOf = (stream: string): string => `$$${stream}`;
/** The stream that a metastream is about; undefined when it is not one. */
export const originalOf = (stream: string): string | undefined => (stream.startsWith('$$') ? stream.slice(2) : undefined);
