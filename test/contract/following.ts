import type { EventStoreDBClient, Filter, Position, ReadPosition, ReadRevision } from '@eventstore/db-client';
import { eventually, seen, type Seen } from './suite.ts';

/** A subscription as a careful consumer keeps it: one that the server ends goes on from the last event that came. */
export type Following = {
  readonly events: Seen[];
  readonly checkpoints: bigint[];
  /** How often the server has said that all is read, and how often it has ended the subscription. */
  readonly caughtUp: number;
  readonly drops: readonly unknown[];
  /** Resolves when there are so many events. */
  reach(count: number, deadline?: number): Promise<Seen[]>;
  live(): Promise<void>;
  /** Takes nothing until `goOn`. */
  stall(): void;
  goOn(): void;
  stop(): Promise<void>;
};
type Subscription = ReturnType<EventStoreDBClient['subscribeToAll']> | ReturnType<EventStoreDBClient['subscribeToStream']>;

/** Follows $all after a position. `wanted` leaves out what others write meanwhile; a filter is the server's. */
export function followAll(client: EventStoreDBClient, from: ReadPosition, { filter, wanted = () => true }: { filter?: Filter; wanted?: (event: Seen) => boolean } = {}): Following {
  const checkpoints: bigint[] = [];
  const counted = filter && { ...filter, checkpointReached: (_: unknown, { commit }: Position) => void checkpoints.push(commit) };
  return follow((last) => client.subscribeToAll({ fromPosition: last?.position ?? from, ...(counted && { filter: counted }) }), wanted, checkpoints);
}

/** Follows a stream after a revision. */
export const followStream = (client: EventStoreDBClient, stream: string, from: ReadRevision): Following =>
  follow((last) => client.subscribeToStream(stream, { fromRevision: last?.revision ?? from }), () => true, []);

function follow(subscribe: (last: Seen | undefined) => Subscription, wanted: (event: Seen) => boolean, checkpoints: bigint[]): Following {
  const list: Seen[] = [];
  const drops: unknown[] = [];
  let last: Seen | undefined;
  let caughtUp = 0;
  let stopped = false;
  let current: Subscription;

  function start(): void {
    const subscription = subscribe(last);
    current = subscription;
    let over = false;
    const ended = (reason: unknown): void => {
      if (over || stopped) return;
      over = true;
      drops.push(reason);
      setImmediate(start);
    };
    subscription.on('caughtUp', () => caughtUp++);
    subscription.on('error', ended);
    subscription.on('end', () => ended('end'));
    // Both kinds hand over resolved events; the union of their overloads is too much for TypeScript.
    (subscription as NodeJS.ReadableStream).on('data', (resolved: Parameters<typeof seen>[0]) => {
      last = seen(resolved);
      if (wanted(last)) list.push(last);
    });
  }
  start();

  return {
    events: list,
    checkpoints,
    drops,
    get caughtUp() {
      return caughtUp;
    },
    reach: (count, deadline) =>
      eventually(() => {
        if (list.length < count) throw new Error(`${list.length} of ${count} events came`);
        return list;
      }, deadline),
    live: () =>
      eventually(() => {
        if (caughtUp === 0) throw new Error('not caught up');
      }),
    stall: () => void current.pause(),
    goOn: () => void current.resume(),
    async stop() {
      stopped = true;
      await current.unsubscribe();
    },
  };
}
