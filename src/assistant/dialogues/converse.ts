import { isDeepStrictEqual } from 'node:util';
import { Rejection } from '../../kernel/rejection.ts';
import type { Intent } from '../understanding/intents.ts';
import type { Understanding } from '../understanding/types.ts';
import { agreesIf, agreesInWords, agreesTo, behindAlso, behindYes, restatesOnly } from './consent.ts';
import { addsMore, addsNumber, isConditional, isFurther, isFurtherDiagnosis, isOfSame, namesAnother, putsOff, sureToSwitch } from './behind-yes.ts';
import { again, carried, dropped, reask } from './ends.ts';
import { absorb, advance, answered, digress, no, say, theOther, yes, type Input, type Turn } from './engine.ts';
import { commandedIn } from './commanded.ts';
import { asksOfThem, doctorMeant } from './doctor-meant.ts';
import { asksMeanwhile, meanwhileReply } from './emergency.ts';
import { fixedReply } from './fixed.ts';
import { callsOff, dropIt, endsByCallingOff, refusesToSay, wantsAnother, wantsOtherwise } from './giving-up.ts';
import { asksBack, asksToHearAgain } from './asides.ts';
import { aside, beginTwo, goOnInstead, switchedTo, wishOf } from './patients-turn.ts';
import type { Action, Desk, Flow, Proposal, Talk } from './types.ts';
import { placeInList } from './flows/doctor/visits.ts';
import { leavesOut, wishesIn, type Wishes } from './several.ts';
import { asksForMore, asksTheSame, asksWhatStands, asksWhetherDone, ailmentNamed, cancelsIt, correctedIn, goesBack, goesBackTo, isRequest, movesIt, namesOnlyTime, placeOfAlert, remakesIt, repeatsIt, sendsTheSame, spokenOf, takesAlert, takesUp, thinksAgain } from './wishes.ts';
import { anothersReply, asksForAnothers, asksForTheirsToo, namesSomebody, pressesForAnothers } from './flows/others.ts';

/** A turn that is said, or a step that the caller of `converse` has to take first. */
export type Move = Turn | { readonly execute: Proposal; readonly flow: Flow; /** A further wish of the same text. */ readonly further?: string } | { readonly handOff: true; /** To one of these, rather. */ readonly named: readonly string[] };

const human = /\b(?:(?:connect|put) me (?:with|through|to)\b|(?:talk|speak|chat|connect|transfer|put)\b.{0,25}\b(?:human|person|people|someone real|somebody real|real (?:person|human|doctor)|agent|nurse|receptionist|operator|staff|representative)|(?:real|live|actual) (?:person|human|agent)|hand (?:me )?(?:over|off)|human (?:please|agent|being)|(?:hablar|comunicar)\b.{0,20}\b(?:persona|humano))\b/i;
const safeAgain = /\b(?:go on|continue|carry on|resume|i['’]?m (?:ok(?:ay)?|fine|safe|better)|it(?:['’]s| is) over)\b/i;
const asksToShow = /\?|^(?:[^,]*, )?(?:(?:and|but|so|ok(?:ay)?|oh|wait)\W+)*(?:is|are|was|were|did|do|does|have|has|am) (?:my|i|there|the|any|anyone)\b|\b(?:show|list|view|see|tell me|what['’]?s?|which|when['’]?s?|who['’]?s?|where|how many|do i have|display|pull up)\b/i;

const opensChart = /\b(?:pull|open|bring|call)\b.*\bup\b|\bwhat(?:['’]s| is| does)\b.*\b(?:on|take|taking|allergic)\b|\bmeds?\b/i;
const asksFor = /\b(?:history|charts?|schedule|calendar|agenda|open alerts|records?|allerg\w+|my patients)\b/i;

/** A question is answered beside what goes on, and then this is enough. */
const sureToTell = 0.45;
const surelyNo = 0.5;
/** A guess is no yes. */
const surelyYes = 0.6;
/** And before it interrupts who is asked for words of their own. */
const surelyElsewhere = 0.9;
const shortAnswer = 4;
/** Less is a guess. */
const hardlySure = 0.4;

/** What follows from what the user did, in the state that the talk is in. */
export async function converse(input: Input, desk: Desk, flows: Flows): Promise<Move> {
  const next = await taken(input, desk, flows);
  // With the flow that it waited behind, the rest is gone.
  if (!('reply' in next) || next.talk.flow !== null || !next.talk.rest) return next;
  const { rest: _rest, ...talk } = next.talk;
  return { ...next, talk };
}

async function taken(input: Input, desk: Desk, flows: Flows): Promise<Move> {
  if ('text' in input && desk.caller.role === 'PATIENT' && desk.talk.alerted !== undefined && asksMeanwhile(input.text) && commandedIn(input.text) === undefined) {
    // Words for a message are asked for no longer: what is said next may be anything.
    if (desk.talk.asking !== null && desk.talk.options.length === 0) return say(meanwhileReply(desk.emergencyNumber), desk.talk);
    return { reply: meanwhileReply(desk.emergencyNumber), talk: { ...desk.talk, ...(desk.talk.flow !== null && { paused: true as const }) } };
  }
  if (!desk.talk.paused) return move(input, desk, flows);
  const { paused: _paused, ...talk } = desk.talk;
  const resumed = { ...desk, talk };
  const flow = flowOf(resumed, flows);
  const goesOn = flow !== undefined && 'text' in input && (input.understanding.intent === 'confirm' || safeAgain.test(input.text));
  const next = goesOn ? await advance(flow, talk.slots, resumed) : await move(input, resumed, flows);
  if (!('reply' in next) || desk.caller.role === 'DOCTOR') return next;
  return { ...next, reply: { ...next.reply, text: `**Call ${desk.emergencyNumber} first, if you have not yet.**\n\n${next.reply.text}` } };
}

type Flows = ReadonlyMap<Intent, Flow>;
const flowOf = ({ talk }: Desk, flows: Flows): Flow | undefined => (talk.flow === null ? undefined : flows.get(talk.flow as Intent));

async function move(input: Input, desk: Desk, flows: Flows): Promise<Move> {
  const flow = flowOf(desk, flows);
  if ('action' in input) return press(input.action, desk, flow, flows);
  const { text } = input;
  const understanding = correctedIn(text, input.understanding, desk);
  if (flow && (goesBack(text) || goesBackTo(text, desk.talk.question) || (desk.talk.proposed !== null && (asksToHearAgain(text) || (desk.caller.role === 'DOCTOR' && staysWith.test(text) && !agreesInWords(text)))))) return advance(flow, desk.talk.slots, desk);
  const beside = await aside(text, understanding, desk, flow);
  if (beside) return beside;
  if (desk.caller.role === 'PATIENT' && human.test(text)) return { handOff: true, named: understanding.entities.doctor?.candidates.map(({ user_id }) => user_id) ?? [] };
  const free = flow?.slots.find(({ name }) => name === desk.talk.asking)?.free;
  const wishes = desk.caller.role === 'DOCTOR' && free === undefined ? wishesIn(text, desk) : undefined;
  if (wishes && wishes.rest.length + wishes.others.length > 0) return several(wishes, input.understanding, desk, flows);
  if (!flow) return begin(text, understanding, desk, flows);
  return goOn(text, understanding, desk, flow, flows);
}

/** One wish after another: the first at once, the rest when it is done. */
async function several({ first, rest, others }: Wishes, { emergency }: Understanding, desk: Desk, flows: Flows): Promise<Move> {
  const next = await move({ text: first, understanding: { ...desk.understand(first), emergency } }, desk, flows);
  if ('execute' in next) return { ...next, ...(rest[0] !== undefined && { further: rest[0] }) };
  if (!('reply' in next)) return next;
  const left = others.length === 0 ? '' : `\n\nI take one patient at a time; please say again afterwards: ${others.map((each) => `“${each}”`).join(', ')}.`;
  if (next.talk.flow === null) return rest.length === 0 ? { ...next, reply: { ...next.reply, text: `${next.reply.text}${left}` } } : following(next, rest, desk, flows);
  const then = rest.length === 0 ? '' : `\n\nAfter that I come to: ${rest.map((each) => `“${each}”`).join(', ')}.`;
  return { reply: { ...next.reply, text: `${next.reply.text}${then}${left}` }, talk: { ...next.talk, ...(rest.length > 0 && { rest }) } };
}

/** On with what is left, after something was answered or done. */
export async function following(before: Turn, [text = '', ...more]: readonly string[], desk: Desk, flows: Flows): Promise<Turn> {
  const { rest: _rest, ...talk } = before.talk;
  const next = await move({ text, understanding: desk.understand(text) }, { ...desk, talk }, flows);
  if (!('reply' in next)) return before;
  const waits = next.talk.flow !== null && more.length > 0 ? { rest: more } : {};
  return { reply: { ...next.reply, text: `${before.reply.text}\n\n${next.reply.text}` }, talk: { ...next.talk, ...waits } };
}

/** "And the other one", after one was cancelled. */
const otherOne = /^\W*(?:(?:and|ok(?:ay)?|now|also|then|please|yes|do)\W+)*(?:cancel )?the (?:other|second|last|remaining|next)(?: (?:one|appointment))?(?:\W+(?:too|also|as well|please|then|now))*\W*$/i;
const speaksOfMoving = /\b(?:move|moving|re-?schedul\w*|change|switch|swap|push|bring|shift|postpone|delay|my (?:\w+ )?(?:appointment|appt|booking))\b/i;

/** A button of the last answer; no other. */
async function press(action: Action, desk: Desk, flow: Flow | undefined, flows: ReadonlyMap<Intent, Flow>): Promise<Move> {
  const { talk } = desk;
  const fitting = talk.actions.filter(({ type, value }) => type === action.type && (action.value === undefined || value === action.value));
  // A button of several, without its value, is none of them.
  const offered = action.value === undefined && fitting.length > 1 ? undefined : fitting[0];
  if (!offered) throw new Rejection('wrong-state', 'That is not on offer');
  if (offered.type === yes.type && flow && talk.proposed) return { execute: talk.proposed, flow };
  if (offered.type === no.type && flow) return dropped(desk);
  if (offered.type === 'hand_off') return { handOff: true, named: [] };
  if (offered.type === 'start' && flow && flow.intent === offered.value) return advance(flow, talk.slots, desk);
  if (offered.type === 'start') return start(flows.get(offered.value as Intent), desk);
  if (flow && talk.asking !== null && offered.value !== undefined) return advance(flow, settledBy(talk, offered.value), desk);
  return again(desk);
}

/** What was chosen; a day that was ambiguous becomes a hint, since the time is still to be found. */
function settledBy(talk: Talk, value: string): Talk['slots'] {
  return talk.asking === 'date' ? { ...talk.slots, hint_date: { text: value, value } } : { ...talk.slots, [String(talk.asking)]: value };
}

/** What an answer says beside the thing that it chooses: “Dr Park, on Friday at 10”. An order or place is the choice itself. */
function heardBeside({ slots: before }: Talk, slots: Talk['slots']): Talk['slots'] {
  return Object.fromEntries(Object.entries(slots).filter(([name, value]) => name.startsWith('hint_') && name !== 'hint_appointment_ref' && before[name] !== value));
}

const start = (flow: Flow | undefined, desk: Desk): Promise<Move> => (flow ? advance(flow, { ...(desk.talk.listed?.length === 1 && { hint_it: true }), ...slotsFor(flow, desk) }, desk) : Promise.resolve(again(desk)));
/** What the last answer suggested for it. */
const slotsFor = ({ intent }: Flow, { talk: { suggested } }: Desk): Talk['slots'] => (suggested?.flow === intent ? suggested.slots : {});

/** "Fine, stay with that": it is to be as it was read back, and a yes is still to come. */
const staysWith = /^\W*(?:(?:fine|ok(?:ay)?|no|then|well|let['’]?s|right|i(?:['’]ll)?)\W+)*(?:stay|stick|keep) (?:with|to)\b(?!.*\b(?:but|instead|not)\b)/i;
/** "Book him in at four instead". */
const booksThem = /^\W*(?:(?:oh|ok(?:ay)?|then|and|please|so|can you|could you)\W+)*(?:book|schedule|squeeze|fit) (?:him|her|them) (?:in|for|at|on)\b/i;
const tellsThem = /^\W*(?:(?:then|and|so|ok(?:ay)?|please|right|oh)\W+)*(?:tell|inform|notify|remind|write to|text|message) (?:him|her|them)\b\W+(?!to me\b)\S+ \S+/i;
/** "You haven't stopped his metformin, have you?" */
const asksWhetherStopped = /^\W*(?:(?:and|but|so|wait|ok(?:ay)?)\W+)*(?:you(?:['’]ve| have(?:n['’]?t)?| did(?:n['’]?t)?)|(?:have|did)(?:n['’]?t)? (?:you|i|we)|(?:is|are|was|were)(?:n['’]?t)? (?:his|her|their|the))\b.*\b(?:cancell?ed|stop(?:ped)?|discontinued?|prescribed|issued|ended)\b.*\?\s*$/i;

const farewell = /\b(?:thanks?|thank you|bye|goodbye|ciao|chao|adi[oó]s|gracias|see you|hasta (?:luego|ma[nñ]ana|pronto))\b/i;
/** What makes a text that only says “and Monday?” a whole one. */
const openings: { readonly [Name in Intent]?: string } = { view_schedule: 'show my schedule', view_appointments: 'show my appointments', doctor_info: 'when is the doctor free', add_diagnosis: 'add a diagnosis', add_prescription: 'prescribe' };

async function begin(text: string, understanding: Understanding, desk: Desk, flows: ReadonlyMap<Intent, Flow>): Promise<Move> {
  const { suggested, listed, dropped: left, did, done } = desk.talk;
  const instead = desk.caller.role === 'PATIENT' ? goOnInstead('out_of_scope', text) : undefined;
  if (instead) return begin(instead.text, correctedIn(instead.text, desk.understand(instead.text), desk), desk, flows);
  const pair = await beginTwo(text, desk, flows, (head) => begin(head, correctedIn(head, desk.understand(head), desk), desk, flows));
  if (pair) return pair;
  if (done !== undefined && agreesTo(done, text)) return say({ type: 'clarification', text: 'That is done already. What else would you like to do?' }, desk.talk);
  const refuse = (): Turn => {
    const { reply, talk } = say(anothersReply, desk.talk);
    return { reply, talk: { ...talk, ...(desk.talk.told && { told: desk.talk.told }) } };
  };
  if (done !== undefined && !suggested && desk.caller.role === 'DOCTOR' && understanding.decided_by.rule === 'closed.yes') return say({ type: 'clarification', text: 'That is done already, once. What else would you like to do?' }, desk.talk);
  const history = desk.caller.role === 'DOCTOR' && asksWhetherStopped.test(text) ? flows.get('patient_history') : undefined;
  if (history) return advance(history, absorb(history, spokenOf(text, understanding, history, desk), text, understanding).slots, desk);
  if (desk.caller.role === 'DOCTOR' && booksThem.test(text)) return say({ type: 'out_of_scope', text: 'I cannot book for a patient: they book themselves, or the clinic does. I can write to them. Nothing has been booked.' }, desk.talk);
  const telling = desk.caller.role === 'DOCTOR' && tellsThem.test(text) && understanding.emergency.level === 'none' && desk.talk.patient !== undefined ? flows.get('message_patient') : undefined;
  if (telling) return advance(telling, absorb(telling, spokenOf(text, understanding, telling, desk), text.replace(/^\W*(?:(?:then|and|so|ok(?:ay)?|please|right|oh)\b\W*)+/i, ''), understanding).slots, desk);
  const showing = flows.get('view_appointments');
  if (done !== undefined && asksWhetherDone(text)) return showing && done.endsWith('-appointment') ? advance(showing, {}, desk) : say({ type: 'clarification', text: 'Yes, that is done. What else would you like to do?' }, desk.talk);
  // “The second one” of a schedule that was told.
  const placed = desk.caller.role === 'DOCTOR' && desk.talk.told?.flow === 'view_schedule' && (listed?.length ?? 0) > 1 && understanding.entities.patient === undefined && placeInList(text) ? flows.get(asksFor.test(text) || opensChart.test(text) ? 'patient_history' : 'view_schedule') : undefined;
  if (placed && !(flows.get(understanding.intent)?.acts === true && understanding.confidence >= sureToSwitch)) return advance(placed, absorb(placed, { hint_listed: true }, text, understanding).slots, desk);
  const cancelling = flows.get('cancel_appointment');
  if (cancelling && listed?.length === 1 && cancelsIt(text)) return advance(cancelling, { hint_it: true }, desk);
  const sameAct = done === 'cancel-appointment' && otherOne.test(text) ? cancelling : undefined;
  if (sameAct) return advance(sameAct, {}, desk);
  const moving = flows.get('reschedule_appointment');
  const { date, time } = understanding.entities;
  // “Actually, make that 10”, said of what was just booked or moved.
  const anew = moving && listed?.length === 1 && done !== undefined && /^(?:book|reschedule)-/.test(done) && remakesIt(text, understanding);
  if (anew) return advance(moving, absorb(moving, { hint_it: true }, text, understanding).slots, desk);
  const wanted = suggested?.flow === 'reschedule_appointment' && (movesIt(text) || ((date ?? time) !== undefined && commandedIn(text) === undefined)) ? suggested : undefined;
  if (moving && wanted) return advance(moving, absorb(moving, wanted.slots, text, understanding).slots, desk);
  const { intent, confidence } = wishOf(text, understanding, desk);
  const named = understanding.entities.doctor ?? understanding.entities.specialty;
  const takesUpAgain = takesUp(text) || (left?.flow === 'book_appointment' && (intent === 'book_appointment' || intent === 'doctor_info') && named === undefined && thinksAgain(text));
  const resumed = left && takesUpAgain ? flows.get(left.flow) : undefined;
  if (left && resumed) return advance(resumed, absorb(resumed, left.slots, text, understanding).slots, desk);
  const { told } = desk.talk;
  const alertsShown = told?.flow === 'urgent_patients' && takesAlert.test(text) ? flows.get('acknowledge_alert') : undefined;
  if (alertsShown) return advance(alertsShown, absorb(alertsShown, understanding.entities.patient ? {} : { hint_place: placeOfAlert(text) ?? 'first' }, text, understanding).slots, desk);
  const ailment = told?.flow === 'urgent_patients' || told?.flow === 'acknowledge_alert' ? ailmentNamed(text) : undefined;
  const called = ailment === undefined || understanding.entities.patient ? undefined : flows.get('acknowledge_alert');
  if (called && ailment !== undefined) return advance(called, { hint_ailment: ailment }, desk);
  const alertsLeft = told?.flow === 'urgent_patients' || told?.flow === 'acknowledge_alert' ? flows.get('urgent_patients') : undefined;
  if (alertsLeft && asksForMore(text) && understanding.entities.patient === undefined) return advance(alertsLeft, { hint_rest: true }, desk);
  const flow = flows.get(intent);
  const before = told && flows.get(told.flow);
  const isOrder = flow?.acts === true && confidence >= sureToSwitch && !(before?.acts === false && namesOnlyTime(text, understanding));
  const same = !isOrder && asksTheSame(text) && (before?.acts === false || openings[before?.intent ?? 'help'] !== undefined) ? before : undefined;
  const taken = (meant: Understanding): Talk['slots'] | undefined => {
    const heard = same && absorb(same, told?.slots ?? {}, text, meant);
    return heard?.changed ? heard.slots : undefined;
  };
  const whole = (): Understanding => desk.understand(`${openings[same?.intent ?? 'help'] ?? ''} ${text.replace(/^\W*(?:and|then)\b/i, '')}`);
  const slots = same?.acts ? taken(whole()) : same && (taken(understanding) ?? taken(whole()));
  if (same && slots) return advance(same, slots, desk);
  const message = desk.talk.sent && sendsTheSame(text) && (done === 'post-message' || !did) && !isOrder ? flows.get(desk.caller.role === 'DOCTOR' ? 'message_patient' : 'message_doctor') : undefined;
  if (desk.talk.sent && message) return advance(message, { ...absorb(message, {}, text, desk.understand(text.replace(/^[\s\S]*?\bsame\b(?: thing| message| text| note| words?)?(?: again)?/i, 'write a message'))).slots, hint_content: desk.talk.sent.content }, desk);
  const block = did?.flow === 'block_time' && (!isOrder || flow.intent === 'block_time') && /\bsame\b/i.test(text) && understanding.entities.date !== undefined ? flows.get(did.flow) : undefined;
  if (did && block) return advance(block, absorb(block, did.slots, text, understanding).slots, desk);
  const again = did?.flow !== 'block_time' && repeatsIt(text) && understanding.entities.patient !== undefined && did ? flows.get(did.flow) : undefined;
  if (did && again) return advance(again, absorb(again, did.slots, text, understanding).slots, desk);
  // “Later that day”, said of what could be booked, moves nothing.
  const booking = suggested?.flow === 'book_appointment' && intent === 'reschedule_appointment' && !speaksOfMoving.test(text) ? flows.get('book_appointment') : undefined;
  if (suggested && booking) return advance(booking, absorb(booking, suggested.slots, text, understanding).slots, desk);
  const offered = suggested && understanding.intent === 'confirm' ? flows.get(suggested.flow) : undefined;
  if (suggested && offered) return advance(offered, absorb(offered, suggested.slots, text, understanding).slots, desk);
  if (desk.caller.role === 'PATIENT' && (pressesForAnothers(text) || (told !== undefined && asksForTheirsToo(text, understanding)))) return refuse();
  const guessed = flow?.acts !== true || (/\?\s*$/.test(text) && confidence < sureToSwitch);
  if (desk.caller.role === 'PATIENT' && guessed && namesSomebody(text, understanding, desk.caller.full_name ?? '')) return refuse();
  if (desk.caller.role === 'PATIENT' && flow?.acts !== true && flow?.slots[0]?.name !== 'own' && asksForAnothers(text, understanding, desk.caller.full_name ?? '')) {
    return refuse();
  }
  if (!flow && understanding.confidence < hardlySure && (intent === 'greeting' || intent === 'confirm' || intent === 'deny')) return say({ ...fixedReply('help', desk, text), type: 'clarification' }, desk.talk);
  // A yes that goes with a farewell, where nothing waits for one.
  const [about, ...more] = desk.caller.role === 'DOCTOR' ? (understanding.entities.patient?.candidates ?? []) : [];
  if (!flow && about && more.length === 0) return say(fixedReply(intent, desk, text), { ...desk.talk, patient: about.user_id });
  if (!flow) return say(fixedReply(intent === 'confirm' && farewell.test(text) ? 'thanks_goodbye' : intent, desk, text), desk.talk);
  const day = desk.talk.day !== undefined && understanding.entities.date === undefined && /\b(?:that|the same) day\b/i.test(text) ? { hint_date: { text: desk.talk.day, value: desk.talk.day } } : {};
  const begun = absorb(flow, { ...slotsFor(flow, desk), ...day, ...spokenOf(text, understanding, flow, desk), ...(await doctorMeant(text, understanding, flow, desk)) }, text, understanding).slots;
  return advance(flow, sendsTheSame(text) && desk.talk.sent !== undefined ? { ...begun, hint_content: desk.talk.sent.content } : begun, desk);
}

async function goOn(text: string, understanding: Understanding, desk: Desk, flow: Flow, flows: ReadonlyMap<Intent, Flow>): Promise<Move> {
  const { talk } = desk;
  const kept = talk.rest?.filter((wish) => !leavesOut(text, wish));
  if (talk.rest && kept && kept.length < talk.rest.length) {
    const { rest, ...without } = talk;
    return advance(flow, talk.slots, { ...desk, talk: { ...without, ...(kept.length > 0 && { rest: kept }) } }, `I leave ${rest.filter((wish) => !kept.includes(wish)).map((each) => `“${each}”`).join(', ')}.`);
  }
  const { intent, confidence } = wishOf(text, understanding, desk);
  const heard = absorb(flow, talk.slots, text, understanding);
  const spoken = talk.asking === 'patient' ? spokenOf(text, understanding, flow, desk) : flow.intent === 'book_appointment' && talk.slots['doctor'] === undefined ? await doctorMeant(text, understanding, flow, desk) : {};
  const { slots, changed, corrects } = { ...heard, slots: { ...heard.slots, ...spoken }, changed: heard.changed || Object.keys(spoken).length > 0 };
  const free = talk.options.length === 0 ? flow.slots.find(({ name }) => name === talk.asking)?.free : undefined;
  const other = intent === flow.intent ? undefined : flows.get(intent);
  const isQuestion = /\?\s*$/.test(text);
  const leaves = free === 'text' && (isQuestion || (other !== undefined && !other.acts && confidence >= surelyElsewhere && asksToShow.test(text)) || (intent === flow.intent && isRequest(text)));
  const waitsForText = free !== undefined && !leaves;
  // A bare “yes” is no reason and no diagnosis; a message may say it.
  const saysNothing = free === 'text' && intent === 'confirm' && (understanding.decided_by.rule === 'closed.yes' || text.trim().split(/\s+/).length <= 2);
  // While something is only to be shown, a whole order is an order, though it names one of the people who may be chosen.
  const short = text.trim().split(/\s+/).length <= shortAnswer;
  const orders = !flow.acts && other?.acts === true && confidence >= surelyElsewhere && !short;
  const answer = talk.proposed || saysNothing || leaves || orders || slots['hint_kept'] !== talk.slots['hint_kept'] ? undefined : intent === 'confirm' && talk.options.length === 1 ? { slots: settledBy(talk, talk.options[0]?.value ?? '') } : answered(flow, talk, text, understanding);

  if (waitsForText && refusesToSay(text)) return dropped(desk);
  if (desk.caller.role === 'PATIENT' && !waitsForText && talk.proposed === null && agreesIf(text)) return reask(desk, 'I cannot find out on what that depends.');
  const next = desk.caller.role === 'PATIENT' ? goOnInstead(flow.intent, text) : undefined;
  const rest = next && correctedIn(next.text, desk.understand(next.text), desk);
  const movesInstead = next?.anew === true && flow.intent === 'cancel_appointment' && talk.slots['appointment'] !== undefined && commandedIn(next.text) === 'reschedule_appointment' ? flows.get('reschedule_appointment') : undefined;
  if (next && rest && movesInstead) return switchTo(movesInstead, next.text, rest, desk);
  if (next && rest && (next.anew || !waitsForText)) return next.anew ? begin(next.text, rest, { ...desk, talk: carried(desk) }, flows) : goOn(next.text, rest, desk, flow, flows);
  if (!waitsForText) {
    const leaving = flows.get(switchedTo(text, understanding, desk, flow) ?? flow.intent);
    if (leaving && leaving !== flow) return switchTo(leaving, text, understanding, desk);
  }
  const swapped = waitsForText ? undefined : theOther(text, talk.slots);
  if (swapped) return advance(flow, swapped, desk);
  if (talk.proposed && desk.caller.role === 'PATIENT' && asksBack(text)) return reask(desk, 'As I read it back:');
  const isMore = talk.proposed?.command === 'post-message' && (understanding.entities.patient ?? understanding.entities.doctor) !== undefined && /\b(?:as well|too|also|both)\b/i.test(text) && slots['hint_content'] === talk.slots['hint_content'];
  if (isMore) return reask(desk, 'I write to one person at a time: a yes sends this, and then “the same to …” goes to the next.');
  const further = talk.proposed ? behindYes(text) : undefined;
  if (talk.proposed && further !== undefined && isFurther(further, flow, desk, flows, addsMore.test(text))) return { execute: talk.proposed, flow, further };
  // What is wished for besides waits for its turn, and takes nothing from what was read back.
  const besides = talk.proposed && desk.caller.role === 'DOCTOR' && !agreesInWords(text) ? behindAlso(text) : undefined;
  if (besides !== undefined && (isFurther(besides, flow, desk, flows) || isFurtherDiagnosis(besides, flow, desk)) && isOfSame(besides, talk.slots, desk)) {
    const wish = flow.intent === 'add_diagnosis' && desk.understand(besides).intent === 'add_diagnosis' ? `diagnosis: ${besides.replace(/\s+for (?:him|her|them)\b/i, '')}` : besides;
    return reask({ ...desk, talk: { ...talk, rest: [...(talk.rest ?? []), wish] } }, `One after the other; then I come to: “${besides}”.`);
  }
  const agrees = talk.proposed !== null && agreesTo(talk.proposed.command, text);
  if (talk.proposed && intent === 'confirm' && !agrees && namesAnother(talk.proposed.command, text)) return dropped(desk);
  if (talk.proposed?.command === 'post-message' && intent === 'confirm' && putsOff.test(text)) return reask(desk, 'I can send it now, but not later. Nothing has been sent yet.');
  if (talk.proposed && intent === 'confirm' && !agrees && !corrects && isConditional(text, understanding)) return reask(desk, 'I have not done anything yet.');
  const saysAgain = restatesOnly(text, understanding, talk.proposed?.command);
  const agreesAgain = saysAgain && (heard.restates || (desk.caller.role === 'PATIENT' && talk.proposed !== null && isDeepStrictEqual((await advance(flow, slots, desk)).talk.proposed, talk.proposed)));
  const asksWhy = desk.caller.role === 'DOCTOR' && /^\W*(?:but |and |ok(?:ay)?,? )?why not\s*\?/i.test(text);
  const surely = desk.caller.role === 'DOCTOR' && !short ? sureToSwitch : surelyYes;
  const isYes = intent === 'confirm' && !asksWhy && (confidence >= surely || agreesInWords(text)) && !addsNumber(text, talk.question);
  if (talk.proposed && (agreesAgain || ((agrees || isYes) && !corrects))) return { execute: talk.proposed, flow };
  if (desk.caller.role === 'DOCTOR' && talk.proposed && !agrees && changed && agreesInWords(text) && !isConditional(text, understanding)) {
    // Said again with a yes, and nothing of it is different.
    const again = await advance(flow, slots, desk);
    if (isDeepStrictEqual(again.talk.proposed, talk.proposed)) return { execute: talk.proposed, flow };
  }
  const ofAppointment = flow.intent === 'cancel_appointment' || flow.intent === 'reschedule_appointment';
  if ((callsOff(text, ofAppointment) || endsByCallingOff(text, ofAppointment)) && !corrects && !waitsForText) return dropped(desk);
  // “No, make it …” wants something else, not nothing: what, was not understood.
  if (intent === 'deny' && wantsOtherwise.test(text) && !changed && !answer && !dropIt.test(text)) return reask(desk, talk.proposed ? 'What shall be different?' : 'Which one do you mean?');
  if (talk.proposed && desk.caller.role === 'PATIENT' && intent === 'deny' && !changed && wantsAnother.test(text)) return reask(desk, 'What shall be different?');
  const chooses = answer !== undefined && 'slots' in answer && !waitsForText;
  if (((intent === 'deny' && confidence >= surelyNo && !chooses) || dropIt.test(text)) && !corrects && (talk.proposed !== null || !changed || dropIt.test(text))) return dropped(desk);
  if (answer && 'slots' in answer && !waitsForText) return advance(flow, talk.asking === 'date' ? settledBy(talk, String(answer.slots['date'])) : { ...answer.slots, ...(answer.byTime && talk.asking === 'appointment' ? {} : heardBeside(talk, slots)) }, desk);

  const sureEnough = other && !other.acts && !changed && (isQuestion || asksToShow.test(text)) ? sureToTell : sureToSwitch;
  const asksOfDoctor = other?.intent === 'doctor_info' && ((isQuestion && !bookings.has(flow.intent)) || asksOfThem(text, understanding, desk));
  // What is said of the wording of a message is about the message.
  const edits = corrects && 'content' in talk.slots && slots['hint_content'] !== talk.slots['hint_content'];
  const claimed = changed && flow.claims?.(text, understanding, talk.slots) === true;
  // “History of Walter” tells something, however short it is.
  const tells = other !== undefined && !other.acts && desk.caller.role === 'DOCTOR' && confidence >= surelyElsewhere && asksFor.test(text);
  if (other && !waitsForText && !edits && !claimed && confidence >= sureEnough && (tells || (other.intent === 'view_appointments' && isQuestion && asksWhatStands(text)) || (!(short && (corrects || changed) && !asksOfDoctor) && (asksOfDoctor || isElsewhere(flow, other, text, changed))))) {
    const meant = { ...spokenOf(text, understanding, other, desk), ...(await doctorMeant(text, understanding, other, desk)) };
    const begun = await advance(other, absorb(other, meant, text, understanding).slots, desk);
    const { rest: _rest, ...anew } = begun.talk;
    if (!other.acts && begun.talk.flow === null) return digress(begun, desk);
    const left = other.acts && talk.proposed !== null && desk.caller.role === 'DOCTOR' ? { ...begun.reply, text: `What I had read back is left, and not done.\n\n${begun.reply.text}` } : begun.reply;
    return { reply: left, talk: anew };
  }
  if ((intent === 'help' || intent === 'greeting' || intent === 'thanks_goodbye') && !changed && !waitsForText) return intent === 'thanks_goodbye' && talk.proposed === null ? say(fixedReply(intent, desk, text), talk) : digress(say(fixedReply(intent, desk, text), talk), desk);
  if (answer && 'several' in answer && !changed) return reask(desk, `Several fit: ${answer.several.join('; ')}. Which one do you mean?`);
  if (answer && 'slots' in answer) return advance(flow, answer.slots, desk);
  if (changed) return advance(flow, slots, desk);
  if (intent === 'out_of_scope' && confidence >= sureToSwitch && desk.caller.role === 'PATIENT') return digress(say({ type: 'out_of_scope', text: 'I cannot help with that.' }, talk), desk);
  if (talk.asking === 'start' && talk.options.some(({ value }) => Date.parse(value) <= desk.now)) return advance(flow, slots, desk, 'Some of those times have passed.');
  return reask(desk, talk.proposed ? 'Please say yes or no, or tell me what should be different.' : intent === 'confirm' && talk.options.length > 0 ? 'Please choose one of these.' : 'I did not understand that.');
}

/** On with another flow about what was spoken of. */
async function switchTo(flow: Flow, text: string, understanding: Understanding, desk: Desk): Promise<Turn> {
  const { appointment_ref, ...others } = understanding.entities;
  // “Move it to Friday”: a bare day is where it is to go.
  const entities: Understanding['entities'] = flow.intent === 'reschedule_appointment' && appointment_ref?.text === others.date?.text ? others : understanding.entities;
  const marked = (entities.doctor ?? entities.specialty ?? entities.appointment_ref) !== undefined;
  const meant = { ...understanding, entities };
  return advance(flow, absorb(flow, { ...(marked ? {} : { hint_it: true }), ...(await doctorMeant(text, meant, flow, desk)) }, text, meant).slots, { ...desk, talk: carried(desk) });
}

const bookings: ReadonlySet<Intent> = new Set(['book_appointment', 'reschedule_appointment']);

/** Whether a text leaves the flow. Which doctor there is and when they are free belongs to booking. */
function isElsewhere(flow: Flow, other: Flow, text: string, changed: boolean): boolean {
  // "Next week instead" said of a booking that is being made is about that booking.
  if (other.intent === 'view_appointments' && changed && bookings.has(flow.intent) && /\banything (?:later|earlier|sooner|else)\b/i.test(text)) return false;
  // Of an open block, what names a day and no hours of the week is about the block.
  if (flow.intent === 'block_time' && other.intent === 'set_availability') return /\b(?:hours|availab\w+|work(?:ing)?|slots?|every|always|from now on|weekly|clinic)\b/i.test(text);
  if (other.acts && changed && bookings.has(flow.intent) && bookings.has(other.intent)) return /\bmy (?:other |existing )?appointment\b/i.test(text) && flow.intent === 'book_appointment';
  if (other.acts) return !(flow.intent === 'reschedule_appointment' && other.intent === 'book_appointment') && !(flow.intent === 'message_doctor' && other.intent === 'book_appointment' && changed);
  if (other.intent === 'doctor_info') return !changed || !bookings.has(flow.intent);
  return asksToShow.test(text);
}
