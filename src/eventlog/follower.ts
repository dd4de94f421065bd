import { setTimeout as pause } from 'node:timers/promises';
import type { Recorded } from '../kernel/event.ts';
import type { Tail } from './tail.ts';
import { EventLogUnavailable, type Consumer, type EventLog, type Subscription } from './types.ts';

/** What the feed has to say: ids, positions and errors. */
export type FeedLogger = { warn(fields: object, message: string): void; error(fields: object, message: string): void };
type Dependencies = {
  readonly log: Pick<EventLog, 'readAll' | 'head'>;
  readonly tail: Tail;
  readonly logger: FeedLogger;
  /** Resolves when the tail has grown, or the signal is aborted. */
  grown(signal: AbortSignal): Promise<void>;
};

const defaultBatch = 500;
const firstDelay = 100;
const maxDelay = 2_000;

/** Takes one consumer along the log: from the tail while that reaches back far enough, else by reading. Nobody else waits for it. */
export function follow({ name, after, maxBatch = defaultBatch, handle }: Consumer, { log, tail, logger, grown }: Dependencies): Subscription {
  let position = after === 'start' ? 0n : after === 'head' ? (tail.slice(tail.end - 1, 1)?.[0]?.position ?? tail.after) : after;
  const stopping = new AbortController();
  const { signal } = stopping;
  let ending: { readonly error: unknown } | undefined;
  let waiters: { readonly position: bigint; resolve(): void; reject(error: unknown): void }[] = [];

  async function take(batch: readonly Recorded[]): Promise<void> {
    const last = batch.at(-1);
    if (!last) return;
    try {
      const handled = handle(batch);
      if (handled instanceof Promise) await handled;
    } catch (error) {
      ending = { error };
      throw error;
    }
    position = last.position;
    if (waiters.length === 0) return;
    const reached = waiters.filter((waiter) => waiter.position <= position);
    waiters = waiters.filter((waiter) => waiter.position > position);
    for (const { resolve } of reached) resolve();
  }

  /** Until the tail reaches back to where it is. */
  async function catchUp(): Promise<void> {
    // Inclusive, since that is a position that an event has, which is cheaper to read from than the one after it.
    for await (const page of log.readAll({ ...(position > 0n ? { from: position } : {}), signal })) {
      const fresh = page.filter((event) => event.position > position);
      for (let at = 0; at < fresh.length && !signal.aborted; at += maxBatch) await take(fresh.slice(at, at + maxBatch));
      if (signal.aborted || tail.indexAfter(position) !== undefined) return;
    }
  }

  async function live(): Promise<void> {
    let index = tail.indexAfter(position);
    while (index !== undefined && !signal.aborted) {
      const batch = tail.slice(index, maxBatch);
      if (!batch) {
        logger.warn({ consumer: name }, 'a consumer of the log is far behind and reads on by itself');
        return;
      }
      if (batch.length === 0) await grown(signal);
      else {
        // The feed may be behind what was read.
        await take((batch[0]?.position ?? 0n) > position ? batch : batch.filter((event) => event.position > position));
        index += batch.length;
      }
    }
  }

  async function run(): Promise<void> {
    for (let failures = 0; !signal.aborted; ) {
      const before = position;
      try {
        if (tail.indexAfter(position) === undefined) await catchUp();
        if (tail.indexAfter(position) !== undefined) await live();
        if (position > before) failures = 0;
        else if (!signal.aborted) await backOff(failures++);
      } catch (error) {
        // Its own failure is final, also when it comes from the log.
        if (ending || !(error instanceof EventLogUnavailable || signal.aborted)) throw error;
        if (signal.aborted) return;
        if (position > before) failures = 0;
        logger.warn({ consumer: name, err: error }, 'a consumer cannot read the log, and tries again');
        await backOff(failures++);
      }
    }
  }
  const backOff = (failures: number): Promise<unknown> => pause(Math.min(maxDelay, firstDelay * 2 ** failures), undefined, { signal }).catch(() => undefined);

  const running = run();
  const failed = new Promise<never>((_, reject) => running.catch(reject));
  failed.catch((error: unknown) => {
    logger.error({ consumer: name, err: error }, 'a consumer of the log has stopped');
    end(error);
  });
  function end(error: unknown): void {
    ending ??= { error };
    for (const { reject } of waiters.splice(0)) reject(error);
  }

  return {
    failed,
    async caughtUp() {
      const head = await log.head();
      if (ending) throw ending.error;
      if (!head || head.position <= position) return;
      await new Promise<void>((resolve, reject) => waiters.push({ position: head.position, resolve, reject }));
    },
    async stop() {
      stopping.abort();
      await running.catch(() => undefined);
      end(new EventLogUnavailable('the consumer has been stopped'));
    },
  };
}
