import { knownName } from '../../domain/medications/names.ts';
import type { Understanding } from '../understanding/types.ts';
import { kindIn } from './flows/doctor/kinds.ts';
import type { Desk, Flow } from './types.ts';

const verb = /^\W*(?:(?:please|also|then|now|can you|could you|i want to|i['’]?d like to|let['’]?s)\W+)*((?:stop|discontinue|d\/c|hold|withdraw|start|prescribe|give|put|add|order|issue|refill|record|diagnose|block|message|tell|text|write|send|ask|let|acknowledge|ack)\b)/i;
const joints = /(?:(?:[;!\n]|\.(?!\d))+\s*|,\s*|\s+(?=(?:and|then|plus|also|as well as|along with|together with)\b)|\s+[&+]\s+)(?:(?:and|then|also|plus|as well as|along with|together with|now)\b[\s,]*)*/gi;
const takesBack = /^\W*(?:no|not|nope|sorry|actually|wait|i (?:mean|meant|said)|rather|make|scratch|instead|or|but|if|unless)\b/i;
const takenBack = /\b(?:no|not|sorry|actually|wait|i mean|rather|instead|or|than|of|with)\W*$/i;
/** Nothing but a name: "the lisinopril too". */
const bareName = /^\W*(?:the |his |her |their |my )?([\p{L}-]{4,})(?:\W+(?:too|as well|also|now|next|please|for|from|both|because|since|and|plus)\b[\s\S]*|,[\s\S]*|\W*)$/iu;

export type Wishes = { readonly first: string; readonly rest: readonly string[]; readonly others: readonly string[] };

const mostWishes = 4;
/** Longer texts are dictated. */
const longest = 500;
const acting: ReadonlySet<string> = new Set(['add_prescription', 'discontinue_prescription', 'add_diagnosis', 'block_time', 'message_patient', 'acknowledge_alert']);
const tells = /^\W*(?:(?:please|also|then|now|can you|could you|and|just|ok(?:ay)?)\W+)*(?:tell|message|msg|text|write|send|ask|let|inform|notify|remind|email|ping)\b/i;
/** What is dictated is no wish of its own. */
const dictating: ReadonlySet<string> = new Set(['message_patient', 'message_doctor']);
const sure = 0.75;

const isMeasured = ({ entities: { strength, dose, frequency } }: Understanding): boolean => (strength ?? dose ?? frequency) !== undefined;
const isOrder = (heard: Understanding): boolean => heard.entities.medication !== undefined && isMeasured(heard) && heard.intent !== 'patient_history' && !dictating.has(heard.intent);
const isWish = (part: string, heard: Understanding): boolean => isOrder(heard) || (acting.has(heard.intent) && heard.confidence >= sure && verb.test(part));

const isPatient = (name: string, desk: Desk): boolean => /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)?$/u.test(name.trim()) && (desk.understand(`show the history of ${name}`).entities.patient?.candidates.length ?? 0) > 0;

/** What stands behind a joint, as a wish of its own; undefined where it is none. */
function wishBehind(right: string, left: string, heardLeft: Understanding, isComma: boolean, desk: Desk): string | undefined {
  if (takesBack.test(right)) return undefined;
  const name = bareName.exec(right)?.[1];
  if (name !== undefined && (knownName(name) ?? kindIn(name)) !== undefined && heardLeft.intent === 'discontinue_prescription') return `${verb.exec(left)?.[1] ?? 'stop'} ${right.replace(/^\W*(?:the )?/i, 'the ')}`;
  if (heardLeft.intent === 'acknowledge_alert' && !isComma && isPatient(right.replace(/\W+$|['’]s\b.*$/g, ''), desk)) return `acknowledge ${right}`;
  const heard = desk.understand(right);
  const medication = heard.entities.medication;
  if (isOrder(heard) && medication !== undefined) {
    // “Start a script for Delgado, omeprazole 20 mg” is one order.
    if (heardLeft.intent === 'add_prescription' && heardLeft.entities.medication === undefined) return undefined;
    const opens = right.toLowerCase().indexOf(medication.text.toLowerCase()) <= 24;
    return opens && heardLeft.entities.medication?.value !== medication.value && (!isComma || right.toLowerCase().trimStart().startsWith(medication.text.toLowerCase())) ? right : undefined;
  }
  // “…, and let's do 90 days of it” is of the same order.
  const { duration, strength, dose, frequency } = heard.entities;
  const isOfFirst = heardLeft.entities.medication !== undefined && heard.intent === 'add_prescription' && (duration ?? strength ?? dose ?? frequency) !== undefined;
  return !isComma && !isOfFirst && isWish(right, heard) ? right : undefined;
}

const sameOfOther = /^\W*(?:the |his |her |their )?(?:other|others|rest|remaining|second|last)(?: (?:one|two|alert|drug|medication|prescription)s?)?\b(?=\W*(?:$|too|as well|also|now|please|for|because|,))/i;
const toWhom = /^\W*(?:for |to )?(\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)?)\W+(?:too|as well|also)\W*$/iu;
const ofWhom = /^\W*(?:\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?['’]s?|the one of \p{L}+)(?: (?:one|alert))?(?:\W+(?:too|as well|also|now|next|please))*\W*$/iu;
/** “Also Thursday 9 to 10”, of times that are blocked. */
export const opensWithDay = /^\W*(?:(?:and|also|then|on|the|next|this|same)\W+)*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|today|tomorrow|tmrw|\d)/i;
/** “And the bisoprolol now”, behind a yes to stopping another: with the verb that it goes without. */
export function wholeWish(text: string, { intent: flow, repeats }: Pick<Flow, 'intent' | 'repeats'>, desk: Desk): string {
  const whom = repeats === true ? toWhom.exec(text)?.[1] : undefined;
  if (whom !== undefined && isPatient(whom, desk)) return `the same for ${whom}`;
  if (flow === 'block_time' && opensWithDay.test(text)) return `block ${text.replace(/^\W+/, '')}`;
  const name = bareName.exec(text)?.[1];
  const isMedication = name !== undefined && (knownName(name) ?? kindIn(name)) !== undefined;
  if (flow === 'discontinue_prescription' && sameOfOther.test(text)) return text.replace(sameOfOther, 'discontinue the other prescription');
  if (flow === 'discontinue_prescription' && isMedication) return `stop ${text.replace(/^\W+/, '')}`;
  if (flow === 'add_prescription' && isMedication && !verb.test(text)) return `prescribe ${text.replace(/^\W+/, '')}`;
  return flow === 'acknowledge_alert' && (sameOfOther.test(text) || ofWhom.test(text)) ? `acknowledge ${text.replace(/^\W+/, '')}` : text;
}

/** A text in parts, each a wish of its own. */
function partsOf(text: string, desk: Desk, most: number): readonly string[] {
  if (most <= 1) return [text];
  for (const { index, 0: joint } of text.matchAll(joints)) {
    const left = text.slice(0, index);
    const heard = left.trim() === '' ? undefined : desk.understand(left);
    if (takenBack.test(left)) continue;
    if (!heard || dictating.has(heard.intent) || !isWish(left, heard)) continue;
    const right = wishBehind(text.slice(index + joint.length), left, heard, /^,\s*$/.test(joint), desk);
    if (right !== undefined) return [left, ...partsOf(right, desk, most - 1)];
  }
  return [text];
}

/**
 * The wishes of a doctor's text, one after another: "amoxicillin 500 mg tid and ibuprofen 400 mg bid for Jordan", "stop the statin and start rosuvastatin 5 mg at
 * night". `others`: said of another patient than the first.
 */
export function wishesIn(text: string, desk: Desk): Wishes {
  const alone = { first: text, rest: [], others: [] };
  const toTwo = text.length > longest ? undefined : addressedToTwo(text, desk);
  if (toTwo) return toTwo;
  if (/["“]/.test(text) || text.length > longest) return alone;
  const whole = desk.understand(text);
  const blocks = whole.intent === 'block_time' ? blocksIn(text) : [];
  const parts = blocks.length > 1 ? blocks : dictating.has(whole.intent) && (tells.test(text) || whole.entities.medication === undefined) ? [text] : partsOf(text, desk, mostWishes);
  return parts.length < 2 ? alone : byPatient(parts, whole, desk);
}

/** A day of the week, however short. */
export const dayNamed = String.raw`\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\b`;
const leaving = new RegExp(String.raw`\b(?:leave(?: out)?|skip|drop|forget|scrap|without|not)\s+(?:out\s+|about\s+)?(?:the\s+)?(${dayNamed}|\p{L}{4,})`, 'iu');
/** "Leave Tuesday": whether a text gives up a wish that waits, by its day or by a name in it. */
export function leavesOut(text: string, wish: string): boolean {
  const word = leaving.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  const start = new RegExp(dayNamed, 'i').test(word) ? word.slice(0, 3) : word;
  return new RegExp(String.raw`\b${start}`, 'i').test(wish);
}

const timed = new RegExp(String.raw`${dayNamed}[^.;]*?\d`, 'i');
const toNextDay = new RegExp(String.raw`(?:\s+and\s+|\s*[,;&]\s*(?:and\s+)?)(?=(?:on\s+)?${dayNamed})`, 'i');
/** "Mon 12 to 1 and Tue 3 to 5": of blocks each day with a time of its own is one. */
function blocksIn(text: string): readonly string[] {
  const days = text.split(toNextDay);
  if (days.length < 2 || !days.every((each) => timed.test(each))) return [];
  const week = /\b(?:next|this) week\b/i.exec(text)?.[0];
  return days.map((each) => `block ${week === undefined ? '' : `${week}: `}${each.slice(Math.max(0, each.search(new RegExp(dayNamed, 'i'))))}`);
}

const twoNames = /^(\W*(?:(?:please|ok(?:ay)?|and|also|now)\W+)*(?:tell|message|msg|text|inform|notify|remind|let|ask|write to|write))\s+(?:(?:both|to)\s+)?(\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)?)\s+(?:and|&)\s+(\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?)(\b[\s\S]+)$/iu;
/** "Tell Walter and Priya that …": to the first of them, and that the other is left. */
function addressedToTwo(text: string, desk: Desk): Wishes | undefined {
  const [, lead, one, named, behind] = twoNames.exec(text) ?? [];
  if (lead === undefined || one === undefined || named === undefined || behind === undefined) return undefined;
  // A small word behind the name is no surname.
  const [, other = '', small = ''] = /^(\S+(?: \p{Lu}\S*)?)([\s\S]*)$/u.exec(named) ?? [];
  const rest = `${small}${behind}`;
  return isPatient(one, desk) && isPatient(other, desk) ? { first: `${lead} ${one}${rest}`, rest: [], others: [`the same to ${other}`] } : undefined;
}

function byPatient(parts: readonly string[], whole: Understanding, desk: Desk): Wishes {
  const [first = '', ...rest] = parts;
  const own = desk.understand(first).entities.patient;
  const shared = own ?? whole.entities.patient;
  const idOf = (patient: Understanding['entities']['patient']): string | undefined => patient?.candidates[0]?.user_id;
  const isOther = (part: string): boolean => {
    const { intent, entities: { patient: named } } = desk.understand(part);
    // Each alert is of somebody else.
    return intent !== 'acknowledge_alert' && named !== undefined && named.candidates.length > 0 && idOf(named) !== idOf(shared);
  };
  return { first: own === undefined && shared !== undefined ? `${first} for ${shared.text}` : first, rest: rest.filter((part) => !isOther(part)), others: rest.filter(isOther) };
}
