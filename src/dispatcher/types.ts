import type { Actor } from '../kernel/actor.ts';
import type { Aggregate, Command, Digest } from '../kernel/aggregate.ts';
import type { Via } from '../kernel/event.ts';

/** A command on its way in. Its sender is authenticated, its data not yet checked. */
export type Envelope = {
  readonly name: string;
  readonly data: unknown;
  readonly actor: Actor;
  /** The client's Idempotency-Key; without one the dispatcher makes a random command id. */
  readonly idempotency_key?: string;
  /** Instead of a key: the exact command id, a UUID made from the cause (version 5): one of version 4 counts as drawn at random, and its stream does not remember it. */
  readonly command_id?: string;
  readonly via: Via;
  readonly correlation_id?: string;
  readonly traceparent?: string;
  /** If-Match: the revision that the stream must have. */
  readonly if_match?: number;
};

/** What a command came to. `events` are in the command's own stream. */
export type Outcome = {
  readonly command_id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: bigint;
  readonly events: readonly { readonly id: string; readonly type: string; readonly revision: number }[];
  readonly result: object;
  /** True when the same command had been carried out before and this is its answer again. */
  readonly replayed: boolean;
  /** Of the command itself, where it is traced: for what follows from it. */
  readonly traceparent?: string;
};

export type StreamState<State = unknown> = { readonly state: State; /** -1: no such stream. */ readonly revision: number; readonly position: bigint };

export type Dispatcher = {
  /** Rejects with a Rejection and nothing else. */
  dispatch(envelope: Envelope): Promise<Outcome>;
  /** The present state of a stream: from the cache when that is fresh enough (see Feed.freshAt), else read forward. Rejects with Rejection event-store-unavailable. */
  load<State>(aggregate: Pick<Aggregate<State>, 'category' | 'initialState'>, key: string): Promise<StreamState<State>>;
  /** The same as it stands at this moment, also where another process has just changed it: for a refusal, which must not rest on what was cached before a right was given. */
  latest<State>(aggregate: Pick<Aggregate<State>, 'category' | 'initialState'>, key: string): Promise<StreamState<State>>;
  /** The cached state, now, if there is one that is fresh enough; never waits. */
  peek<State>(aggregate: Pick<Aggregate<State>, 'category'>, key: string): StreamState<State> | undefined;
  /** The cached state as the feed has brought it, however long ago that last met the log's head; never waits. For what grants nothing: names. */
  recall<State>(aggregate: Pick<Aggregate<State>, 'category'>, key: string): StreamState<State> | undefined;
  /** The state as it was at a revision (inclusive), folded by the same code; for audits. */
  stateAt(stream: string, revision: number): Promise<StreamState | undefined>;
  /** Everything in flight is done, snapshots are written. New commands are refused with event-store-unavailable. */
  drain(): Promise<void>;
  /** Lets go of every cached state: what is needed is read anew. */
  forget(): void;
  readonly digest: Digest;
  /** Name → command, of all aggregates. */
  readonly catalog: ReadonlyMap<string, { readonly aggregate: Aggregate; readonly command: Command }>;
};

/** Hears of every command and every append. */
export type Observe = {
  /** `outcome`: done, nothing, replayed, or the slug of the refusal. */
  command(name: string, outcome: string, ms: number): void;
  append(events: number, ms: number, outcome: 'stored' | 'conflict' | 'failed'): void;
};

/** Snapshots of state, discardable at any time. */
export type SnapshotStore = {
  load(stream: string): Promise<Snapshot | undefined>;
  save(stream: string, snapshot: Snapshot): Promise<void>;
};
export type Snapshot = { readonly revision: number; readonly event_id: string; readonly version: number; readonly position: bigint; readonly state: unknown };
