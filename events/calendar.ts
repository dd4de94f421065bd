import { defineEvents, type Event } from '../src/kernel/event.ts';
import type { Erasable, MaybeErased } from './erasable.ts';

export type AppointmentType = 'IN_PERSON' | 'ONLINE' | 'FOLLOW_UP' | 'EMERGENCY';
type Appointment = { doctor_id: string; patient_id: string; appointment_id: string };
/** RFC 3339, half open; the buffer is kept free after the end. */
type Times = { start: string; end: string; buffer_minutes: number };
/** The doctor's when it became free: somebody may be waiting for one. */
type Freed = { specialty?: string };
/** Whose booking it was first: a patient's and an ADMIN's bring the doctor into care. */
type BookedBy = { booked_by: 'PATIENT' | 'DOCTOR' | 'ADMIN' };

/** A doctor's time: what is blocked, booked and held. Stream `calendar-<doctor_id>`. */
export type CalendarEvent =
  | Event<'TimeBlocked', { doctor_id: string; block_id: string; from: string; to: string; reason?: Erasable; overlapping?: readonly string[] } & MaybeErased>
  | Event<'TimeUnblocked', { doctor_id: string; block_id: string; from: string; to: string } & Freed>
  /** `waitlist_id`: of the offer that it took. */
  | Event<'AppointmentBooked', Appointment & Times & BookedBy & { type: AppointmentType; reason?: Erasable; waitlist_id?: string } & MaybeErased>
  /** `sequence` counts the moves, from 1. */
  | Event<'AppointmentRescheduled', Appointment & Times & BookedBy & { previous_start: string; previous_end: string; sequence: number; waitlist_id?: string } & Freed>
  | Event<'AppointmentCancelled', Appointment & Freed & { start: string; end: string; reason?: Erasable } & MaybeErased>
  | Event<'AppointmentCompleted', Appointment & { notes?: Erasable } & MaybeErased>
  | Event<'PatientMissedAppointment', Appointment & { notes?: Erasable } & MaybeErased>
  /** Once for each of the hours before, for the time that the appointment then has. `minutes_left`: how long it truly was until then, for a reminder may be late. */
  | Event<'ReminderSent', Appointment & { start: string; hours_before: 24 | 1; minutes_left?: number }>
  /** The patient's claim ran out before the booking was made: whoever is about to make it meets a calendar that has moved on, and claims anew. */
  | Event<'BookingAbandoned', Appointment>
  /** Kept for one who waits: theirs until `until`; nobody else's until `kept_until`, so that it can be offered on. */
  | Event<'SlotHeld', { doctor_id: string; patient_id: string; waitlist_id: string; start: string; end: string; buffer_minutes: number; until: string; kept_until: string }>
  | Event<'SlotReleased', { doctor_id: string; waitlist_id: string; start: string; until: string }>;

export const calendarEvents = defineEvents<CalendarEvent>()({
  TimeBlocked: { version: 1, personal: { reason: 'doctor_id' } },
  TimeUnblocked: { version: 1 },
  AppointmentBooked: { version: 1, personal: { reason: 'patient_id' } },
  AppointmentRescheduled: { version: 1 },
  AppointmentCancelled: { version: 1, personal: { reason: 'patient_id' } },
  AppointmentCompleted: { version: 1, personal: { notes: 'patient_id' } },
  PatientMissedAppointment: { version: 1, personal: { notes: 'patient_id' } },
  ReminderSent: { version: 1 },
  BookingAbandoned: { version: 1 },
  SlotHeld: { version: 1 },
  SlotReleased: { version: 1 },
});
