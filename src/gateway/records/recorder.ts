import { randomBytes } from 'node:crypto';
import type { Read } from '../../../events/access.ts';
import { uuidFrom } from '../../dispatcher/identity.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import { system } from '../../kernel/actor.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Logger } from '../../logger.ts';

/**
 * Writes down who read what: many at a time, a moment after the answer, so that reading stays fast. While the log is away the readings wait here,
 * so that nobody is kept from a patient's record by a short outage; what waits is bounded, and beyond the bound a record
 * is not shown (503): what cannot be accounted for is not read.
 */
export type ReadRecorder = {
  /** Throws `event-store-unavailable` when too much waits already. */
  record(read: Omit<Read, 'at'>): void;
  /** How many wait. */
  waiting(): number;
  /** Writes what waits, for as long as `patience` (ms) at most; false: something was left. */
  drain(patience: number): Promise<boolean>;
};

type Parts = { readonly dispatcher: Pick<Dispatcher, 'dispatch'>; readonly now: () => number; readonly logger: Pick<Logger, 'error' | 'warn'>; readonly mostWaiting?: number };
/** ms: what comes within it is one event. */
const gather = 200;
const atOnce = 500;
const retry = { first: 250, longest: 10_000 };
/** Namespace of the ids of these commands. */
const namespace = '0c6ecf6e-31a5-5a5c-a3ad-6c0a4b9a9c53';

export function createReadRecorder({ dispatcher, now, logger, mostWaiting = 20_000 }: Parts): ReadRecorder {
  const process_id = randomBytes(8).toString('hex');
  let queue: Read[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;
  /** Tried already, and not known to be written: it goes again as it is. */
  let batch: readonly Read[] | undefined;
  let batches = 0;
  let pause = 0;

  function schedule(after: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      void write();
    }, after);
    timer.unref();
  }

  /** All that waits, one batch after another; a batch that cannot be written stays first, under the same id. */
  function write(): Promise<void> {
    return (writing ??= writeAll().finally(() => {
      writing = undefined;
      if (queue.length > 0) schedule(pause || gather);
    }));
  }

  async function writeAll(): Promise<void> {
    while (queue.length > 0) {
      const reads = (batch ??= queue.slice(0, atOnce));
      const [first] = reads;
      if (!first) return;
      try {
        // The id is the batch's, so that one whose outcome is unknown is written once.
        await dispatcher.dispatch({ name: 'record-reads', data: { log: `${first.at.slice(0, 10)}-${process_id}`, reads }, actor: system, command_id: uuidFrom(namespace, `${process_id} ${batches}`), via: 'rest' });
      } catch (error) {
        if (error instanceof Rejection && error.status < 500) logger.error({ err: error, reads: reads.length }, 'reads of records could not be written down: they are refused');
        else {
          pause = Math.min(retry.longest, Math.max(retry.first, pause * 2));
          logger.warn({ err: error, waiting: queue.length }, 'reads of records wait to be written down');
          return;
        }
      }
      batches++;
      batch = undefined;
      pause = 0;
      queue = queue.slice(reads.length);
    }
  }

  return {
    record(read) {
      if (queue.length >= mostWaiting) throw new Rejection('event-store-unavailable', 'What is read cannot be written down now, so it is not shown', { retry_after: 5 });
      queue.push({ at: new Date(now()).toISOString(), ...read });
      schedule(pause || gather);
    },
    waiting: () => queue.length,
    async drain(patience) {
      const deadline = Date.now() + patience;
      while (queue.length > 0 && Date.now() < deadline) {
        await write();
        if (queue.length > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(pause, Math.max(0, deadline - Date.now()))));
      }
      return queue.length === 0;
    },
  };
}
