import { asksToHearAgain } from '../asides.ts';
import type { Understanding } from '../../understanding/types.ts';
import { commandedIn, halves } from '../commanded.ts';
import { agreesInWords } from '../consent.ts';
import { advance, digress, say } from '../engine.ts';
import { addsAllergy, cannotTakeOff, takesOffRecord } from '../flows/doctor/stopping.ts';
import { sameTime } from '../flows/booking.ts';
import { isImplied } from '../flows/doctors.ts';
import { callsBy } from '../flows/which-appointment.ts';
import { keepsWhatStands } from '../giving-up.ts';
import { hesitates } from '../hesitating.ts';
import { reask } from '../ends.ts';
import { aside } from '../patients-turn.ts';
import { wishesIn, type Wishes } from '../several.ts';
import type { Flow } from '../types.ts';
import { goesBack, goesBackTo } from '../going-back.ts';
import { following } from './following.ts';
import type { Move, Rules, Said } from './rule.ts';

/** `flow`: what is open, if anything. */
export type AnyTime = Said & { readonly flow: Flow | undefined };

/** "Fine, stay with that": it is to be as it was read back, and a yes is still to come. */
const staysWith = /^\W*(?:(?:fine|ok(?:ay)?|no|then|well|let['’]?s|right|i(?:['’]ll)?)\W+)*(?:stay|stick|keep) (?:with|to)\b(?!.*\b(?:but|instead|not)\b)/i;
const human = /\b(?:(?:connect|put) me (?:with|through|to)\b|(?:talk|speak|chat|connect|transfer|put|get me|give me)\b.{0,25}\b(?:human|person|people|someone real|somebody real|real (?:person|human|doctor)|agent|nurse|receptionist|operator|staff|representative)|(?:real|live|actual) (?:person|human|agent)|(?:(?:can|could|may) i (?:please )?(?:have|get)|i(?:['’]d| would)? (?:just )?(?:want|need|like|prefer)|is there) an? (?:real |live |actual )?(?:person|human|operator|receptionist)\b|hand (?:me )?(?:over|off)|(?:a )?human (?:please|pls|agent|being)|^\W*(?:an? |the )?(?:operator|receptionist|agent|representative|human|real person)(?:\W+(?:please|pls|now))*\W*$|(?:some(?:one|body)|a person) real|(?:hablar|comunicar)\b.{0,20}\b(?:persona|humano))\b/i;
const some = '(?:some|any)(?:one|body)';
const desk = '(?:front )?(?:desk|reception|office|counter)';
const atDesk = new RegExp(`\\b(?:talk|speak|chat|connect|transfer|put)\\b.{0,20}\\b(?:${some} (?:at|from|in|on|behind) (?:the |your )?(?:clinic|practice|${desk})|the ${desk})\\b|\\b${some} (?:w(?:ith|\\/)? a pulse|alive|living|human|who(?:['’]?s| is) (?:human|real|alive))\\b|\\b(?:i (?:want|need|wish|would like)|i['’]d like|let me) (?:to )?(?:(?:make|file|lodge) a complaint|complain)\\b`, 'i');
/** “I'll just talk to her in person” is of a visit. */
const inPerson = /\b(?:to|with) (?:him|her|them|the doctor|my doctor|dr\.? \p{L}+) in person\b/iu;
const wantsPerson = (text: string): boolean => (human.test(text) && !inPerson.test(text)) || atDesk.test(text);

/** "Back to the appointment", "could you read that again?": on with what waits. */
function goesOn({ text, desk, flow }: AnyTime): Promise<Move> | undefined {
  const { question, proposed, slots } = desk.talk;
  const hearsAgain = proposed !== null && (asksToHearAgain(text) || (desk.caller.role === 'DOCTOR' && staysWith.test(text) && !agreesInWords(text)));
  return flow && (goesBack(text) || goesBackTo(text, question) || hearsAgain) ? advance(flow, slots, desk) : undefined;
}

/** What is answered beside whatever the talk is about. */
const asksBeside = ({ text, understanding, desk, flow }: AnyTime): Promise<Move | undefined> => aside(text, understanding, desk, flow);

/** "Let me think": what is open stays so. */
const takesTime = ({ text, desk }: AnyTime): Move | undefined =>
  (desk.caller.role === 'PATIENT' || desk.talk.proposed) && hesitates(text) ? reask(desk, desk.talk.proposed ? 'Take your time; nothing has been done yet.' : 'Take your time.') : undefined;

const forMyself = /[\s,;:]*\b(?:(?:so|and|because|cos|then) (?:that )?)?(?:i(?:['’](?:ll|d))?|let me|to|we) (?:(?:can|could|want|wanna|need|have|would|like|will|to|just|better|quickly) ){0,4}(?:write|note|jot|put|copy|type|save|mark|enter|add) (?:(?:it|that|this|them|those|all|everything) ){0,2}(?:down|in(?:to)? (?:my|the|our) (?:\w+ )?(?:calendar|diary|phone|agenda|planner|notebook|notes))\b/i;
/** "List again please so I can write it down": what somebody writes down for themselves is no message. */
function notesDown({ text, desk, flow, again }: AnyTime): Promise<Move> | Move | undefined {
  if (desk.caller.role !== 'PATIENT' || flow?.intent === 'message_doctor' || commandedIn(text) === 'message_doctor' || !forMyself.test(text)) return undefined;
  const rest = text.replace(forMyself, ' ').trim();
  return /\p{L}{3}/u.test(rest) ? again(rest, desk) : reask(desk, 'Take your time.');
}

/** "Cancel Thursday but keep my Monday slot", "keep Ortega, just the heart one": what stays says nothing of what goes. */
function cancelsButKeeps({ text, desk, flow, again }: AnyTime): Promise<Move> | undefined {
  if (desk.caller.role !== 'PATIENT' || desk.talk.asking === 'content') return undefined;
  const ordered = (part: string): string | undefined => {
    const { date, time, doctor, specialty, appointment_ref: which } = desk.understand(part).entities;
    if (which?.by.kind === 'all' || (date ?? time ?? doctor ?? specialty ?? which) === undefined) return undefined;
    const calls = doctor !== undefined || (specialty !== undefined && (!isImplied(specialty.text) || callsBy(specialty.text, part)));
    if (commandedIn(part) === 'cancel_appointment' || (flow?.intent === 'cancel_appointment' && calls)) return part;
    return flow?.intent === 'cancel_appointment' && which !== undefined ? `cancel ${which.text}` : undefined;
  };
  for (const [head, tail] of halves(text).toReversed()) {
    const goes = keepsWhatStands(tail) ? ordered(head) : keepsWhatStands(head) ? ordered(tail) : undefined;
    if (goes !== undefined) return again(goes, desk);
  }
  return undefined;
}

const putWith = /\bput me (?:down |in )?with\b/gi;
/** "Put me with Ortega", of a visit that is being booked, or of one with its time: no call for a person. */
const booksWith = (text: string, { entities: { doctor, date, time } }: Understanding, flow: Flow | undefined): boolean => (doctor?.candidates.length ?? 0) > 0 && (flow?.intent === 'book_appointment' || (date ?? time) !== undefined || sameTime.test(text)) && !wantsPerson(text.replaceAll(putWith, ' '));

/** A patient wants to talk with a person. */
const wantsHuman = ({ text, understanding, desk, flow }: AnyTime): Move | undefined =>
  desk.caller.role === 'PATIENT' && wantsPerson(text) && !booksWith(text, understanding, flow) ? { handOff: true, named: understanding.entities.doctor?.candidates.map(({ user_id }) => user_id) ?? [] } : undefined;

/** “Delete that allergy”, of what stands in a chart; what is only being made is given up. */
function takesOff({ text, desk, flow }: AnyTime): Move | undefined {
  if (desk.caller.role !== 'DOCTOR' || !(takesOffRecord.test(text) || addsAllergy.test(text)) || flow?.intent === 'add_diagnosis' || waitsForText(desk, flow)) return undefined;
  const turn = say(cannotTakeOff, desk.talk);
  return flow ? digress(turn, desk) : turn;
}
const waitsForText = ({ talk }: Said['desk'], flow: Flow | undefined): boolean => flow?.slots.find(({ name }) => name === talk.asking)?.free !== undefined;

/** Several wishes of a doctor's in one text. */
function wishesSeveral(said: AnyTime): Promise<Move> | undefined {
  const { text, desk, flow } = said;
  if (desk.caller.role !== 'DOCTOR' || waitsForText(desk, flow)) return undefined;
  const wishes = wishesIn(text, desk);
  return wishes.rest.length + wishes.others.length > 0 ? oneByOne(wishes, said) : undefined;
}

/** The first at once, the rest when it is done. */
async function oneByOne({ first, rest, others }: Wishes, { desk, again }: Said): Promise<Move> {
  const next = await again(first, desk);
  if ('execute' in next) return { ...next, ...(rest[0] !== undefined && { further: rest[0] }) };
  if (!('reply' in next)) return next;
  const left = others.length === 0 ? '' : `\n\nI take one patient at a time; please say again afterwards: ${quoted(others)}.`;
  if (next.talk.flow === null) return rest.length === 0 ? { ...next, reply: { ...next.reply, text: `${next.reply.text}${left}` } } : following(next, rest, desk, again);
  const then = rest.length === 0 ? '' : `\n\nAfter that I come to: ${quoted(rest)}.`;
  return { reply: { ...next.reply, text: `${next.reply.text}${then}${left}` }, talk: { ...next.talk, ...(rest.length > 0 && { rest }) } };
}

const quoted = (texts: readonly string[]): string => texts.map((each) => `“${each}”`).join(', ');

/** Whatever is open, or nothing. */
export const anyTime: Rules<AnyTime> = { goesOn, takesTime, notesDown, cancelsButKeeps, asksBeside, wantsHuman, takesOff, wishesSeveral };
