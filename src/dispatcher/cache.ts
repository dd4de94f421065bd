import type { Known } from './known.ts';

/** What is held of one stream. */
export type Slot = {
  readonly stream: string;
  known: Known | undefined;
  /** The highest revision that the feed has told of. */
  seen: number;
  /** The tick at which `known` was last proved to be the stream's latest. */
  provedAt: number;
  /** The feed tells of everything that comes after `known`. */
  followed: boolean;
  /** The revision at which there is a snapshot, as far as we know; -1: none. */
  saved: number;
  reading: { readonly began: number; readonly done: Promise<Known> } | undefined;
};

export type Cache = {
  /** The slot of a stream, kept young by this. */
  get(stream: string): Slot | undefined;
  /** The same, for the feed: being written to is not being used. */
  find(stream: string): Slot | undefined;
  open(stream: string): Slot;
  put(slot: Slot, known: Known): void;
  drop(stream: string): void;
  slots(): Iterable<Slot>;
};

/** Rough bytes of a state: a revision is an id remembered here, a mark there. */
const weightOf = ({ revision }: Known): number => 1_000 + 64 * Math.min(revision + 1, 20_000);

/** Two generations: what is not used while one fills is forgotten. A generation is full at so many streams, or so many bytes, roughly. */
export function createCache(bound: { readonly streams: number; readonly bytes: number } = { streams: 10_000, bytes: 64 * 1024 * 1024 }): Cache {
  let young = new Map<string, Slot>();
  let old = new Map<string, Slot>();
  let weight = 0;

  function insert(slot: Slot): Slot {
    if (young.size >= bound.streams || weight >= bound.bytes) {
      old = young;
      young = new Map();
      weight = 0;
    }
    young.set(slot.stream, slot);
    weight += slot.known ? weightOf(slot.known) : 0;
    return slot;
  }
  function get(stream: string): Slot | undefined {
    const slot = young.get(stream);
    if (slot) return slot;
    const aged = old.get(stream);
    if (!aged) return undefined;
    old.delete(stream);
    return insert(aged);
  }
  return {
    get,
    find: (stream) => young.get(stream) ?? old.get(stream),
    open: (stream) => get(stream) ?? insert({ stream, known: undefined, seen: -1, provedAt: 0, followed: false, saved: -1, reading: undefined }),
    put(slot, known) {
      weight += weightOf(known) - (slot.known ? weightOf(slot.known) : 0);
      slot.known = known;
    },
    drop(stream) {
      young.delete(stream);
      old.delete(stream);
    },
    *slots() {
      yield* young.values();
      yield* old.values();
    },
  };
}
