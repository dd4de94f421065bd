import type { EventStoreDBClient } from '@eventstore/db-client';
import type { Recorded } from '../kernel/event.ts';
import type { CodecAlarm } from './codec-alarm.ts';
import type { Codec } from './codec.ts';
import { isSystem, type Stored } from './stored.ts';
import { subscribe, type OneSubscription } from './subscription.ts';
import { turns } from './turns.ts';
import type { WrongMasterKey } from './wrapping.ts';

export type LiveOptions = {
  /** The position of an event; undefined: the log's beginning. */
  readonly after: bigint | undefined;
  /** All events that arrived in one turn of the event loop, in log order, each once. */
  deliver(batch: readonly Recorded[]): void;
  /** In its place in the order: an event that cannot be decoded. */
  alarmed(error: CodecAlarm | WrongMasterKey, position: bigint): void;
  /** The subscription ended and is being made anew, or the keys cannot be had. */
  interrupted(error: unknown): void;
};
export type Live = {
  readonly connected: boolean;
  /** The first confirmation. */
  readonly ready: Promise<void>;
  /** The log is known to be there: no reason to wait any longer with the next try. */
  hurry(): void;
  /** Gives up the present subscription, which seems to hang. */
  renew(): void;
  close(): void;
};
export type LiveSource = { open(options: LiveOptions): Live };

/** Events that may wait to be decoded. */
const maxWaiting = 2_000;
const firstDelay = 50;
const maxDelay = 2_000;
/** ms that a subscription has to live for its end to count as the first. */
const healthy = 1_000;

/** Everything that comes, from one subscription to the whole log that is made anew whenever it ends. */
export const liveSource = (client: EventStoreDBClient, codec: Codec, known: { position: bigint }): LiveSource => ({
  open({ after, deliver, alarmed, interrupted }) {
    let received = after;
    let paused = false;
    let connected = false;
    let closed = false;
    let attempts = 0;
    let confirmedAt = Infinity;
    let current: OneSubscription | undefined;
    let timer: NodeJS.Timeout | undefined;
    let isReady: () => void = () => undefined;
    const ready = new Promise<void>((resolve) => (isReady = resolve));

    const incoming = turns({
      codec,
      deliver(batch) {
        const last = batch.at(-1);
        if (last && last.position > known.position) known.position = last.position;
        deliver(batch);
      },
      alarmed,
      interrupted,
      drained() {
        if (!paused) return;
        paused = false;
        current?.resume();
      },
    });

    function open(): void {
      confirmedAt = Infinity;
      paused = false;
      current = subscribe(client, received, {
        confirmed() {
          connected = true;
          confirmedAt = performance.now();
          isReady();
        },
        event: take,
        ended,
      });
    }

    function ended(error: unknown): void {
      connected = false;
      if (closed) return;
      if (performance.now() - confirmedAt > healthy) attempts = 0;
      if (attempts === 0) interrupted(error);
      // The first time at once: a real server ends a subscriber that was a little slow.
      const delay = attempts === 0 ? 0 : Math.min(maxDelay, firstDelay * 2 ** (attempts - 1)) * (0.5 + Math.random() / 2);
      attempts++;
      current = undefined;
      timer = setTimeout(open, delay);
    }

    function take(event: Stored): void {
      const position = event.position?.commit;
      if (position === undefined || (received !== undefined && position <= received)) return;
      received = position;
      attempts = 0;
      if (isSystem(event)) return;
      incoming.put(event);
      if (incoming.waiting < maxWaiting || paused) return;
      paused = true;
      current?.pause();
    }

    open();
    return {
      get connected() {
        return connected;
      },
      ready,
      hurry() {
        if (closed || current) return;
        clearTimeout(timer);
        open();
      },
      renew() {
        if (closed || !connected) return;
        current?.close();
        ended(new Error('the subscription is silent'));
      },
      close() {
        closed = true;
        connected = false;
        clearTimeout(timer);
        incoming.close();
        current?.close();
      },
    };
  },
});
