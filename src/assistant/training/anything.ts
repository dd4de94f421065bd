import { classOf } from '../understanding/lexicon/words.ts';
import { commonNames, notNames } from '../understanding/lexicon/names.ts';
import { dimensions, wordVectors } from '../understanding/vectors/index.ts';

/** Words that lie near to what a clinic is about are left out, and the very commonest, which mean nothing by themselves. */
const clinic = 'doctor hospital patient disease symptoms medication infection surgery pain appointment clinic therapy dose nurse blood'.split(' ');
const near = 0.42;
const ranks = { from: 250, to: 7_400 };

function directionOf(word: string): Float32Array | undefined {
  const { placeOf, copy } = wordVectors();
  const place = placeOf(word);
  if (place === undefined || place > ranks.to) return undefined;
  const vector = new Float32Array(dimensions);
  copy(place, vector, 0);
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** Common words that are no words of `own` and have nothing to do with medicine. */
export function wordsForAnything(words: readonly string[], own: ReadonlySet<string>): readonly string[] {
  const about = clinic.flatMap((word) => directionOf(word) ?? []);
  return words.slice(ranks.from, ranks.to).filter((word) => {
    if (word.length < 4 || own.has(word) || classOf(word) !== undefined || commonNames.has(word) || notNames.has(word)) return false;
    const direction = directionOf(word);
    return direction !== undefined && about.every((other) => other.reduce((sum, value, axis) => sum + value * (direction[axis] ?? 0), 0) < near);
  });
}
