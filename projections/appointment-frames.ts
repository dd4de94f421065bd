import type { CalendarEvent } from '../events/calendar.ts';
import type { WaitlistEvent } from '../events/waitlist.ts';
import type { Projection, Update } from '../src/kernel/projection.ts';

type Change = { readonly patient_id: string; readonly doctor_id: string; readonly appointment_id: string };

/** To the patient and to the doctor. No words of anybody: those are in the appointment. */
function toBoth(event: string, status: string, { patient_id, doctor_id, appointment_id }: Change, more: object = {}): readonly Update[] {
  const frame = { type: 'appointment_update', event, data: { appointment_id, doctor_id, patient_id, ...more, status } };
  return [patient_id, doctor_id].map((user) => ({ audience: { user, channel: 'appointments' }, frame }));
}

/** What happened to an appointment, as a frame for those whose it is. */
export const appointmentFrames: NonNullable<Projection<CalendarEvent | WaitlistEvent>['updates']> = {
  AppointmentBooked: ({ data }) => toBoth('booked', 'BOOKED', data, { start: data.start, end: data.end, type: data.type }),
  AppointmentRescheduled: ({ data }) => toBoth('rescheduled', 'BOOKED', data, { start: data.start, end: data.end, previous_start: data.previous_start, previous_end: data.previous_end }),
  AppointmentCancelled: ({ data }) => toBoth('cancelled', 'CANCELLED', data, { start: data.start, end: data.end }),
  AppointmentCompleted: ({ data }) => toBoth('completed', 'COMPLETED', data),
  SlotOffered: ({ data: { patient_id, doctor_id, waitlist_id, start, end, until } }) => [{ audience: { user: patient_id, channel: 'appointments' }, frame: { type: 'appointment_update', event: 'slot_offered', data: { waitlist_id, doctor_id, patient_id, start, end, until } } }],
  PatientMissedAppointment: ({ data }) => toBoth('no_show', 'NO_SHOW', data),
};
