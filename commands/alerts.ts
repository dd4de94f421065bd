import { Type } from 'typebox';
import { alertCategories, alertEvents, alertSeverities, type Alert, type AlertEvent } from '../events/alerts.ts';
import { utcText } from '../src/domain/time-text.ts';
import type { Actor } from '../src/kernel/actor.ts';
import { aggregate, commandOf, keyOf, type Asked, type Digest, type Input } from '../src/kernel/aggregate.ts';
import { invalid, Rejection } from '../src/kernel/rejection.ts';
import { Count, OpaqueId, ShortText, Text, UserId } from '../src/kernel/schema.ts';
import { alertNamed, alertOf, evolveAlerts, firstTold, initialAlerts, isFlooded, stillEntitled, toldAt, unresolved, withMore, type AlertsState, type KnownAlert } from './alerts-state.ts';
import { careteam, inCare, type CareteamState } from './careteam.ts';
import { theRoster } from './roster.ts';

const command = commandOf<AlertsState, AlertEvent>();
/** What stands of all that an alert's repeats said, in characters: the beginning, and the latest. */
const longest = { all: 4_000, beginning: 1_500, latest: 2_000 };

const kind = 'alert';
const patientOf = ({ data }: Asked<{ alert_id: string }>, digest: Digest): string => keyOf(digest, kind, data.alert_id);

/** The patient whom an alert is about: the one who raises it, unless somebody else does. */
function patientNamed({ data, actor }: Asked<{ patient_id?: string }>): string {
  if (data.patient_id !== undefined) return data.patient_id;
  if (actor.role === 'PATIENT') return actor.user_id;
  throw invalid('/patient_id', 'is required');
}

const careOfPatient = { care: { of: careteam, key: (_: unknown, state: AlertsState): string => state.patient_id } };
const recipientOfAlert = {
  name: 'recipient-of-alert',
  holds: ({ data, actor, facts, now }: Input<{ alert_id: string }, { care: CareteamState }>, state: AlertsState): boolean => {
    const alert = alertNamed(state, data.alert_id);
    return alert !== undefined && stillEntitled(alert, facts.care, now).recipients.includes(actor.user_id);
  },
};

/** Whoever was called may say that they came, whatever has become of the patient's records. */
const evenErased = (): undefined => undefined;

/** The alert that a command names, as the next event of it begins. */
function standing({ data, facts, now }: Input<{ alert_id: string }, { care: CareteamState }>, state: AlertsState) {
  const alert = alertNamed(state, data.alert_id);
  if (!alert) throw new Rejection('not-found');
  return { ...alertOf({ data: alert }), ...stillEntitled(alert, facts.care, now) };
}

/** Of a patient who was erased: with no outcome. */
const endedBy = ({ user_id }: Actor, alert: Alert, now: number): AlertEvent => ({ type: 'AlertResolved', data: { ...alert, status: 'resolved', resolved_by: user_id, resolved_at: utcText(now) } });

function joined({ description }: KnownAlert, addition: string): string {
  const all = Array.from(description === null ? addition : `${description}\n${addition}`);
  return (all.length <= longest.all ? all : [...all.slice(0, longest.beginning), '\n…\n', ...all.slice(-longest.latest)]).join('');
}

export const alerts = aggregate<AlertsState, AlertEvent>()({
  category: 'alerts',
  events: alertEvents,
  initialState: initialAlerts,
  evolve: evolveAlerts,
  commands: {
    'raise-alert': command({
      summary: 'Call for help for a patient in danger',
      data: Type.Object({
        severity: Type.Union(alertSeverities.map((severity) => Type.Literal(severity))),
        category: Type.Union(alertCategories.map((category) => Type.Literal(category))),
        description: Text(1_000),
        patient_id: Type.Optional(UserId),
      }),
      roles: ['PATIENT', 'DOCTOR'],
      unmarked: true,
      patient: true,
      stream: patientNamed,
      facts: { ...careOfPatient, ...theRoster },
      relationship: {
        name: 'the-patient-or-doctor-in-care',
        holds: ({ actor, facts, now }, state) => actor.role === 'SYSTEM' || (actor.role === 'PATIENT' ? actor.user_id === state.patient_id : inCare(facts.care, actor.user_id, now)),
      },
      decide: ({ data: { severity, category, description }, facts, now, digest }, state) => {
        const first = firstTold(facts.care, facts.roster, now);
        const known = unresolved(state, category);
        if (!known) {
          const alert_id = digest.seal(kind, state.patient_id, state.alerts.length);
          return [{ type: 'AlertRaised', data: { alert_id, patient_id: state.patient_id, severity, category, description, status: 'open', escalation: 0, ...first, raised_at: utcText(now) } }];
        }
        const rises = severity === 'critical' && known.severity === 'urgent';
        if (!rises && isFlooded(known, now)) return [];
        const opened_again = rises && known.status === 'acknowledged';
        const { acknowledged_by: _by, acknowledged_at: _at, ...open } = alertOf({ data: known });
        const before = opened_again ? { ...open, status: 'open' as const } : alertOf({ data: known });
        const told = withMore(stillEntitled(known, facts.care, now), first);
        return [{ type: 'AlertRepeated', data: { ...before, ...told, ...(rises && { severity }), description: joined(known, description), addition: description, opened_again } }];
      },
      returns: Type.Object({ alert_id: OpaqueId, recipients: Count, on_call: Type.Boolean({ description: 'Whether those on call were turned to, since nobody cares for the patient' }) }),
      result: ({ data, events }, state) => {
        const alert = events[0] ? alertOf(events[0]) : unresolved(state, data.category);
        return alert ? { alert_id: alert.alert_id, recipients: alert.recipients.length, on_call: alert.on_call.length > 0 } : {};
      },
    }),

    'acknowledge-alert': command({
      summary: 'Say that one sees to an alert',
      data: Type.Object({ alert_id: OpaqueId }),
      roles: ['DOCTOR', 'ADMIN'],
      patient: true,
      stream: patientOf,
      facts: careOfPatient,
      relationship: recipientOfAlert,
      concerns: evenErased,
      decide: (input, state) => {
        const alert = standing(input, state);
        if (alert.status !== 'open') return [];
        return [{ type: 'AlertAcknowledged', data: { ...alert, status: 'acknowledged', acknowledged_by: input.actor.user_id, acknowledged_at: utcText(input.now) } }];
      },
    }),

    'resolve-alert': command({
      summary: 'Say that an alert is over',
      data: Type.Object({ alert_id: OpaqueId, outcome: Type.Union([Type.Literal('handled'), Type.Literal('false_alarm')]), note: Type.Optional(ShortText) }),
      roles: ['DOCTOR', 'ADMIN'],
      patient: true,
      stream: patientOf,
      facts: careOfPatient,
      relationship: recipientOfAlert,
      concerns: evenErased,
      decide: (input, state) => {
        const alert = standing(input, state);
        if (alert.status === 'resolved') return [];
        const { outcome, note } = input.data;
        return [{ type: 'AlertResolved', data: { ...alert, status: 'resolved', resolved_by: input.actor.user_id, resolved_at: utcText(input.now), outcome, ...(note !== undefined && { note }) } }];
      },
    }),

    'end-alerts': command({
      summary: 'End the alerts of a patient who was erased: nobody is called to them any more',
      data: Type.Object({ patient_id: UserId }),
      roles: [],
      internal: true,
      patient: true,
      stream: ({ data }) => data.patient_id,
      facts: careOfPatient,
      relationship: { unrestricted: 'the service itself tidies up after an erasure' },
      decide: ({ actor, facts, now }, state) =>
        state.alerts
          .filter(({ status }) => status !== 'resolved')
          .map((alert) => endedBy(actor, { ...alertOf({ data: alert }), ...stillEntitled(alert, facts.care, now) }, now)),
    }),

    'escalate-alert': command({
      summary: 'Turn to more people, since nobody has acknowledged an alert',
      data: Type.Object({ alert_id: OpaqueId, step: Type.Integer({ minimum: 1 }) }),
      roles: [],
      internal: true,
      patient: true,
      stream: patientOf,
      facts: { ...careOfPatient, ...theRoster },
      relationship: { unrestricted: 'the service itself escalates' },
      decide: (input, state) => {
        const { step } = input.data;
        const alert = standing(input, state);
        // Acknowledged meanwhile, or the step has been taken: another timer's, or before a restart.
        if (alert.status !== 'open' || step !== alert.escalation + 1) return [];
        // Raised on a text that was said right before the erasure.
        if (input.isErased(state.patient_id)) return [endedBy(input.actor, alert, input.now)];
        const told = toldAt(step, alert, input.facts.roster);
        return [{ type: 'AlertEscalated', data: { ...alert, ...withMore(alert, told), escalation: step, told: told.recipients } }];
      },
    }),
  },
});
