import { Rejection } from '../../kernel/rejection.ts';

/** Lets at most `width` through at a time; the others wait in order, at most `length` of them: then `rate-limited`. */
export function createGate(width: number, length: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (work) => {
    if (inside >= width) {
      if (waiting.length >= length) throw new Rejection('rate-limited', undefined, { retry_after: 1 });
      await new Promise<void>((resolve) => void waiting.push(resolve));
    } else {
      inside += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else inside -= 1;
    }
  };
}
