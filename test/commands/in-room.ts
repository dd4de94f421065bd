import { messageIdOf, roomIdOf } from '../../commands/message-id.ts';
import type { RoomEvent, SenderRole } from '../../events/room.ts';
import { digest } from '../support/given.ts';
import { assigned } from './people.ts';

/** The room of `doc` and `pat`. */
export const room_id = roomIdOf(digest, 'doc', 'pat');
/** The id of the message at a seq of that room. */
export const idAt = (seq: number): string => messageIdOf(digest, room_id, seq);
/** The facts that make `doc` a member. */
export const inCareFacts = { facts: { care: [assigned] } };

const sender = (sender_role: SenderRole) => ({ sender_id: sender_role === 'DOCTOR' ? 'doc' : 'pat', sender_role });

export const opened: RoomEvent = { type: 'RoomOpened', data: { room_id, doctor_id: 'doc', patient_id: 'pat' } };
export const closed: RoomEvent = { type: 'RoomClosed', data: { room_id, patient_id: 'pat', actor_id: 'doc' } };
export const posted = (seq: number, by: SenderRole = 'PATIENT', more: { content?: string; client_message_id?: string } = {}): RoomEvent => ({
  type: 'MessagePosted',
  data: { room_id, patient_id: 'pat', message_id: idAt(seq), ...sender(by), content: 'Hello', ...more },
});
export const fileShared = (seq: number, by: SenderRole = 'PATIENT', more: { client_message_id?: string } = {}): RoomEvent => ({
  type: 'FileShared',
  data: { room_id, patient_id: 'pat', message_id: idAt(seq), ...sender(by), file_id: 'file_1', file: { name: 'scan.pdf', size: 10, type: 'application/pdf' }, ...more },
});
export const edited = (message_seq: number, content = 'Hello again'): RoomEvent => ({ type: 'MessageEdited', data: { room_id, patient_id: 'pat', message_id: idAt(message_seq), message_seq, editor_id: 'pat', content } });
export const retracted = (message_seq: number): RoomEvent => ({ type: 'MessageRetracted', data: { room_id, patient_id: 'pat', message_id: idAt(message_seq), message_seq, actor_id: 'pat' } });
