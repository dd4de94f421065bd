/** Pages are cut from slabs: a live event costs no allocation of its own, a catch-up one large write. */
const slabSize = 256 * 1024;
/** A page is handed over when it is about this full, or when so little of its slab is left. */
const pageSize = 64 * 1024;
const rest = 4 * 1024;

let slab = Buffer.allocUnsafe(slabSize);
let slabUsed = 0;

/** Messages that leave in one write. Only one page is filled at a time, without an await in between. */
export class Page {
  #bytes = slab;
  #start = slabUsed;
  #end = slabUsed;

  get size(): number {
    return this.#end - this.#start;
  }
  get full(): boolean {
    return this.size >= pageSize || (this.size > 0 && this.#bytes.length - this.#end < rest);
  }

  /** Copies a message that carries its prefix. */
  add(frame: Buffer): void {
    if (this.#end + frame.length > this.#bytes.length) this.#grow(frame.length);
    this.#bytes.set(frame, this.#end);
    this.#end += frame.length;
  }

  /** The bytes; the page must not be added to any more. */
  take(): Buffer {
    if (this.#bytes === slab) slabUsed = this.#end;
    return this.#bytes.subarray(this.#start, this.#end);
  }

  #grow(length: number): void {
    const size = Math.max(slabSize, this.size + length);
    const bytes = Buffer.allocUnsafeSlow(size);
    const used = this.#bytes.copy(bytes, 0, this.#start, this.#end);
    if (size === slabSize) slab = bytes;
    this.#bytes = bytes;
    this.#start = 0;
    this.#end = used;
  }
}
