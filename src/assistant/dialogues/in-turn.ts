import { Rejection } from '../../kernel/rejection.ts';

/** So many may wait for one talk, and for all. */
const most = { one: 5, all: 2_000 };

/** Runs the work of one key one after another. Rejects with `rate-limited` where too much waits already, unless `isUrgent`. */
export function createInTurn(): <Result>(key: string, work: () => Promise<Result>, isUrgent?: () => boolean) => Promise<Result> {
  const waiting = new Map<string, { count: number; last: Promise<unknown> }>();
  return async (key, work, isUrgent = () => false) => {
    const line = waiting.get(key) ?? { count: 0, last: Promise.resolve() };
    if ((line.count >= most.one || waiting.size >= most.all) && !isUrgent()) throw new Rejection('rate-limited', undefined, { retry_after: 1 });
    line.count++;
    const mine = line.last.then(work, work);
    line.last = mine.catch(() => undefined);
    waiting.set(key, line);
    try {
      return await mine;
    } finally {
      line.count--;
      if (line.count === 0) waiting.delete(key);
    }
  };
}
