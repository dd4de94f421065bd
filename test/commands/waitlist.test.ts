import { describe, expect, test } from 'vitest';
import { waitlist } from '../../commands/waitlist.ts';
import type { CalendarEvent } from '../../events/calendar.ts';
import type { WaitlistEvent } from '../../events/waitlist.ts';
import { uuidFrom } from '../../src/dispatcher/identity.ts';
import { utcText } from '../../src/domain/time-text.ts';
import { digest, given, now } from '../support/given.ts';
import { uuidOf } from '../support/recorded.ts';
import { available, booked, facts, held, weekday } from './in-calendar.ts';
import { asDoctor, asOtherPatient, asPatient, asSystem, registered } from './people.ts';
import { stateAfter } from './state-after.ts';

const window = { from: weekday('08:00'), to: weekday('18:00') };
const idOf = (name: string, patient_id = 'pat', key = 'doc'): string => digest.seal('wait', key, `${name.replaceAll('-', '')} ${patient_id}`);
const newName = uuidFrom(uuidOf('the command'), 'waiting');
const joined = (name: string, patient_id = 'pat', more: object = {}): WaitlistEvent => ({ type: 'WaitlistJoined', data: { waitlist_id: idOf(name, patient_id), patient_id, doctor_id: 'doc', ...window, ...more } });
const offered = (name: string, patient_id: string, start: string, more: object = {}): WaitlistEvent => ({ type: 'SlotOffered', data: { waitlist_id: idOf(name, patient_id), patient_id, doctor_id: 'doc', start, end: utcText(Date.parse(start) + 1_800_000), until: utcText(now + 600_000), ...more } });
const lapsed = (name: string, patient_id: string, start: string, reason: 'lapsed' | 'left' = 'lapsed'): WaitlistEvent => ({ type: 'SlotOfferLapsed', data: { waitlist_id: idOf(name, patient_id), patient_id, doctor_id: 'doc', start, end: utcText(Date.parse(start) + 1_800_000), until: utcText(now + 600_000), reason } });
const left = (name: string, patient_id: string, reason: 'left' | 'booked'): WaitlistEvent => ({ type: 'WaitlistLeft', data: { waitlist_id: idOf(name, patient_id), patient_id, reason } });

describe('join-waitlist', () => {
  const join = (data: object, history: readonly WaitlistEvent[] = []) => given(waitlist, history).when('join-waitlist', { ...window, ...data }, asPatient, { facts });

  test('takes a place at the end, for a doctor or a specialty', () => {
    join({ doctor_id: 'doc' }).then([joined(newName)]);
    join({ doctor_id: 'doc' }).thenResult({ waitlist_id: idOf(newName) });
    const key = `specialty.${digest('specialty', 'general practice')}`;
    join({ specialty: ' General  Practice' }).then([{ type: 'WaitlistJoined', data: { waitlist_id: idOf(newName, 'pat', key), patient_id: 'pat', specialty: ' General  Practice', ...window } }]);
  });
  test('in the same window twice is once', () => {
    join({ doctor_id: 'doc' }, [joined('a')]).thenNothing();
    join({ doctor_id: 'doc' }, [joined('a')]).thenResult({ waitlist_id: idOf('a') });
  });
  test('wants one of the two, and a window to come', () => {
    join({}).thenInvalid('/doctor_id');
    join({ doctor_id: 'doc', specialty: 'x' }).thenInvalid('/doctor_id');
    join({ doctor_id: 'doc', to: window.from }).thenInvalid('/to');
    join({ doctor_id: 'doc', from: '2026-02-01T00:00:00Z', to: '2026-02-02T00:00:00Z' }).thenInvalid('/to');
    join({ doctor_id: 'doc', to: '2027-08-01T00:00:00Z' }).thenInvalid('/to');
    join({ doctor_id: 'doc', from: 'x' }).thenInvalid('/from');
  });
  test('is for patients, and for doctors that there are', () => {
    given(waitlist).when('join-waitlist', { ...window, doctor_id: 'nobody' }, asPatient).then('not-found');
    given(waitlist).when('join-waitlist', { ...window, doctor_id: 'doc' }, asDoctor, { facts }).then('forbidden');
    given(waitlist, Array.from({ length: 20 }, (_, n) => joined(`a${n}`, 'pat', { to: weekday('18:00', `2026-04-${n + 10}`) }))).when('join-waitlist', { ...window, doctor_id: 'doc' }, asPatient, { facts }).then('wrong-state');
  });
});

describe('leave-waitlist and fulfil-wait', () => {
  const data = { waitlist_id: idOf('a') };
  test('give up the place and the offer; twice is once', () => {
    given(waitlist, [joined('a')]).when('leave-waitlist', data, asPatient).then([left('a', 'pat', 'left')]);
    given(waitlist, [joined('a'), offered('a', 'pat', weekday('09:00'))]).when('leave-waitlist', data, asPatient).then([lapsed('a', 'pat', weekday('09:00'), 'left'), left('a', 'pat', 'left')]);
    given(waitlist, [joined('a'), left('a', 'pat', 'left')]).when('leave-waitlist', data, asPatient).thenNothing();
    given(waitlist, [joined('a')]).when('fulfil-wait', data, asSystem).then([left('a', 'pat', 'booked')]);
    given(waitlist).when('fulfil-wait', data, asSystem).thenNothing();
  });
  test('are nobody else’s', () => {
    given(waitlist, [joined('a')]).when('leave-waitlist', data, asOtherPatient).then('not-found');
    given(waitlist).when('leave-waitlist', { waitlist_id: 'nothing' }, asPatient).then('not-found');
    given(waitlist, [joined('a')]).when('fulfil-wait', data, asPatient).then('forbidden');
  });
});

describe('offer-slots', () => {
  const freed = { list: 'doctor', doctor_id: 'doc', from: weekday('09:00'), to: weekday('09:30') };
  const offer = (history: readonly WaitlistEvent[], data: object = {}, calendar: readonly CalendarEvent[] = []) => given(waitlist, history).when('offer-slots', { ...freed, ...data }, asSystem, { facts: { ...facts, calendar } });

  test('offers to the first who fits, for ten minutes', () => {
    offer([joined('a'), joined('b', 'other_pat')]).then([offered('a', 'pat', weekday('09:00'))]);
    offer([joined('a', 'pat', { from: weekday('09:15') }), joined('b', 'other_pat')]).then([offered('b', 'other_pat', weekday('09:00'))]);
    offer([joined('a'), joined('b', 'other_pat')], { to: weekday('10:00'), specialty: 'Cardiology' }).then([offered('a', 'pat', weekday('09:00'), { specialty: 'Cardiology' }), offered('b', 'other_pat', weekday('09:30'), { specialty: 'Cardiology' })]);
  });
  test('keeps the doctor’s pause between two that it offers at once', () => {
    const pausing = { ...facts, availability: [available({ buffer_minutes: 10 })] };
    given(waitlist, [joined('a'), joined('b', 'other_pat')])
      .when('offer-slots', { ...freed, to: weekday('11:00') }, asSystem, { facts: pausing })
      .then([offered('a', 'pat', weekday('09:00')), offered('b', 'other_pat', weekday('10:00'))]);
  });
  test('passes over whoever has an offer, or had this one', () => {
    offer([joined('a'), offered('a', 'pat', weekday('10:00')), joined('b', 'other_pat')]).then([offered('b', 'other_pat', weekday('09:00'))]);
    offer([joined('a'), offered('a', 'pat', weekday('09:00')), lapsed('a', 'pat', weekday('09:00')), joined('b', 'other_pat')], { after: idOf('a') }).then([offered('b', 'other_pat', weekday('09:00'), { after: idOf('a') })]);
    offer([joined('a'), offered('a', 'pat', weekday('09:00')), lapsed('a', 'pat', weekday('09:00'))]).thenNothing();
  });
  test('offers only what is free: what was held for the one before is', () => {
    const hold = held(idOf('a'), weekday('09:00'), 'pat', utcText(now + 600_000));
    offer([joined('b', 'other_pat')], {}, [hold]).thenNothing();
    offer([joined('b', 'other_pat')], { after: idOf('a') }, [hold]).then([offered('b', 'other_pat', weekday('09:00'), { after: idOf('a') })]);
    // Decided once more when the slot is held for it.
    offer([joined('a')], {}, [hold]).then([offered('a', 'pat', weekday('09:00'))]);
    offer([joined('b', 'other_pat')], {}, [booked('x', weekday('09:00'))]).thenNothing();
    offer([joined('b', 'other_pat')], { from: weekday('12:00'), to: weekday('12:30') }).thenNothing();
    given(waitlist, [joined('a')]).when('offer-slots', freed, asSystem, { facts: { ...facts, doctor: [registered('doc', 'DOCTOR'), { type: 'AccountDisabled', data: { user_id: 'doc', reason: 'x' } }] } }).thenNothing();
  });
  test('ends the waits of whoever was erased, and offers them nothing', () => {
    const gone: WaitlistEvent = { type: 'WaitlistLeft', data: { waitlist_id: idOf('a'), patient_id: 'pat', reason: 'erased' } };
    const freedAgain = (history: readonly WaitlistEvent[]) => given(waitlist, history).when('offer-slots', freed, asSystem, { facts, erased: ['pat'] });
    freedAgain([joined('a'), joined('b', 'other_pat')]).then([gone, offered('b', 'other_pat', weekday('09:00'))]);
    freedAgain([joined('a'), offered('a', 'pat', weekday('10:00'))]).then([lapsed('a', 'pat', weekday('10:00'), 'left'), gone]);
  });
  test('offers to who waits for the specialty once nobody who waits for the doctor is to have it', () => {
    const specialty = { list: 'specialty', specialty: 'Cardiology' };
    const behind = (ahead: readonly WaitlistEvent[], erased: readonly string[] = []) =>
      given(waitlist, [joined('s', 'other_pat')]).when('offer-slots', { ...freed, ...specialty }, asSystem, { facts: { ...facts, ahead: stateAfter(waitlist, 'doc', ahead) as object }, erased });
    const theirs = [offered('s', 'other_pat', weekday('09:00'), { specialty: 'Cardiology' })];
    behind([]).then(theirs);
    // However long ago its hold ran out: a crash may have kept the offer from lapsing.
    behind([joined('a'), offered('a', 'pat', weekday('09:00'))]).thenNothing();
    behind([joined('a'), offered('a', 'pat', weekday('09:00')), lapsed('a', 'pat', weekday('09:00')), joined('b')]).thenNothing();
    behind([joined('a'), offered('a', 'pat', weekday('09:00')), lapsed('a', 'pat', weekday('09:00'))]).then(theirs);
    behind([joined('a'), offered('a', 'pat', weekday('10:00'))]).then(theirs);
    behind([joined('a', 'pat', { from: weekday('09:15') })]).then(theirs);
    behind([joined('a')], ['pat']).then(theirs);
  });
  test('is decided the same within a second, and holds the slot first', () => {
    const at = (ms: number) => given(waitlist, [joined('a')]).when('offer-slots', freed, asSystem, { facts, now: now + ms });
    at(1).then([offered('a', 'pat', weekday('09:00'), { until: utcText(now + 601_000) })]);
    at(999).then([offered('a', 'pat', weekday('09:00'), { until: utcText(now + 601_000) })]);
    const slot = { doctor_id: 'doc', waitlist_id: idOf('a'), start: weekday('09:00'), until: utcText(now + 600_000) };
    expect(waitlist.commands['offer-slots']?.claims?.([offered('a', 'pat', weekday('09:00'))] as never, 'x')).toEqual([{ command: 'hold-slot', data: { ...slot, patient_id: 'pat', kept_until: utcText(now + 660_000) }, release: { command: 'release-slot', data: slot } }]);
  });
});

test('an offer lapses once', () => {
  const data = { waitlist_id: idOf('a'), start: weekday('09:00') };
  given(waitlist, [joined('a'), offered('a', 'pat', weekday('09:00'))]).when('lapse-offer', data, asSystem).then([lapsed('a', 'pat', weekday('09:00'))]);
  given(waitlist, [joined('a'), offered('a', 'pat', weekday('09:00')), lapsed('a', 'pat', weekday('09:00'))]).when('lapse-offer', data, asSystem).thenNothing();
  given(waitlist, [joined('a'), offered('a', 'pat', weekday('10:00'))]).when('lapse-offer', data, asSystem).thenNothing();
  given(waitlist).when('lapse-offer', data, asPatient).then('forbidden');
});

test('the state forgets windows that are over, and survives a snapshot', () => {
  const state = stateAfter(waitlist, 'doc', [joined('old', 'x', { from: '2026-01-01T00:00:00.000Z', to: '2026-01-02T00:00:00.000Z' }), joined('a'), offered('a', 'pat', weekday('09:00'))]);
  expect(state.waiting.map(({ patient_id }) => patient_id)).toEqual(['pat']);
  expect(waitlist.snapshot?.fromJson(JSON.parse(JSON.stringify(waitlist.snapshot.toJson(state))))).toEqual(state);
});
