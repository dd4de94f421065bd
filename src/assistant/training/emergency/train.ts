import { findByRules } from '../../understanding/emergency/rules-found.ts';
import { featuresOf, ownPlaces, places, type Features } from '../../understanding/emergency/learned/features.ts';
import { gateBits, gateFloor, gatePlaceOf, gateSentences, gateSteps, type Gate } from '../../understanding/emergency/learned/gate.ts';
import { partsOf } from '../../understanding/emergency/learned/judge.ts';
import { createMender } from '../../understanding/emergency/learned/mend.ts';
import { learnedCategories, type Linear, type Model } from '../../understanding/emergency/learned/model.ts';
import { dimensions, wordVectors } from '../../understanding/vectors/index.ts';
import { createRandom, type Random } from '../expand.ts';
import { composed, mistyped } from './compose.ts';
import { trainNet } from './net.ts';
import { quantised, shares, shuffle } from './shares.ts';
import type { Text } from './texts.ts';

/** A text as it is learned: `level` 0 none, 1 urgent, 2 critical. */
type Lesson = { readonly features: Features; readonly level: number; readonly category: number; readonly weight: number };

const levelNumbers = { none: 0, urgent: 1, critical: 2 } as const;
/** Everyday talk, and what is made of frames and of other texts, counts for less than what somebody wrote. */
const ofLessWeight = 0.6;
/** A feature of fewer texts teaches nothing. */
const often = 2;

export type Learned = { readonly model: Model; readonly vocabulary: ReadonlySet<string> };

/** The model that these texts teach: the same on every machine. */
export function learn(texts: readonly Text[]): Learned {
  const more = [...composed(texts, createRandom(31)), ...mistyped(texts.filter(({ calm }) => !calm), 0.3, createRandom(91))];
  const vocabulary = vocabularyOf(texts);
  const mend = createMender(vocabulary);
  const lessons = withoutRare([...texts.flatMap((text) => lessonOf(text, mend, text.calm ? ofLessWeight : 1)), ...more.flatMap((text) => lessonOf(text, mend, ofLessWeight))]);
  const ofLevels = lessons.map(({ features, level, weight }) => ({ found: features.places, dense: features.dense, label: level, weight }));
  const ofCategories = lessons.flatMap(({ features, level, category, weight }) => (level > 0 && category >= 0 ? [{ found: features.places.filter((place) => place < ownPlaces), dense: features.dense, label: category, weight }] : []));
  const levels = { linear: trainLinears(ofLevels, 3, places, [5, 6, 7, 8, 9, 10], 0.15), net: trainNet(ofLevels, { labels: 3, size: places, epochs: 4 }, createRandom(1001)) };
  const kinds = learnedCategories.length;
  const categories = { linear: trainLinears(ofCategories, kinds, ownPlaces, [7], 0.1), net: trainNet(ofCategories, { labels: kinds, size: ownPlaces, epochs: 8 }, createRandom(1002)) };
  return { vocabulary, model: { levels, categories, gate: trainGate(texts, more), mend } };
}

function vocabularyOf(texts: readonly Text[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of texts) for (const word of new Set(partsOf(text).flat().flatMap(({ words }) => words.map((each) => each.text)))) if (/^[a-z]+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].flatMap(([word, count]) => (count >= 2 ? [word] : [])).sort());
}

function lessonOf({ text, levels: [level = 'none'], category, role }: Text, mend: (word: string) => string, weight: number): Lesson[] {
  const [part] = partsOf(text);
  if (!part) return [];
  return [{ features: featuresOf(part, findByRules(text, role, []), role, mend), level: levelNumbers[level], category: category === null ? -1 : learnedCategories.indexOf(category), weight }];
}

function withoutRare(lessons: readonly Lesson[]): Lesson[] {
  const counts = new Uint16Array(places);
  for (const { features } of lessons) for (const place of features.places) counts[place] = Math.min(60_000, (counts[place] ?? 0) + 1);
  return lessons.map((lesson) => ({ ...lesson, features: { ...lesson.features, places: lesson.features.places.filter((place) => (counts[place] ?? 0) >= often) } }));
}

/** The mean of several linear classifiers that met the texts in other orders: what one learned by chance weighs less. */
function trainLinears(rows: Parameters<typeof trainLinear>[0], labels: number, size: number, seeds: readonly number[], doubt: number): Linear {
  const all = seeds.map((seed) => trainLinear(rows, labels, size, createRandom(seed), doubt));
  const mean = (at: number, of: (each: (typeof all)[number]) => ArrayLike<number>): number => all.reduce((sum, each) => sum + (of(each)[at] ?? 0), 0) / all.length;
  const { scale, bytes } = quantised(Float32Array.from({ length: size * labels }, (_, at) => mean(at, ({ weights }) => weights)));
  return { labels, scale, bias: Array.from({ length: labels }, (_, label) => Math.round(mean(label, ({ bias }) => bias) * 1e6) / 1e6), weights: bytes };
}

/** Multinomial logistic regression by AdaGrad; at each look two fifths of a text's features are left out, and `doubt` of the certainty that a text has its label goes to all labels. */
function trainLinear(rows: readonly { readonly found: Int32Array; readonly label: number; readonly weight: number }[], labels: number, size: number, random: Random, doubt: number, rounds = 8): { bias: Float64Array; weights: Float32Array } {
  const weights = new Float32Array(size * labels);
  const squares = new Float32Array(size * labels);
  const bias = new Float64Array(labels);
  const order = rows.map((_, at) => at);
  const scores = new Float64Array(labels);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at];
      if (!row) continue;
      const found = row.found.filter(() => random() > 0.4);
      const value = 1 / Math.sqrt(Math.max(1, found.length));
      scores.set(bias);
      for (const place of found) for (let label = 0; label < labels; label++) scores[label] = (scores[label] ?? 0) + (weights[place * labels + label] ?? 0) * value;
      shares(scores);
      for (let label = 0; label < labels; label++) {
        const error = row.weight * ((scores[label] ?? 0) - (label === row.label ? 1 - doubt : 0) - doubt / labels);
        if (Math.abs(error) < 1e-4) continue;
        bias[label] = (bias[label] ?? 0) - 0.005 * error;
        for (const place of found) {
          const to = place * labels + label;
          const slope = error * value + 1e-6 * (weights[to] ?? 0);
          const square = (squares[to] ?? 0) + slope * slope;
          squares[to] = square;
          weights[to] = (weights[to] ?? 0) - (0.15 * slope) / (Math.sqrt(square) + 1e-3);
        }
      }
    }
  }
  return { bias, weights };
}

/** So many of the alarming texts that it never saw may stay below the gate. */
const lost = 0.02;
type Row = { readonly alarms: boolean; readonly sentences: ReturnType<typeof gateSentences> };

/** The gate: of each text it learns from the stretch of a sentence that speaks most for danger; where it opens is set by texts that it did not learn from. */
function trainGate(texts: readonly Text[], composed_: readonly Text[]): Gate {
  const rowsOf = (from: readonly Text[]): Row[] => from.map(({ text, levels }) => ({ alarms: levels[0] !== 'none', sentences: gateSentences(text) })).filter(({ sentences }) => sentences.length > 0);
  const groups = [...new Set(texts.map(({ group }) => group))];
  const kept = new Set(groups.filter((_, at) => at % 4 === 0));
  const [seen, unseen] = [texts.filter(({ group }) => !kept.has(group)), texts.filter(({ group }) => kept.has(group))];
  const trial = gateWeights(rowsOf(seen));
  const alarming = rowsOf(unseen).filter(({ alarms }) => alarms).map(({ sentences }) => gravestOf(sentences, (place) => trial.words[place] ?? 0, (place) => trial.pairs[place] ?? 0, gateSteps).score).sort((a, b) => a - b);
  return { ...gateWeights(rowsOf([...texts, ...composed_])), threshold: alarming[Math.floor(alarming.length * lost)] ?? 0 };
}

type Stretch = { readonly score: number; readonly words: Int32Array; readonly pairs: Int32Array };

/** The stretch that speaks most for danger, in the way in which the gate looks for it; `unit`: what a logit is in these weights. */
function gravestOf(sentences: Row['sentences'], ofWord: (place: number) => number, ofPair: (place: number) => number, unit = 1): Stretch {
  let gravest: Stretch = { score: -Infinity, words: new Int32Array(), pairs: new Int32Array() };
  for (const { words, pairs } of sentences) {
    let [sum, from] = [0, 0];
    for (const [at, pair] of pairs.entries()) {
      if (sum < gateFloor * unit) [sum, from] = [gateFloor * unit, at];
      const word = words[at];
      sum += (word === undefined ? 0 : ofWord(word)) + ofPair(pair);
      if (sum > gravest.score) gravest = { score: sum, words: words.subarray(from, at + 1), pairs: pairs.subarray(from, at + 1) };
    }
  }
  return gravest;
}

/** Logistic regression over words, pairs of words, and the words' vectors, whose part is then added to the words': so that it weighs words that no text has. */
function gateWeights(rows: readonly Row[], rounds = 12): { words: Int8Array; pairs: Int8Array } {
  const size = 1 << gateBits;
  const [words, pairs, wordSquares, pairSquares] = [new Float32Array(size), new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  const { words: tableWords, copy } = wordVectors();
  const [slopes, slopeSquares] = [new Float32Array(dimensions), new Float32Array(dimensions)];
  const meanings = new Map<number, Float32Array>();
  for (const [at, word] of tableWords.entries()) {
    const place = gatePlaceOf(word);
    if (at < 40 || meanings.has(place)) continue;
    const vector = new Float32Array(dimensions);
    copy(at, vector, 0);
    meanings.set(place, vector);
  }
  const meant = (place: number): number => {
    const vector = meanings.get(place);
    return vector ? vector.reduce((sum, value, axis) => sum + value * (slopes[axis] ?? 0), 0) : 0;
  };
  const learned = (values: Float32Array, squares: Float32Array, place: number, slope: number, rate: number): void => {
    const square = (squares[place] ?? 0) + slope * slope;
    squares[place] = square;
    values[place] = (values[place] ?? 0) - (rate * slope) / Math.sqrt(square + 1);
  };
  const random = createRandom(77);
  const order = rows.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at];
      if (!row) continue;
      const found = gravestOf(row.sentences, (place) => (words[place] ?? 0) + meant(place), (place) => pairs[place] ?? 0);
      const share = 1 / (1 + Math.exp(-found.score));
      // A missed danger weighs eight times a false one.
      const slope = row.alarms ? 8 * (share - 1) : share;
      for (const place of found.words) {
        learned(words, wordSquares, place, slope, 0.15);
        const vector = meanings.get(place);
        if (vector) for (let axis = 0; axis < dimensions; axis++) learned(slopes, slopeSquares, axis, slope * (vector[axis] ?? 0), 0.05);
      }
      for (const place of found.pairs) learned(pairs, pairSquares, place, slope, 0.06);
    }
  }
  const bytes = (value: number): number => Math.max(-127, Math.min(127, Math.round(value * gateSteps)));
  return { words: Int8Array.from(words, (value, place) => bytes(value + meant(place))), pairs: Int8Array.from(pairs, bytes) };
}
