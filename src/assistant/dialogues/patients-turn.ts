import type { Intent } from '../understanding/intents.ts';
import type { Understanding } from '../understanding/types.ts';
import { asks, asksHowLong, drugToStop, mayStopDrug, stopReply, asksHowSoon, asksOfLanguages, asksToday, asksOfLater, laterReply, asksOpinion, asksOfTheHouse, asksWhere, asksWhetherSafe, houseReply, howLongReply, howSoonReply, opinionReply, prescribeReply, recordsReply, safeReply, todayReply, wantsPrescribed, wantsRecordsSent } from './asides.ts';
import { commandedIn, halves, twoWishes } from './commanded.ts';
import { asksWhenFree, doctorInTalk, doctorMeant } from './doctor-meant.ts';
import { absorb, advance, digress, say, type Turn } from './engine.ts';
import { movesFrom } from './flows/from-to.ts';
import { visitIn } from './flows/doctor/visits.ts';
import { hasAndCannotCome, undecided } from './flows/which-appointment.ts';
import { sameTime } from './flows/booking.ts';
import { asHint, doctorOf, isImplied } from './flows/doctors.ts';
import { letsKnow } from './flows/messages.ts';
import { anothersReply, asksForAnothers, pressesForAnothers } from './flows/others.ts';
import { activePrescriptions } from './flows/records.ts';
import { callsOff, dropIt } from './giving-up.ts';
import type { Wish } from './likeliest.ts';
import { ordersByVerb } from './ordered.ts';
import type { Desk, Flow, Reply } from './types.ts';
import { asksOfChart, asksToShow, asksWhatStands, asksWhetherDone, asksWhetherFree, matterAskedToo, ofSports, speaksOfMoving, wishIn } from './wishes.ts';

type Flows = ReadonlyMap<Intent, Flow>;
const surely = (intent: Intent): Wish => ({ intent, confidence: 0.9 });

/** “Evening, doc, what is on today”. */
const greeting = /^\W*(?:(?:hi+|hello|hey|good|morning|mornin['’]?|afternoon|evening|day|doc(?:tor)?|all|there|dear|everyone|team|again|my friend)\b\W*)+/i;
/** “What have I blocked this week?” */
const asksOfBlocks = /^\W*(?:(?:and|so|ok(?:ay)?)\W+)*(?:what|which|when|show|list|did i|have i|do i have|is there|are there)(?:['’]?s)?\b.*\bblock(?:ed|s)?\b/i;
/** “Who's first?” */
const asksWho = /\bwho(?:['’]?s| is| are| do| comes)?\b/i;
/** What a question about somebody's chart is easily taken for. */
const notCharts: ReadonlySet<Intent> = new Set(['patient_history', 'view_schedule', 'view_patients', 'out_of_scope', 'help', 'add_prescription', 'add_diagnosis', 'deny']);
/** What is wanted of what was understood, in the talk in which it is said. */
export function wishOf(text: string, understanding: Understanding, desk: Desk): Wish {
  const wish = { intent: wishIn(text, understanding), confidence: understanding.confidence };
  if (desk.caller.role !== 'PATIENT') {
    if (understanding.entities.patient === undefined && ofSports.test(text)) return surely('out_of_scope');
    const behind = wish.intent === 'greeting' ? text.replace(greeting, '') : text;
    if (behind !== text && behind.split(/\s+/).length > 2) return wishOf(behind, desk.understand(behind), desk);
    if (asksOfChart(text, understanding, desk.talk.patient) && notCharts.has(wish.intent)) return surely('patient_history');
    if (wish.intent === 'block_time' && asksOfBlocks.test(text)) return surely('view_schedule');
    if (wish.confidence < surelyAsked && /\bmine\b/i.test(text) && understanding.entities.date !== undefined && asksToShow(text)) return surely('view_schedule');
    return wish.confidence < 0.6 && asksWho.test(text) && visitIn(text, false) !== undefined ? surely('view_schedule') : wish;
  }
  if (asksWhatStands(text)) return surely('view_appointments');
  if (wish.intent === 'message_doctor' && understanding.entities.doctor === undefined && doesItself.test(text)) return surely('thanks_goodbye');
  if (desk.talk.flow === null && asksWhoCan.test(text) && (understanding.entities.doctor ?? understanding.entities.specialty) === undefined) return surely('doctor_info');
  const commanded = desk.talk.flow === null ? commandedIn(text) : undefined;
  if (commanded !== undefined && commanded !== wish.intent && wish.confidence < (wish.intent === 'doctor_info' ? 0.9 : surelyAsked)) return surely(commanded);
  const matter = matterAskedToo(text);
  if (matter) return surely(matter);
  if (desk.talk.flow === null && ((desk.talk.listed?.length === 1 && undecided(text)['undecided'] === true) || hasAndCannotCome(text))) return surely('reschedule_appointment');
  if (desk.talk.flow === null && asksWhetherFree(text, understanding)) return surely('book_appointment');
  if (asksWhenFree(text, understanding, desk) || (desk.talk.flow === null && asksOfDay(text, understanding))) return surely('doctor_info');
  // Nothing of ours, by the guess, and yet a wish by its verb.
  if ((wish.intent === 'out_of_scope' || /^view_|_info$/.test(wish.intent)) && understanding.decided_by.by === 'classifier' && (wish.confidence < 0.9 || tellsThem.test(text)) && commandedIn(text) === 'message_doctor') return surely('message_doctor');
  if (wantsDoctor.test(text) && (wish.intent === 'message_doctor' || wish.intent === 'out_of_scope') && understanding.entities.doctor !== undefined) return surely('book_appointment');
  if (desk.talk.flow === null && wish.intent === 'reschedule_appointment' && wish.confidence < 0.9 && commandedIn(text) === 'book_appointment' && /\bbook\b/i.test(text) && !/\bre-?book|\bmy (?:appointment|appt|booking)\b/i.test(text)) return surely('book_appointment');
  if (desk.talk.flow === null && understanding.entities.appointment_ref?.by.kind === 'ordinal' && mustGo.test(text)) return surely('reschedule_appointment');
  if (wish.intent === 'reschedule_appointment' && desk.talk.flow === null && wantsOneMore(text, understanding)) return surely('book_appointment');
  if (letsKnow(text)) return surely('message_doctor');
  if (desk.talk.told?.flow === 'view_appointments' && wish.confidence < 0.9 && isNothing.test(text)) return surely('view_appointments');
  if (desk.talk.told?.flow === 'view_prescriptions' && wish.intent === 'view_appointments' && wish.confidence < 0.9 && /\bhow (?:many|much|often|long)\b/i.test(text)) return surely('view_prescriptions');
  if (movesFrom(text) !== undefined) return surely('reschedule_appointment');
  // “I have two with Dr Lee. I like to change one”: one of those that stand.
  if (desk.talk.flow === null && reschedulesOrBooks.has(wish.intent) && wish.confidence < 0.9 && [text, ...halves(text).map(([, tail]) => tail)].some((part) => commandedIn(part) === 'reschedule_appointment' && oneOfOwn.test(part)) && !/\b(?:cancel|book|new|another)\b/i.test(text)) return surely('reschedule_appointment');
  // What is to be cancelled is said by the verb, whatever is said of why: “cancel the skin one, two on a day are too much”.
  if (reschedulesOrBooks.has(wish.intent) && wish.confidence < 0.9 && [text, ...halves(text).map(([, tail]) => tail)].some((part) => commandedIn(part) === 'cancel_appointment') && !/\b(?:move|re-?schedul\w*|re-?book\w*|book|instead|another|new)\b/i.test(text)) return surely('cancel_appointment');
  // “Cancel it” is a yes to what was read back, and where nothing was it is a wish.
  return (wish.intent === 'confirm' || (wish.intent === 'deny' && desk.talk.flow === null && desk.talk.listed !== undefined)) && desk.talk.proposed === null && commandedIn(text) === 'cancel_appointment' ? surely('cancel_appointment') : wish;
}

const oneOfOwn = /\b(?:mov|chang|re-?schedul|shift|push|swap|postpon|switch)\w* (?:just |only )?(?:one(?: of (?:them|these|those|the \w+|my \w+|mine))?|it|them|either|(?:the|my) (?:first|second|third|last|later|latter|earlier|other|next)(?: one)?)\b(?! (?:time|day|week|hour))/i;
/** “I'll tell him to call himself”: nobody is asked to do it. */
const doesItself = /^\W*(?:(?:ok(?:ay)?|al(?:l )?right|fine|right|well|then|no|so|oh|sure|cool|thanks?|never ?mind)\b\W*)*(?:i(?:['’]?ll| will| can|['’]?m (?:going to|gonna)| am going to)|let me) (?:just |rather |better |then )?(?:tell|ask|call|ring|phone|text|message|inform|let|speak to|talk to|write to) (?:him|her|them|my)\b/i;
/** “Who can see me tomorrow at 3?” */
const asksWhoCan = /^\W*(?:(?:hi|hello|hey|so|and|ok(?:ay)?)\W+)*(?:who|which doctor)(?: else)? (?:can|could|would|is able to|has time to) (?:see|take|fit|squeeze|have)\b/i;
/** "And tomorrow is free now?": who is, then. */
const asksOfDay = (text: string, { entities: { date, time, doctor, specialty } }: Understanding): boolean => date !== undefined && date.implied !== true && (time ?? doctor ?? specialty) === undefined && /\bis (?:now |still )?(?:free|available|open)\b[^.!]*\?\s*$/i.test(text);
const oneMore = /\b(?:also|another|as well|too(?! (?:early|late|soon|long|far|much))|one more|additional(?:ly)?|on top(?: of that)?|besides)\b/i;
/** "Can I also get Lee Chen that day at 2:30": one besides what stands. */
const wantsOneMore = (text: string, { entities: { doctor, specialty, appointment_ref } }: Understanding): boolean =>
  oneMore.test(text) && ((doctor ?? specialty) !== undefined || /\bsame (?:doctor|time)\b/i.test(text)) && (appointment_ref?.by.kind !== 'ordinal' || /^top\b/i.test(appointment_ref.text)) && commandedIn(text) !== 'reschedule_appointment' && !speaksOfMoving(text) && !/\b(?:another|different) (?:time|day|date|slot|hour)\b/i.test(text);
const reschedulesOrBooks: ReadonlySet<Intent> = new Set(['reschedule_appointment', 'book_appointment', 'doctor_info', 'out_of_scope']);
/** "So nothing for next week then?", of appointments that were shown. */
const isNothing = /^\W*(?:(?:so|and|ok(?:ay)?|then|but|oh|(?:after|besides|apart from|other than) (?:that|this|it)(?: one)?)\W+)*(?:is there |do i have |have i got )?(?:nothing|anything|something|none)(?: else| more)?(?: booked| planned)?(?: (?:for|on|in|at|this|next|that)\b|\W*$)/i;
const tellsThem = /^\W*(?:(?:and|also|ok(?:ay)?|please|then|oh|yes)\W+)*(?:tell|let|inform|notify) (?:her|him|them|dr|doctor|my doctor)\b/i;
/** "I want Dr Raman", with nothing of what to write. */
const wantsDoctor = /^\W*(?:(?:hi|hello|hey|please|ok(?:ay)?|so|then|no|actually)\W+)*(?:i(?:['’]d| would)? (?:want|need|like|wanna)|can i (?:get|have|see)|get me|give me)(?: to see)? (?:dr|doctor)\b(?!.*\b(?:to (?:know|call|write|prescribe|send|tell|get|do|have)|that|about|message|refill)\b)/i;
/** "Number 2 needs to go to the afternoon", of appointments that were shown. */
const mustGo = /\b(?:needs?|ha(?:s|ve)|ought|should|must|can|could|want|i(?:['’]d| would) like) (?:\w+ ){0,3}?(?:go|be|move|come|happen)\b.*\b(?:to|on|at|in|later|earlier|sooner|after|before|from)\b/i;
const asksOrWishes = ({ reply }: Understanding): boolean => (reply?.act === 'asks' || reply?.act === 'wishes') && reply.confidence >= 0.85;

/** What is answered beside whatever the talk is about, and changes nothing of it. */
export async function aside(text: string, understanding: Understanding, desk: Desk, flow: Flow | undefined): Promise<Turn | undefined> {
  const { talk, caller } = desk;
  const waitsForText = flow !== undefined && talk.options.length === 0 && flow.slots.some(({ name, free }) => name === talk.asking && free !== undefined);
  if (caller.role !== 'PATIENT' || waitsForText) return undefined;
  const beside = (turn: Turn): Turn => (flow ? digress(turn, desk) : turn);
  const { entities } = understanding;
  if (flow && commandedIn(text) === undefined && (pressesForAnothers(text) || ((/\?|\bwhether\b/.test(text) || asksOrWishes(understanding)) && asksForAnothers(text, understanding, caller.full_name ?? '')))) return beside(say(anothersReply, talk));
  if (flow && talk.proposed && asksWhetherDone(text) && !/\b(?:do i (?:\w+ )?have|have i (?:\w+ )?got)\b/i.test(text)) return { reply: { type: 'clarification', text: `I have not done anything yet.\n\n${talk.question ?? ''}`, actions: talk.actions, data: { proposed: talk.proposed } }, talk };
  if (flow?.intent !== 'message_doctor' && wantsPrescribed(text)) return beside(say(prescribeReply, talk));
  if (asksWhetherSafe(text, understanding, talk) && commandedIn(text) === undefined) {
    const { reply, talk: after } = say(safeReply(text, flow !== undefined), talk);
    return beside({ reply, talk: { ...after, ...(talk.told && { told: talk.told }) } });
  }
  const stop = flow?.intent === 'message_doctor' || !mayStopDrug(text) ? undefined : await stopsDrug(text, desk, flow);
  if (stop) return beside(say(stop, talk));
  if (flow?.intent !== 'cancel_appointment' && asksOfLater(text, understanding)) return beside(say(laterReply, talk));
  if (asksOpinion(text)) return beside(say(opinionReply, talk));
  if (asksHowLong(text)) {
    const reply = await howLongReply(desk, entities.doctor?.candidates.length === 1 ? entities.doctor.candidates[0]?.user_id : undefined);
    if (reply) return beside(say(reply, talk));
  }
  if (asksToday(text)) return beside(say(todayReply(desk), talk));
  if (asksOfLanguages(text)) return beside(say(houseReply, talk));
  if (wantsRecordsSent(text) && commandedIn(text.replace(/^.*?\b(?=ask|tell)\b/i, '')) !== 'message_doctor') return beside(say(recordsReply, talk));
  const [named, ...others] = entities.doctor?.candidates ?? [];
  const whose = named && others.length === 0 ? named.user_id : (entities.doctor ?? entities.specialty) === undefined ? doctorInTalk(desk) : undefined;
  if (asksHowSoon(text) && whose !== undefined) return beside(say(await howSoonReply(desk, whose), { ...talk, doctor: whose }));
  const specialty = entities.specialty !== undefined && !isImplied(entities.specialty.text);
  const saysWhen = specialty || (entities.doctor ?? entities.time) !== undefined || (entities.date !== undefined && entities.date.implied !== true);
  return (asksWhere(text) || (asksOfTheHouse(text) && !saysWhen)) && commandedIn(text) === undefined ? beside(say(houseReply, talk)) : undefined;
}

async function stopsDrug(text: string, desk: Desk, flow: Flow | undefined): Promise<Reply | undefined> {
  const own = await activePrescriptions(desk);
  const said = drugToStop(text, own.map(({ label }) => label))?.toLowerCase();
  if (said === undefined) return undefined;
  const named = own.filter(({ label }) => label.toLowerCase().split(/\P{L}+/u).some((word) => word.length > 3 && said.includes(word)));
  const [by, ...others] = new Set((named.length > 0 ? named : own).map(({ doctor_id }) => doctor_id));
  return stopReply(text, by !== undefined && others.length === 0 ? asHint(await doctorOf(desk, by)) : {}, flow !== undefined);
}

const wishes = /\b(?:i(?:['’]d)? (?:need|want|would like|like|have to|wish)|can i|could i|may i|looking for|please|necesito|quiero|quisiera)\b/i;

/** “I need that too”, of what was spoken of. */
const ofSpoken = /\bi(?:['’]d)? (?:\w+ )?(?:need|want|like) (?:that|it|this|them|those)\b/i;

const verbOf: { readonly [Name in Intent]?: string } = { book_appointment: 'book', reschedule_appointment: 'move', cancel_appointment: 'cancel' };
/** "Dr Lee on Thursday at 10 and Dr Ito on Friday at 2": one verb for both, each with a doctor or day of its own. */
function sharedVerb(text: string, desk: Desk): readonly [string, string] | undefined {
  for (const [head, tail] of halves(text)) {
    if (commandedIn(tail) !== undefined || /\?|\b(?:or|not|no|it|if|because)\b/i.test(tail)) continue;
    const [first, second] = [desk.understand(head), desk.understand(tail)];
    const intent = commandedIn(head) ?? (wishes.test(head) ? first.intent : undefined);
    const verb = intent && verbOf[intent];
    const calls = ({ doctor, specialty }: Understanding['entities']): boolean => doctor?.candidates.length === 1 || (specialty !== undefined && !isImplied(specialty.text));
    const timed = ({ date, time }: Understanding['entities']): boolean => (date ?? time) !== undefined;
    const [a, b] = [first.entities, second.entities];
    const isSame = a.doctor?.candidates[0]?.user_id !== undefined && a.doctor.candidates[0].user_id === b.doctor?.candidates[0]?.user_id;
    const which = (of: Understanding['entities']): boolean => calls(of) || timed(of);
    const fits = intent === 'cancel_appointment' ? ((which(a) && calls(b)) || (timed(a) && timed(b))) && tail.trim().split(/\s+/).length <= 5 : calls(a) && calls(b) && timed(a) && timed(b) && !isSame;
    // “Book Nwosu and Raman on Friday”: the day is of both.
    if (verb === 'book' && calls(a) && calls(b) && !isSame && !timed(a) && b.date !== undefined && b.time === undefined && tail.trim().split(/\s+/).length <= 5) return [`${head} ${tail.slice(tail.indexOf(b.date.text))}`, `${verb} ${tail}`];
    if (verb !== undefined && fits) return [head, `${verb} ${tail.replace(/^(?:(?:and|also|then)\s+)+/i, '')}`];
  }
  return undefined;
}

/** Two wishes in one text: the first is begun, and the other waits for it. */
export async function beginTwo(text: string, desk: Desk, flows: Flows, begin: (head: string) => Promise<Turn | object>): Promise<Turn | undefined> {
  const isVisit = (wanted: string): boolean => {
    const { doctor, date, time } = desk.understand(wanted).entities;
    return doctor?.candidates.length === 1 && ((date ?? time) !== undefined || sameTime.test(wanted));
  };
  const pair = desk.caller.role === 'PATIENT' ? (twoWishes(text, isVisit) ?? sharedVerb(text, desk)) : undefined;
  if (!pair) return undefined;
  const [head, tail] = pair;
  const meaning = desk.understand(tail);
  const second = flows.get(meaning.intent);
  // Who only says what hurts has not wished for anything yet.
  const first = commandedIn(head) ?? (wishes.test(head) && !ofSpoken.test(head) ? desk.understand(head).intent : 'out_of_scope');
  if (second?.acts !== true || meaning.intent !== commandedIn(tail) || flows.get(first)?.acts !== true) return undefined;
  const [named, ...others] = desk.understand(head).entities.doctor?.candidates ?? [];
  const then = named && others.length === 0 ? { ...desk, talk: { ...desk.talk, doctor: named.user_id } } : desk;
  const afterwards = { flow: second.intent, slots: absorb(second, await doctorMeant(tail, meaning, second, then), tail, meaning).slots };
  const turn = await begin(head);
  if (!('reply' in turn) || !('talk' in turn)) return undefined;
  const { reply, talk } = turn as Turn;
  return talk.flow === null ? advance(second, afterwards.slots, { ...desk, talk }, reply.text) : { reply, talk: { ...talk, afterwards } };
}

const announcing = /^\W*(?:(?:hi|hello|hey|ok(?:ay)?|so|well|right|listen|morning)\W+)*(?:(?:i (?:have|need|want|got)|i['’]ve got|there are|just) )?(?:two|2|three|3|(?:a )?couple(?: of)?|(?:a )?few|some) (?:things|questions|requests|matters)(?: (?:please|pls|for you|today|to (?:do|ask|sort)))*\s*[.,:;!–—-]+\s*/i;
/** “You didn't go and book that one, did you?” */
const asksAtEnd = /,? (?:did|have|has|was|is)(?:n['’]t)? (?:you|it|that)\W*$/i;
const dictates = /\b(?:message|msg|note|write|tell|ask|text|send|say)\b[^:\n]{0,60}:(?!\d)\s*\S/i;
/** "Two things: how strong is my lisinopril, and I need the GP on Friday": what is asked, and what is wished for besides. */
export function asksBesides(text: string, desk: Desk, flows: Flows): { readonly asked: string; readonly wanted: string } | undefined {
  const said = text.replace(announcing, '');
  if (desk.caller.role !== 'PATIENT') return undefined;
  const sure = said === text ? 0.9 : 0.5;
  const hears = (part: string, acts: boolean): boolean => {
    const { intent, confidence } = wishOf(part, desk.understand(part), desk);
    return flows.get(intent)?.acts === acts && confidence >= sure && !(acts && asksAtEnd.test(part)) && (said !== text || (acts ? commandedIn(part) === intent : asks.test(part)));
  };
  for (const [head, tail] of halves(said)) {
    // What stands behind the colon of an order to write is the message, whatever it asks.
    if (dictates.test(head)) continue;
    if (hears(head, false) && hears(tail, true)) return { asked: head, wanted: tail };
    if (hears(head, true) && hears(tail, false)) return { asked: tail, wanted: head };
  }
  return undefined;
}

/** So sure has a question to be before what is open is left for it. */
const surelyAsked = 0.75;
/** “Forget it. Write to Walter: …” of a doctor: another act by its verb, or the same of another medication. */
function ordersAnew(flow: Intent, text: string, { understand }: Desk): boolean {
  const { intent, entities } = understand(text);
  return ordersByVerb(text, intent) && (intent !== flow || entities.medication !== undefined);
}

/** "No, forget it. Book me …", “leave it. Anything on the 24th?”: what is wanted instead, and whether it is something else. */
export function goOnInstead(flow: Intent, text: string, desk: Desk, flows: Flows): { readonly text: string; readonly anew: boolean } | undefined {
  for (const [head, tail] of halves(text)) {
    // “No, scrap that” gives up what is open, and wishes for nothing.
    if (!(callsOff(head, true) || dropIt.test(head)) || (flow !== 'out_of_scope' && dropIt.test(tail))) continue;
    const isDoctor = desk.caller.role === 'DOCTOR';
    const commanded = isDoctor ? undefined : commandedIn(tail);
    const isNo = /^\W*(?:no+|nope|nah)\W*$/i.test(head);
    if (isDoctor && !isNo && ordersAnew(flow, tail, desk)) return { text: tail, anew: true };
    const asked = commanded === undefined && !isNo && asks.test(tail) ? wishOf(tail, desk.understand(tail), desk) : undefined;
    if (asked && asked.confidence >= surelyAsked && flows.get(asked.intent)?.acts === false) return { text: tail, anew: true };
    if (commanded !== undefined && commanded !== flow) return { text: tail, anew: true };
    // “No, book it for Friday” is a correction as it is.
    if (commanded !== undefined && !isNo) return { text: tail, anew: false };
  }
  return undefined;
}

/** "Can the Nwosu one go to Friday?", of one that is to be cancelled. */
const movesInstead = /\b(?:can(?:['’]?t|not)?|could(?:n['’]?t)?|might|why not|what if) (?:it|that|this|mine|(?:the|my) [\p{L}'’ ]{1,30}?) (?:just |perhaps |maybe |not |simply |please )*(?:be (?:moved|shifted|changed|pushed|rescheduled|put)|go|goes|move|moves) (?:back )?(?:to|on|for|into)\b|\b(?:can|could) (?:we|you|i) (?:just |maybe |rather )*(?:do|have|make|put|move) (?:it|that|this|mine)\b/iu;
const instead = /^\W*(?:(?:no+|please|actually|but)\W+)*(?:instead of|rather than)\b/i;

/** "Better just move the one I have", of a visit that is being booked. */
const oneThatStands = /\b(?:the (?:one|appointment|appt|visit|booking) (?:that )?i(?:['’]ve| have| already)|my (?:existing|current|old|other) (?:one|appointment|appt|visit|booking)|what i (?:already )?have)\b/i;

const other = /\b(?:another|new|separate|different|second|other|also|too|as well)\b/i;

/** "A new one, I keep the first": no move. */
const newOne = /\b(?:a|an) (?:new|additional|extra|separate|further) (?:one|appointment|appt|visit|booking)\b|\b(?:keep|leave) (?:the|my) (?:first|old|other|existing|current|original) (?:one|appointment|appt|visit|booking)?/i;

/** The flow that a text begins by its verb in the middle of another one; the appointment that was spoken of goes along. */
export function switchedTo(text: string, { entities }: Understanding, desk: Desk, flow: Flow): Intent | undefined {
  if (desk.caller.role === 'PATIENT' && flow.intent === 'reschedule_appointment' && newOne.test(text)) return 'book_appointment';
  const commanded = desk.caller.role === 'PATIENT' ? commandedIn(text) : undefined;
  const wish = desk.caller.role === 'PATIENT' && flow.intent === 'cancel_appointment' && movesInstead.test(text) ? 'reschedule_appointment' : commanded;
  if (wish === undefined || wish === flow.intent) return undefined;
  // “Cancel that”, said of a move that was read back, takes the move back.
  if (flow.intent === 'reschedule_appointment' && wish === 'cancel_appointment') return desk.talk.proposed === null || !/\b(?:that|this|everything)\b/i.test(text) ? wish : undefined;
  if (wish === 'message_doctor' && instead.test(text)) return wish;
  if (flow.intent === 'cancel_appointment' && wish === 'reschedule_appointment') return wish;
  if (flow.intent === 'book_appointment' && wish === 'reschedule_appointment' && oneThatStands.test(text)) return wish;
  if (flow.intent !== 'reschedule_appointment' || wish !== 'book_appointment') return undefined;
  const ids = entities.doctor?.candidates.map(({ user_id }) => user_id) ?? [];
  const another = ids.length > 0 && !ids.includes(doctorInTalk(desk) ?? '');
  return another || (entities.specialty !== undefined && !isImplied(entities.specialty.text)) || other.test(text) ? wish : undefined;
}
