import { Type } from 'typebox';
import { conversationEvents, type ConversationEvent, type SpeakerRole } from '../events/conversation.ts';
import { aggregate, commandOf } from '../src/kernel/aggregate.ts';
import { Rejection } from '../src/kernel/rejection.ts';
import { OpaqueId, UserId } from '../src/kernel/schema.ts';

/** Where a talk stands. `turns` -1: there is no such talk. `talk` is what the last turn left for the next, undefined after the first or an erasure. */
export type ConversationState = { readonly conversation_id: string; readonly user_id: string; readonly role: SpeakerRole | undefined; readonly turns: number; readonly talk: object | undefined };

const command = commandOf<ConversationState, ConversationEvent>();
const Word = Type.String({ minLength: 1, maxLength: 100 });
const Turn = Type.Integer({ minimum: 0 });
const Anything = Type.Object({}, { additionalProperties: true });

const Emergency = Type.Object({ level: Word, category: Type.Union([Word, Type.Null()]), rule: Type.Union([Word, Type.Null()]), version: Word });
const Understood = Type.Object({ intent: Word, confidence: Type.Number(), decided_by: Type.String({ maxLength: 200 }), version: Word, emergency: Emergency });
/** The patient of whom a doctor speaks: what is said is that patient's. */
const About = Type.Optional(UserId);
const Said = Type.Object({ about: About, text: Type.String({ maxLength: 40_000 }), action: Type.Optional(Word), understood: Type.Optional(Understood), entities: Type.Optional(Anything), because: Type.Optional(Anything) });
const Confirmed = Type.Object({ command: Word, outcome: Word, command_id: Type.Optional(Word), stream: Type.Optional(Type.String({ maxLength: 300 })) });
const HandOff = Type.Object({ doctor_id: Word, room_id: OpaqueId, there: Type.Boolean() });
const Reply = Type.Object({ about: About, talk_about: About, type: Word, rule: Type.Optional(Word), text: Type.String({ maxLength: 40_000 }), reply: Anything, talk: Anything });

/** A talk with the assistant. What it does to records it does through their own commands; here stands what was said. */
export const conversation = aggregate<ConversationState, ConversationEvent>()({
  category: 'conversation',
  events: conversationEvents,
  initialState: (conversation_id) => ({ conversation_id, user_id: '', role: undefined, turns: -1, talk: undefined }),
  evolve(state, event) {
    switch (event.type) {
      case 'ConversationStarted':
        return { ...state, user_id: event.data.user_id, role: event.data.role, turns: 0 };
      case 'AssistantReplied':
        return { ...state, turns: event.data.turn + 1, talk: event.data.talk ?? undefined };
      case 'UserSaid':
      case 'ActionConfirmed':
      case 'HandedOff':
        return state;
      default:
        event satisfies never;
        return state;
    }
  },
  commands: {
    'take-turn': command({
      summary: 'Keep a turn of a talk with the assistant: what was said, what was done, what was answered',
      data: Type.Object({ conversation_id: OpaqueId, turn: Turn, said: Said, confirmed: Type.Optional(Type.Array(Confirmed, { maxItems: 10 })), handed_off: Type.Optional(HandOff), replied: Reply }),
      roles: ['PATIENT', 'DOCTOR'],
      unmarked: true,
      internal: true,
      stream: ({ data }) => data.conversation_id,
      relationship: { name: 'whose-talk-it-is', holds: ({ actor }, { turns, user_id, role }) => turns < 0 || (user_id === actor.user_id && role === actor.role) },
      decide({ data: { conversation_id, turn, said, confirmed = [], handed_off, replied }, actor }, state) {
        if (turn !== Math.max(0, state.turns)) throw new Rejection('version-conflict', 'Another message of this talk came first');
        const { user_id } = actor;
        const whose = { conversation_id, user_id };
        const role: SpeakerRole = actor.role === 'DOCTOR' ? 'DOCTOR' : 'PATIENT';
        const { text, action, understood, entities, because } = said;
        const { about, talk_about, rule, ...answer } = replied;
        return [
          ...(state.turns < 0 ? [{ type: 'ConversationStarted' as const, data: { ...whose, role } }] : []),
          { type: 'UserSaid', data: { ...whose, subject_id: said.about ?? user_id, turn, text, ...(action !== undefined && { action }), ...(understood && { understood }), ...(entities && { entities }), ...(because && { because }) } },
          ...confirmed.map((done) => ({ type: 'ActionConfirmed' as const, data: { ...whose, turn, ...withoutUndefined(done) } })),
          ...(handed_off ? [{ type: 'HandedOff' as const, data: { ...whose, turn, ...handed_off } }] : []),
          { type: 'AssistantReplied', data: { ...whose, subject_id: about ?? user_id, talk_of: talk_about ?? user_id, turn, ...answer, ...(rule !== undefined && { rule }) } },
        ];
      },
    }),
  },
});

/** The optional fields that are there. */
const withoutUndefined = ({ command: name, outcome, command_id, stream }: { command: string; outcome: string; command_id?: string | undefined; stream?: string | undefined }) => ({
  command: name,
  outcome,
  ...(command_id !== undefined && { command_id }),
  ...(stream !== undefined && { stream }),
});
