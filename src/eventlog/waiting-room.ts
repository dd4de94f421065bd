import { EventLogUnavailable } from './types.ts';

type Waiter = { readonly position: bigint; settle(error?: Error): void };

/** Those who wait for the feed to come to a position. */
export type WaitingRoom = {
  wait(position: bigint, deadline: number): Promise<void>;
  reached(position: bigint): void;
  close(): void;
};

const maxWaiters = 10_000;

export function waitingRoom(): WaitingRoom {
  const waiters = new Set<Waiter>();
  return {
    wait: (position, deadline) =>
      new Promise((resolve, reject) => {
        if (waiters.size >= maxWaiters) return reject(new EventLogUnavailable('too many wait for the event log'));
        const waiter: Waiter = {
          position,
          settle(error) {
            clearTimeout(timer);
            waiters.delete(waiter);
            if (error) reject(error);
            else resolve();
          },
        };
        const timer = setTimeout(() => waiter.settle(new EventLogUnavailable('the feed did not come to that position in time')), deadline);
        waiters.add(waiter);
      }),
    reached(position) {
      for (const waiter of waiters) if (waiter.position <= position) waiter.settle();
    },
    close() {
      for (const waiter of waiters) waiter.settle(new EventLogUnavailable('the feed has been stopped'));
    },
  };
}
