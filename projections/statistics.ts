import type { AccountEvent } from '../events/account.ts';
import type { RoomEvent } from '../events/room.ts';
import type { Role } from '../src/kernel/actor.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { projection, type Queryable } from '../src/kernel/projection.ts';
import { revisions, roomIds, times } from './columns.ts';

type Of<Type extends (AccountEvent | RoomEvent)['type']> = Recorded<Extract<AccountEvent | RoomEvent, { type: Type }>>;

/** `revision` of a room guards the counts against messages that come again. */
const tables = `
  create table counted_rooms (
    room_id text primary key,
    revision bigint not null,
    doctor_wrote boolean not null default false,
    patient_wrote boolean not null default false
  ) with (fillfactor = 50);
  create table counted_users (user_id text primary key, role text not null);
  create table message_total (one boolean primary key default true check (one), messages bigint not null) with (fillfactor = 10);
  create table message_minutes (minute timestamptz primary key, messages bigint not null) with (fillfactor = 50);
  insert into message_total (messages) values (0);`;

async function open(batch: readonly Of<'RoomOpened'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'statistics.open',
    text: `insert into counted_rooms (room_id, revision)
      select room_id, min(revision) from unnest($1::text[], $2::bigint[]) as t (room_id, revision) group by room_id
      on conflict (room_id) do nothing`,
    values: [roomIds(batch), revisions(batch)],
  });
}

async function post(batch: readonly (Of<'MessagePosted'> | Of<'FileShared'>)[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'statistics.post',
    text: `with fresh as (
        select t.*, date_trunc('minute', at) as minute
        from unnest($1::text[], $2::bigint[], $3::text[], $4::timestamptz[]) as t (room_id, revision, sender_role, at)
        join counted_rooms held using (room_id) where t.revision > held.revision
      ), rooms as (
        update counted_rooms held
        set revision = newest.revision, doctor_wrote = held.doctor_wrote or newest.doctor_wrote, patient_wrote = held.patient_wrote or newest.patient_wrote
        from (select room_id, max(revision) as revision, bool_or(sender_role = 'DOCTOR') as doctor_wrote, bool_or(sender_role = 'PATIENT') as patient_wrote from fresh group by room_id) newest
        where held.room_id = newest.room_id
      ), total as (
        update message_total set messages = messages + (select count(*) from fresh)
      ), kept as (
        select greatest((select max(minute) from fresh), (select max(minute) from message_minutes)) - interval '1 hour' as since
      ), gone as (
        delete from message_minutes where minute < (select since from kept)
      )
      insert into message_minutes as held (minute, messages) select minute, count(*) from fresh where minute >= (select since from kept) group by minute
      on conflict (minute) do update set messages = held.messages + excluded.messages`,
    values: [roomIds(batch), revisions(batch), batch.map(({ data }) => data.sender_role), times(batch)],
  });
}

async function register(batch: readonly Of<'AccountRegistered'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'statistics.register',
    text: 'insert into counted_users (user_id, role) select * from unnest($1::text[], $2::text[]) on conflict (user_id) do nothing',
    values: [batch.map(({ data }) => data.user_id), batch.map(({ data }) => data.role)],
  });
}

/** Counts over everything that has happened. */
export const statistics = projection<AccountEvent | RoomEvent>()({
  name: 'statistics',
  version: 1,
  tables,
  on: { RoomOpened: open, MessagePosted: post, FileShared: post, AccountRegistered: register },
});

export type Statistics = {
  readonly total_rooms: number;
  /** Shared files and retracted messages included. */
  readonly total_messages: number;
  readonly users_by_role: { readonly [R in Role]?: number };
  /** How many rooms have had so many of their two members write in them. */
  readonly rooms_by_participants: { readonly '0': number; readonly '1': number; readonly '2': number };
  /** The mean of the last five minutes. */
  readonly messages_per_minute: number;
};
const recentMinutes = 5;

/** `now`: ms since the epoch. */
export async function statisticsOf(db: Queryable, { now }: { readonly now: number }): Promise<Statistics> {
  type Row = { total_messages: string; recent: string; users: Record<string, number> | null; rooms: Record<string, number> | null };
  const { rows } = await db.query<Row>({
    name: 'statistics.all',
    text: `select (select messages from message_total) as total_messages,
      (select coalesce(sum(messages), 0) from message_minutes where minute > $1) as recent,
      (select json_object_agg(role, n) from (select role, count(*) as n from counted_users group by role) u) as users,
      (select json_object_agg(wrote, n) from (select doctor_wrote::int + patient_wrote::int as wrote, count(*) as n from counted_rooms group by 1) r) as rooms`,
    values: [new Date(now - recentMinutes * 60_000)],
  });
  const found = rows[0];
  const wrote = (n: string): number => found?.rooms?.[n] ?? 0;
  return {
    total_rooms: wrote('0') + wrote('1') + wrote('2'),
    total_messages: Number(found?.total_messages ?? 0),
    users_by_role: found?.users ?? {},
    rooms_by_participants: { '0': wrote('0'), '1': wrote('1'), '2': wrote('2') },
    messages_per_minute: Math.round((Number(found?.recent ?? 0) / recentMinutes) * 100) / 100,
  };
}
