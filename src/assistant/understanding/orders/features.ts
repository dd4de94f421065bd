import { canonicalOf, isOfDirections } from '../../../domain/directions/lexicon.ts';
import { isPartOfName, knownName } from '../../../domain/medications/names.ts';
import type { Lexis } from '../classifier/features.ts';
import { placeOf } from '../classifier/features.ts';
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
    const shape = shapeOf(text.slice(piece.start, piece.end));
    const rule = `${rules[at]}${named[at]}`;
    const found = [
      'bias', `w ${word}`, `k ${kind}`, `h ${shape}`, `r ${rule}`, `n ${named[at]}`, `g ${isGlued[at]}${of(isGlued, 1)}`,
      `w-1 ${of(words, -1)}`, `w+1 ${of(words, 1)}`, `w-2 ${of(words, -2)}`, `w+2 ${of(words, 2)}`,
      `k-1 ${of(kinds, -1)}`, `k+1 ${of(kinds, 1)}`, `k-2 ${of(kinds, -2)}`, `k+2 ${of(kinds, 2)}`, `k-3 ${of(kinds, -3)}`, `k+3 ${of(kinds, 3)}`,
      `r-1 ${of(rules, -1)}`, `r+1 ${of(rules, 1)}`,
      `b-1 ${of(words, -1)} ${word}`, `b+1 ${word} ${of(words, 1)}`,
      `c-1 ${of(kinds, -1)} ${kind}`, `c+1 ${kind} ${of(kinds, 1)}`, `c-2 ${of(kinds, -2)} ${of(kinds, -1)}`, `c+2 ${of(kinds, 1)} ${of(kinds, 2)}`,
      `d-1 ${of(kinds, -2)} ${of(kinds, -1)} ${kind}`, `d ${of(kinds, -1)} ${kind} ${of(kinds, 1)}`, `d+1 ${kind} ${of(kinds, 1)} ${of(kinds, 2)}`,
      `rk ${rule} ${kind}`, `rk-1 ${rule} ${of(kinds, -1)}`, `rk+1 ${rule} ${of(kinds, 1)}`, `rc ${rules[at]} ${shape} ${kind}`, `rr ${of(rules, -1)} ${rules[at]} ${of(rules, 1)}`,
      `kh ${kind} ${shape}`, `p ${Math.min(at, 3)} ${kind}`, `q ${Math.min(pieces.length - 1 - at, 3)} ${kind}`,
      `l ${kind} ${later(at, kind)}`, `back ${gaps.back[at]} ${rules[at]}`, `ahead ${gaps.ahead[at]} ${rules[at]}`, `had ${gaps.had[at]} ${rules[at]}`, `hk ${gaps.had[at]} ${kind}`, `bk ${gaps.back[at]} ${kind}`, `ak ${gaps.ahead[at]} ${kind}`,
      `rl ${rules[at]} ${medications.length > 1} ${later(at, 'MEDICATION')}`,
    ];
    if (/^\p{L}{4,}/u.test(word)) found.push(`s3 ${word.slice(-3)}`, `s4 ${word.slice(-4)}`, `f3 ${word.slice(0, 3)}`, `f4 ${word.slice(0, 4)}`);
    return Int32Array.from(found, (feature) => placeOf(feature, placesBits));
  });
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
