import type { Category, Speaker } from '../types.ts';
import type { Finding } from '../rules-found.ts';
import { createReader, sentencesOf, type Sentence } from '../words.ts';
import { featuresOf, ownPlaces, type Features } from './features.ts';
import { learnedCategories, type Linear, type Model, type Net, type Pair } from './model.ts';

/** How likely it is, from 0 to 1, that a text is critical, or that it needs any care the same day; what kind of danger, and where in the text it is seen. */
export type Judged = { readonly critical: number; readonly alarm: number; readonly category: Category; readonly start: number; readonly end: number };

const read = createReader((word) => word);
/** So many words are judged together; longer texts in parts, whole sentences each. */
const together = 120;

/** The sentences of a text in parts that are judged by themselves. */
export function partsOf(text: string): Sentence[][] {
  const parts: Sentence[][] = [];
  let [part, count]: [Sentence[], number] = [[], 0];
  for (const sentence of sentencesOf(text, read)) {
    if (count > 0 && count + sentence.words.length > together) {
      parts.push(part);
      [part, count] = [[], 0];
    }
    part.push(sentence);
    count += sentence.words.length;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** What the classifiers make of a text: of its gravest part. `found`: what the rules found in it. */
export function judge(text: string, found: readonly Finding[], role: Speaker, model: Model): Judged | undefined {
  let gravest: Judged | undefined;
  for (const part of partsOf(text)) {
    const from = part[0]?.words[0]?.start ?? 0;
    const to = part.at(-1)?.words.at(-1)?.end ?? from;
    const features = featuresOf(part, found.filter(({ start }) => start >= from && start < to), role, model.mend);
    const [, urgent = 0, critical = 0] = sharesOf(features, model.levels, ofLevels);
    const judged = { critical, alarm: urgent + critical };
    if (!gravest || judged.critical > gravest.critical) gravest = { ...judged, category: categoryOf(features, model.categories), ...spanOf(features, model.levels.linear) };
  }
  return gravest;
}

/** How much the linear classifiers' word counts beside the nets'; chosen by texts held out. */
const [ofLevels, ofCategories] = [0.6, 0.5];

/** What a linear classifier and a net say together. */
function sharesOf(features: Features, { linear, net }: Pair, ofLinear: number): Float64Array {
  const fromNet = netShares(features, net);
  return linearShares(features.places, linear).map((share, label) => ofLinear * share + (1 - ofLinear) * (fromNet[label] ?? 0));
}

function softmax(scores: Float64Array): Float64Array {
  const top = Math.max(...scores);
  const grown = scores.map((score) => Math.exp(score - top));
  const total = grown.reduce((sum, each) => sum + each, 0);
  return grown.map((each) => each / total);
}

function linearShares(found: Int32Array, { labels, scale, bias, weights }: Linear): Float64Array {
  const scores = new Float64Array(labels);
  for (const place of found) for (let label = 0; label < labels; label++) scores[label] = (scores[label] ?? 0) + (weights[place * labels + label] ?? 0);
  const value = scale / Math.sqrt(Math.max(1, found.length));
  for (let label = 0; label < labels; label++) scores[label] = (scores[label] ?? 0) * value + (bias[label] ?? 0);
  return softmax(scores);
}

function netShares({ places, dense }: Features, { width, hidden, scale, embedding, layer, layerBias, out, outBias }: Net): Float64Array {
  const inputs = new Float32Array(width + dense.length);
  for (const place of places) for (let at = 0; at < width; at++) inputs[at] = (inputs[at] ?? 0) + (embedding[place * width + at] ?? 0);
  const value = scale / Math.sqrt(Math.max(1, places.length));
  for (let at = 0; at < width; at++) inputs[at] = (inputs[at] ?? 0) * value;
  inputs.set(dense, width);
  const scores = Float64Array.from(outBias);
  for (let unit = 0; unit < hidden; unit++) {
    let sum = layerBias[unit] ?? 0;
    for (let at = 0, from = unit * inputs.length; at < inputs.length; at++) sum += (layer[from + at] ?? 0) * (inputs[at] ?? 0);
    if (sum > 0) for (let label = 0; label < outBias.length; label++) scores[label] = (scores[label] ?? 0) + (out[label * hidden + unit] ?? 0) * sum;
  }
  return softmax(scores);
}

function categoryOf(features: Features, model: Pair): Category {
  const shares = sharesOf({ ...features, places: features.places.filter((place) => place < ownPlaces) }, model, ofCategories);
  return learnedCategories[shares.indexOf(Math.max(...shares))] ?? 'other';
}

/** The words that spoke most for danger: from the first to the last of the three strongest that stand near each other. */
function spanOf({ places, from, words }: Features, { labels, weights }: Linear): { start: number; end: number } {
  const worth = new Float64Array(words.length);
  for (const [at, place] of places.entries()) {
    const word = from[at] ?? -1;
    if (word >= 0) worth[word] = (worth[word] ?? 0) + (weights[place * labels + 2] ?? 0) - Math.max(weights[place * labels] ?? 0, 0);
  }
  let best = 0;
  const window = 5;
  let most = -Infinity;
  for (let first = 0; first < words.length; first++) {
    let sum = 0;
    for (let at = first; at < Math.min(words.length, first + window); at++) sum += worth[at] ?? 0;
    if (sum > most) [best, most] = [first, sum];
  }
  const within = Array.from({ length: Math.min(window, words.length - best) }, (_, at) => best + at).filter((at) => /[\p{L}\p{N}]/u.test(words[at]?.text ?? ''));
  return { start: words[within[0] ?? best]?.start ?? 0, end: words[within.at(-1) ?? best]?.end ?? 0 };
}
