import { describe, expect, test } from 'vitest';
import { agenda } from '../../commands/agenda.ts';
import type { AgendaEvent } from '../../events/agenda.ts';
import { utcText } from '../../src/domain/time-text.ts';
import { given, now } from '../support/given.ts';
import { appointmentId, booked, cancelled, moved, weekday } from './in-calendar.ts';
import { asAdmin, asSystem } from './people.ts';
import { stateAfter } from './state-after.ts';

const end = (start: string): string => utcText(Date.parse(start) + 1_800_000);
const time = (name: string, start: string, doctor_id = 'doc') => ({ patient_id: 'pat', appointment_id: appointmentId(name), doctor_id, start, end: end(start) });
const claimed = (name: string, start: string, claim_id: string, until = utcText(now + 45_000)): AgendaEvent => ({ type: 'AgendaClaimed', data: { ...time(name, start), claim_id, until } });
const confirmed = (name: string, start: string, calendar_revision: number): AgendaEvent => ({ type: 'AgendaConfirmed', data: { ...time(name, start), calendar_revision } });
const released = (name: string, claim_id: string, reason: 'refused' | 'lapsed' | 'moved'): AgendaEvent => ({ type: 'AgendaReleased', data: { patient_id: 'pat', appointment_id: appointmentId(name), claim_id, reason } });
const freed = (name: string, calendar_revision: number): AgendaEvent => ({ type: 'AgendaReleased', data: { patient_id: 'pat', appointment_id: appointmentId(name), calendar_revision, reason: 'cancelled' } });

describe('claim-time', () => {
  const claim = (history: readonly AgendaEvent[], start = weekday('09:00'), name = 'b', doctor_id = 'doc') => given(agenda, history).when('claim-time', { ...time(name, start, doctor_id), claim_id: 'c2' }, asSystem);

  test('takes the time for 45 seconds; twice is once', () => {
    claim([]).then([claimed('b', weekday('09:00'), 'c2')]);
    claim([claimed('b', weekday('09:00'), 'c2')]).thenNothing();
  });
  test('is refused where the patient is elsewhere, until that is known to be over', () => {
    for (const history of [[confirmed('a', weekday('09:15'), 3)], [claimed('a', weekday('09:15'), 'c1')], [claimed('a', weekday('09:15'), 'c1', utcText(now - 1))]]) claim(history).then('patient-busy');
    claim([confirmed('a', weekday('09:30'), 3)]).then([claimed('b', weekday('09:00'), 'c2')]);
    claim([confirmed('a', weekday('09:15'), 3), freed('a', 5)]).then([claimed('b', weekday('09:00'), 'c2')]);
    claim([claimed('a', weekday('09:15'), 'c1'), released('a', 'c1', 'refused')]).then([claimed('b', weekday('09:00'), 'c2')]);
  });
  test('of the very slot that the patient has is a slot that is taken', () => {
    claim([confirmed('a', weekday('09:00'), 3)]).then('slot-taken');
    claim([confirmed('a', weekday('09:00'), 3)], weekday('09:00'), 'b', 'other_doc').then('patient-busy');
  });
  test('may overlap with what is to be moved', () => {
    claim([confirmed('b', weekday('09:15'), 3)]).then([claimed('b', weekday('09:00'), 'c2')]);
  });
  test('is the service’s own', () => {
    given(agenda).when('claim-time', { ...time('b', weekday('09:00')), claim_id: 'c2' }, asAdmin).then('forbidden');
    given(agenda).when('claim-time', { ...time('b', weekday('09:00')), start: 'soon', claim_id: 'c2' }, asSystem).thenInvalid('/start');
  });
});

describe('release-time', () => {
  const release = (history: readonly AgendaEvent[]) => given(agenda, history).when('release-time', { patient_id: 'pat', claim_id: 'c1' }, asSystem);
  test('lets go of that claim and of nothing else; twice is once', () => {
    release([claimed('a', weekday('09:00'), 'c1')]).then([released('a', 'c1', 'refused')]);
    release([claimed('a', weekday('09:00'), 'c1'), released('a', 'c1', 'refused')]).thenNothing();
    release([claimed('a', weekday('09:00'), 'c1'), confirmed('a', weekday('09:00'), 3)]).thenNothing();
  });
});

describe('confirm-time', () => {
  const confirm = (history: readonly AgendaEvent[], start: string, calendar_revision: number) => given(agenda, history).when('confirm-time', { ...time('a', start), calendar_revision }, asSystem);

  test('keeps what is booked; twice is once', () => {
    confirm([claimed('a', weekday('09:00'), 'c1')], weekday('09:00'), 3).then([confirmed('a', weekday('09:00'), 3)]);
    confirm([confirmed('a', weekday('09:00'), 3)], weekday('09:00'), 3).thenNothing();
  });
  test('goes by the calendar’s order, not by that of the words about it', () => {
    confirm([confirmed('a', weekday('11:00'), 7)], weekday('10:00'), 5).thenNothing();
    confirm([confirmed('a', weekday('11:00'), 7), claimed('a', weekday('10:00'), 'c1')], weekday('10:00'), 5).then([released('a', 'c1', 'moved')]);
    confirm([freed('a', 9)], weekday('09:00'), 3).thenNothing();
  });
  test('leaves a claim of another move alone', () => {
    expect(stateAfter(agenda, 'pat', [claimed('a', weekday('09:00'), 'c1'), claimed('a', weekday('11:00'), 'c2'), confirmed('a', weekday('09:00'), 3)]).claims.map(({ claim_id }) => claim_id)).toEqual(['c2']);
  });
});

describe('free-time', () => {
  const free = (history: readonly AgendaEvent[], calendar_revision: number) => given(agenda, history).when('free-time', { patient_id: 'pat', appointment_id: appointmentId('a'), calendar_revision }, asSystem);
  test('gives back what was cancelled; twice is once', () => {
    free([confirmed('a', weekday('09:00'), 3)], 5).then([freed('a', 5)]);
    free([confirmed('a', weekday('09:00'), 3), freed('a', 5)], 5).thenNothing();
    expect(stateAfter(agenda, 'pat', [confirmed('a', weekday('09:00'), 3), claimed('a', weekday('11:00'), 'c1'), freed('a', 5)])).toMatchObject({ claims: [], kept: [] });
  });
});

describe('lapse-claim', () => {
  const lapse = (calendar: object) => given(agenda, [claimed('a', weekday('09:00'), 'c1', utcText(now))]).when('lapse-claim', { patient_id: 'pat', claim_id: 'c1' }, asSystem, { facts: { calendar } });

  test('ends a claim that nothing was booked on', () => {
    lapse([]).then([released('a', 'c1', 'lapsed')]);
    lapse([booked('a', weekday('09:00')), cancelled('a', weekday('09:00'))]).then([released('a', 'c1', 'lapsed')]);
    lapse([booked('a', weekday('10:00'))]).then([released('a', 'c1', 'lapsed')]);
  });
  test('confirms what was booked', () => {
    lapse([booked('x', weekday('11:00'), 'other_pat'), booked('a', weekday('09:00'))]).then([confirmed('a', weekday('09:00'), 1)]);
    lapse([booked('a', weekday('10:00')), moved('a', weekday('10:00'), weekday('09:00'))]).then([confirmed('a', weekday('09:00'), 1)]);
  });
  test('twice is once', () => {
    given(agenda).when('lapse-claim', { patient_id: 'pat', claim_id: 'c1' }, asSystem).thenNothing();
  });
  test('stops the booking in the doctor’s calendar first', () => {
    const events = [{ ...released('a', 'c1', 'lapsed'), stream: 'agenda-pat' }] as never;
    expect(agenda.commands['lapse-claim']?.claims?.(events, 'x')).toEqual([{ command: 'abandon-booking', data: { appointment_id: appointmentId('a') } }]);
  });
});

test('what is over is forgotten, and the state survives a snapshot', () => {
  const old = '2026-02-20T09:00:00.000Z';
  const state = stateAfter(agenda, 'pat', [claimed('o', old, 'c0'), confirmed('o', old, 1), freed('p', 2), claimed('a', weekday('09:00'), 'c1'), confirmed('b', weekday('10:00'), 3)]);
  expect(state.kept.map(({ appointment_id }) => appointment_id)).toEqual([appointmentId('b')]);
  expect(agenda.snapshot?.fromJson(JSON.parse(JSON.stringify(agenda.snapshot.toJson(state))))).toEqual(state);
});
