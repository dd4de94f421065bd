import { setTimeout as sleep } from 'node:timers/promises';
import type { Recorded } from '../kernel/event.ts';
import { EventLogUnavailable, WrongRevision, type EventLog } from '../eventlog/types.ts';
import type { Known } from './known.ts';

/** One try may take so long, and an append whose outcome is unknown is tried again for so long, ms: a log that restarts is back by then. */
const deadline = { once: 3_000, all: 6_000 };

/**
 * Appends a batch after its base. When the log does not say what happened, the same batch is sent again, with the same ids; whether it is there is in
 * the end told by the stream, never guessed. Rejects with WrongRevision when others were faster, with EventLogUnavailable when the outcome
 * stays unknown, and with anything else when the batch has not left this process.
 */
export const appender =
  (log: Pick<EventLog, 'append' | 'readStream'>) =>
  async (stream: string, base: Known, batch: readonly Recorded[], contested: boolean): Promise<readonly Recorded[]> => {
    const expected = base.revision < 0 ? 'no_stream' : base.revision;
    const until = Date.now() + deadline.all;
    for (let attempt = 0; ; attempt++) {
      try {
        return await log.append(stream, expected, batch, { deadline: Math.max(500, Math.min(deadline.once, until - Date.now())), contested });
      } catch (error) {
        const isLost = error instanceof WrongRevision;
        if (!isLost && !(error instanceof EventLogUnavailable)) throw error;
        if (isLost && attempt === 0) throw error;
        if (isLost || Date.now() >= until) {
          // The one who was faster may have been an earlier try of ours.
          const found = await stored(log, stream, base, batch);
          if (found) return found;
          throw error;
        }
        await sleep(Math.min(500, 25 * 2 ** attempt) * (0.5 + Math.random() / 2));
      }
    }
  };

/** The batch as the stream has it after the base, undefined when something else stands there, or nothing. */
async function stored(log: Pick<EventLog, 'readStream'>, stream: string, base: Known, batch: readonly Recorded[]): Promise<readonly Recorded[] | undefined> {
  const events: Recorded[] = [];
  for await (const page of log.readStream(stream, { from: base.revision + 1, maxCount: batch.length })) events.push(...page);
  return events.length === batch.length && events.every(({ id }, at) => id === batch[at]?.id) ? events : undefined;
}
