import { canonicalOf, isOfDirections } from '../../../domain/directions/lexicon.ts';
import { isPartOfName, knownName } from '../../../domain/medications/names.ts';
import { fnv1a } from '../../../kernel/fnv.ts';
import { placeIn, type Lexis } from '../classifier/features.ts';
import { isCondition } from '../entities/diseases.ts';
import { isFirstName } from '../entities/given-names.ts';
import type { Span } from '../entities/tokens.ts';
import { commonNames, notNames } from '../lexicon/names.ts';
import { isMedicine } from '../lexicon/words.ts';
import type { Part } from './labels.ts';
import type { Piece } from './pieces.ts';

/** Two to the power of this many places for features to fall in. */
export const placesBits = 16;

/** An order as it was written and folded, what the rules read of it, and what is known of its words. */
export type Ground = {
  readonly text: string;
  readonly folded: string;
  readonly read: { readonly [Of in Part]?: Span | undefined };
  /** Medications that are named, with how sure it is that one is meant. */
  readonly medications: readonly (Span & { readonly score: number })[];
  readonly isPerson: (word: string) => boolean;
  readonly lexis: Lexis;
};

const numbers: ReadonlyMap<string, string> = new Map(Object.entries({ one: 'FEW', two: 'FEW', three: 'FEW', four: 'FEW', half: 'FEW', a: 'ONE', an: 'ONE', five: 'SOME', six: 'SOME', seven: 'SOME', eight: 'SOME', nine: 'SOME', ten: 'SOME', twelve: 'SOME', fourteen: 'SOME', point: 'POINT', ...Object.fromEntries('eleven thirteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand'.split(' ').map((word) => [word, 'MANY'])) }));
const takenBack = /^(?:no|not|nope|sorry|wait|actually|rather|scratch|make|mean|meant|correction|instead|but|hang|strike|forget|never)$/;
const had = /^(?:was|were|had|been|failed|tried|already|currently|previously|used|last|before|allergic|allergy|stopped|stop|off|from|didn't|won't|don't|can't|never|without|instead|than|later|then|next|if|until|when)$/;

function sizeOf(number: string): string {
  if (/[.,]/.test(number)) return 'DECIMAL';
  const value = Number(number);
  return value <= 4 ? `N${value}` : value <= 10 ? 'N10' : value <= 31 ? 'N31' : value < 100 ? 'N99' : value < 1000 ? 'N999' : 'NBIG';
}

/** The kinds of a word, the telling one first. */
function kindOf(said: string, { isPerson, lexis }: Ground): string {
  if (/^\d/.test(said)) return sizeOf(said);
  const number = numbers.get(said);
  if (number !== undefined) return number;
  if (!/^\p{L}/u.test(said)) return said;
  const word = said.replace(/'s?$/, '');
  if (isPerson(word)) return 'PERSON';
  if (/^(?:mrs?|ms|miss|mister|missus|patient|pt|sr|sra|senora?|dr|doctor)$/.test(word)) return 'TITLE';
  if (isOfDirections(word)) return `D ${canonicalOf(word) ?? word}`;
  if (takenBack.test(word)) return `B ${word}`;
  if (had.test(word)) return `H ${word}`;
  if (knownName(word) !== undefined && word.length > 3) return 'MEDICATION';
  if (isCondition(word)) return 'CONDITION';
  if (commonNames.has(word)) return 'NAME';
  if (isFirstName(word)) return 'FIRST';
  if (isPartOfName(word)) return 'OFMEDICATION';
  if (isMedicine(word)) return 'MEDICINE';
  if (notNames.has(word)) return `W ${word}`;
  const group = lexis.groupOf(word);
  return group === undefined ? (word.length < 3 ? `W ${word}` : 'RARE') : `G${group}`;
}

const shapeOf = (written: string): string => (/^\p{Lu}+$/u.test(written) && written.length > 1 ? 'CAPS' : /^\p{Lu}/u.test(written) ? 'Cap' : /^\p{L}/u.test(written) ? 'low' : 'x');
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** For each piece, the places of its features: the words and kinds around it, what the rules took it for, and what else the order holds. */
export function featuresOf(pieces: readonly Piece[], ground: Ground): readonly Int32Array[] {
  const { text, read, medications } = ground;
  const words = pieces.map(({ said }) => said.replace(/\d/g, '0'));
  const kinds = pieces.map(({ said }) => kindOf(said, ground));
  const rules = pieces.map((piece) => {
    for (const [part, span] of Object.entries(read)) if (span && overlaps(span, piece)) return `${part}${span.start >= piece.start && span.start < piece.end ? '^' : ''}`;
    return '-';
  });
  const named = pieces.map((piece) => {
    const at = medications.findIndex((each) => overlaps(each, piece));
    return at < 0 ? '-' : at === 0 ? 'M0' : 'M+';
  });
  const isGlued = pieces.map(({ start }, at) => (pieces[at - 1]?.end === start ? '+' : '_'));
  const later = (at: number, kind: string): boolean => kinds.indexOf(kind, at + 1) >= 0;
  const sayOf = (list: readonly string[], at: number): string => list[at] ?? (at < 0 ? '^' : '$');
  const gaps = gapsOf(pieces, kinds);
  return pieces.map((piece, at) => {
    const [word, kind] = [words[at] ?? '', kinds[at] ?? ''];
    const of = (list: readonly string[], by: number): string => sayOf(list, at + by);
    const [wordBefore, wordBehind, before, behind] = [of(words, -1), of(words, 1), of(kinds, -1), of(kinds, 1)];
    const [before2, behind2, ruleBefore, ruleBehind] = [of(kinds, -2), of(kinds, 2), of(rules, -1), of(rules, 1)];
    const shape = shapeOf(text.slice(piece.start, piece.end));
    const [readAs, name] = [rules[at] ?? '', named[at] ?? ''];
    const rule = readAs + name;
    const [back, ahead, had] = [gaps.back[at] ?? '', gaps.ahead[at] ?? '', gaps.had[at] ?? ''];
    const places = [
      placeAt('bias'), placeAt('w', word), placeAt('k', kind), placeAt('h', shape), placeAt('r', rule), placeAt('n', name), placeAt('g', `${isGlued[at]}${of(isGlued, 1)}`),
      placeAt('w-1', wordBefore), placeAt('w+1', wordBehind), placeAt('w-2', of(words, -2)), placeAt('w+2', of(words, 2)),
      placeAt('k-1', before), placeAt('k+1', behind), placeAt('k-2', before2), placeAt('k+2', behind2), placeAt('k-3', of(kinds, -3)), placeAt('k+3', of(kinds, 3)),
      placeAt('r-1', ruleBefore), placeAt('r+1', ruleBehind),
      placeAt('b-1', wordBefore, word), placeAt('b+1', word, wordBehind),
      placeAt('c-1', before, kind), placeAt('c+1', kind, behind), placeAt('c-2', before2, before), placeAt('c+2', behind, behind2),
      placeAt('d-1', before2, before, kind), placeAt('d', before, kind, behind), placeAt('d+1', kind, behind, behind2),
      placeAt('rk', rule, kind), placeAt('rk-1', rule, before), placeAt('rk+1', rule, behind), placeAt('rc', readAs, shape, kind), placeAt('rr', ruleBefore, readAs, ruleBehind),
      placeAt('kh', kind, shape), placeAt('p', `${Math.min(at, 3)}`, kind), placeAt('q', `${Math.min(pieces.length - 1 - at, 3)}`, kind),
      placeAt('l', kind, `${later(at, kind)}`), placeAt('back', back, readAs), placeAt('ahead', ahead, readAs), placeAt('had', had, readAs), placeAt('hk', had, kind), placeAt('bk', back, kind), placeAt('ak', ahead, kind),
      placeAt('rl', readAs, `${medications.length > 1}`, `${later(at, 'MEDICATION')}`),
    ];
    if (/^\p{L}{4,}/u.test(word)) places.push(placeAt('s3', word.slice(-3)), placeAt('s4', word.slice(-4)), placeAt('f3', word.slice(0, 3)), placeAt('f4', word.slice(0, 4)));
    return Int32Array.from(places);
  });
}

/** The place of the parts joined by blanks, without making that text. */
function placeAt(name: string, ...parts: readonly string[]): number {
  let hash = fnv1a(name);
  for (const part of parts) hash = fnv1a(part, fnv1a(' ', hash));
  return placeIn(hash, placesBits);
}

/** How many pieces of the same sentence ago, or from here, something is taken back, and what is told of before. */
function gapsOf(pieces: readonly Piece[], kinds: readonly string[]): { readonly back: readonly string[]; readonly ahead: readonly string[]; readonly had: readonly string[] } {
  const near = (gap: number): string => (gap > 8 ? 'far' : gap > 4 ? '8' : gap > 2 ? '4' : `${gap}`);
  const since = (isOne: (kind: string) => boolean, order: readonly number[], stops: boolean): string[] => {
    const found: string[] = pieces.map(() => 'none');
    let last: number | undefined;
    let which = '';
    for (const at of order) {
      const kind = kinds[at] ?? '';
      if (isOne(kind)) [last, which] = [at, kind];
      else if (stops && /^[.;!?]$/.test(kind)) last = undefined;
      found[at] = last === undefined ? 'none' : `${near(Math.abs(at - last))}${stops ? which : ''}`;
    }
    return found;
  };
  const forwards = pieces.map((_, at) => at);
  const backwards = forwards.toReversed();
  return { back: since((kind) => kind.startsWith('B '), forwards, false), ahead: since((kind) => kind.startsWith('B '), backwards, false), had: since((kind) => kind.startsWith('H '), forwards, true) };
}
