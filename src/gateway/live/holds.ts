import { loadNames, missingNames, type NameOf, type NameSource } from './render.ts';

/** Frames whose names are not at hand yet, in order: one queue for each key. */
export type Holds = {
  /** Runs `act` now if nothing is held for the key and the frame's names are at hand; else when they are, after what was held before. */
  run(key: string, frame: object, act: (nameOf: NameOf) => void): void;
};
type Held = { readonly frame: object; readonly act: (nameOf: NameOf) => void };

/** More than this for one key are dropped: in a room the gap shows and is read from the stream. */
const maxHeld = 2_000;

export function createHolds(names: NameSource, onError: (error: unknown) => void): Holds {
  const queues = new Map<string, Held[]>();

  async function release(key: string, queue: Held[]): Promise<void> {
    for (let held = queue[0]; held; held = queue[0]) {
      // A name that cannot be had is null: the frame goes out all the same.
      const nameOf = await loadNames(names, missingNames(names.peek, held.frame));
      try {
        held.act(nameOf);
      } catch (error) {
        onError(error);
      }
      queue.shift();
    }
    queues.delete(key);
  }

  return {
    run(key, frame, act) {
      const queue = queues.get(key);
      if (queue) {
        if (queue.length < maxHeld) queue.push({ frame, act });
        return;
      }
      if (missingNames(names.peek, frame).length === 0) {
        act(names.peek);
        return;
      }
      const fresh: Held[] = [{ frame, act }];
      queues.set(key, fresh);
      void release(key, fresh);
    },
  };
}
