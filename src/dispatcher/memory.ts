import type { Aggregate } from '../kernel/aggregate.ts';
import { splitStream } from '../kernel/event.ts';
import type { EventLog, Feed } from '../eventlog/types.ts';
import { createCache, type Slot } from './cache.ts';
import type { IsErased } from './decide.ts';
import { fold, restored, type Known } from './known.ts';
import type { SnapshotStore } from './types.ts';
import { rememberUnchanging } from './unchanging.ts';

/** A cache that the feed keeps is good for this long after the feed has last reached the log's head, ms (DESIGN §5). By the machine's clock, as the feed counts. */
const freshness = 500;
/** So often a read is begun again when the feed has meanwhile told of later events than it brought. */
const rounds = 5;

export type Memory = ReturnType<typeof createMemory>;

/**
 * The states of streams, bounded, kept current by the feed and by our own appends; what is missing is read. When a state was proved to be the
 * stream's latest is counted in ticks: a state proved at a later tick than a command's arrival holds whatever happened before that command was sent.
 */
export function createMemory({ aggregates, log, feed, snapshots, isErased = () => false }: { aggregates: ReadonlyMap<string, Aggregate>; log: EventLog; feed: Feed; snapshots?: SnapshotStore; isErased?: IsErased }) {
  const cache = createCache();
  let ticks = 0;
  const tick = (): number => ++ticks;

  const aggregateOf = (stream: string): Aggregate => {
    const aggregate = aggregates.get(splitStream(stream)[0]);
    if (!aggregate) throw new Error('a stream of no aggregate');
    return aggregate;
  };
  const isFresh = (): boolean => Date.now() - feed.freshAt() <= freshness;
  /** Nothing is known to have come after it. */
  const latest = (slot: Slot | undefined): Known | undefined => (slot?.known && slot.seen <= slot.known.revision ? slot.known : undefined);
  const keptFresh = (slot: Slot | undefined): Known | undefined => (slot?.followed && isFresh() ? latest(slot) : undefined);
  const isProved = (slot: Slot | undefined, since: number): boolean => slot !== undefined && slot.provedAt > since && slot.known !== undefined;

  async function read(stream: string, slot: Slot, began: number): Promise<Known> {
    const aggregate = aggregateOf(stream);
    // What comes before the feed has begun, the feed will never tell.
    const followed = feed.freshAt() > 0;
    let { known } = slot;
    if (!known) {
      known = await restored(stream, aggregate, log, snapshots);
      slot.saved = known.revision;
    }
    for (let round = 0; round === 0 || (slot.seen > known.revision && round < rounds); round++) {
      for await (const page of log.readStream(stream, { from: known.revision + 1 })) for (const event of page) if (event.revision === known.revision + 1) known = fold(aggregate, known, event);
    }
    if (slot.known && slot.known.revision > known.revision) known = slot.known;
    // It may have been put out of the cache meanwhile, and then the feed did not keep it.
    if (cache.get(stream) !== slot) return known;
    cache.put(slot, known);
    slot.followed ||= followed;
    if (latest(slot)) slot.provedAt = Math.max(slot.provedAt, began);
    return known;
  }

  /** Reads what has come since the tick. Whoever asks while a read runs that began earlier shares the next one. */
  async function readForward(stream: string, since = tick()): Promise<Known> {
    const slot = cache.open(stream);
    while (slot.reading && slot.reading.began <= since) await slot.reading.done.catch(() => undefined);
    if (!slot.reading) {
      const began = tick();
      const done = read(stream, slot, began).finally(() => {
        slot.reading = undefined;
      });
      slot.reading = { began, done };
    }
    return slot.reading.done;
  }

  const untap = feed.tap((batch) => {
    for (const event of batch) {
      const slot = cache.find(event.stream);
      if (!slot || event.revision <= slot.seen) continue;
      slot.seen = event.revision;
      const { known } = slot;
      if (known && event.revision === known.revision + 1) cache.put(slot, fold(aggregateOf(event.stream), known, event));
    }
  });

  return {
    aggregateOf,
    isErased,
    unchanging: rememberUnchanging(),
    tick,
    /** The newest state we have, good enough to decide on what an append will prove. */
    cached: (stream: string): Known | undefined => latest(cache.get(stream)),
    /** The cached state, if it is fresh enough. */
    peek: (stream: string): Known | undefined => keptFresh(cache.get(stream)),
    /** The cached state, as far as the feed has come. */
    recall(stream: string): Known | undefined {
      const slot = cache.get(stream);
      return slot?.followed ? latest(slot) : undefined;
    },
    /** The state, if rights may be granted on it: kept fresh by the feed, or proved since the tick. */
    granting(stream: string, since: number): Known | undefined {
      const slot = cache.get(stream);
      return keptFresh(slot) ?? (isProved(slot, since) ? slot?.known : undefined);
    },
    /** Whether the state was proved to be the latest since the tick. */
    isProved: (stream: string, since: number): boolean => isProved(cache.get(stream), since),
    /** A state that our own append has led to; the append proved its base at the tick. */
    set(stream: string, known: Known, provedAt: number): void {
      const slot = cache.open(stream);
      if (slot.known && slot.known.revision > known.revision) return;
      cache.put(slot, known);
      slot.provedAt = Math.max(slot.provedAt, provedAt);
    },
    drop: (stream: string): void => cache.drop(stream),
    dropAll: (): void => [...cache.slots()].forEach(({ stream }) => cache.drop(stream)),
    readForward,
    load: (stream: string): Known | Promise<Known> => keptFresh(cache.get(stream)) ?? readForward(stream),
    /** Streams whose latest snapshot is so many events old, or more. */
    unsaved: (events: number): Slot[] => [...cache.slots()].filter(({ stream, known, saved }) => known && known.revision - saved >= events && aggregateOf(stream).snapshot),
    stop: untap,
  };
}
