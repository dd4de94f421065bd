import type { AppointmentType, CalendarEvent } from '../events/calendar.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { entries, find, fromEntries, noShards, put, sweep, type Shards } from '../src/kernel/shards.ts';
import type { Interval } from '../src/domain/zone.ts';

export type AppointmentStatus = 'BOOKED' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW';
/** Times in ms since the epoch. `to`: with its buffer. */
export type Appointment = {
  readonly appointment_id: string;
  readonly patient_id: string;
  readonly start: number;
  readonly end: number;
  readonly to: number;
  readonly type: AppointmentType;
  readonly status: AppointmentStatus;
  readonly booked_by: 'PATIENT' | 'DOCTOR' | 'ADMIN';
  /** How often it was moved. */
  readonly sequence: number;
  /** Of the event that gave it its present time. */
  readonly revision: number;
  /** The hours before its present time at which its patient was reminded. */
  readonly reminded: readonly number[];
};
export type Block = Interval & { readonly block_id: string };
/** Kept for one who waits: theirs until `until`, nobody else's until `kept_until`. */
export type Hold = Interval & { readonly waitlist_id: string; readonly patient_id: string; readonly until: number; readonly kept_until: number };
type Booked = Interval & { readonly appointment_id: string };
/** Bookings that begin in a week (of seven days since the epoch), in order. */
type Week = { readonly week: number; readonly booked: readonly Booked[] };

/**
 * What a calendar's decisions need, and no words of anybody. Appointments by id: what is settled goes 90 days after its end. Their times by
 * week, those to come and of the week before: a change copies a week, however long the calendar is.
 */
export type CalendarState = {
  readonly doctor_id: string;
  readonly appointments: Shards<Appointment>;
  readonly weeks: readonly Week[];
  readonly blocks: readonly Block[];
  readonly holds: readonly Hold[];
};

const minute = 60_000;
const day = 86_400_000;
const week = 7 * day;
/** What is settled is kept for so long after its end. */
const remembered = 90 * day;
const weekOf = (at: number): number => Math.floor(at / week);

export const initialCalendar = (doctor_id: string): CalendarState => ({ doctor_id, appointments: noShards(), weeks: [], blocks: [], holds: [] });

function withTime(weeks: readonly Week[], booked: Booked): readonly Week[] {
  const at = weekOf(booked.from);
  const known = weeks.find((one) => one.week === at);
  const changed = { week: at, booked: [...(known?.booked ?? []), booked].sort((a, b) => a.from - b.from) };
  return known ? weeks.map((one) => (one === known ? changed : one)) : [...weeks, changed].sort((a, b) => a.week - b.week);
}

function withoutTime(weeks: readonly Week[], { appointment_id, start }: Pick<Appointment, 'appointment_id' | 'start'>): readonly Week[] {
  const at = weekOf(start);
  return weeks.flatMap((one) => {
    if (one.week !== at) return [one];
    const booked = one.booked.filter((each) => each.appointment_id !== appointment_id);
    return booked.length > 0 ? [{ week: at, booked }] : [];
  });
}

type Times = { readonly start: string; readonly end: string; readonly buffer_minutes: number };
const timesOf = ({ start, end, buffer_minutes }: Times) => ({ start: Date.parse(start), end: Date.parse(end), to: Date.parse(end) + buffer_minutes * minute });

function withBooking(state: CalendarState, appointment: Appointment, waitlist_id: string | undefined): CalendarState {
  const before = find(state.appointments, appointment.appointment_id);
  const weeks = before ? withoutTime(state.weeks, before) : state.weeks;
  const { appointment_id, start, to } = appointment;
  return {
    ...state,
    appointments: put(state.appointments, appointment_id, appointment),
    weeks: withTime(weeks, { from: start, to, appointment_id }),
    holds: waitlist_id === undefined ? state.holds : state.holds.filter((hold) => hold.waitlist_id !== waitlist_id),
  };
}

function settled(state: CalendarState, appointment_id: string, status: AppointmentStatus): CalendarState {
  const known = find(state.appointments, appointment_id);
  if (!known) return state;
  return { ...state, appointments: put(state.appointments, appointment_id, { ...known, status }), weeks: status === 'CANCELLED' ? withoutTime(state.weeks, known) : state.weeks };
}

function changed(state: CalendarState, event: Recorded<CalendarEvent>): CalendarState {
  switch (event.type) {
    case 'TimeBlocked': {
      const { block_id, from, to } = event.data;
      return { ...state, blocks: [...state.blocks, { block_id, from: Date.parse(from), to: Date.parse(to) }] };
    }
    case 'TimeUnblocked':
      return { ...state, blocks: state.blocks.filter(({ block_id }) => block_id !== event.data.block_id) };
    case 'AppointmentBooked': {
      const { appointment_id, patient_id, type, booked_by, waitlist_id } = event.data;
      return withBooking(state, { appointment_id, patient_id, ...timesOf(event.data), type, status: 'BOOKED', booked_by, sequence: 0, revision: event.revision, reminded: [] }, waitlist_id);
    }
    case 'AppointmentRescheduled': {
      const { appointment_id, sequence, waitlist_id } = event.data;
      const known = find(state.appointments, appointment_id);
      return known ? withBooking(state, { ...known, ...timesOf(event.data), sequence, revision: event.revision, reminded: [] }, waitlist_id) : state;
    }
    case 'AppointmentCancelled':
      return settled(state, event.data.appointment_id, 'CANCELLED');
    case 'AppointmentCompleted':
      return settled(state, event.data.appointment_id, 'COMPLETED');
    case 'PatientMissedAppointment':
      return settled(state, event.data.appointment_id, 'NO_SHOW');
    case 'SlotHeld': {
      const { waitlist_id, patient_id, until, kept_until } = event.data;
      const { start, to } = timesOf(event.data);
      const others = state.holds.filter((hold) => hold.from !== start && hold.waitlist_id !== waitlist_id);
      return { ...state, holds: [...others, { waitlist_id, patient_id, from: start, to, until: Date.parse(until), kept_until: Date.parse(kept_until) }] };
    }
    case 'SlotReleased':
      return { ...state, holds: state.holds.filter((hold) => hold.waitlist_id !== event.data.waitlist_id || hold.from !== Date.parse(event.data.start) || hold.until !== Date.parse(event.data.until)) };
    case 'ReminderSent': {
      const { appointment_id, hours_before } = event.data;
      const known = find(state.appointments, appointment_id);
      return known ? { ...state, appointments: put(state.appointments, appointment_id, { ...known, reminded: [...known.reminded, hours_before] }) } : state;
    }
    case 'BookingAbandoned':
      return state;
    default:
      event satisfies never;
      return state;
  }
}

const without = <Item>(items: readonly Item[], isOver: (item: Item) => boolean): readonly Item[] => (items.some(isOver) ? items.filter((item) => !isOver(item)) : items);

/** The fold of a calendar. What is over by the time of an event is dropped with it. */
export function evolveCalendar(state: CalendarState, event: Recorded<CalendarEvent>): CalendarState {
  const { appointments, weeks, blocks, holds, ...rest } = changed(state, event);
  const at = Date.parse(event.metadata.occurred_at);
  return {
    ...rest,
    appointments: sweep(appointments, event.revision, ({ status, end }) => status === 'BOOKED' || end > at - remembered),
    weeks: without(weeks, (one) => one.week < weekOf(at) - 1),
    blocks: without(blocks, ({ to }) => to <= at - day),
    holds: without(holds, ({ kept_until }) => kept_until <= at - day),
  };
}

/** Who asks for a time, and what of theirs does not count against it. */
export type Asking = { readonly now: number; readonly patient_id?: string; readonly appointment_id?: string };

/** What is booked, or held for others, near an interval: with buffers, in order, apart. */
export function takenNear({ weeks, holds }: CalendarState, { from, to }: Interval, { now, patient_id, appointment_id }: Asking): Interval[] {
  const [first, last] = [weekOf(from) - 1, weekOf(to) + 1];
  const booked = weeks.filter((one) => one.week >= first && one.week <= last).flatMap((one) => (appointment_id === undefined ? one.booked : one.booked.filter((each) => each.appointment_id !== appointment_id)));
  const held = holds.filter((hold) => now < hold.kept_until && !(hold.patient_id === patient_id && now < hold.until));
  return held.length === 0 ? booked : [...booked, ...held].sort((a, b) => a.from - b.from);
}

export const appointmentOf = ({ appointments }: CalendarState, appointment_id: string): Appointment | undefined => find(appointments, appointment_id);
/** The offer of a patient's that stands at a time. */
export const heldFor = ({ holds }: CalendarState, patient_id: string, start: number, now: number): Hold | undefined => holds.find((hold) => hold.patient_id === patient_id && hold.from === start && now < hold.until);
/** Bookings that meet an interval, in order. */
export const bookedWithin = (state: CalendarState, { from, to }: Interval): Appointment[] =>
  entries(state.appointments)
    .map(([, appointment]) => appointment)
    .filter(({ status, start, end }) => status === 'BOOKED' && start < to && from < end)
    .sort((a, b) => a.start - b.start);

type CalendarJson = Pick<CalendarState, 'doctor_id' | 'blocks' | 'holds'> & { readonly appointments: readonly Appointment[]; readonly weeks: readonly Week[] };

/** A calendar as a snapshot; it holds nothing personal. */
export const calendarSnapshot = {
  version: 1,
  toJson: (state: CalendarState): CalendarJson => ({ ...state, appointments: entries(state.appointments).map(([, appointment]) => appointment) }),
  fromJson(json: unknown): CalendarState {
    // What toJson of this version wrote.
    const { appointments, ...rest } = json as CalendarJson;
    return { ...rest, appointments: fromEntries(appointments.map((appointment) => [appointment.appointment_id, appointment])) };
  },
};
