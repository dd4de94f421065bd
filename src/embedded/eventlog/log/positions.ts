/**
 * How the number of an event in the log (1, 2, 3, …) becomes the position that clients see, and back. Positions grow with
 * the numbers. `seqAt` is undefined where no event can be; `seqBefore` is the last number whose position is not above.
 */
export type Positions = { readonly name: string; of(seq: number): number; seqAt(position: number): number | undefined; seqBefore(position: number): number };

const dense: Positions = { name: 'dense', of: (seq) => seq, seqAt: (position) => position, seqBefore: (position) => position };

const step = 128;
const withGap = (seq: number): number => seq * step + (Math.imul(seq, 0x9e3779b1) >>> 0) % 97;
/** Irregular gaps, as byte offsets in a file leave them. */
const gaps: Positions = {
  name: 'gaps',
  of: withGap,
  seqAt(position) {
    const seq = Math.floor(position / step);
    return seq > 0 && withGap(seq) === position ? seq : undefined;
  },
  seqBefore(position) {
    const seq = Math.floor(position / step);
    return withGap(seq) <= position ? seq : seq - 1;
  },
};

export const positionsNamed = (name: string): Positions => (name === gaps.name ? gaps : dense);
