/** Bytes in front of a payload, unmasked (RFC 6455 §5.2). */
const headerSize = (length: number): number => (length < 126 ? 2 : length < 65_536 ? 4 : 10);

/** Each text as one WebSocket text frame of a server, one after the other in one buffer: one system call sends them all. */
export function encodeFrames(texts: readonly string[]): Buffer {
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + headerSize(length) + length, 0));
  let at = 0;
  texts.forEach((text, index) => {
    const length = lengths[index] ?? 0;
    bytes[at++] = 0x81;
    if (length < 126) {
      bytes[at++] = length;
    } else if (length < 65_536) {
      bytes[at++] = 126;
      at = bytes.writeUInt16BE(length, at);
    } else {
      bytes[at++] = 127;
      bytes.writeUInt32BE(0, at);
      at = bytes.writeUInt32BE(length, at + 4);
    }
    at += bytes.write(text, at, length, 'utf8');
  });
  return bytes;
}
