import type { CalendarEvent } from '../../events/calendar.ts';
import type { WaitlistEvent } from '../../events/waitlist.ts';
import { reactor, type Reaction } from '../kernel/reactor.ts';

type Freed = { readonly doctor_id: string; readonly specialty?: string; readonly from: string; readonly to: string; readonly after?: string };

/** To those who wait for the doctor first, then to those who wait for any of the specialty. */
const offer = ({ specialty, ...freed }: Freed): readonly Reaction[] => [
  { send: 'offer-slots', data: { list: 'doctor', ...freed, ...(specialty !== undefined && { specialty }) } },
  ...(specialty === undefined ? [] : [{ send: 'offer-slots', data: { list: 'specialty', ...freed, specialty } }]),
];
const of = (specialty: string | undefined) => (specialty === undefined ? {} : { specialty });

/** What becomes free is offered to those who wait, one after another; an offer ends with its time. */
export const waitlist = reactor<CalendarEvent | WaitlistEvent>()({
  name: 'waitlist',
  on: {
    AppointmentCancelled: ({ data: { doctor_id, specialty, start, end } }) => offer({ doctor_id, ...of(specialty), from: start, to: end }),
    AppointmentRescheduled: ({ data: { doctor_id, specialty, previous_start, previous_end } }) => offer({ doctor_id, ...of(specialty), from: previous_start, to: previous_end }),
    TimeUnblocked: ({ data: { doctor_id, specialty, from, to } }) => offer({ doctor_id, ...of(specialty), from, to }),
    SlotOffered: ({ data: { waitlist_id, start, until } }) => [{ send: 'lapse-offer', data: { waitlist_id, start }, at: Date.parse(until), key: waitlist_id }],
    // Where nobody is next, what was held is anybody's.
    SlotOfferLapsed: ({ data: { waitlist_id, doctor_id, specialty, start, end, until } }) => [
      { cancel: waitlist_id },
      ...offer({ doctor_id, ...of(specialty), from: start, to: end, after: waitlist_id }),
      ...(until === undefined ? [] : [{ send: 'release-slot', data: { doctor_id, waitlist_id, start, until } }]),
    ],
    WaitlistLeft: ({ data: { waitlist_id } }) => [{ cancel: waitlist_id }],
  },
});
