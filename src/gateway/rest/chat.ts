import { Type } from 'typebox';
import { account } from '../../../commands/account.ts';
import { conversation } from '../../../commands/conversation.ts';
import { roomIdOf } from '../../../commands/message-id.ts';
import type { ConversationEvent } from '../../../events/conversation.ts';
import { conversationsOf } from '../../../projections/conversations.ts';
import { createChat, type Answer, type World } from '../../assistant/dialogues/chat.ts';
import type { Action, Speaker } from '../../assistant/dialogues/types.ts';
import { createPeople } from '../../assistant/people.ts';
import type { Understand } from '../../assistant/understanding/types.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import { specialtiesWith } from '../../domain/specialties.ts';
import type { EventLog, Feed } from '../../eventlog/types.ts';
import type { Recorded } from '../../kernel/event.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { Rejection } from '../../kernel/rejection.ts';
import { MessageText, OpaqueId } from '../../kernel/schema.ts';
import type { Caller } from '../auth.ts';
import type { Http } from '../context.ts';
import type { NameSource } from '../live/render.ts';
import type { Presence } from '../presence.ts';
import type { ReadModels } from '../read-models.ts';
import type { Records } from '../records/records.ts';
import type { GatewaySettings } from '../settings.ts';
import { ChatAnswer, ConversationShown, ConversationsShown } from './chat-shapes.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { opaqueId, paged, readModel } from './query.ts';
import { upTo } from './up-to.ts';
import { asking } from './asking.ts';

type Parts = {
  readonly dispatcher: Dispatcher;
  readonly log: Pick<EventLog, 'readStream'>;
  readonly feed: Pick<Feed, 'reached' | 'position'>;
  readonly database: Queryable;
  readonly readModels: ReadModels;
  readonly names: NameSource;
  readonly presence: Pick<Presence, 'isConnected'>;
  readonly records: Pick<Records, 'purposeOf' | 'note'>;
  readonly settings: GatewaySettings;
  readonly understand: Understand;
  readonly now: () => number;
  /** What the assistant may ask in the name of who speaks. */
  readonly endpoints: readonly Endpoint[];
};

const Message = Type.Object({ message: MessageText, conversation_id: Type.Optional(OpaqueId) });
const Chosen = Type.Object({ conversation_id: OpaqueId, action: Type.Object({ type: Type.String({ minLength: 1, maxLength: 60 }), value: Type.Optional(Type.String({ maxLength: 300 })), label: Type.Optional(Type.String({ maxLength: 300 })) }) });

/** The turns of a talk, from its events. `mayRead`: of a patient of whom a doctor speaks there. */
function turnsOf(events: readonly Recorded<ConversationEvent>[], mayRead: (patient_id: string) => boolean): object[] {
  return events.flatMap((event): object[] => {
    const at = event.metadata.occurred_at;
    switch (event.type) {
      case 'UserSaid': {
        const { user_id, subject_id, turn, text, action, understood, because, erased } = event.data;
        const how = { turn, at, by: 'user', ...(action !== undefined && { action }), ...(understood && { understood }) };
        if (subject_id !== user_id && !mayRead(subject_id)) return [{ ...how, text: null, withheld: true }];
        return [{ ...how, text, ...(because !== undefined && { because }), ...(erased && { erased }) }];
      }
      case 'AssistantReplied': {
        const { user_id, subject_id, turn, type, rule, text, reply } = event.data;
        const what = { turn, at, by: 'assistant', type, ...(rule !== undefined && { rule }) };
        if (subject_id !== user_id && !mayRead(subject_id)) return [{ ...what, text: null, actions: [], withheld: true }];
        return [{ ...what, text, actions: reply === null ? [] : (Reflect.get(reply, 'actions') as readonly Action[]), ...(text === null && { erased: true }) }];
      }
      case 'ActionConfirmed': {
        const { turn, command, outcome } = event.data;
        return [{ turn, at, by: 'action', command, outcome }];
      }
      case 'HandedOff':
        return [{ turn: event.data.turn, at, by: 'action', command: 'hand-off', outcome: event.data.there ? 'there' : 'away' }];
      default:
        return [];
    }
  });
}

/** The assistants (API §6). */
export function chatEndpoints({ dispatcher, log, feed, database, readModels, names, presence, records, settings, understand, now, endpoints }: Parts): readonly Endpoint[] {
  const chat = createChat({ dispatcher, understand, settings: { emergencyNumber: settings.emergencyNumber, crisisLines: settings.crisisLines, specialties: specialtiesWith(settings.medicalSpecializations), maxMessageLength: settings.maxMessageLength }, now });
  const ask = asking(endpoints);
  const people = createPeople(database, now);

  const worldOf = (ctx: Http, caller: Caller): World => ({
    get: (path, query) => ask(ctx, caller, path, query),
    people: () => people(caller),
    isConnected: (user_id) => Promise.resolve(presence.isConnected(user_id)),
    nameOf: async (user_id) => names.peek(user_id) ?? (await names.load(user_id)) ?? null,
    zoneOf: async ({ user_id }) => (await dispatcher.load(account, user_id).catch(() => undefined))?.state.time_zone ?? settings.clinicTimeZone,
    roomOf: (doctor_id, patient_id) => roomIdOf(dispatcher.digest, doctor_id, patient_id),
  });
  // The route's roles are these two.
  const speakerOf = ({ user_id, role, full_name }: Caller): Speaker => ({ user_id, role: role === 'DOCTOR' ? 'DOCTOR' : 'PATIENT', ...(full_name !== undefined && { full_name }) });

  const talking = (path: '/chat/patient' | '/chat/doctor', role: 'PATIENT' | 'DOCTOR') =>
    endpoint({
      group: 'Assistants',
      summary: `Say something to the assistant of ${role === 'PATIENT' ? 'patients' : 'doctors'}`,
      description: 'Nothing that changes a record happens before an explicit yes to what was read back. A text that tells of an emergency raises an alert first.',
      body: Message,
      returns: ChatAnswer,
      method: 'POST',
      path,
      roles: [role],
      refusals: ['not-found', 'version-conflict'],
      withoutLog: ({ caller, body }) => chat.withoutLog(speakerOf(caller), body),
      answer: ({ ctx, caller, body }): Promise<Answer> => chat.answer({ speaker: speakerOf(caller), world: worldOf(ctx, caller), message: body.message, conversation_id: body.conversation_id }),
    });

  /** The patients of whom a doctor's talk tells and whose records the doctor may read today; that they are read is noted. */
  async function open(caller: Caller, conversation_id: string, events: readonly Recorded<ConversationEvent>[]): Promise<ReadonlySet<string>> {
    const told = new Set(events.flatMap(({ data }) => ('subject_id' in data && data.subject_id !== data.user_id ? [data.subject_id] : [])));
    const readable = new Set<string>();
    for (const patient_id of told) {
      const purpose = await records.purposeOf(caller, patient_id);
      if (purpose === undefined) continue;
      records.note(caller, { patient_id, record: 'conversation', reference: conversation_id, purpose, outcome: 'granted' });
      readable.add(patient_id);
    }
    return readable;
  }

  return [
    talking('/chat/patient', 'PATIENT'),
    talking('/chat/doctor', 'DOCTOR'),
    endpoint({
      group: 'Assistants',
      summary: 'Choose an action of the assistant’s last answer',
      body: Chosen,
      returns: ChatAnswer,
      method: 'POST',
      path: '/chat/actions',
      roles: ['PATIENT', 'DOCTOR'],
      refusals: ['not-found', 'wrong-state', 'version-conflict'],
      answer: ({ ctx, caller, body: { conversation_id, action } }): Promise<Answer> =>
        chat.answer({ speaker: speakerOf(caller), world: worldOf(ctx, caller), conversation_id, action: { type: action.type, label: action.label ?? '', ...(action.value !== undefined && { value: action.value }) } }),
    }),
    endpoint({
      group: 'Assistants',
      summary: 'One’s talks with the assistant, the latest first',
      returns: ConversationsShown,
      path: '/chat/conversations',
      roles: ['PATIENT', 'DOCTOR'],
      query: { ...paged, ...readModel },
      async answer({ ctx, caller, query: { at_least, limit, cursor } }) {
        await readModels.ready(ctx, ['conversations'], at_least);
        return conversationsOf(database, { user_id: caller.user_id, limit, cursor });
      },
    }),
    endpoint({
      group: 'Assistants',
      summary: 'A talk with the assistant: what was said, understood, done and answered',
      description: 'What a doctor’s talk tells of a patient is shown while the doctor may read that patient’s records, and its reading is written down.',
      returns: ConversationShown,
      path: '/chat/conversations/:id',
      params: { id: opaqueId },
      roles: ['PATIENT', 'DOCTOR'],
      query: readModel,
      async answer({ ctx, caller, params: { id }, query: { at_least } }) {
        await upTo(feed, ctx, at_least);
        const { state } = await dispatcher.load(conversation, id);
        if (state.turns < 0 || state.user_id !== caller.user_id) throw new Rejection('not-found');
        const events: Recorded<ConversationEvent>[] = [];
        // The stream of a talk holds nothing else.
        for await (const batch of log.readStream(`conversation-${id}`)) events.push(...(batch as readonly Recorded<ConversationEvent>[]));
        const readable = await open(caller, id, events);
        return { conversation_id: id, role: state.role ?? null, started_at: events[0]?.metadata.occurred_at ?? null, turns: turnsOf(events, (patient_id) => readable.has(patient_id)) };
      },
    }),
  ];
}
