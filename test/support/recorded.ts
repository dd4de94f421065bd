import { createHash } from 'node:crypto';
import { aggregates } from '../../commands/index.ts';
import type { DomainEvent } from '../../events/index.ts';
import type { Actor } from '../../src/kernel/actor.ts';
import type { Recorded } from '../../src/kernel/event.ts';

/** A UUID that depends on its text only. */
export const uuidOf = (text: string): string => createHash('sha256').update(text).digest('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

/** Type → the category of its stream. */
const categories = new Map(aggregates.flatMap(({ category, events }) => Object.keys(events).map((type) => [type, category])));
/** Category → the field of its events that is the stream's key, where that is not the patient. */
const keys: { readonly [category: string]: string } = { room: 'room_id', file: 'file_id', receipts: 'room_id', account: 'user_id', inbox: 'user_id', calendar: 'doctor_id', waitlist: 'waitlist_id', availability: 'doctor_id', conversation: 'conversation_id', feed: 'user_id' };
const usual = 'patient_id';

/** The stream that an event belongs to. */
export function streamOf({ type, data }: DomainEvent): string {
  const category = categories.get(type);
  if (category === undefined) return 'epoch';
  const key: unknown = Reflect.get(data, keys[category] ?? usual);
  return `${category}-${typeof key === 'string' ? key : 'clinic'}`;
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
