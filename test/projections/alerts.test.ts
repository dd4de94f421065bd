import { expect, test } from 'vitest';
import { alertOf, alertsOf, alertsReadModel, alertStatistics } from '../../projections/alerts.ts';
import { alertStatuses, type Alert, type AlertEvent } from '../../events/alerts.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import { projectionSpec } from '../support/projection.ts';
import { recorder, timeOf } from '../support/recorded.ts';

const spec = projectionSpec(alertsReadModel);
const alert = (alert_id: string, more: Partial<Alert> = {}): Alert => ({
  alert_id, patient_id: 'pat', severity: 'urgent', category: 'cardiac', description: 'chest pain', status: 'open', escalation: 0, recipients: ['doc'], on_call: [], admins: [], raised_at: timeOf(0), ...more,
});
const raised = (alert_id: string, more: Partial<Alert> = {}): AlertEvent => ({ type: 'AlertRaised', data: alert(alert_id, more) });
const seen = { status: 'acknowledged', acknowledged_by: 'doc', acknowledged_at: timeOf(30) } as const;
const wire = { patient_id: 'pat', severity: 'urgent', category: 'cardiac', description: 'chest pain', raised_at: timeOf(0), status: 'open', escalation: 0, acknowledged_by: null, acknowledged_at: null, resolved_at: null, outcome: null };
const all = { statuses: alertStatuses, limit: 10 };

test('an alert is what its last event says', () =>
  spec
    .given([raised('a')])
    .when(
      [
        { type: 'AlertEscalated', data: { ...alert('a', { escalation: 1, recipients: ['doc', 'boss'], admins: ['boss'] }), told: ['boss'] } },
        { type: 'AlertAcknowledged', data: alert('a', { escalation: 1, recipients: ['doc', 'boss'], admins: ['boss'], ...seen }) },
      ],
      { redelivered: 2 },
    )
    .thenRows('alerts', [{ alert_id: 'a', status: 'acknowledged', escalation: 1, recipients: ['doc', 'boss'], acknowledged_by: 'doc' }]));

test('are shown to recipients and to the patient, critical first, then oldest; to an ADMIN without what they say', async () => {
  const later = raised('late', { raised_at: timeOf(9), recipients: ['doc', 'boss'], admins: ['boss'] });
  const setting = spec.given([]).when([later, raised('early', { raised_at: timeOf(3) }), raised('grave', { severity: 'critical', raised_at: timeOf(8), on_call: ['doc'] })], { redelivered: 1 });
  await setting.thenQuery(async (db) => (await alertsOf(db, { user_id: 'doc', ...all })).alerts.map(({ alert: { alert_id }, by_care }) => [alert_id, by_care]), [['grave', false], ['early', true], ['late', true]]);
  await setting.thenQuery((db) => alertsOf(db, { user_id: 'other', ...all }), { alerts: [], next_cursor: null });
  await setting.thenQuery(async (db) => (await alertsOf(db, { user_id: 'pat', ...all })).alerts.length, 3);
  await setting.thenQuery((db) => alertsOf(db, { user_id: 'pat', ...all, statuses: ['resolved'] }), { alerts: [], next_cursor: null });
  await setting.thenQuery((db) => alertOf(db, { user_id: 'pat', alert_id: 'early' }), { by_care: false, alert: { alert_id: 'early', ...wire, raised_at: timeOf(3) } });
  await setting.thenQuery((db) => alertOf(db, { user_id: 'boss', alert_id: 'early' }), undefined);
  await setting.thenQuery(async (db) => (await alertOf(db, { user_id: 'boss', alert_id: 'late' }))?.alert.description, undefined);
});

test('pages follow each other', () =>
  spec
    .given([])
    .when(Array.from({ length: 5 }, (_, n) => raised(`a${n}`, { severity: n % 2 ? 'critical' : 'urgent', raised_at: timeOf(n) })))
    .thenQuery(async (db) => {
      const ids: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await alertsOf(db, { user_id: 'doc', statuses: alertStatuses, limit: 2, ...(cursor !== undefined && { cursor }) });
        ids.push(...page.alerts.map(({ alert: { alert_id } }) => alert_id));
        cursor = page.next_cursor;
      }
      return ids;
    }, ['a1', 'a3', 'a0', 'a2', 'a4']));

test('what was erased is told so', () =>
  spec
    .given([])
    .when([{ type: 'AlertRaised', data: { ...alert('a', { description: null }), erased: true } }])
    .thenQuery((db) => alertOf(db, { user_id: 'doc', alert_id: 'a' }), { by_care: true, alert: { alert_id: 'a', ...wire, description: null, erased: true } }));

test('are counted by status, with how long they waited for somebody', () =>
  spec
    .given([raised('a'), raised('b', { raised_at: timeOf(20) }), raised('c')])
    .when([{ type: 'AlertAcknowledged', data: alert('a', seen) }, { type: 'AlertResolved', data: { ...alert('b', { raised_at: timeOf(20), ...seen }), status: 'resolved', resolved_by: 'doc', outcome: 'handled', resolved_at: timeOf(40) } }])
    .thenQuery(alertStatistics, { alerts_by_status: { open: 1, acknowledged: 1, resolved: 1 }, time_to_acknowledge_seconds: { p50: 20, p95: 29 } }));

test('nothing is counted where there is nothing', () =>
  spec.given([]).when([]).thenQuery(alertStatistics, { alerts_by_status: { open: 0, acknowledged: 0, resolved: 0 }, time_to_acknowledge_seconds: { p50: null, p95: null } }));

test('each recipient gets one frame whatever they subscribed to, the patient where they did', () => {
  const event = recorder()(raised('a', { recipients: ['doc', 'boss'], admins: ['boss'] })) as Recorded<Extract<AlertEvent, { type: 'AlertRaised' }>>;
  const frame = { type: 'emergency_alert', event: 'raised', alert_id: 'a', ...wire };
  const { description: _, ...forAdmin } = frame;
  expect(alertsReadModel.updates?.AlertRaised?.(event)).toEqual([
    { audience: { user: 'doc', channel: 'alerts', unsubscribed: true }, frame },
    { audience: { user: 'boss', channel: 'alerts', unsubscribed: true }, frame: forAdmin },
    { audience: { user: 'pat', channel: 'alerts' }, frame },
  ]);
});
