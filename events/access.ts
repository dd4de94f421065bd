import type { Role } from '../src/kernel/actor.ts';
import { defineEvents, type Event } from '../src/kernel/event.ts';

/** What was read of a patient's record; `audit`: by an auditor, of everything. */
export const records = ['chart', 'prescriptions', 'reports', 'history', 'file', 'conversation', 'audit'] as const;
export type ReadRecord = (typeof records)[number];
/** One reading: `at` as RFC 3339; `patient_id` is left out where no one patient was asked for; `reference`: the room, prescription, file or talk. */
export type Read = {
  readonly at: string;
  readonly user_id: string;
  readonly role: Role;
  readonly patient_id?: string;
  readonly record: ReadRecord;
  readonly reference?: string;
  readonly purpose: 'own' | 'care' | 'emergency' | 'audit' | 'none';
  readonly outcome: 'granted' | 'refused';
};

/** Who read which patient's record, many at a time. Ids only. Stream `access-<yyyy-mm-dd>-<process>`. */
export type AccessEvent = Event<'RecordsRead', { reads: readonly Read[] }>;

export const accessEvents = defineEvents<AccessEvent>()({
  RecordsRead: { version: 1 },
});
