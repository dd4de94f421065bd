import { Type } from 'typebox';
import { receiptsEvents, type ReceiptsEvent } from '../events/receipts.ts';
import { aggregate, commandOf, plainSnapshot, type Input } from '../src/kernel/aggregate.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { invalid } from '../src/kernel/rejection.ts';
import { OpaqueId, Seq } from '../src/kernel/schema.ts';
import { careteam, type CareteamState } from './careteam.ts';
import { messageIdOf } from './message-id.ts';
import { isMember, lastMessageAt, type RoomState } from './room-state.ts';
import { room } from './room.ts';

/** How far one member has come; -1: nothing yet. `delivered` is never behind `read`. */
export type Watermarks = { readonly delivered: number; readonly read: number };
/** A list, since a room has two members and a user id may be any word. */
export type ReceiptsState = { readonly room_id: string; readonly members: readonly ({ readonly user_id: string } & Watermarks)[] };

const none: Watermarks = { delivered: -1, read: -1 };
/** The watermarks of a member, -1 where nothing was delivered or read. */
export const watermarksOf = (state: ReceiptsState, user_id: string): Watermarks => state.members.find((member) => member.user_id === user_id) ?? none;

function advance(state: ReceiptsState, user_id: string, { delivered, read }: Watermarks): ReceiptsState {
  const before = watermarksOf(state, user_id);
  const after = { user_id, delivered: Math.max(before.delivered, delivered, read), read: Math.max(before.read, read) };
  return { ...state, members: [...state.members.filter((member) => member.user_id !== user_id), after] };
}

function evolve(state: ReceiptsState, event: Recorded<ReceiptsEvent>): ReceiptsState {
  switch (event.type) {
    case 'MessagesDelivered':
      return advance(state, event.data.user_id, { delivered: event.data.up_to_seq, read: -1 });
    case 'MessagesRead':
      return advance(state, event.data.user_id, { delivered: -1, read: event.data.up_to_seq });
    default:
      event satisfies never;
      return state;
  }
}

const command = commandOf<ReceiptsState, ReceiptsEvent>();
const UpTo = Type.Object({ room_id: OpaqueId, up_to_seq: Seq });

type Facts = { room: RoomState; care: CareteamState };
const roomAndCare = {
  room: { of: room, key: ({ data }: { data: { room_id: string } }): string => data.room_id },
  care: { of: careteam, key: (_asked: unknown, _state: unknown, earlier: { room: RoomState }): string | undefined => earlier.room.patient_id || undefined },
};
const memberOfRoom = {
  name: 'member-of-room',
  holds: ({ actor, facts, now }: Input<unknown, Facts>): boolean => isMember(facts.room, facts.care, actor, now),
};

/** What both commands are alike in. */
const inRoom = {
  data: UpTo,
  roles: ['PATIENT', 'DOCTOR'] as const,
  patient: true as const,
  unmarked: true as const,
  stream: ({ data }: { data: { room_id: string } }): string => data.room_id,
  facts: roomAndCare,
  relationship: memberOfRoom,
};

/** The data of the event that a command leads to. A room without messages has the id that one at that seq would have. */
function reached({ data: { room_id, up_to_seq }, actor, facts, digest }: Input<{ room_id: string; up_to_seq: number }, Facts>): ReceiptsEvent['data'] {
  const message_id = messageIdOf(digest, room_id, lastMessageAt(facts.room, up_to_seq)?.seq ?? up_to_seq);
  return { room_id, user_id: actor.user_id, up_to_seq, message_id };
}

function mustHaveHappened(up_to_seq: number, { room }: Facts): void {
  if (up_to_seq > room.last_seq) throw invalid('/up_to_seq', 'is beyond the end of the room');
}

export const receipts = aggregate<ReceiptsState, ReceiptsEvent>()({
  category: 'receipts',
  events: receiptsEvents,
  initialState: (room_id) => ({ room_id, members: [] }),
  evolve,
  snapshot: plainSnapshot(1),
  commands: {
    'mark-read': command({
      summary: 'Say how far one has read in a room',
      ...inRoom,
      decide: (input, state) => {
        mustHaveHappened(input.data.up_to_seq, input.facts);
        return input.data.up_to_seq > watermarksOf(state, input.actor.user_id).read ? [{ type: 'MessagesRead', data: reached(input) }] : [];
      },
    }),

    'mark-delivered': command({
      summary: 'Say how far a room has reached one’s device',
      ...inRoom,
      internal: true,
      decide: (input, state) => {
        mustHaveHappened(input.data.up_to_seq, input.facts);
        return input.data.up_to_seq > watermarksOf(state, input.actor.user_id).delivered ? [{ type: 'MessagesDelivered', data: reached(input) }] : [];
      },
    }),
  },
});
