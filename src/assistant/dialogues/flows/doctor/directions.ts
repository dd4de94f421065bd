import { parseFrequency } from '../../../../domain/directions/directions.ts';
import { findMedication } from '../../../../domain/medications/find.ts';
import { directionsIn } from '../../../understanding/entities/clinical.ts';
import { inDigits } from '../../../understanding/entities/digits.ts';
import { fold } from '../../../understanding/fold.ts';
import type { Entities, Understanding } from '../../../understanding/types.ts';
import type { Json, Slots } from '../../types.ts';
import { cut, str } from '../../words.ts';
import { hintOf } from '../doctors.ts';

const spans: readonly (readonly [RegExp, number])[] = [[/year/, 365], [/month/, 30], [/week|wk/, 7], [/day|\bd\b/, 1]];
/** "7 days", "2 weeks" → days. */
export function daysOf(duration: string | undefined): number | undefined {
  const count = Number(/\d+/.exec(duration ?? '')?.[0] ?? Number.NaN);
  const span = spans.find(([unit]) => unit.test(duration ?? ''));
  return Number.isNaN(count) || !span ? undefined : count * span[1];
}

const names = ['strength', 'dose', 'route', 'frequency', 'duration'] as const;
type Directions = Pick<Entities, (typeof names)[number]>;

const units = 'mg|mcg|micrograms?|milligrams?|g|gm|grams?|ml|mls|units?|iu|u|meq|%';
const count = String.raw`(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety|half an?))`;
const measured = new RegExp(String.raw`${count} ?(?:${units}|tab\w*|cap\w*|puffs?|drops?|sprays?|days?|weeks?|wks?|months?|x\b|times|hours?|hrs?|h\b)(?![a-z])|\b(?:[bqt]id|[bt]ds?|qds?|q(?:hs|[ap]m|od|wk|\d+h)|od|prn|daily|nightly|weekly|hourly|once|twice|thrice|bedtime|(?:every|each|per|a) (?:day|night|morning|evening)|(?:in the|at) (?:morning|evening|night)|as (?:and when )?(?:needed|required)|fortnight|by mouth|oral\w*|topical\w*|i[mv]|po)\b`, 'i');
const spanAlone = /^(\W*(?:(?:no+|ok(?:ay)?|for|just|only|say|rather|sorry|actually|yes)\W+)*)an? (week|fortnight|month)(?=\W*(?:please|then|instead|only)?\W*$)/i;
/** Said of how long it is taken, not how often. */
const span = /\b((?:make|for|only|just|rather|say|to) (?:it |that )?(?:for )?)an? (week|fortnight|month)\b/gi;
const wholeNumber = new RegExp(String.raw`^\W*(?:(?:no+|sorry|actually|ok(?:ay)?|yes|but|rather|only|just|god|oh|wait|make (?:it|that)|i (?:meant?|said)|(?:let['’]?s )?(?:start|begin|try)(?: (?:him|her|them))?(?: (?:with|on|at))?|initially|at first)\b\W*)*(\d+(?:\.\d+)?)(?: ?(${units}))?(?:\W+(?:rather|instead|please|then|i mean|for (?:him|her|them|now)|only|(?:to|for) (?:begin|start)(?: with)?|for (?:a start|starters)|at (?:first|the (?:start|beginning))|initially|would do|will do|stop the \d+(?:\.\d+)?(?: ?(?:${units}))?))*\W*$`, 'i');
/** "Not 20, 40", "40, not 20". */
const notThat = new RegExp(String.raw`^\W*(?:no\W+)?(?:(?:it['’]?s|that['’]?s)\W+)?not \d+(?:\.\d+)?(?: ?(?:${units}))?\W+(?:(?:but|it['’]?s|make it|rather)\W+)*(\d+(?:\.\d+)?)(?: ?(${units}))?\W*$`, 'i');
const thatNot = new RegExp(String.raw`^\W*(?:no\W+)?(\d+(?:\.\d+)?)(?: ?(${units}))?\W+(?:and )?not \d+(?:\.\d+)?(?: ?(?:${units}))?\W*$`, 'i');
const meal = '(?:food|meals?|breakfast|lunch|dinner|supper|eating|an empty stomach|milk|(?:plenty of |lots of |a (?:full |big )?glass of |some )?water)';
const instruction = new RegExp(String.raw`\b(?:with|without|after|before|on) ${meal}\b|\b(?:avoid|no) (?:alcohol|sun(?:light)?|driving|grapefruit(?: juice)?|dairy)\b|\b(?:do not|don['’]t|never) (?:crush|chew|drive|drink(?: alcohol)?|stop suddenly|lie down|break|split|mix)\b[^,.;]{0,40}|\b(?:(?:apply |in )?(?:a )?thin layer|sparingly|swallow(?:ed)? whole|shake well|(?:finish|complete) the (?:whole )?course|rinse (?:the |your )?mouth(?: after(?:wards)?)?|dissolve\w* in water)\b`, 'gi');

const partAlone = /^\W*(?:(?:no+|sorry|actually|ok(?:ay)?|make (?:it|that)|rather|only|just|in the|every|each|at)\b\W*)*(morning|noon|midday|afternoon|evening|night|bedtime)s?(?:\W+(?:please|then|instead|rather))*\W*$/i;
const timesAlone = /^\W*(?:(?:no+|sorry|actually|ok(?:ay)?|make (?:it|that)|rather|only|just)\b\W*)*(once|twice|thrice|\d|two|three|four|five|six)(?: times?|x)?(?:\W+(?:please|then|instead|rather|i mean))*\W*$/i;
const timesADay = (said: string): string => ({ once: 'once', twice: 'twice', thrice: '3 times' })[said.toLowerCase()] ?? `${said} times`;
/** "Evening", "no, three times": how often, where that was asked for or is said anew. */
function oftenAlone(text: string, slots: Slots): Directions {
  const asked = slots['details'] === undefined && hintOf(slots, 'frequency').value === undefined && (hintOf(slots, 'strength').value ?? hintOf(slots, 'dose').value) !== undefined;
  const daily = asked || /^(?:Q[DAPH]|QHS|BID|TID|QID)/.test(hintOf(slots, 'frequency').value ?? '');
  const part = daily ? partAlone.exec(text)?.[1] : undefined;
  const times = daily && (/\btimes?\b|x\b|^\W*thrice|twice/i.test(text) || (/once/i.test(text) && !asked)) ? timesAlone.exec(text)?.[1] : undefined;
  if (part === undefined && times === undefined) return {};
  const said = part === undefined ? `${timesADay(times ?? '')} a day` : /^(?:night|bedtime|noon|midday)$/i.test(part) ? `at ${part}` : `every ${part}`;
  const { frequency } = directionsIn(said, inDigits(fold(said)), []);
  return frequency ? { frequency: { ...frequency, text: said } } : {};
}

/** How it is to be taken, in a text that only says that: what was asked for, or a correction of what was read back. */
function corrections(text: string, slots: Slots): Directions {
  if (text.trim().split(/\s+/).length > 14) return {};
  const digits = inDigits(fold(text)).replace(spanAlone, '$1for 1 $2').replaceAll(span, (all, before: string, unit: string) => `${before.trim().endsWith('for') ? before : 'for '}1 ${unit}`.padEnd(all.length));
  const [, number, unit] = wholeNumber.exec(digits) ?? notThat.exec(digits) ?? thatNot.exec(digits) ?? [];
  const held = hintOf(slots, 'strength').value ?? '';
  const before = unit ?? / ?([a-z%]+)$/i.exec(held)?.[1] ?? (number === undefined ? undefined : unitOf(Number(number), hintOf(slots, 'medication').value ?? ''));
  const meant = unit === undefined && number !== undefined ? numberMeans(Number(number), slots) : 'strength';
  if (meant !== 'strength') return meant === 'duration' ? { duration: asLength(number ?? '', slots) } : {};
  if (number !== undefined && before !== undefined) return { strength: { text: number, value: `${number} ${before.replace(/^(?:gm|grams?)$/, 'g').replace(/^milligrams?$/, 'mg').replace(/^micrograms?$/, 'mcg')}` } };
  const often = oftenAlone(text, slots);
  return often.frequency ? often : measured.test(digits) ? directionsIn(text, digits, []) : {};
}

const inDays = (number: string): { text: string; value: string } => ({ text: `${number} days`, value: `${number} days` });
/** “No, six”, of eight weeks, is of weeks; “10”, of two weeks, is of days. Undefined: no weeks or months were said, or so many are not likely meant. */
function inSameUnit(number: number, slots: Slots): { text: string; value: string } | undefined {
  const [, before, unit = ''] = /^(\d+) ?(week|wk|month)s?$/i.exec(hintOf(slots, 'duration').value ?? '') ?? [];
  const isLikely = before !== undefined && Number.isInteger(number) && number > 0 && number <= Number(before) * threefold;
  const said = `${number} ${unit}${number === 1 ? '' : 's'}`;
  return isLikely ? { text: said, value: said } : undefined;
}
const threefold = 3;
const asLength = (number: string, slots: Slots): { text: string; value: string } => inSameUnit(Number(number), slots) ?? inDays(number);
const tenfold = 10;
/** What a number alone corrects: what was said or corrected last, as far as so much is plausible; 'either' is to be asked about. */
function numberMeans(number: number, slots: Slots): 'strength' | 'duration' | 'either' {
  const days = daysOf(hintOf(slots, 'duration').value);
  const held = Number.parseFloat(hintOf(slots, 'strength').value ?? '');
  if (slots['hint_last'] === 'duration' && inSameUnit(number, slots) !== undefined) return 'duration';
  const isLength = days !== undefined && Number.isInteger(number) && number !== days && number > 0 && number <= 365 && (number % 7 === 0 || number % 30 === 0 || (days < 28 && number < 28));
  if (!isLength) return 'strength';
  if (slots['hint_last'] === 'duration') return 'duration';
  const isAmount = Number.isNaN(held) ? unitOf(number, hintOf(slots, 'medication').value ?? '') !== undefined : number <= held * tenfold && number >= held / tenfold;
  return !isAmount ? 'duration' : slots['hint_last'] === 'strength' ? 'strength' : 'either';
}
/** Said, whether or not it was understood. */
const amount = new RegExp(String.raw`(?<![\d.\p{L}])\d+(?:\.\d+)? ?(?:${units})(?![\p{L}\d])`, 'iu');
const ofLength = /\b(?:days?|long|length|duration)\b/i;
const ofAmount = new RegExp(`\\b(?:${units}|strength|dos(?:e|age)|amount|tablets?)\\b`, 'i');
/** Which of the two a number was meant for, where that was asked. */
function madeClear(text: string, number: string, slots: Slots): Directions {
  const isLength = ofLength.test(text);
  if (isLength === ofAmount.test(text)) return {};
  return isLength ? { duration: inDays(number) } : { strength: { text: number, value: `${number} ${unitOf(Number(number), hintOf(slots, 'medication').value ?? '') ?? / ?([a-z%]+)$/i.exec(hintOf(slots, 'strength').value ?? '')?.[1] ?? 'mg'}` } };
}

const asHints = (found: Directions): Record<string, Json> => Object.fromEntries(names.flatMap((name) => (found[name] ? [[name, { text: found[name].text, value: found[name].value }]] : [])));

/** "Cut his lisinopril to 5". */
const changedTo = new RegExp(String.raw`\b(?:cut|reduce|lower|increase|raise|up|change|titrate|bump|drop|double|halve|bring|put|take)\b.*?\bto (\d+(?:\.\d+)?)(?![\d./:]| ?(?:times|x\b|days?|weeks?|months?|tab|cap|puff|drop))`, 'i');

/** The unit that a number alone stands for: that of the medication's table, or a thousandth of it, where so much is taken in a day. */
function unitOf(number: number, medication: string): string | undefined {
  const { maximum, unit } = findMedication(medication)?.medication.daily ?? {};
  if (maximum === undefined || unit === undefined || number <= 0) return undefined;
  if (number <= maximum && number >= maximum / 500) return unit;
  return unit === 'mg' && number / 1_000 <= maximum && number / 1_000 >= maximum / 500 ? 'mcg' : undefined;
}

/** "Add: stop if it upsets the stomach": a note for the patient, whatever its words mean elsewhere. */
const note = /^\W*(?:(?:and|also|please|ok(?:ay)?)\W+)*(?:add|note|write|put|instructions?|sig)(?: (?:a |the |this )?(?:note|instructions?|that|for (?:him|her|them)))?\s*:\s*(\S[\s\S]{2,300}?)[\s.]*$/i;
const removal = /\b(?:take out|remove|drop|leave out|delete|without|skip|lose|no need for)\b[\s\S]*?\b(food|meals?|water|alcohol|milk|instructions?|note|breakfast|course|mouth)\b/i;
const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** The instructions without those that a text takes out; undefined where it takes out none. */
function shortened(text: string, instructions: string | undefined): string | undefined {
  const word = removal.exec(text)?.[1]?.toLowerCase();
  if (word === undefined || instructions === undefined) return undefined;
  if (/^(?:instruction|note)/.test(word)) return '';
  const left = instructions.split('. ').filter((each) => !each.toLowerCase().includes(word));
  return left.join('. ') === instructions ? undefined : left.join('. ');
}
/** Which of amount, how often and how long a text says or corrects, where it is only one. */
export function lastSaid(heard: { readonly [name: string]: unknown }, slots: Slots): Slots {
  const said = (['strength', 'dose', 'frequency', 'duration'] as const).filter((name) => typeof heard[name] === 'object' && heard[name] !== null && Reflect.get(heard[name], 'value') !== hintOf(slots, name).value);
  const [one, ...others] = said;
  return one === undefined ? {} : { last: others.length > 0 ? null : one === 'dose' ? 'strength' : one };
}
/** Nothing that a text seems to say of amounts and times counts. */
export const asTheyWere = (entities: Entities, slots: Slots): Record<string, Json> => Object.fromEntries(names.filter((name) => entities[name] !== undefined).map((name) => [name, slots[`hint_${name}`] ?? null]));

/** “Too little, make it 10”: what its last clause corrects. */
function lastClause(text: string): string | undefined {
  const clause = text.split(/[.,;!–]\s+/).at(-1)?.trim() ?? '';
  return clause !== text.trim() && /^\p{L}/u.test(clause) && wholeNumber.test(clause) ? clause : undefined;
}
const numberWords = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen'];
/** “No, six”: a number that ends a text counts something though nothing stands behind it; “no one” counts nobody. */
const lastInDigits = (text: string): string => inDigits(text).replace(/[a-z]+(?=\W*$)/, (word) => (numberWords.includes(word) ? String(numberWords.indexOf(word) + 2) : word));
/** The number that a text says without a unit, and no other. */
function loneNumber(text: string, { strength }: Entities): string | undefined {
  const digits = lastInDigits(fold(text));
  const [number, ...others] = digits.match(/(?<![\d.\p{L}])\d+(?:\.\d+)?(?![\d\p{L}])/gu) ?? [];
  const isAlone = number !== undefined && others.length === 0 && !new RegExp(`${number} ?(?:${units}|x|times|days?|weeks?|wks?|months?|hours?|tab\\w*|cap\\w*|puffs?|drops?|%)(?![a-z])`, 'i').test(digits);
  return isAlone && (strength === undefined ? wholeNumber.test(digits) || lastClause(digits) !== undefined : /^[\d.]+$/.test(strength.value)) ? number : undefined;
}

const lengths = 'days?|weeks?|wks?|months?';
/** "7 days is too long, 5", "100 mg is too much, 50": what it is to be instead. */
const tooMuch = new RegExp(String.raw`\b\d+(?:\.\d+)? ?(${lengths}|${units})(?![a-z])[^.;\d]{0,24}\btoo (?:long|short|much|many|few|little|high|low|strong|weak)\W+(?:\p{L}+\W+){0,4}?(\d+(?:\.\d+)?)(?: ?(${lengths}|${units}))?\W*$`, 'iu');
/** “A week”, by itself, is how long, and not how often. */
const onlyLength = /^\W*(?:(?:for|make (?:it|that)|just|only|ok(?:ay)?|say)\W+)*(?:an?|one) (day|week|month)(?:\W+(?:please|pls|then|only|thanks))*\W*$/i;
/** "2 tabs of 20". */
const ofEach = new RegExp(String.raw`\b(?:tab\w*|cap\w*|pills?) of (\d+(?:\.\d+)?)(?![\d.]| ?(?:days?|weeks?|wks?|months?|x\b|times))`, 'i');

/** A finding of the safety check stands against the order. */
export const isWarned = (slots: Slots): boolean => (slots['asked_override'] ?? slots['warned']) === true;

/** What a text says of the order that is being made, beside what it names: corrections, instructions, the unit that was left out. */
export function directionsHints(text: string, { entities }: Understanding, slots: Slots): Slots {
  const medication = entities.medication?.value;
  const isOpen = hintOf(slots, 'medication').value !== undefined;
  const said = names.some((name) => entities[name] !== undefined);
  const found: Directions = isOpen && !said && medication === undefined ? corrections(lastClause(inDigits(fold(text))) ?? text, slots) : {};
  const unclear = str(slots['hint_unclear']);
  const clear = unclear === undefined || said ? {} : asHints(madeClear(text, unclear, slots));
  if (Object.keys(clear).length > 0) return { ...clear, unclear: null };
  const [, unitBefore = '', less, unitThen = unitBefore] = (isOpen && medication === undefined && tooMuch.exec(inDigits(fold(text)))) || [];
  if (less !== undefined) return { ...asTheyWere(entities, slots), [new RegExp(`^(?:${lengths})$`, 'i').test(unitThen) ? 'duration' : 'strength']: { text: less, value: `${less} ${unitThen}` } };
  const span = isOpen && medication === undefined ? onlyLength.exec(text)?.[1] : undefined;
  if (span !== undefined) return { ...asTheyWere(entities, slots), duration: { text: `1 ${span}`, value: `1 ${span}` } };
  const alone = isOpen && medication === undefined && entities.duration === undefined ? loneNumber(text, entities) : undefined;
  const meant = alone === undefined ? 'strength' : numberMeans(Number(alone), slots);
  if (alone !== undefined && meant !== 'strength') return { ...asTheyWere(entities, slots), ...(meant === 'duration' ? { duration: asLength(alone, slots) } : { unclear: alone }) };
  const noted = isOpen ? note.exec(text)?.[1] : undefined;
  if (noted !== undefined) return { ...asTheyWere(entities, slots), instructions: cut([str(slots['hint_instructions']), capitalised(noted)].filter((each) => each !== undefined).join('. '), 500) };
  const without = isOpen ? shortened(text, str(slots['hint_instructions'])) : undefined;
  if (without !== undefined) return { ...asTheyWere(entities, slots), instructions: without === '' ? null : without };
  const { frequency, ...others } = { ...found };
  const { route } = others;
  // “With food” says how, and not how often.
  const isMeal = (entity: { readonly text: string } | undefined): boolean => entity !== undefined && new RegExp(`^(?:take )?(?:with|without|after|before|on) ${meal}$`, 'i').test(entity.text);
  const hints = asHints({ ...others, ...(frequency && !isMeal(frequency) && { frequency }) });
  const heardFrequency = entities.frequency?.text ?? frequency?.text ?? '';
  const instructions = [...text.matchAll(instruction)].map(([each]) => each).filter((each) => isMeal(entities.frequency ?? frequency) || !heardFrequency.toLowerCase().includes(each.toLowerCase()));
  const before = str(slots['hint_instructions']);
  const fresh = instructions.filter((each) => before?.toLowerCase().includes(each.toLowerCase()) !== true);
  const all = [before, ...fresh].filter((each) => each !== undefined).map((each) => `${each.charAt(0).toUpperCase()}${each.slice(1)}`).join('. ');
  // The amount of another medication is none of this one's, where its own is said.
  const isAnother = medication !== undefined && isOpen && hintOf(slots, 'medication').value !== medication;
  // Nor is it where a finding stands against the one before: that was of other strengths.
  const anew = isAnother && ((entities.strength ?? entities.dose) !== undefined || amount.test(inDigits(fold(text))) || (isWarned(slots) && !/\bsame\b/i.test(text)));
  const isNewOrder = isAnother && (entities.patient !== undefined || orders.test(text)) && !/\b(?:instead|rather|same|not?|sorry|actually|change (?:it|that|this))\b/i.test(text);
  const left = isNewOrder && slots['details'] !== undefined ? { left: hintOf(slots, 'medication').value ?? null } : typeof slots['hint_left'] === 'string' && (found.strength ?? found.dose ?? found.frequency ?? found.duration ?? found.route) !== undefined ? { left: null } : {};
  const forgotten = isNewOrder ? Object.fromEntries([...names, 'instructions'].filter((name) => slots[`hint_${name}`] !== undefined && entities[name as 'dose'] === undefined).map((name) => [name, null])) : anew ? Object.fromEntries((['strength', 'dose', 'route', ...(/\bsame\b/i.test(text) ? [] : (['frequency'] as const))] as const).filter((name) => entities[name] === undefined && slots[`hint_${name}`] !== undefined).map((name) => [name, null])) : {};
  const number = /^\d+(?:\.\d+)?$/.exec(entities.strength?.value ?? '')?.[0] ?? (medication !== undefined && (entities.strength ?? entities.dose) === undefined ? changedTo.exec(inDigits(fold(text)))?.[1] : undefined) ?? (isOpen && entities.strength === undefined ? ofEach.exec(inDigits(fold(text)))?.[1] : undefined);
  const behind = number === undefined ? undefined : new RegExp(String.raw`(?<![\d.])${number.replace('.', String.raw`\.`)} ?(${units})(?![a-z])`, 'i').exec(text)?.[1];
  const unit = number === undefined ? undefined : behind ?? unitOf(Number(number), medication ?? hintOf(slots, 'medication').value ?? '');
  const isDaily = /^(?:Q[DAPH]|QHS|BID|TID|QID)/.test(hintOf(slots, 'frequency').value ?? '');
  const oncePerDay = isDaily && (entities.frequency ?? frequency)?.value === 'ONCE' && !/\b(?:single|one time|only|stat|one dose)\b/i.test(text);
  const form = entities.route === undefined && route === undefined && slots['hint_route'] === undefined ? topical.exec(text)?.[1] : undefined;
  return {
    ...(unclear !== undefined && (said || Object.keys(hints).length > 0) && { unclear: null }),
    ...left,
    ...forgotten,
    ...(form !== undefined && (medication !== undefined || isOpen) && { route: { text: form, value: 'topical' } }),
    ...(anew && before !== undefined && fresh.length === 0 && { instructions: null }),
    ...hints,
    ...(isMeal(entities.frequency) && isOpen && slots['hint_frequency'] !== undefined && { frequency: { ...hintOf(slots, 'frequency') } }),
    ...(number !== undefined && unit !== undefined && { strength: { text: number, value: `${number} ${unit}` } }),
    ...(oncePerDay && { frequency: { text: 'once daily', value: 'QD' } }),
    ...(fresh.length > 0 && { instructions: cut(all, 500) }),
  };
}

const hoursIn = { h: 1, d: 24, wk: 168, mo: 720, y: 8_760 } as const;
/** “42 doses in all: …”; undefined where it cannot be reckoned. */
export function totalOf({ frequency, duration_days: days }: Record<string, unknown>): string | undefined {
  const parsed = parseFrequency(String(frequency), {});
  if ('refused' in parsed || typeof days !== 'number') return undefined;
  const { times, times_max, period, period_unit } = parsed.frequency;
  if (times === null || period === null || period_unit === null) return undefined;
  const doses = Math.round(((times_max ?? times) * 24 * days) / (period * hoursIn[period_unit]));
  return `${/prn|need/i.test(String(frequency)) ? 'at most ' : ''}${doses} doses in ${days} days`;
}

/** What is put on the skin, where nothing says otherwise. */
const topical = /(?<!\b(?:oral|vaginal|rectal|nasal|eye|ear|dental|mouth|gum|ophthalmic|otic|ice|shaving|hand|face)\s)\b(cream|ointment|lotion|gel)\b(?!\s+(?:for (?:the )?(?:eyes?|ears?|mouth|gums?|vagina)|into|caps?))/i;
const orders = /\b(?:prescribe|start|give|put|reduce|increase|change|refill|order|lower|raise|cut)\b/i;

/** “His knee is bad”: a part of the body that is spoken of, and not where something is put. */
export function isSpokenOf(site: string, text: string): boolean {
  if (/\b(?:topical\w*|appl(?:y|ied)|rub|cream|ointment|gel|lotion|patch|drops?|spray|foam|paint|dressing|inhal\w*|puffs?|oral\w*|mouth|po|im|iv|sc|sl|pr|pv)\b/i.test(site)) return false;
  // “So kind as to” is no ear.
  if (/^(?:as|ad|au|os|ou)$/i.test(site)) return !/\b(?:drops?|gtts?|ears?|eyes?|otic|ophthalmic|solution|ointment)\b/i.test(text);
  const at = text.toLowerCase().indexOf(site.toLowerCase());
  const [before, behind] = [text.slice(0, Math.max(0, at)), text.slice(at + site.length)];
  const clause = `${before.split(/[.;!?,]\s/).at(-1) ?? ''}${site}${behind.split(/[.;!?,](?:\s|$)/)[0] ?? ''}`;
  const isPut = /\b(?:to|on|onto|over|in|into|around|under|each|both|affected)\s+(?:the |his |her |their |your )?(?:\w+ )?$/i.test(before);
  return at >= 0 && !isPut && (!/\d|\b(?:appl|rub|cream|ointment|gel|lotion|drop|spray|patch)/i.test(clause) || /\bfor (?:the |his |her |their |a )?(?:\w+ )?$/i.test(before) || /^\s*(?:is|are|was|pain|aches?|hurts?|infection|swollen|sore|problems?|trouble)\b/i.test(behind));
}

/** A text that says only how something is taken is about the order that is being made, whatever it was taken for. */
export const isOfDirections = (text: string, { entities }: Understanding, slots: Slots): boolean => entities.medication === undefined && !/\?\s*$/.test(text) && Object.keys(directionsHints(text, { entities } as Understanding, slots)).length > 0;
