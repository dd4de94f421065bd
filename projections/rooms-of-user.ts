import type { RoomEvent } from '../events/room.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { projection, type Queryable } from '../src/kernel/projection.ts';
import { revisions, roomIds, times, utc } from './columns.ts';
import { fromCursor, pageOf, type Page } from './cursor.ts';
import { unreadOf } from './room-history-page.ts';

type Of<Type extends RoomEvent['type']> = Recorded<Extract<RoomEvent, { type: Type }>>;

/** `revision`: of the last event that changed the row; what is not after it is passed over. */
const tables = `
  create table member_rooms (
    room_id text primary key,
    doctor_id text not null,
    patient_id text not null,
    opened_at timestamptz not null,
    last_message_at timestamptz,
    closed boolean not null default false,
    revision bigint not null
  ) with (fillfactor = 50);
  create index on member_rooms (doctor_id);
  create index on member_rooms (patient_id);`;

const columns = (batch: readonly Recorded<RoomEvent>[]) => [roomIds(batch), revisions(batch), times(batch)];

async function open(batch: readonly Of<'RoomOpened'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'rooms_of_user.open',
    text: `insert into member_rooms as held (room_id, revision, opened_at, doctor_id, patient_id)
      select distinct on (room_id) * from unnest($1::text[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[]) as t (room_id, revision, opened_at, doctor_id, patient_id)
      order by room_id, revision desc
      on conflict (room_id) do update set closed = false, revision = excluded.revision where excluded.revision > held.revision`,
    values: [...columns(batch), batch.map(({ data }) => data.doctor_id), batch.map(({ data }) => data.patient_id)],
  });
}

async function post(batch: readonly (Of<'MessagePosted'> | Of<'FileShared'>)[], tx: Queryable): Promise<void> {
  // A room's events come in their order: the last of each is what counts.
  const newest = [...new Map(batch.map((event) => [event.data.room_id, event])).values()];
  await tx.query({
    name: 'rooms_of_user.post',
    text: `update member_rooms held set last_message_at = newest.at, revision = newest.revision
      from unnest($1::text[], $2::bigint[], $3::timestamptz[]) as newest (room_id, revision, at)
      where held.room_id = newest.room_id and newest.revision > held.revision`,
    values: columns(newest),
  });
}

async function close(batch: readonly Of<'RoomClosed'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'rooms_of_user.close',
    text: `update member_rooms held set closed = true, revision = newest.revision
      from (select room_id, max(revision) as revision from unnest($1::text[], $2::bigint[]) as t (room_id, revision) group by room_id) newest
      where held.room_id = newest.room_id and newest.revision > held.revision`,
    values: [roomIds(batch), revisions(batch)],
  });
}

/** The rooms that each doctor and patient has. */
export const roomsOfUsers = projection<RoomEvent>()({
  name: 'rooms_of_user',
  version: 1,
  tables,
  on: { RoomOpened: open, MessagePosted: post, FileShared: post, RoomClosed: close },
});

export type UserRoom = { readonly room_id: string; readonly doctor_id: string; readonly patient_id: string; readonly last_message_at: string | null; readonly unread: number; readonly closed: boolean };
export type UserRooms = { readonly rooms: readonly UserRoom[]; readonly total_rooms: number; readonly next_cursor: string | null };

type Row = UserRoom & { readonly active_at: string };

/**
 * A user's rooms, the one with the latest message (else opening) first. Unread counts are those of the room history, in the same snapshot.
 * `in_care_at` (ms since the epoch): without those of patients for whom the user does not care then, by the directory.
 */
export async function roomsOfUser(db: Queryable, { user_id, limit, cursor, in_care_at }: Page & { readonly user_id: string; readonly in_care_at?: number }): Promise<UserRooms> {
  const { rows } = await db.query<{ total: string; page: readonly Row[] | null }>({
    name: 'rooms_of_user.page',
    text: `with mine as (select *, coalesce(last_message_at, opened_at) as active_at from member_rooms where (doctor_id = $1 or patient_id = $1)
        and ($5::timestamptz is null or exists (select from care_grounds g where g.doctor_id = $1 and g.patient_id = member_rooms.patient_id and g.active and (g.until is null or g.until > $5)))),
      page as (select * from mine where $2::timestamptz is null or (active_at, room_id) < ($2, $3) order by active_at desc, room_id desc limit $4)
      select (select count(*) from mine) as total, (
        select json_agg(r order by r.active_at desc, r.room_id desc)
        from (select room_id, doctor_id, patient_id, last_message_at, closed, active_at, ${unreadOf('page.room_id', '$1')} as unread from page) r
      ) as page`,
    values: [user_id, ...fromCursor(cursor, 'time', 'text'), limit + 1, in_care_at === undefined ? null : new Date(in_care_at)],
  });
  const { page, next_cursor } = pageOf(rows[0]?.page ?? [], limit, ({ active_at, room_id }) => [utc(active_at), room_id]);
  return {
    rooms: page.map(({ room_id, doctor_id, patient_id, last_message_at, unread, closed }) => ({
      room_id,
      doctor_id,
      patient_id,
      last_message_at: last_message_at && utc(last_message_at),
      unread: unread ?? 0,
      closed,
    })),
    total_rooms: Number(rows[0]?.total ?? 0),
    next_cursor,
  };
}
