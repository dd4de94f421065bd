import type { Aggregate } from '../kernel/aggregate.ts';
import type { AnyEvent, Metadata } from '../kernel/event.ts';
import type { EventToAppend } from '../eventlog/types.ts';
import type { Job } from './decide.ts';
import { uuidFrom } from './identity.ts';

let lastMs = -1;
let lastText = '';
function rfc3339(ms: number): string {
  if (ms !== lastMs) {
    lastMs = ms;
    lastText = new Date(ms).toISOString();
  }
  return lastText;
}

/** A command's events with their ids and metadata: the same on every retry at the same state. */
export function proposals(job: Job, aggregate: Aggregate, events: readonly AnyEvent[], now: number): EventToAppend[] {
  const { envelope, command_id, hash } = job;
  return events.map((event, n) => {
    const metadata: Metadata = {
      schema_version: aggregate.events[event.type]?.version ?? 1,
      actor: { user_id: envelope.actor.user_id, role: envelope.actor.role },
      occurred_at: rfc3339(now),
      $correlationId: envelope.correlation_id ?? command_id,
      $causationId: command_id,
      command_hash: hash,
      ...(envelope.traceparent === undefined ? {} : { traceparent: envelope.traceparent }),
      via: envelope.via,
    };
    return { id: uuidFrom(command_id, `${hash}/${n}`), type: event.type, data: event.data, metadata };
  });
}

/** Roughly the bytes that events take in the log. */
export function sizeOf(events: readonly EventToAppend[]): number {
  let bytes = 0;
  for (const { data } of events) {
    bytes += 700;
    for (const value of Object.values(data)) bytes += typeof value === 'string' ? value.length * 4 : typeof value === 'object' && value !== null ? JSON.stringify(value).length * 2 : 8;
  }
  return bytes;
}
