import { labels, mayFollow } from './labels.ts';

// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): how likely each label of each piece is, given the pieces around it and the labels beside it.

const impossible = -1e9;
const allowed = Uint8Array.from({ length: labels * labels }, (_, at) => (mayFollow(Math.floor(at / labels), at % labels) ? 1 : 0));

const sumOf = (values: Float64Array): number => {
  let most = impossible;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
};

/** `scores`: by piece, then by label; `transitions`: by label, then by the label before. What comes first follows label 0. */
export type Lattice = { readonly scores: Float64Array; readonly transitions: Float32Array | Float64Array };

/** The share of each label of each piece (by piece, then by label), and of each pair of labels summed over the pieces (as `transitions`). */
export function marginals({ scores, transitions }: Lattice): { readonly shares: Float64Array; readonly pairs: Float64Array; readonly total: number } {
  const count = scores.length / labels;
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const terms = new Float64Array(labels);
  const stepOf = (label: number, before: number): number => (allowed[label * labels + before] === 1 ? (transitions[label * labels + before] ?? 0) : impossible);
  for (let label = 0; label < labels; label++) forward[label] = (scores[label] ?? 0) + stepOf(label, 0);
  for (let at = 1; at < count; at++) {
    for (let label = 0; label < labels; label++) {
      for (let before = 0; before < labels; before++) terms[before] = (forward[(at - 1) * labels + before] ?? 0) + stepOf(label, before);
      forward[at * labels + label] = sumOf(terms) + (scores[at * labels + label] ?? 0);
    }
  }
  for (let at = count - 2; at >= 0; at--) {
    for (let before = 0; before < labels; before++) {
      for (let label = 0; label < labels; label++) terms[label] = (backward[(at + 1) * labels + label] ?? 0) + (scores[(at + 1) * labels + label] ?? 0) + stepOf(label, before);
      backward[at * labels + before] = sumOf(terms);
    }
  }
  const total = sumOf(forward.slice((count - 1) * labels));
  const shares = new Float64Array(scores.length);
  for (let at = 0; at < shares.length; at++) shares[at] = Math.exp((forward[at] ?? 0) + (backward[at] ?? 0) - total);
  const pairs = new Float64Array(labels * labels);
  for (let label = 0; label < labels; label++) pairs[label * labels] = shares[label] ?? 0;
  for (let at = 1; at < count; at++) {
    for (let label = 0; label < labels; label++) {
      const here = (backward[at * labels + label] ?? 0) + (scores[at * labels + label] ?? 0) - total;
      for (let before = 0; before < labels; before++) {
        const pair = label * labels + before;
        if (allowed[pair] === 1) pairs[pair] = (pairs[pair] ?? 0) + Math.exp((forward[(at - 1) * labels + before] ?? 0) + (transitions[pair] ?? 0) + here);
      }
    }
  }
  return { shares, pairs, total };
}

/** The likeliest labels together (Viterbi 1967). */
export function likeliest({ scores, transitions }: Lattice): readonly number[] {
  const count = scores.length / labels;
  const best = new Float64Array(scores.length);
  const from = new Uint8Array(scores.length);
  for (let at = 0; at < count; at++) {
    for (let label = 0; label < labels; label++) {
      let [most, which] = [impossible * 2, 0];
      for (let before = 0; before < (at === 0 ? 1 : labels); before++) {
        const pair = label * labels + before;
        const value = (at === 0 ? 0 : (best[(at - 1) * labels + before] ?? 0)) + (allowed[pair] === 1 ? (transitions[pair] ?? 0) : impossible);
        if (value > most) [most, which] = [value, before];
      }
      best[at * labels + label] = most + (scores[at * labels + label] ?? 0);
      from[at * labels + label] = which;
    }
  }
  const path: number[] = [];
  let label = 0;
  for (let each = 1; each < labels; each++) if ((best[(count - 1) * labels + each] ?? 0) > (best[(count - 1) * labels + label] ?? 0)) label = each;
  for (let at = count - 1; at >= 0; at--) {
    path.push(label);
    label = from[at * labels + label] ?? 0;
  }
  return path.toReversed();
}
