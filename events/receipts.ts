import { defineEvents, type Event } from '../src/kernel/event.ts';

/** How far each member of a room has come: everything up to and including `up_to_seq`. Stream `receipts-<room_id>`. */
export type ReceiptsEvent =
  | Event<'MessagesDelivered', { room_id: string; user_id: string; up_to_seq: number }>
  /** What was read was delivered, too. */
  | Event<'MessagesRead', { room_id: string; user_id: string; up_to_seq: number }>;

export const receiptsEvents = defineEvents<ReceiptsEvent>()({
  MessagesDelivered: { version: 1 },
  MessagesRead: { version: 1 },
});
