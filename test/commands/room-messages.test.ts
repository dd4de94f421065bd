import { describe, test } from 'vitest';
import { messageIdOf } from '../../commands/message-id.ts';
import { room } from '../../commands/room.ts';
import { digest, given } from '../support/given.ts';
import { closed, edited, fileShared, idAt, inCareFacts, opened, posted, retracted, room_id } from './in-room.ts';
import { asAdmin, asDoctor, asOtherDoctor, asOtherPatient, asPatient } from './people.ts';

const content = 'Hello';
const hello = { room_id, content };

describe('post-message', () => {
  test('posts for both members, at the next seq of the room', () => {
    const first = given(room, [opened]).when('post-message', hello, asPatient);
    first.then([posted(1)]);
    first.thenResult({ message_id: idAt(1), seq: 1 });
    const third = given(room, [opened, posted(1), edited(1)]).when('post-message', { ...hello, client_message_id: 'c1' }, asDoctor, inCareFacts);
    third.then([posted(3, 'DOCTOR', { client_message_id: 'c1' })]);
    third.thenResult({ message_id: idAt(3), seq: 3 });
  });
  test.each([
    ['posted', posted(1, 'PATIENT', { client_message_id: 'c1' })],
    ['shared', fileShared(1, 'PATIENT', { client_message_id: 'c1' })],
  ])('the same client_message_id is the same message, whatever its content, once %s', (_how, before) => {
    for (const history of [
      [opened, before],
      [opened, before, posted(2)],
      [opened, before, retracted(1)],
      [opened, before, closed],
    ]) {
      const again = given(room, history).when('post-message', { room_id, content: 'Other words', client_message_id: 'c1' }, asPatient);
      again.thenNothing();
      again.thenResult({ message_id: idAt(1), seq: 1, duplicate: true });
    }
  });
  test('a client_message_id is its sender’s own', () => {
    given(room, [opened, posted(1, 'PATIENT', { client_message_id: 'c1' })])
      .when('post-message', { ...hello, client_message_id: 'c1' }, asDoctor, inCareFacts)
      .then([posted(2, 'DOCTOR', { client_message_id: 'c1' })]);
  });
  test('without one, the same words twice are two messages', () => {
    given(room, [opened, posted(1)]).when('post-message', hello, asPatient).then([posted(2)]);
  });
  test('a closed room takes none until it is opened again', () => {
    given(room, [opened, closed]).when('post-message', hello, asPatient).then('wrong-state');
    given(room, [opened, closed, opened]).when('post-message', hello, asPatient).then([posted(3)]);
  });
  test('does not exist for who is no member, or where there is no room', () => {
    for (const actor of [asOtherPatient, asOtherDoctor]) given(room, [opened]).when('post-message', hello, actor, inCareFacts).then('not-found');
    given(room, [opened]).when('post-message', hello, asDoctor).then('not-found');
    given(room).when('post-message', hello, asPatient, inCareFacts).then('not-found');
    given(room, [opened]).when('post-message', hello, asAdmin, inCareFacts).then('forbidden');
  });
  test.each([
    ['/content', { content: '' }],
    ['/content', { content: ' \n\t' }],
    ['/content', { content: 'x'.repeat(1_001) }],
    ['/client_message_id', { content, client_message_id: '' }],
    ['/client_message_id', { content, client_message_id: 'x'.repeat(129) }],
    ['/sender_id', { content, sender_id: 'doc' }],
    ['/seq', { content, seq: 7 }],
  ])('is refused when %s does not fit', (path, data) => {
    given(room, [opened])
      .when('post-message', { room_id, ...data }, asPatient)
      .thenInvalid(path);
  });
  test('counts a text in code points', () => {
    given(room, [opened])
      .when('post-message', { room_id, content: '🩺'.repeat(1_000) }, asPatient)
      .then([posted(1, 'PATIENT', { content: '🩺'.repeat(1_000) })]);
  });
});

const wrongIds: readonly [string, string][] = [
  ['of another room', messageIdOf(digest, 'chat_other', 1)],
  ['of what is no message', idAt(0)],
  ['of what is not there yet', idAt(2)],
  ['made up', 'msg_1_aaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['of no shape', 'hello'],
];

describe('edit-message', () => {
  const edit = { room_id, message_id: idAt(1), content: 'Hello again' };

  test('puts a text in the place of one’s own', () => {
    const outcome = given(room, [opened, posted(1), posted(2)]).when('edit-message', edit, asPatient);
    outcome.then([edited(1)]);
    outcome.thenResult({ seq: 3 });
  });
  test('with the text that stands there changes nothing, also when the room has been closed since', () => {
    const again = given(room, [opened, posted(1), edited(1)]).when('edit-message', edit, asPatient);
    again.thenNothing();
    again.thenResult({ seq: 2 });
    given(room, [opened, posted(1), posted(2), edited(1), closed]).when('edit-message', edit, asPatient).thenNothing();
    given(room, [opened, posted(1)]).when('edit-message', { ...edit, content: 'Hello' }, asPatient).thenNothing();
  });
  test('back to an earlier text is an edit', () => {
    given(room, [opened, posted(1), edited(1)]).when('edit-message', { ...edit, content: 'Hello' }, asPatient).then([edited(1, 'Hello')]);
    given(room, [opened, posted(1), posted(2), edited(2)]).when('edit-message', edit, asPatient).then([edited(1)]);
  });
  test('is its author’s alone', () => {
    given(room, [opened, posted(1)]).when('edit-message', edit, asDoctor, inCareFacts).then('forbidden');
    given(room, [opened, posted(1, 'DOCTOR')]).when('edit-message', edit, asPatient).then('forbidden');
    given(room, [opened, posted(1)]).when('edit-message', edit, asOtherPatient).then('not-found');
    // Before it is looked whether If-Match holds.
    given(room, [opened, posted(1)]).when('edit-message', edit, asDoctor, { ...inCareFacts, if_match: 7 }).then('forbidden');
    given(room, [opened]).when('edit-message', edit, asPatient, { if_match: 7 }).then('not-found');
    given(room, [opened, posted(1)]).when('edit-message', edit, asPatient, { if_match: 7 }).then('version-conflict');
    given(room, [opened, posted(1, 'DOCTOR')]).when('edit-message', edit, asDoctor).then('not-found');
  });
  test('is refused once retracted or closed, and for a file', () => {
    given(room, [opened, posted(1), retracted(1)]).when('edit-message', edit, asPatient).then('wrong-state');
    given(room, [opened, posted(1), closed]).when('edit-message', edit, asPatient).then('wrong-state');
    given(room, [opened, fileShared(1)]).when('edit-message', edit, asPatient).then('wrong-state');
  });
  test.each(wrongIds)('an id %s does not exist', (_what, message_id) => {
    given(room, [opened, posted(1)])
      .when('edit-message', { ...edit, message_id }, asPatient)
      .then('not-found');
  });
  test('wants a text', () => {
    given(room, [opened, posted(1)])
      .when('edit-message', { ...edit, content: ' ' }, asPatient)
      .thenInvalid('/content');
  });
});

describe('retract-message', () => {
  const retract = { room_id, message_id: idAt(1) };

  test.each([['message', posted(1)], ['file', fileShared(1)]])('takes one’s own %s back', (_what, before) => {
    const outcome = given(room, [opened, before, posted(2)]).when('retract-message', retract, asPatient);
    outcome.then([retracted(1)]);
    outcome.thenResult({ seq: 3 });
  });
  test('twice is once, also when the room has been closed since', () => {
    const again = given(room, [opened, posted(1), retracted(1)]).when('retract-message', retract, asPatient);
    again.thenNothing();
    again.thenResult({ seq: 2 });
    given(room, [opened, posted(1), retracted(1), closed]).when('retract-message', retract, asPatient).thenNothing();
  });
  test('is its author’s alone', () => {
    given(room, [opened, posted(1)]).when('retract-message', retract, asDoctor, inCareFacts).then('forbidden');
    given(room, [opened, posted(1), retracted(1)]).when('retract-message', retract, asDoctor, inCareFacts).then('forbidden');
    given(room, [opened, posted(1)]).when('retract-message', retract, asOtherPatient).then('not-found');
  });
  test('is refused in a closed room', () => {
    given(room, [opened, posted(1), closed]).when('retract-message', retract, asPatient).then('wrong-state');
  });
  test.each(wrongIds)('an id %s does not exist', (_what, message_id) => {
    given(room, [opened, posted(1)])
      .when('retract-message', { room_id, message_id }, asPatient)
      .then('not-found');
  });
});
