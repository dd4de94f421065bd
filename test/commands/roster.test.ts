import { expect, test } from 'vitest';
import { account } from '../../commands/account.ts';
import { admins, isShutOut, onCall, roster } from '../../commands/roster.ts';
import type { AccountEvent } from '../../events/account.ts';
import type { RosterEvent } from '../../events/roster.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import { given } from '../support/given.ts';
import { asAdmin, asDoctor, asSystem, registered } from './people.ts';
import { stateAfter } from './state-after.ts';

const shutOut = (user_id: string): AccountEvent => ({ type: 'AccountDisabled', data: { user_id, reason: 'left' } });
const entered = (user_id: string, place: 'on_call' | 'admin' | 'shut_out'): RosterEvent => ({ type: 'RosterEntered', data: { user_id, place } });
const keep = (events: readonly RosterEvent[], accountOf: readonly AccountEvent[], user_id = 'doc') => given(roster, events).when('keep-roster', { user_id }, asSystem, { facts: { account: accountOf } });

test('a doctor on call enters, and leaves when they are not any more', () => {
  keep([], [registered('doc', 'DOCTOR', { on_call: true })]).then([entered('doc', 'on_call')]);
  keep([entered('doc', 'on_call')], [registered('doc', 'DOCTOR')]).then([{ type: 'RosterLeft', data: { user_id: 'doc' } }]);
});

test('an ADMIN is on it, unless disabled; a doctor who is shut out is known as such', () => {
  keep([], [registered('admin', 'ADMIN')], 'admin').then([entered('admin', 'admin')]);
  keep([entered('admin', 'admin')], [registered('admin', 'ADMIN'), shutOut('admin')], 'admin').then([{ type: 'RosterLeft', data: { user_id: 'admin' } }]);
  keep([entered('doc', 'on_call')], [registered('doc', 'DOCTOR', { on_call: true }), shutOut('doc')]).then([entered('doc', 'shut_out')]);
});

test('nothing changes when it is so already, or for a patient', () => {
  keep([entered('doc', 'on_call')], [registered('doc', 'DOCTOR', { on_call: true })]).thenNothing();
  keep([], [registered('doc', 'DOCTOR')]).thenNothing();
  keep([], [registered('pat', 'PATIENT'), shutOut('pat')], 'pat').thenNothing();
  keep([], [], 'nobody').thenNothing();
});

test('nobody sends it but the service', () => {
  for (const actor of [asAdmin, asDoctor]) given(roster).when('keep-roster', { user_id: 'doc' }, actor).then('forbidden');
});

test('says who is where', () => {
  const state = stateAfter(roster, 'clinic', [entered('a', 'on_call'), entered('b', 'admin'), entered('c', 'on_call'), entered('c', 'shut_out'), { type: 'RosterLeft', data: { user_id: 'nobody' } }]);
  expect([onCall(state), admins(state), isShutOut(state, 'c'), isShutOut(state, 'a')]).toEqual([['a'], ['b'], true, false]);
});

test('an account’s change is followed where it may matter', () => {
  const following = (command: string, event: AccountEvent) => account.commands[command]?.followUps?.([event as Recorded<AccountEvent>]);
  const follows = [{ command: 'keep-roster', data: { user_id: 'x' } }];
  expect(following('register-account', registered('x', 'DOCTOR', { on_call: true }))).toEqual(follows);
  expect(following('register-account', registered('x', 'ADMIN'))).toEqual(follows);
  expect(following('register-account', registered('x', 'PATIENT'))).toEqual([]);
  expect(following('update-profile', { type: 'ProfileChanged', data: { user_id: 'x', on_call: false } })).toEqual(follows);
  expect(following('update-profile', { type: 'ProfileChanged', data: { user_id: 'x', full_name: 'X' } })).toEqual([]);
  expect(following('disable-account', shutOut('x'))).toEqual(follows);
  expect(following('enable-account', { type: 'AccountEnabled', data: { user_id: 'x', reason: 'back' } })).toEqual(follows);
});
