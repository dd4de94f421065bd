import type { Span } from '../entities/tokens.ts';

/** A word, a number or a mark of a folded text, and where it stands. */
export type Piece = Span & { readonly said: string };

const piece = /(?<![\d.])\.\d+|\d+(?:[.,]\d+)*|\p{L}+(?:'\p{L}+)*|[^\s\p{L}\d]/gu;
/** Longer texts are no orders: the rest is left. */
const most = 160;

export function piecesOf(folded: string): readonly Piece[] {
  const found: Piece[] = [];
  for (const { 0: said, index } of folded.matchAll(piece)) {
    found.push({ said, start: index, end: index + said.length });
    if (found.length === most) break;
  }
  return found;
}
