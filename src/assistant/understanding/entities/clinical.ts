import { frequencyCode } from '../../../domain/directions/codes.ts';
import { canonicalOf, isOfDirections } from '../../../domain/directions/lexicon.ts';
import { parseDirections } from '../../../domain/directions/directions.ts';
import { areOfTwo } from '../../../domain/directions/rules/amounts.ts';
import type { Directions, Duration, Quantity } from '../../../domain/directions/types.ts';
import { isCondition } from './diseases.ts';
import type { Entity } from '../types.ts';
import { wordVectors } from '../vectors/index.ts';
import { statementsIn } from './statements.ts';
import { asSaid, overlap, type Span } from './tokens.ts';
import { inItsWords } from './words-of-directions.ts';

const units: Readonly<Record<string, string>> = { d: 'day', wk: 'week', mo: 'month', y: 'year', h: 'hour' };
const counted = new Set(['tablet', 'capsule', 'puff', 'drop', 'spray', 'patch', 'unit', 'pill', 'suppository', 'teaspoon', 'tablespoon', 'application', 'applicator', 'injection', 'pump', 'film', 'pessary', 'nebule', 'lozenge', 'sachet', 'scoop', 'ampule', 'vial', 'dose']);

const mass = new Set(['mg', 'mcg', 'g', 'meq', 'mmol', '%', 'kg', 'ng']);

/** "500 mg", "1-2 tablets", "250 mg/5 mL". */
function quantityText({ value, high, unit, per }: Quantity): string {
  const amount = high === undefined ? `${value}` : `${value}-${high}`;
  const name = unit === null ? '' : ` ${unit}${counted.has(unit) && (high ?? value) > 1 ? (/(?:ch|x|s)$/.test(unit) ? 'es' : 's') : ''}`.replace(/([^aeiou])ys$/, '$1ies');
  return `${amount}${name}${per ? `/${per.value === 1 ? '' : `${per.value} `}${per.unit}` : ''}`;
}

/** "875/125 mg", "20 mg-12.5 mg": of two substances. */
function combined(said: string): string | undefined {
  const [, numbers, unit] = /^(\d+(?:\.\d+)?(?:[/-]\d+(?:\.\d+)?)+)\s*(mg|mcg|g|(?:milli|micro)?grams?)$/i.exec(said.replace(/\s*(mg|mcg)(?=\s*[/-].*\1$)\s*/gi, '')) ?? [];
  const [low, high] = (numbers ?? '').split('-').map(Number);
  return numbers === undefined || unit === undefined || (low !== undefined && high !== undefined && !areOfTwo(low, high)) ? undefined : `${numbers.replaceAll('-', '/')} ${canonicalOf(unit.toLowerCase())}`;
}

const durationText = ({ value, high, unit }: Duration): string => `${high === undefined ? value : `${value}-${high}`} ${units[unit] ?? unit}${(high ?? value) === 1 ? '' : 's'}`;

/** The text with stretches blanked, so that every place stays. */
export const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((held, { start, end }) => held.slice(0, start) + ' '.repeat(end - start) + held.slice(end), text);

/** Among the common words of English, and not one of those that are written so by mistake. */
const isCommon = (word: string): boolean => (wordVectors().placeOf(word) ?? Number.POSITIVE_INFINITY) < 12_000;
const baseOf = (word: string): string => word.replace(/(?<=^[a-z]{4,})(?:e?s|ed|d|n|ing)$/, '');
/** Short common words that stand near one of directions and are none: “skip” is no skin, “many” no morning. */
const commonWords = (folded: string): readonly Span[] =>
  [...folded.matchAll(/(?<![a-z'-])[a-z]{4,6}(?![a-z'-])/g)].filter(([word]) => !isOfDirections(word) && !isOfDirections(baseOf(word)) && canonicalOf(word) !== undefined && isCommon(word)).map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

/** What somebody has had for so long or gets of something, and a part of the body that only says what they have: “3 days of fever”, “it gives her a rash”, “chest infection”. */
const complaintsIn = (folded: string): readonly Span[] =>
  [...folded.matchAll(/\b(?:\d+|an?|one|two|three|four|five|six|seven|ten) (?:days?|weeks?|months?|years?|hours?) (?:of|with|history of) (?:[a-z]+ )?([a-z]+)|\b(?:gets?|gives?|gave|causes?|caused|out in)(?: (?:him|her|them))? (?:an? )?(?:[a-z]+ )?([a-z]+)|(?<!\b(?:for|to|on|in|onto|over|of) (?:[a-z]+ )?)\b(?:chest|back|knee|neck|shoulder|leg|arm|head|stomach|muscle|groin|hip) ([a-z]+)/g)].filter(([, lasting, caused, local]) => isCondition(lasting ?? caused ?? local ?? '')).map(({ index, 0: all }) => ({ start: index, end: index + all.length }));

const isSaidFor = (indication: string): boolean => indication.split(/[^\p{L}]+/u).some(isCondition);

/** Whether a text speaks of how to take something at all. `digits` is folded, with its numbers in digits. */
export const speaksOfTaking = /\d|\b(?:[bqt]id|qd|qhs|prn|daily|once|twice|thrice|weekly|nightly|bedtime|morning|tablets?|tabs?|capsules?|puffs?|drops?|every|needed|orally|mouth|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half) (?:and a half|a|days?|weeks?|months?|times|fortnight|milligrams?|grams?|units?|mls?|pills?|sprays?))\b/;
/** A text that is nothing but an amount: "two point five please", "change it to 12.5". */
export const isAmount = /^\W*(?:(?:no|nope|sorry|actually|rather|make|it|that|is|it's|that's|change|put|to|say|just|only|wait|hmm|ok)\b[\s,.!-]*)*(\d+\.\d+|\d+(?=\s*(?:mg|mcg|g|ml|micrograms?|milligrams?|units?)\b))\s*(mg|mcg|g|ml|micrograms?|milligrams?|units?)?(?:[\s,.!-]+(?:please|pls|instead|then|sorry|rather|not \S+))*\W*$/;

const countedBehind = 'tab|pill|cap|puff|drop|gtt|spray|squirt|pump|supp|vial|amp|sachet|scoop|lozenge|teaspoon|tablespoon|tsp|tbsp';
/** What it comes as, before how strong it is: "nasal spray 50". */
const formBehind = String.raw`(?:,?\s+(?:(?:nasal|eye|ear|oral)\s+)?(?:spray|inhaler|patch(?:es)?|drops?|cream|ointment|oint|gel|solution|soln|susp(?:ension)?|syrup|supp(?:ositor(?:y|ies))?|tab(?:let)?s?|cap(?:sule)?s?))?`;
/** So many of a form: "10 tabs 1 at night", "25 caps, one". */
const counts = String.raw`[a-z]*[,.:;-]?\s+(?:take\s+)?(?:[1-4]|one|two|half|½|i{1,2}|an?)[\s,-]+(?!hours?|days?|weeks?|months?|times?|x)`;
const bareNumber = new RegExp(String.raw`^${formBehind}(?:\s*[,:?;/\u2013\u2014-])?(?:\s+(?:please|strength|at|(?:from\s+\d+(?:\.\d+)? ?(?:mg|mcg|g)?\s+)?(?:up |down )?to)[.,:]?)?\s+((?:five|six|seven|eight|nine|ten)(?=[,;]|\s+(?:at|once|daily|bd|tds|od|qd|bid|tid|qds|nocte|mane)\b)|\d{1,4}(?:\.\d+)?\/\d{1,4}(?:\.\d+)?(?!(?<=(?<![\d/.])[1-9]\/[2-9])\s*(?:${countedBehind}|unit|iu\b|u\b))|\d{1,4}(?:\.\d+)? per \d{1,3}(?! ?(?:ml|day|week|dose))|\d{1,4}(?:\.\d+)?-\d{1,4}(?:\.\d+)?|\d{3,4}(?=\s+(?:tab|cap)s?\b)|\d{1,4}(?:\.\d+)?(?!\s*(?:(?:${countedBehind})(?!${counts})|unit|iu\b|u\b)))(?=[\s,;]|\.\s|$)(?!,\d|\s*(?:-(?! (?:[a-z(½]|[1-4](?:-[1-4])? |1\/2|0?\.5 |\d+(?:\.\d+)? ?mls?\b))|to \d|or\b|x ?(?:\d+ ?m?c?g\b|(?:an? |per |\/)?(?:da|we|mo))|[ap]m\b|cc\b|times|mega|million|mg|mcg|micro|milli|meq|mmol|g\b|gms?\b|grams?|m?ls?\b|%|per ?cent|in 1|cm\b|kg\b|lbs?\b|y\/?o\b|yrs?\b|years?\b|hours?|hrs?|h\b|days?(?! (?:one|1)\b)|weeks?\b|months?\b|refill))`);
/** A sentence that is nothing but a number, or a number and how often. */
const alone = /^[^.;]*\.?[^.;]*[.;]\s+(?:(?:for now|for today|today|now),? )?\s*(\d{2,4}(?:\.\d+)?)(?=\s*[.;]|\s+(?:at (?:night|bed ?time)|once|twice|daily|nightly|every (?:day|night|morning|evening)|[bqt]id|od|bd|tds|qds|mane|nocte)\b)/;
/** "500 of amoxicillin". */
const ahead = /(?:^|[\s,;:.])(\d{2,4}(?:\.\d+)?)(?: of)?\s$/;
const inFigures: Readonly<Record<string, string>> = { five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10' };
/** So many are taken at a time more often than one is so strong. */
const few = /^[1-4]$/;

/** "metformin 500 bid", "Evorel 50 patches": the number right behind the name, whose unit nobody may guess. `folded` has its numbers in digits. */
export function bareStrength(folded: string, medication: Span): (Entity & Span) | undefined {
  const [all, number] = bareNumber.exec(folded.slice(medication.end)) ?? alone.exec(folded.slice(medication.end)) ?? [];
  const next = /^\s*([a-z]{4,})/.exec(folded.slice(medication.end + (all?.length ?? 0)))?.[1];
  const before = all === undefined ? ahead.exec(folded.slice(0, medication.start)) : null;
  if (before?.[1] !== undefined) {
    const start = before.index + before[0].indexOf(before[1]);
    return { text: before[1], value: before[1], start, end: start + before[1].length };
  }
  const [low, high] = (number ?? '').split('-').map(Number);
  if (all === undefined || number === undefined || (low !== undefined && high !== undefined && !areOfTwo(low, high)) || (next !== undefined && (mass.has(canonicalOf(next) ?? '') || (!isOfDirections(next) && /^(?:unit|hour|hourly|day|week|month|ml|times)$/.test(canonicalOf(next) ?? '')))) || (few.test(number) && (/[a-z]/.test(all) || !/^\s+(?:patch|\d+-\d+-\d)/.test(folded.slice(medication.end + all.length))))) return undefined;
  return { text: number, value: inFigures[number] ?? number.replace(/ per |-/, '/'), start: medication.end + all.length - number.length, end: medication.end + all.length };
}

/** Where somebody takes back what they said: what stands behind counts. */
const corrections =
  /\.{2,}|(?<=\d ?)(?:→|->)(?= ?\d)|\bno,? (?=(?:sorry|wait|make|actually|i mean|keep|it'?s|use|just|change|rather|\d))|\b(?:sorry|wait|actually|or rather|i mean|i meant|make (?:that|it)|(?:scratch|scrap|strike|forget) that|never ?mind|correction|change that to|(?:on )?second thoughts?|(?:a )?change of (?:mind|plan)|(?:i(?:'ve)? )?changed my mind|on reflection|(?<=\?\s*)i(?:'d)? (?:prefer|rather)|changed (?:from .{1,20} )?to|(?:bump|increase|raise|up|change|reduce|lower|cut|drop|move) (?:it|that|this) (?:up |down |back )?to)\b|(?:\?\s*)?(?:\bthat'?s |\bit'?s )?\btoo (?:low|high|much|little|strong|weak)\b|(?<=[,;?.!] )no[,.]|(?<=\? )(?:nope|nah)\b|(?<=\?(?:[^?]{1,60}[,.])? )so (?=\d)/g;

/** Whether words between two readings take the first back. */
export const takesBack = (between: string): boolean => versionsOf(`x${between}x`).length > 1 || /(?:→|->)/.test(between);

/** The stretches of a text between which something is taken back. */
function versionsOf(folded: string): readonly Span[] {
  const cuts = [...folded.matchAll(corrections)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
  return [...cuts, { start: folded.length, end: folded.length }].map((cut, at) => ({ start: cuts[at - 1]?.end ?? 0, end: cut.start })).filter(({ start, end }) => folded.slice(start, end).trim() !== '');
}

/** What stands when all that is taken back has been. */
export function lastSaid(folded: string): string {
  const last = versionsOf(folded).at(-1);
  return last ? folded.slice(last.start, last.end) : folded;
}

/** How many of what is taken, which says nothing of how strong one is. */
const isCounted = (dose: Entity | undefined): boolean => counted.has(/[a-z]+$/.exec(dose?.value ?? '')?.[0].replace(/(?<=ch)es$|s$/, '') ?? '');

/** What is said later counts; of an amount said anew nothing stays of the one before, unless only one of strength and dose is said anew. */
function amended(before: Ordered, after: Ordered): Ordered {
  const { strength, dose, ...others } = before;
  const isWhole = strength !== undefined && dose !== undefined;
  // Of another strength so many may be too many.
  const isAnew = after.strength !== undefined && after.frequency !== undefined && Number.parseFloat(dose?.value ?? '1') !== 1;
  const bare = after.strength !== undefined && /^\d+(?:\.\d+)?$/.test(after.strength.value) ? / ?[a-z%]+$/i.exec(strength?.value ?? '')?.[0] : undefined;
  return { ...others, ...((after.dose === undefined || isWhole || isCounted(after.dose)) && strength && { strength }), ...((after.strength === undefined || isWhole || isCounted(dose)) && !isAnew && dose && { dose }), ...after, ...(bare !== undefined && after.strength && { strength: { ...after.strength, value: `${after.strength.value}${bare}` } }) };
}

/** Each with where it stands in the text. */
export type Ordered = { readonly [Slot in 'strength' | 'dose' | 'route' | 'frequency' | 'duration' | 'reason']?: Entity & Span };

/** Strength, dose, route, frequency, duration and what it is for, of a prescription, by the clinic's one reader of directions. `others`: what names a patient, a medication or an order. */
export function directionsIn(text: string, folded: string, others: readonly Span[], medication?: Span): Ordered {
  const amount = isAmount.exec(folded);
  if (amount?.[1] !== undefined && amount[2] === undefined) {
    const start = folded.indexOf(amount[1]);
    const span = { start: startOf(start, { text, folded }), end: start + amount[1].length };
    return { strength: { text: text.slice(span.start, span.end), value: amount[1], ...span } };
  }
  const changed: Span[] = [];
  // “As well” is no ear.
  const held = blanked(folded, others).replaceAll(/^as\b|\bas(?= (?:of|per|well|soon|before|usual|long|much|he|she|they|i|we|it|the|a|agreed|discussed)\b)/g, '  ');
  const from = inItsWords(blanked(held, [...commonWords(held), ...complaintsIn(held), ...statementsIn(held, medication)]), changed).slice(0, 500);
  const [first = { start: 0, end: from.length }, ...later] = versionsOf(held);
  const version = ({ start, end }: Span): string => ' '.repeat(start) + from.slice(start, end);
  const ground = { text, folded, changed };
  const said = later.reduce((before, span) => amended(before, orderedIn(ground, version(span), span.start)), orderedIn(ground, version(first)));
  const thousands = /\b(\d{1,3})k\b/.exec(held);
  if (thousands && said.strength === undefined && said.dose?.value.includes('unit') !== true) return { ...said, strength: matched(thousands, `${thousands[1]}000 units`) };
  const daily = said.dose === undefined ? oneADay.exec(held) : null;
  const form = said.route === undefined ? putOn.exec(from) : null;
  const attack = said.frequency === undefined ? inAttacks.exec(from) : null;
  return { ...said, ...(daily && { dose: matched(daily, '1') }), ...(form && { route: matched(form, 'topical') }), ...(attack && { frequency: matched(attack, 'PRN') }) };
}

const matched = ({ 0: text, index }: RegExpExecArray, value: string): Entity & Span => ({ text, value, start: index, end: index + text.length });

/** What is put on the skin, where no other way is said. */
const putOn = /\b(?:cream|gel(?! ?caps?)|ointment|oint|lotion|foam|shampoo|emulgel)\b/;
const oneADay = /\b(?:one|1) (?:a|per|each|every) (?:day|night|morning|evening)\b/;
/** Taken when something happens, where nothing else says how often. */
const inAttacks = /\b(?:if|when(?:ever)?|at (?:the )?(?:onset|first sign)|for (?:acute )?attacks?)\b/;
const dilution = /\b1 ?(?:in|:) ?(?:1,?000|10,?000|100,?000|200,?000)\b/;
const bareAnew = /^[\s,.-]*(?:(?:keep|just|only|flat|to|at|it|that|is) )*(\d{1,4}(?:\.\d+)?)(?=\s*(?:$|[.,;](?!\d)|once|twice|daily|at night|[bqt]id|od|bd|tds|qds|nocte|mane|a day|this time|now|instead|please|to (?:begin|start) with|for\b))/;

type Ground = { readonly text: string; readonly folded: string; readonly changed: readonly Span[] };

/** Where a number begins in the words that it was said in: its digits stand at their end. */
function startOf(start: number, { text, folded }: Pick<Ground, 'text' | 'folded'>): number {
  if (!/\d/.test(folded[start] ?? '') || /\d/.test(text[start] ?? '')) return start;
  const blank = /\s*$/.exec(folded.slice(0, start))?.[0].length ?? 0;
  return start - text.slice(start - blank, start).trimStart().length;
}

/** Before how many are taken, and between that and what else is said of taking it. */
const counting = /\b(?:takes?|gives?|uses?|have|inject|inhale|sig|dose|tabs?|caps?|tablets?|capsules?|pills?|puffs?|(?:make|change) (?:it|that)|to)[\s:,.-]*$/;
/** "At five in the evening". */
const byClock = /\b(?:at|by|around)\s*$/;
const besideCount = /^[\s,.:;()x*@-]{0,4}$/;

/** The directions; a number that stands beside nothing of how something is taken counts none of it: "one more thing", "uric acid 9.1". */
function parsed(from: string): Directions {
  const found = parseDirections(from, { no_medication: true });
  const { dose, spans: { dose: at, ...others } } = found;
  if (dose?.unit !== null || at === undefined || (!byClock.test(from.slice(0, at.start)) && (counting.test(from.slice(0, at.start)) || Object.values(others).some((other) => overlap(other, at) || besideCount.test(other.start >= at.end ? from.slice(at.end, other.start) : from.slice(other.end, at.start)))))) return found;
  return parsed(blanked(from, [at]));
}

/** What one version says, `from` in the words of the reader of directions. `anew`: where what stands behind a correction begins. */
export function orderedIn(ground: Ground, from: string, anew?: number): Ordered {
  const { text, folded, changed } = ground;
  const diluted = dilution.exec(from);
  const { strength, dose, route, frequency, duration, indication, spans } = parsed(diluted ? blanked(from, [{ start: diluted.index, end: diluted.index + diluted[0].length }]) : from);
  const placeOf = (span: Span | undefined): Span => (span ? { start: startOf(span.start, ground), end: changed.reduce((end, other) => (overlap(other, span) ? Math.max(end, other.end) : end), span.end) } : { start: 0, end: 0 });
  const said = (span: Span | undefined): string => text.slice(placeOf(span).start, placeOf(span).end).trim();
  /** Behind "for", and behind the name that may stand there first. */
  function why({ start: first, end }: Span = { start: 0, end: 0 }): Entity & Span {
    const start = first + (/^(?:\s|for\b)+/.exec(from.slice(first, end))?.[0].length ?? 0);
    return { ...asSaid(text, { start, end }), start, end };
  }
  const code = frequency ? frequencyCode(frequency) : '';
  const entity = (span: Span | undefined, value: string): Entity & Span => ({ text: said(span), value, ...placeOf(span) });
  /** A mass says how strong one is, where nothing else does; a number without a unit is all that a strength may have, but for few of them. */
  function strengthAndDose(): Pick<Ordered, 'strength' | 'dose'> {
    const [all = '', bare] = (anew !== undefined && bareAnew.exec(folded.slice(anew))) || [];
    if (bare !== undefined && anew !== undefined) return { strength: { text: bare, value: bare, start: anew + all.length - bare.length, end: anew + all.length } };
    if (diluted) return { strength: matched(diluted, diluted[0]), ...(dose && { dose: entity(spans.dose, quantityText(dose)) }) };
    /** Of a cream, how much is put on: it is as strong as its per cent. */
    const isPutOn = dose?.unit === 'g' && (route === 'vaginal' || (route === 'topical' && putOn.test(ground.folded)));
    const isMass = dose !== undefined && !strength && !isPutOn && (dose.unit === null ? !few.test(`${dose.value}`) : mass.has(dose.unit));
    const isHeld = dose !== undefined && !strength && dose.unit === 'unit' && dose.value >= 100 && /\biu$/i.test(said(spans.dose));
    const isRepeat = dose !== undefined && dose.unit === null && (dose.value > 10 || (dose.value === strength?.value && !few.test(`${dose.value}`)));
    return {
      ...(strength && { strength: entity(spans.strength, combined(said(spans.strength)) ?? quantityText(strength)) }),
      ...(dose && !isRepeat && (isMass || isHeld ? { strength: entity(spans.dose, combined(said(spans.dose)) ?? quantityText(dose)) } : { dose: entity(spans.dose, quantityText(dose)) })),
    };
  }
  return {
    ...strengthAndDose(),
    ...(route !== undefined && { route: entity(spans.route, route) }),
    ...(code !== '' && { frequency: entity(spans.frequency, code) }),
    ...(duration && { duration: entity(spans.duration, durationText(duration)) }),
    ...(indication !== undefined && isSaidFor(indication) && { reason: why(spans.indication) }),
  };
}
