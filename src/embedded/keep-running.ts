import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';

export type Child = { readonly pid: number; stop(): Promise<void> };
export type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null; /** Its last error, in its own words. */ readonly said?: string };
export type Kept = { readonly pid: () => number | undefined; stop(): Promise<void> };

type Options = {
  readonly name: string;
  readonly start: (onExit: (how: Exit) => void) => Promise<Child>;
  readonly logger: Logger;
  /** It died or did not start `limit` times without living for `settled` ms in between. */
  readonly onGivenUp: (name: string) => void;
  readonly limit?: number;
  readonly settled?: number;
};

/** Starts a child and starts it again whenever it ends by itself: at once the first time, then with pauses that double up to 5 s. A first start that fails throws. */
export async function keepRunning({ name, start, logger, onGivenUp, limit = 10, settled = 30_000 }: Options): Promise<Kept> {
  const stopped = new AbortController();
  let failures = 0;
  let startedAt = 0;
  let child: Child | undefined;
  let restarting = Promise.resolve();

  const begin = async (): Promise<void> => {
    let over: Exit | undefined;
    let up = false;
    const started = await start((how) => {
      over = how;
      if (up) died(how);
    });
    child = started;
    startedAt = performance.now();
    up = true;
    if (over) died(over);
  };
  const died = (how: Exit): void => {
    child = undefined;
    if (stopped.signal.aborted) return;
    if (performance.now() - startedAt > settled) failures = 0;
    logger.warn({ child: name, ...how }, 'an embedded server ended, starting it again');
    restarting = again();
  };
  const again = async (): Promise<void> => {
    while (failures < limit) {
      const pause = failures === 0 ? 0 : Math.min(5_000, 50 * 2 ** failures) * (0.75 + Math.random() / 2);
      failures++;
      await delay(pause, undefined, { signal: stopped.signal }).catch(() => undefined);
      if (stopped.signal.aborted) return;
      try {
        return await begin();
      } catch (error) {
        logger.error({ child: name, err: error, why: error instanceof Error ? error.message : undefined }, 'an embedded server did not start');
      }
    }
    logger.fatal({ child: name, failures }, 'an embedded server keeps failing, given up');
    onGivenUp(name);
  };

  await begin();
  return {
    pid: () => child?.pid,
    async stop() {
      stopped.abort();
      await restarting;
      await child?.stop();
    },
  };
}
