import { describe, test } from 'vitest';
import { account } from '../../commands/account.ts';
import type { AccountEvent } from '../../events/account.ts';
import { given } from '../support/given.ts';
import { asAdmin, asAuditor, asDoctor, asPatient, asSystem, registered } from './people.ts';

const disabled: AccountEvent = { type: 'AccountDisabled', data: { user_id: 'pat', reason: 'Lost phone' } };
const enabled: AccountEvent = { type: 'AccountEnabled', data: { user_id: 'pat', reason: 'Found again' } };

describe('register-account', () => {
  const doctor = { user_id: 'doc', role: 'DOCTOR', full_name: 'Dr Ada Stone', specialty: 'cardiology', time_zone: 'Europe/Zurich', on_call: true };

  test('registers with everything that was said', () => {
    given(account).when('register-account', doctor, asAdmin).then([registered('doc', 'DOCTOR', { full_name: 'Dr Ada Stone', specialty: 'cardiology', time_zone: 'Europe/Zurich', on_call: true })]);
  });
  test('nobody is on call unless said so', () => {
    const outcome = given(account).when('register-account', { user_id: 'pat', role: 'PATIENT', full_name: 'Some Body' }, asAdmin);
    outcome.then([registered('pat', 'PATIENT')]);
    outcome.thenResult({ user_id: 'pat' });
  });
  test('is refused again: an account exists once', () => {
    given(account, [registered('doc', 'DOCTOR')]).when('register-account', doctor, asAdmin).then('wrong-state');
    given(account, [registered('pat', 'PATIENT'), disabled]).when('register-account', { user_id: 'pat', role: 'PATIENT', full_name: 'Some Body' }, asAdmin).then('wrong-state');
  });
  test.each([
    ['/specialty', { role: 'PATIENT', specialty: 'cardiology' }],
    ['/on_call', { role: 'ADMIN', on_call: true }],
    ['/time_zone', { role: 'PATIENT', time_zone: 'Mars/Olympus' }],
    ['/role', { role: 'patient' }],
    ['/full_name', { role: 'PATIENT', full_name: '  ' }],
    ['/full_name', { role: 'PATIENT', full_name: 'x'.repeat(201) }],
    ['/user_id', { role: 'PATIENT', user_id: 'two words' }],
    ['/e_mail', { role: 'PATIENT', e_mail: 'a@b.example' }],
  ])('is refused when %s does not fit', (path, wrong) => {
    given(account)
      .when('register-account', { user_id: 'pat', full_name: 'Some Body', ...wrong }, asAdmin)
      .thenInvalid(path);
  });
  test.each([asPatient, asDoctor, asAuditor])('is not for $role', (actor) => {
    given(account).when('register-account', doctor, actor).then('forbidden');
  });
});

describe('register-from-token', () => {
  const newcomer = { user_id: 'pat', role: 'PATIENT', full_name: 'Some Body' };

  test('registers who comes for the first time', () => {
    given(account).when('register-from-token', newcomer, asSystem).then([registered('pat', 'PATIENT')]);
  });
  test('changes nothing where there is an account, whatever its role', () => {
    const outcome = given(account, [registered('pat', 'DOCTOR')]).when('register-from-token', newcomer, asSystem);
    outcome.thenNothing();
    outcome.thenResult({ user_id: 'pat' });
  });
  test('is not for people, and registers no ADMIN', () => {
    given(account).when('register-from-token', newcomer, asAdmin).then('forbidden');
    given(account).when('register-from-token', { ...newcomer, role: 'ADMIN' }, asSystem).thenInvalid('/role');
  });
});

describe('update-profile', () => {
  const profile = { full_name: 'Dr Ada Stone', specialty: 'cardiology', on_call: true, time_zone: 'Europe/Zurich' };

  test('keeps what has changed', () => {
    given(account, [registered('doc', 'DOCTOR', { specialty: 'cardiology' })])
      .when('update-profile', profile, asDoctor)
      .then([{ type: 'ProfileChanged', data: { user_id: 'doc', full_name: 'Dr Ada Stone', on_call: true, time_zone: 'Europe/Zurich' } }]);
  });
  test('changes nothing when all of it is so already', () => {
    given(account, [registered('doc', 'DOCTOR'), { type: 'ProfileChanged', data: { user_id: 'doc', ...profile } }]).when('update-profile', profile, asDoctor).thenNothing();
    given(account, [registered('doc', 'DOCTOR', profile), { type: 'ProfileChanged', data: { user_id: 'doc', on_call: false } }])
      .when('update-profile', { ...profile, on_call: false }, asDoctor)
      .thenNothing();
    given(account, [registered('pat', 'PATIENT')]).when('update-profile', {}, asPatient).thenNothing();
  });
  test.each([{ specialty: 'cardiology' }, { on_call: false }])('%j is for doctors', (data) => {
    given(account, [registered('pat', 'PATIENT')]).when('update-profile', data, asPatient).then('forbidden');
  });
  test('is refused with a zone that does not exist', () => {
    given(account, [registered('pat', 'PATIENT')]).when('update-profile', { time_zone: 'Mars/Olympus' }, asPatient).thenInvalid('/time_zone');
  });
  test('needs an account, and one’s own', () => {
    given(account).when('update-profile', { full_name: 'Root' }, asPatient).then('not-found');
    given(account, [registered('pat', 'PATIENT')]).when('update-profile', { user_id: 'pat', full_name: 'Root' }, asDoctor).thenInvalid('/user_id');
    given(account, [registered('auditor', 'AUDITOR')]).when('update-profile', { full_name: 'Root' }, asAuditor).then('forbidden');
  });
  test('registers an ADMIN who was known by the token alone', () => {
    given(account).when('update-profile', { full_name: 'Root', time_zone: 'Europe/Zurich' }, asAdmin).then([{ type: 'AccountRegistered', data: { user_id: asAdmin.user_id, role: 'ADMIN', full_name: 'Root', time_zone: 'Europe/Zurich', on_call: false } }]);
    given(account).when('update-profile', {}, asAdmin).thenNothing();
    given(account).when('update-profile', { on_call: true }, asAdmin).then('forbidden');
  });
  test('puts a name in the place of an erased one', () => {
    given(account, [{ type: 'AccountRegistered', data: { user_id: 'pat', role: 'PATIENT', full_name: null, erased: true, on_call: false } }])
      .when('update-profile', { full_name: 'Some Body' }, asPatient)
      .then([{ type: 'ProfileChanged', data: { user_id: 'pat', full_name: 'Some Body' } }]);
  });
});

describe('disable-account and enable-account', () => {
  const off = { user_id: 'pat', reason: 'Lost phone' };
  const on = { user_id: 'pat', reason: 'Found again' };
  const known = registered('pat', 'PATIENT');

  test('shut out and let in again', () => {
    given(account, [known]).when('disable-account', off, asAdmin).then([disabled]);
    given(account, [known, disabled]).when('enable-account', on, asAdmin).then([enabled]);
    given(account, [known, disabled, enabled]).when('disable-account', off, asAdmin).then([disabled]);
  });
  test('twice is once', () => {
    given(account, [known, disabled]).when('disable-account', { ...off, reason: 'Once more' }, asAdmin).thenNothing();
    given(account, [known]).when('enable-account', on, asAdmin).thenNothing();
    given(account, [known, disabled, enabled]).when('enable-account', on, asAdmin).thenNothing();
  });
  test.each(['disable-account', 'enable-account'])('%s needs an account, a reason and an ADMIN', (name) => {
    given(account).when(name, off, asAdmin).then('not-found');
    given(account, [known]).when(name, { user_id: 'pat' }, asAdmin).thenInvalid('/reason');
    given(account, [known]).when(name, off, asDoctor).then('forbidden');
  });
});
