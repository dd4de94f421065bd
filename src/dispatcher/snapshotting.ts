import { toSnapshot } from './known.ts';
import type { Slot } from './cache.ts';
import type { Memory } from './memory.ts';
import type { SnapshotStore } from './types.ts';

/** A stream is worth a snapshot after so many new events, and looked at so often, ms. */
const every = { events: 1_000, ms: 5_000 };
/** At the end so many are written at a time, and for no longer than this, ms. */
const atEnd = { abreast: 4, ms: 3_000 };

/** Keeps snapshots in the background; a command never waits for one. */
export function createSnapshotting(memory: Memory, store: SnapshotStore | undefined) {
  let saving: Promise<void> | undefined;

  async function save(slots: readonly Slot[], until = Infinity): Promise<void> {
    for (const slot of slots) {
      const snapshot = slot.known && toSnapshot(memory.aggregateOf(slot.stream), slot.known);
      if (!snapshot || Date.now() > until) continue;
      slot.saved = snapshot.revision;
      await store?.save(slot.stream, snapshot);
    }
  }
  const timer = setInterval(() => {
    if (store) saving ??= save(memory.unsaved(every.events)).finally(() => (saving = undefined));
  }, every.ms).unref();

  return {
    /** Saves what has changed since it was saved last. */
    async stop(): Promise<void> {
      clearInterval(timer);
      if (!store) return;
      await saving;
      const until = Date.now() + atEnd.ms;
      const slots = memory.unsaved(1);
      await Promise.all(Array.from({ length: atEnd.abreast }, (_, lane) => save(slots.filter((_slot, at) => at % atEnd.abreast === lane), until)));
    },
  };
}
