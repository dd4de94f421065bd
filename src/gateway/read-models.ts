import { Rejection } from '../kernel/rejection.ts';
import type { Projector } from '../projector/types.ts';
import type { Http } from './context.ts';

export type ReadModels = {
  /** Whether they come to a position, within 2 s. */
  reached(names: readonly string[], at_least: bigint): Promise<boolean>;
  /** Whether they have come to every erasure that is known here: before, they may show what is erased. */
  isPastErasures(names: readonly string[]): boolean;
  /** Waits until the read models have come to `at_least` and to the last erasure (2 s at most, else `read-model-stale`), and says in X-Position how far they are. */
  ready(ctx: Pick<Http, 'set'>, names: readonly string[], at_least: bigint | undefined): Promise<void>;
};

type Waiting = { readonly isThere: () => boolean; readonly resolve: (there: boolean) => void; readonly timer: NodeJS.Timeout };
const patience = 2_000;
const mostWaiting = 2_000;

/** How far the read models are, for those who want to read what they wrote, and that nobody reads what has been erased. `erasedAt`: the position of the last erasure that is known here. */
export function createReadModels(projector: Pick<Projector, 'status' | 'onAdvance' | 'hurry'>, erasedAt: () => bigint): ReadModels {
  const waiting = new Set<Waiting>();
  projector.onAdvance(() => {
    for (const each of waiting) if (each.isThere()) settle(each, true);
  });

  function settle(each: Waiting, there: boolean): void {
    clearTimeout(each.timer);
    waiting.delete(each);
    each.resolve(there);
  }

  const of = (names: readonly string[]) => projector.status().filter(({ name }) => names.includes(name));
  const isAt = (names: readonly string[], at_least: bigint): boolean => of(names).every(({ position, stopped }) => position >= at_least && !stopped);
  // One that has stopped since may still be read as it is.
  const isPastErasures = (names: readonly string[]): boolean => of(names).every(({ position }) => position >= erasedAt());

  function until(names: readonly string[], isThere: () => boolean): Promise<boolean> {
    if (isThere()) return Promise.resolve(true);
    if (waiting.size >= mostWaiting || of(names).some(({ stopped }) => stopped)) return Promise.resolve(false);
    return new Promise((resolve) => {
      const each: Waiting = { isThere, resolve, timer: setTimeout(() => settle(each, each.isThere()), patience) };
      waiting.add(each);
      projector.hurry();
    });
  }
  const reached = (names: readonly string[], at_least: bigint): Promise<boolean> => until(names, () => isAt(names, at_least));

  return {
    reached,
    isPastErasures,
    async ready(ctx, names, at_least) {
      const isReady = (await until(names, () => isPastErasures(names))) && (at_least === undefined || (await reached(names, at_least)));
      if (!isReady) throw new Rejection('read-model-stale', undefined, { retry_after: 1 });
      const positions = of(names).map(({ position }) => position);
      ctx.set('X-Position', String(positions.reduce((least, position) => (position < least ? position : least), positions[0] ?? 0n)));
    },
  };
}
