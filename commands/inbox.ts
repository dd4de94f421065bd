import { Type } from 'typebox';
import { inboxEvents, type InboxEvent } from '../events/inbox.ts';
import { aggregate, commandOf, plainSnapshot } from '../src/kernel/aggregate.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { Position, Timestamp, UserId, Uuid } from '../src/kernel/schema.ts';
import { account } from './account.ts';
import { careteam, inCare } from './careteam.ts';

/** Positions, as decimals: of the last notification, and how far they are read. */
export type InboxState = { readonly user_id: string; readonly last: string; readonly read: string };

function evolve(state: InboxState, event: Recorded<InboxEvent>): InboxState {
  switch (event.type) {
    case 'NotificationSent':
      return { ...state, last: String(event.position) };
    case 'NotificationsRead':
      return { ...state, read: event.data.up_to };
    default:
      event satisfies never;
      return state;
  }
}

const command = commandOf<InboxState, InboxEvent>();
const Kind = Type.String({ minLength: 1, maxLength: 64, pattern: '^[a-z_]+$' });
const Anything = Type.Object({}, { additionalProperties: true, maxProperties: 32 });

export const inbox = aggregate<InboxState, InboxEvent>()({
  category: 'inbox',
  events: inboxEvents,
  initialState: (user_id) => ({ user_id, last: '0', read: '0' }),
  evolve,
  snapshot: plainSnapshot(1),
  commands: {
    'send-notification': command({
      summary: 'Tell somebody something that outlasts a closed app',
      data: Type.Object({ user_id: UserId, kind: Kind, data: Anything, pushed: Type.Optional(Type.Literal(true)) }),
      roles: ['DOCTOR', 'ADMIN'],
      unmarked: true,
      internal: true,
      patient: true,
      stream: ({ data }) => data.user_id,
      concerns: ({ data }) => data.user_id,
      facts: { recipient: { of: account, key: ({ data }) => data.user_id }, care: { of: careteam, key: ({ data }) => data.user_id } },
      relationship: {
        name: 'service-admin-or-doctor-in-care',
        holds: ({ actor, facts, now }) => actor.role === 'SYSTEM' || (actor.role === 'ADMIN' ? facts.recipient.role !== undefined : inCare(facts.care, actor.user_id, now)),
      },
      decide: ({ data, id }) => [{ type: 'NotificationSent', data: { ...data, notification_id: id('notification') } }],
      returns: Type.Object({ notification_id: Type.Optional(Uuid), sent_at: Type.Optional(Timestamp) }),
      result: ({ events: [sent] }) => (sent?.type === 'NotificationSent' ? { notification_id: sent.data.notification_id, sent_at: sent.metadata.occurred_at } : {}),
    }),

    'read-notifications': command({
      summary: 'Say how far one has read one’s notifications',
      data: Type.Object({ up_to: Type.String({ ...Position, maxLength: 20 }) }),
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      unmarked: true,
      internal: true,
      patient: true,
      stream: ({ actor }) => actor.user_id,
      relationship: { unrestricted: 'everybody has an inbox of their own' },
      decide: ({ data }, state) => {
        // What has not come yet cannot have been read.
        const up_to = BigInt(data.up_to) < BigInt(state.last) ? data.up_to : state.last;
        return BigInt(up_to) > BigInt(state.read) ? [{ type: 'NotificationsRead', data: { user_id: state.user_id, up_to } }] : [];
      },
    }),
  },
});
