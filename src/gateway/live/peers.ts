import type { Audience } from '../../kernel/projection.ts';
import type { Peer } from './peer.ts';

const nobody: ReadonlySet<never> = new Set();

/** All sockets of this gateway, by user. */
export type Peers = {
  add(peer: Peer): void;
  remove(peer: Peer): void;
  of(user_id: string): ReadonlySet<Peer>;
  /** The sockets of a user or a role, on a channel those that have subscribed to it. */
  reached(audience: Exclude<Audience, { room: string }>): readonly Peer[];
};

export function createPeers(): Peers {
  const byUser = new Map<string, Set<Peer>>();
  const all = (): Peer[] => [...byUser.values()].flatMap((peers) => [...peers]);
  return {
    add(peer) {
      const peers = byUser.get(peer.user_id);
      if (peers) peers.add(peer);
      else byUser.set(peer.user_id, new Set([peer]));
    },
    remove(peer) {
      const peers = byUser.get(peer.user_id);
      if (peers?.delete(peer) && peers.size === 0) byUser.delete(peer.user_id);
    },
    of: (user_id) => byUser.get(user_id) ?? nobody,
    reached(audience) {
      const peers = 'user' in audience ? [...(byUser.get(audience.user) ?? nobody)] : all().filter((peer) => peer.role === audience.role);
      const { channel } = audience;
      return channel === undefined || ('unsubscribed' in audience && audience.unsubscribed) ? peers : peers.filter((peer) => peer.channels?.has(channel) || peer.replaying?.has(channel));
    },
  };
}
