import { Type } from 'typebox';
import type { CalendarEvent } from '../events/calendar.ts';
import { utcText } from '../src/domain/time-text.ts';
import { commandOf, type Claim, type FollowUp } from '../src/kernel/aggregate.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { invalid, Rejection } from '../src/kernel/rejection.ts';
import { Instant, OpaqueId, ShortText, Timestamp, UserId } from '../src/kernel/schema.ts';
import { account } from './account.ts';
import { appointmentIdOf, mustBeOurs } from './appointment-id.ts';
import { availability } from './availability.ts';
import { careUntil, mustBeFree, timesOf } from './booking.ts';
import { appointmentOf, heldFor, type CalendarState } from './calendar-state.ts';
import { careteam, inCare } from './careteam.ts';
import { itsPatient, mustKnow, partyTo } from './calendar-parties.ts';

const command = commandOf<CalendarState, CalendarEvent>();
const BookedSlot = Type.Object({ appointment_id: OpaqueId, start: Timestamp, end: Timestamp }, { title: 'BookedSlot' });
type Placed = Extract<CalendarEvent, { type: 'AppointmentBooked' | 'AppointmentRescheduled' }>;
const isPlaced = (event: Recorded<CalendarEvent>): event is Recorded<Placed> => event.type === 'AppointmentBooked' || event.type === 'AppointmentRescheduled';

/** The patient's time is claimed before the doctor's is booked: a claim leads nobody astray, a booking without one would. */
const claims = (events: readonly Recorded<CalendarEvent>[], claim_id: string): readonly Claim[] =>
  events.filter(isPlaced).map(({ data: { patient_id, appointment_id, doctor_id, start, end } }) => ({
    command: 'claim-time',
    data: { patient_id, appointment_id, doctor_id, start, end, claim_id },
    release: { command: 'release-time', data: { patient_id, claim_id } },
  }));

function followUps(events: readonly Recorded<CalendarEvent>[]): readonly FollowUp[] {
  return events.filter(isPlaced).flatMap(({ type, data, revision }) => {
    const { patient_id, appointment_id, doctor_id, start, end, booked_by, waitlist_id } = data;
    const pair = { patient_id, appointment_id, doctor_id };
    return [
      { command: 'confirm-time', data: { ...pair, start, end, calendar_revision: revision } },
      // A doctor brings nobody into their own care.
      ...(booked_by === 'DOCTOR' ? [] : [{ command: type === 'AppointmentBooked' ? 'grant-care' : 'move-care', data: { ...pair, until: careUntil(end) } }]),
      ...(waitlist_id === undefined ? [] : [{ command: 'fulfil-wait', data: { waitlist_id } }]),
    ];
  });
}

/** Whose appointment it is to be: the patient's own, or that of the one named. */
const patientOf = ({ data, actor }: { data: { patient_id?: string }; actor: { user_id: string; role: string } }): string | undefined => data.patient_id ?? (actor.role === 'PATIENT' ? actor.user_id : undefined);

export const bookingCommands = {
  'book-appointment': command({
    summary: 'Book a slot of a doctor’s',
    data: Type.Object({
      doctor_id: UserId,
      start: Instant,
      type: Type.Optional(Type.Union([Type.Literal('IN_PERSON'), Type.Literal('ONLINE'), Type.Literal('FOLLOW_UP'), Type.Literal('EMERGENCY')])),
      reason: Type.Optional(ShortText),
      patient_id: Type.Optional(UserId),
    }),
    roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
    unmarked: true,
    stream: ({ data }) => data.doctor_id,
    facts: {
      doctor: { of: account, key: ({ data }) => data.doctor_id },
      patient: { of: account, key: (asked) => (asked.actor.role === 'ADMIN' ? patientOf(asked) : undefined) },
      care: { of: careteam, key: (asked) => (asked.actor.role === 'DOCTOR' ? patientOf(asked) : undefined) },
      availability: { of: availability, key: ({ data }) => data.doctor_id },
    },
    relationship: {
      name: 'patient-or-doctor-in-care-or-admin',
      holds({ data, actor, facts, now }) {
        const patient_id = patientOf({ data, actor });
        if (facts.doctor.role !== 'DOCTOR' || facts.doctor.disabled) return false;
        if (actor.role === 'PATIENT') return patient_id === actor.user_id;
        if (patient_id === undefined) return true;
        return actor.role === 'ADMIN' ? facts.patient.role === 'PATIENT' : data.doctor_id === actor.user_id && inCare(facts.care, actor.user_id, now);
      },
    },
    decide: ({ data, actor, facts, now, id, digest }, state) => {
      const patient_id = patientOf({ data, actor });
      if (patient_id === undefined) throw invalid('/patient_id', 'is required');
      const { doctor_id, type = 'IN_PERSON', reason } = data;
      const { hours, start } = mustBeFree(facts.availability, state, data.start, { now, patient_id });
      const hold = heldFor(state, patient_id, start, now);
      const booked_by = actor.role === 'DOCTOR' || actor.role === 'ADMIN' ? actor.role : 'PATIENT';
      return [
        {
          type: 'AppointmentBooked',
          data: {
            doctor_id,
            patient_id,
            appointment_id: appointmentIdOf(digest, { doctor_id, patient_id }, id('appointment')),
            ...timesOf(hours, start),
            type,
            booked_by,
            ...(reason !== undefined && { reason }),
            ...(hold && { waitlist_id: hold.waitlist_id }),
          },
        },
      ];
    },
    claims,
    followUps,
    returns: BookedSlot,
    result: ({ events: [booked] }) => (booked?.type === 'AppointmentBooked' ? { appointment_id: booked.data.appointment_id, start: booked.data.start, end: booked.data.end } : {}),
  }),

  'reschedule-appointment': command({
    summary: 'Move an appointment to another slot of the same doctor’s; it keeps its own if that cannot be had',
    data: Type.Object({ appointment_id: OpaqueId, start: Instant }),
    roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
    stream: ({ data }, digest) => mustBeOurs(digest, data.appointment_id).doctor_id,
    facts: { availability: { of: availability, key: (_: unknown, state: CalendarState) => state.doctor_id }, doctor: { of: account, key: (_: unknown, state: CalendarState) => state.doctor_id } },
    relationship: partyTo,
    concerns: itsPatient,
    decide: ({ data: { appointment_id, start: wanted }, facts, now }, state) => {
      const { patient_id, start, end, status, booked_by, sequence } = mustKnow(state, appointment_id);
      if (status !== 'BOOKED') throw new Rejection('wrong-state', 'The appointment is not to come any more');
      if (Date.parse(wanted) === start) return [];
      if (start <= now) throw new Rejection('wrong-state', 'The appointment has begun');
      const slot = mustBeFree(facts.availability, state, wanted, { now, patient_id, appointment_id });
      const hold = heldFor(state, patient_id, slot.start, now);
      const { doctor_id } = state;
      const { specialty } = facts.doctor;
      const previous = { previous_start: utcText(start), previous_end: utcText(end) };
      return [{ type: 'AppointmentRescheduled', data: { doctor_id, patient_id, appointment_id, ...timesOf(slot.hours, slot.start), ...previous, booked_by, sequence: sequence + 1, ...(hold && { waitlist_id: hold.waitlist_id }), ...(specialty !== undefined && { specialty }) } }];
    },
    claims,
    followUps,
    returns: BookedSlot,
    result: ({ data: { appointment_id }, events: [moved] }, state) => {
      if (moved?.type === 'AppointmentRescheduled') return { appointment_id, start: moved.data.start, end: moved.data.end };
      const known = appointmentOf(state, appointment_id);
      return known ? { appointment_id, start: utcText(known.start), end: utcText(known.end) } : { appointment_id };
    },
  }),
};
