/**
 * A memory of the latest keys, persistent in the way that a fold needs: every version goes on answering for the last `bound` keys that were
 * added to it. `add` is O(1) and shares storage while one line of versions is written, also where the same is added to an older version once more
 * (a batch that was decided on is folded again as stored); where a line forks it copies. A version more than `slack` keys behind its line may remember fewer.
 */
export type Recent<Value> = { readonly line: Line<Value>; readonly length: number };
type Line<Value> = { readonly bound: number; readonly same: Same<Value>; readonly latest: Map<string, Entry<Value>>; readonly entries: Entry<Value>[]; /** Where `entries` begins. */ first: number };
/** `before`: the entry of the same key that an older version may still see. */
type Entry<Value> = { readonly key: string; readonly at: number; readonly value: Value; before: Entry<Value> | undefined };
type Same<Value> = (a: Value, b: Value) => boolean;

/** More than any batch holds, so that a version that a batch began with can be read until it ends. */
const slack = 1_024;

export const noneRecent = <Value>(bound: number, same: Same<Value> = Object.is): Recent<Value> => ({ line: { bound, same, latest: new Map(), entries: [], first: 0 }, length: 0 });

/** The value last added under a key, if it is among the last `bound` additions. */
export function lookUp<Value>({ line, length }: Recent<Value>, key: string): Value | undefined {
  let entry = line.latest.get(key);
  while (entry && entry.at >= length) entry = entry.before;
  return entry && entry.at >= length - line.bound ? entry.value : undefined;
}

export function add<Value>(recent: Recent<Value>, key: string, value: Value): Recent<Value> {
  const { line, length } = recent;
  if (length < line.first + line.entries.length) {
    const next = line.entries[length - line.first];
    if (next?.key === key && line.same(next.value, value)) return { line, length: length + 1 };
    return add({ line: copyOf(recent), length }, key, value);
  }
  write(line, key, value, length);
  if (line.entries.length >= line.bound + 2 * slack) forget(line);
  return { line, length: length + 1 };
}

/** For a snapshot: the entries that are still remembered, oldest first. */
export const entriesOf = <Value>(recent: Recent<Value>): [string, Value][] => remembered(recent).map(({ key, value }) => [key, value]);

export const recentFrom = <Value>(bound: number, entries: readonly (readonly [string, Value])[], same?: Same<Value>): Recent<Value> =>
  entries.reduce((recent, [key, value]) => add(recent, key, value), noneRecent<Value>(bound, same));

const remembered = <Value>({ line, length }: Recent<Value>): Entry<Value>[] => line.entries.slice(Math.max(0, length - line.bound - line.first), Math.max(0, length - line.first));

function write<Value>(line: Line<Value>, key: string, value: Value, at: number): void {
  const entry = { key, at, value, before: line.latest.get(key) };
  line.entries.push(entry);
  line.latest.set(key, entry);
}

function forget<Value>(line: Line<Value>): void {
  for (const entry of line.entries.splice(0, slack)) {
    // A later entry of the same key may point here; what lies further back nobody asks for any more.
    entry.before = undefined;
    if (line.latest.get(entry.key) === entry) line.latest.delete(entry.key);
  }
  line.first += slack;
}

/** A line of its own for a version. */
function copyOf<Value>(recent: Recent<Value>): Line<Value> {
  const { bound, same } = recent.line;
  const entries = remembered(recent);
  const line: Line<Value> = { bound, same, latest: new Map(), entries: [], first: recent.length - entries.length };
  for (const { key, at, value } of entries) write(line, key, value, at);
  return line;
}
