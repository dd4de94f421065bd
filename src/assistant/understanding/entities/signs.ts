import { kinds, signs } from './sign-words.ts';
import type { Span, Token } from './tokens.ts';

/** A word without its ending: "tingles", "tingling" and "tingly" are one. */
export function stemOf(word: string): string {
  if (word === 'sorry') return word;
  const stem = word.replace(/'s?$/, '').replace(/(?<=[a-z]{3})(?:ness|ing|(?<!e)ed|es|ly|(?<!s)s|y|e)$/, '');
  return stem.replace(/(?<=[a-z]{3})e$/, '').replace(/(?<=[a-z]{2})([b-df-hj-np-tv-z])\1$/, '$1');
}

type Place = { readonly sign: number; readonly part: number };
const sizes: { readonly specialty: string; readonly parts: number }[] = [];
const byWord = new Map<string, Place[]>();

for (const [specialty, lines] of Object.entries(signs)) {
  for (const line of lines) {
    const parts = line.split(' + ').map((part) => part.split(' ').flatMap((word) => kinds[word]?.split(' ') ?? [word]));
    const sign = sizes.push({ specialty, parts: parts.length }) - 1;
    for (const [part, words] of parts.entries()) {
      for (const key of new Set(words.map((word) => (word.startsWith('=') ? word : stemOf(word))))) {
        const places = byWord.get(key);
        if (places) places.push({ sign, part });
        else byWord.set(key, [{ sign, part }]);
      }
    }
  }
}

/** Between the first and the last word of a sign there are at most so many. */
const farthest = 9;
const sentenceEnd = /[.;!?]\s/;

export type Sign = Span & { readonly specialty: string; /** Of how many words. */ readonly parts: number };

/** What a text tells of signs, one sentence at a time; of several of a kind the first. */
export function signsIn(folded: string, tokens: readonly Token[]): readonly Sign[] {
  const found = new Map<number, Sign>();
  let seen = new Map<number, (number | undefined)[]>();
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (before && sentenceEnd.test(folded.slice(before.end, token.start + 1))) seen = new Map();
    for (const { sign, part } of [...(byWord.get(stemOf(token.word)) ?? []), ...(byWord.get(`=${token.word}`) ?? [])]) {
      const size = sizes[sign];
      if (!size || found.has(sign)) continue;
      const places = seen.get(sign) ?? Array.from<number | undefined>({ length: size.parts });
      seen.set(sign, places);
      // One word is one part of a sign.
      if (places.includes(at)) continue;
      places[part] = at;
      const first = Math.min(...places.map((place) => place ?? Number.NEGATIVE_INFINITY));
      const start = tokens[first]?.start;
      if (at - first <= farthest && start !== undefined) found.set(sign, { specialty: size.specialty, parts: size.parts, start, end: token.end });
    }
  }
  return [...found.values()];
}
