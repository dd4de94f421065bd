import type { Random } from '../expand.ts';

/** Another order, in place. */
export function shuffle(order: number[], random: Random): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** Scores made shares of one, in place. */
export function shares(scores: Float64Array): Float64Array {
  const top = Math.max(...scores);
  let total = 0;
  for (let at = 0; at < scores.length; at++) total += scores[at] = Math.exp((scores[at] ?? 0) - top);
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / total;
  return scores;
}

/** As bytes, and what a step of them is worth. */
export function quantised(values: Float32Array): { scale: number; bytes: Int8Array } {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  const scale = most / 127 || 1;
  return { scale, bytes: Int8Array.from(values, (value) => Math.round(value / scale)) };
}
