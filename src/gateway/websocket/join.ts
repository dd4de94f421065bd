import type { RoomState } from '../../../commands/room-state.ts';
import { room } from '../../../commands/room.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Follow } from '../live/follow.ts';
import type { Outbox } from '../live/outbox.ts';
import type { Member, Peer } from '../live/peer.ts';
import { namesFor, textOf, type NameSource } from '../live/render.ts';
import type { Replay } from '../live/replay.ts';
import type { Rooms } from '../live/rooms.ts';
import { drained } from '../live/drained.ts';
import { answer } from './answers.ts';
import type { FrameOf } from './frames.ts';
import { createSemaphore } from './semaphore.ts';
import type { History } from './history.ts';
import { createIntents } from './intents.ts';
import { rightTo, roomOfMember } from './rights.ts';

export type JoinParts = {
  readonly dispatcher: Pick<Dispatcher, 'load' | 'latest'>;
  readonly rooms: Rooms;
  readonly outbox: Outbox;
  readonly names: NameSource;
  readonly replay: Replay;
  readonly follow: Follow;
  historyOf(room: RoomState, limit: number): Promise<History>;
  /** Writes down that somebody read the room's history, or was refused. Throws when it cannot be written down. */
  noteRead(reader: Pick<Peer, 'user_id' | 'role'>, room: Pick<RoomState, 'patient_id' | 'room_id'>, outcome: 'granted' | 'refused'): void;
  now(): number;
  readonly defaultLimit: number;
};

const maxRoomsPerSocket = 256;
/** A page of a replay: API §8 bounds the frames, memory the characters. */
const page = { frames: 200, characters: 262_144 };
const joins = { atOnce: 64, waiting: 10_000 };
const drainDeadline = 30_000;

export type Joining = {
  /**
   * Joins a socket to a room: frames are kept for it from here on, then its right is asked for, then the history is read up
   * to where it meets them. Rejects with a Rejection; the socket has then not joined.
   */
  join(peer: Peer, frame: FrameOf<'join_room'>): Promise<void>;
  /** Also ends a join that is under way. */
  leave(peer: Peer, room_id: string): void;
};
const ended = (): Rejection => new Rejection('wrong-state', 'The room was left before the join was answered');

export function createJoining(parts: JoinParts): Joining {
  const { dispatcher, rooms, outbox, names, replay, follow, historyOf, noteRead, now, defaultLimit } = parts;
  const places = createSemaphore(joins.atOnce, joins.waiting);
  const intents = createIntents();

  async function join(peer: Peer, frame: FrameOf<'join_room'>, isWanted: () => boolean): Promise<void> {
    const { room_id } = frame;
    if (!isWanted()) throw ended();
    await places.acquire();
    try {
      const found = await roomOfMember(dispatcher, peer, room_id);
      if (!isWanted()) throw ended();
      if (peer.rooms.size >= maxRoomsPerSocket && !peer.rooms.has(room_id)) throw new Rejection('wrong-state', `A socket can be in ${maxRoomsPerSocket} rooms at most`);
      await enter(peer, found, frame);
    } catch (error) {
      if (error instanceof Rejection && error.slug === 'not-found') await noteRefusal(peer, room_id);
      throw error;
    } finally {
      places.release();
    }
  }

  /** Of a room that is not there, there is nothing to say. */
  async function noteRefusal(peer: Peer, room_id: string): Promise<void> {
    const { state } = await dispatcher.load(room, room_id);
    if (state.last_seq >= 0) noteRead(peer, state, 'refused');
  }

  async function enter(peer: Peer, room: RoomState, frame: FrameOf<'join_room'>): Promise<void> {
    const member = rooms.join(peer, room);
    try {
      member.right = await rightTo(dispatcher, peer, room, now);
      noteRead(peer, room, 'granted');
      const last = frame.after_seq === undefined ? await begin(member, room, frame) : await resume(member, frame, frame.after_seq);
      void follow(member, last + 1);
    } catch (error) {
      rooms.leave(member);
      throw error;
    }
  }

  /** What was read is thrown away when the member has left meanwhile, or lost its right. */
  function mustBeMember(member: Member): void {
    rooms.expire(member.room);
    if (!member.active) throw ended();
  }

  /** A slow client waits outside. */
  async function mustKeepUp({ peer, active }: Member): Promise<void> {
    if (!active || !peer.stream.writableNeedDrain) return;
    places.release();
    const kept = await drained(peer, drainDeadline);
    if (!kept) peer.onSlow();
    await places.acquire(true);
  }

  async function begin(member: Member, room: RoomState, { ref, limit = defaultLimit }: FrameOf<'join_room'>): Promise<number> {
    const { messages, last_seq } = await historyOf(room, limit);
    const nameOf = await namesFor(names, messages);
    mustBeMember(member);
    const texts = messages.map((message) => textOf(nameOf, message));
    member.told = true;
    outbox.send(member.peer, historyText(member, ref, { field: 'messages', texts, last_seq, complete: true }));
    return last_seq;
  }

  async function resume(member: Member, { ref, room_id }: FrameOf<'join_room'>, after_seq: number): Promise<number> {
    const send = async (texts: readonly string[], last_seq: number, complete: boolean): Promise<void> => {
      await mustKeepUp(member);
      mustBeMember(member);
      member.told = true;
      outbox.send(member.peer, historyText(member, ref, { field: 'frames', texts, last_seq, complete }));
    };
    let last_seq = -1;
    let texts: string[] = [];
    let characters = 0;
    // The event at the cursor itself is read, too: if it is not there, the cursor is of another log, or made up.
    for await (const frames of replay(room_id, Math.max(0, after_seq))) {
      mustBeMember(member);
      for (const { seq, text } of frames) {
        if (seq > after_seq && text !== undefined) {
          if (texts.length === page.frames || (texts.length > 0 && characters + text.length > page.characters)) {
            await send(texts, last_seq, false);
            texts = [];
            characters = 0;
          }
          texts.push(text);
          characters += text.length;
        }
        last_seq = seq;
      }
    }
    mustBeMember(member);
    if (last_seq < after_seq) {
      rooms.leave(member);
      outbox.send(member.peer, answer('resync_required', ref, { room_id }));
      return after_seq;
    }
    await send(texts, last_seq, true);
    return last_seq;
  }

  return {
    join: (peer, frame) => intents.join(peer, frame.room_id, (isWanted) => join(peer, frame, isWanted)),
    leave(peer, room_id) {
      intents.leave(peer, room_id);
      const member = peer.rooms.get(room_id);
      if (member) rooms.leave(member);
    },
  };
}

type Part = { readonly field: 'messages' | 'frames'; readonly texts: readonly string[]; readonly last_seq: number; readonly complete: boolean };
const historyText = ({ room }: Member, ref: string | undefined, { field, texts, last_seq, complete }: Part): string =>
  `${answer('chat_history', ref, { room_id: room.room_id }).slice(0, -1)},"${field}":[${texts.join(',')}],"last_seq":${last_seq},"complete":${complete}}`;
