import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { careteam, inCare } from '../../../commands/careteam.ts';
import { conversation } from '../../../commands/conversation.ts';
import type { Understood } from '../../../events/conversation.ts';
import type { Dispatcher, Outcome } from '../../dispatcher/types.ts';
import { Rejection } from '../../kernel/rejection.ts';
import { emergencyVersion } from '../understanding/emergency/detect.ts';
import type { Awaited } from '../understanding/replies/index.ts';
import type { Person, Understand, Understanding } from '../understanding/types.ts';
import { alarmOf, createAlarms, emergencyOf } from './alarms.ts';
import { concerned, patientOf, patientsIn, withNames, type Concerned } from './concerned.ts';
import { converse, following } from './converse.ts';
import { emergencyReply, type EmergencySettings, type Told } from './emergency.ts';
import { advance, digress, executed, refusalText, refused, say, type Input, type Turn } from './engine.ts';
import { flowsOf } from './flows/index.ts';
import { handOver } from './hand-over.ts';
import { inLines } from './in-line.ts';
import { createInTurn } from './in-turn.ts';
import { rehearse } from './rehearse.ts';
import { standingIn } from './standing.ts';
import { emptyTalk, type Action, type Desk, type Flow, type Proposal, type Reply, type Slots, type Speaker, type Talk } from './types.ts';
import { cut } from './words.ts';

/** What the assistant may use of the world around it. `get`: what `GET <path>` answers that speaker, having seen the log up to `at_least`. */
export type World = {
  get(path: string, query: Readonly<Record<string, string | undefined>>): Promise<Record<string, unknown>>;
  people(): Promise<{ readonly doctors: readonly Person[]; readonly patients: readonly Person[] }>;
  isConnected(user_id: string): Promise<boolean>;
  nameOf(user_id: string): Promise<string | null>;
  zoneOf(speaker: Speaker): Promise<string>;
  roomOf(doctor_id: string, patient_id: string): string;
};
export type ChatParts = {
  readonly dispatcher: Dispatcher;
  readonly understand: Understand;
  readonly settings: EmergencySettings & { readonly specialties: readonly string[]; readonly maxMessageLength: number };
  readonly now: () => number;
};
export type Asked = { readonly speaker: Speaker; readonly world: World; readonly conversation_id?: string | undefined } & ({ readonly message: string } | { readonly action: Action });
export type Answer = {
  readonly response: string;
  readonly type: string;
  readonly intent: string;
  readonly confidence: number;
  readonly actions: readonly Action[];
  readonly data: Record<string, unknown>;
  readonly conversation_id: string;
  readonly timestamp: string;
  readonly position: string;
};

type Done = { readonly command: string; readonly outcome: string; readonly command_id?: string; readonly stream?: string };
type HandedOff = { readonly doctor_id: string; readonly room_id: string; readonly there: boolean };
/** By which what a turn does is known. */
type KeysOfTurn = { readonly turn: string; readonly proposal: string };
/** A turn with what was done in it, and the rule whose answer it is. */
type Taken = Turn & { readonly confirmed?: readonly Done[]; readonly handed_off?: HandedOff; readonly rule?: string };

/** The world, where what others wrote may be told to the speaker. */
const toldInLine = (world: World): World => ({
  ...world,
  get: async (path, query) => inLines(await world.get(path, query)),
  people: async () => inLines(await world.people()),
  nameOf: async (user_id) => inLines(await world.nameOf(user_id)),
});

/** So much of an answer is kept, in characters. */
const longestKept = 40_000;
/** Another gateway took a turn of the same talk at the same moment: ours is thought over so often. */
const tries = 3;

export type Chat = {
  answer(asked: Asked): Promise<Answer>;
  /** What can be said where the log is away, and with it all that is known of who speaks: what to do in an emergency. Undefined: nothing. */
  withoutLog(speaker: Speaker, said: { readonly message: string; readonly conversation_id?: string | undefined }): Answer | undefined;
};

/** The assistants of patients and doctors. A talk's turns are taken one after another; where it stands is folded from its stream. */
export function createChat({ dispatcher, understand, settings, now }: ChatParts): Chat {
  const inTurn = createInTurn();
  const alarms = createAlarms({ dispatcher, settings });
  const flows = { PATIENT: flowsOf('PATIENT'), DOCTOR: flowsOf('DOCTOR') } as const;

  /** It holds whom it was given to, so that it is good even where nothing of the talk could be kept. */
  const idWith = (drawn: string, { user_id, role }: Speaker): string => `conv_${drawn}${dispatcher.digest('conversation', user_id, role, drawn).slice(0, 20)}`;
  const newId = (speaker: Speaker): string => idWith(randomBytes(12).toString('hex'), speaker);
  const isGivenTo = (speaker: Speaker, id: string): boolean => id === idWith(id.slice('conv_'.length, 'conv_'.length + 24), speaker);
  const idOf = (speaker: Speaker, { conversation_id }: { readonly conversation_id?: string | undefined }): string => conversation_id ?? newId(speaker);

  async function turn(asked: Asked, conversation_id: string): Promise<Answer> {
    const { speaker, world } = asked;
    const text = 'message' in asked ? asked.message : undefined;
    const [people, zone, stands] = await Promise.all([world.people().catch(() => ({ doctors: [], patients: [] })), world.zoneOf(speaker), stateOf(asked, conversation_id)]);
    const awaits = stands && awaitedIn(stands.talk);
    const place = stands && stands.turns >= 0 ? standingIn(stands.talk, speaker.role) : undefined;
    // The rules of a turn ask of the same words again and again; where the talk stands says nothing of a part of them.
    const heard = new Map<string, Understanding>();
    const meaning = (said: string): Understanding => {
      const found = heard.get(said) ?? understand(said, { role: speaker.role, now: now(), time_zone: zone, ...people, ...(awaits && { awaits }), ...(place && said === text && { stands: place }) });
      heard.set(said, found);
      return found;
    };
    const understanding = text === undefined ? undefined : meaning(text);
    const isUrgent = understanding !== undefined && understanding.emergency.level !== 'none';

    if (!stands && !isUrgent) throw new Rejection('not-found');
    // Danger is not refused for a talk that is not there: it begins another.
    if (!stands) return turn({ ...asked, conversation_id: undefined }, newId(speaker));
    const { turns, talk } = stands;
    const at = Math.max(0, turns);
    // A yes again, after one whose outcome is unknown, is to the same proposal.
    const keys: KeysOfTurn = { turn: `${conversation_id}/${at}`, proposal: `${conversation_id}/${talk.proposed_at ?? at}` };
    const seen = new Set<string>();
    const desk = deskOf(asked, talk, zone, people.patients, meaning, seen);
    const late = !isUrgent && text !== undefined && understanding && talk.alarm ? await alarms.named(talk.alarm, text, understanding, desk, keys.turn) : undefined;
    const told = isUrgent && text !== undefined ? await alarms.raise(desk, text, understanding, keys.turn) : undefined;
    const answered = late ?? (await respond(asked, understanding, desk, keys, told));
    const taken = { ...answered, talk: numbered(answered.talk, talk, at) };
    return keep(asked, conversation_id, at, understanding, taken, { before: talk, seen });
  }

  /** Undefined: there is no such talk of the speaker's. */
  async function stateOf({ speaker, world, conversation_id: given }: Asked, conversation_id: string): Promise<{ turns: number; talk: Talk } | undefined> {
    if (given === undefined) return { turns: -1, talk: emptyTalk };
    const { state } = await dispatcher.load(conversation, conversation_id);
    // One whose first turn could not be kept, since the log was away.
    if (state.turns < 0 && isGivenTo(speaker, conversation_id)) return { turns: -1, talk: emptyTalk };
    if (state.turns < 0 || state.user_id !== speaker.user_id || state.role !== speaker.role) return undefined;
    // What `keep` has written.
    const talk = await withNames({ ...emptyTalk, ...(state.talk as Talk | undefined) }, world.nameOf);
    return { turns: state.turns, talk: (await mayGoOn(speaker, talk)) ? talk : emptyTalk };
  }

  /** Not about a patient whom the doctor cares for no more: what was said of them is not said again. */
  async function mayGoOn({ user_id, role }: Speaker, talk: Talk): Promise<boolean> {
    const patient = role === 'DOCTOR' ? patientOf(talk) : undefined;
    return patient === undefined || inCare((await dispatcher.load(careteam, patient)).state, user_id, now());
  }

  const deskOf = ({ speaker, world }: Asked, talk: Talk, zone: string, patients: readonly Person[], meaning: Desk['understand'], seen: Set<string>): Desk => ({
    understand: meaning,
    patients,
    caller: speaker,
    now: now(),
    zone,
    talk,
    specialties: settings.specialties,
    emergencyNumber: settings.emergencyNumber,
    async get(path, query = {}) {
      const answer = await world.get(path, { at_least: talk.seen, ...query });
      patientsIn(answer, seen);
      return answer;
    },
    roomWith: (other_id) => (speaker.role === 'PATIENT' ? world.roomOf(other_id, speaker.user_id) : world.roomOf(speaker.user_id, other_id)),
    rehearse: (name, data) => rehearse(dispatcher, speaker, name, data, now()),
    async carers() {
      const { state } = await dispatcher.load(careteam, speaker.user_id);
      return state.doctors.map(({ doctor_id }) => doctor_id).filter((doctor_id) => inCare(state, doctor_id, now()));
    },
    isConnected: (user_id) => world.isConnected(user_id),
    nameOf: async (user_id) => (await world.nameOf(user_id)) ?? '',
  });

  async function respond(asked: Asked, understanding: Understanding | undefined, desk: Desk, keys: KeysOfTurn, told: Told | undefined): Promise<Taken> {
    const alarmed = told && understanding ? emergencyReply(emergencyOf(understanding), told, settings, desk.caller.role, 'message' in asked ? asked.message : '') : undefined;
    // The talk stands where it stood: whoever is safe again goes on.
    const { flow } = desk.talk;
    const waits = flow === null ? '' : '\n\nWhat we had begun waits; nothing has been booked or changed.';
    const actions: readonly Action[] = [...(alarmed?.actions ?? []), ...(flow === null ? [] : [{ type: 'start', label: 'I am safe: go on', value: flow }])];
    const unnamed = told !== undefined && 'unknown_patient' in told && understanding && 'message' in asked ? { alarm: alarmOf(asked.message, understanding) } : {};
    const raised = told === undefined || 'failed' in told ? {} : { seen: told.position, ...(desk.caller.role === 'PATIENT' && { alerted: alertedBy(understanding, desk) }) };
    const first: Turn | undefined = alarmed && { reply: { ...alarmed, text: `${alarmed.text}${waits}`, actions }, talk: { ...desk.talk, actions, ...unnamed, ...raised, ...(flow !== null && { paused: true as const }) } };
    if (first && understanding && (understanding.emergency.level === 'critical' || !wantsMore(understanding, desk))) return first;
    try {
      const taken = await move('action' in asked ? { action: asked.action } : { text: asked.message, understanding: understanding as Understanding }, desk, keys);
      return alarmed ? { ...taken, talk: { ...taken.talk, ...unnamed, ...raised }, reply: { ...taken.reply, text: `${alarmed.text}\n\n---\n\n${taken.reply.text}`, data: { ...taken.reply.data, emergency: alarmed.data ?? {} } } } : taken;
    } catch (error) {
      if (first) return first;
      if (!(error instanceof Rejection) || error.slug === 'wrong-state' || error.slug === 'version-conflict') throw error;
      const type = error.status >= 500 ? 'error' : 'refused';
      return { reply: { type, text: refusalText(error), data: { reason: error.slug }, actions: desk.talk.actions }, talk: desk.talk };
    }
  }

  /** Beside something urgent: a booking or another wish in the same text, or an answer to what was asked. */
  const wantsMore = ({ intent }: Understanding, { talk, caller }: Desk): boolean => talk.flow !== null || flows[caller.role].get(intent)?.acts === true;

  async function move(input: Input, desk: Desk, keys: KeysOfTurn): Promise<Taken> {
    const next = await converse(input, desk, flows[desk.caller.role]);
    const by = next.rule === undefined ? {} : { rule: next.rule };
    if ('execute' in next) return { ...(await carryOut(next.execute, next.flow, desk, keys.proposal, [...(next.further === undefined ? [] : [next.further]), ...(desk.talk.rest ?? [])])), ...by };
    if ('handOff' in next) return { ...(await handOff(desk, keys.turn, next.named)), ...by };
    return next;
  }

  async function carryOut(proposal: Proposal, flow: Flow, desk: Desk, key: string, rest: readonly string[]): Promise<Taken> {
    const changed = await flow.changed?.(desk.talk.slots, desk);
    if (changed) return advance(flow, changed.slots, desk, changed.because);
    const steps = [...(flow.before?.(desk.talk.slots, desk) ?? []), proposal];
    const confirmed: Done[] = [];
    let outcome: Outcome | undefined;
    try {
      for (const [n, { command, data }] of steps.entries()) {
        outcome = await dispatcher.dispatch({ name: command, data, actor: desk.caller, via: 'assistant', idempotency_key: `${key}/${n}` });
        confirmed.push({ command, outcome: 'done', command_id: outcome.command_id, stream: outcome.stream });
      }
    } catch (error) {
      if (!(error instanceof Rejection) || error.status >= 500) throw error;
      const failed = { command: steps[confirmed.length]?.command ?? proposal.command, outcome: error.slug };
      return { ...(await refused(flow, error, desk)), confirmed: [...confirmed, failed] };
    }
    if (!outcome) throw new Rejection('internal');
    const position = String(outcome.position);
    // What is said of it has to have seen it.
    const after = { ...desk, talk: { ...desk.talk, seen: position }, get: (path: string, query: Readonly<Record<string, string | undefined>> = {}) => desk.get(path, { ...query, at_least: position }) };
    const said = await executed(flow, outcome, after).catch((): Turn => say({ type: 'clarification', text: 'That is done, though I cannot show it just now.' }, { ...desk.talk, seen: position }));
    const { rest: _rest, ...talk } = said.talk;
    const alone = { ...said, talk };
    const { afterwards } = desk.talk;
    const next = afterwards && flows[desk.caller.role].get(afterwards.flow);
    // What was wished for as well comes next, and is read back on its own.
    const going = next ? await advance(next, afterwards.slots, { ...after, talk }, said.reply.text).catch(() => undefined) : await nextOfAll(flow, desk.talk.slots, said, { ...after, talk });
    if (rest.length === 0) return { ...(going ?? alone), confirmed };
    const gone = await following(alone, rest, { ...after, talk }, flows[desk.caller.role]).catch((): Turn => ({ ...alone, reply: { ...alone.reply, text: `${alone.reply.text}\n\nPlease say the rest again: ${rest.map((each) => `“${each}”`).join(', ')}.` } }));
    return { ...gone, confirmed };
  }

  /** On with the next of several that were meant together, where one is left. */
  async function nextOfAll(flow: Flow, done: Slots, said: Turn, desk: Desk): Promise<Turn | undefined> {
    const slots = flow.next?.(done);
    const turn = slots && (await advance(flow, slots, desk, said.reply.text).catch(() => undefined));
    return turn?.talk.flow === null ? undefined : turn;
  }

  async function handOff(desk: Desk, key: string, named: readonly string[]): Promise<Taken> {
    const { reply, handed_off } = await handOver(desk, named, { dispatcher, key, longest: settings.maxMessageLength });
    // Whoever can be handed to nobody goes on here.
    return handed_off ? { ...say(reply, desk.talk), handed_off } : desk.talk.flow === null ? say(reply, desk.talk) : digress(say(reply, desk.talk), desk);
  }

  async function keep({ speaker, ...asked }: Asked, conversation_id: string, at: number, understanding: Understanding | undefined, { reply, talk, confirmed, handed_off, rule }: Taken, past: { readonly before: Talk; readonly seen: ReadonlySet<string> }): Promise<Answer> {
    // A patient's own talk is theirs.
    const { said: whose, replied }: Concerned = speaker.role === 'DOCTOR' ? concerned({ ...past, understanding, reply, talk }) : { said: {}, replied: { text: reply.text, actions: reply.actions, talk } };
    const { actions = [], ...answered } = replied;
    const what = 'message' in asked ? { text: asked.message, ...(understanding && { entities: understanding.entities, because: becauseOf(understanding) }) } : { text: asked.action.label };
    const how = 'message' in asked ? understanding && { understood: understoodOf(understanding) } : { action: asked.action.type };
    const turnData = { conversation_id, turn: at, said: { ...(whose ? { ...whose, ...what } : { text: '' }), ...how }, ...(confirmed && { confirmed }), ...(handed_off && { handed_off }), replied: { ...answered, text: cut(answered.text, longestKept), type: reply.type, ...(rule !== undefined && { rule }), reply: { actions } } };
    try {
      const { position } = await dispatcher.dispatch({ name: 'take-turn', data: plain(turnData), actor: speaker, via: 'assistant' });
      return answerOf(conversation_id, understanding ?? { intent: meantBy(asked, past.before), confidence: 1 }, reply, String(position));
    } catch (error) {
      if (understanding && understanding.emergency.level !== 'none' && error instanceof Rejection && error.status >= 500) return unkept(conversation_id, understanding, reply);
      throw error;
    }
  }

  const unkept = (conversation_id: string, understanding: Understanding, reply: Reply): Answer => answerOf(conversation_id, understanding, reply, '0');

  function answerOf(conversation_id: string, { intent, confidence }: { readonly intent: string; readonly confidence: number }, { text, type, actions = [], data = {} }: Reply, position: string): Answer {
    return { response: text, type, intent, confidence, actions, data, conversation_id, timestamp: new Date(now()).toISOString(), position };
  }

  async function answer(given: Asked): Promise<Answer> {
    const asked = { ...given, world: toldInLine(given.world) };
    const conversation_id = idOf(asked.speaker, asked);
    const work = async (): Promise<Answer> => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await turn(asked, conversation_id);
        } catch (error) {
          if (error instanceof Rejection && error.status === 503 && 'message' in asked) {
            const said = withoutLog(asked.speaker, { message: asked.message, conversation_id });
            if (said) return said;
          }
          if (!(error instanceof Rejection && error.slug === 'version-conflict' && attempt < tries)) throw error;
        }
      }
    };
    return inTurn(conversation_id, work, () => 'message' in asked && heardAlone(asked.speaker, asked.message).emergency.level !== 'none');
  }

  /** What a text means where nothing is known of anybody: enough to hear danger. */
  const heardAlone = ({ role }: Speaker, text: string): Understanding => understand(text, { role, now: now(), time_zone: 'UTC', doctors: [], patients: [] });

  function withoutLog(speaker: Speaker, said: { readonly message: string; readonly conversation_id?: string | undefined }): Answer | undefined {
    const understanding = heardAlone(speaker, said.message);
    if (understanding.emergency.level === 'none') return undefined;
    return unkept(idOf(speaker, said), understanding, emergencyReply(emergencyOf(understanding), { failed: true }, settings, speaker.role));
  }

  return { answer, withoutLog };
}

/** The talk, which remembers in which turn its proposal was read back first. */
function numbered(talk: Talk, before: Talk, turn: number): Talk {
  if (talk.proposed === null) return talk;
  const same = isDeepStrictEqual(talk.proposed, before.proposed);
  return { ...talk, proposed_at: (same ? before.proposed_at : undefined) ?? turn };
}

/** What pressing a button wants. */
function meantBy(asked: { readonly action: Action } | { readonly message: string }, { flow, actions }: Talk): string {
  if (!('action' in asked)) return 'out_of_scope';
  const { type, value } = asked.action;
  if (type === 'confirm' || type === 'deny') return type;
  if (type === 'hand_off') return 'message_doctor';
  return (type === 'start' ? (value ?? actions.find((each) => each.type === type)?.value) : flow) ?? 'help';
}

/** The category of the danger that a talk tells of; what is of none goes with the one before. */
function alertedBy(understanding: Understanding | undefined, { talk }: Desk): string {
  const category = understanding?.emergency.category ?? 'other';
  return category === 'other' ? (talk.alerted ?? category) : category;
}

/** JSON values only, as an event holds them. */
const plain = (data: object): unknown => JSON.parse(JSON.stringify(data));

/** What weighed for the intent; these may be words of the text. */
const becauseOf = ({ decided_by: { features, runner_up }, reply, course }: Understanding): object => ({ features: features.slice(0, 5), ...(runner_up && { runner_up }), ...(reply && { reply }), ...(course && { course }) });

const awaitedIn = ({ proposed, flow }: Talk): Awaited | undefined => (proposed ? 'yes' : flow === null ? undefined : 'answer');

const understoodOf = ({ intent, confidence, decided_by, version, emergency }: Understanding): Understood => ({
  intent,
  confidence,
  decided_by: cut(`${decided_by.by}: ${decided_by.rule}`, 200),
  version: cut(version, 100),
  emergency: { level: emergency.level, category: emergency.category, rule: emergency.rule, version: emergencyVersion() },
});
