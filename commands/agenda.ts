import { Type } from 'typebox';
import { agendaEvents, type AgendaEvent } from '../events/agenda.ts';
import { readInstant, utcText } from '../src/domain/time-text.ts';
import { aggregate, commandOf, plainSnapshot } from '../src/kernel/aggregate.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { Rejection } from '../src/kernel/rejection.ts';
import { Instant, OpaqueId, UserId } from '../src/kernel/schema.ts';
import { appointmentOf, type Appointment, type CalendarState } from './calendar-state.ts';
import { calendar } from './calendar.ts';

type Times = { readonly appointment_id: string; readonly doctor_id: string; readonly start: number; readonly end: number };
/** Time that a try of a command claims until `until` (ms), or that is booked (as the calendar stood at `revision`). */
export type Claimed = Times & { readonly claim_id: string; readonly until: number };
type Kept = Times & { readonly revision: number };
/** An appointment that was cancelled, so that what comes late about it changes nothing. */
type Gone = { readonly appointment_id: string; readonly end: number; readonly revision: number };
export type AgendaState = { readonly claims: readonly Claimed[]; readonly kept: readonly Kept[]; readonly gone: readonly Gone[] };

/** An unused claim lapses after so long: within the minute, and long after whoever made it has given up. */
const lapse = 45_000;
const day = 86_400_000;

const initialState = (): AgendaState => ({ claims: [], kept: [], gone: [] });

function changed(state: AgendaState, event: Recorded<AgendaEvent>): AgendaState {
  const { appointment_id } = event.data;
  switch (event.type) {
    case 'AgendaClaimed': {
      const { claim_id, doctor_id, start, end, until } = event.data;
      const others = state.claims.filter((claim) => claim.claim_id !== claim_id);
      return { ...state, claims: [...others, { claim_id, appointment_id, doctor_id, start: Date.parse(start), end: Date.parse(end), until: Date.parse(until) }] };
    }
    case 'AgendaConfirmed': {
      const { doctor_id, calendar_revision: revision } = event.data;
      const [start, end] = [Date.parse(event.data.start), Date.parse(event.data.end)];
      return {
        ...state,
        claims: state.claims.filter((claim) => claim.appointment_id !== appointment_id || claim.start !== start),
        kept: [...state.kept.filter((kept) => kept.appointment_id !== appointment_id), { appointment_id, doctor_id, start, end, revision }],
      };
    }
    case 'AgendaReleased': {
      const { claim_id, calendar_revision: revision = -1 } = event.data;
      if (claim_id !== undefined) return { ...state, claims: state.claims.filter((claim) => claim.claim_id !== claim_id) };
      const end = state.kept.find((kept) => kept.appointment_id === appointment_id)?.end ?? Date.parse(event.metadata.occurred_at);
      const others = <Item extends { appointment_id: string }>(items: readonly Item[]): readonly Item[] => items.filter((item) => item.appointment_id !== appointment_id);
      return { claims: others(state.claims), kept: others(state.kept), gone: [...others(state.gone), { appointment_id, end, revision }] };
    }
    default:
      event satisfies never;
      return state;
  }
}

/** What is over a day before an event goes with it. */
function evolve(state: AgendaState, event: Recorded<AgendaEvent>): AgendaState {
  const { claims, kept, gone } = changed(state, event);
  const before = Date.parse(event.metadata.occurred_at) - day;
  const recent = <Item extends { end: number }>(items: readonly Item[]): readonly Item[] => (items.some(({ end }) => end < before) ? items.filter(({ end }) => end >= before) : items);
  return { claims, kept: recent(kept), gone: recent(gone) };
}

const command = commandOf<AgendaState, AgendaEvent>();
const ids = { patient_id: UserId, appointment_id: OpaqueId };
const times = { ...ids, doctor_id: UserId, start: Instant, end: Instant };
const claim = { patient_id: UserId, claim_id: OpaqueId };
const itself = { unrestricted: 'the service itself keeps the agenda beside the calendars' };
const claimOf = (state: AgendaState, claim_id: string): Claimed | undefined => state.claims.find((one) => one.claim_id === claim_id);
const lastRevision = ({ kept, gone }: AgendaState, appointment_id: string): number => Math.max(-1, ...[...kept, ...gone].filter((one) => one.appointment_id === appointment_id).map(({ revision }) => revision));

/** What is booked on the claim, if anything is. */
function bookedOn(state: CalendarState, { appointment_id, start }: Times): Appointment | undefined {
  const appointment = appointmentOf(state, appointment_id);
  return appointment?.status !== 'CANCELLED' && appointment?.start === start ? appointment : undefined;
}

/** A patient's own times. Claimed before a calendar books them and confirmed after, so that two doctors cannot have a patient at once. */
export const agenda = aggregate<AgendaState, AgendaEvent>()({
  category: 'agenda',
  events: agendaEvents,
  initialState,
  evolve,
  snapshot: plainSnapshot(1),
  commands: {
    'claim-time': command({
      summary: 'Claim a patient’s time for a booking',
      data: Type.Object({ ...times, claim_id: OpaqueId }),
      roles: [],
      internal: true,
      relationship: itself,
      stream: ({ data }) => data.patient_id,
      decide: ({ data, now }, state) => {
        const [start, end] = [readInstant('/start', data.start), readInstant('/end', data.end)];
        if (claimOf(state, data.claim_id)) return [];
        // Moving within one's own time is no overlap. A claim that is past its time stands until it is known that nothing was booked on it.
        const other = [...state.kept, ...state.claims].find((one) => one.appointment_id !== data.appointment_id && one.start < end && start < one.end);
        if (other) throw new Rejection(other.doctor_id === data.doctor_id && other.start === start ? 'slot-taken' : 'patient-busy');
        return [{ type: 'AgendaClaimed', data: { ...data, until: utcText(now + lapse) } }];
      },
    }),

    'release-time': command({
      summary: 'Let go of a claim that was not used',
      data: Type.Object(claim),
      roles: [],
      internal: true,
      relationship: itself,
      stream: ({ data }) => data.patient_id,
      decide: ({ data }, state) => {
        const known = claimOf(state, data.claim_id);
        return known ? [{ type: 'AgendaReleased', data: { ...data, appointment_id: known.appointment_id, reason: 'refused' } }] : [];
      },
    }),

    'confirm-time': command({
      summary: 'Say that a claimed time is booked',
      data: Type.Object({ ...times, calendar_revision: Type.Integer({ minimum: 0 }) }),
      roles: [],
      internal: true,
      relationship: itself,
      stream: ({ data }) => data.patient_id,
      decide: ({ data }, state) => {
        const start = readInstant('/start', data.start);
        if (lastRevision(state, data.appointment_id) < data.calendar_revision) return [{ type: 'AgendaConfirmed', data }];
        // The calendar has moved on since: only what was claimed for this goes.
        return state.claims
          .filter((one) => one.appointment_id === data.appointment_id && one.start === start)
          .map(({ claim_id }) => ({ type: 'AgendaReleased', data: { patient_id: data.patient_id, appointment_id: data.appointment_id, claim_id, reason: 'moved' } }));
      },
    }),

    'free-time': command({
      summary: 'Give back the time of a cancelled appointment',
      data: Type.Object({ ...ids, calendar_revision: Type.Integer({ minimum: 0 }) }),
      roles: [],
      internal: true,
      relationship: itself,
      stream: ({ data }) => data.patient_id,
      decide: ({ data }, state) => (lastRevision(state, data.appointment_id) < data.calendar_revision ? [{ type: 'AgendaReleased', data: { ...data, reason: 'cancelled' } }] : []),
    }),

    'lapse-claim': command({
      summary: 'End a claim whose time is over',
      data: Type.Object(claim),
      roles: [],
      internal: true,
      relationship: itself,
      stream: ({ data }) => data.patient_id,
      facts: { calendar: { of: calendar, key: ({ data }, state) => claimOf(state, data.claim_id)?.doctor_id } },
      decide: ({ data: { patient_id, claim_id }, facts }, state) => {
        const known = claimOf(state, claim_id);
        if (!known) return [];
        const { appointment_id, doctor_id, start, end } = known;
        const booked = bookedOn(facts.calendar, known);
        // Only the word of it was lost.
        if (booked) return [{ type: 'AgendaConfirmed', data: { patient_id, appointment_id, doctor_id, start: utcText(start), end: utcText(end), calendar_revision: booked.revision } }];
        return [{ type: 'AgendaReleased', data: { patient_id, appointment_id, claim_id, reason: 'lapsed' } }];
      },
      // Whoever may still be about to book on the claim has to meet a calendar that has moved on.
      claims: (events) => events.flatMap(({ type, data }) => (type === 'AgendaReleased' ? [{ command: 'abandon-booking', data: { appointment_id: data.appointment_id } }] : [])),
    }),
  },
});
