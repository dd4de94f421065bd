import { describe, expect, test } from 'vitest';
import { room } from '../../commands/room.ts';
import type { RoomEvent } from '../../events/room.ts';
import { digest, given, now } from '../support/given.ts';
import { closed, inCareFacts, opened, room_id } from './in-room.ts';
import { asAdmin, asAuditor, asDoctor, asOtherDoctor, asOtherPatient, asPatient, assigned, bothRegistered, granted, registered, unassigned } from './people.ts';

const pair = { doctor_id: 'doc', patient_id: 'pat' };

describe('open-room', () => {
  test.each([asPatient, asDoctor])('opens it for the $role who is named and in care', (actor) => {
    const outcome = given(room).when('open-room', pair, actor, inCareFacts);
    outcome.then([opened]);
    outcome.thenResult({ room_id });
  });
  test('opens it for an ADMIN, of people who are registered', () => {
    given(room).when('open-room', pair, asAdmin, { facts: bothRegistered }).then([opened]);
    given(room)
      .when('open-room', pair, asAdmin, { facts: { patient: bothRegistered.patient } })
      .thenInvalid('/doctor_id');
    given(room)
      .when('open-room', pair, asAdmin, { facts: { ...bothRegistered, patient: [registered('pat', 'DOCTOR')] } })
      .thenInvalid('/patient_id');
  });
  test('opens a closed one again', () => {
    given(room, [opened, closed]).when('open-room', pair, asPatient, inCareFacts).then([opened]);
  });
  test.each([[[opened]], [[opened, closed, opened]]])('changes nothing in an open one, and names it', (history: RoomEvent[]) => {
    const outcome = given(room, history).when('open-room', pair, asDoctor, inCareFacts);
    outcome.thenNothing();
    outcome.thenResult({ room_id });
  });
  test('does not exist for who is not in care', () => {
    given(room).when('open-room', pair, asPatient).then('not-found');
    given(room).when('open-room', pair, asDoctor).then('not-found');
    given(room, [opened])
      .when('open-room', pair, asDoctor, { facts: { care: [assigned, unassigned] } })
      .then('not-found');
  });
  test('follows the end of a booking’s care', () => {
    const care = [granted('a1', new Date(now).toISOString())];
    given(room)
      .when('open-room', pair, asPatient, { facts: { care }, now: now - 1 })
      .then([opened]);
    given(room).when('open-room', pair, asPatient, { facts: { care }, now }).then('not-found');
  });
  test('does not exist for others, nor for one in the other’s place', () => {
    for (const actor of [asOtherPatient, asOtherDoctor]) given(room).when('open-room', pair, actor, inCareFacts).then('not-found');
    given(room)
      .when('open-room', { doctor_id: 'pat', patient_id: 'pat' }, { user_id: 'pat', role: 'DOCTOR' }, inCareFacts)
      .then('not-found');
    given(room).when('open-room', pair, asAuditor, inCareFacts).then('forbidden');
  });
});

describe('close-room', () => {
  test('closes it, with or without a reason', () => {
    given(room, [opened]).when('close-room', { room_id }, asDoctor, inCareFacts).then([closed]);
    given(room, [opened])
      .when('close-room', { room_id, reason: 'All well' }, asAdmin)
      .then([{ type: 'RoomClosed', data: { room_id, patient_id: 'pat', actor_id: 'admin', reason: 'All well' } }]);
  });
  test('twice is once', () => {
    given(room, [opened, closed]).when('close-room', { room_id }, asDoctor, inCareFacts).thenNothing();
    given(room, [opened, closed]).when('close-room', { room_id, reason: 'All well' }, asAdmin).thenNothing();
  });
  test('is not a patient’s, even of the room', () => {
    given(room, [opened]).when('close-room', { room_id }, asPatient, inCareFacts).then('forbidden');
  });
  test('does not exist for a doctor of no care, nor where there is no room', () => {
    given(room, [opened]).when('close-room', { room_id }, asDoctor).then('not-found');
    given(room, [opened]).when('close-room', { room_id }, asOtherDoctor, inCareFacts).then('not-found');
    given(room).when('close-room', { room_id }, asDoctor, inCareFacts).then('not-found');
    given(room).when('close-room', { room_id }, asAdmin).then('not-found');
  });
});

test('the room of a pair is one, and of no other pair', () => {
  const idOf = (doctor_id: string, patient_id: string) => room.commands['open-room']?.stream({ data: { doctor_id, patient_id }, actor: asAdmin }, digest);
  expect(new Set([idOf('a', 'b'), idOf('b', 'a'), idOf('a', 'c')]).size).toBe(3);
  expect(idOf('a', 'b')).toBe(idOf('a', 'b'));
});
