/**
 * A bounded memory of the latest keys, persistent in the way that a fold needs: `add` returns a new handle in O(1) and
 * shares storage with the old one. Adding to a handle that is not the newest drops what was added after it, so a
 * speculative branch that was given up costs nothing; a branch that was dropped must not be read again.
 */
export type Recent<Value> = { readonly shared: Shared<Value>; readonly length: number };
type Shared<Value> = { readonly bound: number; readonly index: Map<string, { at: number; value: Value }>; readonly keys: string[]; first: number };

export const noneRecent = <Value>(bound: number): Recent<Value> => ({ shared: { bound, index: new Map(), keys: [], first: 0 }, length: 0 });

export function lookUp<Value>(recent: Recent<Value>, key: string): Value | undefined {
  const entry = recent.shared.index.get(key);
  return entry && entry.at < recent.length ? entry.value : undefined;
}

export function add<Value>(recent: Recent<Value>, key: string, value: Value): Recent<Value> {
  const { shared, length } = recent;
  while (shared.first + shared.keys.length > length) {
    const dropped = shared.keys.pop();
    if (dropped === undefined) break;
    if (shared.index.get(dropped)?.at === shared.first + shared.keys.length) shared.index.delete(dropped);
  }
  shared.keys.push(key);
  shared.index.set(key, { at: length, value });
  if (shared.keys.length >= 2 * shared.bound) {
    for (const old of shared.keys.splice(0, shared.bound)) {
      const entry = shared.index.get(old);
      if (entry && entry.at < shared.first + shared.bound) shared.index.delete(old);
    }
    shared.first += shared.bound;
  }
  return { shared, length: length + 1 };
}

/** For a snapshot: the entries that are still remembered, oldest first. */
export function entriesOf<Value>(recent: Recent<Value>): [string, Value][] {
  const kept: [string, Value][] = [];
  for (let i = Math.max(0, recent.length - recent.shared.first - recent.shared.bound); i < recent.length - recent.shared.first; i++) {
    const key = recent.shared.keys[i];
    const entry = key === undefined ? undefined : recent.shared.index.get(key);
    if (key !== undefined && entry && entry.at === recent.shared.first + i) kept.push([key, entry.value]);
  }
  return kept;
}

export const recentFrom = <Value>(bound: number, entries: readonly (readonly [string, Value])[]): Recent<Value> => entries.reduce((recent, [key, value]) => add(recent, key, value), noneRecent<Value>(bound));
