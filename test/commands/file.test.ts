import { describe, test } from 'vitest';
import { file } from '../../commands/file.ts';
import { room } from '../../commands/room.ts';
import type { FileEvent } from '../../events/file.ts';
import { given } from '../support/given.ts';
import { closed, fileShared, idAt, inCareFacts, opened, room_id } from './in-room.ts';
import { asDoctor, asOtherDoctor, asPatient, asSystem, assigned } from './people.ts';

const file_id = 'file_1';
const received = { file_id, name: 'scan.pdf', size: 10, type: 'application/pdf', sha256: 'ab'.repeat(32), blob: 'file_1-00ff', content_key: `${'A'.repeat(43)}=` } as const;
const stored: FileEvent = { type: 'FileStored', data: { ...received, owner_id: 'pat' } };
const granted: FileEvent = { type: 'FileAccessGranted', data: { file_id, room_id, patient_id: 'pat', message_id: idAt(1) } };
const erased: FileEvent = { type: 'FileErased', data: { file_id, blob: received.blob } };

describe('store-file', () => {
  test('keeps a file of the one who sends it', () => given(file).when('store-file', received, asPatient).then([stored]));
  test('refuses an id that is taken', () => given(file, [stored]).when('store-file', received, asPatient).then('wrong-state'));
  test('refuses a type that is not taken', () => given(file).when('store-file', { ...received, type: 'image/svg+xml' }, asPatient).thenInvalid('/type'));
});

describe('grant-file-access', () => {
  test('lets the members of a room read it', () => given(file, [stored]).when('grant-file-access', granted.data, asSystem).then([granted]));
  test('twice is once', () => given(file, [stored, granted]).when('grant-file-access', granted.data, asSystem).thenNothing());
  test('does nothing to what is not there or erased', () => {
    given(file).when('grant-file-access', granted.data, asSystem).thenNothing();
    given(file, [stored, erased]).when('grant-file-access', granted.data, asSystem).thenNothing();
  });
  test('is the service’s own', () => given(file, [stored]).when('grant-file-access', granted.data, asPatient).then('forbidden'));
});

describe('add-file-to-chart', () => {
  const data = { file_id, patient_id: 'pat', report_id: 'report_1' };
  const filed: FileEvent = { type: 'FileAddedToChart', data };
  test('lets those read it who may read the patient’s reports', () => given(file, [stored]).when('add-file-to-chart', data, asSystem).then([filed]));
  test('once for a patient', () => given(file, [stored, filed]).when('add-file-to-chart', { ...data, report_id: 'report_2' }, asSystem).thenNothing());
  test('does nothing to what is not there or erased', () => {
    given(file).when('add-file-to-chart', data, asSystem).thenNothing();
    given(file, [stored, erased]).when('add-file-to-chart', data, asSystem).thenNothing();
  });
  test('is the service’s own', () => given(file, [stored]).when('add-file-to-chart', data, asDoctor).then('forbidden'));
});

describe('erase-file', () => {
  test('destroys it', () => given(file, [stored]).when('erase-file', { file_id }, asSystem).then([erased]));
  test('twice is once', () => given(file, [stored, erased]).when('erase-file', { file_id }, asSystem).thenNothing());
  test('is the service’s own', () => given(file, [stored]).when('erase-file', { file_id }, asPatient).then('forbidden'));
});

describe('share-file', () => {
  const facts = { facts: { care: [assigned], file: [stored] } };
  const share = { room_id, file_id, caption: 'My scan', client_message_id: 'c1' };
  const shared = {
    type: 'FileShared',
    data: { ...share, patient_id: 'pat', message_id: idAt(1), sender_id: 'pat', sender_role: 'PATIENT', file: { name: 'scan.pdf', size: 10, type: 'application/pdf' } },
  } as const;

  test('shows one’s own upload in a room', () => given(room, [opened]).when('share-file', share, asPatient, facts).then([shared]));
  test('answers with the message', () => given(room, [opened]).when('share-file', share, asPatient, facts).thenResult({ message_id: idAt(1), seq: 1 }));
  test('the same again is the same message', () => {
    const again = given(room, [opened, fileShared(1, 'PATIENT', { client_message_id: 'c1' })]).when('share-file', share, asPatient, facts);
    again.thenNothing();
    again.thenResult({ message_id: idAt(1), seq: 1, duplicate: true });
  });
  test('to who is not a member, or for another’s file or none, the room is not there', () => {
    given(room, [opened]).when('share-file', share, asOtherDoctor, facts).then('not-found');
    given(room, [opened]).when('share-file', share, asDoctor, facts).then('not-found');
    given(room, [opened]).when('share-file', share, asPatient, inCareFacts).then('not-found');
  });
  test('a closed room takes none', () => given(room, [opened, closed]).when('share-file', share, asPatient, facts).then('wrong-state'));
  test('what is erased cannot be shared', () => given(room, [opened]).when('share-file', share, asPatient, { facts: { care: [assigned], file: [stored, erased] } }).then('erased'));
  test('no file is shared without end', () => {
    const often = Array.from({ length: 200 }, (_, n): FileEvent => ({ type: 'FileAccessGranted', data: { file_id, room_id, patient_id: 'pat', message_id: idAt(n) } }));
    given(room, [opened]).when('share-file', share, asPatient, { facts: { care: [assigned], file: [stored, ...often] } }).then('wrong-state');
  });
  test('takes no file_info from a client', () => given(room, [opened]).when('share-file', { ...share, file_info: { url: 'https://elsewhere.example/x' } }, asPatient, facts).thenInvalid('/file_info'));
});
