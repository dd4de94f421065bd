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
export const placesBits = 13;

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

/** For each piece, the places of its features: its word, what kind of word it is, what the rules took it for, and how it is written. What stands around it is the model's to see. */
export function featuresOf(pieces: readonly Piece[], ground: Ground): readonly Int32Array[] {
  const { text, read, medications } = ground;
  const kinds = pieces.map(({ said }) => kindOf(said, ground));
  const isGlued = (at: number): string => (at > 0 && at < pieces.length && pieces[at - 1]?.end === pieces[at]?.start ? '+' : '_');
  return pieces.map((piece, at) => {
    const word = piece.said.replace(/\d/g, '0');
    const kind = kinds[at] ?? '';
    const [rule, name] = [ruleOf(piece, read), nameOf(piece, medications)];
    const places = [
      placeAt('w', word), placeAt('k', kind), placeAt('h', shapeOf(text.slice(piece.start, piece.end))), placeAt('r', rule, name), placeAt('n', name), placeAt('g', isGlued(at), isGlued(at + 1)),
      placeAt('rk', rule, name, kind), placeAt('l', kind, `${kinds.includes(kind, at + 1)}`),
    ];
    if (/^\p{L}{4,}/u.test(word)) places.push(placeAt('s3', word.slice(-3)), placeAt('s4', word.slice(-4)), placeAt('f3', word.slice(0, 3)), placeAt('f4', word.slice(0, 4)));
    return Int32Array.from(places);
  });
}

/** As which part the rules read a piece, and whether that begins here. */
function ruleOf(piece: Piece, read: Ground['read']): string {
  for (const [part, span] of Object.entries(read)) if (span && overlaps(span, piece)) return `${part}${span.start >= piece.start && span.start < piece.end ? '^' : ''}`;
  return '-';
}
/** Whether a piece is of the first medication that is named, of a later one, or of none. */
function nameOf(piece: Piece, medications: Ground['medications']): string {
  const at = medications.findIndex((each) => overlaps(each, piece));
  return at < 0 ? '-' : at === 0 ? 'M0' : 'M+';
}

/** The place of the parts joined by blanks, without making that text. */
function placeAt(name: string, ...parts: readonly string[]): number {
  let hash = fnv1a(name);
  for (const part of parts) hash = fnv1a(part, fnv1a(' ', hash));
  return placeIn(hash, placesBits);
}
