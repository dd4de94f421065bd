import type { Peer } from '../live/peer.ts';

/** What a socket wanted of a room last: a join that was followed by a leave, or by another join, must not come into effect later. */
export type Intents = {
  /** A new join. Returns whether it still is what the socket wants. */
  begin(peer: Peer, room_id: string): () => boolean;
  forget(peer: Peer, room_id: string): void;
};

export function createIntents(): Intents {
  const latest = new WeakMap<Peer, Map<string, object>>();
  return {
    begin(peer, room_id) {
      const rooms = latest.get(peer) ?? new Map<string, object>();
      const intent = {};
      latest.set(peer, rooms.set(room_id, intent));
      return () => peer.open && rooms.get(room_id) === intent;
    },
    forget(peer, room_id) {
      const rooms = latest.get(peer);
      if (rooms?.delete(room_id) && rooms.size === 0) latest.delete(peer);
    },
  };
}
