import { setTimeout as pause } from 'node:timers/promises';
import { EventLogUnavailable, type EventLog, type Feed } from '../../eventlog/types.ts';
import type { Recorded } from '../../kernel/event.ts';
import type { Logger } from '../../logger.ts';

export type FollowParts = {
  readonly name: string;
  readonly log: Pick<EventLog, 'head' | 'readAll'>;
  readonly feed: Pick<Feed, 'consume'>;
  readonly logger: Logger;
  readonly signal: AbortSignal;
};
export type Course = {
  /** Undefined: from the log's beginning. */
  readonly after: bigint | undefined;
  /** Of what is there already only these types are read; undefined: all. What comes later comes whole. */
  readonly types: readonly string[] | undefined;
  handle(batch: readonly Recorded[]): Promise<void>;
  /** Everything that stood in the log at the beginning has been handled. */
  onThere(position: bigint): void;
};

const delay = { first: 50, most: 2_000 };
const maxBatch = 200;

/** Reads the log from a position on and then follows the feed, until the signal. Rejects with what `handle` rejects with. */
export async function followLog({ name, log, feed, logger, signal }: FollowParts, { after, types, handle, onThere }: Course): Promise<void> {
  let position = after ?? -1n;

  async function readOn(): Promise<void> {
    const head = (await log.head())?.position ?? -1n;
    const filter = types && { filter: { typePrefixes: types } };
    for await (const page of log.readAll({ ...(position > 0n && { from: position }), ...filter, signal })) {
      const fresh = page.filter((event) => event.position > position);
      for (let at = 0; at < fresh.length && !signal.aborted; at += maxBatch) {
        const batch = fresh.slice(at, at + maxBatch);
        await handle(batch);
        position = batch.at(-1)?.position ?? position;
      }
      if (signal.aborted || position >= head) break;
    }
    if (head > position && !signal.aborted) position = head;
  }

  for (let failures = 0; !signal.aborted; failures++) {
    try {
      await readOn();
      break;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof EventLogUnavailable)) throw error;
      logger.warn({ reactor: name, err: error }, 'a reactor cannot read the log, and tries again');
      await pause(Math.min(delay.most, delay.first * 2 ** failures), undefined, { signal }).catch(() => undefined);
    }
  }
  if (signal.aborted) return;
  onThere(position);
  const subscription = feed.consume({ name: `reactor ${name}`, after: position < 0n ? 'start' : position, maxBatch, unhurried: true, handle });
  const ended = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  try {
    await Promise.race([ended, subscription.failed]);
  } finally {
    await subscription.stop();
  }
}
