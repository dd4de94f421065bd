import type { Outbox } from '../live/outbox.ts';
import type { Peer } from '../live/peer.ts';
import type { Peers } from '../live/peers.ts';

export type StatsChannel = { /** To one who has just subscribed. */ tell(peer: Peer): void; stop(): void };

/** ms between two frames. */
const interval = 5_000;

/** Tells the subscribed ADMINs how things are, for as long as there are any. While the read models cannot be asked there is nothing to tell. */
export function startStatsChannel({ peers, outbox, gather }: { peers: Peers; outbox: Outbox; gather: () => Promise<object> }): StatsChannel {
  let gathering: Promise<string | undefined> | undefined;

  /** Those who ask meanwhile get the same. */
  const text = (): Promise<string | undefined> =>
    (gathering ??= gather()
      .then((data) => JSON.stringify({ type: 'stats', event: 'statistics', data }))
      .catch(() => undefined)
      .finally(() => (gathering = undefined)));

  async function tell(whom: () => readonly Peer[]): Promise<void> {
    const found = await text();
    if (found !== undefined) for (const peer of whom()) outbox.send(peer, found);
  }
  const subscribed = (): readonly Peer[] => peers.reached({ role: 'ADMIN', channel: 'stats' });
  const timer = setInterval(() => {
    if (subscribed().length > 0) void tell(subscribed);
  }, interval).unref();

  return { tell: (peer) => void tell(() => [peer]), stop: () => clearInterval(timer) };
}
