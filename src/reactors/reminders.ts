import type { CalendarEvent } from '../../events/calendar.ts';
import { reactor, type Reaction } from '../kernel/reactor.ts';

const hour = 3_600_000;
/** How long before an appointment its patient is reminded, in hours. */
const before = [24, 1] as const;

/** The timer of the next reminder that is still to come at a time (ms). One timer an appointment: a move replaces it. */
function next(appointment_id: string, start: string, now: number): readonly Reaction[] {
  const hours = before.find((each) => Date.parse(start) - each * hour > now);
  if (hours === undefined) return [{ cancel: appointment_id }];
  return [{ send: 'send-reminder', data: { appointment_id, start, hours_before: hours }, at: Date.parse(start) - hours * hour, key: appointment_id }];
}

/** Reminds 24 hours and one hour before an appointment. Whoever books later than that is not reminded of what they know. */
export const reminders = reactor<CalendarEvent>()({
  name: 'reminders',
  on: {
    AppointmentBooked: ({ data, recorded_at }) => next(data.appointment_id, data.start, recorded_at),
    AppointmentRescheduled: ({ data, recorded_at }) => next(data.appointment_id, data.start, recorded_at),
    ReminderSent: ({ data: { appointment_id, start, hours_before } }) => next(appointment_id, start, Date.parse(start) - hours_before * hour),
    AppointmentCancelled: ({ data }) => [{ cancel: data.appointment_id }],
    AppointmentCompleted: ({ data }) => [{ cancel: data.appointment_id }],
    PatientMissedAppointment: ({ data }) => [{ cancel: data.appointment_id }],
  },
});
