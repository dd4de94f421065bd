import { agreesIf, pressesOn } from '../consent.ts';
import { asks } from '../asides.ts';
import { sureToSwitch } from '../behind-yes.ts';
import { commandedIn, halves } from '../commanded.ts';
import { asksOfThem, asksWhoTheyAre, dayOf, doctorMeant } from '../doctor-meant.ts';
import { carried, dropped, reask } from '../ends.ts';
import { longestName, plainWords } from '../../../domain/medications/names.ts';
import { absorb, advance, digress, say, type Turn } from '../engine.ts';
import { fixedReply } from '../fixed.ts';
import { upcoming } from '../flows/appointments.ts';
import { asDestination } from '../flows/moving.ts';
import { hasVisitWith } from '../likeliest.ts';
import { undecided } from '../flows/which-appointment.ts';
import { callsOff, callsOffBooking, dropIt, endsByCallingOff, endsByDropping, endsByGivingUp, forbidsToChange, givesUpThroughout, keepsAsItStood, letsItGoOn, putsItOff, refusesToSay, saysNotDoing, wantsAnother, wantsOnlyToKnow, wantsOtherwise } from '../giving-up.ts';
import { ordersByVerb } from '../ordered.ts';
import { goOnInstead, switchedTo, wishOf } from '../patients-turn.ts';
import { leavesOut } from '../several.ts';
import { shiftIn } from '../shift.ts';
import { hintOf, isImplied } from '../flows/doctors.ts';
import { onlyQuestion } from '../../understanding/rules/behind.ts';
import type { Desk, Flow, Slots } from '../types.ts';
import type { Intent } from '../../understanding/intents.ts';
import type { Understanding } from '../../understanding/types.ts';
import { asksForRecords, asksToShow, asksWhatStands, correctedIn, speaksOfCancelling, speaksOfMoving, spokenOf } from '../wishes.ts';
import { localParts, str } from '../words.ts';
import { surelyElsewhere, surelyOrdered, type Open } from './open.ts';
import type { Move, Rules } from './rule.ts';

/** A question is answered beside what goes on, and then this is enough. */
export const sureToTell = 0.45;
const surelyNo = 0.5;

/** "Leave Tuesday", of several wishes that wait. */
function leavesOutSome({ text, desk, flow }: Open): Promise<Move> | undefined {
  const { rest, ...without } = desk.talk;
  const kept = rest?.filter((wish) => !leavesOut(text, wish));
  if (!rest || !kept || kept.length === rest.length) return undefined;
  const left = rest.filter((wish) => !kept.includes(wish)).map((each) => `“${each}”`).join(', ');
  return advance(flow, without.slots, { ...desk, talk: { ...without, ...(kept.length > 0 && { rest: kept }) } }, `I leave ${left}.`);
}

/** "Cancel the booking", of one that is only being made. */
const dropsBooking = ({ text, desk, flow }: Open): Move | undefined => (flow.intent === 'book_appointment' && callsOffBooking(text) ? dropped(desk) : undefined);

/** "I'll ask her first and come back to you another day". */
const putsOff = ({ text, desk, waitsForText }: Open): Move | undefined => (desk.caller.role === 'PATIENT' && !waitsForText && commandedIn(text) === undefined && putsItOff(text) ? dropped(desk) : undefined);

/** Who is asked for words of their own has none. */
const saysNoMore = ({ text, desk, flow, waitsForText }: Open): Move | undefined => (waitsForText && (refusesToSay(text) || (flow.intent === 'discontinue_prescription' && (endsByGivingUp(text, [], true) || letsItGoOn(text)))) ? dropped(desk) : undefined);

/** "Only if she is in on Monday". */
const makesConditions = ({ text, desk, waitsForText }: Open): Move | undefined =>
  desk.caller.role === 'PATIENT' && !waitsForText && desk.talk.proposed === null && agreesIf(text) ? reask(desk, 'I cannot find out on what that depends.') : undefined;

/** "No, forget it. Book me …": what comes behind takes its place. */
function wishesInstead({ text, desk, flow, flows, slots, waitsForText, again, begin }: Open): Promise<Move> | undefined {
  // “Keep it, but can we do it on Friday instead?”
  const moved = flow.intent === 'cancel_appointment' && desk.talk.proposed !== null && !waitsForText ? movedInstead(text, desk) : undefined;
  const moving = moved === undefined ? undefined : flows.get('reschedule_appointment');
  if (moved !== undefined && moving) return switchTo(moving, moved, desk.understand(moved), desk);
  // “No, change it to: …” is of the wording of a message.
  const next = isOfWording(slots, desk) ? undefined : goOnInstead(flow.intent, text, desk, flows);
  if (!next) return undefined;
  const moves = next.anew && flow.intent === 'cancel_appointment' && desk.talk.slots['appointment'] !== undefined && commandedIn(next.text) === 'reschedule_appointment' ? flows.get('reschedule_appointment') : undefined;
  if (moves) return switchTo(moves, next.text, desk.understand(next.text), desk);
  if (next.anew) return begin(next.text, { ...desk, talk: carried(desk) });
  return waitsForText ? undefined : again(next.text, desk);
}

const isOfWording = (slots: Slots, { talk }: Desk): boolean => 'content' in talk.slots && slots['hint_content'] !== talk.slots['hint_content'];

/** Where it is to go that was to be cancelled, behind words that keep it. */
const movedInstead = (text: string, { understand }: Desk): string | undefined =>
  halves(text).find(([head, tail]) => {
    const { date, time, part_of_day: part } = understand(tail).entities;
    return callsOff(head, true) && ((date ?? time ?? part) !== undefined || shiftIn(tail) !== undefined) && commandedIn(tail) !== 'book_appointment';
  })?.[1];

/** Another flow by its verb: “cancel it instead”. */
function switches({ text, understanding, desk, flow, flows, waitsForText }: Open): Promise<Move> | undefined {
  const intent = waitsForText ? undefined : switchedTo(text, understanding, desk, flow);
  const other = intent && flows.get(intent);
  return other && other !== flow ? switchTo(other, text, understanding, desk) : undefined;
}

/** On with another flow about what was spoken of. */
async function switchTo(flow: Flow, text: string, understanding: Understanding, desk: Desk): Promise<Turn> {
  const meant = flow.intent === 'reschedule_appointment' ? asDestination(understanding) : understanding;
  const { entities } = meant;
  const marked = (entities.doctor ?? entities.specialty ?? entities.appointment_ref) !== undefined;
  return advance(flow, absorb(flow, { ...(marked ? {} : { hint_it: true }), ...(await doctorMeant(text, meant, flow, desk)) }, text, meant).slots, { ...desk, talk: carried(desk) });
}

const movesNamed = /\b(?:mov(?:e|ing)|re-?schedul(?:e|ing)|postpon(?:e|ing)|push|shift|bring|change|switch) (?:my |the |that )?(?:(?:appointment|appt|visit|booking|one) )?(?:with )?(?:dr\.? |doctor )?$/i;
/** "And move Nwosu on Friday to 9:30", while a visit with another is being booked: it waits for what is moved. */
async function movesAnother({ text, understanding, desk, flow, flows }: Open): Promise<Move | undefined> {
  const { doctor, appointment_ref: ref } = understanding.entities;
  // “I've got Raman at 9 that day. Shift that one to 11 first”.
  const order = commandedIn(text) === 'reschedule_appointment' ? text : halves(text).find(([, tail]) => commandedIn(tail) === 'reschedule_appointment' && /\b(?:it|that|this)(?: one)?\b/i.test(tail))?.[1].replace(/\s+first\W*$/i, '');
  const moving = desk.caller.role === 'PATIENT' && flow.intent === 'book_appointment' && order !== undefined ? flows.get('reschedule_appointment') : undefined;
  const ids = (doctor ?? (ref?.by.kind === 'doctor' ? ref.by : undefined))?.candidates.map(({ user_id }) => user_id) ?? [];
  const named = doctor?.text ?? ref?.text;
  if (!moving || order === undefined || named === undefined || ids.length === 0 || ids.includes(str(desk.talk.slots['doctor']) ?? '') || (order === text && !movesNamed.test(text.slice(0, text.indexOf(named))))) return undefined;
  if (!(await upcoming(desk)).some(({ doctor_id }) => ids.includes(doctor_id))) return undefined;
  const afterwards = desk.talk.proposed ? { flow: flow.intent, slots: desk.talk.slots } : undefined;
  const meant = asDestination(order === text ? understanding : desk.understand(order));
  const turn = await advance(moving, { ...absorb(moving, {}, order, meant).slots, ...(order !== text && doctor && { hint_doctor: { ...doctor, candidates: doctor.candidates.map((each) => ({ ...each })) } }) }, { ...desk, talk: carried(desk) });
  return afterwards ? { reply: { ...turn.reply, text: `First this; then I come back to the one that I had read back, which is not booked yet.\n\n${turn.reply.text}` }, talk: { ...turn.talk, afterwards } } : turn;
}

const keepsThen = /\b(?:keep|leave)\b.{0,30}\b(?:on|at|for|the|my)\b/i;
/** "Leave it on Friday": on the day and at the time at which it stands. */
function keepsAsItStands({ text, understanding: { entities: { date, time } }, desk, flow, waitsForText }: Open): Move | undefined {
  const from = str(desk.talk.slots['from']);
  if (flow.intent !== 'reschedule_appointment' || from === undefined || waitsForText || !keepsThen.test(text) || (date ?? time) === undefined) return undefined;
  const stands = localParts(from, str(desk.talk.slots['zone']) ?? desk.zone);
  const start = str(desk.talk.slots['start']);
  const goes = start === undefined ? undefined : localParts(start, str(desk.talk.slots['zone']) ?? desk.zone);
  const named = (then: typeof stands): boolean => (date === undefined || date.implied === true || date.value === then.date) && (time === undefined || time.value === then.time);
  return named(stands) && !(goes && named(goes)) ? dropped(desk) : undefined;
}

const hasToGo = /^(?:[\s\S]*?[.,;!]\s+)?(?:(?:and|but|so|because)\s+)?([^.,;!?]{3,40}?)(?:['’]s)? (?:(?:has|have|ha?s got|needs?|ought|is (?:the one )?(?:that (?:has|needs)|meant)) to go|should go|(?:is|was) the one (?:to (?:go|cancel)|(?:that )?(?:goes|i (?:want|meant|need) (?:cancelled|to cancel)|to be cancelled)))(?=\W*$|[.,;!])/i;
const onlyWhom = /^\W*(?:(?:no+|nope|wait|sorry|oh|oops|actually|hmm+|i (?:meant?|said)|i want to cancel|it['’]?s|not (?:that|this)(?: one)?|the (?:other )?one|my|the|with|dr|doctor|appointment|visit|one|instead|rather|please|pls)\b\W*)*$/i;
const notNeeded = /\bit(?:['’]?s| is| was) ([^.,;!?]{3,40}?) (?:that |which )?i (?:(?:do(?:n['’]?t| not)|no longer) (?:need|want)|can(?:['’]?t|not| not) (?:make|come to)|(?:can|could) (?:do|live) without|(?:meant?|want(?:ed)?)(?: to cancel| cancell?ed| gone| removed| out| off| taken (?:away|off|out))?)(?=\W*$|[.,;!]| any ?(?:more|longer)| after all| now)/i;
const besideIt = /\bthe (?:(?:one|appointment|appt|visit|booking) (?:right |just |straight |directly )?(?:after|behind|following|before)|(?:next|following|previous) one)(?: (?:(?:after|behind|before) )?(?:it|that|this)(?: one)?)?(?=\W*$|[.,;!]| (?:instead|rather|then|please|pls|and|goes|has to go)\b)/i;
/** "No, I got that wrong, tomorrow's has to go", “it's the skin one I don't need”, “actually Dr Lee instead”, with whom there is a visit: another than the one that is to be cancelled. */
async function cancelsAnother({ text, understanding: { entities }, desk, flow, again }: Open): Promise<Move | undefined> {
  if (desk.caller.role !== 'PATIENT' || flow.intent !== 'cancel_appointment' || /\b(?:mov\w*|re-?schedul\w*|to go (?:to|on|at))\b/i.test(text)) return undefined;
  const whom = entities.doctor?.text;
  if (whom !== undefined && desk.talk.proposed !== null && onlyWhom.test(text.replace(whom, ' ')) && (await hasVisitWith({ doctor: entities.doctor }, desk))) return advance(flow, absorb(flow, desk.talk.slots, whom, desk.understand(`cancel ${whom}`)).slots, desk);
  const [beside] = desk.talk.proposed === null ? [] : (besideIt.exec(text) ?? []);
  if (beside !== undefined) {
    const isBefore = /before|previous/i.test(beside);
    const all = await upcoming(desk);
    const next = all[all.findIndex(({ appointment_id }) => appointment_id === desk.talk.slots['appointment']) + (isBefore ? -1 : 1)];
    return next ? advance(flow, { appointment: next.appointment_id }, desk) : reask(desk, `You have none ${isBefore ? 'before' : 'after'} it.`);
  }
  const which = (hasToGo.exec(text) ?? notNeeded.exec(text))?.[1];
  if (which === undefined) return undefined;
  const { doctor, specialty, date, time, appointment_ref: ref } = desk.understand(`cancel ${which}`).entities;
  return (doctor ?? specialty ?? date ?? time ?? ref) === undefined ? undefined : again(`cancel ${which}`, desk);
}

/** By what it is called that is open. */
const namesIn = (slots: Slots): readonly string[] => ['medication', 'diagnosis', 'date'].map((name) => hintOf(slots, name).text ?? '');

/** "Don't book it", "leave it as it is". */
const surelyDropped = 0.95;
const farewell = /\b(?:thanks?|thank you|thx|cheers|bye|gracias)\b/i;
const numbered = /^\W*no\.?\s*\d{1,2}\W*$/i;
function callsItOff({ text, desk, flow, corrects, waitsForText, answer, does }: Open): Move | undefined {
  if (answer && numbered.test(text)) return undefined;
  const ofAppointment = flow.intent === 'cancel_appointment' || flow.intent === 'reschedule_appointment';
  if (desk.caller.role === 'PATIENT' && ofAppointment && !waitsForText && forbidsToChange(text)) return dropped(desk);
  // “Fine, never mind the zolpidem”, “the warfarin. No, don't prescribe it”.
  if (desk.caller.role === 'DOCTOR' && !waitsForText && (endsByGivingUp(text, namesIn(desk.talk.slots), flow.intent === 'discontinue_prescription') || endsByCallingOff(text, ofAppointment))) return dropped(desk);
  // “Wait, no. My knee just cracked again, keep him”.
  if (desk.caller.role === 'PATIENT' && ofAppointment && desk.talk.proposed !== null && endsByDropping(text, true)) return dropped(desk);
  // “Never mind, I don't need a skin doctor, drop it”.
  if (does('no', surelyDropped) && endsByDropping(text) && !waitsForText) return dropped(desk);
  return (callsOff(text, ofAppointment) || endsByCallingOff(text, ofAppointment) || givesUpThroughout(text, ofAppointment) || (desk.caller.role === 'PATIENT' && desk.talk.proposed === null && wantsOnlyToKnow(text))) && (!corrects || keepsAsItStood(text) || saysNotDoing(text) || farewell.test(text) || (flow.intent === 'book_appointment' && endsByCallingOff(text, false))) && !waitsForText ? dropped(desk) : undefined;
}

/** “No, make it …” wants something else, not nothing: what, was not understood. */
function wantsChange({ text, desk, intent, changed, answer }: Open): Move | undefined {
  const { proposed } = desk.talk;
  if (intent !== 'deny' || changed) return undefined;
  if (wantsOtherwise.test(text) && !answer && !dropIt.test(text)) return reask(desk, proposed ? 'What shall be different?' : 'Which one do you mean?');
  return proposed && desk.caller.role === 'PATIENT' && wantsAnother.test(text) ? reask(desk, 'What shall be different?') : undefined;
}

/** So surely a text has to sound like a no, or like anything but one. */
const soundsLikeNo = 0.85;
const soundsLikeMore = 0.8;

const namesSomething = ({ entities: { doctor, patient, specialty, medication, strength, frequency, time } }: Understanding): boolean => (doctor ?? patient ?? specialty ?? medication ?? strength ?? frequency ?? time) !== undefined;
const ordersElse = (text: string, { intent }: Flow): boolean => ![undefined, intent].includes(commandedIn(text));

const deniesMatter = /^\W*(?:not (?!(?:now|yet|today|that|this|it|him|her|them|sure|really|necessary|needed|any ?more)\b)\p{L}{4,}|no (?:longer|more|benefit|effect|improvement|response|indication)\b)/iu;
const goesOn = "(?:['’]ll| (?:can|could|should|may|must|will))? (?:stays?|continues?|remains?|carr(?:y|ies) on|goes? on|needs? it|keeps? (?:it|on|taking))\\b";
const tellsOfMatter = new RegExp(`^\\W*(?:(?:because|since|as|well|um+)\\W+)*(?:it|he|she|they|(?:the )?(?:patient|pt)|never(?! ?mind)|(?:don['’]?t|do not)(?= (?:think|feel|see)))\\b(?!${goesOn})`, 'i');
/** “It did nothing”, “she won't take it”, “never worked”: what is told of somebody or something forbids nothing. */
const tellsWhy = (text: string): boolean => tellsOfMatter.test(text) && text.trim().split(/\s+/).length > 1;

/** A no. */
function denies({ text, understanding, desk, flow, intent, confidence, changed, corrects, answer, waitsForText, isKnown, does }: Open): Move | undefined {
  const gives = dropIt.test(text);
  // “Wait, for real?” is no no.
  if (!gives && desk.talk.proposed !== null && /\?\s*$/.test(text) && !/\b(?:no+|nope|nah|not|never|stop|don['’]?t)\b|n['’]t\b/i.test(text)) return undefined;
  // “Not effective”, “she won't take it” is a reason, where one is asked for.
  if (!gives && waitsForText && answer !== undefined && (deniesMatter.test(text) || (flow.intent === 'discontinue_prescription' && tellsWhy(text)))) return undefined;
  // “Override it” gives no reason yet, and gives up nothing.
  if (!gives && flow.claims?.(text, understanding, desk.talk.slots) === true) return undefined;
  const chooses = answer !== undefined && 'slots' in answer && !waitsForText;
  // “Scrap the move, cancel it” wants more than nothing.
  const isFarewell = intent === 'thanks_goodbye' && !/\b(?:no|not|never)\b|n['’]t\b/i.test(text);
  if (does('no', soundsLikeNo) && !isFarewell && !pressesOn(text) && !chooses && !isKnown && !(changed && namesSomething(understanding)) && !halves(text).some(([, behind]) => ordersElse(behind, flow))) return dropped(desk);
  const isNo = (intent === 'deny' && confidence >= surelyNo && !chooses && !does('tells', soundsLikeMore) && !does('wishes', soundsLikeMore)) || gives;
  return isNo && !corrects && (desk.talk.proposed !== null || !changed || gives) ? dropped(desk) : undefined;
}

const asksForIt = /\b(?:can|could|may|shall|should) (?:i|we|you)\b|\b(?:will|would) you\b|\b(?:how|what) about\b/i;
/** “Do I keep the hours, 1 to 5?”, of what was read back: it begins nothing else. */
const asksOfReadBack = ({ text, understanding, desk, flow, other, changed, isQuestion }: Open): Move | undefined =>
  desk.caller.role === 'DOCTOR' && desk.talk.proposed !== null && other?.acts === true && isQuestion && !asksForIt.test(text) && !ordersByVerb(text, other.intent) && !(changed && flow.claims?.(text, understanding, desk.talk.slots) === true) ? reask(desk, 'As I read it back:') : undefined;

/** Another wish: what only tells is told beside what goes on, and what acts takes its place. */
async function wishesOther(said: Open): Promise<Move | undefined> {
  const { text, understanding, desk, flow, other, waitsForText } = said;
  if (!other || waitsForText || !isElsewhere(other, said)) return undefined;
  // The appointment that was to be cancelled is the one that is to be moved instead.
  const movesIt = flow.intent === 'cancel_appointment' && other.intent === 'reschedule_appointment' && desk.talk.slots['appointment'] !== undefined;
  return movesIt ? switchTo(other, text, understanding, desk) : turnTo(other, text, understanding, desk);
}

/** “Do I have any reports? It's been a long week”: the one question of several sentences, where nothing else is said of what is open. */
async function asksInPassing({ text, desk, flows, flow, waitsForText }: Open): Promise<Move | undefined> {
  const question = desk.caller.role === 'PATIENT' && !waitsForText ? onlyQuestion(text) : undefined;
  if (question === undefined) return undefined;
  const rest = text.replace(question, ' ').trim();
  if (absorb(flow, desk.talk.slots, rest, desk.understand(rest)).changed) return undefined;
  const understanding = desk.understand(question);
  const { intent, confidence } = wishOf(question, understanding, desk);
  const other = intent === flow.intent || confidence < sureToTell ? undefined : flows.get(intent);
  return other?.acts === false ? turnTo(other, question, understanding, desk) : undefined;
}

/** “No, open his chart first”: the wish that stands behind a word that puts it in front. */
const inFront = /^\W*(?:(?:no+|nope|nah|wait|hold on|hang on|ok(?:ay)?|well|oh|sorry|actually|instead|rather|first(?:ly)?|please|not (?:this|that|yet|now)(?: one)?|(?:hold|park|leave)(?: on to| off on)? (?:the|that|this) \w+(?: for now| a (?:moment|second|minute))?|before (?:that|this|anything(?: else)?|(?:you|we|i) (?:do|send|book|say|go|decide|write|choose|confirm|cancel|move)(?: (?:that|it|this|on|anything))?)|mejor|antes)\b[\s,.;:–—-]*)+/i;
async function wishesFirst({ text, desk, flow, flows, slots, waitsForText, does }: Open): Promise<Move | undefined> {
  if (isOfWording(slots, desk)) return undefined;
  const isAskedFirst = desk.caller.role === 'DOCTOR' && !waitsForText && asksForRecords(text) && asks.test(text.replace(inFront, '')) && inFront.test(text);
  if (!does('wishes', soundsLikeMore) && !isAskedFirst) return undefined;
  const wish = text.replace(inFront, '').replace(/[\s,]+(?:first|instead|before that)\W*$/i, '').replace(/^send (\p{L}[\p{L}'’ -]*?) (?:this|the following)\s*:\s*/iu, 'tell $1: ');
  const understanding = correctedIn(wish, desk.understand(wish), desk);
  const { intent, confidence } = wishOf(wish, understanding, desk);
  const other = intent === flow.intent || confidence < surelyNo ? undefined : flows.get(intent);
  // “No dermatology, I need neurology”: another doctor of what is being booked.
  if (other?.intent === 'doctor_info' && flow.intent === 'book_appointment' && understanding.entities.specialty !== undefined && !asks.test(wish) && !asksToShow(wish)) return undefined;
  if (other && desk.caller.role === 'PATIENT' && isOfDoctor(other, flow, wish, understanding)) return undefined;
  return other && (!isAskedFirst || !other.acts) ? turnTo(other, wish, understanding, desk) : undefined;
}

/** To another flow, from which the talk comes back where it only tells. `known`: what it is about. */
export async function turnTo(other: Flow, text: string, understanding: Understanding, desk: Desk, known: Slots = {}): Promise<Turn> {
  const meant = { ...spokenOf(text, understanding, other, desk), ...(await doctorMeant(text, understanding, other, desk)) };
  const thatDay = other.intent === 'view_appointments' && /\b(?:that|the same) day\b/i.test(text) ? dayOf(desk) : {};
  const begun = await advance(other, absorb(other, { ...thatDay, ...meant, ...known }, text, understanding).slots, desk);
  const { rest: _rest, ...anew } = begun.talk;
  if (!other.acts && begun.talk.flow === null) return digress(begun, desk);
  const isLeft = other.acts && desk.talk.proposed !== null && desk.caller.role === 'DOCTOR';
  const interrupted = other.acts && desk.caller.role === 'DOCTOR' ? { interrupted: { flow: desk.talk.flow as Intent, slots: desk.talk.slots } } : {};
  return { reply: isLeft ? { ...begun.reply, text: `What I had read back is left, and not done.\n\n${begun.reply.text}` } : begun.reply, talk: { ...anew, ...interrupted, ...(isLeft && { dropped: { flow: desk.talk.flow as Intent, slots: desk.talk.slots } }) } };
}

const recordsToShow: ReadonlySet<Intent> = new Set(['view_reports', 'view_prescriptions', 'view_appointments']);
const bookings: ReadonlySet<Intent> = new Set(['book_appointment', 'reschedule_appointment']);

const ofReading = /\b(?:reads?|answers?|repl(?:y|ies)|receives?|gets? (?:it|this|that|my message)|sees? (?:it|this|that|my message))\b/i;
const ofThose = /\b(?:which|what|how many|any|one) of (?:those|these|them)\b/i;

/** “Can I see Dr Marsh instead?”, “change the doctor to Dr Lee”, of a visit that is being booked: neither is moved, nor written to. */
const isOfDoctor = (other: Flow, flow: Flow, text: string, { entities: { doctor } }: Understanding): boolean =>
  flow.intent === 'book_appointment' && (doctor?.candidates.length ?? 0) > 0 && ((other.intent === 'reschedule_appointment' && !speaksOfMoving(text)) || (other.intent === 'view_appointments' && /\bsee\b/i.test(text) && !/\b(?:my|mine|when|what|time|appointments?)\b/i.test(text)) || (other.intent === 'message_doctor' && commandedIn(text) !== 'message_doctor' && !/\b(?:writ|messag|send|tell|ask|text|contact|note|know|question)\w*/i.test(text)));

const asksForTimes = /^(?!.*\b(?:i|my|mine)\b).*\b(?:is there|are there|have you(?: got)?|do you have|got|what about|how about) (?:any(?:thing)?|something|an?y? (?:slots?|times?|openings?))\b/i;
/** What a patient says of what is open, whatever it was taken for. */
function isOfOpen(other: Flow, { text, understanding, desk: { talk }, flow, changed, does }: Open): boolean {
  if (isOfDoctor(other, flow, text, understanding)) return true;
  // “If I cancel now, can I book again later?” asks, and orders nothing.
  if (other.acts && does('asks', soundsLikeNo) && commandedIn(text) === undefined) return true;
  // Whether a message is read, nobody's free times tell; of times on offer no appointment does.
  if (flow.intent === 'message_doctor' && other.intent === 'doctor_info' && does('asks', soundsLikeNo) && ofReading.test(text)) return true;
  if (other.intent === 'view_appointments' && talk.options.length > 0 && ofThose.test(text)) return true;
  // “What's the last slot?”, of times on offer.
  if (other.intent === 'view_appointments' && changed && bookings.has(flow.intent) && talk.asking !== 'appointment' && /\b(?:last|latest|first|earliest|next|soonest) (?:free |available |possible )?(?:slot|time|one|opening)\b/i.test(text) && !/\bmy\b/i.test(text)) return true;
  // “Is there anything in the afternoon too?”, of a time that is looked for.
  if (other.intent === 'view_appointments' && changed && bookings.has(flow.intent) && asksForTimes.test(text)) return true;
  // What gives up a booking by no word for it gives up no appointment; nor does “I'm off on Friday”, of a time that is looked for.
  if (other.intent === 'cancel_appointment' && !speaksOfCancelling(text) && (flow.intent === 'book_appointment' || (flow.intent === 'reschedule_appointment' && changed && understanding.entities.date !== undefined && talk.slots['appointment'] !== undefined))) return true;
  if (!changed || talk.asking !== 'appointment') return false;
  // “The skin doctor”, “the afternoon one I can't make”, of appointments to choose from, say which.
  return (other.intent === 'doctor_info' && does('tells', soundsLikeMore)) || (flow.intent === 'cancel_appointment' && other.intent === 'reschedule_appointment' && undecided(text)['undecided'] === true);
}

/** A word without which a question in the middle of a visit is of no record: “will they take blood?”. */
const ofRecord: { readonly [Name in Intent]?: RegExp } = {
  view_prescriptions: /\b(?:prescri\w*|medic\w*|meds|pills?|tablets?|capsules?|drugs?|dos(?:e|es|age)|takes?|taking|on|refills?|repeats?|inhalers?|insulin|receta\w*)\b/i,
  view_reports: /\b(?:reports?|results?|labs?|tests?|scans?|x-?rays?|mri|ecg|bloods?(?: (?:work|tests?|count))|levels?|findings|came? back|informe\w*|resultado\w*)\b/i,
};
const knowsMedication = (text: string): boolean => plainWords(text).split(' ').some((word) => longestName([word]) !== undefined);
const visitsToChange: ReadonlySet<Intent> = new Set(['book_appointment', 'reschedule_appointment', 'cancel_appointment']);

/** “Is there a paediatrician at yours btw? For the kids”: of a kind of doctor, and not of the one whose visit is moved. */
const asksOfKind = ({ text, understanding: { entities: { doctor, specialty, date, time } }, desk }: Open): boolean =>
  desk.talk.slots['appointment'] !== undefined && asks.test(text) && specialty !== undefined && !isImplied(specialty.text) && (doctor ?? date ?? time) === undefined;

/** Whether a text leaves the open flow for another. */
function isElsewhere(other: Flow, said: Open): boolean {
  const { text, understanding, desk, flow, confidence, slots, changed, corrects, isShort, isQuestion, does } = said;
  const { talk, caller } = desk;
  // What is said of the wording of a message is about the message.
  if (corrects && isOfWording(slots, desk)) return false;
  if ((changed && flow.claims?.(text, understanding, talk.slots) === true) || (caller.role === 'PATIENT' && isOfOpen(other, said))) return false;
  if (caller.role === 'PATIENT' && visitsToChange.has(flow.intent) && understanding.entities.medication === undefined && ofRecord[other.intent]?.test(text) === false && !knowsMedication(text)) return false;
  // “Acknowledge Brandt's” is no other patient of the prescription that is open.
  if (caller.role === 'DOCTOR' && other.acts && confidence >= surelyOrdered && ordersByVerb(text, other.intent)) return true;
  const saysOnlyWhy = changed && Object.entries(slots).every(([name, value]) => name === 'hint_reason' || value === talk.slots[name]);
  if (confidence < (!other.acts && (!changed || (saysOnlyWhy && recordsToShow.has(other.intent))) && (isQuestion || asksToShow(text)) ? sureToTell : sureToSwitch)) return false;
  if (!other.acts && does('asks', soundsLikeMore)) return true;
  // “History of Walter” tells something, however short it is, and so does “alerts please”, which says nothing of what is open.
  if (!other.acts && caller.role === 'DOCTOR' && confidence >= surelyElsewhere && (!changed || isQuestion || asksForRecords(text))) return true;
  if (other.intent === 'view_appointments' && (isQuestion || /\b(?:right|yes|correct)\W*$/i.test(text)) && asksWhatStands(text)) return true;
  const asksOfDoctor = other.intent === 'doctor_info' && ((isQuestion && !bookings.has(flow.intent)) || asksOfThem(text, understanding, desk) || asksWhoTheyAre(text, understanding, desk));
  // “When's Nwosu free?” moves no visit with another.
  const asksOfAnother = other.intent === 'doctor_info' && flow.intent === 'reschedule_appointment' && ((isQuestion && understanding.entities.doctor?.candidates.every(({ user_id }) => user_id !== talk.slots['doctor']) === true) || asksOfKind(said));
  return asksOfDoctor || asksOfAnother || (!(isShort && (corrects || changed)) && isOfOther(flow, other, text, changed, talk.asking));
}

/** Whether what a text says is another flow's. Which doctor there is and when they are free belongs to booking. */
function isOfOther(flow: Flow, other: Flow, text: string, changed: boolean, asking: string | null): boolean {
  // "Next week instead" said of a booking that is being made is about that booking.
  if (other.intent === 'view_appointments' && changed && bookings.has(flow.intent) && /\banything (?:later|earlier|sooner|else)\b/i.test(text)) return false;
  // Of an open block, what names a day and no hours of the week is about the block.
  if (flow.intent === 'block_time' && other.intent === 'set_availability') return /\b(?:hours|availab\w+|work(?:ing)?|slots?|every|always|from now on|weekly|clinic)\b/i.test(text);
  // “Leave Friday at 9 to 5” is about the hours that are open, as long as nothing is to be closed.
  if (flow.intent === 'set_availability' && other.intent === 'block_time' && changed) return /\b(?:block|off|away|out|holiday|vacation|leave(?! (?:it|that|the|my|\w+days?)\b)|absent|closed?|sick)\b/i.test(text);
  if (other.acts && changed && bookings.has(flow.intent) && bookings.has(other.intent)) return /\bmy (?:other |existing )?appointment\b/i.test(text) && flow.intent === 'book_appointment';
  // What stands is moved by its name or a verb; “same slot as before” is about what is being booked.
  if (flow.intent === 'book_appointment' && other.intent === 'reschedule_appointment' && !speaksOfMoving(text)) return false;
  if (other.acts) return !(flow.intent === 'reschedule_appointment' && other.intent === 'book_appointment') && !(flow.intent === 'message_doctor' && other.intent === 'book_appointment' && changed && asking !== 'doctor');
  if (other.intent === 'doctor_info') return !changed || !bookings.has(flow.intent);
  return asksToShow(text);
}

/** Who only gives thanks has not left. */
const onlyThanks = /^(?!.*\b(?:no|all|bye|later|nothing|enough|see)\b)\W*(?:(?:ok(?:ay)?|great|good|cool|oh|and)\W+)*(?:thanks?|thank you|thx|ty|cheers|gracias)\b/i;
/** Help, a greeting or thanks in between. */
function smallTalk({ text, desk, intent, confidence, changed, waitsForText, does }: Open): Move | undefined {
  if ((intent !== 'help' && intent !== 'greeting' && intent !== 'thanks_goodbye') || changed || waitsForText || pressesOn(text)) return undefined;
  if (desk.talk.proposed !== null && confidence < surelyNo && desk.caller.role === 'DOCTOR') return reask(desk, 'Please say yes or no, or tell me what should be different.');
  if (does('asks', intent === 'thanks_goodbye' ? soundsLikeNo : surelyNo) && !(intent === 'help' && confidence >= surelyElsewhere)) return undefined;
  if (desk.talk.proposed !== null && /^\W*(?:h+m+|u+h*m+|e+r+m*)\W*$/i.test(text)) return reask(desk, 'Please say yes or no, or tell me what should be different.');
  // “Yes but only later” is no farewell.
  if (desk.talk.proposed !== null && /^\W*(?:yes|yeah|yep|ok(?:ay)?|sure)\b.*\b(?:but|if|only|unless|later)\b/i.test(text)) return reask(desk, 'I have not done anything yet.');
  const turn = say(fixedReply(intent, desk, text), desk.talk);
  const thanksOnly = intent === 'thanks_goodbye' && desk.caller.role === 'PATIENT' && onlyThanks.test(text);
  // “Ok thx” may be meant for a yes.
  if (thanksOnly && desk.talk.proposed !== null) return reask(desk, 'I have not done anything yet: please say yes or no.');
  if (thanksOnly) return { reply: { ...turn.reply, actions: desk.talk.actions }, talk: desk.talk };
  return intent === 'thanks_goodbye' && desk.talk.proposed === null ? turn : digress(turn, desk);
}

/** What is wanted instead of what is open, before a yes or a no is looked for. */
export const instead: Rules<Open> = { leavesOutSome, cancelsAnother, dropsBooking, putsOff, saysNoMore, makesConditions, wishesInstead, movesAnother, switches };
export const givingUp: Rules<Open> = { keepsAsItStands, callsItOff, wishesFirst, wantsChange, denies };
export const elsewhere: Rules<Open> = { asksOfReadBack, wishesOther, asksInPassing, smallTalk };
