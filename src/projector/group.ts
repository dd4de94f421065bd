import type { Logger } from 'pino';
import type { Recorded } from '../kernel/event.ts';
import type { Queryable } from '../kernel/projection.ts';
import { markStopped } from './checkpoints.ts';
import { codeOf } from '../error-code.ts';
import { transact, type Member } from './transaction.ts';

/** Projections at one position that move together, one transaction a batch. */
export type Group = {
  readonly members: readonly Member[];
  readonly position: bigint | undefined;
  /** What of the batch is after the position; one call at a time. Throws CheckpointMoved or ConnectionLost. */
  take(batch: readonly Recorded[]): Promise<void>;
  /** Takes in another group when both are brought to one position by `read` (pages of the log from a position on, what is known may come again). */
  join(other: Group, read: (after: bigint | undefined) => AsyncIterable<readonly Recorded[]>): Promise<void>;
};

export function createGroup({ db, members, logger }: { db: Queryable; members: readonly Member[]; logger: Logger }): Group {
  let together = [...members];
  let position = members[0]?.checkpoint.position;
  let tail: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = tail.then(work);
    tail = done.catch(() => undefined);
    return done;
  };

  const group = {
    get members() {
      return together;
    },
    get position() {
      return position;
    },
    take: (batch: readonly Recorded[]) => inTurn(() => advance(batch)),
    join: (other: Group, read: (after: bigint | undefined) => AsyncIterable<readonly Recorded[]>) =>
      inTurn(async () => {
        await bring({ take: advance, position: () => position }, other.position, read);
        await bring({ take: other.take, position: () => other.position }, position, read);
        together = [...together, ...other.members];
      }),
  };
  return group;

  async function advance(batch: readonly Recorded[]): Promise<void> {
    const fresh = position === undefined ? batch : batch.filter((event) => position === undefined || event.position > position);
    const last = fresh.at(-1);
    if (!last) return;
    const refused: Member[] = [];
    let going = together;
    for (;;) {
      const failed = going.length > 0 ? await transact(db, going, fresh) : new Map();
      if (failed.size === 0) break;
      refused.push(...failed.keys());
      going = going.filter((member) => !failed.has(member));
    }
    position = last.position;
    for (const member of refused) if (!(await bisect(member, fresh))) together = together.filter((other) => other !== member);
  }

  /** By itself, in halves, up to the event that a projection cannot take; true when it took them all. */
  async function bisect(member: Member, batch: readonly Recorded[]): Promise<boolean> {
    const failed = await transact(db, [member], batch);
    if (failed.size === 0) return true;
    const [event] = batch;
    if (event && batch.length === 1) return stop(member, event, failed.get(member));
    const half = Math.ceil(batch.length / 2);
    return (await bisect(member, batch.slice(0, half))) && (await bisect(member, batch.slice(half)));
  }

  async function stop(member: Member, event: Recorded, error: unknown): Promise<false> {
    const code = codeOf(error) ?? (error instanceof Error ? error.name : 'unknown');
    member.stopped = `cannot take ${event.type} ${event.id} at position ${event.position} (${code})`;
    // Ids only: a message of PostgreSQL's may quote the row.
    logger.error({ projection: member.projection.name, event_id: event.id, event_type: event.type, position: event.position.toString(), code }, 'a projection has stopped at an event that it cannot take');
    await markStopped(db, member.projection.name, member.stopped);
    return false;
  }
}

type Behind = { take(batch: readonly Recorded[]): Promise<void>; position(): bigint | undefined };

/** Reads the log until the one behind has everything up to `target`. */
async function bring(behind: Behind, target: bigint | undefined, read: (after: bigint | undefined) => AsyncIterable<readonly Recorded[]>): Promise<void> {
  const isThere = (): boolean => target === undefined || (behind.position() ?? -1n) >= target;
  if (isThere()) return;
  for await (const page of read(behind.position())) {
    await behind.take(page.filter((event) => target !== undefined && event.position <= target));
    if (isThere()) return;
  }
}
