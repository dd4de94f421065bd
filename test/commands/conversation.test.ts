import { describe, test } from 'vitest';
import { conversation } from '../../commands/conversation.ts';
import type { ConversationEvent } from '../../events/conversation.ts';
import { given } from '../support/given.ts';
import { asDoctor, asOtherPatient, asPatient } from './people.ts';

const conversation_id = 'conv_1';
const whose = { conversation_id, user_id: 'pat' };
const said = { text: 'hello' };
const replied = { type: 'greeting', text: 'Hello!', reply: { actions: [], data: {} }, talk: { flow: null } };
const turn = (n: number, more: object = {}) => ({ conversation_id, turn: n, said, replied, ...more });

const started: ConversationEvent = { type: 'ConversationStarted', data: { ...whose, role: 'PATIENT' } };
const userSaid = (n: number): ConversationEvent => ({ type: 'UserSaid', data: { ...whose, subject_id: 'pat', turn: n, text: 'hello' } });
const assistantReplied = (n: number): ConversationEvent => ({ type: 'AssistantReplied', data: { ...whose, subject_id: 'pat', talk_of: 'pat', turn: n, ...replied } });
const oneTurn = [started, userSaid(0), assistantReplied(0)];

describe('a turn of a talk', () => {
  test('begins it', () => given(conversation).when('take-turn', turn(0), asPatient).then(oneTurn));
  test('goes on with it', () => given(conversation, oneTurn).when('take-turn', turn(1), asPatient).then([userSaid(1), assistantReplied(1)]));
  test('keeps what was confirmed and handed over', () => {
    const done = { command: 'book-appointment', outcome: 'done', command_id: 'c', stream: 'calendar-doc' };
    const handed_off = { doctor_id: 'doc', room_id: 'chat_one', there: false };
    given(conversation, oneTurn)
      .when('take-turn', turn(1, { confirmed: [done], handed_off }), asPatient)
      .then([userSaid(1), { type: 'ActionConfirmed', data: { ...whose, turn: 1, ...done } }, { type: 'HandedOff', data: { ...whose, turn: 1, ...handed_off } }, assistantReplied(1)]);
  });
  test('of a doctor about a patient is the patient’s, and where the talk stands is whose it is about', () => {
    const doctors = { ...whose, user_id: 'doc' };
    given(conversation, [{ type: 'ConversationStarted', data: { ...doctors, role: 'DOCTOR' } }])
      .when('take-turn', turn(0, { said: { ...said, about: 'pat' }, replied: { ...replied, about: 'pat', talk_about: 'oda' } }), asDoctor)
      .then([{ type: 'UserSaid', data: { ...doctors, subject_id: 'pat', turn: 0, text: 'hello' } }, { type: 'AssistantReplied', data: { ...doctors, subject_id: 'pat', talk_of: 'oda', turn: 0, ...replied } }]);
  });
  test('comes once: a second of the same number is too late', () => {
    given(conversation, oneTurn).when('take-turn', turn(0), asPatient).then('version-conflict');
    given(conversation, oneTurn).when('take-turn', turn(2), asPatient).then('version-conflict');
    given(conversation).when('take-turn', turn(1), asPatient).then('version-conflict');
  });
  test('is nobody else’s', () => {
    given(conversation, oneTurn).when('take-turn', turn(1), asOtherPatient).then('not-found');
    given(conversation, oneTurn).when('take-turn', turn(1), { ...asDoctor, user_id: 'pat' }).then('not-found');
  });
});
