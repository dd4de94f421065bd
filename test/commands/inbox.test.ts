import { test } from 'vitest';
import { broadcast } from '../../commands/broadcast.ts';
import { inbox } from '../../commands/inbox.ts';
import type { InboxEvent } from '../../events/inbox.ts';
import { given } from '../support/given.ts';
import { uuidFrom } from '../../src/dispatcher/identity.ts';
import { uuidOf } from '../support/recorded.ts';
import { asAdmin, asAuditor, asDoctor, asOtherDoctor, asPatient, asSystem, assigned, registered } from './people.ts';

const message = { user_id: 'pat', kind: 'message', data: { message: 'Your results are in' } };
const sent = (n = 0): InboxEvent => ({ type: 'NotificationSent', data: { ...message, notification_id: uuidOf(`n${n}`) } });
const read = (up_to: string): InboxEvent => ({ type: 'NotificationsRead', data: { user_id: 'pat', up_to } });
const made: InboxEvent = { type: 'NotificationSent', data: { ...message, notification_id: uuidFrom(uuidOf('the command'), 'notification') } };
const facts = { care: [assigned], recipient: [registered('pat', 'PATIENT')] };

test('the service, an ADMIN and a doctor in care may tell somebody something', () => {
  given(inbox).when('send-notification', message, asSystem).then([made]);
  given(inbox).when('send-notification', message, asAdmin, { facts }).then([made]);
  given(inbox).when('send-notification', message, asDoctor, { facts }).then([made]);
});

test('to anybody else the person does not exist', () => {
  given(inbox).when('send-notification', message, asOtherDoctor, { facts }).then('not-found');
  given(inbox).when('send-notification', message, asAdmin).then('not-found');
  given(inbox).when('send-notification', message, asPatient, { facts }).then('forbidden');
  given(inbox).when('send-notification', { ...message, kind: 'No Kind' }, asSystem).thenInvalid('/kind');
});

test('what is read is read up to a position, and never unread', () => {
  // The nth event of a stream stands at position 100 n here.
  const two = [sent(0), sent(1)];
  given(inbox, two).when('read-notifications', { up_to: '50' }, asPatient).then([read('50')]);
  given(inbox, two).when('read-notifications', { up_to: '99999' }, asPatient).then([read('100')]);
  given(inbox, [...two, read('100')]).when('read-notifications', { up_to: '100' }, asPatient).thenNothing();
  given(inbox, [...two, read('100')]).when('read-notifications', { up_to: '7' }, asPatient).thenNothing();
  given(inbox).when('read-notifications', { up_to: '-1' }, asPatient).thenInvalid('/up_to');
  given(inbox).when('read-notifications', { up_to: '1' }, asAuditor).then('forbidden');
});

test('an ADMIN addresses everybody, nobody else does', () => {
  const data = { message: 'Back soon', message_type: 'maintenance' };
  given(broadcast).when('broadcast', data, asAdmin).then([{ type: 'BroadcastSent', data: { ...data, sent_by: 'admin' } }]);
  for (const actor of [asDoctor, asPatient, asAuditor]) given(broadcast).when('broadcast', data, actor).then('forbidden');
  given(broadcast).when('broadcast', { ...data, message: ' ' }, asAdmin).thenInvalid('/message');
});
