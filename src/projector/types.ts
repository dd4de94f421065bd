/** How a read model stands. `position` 0n: nothing yet. */
export type ProjectionStatus = { readonly name: string; readonly position: bigint; readonly lag_events: number; readonly lag_ms: number; readonly stopped: boolean; readonly reason?: string };

/** How a process stands to the projector's lease: `unknown` while the database cannot be asked, or while nobody holds it. */
export type Standing = 'leading' | 'following' | 'unknown';

export type Projector = {
  /** Creates what is missing, checks the epoch, rebuilds what has a new version, then follows the log while it holds the lease. */
  start(): Promise<void>;
  stop(): Promise<void>;
  status(): readonly ProjectionStatus[];
  standing(): Standing;
  /** Somebody waits for the read models: what has arrived is taken at once, if this process projects. */
  hurry(): void;
  /** Called after each committed batch with the position that the read models have; `trace` when this process projected: the `traceparent` of the batch's last event. */
  onAdvance(listener: (position: bigint, trace?: string) => void): () => void;
  /** Whoever projects has just committed: somebody who waits here looks at once. */
  look(): void;
};
