import { setTimeout as pause } from 'node:timers/promises';

/** Waits for something to end, well or not, but not for ever. */
export const atMost = async (ms: number, ending: Promise<unknown>): Promise<void> => {
  const over = new AbortController();
  const waited = pause(ms, undefined, { signal: over.signal }).catch(() => undefined);
  await Promise.race([ending.catch(() => undefined), waited]);
  over.abort();
};
