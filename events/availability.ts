import { defineEvents, type Event } from '../src/kernel/event.ts';

/** When a doctor may be booked, in local time of an IANA zone: `from` and `to` are HH:MM, `to` up to 24:00. Stream `availability-<doctor_id>`. */
export type AvailabilityEvent = Event<
  'AvailabilitySet',
  {
    doctor_id: string;
    weekly: readonly { day: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'; from: string; to: string }[];
    slot_minutes: number;
    time_zone: string;
    buffer_minutes: number;
    min_notice_minutes: number;
  }
>;

export const availabilityEvents = defineEvents<AvailabilityEvent>()({
  AvailabilitySet: { version: 1 },
});
