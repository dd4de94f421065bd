/** Bytes that a non-negative integer up to 2^53 takes. */
export function varintLength(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x4000) return 2;
  if (value < 0x200000) return 3;
  if (value < 0x10000000) return 4;
  let length = 5;
  for (let rest = Math.floor(value / 0x800000000); rest > 0; rest = Math.floor(rest / 0x80)) length++;
  return length;
}

/** Writes a non-negative integer up to 2^53; gives the offset after it. */
export function writeVarint(out: Buffer, at: number, value: number): number {
  let rest = value;
  while (rest > 0x7fffffff) {
    out[at++] = (rest % 0x80) | 0x80;
    rest = Math.floor(rest / 0x80);
  }
  while (rest > 0x7f) {
    out[at++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  out[at++] = rest;
  return at;
}

export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** A protobuf message being read: tags and values in turn from `at` to `end`. */
export class Reader {
  readonly bytes: Buffer;
  at: number;
  readonly end: number;
  constructor(bytes: Buffer, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }
  get more(): boolean {
    return this.at < this.end;
  }
  /** An integer; one beyond 2^53 loses its lowest bits, which no caller needs. */
  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      if (this.at >= this.end) throw new Malformed('a number is cut off');
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
      if (scale > 2 ** 63) throw new Malformed('a number is too long');
    }
  }
  /** The same, exact: for positions, revisions and the two halves of a UUID. */
  bigVarint(): bigint {
    let value = 0n;
    let low = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      if (this.at >= this.end) throw new Malformed('a number is cut off');
      const byte = this.bytes[this.at++] ?? 0;
      // Seven bytes fit a number, which is several times cheaper than a bigint.
      if (shift < 49) low += (byte & 0x7f) * 2 ** shift;
      else value |= BigInt(byte & 0x7f) << BigInt(shift);
      if (byte < 0x80) return shift < 49 ? BigInt(low) : BigInt.asUintN(64, value | BigInt(low));
    }
    throw new Malformed('a number is too long');
  }
  /** The bytes of a length-delimited field, as a view. */
  slice(): Buffer {
    const length = this.varint();
    const start = this.at;
    if (start + length > this.end) throw new Malformed('a field is cut off');
    this.at = start + length;
    return this.bytes.subarray(start, this.at);
  }
  text(): string {
    const length = this.varint();
    const start = this.at;
    if (start + length > this.end) throw new Malformed('a field is cut off');
    this.at = start + length;
    return this.bytes.toString('utf8', start, this.at);
  }
  /** A nested message, read in place. */
  nested(): Reader {
    const length = this.varint();
    const start = this.at;
    if (start + length > this.end) throw new Malformed('a field is cut off');
    this.at = start + length;
    return new Reader(this.bytes, start, this.at);
  }
  skip(tag: number): void {
    const type = tag & 7;
    if (type === 0) this.bigVarint();
    else if (type === 1) this.at += 8;
    else if (type === 2) this.slice();
    else if (type === 5) this.at += 4;
    else throw new Malformed('an unknown kind of field');
    if (this.at > this.end) throw new Malformed('a field is cut off');
  }
}
