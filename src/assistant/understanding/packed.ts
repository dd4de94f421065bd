import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Numbers that were learned, in one file: `head` is any JSON that explains them, `arrays` stand in the order in which they were packed. */
export type Packed<Head> = { readonly head: Head; readonly arrays: readonly (Int8Array | Float32Array)[] };

/** The length of the JSON that follows, in bytes; then that JSON; then the arrays as they lie in memory (least byte first). */
export function pack({ head, arrays }: Packed<unknown>): Buffer {
  const json = Buffer.from(JSON.stringify({ head, sizes: arrays.map((array) => (array instanceof Float32Array ? { floats: array.length } : { bytes: array.length })) }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, ...arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength))]);
}

/** Of what `pack` made. Throws where it is cut short. */
export function unpack<Head>(packed: Buffer): Packed<Head> {
  let at = 4 + packed.readUInt32LE(0);
  // Written by our own programs, never by a user.
  const { head, sizes } = JSON.parse(packed.toString('utf8', 4, at)) as { head: Head; sizes: { floats?: number; bytes?: number }[] };
  const arrays = sizes.map(({ floats, bytes = 4 * (floats ?? 0) }) => {
    const from = packed.byteOffset + at;
    at += bytes;
    // Bytes stay where they are; floats are copied to where a float may begin.
    return floats === undefined ? new Int8Array(packed.buffer, from, bytes) : new Float32Array(packed.buffer.slice(from, from + bytes));
  });
  if (at !== packed.length) throw new Error('a packed file is cut short or too long');
  return { head, arrays };
}

/** The packed file of this name beside a module (`import.meta.url`): among the sources, and in dist/, where the build copies it. Throws, naming it, where it is missing or damaged. */
export function unpackBeside<Head>(module: string, name: string): Packed<Head> {
  try {
    return unpack(readFileSync(fileURLToPath(new URL(name, module))));
  } catch (error) {
    throw new Error(`${name} cannot be read: run npm run build`, { cause: error });
  }
}
