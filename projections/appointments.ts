import type { CalendarEvent } from '../events/calendar.ts';
import type { WaitlistEvent } from '../events/waitlist.ts';
import type { SubjectEvent } from '../events/subject.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { projection, type Queryable } from '../src/kernel/projection.ts';
import { appointmentFrames } from './appointment-frames.ts';
import { revisions, times } from './columns.ts';

type Of<Type extends CalendarEvent['type']> = Recorded<Extract<CalendarEvent, { type: Type }>>;

/** `revision`: of the calendar's last event that changed the row; what is not after it is passed over. */
const tables = `
  create table appointments (
    appointment_id text collate "C" primary key,
    doctor_id text not null,
    patient_id text not null,
    start_at timestamptz not null,
    end_at timestamptz not null,
    type text not null,
    reason text,
    erased boolean not null,
    status text not null,
    sequence int not null default 0,
    changed_at timestamptz not null,
    revision bigint not null
  ) with (fillfactor = 70);
  create index on appointments (patient_id, start_at, appointment_id);
  create index on appointments (doctor_id, start_at, appointment_id);
  create index on appointments (start_at, appointment_id);
  create index on appointments (status);
  create table blocked_times (
    block_id text collate "C" primary key,
    doctor_id text not null,
    from_at timestamptz not null,
    to_at timestamptz not null,
    reason text,
    erased boolean not null,
    active boolean not null default true,
    revision bigint not null
  );
  create index on blocked_times (doctor_id, from_at, block_id) where active;`;

const ids = (batch: readonly { readonly data: { readonly appointment_id: string } }[]): string[] => batch.map(({ data }) => data.appointment_id);

async function book(batch: readonly Of<'AppointmentBooked'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'appointments.book',
    text: `insert into appointments (appointment_id, doctor_id, patient_id, start_at, end_at, type, reason, erased, changed_at, revision, status)
      select *, 'BOOKED' from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::text[], $7::text[], $8::boolean[], $9::timestamptz[], $10::bigint[])
      on conflict (appointment_id) do nothing`,
    values: [
      ids(batch),
      batch.map(({ data }) => data.doctor_id),
      batch.map(({ data }) => data.patient_id),
      batch.map(({ data }) => data.start),
      batch.map(({ data }) => data.end),
      batch.map(({ data }) => data.type),
      batch.map(({ data }) => data.reason ?? null),
      batch.map(({ data }) => data.erased ?? false),
      times(batch),
      revisions(batch),
    ],
  });
}

async function move(batch: readonly Of<'AppointmentRescheduled'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'appointments.move',
    text: `update appointments held set start_at = newest.start_at, end_at = newest.end_at, sequence = newest.sequence, changed_at = newest.at, revision = newest.revision
      from (
        select distinct on (appointment_id) * from unnest($1::text[], $2::timestamptz[], $3::timestamptz[], $4::int[], $5::timestamptz[], $6::bigint[]) as t (appointment_id, start_at, end_at, sequence, at, revision)
        order by appointment_id, revision desc
      ) newest
      where held.appointment_id = newest.appointment_id and newest.revision > held.revision`,
    values: [ids(batch), batch.map(({ data }) => data.start), batch.map(({ data }) => data.end), batch.map(({ data }) => data.sequence), times(batch), revisions(batch)],
  });
}

/** What becomes of it; a cancellation counts as one more change for those who keep a copy. */
const settle = (status: string) => async (batch: readonly (Of<'AppointmentCancelled'> | Of<'AppointmentCompleted'> | Of<'PatientMissedAppointment'>)[], tx: Queryable): Promise<void> => {
  await tx.query({
    name: 'appointments.settle',
    text: `update appointments held set status = $4::text, sequence = held.sequence + case $4::text when 'CANCELLED' then 1 else 0 end, changed_at = newest.at, revision = newest.revision
      from (
        select distinct on (appointment_id) * from unnest($1::text[], $2::timestamptz[], $3::bigint[]) as t (appointment_id, at, revision)
        order by appointment_id, revision desc
      ) newest
      where held.appointment_id = newest.appointment_id and newest.revision > held.revision`,
    values: [ids(batch), times(batch), revisions(batch), status],
  });
};

async function block(batch: readonly Of<'TimeBlocked'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'appointments.block',
    text: `insert into blocked_times (block_id, doctor_id, from_at, to_at, reason, erased, revision)
      select * from unnest($1::text[], $2::text[], $3::timestamptz[], $4::timestamptz[], $5::text[], $6::boolean[], $7::bigint[])
      on conflict (block_id) do nothing`,
    values: [
      batch.map(({ data }) => data.block_id),
      batch.map(({ data }) => data.doctor_id),
      batch.map(({ data }) => data.from),
      batch.map(({ data }) => data.to),
      batch.map(({ data }) => data.reason ?? null),
      batch.map(({ data }) => data.erased ?? false),
      revisions(batch),
    ],
  });
}

async function unblock(batch: readonly Of<'TimeUnblocked'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'appointments.unblock',
    text: `update blocked_times held set active = false, revision = ended.revision
      from unnest($1::text[], $2::bigint[]) as ended (block_id, revision)
      where held.block_id = ended.block_id and ended.revision > held.revision`,
    values: [batch.map(({ data }) => data.block_id), revisions(batch)],
  });
}

/** An appointment that never had a reason has lost none. */
async function erase(batch: readonly Recorded<Extract<SubjectEvent, { type: 'PatientErased' }>>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'appointments.erase',
    text: 'update appointments set reason = null, erased = true where patient_id = any($1::text[]) and reason is not null',
    values: [batch.map(({ data }) => data.patient_id)],
  });
}

/** Every appointment as it stands now, and what doctors have blocked; the frames of both sides. */
export const appointments = projection<CalendarEvent | WaitlistEvent | SubjectEvent>()({
  name: 'appointments',
  version: 1,
  tables,
  on: {
    AppointmentBooked: book,
    AppointmentRescheduled: move,
    AppointmentCancelled: settle('CANCELLED'),
    AppointmentCompleted: settle('COMPLETED'),
    PatientMissedAppointment: settle('NO_SHOW'),
    TimeBlocked: block,
    TimeUnblocked: unblock,
    PatientErased: erase,
  },
  updates: appointmentFrames,
});
