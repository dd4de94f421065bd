import { Type } from 'typebox';
import { roomEvents, type RoomEvent, type SenderRole } from '../events/room.ts';
import type { Actor } from '../src/kernel/actor.ts';
import { aggregate, commandOf, type Asked, type Digest, type Input } from '../src/kernel/aggregate.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { Rejection } from '../src/kernel/rejection.ts';
import { ClientId, MessageText, OpaqueId, Seq, ShortText, UserId } from '../src/kernel/schema.ts';
import { account, checkPair } from './account.ts';
import { careteam, inCare, type CareteamState } from './careteam.ts';
import { file, mostShares } from './file.ts';
import { messageIdOf, roomIdOf, seqOfMessage } from './message-id.ts';
import { evolveRoom, initialRoom, isMember, isText, messageAt, roomSnapshot, seqOfSent, type Message, type RoomState } from './room-state.ts';

const command = commandOf<RoomState, RoomEvent>();
const PostedMessage = Type.Object({ message_id: OpaqueId, seq: Seq, duplicate: Type.Optional(Type.Literal(true)) }, { title: 'PostedMessage' });

/** Facts of every command in a room: the care team of its patient. */
const careOfPatient = { care: { of: careteam, key: (_: unknown, state: RoomState) => state.patient_id || undefined } };
type WithCare = { care: CareteamState };

const memberOfRoom = {
  name: 'member-of-room',
  holds: ({ actor, facts, now }: Input<unknown, WithCare>, state: RoomState): boolean => isMember(state, facts.care, actor, now),
};

/** The role of a member. */
const senderRole = ({ role }: Actor): SenderRole => (role === 'DOCTOR' ? 'DOCTOR' : 'PATIENT');

function mustBeOpen(state: RoomState): void {
  if (state.closed) throw new Rejection('wrong-state', 'The room is closed');
}

/** The actor's own message with that id. */
function ownMessage({ data, actor, digest }: Input<{ room_id: string; message_id: string }, unknown>, state: RoomState): Message {
  const seq = seqOfMessage(digest, data.room_id, data.message_id);
  const message = seq === undefined ? undefined : messageAt(state, seq);
  if (!message) throw new Rejection('not-found');
  if (message.author_id !== actor.user_id) throw new Rejection('forbidden', 'Only its author may change a message');
  return message;
}

const authorOfMessage = {
  name: 'author-of-the-message',
  holds: (input: Input<{ room_id: string; message_id: string }, WithCare>, state: RoomState): boolean => memberOfRoom.holds(input, state) && ownMessage(input, state) !== undefined,
};

/** What a sender is told: the message that they posted, now or under the same client message id before. */
function sentAs({ data, actor, events, digest }: Asked<{ room_id: string; client_message_id?: string }> & { readonly events: readonly Recorded<RoomEvent>[]; readonly digest: Digest }, state: RoomState): object {
  const posted = events[0];
  if (posted && 'message_id' in posted.data) return { message_id: posted.data.message_id, seq: posted.revision };
  const seq = seqOfSent(state, actor, data.client_message_id);
  return seq === undefined ? {} : { message_id: messageIdOf(digest, data.room_id, seq), seq, duplicate: true };
}

export const room = aggregate<RoomState, RoomEvent>()({
  category: 'room',
  events: roomEvents,
  initialState: initialRoom,
  evolve: evolveRoom,
  snapshot: roomSnapshot,
  commands: {
    'open-room': command({
      summary: 'Open the room of a doctor and a patient',
      data: Type.Object({ doctor_id: UserId, patient_id: UserId }),
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      stream: ({ data }, digest) => roomIdOf(digest, data.doctor_id, data.patient_id),
      facts: {
        care: { of: careteam, key: ({ data }) => data.patient_id },
        doctor: { of: account, key: ({ data, actor }) => (actor.role === 'ADMIN' ? data.doctor_id : undefined) },
        patient: { of: account, key: ({ data, actor }) => (actor.role === 'ADMIN' ? data.patient_id : undefined) },
      },
      relationship: {
        name: 'admin-or-named-and-in-care',
        holds: ({ data, actor, facts, now }) => actor.role === 'ADMIN' || (isMember(data, facts.care, actor, now) && inCare(facts.care, data.doctor_id, now)),
      },
      decide: ({ data, actor, facts, digest }, state) => {
        if (actor.role === 'ADMIN') checkPair(facts);
        const isOpen = state.last_seq >= 0 && !state.closed;
        return isOpen ? [] : [{ type: 'RoomOpened', data: { room_id: roomIdOf(digest, data.doctor_id, data.patient_id), ...data } }];
      },
      returns: Type.Object({ room_id: OpaqueId }),
      result: ({ data, digest }) => ({ room_id: roomIdOf(digest, data.doctor_id, data.patient_id) }),
    }),

    'post-message': command({
      summary: 'Post a message to a room',
      data: Type.Object({ room_id: OpaqueId, content: MessageText, client_message_id: Type.Optional(ClientId) }),
      roles: ['PATIENT', 'DOCTOR'],
      unmarked: true,
      patient: true,
      stream: ({ data }) => data.room_id,
      facts: careOfPatient,
      relationship: memberOfRoom,
      decide: ({ data, actor, digest }, state) => {
        // A resend of what stands in the room is answered with it, also when the room has been closed since.
        if (seqOfSent(state, actor, data.client_message_id) !== undefined) return [];
        mustBeOpen(state);
        const { room_id, content, client_message_id } = data;
        return [
          {
            type: 'MessagePosted',
            data: {
              room_id,
              patient_id: state.patient_id,
              message_id: messageIdOf(digest, room_id, state.last_seq + 1),
              sender_id: actor.user_id,
              sender_role: senderRole(actor),
              content,
              ...(client_message_id !== undefined && { client_message_id }),
            },
          },
        ];
      },
      returns: PostedMessage,
      result: sentAs,
    }),

    'share-file': command({
      summary: 'Share a file of one’s own in a room',
      data: Type.Object({ room_id: OpaqueId, file_id: OpaqueId, caption: Type.Optional(MessageText), client_message_id: Type.Optional(ClientId) }),
      roles: ['PATIENT', 'DOCTOR'],
      unmarked: true,
      patient: true,
      stream: ({ data }) => data.room_id,
      facts: { ...careOfPatient, file: { of: file, key: ({ data }: { data: { file_id: string } }) => data.file_id } },
      relationship: {
        name: 'member-of-room-and-owner-of-file',
        holds: ({ actor, facts, now }, state) => isMember(state, facts.care, actor, now) && facts.file.owner_id === actor.user_id,
      },
      decide: ({ data, actor, facts, digest }, state) => {
        if (seqOfSent(state, actor, data.client_message_id) !== undefined) return [];
        mustBeOpen(state);
        const { name, size, type, erased, shares } = facts.file;
        if (erased || name === null) throw new Rejection('erased', 'The file has been erased');
        if (shares.length >= mostShares) throw new Rejection('wrong-state', 'The file has been shared too often');
        return [
          {
            type: 'FileShared',
            data: { ...data, patient_id: state.patient_id, message_id: messageIdOf(digest, data.room_id, state.last_seq + 1), sender_id: actor.user_id, sender_role: senderRole(actor), file: { name, size, type } },
          },
        ];
      },
      returns: PostedMessage,
      result: sentAs,
      followUps: (events) =>
        events.flatMap((event) => {
          if (event.type !== 'FileShared') return [];
          const { file_id, room_id, patient_id, message_id } = event.data;
          return [{ command: 'grant-file-access', data: { file_id, room_id, patient_id, message_id } }];
        }),
    }),

    'edit-message': command({
      summary: 'Put another text in the place of one’s own message',
      data: Type.Object({ room_id: OpaqueId, message_id: OpaqueId, content: MessageText }),
      roles: ['PATIENT', 'DOCTOR'],
      unmarked: true,
      patient: true,
      stream: ({ data }) => data.room_id,
      facts: careOfPatient,
      relationship: authorOfMessage,
      decide: (input, state) => {
        const message = ownMessage(input, state);
        const { room_id, message_id, content } = input.data;
        if (message.retracted) throw new Rejection('wrong-state', 'The message has been retracted');
        if (message.kind === 'file') throw new Rejection('wrong-state', 'A shared file has no text to edit');
        if (isText(state, message.seq, content)) return [];
        mustBeOpen(state);
        return [{ type: 'MessageEdited', data: { room_id, patient_id: state.patient_id, message_id, message_seq: message.seq, editor_id: input.actor.user_id, content } }];
      },
      returns: Type.Object({ seq: Seq }),
      result: ({ events }, state) => ({ seq: events[0]?.revision ?? state.last_seq }),
    }),

    'retract-message': command({
      summary: 'Take one’s own message back',
      data: Type.Object({ room_id: OpaqueId, message_id: OpaqueId }),
      roles: ['PATIENT', 'DOCTOR'],
      patient: true,
      stream: ({ data }) => data.room_id,
      facts: careOfPatient,
      relationship: authorOfMessage,
      decide: (input, state) => {
        const message = ownMessage(input, state);
        if (message.retracted) return [];
        mustBeOpen(state);
        const { room_id, message_id } = input.data;
        return [{ type: 'MessageRetracted', data: { room_id, patient_id: state.patient_id, message_id, message_seq: message.seq, actor_id: input.actor.user_id } }];
      },
      returns: Type.Object({ seq: Seq }),
      result: ({ events }, state) => ({ seq: events[0]?.revision ?? state.last_seq }),
    }),

    'close-room': command({
      summary: 'Close a room to everything but receipts',
      data: Type.Object({ room_id: OpaqueId, reason: Type.Optional(ShortText) }),
      roles: ['DOCTOR', 'ADMIN'],
      stream: ({ data }) => data.room_id,
      facts: careOfPatient,
      relationship: {
        name: 'admin-or-doctor-of-room',
        holds: ({ actor, facts, now }, state) => (actor.role === 'ADMIN' ? state.last_seq >= 0 : isMember(state, facts.care, actor, now)),
      },
      decide: ({ data, actor }, state) => (state.closed ? [] : [{ type: 'RoomClosed', data: { patient_id: state.patient_id, actor_id: actor.user_id, ...data } }]),
    }),
  },
});
