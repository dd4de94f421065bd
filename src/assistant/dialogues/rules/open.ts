import type { Intent } from '../../understanding/intents.ts';
import type { Act } from '../../understanding/replies/index.ts';
import type { Understanding } from '../../understanding/types.ts';
import { absorb, answered, type Absorbed, type Answered } from '../engine.ts';
import { commandedIn } from '../commanded.ts';
import { doctorMeant } from '../doctor-meant.ts';
import { upcoming, type Appointment } from '../flows/appointments.ts';
import { speaksOfWriting } from '../flows/messages.ts';
import { asDestination } from '../flows/moving.ts';
import { ordersByVerb } from '../ordered.ts';
import { wishOf } from '../patients-turn.ts';
import type { Flow, Slots } from '../types.ts';
import { asksToShow, isRequest, spokenOf } from '../wishes.ts';
import { localParts } from '../words.ts';
import { agreesTo } from '../consent.ts';
import { settledBy } from './settled.ts';
import type { Said } from './rule.ts';

/** A flow is open, and a text is said. */
export type Open = Said & {
  readonly flow: Flow;
  readonly intent: Intent;
  readonly confidence: number;
  /** The flow that the text would begin, if it is another one. */
  readonly other: Flow | undefined;
  /** What the text says of the open flow. */
  readonly heard: Absorbed;
  /** The open flow's slots after it, whether it says anything, and whether it puts in question what was settled. */
  readonly slots: Slots;
  readonly changed: boolean;
  readonly corrects: boolean;
  readonly isShort: boolean;
  readonly isQuestion: boolean;
  /** Words of the speaker's own were asked for, and the text may be those. */
  readonly waitsForText: boolean;
  /** What the text answers to what was asked for. */
  readonly answer: Answered | undefined;
  /** It agrees to what was read back, by the verb of that command. */
  readonly agrees: boolean;
  /** The flow itself knows what is meant; a reason is easily heard where there is none. */
  readonly isKnown: boolean;
  /** Whether the text, as a reply, does this so surely; never where it may be words of the speaker's own. */
  does(act: Act, atLeast: number): boolean;
};

const shortAnswer = 4;
/** So sure has a question to be before it interrupts who is asked for words of their own. */
export const surelyElsewhere = 0.9;
/** With the verb of what is wished for. */
export const surelyOrdered = 0.6;

const answers = /^\W*(?:yes|yeah|yep|no|nope|ok(?:ay)?|but|if|unless|only|provided|then|make|and)\b/i;
/** "What's the capital of Peru? My kid is asking": asked, and nothing of the clinic's. */
export const isNotOurs = (text: string, intent: Intent, confidence: number): boolean => intent === 'out_of_scope' && confidence >= surelyElsewhere && !answers.test(text) && /\?|^\W*(?:(?:ha)+\W+|lol\W+|hey\W+|please\W+)*(?:(?:tell|give|show|sing|read|play|write|find|suggest) me|recommend|translate|explain|google|convert|how (?:do (?:i|you)|to)|what['’]?s (?:a|the) good)\b/i.test(text);

const opensWithDay = /^\W*(?:(?:no+|sorry|actually|wait|ok(?:ay)?|yes|but|rather|make (?:it|that)|i meant?|change (?:it|that) to)\W+)*(?:on |for )?(?:(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)\b/i;
/** "Thursday, same hours", of a time that is to be blocked, sounds like hours of the week, and is a day. */
function ofDay(text: string, understanding: Understanding, flow: Flow, { talk, understand }: Said['desk']): Understanding {
  const isDay = flow.intent === 'block_time' && talk.slots['span'] !== undefined && understanding.entities.date === undefined && opensWithDay.test(text);
  const { date, time } = isDay ? understand(`block ${text}`).entities : {};
  return date === undefined ? understanding : { ...understanding, entities: { ...understanding.entities, date, ...(time && { time }) } };
}

/** “My lower back”, to who asks for which kind of doctor it is to be. */
function ofComplaint(text: string, understanding: Understanding, { intent }: Flow, { talk, understand }: Said['desk']): Understanding {
  const { doctor, specialty } = understanding.entities;
  if (intent !== 'book_appointment' || talk.asking !== 'specialty' || (doctor ?? specialty) !== undefined) return understanding;
  const { specialty: implied, reason } = understand(`book an appointment for ${text}`).entities;
  return implied === undefined ? understanding : { ...understanding, entities: { ...understanding.entities, specialty: implied, ...(reason && { reason }) } };
}

const ofAnother = /\b(?:ones?|mine|my|appointments?|appts?|visits?|bookings?|cita)\b|['’]s\b/i;
/** “Sorry, I meant the 18th”, “same Friday as I've got, but at ten”, of the one that is moved: a day that calls no other is where it is to go. */
async function ofChosen(text: string, understanding: Understanding, { intent }: Flow, desk: Said['desk']): Promise<Understanding> {
  const { appointment } = desk.talk.slots;
  const ref = understanding.entities.appointment_ref?.by;
  if (intent !== 'reschedule_appointment' || appointment === undefined || ref === undefined) return understanding;
  if (!ofAnother.test(text)) return asDestination(understanding);
  const isThen = ({ appointment_id, start }: Appointment): boolean => appointment_id !== appointment && localParts(start, desk.zone).date === (ref.kind === 'date' ? ref.date : undefined);
  return ref.kind === 'date' && !(await upcoming(desk)).some(isThen) ? asDestination(understanding) : understanding;
}

export async function open(said: Said, flow: Flow): Promise<Open> {
  const { text, desk, flows } = said;
  const { talk } = desk;
  const understanding = await ofChosen(text, said.understanding, flow, desk);
  const { intent, confidence } = wishOf(text, understanding, desk);
  const heard = absorb(flow, talk.slots, text, ofComplaint(text, ofDay(text, understanding, flow, desk), flow, desk));
  const spoken = talk.asking === 'patient' ? spokenOf(text, understanding, flow, desk) : flow.intent === 'book_appointment' && talk.slots['doctor'] === undefined ? await doctorMeant(text, understanding, flow, desk) : {};
  const slots = { ...heard.slots, ...spoken };
  const changed = heard.changed || Object.keys(spoken).length > 0;
  const other = intent === flow.intent ? undefined : flows.get(intent);
  const isShort = text.trim().split(/\s+/).length <= shortAnswer;
  const isQuestion = /\?\s*$/.test(text);
  const free = talk.options.length === 0 ? flow.slots.find(({ name }) => name === talk.asking)?.free : undefined;
  const ofMessage = free === 'verbatim' && flow.intent === 'message_doctor' && speaksOfWriting(text, understanding.reply);
  const isClaimed = free === 'text' && flow.claims?.(text, understanding, talk.slots) === true;
  const leaves = ofMessage || isClaimed || (free === 'text' && (isQuestion || isNotOurs(text, intent, confidence) || (other?.acts === true && confidence >= surelyElsewhere && ordersByVerb(text, intent)) || (other !== undefined && !other.acts && confidence >= surelyElsewhere && (asksToShow(text) || (isShort && desk.caller.role === 'DOCTOR' && other.intent !== 'patient_history'))) || (intent === 'help' && confidence >= surelyElsewhere && desk.caller.role === 'DOCTOR') || (intent === flow.intent && isRequest(text))));
  // A bare “yes” is no reason and no diagnosis; a message may say it.
  const saysNothing = free === 'text' && intent === 'confirm' && (understanding.decided_by.rule === 'closed.yes' || text.trim().split(/\s+/).length <= 2);
  // A whole order is an order, though it names one of those who may be chosen: while something is only to be shown, or by a doctor's verb (“message Jordan: …”, to who asks which alert).
  const orders = other?.acts === true && ((!flow.acts && confidence >= surelyElsewhere && !isShort) || (desk.caller.role === 'DOCTOR' && free === undefined && confidence >= surelyOrdered && ordersByVerb(text, intent)));
  // A visit with its time is none of those to whom a message may go.
  const books = flow.intent === 'message_doctor' && talk.asking === 'doctor' && other?.intent === 'book_appointment' && confidence >= (/\b(?:see|book|appointment|appt|visit)\b/i.test(text) ? surelyOrdered : surelyElsewhere) && (understanding.entities.date ?? understanding.entities.time) !== undefined;
  // “Anything active for Shah?” chooses nobody, and whoever is named beside “the wheezing one” is not chosen by it.
  const asksElse = desk.caller.role === 'DOCTOR' && isQuestion && other?.acts === false && confidence >= surelyElsewhere;
  const calledOtherwise = typeof slots['hint_ailment'] === 'string' && slots['hint_ailment'] !== talk.slots['hint_ailment'];
  // “Can I at least book something with Dr Nwosu?” chooses none of those that might be cancelled.
  const commanded = desk.caller.role === 'PATIENT' && talk.asking === 'appointment' ? commandedIn(text) : undefined;
  const ordersElse = commanded !== undefined && commanded !== flow.intent && other?.intent === commanded && confidence >= surelyElsewhere;
  const takesOne = intent === 'confirm' && talk.options.length === 1;
  const mayAnswer = !(talk.proposed ?? (saysNothing || leaves || orders || ordersElse || books || asksElse || calledOtherwise || slots['hint_kept'] !== talk.slots['hint_kept'] || slots['hint_left_alone'] !== talk.slots['hint_left_alone']));
  const answer = !mayAnswer ? undefined : takesOne ? { slots: settledBy(talk, talk.options[0]?.value ?? '') } : answered(flow, talk, text, understanding);
  const agrees = talk.proposed !== null && agreesTo(talk.proposed.command, text);
  const waitsForText = free !== undefined && !leaves;
  const { reply } = understanding;
  const isKnown = Object.entries(flow.hints?.(text, understanding, talk.slots) ?? {}).some(([name, value]) => value !== undefined && value !== null && name !== 'reason' && name !== 'it');
  const does = (act: Act, atLeast: number): boolean => !waitsForText && reply?.act === act && reply.confidence >= atLeast;
  return { ...said, flow, intent, confidence, other, heard, slots, changed, corrects: heard.corrects, isShort, isQuestion, waitsForText, answer, agrees, isKnown, does };
}
