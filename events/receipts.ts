import { defineEvents, type Event } from '../src/kernel/event.ts';

/** How far each member of a room has come: everything up to and including `up_to_seq`; `message_id` is the newest message there. Stream `receipts-<room_id>`. */
export type ReceiptsEvent =
  | Event<'MessagesDelivered', { room_id: string; user_id: string; up_to_seq: number; message_id: string }>
  /** What was read was delivered, too. */
  | Event<'MessagesRead', { room_id: string; user_id: string; up_to_seq: number; message_id: string }>;

export const receiptsEvents = defineEvents<ReceiptsEvent>()({
  MessagesDelivered: { version: 1 },
  MessagesRead: { version: 1 },
});
