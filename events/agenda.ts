import { defineEvents, type Event } from '../src/kernel/event.ts';

/** A patient's own times: claimed before they are booked, so that a patient never overlaps with themself. Stream `agenda-<patient_id>`. */
export type AgendaEvent =
  /** Theirs until `until` (RFC 3339), unless it is confirmed before. `claim_id`: of one try of one command. */
  | Event<'AgendaClaimed', { patient_id: string; claim_id: string; appointment_id: string; doctor_id: string; start: string; end: string; until: string }>
  /** It is booked. `calendar_revision`: of what happened in the doctor's calendar, which decides what came last. */
  | Event<'AgendaConfirmed', { patient_id: string; appointment_id: string; doctor_id: string; start: string; end: string; calendar_revision: number }>
  /** A claim that was not used, or (without `claim_id`) all time of an appointment that was cancelled. */
  | Event<'AgendaReleased', { patient_id: string; appointment_id: string; reason: 'refused' | 'lapsed' | 'moved' | 'cancelled'; claim_id?: string; calendar_revision?: number }>;

export const agendaEvents = defineEvents<AgendaEvent>()({
  AgendaClaimed: { version: 1 },
  AgendaConfirmed: { version: 1 },
  AgendaReleased: { version: 1 },
});
