import type { Role } from '../../kernel/actor.ts';
import type { Line } from './line.ts';
import type { Chunk, Sink } from './outbox.ts';

/** A connected socket, as far as live frames care. */
export type Peer = Sink & {
  readonly user_id: string;
  readonly role: Role;
  /** Rooms that it has joined or is joining. */
  readonly rooms: Map<string, Member>;
  /** Channels that it has subscribed to; undefined: none yet. */
  channels: Set<string> | undefined;
  /** Channels that are being replayed, each with what has come live meanwhile. */
  replaying: Map<string, string[]> | undefined;
  /** Where the feed was when it connected: what has been pushed to its user since it has got. */
  readonly since: bigint;
  /** Pushed frames of before that it has been given, by position. */
  seen: Set<bigint> | undefined;
  close(code: number, reason: string): void;
};

/** Until when a right lasts (ms since the epoch, exclusive; Infinity: until an event ends it), as things stood at a position. */
export type Right = { readonly until: number; readonly asOf: bigint };

/** A socket in a room. Joining again makes a new one: what was read for the old one is thrown away with it. */
export type Member = {
  readonly peer: Peer;
  readonly room: Room;
  /** False once it left, lost its right, or was replaced: nothing more of the room may reach it through this. */
  active: boolean;
  /** Its right to the room; undefined: still being asked for. */
  right: Right | undefined;
  /** The position of the last event that took the right away. */
  lostAt: bigint;
  /** What has no seq (receipts, typing) reaches it from when it has its history. */
  told: boolean;
  /** How often its right is being asked for anew: nothing reaches it meanwhile. */
  weighed: number;
};

/** A room with at least one member on this gateway. */
export type Room = {
  readonly room_id: string;
  readonly doctor_id: string;
  readonly patient_id: string;
  readonly members: Set<Member>;
  readonly line: Line<Member>;
  /** The frames of a turn, shared by all that were live then: it grows while both are the same. */
  open: { readonly chunk: Chunk; readonly turn: number; readonly version: number } | undefined;
};
