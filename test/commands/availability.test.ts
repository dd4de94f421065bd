import { expect, test } from 'vitest';
import { availability } from '../../commands/availability.ts';
import { given } from '../support/given.ts';
import { available, hours } from './in-calendar.ts';
import { asAdmin, asDoctor, asPatient, registered } from './people.ts';
import { stateAfter } from './state-after.ts';

const { doctor_id: _, ...data } = hours;
const set = (more: object = {}, actor = asDoctor, facts: Record<string, object> = {}) => given(availability).when('set-availability', { ...data, ...more }, actor, { facts });

test('a doctor says when they may be booked, an ADMIN for them', () => {
  const { weekly, slot_minutes, time_zone } = data;
  given(availability).when('set-availability', { weekly, slot_minutes, time_zone }, asDoctor).then([available()]);
  set({ buffer_minutes: 10, min_notice_minutes: 60, weekly: [{ day: 'sun', from: '22:00', to: '24:00' }] }).then([available({ buffer_minutes: 10, min_notice_minutes: 60, weekly: [{ day: 'sun', from: '22:00', to: '24:00' }] })]);
  set({ doctor_id: 'doc' }, asAdmin, { doctor: [registered('doc', 'DOCTOR')] }).then([available()]);
  set({ weekly: [] }).then([available({ weekly: [] })]);
});

test('the same again changes nothing', () => {
  given(availability, [available()]).when('set-availability', data, asDoctor).thenNothing();
  given(availability, [available()]).when('set-availability', { ...data, slot_minutes: 20 }, asDoctor).then([available({ slot_minutes: 20 })]);
  given(availability, [available()]).when('set-availability', { ...data, weekly: data.weekly.slice(1) }, asDoctor).then([available({ weekly: data.weekly.slice(1) })]);
});

test('is refused with the field that does not fit', () => {
  set({ time_zone: 'Nowhere/Land' }).thenInvalid('/time_zone');
  set({ weekly: [{ day: 'mon', from: '10:00', to: '10:00' }] }).thenInvalid('/weekly/0/to');
  set({ weekly: [{ day: 'mon', from: '09:00', to: '12:00' }, { day: 'mon', from: '11:00', to: '13:00' }] }).thenInvalid('/weekly/1');
  set({ weekly: [{ day: 'mon', from: '09:00', to: '24:30' }] }).thenInvalid('/weekly/0/to');
  set({ weekly: [{ day: 'mon', from: '24:00', to: '24:00' }] }).thenInvalid('/weekly/0/from');
  set({ weekly: [{ day: 'monday', from: '09:00', to: '10:00' }] }).thenInvalid('/weekly/0/day');
  set({ slot_minutes: 0 }).thenInvalid('/slot_minutes');
  set({}, asAdmin).thenInvalid('/doctor_id');
});

test('is nobody else’s', () => {
  set({ doctor_id: 'other_doc' }).then('not-found');
  set({ doctor_id: 'pat' }, asAdmin, { doctor: [registered('pat', 'PATIENT')] }).then('not-found');
  set({}, asPatient).then('forbidden');
});

test('the state survives a snapshot', () => {
  for (const state of [stateAfter(availability, 'doc', [available()]), stateAfter(availability, 'doc', [])]) expect(availability.snapshot?.fromJson(JSON.parse(JSON.stringify(availability.snapshot.toJson(state))))).toEqual(state);
});
