import { standsAt } from '../eventlog/stands.ts';
import type { EventLog } from '../eventlog/types.ts';
import type { Checkpoint } from './checkpoints.ts';

/** The read models and the event log do not belong together. The message says what to do. */
export class ForeignLog extends Error {
  override readonly name = 'ForeignLog';
}

/** Throws ForeignLog when a checkpoint was made from another log than this one, or from more of it than there is. */
export async function checkEpoch(checkpoints: Iterable<Checkpoint>, log: Pick<EventLog, 'eventAt'>, epoch: string): Promise<void> {
  const seen = new Set<bigint>();
  for (const checkpoint of checkpoints) {
    if (checkpoint.position === undefined) continue;
    if (checkpoint.epoch !== epoch) throw foreign(checkpoint, `were built from the event log ${checkpoint.epoch}, and this one is ${epoch}`);
    if (seen.has(checkpoint.position)) continue;
    seen.add(checkpoint.position);
    if (!(await holds(checkpoint, log))) throw foreign(checkpoint, `have events up to position ${checkpoint.position} that this event log does not have (was it restored from a backup?)`);
  }
}

const foreign = ({ name }: Checkpoint, why: string): ForeignLog =>
  new ForeignLog(`The read models (${name}) ${why}. Set EVENTSTORE_URL and DATABASE_URL to a pair that belongs together, or build the read models from this log with: npm run rebuild -- all`);

/** Whether the log has the event that a checkpoint stands at. */
export const holds = async ({ position, event_id }: Pick<Checkpoint, 'position' | 'event_id'>, log: Pick<EventLog, 'eventAt'>): Promise<boolean> =>
  position === undefined || (await standsAt(log, position, event_id)) === 'same';
