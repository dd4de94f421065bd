import { Rejection } from '../../kernel/rejection.ts';

export type Semaphore = {
  /** Waits for a place. Rejects with `rate-limited` when too many wait already, unless one had a place before. */
  acquire(again?: boolean): Promise<void>;
  release(): void;
};

/** Has `places` at a time; up to `length` others wait in order. */
export function createSemaphore(places: number, length: number): Semaphore {
  const waiting: (() => void)[] = [];
  let taken = 0;
  return {
    async acquire(again = false) {
      if (taken < places) {
        taken += 1;
        return;
      }
      if (!again && waiting.length >= length) throw new Rejection('rate-limited', undefined, { retry_after: 1 });
      await new Promise<void>((resolve) => void waiting.push(resolve));
    },
    release() {
      // The place is handed on, not given up.
      const next = waiting.shift();
      if (next) next();
      else taken -= 1;
    },
  };
}
