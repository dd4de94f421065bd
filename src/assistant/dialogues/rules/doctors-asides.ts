import { asks } from '../asides.ts';
import { digress, advance, say } from '../engine.ts';
import { asksOfBooked } from '../flows/doctor/availability.ts';
import { patientName } from '../flows/doctor/patients.ts';
import { directionsOf, lastBy, prescriptionsFor } from '../flows/records.ts';
import { ordersByVerb } from '../ordered.ts';
import type { Desk, Reply } from '../types.ts';
import { addDays, localParts, sayShort, str } from '../words.ts';
import { turnTo } from './leaving.ts';
import type { Open } from './open.ts';
import type { Move, Rule, Rules, Said } from './rule.ts';

const beside = '(?:(?:and|but|so|ok(?:ay)?|wait|sorry|hang on|hold on|hmm+|right|now|hi|hey|oh|quick question|remind me)\\b\\W*)*';
const isBack = new RegExp(`^\\W*${beside}(?:i(?:['’]?m| am) )?back(?: (?:now|again|here|at it))*\\W*$`, 'i');
const waiting = new RegExp(`^\\W*${beside}(?:(?:i(?:['’]?m| am) )?back\\W+)?${beside}(?:what|which)\\b[^.!]*\\b(?:(?:you|we|i) (?:were|was|are|am)|(?:are|were|am|was) (?:you|we|i)|you(?:['’]?re)|did you (?:want|need|ask)) (?:just |still )?(?:about|going|supposed|meant|waiting|asking|trying|confirming|agreeing|saying|doing|me)\\b`, 'i');
const pends = new RegExp(`^\\W*${beside}(?:(?:i(?:['’]?m| am) )?back\\W+)?${beside}(?:what(?:['’]?s| is| was)) (?:still )?(?:waiting|pending|open|outstanding|unconfirmed|on the table)\\b(?! (?:alert|slot|time|at|on|in|for (?!me))\\w*)`, 'i');
/** “Back. What was it you were about to save?”: what waits, once more. */
function asksWhatWaits({ text, desk, flow }: Open): Promise<Move> | undefined {
  const { proposed, slots } = desk.talk;
  return desk.caller.role === 'DOCTOR' && proposed !== null && (isBack.test(text) || waiting.test(text) || pends.test(text)) ? advance(flow, slots, desk) : undefined;
}

const everyWeek = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:an?|any|every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bwhat (?:happens|becomes)\b/i;
const busy = /^(?!.*\b(?:block|set|make|change|move|free up)\b).*\b(?:am i|do i have|is there|are there|have i|who(?:['’]?s| is| do i)|what(?:['’]?s| is| do i have)|how many|any(?:one|body|thing)?)\b.*\b(?:booked|coming|in|on|busy|free|patients?|appointments?|visits?|see(?:ing)?|have|scheduled)\b/i;
const thatDay = /\b(?:that|the same) (?:day|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const people = /\b(?:who|whom|whose|any(?:one|body)|some(?:one|body)|(?:which|any|how many) (?:patients?|people|visits?|appointments?|bookings?))\b/i;
/** “Is anyone booked this Wednesday though?”, of a day of the calendar, while hours or a block are read back; “who would I be letting down that morning?” is of the day that is to change. */
async function asksOfBookedDay({ text, understanding, desk, flow, flows, other, isQuestion }: Open): Promise<Move | undefined> {
  const isOpen = desk.caller.role === 'DOCTOR' && desk.talk.proposed !== null && (flow.intent === 'set_availability' || flow.intent === 'block_time');
  const schedule = isOpen && !everyWeek.test(text) && (asks.test(text) || isQuestion) ? flows.get('view_schedule') : undefined;
  if (!schedule) return undefined;
  const { date, part_of_day } = understanding.entities;
  const isDated = date !== undefined && date.implied !== true && !thatDay.test(text);
  if (isDated) return asksOfBooked.test(text) || busy.test(text) ? turnTo(schedule, text, understanding, desk) : undefined;
  const isOfThatDay = asksOfBooked.test(text) ? thatDay.test(text) : (busy.test(text) || people.test(text)) && other?.acts !== true;
  const day = isOfThatDay ? dayToChange(desk) : undefined;
  return day === undefined ? undefined : digress(await advance(schedule, { hint_date: { text: day, value: day }, ...(part_of_day && { hint_part_of_day: { ...part_of_day } }) }, desk), desk);
}
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** The one day that a block begins on, or whose hours change, as it comes next. */
function dayToChange({ talk: { slots }, now, zone }: Desk): string | undefined {
  const { span, hint_days: days } = slots;
  if (typeof span === 'object' && span !== null && 'from' in span) return localParts(String(span.from), zone).date;
  const [day, ...more] = Array.isArray(days) ? days : [];
  const today = localParts(now, zone).date;
  return day === undefined || more.length > 0 ? undefined : [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(today, ahead)).find((date) => weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()] === day);
}

const ofPlace = new RegExp(`^\\W*${beside}(?:(?:what|how) about |who(?:['’]?s| is) )?(?:(?:my|the) )?(?: ?(?:one|patient|visit|appointment))?\\W*\\?$`, 'i');
const dated: ReadonlySet<string> = new Set(['block_time', 'set_availability']);
/** “And tomorrow's first?”, where nothing with a day is open: of the schedule. */
function asksOfSchedule({ text, desk, flow, flows, isQuestion }: Open): Promise<Move> | undefined {
  const schedule = desk.caller.role === 'DOCTOR' && isQuestion && flow.acts && !dated.has(flow.intent) ? flows.get('view_schedule') : undefined;
  const [place] = /\b(?:first|last)\b/i.exec(text) ?? [];
  // “Thursday's first” is no day of a month.
  const day = text.replace(/['’]s\b|\b(?:on|for)\b/gi, '').replace(place ?? /$/, '');
  const date = schedule && desk.understand(`show my schedule: ${day}`).entities.date;
  if (!schedule || date === undefined || date.implied === true || !ofPlace.test(day.replace(date.text, ''))) return undefined;
  const asked = place === undefined ? `show my schedule on ${date.text}` : `who is my ${place} patient on ${date.text}`;
  return turnTo(schedule, asked, desk.understand(asked), desk);
}

const theOther = /\bthe (?:other|rest|remaining)s?(?: ones?| alerts?)?\b/i;
/** “And the other one, what did it say?”, of alerts, while one is read back. */
function asksOfOtherAlert({ text, desk, flow, flows }: Open): Promise<Move> | undefined {
  const isOpen = desk.caller.role === 'DOCTOR' && desk.talk.proposed !== null && flow.intent === 'acknowledge_alert';
  const alerts = isOpen && asksOfTheOther(text) ? flows.get('urgent_patients') : undefined;
  return alerts && advance(alerts, { hint_rest: true }, desk).then((told) => digress(told, desk));
}
const asksOfTheOther = (text: string): boolean => asks.test(text) && theOther.test(text) && !ordersByVerb(text, 'acknowledge_alert');
/** “And the other one, who was that again?”, after one was acknowledged. */
function asksOfAlertsLeft({ text, desk, flows }: Said): Promise<Move> | undefined {
  const alerts = desk.caller.role === 'DOCTOR' && desk.talk.done === 'acknowledge-alert' && asksOfTheOther(text) ? flows.get('urgent_patients') : undefined;
  return alerts && advance(alerts, { hint_rest: true }, desk);
}

const ended = '(?:stop(?:ped)?|discontinued?|end(?:ed)?|get rid of|got rid of|take (?:him|her|them) off|took (?:him|her|them) off|cancel(?:led)?|drop(?:ped)?|came off|come off|remove(?:d)?)';
const begun = '(?:prescribed?|start(?:ed)?|issue(?:d)?|put (?:him|her|them) on|give|gave|order(?:ed)?|add(?:ed)?)';
const ofLast = (verb: string): RegExp => new RegExp(`\\b(?:what|which|did i|have i|was it|when)\\b[^.!]*\\b(?:(?:did|have) (?:i|we)|i|we|was|were|got)(?:['’]?ve)? (?:just |already |only |last |actually )*${verb}\\b[^.!]*\\?`, 'i');
const [endedLast, begunLast] = [ofLast(ended), ofLast(begun)];

/** What was ended or begun last of what the patient takes, who is spoken of. Undefined: there is nothing. */
async function lastOf(patient: string, field: 'discontinued_at' | 'issued_at', desk: Desk): Promise<Reply | undefined> {
  const all = await prescriptionsFor(patient, desk);
  const row = lastBy(field, all);
  if (!row) return undefined;
  const isActive = (each: Record<string, unknown>): boolean => each['status'] === 'ACTIVE';
  const rest = all.filter((each) => each !== row && isActive(each)).map((each) => String(each['medication']));
  const did = field === 'discontinued_at' ? 'was discontinued' : 'was prescribed';
  return { type: 'clarification', text: `**${String(row['medication'])}** (${directionsOf(row)}) ${did} for ${await patientName(desk, patient)}, ${sayShort(String(row[field]), desk.zone)}.${rest.length === 0 ? '' : ` Still active: ${rest.join(', ')}.`}` };
}

/** “Which one did I just stop?”, with or without anything open. */
const asksOfLast: Rule<Said> = async ({ text, understanding, desk }) => {
  const field = endedLast.test(text) ? 'discontinued_at' : begunLast.test(text) ? 'issued_at' : undefined;
  const [named, ...others] = understanding.entities.patient?.candidates ?? [];
  const patient = (others.length === 0 ? named?.user_id : undefined) ?? str(desk.talk.slots['patient']) ?? desk.talk.patient;
  const reply = desk.caller.role === 'DOCTOR' && field !== undefined && patient !== undefined ? await lastOf(patient, field, desk) : undefined;
  return reply && (desk.talk.flow === null ? say(reply, desk.talk) : digress(say(reply, desk.talk), desk));
};

const polite = "^\\W*(?:(?:and|also|then|now|next|so|but|ok(?:ay)?|please|pls|hi|hey|can you|could you|would you|will you|can we|let['’]?s|i(?:['’]d| would)? (?:want|need|like)(?: you)?(?: to)?|go ahead and|just|we need to|she needs|he needs|they need|needs)\\b\\W*)*";
const tests = '(?:labs?|lab (?:work|tests?|panel)|blood ?(?:s|work|tests?|count|draw|culture)?|cbc|fbc|bmp|cmp|lfts?|u&es?|tsh|tfts?|a1c|hba1c|inr|esr|crp|psa|d-?dimer|troponin|lipids?|lipid (?:panel|profile)|metabolic panel|panel|urinalysis|urine (?:culture|test|sample|dip)|culture|swab|biopsy|x-?rays?|cxr|ct|cat scan|mri|ultrasound|sonogram|scan|imaging|echo(?:cardiogram)?|ecg|ekg|mammogram|dexa|stress test|holter|spirometry|endoscopy|colonoscopy|sleep study|allergy test|pap smear)';
const papers = "(?:sick ?(?:note|line|leave|cert\\w*)|(?:doctor['’]?s|work|school|fit|medical|absence) (?:note|certificate|letter)|medical cert\\w*|note for (?:work|school|(?:his|her|their) (?:employer|boss|job))|disability (?:form|letter)|prior auth\\w*|insurance (?:form|letter|claim)|invoice|discharge (?:summary|letter)|referral(?: letter)?)";
const article = '(?:(?:a|an|the|some|another|his|her|their|new|repeat|fasting|routine|stat|urgent|full|basic|chest|head|brain|abdominal|pelvic|cardiac|knee|\\p{L}+) ){0,4}?';
const person = '(?:him|her|them|(?!(?:me|my|us|the|an?|up|in|off|out|back)\\b)\\p{L}+(?: \\p{L}+)?)';
const said = `${tests}(?=\\W|$)(?!\\s+(?:is|are|was|were|looks?|came|shows?|result|report|follow|review|meeting|clinic|training|list|low|high))`;
const orderings: readonly RegExp[] = [
  new RegExp(`${polite}(?:order|request|arrange|book|schedule|run|do|draw|get|send(?: off)?(?: for)?|put (?:in|through)|set up)\\s+(?!(?:me|my|us)\\b)(?:(?:a request|an order) for )?(?:${person} (?:in )?(?:for )?)?${article}${said}`, 'iu'),
  new RegExp(`${polite}(?:${person} )?(?:needs?|is due|should (?:have|get)|must have)\\s+(?:for )?${article}${said}`, 'iu'),
  new RegExp(`${polite}${article}${tests}(?:(?:,| and| plus| &)+ ?${article}${tests})* (?:for|on) ${person}(?:\\W+(?:please|pls|today|now|asap|too|as well))*\\W*$`, 'iu'),
];
const refers = new RegExp(`${polite}(?:refer(?! to\\b)|(?:make|send|write|put in|do) ${article}referral)\\b`, 'iu');
const writesPaper = new RegExp(`${polite}(?:(?:write|issue|print|make|give|send|do|prepare|draft|fill (?:in|out)|get|sign)\\s+(?:(?:him|her|them|\\p{L}+(?: \\p{L}+)?) )?)?${article}${papers}(?=\\W|$)`, 'iu');
/** What is no service of this one: tests, imaging, referrals, and papers. */
const notOurs: readonly (readonly [(text: string) => boolean, string])[] = [
  [(text) => orderings.some((pattern) => pattern.test(text)), 'order tests or imaging'],
  [(text) => refers.test(text), 'refer anybody'],
  [(text) => writesPaper.test(text), 'write notes for work, certificates or other papers'],
];
const ours = /\b(?:tell|message|text|remind|ask|let|inform|notify|prescribe|diagnos\w*|show|see|view|block|cancel)\b|\b(?:results?|reports?)\b|\?\s*$/i;

/** “Order a CBC for Delgado”: said to be none of what can be done here. */
const cannotDo: Rule<Said> = ({ text, desk }) => {
  const what = desk.caller.role === 'DOCTOR' && !ours.test(text.replace(/^\W*(?:(?:can|could|would|will) you|may i)\b/i, '').replace(/\?\s*$/, (mark) => (/^\W*(?:can|could|would|will) you\b/i.test(text) ? '' : mark))) ? notOurs.find(([orders]) => orders(text))?.[1] : undefined;
  if (what === undefined) return undefined;
  const turn = say({ type: 'out_of_scope', text: `I cannot ${what} from here, and have not done so. I can prescribe, record a diagnosis, and write to the patient about it.` }, desk.talk);
  return desk.talk.flow === null ? turn : digress(turn, desk);
};

/** What a doctor asks beside what goes on. */
export const asidesWhenOpen: Rules<Open> = {
  asksWhatWaits,
  asksOfBookedDay,
  asksOfSchedule,
  asksOfOtherAlert,
  asksOfLast,
  cannotDo: (said) => (said.waitsForText ? undefined : cannotDo(said)),
};
export const asidesWhenIdle: Rules<Said> = { asksOfAlertsLeft, asksOfLast, cannotDo };
