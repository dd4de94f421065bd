import type { PendingTimer } from '../../../events/reactor.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { EventLog, Feed } from '../../eventlog/types.ts';
import type { Recorded } from '../../kernel/event.ts';
import type { Logger } from '../../logger.ts';
import { loadCheckpoint } from './checkpoint.ts';
import { followLog } from './follow.ts';
import { createProgress } from './progress.ts';
import { createSender, type Send } from './sender.ts';

export type RunParts = {
  readonly log: EventLog;
  readonly feed: Pick<Feed, 'consume'>;
  readonly dispatcher: Pick<Dispatcher, 'dispatch' | 'catalog'>;
  /** The log's clock, ms since the epoch. */
  readonly now: () => number;
  readonly logger: Logger;
  /** How often it is looked whether something is due, ms; default 100. */
  readonly look?: number;
};
/** A reactor at work in this process. */
export type Running = {
  readonly name: string;
  /** Of the last event that it has done everything about, but for what waits. */
  readonly position: bigint | undefined;
  /** How many timers, or other things, it waits for. */
  readonly waiting: number;
  /** What is being sent is left where it is; keeps a checkpoint if the log can be reached. */
  stop(): Promise<void>;
  /** Rejects when it can go on no longer. */
  readonly failed: Promise<never>;
};

/** What a reactor does with what it meets. */
export type Work = {
  /** Of what stands in the log at the start only these are read; undefined: all. */
  readonly types: readonly string[] | undefined;
  /** Takes in a batch. Resolves with how many steps came of it, undefined when it was stopped before all were sent. */
  take(batch: readonly Recorded[], send: Send): Promise<number | undefined>;
  /** Called again and again (`look`), once everything that stood in the log is taken in; one call at a time. */
  due(send: Send): Promise<void>;
  waiting(): number;
  /** For a checkpoint, and from it. */
  timers(): readonly PendingTimer[];
  restore(timers: readonly PendingTimer[]): void;
  /** The position of the oldest event that is not done with. */
  heldAt(): bigint | undefined;
};

/** Takes a reactor along the log from its last checkpoint on, until it is stopped. */
export function setToWork(name: string, work: Work, { log, feed, dispatcher, now, logger, look = 100 }: RunParts): Running {
  const stopping = new AbortController();
  const { signal } = stopping;
  const send = createSender({ dispatcher, reactor: name, logger, signal });
  const progress = createProgress({ log, reactor: name, now, logger, ...work });
  let isThere = false;
  let isBusy = false;

  const tick = setInterval(() => {
    if (!isThere || isBusy || signal.aborted) return;
    isBusy = true;
    work
      .due(send)
      .catch((error: unknown) => logger.error({ err: error, reactor: name }, 'a reactor could not see to what is due'))
      .finally(() => (isBusy = false));
  }, look);

  async function run(): Promise<void> {
    const checkpoint = await progress.begin(() => loadCheckpoint(log, name), signal);
    work.restore(checkpoint?.timers ?? []);
    await followLog(
      { name, log, feed, logger, signal },
      {
        after: checkpoint?.position,
        types: work.types,
        async handle(batch) {
          const steps = await work.take(batch, send);
          // What was not sent is found again from the position before it.
          if (steps !== undefined) await progress.advance(batch, steps);
        },
        onThere(position) {
          progress.reach(position);
          isThere = true;
        },
      },
    );
  }

  const running = run().finally(() => clearInterval(tick));
  const failed = new Promise<never>((_, reject) => running.catch(reject));
  failed.catch(() => undefined);
  return {
    name,
    failed,
    get position() {
      return progress.position;
    },
    get waiting() {
      return work.waiting();
    },
    async stop() {
      stopping.abort();
      await running.catch(() => undefined);
      await progress.end();
    },
  };
}
