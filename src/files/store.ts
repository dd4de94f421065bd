import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../error-code.ts';
import { chunkSize, chunksOf, openChunk, sealChunk, sealedChunkSize, sealedSize } from './sealing.ts';

/** The bytes of a file that has been written: `blob` is their name, `content_key` (base64) opens them, `sha256` (hex) and `size` are of the plain bytes. */
export type Written = { readonly blob: string; readonly content_key: string; readonly size: number; readonly sha256: string };
export type Writing = {
  readonly size: number;
  /** Takes the next bytes; resolves when there is room for more. */
  write(bytes: Buffer): Promise<void>;
  /** Durable when it resolves. It still counts as incoming, until `settle`. */
  finish(): Promise<Written>;
  /** Leaves nothing behind; also after `finish`. */
  abandon(): Promise<void>;
};
export type Readable = { readonly blob: string; readonly content_key: string; readonly size: number };

export type FileStore = {
  /** Begins to write the bytes of a file. */
  write(file_id: string): Promise<Writing>;
  /** What was written belongs to a file from now on. */
  settle(blob: string): Promise<void>;
  /** The plain bytes from `first` to `last` (inclusive), chunk by chunk. Resolves once the first chunk has been read; throws when the bytes are not there, or not as they were written. */
  read(file: Readable, first: number, last: number): Promise<AsyncIterableIterator<Buffer>>;
  remove(blob: string): Promise<void>;
  /** What was written before a time (ms since the epoch, the machine's) and not settled. */
  incoming(before: number): Promise<readonly { readonly blob: string; readonly file_id: string }[]>;
};

const incomingName = 'incoming';
/** A name of ours: the file's id, and what tells one attempt to upload it from another. */
const fileIdOf = (blob: string): string => blob.slice(0, blob.lastIndexOf('-'));

/** Encrypted files in a directory, under names that we make. What is missing of it is made. */
export function createFileStore(directory: string): FileStore {
  const root = path.resolve(directory);
  const incoming = path.join(root, incomingName);
  const incomingPath = (blob: string): string => path.join(incoming, blob);
  // Two letters of what is random: no directory gets large.
  const shelf = (blob: string): string => path.join(root, blob.slice(-2).toLowerCase());
  const settledPath = (blob: string): string => path.join(shelf(blob), blob);

  async function openSettled(blob: string): Promise<FileHandle> {
    try {
      return await open(settledPath(blob), 'r');
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      // Its event is stored, and it has not been put in its place yet.
      return open(incomingPath(blob), 'r');
    }
  }

  return {
    async write(file_id) {
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      const blob = `${file_id}-${randomBytes(6).toString('hex')}`;
      const where = incomingPath(blob);
      const handle = await open(where, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600);
      return writing(handle, blob, {
        made: () => syncDirectory(incoming),
        undo: () => rm(where, { force: true }),
      });
    },
    async settle(blob) {
      await mkdir(shelf(blob), { recursive: true, mode: 0o700 });
      await rename(incomingPath(blob), settledPath(blob));
      await syncDirectory(shelf(blob));
    },
    async read(file, first, last) {
      const chunks = plainChunks(await openSettled(file.blob), file, first, last);
      return resumed(await chunks.next(), chunks);
    },
    async remove(blob) {
      await rm(settledPath(blob), { force: true });
      await rm(incomingPath(blob), { force: true });
    },
    async incoming(before) {
      const names = await readdir(incoming).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT') return [];
        throw error;
      });
      const found: { blob: string; file_id: string }[] = [];
      for (const blob of names) {
        const written = await stat(incomingPath(blob)).catch(() => undefined);
        if (written?.isFile() && written.mtimeMs < before) found.push({ blob, file_id: fileIdOf(blob) });
      }
      return found;
    },
  };
}

function writing(handle: FileHandle, blob: string, { made, undo }: { made(): Promise<void>; undo(): Promise<void> }): Writing {
  const key = randomBytes(32);
  const sum = createHash('sha256');
  let pending: Buffer = Buffer.alloc(0);
  let index = 0;
  let size = 0;
  let isOpen = true;

  async function put(plain: Buffer, isLast: boolean): Promise<void> {
    const sealed = sealChunk(key, blob, index++, isLast, plain);
    for (let at = 0; at < sealed.length; ) at += (await handle.write(sealed, at)).bytesWritten;
  }
  async function close(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    await handle.close();
  }

  return {
    get size() {
      return size;
    },
    async write(bytes) {
      size += bytes.length;
      sum.update(bytes);
      pending = pending.length === 0 ? bytes : Buffer.concat([pending, bytes]);
      // The last chunk is known only at the end: a full one waits for the next byte.
      while (pending.length > chunkSize) {
        await put(pending.subarray(0, chunkSize), false);
        pending = pending.subarray(chunkSize);
      }
    },
    async finish() {
      await put(pending, true);
      await handle.sync();
      await close();
      await made();
      return { blob, content_key: key.toString('base64'), size, sha256: sum.digest('hex') };
    },
    async abandon() {
      await close().catch(() => undefined);
      await undo();
    },
  };
}

async function* plainChunks(handle: FileHandle, { blob, content_key, size }: Readable, first: number, last: number): AsyncGenerator<Buffer, void> {
  try {
    const key = Buffer.from(content_key, 'base64');
    if ((await handle.stat()).size !== sealedSize(size)) throw new Error('a file at rest has not the size that was written');
    const end = chunksOf(size) - 1;
    for (let index = Math.floor(first / chunkSize); index * chunkSize <= last; index++) {
      const sealed = Buffer.alloc(Math.min(sealedChunkSize, sealedSize(size) - index * sealedChunkSize));
      const { bytesRead } = await handle.read(sealed, 0, sealed.length, index * sealedChunkSize);
      if (bytesRead !== sealed.length) throw new Error('a file at rest has become shorter');
      const plain = openChunk(key, blob, index, index === end, sealed);
      yield plain.subarray(Math.max(0, first - index * chunkSize), last + 1 - index * chunkSize);
    }
  } finally {
    await handle.close();
  }
}

/** The rest of what has begun; whoever ends it, even before the first step, ends what it comes from. */
function resumed(begun: IteratorResult<Buffer, void>, rest: AsyncGenerator<Buffer, void>): AsyncIterableIterator<Buffer> {
  let first: IteratorResult<Buffer, void> | undefined = begun;
  const iterator: AsyncIterableIterator<Buffer> = {
    next() {
      const next = first ? Promise.resolve(first) : rest.next();
      first = undefined;
      return next;
    },
    async return() {
      return rest.return();
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

/** A name in a directory is durable when the directory is. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
