import { setImmediate as othersFirst } from 'node:timers/promises';
import { DatabaseError } from 'pg';
import type { Recorded } from '../kernel/event.ts';
import type { Projection, Queryable } from '../kernel/projection.ts';
import { moveCheckpoints, type Checkpoint } from './checkpoints.ts';
import { ConnectionLost } from './connection.ts';
import { isDataProblem } from './database.ts';
import { groupsOf } from './grouping.ts';

/** A projection at work and how far it is. */
export type Member = { readonly projection: Projection; checkpoint: Checkpoint; stopped?: string };

/** Somebody else has moved a checkpoint: another projector, or a rebuild. Nothing of the batch was kept. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';
}

/** Hands a batch to a projection's handlers, type by type. */
export async function handle(projection: Projection, batch: readonly Recorded[], tx: Queryable): Promise<void> {
  // Group after group: a later one may build on the rows of an earlier one.
  for (const { type, events } of groupsOf(batch, projection.on)) await projection.on[type]?.(events, tx);
}

/**
 * One batch, all these members, one transaction with their checkpoints. Everything is sent at once and then, when nothing
 * has failed, the commit. Returns what failed for a reason that lies in the data, by member; then nothing was kept.
 * Throws CheckpointMoved or ConnectionLost; after ConnectionLost only the database knows whether it was kept.
 */
export async function transact(db: Queryable, members: readonly Member[], batch: readonly Recorded[]): Promise<ReadonlyMap<Member, unknown>> {
  const last = batch.at(-1);
  if (!last) return new Map();
  const checkpoints = members.map(({ checkpoint }) => checkpoint);
  const begin = noticed(db.query({ text: 'begin' }));
  const move = noticed(moveCheckpoints(db, checkpoints, last));
  const handling: Promise<void>[] = [];
  for (const { projection } of members) {
    // A gateway in the same process is not to wait for all of them at once.
    await othersFirst();
    handling.push(noticed(handle(projection, batch, db)));
  }
  const [[begun], [moved], handled] = await Promise.all([Promise.allSettled([begin]), Promise.allSettled([move]), Promise.allSettled(handling)]);
  try {
    for (const outcome of [begun, moved]) if (outcome.status === 'rejected' && !isAftermath(outcome.reason)) throw trouble(outcome.reason);
    if (moved.status === 'fulfilled' && !moved.value) throw new CheckpointMoved('a checkpoint was moved by somebody else');
    const failed = new Map<Member, unknown>();
    for (const [index, member] of members.entries()) {
      const outcome = handled[index];
      if (outcome?.status !== 'rejected' || isAftermath(outcome.reason)) continue;
      // An error that is none of the database's is a handler's own.
      if (outcome.reason instanceof ConnectionLost || (outcome.reason instanceof DatabaseError && !isDataProblem(outcome.reason))) throw trouble(outcome.reason);
      failed.set(member, outcome.reason);
    }
    if (failed.size > 0) {
      await db.query({ text: 'rollback' });
      return failed;
    }
  } catch (error) {
    await db.query({ text: 'rollback' }).catch(() => undefined);
    throw error;
  }
  await db.query({ text: 'commit' }).catch((error: unknown) => Promise.reject(trouble(error)));
  for (const member of members) member.checkpoint = { ...member.checkpoint, position: last.position, event_id: last.id, stopped: undefined };
  return new Map();
}

/** A rejection before everybody has been asked is not nobody's. */
function noticed<Work extends Promise<unknown>>(work: Work): Work {
  work.catch(() => undefined);
  return work;
}

const trouble = (error: unknown): unknown => (error instanceof DatabaseError ? new ConnectionLost('the database cannot work now', { cause: error }) : error);

/** `in_failed_sql_transaction`: what was sent behind a statement that failed. */
const isAftermath = (error: unknown): boolean => error instanceof DatabaseError && error.code === '25P02';
