import type { BroadcastEvent } from '../events/broadcast.ts';
import type { InboxEvent } from '../events/inbox.ts';
import type { SubjectEvent } from '../events/subject.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { projection, type Queryable, type Update } from '../src/kernel/projection.ts';
import { times } from './columns.ts';
import { fromCursor, pageOf, type Page } from './cursor.ts';

type Of<Type extends (InboxEvent | BroadcastEvent)['type']> = Recorded<Extract<InboxEvent | BroadcastEvent, { type: Type }>>;

/** What is read is what stands at or before the mark. */
const tables = `
  create table notifications (
    user_id text collate "C" not null,
    position bigint not null,
    notification_id text not null,
    kind text not null,
    data jsonb,
    erased boolean not null,
    created_at timestamptz not null,
    primary key (user_id, position, notification_id)
  );
  create table read_marks (user_id text primary key, up_to bigint not null) with (fillfactor = 50);`;

const positions = (batch: readonly Recorded[]): string[] => batch.map(({ position }) => String(position));

async function send(batch: readonly Of<'NotificationSent'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'notifications.send',
    text: `insert into notifications (user_id, position, notification_id, kind, data, erased, created_at)
      select * from unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::jsonb[], $6::boolean[], $7::timestamptz[])
      on conflict do nothing`,
    values: [
      batch.map(({ data }) => data.user_id),
      positions(batch),
      batch.map(({ data }) => data.notification_id),
      batch.map(({ data }) => data.kind),
      batch.map(({ data }) => (data.data === null ? null : JSON.stringify(data.data))),
      batch.map(({ data }) => data.erased === true),
      times(batch),
    ],
  });
}

async function read(batch: readonly Of<'NotificationsRead'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'notifications.read',
    text: `insert into read_marks as held (user_id, up_to) select user_id, max(up_to) from unnest($1::text[], $2::bigint[]) as t (user_id, up_to) group by user_id
      on conflict (user_id) do update set up_to = greatest(held.up_to, excluded.up_to)`,
    values: [batch.map(({ data }) => data.user_id), batch.map(({ data }) => data.up_to)],
  });
}

async function erase(batch: readonly Recorded<Extract<SubjectEvent, { type: 'PatientErased' }>>[], tx: Queryable): Promise<void> {
  await tx.query({ name: 'notifications.erase', text: 'update notifications set data = null, erased = true where user_id = any($1::text[])', values: [batch.map(({ data }) => data.patient_id)] });
}

/** A notification as clients see it. */
export type NotificationOnTheWire = { readonly notification_id: string; readonly position: string; readonly kind: string; readonly data: object | null; readonly erased?: true; readonly created_at: string; readonly read: boolean };

const told = ({ data, metadata, position }: Of<'NotificationSent'>): NotificationOnTheWire => ({
  notification_id: data.notification_id,
  position: String(position),
  kind: data.kind,
  data: data.data,
  ...(data.erased && { erased: true }),
  created_at: metadata.occurred_at,
  read: false,
});
const toUser = (user: string, event: string, data: object, pushed?: true): Update => ({ audience: { user, channel: 'notifications', ...(pushed && { unsubscribed: pushed }) }, frame: { type: 'notification', event, data } });

/** What each user has been told; a broadcast is for those who are there. */
export const notifications = projection<InboxEvent | BroadcastEvent | SubjectEvent>()({
  name: 'notifications',
  version: 1,
  tables,
  on: { NotificationSent: send, NotificationsRead: read, PatientErased: erase },
  updates: {
    NotificationSent: (event) => [toUser(event.data.user_id, event.data.kind, told(event), event.data.pushed)],
    NotificationsRead: ({ data: { user_id, up_to } }) => [toUser(user_id, 'read', { up_to })],
    BroadcastSent: ({ data: { message, message_type }, metadata }) => (['PATIENT', 'DOCTOR', 'ADMIN'] as const).map((role) => ({ audience: { role }, frame: { type: 'system', event: 'broadcast', data: { message, message_type, sent_at: metadata.occurred_at } } })),
  },
});

type Row = Omit<NotificationOnTheWire, 'created_at' | 'erased'> & { readonly erased: boolean; readonly created_at: Date };
type ListQuery = Page & { readonly user_id: string; readonly after?: bigint | undefined };

/** A user's notifications, newest first, and how many of all are unread. */
export async function notificationsOf(db: Queryable, { user_id, after = -1n, limit, cursor }: ListQuery): Promise<{ notifications: NotificationOnTheWire[]; unread: number; next_cursor: string | null }> {
  const { rows } = await db.query<Row>({
    name: 'notifications.of_user',
    text: `select notification_id, position::text as position, kind, data, erased, created_at, position <= coalesce((select up_to from read_marks where user_id = $1), -1) as read
      from notifications n where user_id = $1 and position > $2::bigint and ($3::bigint is null or (position, notification_id) < ($3, $4::text))
      order by n.position desc, notification_id desc limit $5`,
    values: [user_id, String(after), ...fromCursor(cursor, 'position', 'text'), limit + 1],
  });
  const counted = await db.query<{ unread: string }>({
    name: 'notifications.unread',
    text: 'select count(*) as unread from notifications where user_id = $1 and position > coalesce((select up_to from read_marks where user_id = $1), -1)',
    values: [user_id],
  });
  const { page, next_cursor } = pageOf(rows, limit, ({ position, notification_id }) => [position, notification_id]);
  return {
    notifications: page.map(({ erased, created_at, ...rest }) => ({ ...rest, ...(erased && { erased }), created_at: created_at.toISOString() })),
    unread: Number(counted.rows[0]?.unread ?? 0),
    next_cursor,
  };
}
