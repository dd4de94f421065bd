import { Type } from 'typebox';
import type { CalendarEvent } from '../events/calendar.ts';
import { readInstant } from '../src/domain/time-text.ts';
import { commandOf } from '../src/kernel/aggregate.ts';
import { Instant, OpaqueId, UserId } from '../src/kernel/schema.ts';
import { availability } from './availability.ts';
import { mustBeFree, timesOf } from './booking.ts';
import type { CalendarState } from './calendar-state.ts';

const command = commandOf<CalendarState, CalendarEvent>();

export const holdCommands = {
  'hold-slot': command({
    summary: 'Keep a slot for one who waits',
    data: Type.Object({ doctor_id: UserId, patient_id: UserId, waitlist_id: OpaqueId, start: Instant, until: Instant, kept_until: Instant, after: Type.Optional(OpaqueId) }),
    roles: [],
    internal: true,
    relationship: { unrestricted: 'the service itself offers slots' },
    stream: ({ data }) => data.doctor_id,
    facts: { availability: { of: availability, key: ({ data }) => data.doctor_id } },
    decide: ({ data: { after, ...data }, facts, now }, state) => {
      // The offer that this one comes after stands in its way no more.
      const open = { ...state, holds: state.holds.filter(({ waitlist_id }) => waitlist_id !== after && waitlist_id !== data.waitlist_id) };
      const { hours, start } = mustBeFree(facts.availability, open, data.start, { now });
      return [{ type: 'SlotHeld', data: { ...data, ...timesOf(hours, start) } }];
    },
  }),

  'release-slot': command({
    summary: 'Keep a slot no longer',
    data: Type.Object({ doctor_id: UserId, waitlist_id: OpaqueId, start: Instant, until: Instant }),
    roles: [],
    internal: true,
    relationship: { unrestricted: 'the service itself offers slots' },
    stream: ({ data }) => data.doctor_id,
    decide: ({ data }, state) => {
      const [start, until] = [readInstant('/start', data.start), readInstant('/until', data.until)];
      return state.holds.some((hold) => hold.waitlist_id === data.waitlist_id && hold.from === start && hold.until === until) ? [{ type: 'SlotReleased', data }] : [];
    },
  }),
};
