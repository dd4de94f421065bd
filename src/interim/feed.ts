import { setTimeout as sleep } from 'node:timers/promises';
import { START, excludeSystemEvents, type AllStreamResolvedEvent } from '@eventstore/db-client';
import type { Recorded } from '../kernel/event.ts';
import { startConsumer } from './consumer.ts';
import { rawsOf, within, type OpenedLog } from './log.ts';
import { createRing } from './ring.ts';
import type { Feed } from '../eventlog/types.ts';

const ringCapacity = 4_096;
/** Raw events that may wait to be decoded before the subscription is paused. */
const mostWaiting = 8_192;
const probeEvery = 250;

export type FeedOptions = {
  readonly log: OpenedLog;
  /** This process is the only one that writes to the log: its own appends keep every cache current. */
  readonly soleWriter?: boolean;
  readonly logger?: { warn(fields: object, message: string): void; error(fields: object, message: string): void };
};

/** ONE subscription to $all for the whole process, from the head; it outlives every end of it. */
export function createFeed({ log, soleWriter = false, logger }: FeedOptions): Feed {
  const ring = createRing(ringCapacity);
  const taps = new Set<(batch: readonly Recorded[]) => void>();
  const wakers = new Set<() => void>();
  let position = 0n;
  let fresh = 0;
  let connected = false;
  let stopped = false;
  let end: (() => void) | undefined;
  let running: Promise<void> = Promise.resolve();
  let prober: NodeJS.Timeout | undefined;
  let probes: { at: number; position: bigint }[] = [];
  let probing = 0;

  function arrived(batch: readonly Recorded[]): void {
    if (batch.length === 0) return;
    position = (batch.at(-1) as Recorded).position;
    ring.push(batch);
    for (const tap of taps) {
      try {
        tap(batch);
      } catch (error) {
        logger?.error({ error }, 'a listener of the feed failed');
      }
    }
    for (const wake of wakers) wake();
    reachedProbes();
  }
  function reachedProbes(): void {
    for (const probe of probes) if (probe.position <= position && probe.at > fresh) fresh = probe.at;
    probes = probes.filter((probe) => probe.position > position);
  }

  /** Until the subscription ends, whatever the way: then from the last event received. */
  function follow(): Promise<void> {
    return new Promise((resolve) => {
      const subscription = log.client.subscribeToAll({ fromPosition: position === 0n ? START : { commit: position, prepare: position }, filter: excludeSystemEvents() });
      let waiting: AllStreamResolvedEvent[] = [];
      let busy = false;
      let over = false;
      const finish = (): void => {
        if (over) return;
        over = true;
        connected = false;
        end = undefined;
        subscription.on('error', () => undefined);
        void subscription.unsubscribe().catch(() => undefined);
        resolve();
      };
      const drain = async (): Promise<void> => {
        while (waiting.length > 0 && !over) {
          const batch = waiting;
          waiting = [];
          if (subscription.isPaused()) subscription.resume();
          const known = rawsOf(batch).filter((raw) => raw.position > position);
          const decoding = known.map((raw) => {
            const own = log.ownOf(raw.id);
            return own ? { ...own, position: raw.position, revision: Number(raw.revision), stream: raw.streamId, recorded_at: raw.created } : log.codec.decode(raw);
          });
          arrived(decoding.some((one) => one instanceof Promise) ? await Promise.all(decoding) : (decoding as Recorded[]));
        }
        busy = false;
      };
      subscription.on('data', (resolved: AllStreamResolvedEvent) => {
        connected = true;
        waiting.push(resolved);
        if (waiting.length >= mostWaiting) subscription.pause();
        if (busy) return;
        busy = true;
        setImmediate(() => {
          drain().catch((error: unknown) => {
            logger?.error({ error }, 'the feed cannot decode an event');
            finish();
          });
        });
      });
      subscription.on('confirmation', () => {
        connected = true;
      });
      for (const event of ['error', 'end', 'close'] as const) subscription.on(event, finish);
      end = finish;
    });
  }

  async function keepFollowing(): Promise<void> {
    for (let failures = 0; !stopped; failures++) {
      const before = position;
      const began = Date.now();
      await follow();
      if (stopped) return;
      if (position !== before || Date.now() - began > 5_000) failures = 0;
      if (failures > 0) {
        logger?.warn({ failures }, 'the feed resubscribes');
        await sleep(Math.min(2_000, 50 * 2 ** failures) * (0.5 + Math.random() / 2));
      }
    }
  }

  async function probe(): Promise<void> {
    if (probing >= 3) return;
    probing++;
    const at = Date.now();
    try {
      const head = await within(log.head(), 2_000);
      probes.push({ at, position: head?.position ?? 0n });
      reachedProbes();
    } catch {
      // not fresh then
    } finally {
      probing--;
    }
  }

  return {
    tap(listener) {
      taps.add(listener);
      return () => taps.delete(listener);
    },
    consume: (consumer) =>
      startConsumer(consumer, {
        log,
        head: () => position,
        after: ring.after,
        changed: (wake) => {
          wakers.add(wake);
          return () => wakers.delete(wake);
        },
      }),
    get position() {
      return position;
    },
    get connected() {
      return connected;
    },
    freshAt: () => (soleWriter ? Date.now() : fresh),
    async reached(wanted, deadline) {
      if (position >= wanted) return;
      await within(
        new Promise<void>((resolve) => {
          const wake = (): void => {
            if (position < wanted) return;
            wakers.delete(wake);
            resolve();
          };
          wakers.add(wake);
        }),
        deadline,
      );
    },
    async start() {
      const head = await within(log.head(), 10_000);
      position = head?.position ?? 0n;
      ring.start(position);
      fresh = Date.now();
      running = keepFollowing();
      if (!soleWriter) {
        prober = setInterval(() => void probe(), probeEvery);
        prober.unref();
      }
    },
    async stop() {
      stopped = true;
      clearInterval(prober);
      end?.();
      await running;
    },
  };
}
