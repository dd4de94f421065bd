import { isDeepStrictEqual } from 'node:util';
import { Rejection } from '../../kernel/rejection.ts';
import type { Understanding } from '../understanding/types.ts';
import { commandedIn } from './commanded.ts';
import { behindYes, refuses, takesBack } from './consent.ts';
import { inMarks } from './dictated.ts';
import { asks } from './asides.ts';
import { sureToSwitch } from './behind-yes.ts';
import { meanwhileReply, stayReply } from './emergency.ts';
import { again, dropped, reask } from './ends.ts';
import { callsOff, dropIt } from './giving-up.ts';
import { absorb, advance, no, say, yes, type Input, type Turn } from './engine.ts';
import { anyTime, idle, open, slotsFor, whenIdle, whenOpen } from './rules/index.ts';
import { following as followingIn } from './rules/following.ts';
import { decide, type Flows, type Move, type Said } from './rules/rule.ts';
import { settledBy } from './rules/settled.ts';
import { withHour } from './hour.ts';
import type { Action, Desk, Flow } from './types.ts';
import { correctedIn } from './wishes.ts';
import type { Intent } from '../understanding/intents.ts';

export type { Move } from './rules/rule.ts';

const safeAgain = /\b(?:go on|continue|carry on|resume|i['’]?m (?:ok(?:ay)?|fine|safe|better)|it(?:['’]s| is) over)\b/i;

/** What follows from what the user did, in the state that the talk is in. */
export async function converse(input: Input, desk: Desk, flows: Flows): Promise<Move> {
  const next = await afterDanger(input, desk, flows);
  // With the flow that it waited behind, the rest is gone.
  if (!('reply' in next) || next.talk.flow !== null || !next.talk.rest) return next;
  const { rest: _rest, ...talk } = next.talk;
  return { ...next, talk };
}

/** What an emergency has interrupted is read back again before a yes counts, and the number to call stands first. */
async function afterDanger(input: Input, desk: Desk, flows: Flows): Promise<Move> {
  const reply = 'text' in input && desk.caller.role === 'PATIENT' && desk.talk.alerted !== undefined && !wishes(input) ? meanwhileReply(input.text, desk.emergencyNumber) : undefined;
  if (reply) {
    // Words for a message are asked for no longer: what is said next may be anything.
    if (desk.talk.asking !== null && desk.talk.options.length === 0) return say(reply, desk.talk);
    return { reply, talk: { ...desk.talk, ...(desk.talk.flow !== null && { paused: true as const }) } };
  }
  if (!desk.talk.paused) return afterNo(input, desk, flows);
  const { paused: _paused, ...talk } = desk.talk;
  const resumed = { ...desk, talk };
  const flow = flowOf(resumed, flows);
  if (flow && 'text' in input && desk.caller.role === 'PATIENT' && onlyTells(input)) return { reply: stayReply(desk.emergencyNumber), talk: desk.talk };
  const goesOn = flow !== undefined && 'text' in input && (input.understanding.intent === 'confirm' || safeAgain.test(input.text));
  const moved = goesOn ? await advance(flow, wishes(input) ? absorb(flow, talk.slots, input.text, input.understanding).slots : talk.slots, resumed) : await afterNo(input, resumed, flows);
  // No yes counts before what waits was read back again.
  const next = flow && 'execute' in moved ? await advance(flow, talk.slots, resumed) : moved;
  if (!('reply' in next) || desk.caller.role === 'DOCTOR') return next;
  return { ...next, reply: { ...next.reply, text: `**Call ${desk.emergencyNumber} first, if you have not yet.**\n\n${next.reply.text}` } };
}

/** What was answered with a no, and is still open, is read back again before a yes counts, whatever was said between. */
async function afterNo(input: Input, desk: Desk, flows: Flows): Promise<Move> {
  const { refused, ...talk } = desk.talk;
  const next = await move(input, desk, flows);
  if ('execute' in next) {
    if (!refused) return next;
    const rest = next.further === undefined ? talk.rest : [next.further, ...(talk.rest ?? [])];
    return advance(next.flow, talk.slots, { ...desk, talk: { ...talk, ...(rest && { rest }) } }, 'You said no to this before, so I read it back once more.');
  }
  // Who takes their time has not refused, and what was read back anew stands so.
  const stands = 'reply' in next && next.reply.type === 'clarification' && next.rule !== 'takesTime' && talk.proposed !== null && isDeepStrictEqual(next.talk.proposed, talk.proposed);
  return stands && 'text' in input && refuses(input.text, input.understanding) ? { ...next, talk: { ...next.talk, refused: true } } : next;
}

/** Whether a text orders something, or names a day, a time or a doctor for it. */
const wishes = ({ text, understanding: { entities: { date, time, doctor } } }: Extract<Input, { text: string }>): boolean =>
  commandedIn(text) !== undefined || doctor !== undefined || [date, time].some((when) => when !== undefined && !/^(?:(?:right )?now|tonight)$/i.test(when.text));

/** What is told while an emergency is not over: neither a wish, a question, a yes or a no, nor that all is well. */
const onlyTells = (input: Extract<Input, { text: string }>): boolean => {
  const { text, understanding: { intent, confidence } } = input;
  return !wishes(input) && !asks.test(text) && !safeAgain.test(text) && !dropIt.test(text) && !callsOff(text, true) && (confidence < sureToSwitch || fixedIntents.has(intent));
};
/** Small talk, or nothing of ours. */
const fixedIntents: ReadonlySet<Intent> = new Set(['out_of_scope', 'greeting', 'thanks_goodbye', 'emergency']);

const flowOf = ({ talk }: Desk, flows: Flows): Flow | undefined => (talk.flow === null ? undefined : flows.get(talk.flow as Intent));

async function move(input: Input, desk: Desk, flows: Flows): Promise<Move> {
  const flow = flowOf(desk, flows);
  if ('action' in input) return press(input.action, desk, flow, flows);
  const text = inMarks(input.text);
  const said = saidIn(text, text === input.text ? input.understanding : { ...desk.understand(text), emergency: input.understanding.emergency }, desk, flows);
  const move = (await decide(anyTime, { ...said, flow })) ?? (flow ? await decide(whenOpen, await open(said, flow)) : await decide(whenIdle, await idle(said)));
  if (!move) throw new Error('No rule knows what to do');
  if ('reply' in move && desk.caller.role === 'DOCTOR') return withNamed(move, said.understanding, desk);
  return 'execute' in move && takesBack(move.execute.command, move.further === undefined ? text : ofYes(text)) ? { ...reask(desk, 'I have not done anything yet.'), rule: 'takesBack' } : move;
}

/** Who was only named, and is not the one whom the talk is about by now, is the one whom a doctor's next “her” means. */
function withNamed<Next extends Turn>(next: Next, { entities: { patient } }: Understanding, { talk }: Desk): Next {
  const [named, ...others] = patient?.candidates ?? [];
  const isSettled = next.talk.slots['patient'] !== undefined || next.talk.slots['hint_patient'] !== undefined || next.talk.patient !== talk.patient;
  return named === undefined || others.length > 0 || isSettled ? next : { ...next, talk: { ...next.talk, patient: named.user_id } };
}

/** A text with a further wish behind its yes, as far as it may speak of what was read back. */
const ofYes = (text: string): string => {
  const behind = behindYes(text) ?? '';
  return text.slice(0, text.length - behind.length) + (behind.split(/[.,;:!?…–—]|\s+(?:and|but|then)\s/)[0] ?? '');
};

function saidIn(text: string, understanding: Understanding, desk: Desk, flows: Flows): Said {
  // What is said in a text's place is as urgent as the whole.
  const heard = (other: string): Understanding => ({ ...desk.understand(other), emergency: understanding.emergency });
  return {
    text,
    understanding: withHour(text, correctedIn(text, understanding, desk), desk),
    desk,
    flows,
    again: (other, at) => move({ text: other, understanding: heard(other) }, at, flows),
    begin: (other, at) => whenBegun(saidIn(other, heard(other), at, flows)),
  };
}

async function whenBegun(said: Said): Promise<Move> {
  return (await decide(whenIdle, await idle(said))) ?? again(said.desk);
}

/** On with what is left of a text, after something was answered or done. */
export const following = (before: Turn, rest: readonly string[], desk: Desk, flows: Flows): Promise<Turn> => followingIn(before, rest, desk, (text, at) => move({ text, understanding: at.understand(text) }, at, flows));

/** A button of the last answer; no other. */
async function press(action: Action, desk: Desk, flow: Flow | undefined, flows: Flows): Promise<Move> {
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

const start = (flow: Flow | undefined, desk: Desk): Promise<Move> => (flow ? advance(flow, { ...(desk.talk.listed?.length === 1 && { hint_it: true }), ...slotsFor(flow, desk.talk) }, desk) : Promise.resolve(again(desk)));
