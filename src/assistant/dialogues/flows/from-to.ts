import type { Desk } from '../types.ts';
import type { Understanding } from '../../understanding/types.ts';

const day = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri)s?|today|tomorrow|the \d{1,2}(?:st|nd|rd|th))\b/i;
const dated = /\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri)s?|today|tomorrow)\b/i;
const stands = /\b(?:booked|down|scheduled|(?:i|we)(?:['’]ve| have|['’]m| am| was| had)(?: got)?|my|our|is|was)\b/i;
const goes = /[,;.?!]?\s+(?:but |and |so )?(?:(?:can|could|might|may|should|would|will|shall|ought)(?:n['’]?t)?(?: not)? (?:it|that|this|we|i) (?:please |maybe |perhaps |possibly |just |rather |also )*(?:be|go|have it|have that|do it|do|make it|come|come in|change (?:it|that)|put it|shift it|get it|move)|(?:it|that) (?:should|must|needs to|has to|ought to) be|(?:i|we)(?:['’]d| would)? (?:need|want|like|prefer|can only (?:do|make|come))(?: it| that)?(?: to be| to go)?(?: rather)?) /i;

const weekday = '(?:(?:mon|tues|wednes|thurs|fri)day|today|tomorrow)';
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const thing = '(?:one|thing|appointment|appt|visit|slot|booking)';
const whichDay = `(?:${weekday}|(?:the )?\\d{1,2}(?:st|nd|rd|th)(?: (?:of )?${month})?|\\d{1,2} (?:of )?${month}|${month} \\d{1,2}(?:st|nd|rd|th)?)`;
/** “Friday's visit”, “the one of 18 December”. */
const its = `((?:my |the |that )?(?:${weekday}(?:['’]?s)? ${thing}|${thing}(?: (?:that )?(?:i have|i['’]ve got|with (?:dr\\.? |doctor )?\\p{L}+))? (?:of|on|from|for) ${whichDay}))`;
const itself = `((?:my |the )?${weekday}(?:['’]?s)?(?: ${thing})?)`;
/** "Can Friday go to Monday?", "can the one on the 18th be moved to the 16th?" */
const mayGo = [itself, its].map((called) => new RegExp(`^\\W*(?:(?:please|hi|hello|so|and|ok(?:ay)?)\\W+)*(?:can|could|might|may) ${called} (?:please |maybe |rather )*(?:be|go|move|become)(?: moved| changed| shifted| pushed| put)?(?: to| on)? (.+)$`, 'iu'));
/** "Friday's visit has to go to Monday", "so the visit of 18 December goes to the 16th". */
const itGoes = new RegExp(`(?:^|[.,;!?]\\s*|\\b(?:so|and|but|then|ok(?:ay)?)\\s+)${its} (?:(?:has to|needs to|must|should|ought to|will have to|has got to|is to|can|could|will|would) (?:go|be moved|be changed|move|be shifted|be)|goes|moves|(?:is|gets) (?:moved|changed|shifted|pushed))(?: to| on)? (.+)$`, 'iu');

/** "The smear I was booked for on Tuesday, can it be Thursday": where it stands, and where it is to go. Undefined: the text does not say both. */
export function movesFrom(text: string): readonly [from: string, to: string] | undefined {
  const [, stood, there] = mayGo.map((pattern) => pattern.exec(text)).find((match) => match !== null) ?? itGoes.exec(text) ?? [];
  if (stood !== undefined && there !== undefined && dated.test(there)) return [stood, there];
  const match = goes.exec(text);
  if (match === null || /\b(?:too|also|another|as well|in addition|dr|doctor)\b/i.test(text.slice(match.index))) return undefined;
  const [from, to] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  return day.test(from) && stands.test(from) && /\b(?:appointment|appt|booking|visit|slot|one|booked|down|scheduled|check-?up|smear|test|scan|x-?ray|ecg|jab|physical|follow-?up|cleaning|review|my \w+day)\b/i.test(from) && /\d|day\b|\b(?:mon|tue|wed|thu|fri|tomorrow|today|week|morning|afternoon|noon)/i.test(to) ? [from, to] : undefined;
}

/** Its day says which appointment it is, and only what stands behind where it is to go. */
export function fromTo(text: string, understanding: Understanding, desk: Pick<Desk, 'understand'>): Understanding {
  const [from, to] = movesFrom(text) ?? [];
  const old = from === undefined ? undefined : desk.understand(`cancel ${from}`).entities.date;
  if (to === undefined || old === undefined) return understanding;
  const { date, time, part_of_day } = desk.understand(`move it to ${to}`).entities;
  if ((date ?? time ?? part_of_day) === undefined) return understanding;
  const { date: _date, time: _time, part_of_day: _part, reason: _reason, specialty: _specialty, ...others } = understanding.entities;
  const which = { text: old.text, value: old.text, by: { kind: 'date' as const, date: old.value, ...(old.alternatives && { dates: old.alternatives }) } };
  return { ...understanding, entities: { ...others, appointment_ref: which, ...(date && { date }), ...(time && { time }), ...(part_of_day && { part_of_day }) } };
}
