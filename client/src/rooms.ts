import { backoff } from './backoff.ts';
import { ChatError, passes } from './error.ts';
import type { ServerFrames } from './generated.ts';
import type { ClientFrame, Options, ServerFrame } from './types.ts';

export type History = Extract<ServerFrames['chat_history'], { messages: unknown }>;
export type RoomFrame = ServerFrames['chat_message' | 'file_share' | 'message_edited' | 'message_retracted' | 'room_opened' | 'room_closed'];
/** What is told of a room: first its history, or the frames after `after_seq`, then every frame once, in the order of `seq`, whatever happens to connections. */
export type RoomListener = {
  /** The newest messages as they stand, and up to which `seq` that is. Again when what was known cannot be continued: it takes the place of everything before. */
  history?(messages: History['messages'], last_seq: number): void;
  frame(frame: RoomFrame): void;
  /** Nothing more comes: the right to the room is over. */
  left?(code: string): void;
};
export type JoinOptions = {
  /** The `seq` of the last frame that is known already; -1: every frame from the beginning. */
  readonly after_seq?: number;
  /** How many messages of the history, where there is no `after_seq`. */
  readonly limit?: number;
};
export type Rooms = {
  join(room_id: string, listener: RoomListener, options: JoinOptions): Promise<void>;
  leave(room_id: string): void;
  /** The last `seq` of a room that the listener has been told. */
  lastSeq(room_id: string): number | undefined;
  take(frame: ServerFrame): void;
  onOpen(): void;
  onLost(): void;
  end(error: ChatError): void;
};

type Room = {
  readonly room_id: string;
  readonly listener: RoomListener;
  readonly limit: number | undefined;
  /** Told up to here; undefined: nothing yet. */
  last: number | undefined;
  /** The join that is under way; undefined: frames are live, or there is no connection. */
  ref: string | undefined;
  failures: number;
  resolve(): void;
  reject(error: ChatError): void;
};

/** The rooms that are joined, each resumed from its last `seq` after a lost connection and across a gap. */
export function createRooms(send: (frame: ClientFrame) => boolean, { random = Math.random }: Options): Rooms {
  const rooms = new Map<string, Room>();
  let last = 0;

  function ask(room: Room): void {
    const { room_id, limit } = room;
    room.ref = `j${++last}`;
    send({ type: 'join_room', room_id, ref: room.ref, ...(room.last === undefined ? limit !== undefined && { limit } : { after_seq: room.last }) });
  }

  function tell(room: Room, frame: RoomFrame): void {
    room.last = frame.seq;
    room.listener.frame(frame);
  }

  function forget(room: Room, error: ChatError): void {
    rooms.delete(room.room_id);
    room.reject(error);
    room.listener.left?.(error.code);
  }

  function onHistory(room: Room, frame: ServerFrames['chat_history']): void {
    room.failures = 0;
    if ('messages' in frame) room.listener.history?.(frame.messages, frame.last_seq);
    else for (const each of frame.frames) if (each.seq > (room.last ?? -1)) tell(room, each);
    room.last = Math.max(room.last ?? -1, frame.last_seq);
    if (!frame.complete) return;
    room.ref = undefined;
    room.resolve();
  }

  function onLive(room: Room, frame: RoomFrame): void {
    // While a join is under way its answer has what comes here.
    if (room.ref !== undefined || room.last === undefined || frame.seq <= room.last) return;
    if (frame.seq === room.last + 1) tell(room, frame);
    else ask(room);
  }

  function onRefusal(room: Room, { code, message, retry_after = 0 }: ServerFrames['error']): void {
    if (!passes(code)) return forget(room, new ChatError(code, message));
    const { ref } = room;
    setTimeout(() => room.ref === ref && rooms.get(room.room_id) === room && ask(room), 1_000 * retry_after + backoff(room.failures++, random));
  }

  return {
    join: (room_id, listener, { after_seq, limit }) =>
      new Promise((resolve, reject) => {
        const room: Room = { room_id, listener, limit, last: after_seq, ref: undefined, failures: 0, resolve, reject };
        rooms.set(room_id, room);
        ask(room);
      }),
    leave: (room_id) => void rooms.delete(room_id),
    lastSeq: (room_id) => rooms.get(room_id)?.last,
    take(frame) {
      if (frame.type === 'system' && frame.event === 'room_left') {
        const left = rooms.get(frame.data.room_id);
        return left && forget(left, new ChatError('room_left', 'The right to the room is over'));
      }
      const room = 'room_id' in frame && frame.room_id !== undefined ? rooms.get(frame.room_id) : [...rooms.values()].find(({ ref }) => ref !== undefined && 'ref' in frame && ref === frame.ref);
      if (!room) return;
      if (frame.type === 'chat_history') return void (frame.ref === room.ref && onHistory(room, frame));
      if (frame.type === 'error') return onRefusal(room, frame);
      if (frame.type === 'resync_required') {
        room.last = undefined;
        return ask(room);
      }
      if ('seq' in frame && 'timestamp' in frame) onLive(room, frame);
    },
    onOpen: () => rooms.forEach(ask),
    onLost: () => rooms.forEach((room) => (room.ref = undefined)),
    end: (error) => rooms.forEach((room) => forget(room, error)),
  };
}
