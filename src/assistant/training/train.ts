import { featuresOf, placeOf, wordsOf, type Lexis } from '../understanding/classifier/features.ts';
import { meaningOf, meaningSize } from '../understanding/classifier/meaning.ts';
import type { Weights } from '../understanding/classifier/model.ts';
import type { Standing } from '../understanding/standing.ts';
import { heardExample, type Example } from './examples.ts';
import { createRandom, type Random } from './expand.ts';

const rounds = 7;
/** What these last rounds end with is averaged: less hangs on the order of the sentences (Polyak and Juditsky 1992). */
const averaged = 4;
const rate = 0.35;
const decay = 1e-7;
/** So much of what is said elsewhere, and of the rest, is made unknown at each round: there are more words in the world than here. */
const forgotten = { elsewhere: 0.35, else: 0.04 };

/** This share of the features is left out of a sentence at each round, so that none is relied on. */
const dropped = 0.5;

/** An example as it is heard, with the words that may be forgotten and what it comes to when none is. */
type Heard = { readonly intent: string; readonly stands: Standing | undefined; readonly label: number; readonly text: string; readonly words: readonly string[]; readonly whole: Features };
type Features = { readonly places: Int32Array; readonly meaning: Float32Array };

/** Two to the power of `bits` places for features, and so many `steps` to the greatest weight, either way. */
export type Size = { readonly bits: number; readonly steps: number };

/** Multinomial logistic regression by stochastic gradient descent with AdaGrad's rates, in an order that a seed fixes. */
export function train<Label extends string>(examples: readonly Example<Label>[], labels: readonly Label[], lexis: Lexis, seed: number, { bits, steps }: Size): Weights<Label> {
  const random = createRandom(seed);
  const all = examples.map((example): Heard => hear(example, labels, lexis, bits, random));
  const size = labels.length << bits;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const bias = new Float64Array(labels.length);
  const dense = new Float32Array(labels.length * meaningSize);
  const denseSquares = new Float32Array(labels.length * meaningSize);
  const sums = [new Float32Array(size), new Float64Array(labels.length), new Float32Array(labels.length * meaningSize)] as const;
  for (let round = 0; round < rounds; round++) {
    for (const example of shuffled(all, random)) {
      const { label } = example;
      const { places, meaning } = prepared(example, lexis, bits, random);
      const value = 1 / Math.sqrt(Math.max(1, places.length));
      const shares = softmax(weights, bias, places, value, labels.length, dense, meaning);
      for (let at = 0; at < labels.length; at++) {
        const error = (shares[at] ?? 0) - (at === label ? 1 : 0);
        if (Math.abs(error) < 1e-4) continue;
        bias[at] = (bias[at] ?? 0) - 0.01 * error;
        for (const place of places) step(weights, squares, place * labels.length + at, error * value);
        for (let axis = 0; axis < meaningSize; axis++) step(dense, denseSquares, at * meaningSize + axis, error * (meaning[axis] ?? 0));
      }
    }
    if (round >= rounds - averaged) for (const [at, held] of [weights, bias, dense].entries()) add(sums[at] ?? held, held, 1 / averaged);
  }
  return { labels, bits, ...quantised(sums[0], steps), bias: [...sums[1]].map((each) => Math.round(each * 1e6) / 1e6), meaning: [...sums[2]].map((each) => Math.round(each * 1e4) / 1e4) };
}

function add(sum: Float32Array | Float64Array, more: Float32Array | Float64Array, share: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + share * (more[at] ?? 0);
}

function step(weights: Float32Array, squares: Float32Array, at: number, slope: number): void {
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  const weight = weights[at] ?? 0;
  weights[at] = weight - (rate * (slope + decay * weight)) / (Math.sqrt(square) + 1e-3);
}

function hear<Label extends string>(example: Example<Label>, labels: readonly Label[], lexis: Lexis, bits: number, random: Random): Heard {
  const text = heardExample(example, lexis.knows, random);
  const words = [...new Set(text.match(/[a-z]+(?:'[a-z]+)?/g))].filter((word) => word.length > 3 && lexis.knows(word));
  return { intent: example.intent, stands: example.stands, label: labels.indexOf(example.intent), text, words, whole: featuresIn(text, example.stands, lexis, bits) };
}

function featuresIn(text: string, stands: Standing | undefined, lexis: Lexis, bits: number): Features {
  const words = wordsOf(text, lexis);
  return { places: Int32Array.from(featuresOf(words, stands), (feature) => placeOf(feature, bits)), meaning: meaningOf(words) };
}

/** What an example comes to in one round: some words forgotten, some features left out. */
function prepared({ intent, stands, text, words, whole }: Heard, lexis: Lexis, bits: number, random: Random): Features {
  const chance = intent === 'out_of_scope' && stands === undefined ? forgotten.elsewhere : forgotten.else;
  const lost = new Set(words.filter(() => random() < chance));
  const { places, meaning } = lost.size === 0 ? whole : featuresIn(text, stands, { ...lexis, knows: (word) => lexis.knows(word) && !lost.has(word) }, bits);
  return { places: places.filter(() => random() > dropped), meaning };
}

function softmax(weights: Float32Array, bias: Float64Array, places: Int32Array, value: number, count: number, dense: Float32Array, meaning: Float32Array): Float64Array {
  const scores = new Float64Array(count);
  for (const place of places) for (let at = 0; at < count; at++) scores[at] = (scores[at] ?? 0) + (weights[place * count + at] ?? 0);
  let top = -Infinity;
  for (let at = 0; at < count; at++) {
    let sum = (scores[at] ?? 0) * value + (bias[at] ?? 0);
    for (let axis = 0; axis < meaningSize; axis++) sum += (dense[at * meaningSize + axis] ?? 0) * (meaning[axis] ?? 0);
    scores[at] = sum;
    top = Math.max(top, scores[at] ?? 0);
  }
  let total = 0;
  for (let at = 0; at < count; at++) total += scores[at] = Math.exp((scores[at] ?? 0) - top);
  return scores.map((score) => score / total);
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const out = [...items];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [out[at], out[other]] = [out[other] as Item, out[at] as Item];
  }
  return out;
}

function quantised(values: Float32Array, steps: number): { scale: number; weights: Int8Array } {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  const scale = most / steps || 1;
  return { scale, weights: Int8Array.from(values, (value) => Math.round(value / scale)) };
}
