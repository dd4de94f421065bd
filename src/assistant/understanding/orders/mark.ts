import type { Span } from '../entities/tokens.ts';
import { likeliest, marginals } from './chain.ts';
import { featuresOf, type Ground } from './features.ts';
import { beginning, begins, labels, partOf, type Part } from './labels.ts';
import type { OrderModel } from './model.ts';
import { piecesOf } from './pieces.ts';
import { scoresOf } from './recurrent.ts';

/** A stretch of an order that says a part of it; `share`: how likely that is, by its least likely piece. */
export type Mark = Span & { readonly part: Part; readonly share: number };

/** What was found in an order. `shareOf`: how likely a stretch says a part, by the mean of its pieces. */
export type Marks = { readonly marks: readonly Mark[]; readonly shareOf: (part: Part, span: Span) => number };

const none: Marks = { marks: [], shareOf: () => 0 };

/** So much less likely, in the logarithm of its odds, a piece says nothing than was learned: of what nobody learned from, less is recognised. */
const leaning = 0.8;

/** The parts of an order, in their order; several of one part where several seem to count. */
export function marksIn(ground: Ground, { transitions, ...recurrent }: OrderModel): Marks {
  const pieces = piecesOf(ground.folded);
  if (pieces.length === 0) return none;
  const lattice = { scores: scoresOf(featuresOf(pieces, ground), recurrent), transitions };
  for (let at = 0; at < pieces.length; at++) lattice.scores[at * labels] = (lattice.scores[at * labels] ?? 0) - leaning;
  const { shares } = marginals(lattice);
  const marks: Mark[] = [];
  for (const [at, label] of likeliest(lattice).entries()) {
    const [part, piece] = [partOf(label), pieces[at]];
    if (part === undefined || !piece) continue;
    const share = shares[at * labels + label] ?? 0;
    const last = marks.at(-1);
    if (!begins(label) && last) marks[marks.length - 1] = { ...last, end: piece.end, share: Math.min(last.share, share) };
    else marks.push({ part, start: piece.start, end: piece.end, share });
  }
  function shareOf(part: Part, { start, end }: Span): number {
    const begun = beginning(part);
    const within = pieces.flatMap((piece, at) => (piece.start < end && start < piece.end ? [(shares[at * labels + begun] ?? 0) + (shares[at * labels + begun + 1] ?? 0)] : []));
    return within.length === 0 ? 0 : within.reduce((sum, share) => sum + share, 0) / within.length;
  }
  return { marks, shareOf };
}
