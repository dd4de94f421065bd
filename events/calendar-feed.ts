import { defineEvents, type Event } from '../src/kernel/event.ts';

/** Whether a user's calendar can be subscribed to, under an address that counts as long as its generation does. Stream `feed-<user_id>`. */
export type CalendarFeedEvent =
  | Event<'CalendarFeedOpened', { user_id: string; generation: number }>
  /** Whoever has the address reads no more. */
  | Event<'CalendarFeedClosed', { user_id: string; generation: number }>;

export const calendarFeedEvents = defineEvents<CalendarFeedEvent>()({
  CalendarFeedOpened: { version: 1 },
  CalendarFeedClosed: { version: 1 },
});
