import type { ReceiptsEvent } from '../events/receipts.ts';
import type { FileInfo, RoomEvent } from '../events/room.ts';
import type { Recorded } from '../src/kernel/event.ts';
import type { Projection, Update } from '../src/kernel/projection.ts';

/** The fields of a posted message that its frame, its page in the history and a replay share. */
export type FileOnTheWire = FileInfo & { readonly file_id: string; readonly url: string };

/** A file as clients see it; null once its name is erased. */
export const fileOnTheWire = (file_id: string, file: FileInfo | null): FileOnTheWire | null => (file ? { file_id, name: file.name, size: file.size, type: file.type, url: `/uploads/${file_id}` } : null);

const toRoom = (room_id: string, frame: Update['frame']): readonly Update[] => [{ audience: { room: room_id }, frame }];

/** What every frame of a room's stream has; `position` and names are the gateway's to add. */
const placed = <Type extends string>(type: Type, event: Recorded & { data: { room_id: string } }) => ({ type, seq: event.revision, room_id: event.data.room_id, timestamp: event.metadata.occurred_at });
const erasedMark = ({ erased }: { erased?: true }): { erased?: true } => (erased ? { erased } : {});
/** What the frames of messages and of files share; what is undefined is left out of their text. */
const posted = <Type extends string>(type: Type, { revision, metadata, data }: Recorded<Extract<RoomEvent, { type: 'MessagePosted' | 'FileShared' }>>) => ({
  type,
  seq: revision,
  room_id: data.room_id,
  timestamp: metadata.occurred_at,
  message_id: data.message_id,
  sender_id: data.sender_id,
  sender_role: data.sender_role,
  client_message_id: data.client_message_id ?? undefined,
  erased: data.erased,
});

const watermark = (status: 'delivered' | 'read', { room_id, user_id, message_id, up_to_seq }: ReceiptsEvent['data']): readonly Update[] =>
  toRoom(room_id, { type: 'message_status', room_id, user_id, message_id, up_to_seq, status });

/** Each event of a room's stream is exactly one frame with its `seq`; each receipt a `message_status` without one. */
export const roomFrames: NonNullable<Projection<RoomEvent | ReceiptsEvent>['updates']> = {
  RoomOpened: (event) => toRoom(event.data.room_id, { ...placed('room_opened', event), actor_id: event.metadata.actor.user_id }),
  MessagePosted: (event) => toRoom(event.data.room_id, { ...posted('chat_message', event), content: event.data.content }),
  FileShared: (event) => toRoom(event.data.room_id, { ...posted('file_share', event), file_info: fileOnTheWire(event.data.file_id, event.data.file), caption: event.data.caption ?? null }),
  MessageEdited: (event) =>
    toRoom(event.data.room_id, { ...placed('message_edited', event), message_id: event.data.message_id, actor_id: event.data.editor_id, content: event.data.content, ...erasedMark(event.data) }),
  MessageRetracted: (event) => toRoom(event.data.room_id, { ...placed('message_retracted', event), message_id: event.data.message_id, actor_id: event.data.actor_id }),
  RoomClosed: (event) => toRoom(event.data.room_id, { ...placed('room_closed', event), actor_id: event.data.actor_id }),
  MessagesDelivered: (event) => watermark('delivered', event.data),
  MessagesRead: (event) => watermark('read', event.data),
};
