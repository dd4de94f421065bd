import { describe, expect, test } from 'vitest';
import { alerts } from '../../commands/alerts.ts';
import type { Alert, AlertEvent } from '../../events/alerts.ts';
import type { RosterEvent } from '../../events/roster.ts';
import { digest, given, now } from '../support/given.ts';
import { asAdmin, asAuditor, asDoctor, asOtherDoctor, asOtherPatient, asPatient, asSystem, assigned, granted, unassigned } from './people.ts';

const alert_id = digest.seal('alert', 'pat', 0);
const at = new Date(now).toISOString();
const entered = (user_id: string, place: 'on_call' | 'admin' | 'shut_out'): RosterEvent => ({ type: 'RosterEntered', data: { user_id, place } });
const caring = { care: [assigned] };
const calling = { severity: 'urgent', category: 'cardiac', description: 'chest pain' } as const;
const told = (recipients: readonly string[], more: { on_call?: readonly string[]; admins?: readonly string[] } = {}) => ({ recipients, on_call: [], admins: [], ...more });
const alert: Alert = { alert_id, patient_id: 'pat', ...calling, status: 'open', escalation: 0, ...told(['doc']), raised_at: at };
const raised = (more: Partial<Alert> = {}): AlertEvent => ({ type: 'AlertRaised', data: { ...alert, ...more } });
const repeated = (more: Partial<Alert & { addition: string }> = {}): AlertEvent => ({ type: 'AlertRepeated', data: { ...alert, addition: 'still', opened_again: false, ...more } });
const acknowledged = (more: Partial<Alert> = {}): AlertEvent => ({ type: 'AlertAcknowledged', data: { ...alert, status: 'acknowledged', acknowledged_by: 'doc', acknowledged_at: at, ...more } });
const resolved: AlertEvent = { type: 'AlertResolved', data: { ...alert, status: 'resolved', resolved_at: at, outcome: 'handled', resolved_by: 'doc' } };

describe('raise-alert', () => {
  const raise = (facts: object, data: object = calling, actor = asPatient, events: readonly AlertEvent[] = []) => given(alerts, events).when('raise-alert', data, actor, { facts: facts as Record<string, object> });

  test('turns to the doctors who care for the patient', () => {
    raise(caring).then([raised()]);
    raise({ ...caring, roster: [entered('other_doc', 'on_call')] }).thenResult({ alert_id, recipients: 1, on_call: false });
  });

  test('else to every doctor on call, else to the ADMINs, else to nobody yet', () => {
    raise({ roster: [entered('a', 'on_call'), entered('admin', 'admin'), entered('b', 'on_call')] }).then([raised(told(['a', 'b'], { on_call: ['a', 'b'] }))]);
    raise({ care: [assigned, unassigned], roster: [entered('admin', 'admin')] }).then([raised(told(['admin'], { admins: ['admin'] }))]);
    raise({}).then([raised(told([]))]);
    raise({ roster: [entered('a', 'on_call')] }).thenResult({ alert_id, recipients: 1, on_call: true });
  });

  test('passes over who cares no more, and who is shut out', () => {
    raise({ care: [granted('a1', new Date(now).toISOString())], roster: [entered('a', 'on_call')] }).then([raised(told(['a'], { on_call: ['a'] }))]);
    raise({ ...caring, roster: [entered('doc', 'shut_out'), entered('a', 'on_call')] }).then([raised(told(['a'], { on_call: ['a'] }))]);
  });

  test('is for the patient, for a doctor in care, and for the service', () => {
    raise(caring, { ...calling, patient_id: 'pat' }).then([raised()]);
    raise(caring, { ...calling, patient_id: 'pat' }, asDoctor).then([raised()]);
    raise(caring, { ...calling, patient_id: 'pat' }, asSystem).then([raised()]);
    raise(caring, { ...calling, patient_id: 'pat' }, asOtherDoctor).then('not-found');
    raise(caring, { ...calling, patient_id: 'pat' }, asOtherPatient).then('not-found');
    raise(caring, calling, asDoctor).thenInvalid('/patient_id');
    for (const actor of [asAdmin, asAuditor]) raise(caring, { ...calling, patient_id: 'pat' }, actor).then('forbidden');
    raise(caring, { ...calling, category: 'boredom' }).thenInvalid('/category');
    raise(caring, { ...calling, description: ' ' }).thenInvalid('/description');
  });

  test('adds to the open alert of its category, whose severity only rises', () => {
    raise(caring, { ...calling, description: 'arm hurts' }, asPatient, [raised({ severity: 'critical' })]).then([
      repeated({ severity: 'critical', description: 'chest pain\narm hurts', addition: 'arm hurts' }),
    ]);
    raise(caring, calling, asPatient, [raised()]).thenResult({ alert_id, recipients: 1, on_call: false });
    raise(caring, { ...calling, category: 'stroke' }, asPatient, [raised()]).then([raised({ category: 'stroke', alert_id: digest.seal('alert', 'pat', 1) })]);
    raise(caring, calling, asPatient, [raised(), resolved]).then([raised({ alert_id: digest.seal('alert', 'pat', 1) })]);
  });

  test('a repeat keeps an acknowledgement, a graver one opens the alert again', () => {
    const repeat = { description: 'chest pain\nchest pain', addition: 'chest pain' };
    raise(caring, calling, asPatient, [raised(), acknowledged()]).then([{ type: 'AlertRepeated', data: { ...acknowledged().data, ...repeat, opened_again: false } }]);
    raise(caring, { ...calling, severity: 'critical' }, asPatient, [raised(), acknowledged()]).then([{ type: 'AlertRepeated', data: { ...alert, severity: 'critical', ...repeat, opened_again: true } }]);
  });

  test('a flood comes together, but for what makes it graver', () => {
    const flood = [raised(), ...Array.from({ length: 9 }, () => repeated())];
    const soon = { facts: caring, now: now - 3_600_000 + 10_000 };
    given(alerts, flood).when('raise-alert', calling, asPatient, soon).thenNothing();
    given(alerts, flood).when('raise-alert', calling, asPatient, soon).thenResult({ alert_id, recipients: 1, on_call: false });
    given(alerts, flood).when('raise-alert', { ...calling, severity: 'critical' }, asPatient, soon).thenResult({ alert_id, recipients: 1, on_call: false });
    expect(() => given(alerts, flood).when('raise-alert', { ...calling, severity: 'critical' }, asPatient, soon).thenNothing()).toThrow();
    expect(() => given(alerts, flood).when('raise-alert', calling, asPatient, { facts: caring }).thenNothing()).toThrow();
  });

  test('what all repeats say stays bounded', () => {
    const long = 'x'.repeat(1_000);
    const description = `${'b'.repeat(1_500)}${'m'.repeat(2_400)}`;
    raise(caring, { ...calling, description: long }, asPatient, [raised({ description })]).then([repeated({ description: `${'b'.repeat(1_500)}\n…\n${'m'.repeat(999)}\n${long}`, addition: long })]);
  });
});

describe('acknowledge-alert', () => {
  const acknowledge = (events: readonly AlertEvent[], actor = asDoctor, facts: object = caring) => given(alerts, events).when('acknowledge-alert', { alert_id }, actor, { facts: facts as Record<string, object> });

  test('is for a recipient, once', () => {
    acknowledge([raised()]).then([acknowledged()]);
    acknowledge([raised(), acknowledged()]).thenNothing();
    acknowledge([raised(), resolved]).thenNothing();
  });

  test('the alert does not exist for anybody else, nor for who cares no more', () => {
    acknowledge([raised()], asOtherDoctor).then('not-found');
    acknowledge([raised()], asAdmin).then('not-found');
    acknowledge([raised()], asDoctor, {}).then('not-found');
    acknowledge([]).then('not-found');
    given(alerts, [raised()]).when('acknowledge-alert', { alert_id: 'alert_of_nobody' }, asDoctor, { facts: caring }).then('not-found');
    acknowledge([raised()], asPatient).then('forbidden');
  });

  test('whom it turned to on call, or as an ADMIN, needs no care', () => {
    const onCall = told(['other_doc', 'admin'], { on_call: ['other_doc'], admins: ['admin'] });
    acknowledge([raised(onCall)], asOtherDoctor, {}).then([acknowledged({ ...onCall, acknowledged_by: 'other_doc' })]);
    acknowledge([raised(onCall)], asAdmin, {}).then([acknowledged({ ...onCall, acknowledged_by: 'admin' })]);
  });
});

describe('resolve-alert', () => {
  const resolve = (events: readonly AlertEvent[], actor = asDoctor, more: object = {}) => given(alerts, events).when('resolve-alert', { alert_id, outcome: 'handled', ...more }, actor, { facts: caring });

  test('ends an alert, acknowledged or not, once', () => {
    resolve([raised()]).then([resolved]);
    resolve([raised(), acknowledged()], asDoctor, { note: 'seen' }).then([{ type: 'AlertResolved', data: { ...acknowledged().data, status: 'resolved', resolved_at: at, outcome: 'handled', resolved_by: 'doc', note: 'seen' } }]);
    resolve([raised(), resolved]).thenNothing();
  });

  test('is for recipients', () => {
    resolve([raised()], asOtherDoctor).then('not-found');
    resolve([raised()], asPatient).then('forbidden');
    resolve([raised()], asDoctor, { outcome: 'gone' }).thenInvalid('/outcome');
  });
});

describe('escalate-alert', () => {
  const roster = [entered('a', 'on_call'), entered('admin', 'admin')];
  const escalate = (step: number, events: readonly AlertEvent[], facts: object = { ...caring, roster }, actor = asSystem) => given(alerts, events).when('escalate-alert', { alert_id, step }, actor, { facts: facts as Record<string, object> });
  const escalated = (escalation: number, who: readonly string[], more: Partial<Alert>): AlertEvent => ({ type: 'AlertEscalated', data: { ...alert, escalation, told: who, ...more } });
  const first = escalated(1, ['a'], told(['doc', 'a'], { on_call: ['a'] }));
  const second = escalated(2, ['admin'], told(['doc', 'a', 'admin'], { on_call: ['a'], admins: ['admin'] }));

  test('turns to all on call, then to the ADMINs, then to all of them again', () => {
    escalate(1, [raised()]).then([first]);
    escalate(2, [raised(), first]).then([second]);
    escalate(3, [raised(), first, second]).then([escalated(3, ['a', 'admin', 'doc'], told(['doc', 'a', 'admin'], { on_call: ['a'], admins: ['admin'] }))]);
  });

  test('is taken though there is nobody to tell', () => {
    escalate(1, [raised()], caring).then([escalated(1, [], {})]);
  });

  test('a step is taken once, and none once somebody sees to it', () => {
    escalate(1, [raised(), first]).thenNothing();
    escalate(3, [raised(), first]).thenNothing();
    escalate(1, [raised(), acknowledged()]).thenNothing();
    escalate(1, [raised(), resolved]).thenNothing();
  });

  test('leaves out whose care has ended, and is the service’s alone', () => {
    escalate(1, [raised()], { roster }).then([escalated(1, ['a'], told(['a'], { on_call: ['a'] }))]);
    escalate(1, [], { roster }).then('not-found');
    escalate(1, [raised()], {}, asDoctor).then('forbidden');
  });
});

test('the alerts of a patient who was erased end, and whoever was called may still say that they came', () => {
  const over: AlertEvent = { type: 'AlertResolved', data: { ...alert, status: 'resolved', resolved_by: 'system', resolved_at: at } };
  given(alerts, [raised()]).when('end-alerts', { patient_id: 'pat' }, asSystem, { facts: caring, erased: ['pat'] }).then([over]);
  given(alerts, [raised(), over]).when('end-alerts', { patient_id: 'pat' }, asSystem, { facts: caring, erased: ['pat'] }).thenNothing();
  given(alerts, [raised()]).when('escalate-alert', { alert_id, step: 1 }, asSystem, { facts: caring, erased: ['pat'] }).then([over]);
  given(alerts).when('end-alerts', { patient_id: 'pat' }, asDoctor).then('forbidden');
  given(alerts, [raised()]).when('acknowledge-alert', { alert_id }, asDoctor, { facts: caring, erased: ['pat'] }).then([acknowledged()]);
  given(alerts, [raised()]).when('resolve-alert', { alert_id, outcome: 'handled' }, asDoctor, { facts: caring, erased: ['pat'] }).then([resolved]);
  given(alerts, [raised()]).when('raise-alert', { ...calling, patient_id: 'pat' }, asDoctor, { facts: caring, erased: ['pat'] }).then('erased');
});
