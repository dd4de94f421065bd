import { featuresOf, placeOf, placesBits } from '../understanding/classifier/features.ts';
import type { Weights } from '../understanding/classifier/model.ts';
import type { Intent } from '../understanding/intents.ts';
import type { Example } from './examples.ts';
import { createRandom, type Random } from './expand.ts';

const rounds = 7;
const rate = 0.35;
const decay = 1e-7;
/** So much of what is said elsewhere, and of the rest, is made unknown at each round: there are more words in the world than here. */
const forgotten = { elsewhere: 0.35, else: 0.04 };

type Prepared = { readonly label: number; readonly places: Int32Array };

/** Multinomial logistic regression by stochastic gradient descent with AdaGrad's rates, in an order that a seed fixes. */
export function train(examples: readonly Example[], labels: readonly Intent[], vocabulary: ReadonlySet<string>, seed: number): Weights {
  const random = createRandom(seed);
  const size = labels.length << placesBits;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const bias = new Float64Array(labels.length);
  for (let round = 0; round < rounds; round++) {
    for (const { label, places } of shuffled(examples, random).map((example) => prepared(example, labels, vocabulary, random))) {
      const value = 1 / Math.sqrt(Math.max(1, places.length));
      const shares = softmax(weights, bias, places, value, labels.length);
      for (let at = 0; at < labels.length; at++) {
        const error = (shares[at] ?? 0) - (at === label ? 1 : 0);
        if (Math.abs(error) < 1e-4) continue;
        bias[at] = (bias[at] ?? 0) - 0.01 * error;
        for (const place of places) step(weights, squares, place * labels.length + at, error * value);
      }
    }
  }
  return quantised(weights, bias, labels);
}

function step(weights: Float32Array, squares: Float32Array, at: number, slope: number): void {
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  const weight = weights[at] ?? 0;
  weights[at] = weight - (rate * (slope + decay * weight)) / (Math.sqrt(square) + 1e-3);
}

function prepared({ intent, text }: Example, labels: readonly Intent[], vocabulary: ReadonlySet<string>, random: Random): Prepared {
  const chance = intent === 'out_of_scope' ? forgotten.elsewhere : forgotten.else;
  const lost = new Set<string>();
  const knows = (word: string): boolean => {
    if (!vocabulary.has(word) || lost.has(word)) return false;
    if (word.length > 3 && random() < chance) lost.add(word);
    return !lost.has(word);
  };
  const features = featuresOf(text, knows).filter((feature) => !feature.startsWith('c ') || intent !== 'out_of_scope' || random() > 0.3);
  return { label: labels.indexOf(intent), places: Int32Array.from(features, placeOf) };
}

function softmax(weights: Float32Array, bias: Float64Array, places: Int32Array, value: number, count: number): Float64Array {
  const scores = new Float64Array(count);
  for (const place of places) for (let at = 0; at < count; at++) scores[at] = (scores[at] ?? 0) + (weights[place * count + at] ?? 0);
  let top = -Infinity;
  for (let at = 0; at < count; at++) {
    scores[at] = (scores[at] ?? 0) * value + (bias[at] ?? 0);
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

function quantised(weights: Float32Array, bias: Float64Array, labels: readonly Intent[]): Weights {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = most / 127 || 1;
  return { labels, scale, bias: [...bias].map((each) => Math.round(each * 1e6) / 1e6), weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)) };
}
