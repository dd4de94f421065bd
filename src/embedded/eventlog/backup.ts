import { existsSync } from 'node:fs';
import { mkdir, open as openFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { open, type RootDatabase } from 'lmdb';

const dataFile = 'data.mdb';

/**
 * Copies a log while its node goes on writing: what is in the copy is what was in the log at one moment, a prefix of it. The
 * target must not exist yet, and does only once the copy is whole and on disk. A node started on it is the restored log.
 */
export async function backUp(directory: string, target: string): Promise<{ readonly events: number; readonly bytes: number }> {
  if (!existsSync(path.join(directory, dataFile))) throw new Error(`there is no event log in ${directory}`);
  if (existsSync(target)) throw new Error(`${target} exists already`);
  const partial = `${target}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true, mode: 0o700 });
  try {
    const log = openToRead(directory);
    await log.backup(partial, false).finally(() => log.close());
    await syncToDisk(path.join(partial, dataFile));
    const copy = openToRead(partial);
    const events = lastNumber(copy);
    await copy.close();
    await rename(partial, target);
    await syncToDisk(path.dirname(path.resolve(target)));
    return { events, bytes: (await stat(path.join(target, dataFile))).size };
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

const openToRead = (directory: string): RootDatabase<Buffer, string> => open({ path: directory, noSubdir: false, readOnly: true, encoding: 'binary', maxDbs: 8 });

function lastNumber(log: RootDatabase<Buffer, string>): number {
  for (const seq of log.openDB<Buffer, number>('events', { encoding: 'binary' }).getKeys({ reverse: true, limit: 1 })) return seq;
  return 0;
}

async function syncToDisk(file: string): Promise<void> {
  const handle = await openFile(file, 'r');
  await handle.sync().finally(() => handle.close());
}
