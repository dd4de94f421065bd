import { createHash } from 'node:crypto';
import { accountEvents } from '../../events/account.ts';
import { agendaEvents } from '../../events/agenda.ts';
import { availabilityEvents } from '../../events/availability.ts';
import { calendarEvents } from '../../events/calendar.ts';
import { careteamEvents } from '../../events/careteam.ts';
import { fileEvents } from '../../events/file.ts';
import type { DomainEvent } from '../../events/index.ts';
import { receiptsEvents } from '../../events/receipts.ts';
import { roomEvents } from '../../events/room.ts';
import type { Actor } from '../../src/kernel/actor.ts';
import type { Recorded } from '../../src/kernel/event.ts';

/** A UUID that depends on its text only. */
export const uuidOf = (text: string): string => createHash('sha256').update(text).digest('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

/** The stream that an event belongs to. */
export function streamOf({ type, data }: DomainEvent): string {
  if (type in fileEvents && 'file_id' in data) return `file-${data.file_id}`;
  if (type in roomEvents && 'room_id' in data) return `room-${data.room_id}`;
  if (type in receiptsEvents && 'room_id' in data) return `receipts-${data.room_id}`;
  if (type in availabilityEvents && 'doctor_id' in data) return `availability-${data.doctor_id}`;
  if (type in calendarEvents && 'doctor_id' in data) return `calendar-${data.doctor_id}`;
  if (type in agendaEvents && 'patient_id' in data) return `agenda-${data.patient_id}`;
  if (type in careteamEvents && 'patient_id' in data) return `careteam-${data.patient_id}`;
  if (type in accountEvents && 'user_id' in data) return `account-${data.user_id}`;
  return 'epoch';
}

const begin = Date.parse('2026-03-01T09:00:00.000Z');

/** The time of the nth event, RFC 3339. */
export const timeOf = (n: number): string => new Date(begin + n * 1_000).toISOString();

/** Makes events into what a log holds: revisions dense by stream, positions with gaps, one second apart. */
export function recorder(): (event: DomainEvent, actor?: Actor) => Recorded<DomainEvent> {
  const revisions = new Map<string, number>();
  let count = 0;
  return (event, actor = { user_id: 'someone', role: 'PATIENT' }) => {
    const stream = streamOf(event);
    const revision = (revisions.get(stream) ?? -1) + 1;
    revisions.set(stream, revision);
    const n = count++;
    return {
      ...event,
      id: uuidOf(`${stream} ${revision}`),
      stream,
      revision,
      position: 9_007_199_254_740_993n + BigInt(n) * 100n,
      recorded_at: begin + n * 1_000 + 5,
      metadata: {
        schema_version: 1,
        actor: { user_id: actor.user_id, role: actor.role },
        occurred_at: timeOf(n),
        $correlationId: uuidOf(`correlation ${n}`),
        $causationId: uuidOf(`command ${n}`),
        command_hash: '',
        via: 'rest',
      },
    };
  };
}
