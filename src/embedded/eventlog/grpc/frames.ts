import { code, GrpcError } from './status.ts';

/** gRPC's length-prefixed message: a byte of flags and four of length before each. */
export const prefixLength = 5;

/** Writes the prefix of a message that ends where the buffer ends. */
export function writePrefix(frame: Buffer, start = 0): Buffer {
  frame[start] = 0;
  frame.writeUInt32BE(frame.length - start - prefixLength, start + 1);
  return frame;
}

export function framed(message: Uint8Array): Buffer {
  const frame = Buffer.allocUnsafe(prefixLength + message.length);
  frame.set(message, prefixLength);
  return writePrefix(frame);
}

/**
 * Takes chunks as they come and hands out whole messages. A message that lies in one chunk is a view of it; only what is
 * cut by a chunk's end is copied. Throws a GrpcError on a message that is too long or compressed.
 */
export function messageReader(maxLength: number, onMessage: (message: Buffer) => void): (chunk: Buffer) => void {
  const prefix = Buffer.alloc(prefixLength);
  let prefixFilled = 0;
  let partial: Buffer | undefined;
  let filled = 0;

  function lengthOf(bytes: Buffer, at: number): number {
    if (bytes[at] !== 0) throw new GrpcError(code.unimplemented, 'compressed messages are not supported');
    const length = bytes.readUInt32BE(at + 1);
    if (length > maxLength) throw new GrpcError(code.resourceExhausted, `a message of ${length} bytes is larger than the limit of ${maxLength}`);
    return length;
  }

  return (chunk) => {
    let at = 0;
    while (at < chunk.length) {
      if (partial) {
        const taken = chunk.copy(partial, filled, at);
        at += taken;
        filled += taken;
      } else if (prefixFilled === 0 && chunk.length - at >= prefixLength) {
        const length = lengthOf(chunk, at);
        at += prefixLength;
        if (chunk.length - at >= length) {
          onMessage(chunk.subarray(at, at + length));
          at += length;
          continue;
        }
        partial = Buffer.allocUnsafe(length);
        filled = 0;
        continue;
      } else {
        const taken = chunk.copy(prefix, prefixFilled, at);
        at += taken;
        prefixFilled += taken;
        if (prefixFilled < prefixLength) return;
        prefixFilled = 0;
        partial = Buffer.allocUnsafe(lengthOf(prefix, 0));
        filled = 0;
      }
      if (filled === partial.length) {
        const message = partial;
        partial = undefined;
        onMessage(message);
      }
    }
  };
}
