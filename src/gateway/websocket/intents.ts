import type { Peer } from '../live/peer.ts';

/** What a socket wants of a room: joins come one after another, and one that was followed by a leave must not come into effect later. */
export type Intents = {
  /** Does the work of a join once those before it are answered. `isWanted`: the socket has not left since. */
  join(peer: Peer, room_id: string, work: (isWanted: () => boolean) => Promise<void>): Promise<void>;
  leave(peer: Peer, room_id: string): void;
};
type Stay = { joins: number; last: Promise<unknown> };

export function createIntents(): Intents {
  const stays = new WeakMap<Peer, Map<string, Stay>>();

  function leave(peer: Peer, room_id: string): void {
    const rooms = stays.get(peer);
    if (rooms?.delete(room_id) && rooms.size === 0) stays.delete(peer);
  }

  return {
    async join(peer, room_id, work) {
      const rooms = stays.get(peer) ?? new Map<string, Stay>();
      const stay = rooms.get(room_id) ?? { joins: 0, last: Promise.resolve() };
      stays.set(peer, rooms.set(room_id, stay));
      const isWanted = (): boolean => rooms.get(room_id) === stay;
      stay.joins += 1;
      const turn = stay.last.then(() => work(() => peer.open && isWanted()));
      stay.last = turn.catch(() => undefined);
      try {
        await turn;
      } finally {
        stay.joins -= 1;
        if (stay.joins === 0 && isWanted()) leave(peer, room_id);
      }
    },
    leave,
  };
}
