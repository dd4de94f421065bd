/**
 * A byte for each number from 0, persistent in the way that a fold needs: every version stays readable and what has not
 * changed is shared. `append` is O(1) (amortised over a chunk) while one line of versions is written, and copies one
 * chunk where a line forks; `replace` copies one chunk.
 */
export type Bytes = { readonly length: number; readonly chunks: readonly Chunk[] };
/** `used` is what any version has written: only the version that ends there may write on in place. */
type Chunk = { readonly bytes: Uint8Array; used: number };

const chunkSize = 1024;
const offsetMask = chunkSize - 1;

export const noBytes: Bytes = { length: 0, chunks: [] };

/** The byte at an index; 0 where there is none. */
export const byteAt = (bytes: Bytes, index: number): number => (index >= 0 && index < bytes.length ? (bytes.chunks[Math.floor(index / chunkSize)]?.bytes[index & offsetMask] ?? 0) : 0);

export function append(bytes: Bytes, value: number): Bytes {
  const offset = bytes.length & offsetMask;
  const last = bytes.chunks.at(-1);
  if (offset === 0 || !last) {
    const fresh: Chunk = { bytes: new Uint8Array(chunkSize), used: 1 };
    fresh.bytes[0] = value;
    return { length: bytes.length + 1, chunks: [...bytes.chunks, fresh] };
  }
  // The same byte again, as when a batch that was decided on is folded once more as stored: the versions share it.
  if (last.used > offset && last.bytes[offset] === value) return { length: bytes.length + 1, chunks: bytes.chunks };
  if (last.used !== offset) return append({ length: bytes.length, chunks: bytes.chunks.with(bytes.chunks.length - 1, copyOf(last, offset)) }, value);
  last.bytes[offset] = value;
  last.used = offset + 1;
  return { length: bytes.length + 1, chunks: bytes.chunks };
}

/** Another byte at an index that there is; the same version otherwise. */
export function replace(bytes: Bytes, index: number, value: number): Bytes {
  const at = Math.floor(index / chunkSize);
  const chunk = bytes.chunks[at];
  if (!chunk || index < 0 || index >= bytes.length) return bytes;
  const copy = copyOf(chunk, Math.min(chunkSize, bytes.length - at * chunkSize));
  copy.bytes[index & offsetMask] = value;
  return { length: bytes.length, chunks: bytes.chunks.with(at, copy) };
}

/** All bytes as base64, for a snapshot. */
export const toBase64 = (bytes: Bytes): string => Buffer.concat(bytes.chunks.map((chunk) => chunk.bytes), bytes.length).toString('base64');

export function fromBase64(text: string): Bytes {
  const all = Buffer.from(text, 'base64');
  const chunks: Chunk[] = [];
  for (let start = 0; start < all.length; start += chunkSize) {
    const used = Math.min(chunkSize, all.length - start);
    const chunk = { bytes: new Uint8Array(chunkSize), used };
    chunk.bytes.set(all.subarray(start, start + used));
    chunks.push(chunk);
  }
  return { length: all.length, chunks };
}

function copyOf(chunk: Chunk, used: number): Chunk {
  const bytes = new Uint8Array(chunkSize);
  bytes.set(chunk.bytes.subarray(0, used));
  return { bytes, used };
}
