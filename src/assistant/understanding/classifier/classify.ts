import { featuresOf, placeOf, wordsOf, type Lexis } from './features.ts';
import { meaningOf, meaningSize } from './meaning.ts';
import type { Weights } from './model.ts';
import type { Standing } from '../standing.ts';

export type Classified<Label extends string> = {
  readonly label: Label;
  /** 0 to 1: the softmax of the scores. */
  readonly confidence: number;
  /** All labels, the likeliest first. */
  readonly ranked: readonly { readonly label: Label; readonly confidence: number }[];
  /** What spoke most for the label and against the runner-up. */
  readonly features: readonly { readonly feature: string; readonly weight: number }[];
};

/** The likeliest label of a text as `heard`, in a talk that stands there. */
export function classify<Label extends string>(text: string, { labels, bits, scale, bias, meaning, weights }: Weights<Label>, lexis: Lexis, stands?: Standing): Classified<Label> {
  const words = wordsOf(text, lexis);
  const names = featuresOf(words, stands);
  const about = meaningOf(words);
  const places = names.map((name) => placeOf(name, bits));
  const value = scale / Math.sqrt(Math.max(1, names.length));
  const sums = new Float64Array(labels.length);
  for (const place of places) {
    const row = place * labels.length;
    for (let label = 0; label < labels.length; label++) sums[label] = (sums[label] ?? 0) + (weights[row + label] ?? 0);
  }
  const scores = labels.map((_, label) => {
    let score = (sums[label] ?? 0) * value + (bias[label] ?? 0);
    for (let axis = 0; axis < meaningSize; axis++) score += (meaning[label * meaningSize + axis] ?? 0) * (about[axis] ?? 0);
    return score;
  });
  const order = labels.map((_, label) => label).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const [first = 0, second = 0] = order;
  const top = scores[first] ?? 0;
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  const share = (label: number): number => Math.exp((scores[label] ?? 0) - top) / total;
  // There are labels, as many as scores.
  const named = (label: number): Label => labels[label] as Label;
  const margins = places.map((place) => ((weights[place * labels.length + first] ?? 0) - (weights[place * labels.length + second] ?? 0)) * value);
  const features = strongest(margins).map((at) => ({ feature: names[at] ?? '', weight: Math.round((margins[at] ?? 0) * 1_000) / 1_000 }));
  const ranked = order.map((label) => ({ label: named(label), confidence: share(label) }));
  return { label: named(first), confidence: share(first), ranked, features };
}

const shown = 5;
/** Where the greatest of the margins stand, the greatest first. */
function strongest(margins: readonly number[]): readonly number[] {
  const best: number[] = [];
  for (let at = 0; at < margins.length; at++) {
    if (best.length === shown && (margins[at] ?? 0) <= (margins[best[shown - 1] ?? 0] ?? 0)) continue;
    let place = best.length;
    while (place > 0 && (margins[best[place - 1] ?? 0] ?? 0) < (margins[at] ?? 0)) place--;
    best.splice(place, 0, at);
    if (best.length > shown) best.pop();
  }
  return best;
}
