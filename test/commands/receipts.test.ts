import { describe, expect, test } from 'vitest';
import { receipts, watermarksOf } from '../../commands/receipts.ts';
import type { ReceiptsEvent } from '../../events/receipts.ts';
import { given } from '../support/given.ts';
import { closed, edited, idAt, opened, posted, room_id } from './in-room.ts';
import { asAdmin, asDoctor, asOtherDoctor, asOtherPatient, asPatient, assigned, unassigned } from './people.ts';
import { stateAfter } from './state-after.ts';

const of = (type: ReceiptsEvent['type'], user_id: string, up_to_seq: number, message_seq = up_to_seq): ReceiptsEvent => ({ type, data: { room_id, user_id, up_to_seq, message_id: idAt(message_seq) } });
const read = (user_id: string, up_to_seq: number, message_seq?: number) => of('MessagesRead', user_id, up_to_seq, message_seq);
const delivered = (user_id: string, up_to_seq: number, message_seq?: number) => of('MessagesDelivered', user_id, up_to_seq, message_seq);
const upTo = (up_to_seq: number) => ({ room_id, up_to_seq });

const messages = [opened, posted(1), posted(2, 'DOCTOR'), edited(1)];
const facts = { facts: { room: messages, care: [assigned] } };

describe.each([
  ['mark-read', read],
  ['mark-delivered', delivered],
] as const)('%s', (name, event) => {
  test('moves the watermark of a member', () => {
    given(receipts).when(name, upTo(2), asPatient, facts).then([event('pat', 2)]);
    given(receipts, [event('pat', 2), event('doc', 1)]).when(name, upTo(2), asDoctor, facts).then([event('doc', 2)]);
  });
  test('names the newest message there', () => {
    given(receipts).when(name, upTo(3), asPatient, facts).then([event('pat', 3, 2)]);
    given(receipts)
      .when(name, upTo(0), asPatient, { facts: { room: [opened] } })
      .then([event('pat', 0)]);
  });
  test('never moves it back', () => {
    given(receipts, [event('pat', 2)]).when(name, upTo(2), asPatient, facts).thenNothing();
    given(receipts, [event('pat', 2)]).when(name, upTo(1), asPatient, facts).thenNothing();
  });
  test('cannot go beyond the end of the room', () => {
    given(receipts).when(name, upTo(4), asPatient, facts).thenInvalid('/up_to_seq');
    given(receipts).when(name, upTo(-1), asPatient, facts).thenInvalid('/up_to_seq');
    given(receipts).when(name, upTo(0.5), asPatient, facts).thenInvalid('/up_to_seq');
  });
  test('goes on in a closed room', () => {
    given(receipts)
      .when(name, upTo(4), asPatient, { facts: { room: [...messages, closed] } })
      .then([event('pat', 4, 2)]);
  });
  test('does not exist for who is no member, or where there is no room', () => {
    for (const actor of [asOtherPatient, asOtherDoctor]) given(receipts).when(name, upTo(1), actor, facts).then('not-found');
    given(receipts)
      .when(name, upTo(1), asDoctor, { facts: { room: messages, care: [assigned, unassigned] } })
      .then('not-found');
    given(receipts).when(name, upTo(0), asPatient).then('not-found');
    given(receipts).when(name, upTo(1), asAdmin, facts).then('forbidden');
  });
});

test('what was read was delivered, but not the other way round', () => {
  given(receipts, [read('pat', 2)]).when('mark-delivered', upTo(2), asPatient, facts).thenNothing();
  given(receipts, [delivered('pat', 2)]).when('mark-read', upTo(2), asPatient, facts).then([read('pat', 2)]);
});

describe('the state', () => {
  test('has two watermarks a member, which never fall', () => {
    const state = stateAfter(receipts, room_id, [delivered('pat', 5), read('pat', 3), read('doc', 2), delivered('pat', 4), read('pat', 1)]);
    expect(['pat', 'doc', '__proto__'].map((user_id) => watermarksOf(state, user_id))).toMatchObject([
      { delivered: 5, read: 3 },
      { delivered: 2, read: 2 },
      { delivered: -1, read: -1 },
    ]);
  });
  test('survives a snapshot', () => {
    const state = stateAfter(receipts, room_id, [delivered('pat', 5), read('doc', 3)]);
    expect(receipts.snapshot?.fromJson(JSON.parse(JSON.stringify(receipts.snapshot.toJson(state))))).toEqual(state);
  });
});
