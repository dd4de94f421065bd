import type { Bus } from '../bus/types.ts';
import type { Projector } from './types.ts';

const subject = 'hurry';
/** Whoever projects is told so often at most, ms. */
const interval = 10;

/** Somebody here waits for the read models: tells whoever projects, in this process or another. A hint that is lost costs the rest of a rest. */
export function hurryAll(bus: Pick<Bus, 'publish' | 'subscribe'>, projector: Pick<Projector, 'hurry'>): () => void {
  let toldAt = -Infinity;
  bus.subscribe(subject, () => projector.hurry());
  return () => {
    projector.hurry();
    const now = performance.now();
    if (now - toldAt < interval) return;
    toldAt = now;
    bus.publish(subject, null);
  };
}
