import type { Bus } from '../bus/types.ts';
import type { Projector } from './types.ts';

const hurrySubject = 'hurry';
const advancedSubject = 'advanced';
/** Whoever projects is told so often at most, ms. */
const interval = 10;

/**
 * Between those who wait for the read models and whoever projects, in this process or another: somebody waits, and a batch is committed. Hints that are lost
 * cost the rest of a rest. Returns the way to hurry them all.
 */
export function hurryAll(bus: Pick<Bus, 'publish' | 'subscribe'>, projector: Pick<Projector, 'hurry' | 'look' | 'standing' | 'onAdvance'>): () => void {
  let toldAt = -Infinity;
  bus.subscribe(hurrySubject, () => projector.hurry());
  bus.subscribe(advancedSubject, () => projector.look());
  projector.onAdvance((position, trace) => {
    if (projector.standing() === 'leading') bus.publish(advancedSubject, String(position), trace);
  });
  return () => {
    projector.hurry();
    const now = performance.now();
    if (now - toldAt < interval) return;
    toldAt = now;
    bus.publish(hurrySubject, null);
  };
}
