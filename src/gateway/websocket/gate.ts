import { Rejection } from '../../kernel/rejection.ts';

export type Gate = {
  /** Waits for a place inside. Rejects with `rate-limited` when too many wait already, unless one was inside before. */
  enter(again?: boolean): Promise<void>;
  leave(): void;
};

/** Lets at most `width` in at a time; the others wait in order. */
export function createGate(width: number, length: number): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return {
    async enter(again = false) {
      if (inside < width) {
        inside += 1;
        return;
      }
      if (!again && waiting.length >= length) throw new Rejection('rate-limited', undefined, { retry_after: 1 });
      await new Promise<void>((resolve) => void waiting.push(resolve));
    },
    leave() {
      // The place is handed on, not given up.
      const next = waiting.shift();
      if (next) next();
      else inside -= 1;
    },
  };
}
