import type { FileStore } from './store.ts';

/** What came in and belongs to no file after so long is an orphan: its upload was aborted, or its process killed (ms). */
const orphanAge = 60 * 60_000;
const every = 10 * 60_000;

export type SweeperParts = {
  readonly store: Pick<FileStore, 'incoming' | 'settle' | 'remove'>;
  /** The blob of a stored file; undefined when there is no such file. Rejects when nobody can say. */
  blobOf(file_id: string): Promise<string | undefined>;
  onError(error: unknown): void;
};

/** Puts in its place what a crash left between its event and its place, and removes what has no event. */
export async function sweep({ store, blobOf }: Omit<SweeperParts, 'onError'>, before: number): Promise<void> {
  for (const { blob, file_id } of await store.incoming(before)) {
    if ((await blobOf(file_id)) === blob) await store.settle(blob);
    else await store.remove(blob);
  }
}

/** Sweeps now and every ten minutes. Several gateways may do so in one directory. */
export function startSweeper(parts: SweeperParts): () => void {
  const run = (): void => void sweep(parts, Date.now() - orphanAge).catch(parts.onError);
  const timer = setInterval(run, every).unref();
  run();
  return () => clearInterval(timer);
}
