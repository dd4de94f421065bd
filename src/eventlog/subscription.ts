import type { EventStoreDBClient } from '@eventstore/db-client';
import type { Stored } from './stored.ts';

export type Handlers = {
  event(event: Stored): void;
  confirmed(): void;
  /** Once, whatever ended it. */
  ended(error: unknown): void;
};
export type OneSubscription = { pause(): void; resume(): void; close(): void };

/** ms within which a subscription has to be confirmed. */
const confirmDeadline = 5_000;

/** One subscription to the whole log, for as long as it lives: the client library's never come back by themselves, and may end without an error. */
export function subscribe(client: EventStoreDBClient, after: bigint | undefined, { event, confirmed, ended }: Handlers): OneSubscription {
  let over = false;
  const end = (error?: unknown): void => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    subscription.unsubscribe().catch(() => undefined);
    ended(error);
  };
  const subscription = client.subscribeToAll({ fromPosition: after === undefined ? 'start' : { commit: after, prepare: after } });
  const timer = setTimeout(() => end(new Error('the subscription was not confirmed in time')), confirmDeadline);
  subscription.on('confirmation', () => {
    clearTimeout(timer);
    if (!over) confirmed();
  });
  subscription.on('data', (resolved) => {
    if (!over && resolved.event) event(resolved.event);
  });
  subscription.on('error', end);
  subscription.on('end', () => end());
  subscription.on('close', () => end());
  return {
    pause: () => void subscription.pause(),
    resume: () => void subscription.resume(),
    close: () => {
      over = true;
      clearTimeout(timer);
      subscription.unsubscribe().catch(() => undefined);
    },
  };
}
