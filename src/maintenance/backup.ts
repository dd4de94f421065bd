import { existsSync } from 'node:fs';
import { mkdir, open as openFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { open, type Key, type RootDatabase } from 'lmdb';

/** Where the embedded event log and the data keys lie, in a DATA_DIRECTORY and in a backup of it. */
const logOf = (directory: string): string => path.join(directory, 'eventlog');
const keysOf = (directory: string): string => path.join(directory, 'keys');
const dataFile = 'data.mdb';

/** `keys`: undefined where they lie elsewhere. */
export type BackedUp = { readonly events: number; readonly keys: number | undefined; readonly bytes: number };

/**
 * Copies the embedded event log of a data directory, then its keys, while both go on being written to: what is in the copy of the log is a prefix of it, and every key that it needs is
 * in the copy of the keys (unless `keysElsewhere`). The target must not exist yet, and does only once the copy is whole and on disk. Both are put back in the place of what they were copied from.
 */
export async function backUp(dataDirectory: string, target: string, { keysElsewhere = false } = {}): Promise<BackedUp> {
  if (!existsSync(path.join(logOf(dataDirectory), dataFile))) throw new Error(`there is no event log in ${logOf(dataDirectory)}`);
  if (!keysElsewhere && !existsSync(keysOf(dataDirectory))) throw new Error(`there are no keys in ${keysOf(dataDirectory)}, and without them nothing personal in the log can be read`);
  if (existsSync(target)) throw new Error(`${target} exists already`);
  const partial = `${target}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(logOf(partial), { recursive: true, mode: 0o700 });
  try {
    await copy(openLog(logOf(dataDirectory)), logOf(partial));
    const events = await counted(openLog(logOf(partial)), lastNumber);
    if (!keysElsewhere) await copy(openKeyFile(keysOf(dataDirectory)), keysOf(partial));
    const keys = keysElsewhere ? undefined : await counted(openKeyFile(keysOf(partial)), keysIn);
    // Opening the copies to count has made files of locks beside them, which are nothing's to restore.
    for (const lock of [path.join(logOf(partial), 'lock.mdb'), `${keysOf(partial)}-lock`]) await rm(lock, { force: true });
    const files = [path.join(logOf(partial), dataFile), ...(keysElsewhere ? [] : [keysOf(partial)])];
    for (const one of [...files, logOf(partial), partial]) await syncToDisk(one);
    const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
    await rename(partial, target);
    await syncToDisk(path.dirname(path.resolve(target)));
    return { events, keys, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

type Store = RootDatabase<Buffer, Key>;
const openLog = (directory: string): Store => open({ path: directory, noSubdir: false, readOnly: true, encoding: 'binary', maxDbs: 8 });
const openKeyFile = (file: string): Store => open({ path: file, noSubdir: true, readOnly: true, encoding: 'binary' });

/** A copy as of one moment: a file that is written to cannot be copied from outside. */
const copy = (store: Store, to: string): Promise<void> => store.backup(to, false).finally(() => store.close());
const counted = async (store: Store, count: (store: Store) => number): Promise<number> => {
  const found = count(store);
  await store.close();
  return found;
};

function lastNumber(log: Store): number {
  for (const seq of log.openDB<Buffer, number>('events', { encoding: 'binary' }).getKeys({ reverse: true, limit: 1 })) return seq;
  return 0;
}
const keysIn = (store: Store): number => store.getKeysCount({ start: 'key ', end: 'key \uffff' });

async function syncToDisk(file: string): Promise<void> {
  const handle = await openFile(file, 'r');
  await handle.sync().finally(() => handle.close());
}
