import type { Aggregate } from '../kernel/aggregate.ts';
import { splitStream, type Recorded } from '../kernel/event.ts';
import { add, entriesOf, lookUp, noneRecent, recentFrom, type Recent } from '../kernel/recent.ts';
import type { EventLog, Feed } from '../eventlog/types.ts';
import type { SnapshotStore } from './types.ts';

/** What a stream remembers of a command: enough to tell a repeat from another, and to find its events again. */
export type Done = { readonly hash: string; readonly first: number; readonly count: number };
export type Known<State = unknown> = { readonly state: State; readonly revision: number; readonly position: bigint; readonly event_id: string; readonly done: Recent<Done> };

/** A stream remembers at least its last 1,000 commands (API §3). */
const rememberedCommands = 2_000;
const youngest = 10_000;
/** A cache that the feed keeps is good for this long after the feed has last reached the log's head, ms. */
const freshness = 500;

export function beginning(aggregate: Pick<Aggregate, 'initialState'>, key: string): Known {
  return { state: aggregate.initialState(key), revision: -1, position: 0n, event_id: '', done: noneRecent(rememberedCommands) };
}

/** One event further. */
export function fold(aggregate: Pick<Aggregate, 'evolve'>, known: Known, event: Recorded): Known {
  const { $causationId: cause, command_hash: hash } = event.metadata;
  const before = lookUp(known.done, cause);
  const done = before && before.first + before.count === event.revision ? { ...before, count: before.count + 1 } : { hash, first: event.revision, count: 1 };
  return { state: aggregate.evolve(known.state, event), revision: event.revision, position: event.position, event_id: event.id, done: add(known.done, cause, done) };
}

export type Memory = ReturnType<typeof createMemory>;

/** The states of streams, bounded, kept current by the feed and by our own appends; what is missing is read. */
export function createMemory({ aggregates, log, feed, snapshots }: { aggregates: ReadonlyMap<string, Aggregate>; log: EventLog; feed: Feed; snapshots?: SnapshotStore }) {
  let young = new Map<string, Known>();
  let old = new Map<string, Known>();
  const loading = new Map<string, Promise<Known>>();

  const aggregateOf = (stream: string): Aggregate => {
    const aggregate = aggregates.get(splitStream(stream)[0]);
    if (!aggregate) throw new Error('a stream of no aggregate');
    return aggregate;
  };
  const get = (stream: string): Known | undefined => {
    const known = young.get(stream);
    if (known) return known;
    const aged = old.get(stream);
    if (aged) set(stream, aged);
    return aged;
  };
  function set(stream: string, known: Known): void {
    young.set(stream, known);
    if (young.size > youngest) {
      old = young;
      young = new Map();
    }
  }
  const drop = (stream: string): void => {
    young.delete(stream);
    old.delete(stream);
  };
  const fresh = (): boolean => Date.now() - feed.freshAt() <= freshness;

  async function restored(stream: string, aggregate: Aggregate): Promise<Known> {
    const key = splitStream(stream)[1];
    const kept = aggregate.snapshot && (await snapshots?.load(stream));
    if (!aggregate.snapshot || !kept || kept.version !== aggregate.snapshot.version) return beginning(aggregate, key);
    for await (const [event] of log.readStream(stream, { from: kept.revision, maxCount: 1 })) {
      if (event?.id !== kept.event_id) break;
      const { state, done } = kept.state as { state: unknown; done: [string, Done][] };
      return { state: aggregate.snapshot.fromJson(state), revision: kept.revision, position: event.position, event_id: event.id, done: recentFrom(rememberedCommands, done) };
    }
    return beginning(aggregate, key);
  }

  /** Reads what has come since, and remembers it. Concurrent callers share one read that began after they asked. */
  async function readForward(stream: string): Promise<Known> {
    const running = loading.get(stream);
    if (running) await running.catch(() => undefined);
    const again = loading.get(stream);
    if (again) return again;
    const read = (async () => {
      const aggregate = aggregateOf(stream);
      let known = get(stream) ?? (await restored(stream, aggregate));
      for await (const page of log.readStream(stream, { from: known.revision + 1 })) for (const event of page) if (event.revision === known.revision + 1) known = fold(aggregate, known, event);
      const meanwhile = get(stream);
      if (meanwhile && meanwhile.revision > known.revision) return meanwhile;
      set(stream, known);
      return known;
    })();
    loading.set(stream, read);
    try {
      return await read;
    } finally {
      loading.delete(stream);
    }
  }

  const untap = feed.tap((batch) => {
    for (const event of batch) {
      const known = young.get(event.stream) ?? old.get(event.stream);
      if (!known || event.revision <= known.revision) continue;
      if (event.revision > known.revision + 1) drop(event.stream);
      else set(event.stream, fold(aggregateOf(event.stream), known, event));
    }
  });

  return {
    aggregateOf,
    fresh,
    /** The cached state, if it is fresh enough. */
    peek: (stream: string): Known | undefined => (fresh() ? get(stream) : undefined),
    cached: get,
    set: (stream: string, known: Known): void => {
      const present = get(stream);
      if (!present || present.revision <= known.revision) set(stream, known);
    },
    drop,
    readForward,
    load: (stream: string): Known | Promise<Known> => (fresh() ? get(stream) : undefined) ?? readForward(stream),
    /** What a snapshot holds. */
    toSnapshot: (stream: string, known: Known) => ({ revision: known.revision, event_id: known.event_id, position: known.position, version: aggregateOf(stream).snapshot?.version ?? 0, state: { state: aggregateOf(stream).snapshot?.toJson(known.state), done: entriesOf(known.done) } }),
    stop: untap,
  };
}
