import type { ReceiptsEvent } from '../events/receipts.ts';
import type { RoomEvent } from '../events/room.ts';
import type { SubjectEvent } from '../events/subject.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { projection, type Queryable } from '../src/kernel/projection.ts';
import { revisions, roomIds, times } from './columns.ts';
import { roomFrames } from './room-frames.ts';

type Of<Type extends (RoomEvent | ReceiptsEvent)['type']> = Recorded<Extract<RoomEvent | ReceiptsEvent, { type: Type }>>;

/**
 * What was said in each room, as it stands now. `last_seq` of a room is also the guard against events that come again:
 * what is not after it is passed over. `by_doctor` and `by_patient` count the messages up to and including a row, so that
 * unread counts cost the same in every room.
 */
const tables = `
  create table room_heads (
    room_id text primary key,
    doctor_id text not null,
    patient_id text not null,
    last_seq bigint not null,
    by_doctor bigint not null default 0,
    by_patient bigint not null default 0
  ) with (fillfactor = 50);
  create table messages (
    room_id text not null,
    seq bigint not null,
    message_id text not null,
    sender_id text not null,
    sender_role text not null,
    content text,
    file_id text,
    file jsonb,
    caption text,
    client_message_id text,
    sent_at timestamptz not null,
    position bigint not null,
    edited_at timestamptz,
    retracted boolean not null default false,
    erased boolean not null,
    by_doctor bigint not null,
    by_patient bigint not null,
    primary key (room_id, seq)
  );
  create index on messages (room_id, seq) where retracted;
  create index on room_heads (patient_id);
  create table receipts (
    room_id text not null,
    user_id text not null,
    delivered_seq bigint not null,
    read_seq bigint not null,
    primary key (room_id, user_id)
  ) with (fillfactor = 50);`;

async function open(batch: readonly Of<'RoomOpened'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'room_history.open',
    text: `insert into room_heads (room_id, doctor_id, patient_id, last_seq)
      select distinct on (room_id) room_id, doctor_id, patient_id, seq
      from unnest($1::text[], $2::text[], $3::text[], $4::bigint[]) as incoming (room_id, doctor_id, patient_id, seq)
      order by room_id, seq desc
      on conflict (room_id) do update set last_seq = greatest(room_heads.last_seq, excluded.last_seq)`,
    values: [roomIds(batch), batch.map((event) => event.data.doctor_id), batch.map((event) => event.data.patient_id), revisions(batch)],
  });
}

/** Messages and shared files alike: both are rows of one history. */
async function post(batch: readonly (Of<'MessagePosted'> | Of<'FileShared'>)[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'room_history.post',
    text: `with fresh as (
        select incoming.*,
          head.by_doctor + count(*) filter (where sender_role = 'DOCTOR') over so_far as by_doctor,
          head.by_patient + count(*) filter (where sender_role = 'PATIENT') over so_far as by_patient
        from unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[], $9::text[], $10::text[], $11::timestamptz[], $12::bigint[], $13::boolean[])
          as incoming (room_id, seq, message_id, sender_id, sender_role, content, file_id, file, caption, client_message_id, sent_at, position, erased)
        join room_heads head using (room_id)
        where incoming.seq > head.last_seq
        window so_far as (partition by room_id order by incoming.seq)
      ), moved as (
        update room_heads head set last_seq = newest.seq, by_doctor = newest.by_doctor, by_patient = newest.by_patient
        from (select room_id, max(seq) as seq, max(by_doctor) as by_doctor, max(by_patient) as by_patient from fresh group by room_id) newest
        where head.room_id = newest.room_id
      )
      insert into messages (room_id, seq, message_id, sender_id, sender_role, content, file_id, file, caption, client_message_id, sent_at, position, erased, by_doctor, by_patient)
      select room_id, seq, message_id, sender_id, sender_role, content, file_id, file, caption, client_message_id, sent_at, position, erased, by_doctor, by_patient from fresh`,
    values: [
      roomIds(batch),
      revisions(batch),
      batch.map(({ data }) => data.message_id),
      batch.map(({ data }) => data.sender_id),
      batch.map(({ data }) => data.sender_role),
      batch.map((event) => (event.type === 'MessagePosted' ? event.data.content : null)),
      batch.map((event) => (event.type === 'FileShared' ? event.data.file_id : null)),
      batch.map((event) => (event.type === 'FileShared' && event.data.file ? JSON.stringify(event.data.file) : null)),
      batch.map((event) => (event.type === 'FileShared' ? (event.data.caption ?? null) : null)),
      batch.map(({ data }) => data.client_message_id ?? null),
      times(batch),
      batch.map((event) => event.position),
      batch.map(({ data }) => data.erased ?? false),
    ],
  });
}

/** The rooms' heads move on, and `fresh` holds the incoming rows that were not seen before. */
const moveHeads = `fresh as (
    select incoming.* from incoming join room_heads head using (room_id) where incoming.seq > head.last_seq
  ), moved as (
    update room_heads head set last_seq = newest.seq
    from (select room_id, max(seq) as seq from fresh group by room_id) newest
    where head.room_id = newest.room_id
  )`;

async function edit(batch: readonly Of<'MessageEdited'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'room_history.edit',
    text: `with incoming as (
        select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[], $5::timestamptz[], $6::boolean[]) as t (room_id, seq, message_seq, content, edited_at, erased)
      ), ${moveHeads}
      update messages set content = case when messages.erased then null else latest.content end, edited_at = latest.edited_at, erased = messages.erased or latest.erased
      from (select distinct on (room_id, message_seq) * from fresh order by room_id, message_seq, seq desc) latest
      where messages.room_id = latest.room_id and messages.seq = latest.message_seq and not messages.retracted`,
    values: [roomIds(batch), revisions(batch), batch.map(({ data }) => data.message_seq), batch.map(({ data }) => data.content), times(batch), batch.map(({ data }) => data.erased ?? false)],
  });
}

async function retract(batch: readonly Of<'MessageRetracted'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'room_history.retract',
    text: `with incoming as (select * from unnest($1::text[], $2::bigint[], $3::bigint[]) as t (room_id, seq, message_seq)), ${moveHeads}
      update messages set retracted = true, content = null, file = null, caption = null
      from fresh where messages.room_id = fresh.room_id and messages.seq = fresh.message_seq`,
    values: [roomIds(batch), revisions(batch), batch.map(({ data }) => data.message_seq)],
  });
}

async function close(batch: readonly Of<'RoomClosed'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'room_history.close',
    text: `update room_heads head set last_seq = newest.seq
      from (select room_id, max(seq) as seq from unnest($1::text[], $2::bigint[]) as t (room_id, seq) group by room_id) newest
      where head.room_id = newest.room_id and newest.seq > head.last_seq`,
    values: [roomIds(batch), revisions(batch)],
  });
}

/** Watermarks only rise, whatever the order in which they come. What was read was delivered too. */
const receipts = (read: boolean) => async (batch: readonly (Of<'MessagesRead'> | Of<'MessagesDelivered'>)[], tx: Queryable): Promise<void> => {
  await tx.query({
    name: 'room_history.receipts',
    text: `insert into receipts as held (room_id, user_id, delivered_seq, read_seq)
      select room_id, user_id, max(seq), case when $4::boolean then max(seq) else -1 end
      from unnest($1::text[], $2::text[], $3::bigint[]) as t (room_id, user_id, seq) group by room_id, user_id
      on conflict (room_id, user_id) do update
      set delivered_seq = greatest(held.delivered_seq, excluded.delivered_seq), read_seq = greatest(held.read_seq, excluded.read_seq)`,
    values: [roomIds(batch), batch.map(({ data }) => data.user_id), batch.map(({ data }) => data.up_to_seq), read],
  });
};

/** Nothing of what was said to or by the patient is left: the rows that a rebuild makes of events that can no longer be read. */
async function erase(batch: readonly Recorded<Extract<SubjectEvent, { type: 'PatientErased' }>>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'room_history.erase',
    text: `update messages set content = null, file = null, caption = null, client_message_id = null, erased = true
      from room_heads head where head.room_id = messages.room_id and head.patient_id = any($1::text[]) and not messages.erased`,
    values: [batch.map(({ data }) => data.patient_id)],
  });
}

/** Each room's messages, edits, retractions and receipts; the frames of its stream. */
export const roomHistory = projection<RoomEvent | ReceiptsEvent | SubjectEvent>()({
  name: 'room_history',
  version: 3,
  tables,
  on: {
    RoomOpened: open,
    MessagePosted: post,
    FileShared: post,
    MessageEdited: edit,
    MessageRetracted: retract,
    RoomClosed: close,
    MessagesDelivered: receipts(false),
    MessagesRead: receipts(true),
    PatientErased: erase,
  },
  updates: roomFrames,
});
