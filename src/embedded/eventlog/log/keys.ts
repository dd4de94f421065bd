/** Keys of the stream index: the name's length, the name, and the first revision of an append; so a stream's entries lie together, in order. */
const revisionLength = 6;
const maxKeyRevision = 2 ** 48 - 1;
/** The entry of a tombstone, behind all others of its stream. */
export const tombstoneKeyRevision = maxKeyRevision;

/** LMDB's keys are bounded, so names are: in bytes of UTF-8. */
export const maxStreamName = 1_000;

export function streamKey(stream: string, revision: number): Buffer {
  const nameLength = Buffer.byteLength(stream);
  const key = Buffer.allocUnsafe(2 + nameLength + revisionLength);
  key.writeUInt16BE(nameLength, 0);
  key.write(stream, 2, nameLength, 'utf8');
  key.writeUIntBE(Math.min(revision, maxKeyRevision), 2 + nameLength, revisionLength);
  return key;
}

/** An append in the index: its first revision, how many events, and the number of the first in the log. */
export type Entry = { readonly revision: number; readonly count: number; readonly seq: number };

export const entryOf = (key: Buffer, value: Buffer): Entry => ({ revision: key.readUIntBE(key.length - revisionLength, revisionLength), seq: value.readUIntBE(0, 6), count: value.readUInt32BE(6) });

export function entryValue(seq: number, count: number): Buffer {
  const value = Buffer.allocUnsafe(10);
  value.writeUIntBE(seq, 0, 6);
  value.writeUInt32BE(count, 6);
  return value;
}
