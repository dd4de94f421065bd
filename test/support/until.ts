import { setTimeout as pause } from 'node:timers/promises';

/** What `look` sees once it sees something (neither undefined nor false); fails after `patience` ms. */
export async function until<Value>(look: () => Value | Promise<Value>, patience = 20_000): Promise<Exclude<Value, undefined | false>> {
  for (const end = performance.now() + patience; ; await pause(5)) {
    const seen = await look();
    // The two that mean "not yet" are ruled out.
    if (seen !== undefined && seen !== false) return seen as Exclude<Value, undefined | false>;
    if (performance.now() > end) throw new Error(`did not come to that within ${patience} ms: ${look}`);
  }
}
