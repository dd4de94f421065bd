import { defineEvents, type Event } from '../src/kernel/event.ts';
import type { Erasable, MaybeErased } from './erasable.ts';

/** Whoever may write in a room. */
export type SenderRole = 'PATIENT' | 'DOCTOR';
export type FileInfo = { readonly name: string; readonly size: number; readonly type: string };

/** What is said between one doctor and one patient; the content is the patient's, whoever wrote it. Stream `room-<room_id>`; an event's revision is its `seq`. */
export type RoomEvent =
  /** Also when a closed room is opened again. */
  | Event<'RoomOpened', { room_id: string; doctor_id: string; patient_id: string }>
  | Event<'MessagePosted', { room_id: string; patient_id: string; message_id: string; sender_id: string; sender_role: SenderRole; content: Erasable; client_message_id?: Erasable } & MaybeErased>
  /** `message_seq`: the seq at which the message was posted. */
  | Event<'MessageEdited', { room_id: string; patient_id: string; message_id: string; message_seq: number; editor_id: string; content: Erasable } & MaybeErased>
  | Event<'MessageRetracted', { room_id: string; patient_id: string; message_id: string; message_seq: number; actor_id: string }>
  | Event<
      'FileShared',
      {
        room_id: string;
        patient_id: string;
        message_id: string;
        sender_id: string;
        sender_role: SenderRole;
        file_id: string;
        file: Erasable<FileInfo>;
        caption?: Erasable;
        client_message_id?: Erasable;
      } & MaybeErased
    >
  | Event<'RoomClosed', { room_id: string; patient_id: string; actor_id: string; reason?: Erasable } & MaybeErased>;

/** Of what was stored before a client's own id was personal. */
const withoutErasedId = (data: Record<string, unknown>): Record<string, unknown> => (data['erased'] === true && 'client_message_id' in data ? { ...data, client_message_id: null } : data);

export const roomEvents = defineEvents<RoomEvent>()({
  RoomOpened: { version: 1 },
  MessagePosted: { version: 2, personal: { content: 'patient_id', client_message_id: 'patient_id' }, upcast: { 1: withoutErasedId } },
  MessageEdited: { version: 1, personal: { content: 'patient_id' } },
  MessageRetracted: { version: 1 },
  FileShared: { version: 2, personal: { caption: 'patient_id', file: 'patient_id', client_message_id: 'patient_id' }, upcast: { 1: withoutErasedId } },
  RoomClosed: { version: 1, personal: { reason: 'patient_id' } },
});
