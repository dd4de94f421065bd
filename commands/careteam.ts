import { Type } from 'typebox';
import { careteamEvents, type CareteamEvent } from '../events/careteam.ts';
import { readInstant, utcText } from '../src/domain/time-text.ts';
import { aggregate, commandOf, plainSnapshot } from '../src/kernel/aggregate.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { invalid, Rejection } from '../src/kernel/rejection.ts';
import { Instant, OpaqueId, ShortText, Timestamp, UserId } from '../src/kernel/schema.ts';
import { account, accountsOfPair, checkPair } from './account.ts';

/** Why a doctor cares for the patient; `until` in ms since the epoch, exclusive. */
export type Ground = { readonly kind: 'assigned' } | { readonly kind: 'booking'; readonly appointment_id: string; readonly until: number };
/** Doctors with at least one ground; a list, since a team is small and a user id may be any word. */
export type CareteamState = {
  readonly patient_id: string;
  readonly doctors: readonly { readonly doctor_id: string; readonly grounds: readonly Ground[] }[];
  /** Who reads the records in an emergency, until when (ms since the epoch, exclusive). */
  readonly emergencies: readonly { readonly user_id: string; readonly until: number }[];
};

const groundsOf = (state: CareteamState, doctor_id: string): readonly Ground[] => state.doctors.find((doctor) => doctor.doctor_id === doctor_id)?.grounds ?? [];
const isAssigned = (state: CareteamState, doctor_id: string): boolean => groundsOf(state, doctor_id).some((ground) => ground.kind === 'assigned');
const bookingOf = (state: CareteamState, doctor_id: string, appointment_id: string) =>
  groundsOf(state, doctor_id).find((ground) => ground.kind === 'booking' && ground.appointment_id === appointment_id);

/** Whether the doctor cares for the patient at a time (ms since the epoch): assigned, or through a booking that has not run out. */
export const inCare = (state: CareteamState, doctor_id: string, now: number): boolean => groundsOf(state, doctor_id).some((ground) => ground.kind === 'assigned' || now < ground.until);

/** Until when the user may read the patient's records in an emergency (ms since the epoch); undefined: they may not. */
export const emergencyUntil = ({ emergencies }: CareteamState, user_id: string, now: number): number | undefined => emergencies.find((one) => one.user_id === user_id && now < one.until)?.until;

function withGrounds(state: CareteamState, doctor_id: string, change: (grounds: readonly Ground[]) => readonly Ground[]): CareteamState {
  const grounds = change(groundsOf(state, doctor_id));
  const others = state.doctors.filter((doctor) => doctor.doctor_id !== doctor_id);
  return { ...state, doctors: grounds.length > 0 ? [...others, { doctor_id, grounds }] : others };
}

function evolve(state: CareteamState, event: Recorded<CareteamEvent>): CareteamState {
  switch (event.type) {
    case 'DoctorAssigned':
      return withGrounds(state, event.data.doctor_id, (grounds) => [...grounds.filter((ground) => ground.kind !== 'assigned'), { kind: 'assigned' }]);
    case 'DoctorUnassigned':
      return withGrounds(state, event.data.doctor_id, () => []);
    case 'CareGranted': {
      const { doctor_id, appointment_id, until } = event.data;
      // What had run out by then is dropped here, so that years of bookings do not pile up.
      const since = Date.parse(event.metadata.occurred_at);
      const stillGood = (ground: Ground): boolean => ground.kind === 'assigned' || (ground.appointment_id !== appointment_id && !(ground.until <= since));
      return withGrounds(state, doctor_id, (grounds) => [...grounds.filter(stillGood), { kind: 'booking', appointment_id, until: Date.parse(until) }]);
    }
    case 'CareEnded': {
      const { doctor_id, appointment_id } = event.data;
      return withGrounds(state, doctor_id, (grounds) => grounds.filter((ground) => ground.kind === 'assigned' || ground.appointment_id !== appointment_id));
    }
    case 'EmergencyAccessUsed': {
      const { user_id, expires_at } = event.data;
      const since = Date.parse(event.metadata.occurred_at);
      return { ...state, emergencies: [...state.emergencies.filter((one) => one.user_id !== user_id && one.until > since), { user_id, until: Date.parse(expires_at) }] };
    }
    default:
      event satisfies never;
      return state;
  }
}

const command = commandOf<CareteamState, CareteamEvent>();
const Pair = Type.Object({ doctor_id: UserId, patient_id: UserId, reason: Type.Optional(ShortText) });

/** How long emergency access lasts, ms. */
const emergencyMs = 3_600_000;

/** What follows a booking to its time: the service's own. */
const followsBooking = {
  data: Type.Object({ doctor_id: UserId, patient_id: UserId, appointment_id: OpaqueId, until: Instant }),
  roles: [],
  internal: true as const,
  relationship: { unrestricted: 'the service itself follows a booking' },
  stream: ({ data }: { data: { patient_id: string } }): string => data.patient_id,
};

export const careteam = aggregate<CareteamState, CareteamEvent>()({
  category: 'careteam',
  events: careteamEvents,
  initialState: (patient_id) => ({ patient_id, doctors: [], emergencies: [] }),
  evolve,
  snapshot: plainSnapshot(2),
  commands: {
    'assign-doctor': command({
      summary: 'Bring a doctor into a patient’s care team',
      data: Pair,
      roles: ['ADMIN'],
      relationship: { unrestricted: 'an ADMIN manages all care teams' },
      stream: ({ data }) => data.patient_id,
      facts: accountsOfPair,
      decide: ({ data, facts }, state) => {
        checkPair(facts);
        return isAssigned(state, data.doctor_id) ? [] : [{ type: 'DoctorAssigned', data }];
      },
    }),

    'unassign-doctor': command({
      summary: 'Take a doctor out of a patient’s care team, whatever brought them in',
      data: Pair,
      roles: ['ADMIN', 'DOCTOR'],
      revokes: true,
      relationship: {
        name: 'admin-or-doctor-in-care',
        holds: ({ data, actor, now }, state) => actor.role === 'ADMIN' || (actor.user_id === data.doctor_id && inCare(state, data.doctor_id, now)),
      },
      stream: ({ data }) => data.patient_id,
      decide: ({ data, now }, state) => (inCare(state, data.doctor_id, now) ? [{ type: 'DoctorUnassigned', data }] : []),
    }),

    'use-emergency-access': command({
      summary: 'Read a patient’s records in an emergency: for 60 minutes, and the patient and their doctors are told',
      data: Type.Object({ patient_id: UserId, reason: Type.String({ minLength: 10, maxLength: 500, pattern: '\\S' }) }),
      roles: ['DOCTOR', 'ADMIN'],
      unmarked: true,
      stream: ({ data }) => data.patient_id,
      facts: { patient: { of: account, key: ({ data }) => data.patient_id } },
      relationship: { name: 'patient-exists', holds: ({ facts }) => facts.patient.role === 'PATIENT' },
      decide: ({ data: { patient_id, reason }, actor: { user_id, role }, now }, state) => {
        if (reason.trim().length < 10) throw invalid('/reason', 'must say why, in 10 characters or more');
        if (role === 'DOCTOR' && inCare(state, user_id, now)) throw new Rejection('wrong-state', 'The patient is in your care: their records are open to you');
        const doctors = state.doctors.flatMap(({ doctor_id }) => (inCare(state, doctor_id, now) ? [doctor_id] : []));
        return [{ type: 'EmergencyAccessUsed', data: { patient_id, user_id, role: role === 'DOCTOR' ? 'DOCTOR' : 'ADMIN', reason, expires_at: utcText(now + emergencyMs), doctors } }];
      },
      returns: Type.Object({ expires_at: Timestamp }),
      result: ({ events: [used] }) => (used?.type === 'EmergencyAccessUsed' ? { expires_at: used.data.expires_at } : {}),
    }),

    'grant-care': command({
      summary: 'Bring a doctor into care through a booking',
      ...followsBooking,
      decide: ({ data }, state) => {
        const until = readInstant('/until', data.until);
        const known = bookingOf(state, data.doctor_id, data.appointment_id);
        return known?.kind === 'booking' && known.until === until ? [] : [{ type: 'CareGranted', data: { ...data, ground: 'booking' } }];
      },
    }),

    'move-care': command({
      summary: 'Follow a booking to its new time, if its ground still stands',
      ...followsBooking,
      decide: ({ data }, state) => {
        const until = readInstant('/until', data.until);
        const known = bookingOf(state, data.doctor_id, data.appointment_id);
        return known?.kind === 'booking' && known.until !== until ? [{ type: 'CareGranted', data: { ...data, ground: 'booking' } }] : [];
      },
    }),

    'end-care': command({
      summary: 'End what a booking brought',
      data: Type.Object({ doctor_id: UserId, patient_id: UserId, appointment_id: OpaqueId }),
      roles: [],
      internal: true,
      revokes: true,
      relationship: { unrestricted: 'the service itself follows a cancellation' },
      stream: ({ data }) => data.patient_id,
      decide: ({ data }, state) => (bookingOf(state, data.doctor_id, data.appointment_id) ? [{ type: 'CareEnded', data }] : []),
    }),
  },
});
