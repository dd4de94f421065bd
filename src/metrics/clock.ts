import type { Feed } from '../eventlog/types.ts';
import type { Logger } from '../logger.ts';

/** How far apart the clocks may be before it is told, and how far back the feed may be for a comparison: what it brings later was stored earlier, ms. */
const most = 10_000;
const fresh = 2_000;

/** How far the log's clock is ahead of this process's (behind: negative), ms; undefined: nothing has been compared yet. */
export type ClockWatch = { readonly ahead: number | undefined; stop(): void };

/** Compares this machine's clock with the log's by what the log has just stored, and says it once when they are far apart, as tokens, slots and reminders then are. */
export function watchClock({ feed, now, logger }: { readonly feed: Pick<Feed, 'tap' | 'freshAt'>; /** The service's clock. */ readonly now: () => number; readonly logger: Pick<Logger, 'warn'> }): ClockWatch {
  let ahead: number | undefined;
  let told = false;
  const stop = feed.tap((batch) => {
    const last = batch.at(-1);
    if (!last || Date.now() - feed.freshAt() > fresh) return;
    ahead = last.recorded_at - now();
    const isFar = Math.abs(ahead) > most;
    if (isFar && !told) logger.warn({ ahead_ms: Math.round(ahead) }, 'the clock of the event log and that of this process are far apart: set one of the two (NTP)');
    told = isFar;
  });
  return {
    get ahead() {
      return ahead;
    },
    stop,
  };
}
