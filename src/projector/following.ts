import type { Logger } from 'pino';
import type { Feed } from '../eventlog/types.ts';
import type { Recorded } from '../kernel/event.ts';
import { atMost } from './at-most.ts';
import { connect, type Connection } from './connection.ts';
import type { Gathering } from './gathering.ts';
import { createGroup, type Group } from './group.ts';
import type { Member } from './transaction.ts';

/** ms for the batch at hand when it is stopped. */
const patience = 1_000;

export type Following = {
  readonly group: Group;
  /** Resolves when it has everything up to the head at the time of the call. */
  caughtUp(): Promise<void>;
  /** Rejects when it can go on no longer. */
  readonly failed: Promise<never>;
  /** No more batches; the one at hand is finished. */
  halt(): Promise<void>;
  /** Takes in the projections of another that has been halted, at one position. `read`: pages of the log from a position on. */
  join(other: Following, read: (after: bigint | undefined) => AsyncIterable<readonly Recorded[]>): Promise<void>;
  close(): Promise<void>;
};

export type FollowOptions = {
  readonly url: string;
  readonly schemas: readonly string[];
  readonly feed: Feed;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  readonly maxBatch: number;
  /** ms from one batch's beginning to the next one's, unless a batch is full: under load fewer, larger transactions. */
  readonly gather: number;
  readonly gathering: Gathering;
  onBatch(batch: readonly Recorded[]): void;
};

/** A group of projections at one position, following the log on a connection of its own. Rejects with ConnectionLost. */
export async function follow(members: readonly Member[], { url, schemas, feed, logger, signal, maxBatch, gather, gathering, onBatch }: FollowOptions): Promise<Following> {
  const db: Connection = await connect({ url, schemas, applicationName: 'medreserve projector' });
  const group = createGroup({ db, members, logger });
  const subscription = feed.consume({
    name: `projector ${members.map(({ projection }) => projection.name).join(' ')}`,
    after: group.position ?? 'start',
    maxBatch,
    async handle(batch) {
      const begun = performance.now();
      await group.take(batch);
      onBatch(batch);
      const rest = gather - (performance.now() - begun);
      if (batch.length < maxBatch && rest >= 1) await gathering.rest(rest, signal);
    },
  });
  const failed = Promise.race([subscription.failed, db.lost]);
  failed.catch(() => undefined);
  return {
    group,
    caughtUp: () => subscription.caughtUp(),
    failed,
    halt: () => subscription.stop(),
    join: (other, read) => group.join(other.group, read),
    async close() {
      // With a server that does not answer the batch at hand does not end; closing the connection ends it.
      await atMost(patience, subscription.stop());
      await db.close();
    },
  };
}
