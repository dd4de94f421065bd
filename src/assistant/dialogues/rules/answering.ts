import { Rejection } from '../../../kernel/rejection.ts';
import { sureToSwitch } from '../behind-yes.ts';
import { chosen } from '../choose.ts';
import { reask } from '../ends.ts';
import { advance, digress, say } from '../engine.ts';
import { pressesOn } from '../consent.ts';
import { asksWhenFree, comparesThem, doctorMeant } from '../doctor-meant.ts';
import { otherThanKept, placeOfTwo, theOneAt, theOther } from '../the-other.ts';
import { hasVisitWith } from '../likeliest.ts';
import { colleagueIn, ofColleague } from '../flows/doctor/schedule.ts';
import { totalOf } from '../flows/doctor/directions.ts';
import { asHint, doctorOf, doctorsOf, freeTimes, hintOf } from '../flows/doctors.ts';
import { otherAppointment, staysIn } from '../flows/which-appointment.ts';
import { asks } from '../asides.ts';
import type { Understanding } from '../../understanding/types.ts';
import { commandedIn } from '../commanded.ts';
import type { Intent } from '../../understanding/intents.ts';
import type { Desk, Reply, Slots } from '../types.ts';
import { asksToShow, namesOnlyTime } from '../wishes.ts';
import { localParts, str } from '../words.ts';
import { isNotOurs, type Open } from './open.ts';
import type { Move, Rules } from './rule.ts';
import { settledBy } from './settled.ts';

const cannotHelp: Reply = { type: 'out_of_scope', text: 'I cannot help with that.' };

const whenIsIt = /^\W*(?:(?:and|so|but|wait|hang on|hold on|ok(?:ay)?|oh|sorry|btw|by the way)\b\W*)*(?:when|what time)(?:['’]?s| is| was| am| do| will)?\b(?!.*\b(?:free|available|open|in|work\w*|have|has|got|earliest|soonest|next|could|can)\b)/i;
/** "Hang on, when's the skin guy?", of whom one has a visit with. */
async function asksOfOwn({ text, understanding: { entities: { doctor, specialty } }, desk, flows }: Open): Promise<Move | undefined> {
  const viewing = desk.caller.role === 'PATIENT' && whenIsIt.test(text) ? flows.get('view_appointments') : undefined;
  const named: Slots = { ...(doctor && { hint_doctor: { ...doctor, candidates: doctor.candidates.map((each) => ({ ...each })) } }), ...(!doctor && specialty && { hint_specialty: { ...specialty } }) };
  return viewing && (await hasVisitWith({ doctor, specialty }, desk)) ? digress(await advance(viewing, named, desk), desk) : undefined;
}

/** "No, the other one", “wait, I mean the later one”: of two that were on offer, or of the speaker's appointments. */
async function takesOther({ text: written, understanding: { entities: { doctor, specialty } }, desk, flow, waitsForText }: Open): Promise<Move | undefined> {
  // So is “the other skin doctor”, where both are.
  const isTheirField = specialty !== undefined && /\bthe other\b/i.test(written) && specialty.value === (await specialtyChosen(desk));
  const said = isTheirField ? written.replace(new RegExp(`(?<=\\bthe other )${specialty.text.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}`, 'iu'), 'doctor').replace(/\bdoctor (?=(?:doctor|one|guy|lady|person)\b)/i, '') : written;
  // “The other Raman one” is with the same doctor.
  const text = doctor?.text ? said.replace(new RegExp(`(?<=\\bthe other )${doctor.text.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}(?:['’]s)? `, 'iu'), '') : said;
  const ofSame: Slots = doctor && text !== said ? { hint_doctor: { ...doctor, candidates: doctor.candidates.map((each) => ({ ...each })) } } : {};
  const place = waitsForText || desk.talk.proposed === null ? undefined : placeOfTwo(text);
  const placed = place === undefined ? undefined : theOneAt(place, desk.talk.slots);
  if (placed) return advance(flow, placed, desk);
  const kept = waitsForText ? undefined : otherThanKept(text)?.kept;
  if (!kept) return undefined;
  const other = otherAppointment(flow, desk.talk.slots);
  if (other && text !== said) return advance(flow, { ...other, ...ofSame }, desk);
  const stays = kept.map((clause) => staysIn(desk.understand(clause))).find((each) => Object.keys(each).length > 0);
  if (other && stays) return advance(flow, { ...other, hint_not: null, ...stays }, desk);
  const swapped = theOther(desk.talk.slots) ?? other ?? (await otherDoctor(desk));
  return swapped && advance(flow, swapped, desk);
}

const insteadOf = /\b(?:instead|rather|same (?:time|slot|hour|day)|switch|change|prefer)\b/i;
const pronounOf = /(?<=^\W*(?:(?:ok(?:ay)?|oh|no+|then|well|fine|so|hmm+|actually|and|maybe|please|sorry|wait|let['’]?s|make (?:it|that)|with|see|book|take|try|go|do|have|(?:switch|change)(?: (?:it|that))?|to|for|can|could|may|i|we|(?:i['’]d|we['’]d)|would|rather|prefer|like|want|get)\W+)*)(?:him|her|them|(?:that|this) (?:one|doctor|doc|guy|man|woman|lady|person|specialist))(?![\p{L}'’-])/iu;
/** “Ok him instead, same slot”: whoever was told of in between, in the place of the doctor who was chosen. */
async function takesSpokenOf({ text, understanding: { entities: { doctor, specialty } }, desk, flow, waitsForText, again }: Open): Promise<Move | undefined> {
  const { doctor: spokenOf, slots } = desk.talk;
  if (desk.caller.role !== 'PATIENT' || flow.intent !== 'book_appointment' || waitsForText || (doctor ?? specialty) !== undefined || spokenOf === undefined || slots['doctor'] === undefined || slots['doctor'] === spokenOf) return undefined;
  if (!insteadOf.test(text) || !pronounOf.test(text) || asks.test(text.replace(/^\W*(?:ok(?:ay)?\W+)?(?:can|could|may) (?:i|we)\b.*/i, ''))) return undefined;
  const { full_name } = await doctorOf(desk, spokenOf);
  return again(text.replace(pronounOf, full_name), desk);
}

/** The specialty of the doctor who was chosen for what is booked. */
async function specialtyChosen(desk: Desk): Promise<string | null | undefined> {
  const { doctor } = desk.talk.slots;
  return desk.talk.flow === 'book_appointment' && typeof doctor === 'string' ? (await doctorOf(desk, doctor)).specialty : undefined;
}

/** Of two doctors for what is booked the one who was not chosen, at the same time. */
async function otherDoctor(desk: Desk): Promise<Slots | undefined> {
  const { doctor, start: _start, zone: _zone, ...rest } = desk.talk.slots;
  const chosen = desk.talk.flow === 'book_appointment' && typeof doctor === 'string' ? await doctorOf(desk, doctor) : undefined;
  const [other, ...more] = chosen?.specialty ? (await doctorsOf(desk, chosen.specialty)).filter(({ doctor_id }) => doctor_id !== doctor) : [];
  return other && more.length === 0 ? { ...rest, ...asHint(other) } : undefined;
}

const butOne = /^\W*(?:(?:no+|ok(?:ay)?|just|please|but|well|hmm+)\W+)*(?:not|any(?:thing|one)? but|all but|except(?: for)?)\s+([^,;?]{2,40}?)(?:[,;.]?\s+(?:but |and )?(?:the other|the rest|the second)(?: one)?(?: then)?)?\W*$/i;
/** "Not the one with Dr Park": of two on offer the other, of more one that is left. */
function leavesOneOut({ text, desk, flow, waitsForText }: Open): Move | Promise<Move> | undefined {
  const { talk } = desk;
  const unwanted = waitsForText || talk.asking === null || talk.options.length < 2 ? undefined : butOne.exec(text)?.[1];
  const [out, ...more] = unwanted === undefined || /\b(?:not|nor)\b/i.test(unwanted) ? [] : chosen(unwanted, talk.options);
  if (!out || more.length > 0) return undefined;
  const left = talk.options.filter((option) => option !== out);
  const [only, ...others] = left;
  return only && others.length === 0 ? advance(flow, settledBy(talk, only.value), desk) : reask(desk, `Then one of these: ${left.map(({ label }) => label).join('; ')}. Which one do you mean?`);
}

/** So surely a text has to sound like a question, or like talk, before nothing is taken from it. */
const surelySounds = 0.85;

/** Whether the time that was chosen of those on offer is free yet. */
async function isStillFree({ doctor, start, zone }: Slots, desk: Desk): Promise<boolean> {
  const { free } = await freeTimes(desk, String(doctor), localParts(String(start), str(zone) ?? desk.zone).date, 1);
  return free.some((each) => each.start === start);
}

/** One of what is on offer, with what is said beside it. */
async function chooses({ understanding, desk, flow, answer, slots, waitsForText, does }: Open): Promise<Move | undefined> {
  const { talk } = desk;
  if (!answer || !('slots' in answer) || waitsForText || (talk.asking === 'appointment' && does('asks', surelySounds))) return undefined;
  if (talk.asking === 'date') {
    const { hint_date: _day, ...beside } = heardBeside(talk.slots, slots);
    return advance(flow, { ...settledBy(talk, String(answer.slots['date'])), ...beside }, desk);
  }
  const { hint_date: day, ...beside } = answer.byTime === true && talk.asking === 'appointment' ? {} : heardBeside(talk.slots, slots);
  // “The first” of those on offer is no day of the month.
  const isPlace = namesPlace.test(understanding.entities.date?.text ?? '') && !/\bof\b/i.test(understanding.entities.date?.text ?? '');
  const settled = { ...answer.slots, ...beside, ...(day !== undefined && !isPlace && { hint_date: day }) };
  const gone = talk.asking === 'start' && !(await isStillFree(settled, desk)) ? flow.refused?.(new Rejection('slot-taken'), settled, desk) : undefined;
  return gone ? advance(flow, gone.slots, desk, gone.because) : advance(flow, settled, desk);
}

/** What an answer says beside the thing that it chooses: “Dr Park, on Friday at 10”. An order or place is the choice itself, and the reason that was given first stands. */
const heardBeside = (before: Slots, slots: Slots): Slots => Object.fromEntries(Object.entries(slots).filter(([name, value]) => name.startsWith('hint_') && name !== 'hint_appointment_ref' && before[name] !== value && !(name === 'hint_reason' && before[name] !== undefined)));

const namesPlace = /^(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i;
const eitherOr = /\b(?:or|versus|vs)\b[^.!?]*\?\s*$/i;
/** "Once or twice?": which of the two, is the doctor's to say. */
const asksWhichOfTwo = ({ text, desk, flow, slots }: Open): Move | undefined =>
  desk.caller.role === 'DOCTOR' && flow.acts && eitherOr.test(text) && slots['hint_content'] === desk.talk.slots['hint_content'] ? reask(desk, 'That is yours to decide, and I have changed nothing.') : undefined;

const ofFreeTimes = /\bwhat if i (?:came|come)\b|\b(?:is|are|would)\b.*\b(?:free|available|open|possible|taken)\b|\b(?:what|how) about\b|\bhow (?:does|is|do|are|would)\b.*\b(?:look|sound|suit|work|be)|\b(?:is|are) there\b|\b(?:do|have) you\b|\bwhat(?:['’]?s| is| else is| times are| slots are)(?: there| still)? (?:open|free|available|left|on)\b|\b(?:what|which) (?:times?|slots?|openings?|hours)\b|\bany(?:thing)?\b/i;
const ofOwn = /\b(?:my|mine|(?:do|have|am|did) i|i have)\b/i;
/** "What does she have on Thursday?", of the doctor for whom a time is looked for: the times of that day are offered; “what about the 17th?” moves what was read back. */
function asksOfDay({ text, understanding, desk, flow, slots, other, heard }: Open): Promise<Move> | undefined {
  const { doctor: whom, specialty, date: on, time } = understanding.entities;
  const isDated = ((time !== undefined && desk.talk.proposed !== null) || (on !== undefined && on.implied !== true)) && (whom ?? specialty) === undefined;
  const looks = desk.talk.asking === 'start' || (desk.talk.proposed !== null && heard.corrects && flow.slots.some(({ name }) => name === 'start'));
  if (desk.caller.role === 'PATIENT' && looks && isDated && ((asks.test(text) || /^\W*any/i.test(text)) && ofFreeTimes.test(text) && !ofOwn.test(text) || (/^\W*(?:(?:oh|ok(?:ay)?|right)\W+)*and\b/i.test(text) && namesOnlyTime(text, understanding)))) return advance(flow, slots, desk);
  const { doctor, date } = understanding.entities;
  const [named, ...others] = doctor?.candidates ?? [];
  // “Does Dr Lee have that time?”
  if (desk.caller.role === 'PATIENT' && flow.intent === 'book_appointment' && desk.talk.proposed !== null && named && others.length === 0 && date === undefined && /\b(?:that|the same|this) (?:time|slot|hour)\b|\bthen(?: too)?\W*$/i.test(text)) return advance(flow, slots, desk);
  const isTheirs = doctor === undefined ? asksWhenFree(text, understanding, desk) : others.length === 0 && named?.user_id === desk.talk.slots['doctor'];
  return desk.caller.role === 'PATIENT' && desk.talk.asking === 'start' && other?.intent === 'doctor_info' && isTheirs && date !== undefined && date.implied !== true ? advance(flow, slots, desk) : undefined;
}

/** "Show me the list of Dr Nwosu's patients", while something is open. */
function asksOfColleague({ text, desk, other }: Open): Move | undefined {
  const colleague = desk.caller.role === 'DOCTOR' && other?.acts === false && asksToShow(text) ? colleagueIn(text, desk) : undefined;
  // What was asked stays open, and is not said again: it may name the very people who were not asked for.
  return colleague === undefined ? undefined : { reply: ofColleague(colleague), talk: desk.talk };
}

/** "What's the difference between the two?", of doctors on offer. */
async function compares({ text, understanding, desk, flows }: Open): Promise<Move | undefined> {
  const flow = desk.caller.role === 'PATIENT' && comparesThem(text, desk) ? flows.get('doctor_info') : undefined;
  if (!flow) return undefined;
  const them = await doctorMeant('which of them', { ...understanding, entities: {} }, flow, desk);
  return digress(await advance(flow, { ...them, hint_order: true }, desk, 'I know their specialty and when they are free, and cannot say who is better.'), desk);
}

/** Several of what is on offer. */
const fitsSeveral = ({ desk, answer, changed }: Open): Move | undefined => (answer && 'several' in answer && (!changed || answer.byTime === true) ? reask(desk, `Several fit: ${answer.several.join('; ')}. Which one do you mean?`) : undefined);

/** Words of one's own that were asked for. */
const saysIt = ({ desk, flow, answer }: Open): Promise<Move> | undefined => (answer && 'slots' in answer ? advance(flow, answer.slots, desk) : undefined);

/** Something that the flow did not know, or other than it stood. */
const saysMore = ({ desk, flow, slots, changed }: Open): Promise<Move> | undefined => (changed ? advance(flow, slots, desk) : undefined);

const outOfScope = (desk: Desk): Move => digress(say(cannotHelp, desk.talk), desk);

/** Who won the game: nothing that it names is an answer. */
const asksElsewhere = ({ text, understanding, desk, intent, confidence, changed, waitsForText, does }: Open): Move | undefined =>
  !(changed && 'content' in desk.talk.slots) && intent === 'out_of_scope' && confidence >= sureToSwitch && desk.caller.role === 'PATIENT' && !waitsForText && !does('tells', surelySounds) && asks.test(text) && !namesOnlyTime(text, understanding) ? outOfScope(desk) : undefined;

/** "Sure is cold out there today": nothing of it is meant for what is open. */
const onlyChats = ({ text, understanding, desk, changed, does }: Open): Move | undefined => (does('chats', surelySounds) && !pressesOn(text) && !(changed && desk.talk.proposed === null && (tellsSomething(understanding) || goesOn(understanding))) ? outOfScope(desk) : undefined);
/** “It's my knee, it's been clicking since the marathon”, to who asks what is troubling somebody. */
const goesOn = ({ course }: Understanding): boolean => course?.course === 'go_on' && course.confidence >= surelySounds;
/** "Haha. od": a day or a part of the body is easily heard in talk, and these are not. */
const tellsSomething = ({ entities: { doctor, patient, appointment_ref, medication, strength, dose, frequency, duration, time } }: Understanding): boolean => (doctor ?? patient ?? appointment_ref ?? medication ?? strength ?? dose ?? frequency ?? duration ?? time) !== undefined;

const unknown = 'I do not know that, and would rather not guess: the clinic can tell you, or your doctor. Nothing has been done yet.';
/** What is asked of what was read back, of what was said, or of what is on offer. */
const ofWhatStands = /\b(?:th(?:at|is|ese|ose)|you|yours?|sa(?:y|id|ys)|mean|read|again|which|why|when|book\w*|appointments?|appt|visit|message|time|day|date|slot|sen[dt]|go(?:es)? (?:to|through)|confirm\w*|cancel\w*|mov\w+|chang\w+)\b/i;
const leastWords = 3;
/** "Will it hurt?", "is she nice?": asked of the visit that is open, and in no record. */
function asksUnknown({ text, understanding: { entities }, desk, flow, other, slots, isKnown, changed, corrects }: Open): Move | undefined {
  const { doctor, time, date, appointment_ref: ref } = entities;
  const names = (doctor ?? time ?? ref) !== undefined || (date !== undefined && date.implied !== true);
  const saysOnlyWhy = Object.entries(slots).every(([name, value]) => name === 'hint_reason' || name === 'hint_specialty' || value === desk.talk.slots[name]);
  if (desk.caller.role !== 'PATIENT' || !ofVisits.has(flow.intent) || (desk.talk.slots['doctor'] ?? desk.talk.slots['appointment']) === undefined || names || isKnown || corrects || (changed && !saysOnlyWhy) || other?.acts === true && commandedIn(text) !== undefined) return undefined;
  if (!/\?\s*$/.test(text) && !opensQuestion.test(text)) return undefined;
  return ofWhatStands.test(text) || text.trim().split(/\s+/).length < leastWords ? undefined : reask(desk, unknown);
}
const ofVisits: ReadonlySet<Intent> = new Set(['book_appointment', 'reschedule_appointment', 'cancel_appointment']);
const opensQuestion = /^\W*(?:(?:and|but|so|oh|ok(?:ay)?|um+|now|btw|by the way|also)\W+)*(?:will|would|do|does|is|are|am|can|could|should|may|must|how|where|what)\b/i;

/** A question about what is open: it stands there. */
const asksAboutIt = ({ text, desk, intent, confidence, isKnown, corrects, does }: Open): Move | undefined => (does('asks', surelySounds) && !isKnown && !(corrects && desk.caller.role === 'DOCTOR' && !asks.test(text)) && !(desk.caller.role === 'PATIENT' ? intent === 'out_of_scope' && confidence >= sureToSwitch : isNotOurs(text, intent, confidence)) ? reask(desk, desk.talk.proposed ? 'As I read it back:' : 'What I asked:') : undefined);

const asksWhatISaid = /\b(?:which|what) (?:\w+ ){0,2}?(?:did i|was i|have i|am i|were we)\b(?! (?:free|booked|on call))/i;
const ofTalk = /\b(?:which|what|who|whom|when)\b[^.!?]{0,20}?\b(?:(?:(?:did|do|have) i|i['’]ve) (?:just |actually |even )*(?:ask(?:ed)?|say|said|tell|told|pick(?:ed)?|choose|chose|chosen|request(?:ed)?|order(?:ed)?)|(?:am|was) i (?:just |actually |about to )*(?:ask|book|mov|cancel|chang)\w*|(?:are|were) we (?:just |actually )*(?:talk|speak|do|book|mov|cancel|chang)\w*)\b/i;
/** "Which doctor are we talking about again?", "what time did I just ask you for?": it stands in what was read back or asked. */
const asksOfTalk = ({ text, desk }: Open): Move | undefined => (desk.caller.role === 'PATIENT' && ofTalk.test(text) ? reask(desk, desk.talk.proposed ? 'As I read it back:' : 'What I asked:') : undefined);

/** "Which drug was I giving him?": what is known of the order so far. */
const asksOfOrder = ({ text, desk, flow }: Open): Move | undefined => {
  const { text: said } = hintOf(desk.talk.slots, 'medication');
  return flow.intent === 'add_prescription' && said !== undefined && asksWhatISaid.test(text) ? reask(desk, `So far: ${said}.`) : undefined;
};

const asksTotal = /\bhow (?:many|much)\b.*\b(?:in total|total|altogether|in all|all together|tablets|tabs|pills|capsules|caps|doses|does that make|is that)\b/i;
/** “How many is that in total?”, of an order that was read back. */
const asksHowMany = ({ text, desk, flow }: Open): Move | undefined => {
  const { proposed } = desk.talk;
  if (flow.intent !== 'add_prescription' || !proposed || !asksTotal.test(text)) return undefined;
  const total = totalOf(proposed.data);
  return reask(desk, total === undefined ? 'The order does not say enough to reckon that.' : `That makes ${total}.`);
};

const notOurs = ({ text, desk, intent, confidence, does }: Open): Move | undefined => {
  // A doctor's words of the matter are easily taken for something else.
  const isOther = isNotOurs(text, intent, confidence) || (!pressesOn(text) && !does('tells', surelySounds) && intent === 'out_of_scope' && confidence >= sureToSwitch && (desk.caller.role === 'PATIENT' || does('chats', 0)));
  return isOther ? outOfScope(desk) : undefined;
};

/** Times that were on offer have passed since. */
const offersAnew = ({ desk, flow, slots }: Open): Promise<Move> | undefined =>
  desk.talk.asking === 'start' && desk.talk.options.some(({ value }) => Date.parse(value) <= desk.now) ? advance(flow, slots, desk, 'Some of those times have passed.') : undefined;

const asksAgain = ({ desk, intent }: Open): Move => reask(desk, desk.talk.proposed ? 'Please say yes or no, or tell me what should be different.' : intent === 'confirm' && desk.talk.options.length > 0 ? 'Please choose one of these.' : 'I did not understand that.');

/** What was asked for is chosen, unless something else is asked. */
export const choosing: Rules<Open> = { asksElsewhere, chooses };
export const swapping: Rules<Open> = { asksOfTalk, asksOfOwn, asksOfDay, asksOfColleague, asksOfOrder, asksHowMany, compares, takesSpokenOf, takesOther, leavesOneOut };
/** Whatever else is said of what is open. */
export const answering: Rules<Open> = { asksWhichOfTwo, onlyChats, asksUnknown, asksAboutIt, fitsSeveral, saysIt, saysMore, notOurs, offersAnew, asksAgain };
