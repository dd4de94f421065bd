import { calendarEvents, type CalendarEvent } from '../events/calendar.ts';
import { aggregate } from '../src/kernel/aggregate.ts';
import { appointmentCommands } from './calendar-appointments.ts';
import { blockCommands } from './calendar-blocks.ts';
import { bookingCommands } from './calendar-bookings.ts';
import { holdCommands } from './calendar-holds.ts';
import { calendarSnapshot, evolveCalendar, initialCalendar, type CalendarState } from './calendar-state.ts';

/** A doctor's time: the boundary that makes double booking impossible. */
export const calendar = aggregate<CalendarState, CalendarEvent>()({
  category: 'calendar',
  events: calendarEvents,
  initialState: initialCalendar,
  evolve: evolveCalendar,
  snapshot: calendarSnapshot,
  commands: { ...bookingCommands, ...appointmentCommands, ...blockCommands, ...holdCommands },
});
