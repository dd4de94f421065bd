import { expect, test } from 'vitest';
import type { Alert, AlertEvent } from '../../events/alerts.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import { escalation, waitBefore } from '../../src/reactors/escalation.ts';
import { recorder } from '../support/recorded.ts';

const alert: Alert = { alert_id: 'alert_1', patient_id: 'pat', severity: 'urgent', category: 'other', description: 'x', status: 'open', escalation: 0, recipients: [], on_call: [], admins: [], raised_at: '2026-03-01T09:00:00.000Z' };
const { on } = escalation(120);
const reactions = (event: AlertEvent) => {
  const recorded = recorder()(event) as Recorded<AlertEvent>;
  return (on[recorded.type] as (event: Recorded) => readonly object[])(recorded).map((reaction) => ('at' in reaction && typeof reaction.at === 'number' ? { ...reaction, at: reaction.at - recorded.recorded_at } : reaction));
};
const step = (n: number, at: number) => [{ send: 'escalate-alert', data: { alert_id: 'alert_1', step: n }, at, key: 'alert_1' }];

test('steps come after the time, twice the time, four times …, an hour apart at most', () => {
  const begins = Array.from({ length: 8 }, (_, n) => n + 1).reduce<number[]>((times, n) => [...times, (times.at(-1) ?? 0) + waitBefore(n, 120_000)], []);
  expect(begins.map((ms) => ms / 120_000)).toEqual([1, 2, 4, 8, 16, 32, 62, 92]);
});

test('an alert is escalated unless somebody sees to it', () => {
  expect(reactions({ type: 'AlertRaised', data: alert })).toEqual(step(1, 120_000));
  expect(reactions({ type: 'AlertEscalated', data: { ...alert, escalation: 2, told: ['a'] } })).toEqual(step(3, 240_000));
  for (const type of ['AlertAcknowledged'] as const) expect(reactions({ type, data: alert })).toEqual([{ cancel: 'alert_1' }]);
  expect(reactions({ type: 'AlertResolved', data: { ...alert, resolved_by: 'doc' } })).toEqual([{ cancel: 'alert_1' }]);
});

test('a step with nobody to tell is followed at once, as long as there is somebody else to turn to', () => {
  const escalated = (escalation: number) => reactions({ type: 'AlertEscalated', data: { ...alert, escalation, told: [] } });
  expect(escalated(1)).toEqual(step(2, 0));
  expect(escalated(2)).toEqual(step(3, 0));
  expect(escalated(3)).toEqual(step(4, 480_000));
});

test('a repeat that opens the alert again begins anew, any other changes nothing', () => {
  const repeat = { ...alert, addition: 'y', escalation: 2 };
  expect(reactions({ type: 'AlertRepeated', data: { ...repeat, opened_again: true } })).toEqual(step(3, 240_000));
  expect(reactions({ type: 'AlertRepeated', data: { ...repeat, opened_again: false } })).toEqual([]);
});
