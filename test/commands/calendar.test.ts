import { describe, expect, test } from 'vitest';
import { calendar } from '../../commands/calendar.ts';
import { bookedWithin, calendarSnapshot, takenNear } from '../../commands/calendar-state.ts';
import type { CalendarEvent } from '../../events/calendar.ts';
import { uuidFrom } from '../../src/dispatcher/identity.ts';
import { digest, given, now } from '../support/given.ts';
import { uuidOf } from '../support/recorded.ts';
import { appointmentId, available, blocked, booked, cancelled, completed, facts, held, missed, moved, weekday } from './in-calendar.ts';
import { asAdmin, asAuditor, asDoctor, asOtherDoctor, asOtherPatient, asPatient, asSystem, assigned, registered } from './people.ts';
import { stateAfter } from './state-after.ts';

const newName = uuidFrom(uuidOf('the command'), 'appointment');
const ask = { doctor_id: 'doc', start: weekday('09:00') };
const book = (history: readonly CalendarEvent[] = [], data: object = ask, actor = asPatient, more: object = {}, at = now) => given(calendar, history).when('book-appointment', data, actor, { facts: { ...facts, ...more }, now: at });

describe('book-appointment', () => {
  test('books a slot, in whatever offset it is written', () => {
    book().then([booked(newName, weekday('09:00'))]);
    book([], { ...ask, start: '2026-03-02T04:00:00-05:00', type: 'ONLINE', reason: 'A cough' }).then([booked(newName, weekday('09:00'), 'pat', { type: 'ONLINE', reason: 'A cough' })]);
    book().thenResult({ appointment_id: appointmentId(newName), start: weekday('09:00'), end: weekday('09:30') });
  });
  test('for a patient in care by the doctor, for any by an ADMIN', () => {
    book([], { ...ask, patient_id: 'pat' }, asDoctor, { care: [assigned] }).then([booked(newName, weekday('09:00'), 'pat', { booked_by: 'DOCTOR' })]);
    book([], { ...ask, patient_id: 'pat' }, asAdmin, { patient: [registered('pat', 'PATIENT')] }).then([booked(newName, weekday('09:00'), 'pat', { booked_by: 'ADMIN' })]);
    book([], ask, asAdmin).thenInvalid('/patient_id');
    book([], ask, asDoctor).thenInvalid('/patient_id');
  });
  test('is hidden from everybody else', () => {
    book([], { ...ask, patient_id: 'other_pat' }).then('not-found');
    book([], { ...ask, patient_id: 'pat' }, asDoctor).then('not-found');
    book([], { ...ask, patient_id: 'pat' }, asOtherDoctor, { care: [assigned] }).then('not-found');
    book([], { ...ask, patient_id: 'nobody' }, asAdmin).then('not-found');
    book([], ask, asPatient, { doctor: [] }).then('not-found');
    book([], ask, asPatient, { doctor: [registered('doc', 'DOCTOR'), { type: 'AccountDisabled', data: { user_id: 'doc', reason: 'x' } }] }).then('not-found');
    book([], ask, asAuditor).then('forbidden');
  });
  test('is refused for what is past, then for what is never on offer, then for what is taken', () => {
    for (const start of [weekday('09:00', '2026-02-27'), '2026-03-01T11:59:59Z']) book([], { ...ask, start }).then('in-the-past');
    book([], ask, asPatient, { availability: [available({ min_notice_minutes: 1_260 })] }).then([booked(newName, weekday('09:00'))]);
    book([], ask, asPatient, { availability: [available({ min_notice_minutes: 1_261 })] }).then('in-the-past');
    for (const start of [weekday('09:10'), weekday('12:00'), weekday('09:00', '2026-03-07'), weekday('09:00', '2027-05-03')]) book([], { ...ask, start }).then('outside-availability');
    book([], ask, asPatient, { availability: [] }).then('outside-availability');
    book([blocked('b', weekday('09:29'), weekday('10:00'))]).then('outside-availability');
    book([booked('a', weekday('09:00'), 'other_pat')]).then('slot-taken');
    book([booked('a', weekday('09:00'), 'other_pat'), blocked('b', weekday('09:00'), weekday('10:00'))]).then('outside-availability');
    book([], { ...ask, start: '2026-02-30T09:00:00Z' }).thenInvalid('/start');
    book([], { ...ask, start: 'tomorrow' }).thenInvalid('/start');
  });
  test('keeps buffers free on both sides', () => {
    const buffered = { availability: [available({ buffer_minutes: 10 })] };
    book([booked('a', weekday('09:30'), 'other_pat')], ask, asPatient, buffered).then('slot-taken');
    book([booked('a', weekday('10:00'), 'other_pat')], ask, asPatient, buffered).then([booked(newName, weekday('09:00'), 'pat', { buffer_minutes: 10 })]);
    book([booked('a', weekday('09:00'), 'other_pat', { buffer_minutes: 10 })], { ...ask, start: weekday('09:30') }).then('slot-taken');
  });
  test('of a slot that was given back, and of one that is held for the patient', () => {
    book([booked('a', weekday('09:00'), 'other_pat'), cancelled('a', weekday('09:00'), 'other_pat')]).then([booked(newName, weekday('09:00'))]);
    const [until, kept] = ['2026-03-01T12:10:00.000Z', '2026-03-01T12:11:00.000Z'];
    book([held('w1', weekday('09:00'), 'pat', until, kept)]).then([booked(newName, weekday('09:00'), 'pat', { waitlist_id: 'w1' })]);
    book([held('w1', weekday('09:00'), 'other_pat', until, kept)]).then('slot-taken');
    book([held('w1', weekday('09:00'), 'pat', until, kept)], ask, asPatient, {}, Date.parse(until)).then('slot-taken');
    book([held('w1', weekday('09:00'), 'other_pat', until, kept)], ask, asPatient, {}, Date.parse(kept)).then([booked(newName, weekday('09:00'))]);
  });
});

describe('reschedule-appointment', () => {
  const history = [booked('a', weekday('09:00')), booked('b', weekday('10:00'), 'other_pat')];
  const move = (start: string, actor = asPatient, before: readonly CalendarEvent[] = history, at = now) => given(calendar, before).when('reschedule-appointment', { appointment_id: appointmentId('a'), start }, actor, { facts, now: at });

  test('moves it within its doctor’s calendar, by its patient, its doctor and an ADMIN', () => {
    for (const actor of [asPatient, asDoctor, asAdmin]) move(weekday('09:00', '2026-04-01'), actor).then([moved('a', weekday('09:00'), weekday('09:00', '2026-04-01'))]);
    move(weekday('11:00')).thenResult({ appointment_id: appointmentId('a'), start: weekday('11:00'), end: weekday('11:30') });
    move(weekday('11:00'), asPatient, [...history, moved('a', weekday('09:00'), weekday('09:30'))]).then([moved('a', weekday('09:30'), weekday('11:00'), 2)]);
  });
  test('to where it is changes nothing', () => {
    move(weekday('09:00')).thenNothing();
    move(weekday('09:00')).thenResult({ appointment_id: appointmentId('a'), start: weekday('09:00'), end: weekday('09:30') });
  });
  test('is refused as a booking would be, and when it is over', () => {
    move(weekday('10:00')).then('slot-taken');
    move(weekday('12:00')).then('outside-availability');
    move(weekday('09:00', '2026-02-20')).then('in-the-past');
    move(weekday('11:00'), asPatient, [...history, cancelled('a', weekday('09:00'))]).then('wrong-state');
    move(weekday('11:00'), asPatient, history, Date.parse(weekday('09:00'))).then('wrong-state');
  });
  test('is hidden from strangers, and so is what is no appointment', () => {
    move(weekday('11:00'), asOtherPatient).then('not-found');
    move(weekday('11:00'), asOtherDoctor).then('not-found');
    given(calendar, history).when('reschedule-appointment', { appointment_id: 'appt_made-up', start: weekday('11:00') }, asAdmin, { facts }).then('not-found');
  });
  test('may come near its own old time', () => {
    const before = [booked('a', weekday('09:00'), 'pat', { end: weekday('10:00') })];
    move(weekday('09:30'), asPatient, before).then([{ ...moved('a', weekday('09:00'), weekday('09:30')), data: { ...moved('a', weekday('09:00'), weekday('09:30')).data, previous_end: weekday('10:00') } } as CalendarEvent]);
  });
});

describe('cancel-appointment', () => {
  const data = { appointment_id: appointmentId('a') };
  const cancel = (history: readonly CalendarEvent[], actor = asPatient, at = now) => given(calendar, history).when('cancel-appointment', data, actor, { now: at });
  const history = [booked('a', weekday('09:00'))];
  const begun = Date.parse(weekday('09:05'));

  test('gives the slot back; twice is once', () => {
    for (const actor of [asPatient, asDoctor, asAdmin]) cancel(history, actor).then([cancelled('a', weekday('09:00'))]);
    cancel([...history, cancelled('a', weekday('09:00'))]).thenNothing();
  });
  test('is refused for what is settled, and for patients once it has begun', () => {
    cancel([...history, completed('a')], asDoctor).then('wrong-state');
    cancel([...history, missed('a')], asDoctor).then('wrong-state');
    cancel(history, asPatient, begun).then('wrong-state');
    cancel(history, asDoctor, begun).then([cancelled('a', weekday('09:00'))]);
  });
  test('is hidden from strangers', () => {
    cancel(history, asOtherPatient).then('not-found');
    cancel(history, asOtherDoctor).then('not-found');
    given(calendar, history).when('cancel-appointment', { appointment_id: 'nothing' }, asPatient).then('not-found');
  });
});

describe.each([['complete-appointment', completed, missed], ['mark-no-show', missed, completed]] as const)('%s', (name, settled, other) => {
  const data = { appointment_id: appointmentId('a') };
  const settle = (history: readonly CalendarEvent[], actor = asDoctor, at = Date.parse(weekday('09:00')), more: object = {}) => given(calendar, history).when(name, { ...data, ...more }, actor, { now: at });
  const history = [booked('a', weekday('09:00'))];

  test('is said by the doctor once it has begun; twice is once', () => {
    settle(history).then([settled('a')]);
    settle(history, asDoctor, undefined, { notes: 'Well' }).then([{ ...settled('a'), data: { ...settled('a').data, notes: 'Well' } } as CalendarEvent]);
    settle([...history, settled('a')]).thenNothing();
  });
  test('is refused before, and for what is settled otherwise', () => {
    settle(history, asDoctor, Date.parse(weekday('09:00')) - 1).then('wrong-state');
    settle([...history, other('a')]).then('wrong-state');
    settle([...history, cancelled('a', weekday('09:00'))]).then('wrong-state');
  });
  test('is nobody else’s', () => {
    settle(history, asOtherDoctor).then('not-found');
    settle(history, asPatient).then('forbidden');
  });
});

describe('block-time and unblock-time', () => {
  const span = { from: weekday('09:15'), to: weekday('10:00') };
  const block_id = digest.seal('block', 'doc', uuidFrom(uuidOf('the command'), 'block'));

  test('list the bookings that they meet and touch none', () => {
    const history = [booked('a', weekday('09:00')), booked('b', weekday('10:00'), 'other_pat')];
    given(calendar, history).when('block-time', span, asDoctor).then([{ type: 'TimeBlocked', data: { doctor_id: 'doc', block_id, ...span, overlapping: [appointmentId('a')] } }]);
    given(calendar, history).when('block-time', span, asDoctor).thenResult({ block_id, overlapping: [appointmentId('a')] });
  });
  test('give the time back; twice is once', () => {
    const history = [blocked('b', span.from, span.to)];
    const data = { block_id: digest.seal('block', 'doc', 'b') };
    given(calendar, history).when('unblock-time', data, asDoctor).then([{ type: 'TimeUnblocked', data: { doctor_id: 'doc', ...data, ...span } }]);
    given(calendar).when('unblock-time', data, asDoctor).thenNothing();
  });
  test('want a time that has a length, and a block of one’s own', () => {
    given(calendar).when('block-time', { from: span.to, to: span.from }, asDoctor).thenInvalid('/to');
    given(calendar).when('block-time', { from: 'x', to: span.to }, asDoctor).thenInvalid('/from');
    given(calendar).when('unblock-time', { block_id: digest.seal('block', 'other_doc', 'b') }, asDoctor).then('not-found');
    given(calendar).when('unblock-time', { block_id: 'nothing' }, asDoctor).then('not-found');
    given(calendar).when('block-time', span, asPatient).then('forbidden');
  });
});

describe('holds', () => {
  const offer = { doctor_id: 'doc', patient_id: 'pat', waitlist_id: 'w2', start: weekday('09:00'), until: '2026-03-01T12:10:00.000Z', kept_until: '2026-03-01T12:11:00.000Z' };
  const hold = (history: readonly CalendarEvent[], data: object = offer) => given(calendar, history).when('hold-slot', data, asSystem, { facts });

  test('keep a free slot, also in the place of the offer before', () => {
    hold([]).then([held('w2', weekday('09:00'), 'pat', offer.until, offer.kept_until)]);
    hold([held('w1', weekday('09:00'), 'other_pat', offer.until, offer.kept_until)], { ...offer, after: 'w1' }).then([held('w2', weekday('09:00'), 'pat', offer.until, offer.kept_until)]);
  });
  test('are refused where there is nothing to be had', () => {
    hold([held('w1', weekday('09:00'), 'other_pat', offer.until)]).then('slot-taken');
    hold([booked('a', weekday('09:00'))]).then('slot-taken');
    hold([], { ...offer, start: weekday('09:01') }).then('outside-availability');
  });
  test('end; twice is once', () => {
    const released = { doctor_id: 'doc', waitlist_id: 'w1', start: weekday('09:00'), until: offer.until };
    given(calendar, [held('w1', weekday('09:00'), 'pat', offer.kept_until)]).when('release-slot', released, asSystem).thenNothing();
    given(calendar, [held('w1', weekday('09:00'), 'pat', offer.until)]).when('release-slot', released, asSystem).then([{ type: 'SlotReleased', data: released }]);
    given(calendar).when('release-slot', released, asSystem).thenNothing();
  });
});

describe('send-reminder', () => {
  const data = { appointment_id: appointmentId('a'), start: weekday('09:00'), hours_before: 24 };
  const reminded = (hours_before: 24 | 1, minutes_left = hours_before * 60): CalendarEvent => ({ type: 'ReminderSent', data: { doctor_id: 'doc', patient_id: 'pat', appointment_id: appointmentId('a'), start: weekday('09:00'), hours_before, minutes_left } });
  const remind = (history: readonly CalendarEvent[], at: number, more: object = {}) => given(calendar, history).when('send-reminder', { ...data, ...more }, asSystem, { now: at });
  const [start, hour] = [Date.parse(weekday('09:00')), 3_600_000];

  test('reminds of what is to come, once for each of its hours; twice is once', () => {
    remind([booked('a', weekday('09:00'))], start - 24 * hour).then([reminded(24)]);
    remind([booked('a', weekday('09:00')), reminded(24)], start - hour, { hours_before: 1 }).then([reminded(1)]);
    remind([booked('a', weekday('09:00')), reminded(24)], start - 24 * hour).thenNothing();
  });
  test('that comes late says how long is left, is the next one when that is due, and none once it has begun', () => {
    remind([booked('a', weekday('09:00'))], start - 3 * hour - 20 * 60_000).then([reminded(24, 200)]);
    remind([booked('a', weekday('09:00'))], start - hour / 2).then([reminded(1, 30)]);
    remind([booked('a', weekday('09:00'))], start - 5_000).then([reminded(1, 1)]);
    remind([booked('a', weekday('09:00')), reminded(1)], start - hour / 2).thenNothing();
    remind([booked('a', weekday('09:00'))], start).thenNothing();
  });
  test('is none of what was called off, moved or never was', () => {
    remind([booked('a', weekday('09:00')), cancelled('a', weekday('09:00'))], start - hour).thenNothing();
    remind([booked('a', weekday('09:00')), moved('a', weekday('09:00'), weekday('11:00'))], start - hour).thenNothing();
    remind([], start - hour).thenNothing();
    given(calendar).when('send-reminder', data, asAdmin).then('forbidden');
  });
});

test('a booking that was abandoned leaves a mark in the calendar and nothing else', () => {
  given(calendar).when('abandon-booking', { appointment_id: appointmentId('a') }, asSystem).then([{ type: 'BookingAbandoned', data: { doctor_id: 'doc', patient_id: 'pat', appointment_id: appointmentId('a') } }]);
  given(calendar).when('abandon-booking', { appointment_id: appointmentId('a') }, asAdmin).then('forbidden');
  given(calendar).when('abandon-booking', { appointment_id: 'nothing' }, asSystem).then('not-found');
});

describe('the state', () => {
  const history = [booked('a', weekday('09:00')), booked('b', weekday('10:00'), 'other_pat'), cancelled('a', weekday('09:00')), blocked('x', weekday('11:00'), weekday('12:00')), held('w', weekday('11:30'), 'pat', '2026-03-01T12:10:00.000Z')];
  const state = stateAfter(calendar, 'doc', history);
  const week = { from: now, to: now + 7 * 86_400_000 };

  test('knows what is taken', () => {
    expect(takenNear(state, week, { now }).map(({ from }) => from)).toEqual([Date.parse(weekday('10:00')), Date.parse(weekday('11:30'))]);
    expect(bookedWithin(state, week).map(({ appointment_id }) => appointment_id)).toEqual([appointmentId('b', 'other_pat')]);
  });
  test('survives a snapshot', () => {
    const restored = calendarSnapshot.fromJson(JSON.parse(JSON.stringify(calendarSnapshot.toJson(state))));
    expect(calendarSnapshot.toJson(restored)).toEqual(calendarSnapshot.toJson(state));
    expect(restored).toEqual(state);
  });
  test('forgets what was settled long ago, and never a booking that was not', () => {
    const start = (n: number): string => new Date(Date.parse('2025-01-01T09:00:00.000Z') + n * 1_800_000).toISOString();
    const old = Array.from({ length: 300 }, (_, n) => booked(`o${n}`, start(n))).flatMap((event, n) => (n % 2 ? [event] : [event, cancelled(`o${n}`, start(n))]));
    const later = Array.from({ length: 260 }, (_, n) => blocked(`x${n}`, start(0), start(1)));
    const { appointments, weeks, blocks } = stateAfter(calendar, 'doc', [...old, ...later]);
    expect(appointments.size).toBe(150);
    expect([weeks, blocks]).toEqual([[], []]);
  });
});
