/** Lets through what is said under a key at most once in `interval` ms: at once, else only the latest, when that is over. */
export type Throttle<Said> = { say(key: string, said: Said): void; stop(): void };

/** So many keys are remembered, at most; beyond them nothing new is let through. */
const maxRemembered = 10_000;

export function createThrottle<Said>(interval: number, letThrough: (said: Said) => void): Throttle<Said> {
  const lately = new Map<string, { at: number; pending: Said | undefined }>();
  let timer: NodeJS.Timeout | undefined;

  function sweep(): void {
    const now = Date.now();
    for (const [key, entry] of lately) {
      if (now - entry.at < interval) continue;
      const { pending } = entry;
      if (pending === undefined) {
        lately.delete(key);
        continue;
      }
      entry.at = now;
      entry.pending = undefined;
      letThrough(pending);
    }
    if (lately.size === 0) timer = void clearInterval(timer);
  }

  return {
    say(key, said) {
      const now = Date.now();
      const entry = lately.get(key);
      if (entry && (entry.pending !== undefined || now - entry.at < interval)) {
        entry.pending = said;
        return;
      }
      if (!entry && lately.size >= maxRemembered) return;
      lately.set(key, { at: now, pending: undefined });
      timer ??= setInterval(sweep, interval / 4).unref();
      letThrough(said);
    },
    stop() {
      clearInterval(timer);
    },
  };
}
