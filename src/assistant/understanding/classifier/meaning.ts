import { dimensions, wordVectors } from '../vectors/index.ts';

/** How many numbers say what a text is about. */
export const meaningSize = 2 * dimensions;
/** The commoner a word, the less it says: weights as of smooth inverse frequency (Arora, Liang, Ma 2017), frequencies after Zipf's law. */
const weightOf = (place: number): number => 1 / (1 + 100 / (place + 1));
const opening = 4;

/** The direction in which the words of a text point, all of them and then the first few. `words` as the classifier takes them. */
export function meaningOf(words: readonly { readonly word: string; readonly kind: string }[]): Float32Array {
  const { placeOf, copy } = wordVectors();
  const meaning = new Float32Array(meaningSize);
  const vector = new Float32Array(dimensions);
  let told = 0;
  for (const { word, kind } of words) {
    const place = kind === 'PERSON' || kind === 'OWNER' ? undefined : placeOf(word.replace(/'[a-z]+$/, ''));
    if (place === undefined) continue;
    copy(place, vector, 0);
    const weight = weightOf(place);
    told++;
    for (let axis = 0; axis < dimensions; axis++) {
      const value = weight * (vector[axis] ?? 0);
      meaning[axis] = (meaning[axis] ?? 0) + value;
      if (told <= opening) meaning[dimensions + axis] = (meaning[dimensions + axis] ?? 0) + value;
    }
  }
  scaled(meaning, 0);
  scaled(meaning, dimensions);
  return meaning;
}

function scaled(meaning: Float32Array, from: number): void {
  let sum = 0;
  for (let axis = from; axis < from + dimensions; axis++) sum += (meaning[axis] ?? 0) ** 2;
  const length = Math.sqrt(sum) || 1;
  for (let axis = from; axis < from + dimensions; axis++) meaning[axis] = (meaning[axis] ?? 0) / length;
}
