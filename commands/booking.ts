import { bookable, isBlocked, isFree, isSlot, type Hours } from '../src/domain/slots.ts';
import { readInstant, utcText } from '../src/domain/time-text.ts';
import { Rejection } from '../src/kernel/rejection.ts';
import type { AvailabilityState } from './availability.ts';
import { takenNear, type Asking, type CalendarState } from './calendar-state.ts';

const minute = 60_000;
/** A doctor stays in care for so long after the end of an appointment (API §1). */
const care = 90 * 86_400_000;
export const careUntil = (end: string): string => utcText(Date.parse(end) + care);

/** The times of a slot, for an event. */
export const timesOf = ({ slot_minutes, buffer_minutes }: Hours, start: number) => ({ start: utcText(start), end: utcText(start + slot_minutes * minute), buffer_minutes });

/**
 * The slot that begins at `start` (RFC 3339), if it can be had. Throws, in this order, `in-the-past` (too little notice, too), `outside-availability`
 * (off the grid, blocked, beyond the horizon), `slot-taken` (booked, held for another, or too near for the buffers).
 */
export function mustBeFree({ hours }: AvailabilityState, state: CalendarState, start: string, asking: Asking): { readonly hours: Hours; readonly start: number } {
  const at = readInstant('/start', start);
  if (at < asking.now) throw new Rejection('in-the-past');
  if (!hours) throw new Rejection('outside-availability');
  const { from, to } = bookable(hours, asking.now);
  if (at < from) throw new Rejection('in-the-past', 'Too little notice');
  if (at > to || !isSlot(hours, at)) throw new Rejection('outside-availability');
  if (isBlocked(hours, state.blocks, at)) throw new Rejection('outside-availability', 'The doctor is not there then');
  if (!isFree(hours, takenNear(state, { from: at, to: at + (hours.slot_minutes + hours.buffer_minutes) * minute }, asking), at)) throw new Rejection('slot-taken');
  return { hours, start: at };
}
