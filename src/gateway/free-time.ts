import { account, type AccountState } from '../../commands/account.ts';
import { availability, type AvailabilityState } from '../../commands/availability.ts';
import { calendar } from '../../commands/calendar.ts';
import { takenNear, type CalendarState } from '../../commands/calendar-state.ts';
import type { Dispatcher } from '../dispatcher/types.ts';
import { freeSlots, horizon, localDay, nextFree, type Hours, type Taken } from '../domain/slots.ts';
import { localText, utcText } from '../domain/time-text.ts';
import { offsetAt, type Interval } from '../domain/zone.ts';
import { Rejection } from '../kernel/rejection.ts';

const minute = 60_000;
const day = 86_400_000;
/** A local day lies within so much of its date in UTC. */
const margin = 2 * day;

export type FreeSlot = { readonly start: string; readonly end: string; readonly local_start: string };
export type Plan = { readonly hours: Hours | undefined; readonly state: CalendarState };

export type FreeTime = {
  /** A registered doctor who is not disabled. Rejects with `not-found`. */
  doctor(doctor_id: string): Promise<AccountState>;
  availability(doctor_id: string): Promise<AvailabilityState>;
  /** The free slots of `days` local days from `first` (days since the epoch; undefined: today). What is held for this patient is free to them. */
  slots(doctor_id: string, span: { readonly first: number | undefined; readonly days: number; readonly patient_id?: string }): Promise<{ time_zone: string | null; slots: FreeSlot[] }>;
  /** When each of the doctors is free next, as RFC 3339, null where they are not. */
  next(doctor_ids: readonly string[]): Promise<(string | null)[]>;
};

const takenIn = (state: CalendarState, span: Interval, now: number, patient_id?: string): Taken => ({ buffered: takenNear(state, span, { now, ...(patient_id !== undefined && { patient_id }) }), blocked: state.blocks });

/** Zone and length → start → that slot, as it is sent: the doctors of a clinic share most of theirs. */
const written = new Map<string, Map<number, FreeSlot>>();
/** Slots of one zone and length, and such pairs. */
const most = { slots: 5_000, kinds: 12 };

function writtenOf({ time_zone, slot_minutes }: Hours): Map<number, FreeSlot> {
  const kind = `${time_zone} ${slot_minutes}`;
  const known = written.get(kind);
  if (known && known.size < most.slots) return known;
  if (written.size >= most.kinds) written.clear();
  const fresh = new Map<number, FreeSlot>();
  written.set(kind, fresh);
  return fresh;
}

const write = ({ time_zone, slot_minutes }: Hours, start: number): FreeSlot => ({ start: utcText(start), end: utcText(start + slot_minutes * minute), local_start: localText(start, offsetAt(time_zone, start)) });

/** The free slots of a plan, ready to be sent. */
export function slotsOf({ hours, state }: Plan, { first, days, now, patient_id }: { readonly first: number | undefined; readonly days: number; readonly now: number; readonly patient_id?: string }): FreeSlot[] {
  if (!hours) return [];
  const from = first ?? localDay(hours.time_zone, now);
  const taken = takenIn(state, { from: from * day - margin, to: (from + days) * day + margin }, now, patient_id);
  const known = writtenOf(hours);
  const slots: FreeSlot[] = [];
  for (const start of freeSlots(hours, taken, { first: from, count: days, now })) {
    let slot = known.get(start);
    if (!slot) known.set(start, (slot = write(hours, start)));
    slots.push(slot);
  }
  return slots;
}

/** When doctors can be had: from their streams, so that a booking made a moment ago counts (DESIGN §5). */
export function createFreeTime({ dispatcher, now }: { readonly dispatcher: Pick<Dispatcher, 'load'>; readonly now: () => number }): FreeTime {
  async function planOf(doctor_id: string): Promise<Plan> {
    const [set, { state }] = await Promise.all([dispatcher.load(availability, doctor_id), dispatcher.load(calendar, doctor_id)]);
    return { hours: set.state.hours, state };
  }

  return {
    async doctor(doctor_id) {
      const { state } = await dispatcher.load(account, doctor_id);
      if (state.role !== 'DOCTOR' || state.disabled) throw new Rejection('not-found');
      return state;
    },
    availability: async (doctor_id) => (await dispatcher.load(availability, doctor_id)).state,
    async slots(doctor_id, span) {
      const plan = await planOf(doctor_id);
      return { time_zone: plan.hours?.time_zone ?? null, slots: slotsOf(plan, { ...span, now: now() }) };
    },
    next: (doctor_ids) =>
      Promise.all(
        doctor_ids.map(async (doctor_id) => {
          const { hours, state } = await planOf(doctor_id);
          const start = hours && nextFree(hours, takenIn(state, { from: now(), to: now() + horizon }, now()), now());
          return start === undefined ? null : utcText(start);
        }),
      ),
  };
}
