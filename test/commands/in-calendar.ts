import { appointmentIdOf } from '../../commands/appointment-id.ts';
import type { AvailabilityEvent } from '../../events/availability.ts';
import type { CalendarEvent } from '../../events/calendar.ts';
import { utcText } from '../../src/domain/time-text.ts';
import { digest } from '../support/given.ts';
import { registered } from './people.ts';

/** Tests' `now` is Sunday, 2026-03-01, 12:00 UTC; the doctor works on weekdays from 09:00 to 12:00 UTC in half hours. */
export const weekday = (clock: string, date = '2026-03-02'): string => `${date}T${clock}:00.000Z`;
export const hours: AvailabilityEvent['data'] = {
  doctor_id: 'doc',
  weekly: (['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => ({ day, from: '09:00', to: '12:00' })),
  slot_minutes: 30,
  time_zone: 'Etc/UTC',
  buffer_minutes: 0,
  min_notice_minutes: 0,
};
export const available = (more: Partial<AvailabilityEvent['data']> = {}): AvailabilityEvent => ({ type: 'AvailabilitySet', data: { ...hours, ...more } });
export const facts = { doctor: [registered('doc', 'DOCTOR')], availability: [available()] };

export const appointmentId = (name: string, patient_id = 'pat'): string => appointmentIdOf(digest, { doctor_id: 'doc', patient_id }, name);
const ids = (name: string, patient_id: string) => ({ doctor_id: 'doc', patient_id, appointment_id: appointmentId(name, patient_id) });
const times = (start: string, minutes = 30) => ({ start, end: utcText(Date.parse(start) + minutes * 60_000), buffer_minutes: 0 });

export const booked = (name: string, start: string, patient_id = 'pat', more: Partial<Extract<CalendarEvent, { type: 'AppointmentBooked' }>['data']> = {}): CalendarEvent => ({
  type: 'AppointmentBooked',
  data: { ...ids(name, patient_id), ...times(start), type: 'IN_PERSON', booked_by: 'PATIENT', ...more },
});
export const moved = (name: string, from: string, to: string, sequence = 1): CalendarEvent => ({
  type: 'AppointmentRescheduled',
  data: { ...ids(name, 'pat'), ...times(to), previous_start: from, previous_end: times(from).end, booked_by: 'PATIENT', sequence },
});
export const cancelled = (name: string, start: string, patient_id = 'pat'): CalendarEvent => ({ type: 'AppointmentCancelled', data: { ...ids(name, patient_id), start, end: times(start).end } });
export const completed = (name: string): CalendarEvent => ({ type: 'AppointmentCompleted', data: ids(name, 'pat') });
export const missed = (name: string): CalendarEvent => ({ type: 'PatientMissedAppointment', data: ids(name, 'pat') });
export const blocked = (name: string, from: string, to: string): CalendarEvent => ({ type: 'TimeBlocked', data: { doctor_id: 'doc', block_id: digest.seal('block', 'doc', name), from, to } });
export const held = (waitlist_id: string, start: string, patient_id: string, until: string, kept_until = until): CalendarEvent => ({ type: 'SlotHeld', data: { doctor_id: 'doc', patient_id, waitlist_id, ...times(start), until, kept_until } });
