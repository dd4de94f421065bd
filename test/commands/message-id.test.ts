import { expect, test } from 'vitest';
import { messageIdOf, roomIdOf, seqOfMessage } from '../../commands/message-id.ts';
import { digest } from '../support/given.ts';

const room_id = roomIdOf(digest, 'doc', 'pat');

test.each([0, 1, 35, 36, 1_000_000, Number.MAX_SAFE_INTEGER])('an id tells its seq: %i', (seq) => {
  expect(seqOfMessage(digest, room_id, messageIdOf(digest, room_id, seq))).toBe(seq);
});

const [, , seal] = messageIdOf(digest, room_id, 7).split('_');
test.each(['', 'msg_', 'msg__', `msg_7_`, `msg_8_${seal}`, `msg_07_${seal}`, `msg_7.0_${seal}`, `msg_-7_${seal}`, `MSG_7_${seal}`, `msg_7_${seal}x`, `msg_zzzzzzzzzzzzzzzz_${seal}`])('%j is none of ours', (message_id) => {
  expect(seqOfMessage(digest, room_id, message_id)).toBeUndefined();
});

test('an id is good in its room only', () => {
  expect(seqOfMessage(digest, roomIdOf(digest, 'pat', 'doc'), messageIdOf(digest, room_id, 7))).toBeUndefined();
});
