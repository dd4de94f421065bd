import { join as joinLine, leave as leaveLine, newLine } from './line.ts';
import { newChunk, type Outbox } from './outbox.ts';
import type { Member, Peer, Room } from './peer.ts';

/** The rooms that somebody on this gateway has joined. */
export type Rooms = {
  get(room_id: string): Room | undefined;
  /** The socket begins to join: frames are kept for it. Replaces a membership that it had. */
  join(peer: Peer, room: Pick<Room, 'room_id' | 'doctor_id' | 'patient_id'>): Member;
  /** Nothing of the room reaches the member after this. */
  leave(member: Member): void;
  /** Puts out those whose right has run out or was taken away. Done before each frame, too. */
  expire(room: Room): void;
  /** A frame for all live members. */
  toLive(room: Room, text: string): void;
  /** A frame without a seq, for all that have their history; `except` a user. */
  toTold(room: Room, text: string, except?: string): void;
  readonly size: number;
};

export function createRooms({ outbox, now }: { outbox: Outbox; now: () => number }): Rooms {
  const rooms = new Map<string, Room>();

  function leave(member: Member): void {
    const { room, peer } = member;
    if (!member.active) return;
    member.active = false;
    room.members.delete(member);
    leaveLine(room.line, member);
    if (peer.rooms.get(room.room_id) === member) peer.rooms.delete(room.room_id);
    if (room.members.size === 0) rooms.delete(room.room_id);
  }

  /** Leaves, and tells the socket so. */
  function evict(member: Member): void {
    if (!member.active) return;
    leave(member);
    outbox.send(member.peer, JSON.stringify({ type: 'system', event: 'room_left', data: { room_id: member.room.room_id } }));
  }

  function expire(room: Room): void {
    const time = now();
    for (const member of room.members) if (member.right && (member.right.until <= time || member.right.asOf < member.lostAt)) evict(member);
  }

  return {
    get: (room_id) => rooms.get(room_id),
    join(peer, { room_id, doctor_id, patient_id }) {
      const room = rooms.get(room_id) ?? { room_id, doctor_id, patient_id, members: new Set(), line: newLine<Member>(), open: undefined };
      const member: Member = { peer, room, active: true, right: undefined, lostAt: -1n, told: false, weighed: 0 };
      room.members.add(member);
      const before = peer.rooms.get(room_id);
      if (before) leave(before);
      rooms.set(room_id, room);
      peer.rooms.set(room_id, member);
      joinLine(room.line, member);
      return member;
    },
    leave,
    expire,
    toLive(room, text) {
      if (room.open?.turn === outbox.turn && room.open.version === room.line.version) {
        room.open.chunk.texts.push(text);
        return;
      }
      expire(room);
      const chunk = newChunk(text);
      for (const { peer } of room.line.live) outbox.send(peer, chunk);
      room.open = { chunk, turn: outbox.turn, version: room.line.version };
    },
    toTold(room, text, except) {
      expire(room);
      const chunk = newChunk(text);
      for (const member of room.members) if (member.told && member.weighed === 0 && member.peer.user_id !== except) outbox.send(member.peer, chunk);
    },
    get size() {
      return rooms.size;
    },
  };
}
