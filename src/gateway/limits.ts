import { performance } from 'node:perf_hooks';

/** `reset`: seconds until the window ends. */
export type Allowance = { readonly allowed: boolean; readonly limit: number; readonly remaining: number; readonly reset: number };
export type Limits = { take(key: string): Allowance };

const most = 100_000;

/** So many requests a key in each window (seconds), which begins with its first request. `clock`: ms of any origin, never set back. */
export function createLimits({ requests, window }: { requests: number; window: number }, clock: () => number = () => performance.now()): Limits {
  const windows = new Map<string, { used: number; readonly ends: number }>();

  /** All windows are as long, so they end in the order in which they began. */
  function forget(now: number): void {
    for (const [key, { ends }] of windows) {
      if (ends > now && windows.size < most) return;
      windows.delete(key);
    }
  }

  return {
    take(key) {
      const now = clock();
      let current = windows.get(key);
      if (!current || current.ends <= now) {
        windows.delete(key);
        forget(now);
        windows.set(key, (current = { used: 0, ends: now + window * 1000 }));
      }
      const allowed = current.used < requests;
      if (allowed) current.used += 1;
      return { allowed, limit: requests, remaining: requests - current.used, reset: Math.max(1, Math.ceil((current.ends - now) / 1000)) };
    },
  };
}
