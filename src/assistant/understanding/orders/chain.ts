import { labels, mayFollow } from './labels.ts';

// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): how likely each label of each piece is, given the pieces around it and the labels beside it.

const impossible = -1e9;
const allowed = Uint8Array.from({ length: labels * labels }, (_, at) => (mayFollow(Math.floor(at / labels), at % labels) ? 1 : 0));

/** `scores`: by piece, then by label; `transitions`: by label, then by the label before. What comes first follows label 0. */
export type Lattice = { readonly scores: Float64Array; readonly transitions: Float32Array | Float64Array };

/**
 * The share of each label of each piece (by piece, then by label), and of each pair of labels summed over the pieces (as `transitions`).
 * Each piece's sums are divided by their whole, so that nothing overflows however long the chain is (Rabiner 1989); the logarithms of the wholes make the total.
 */
export function marginals({ scores, transitions }: Lattice): { readonly shares: Float64Array; readonly pairs: Float64Array; readonly total: number } {
  const count = scores.length / labels;
  const steps = Float64Array.from(transitions, (transition, pair) => (allowed[pair] === 1 ? Math.exp(transition) : 0));
  const forward = new Float64Array(scores.length);
  /** What a piece's score makes of a label, beside the best of that piece, and divided by the whole of that piece. */
  const own = new Float64Array(scores.length);
  let total = 0;
  for (let at = 0; at < count; at++) {
    const from = at * labels;
    let most = impossible;
    for (let label = 0; label < labels; label++) most = Math.max(most, scores[from + label] ?? 0);
    let whole = 0;
    for (let label = 0; label < labels; label++) {
      let reached = at === 0 ? (steps[label * labels] ?? 0) : 0;
      if (at > 0) for (let before = 0; before < labels; before++) reached += (forward[from - labels + before] ?? 0) * (steps[label * labels + before] ?? 0);
      const odds = Math.exp((scores[from + label] ?? 0) - most);
      own[from + label] = odds;
      forward[from + label] = reached * odds;
      whole += reached * odds;
    }
    for (let label = 0; label < labels; label++) {
      forward[from + label] = (forward[from + label] ?? 0) / whole;
      own[from + label] = (own[from + label] ?? 0) / whole;
    }
    total += Math.log(whole) + most;
  }
  const shares = new Float64Array(scores.length);
  const pairs = new Float64Array(labels * labels);
  let after = new Float64Array(labels).fill(1);
  for (let at = count - 1; at >= 0; at--) {
    const from = at * labels;
    const here = new Float64Array(labels);
    for (let label = 0; label < labels; label++) {
      shares[from + label] = (forward[from + label] ?? 0) * (after[label] ?? 0);
      const onward = (own[from + label] ?? 0) * (after[label] ?? 0);
      if (at === 0) pairs[label * labels] = (pairs[label * labels] ?? 0) + (shares[label] ?? 0);
      else {
        for (let before = 0; before < labels; before++) {
          const way = onward * (steps[label * labels + before] ?? 0);
          here[before] = (here[before] ?? 0) + way;
          pairs[label * labels + before] = (pairs[label * labels + before] ?? 0) + (forward[from - labels + before] ?? 0) * way;
        }
      }
    }
    after = here;
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
