import { typingErrors } from '../../domain/spelling.ts';
import { sexNamed, sexOf } from '../understanding/entities/sexes.ts';
import { meansOther } from './the-other.ts';
import type { Option } from './types.ts';

const ordinals: Readonly<Record<string, number>> = { first: 0, '1st': 0, one: 0, second: 1, '2nd': 1, two: 1, third: 2, '3rd': 2, three: 2, fourth: 3, '4th': 3, four: 3, fifth: 4, '5th': 4, five: 4, sixth: 5, six: 5, seventh: 6, seven: 6, eighth: 7, eight: 7, ninth: 8, tenth: 9, primero: 0, primera: 0, segundo: 1, segunda: 1, tercero: 2, tercera: 2, cuarto: 3, cuarta: 3, quinto: 4, quinta: 4, uno: 0, dos: 1, tres: 2, cuatro: 3, cinco: 4, seis: 5, siete: 6, ocho: 7 };
const plain = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}+/gu, '').replaceAll(/[^\p{L}\p{N}: ]+/gu, ' ').replaceAll(/\s+/g, ' ').trim();

/**
 * Which of the things on offer a text means: by its number or place, its time, its label, or a word of its own. Several: it fits as many.
 */
export function chosen<Offer extends Option>(text: string, options: readonly Offer[]): readonly Offer[] {
  const [first, last] = corrected(text) ?? [];
  const meant = first === undefined || last === undefined ? [] : meansOther(last) && options.length === 2 ? otherThan(chosen(first, options), options) : chosen(last, options);
  if (meant.length === 1) return meant;
  const without = unwantedOf(text, options);
  if (without.length > 0) return leftOf(text, options, without);
  const said = plain(text).replace(/^(?:(?:hmm+|hm|um+|uh+|er+m*|well|so|ok|okay|oh|actually|maybe|then|yes|please|let me see|pues)\s+)+(?=\S)/, '').replace(/(?<=\S)(?:\s+(?:i (?:think|guess|suppose)|probably|maybe|perhaps|actually|sorry))+$/, '');
  if (said === '' || options.length === 0) return [];
  const byPlace = placed(said, options.length) ?? placeInClause(text, options.length);
  if (byPlace !== undefined) return options.slice(byPlace, byPlace + 1);
  const bySex = ofSex(said, options);
  if (bySex) return [bySex];
  const exact = options.filter(({ label, value }) => plain(label) === said || value.toLowerCase() === text.trim().toLowerCase());
  if (exact.length > 0) return exact;
  const words = said.split(' ').filter((word) => word.length > 1 && !filler.has(word));
  const ofClock = /^(?:(?:at|the|a las?) )?(\d{1,2})$/.exec(said)?.[1];
  if (ofClock !== undefined && options.every(({ at }) => at !== undefined)) return options.filter(({ at }) => at === `${ofClock.padStart(2, '0')}:00` || at === `${Number(ofClock) + 12}:00`);
  const scores = options.map((option) => scoreOf(option, said, words));
  const best = Math.max(...scores);
  return best <= 0 ? [] : options.filter((_, at) => scores[at] === best);
}

/** “The lady”: the only one of those patients whose first name is a woman's, where every first name says whose it is. */
function ofSex<Offer extends Option>(said: string, options: readonly Offer[]): Offer | undefined {
  const sex = sexNamed(said);
  const sexes = options.map(({ of, label }) => (of === undefined ? undefined : sexOf(label)));
  const [one, ...others] = sex === undefined || sexes.includes(undefined) ? [] : options.filter((_, at) => sexes[at] === sex);
  return others.length === 0 ? one : undefined;
}

const filler = new Set('the a an with one please dr doctor my i for at on to of me and mr mrs ms want would like it is that this them yes ok appointment book take prefer am pm wait no good'.split(' '));

const takesBack = /(?:\.{2,}|…|[,;.–—-])\s*(?:(?:mm+|oh|or|and)\W+)?(?:no\b(?! (?:problem|matter|worries|rush))|wait\b|sorry\b|hold on\b|actually\b|rather\b|i mean\b)\W*((?:(?:no|wait|sorry|actually|rather|i mean(?:t)?|make (?:it|that)|hold on|hang on)\b\W*)*)/gi;
/** "First... no wait, second": what stands behind what was taken back. */
function corrected(text: string): readonly [string, string] | undefined {
  const mark = [...text.matchAll(takesBack)].at(-1);
  const [first = '', rest] = mark === undefined ? [] : [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)];
  return /[\p{L}\p{N}]/u.test(first) && rest !== undefined && /[\p{L}\p{N}]/u.test(rest) ? [first, rest] : undefined;
}

/** "Baxter... no, the other one". */
const otherThan = <Offer extends Option>(taken: readonly Offer[], options: readonly Offer[]): readonly Offer[] => (taken.length === 1 ? options.filter((option) => !taken.includes(option)) : []);

const unwanted = /\b(?:not|neither|nor|except)\s+(?:with\s+)?(?:the\s+)?([\p{L}\p{N}.’' ]+?)(?=\s+(?:and|or|nor|but|so|not)\b|[,;.!]|$)/giu;
/** Those on offer that a text turns down. */
const unwantedOf = <Offer extends Option>(text: string, options: readonly Offer[]): readonly Offer[] =>
  [...text.matchAll(unwanted)].flatMap(([, name = '']) => {
    const [one, ...others] = chosen(name, options);
    return one && others.length === 0 ? [one] : [];
  });

/** "Not Raman and not Baxter": the one that is left, or what else the text says of those that are. */
function leftOf<Offer extends Option>(text: string, options: readonly Offer[], without: readonly Offer[]): readonly Offer[] {
  const left = options.filter((option) => !without.includes(option));
  return left.length <= 1 ? left : chosen(text.replaceAll(unwanted, ' '), options).filter((option) => left.includes(option));
}

const placed = (said: string, count: number): number | undefined => placeIn(said, count) ?? endOf(said, count);

/** "Right, Tuesday then, the first one": the one clause of several that names a place. */
function placeInClause(text: string, count: number): number | undefined {
  const clauses = text.split(/[,.;!]+(?=\s)/).map(plain).filter((clause) => clause !== '');
  const places = clauses.flatMap((clause) => (/^\d+$/.test(clause) ? [] : [placed(clause, count)])).filter((place) => place !== undefined);
  return clauses.length > 1 && clauses.length < 5 && places.length === 1 ? places[0] : undefined;
}

const ofOrder = /(?:st|nd|rd|th|er[oa]|nd[oa]|t[oa])$/;
/** The ordinal that a word is; a word of order (“secnd”) also with one error in it, a bare number never: “tight” is not “eight”. */
function ordinalOf(word: string): number | undefined {
  const near = Object.keys(ordinals).filter((name) => name.length >= 5 && ofOrder.test(name) && word.length >= 5 && typingErrors(word, name, 1) <= 1);
  return ordinals[word] ?? (near.length === 1 ? ordinals[near[0] ?? ''] : undefined);
}

const things = 'one|ones|option|slot|time|doctor|appointment|appt|gentleman|lady|man|woman|guy|fellow|chap|doc';
const courtesies = `please|pls|then|works|dear|love|mate|is fine|sounds good|it is|thank you|thanks|kindly|very much|if i may|por favor|gracias|of (?:all|them|those|these)|(?:in|on|of|from) (?:there|(?:the|your|ur|that|this) list)|there`;
const place = new RegExp(`^(?:(?:option|number|numero|nr|no|the|very|el|la|then|ok|of (?:the|those|these)|ones|i(?:ll| will)? (?:take|want|pick|choose|have)|take|pick|choose|lets (?:do|take)) )*(\\d{1,2}|[a-z0-9]+)(?: (?:${things}))*( from the (?:top|bottom|end|start))?(?: (?:${things}|${courtesies}))*$`);

function placeIn(said: string, count: number): number | undefined {
  const [, found, end = ''] = place.exec(said) ?? [];
  if (found === undefined) return undefined;
  const from = /^(?:last|bottom|ultim[oa])$/.test(found) ? count - 1 : found === 'top' ? 0 : found === 'middle' && count % 2 === 1 ? (count - 1) / 2 : /^\d+$/.test(found) ? Number(found) - 1 : ordinalOf(found);
  const at = from !== undefined && / (?:bottom|end)$/.test(end) ? count - 1 - from : from;
  return at !== undefined && at >= 0 && at < count ? at : undefined;
}

/** "The later one" or "the latter" of two is the last, "the earliest" or "the top one" of many the first; of more than two, "later" says too little. */
function endOf(said: string, count: number): number | undefined {
  const edge = /^(?:the )?(top|upper|former|bottom|lower|latter)(?: (?:one|option|slot|time|name))?(?: (?:please|pls|then|thanks))*$/.exec(said)?.[1];
  if (edge !== undefined && (count === 2 || edge === 'top' || edge === 'bottom')) return /^(?:top|upper|former)$/.test(edge) ? 0 : count - 1;
  if (/^(?:the )?(?:earl[iy]est|soonest|first available)(?: (?:one|slot|time))?(?: of (?:all|them|those|these))?$/.test(said) || (count === 2 && /^(?:the )?(?:(?:earlier|sooner)(?: (?:one|slot|time))?|one thats (?:earlier|sooner|first))$/.test(said))) return 0;
  return /^(?:the )?latest(?: (?:one|slot|time))?$/.test(said) || (count === 2 && /^(?:the )?(?:later(?: (?:one|slot|time))?|one thats later)$/.test(said)) ? count - 1 : undefined;
}

function scoreOf({ label: shown, words = [] }: Option, said: string, spoken: readonly string[]): number {
  // When somebody is free is no name of theirs.
  const label = shown.replace(/ \(free .*\)$/, '');
  const own = [...plain(label).split(' '), ...words.flatMap((word) => plain(word).split(' '))].filter((word) => word.length > 1 && !filler.has(word));
  if (words.some((word) => ` ${said} `.includes(` ${plain(word)} `))) return 10;
  return spoken.filter((word) => own.some((other) => other === word || (word.length >= 4 && other.length >= 4 && !/\d/.test(word) && typingErrors(word, other, 1) <= 1))).length;
}
