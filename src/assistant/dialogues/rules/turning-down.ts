import { advance } from '../engine.ts';
import { hintOf } from '../flows/doctors.ts';
import { shiftIn } from '../shift.ts';
import type { DateEntity, Entity } from '../../understanding/types.ts';
import type { Desk, Slots } from '../types.ts';
import type { Open } from './open.ts';
import { addDays, instantOf, isSameWeekday, localParts, str } from '../words.ts';
import type { Move, Rules } from './rule.ts';

const day = '(?:(?:that|the|this) )?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|today|tomorrow|tmrw|the \\d{1,2}(?:st|nd|rd|th)';
const part = '(?:the )?(?:mornings?|afternoons?|evenings?)';
const when = `(?:${day}|${part}|(?:this|next) week)`;
// “Not Friday, Thursday” wants the second of them.
const list = `(${when}(?: (?:or|and|nor) (?:on |in (?=the))?${when})*)`;
const lead = '(?:on |in |for )?';
const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?:not|no(?= \\w+s\\b)|never|except(?: for)?|(?:any(?:thing| day| time| other day)?|everything) but|other than|apart from|rather not) ${lead}${list}\\b`, 'i'),
  new RegExp(`\\b(?:can(?:no|['’]?)t|won['’]?t) (?:do|make|come|manage|be there|be|b|have) ${lead}${list}\\b`, 'i'),
  new RegExp(`\\bi (?:work|have (?:work|school|class(?:es)?)|(?:['’]m|am) (?:busy|at work|at school|away|tied up)) (?:in |on )?${list}\\b`, 'i'),
  new RegExp(`\\b${list}(?: (?:at all|really|just|is|are|would be|will be))* ?(?:['’]s )?(?:(?:is|was|['’]s) when (?!(?:i(?:['’]d)?|we) (?:can|could|like|want|am free|prefer))|(?:does|do|did|is|are|wo|would)(?: not|n['’]?t)(?: really)? (?:work|suit|good|great|possible|fine|go|do|fit|convenient|an option)|(?:no good|no use|bad|impossible|out|busy|full|too (?:soon|early|late|busy)|useless|hopeless|awful|terrible|tricky|difficult|hard|a (?:nightmare|no(?:[ -]go)?)|murder))\\b`, 'i'),
];
/** “Thursdays too”, “Thursday same”, behind such a day; “Thursday, same time” is what is wanted. */
const alike = new RegExp(`\\b${list},? (?:too|also|as well|either|neither|same(?=\\s*(?:$|[.,;!?])))\\b`, 'gi');

type Unwanted = { /** The words by which they are turned down. */ readonly said: readonly string[]; readonly days: readonly string[]; readonly part: string | undefined };

/** A day, or all of a week. */
const daysOf = (date: DateEntity | undefined): readonly string[] => (date === undefined ? [] : Array.from({ length: 7 }, (_, ahead) => addDays(date.value, ahead)).filter((day) => day <= (date.until ?? date.value)));

/** Days and parts of the day on which it is not to be: "not Tuesday", "mornings are bad for me". */
export function unwantedIn(text: string, understand: Desk['understand']): Unwanted | undefined {
  const found = patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (found === undefined) return undefined;
  const all = [found, ...[...text.matchAll(alike)].filter(({ index }) => index >= found.index + found[0].length)];
  const words = all.flatMap(([, names = '']) => names.split(/ (?:or|and|nor) /)).map((word) => word.replace(/^(?:on|in) /, ''));
  const days = words.flatMap((word) => (/noon|morning|evening/i.test(word) ? [] : daysOf(understand(`book ${word}`).entities.date)));
  const [of] = words.flatMap((word) => /morning|afternoon|evening/i.exec(word)?.[0].toLowerCase() ?? []);
  return { said: all.map(([said]) => said), days, part: of };
}

const remaining: Readonly<Record<string, string>> = { morning: 'afternoon', afternoon: 'morning' };

/** "Tuesday doesn't work": other days of what is looked for; what else stands in the text says which. */
function leavesOutDays({ text, understanding: { entities }, desk, flow, again }: Open): Promise<Move> | undefined {
  const { talk } = desk;
  if (desk.caller.role !== 'PATIENT' || !flow.slots.some(({ name }) => name === 'start') || talk.slots['doctor'] === undefined) return undefined;
  const unwanted = unwantedIn(text, desk.understand);
  if (!unwanted || (unwanted.days.length === 0 && unwanted.part === undefined)) return undefined;
  // “Can't be this week, next Monday at 4”: what was turned down is not what is wanted.
  const remainder = unwanted.said.reduce((rest, said) => rest.replace(said, ' '), text).trim();
  const turnsDown = ({ text: words }: Entity): boolean => unwanted.said.some((said) => said.toLowerCase().includes(words.toLowerCase()));
  // “Not tomorrow, the day after” is reckoned from what stands.
  if (str(talk.slots['start']) !== undefined && shiftIn(remainder) !== undefined) return again(remainder, desk);
  const named = [entities.date, entities.part_of_day].some((entity) => entity !== undefined && turnsDown(entity));
  const beside = named ? desk.understand(remainder).entities.date : undefined;
  if (beside !== undefined && beside.implied !== true) return again(remainder, desk);
  const wanted = [entities.date, entities.time, entities.part_of_day].filter((entity) => entity !== undefined && !turnsDown(entity));
  if (wanted.length > 0) return undefined;
  const { start: _start, wanted: _wanted, hint_soonest: _soonest, hint_latest: _latest, ...rest } = talk.slots;
  return advance(flow, { ...rest, ...without(talk.slots, unwanted) }, desk);
}

function without(slots: Slots, { said: words, days: named, part: of }: Unwanted): Slots {
  // “Monday doesn't work” is said of the Monday that was read back.
  const start = str(slots['start']);
  const stands = start === undefined ? undefined : localParts(start, str(slots['zone']) ?? 'UTC').date;
  const days = stands !== undefined && named.some((day) => isSameWeekday(day, stands)) ? [...named, stands] : named;
  const said = words.join(', ');
  const { excluded = [], alternatives: _alternatives, ...before } = hintOf(slots, 'date');
  const none = [...new Set([...(Array.isArray(excluded) ? excluded : []), ...days])];
  const isGone = before.value === undefined || (before['until'] === undefined && none.includes(before.value));
  const left = of === undefined ? undefined : remaining[of];
  return {
    ...(days.length > 0 && { hint_date: isGone ? { text: said, excluded: none } : { ...before, excluded: none } }),
    ...(left !== undefined && { hint_part_of_day: { text: said, value: left }, hint_time: undefined }),
  };
}

const measure = "(?:too|(?:a )?(?:little |wee )?bit(?: too)?|a little(?: too)?|rather|quite|pretty|so|that|very|really|awfully|terribly|way(?: too)?|kind of|kinda|sort of|sure is|(?:it|that|this|\\d|is|are|was)(?:['’]?s)?(?: (?:all|just))*|un poco|muy|demasiado)";
const judged = new RegExp(`\\b${measure} (early|late|soon|temprano|tarde|pronto)(?=\\s*(?:$|[.,;:!?)…-]|(?:for|in the|isn['’]?t|is|no|innit|i|and|but|so|because|cos|can|could|do|have|any|what|we|my|sorry|to (?:get|come|be|drive|travel|leave|wake)|para|tho|though|then|really|please|mate|love|dear)\\b))`, 'i');
const notJudged = /\b(?:not|never|n['’]t) (?:too|that|so|very|really|at all) (?:early|late|soon)\b|\b(?:i|we|he|she|they)(?:['’]?(?:m|re|ll|ve|d)| am| are| will| may| might| can)? (?:\w+ ){0,3}(?:late|early)\b(?! for me)|\btoo late to\b/i;
const cannotGetUp = /\b(?:can(?:no|['’]?)t|won['’]?t|don['’]?t|not|hate|never) (?:\w+ ){0,4}(?:get up|wake up|be up|make it|come|be there|do|go|stay|wait) (?:\w+ )?(?:that|so|this) (early|late|soon)\b/i;

/** “I don't want that time”, “that day is no good”. */
const refusesIt = /(?:\b(?:not|no|never|cannot|hate)\b|n['’]?t\b)[^.?!,]{0,15}\b(?:that|this) (time|slot|hour|day|date)\b(?! (?:is|works|suits))|\b(?:that|this) (time|slot|hour|day|date)\b[^.?!,]{0,12}(?:\b(?:not?|bad|awkward|impossible)\b|n['’]?t\b)/i;

/** “Or no?”, behind a question: nothing is turned down by it. */
const orNot = /[\s,]+or (?:no|not|nah|isn['’]?t (?:it|she|he))\W*$/i;
/** "That's a bit early for me": times on the other side of it. */
function turnsDownTime({ text: said, understanding: { entities }, desk, flow, intent }: Open): Promise<Move> | undefined {
  const text = said.replace(orNot, '?');
  const { slots, asking, proposed } = desk.talk;
  const [at, until] = [str(slots['start']) ?? str(slots['offered_from']), str(slots['start']) ?? str(slots['offered_until'])];
  if (desk.caller.role !== 'PATIENT' || !flow.slots.some(({ name }) => name === 'start') || (proposed === null && asking !== 'start') || at === undefined || until === undefined || intent === 'message_doctor') return undefined;
  const [refused, time, day = time] = proposed === null ? [] : (refusesIt.exec(text) ?? []);
  const [, way = refused === undefined ? undefined : /da/i.test(day ?? '') ? 'soon' : 'early'] = cannotGetUp.exec(text) ?? (notJudged.test(text) ? [] : (judged.exec(text) ?? []));
  const zone = str(slots['zone']) ?? desk.zone;
  const own = localParts(at, zone);
  const others = [entities.date, entities.time].filter((entity) => entity !== undefined && !('implied' in entity) && entity.value !== own.date && entity.value !== own.time && Number(entity.text) !== Number(own.time.slice(0, 2)));
  if (way === undefined || others.length > 0) return undefined;
  const { start: _start, wanted: _wanted, hint_soonest: _soonest, hint_latest: _latest, ...rest } = slots;
  const than = /^(?:late|tarde)$/i.test(way) ? { hint_earlier: at } : /^(?:soon|pronto)$/i.test(way) ? { hint_later: new Date(instantOf(own.date, '23:59', zone)).toISOString() } : { hint_later: until };
  return advance(flow, { ...rest, ...than }, desk);
}

/** What is turned down of the times that were offered or read back. */
export const turningDown: Rules<Open> = { leavesOutDays, turnsDownTime };
