import type { Entity } from '../types.ts';

/** A word of a folded text and where it stands there, which is where it stands in the text itself. */
export type Token = { readonly word: string; readonly start: number; readonly end: number };
export type Span = { readonly start: number; readonly end: number };

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}/-]*(?:'[\p{L}]+)?(?:\.\d+)?/gu;
const mostTokens = 400;

export function tokensOf(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(wordPattern)) {
    tokens.push({ word: match[0], start: match.index, end: match.index + match[0].length });
    if (tokens.length === mostTokens) break;
  }
  return tokens;
}

/** An entity whose value is its words. */
export const asSaid = (text: string, { start, end }: Span): Entity => {
  const words = text.slice(start, end).trim();
  return { text: words, value: words };
};

/** “Twenty-eight”, “milligrams”: nobody is called so. */
export const isCount = /^(?:(?:four|fif|six|seven|eigh|nine)teen|thirteen|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|hundred|thousand|(?:milli|micro)?grams?)$/;

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** A name without its possessive ending. */
export const withoutOwner = (word: string): string => word.replace(/'s?$/, '');
