import { Type } from 'typebox';
import { waitlistEvents, type WaitlistEvent } from '../events/waitlist.ts';
import { freeSlots, localDay, type Hours } from '../src/domain/slots.ts';
import { specialtyKey } from '../src/domain/specialties.ts';
import { readInstant, utcText } from '../src/domain/time-text.ts';
import { aggregate, commandOf, keyOf, plainSnapshot, type Digest } from '../src/kernel/aggregate.ts';
import { invalid, Rejection } from '../src/kernel/rejection.ts';
import { Instant, OpaqueId, Text, UserId } from '../src/kernel/schema.ts';
import { account } from './account.ts';
import { availability } from './availability.ts';
import { calendar } from './calendar.ts';
import { takenNear, type CalendarState } from './calendar-state.ts';
import { evolveWaitlist, firstFor, type Offer, type Waiting, type WaitlistState } from './waitlist-state.ts';

const command = commandOf<WaitlistState, WaitlistEvent>();
const Specialty = Text(100);
const itself = { unrestricted: 'the service itself offers what becomes free' };

const day = 86_400_000;
const minute = 60_000;
const furthest = 400 * day;
/** An offer stands for so long (issue: 10 minutes); the slot is kept a little longer, so that it can be offered on. */
const patience = { offer: 10 * minute, grace: minute };
const most = { waiting: 2_000, ofOnePatient: 20, offersAtOnce: 50, days: 62 };

/** A list's stream: a doctor's id has no dot. */
function listOf({ doctor_id, specialty }: { doctor_id?: string; specialty?: string }, digest: Digest): string {
  if ((doctor_id === undefined) === (specialty === undefined)) throw invalid('/doctor_id', 'or specialty is required, one of them');
  return doctor_id ?? `specialty.${digest('specialty', specialtyKey(specialty ?? ''))}`;
}

const idOf = (digest: Digest, key: string, patient_id: string, name: string): string => digest.seal('wait', key, `${name.replaceAll('-', '')} ${patient_id}`);
const patientOf = (digest: Digest, waitlist_id: string): string | undefined => digest.unseal('wait', waitlist_id)?.part.split(' ')[1];
const entryOf = ({ waiting }: WaitlistState, waitlist_id: string): Waiting | undefined => waiting.find((one) => one.waitlist_id === waitlist_id);

/** What ends an offer that somebody has; nothing where they have none. */
function lapsed({ waitlist_id, patient_id, offer }: Waiting, reason: 'lapsed' | 'left'): WaitlistEvent[] {
  if (!offer) return [];
  const { doctor_id, specialty, start, end, until } = offer;
  return [{ type: 'SlotOfferLapsed', data: { waitlist_id, patient_id, doctor_id, ...(specialty !== undefined && { specialty }), start: utcText(start), end: utcText(end), until: utcText(until), reason } }];
}

type Asked = { readonly from: number; readonly to: number; readonly after: string | undefined; readonly now: number };
/**
 * The slots that are free in an interval. What was held for the one before is, and what is held for somebody here who has no offer: that is the claim
 * of the very offer that is being made.
 */
function* freeIn(hours: Hours, state: CalendarState, { waiting }: WaitlistState, { from, to, after, now }: Asked): Generator<number> {
  const isOpen = (id: string): boolean => id === after || waiting.some(({ waitlist_id, offer }) => waitlist_id === id && !offer);
  const open = { ...state, holds: state.holds.filter(({ waitlist_id }) => !isOpen(waitlist_id)) };
  const first = localDay(hours.time_zone, Math.max(from, now));
  const count = Math.min(most.days, localDay(hours.time_zone, to) - first + 1);
  const taken = { buffered: takenNear(open, { from, to: Math.min(to, from + most.days * day) }, { now }), blocked: state.blocks };
  for (const start of freeSlots(hours, taken, { first, count, now })) if (start >= from && start + hours.slot_minutes * minute <= to) yield start;
}

/** Whether who waits for the doctor goes before those who wait for the specialty: they have the offer of this very slot, or are to have it. */
const goesBefore = (state: WaitlistState, slot: Pick<Offer, 'doctor_id' | 'start' | 'end'>, isErased: (patient_id: string) => boolean): boolean =>
  state.waiting.some(({ offer }) => offer?.doctor_id === slot.doctor_id && offer.start === slot.start) || firstFor(state, slot, ({ patient_id }) => isErased(patient_id)) !== undefined;

/** A list, as a fact for the decisions on another. */
const list = { category: 'waitlist', initialState: (): WaitlistState => ({ waiting: [] }) };

/** Who waits for what becomes free, and the offers made to them one after another. */
export const waitlist = aggregate<WaitlistState, WaitlistEvent>()({
  ...list,
  events: waitlistEvents,
  evolve: evolveWaitlist,
  snapshot: plainSnapshot(1),
  commands: {
    'join-waitlist': command({
      summary: 'Wait for a slot of a doctor’s, or of any doctor of a specialty, in a window of time',
      data: Type.Object({ doctor_id: Type.Optional(UserId), specialty: Type.Optional(Specialty), from: Instant, to: Instant }),
      roles: ['PATIENT'],
      stream: ({ data }, digest) => listOf(data, digest),
      facts: { doctor: { of: account, key: ({ data }) => data.doctor_id } },
      relationship: { name: 'a-doctor-there-is', holds: ({ data, facts }) => data.doctor_id === undefined || (facts.doctor.role === 'DOCTOR' && !facts.doctor.disabled) },
      decide: ({ data, actor, now, id, digest }, state) => {
        const [from, to] = [readInstant('/from', data.from), readInstant('/to', data.to)];
        if (to <= from) throw invalid('/to', 'must be after from');
        if (to <= now) throw invalid('/to', 'must be to come');
        if (to > now + furthest) throw invalid('/to', 'is too far ahead');
        const own = state.waiting.filter(({ patient_id }) => patient_id === actor.user_id);
        if (own.some((one) => one.from === from && one.to === to)) return [];
        if (own.length >= most.ofOnePatient || state.waiting.length >= most.waiting) throw new Rejection('wrong-state', 'Too many wait there already');
        const waitlist_id = idOf(digest, listOf(data, digest), actor.user_id, id('waiting'));
        const { doctor_id, specialty } = data;
        return [{ type: 'WaitlistJoined', data: { waitlist_id, patient_id: actor.user_id, ...(doctor_id !== undefined && { doctor_id }), ...(specialty !== undefined && { specialty }), from: utcText(from), to: utcText(to) } }];
      },
      returns: Type.Object({ waitlist_id: OpaqueId }),
      result: ({ data, actor, events: [joined] }, state) => {
        if (joined?.type === 'WaitlistJoined') return { waitlist_id: joined.data.waitlist_id };
        const [from, to] = [readInstant('/from', data.from), readInstant('/to', data.to)];
        const known = state.waiting.find((one) => one.patient_id === actor.user_id && one.from === from && one.to === to);
        return known ? { waitlist_id: known.waitlist_id } : {};
      },
    }),

    'leave-waitlist': command({
      summary: 'Wait no longer',
      data: Type.Object({ waitlist_id: OpaqueId }),
      roles: ['PATIENT'],
      stream: ({ data }, digest) => keyOf(digest, 'wait', data.waitlist_id),
      relationship: { name: 'own-place', holds: ({ data, actor, digest }) => patientOf(digest, data.waitlist_id) === actor.user_id },
      decide: ({ data: { waitlist_id } }, state) => {
        const known = entryOf(state, waitlist_id);
        return known ? [...lapsed(known, 'left'), { type: 'WaitlistLeft', data: { waitlist_id, patient_id: known.patient_id, reason: 'left' } }] : [];
      },
    }),

    'fulfil-wait': command({
      summary: 'End a wait that has led to a booking',
      data: Type.Object({ waitlist_id: OpaqueId }),
      roles: [],
      internal: true,
      relationship: itself,
      stream: ({ data }, digest) => keyOf(digest, 'wait', data.waitlist_id),
      decide: ({ data: { waitlist_id } }, state) => {
        const known = entryOf(state, waitlist_id);
        return known ? [{ type: 'WaitlistLeft', data: { waitlist_id, patient_id: known.patient_id, reason: 'booked' } }] : [];
      },
    }),

    'offer-slots': command({
      summary: 'Offer what has become free to the first who fits',
      data: Type.Object({ list: Type.Enum(['doctor', 'specialty']), doctor_id: UserId, specialty: Type.Optional(Specialty), from: Instant, to: Instant, after: Type.Optional(OpaqueId) }),
      roles: [],
      internal: true,
      relationship: itself,
      stream: ({ data: { list, doctor_id, specialty } }, digest) => listOf(list === 'doctor' ? { doctor_id } : { specialty: specialty ?? '' }, digest),
      facts: {
        doctor: { of: account, key: ({ data }) => data.doctor_id },
        availability: { of: availability, key: ({ data }) => data.doctor_id },
        calendar: { of: calendar, key: ({ data }) => data.doctor_id },
        ahead: { of: list, key: ({ data }) => (data.list === 'specialty' ? data.doctor_id : undefined) },
      },
      decide: ({ data: { doctor_id, specialty, after, ...span }, now, facts, isErased }, state) => {
        const { hours } = facts.availability;
        if (!hours || facts.doctor.disabled || state.waiting.length === 0) return [];
        const [from, to] = [readInstant('/from', span.from), readInstant('/to', span.to)];
        // To a whole second, so that what is decided once more in the same second is the same.
        const until = Math.ceil((now + patience.offer) / 1_000) * 1_000;
        const taken = new Set<Waiting>();
        // Whoever was erased waits no more.
        const gone = new Set(state.waiting.filter(({ patient_id }) => isErased(patient_id)));
        const offers: WaitlistEvent[] = [];
        // Each of those who are offered something needs the doctor's pause after it.
        let next = from;
        for (const start of freeIn(hours, facts.calendar, state, { from, to, after, now })) {
          if (start < next) continue;
          const end = start + hours.slot_minutes * minute;
          if (goesBefore(facts.ahead, { doctor_id, start, end }, isErased)) continue;
          const one = firstFor(state, { doctor_id, start, end }, (other) => taken.has(other) || gone.has(other));
          if (!one) continue;
          taken.add(one);
          next = end + hours.buffer_minutes * minute;
          const { waitlist_id, patient_id } = one;
          offers.push({ type: 'SlotOffered', data: { waitlist_id, patient_id, doctor_id, ...(specialty !== undefined && { specialty }), start: utcText(start), end: utcText(end), until: utcText(until), ...(after !== undefined && { after }) } });
          if (offers.length === most.offersAtOnce) break;
        }
        const leaving = Array.from(gone, (one): WaitlistEvent[] => [...lapsed(one, 'left'), { type: 'WaitlistLeft', data: { waitlist_id: one.waitlist_id, patient_id: one.patient_id, reason: 'erased' } }]);
        return [...leaving.flat(), ...offers];
      },
      // The doctor's calendar holds the slot before anybody hears of it.
      claims: (events) =>
        events.flatMap((event) => {
          if (event.type !== 'SlotOffered') return [];
          const { doctor_id, patient_id, waitlist_id, start, until, after } = event.data;
          const slot = { doctor_id, waitlist_id, start, until };
          const kept_until = utcText(Date.parse(until) + patience.grace);
          return [{ command: 'hold-slot', data: { ...slot, patient_id, kept_until, ...(after !== undefined && { after }) }, release: { command: 'release-slot', data: slot } }];
        }),
    }),

    'lapse-offer': command({
      summary: 'End an offer whose time is over',
      data: Type.Object({ waitlist_id: OpaqueId, start: Instant }),
      roles: [],
      internal: true,
      relationship: itself,
      stream: ({ data }, digest) => keyOf(digest, 'wait', data.waitlist_id),
      decide: ({ data }, state) => {
        const known = entryOf(state, data.waitlist_id);
        return known?.offer?.start === readInstant('/start', data.start) ? lapsed(known, 'lapsed') : [];
      },
    }),
  },
});
