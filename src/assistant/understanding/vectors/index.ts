import { unpackBeside } from '../packed.ts';

/** What stands near in meaning stands near in these. */
export type Vectors = {
  /** All words of the table, the commonest first. */
  readonly words: readonly string[];
  /** Where a word (lower case, letters only) stands in the table; undefined for one that is not in it. Lower places are commoner words. */
  placeOf(word: string): number | undefined;
  /** The vector at a place, `dimensions` numbers, written over `into` from `at` on. */
  copy(place: number, into: Float32Array, at: number): void;
};

/** How many numbers a vector has. */
export const dimensions = 64;
/** As scripts/make-vectors.mjs writes it: the words with blanks between, what a step of each component is worth; then a signed byte for each component of each word. */
export type VectorsHead = { readonly from: string; readonly words: string; readonly scales: readonly number[] };
export const vectorsFile = 'table.bin';

let loaded: Vectors | undefined;

/** The vectors of 16,000 common and medical English words (GloVe); read at the first call, some milliseconds. */
export function wordVectors(): Vectors {
  loaded ??= load();
  return loaded;
}

function load(): Vectors {
  const { head, arrays: [components] } = unpackBeside<VectorsHead>(import.meta.url, vectorsFile);
  const words = head.words.split(' ');
  const { scales } = head;
  if (scales.length !== dimensions || components?.length !== words.length * dimensions) throw new Error(`${vectorsFile} is damaged`);
  const places = new Map<string, number>();
  for (let place = 0; place < words.length; place++) places.set(words[place] ?? '', place);
  return {
    words,
    placeOf: (word) => places.get(word),
    copy(place, into, at) {
      for (let axis = 0, from = place * dimensions; axis < dimensions; axis++) into[at + axis] = (components[from + axis] ?? 0) * (scales[axis] ?? 0);
    },
  };
}
