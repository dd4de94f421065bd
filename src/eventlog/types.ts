import type { Metadata, Recorded } from '../kernel/event.ts';

export type ExpectedRevision = number | 'no_stream' | 'any';
export type EventToAppend = { readonly id: string; readonly type: string; readonly data: object; readonly metadata: Metadata };

/** The expected revision does not hold. `actual` is the stream's last revision, -1 when there is no such stream. */
export class WrongRevision extends Error {
  readonly stream: string;
  readonly actual: number;
  constructor(stream: string, actual: number) {
    super('wrong expected revision');
    this.name = 'WrongRevision';
    this.stream = stream;
    this.actual = actual;
  }
}
/** The log cannot be reached, or did not answer in time. For an append: it may have happened or not. */
export class EventLogUnavailable extends Error {
  override readonly name = 'EventLogUnavailable';
}
/** A position that the log does not have. */
export class UnknownPosition extends Error {
  override readonly name = 'UnknownPosition';
}

export type Head = { readonly position: bigint; readonly id: string };
export type AllFilter = { readonly streamPrefixes: readonly string[] } | { readonly typePrefixes: readonly string[] };

/** The one log. Everything that leaves it is decoded: decrypted, upcast, system (`$`) events left out. */
export type EventLog = {
  /**
   * Appends all or nothing, durable when it resolves. Rejects with WrongRevision or EventLogUnavailable (outcome unknown), within `deadline` ms (default 5,000) whatever the client library does.
   * What is resolved are the stored events, as a reader would get them (without a second decryption), but for two things that the log does not
   * tell: `position` is that of the append's last event for all of them, `recorded_at` this process's clock. Events with ids that had been
   * stored before, for the same append, are read back; where others may be storing the same ids at this moment that is only seen with `contested`, which
   * always reads. Rejects with a RangeError or TypeError what can never be appended.
   */
  append(stream: string, expected: ExpectedRevision, events: readonly EventToAppend[], options?: { deadline?: number; contested?: boolean }): Promise<readonly Recorded[]>;
  /** Pages of a stream in order; nothing when there is no such stream. `from` is inclusive. */
  readStream(stream: string, options?: { from?: number; maxCount?: number; backwards?: boolean; signal?: AbortSignal }): AsyncIterable<readonly Recorded[]>;
  /** Pages of the whole log in order. `from` is inclusive and means the first event at or after it; it need not be a position that an event has. */
  readAll(options?: { from?: bigint; maxCount?: number; backwards?: boolean; filter?: AllFilter; signal?: AbortSignal }): AsyncIterable<readonly Recorded[]>;
  /** The last event of the log (system events left out), undefined when it is empty. */
  head(): Promise<Head | undefined>;
  /** The event at exactly this position. Throws UnknownPosition. */
  eventAt(position: bigint): Promise<Recorded>;
  close(): Promise<void>;
};

/** A consumer of the log: batches in log order, each awaited before the next. */
export type Consumer = {
  readonly name: string;
  /** The position of the last event it has; `'start'` from the log's beginning, `'head'` from now on. */
  readonly after: bigint | 'start' | 'head';
  /** At most this many events a call. Default 500. */
  readonly maxBatch?: number;
  /** It may hear of what came a little later (20 ms), with others of its kind: fewer, larger batches where messages trickle in. */
  readonly unhurried?: boolean;
  handle(batch: readonly Recorded[]): Promise<void> | void;
};
export type Subscription = {
  /** Resolves when it has handled everything up to the head at the time of the call. */
  caughtUp(): Promise<void>;
  /** Stops after the batch at hand. */
  stop(): Promise<void>;
  /** Rejects when `handle` has thrown: the consumer is stopped and will get nothing more. */
  readonly failed: Promise<never>;
};

/** ONE catch-up subscription to $all per process, from the head; consumers that are behind read the log until they meet it. No consumer stalls another; one more than a few thousand events behind catches up again by reading. */
export type Feed = {
  /** Called synchronously for every live batch, in order, before any consumer: for caches and live frames. Must not throw. */
  tap(listener: (batch: readonly Recorded[]) => void): () => void;
  consume(consumer: Consumer): Subscription;
  /** The position of the last event that has come through (start: the head at the time). */
  readonly position: bigint;
  /** ms since the epoch at which the feed was last known to have reached the log's head (probed every 250 ms while somebody asks this, else every second): a cache kept by the feed is that fresh. */
  freshAt(): number;
  /** Resolves when the feed has reached the position, rejects with EventLogUnavailable after `deadline` ms. */
  reached(position: bigint, deadline: number): Promise<void>;
  /** False while the subscription is down. */
  readonly connected: boolean;
  start(): Promise<void>;
  stop(): Promise<void>;
};
