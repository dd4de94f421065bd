import type { PendingTimer } from '../../../events/reactor.ts';

/** The timers of one reactor, by key. */
export type Timers = {
  set(timer: PendingTimer): void;
  cancel(key: string): void;
  /** Those that are due at a time and not being fired, earliest first. */
  due(now: number): readonly PendingTimer[];
  /** It is being sent: it is due no more, and stays until it is done. */
  firing(timer: PendingTimer): void;
  /** It was sent; one that has taken its key meanwhile stays. With `again`: it was not, and is due once more. */
  done(timer: PendingTimer, again?: 'again'): void;
  all(): readonly PendingTimer[];
  readonly size: number;
};

export function createTimers(): Timers {
  const pending = new Map<string, PendingTimer>();
  const inFlight = new Set<PendingTimer>();
  /** Nothing is due before. */
  let next = Infinity;
  return {
    set(timer) {
      pending.set(timer.key, timer);
      next = Math.min(next, timer.at);
    },
    cancel: (key) => void pending.delete(key),
    due(now) {
      if (now < next) return [];
      const due: PendingTimer[] = [];
      next = Infinity;
      for (const timer of pending.values()) {
        if (inFlight.has(timer)) continue;
        if (timer.at <= now) due.push(timer);
        next = Math.min(next, timer.at);
      }
      return due.sort((a, b) => a.at - b.at);
    },
    firing: (timer) => void inFlight.add(timer),
    done(timer, again) {
      inFlight.delete(timer);
      if (again) next = Math.min(next, timer.at);
      else if (pending.get(timer.key) === timer) pending.delete(timer.key);
    },
    all: () => [...pending.values()],
    get size() {
      return pending.size;
    },
  };
}
