import { expect, test } from 'vitest';
import type { DomainEvent } from '../../events/index.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import { notifications } from '../../src/reactors/notifications.ts';
import { recorder } from '../support/recorded.ts';

const pair = { doctor_id: 'doc', patient_id: 'pat' };
const times = { appointment_id: 'a', start: '2026-03-02T09:00:00.000Z', end: '2026-03-02T09:30:00.000Z' };
const alert = { alert_id: 'x', patient_id: 'pat', severity: 'urgent', category: 'other', description: 'private words', status: 'open', escalation: 1, recipients: ['doc', 'doc2'], on_call: [], admins: [], raised_at: times.start } as const;

function told(event: DomainEvent): readonly [string, string, object][] {
  const react = (notifications.on as Record<string, ((event: Recorded) => readonly { send: string; data: { user_id: string; kind: string; data: object } }[]) | undefined>)[event.type];
  return (react?.(recorder()(event)) ?? []).map(({ data: { user_id, kind, data } }) => [user_id, kind, data]);
}
const kinds = (event: DomainEvent) => told(event).map(([user_id, kind]) => `${kind} to ${user_id}`);

test('both sides of an appointment are told of what happens to it', () => {
  const booked: DomainEvent = { type: 'AppointmentBooked', data: { ...pair, ...times, buffer_minutes: 0, booked_by: 'PATIENT', type: 'ONLINE', reason: 'private words' } };
  expect(told(booked)).toEqual(['doc', 'pat'].map((user) => [user, 'appointment_booked', { ...pair, ...times }]));
  expect(told({ type: 'AppointmentRescheduled', data: { ...pair, ...times, buffer_minutes: 0, booked_by: 'PATIENT', previous_start: times.end, previous_end: times.end, sequence: 1 } })[1]).toEqual(['pat', 'appointment_rescheduled', { ...pair, ...times, previous_start: times.end }]);
  expect(kinds({ type: 'AppointmentCancelled', data: { ...pair, ...times, reason: 'private words' } })).toEqual(['appointment_cancelled to doc', 'appointment_cancelled to pat']);
});

test('reminders go to both and say how long is left, an offer goes to the one who waits', () => {
  const reminder = { ...pair, appointment_id: 'a', start: times.start };
  const left = (more: object) => told({ type: 'ReminderSent', data: { ...reminder, hours_before: 24, ...more } })[0]?.[2];
  expect(left({})).toEqual({ ...reminder, hours_before: 24, minutes_left: 1_440 });
  expect(left({ minutes_left: 200 })).toEqual({ ...reminder, hours_before: 3, minutes_left: 200 });
  expect(left({ minutes_left: 12 })).toMatchObject({ hours_before: 1, minutes_left: 12 });
  expect(kinds({ type: 'ReminderSent', data: { ...pair, appointment_id: 'a', start: times.start, hours_before: 24 } })).toEqual(['appointment_reminder to doc', 'appointment_reminder to pat']);
  expect(kinds({ type: 'SlotOffered', data: { ...pair, waitlist_id: 'w', start: times.start, end: times.end, until: times.start } })).toEqual(['slot_offered to pat']);
});

test('an alert is told to whom it turns to, with nothing of what it says', () => {
  expect(told({ type: 'AlertRaised', data: alert })).toEqual(['doc', 'doc2'].map((user) => [user, 'alert_raised', { alert_id: 'x', patient_id: 'pat', severity: 'urgent', category: 'other' }]));
  expect(kinds({ type: 'AlertEscalated', data: { ...alert, told: ['boss'] } })).toEqual(['alert_escalated to boss']);
});

test('changes of care, emergency access and what was written into the chart are told', () => {
  expect(kinds({ type: 'DoctorAssigned', data: pair })).toEqual(['doctor_assigned to doc', 'doctor_assigned to pat']);
  expect(kinds({ type: 'EmergencyAccessUsed', data: { patient_id: 'pat', user_id: 'doc9', role: 'DOCTOR', reason: 'private words', expires_at: times.end, doctors: ['doc'] } })).toEqual(['emergency_access_used to pat', 'emergency_access_used to doc']);
  expect(kinds({ type: 'PrescriptionDiscontinued', data: { ...pair, prescription_id: 'p', reason: 'private words' } })).toEqual(['prescription_discontinued to pat']);
  const report = { patient_id: 'pat', report_id: 'r', title: 'private words', kind: 'lab' };
  expect(kinds({ type: 'ReportFiled', data: { ...report, author_id: 'doc', author_role: 'DOCTOR' } })).toEqual(['report_filed to pat']);
  expect(kinds({ type: 'ReportFiled', data: { ...report, author_id: 'pat', author_role: 'PATIENT' } })).toEqual([]);
});
