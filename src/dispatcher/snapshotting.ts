import type { Known, Memory } from './memory.ts';
import type { SnapshotStore } from './types.ts';

/** A stream is worth a snapshot after so many new events, and not more often than this. */
const every = { events: 1_000, ms: 3_000 };

/** Keeps snapshots in the background; a command never waits for one. */
export function createSnapshotting(memory: Memory, store: SnapshotStore | undefined) {
  const saved = new Map<string, number>();
  const dirty = new Map<string, Known>();
  let saving: Promise<void> = Promise.resolve();

  const save = async (): Promise<void> => {
    for (const [stream, known] of dirty) {
      dirty.delete(stream);
      saved.set(stream, known.revision);
      await store?.save(stream, memory.toSnapshot(stream, memory.cached(stream) ?? known));
    }
    if (saved.size > 10_000) saved.clear();
  };
  const timer = setInterval(() => {
    if (dirty.size > 0) saving = saving.then(save);
  }, every.ms);
  timer.unref();

  return {
    committed(stream: string, known: Known): void {
      if (!store || !memory.aggregateOf(stream).snapshot) return;
      const last = saved.get(stream);
      if (last === undefined) saved.set(stream, known.revision - (known.revision % every.events));
      else if (known.revision - last >= every.events) dirty.set(stream, known);
    },
    async stop(): Promise<void> {
      clearInterval(timer);
      await saving;
      await save();
    },
  };
}
