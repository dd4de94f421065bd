/** How a read model stands. `position` 0n: nothing yet. */
export type ProjectionStatus = { readonly name: string; readonly position: bigint; readonly lag_events: number; readonly lag_ms: number; readonly stopped: boolean; readonly reason?: string };

export type Projector = {
  /** Creates what is missing, checks the epoch, rebuilds what has a new version, then follows the log while it holds the lease. */
  start(): Promise<void>;
  stop(): Promise<void>;
  status(): readonly ProjectionStatus[];
  /** Called after each committed batch with the position that the read models have. */
  onAdvance(listener: (position: bigint) => void): () => void;
};
