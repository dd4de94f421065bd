import { components, scales, words } from './table.ts';

/** What stands near in meaning stands near in these. */
export type Vectors = {
  readonly dimensions: number;
  /** Where a word (lower case, letters only) stands in the table; undefined for one that is not in it. Lower places are commoner words. */
  placeOf(word: string): number | undefined;
  /** The vector at a place, written over `into` from `at` on. */
  copy(place: number, into: Float32Array, at: number): void;
};

let loaded: Vectors | undefined;

/** The vectors of 16,000 common and medical English words (GloVe); read at the first call, some milliseconds. */
export function wordVectors(): Vectors {
  loaded ??= load();
  return loaded;
}

function load(): Vectors {
  const places = new Map(words.split(' ').map((word, place) => [word, place]));
  const bytes = Buffer.from(components, 'base64');
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const dimensions = scales.length;
  return {
    dimensions,
    placeOf: (word) => places.get(word),
    copy(place, into, at) {
      for (let axis = 0, from = place * dimensions; axis < dimensions; axis++) into[at + axis] = (values[from + axis] ?? 0) * (scales[axis] ?? 0);
    },
  };
}
