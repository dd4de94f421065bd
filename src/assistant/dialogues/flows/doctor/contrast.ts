import { parseFrequency } from '../../../../domain/directions/directions.ts';
import { directionsIn } from '../../../understanding/entities/clinical.ts';
import { inDigits } from '../../../understanding/entities/digits.ts';
import { fold } from '../../../understanding/fold.ts';
import type { Entities } from '../../../understanding/types.ts';
import type { Slots } from '../../types.ts';
import { hintOf } from '../doctors.ts';

/** What is right and what was wrong, as it was said; `wrong` is missing where a text only goes back to something. */
export type Contrast = { readonly right: string; readonly wrong?: string };
/** What a contrast changes of an order that is being made. */
export type Changed = { readonly name: 'strength' | 'dose' | 'frequency' | 'duration'; readonly entity: NonNullable<Entities['strength']> };

const opener = /^\W*(?:(?:no+|nope|sorry|oops|ah|oh|wait|hang on|hold on|actually|ok(?:ay)?|yes|yeah|well|and|but|please|rather|correction|i (?:mean|meant|said)|it['’]?s|that['’]?s|it (?:is|should be)|should be|make (?:it|that)|my (?:mistake|bad))(?!\p{L})\W*)*/iu;
const closer = /(?:[\s,.!;:–—-]+(?:sorry|please|pls|then|thanks|thank you|oops|instead|i mean(?:t)?|typo|my (?:mistake|bad|fault|error)|after all|again|as (?:before|it was)))*[\s.!]*$/i;
const part = String.raw`([\p{L}\d](?:[\p{L}\d./%'’ -]|,(?=\d)){0,40}?)`;
/** Who says more than one thing corrects more than one part. */
const more = /\b(?:and|but|also|make|then|change|with)\b/i;
const forms: readonly RegExp[] = [
  new RegExp(String.raw`^${part}[\s,;–—-]+(?:and )?(?:not|instead of|rather than|in place of) (?<wrong>${part})$`, 'iu'),
  new RegExp(String.raw`^(?<wrong>${part})\s*(?:→|⇒|[-=]+>)\s*${part}$`, 'iu'),
  new RegExp(String.raw`^(?:change )?from (?<wrong>${part}) to ${part}$`, 'iu'),
  new RegExp(String.raw`^not (?<wrong>${part})(?:\s*[,.;:–—-]+\s*(?:but |rather |it['’]?s |make it )?|\s+but ) *${part}$`, 'iu'),
];
const backTo = new RegExp(String.raw`^(?:(?:let['’]?s |please )?(?:go|switch|change|put|set|turn|move)(?: (?:it|that|this))? )?back to (?:the )?${part}$`, 'iu');

/** “10 not 5”, “not 30, 14”, “7 → 10 days”, “from 5 to 10”, “go back to twice a day”, with what is said around it. */
export function contrastIn(text: string): Contrast | undefined {
  if (/\?/.test(text)) return undefined;
  const said = text.trim().replace(opener, '').replace(closer, '');
  for (const form of forms) {
    const match = form.exec(said);
    const wrong = match?.groups?.['wrong'];
    const right = match?.slice(1).find((each) => each !== undefined && each !== wrong);
    if (wrong !== undefined && right !== undefined) return more.test(wrong) || more.test(right) ? undefined : { right, wrong };
  }
  const back = backTo.exec(said)?.[1];
  return back === undefined ? undefined : { right: back };
}

const measure = 'mg|mcg|micrograms?|milligrams?|g|gm|grams?|ml|mls|units?|iu|u|meq|%';
const pieces = 'tab(?:let)?s?|cap(?:sule)?s?|pills?|puffs?|drops?|sprays?|sachets?|patch(?:es)?';
const lengths = 'days?|d|weeks?|wks?|months?';
const shapes = {
  strength: new RegExp(String.raw`^(\d+(?:\.\d+)?)? ?(${measure})$`, 'i'),
  dose: new RegExp(String.raw`^(\d+(?:\.\d+)?)? ?(${pieces})$`, 'i'),
  duration: new RegExp(String.raw`^(?:for )?(\d+)? ?(${lengths})$`, 'i'),
} as const;
const often = /\b(?:once|twice|thrice|times|daily|nightly|weekly|monthly|every|each|per|a day|a week|hourly|mornings?|evenings?|nights?|bedtime|needed|prn|[bqt]id|[bt]ds?|qds?|qhs|q[ap]m|qod|q\d+h)\b|\dx\b/i;
const bare = /^\d+(?:\.\d+)?$/;
const numberOf = (said: string | undefined): string | undefined => /\d+(?:\.\d+)?/.exec(said ?? '')?.[0];

type Held = { readonly number: string | undefined; readonly unit: string };
type Name = Changed['name'];
/** What was read back: the number of each part, and what it counts. */
function heldOf(slots: Slots): Readonly<Record<Name, Held>> {
  const of = (name: Name): Held => {
    const { value = '' } = hintOf(slots, name);
    return { number: numberOf(value), unit: value.replace(/^[\d.]+\s*/, '') };
  };
  const { value: frequency = '', text = '' } = hintOf(slots, 'frequency');
  const parsed = [frequency, text].map((each) => parseFrequency(each, {})).find((each) => !('refused' in each));
  const { times = null, period = null, period_unit: unit = null } = parsed && !('refused' in parsed) ? parsed.frequency : {};
  const isCounted = times !== null && period === 1 && (unit === 'd' || unit === 'wk' || unit === 'mo');
  return { strength: of('strength'), dose: of('dose'), duration: of('duration'), frequency: { number: isCounted ? String(times) : undefined, unit: isCounted ? { d: 'day', wk: 'week', mo: 'month' }[unit] : 'day' } };
}

/** What a phrase can only be by its words. */
const nameOf = (said: string): Name | undefined => (['strength', 'dose', 'duration'] as const).find((name) => shapes[name].test(said)) ?? (often.test(said) ? 'frequency' : undefined);
/** The only part that was read back with that number. */
function holding(said: string, held: Readonly<Record<Name, Held>>): Name | undefined {
  const [one, ...others] = bare.test(said) ? (Object.keys(held) as Name[]).filter((name) => held[name].number === said) : [];
  return others.length === 0 ? one : undefined;
}

const counts: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30, sixty: 60, ninety: 90 };
const lead = /^(?:for|on|to|only|just) /i;
/** Its numbers in digits, also where nothing that is counted stands behind them. */
const digitsOf = (said: string): string => inDigits(fold(said)).replace(lead, '').replaceAll(/\p{L}+/gu, (word) => String(counts[word] ?? word)).replace(/^an? (?=day|week|month|tab|cap|pill|puff|drop)/, '1 ').trim();

const timesIn = (said: string): string | undefined => (/\bonce\b/i.test(said) ? '1' : /\btwice\b/i.test(said) ? '2' : /\bthrice\b/i.test(said) ? '3' : numberOf(said));
const inPeriod = /\b(?:day|daily|week|weekly|month|monthly|hours?|hourly|night|nightly|mornings?|evenings?|bedtime|needed|prn|[bqt]id|[bt]ds?|qds?|qhs|q[ap]m|qod|q\d+h|every|each)\b/i;

/** What a contrast changes of the order: the part that was read back with what was wrong, or whose kind what is right can only be, with its unit. Undefined: no one part for certain. */
export function changedBy({ right, wrong }: Contrast, slots: Slots): Changed | undefined {
  const held = heldOf(slots);
  const [said, before] = [digitsOf(right), digitsOf(wrong ?? '')];
  const last = slots['hint_last'];
  const name = nameOf(said) ?? (bare.test(said) ? (nameOf(before) ?? holding(before, held) ?? (wrong === undefined && typeof last === 'string' && last in held ? (last as Name) : undefined)) : undefined);
  if (name === undefined) return undefined;
  const { number, unit } = held[name];
  if (name === 'frequency') {
    const times = timesIn(said);
    const whole = inPeriod.test(said) ? right.replace(lead, '') : times === undefined ? undefined : `${times === '1' ? 'once' : times === '2' ? 'twice' : `${times} times`} a ${unit}`;
    const { frequency, ...others } = whole === undefined ? {} : directionsIn(whole, inDigits(fold(whole)), []);
    // What says more than how often is no part that takes the place of another.
    const isAlone = Object.values(others).every((each) => each === undefined) && frequency?.text.length === whole?.length;
    return frequency && whole !== undefined && isAlone ? { name, entity: { text: whole, value: frequency.value } } : undefined;
  }
  const [, count = number, ownUnit] = shapes[name].exec(said) ?? [undefined, said];
  const counted = ownUnit ?? shapes[name].exec(before)?.[2] ?? unit;
  if (count === undefined || counted === '') return undefined;
  const value = `${count} ${standard(counted, Number(count))}`;
  return { name, entity: { text: value, value } };
}

const standardNames: readonly (readonly [RegExp, string])[] = [[/^milligrams?$/i, 'mg'], [/^micrograms?$/i, 'mcg'], [/^(?:gm|grams?)$/i, 'g'], [/^mls$/i, 'ml'], [/^d$/i, 'day'], [/^wks?$/i, 'week'], [/^tabs?$/i, 'tablet'], [/^caps?$/i, 'capsule']];
/** A unit as it is written elsewhere, in the singular or plural of what is counted. */
function standard(unit: string, count: number): string {
  const name = standardNames.find(([said]) => said.test(unit))?.[1] ?? unit.toLowerCase();
  if (!/^(?:days?|weeks?|months?|tablets?|capsules?|pills?|puffs?|drops?|sprays?|sachets?)$/.test(name)) return name;
  const one = name.replace(/s$/, '');
  return count === 1 ? one : `${one}s`;
}
