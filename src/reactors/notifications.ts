import type { AlertEvent } from '../../events/alerts.ts';
import type { CalendarEvent } from '../../events/calendar.ts';
import type { CareteamEvent } from '../../events/careteam.ts';
import type { ChartEvent } from '../../events/chart.ts';
import type { WaitlistEvent } from '../../events/waitlist.ts';
import type { Recorded } from '../kernel/event.ts';
import { reactor, type Reaction, type Reactor } from '../kernel/reactor.ts';

type Noted = AlertEvent | CalendarEvent | CareteamEvent | ChartEvent | WaitlistEvent;
/** What somebody is told: ids and times only, clients fill in the words. */
type Notice = { readonly to: string; readonly kind: string; readonly data: object };

const all = (to: readonly string[], kind: string, data: object): readonly Notice[] => [...new Set(to)].map((user) => ({ to: user, kind, data }));
const bothOf = ({ doctor_id, patient_id, ...more }: { doctor_id: string; patient_id: string }, kind: string): readonly Notice[] => all([doctor_id, patient_id], kind, { doctor_id, patient_id, ...more });
const withMore = (told: readonly Notice[], more: object): readonly Notice[] => told.map((notice) => ({ ...notice, data: { ...notice.data, ...more } }));
const times = ({ doctor_id, patient_id, appointment_id, start, end }: { doctor_id: string; patient_id: string; appointment_id: string; start: string; end: string }) => ({ doctor_id, patient_id, appointment_id, start, end });

/** Who is told of what: one line an event. */
const notices: { readonly [Type in Noted['type']]?: (event: Recorded<Extract<Noted, { type: Type }>>) => readonly Notice[] } = {
  AppointmentBooked: ({ data }) => bothOf(times(data), 'appointment_booked'),
  AppointmentRescheduled: ({ data }) => withMore(bothOf(times(data), 'appointment_rescheduled'), { previous_start: data.previous_start }),
  AppointmentCancelled: ({ data }) => bothOf(times(data), 'appointment_cancelled'),
  // What is said is how long it truly is until then: a reminder may have been held up.
  ReminderSent: ({ data: { doctor_id, patient_id, appointment_id, start, hours_before, minutes_left = hours_before * 60 } }) =>
    all([doctor_id, patient_id], 'appointment_reminder', { doctor_id, patient_id, appointment_id, start, hours_before: Math.max(1, Math.round(minutes_left / 60)), minutes_left }),
  SlotOffered: ({ data: { waitlist_id, patient_id, doctor_id, start, end, until } }) => all([patient_id], 'slot_offered', { waitlist_id, doctor_id, start, end, until }),
  AlertRaised: ({ data: { alert_id, patient_id, severity, category, recipients } }) => all(recipients, 'alert_raised', { alert_id, patient_id, severity, category }),
  AlertEscalated: ({ data: { alert_id, patient_id, severity, category, escalation, told } }) => all(told, 'alert_escalated', { alert_id, patient_id, severity, category, escalation }),
  DoctorAssigned: ({ data: { doctor_id, patient_id } }) => bothOf({ doctor_id, patient_id }, 'doctor_assigned'),
  DoctorUnassigned: ({ data: { doctor_id, patient_id } }) => bothOf({ doctor_id, patient_id }, 'doctor_unassigned'),
  EmergencyAccessUsed: ({ data: { patient_id, user_id, expires_at, doctors } }) => all([patient_id, ...doctors], 'emergency_access_used', { patient_id, used_by: user_id, expires_at }),
  PrescriptionIssued: ({ data: { patient_id, prescription_id, doctor_id } }) => all([patient_id], 'prescription_issued', { patient_id, prescription_id, doctor_id }),
  PrescriptionDiscontinued: ({ data: { patient_id, prescription_id, doctor_id } }) => all([patient_id], 'prescription_discontinued', { patient_id, prescription_id, doctor_id }),
  ReportFiled: ({ data: { patient_id, report_id, author_id, author_role } }) => (author_role === 'DOCTOR' ? all([patient_id], 'report_filed', { patient_id, report_id, author_id }) : []),
};

const toReactions = (told: readonly Notice[]): readonly Reaction[] => told.map(({ to, kind, data }) => ({ send: 'send-notification', data: { user_id: to, kind, data } }));
const on = Object.fromEntries(Object.entries(notices).map(([type, notice]) => [type, (event: Recorded) => toReactions((notice as (event: Recorded) => readonly Notice[])(event))]));

/** Tells people of what concerns them, once, whether they are there or not. */
export const notifications: Reactor<Noted> = reactor<Noted>()({ name: 'notifications', on });
