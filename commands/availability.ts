import { Type } from 'typebox';
import { availabilityEvents, type AvailabilityEvent } from '../events/availability.ts';
import { weekdays, type Hours } from '../src/domain/slots.ts';
import { aggregate, commandOf } from '../src/kernel/aggregate.ts';
import { invalid } from '../src/kernel/rejection.ts';
import { UserId } from '../src/kernel/schema.ts';
import { account, checkZone, TimeZone } from './account.ts';

export type AvailabilitySet = AvailabilityEvent['data'];
/** `set`: as it was set last; `hours`: the same to reckon with. Neither: never set. */
export type AvailabilityState = { readonly set?: AvailabilitySet; readonly hours?: Hours };

/** Minutes of the day of HH:MM. */
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const hoursOf = ({ weekly, slot_minutes, buffer_minutes, min_notice_minutes, time_zone }: AvailabilitySet): Hours => ({
  weekly: weekly.map(({ day, from, to }) => ({ day, from: minutesOf(from), to: minutesOf(to) })),
  slot_minutes,
  buffer_minutes,
  min_notice_minutes,
  time_zone,
});

const stateOf = (set: AvailabilitySet): AvailabilityState => ({ set, hours: hoursOf(set) });

const command = commandOf<AvailabilityState, AvailabilityEvent>();
const From = Type.String({ maxLength: 5, pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description: 'HH:MM' });
const To = Type.String({ maxLength: 5, pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$', description: 'HH:MM, up to 24:00' });
const Window = Type.Object({ day: Type.Union(weekdays.map((day) => Type.Literal(day))), from: From, to: To });

/** Throws `validation` on a window that has no time in it, or shares some with another. */
function checkWindows(weekly: AvailabilitySet['weekly']): void {
  for (const [n, { day, from, to }] of weekly.entries()) {
    if (minutesOf(from) >= minutesOf(to)) throw invalid(`/weekly/${n}/to`, 'must be after from');
    if (weekly.slice(0, n).some((other) => other.day === day && minutesOf(other.from) < minutesOf(to) && minutesOf(from) < minutesOf(other.to))) throw invalid(`/weekly/${n}`, 'overlaps with another window');
  }
}

const isSame = (a: AvailabilitySet | undefined, b: AvailabilitySet): boolean =>
  a !== undefined &&
  a.slot_minutes === b.slot_minutes &&
  a.time_zone === b.time_zone &&
  a.buffer_minutes === b.buffer_minutes &&
  a.min_notice_minutes === b.min_notice_minutes &&
  a.weekly.length === b.weekly.length &&
  a.weekly.every(({ day, from, to }, n) => day === b.weekly[n]?.day && from === b.weekly[n]?.from && to === b.weekly[n]?.to);

/** When doctors may be booked. What is booked already stays, whatever is set later. */
export const availability = aggregate<AvailabilityState, AvailabilityEvent>()({
  category: 'availability',
  events: availabilityEvents,
  initialState: () => ({}),
  evolve: (_state, { data }) => stateOf(data),
  snapshot: {
    version: 1,
    toJson: ({ set }) => set ?? null,
    // What toJson of this version wrote.
    fromJson: (json) => (json === null ? {} : stateOf(json as AvailabilitySet)),
  },
  commands: {
    'set-availability': command({
      summary: 'Say when a doctor may be booked',
      data: Type.Object({
        weekly: Type.Array(Window, { maxItems: 100 }),
        slot_minutes: Type.Integer({ minimum: 5, maximum: 1_440 }),
        time_zone: TimeZone,
        buffer_minutes: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_440 })),
        min_notice_minutes: Type.Optional(Type.Integer({ minimum: 0, maximum: 525_600 })),
        doctor_id: Type.Optional(UserId),
      }),
      roles: ['DOCTOR', 'ADMIN'],
      stream: ({ data, actor }) => data.doctor_id ?? actor.user_id,
      facts: { doctor: { of: account, key: ({ data, actor }) => (actor.role === 'ADMIN' ? data.doctor_id : undefined) } },
      relationship: { name: 'the-doctor-or-admin', holds: ({ data, actor, facts }) => (actor.role === 'ADMIN' ? data.doctor_id === undefined || facts.doctor.role === 'DOCTOR' : (data.doctor_id ?? actor.user_id) === actor.user_id) },
      decide: ({ data, actor }, state) => {
        if (actor.role === 'ADMIN' && data.doctor_id === undefined) throw invalid('/doctor_id', 'is required');
        checkZone(data.time_zone);
        checkWindows(data.weekly);
        const set = { doctor_id: data.doctor_id ?? actor.user_id, weekly: data.weekly, slot_minutes: data.slot_minutes, time_zone: data.time_zone, buffer_minutes: data.buffer_minutes ?? 0, min_notice_minutes: data.min_notice_minutes ?? 0 };
        return isSame(state.set, set) ? [] : [{ type: 'AvailabilitySet', data: set }];
      },
    }),
  },
});
