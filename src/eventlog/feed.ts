import type { Recorded } from '../kernel/event.ts';
import type { OpenEventLog } from './event-log.ts';
import { follow, type FeedLogger } from './follower.ts';
import { freshness, type Freshness } from './freshness.ts';
import type { Live } from './live.ts';
import { standsAt } from './stands.ts';
import { createTail } from './tail.ts';
import { EventLogUnavailable, type Feed } from './types.ts';
import { waitingRoom } from './waiting-room.ts';
import { within } from '../within.ts';

export type FeedOptions = {
  readonly log: OpenEventLog;
  readonly logger?: FeedLogger;
  /** Nobody else writes to the log: what this process appends it knows, so a cache is fresh for as long as the log answers. */
  readonly soleWriter?: boolean;
  /** The log lacks events that the feed has had: what this process knows of it is no longer so. */
  readonly wentBack?: () => void;
  /** ms since the epoch, the clock of who asks `freshAt`. */
  readonly now?: () => number;
  /** How many of the latest events are kept for consumers; one that is further behind reads the log. */
  readonly tailSize?: number;
};

const readyDeadline = 5_000;
/** ms that unhurried consumers wait for more. */
const gathering = 20;
const silent: FeedLogger = { warn: () => undefined, error: () => undefined };
/** Before the start nothing is in the tail, and no position close enough. */
const nowhere = 2n ** 63n;

/** The process's one feed: a single subscription to the whole log, for taps at once and for consumers at their own pace. */
export function createFeed({ log, logger = silent, soleWriter = false, wentBack = () => undefined, now = Date.now, tailSize = 4_000 }: FeedOptions): Feed {
  const taps = new Set<(batch: readonly Recorded[]) => void>();
  const tail = createTail(nowhere, tailSize);
  const waiting = waitingRoom();
  const followers = new Set<ReturnType<typeof follow>>();
  const waking = { atOnce: [] as (() => void)[], soon: [] as (() => void)[] };
  let soon: NodeJS.Timeout | undefined;
  let position = 0n;
  /** The event there, if it could be read. */
  let last: { readonly position: bigint; readonly id: string } | undefined;
  let fresh: Freshness | undefined;
  let live: Live | undefined;
  let stopped = false;

  function moveTo(to: bigint): void {
    position = to;
    fresh?.reached(to);
    waiting.reached(to);
    wake('atOnce');
    if (waking.soon.length > 0)
      soon ??= setTimeout(() => {
        soon = undefined;
        wake('soon');
      }, gathering);
  }

  function wake(which: keyof typeof waking): void {
    const woken = waking[which];
    waking[which] = [];
    for (const each of woken) each();
  }

  function deliver(batch: readonly Recorded[]): void {
    const newest = batch.at(-1);
    if (!newest) return;
    for (const tap of taps) {
      try {
        tap(batch);
      } catch (error) {
        logger.error({ err: error, position: String(newest.position) }, 'a tap of the feed failed');
      }
    }
    tail.push(batch);
    last = newest;
    moveTo(newest.position);
  }

  const stands = async (seen: typeof last): ReturnType<typeof standsAt> => (seen ? standsAt(log, seen.position, seen.id) : 'same');

  const grown =
    (when: keyof typeof waking) =>
    (signal: AbortSignal): Promise<void> =>
      new Promise((resolve) => {
        const awake = (): void => {
          signal.removeEventListener('abort', awake);
          resolve();
        };
        signal.addEventListener('abort', awake);
        waking[when].push(awake);
      });

  return {
    tap(listener) {
      taps.add(listener);
      return () => void taps.delete(listener);
    },
    consume(consumer) {
      if (stopped) throw new EventLogUnavailable('the feed has been stopped');
      if (consumer.after === 'head' && !live) throw new RangeError('the feed has not been started');
      const follower = follow(consumer, { log, tail, logger, grown: grown(consumer.unhurried ? 'soon' : 'atOnce') });
      followers.add(follower);
      return follower;
    },
    get position() {
      return position;
    },
    freshAt: () => fresh?.at ?? 0,
    reached: (to, deadline) => (to <= position && live ? Promise.resolve() : waiting.wait(to, deadline)),
    get connected() {
      return live?.connected ?? false;
    },
    async start() {
      const since = now();
      const head = await log.head();
      last = head;
      position = head?.position ?? 0n;
      tail.restart(position);
      const begun = (live = log.live.open({
        after: head?.position,
        deliver,
        alarmed(error, at) {
          logger.error({ err: error, position: String(at) }, 'an event of the log cannot be decoded');
          // Consumers meet it when they read; taps go on without it.
          tail.restart(at);
          moveTo(at);
        },
        interrupted(error) {
          fresh?.doubt();
          logger.warn({ err: error }, 'the feed was interrupted and goes on');
        },
      }));
      fresh = freshness({ log, position, since, now, soleWriter, answered: () => begun.hurry(), silent: () => begun.renew(), stands: () => stands(last), wentBack });
      await within(begun.ready, readyDeadline, () => new EventLogUnavailable('the event log did not confirm the subscription in time'));
    },
    async stop() {
      stopped = true;
      clearTimeout(soon);
      fresh?.stop();
      live?.close();
      waiting.close();
      await Promise.all(Array.from(followers, (follower) => follower.stop()));
    },
  };
}
