import { Rejection } from '../kernel/rejection.ts';
import type { Projector } from '../projector/types.ts';
import type { Http } from './context.ts';

export type ReadModels = {
  /** Whether they come to a position, within 2 s. */
  reached(names: readonly string[], at_least: bigint): Promise<boolean>;
  /** Waits until the read models have come to `at_least` (2 s at most, else `read-model-stale`), and says in X-Position how far they are. */
  ready(ctx: Pick<Http, 'set'>, names: readonly string[], at_least: bigint | undefined): Promise<void>;
};

type Waiting = { readonly isThere: () => boolean; readonly resolve: (there: boolean) => void; readonly timer: NodeJS.Timeout };
const patience = 2_000;
const mostWaiting = 2_000;

/** How far the read models are, for those who want to read what they wrote. */
export function createReadModels(projector: Pick<Projector, 'status' | 'onAdvance' | 'hurry'>): ReadModels {
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

  function reached(names: readonly string[], at_least: bigint): Promise<boolean> {
    if (isAt(names, at_least)) return Promise.resolve(true);
    if (waiting.size >= mostWaiting || of(names).some(({ stopped }) => stopped)) return Promise.resolve(false);
    return new Promise((resolve) => {
      const each: Waiting = { isThere: () => isAt(names, at_least), resolve, timer: setTimeout(() => settle(each, each.isThere()), patience) };
      waiting.add(each);
      projector.hurry();
    });
  }

  return {
    reached,
    async ready(ctx, names, at_least) {
      if (at_least !== undefined && !(await reached(names, at_least))) throw new Rejection('read-model-stale', undefined, { retry_after: 1 });
      const positions = of(names).map(({ position }) => position);
      ctx.set('X-Position', String(positions.reduce((least, position) => (position < least ? position : least), positions[0] ?? 0n)));
    },
  };
}
