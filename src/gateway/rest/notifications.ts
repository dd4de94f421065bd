import { Type } from 'typebox';
import { notificationsOf } from '../../../projections/notifications.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { Feed } from '../../eventlog/types.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { Count, KnownUser, Position, Timestamp } from '../../kernel/schema.ts';
import type { Presence } from '../presence.ts';
import type { ReadModels } from '../read-models.ts';
import { Notification, page } from '../shapes.ts';
import type { Users } from '../users.ts';
import { send } from './commands.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { paged, position, readModel, user } from './query.ts';
import { reached } from './up-to.ts';

type Parts = {
  readonly dispatcher: Pick<Dispatcher, 'dispatch'>;
  readonly feed: Pick<Feed, 'reached' | 'position'>;
  readonly database: Queryable;
  readonly readModels: ReadModels;
  readonly users: Users;
  readonly presence: Pick<Presence, 'isConnected' | 'connectedUsers'>;
  readonly now: () => number;
};

const anything = Type.Object({}, { additionalProperties: true });
const Words = Type.String({ minLength: 1, maxLength: 1_000, pattern: '\\S' });
const Word = Type.String({ minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9_-]+$' });

/** The later of two positions, where there is one. */
const later = (one: bigint | undefined, other: bigint | undefined): bigint | undefined => (one === undefined || (other !== undefined && other > one) ? other : one);

/** What people are told: by the clinic as things happen, by a doctor or an ADMIN, by an ADMIN to all. */
export function notificationEndpoints({ dispatcher, feed, database, readModels, users, presence, now }: Parts): readonly Endpoint[] {
  /** Of the event: what is told of it, and a repeat, say the same. */
  const sentAt = (result: object): string => ('sent_at' in result && typeof result.sent_at === 'string' ? result.sent_at : new Date(now()).toISOString());
  return [
    endpoint({
      group: 'Notifications',
      summary: 'One’s own notifications, newest first',
      description: '`after` leaves out what is not after that position.',
      returns: Type.Object({ notifications: Type.Array(Notification), unread: Count, ...page }),
      path: '/notifications',
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      query: { ...paged, ...readModel, after: position },
      async answer({ ctx, caller, query: { at_least, limit, cursor, after } }) {
        await readModels.ready(ctx, ['notifications'], later(at_least, after));
        return notificationsOf(database, { user_id: caller.user_id, after, limit, cursor });
      },
    }),
    endpoint({
      group: 'Notifications',
      summary: 'Say how far one has read',
      returns: Type.Object({ position: Position }),
      method: 'POST',
      path: '/notifications/read',
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      body: Type.Object({ up_to: Position }),
      idempotent: true,
      refusals: ['read-model-stale'],
      async answer({ ctx, caller, body }) {
        await reached(feed, BigInt(body.up_to));
        const { position: at } = await send(dispatcher, ctx, { name: 'read-notifications', data: body, actor: caller });
        return { position: String(at) };
      },
    }),
    endpoint({
      group: 'Notifications',
      summary: 'Tell somebody something: a doctor their patients, an ADMIN anybody',
      description: '`delivered`: the user is connected. What is sent stands in their notifications all the same.',
      returns: Type.Object({ message: Type.String(), recipient: KnownUser, delivered: Type.Boolean(), sent_at: Timestamp }),
      method: 'POST',
      path: '/chat/notify/:user_id',
      params: { user_id: user },
      roles: ['DOCTOR', 'ADMIN'],
      body: Type.Object({ message: Words, title: Type.Optional(Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' })), message_type: Type.Optional(Word), data: Type.Optional(anything) }),
      idempotent: true,
      async answer({ ctx, caller, params, body }) {
        const user_id = users.idOf(params.user_id);
        const data = { user_id, kind: 'message', data: { ...body, sent_by: caller.user_id }, pushed: true };
        const { result } = await send(dispatcher, ctx, { name: 'send-notification', data, actor: caller });
        return { message: body.message, recipient: user_id, delivered: presence.isConnected(user_id), sent_at: sentAt(result) };
      },
    }),
    endpoint({
      group: 'Notifications',
      summary: 'Tell everybody who is connected',
      returns: Type.Object({ message: Type.String(), recipients: Count, sent_at: Timestamp }),
      method: 'POST',
      path: '/chat/broadcast',
      roles: ['ADMIN'],
      body: Type.Object({ message: Words, message_type: Type.Optional(Word) }),
      idempotent: true,
      async answer({ ctx, caller, body: { message, message_type = 'announcement' } }) {
        const { result } = await send(dispatcher, ctx, { name: 'broadcast', data: { message, message_type }, actor: caller });
        return { message, recipients: presence.connectedUsers(), sent_at: sentAt(result) };
      },
    }),
  ];
}
