import { dimensions, wordVectors } from '../understanding/vectors/index.ts';

const groups = 256;
const rounds = 6;

/** A group of kindred words for each place of the table of vectors: k-means on directions, begun with words spread over the table. */
export function groupsOfWords(): Uint8Array {
  const { words, copy } = wordVectors();
  const count = words.length;
  const vectors = new Float32Array(count * dimensions);
  for (let place = 0; place < count; place++) {
    copy(place, vectors, place * dimensions);
    normalise(vectors, place * dimensions, dimensions);
  }
  const centres = new Float32Array(groups * dimensions);
  for (let group = 0; group < groups; group++) centres.set(vectors.subarray(spread(group, count) * dimensions, (spread(group, count) + 1) * dimensions), group * dimensions);
  const group = new Uint8Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < count; place++) group[place] = nearest(vectors, place * dimensions, centres, dimensions);
    centres.fill(0);
    for (let place = 0; place < count; place++) {
      const at = (group[place] ?? 0) * dimensions;
      for (let axis = 0; axis < dimensions; axis++) centres[at + axis] = (centres[at + axis] ?? 0) + (vectors[place * dimensions + axis] ?? 0);
    }
    for (let each = 0; each < groups; each++) normalise(centres, each * dimensions, dimensions);
  }
  return group;
}

const spread = (group: number, count: number): number => Math.floor(((group + 0.5) * count) / groups);

function normalise(values: Float32Array, from: number, size: number): void {
  let sum = 0;
  for (let at = from; at < from + size; at++) sum += (values[at] ?? 0) ** 2;
  const length = Math.sqrt(sum) || 1;
  for (let at = from; at < from + size; at++) values[at] = (values[at] ?? 0) / length;
}

function nearest(vectors: Float32Array, from: number, centres: Float32Array, dimensions: number): number {
  let best = 0;
  let most = -2;
  for (let group = 0; group < groups; group++) {
    let product = 0;
    for (let axis = 0, at = group * dimensions; axis < dimensions; axis++, at++) product += (vectors[from + axis] ?? 0) * (centres[at] ?? 0);
    if (product > most) [best, most] = [group, product];
  }
  return best;
}
