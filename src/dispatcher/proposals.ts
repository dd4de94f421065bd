import type { AnyEvent, Metadata, Recorded } from '../kernel/event.ts';
import type { Job } from './decide.ts';
import { eventIdOf } from './identity.ts';
import { fold, type Known } from './known.ts';

let lastMs = -1;
let lastText = '';
function rfc3339(ms: number): string {
  if (ms !== lastMs) {
    lastMs = ms;
    lastText = new Date(ms).toISOString();
  }
  return lastText;
}

/** A command's events as they are proposed to the log: their ids and metadata are the same on every retry at the same state, their position is not known yet. */
export function proposals(job: Job, { revision, position }: Known, events: readonly AnyEvent[], now: number): Recorded[] {
  const { envelope, entry, command_id, hash, stream } = job;
  const { actor, correlation_id, traceparent, via } = envelope;
  return events.map(({ type, data }, n) => {
    const metadata: Metadata = {
      schema_version: entry.aggregate.events[type]?.version ?? 1,
      actor: { user_id: actor.user_id, role: actor.role },
      occurred_at: rfc3339(now),
      $correlationId: correlation_id ?? command_id,
      $causationId: command_id,
      command_hash: hash,
      ...(traceparent !== undefined && { traceparent }),
      ...(entry.command.followUps && { command: entry.name }),
      via,
    };
    return { id: eventIdOf(command_id, hash, n), type, data, metadata, stream, revision: revision + 1 + n, position, recorded_at: now };
  });
}

/** The state when the events shall have happened. */
export const foldAll = (job: Job, known: Known, events: readonly Recorded[]): Known => events.reduce((state, event) => fold(job.entry.aggregate, state, event), known);

/** Roughly the bytes that events take in the log. */
export function sizeOf(events: readonly Recorded[]): number {
  let bytes = 0;
  for (const { data } of events) {
    bytes += 700;
    for (const value of Object.values(data)) bytes += typeof value === 'string' ? value.length * 4 : typeof value === 'object' && value !== null ? JSON.stringify(value).length * 2 : 8;
  }
  return bytes;
}
