import { alertEvents, type Alert, type AlertCategory, type AlertEvent } from '../events/alerts.ts';
import type { MaybeErased } from '../events/erasable.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { inCare, type CareteamState } from './careteam.ts';
import { admins, isShutOut, onCall, type RosterState } from './roster.ts';

/** An alert, and when it was last raised or repeated (ms since the epoch, the latest of them). */
export type KnownAlert = Alert & { readonly told_at: readonly number[] };
/** All alerts that a patient has had, oldest first; it has no snapshot, since what they say is personal. */
export type AlertsState = { readonly patient_id: string; readonly alerts: readonly KnownAlert[] };

/** So many texts of one alert within so long (ms) are kept; a flood of more says nothing new. */
const flood = { texts: 10, within: 60_000 };

export const initialAlerts = (patient_id: string): AlertsState => ({ patient_id, alerts: [] });

/** The alert of an event, without what concerns the event alone; what is erased stays so. */
export function alertOf({ data }: { readonly data: Alert }): Alert & MaybeErased {
  const { alert_id, patient_id, severity, category, description, status, escalation, recipients, on_call, admins, raised_at, acknowledged_by, acknowledged_at, resolved_at, outcome } = data;
  return {
    alert_id,
    patient_id,
    severity,
    category,
    description,
    status,
    escalation,
    recipients,
    on_call,
    admins,
    raised_at,
    ...(acknowledged_by !== undefined && { acknowledged_by }),
    ...(acknowledged_at !== undefined && { acknowledged_at }),
    ...(resolved_at !== undefined && { resolved_at }),
    ...(outcome !== undefined && { outcome }),
    ...(description === null && { erased: true }),
  };
}

export function evolveAlerts(state: AlertsState, event: Recorded<AlertEvent>): AlertsState {
  if (!(event.type in alertEvents)) return state;
  const alert = alertOf(event);
  const before = state.alerts.find(({ alert_id }) => alert_id === alert.alert_id);
  const says = event.type === 'AlertRaised' || event.type === 'AlertRepeated';
  const told_at = says ? [...(before?.told_at ?? []), Date.parse(event.metadata.occurred_at)].slice(-flood.texts) : (before?.told_at ?? []);
  // What a resolved alert said nobody asks for here any more.
  const known = { ...alert, told_at, ...(alert.status === 'resolved' && { description: null }) };
  return { ...state, alerts: before ? state.alerts.map((other) => (other === before ? known : other)) : [...state.alerts, known] };
}

export const alertNamed = ({ alerts }: AlertsState, alert_id: string): KnownAlert | undefined => alerts.find((alert) => alert.alert_id === alert_id);
/** The one alert of a category that is not resolved. */
export const unresolved = ({ alerts }: AlertsState, category: AlertCategory): KnownAlert | undefined => alerts.find((alert) => alert.category === category && alert.status !== 'resolved');
/** Whether it has been repeated so often of late that one more repeat adds nothing. */
export const isFlooded = ({ told_at }: KnownAlert, now: number): boolean => told_at.length === flood.texts && told_at.every((at) => at > now - flood.within);

/** Whom an alert turns to, and why it may. */
export type Audience = Pick<Alert, 'recipients' | 'on_call' | 'admins'>;
const either = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];
/** Those and these. */
export const withMore = (one: Audience, other: Audience): Audience => ({
  recipients: either(one.recipients, other.recipients),
  on_call: either(one.on_call, other.on_call),
  admins: either(one.admins, other.admins),
});

/** Of an alert's recipients those who may still see it at a time: who is told because they care for the patient, while they do. */
export function stillEntitled({ recipients, on_call, admins }: Audience, care: CareteamState, now: number): Audience {
  const stays = (user_id: string): boolean => on_call.includes(user_id) || admins.includes(user_id) || inCare(care, user_id, now);
  return { recipients: recipients.filter(stays), on_call, admins };
}

/** API §5: the doctors who care for the patient, else every doctor on call, else the ADMINs. Nobody counts who is shut out. */
export function firstTold(care: CareteamState, roster: RosterState, now: number): Audience {
  const caring = care.doctors.flatMap(({ doctor_id }) => (inCare(care, doctor_id, now) && !isShutOut(roster, doctor_id) ? [doctor_id] : []));
  if (caring.length > 0) return { recipients: caring, on_call: [], admins: [] };
  return onCall(roster).length > 0 ? doctorsOnCall(roster) : allAdmins(roster);
}
const doctorsOnCall = (roster: RosterState): Audience => ({ recipients: onCall(roster), on_call: onCall(roster), admins: [] });
const allAdmins = (roster: RosterState): Audience => ({ recipients: admins(roster), on_call: [], admins: admins(roster) });

/** API §5: whom an escalation step turns to: all on call, then the ADMINs, then all of them again with those who were told before. */
export function toldAt(step: number, before: Audience, roster: RosterState): Audience {
  if (step === 1) return doctorsOnCall(roster);
  return step === 2 ? allAdmins(roster) : withMore(withMore(doctorsOnCall(roster), allAdmins(roster)), before);
}
