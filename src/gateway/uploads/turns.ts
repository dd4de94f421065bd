import { Rejection } from '../../kernel/rejection.ts';

/** So many at once for one user, and for all of a process. */
export type Most = { readonly each: number; readonly all: number };

/** Counts what goes on at the same time. `take` gives what ends a turn, or throws `rate-limited`. */
export function createTurns({ each, all }: Most): { take(user_id: string): () => void } {
  const taken = new Map<string, number>();
  let total = 0;
  return {
    take(user_id) {
      const own = taken.get(user_id) ?? 0;
      if (own >= each || total >= all) throw new Rejection('rate-limited', 'Too many at the same time', { retry_after: 2, limit: each });
      taken.set(user_id, own + 1);
      total += 1;
      let over = false;
      return () => {
        if (over) return;
        over = true;
        total -= 1;
        const left = (taken.get(user_id) ?? 1) - 1;
        if (left === 0) taken.delete(user_id);
        else taken.set(user_id, left);
      };
    },
  };
}
