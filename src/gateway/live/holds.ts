/** Frames whose names are not at hand yet, in order: one queue for each key. */
export type Holds = {
  /** Runs `act` now if nothing is held for the key and `missing()` is empty; else when the names are there, after what was held before. */
  run(key: string, missing: () => readonly string[], act: () => void): void;
  readonly size: number;
};
type Held = { readonly missing: () => readonly string[]; readonly act: () => void };

/** More than this for one key are dropped: in a room the gap shows and is read from the stream. */
const maxHeld = 2_000;

/** `load` resolves when the name is at hand or cannot be had. */
export function createHolds(load: (user_id: string) => Promise<unknown>): Holds {
  const queues = new Map<string, Held[]>();

  async function release(key: string, queue: Held[]): Promise<void> {
    for (let held = queue[0]; held; held = queue[0]) {
      const missing = held.missing();
      if (missing.length > 0) await Promise.allSettled(missing.map(load));
      // Without a name after all: it goes out, with null in its place.
      held.act();
      queue.shift();
    }
    queues.delete(key);
  }

  return {
    run(key, missing, act) {
      const queue = queues.get(key);
      if (queue) {
        if (queue.length < maxHeld) queue.push({ missing, act });
        return;
      }
      if (missing().length === 0) {
        act();
        return;
      }
      const fresh: Held[] = [{ missing, act }];
      queues.set(key, fresh);
      void release(key, fresh);
    },
    get size() {
      return queues.size;
    },
  };
}
