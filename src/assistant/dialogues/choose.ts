import { typingErrors } from '../../domain/spelling.ts';
import type { Option } from './types.ts';

const ordinals: Readonly<Record<string, number>> = { first: 0, '1st': 0, one: 0, second: 1, '2nd': 1, two: 1, third: 2, '3rd': 2, three: 2, fourth: 3, '4th': 3, four: 3, fifth: 4, '5th': 4, five: 4, sixth: 5, six: 5, seventh: 6, seven: 6, eighth: 7, eight: 7, ninth: 8, tenth: 9, primero: 0, primera: 0, segundo: 1, segunda: 1, tercero: 2, tercera: 2, cuarto: 3, cuarta: 3, quinto: 4, quinta: 4 };
const plain = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}+/gu, '').replaceAll(/[^\p{L}\p{N}: ]+/gu, ' ').replaceAll(/\s+/g, ' ').trim();

/**
 * Which of the things on offer a text means: by its number or place, its time, its label, or a word of its own. Several: it fits as many.
 */
export function chosen(text: string, options: readonly Option[]): readonly Option[] {
  const said = plain(text).replace(/^(?:(?:hmm+|hm|um+|uh+|er|well|so|ok|okay|oh|actually|maybe|then|yes|please|let me see)\s+)+(?=\S)/, '');
  if (said === '' || options.length === 0) return [];
  const byPlace = placed(said, options.length) ?? placeInClause(text, options.length);
  if (byPlace !== undefined) return options.slice(byPlace, byPlace + 1);
  const exact = options.filter(({ label, value }) => plain(label) === said || value.toLowerCase() === text.trim().toLowerCase());
  if (exact.length > 0) return exact;
  const words = said.split(' ').filter((word) => word.length > 1 && !filler.has(word));
  const ofClock = /^(?:(?:at|the|a las?) )?(\d{1,2})$/.exec(said)?.[1];
  if (ofClock !== undefined && options.every(({ at }) => at !== undefined)) return options.filter(({ at }) => at === `${ofClock.padStart(2, '0')}:00` || at === `${Number(ofClock) + 12}:00`);
  const scores = options.map((option) => scoreOf(option, said, words));
  const best = Math.max(...scores);
  return best <= 0 ? [] : options.filter((_, at) => scores[at] === best);
}

const filler = new Set('the a an with one please dr doctor my i for at on to of me and mr mrs ms want would like it is that this them yes ok appointment book take prefer am pm wait no good'.split(' '));

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

function placeIn(said: string, count: number): number | undefined {
  const found = /^(?:(?:option|number|no|the|el|la|then|ok|i(?:ll| will)? (?:take|want|pick|choose|have)|take|pick|choose|lets (?:do|take)) )*(?:the )?(\d{1,2}|[a-z0-9]+)(?: (?:one|option|slot|time|doctor|please|pls|then|appointment|works|is fine|sounds good))*$/.exec(said)?.[1];
  if (found === undefined) return undefined;
  const at = /^(?:last|ultim[oa])$/.test(found) ? count - 1 : /^\d+$/.test(found) ? Number(found) - 1 : ordinalOf(found);
  return at !== undefined && at >= 0 && at < count ? at : undefined;
}

/** "The later one" of two is the last, "the earliest" of many the first; of more than two, "later" says too little. */
function endOf(said: string, count: number): number | undefined {
  if (/^(?:the )?(?:earliest|soonest|first available)(?: (?:one|slot|time))?$/.test(said) || (count === 2 && /^(?:the )?(?:earlier|sooner)(?: (?:one|slot|time))?$/.test(said))) return 0;
  return /^(?:the )?latest(?: (?:one|slot|time))?$/.test(said) || (count === 2 && /^(?:the )?later(?: (?:one|slot|time))?$/.test(said)) ? count - 1 : undefined;
}

function scoreOf({ label: shown, words = [] }: Option, said: string, spoken: readonly string[]): number {
  // When somebody is free is no name of theirs.
  const label = shown.replace(/ \(free .*\)$/, '');
  const own = [...plain(label).split(' '), ...words.flatMap((word) => plain(word).split(' '))].filter((word) => word.length > 1 && !filler.has(word));
  if (words.some((word) => ` ${said} `.includes(` ${plain(word)} `))) return 10;
  return spoken.filter((word) => own.some((other) => other === word || (word.length >= 4 && other.length >= 4 && typingErrors(word, other, 1) <= 1))).length;
}
