import { Type } from 'typebox';
import type { CalendarEvent } from '../events/calendar.ts';
import { readInstant, utcText } from '../src/domain/time-text.ts';
import { commandOf, type Input } from '../src/kernel/aggregate.ts';
import { Rejection } from '../src/kernel/rejection.ts';
import { Instant, OpaqueId, ShortText, Text } from '../src/kernel/schema.ts';
import { account } from './account.ts';
import { mustBeOurs } from './appointment-id.ts';
import { itsPatient, mustKnow, partyTo } from './calendar-parties.ts';
import { appointmentOf, type AppointmentStatus, type CalendarState } from './calendar-state.ts';

const command = commandOf<CalendarState, CalendarEvent>();
const Notes = Text(1_000);

/** A doctor says how their appointment went, once it has begun; twice is once. */
const settling = (summary: string, type: 'AppointmentCompleted' | 'PatientMissedAppointment', status: AppointmentStatus) =>
  command({
    summary,
    data: Type.Object({ appointment_id: OpaqueId, notes: Type.Optional(Notes) }),
    roles: ['DOCTOR'],
    stream: ({ data }, digest) => mustBeOurs(digest, data.appointment_id).doctor_id,
    relationship: partyTo,
    concerns: itsPatient,
    decide: ({ data: { appointment_id, notes }, now }, state) => {
      const known = mustKnow(state, appointment_id);
      if (known.status === status) return [];
      if (known.status !== 'BOOKED') throw new Rejection('wrong-state', 'The appointment is settled already');
      if (now < known.start) throw new Rejection('wrong-state', 'The appointment has not begun');
      return [{ type, data: { doctor_id: state.doctor_id, patient_id: known.patient_id, appointment_id, ...(notes !== undefined && { notes }) } }];
    },
  });

function mayCancel({ data, actor, now }: Input<{ appointment_id: string }, unknown>, state: CalendarState): boolean {
  const { status, start } = mustKnow(state, data.appointment_id);
  if (status === 'CANCELLED') return false;
  if (status !== 'BOOKED') throw new Rejection('wrong-state', 'The appointment is settled already');
  if (actor.role === 'PATIENT' && start <= now) throw new Rejection('wrong-state', 'The appointment has begun');
  return true;
}

export const appointmentCommands = {
  'cancel-appointment': command({
    summary: 'Call an appointment off',
    data: Type.Object({ appointment_id: OpaqueId, reason: Type.Optional(ShortText) }),
    roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
    stream: ({ data }, digest) => mustBeOurs(digest, data.appointment_id).doctor_id,
    facts: { doctor: { of: account, key: (_: unknown, state: CalendarState) => state.doctor_id } },
    relationship: partyTo,
    decide: (input, state) => {
      if (!mayCancel(input, state)) return [];
      const { appointment_id, reason } = input.data;
      const { patient_id, start, end } = mustKnow(state, appointment_id);
      const { specialty } = input.facts.doctor;
      return [{ type: 'AppointmentCancelled', data: { doctor_id: state.doctor_id, patient_id, appointment_id, start: utcText(start), end: utcText(end), ...(specialty !== undefined && { specialty }), ...(reason !== undefined && { reason }) } }];
    },
    followUps: (events) =>
      events.flatMap(({ type, data, revision }) => {
        if (type !== 'AppointmentCancelled') return [];
        const { patient_id, appointment_id, doctor_id } = data;
        return [
          { command: 'free-time', data: { patient_id, appointment_id, calendar_revision: revision } },
          { command: 'end-care', data: { patient_id, appointment_id, doctor_id } },
        ];
      }),
  }),

  'complete-appointment': settling('Say that an appointment has taken place', 'AppointmentCompleted', 'COMPLETED'),
  'mark-no-show': settling('Say that a patient did not come', 'PatientMissedAppointment', 'NO_SHOW'),

  'send-reminder': command({
    summary: 'Remind a patient of an appointment to come',
    data: Type.Object({ appointment_id: OpaqueId, start: Instant, hours_before: Type.Union([Type.Literal(24), Type.Literal(1)]) }),
    roles: [],
    internal: true,
    relationship: { unrestricted: 'the service itself reminds' },
    stream: ({ data }, digest) => mustBeOurs(digest, data.appointment_id).doctor_id,
    decide: ({ data: { appointment_id, start, hours_before }, now }, state) => {
      const known = appointmentOf(state, appointment_id);
      if (known?.status !== 'BOOKED' || known.start !== readInstant('/start', start) || now >= known.start) return [];
      // One that comes so late that the next is due is that.
      const hours = known.start - now <= 3_600_000 ? 1 : hours_before;
      if (known.reminded.includes(hours)) return [];
      const minutes_left = Math.max(1, Math.round((known.start - now) / 60_000));
      return [{ type: 'ReminderSent', data: { doctor_id: state.doctor_id, patient_id: known.patient_id, appointment_id, start: utcText(known.start), hours_before: hours, minutes_left } }];
    },
  }),

  'abandon-booking': command({
    summary: 'Stop whoever is about to book on a claim that has lapsed',
    data: Type.Object({ appointment_id: OpaqueId }),
    roles: [],
    internal: true,
    relationship: { unrestricted: 'the service itself ends claims that were not used' },
    stream: ({ data }, digest) => mustBeOurs(digest, data.appointment_id).doctor_id,
    decide: ({ data: { appointment_id }, digest }) => [{ type: 'BookingAbandoned', data: { ...mustBeOurs(digest, appointment_id), appointment_id } }],
  }),
};
