import { Rejection } from '../../kernel/rejection.ts';
import type { Intent } from '../understanding/intents.ts';
import type { Understanding } from '../understanding/types.ts';
import { absorb, advance, answered, digress, no, say, yes, type Input, type Turn } from './engine.ts';
import { fixedReply } from './fixed.ts';
import type { Action, Desk, Flow, Proposal, Talk } from './types.ts';
import { asksTheSame, cancelsIt, correctedIn, isRequest, spokenOf, takesAlert, takesUp, wishIn } from './wishes.ts';
import { anothersReply, pressesForAnothers } from './flows/others.ts';

/** A turn that is said, or a step that the caller of `converse` has to take first. */
export type Move = Turn | { readonly execute: Proposal; readonly flow: Flow } | { readonly handOff: true; /** To one of these, rather. */ readonly named: readonly string[] };

const human = /\b(?:(?:connect|put) me (?:with|through|to)\b|(?:talk|speak|chat|connect|transfer|put)\b.{0,25}\b(?:human|person|people|someone real|somebody real|real (?:person|human|doctor)|agent|nurse|receptionist|operator|staff|representative)|(?:real|live|actual) (?:person|human|agent)|hand (?:me )?(?:over|off)|human (?:please|agent|being)|(?:hablar|comunicar)\b.{0,20}\b(?:persona|humano))\b/i;
const dropIt =
  /^\W*(?:(?:actually|ok(?:ay)?|oh|hmm+|um|well|no|please|then|just|wait|sorry|you know what|can you|could you|would you)\W+)*(?:never ?mind|forget (?:it|this|that|about (?:it|this|that))|cancel(?: (?:that|this|it|everything|the whole thing))?|stop(?: it| this)?|quit|exit|abort|start over|nothing|no|nope|no thanks?(?: you)?|leave it|(?:i(?:'ve| have)? )?changed my mind|i do(?: no|n['’]?)t want (?:to|it|this|that)(?: any ?more)?|let'?s not|not now|drop (?:it|that|this)|go back|olv[ií]dalo|d[eé]jalo)(?:\W+(?:please|then|for now|thanks?|thank you|after all|instead|actually))*(?:\W*$|[,;.] (?:i['’](?:ll|m|d)|let me|maybe|it['’]s)\b[^?]{0,60}$)/i;
const safeAgain = /\b(?:go on|continue|carry on|resume|i['’]?m (?:ok(?:ay)?|fine|safe|better)|it(?:['’]s| is) over)\b/i;
const asksToShow = /\?|\b(?:show|list|view|see|tell me|what|which|when|who|where|how many|do i have|display|pull up)\b/i;

/** So sure has an intent to be before it interrupts something. */
const sureToSwitch = 0.75;
/** A question is answered beside what goes on, and then this is enough. */
const sureToTell = 0.45;
const surelyNo = 0.5;
/** And before it interrupts who is asked for words of their own. */
const surelyElsewhere = 0.9;
const shortAnswer = 4;

/** What follows from what the user did, in the state that the talk is in. */
export async function converse(input: Input, desk: Desk, flows: Flows): Promise<Move> {
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
  if (desk.caller.role === 'PATIENT' && human.test(text)) return { handOff: true, named: understanding.entities.doctor?.candidates.map(({ user_id }) => user_id) ?? [] };
  if (!flow) return begin(text, understanding, desk, flows);
  return goOn(text, understanding, desk, flow, flows);
}

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

/** A yes that names an act is a yes to that act alone: “cancel it” books and prescribes nothing. */
const namesAnother = (command: string, text: string): boolean => (/\bcancel\b/i.test(text) && command !== 'cancel-appointment') || (/\bbook\b/i.test(text) && !/^(?:book|reschedule)-/.test(command));

/** What was chosen; a day that was ambiguous becomes a hint, since the time is still to be found. */
function settledBy(talk: Talk, value: string): Talk['slots'] {
  return talk.asking === 'date' ? { ...talk.slots, hint_date: { text: value, value } } : { ...talk.slots, [String(talk.asking)]: value };
}

/** What an answer says beside the thing that it chooses: “Dr Park, on Friday at 10”. An order or place is the choice itself. */
function heardBeside({ slots: before }: Talk, slots: Talk['slots']): Talk['slots'] {
  return Object.fromEntries(Object.entries(slots).filter(([name, value]) => name.startsWith('hint_') && name !== 'hint_appointment_ref' && before[name] !== value));
}

const start = (flow: Flow | undefined, desk: Desk): Promise<Move> => (flow ? advance(flow, slotsFor(flow, desk), desk) : Promise.resolve(again(desk)));
/** What the last answer suggested for it. */
const slotsFor = ({ intent }: Flow, { talk: { suggested } }: Desk): Talk['slots'] => (suggested?.flow === intent ? suggested.slots : {});

/** What makes a text that only says “and Monday?” a whole one. */
const openings: { readonly [Name in Intent]?: string } = { view_schedule: 'show my schedule', view_appointments: 'show my appointments', doctor_info: 'when is the doctor free', add_diagnosis: 'add a diagnosis', add_prescription: 'prescribe' };

async function begin(text: string, understanding: Understanding, desk: Desk, flows: ReadonlyMap<Intent, Flow>): Promise<Move> {
  const { suggested, listed, dropped: left } = desk.talk;
  const cancelling = flows.get('cancel_appointment');
  if (cancelling && listed?.length === 1 && cancelsIt(text)) return advance(cancelling, { hint_it: true }, desk);
  const resumed = left && takesUp(text) ? flows.get(left.flow) : undefined;
  if (left && resumed) return advance(resumed, absorb(resumed, left.slots, text, understanding).slots, desk);
  const { told } = desk.talk;
  const alertsShown = told?.flow === 'urgent_patients' && takesAlert.test(text) ? flows.get('acknowledge_alert') : undefined;
  if (alertsShown) return advance(alertsShown, { hint_place: takesAlert.exec(text)?.[1]?.toLowerCase() ?? 'first' }, desk);
  const intent = wishIn(text, understanding);
  const flow = flows.get(intent);
  const isOrder = flow?.acts === true && understanding.confidence >= sureToSwitch;
  const before = told && flows.get(told.flow);
  const same = !isOrder && asksTheSame(text) && (before?.acts === false || openings[before?.intent ?? 'help'] !== undefined) ? before : undefined;
  const anew = (meant: Understanding): Talk['slots'] | undefined => {
    const heard = same && absorb(same, told?.slots ?? {}, text, meant);
    return heard?.changed ? heard.slots : undefined;
  };
  const whole = (): Understanding => desk.understand(`${openings[same?.intent ?? 'help'] ?? ''} ${text.replace(/^\W*(?:and|then)\b/i, '')}`);
  const slots = same?.acts ? anew(whole()) : same && (anew(understanding) ?? anew(whole()));
  if (same && slots) return advance(same, slots, desk);
  const offered = suggested && understanding.intent === 'confirm' ? flows.get(suggested.flow) : undefined;
  if (suggested && offered) return advance(offered, absorb(offered, suggested.slots, text, understanding).slots, desk);
  if (desk.caller.role === 'PATIENT' && flow?.acts !== true && pressesForAnothers(text)) {
    const { reply, talk } = say(anothersReply, desk.talk);
    return { reply, talk: { ...talk, ...(told && { told }) } };
  }
  if (!flow) return say(fixedReply(intent, desk), desk.talk);
  return advance(flow, absorb(flow, { ...slotsFor(flow, desk), ...spokenOf(text, understanding, flow, desk) }, text, understanding).slots, desk);
}

async function goOn(text: string, understanding: Understanding, desk: Desk, flow: Flow, flows: ReadonlyMap<Intent, Flow>): Promise<Move> {
  const { talk } = desk;
  const intent = wishIn(text, understanding);
  const { confidence } = understanding;
  const heard = absorb(flow, talk.slots, text, understanding);
  const spoken = talk.asking === 'patient' ? spokenOf(text, understanding, flow, desk) : {};
  const { slots, changed, corrects } = { ...heard, slots: { ...heard.slots, ...spoken }, changed: heard.changed || 'patient' in spoken };
  const free = talk.options.length === 0 ? flow.slots.find(({ name }) => name === talk.asking)?.free : undefined;
  const other = intent === flow.intent ? undefined : flows.get(intent);
  const isQuestion = /\?\s*$/.test(text);
  const leaves = free === 'text' && (isQuestion || (other !== undefined && !other.acts && confidence >= surelyElsewhere && asksToShow.test(text)) || (intent === flow.intent && isRequest(text)));
  const waitsForText = free !== undefined && !leaves;
  // A bare “yes” is no reason and no diagnosis; a message may say it.
  const saysNothing = free === 'text' && intent === 'confirm' && text.trim().split(/\s+/).length <= 2;
  const answer = talk.proposed || saysNothing || leaves ? undefined : intent === 'confirm' && talk.options.length === 1 ? { slots: settledBy(talk, talk.options[0]?.value ?? '') } : answered(flow, talk, text);

  if (talk.proposed && intent === 'confirm' && namesAnother(talk.proposed.command, text)) return dropped(desk);
  if (talk.proposed && intent === 'confirm' && !corrects) return { execute: talk.proposed, flow };
  const chooses = answer !== undefined && 'slots' in answer && !waitsForText;
  if (((intent === 'deny' && confidence >= surelyNo && !chooses) || dropIt.test(text)) && !corrects && (talk.proposed !== null || !changed || dropIt.test(text))) return dropped(desk);
  if (answer && 'slots' in answer && !waitsForText) return advance(flow, talk.asking === 'date' ? settledBy(talk, String(answer.slots['date'])) : { ...heardBeside(talk, slots), ...answer.slots }, desk);

  const short = text.trim().split(/\s+/).length <= shortAnswer;
  const sureEnough = other && !other.acts && !changed && isQuestion ? sureToTell : sureToSwitch;
  if (other && !waitsForText && confidence >= sureEnough && !(short && (corrects || changed)) && isElsewhere(flow, other, text, changed)) {
    const begun = await advance(other, absorb(other, spokenOf(text, understanding, other, desk), text, understanding).slots, desk);
    return other.acts || begun.talk.flow !== null ? begun : digress(begun, desk);
  }
  if ((intent === 'help' || intent === 'greeting' || intent === 'thanks_goodbye') && !changed && !waitsForText) return intent === 'thanks_goodbye' && talk.proposed === null ? say(fixedReply(intent, desk), talk) : digress(say(fixedReply(intent, desk), talk), desk);
  if (answer && 'several' in answer && !changed) return reask(desk, `Several fit: ${answer.several.join('; ')}. Which one do you mean?`);
  if (answer && 'slots' in answer) return advance(flow, answer.slots, desk);
  if (changed) return advance(flow, slots, desk);
  if (intent === 'out_of_scope' && confidence >= sureToSwitch && desk.caller.role === 'PATIENT') return digress(say({ type: 'out_of_scope', text: 'I cannot help with that.' }, talk), desk);
  return reask(desk, talk.proposed ? 'Please say yes or no, or tell me what should be different.' : intent === 'confirm' && talk.options.length > 0 ? 'Please choose one of these.' : 'I did not understand that.');
}

/** Whether a text leaves the flow. Which doctor there is and when they are free belongs to booking. */
function isElsewhere(flow: Flow, other: Flow, text: string, changed: boolean): boolean {
  const booking = ['book_appointment', 'reschedule_appointment'];
  // "Next week instead" said of a booking that is being made is about that booking.
  if (other.intent === 'view_appointments' && changed && booking.includes(flow.intent) && /\banything (?:later|earlier|sooner|else)\b/i.test(text)) return false;
  if (other.acts && changed && booking.includes(flow.intent) && booking.includes(other.intent)) return /\bmy (?:other |existing )?appointment\b/i.test(text) && flow.intent === 'book_appointment';
  if (other.acts) return !(flow.intent === 'reschedule_appointment' && other.intent === 'book_appointment') && !(flow.intent === 'message_doctor' && other.intent === 'book_appointment' && changed);
  if (other.intent === 'doctor_info') return !changed;
  return asksToShow.test(text);
}

function dropped({ talk }: Desk): Turn {
  const { reply, talk: after } = say({ type: 'flow_cancelled', text: 'All right, I have not changed anything. Is there something else I can do?' }, talk);
  return { reply, talk: { ...after, ...(talk.flow !== null && { dropped: { flow: talk.flow as Intent, slots: talk.slots } }) } };
}

function reask({ talk }: Desk, because: string): Turn {
  return { reply: { type: 'clarification', text: `${because}${talk.question === undefined ? '' : `\n\n${talk.question}`}`, actions: talk.actions, ...(talk.proposed && { data: { proposed: talk.proposed } }) }, talk };
}
const again = (desk: Desk): Turn => reask(desk, 'How can I help you?');
