import type { Outcome } from '../../dispatcher/types.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import type { Entities, Understanding } from '../understanding/types.ts';
import { chosen } from './choose.ts';
import { anothersReply } from './flows/others.ts';
import { within } from './flows/which-day.ts';
import { otherOf } from './the-other.ts';
import { emptyTalk, type Action, type Desk, type Flow, type Json, type Next, type Option, type Reply, type Slots, type Talk } from './types.ts';
import { cut, str } from './words.ts';

/** What the user did: words with what they mean, or a button. */
export type Input = { readonly text: string; readonly understanding: Understanding } | { readonly action: Action };
export type Turn = { readonly reply: Reply; readonly talk: Talk };
/** What a text says of a flow: the slots after it. `restates`: it says again what stands, and nothing else. */
export type Absorbed = { readonly slots: Slots; readonly changed: boolean; readonly corrects: boolean; readonly restates: boolean };
/** What was asked for, settled; or several of what was on offer. `byTime`: day and time of the text say which, and nothing beside. */
export type Answered = { readonly slots: Slots; readonly byTime?: true } | { readonly several: readonly string[]; readonly byTime?: true };

export const yes: Action = { type: 'confirm', label: 'Yes' };
export const no: Action = { type: 'deny', label: 'No' };

/** The one whom a hint can only mean. */
function onlyIn(hint: Json | undefined): string | undefined {
  const candidates = typeof hint === 'object' && hint !== null && 'candidates' in hint && Array.isArray(hint.candidates) ? (hint.candidates as readonly Json[]) : [];
  const [only, ...others] = candidates;
  return others.length === 0 && typeof only === 'object' && only !== null && 'user_id' in only ? str(only.user_id) : undefined;
}

/** The visit that a flow is about: one that is to be made, that stands, or that is to go. */
function visitIn(slots: Slots): Talk['visit'] {
  // What a flow read back, as it stood.
  const { doctor_id, start = slots['start'] ?? slots['from'] } = (slots['shown'] ?? { doctor_id: slots['doctor'] }) as { readonly doctor_id?: Json; readonly start?: Json };
  return typeof doctor_id === 'string' && typeof start === 'string' ? { doctor: doctor_id, start } : undefined;
}

/** What outlasts a flow. */
function idle({ seen, listed, sent, did, patient, doctor: doctorBefore, visit: visitBefore, alerted, dropped, interrupted, rest, day: dayBefore, slots: before }: Talk, slots = before): Talk {
  const date = slots['hint_date'];
  const day = (typeof date === 'object' && date !== null && 'value' in date ? str(date.value) : undefined) ?? str(slots['day']) ?? dayBefore;
  const spokenOf = str(slots['patient']) ?? patient;
  const visit = visitIn(slots) ?? visitBefore;
  const doctor = str(slots['doctor']) ?? visitIn(slots)?.doctor ?? onlyIn(slots['hint_doctor']) ?? doctorBefore;
  return { ...emptyTalk, ...(seen !== undefined && { seen }), ...(listed !== undefined && { listed }), ...(sent && { sent }), ...(did && { did }), ...(spokenOf !== undefined && { patient: spokenOf }), ...(doctor !== undefined && { doctor }), ...(visit && { visit }), ...(alerted !== undefined && { alerted }), ...(dropped && { dropped }), ...(interrupted && { interrupted }), ...(rest && { rest }), ...(day !== undefined && { day }) };
}
function after(talk: Talk, reply: Reply): Talk {
  const { actions = [], listed, suggests } = reply;
  return { ...talk, actions, ...(listed && { listed }), ...(suggests && { suggested: suggests }), ...(reply === anothersReply && { anothers: true }) };
}

/** A turn's answer, when nothing of the flow goes on. */
export const say = (reply: Reply, talk: Talk): Turn => ({ reply, talk: after(idle(talk), reply) });

/** The same state, and the answer to something else before the question that is still open. */
export function digress({ reply, talk: { doctor, patient } }: Turn, { talk }: Desk): Turn {
  const question = talk.question === undefined ? '' : `\n\n---\n\nBack to where we were:\n\n${talk.question}`;
  return { reply: { ...reply, text: `${reply.text}${question}`, actions: talk.actions }, talk: { ...talk, ...(doctor !== undefined && { doctor }), ...(patient !== undefined && { patient }) } };
}

/** Settles slot after slot, until something has to be asked, proposed, or answered. `before`: what is said first. */
export async function advance(flow: Flow, slots: Slots, desk: Desk, before = ''): Promise<Turn> {
  let settled = slots;
  for (const { name, find } of flow.slots) {
    if (settled[name] !== undefined) continue;
    const found = await find(settled, desk);
    if (found === undefined) continue;
    if (!('value' in found)) return turnOf(flow, found, settled, desk.talk, before);
    settled = { ...settled, [name]: found.value, ...found.also };
  }
  return turnOf(flow, await flow.finish(settled, desk), settled, desk.talk, before);
}

function turnOf(flow: Flow, next: Next, slots: Slots, talk: Talk, before: string): Turn {
  const said = replyOf(next, before);
  const chosen = talk.asking === null ? undefined : str(slots[talk.asking]);
  const kept = { ...slots, ...(chosen !== undefined && otherOf(talk, chosen)), ...next.slots };
  if ('answer' in next) return { reply: said, talk: { ...after(idle(talk, kept), said), ...(!flow.acts && { told: { flow: flow.intent, slots: hintsOf(kept) } }) } };
  const base = { ...idle(talk, kept), ...(talk.afterwards && { afterwards: talk.afterwards }), flow: flow.intent, slots: kept, question: cut(next.reply.text, 1_500) };
  if ('propose' in next) {
    const reply = { ...said, actions: [yes, no], data: { ...said.data, proposed: next.propose } };
    return { reply, talk: { ...base, proposed: next.propose, actions: [yes, no] } };
  }
  const options = next.options ?? [];
  const actions = said.actions ?? options.map(({ type, label, value }) => ({ type, label, value }));
  return { reply: { ...said, actions }, talk: { ...base, asking: next.ask, options, actions } };
}

const hintsOf = (slots: Slots, ...but: readonly string[]): Slots => Object.fromEntries(Object.entries(slots).filter(([name]) => name.startsWith('hint_') && name !== 'hint_anothers' && !but.includes(name)));

const replyOf = (next: Next, before: string): Reply => {
  const reply = 'answer' in next ? next.answer : next.reply;
  return before === '' ? reply : { ...reply, text: `${before}\n\n${reply.text}` };
};

const hintNames = ['specialty', 'doctor', 'patient', 'medication', 'strength', 'dose', 'route', 'frequency', 'duration', 'diagnosis', 'icd', 'reason', 'appointment_ref', 'date', 'time', 'part_of_day'] as const;

/** "The reason is …", in whatever it is said. */
const stated = /\b(?:put|write|give|use) (?:down )?(?:an? |the |my )?([^.,;]{3,80}?) (?:down )?as (?:the|my|a) reason\b|\b(?:reason(?: is|:| being| as| should (?:be|read)| to)|(?:it|this|that)(?:['’]s| is) (?:about|because of))\s+(?:an? |the |my )?(.{3,400})$/i;

/**
 * What a text says, as hints: kept under `hint_<slot>`. What it settles anew is put in question. `changed`: it says something; `corrects`: it puts
 * something in question that was settled.
 */
export function absorb(flow: Flow, slots: Slots, text: string, understanding: Understanding): Absorbed {
  const heard: Record<string, Json> = {};
  for (const name of hintNames) {
    const entity = understanding.entities[name as keyof Entities];
    // An entity is plain data already; a copy makes it JSON for certain.
    // A day that only follows from a time of day does not replace one that was said; words that begin a correction are no value.
    if (entity !== undefined && !Reflect.get(entity, 'implied') && !/^(?:actually|make)$/i.test(entity.text) && !flow.ignores?.(name, entity.text, slots, text)) heard[name] = JSON.parse(JSON.stringify(entity)) as Json;
  }
  const reason = stated.exec(text)?.slice(1).find((said) => said !== undefined);
  const more: Slots = { ...(reason !== undefined && { reason: { text: reason, value: reason } }), ...flow.hints?.(text, understanding, slots) };
  for (const [name, value] of Object.entries(more)) if (value !== undefined) heard[name] = value;
  const open = new Set(Object.keys(heard).flatMap((name) => flow.resets?.[name] ?? []));
  const kept = Object.fromEntries(Object.entries(slots).filter(([name]) => !open.has(name)));
  const hints = Object.fromEntries(Object.entries(heard).map(([name, value]) => [`hint_${name}`, value]));
  const corrects = Object.keys(slots).some((name) => open.has(name)) && Object.entries(hints).some(([name, value]) => meaningOf(slots[name]) !== meaningOf(value));
  return { slots: { ...kept, ...hints }, changed: Object.keys(heard).some((name) => name !== 'it'), corrects, restates: Object.keys(heard).length > 0 && Object.entries(hints).every(([name, value]) => meaningOf(slots[name]) === meaningOf(value)) };
}

/** What a hint says, however it is worded. */
const meaningOf = (hint: Json | undefined): string | undefined => JSON.stringify(hint, (name, value: unknown) => (name === 'text' || name === 'implied' ? undefined : value));

/** An answer to what was asked: a thing on offer, or free text. Undefined: it is neither. */
export function answered(flow: Flow, talk: Talk, text: string, understanding: Understanding): Answered | undefined {
  if (talk.asking === null) return undefined;
  const slot = flow.slots.find(({ name }) => name === talk.asking);
  // Somebody who is not on offer is none of those who are.
  const named = understanding.entities.doctor?.candidates ?? [];
  const words = understanding.entities.doctor?.text.toLowerCase().split(/\P{L}+/u) ?? [];
  if (talk.asking === 'start' && named.some(({ full_name }) => full_name.toLowerCase().split(' ').some((word) => words.includes(word))) && !named.some(({ user_id }) => user_id === talk.slots['doctor'])) return undefined;
  if (talk.asking === 'doctor' && named.length > 0 && !named.some(({ user_id }) => talk.options.some(({ value }) => value === user_id))) return undefined;
  const theirs = talk.asking === 'appointment' && !/\b(?:not|neither)\b/i.test(text) ? talk.options.filter(({ label }) => named.some(({ full_name }) => label.includes(full_name))) : [];
  // “Third”, of three to choose from, is no day of the month.
  const isCounted = talk.asking === 'appointment' && inWords.test(understanding.entities.date?.text ?? '');
  const timed = theirs.length === 1 || isCounted ? undefined : atTime(talk, text, understanding);
  const [one, ...others] = timed ?? [];
  const taking = ({ value }: Option): Slots => ({ ...talk.slots, [talk.asking ?? '']: value });
  // Whom a text names says which one; its day and time then say what shall become of it.
  if (theirs.length === 1 && theirs[0]) return { slots: taking(theirs[0]) };
  const [day, ...days] = talk.asking === 'date' && understanding.entities.date ? within(talk.options, understanding.entities.date) : [];
  if (day && days.length === 0) return { slots: { ...talk.slots, date: day.value } };
  if (one && others.length === 0) return { slots: taking(one), byTime: true };
  if (one && (others.length < talk.options.length - 1 || (talk.asking === 'appointment' && others.length > 0))) return { several: [one, ...others].map(({ label }) => label), ...(talk.asking === 'appointment' && { byTime: true }) };
  const isPlace = /^\W*\d\W*$/.test(text) || (timed?.length === 0 && ofOrder.test(understanding.entities.date?.text ?? ''));
  const found = timed && !isPlace ? [] : isCounted ? chosen(text, talk.options) : chosenOnDay(text, talk, understanding);
  const [only] = found.length === 0 && talk.options.length === 1 && theOne.test(text) ? talk.options : found;
  if (only && found.length <= 1) return { slots: taking(only) };
  if (found.length > 1 && found.length < talk.options.length) return { several: found.map(({ label }) => label) };
  if (slot?.free && talk.options.length === 0 && text.trim() !== '') return { slots: { ...talk.slots, [talk.asking]: text.trim() } };
  return undefined;
}

/** Which of what is on offer a text means; of the day that it names, where some of them are on it: “Tuesday, the first one”, “the first one tomorrow”. */
function chosenOnDay(text: string, { options }: Talk, { entities: { date, time } }: Understanding): readonly Option[] {
  // A time of another day is none of those on offer.
  const isDated = date !== undefined && date.implied !== true && date.until === undefined && !inWords.test(date.text);
  if (isDated && time !== undefined && options.length > 0 && options.every((option) => option.date !== undefined && option.date !== date.value)) return [];
  const ofDay = date === undefined || date.implied === true ? [] : options.filter((option) => option.date !== undefined && option.date === date.value);
  if (ofDay.length === 0 || date === undefined) return chosen(text, options);
  const found = chosen(text, ofDay);
  return found.length === 1 ? found : chosen(text.replace(date.text, ' ').replace(/\b(?:on|of|for)\s*$/i, ''), ofDay);
}

const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
/** A day of the month that may as well be a place in a list. */
const ofOrder = new RegExp(`^(?:the )?(?:${ordinals}|\\d{1,2}(?:st|nd|rd|th))$`, 'i');
const inWords = new RegExp(`^(?:the )?(?:${ordinals})$`, 'i');

/** What can only mean the one that is left. */
const theOne = /^\W*(?:(?:no|ok(?:ay)?|then|so|well|yes|fine|alright|i(?:['’]ll)? take)\W+)*(?:the|that|this) (?:other |only |last |remaining )?(?:one|time|slot|doctor|appointment)(?:\W+(?:then|please|works|is fine|is good))*\W*$/i;

const weekday = /^(?:the |on |el )?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?: one)?$/i;
/** Those on offer that are at the time, or on the day, that a text names; undefined where it names none by which to choose. */
function atTime({ asking, options }: Talk, text: string, { entities: { time, date } }: Understanding): readonly Option[] | undefined {
  if (options.length === 0 || options.some(({ at }) => at === undefined) || /\b(?:(?<!\bback )to|not)\b/i.test(text)) return undefined;
  const day = date?.implied === true || (date?.until !== undefined && asking !== 'appointment') ? undefined : date?.value;
  const until = date?.until ?? day;
  // Of two Thursdays on offer, “the Thursday one” is either.
  const isAny = asking === 'appointment' && weekday.test(date?.text ?? '');
  const onDay = (option: Option): boolean => day === undefined || until === undefined || (option.date !== undefined && option.date >= day && option.date <= until) || (isAny && option.date !== undefined && (Date.parse(option.date) - Date.parse(day)) % (7 * 86_400_000) === 0);
  if (time && (time.relation === 'at' || time.relation === 'around')) return options.filter((option) => option.at === time.value && onDay(option));
  return day !== undefined && time === undefined && asking === 'appointment' ? options.filter(onDay) : undefined;
}

/** After a confirmed command. */
export async function executed(flow: Flow, outcome: Outcome, desk: Desk): Promise<Turn> {
  const reply = (await flow.done?.(outcome, desk.talk.slots, desk)) ?? { type: 'clarification', text: 'Done.' };
  const content = desk.talk.proposed?.command === 'post-message' ? str(desk.talk.proposed.data['content']) : undefined;
  const patient = str(desk.talk.slots['patient']);
  const about = patient === undefined ? {} : { about: patient };
  const { interrupted, ...ended } = after(idle(desk.talk), reply);
  return { reply, talk: { ...ended, ...(interrupted && interrupted.flow !== flow.intent && { interrupted }), seen: String(outcome.position), ...(desk.talk.proposed && { done: desk.talk.proposed.command }), ...(content !== undefined && { sent: { content, ...about } }), ...(flow.repeats === true && { did: { ...about, flow: flow.intent, slots: hintsOf(desk.talk.slots, 'hint_patient', 'hint_override') } }), told: { flow: flow.intent, slots: {} } } };
}

/** After a refusal: on with the flow where it knows how, else it ends and says why. */
export async function refused(flow: Flow, rejection: Rejection, desk: Desk): Promise<Turn> {
  const again = flow.refused?.(rejection, desk.talk.slots, desk);
  if (again) return advance(flow, again.slots, desk, again.because);
  return say({ type: 'refused', text: refusalText(rejection), data: { reason: rejection.slug, ...(rejection.extension.findings && { findings: rejection.extension.findings }) } }, desk.talk);
}

/** A refusal in plain words; nothing of it tells whether a thing exists that one may not see. */
export function refusalText({ slug, message }: Rejection): string {
  switch (slug) {
    case 'not-found':
    case 'forbidden':
      return 'I cannot do that: it is not there, or not yours to see or change. Nothing has been changed.';
    case 'slot-taken':
      return 'That time has been taken meanwhile. Nothing has been booked.';
    case 'rate-limited':
      return 'That is too much at once. Please try again in a moment; nothing has been changed.';
    case 'event-store-unavailable':
    case 'database-unavailable':
    case 'upstream-unavailable':
    case 'read-model-stale':
      return 'I cannot reach the records just now. Please try again in a moment.';
    default:
      return `That could not be done: ${message}. Nothing has been changed.`;
  }
}
