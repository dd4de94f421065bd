import type { AccountEvent } from '../events/account.ts';
import type { CareteamEvent } from '../events/careteam.ts';
import type { SubjectEvent } from '../events/subject.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { projection, type Queryable } from '../src/kernel/projection.ts';
import { revisions, times } from './columns.ts';
import { textKey } from './text-key.ts';

type Of<Type extends (AccountEvent | CareteamEvent)['type']> = Recorded<Extract<AccountEvent | CareteamEvent, { type: Type }>>;

/** `revision`: of the last event that changed the row; what is not after it is passed over. So a ground that has ended stays, not `active`. */
const tables = `
  create table accounts (
    user_id text primary key,
    role text not null,
    full_name text,
    name_key text collate "C" not null,
    specialty text,
    specialty_key text collate "C",
    time_zone text,
    on_call boolean not null,
    disabled boolean not null default false,
    registered_at timestamptz not null,
    revision bigint not null
  );
  create index on accounts (role, name_key, user_id collate "C");
  create index on accounts (name_key, user_id collate "C");
  create table care_grounds (
    patient_id text collate "C" not null,
    doctor_id text collate "C" not null,
    ground text collate "C" not null,
    appointment_id text collate "C" not null default '',
    since timestamptz not null,
    until timestamptz,
    active boolean not null,
    revision bigint not null,
    primary key (patient_id, doctor_id, ground, appointment_id)
  );
  create index on care_grounds (doctor_id, patient_id) where active;`;

const keyOf = (text: string | null | undefined): string | null => (typeof text === 'string' ? textKey(text) : null);

async function register(batch: readonly Of<'AccountRegistered'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'directory.register',
    text: `insert into accounts (user_id, role, full_name, name_key, specialty, specialty_key, time_zone, on_call, registered_at, revision)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::boolean[], $9::timestamptz[], $10::bigint[])
      on conflict (user_id) do nothing`,
    values: [
      batch.map(({ data }) => data.user_id),
      batch.map(({ data }) => data.role),
      batch.map(({ data }) => data.full_name),
      batch.map(({ data }) => keyOf(data.full_name) ?? ''),
      batch.map(({ data }) => data.specialty ?? null),
      batch.map(({ data }) => keyOf(data.specialty)),
      batch.map(({ data }) => data.time_zone ?? null),
      batch.map(({ data }) => data.on_call),
      times(batch),
      revisions(batch),
    ],
  });
}

/** Several changes of one profile in a batch are one: the last value of each field. */
async function change(batch: readonly Of<'ProfileChanged'>[], tx: Queryable): Promise<void> {
  const changes = new Map<string, { revision: number; data: Of<'ProfileChanged'>['data'] }>();
  for (const { data, revision } of batch) changes.set(data.user_id, { revision, data: { ...changes.get(data.user_id)?.data, ...data } });
  const all = [...changes.values()];
  await tx.query({
    name: 'directory.change',
    text: `update accounts held set
        full_name = case when named then t.full_name else held.full_name end,
        name_key = case when named then t.name_key else held.name_key end,
        specialty = coalesce(t.specialty, held.specialty),
        specialty_key = coalesce(t.specialty_key, held.specialty_key),
        time_zone = coalesce(t.time_zone, held.time_zone),
        on_call = coalesce(t.on_call, held.on_call),
        revision = t.revision
      from unnest($1::text[], $2::bigint[], $3::boolean[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::boolean[])
        as t (user_id, revision, named, full_name, name_key, specialty, specialty_key, time_zone, on_call)
      where held.user_id = t.user_id and t.revision > held.revision`,
    values: [
      [...changes.keys()],
      all.map(({ revision }) => revision),
      all.map(({ data }) => data.full_name !== undefined),
      all.map(({ data }) => data.full_name ?? null),
      all.map(({ data }) => keyOf(data.full_name) ?? ''),
      all.map(({ data }) => data.specialty ?? null),
      all.map(({ data }) => keyOf(data.specialty)),
      all.map(({ data }) => data.time_zone ?? null),
      all.map(({ data }) => data.on_call ?? null),
    ],
  });
}

const disable = (disabled: boolean) => async (batch: readonly (Of<'AccountDisabled'> | Of<'AccountEnabled'>)[], tx: Queryable): Promise<void> => {
  await tx.query({
    name: 'directory.disable',
    text: `update accounts held set disabled = $3::boolean, revision = newest.revision
      from (select user_id, max(revision) as revision from unnest($1::text[], $2::bigint[]) as t (user_id, revision) group by user_id) newest
      where held.user_id = newest.user_id and newest.revision > held.revision`,
    values: [batch.map(({ data }) => data.user_id), revisions(batch), disabled],
  });
};

/** A ground begins, or is given a new end. It keeps its beginning while it lasts. */
async function grant(batch: readonly (Of<'DoctorAssigned'> | Of<'CareGranted'>)[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'directory.grant',
    text: `insert into care_grounds as held (patient_id, doctor_id, ground, appointment_id, until, since, revision, active)
      select distinct on (patient_id, doctor_id, ground, appointment_id) patient_id, doctor_id, ground, appointment_id, until,
        first_value(since) over (partition by patient_id, doctor_id, ground, appointment_id order by revision), revision, true
      from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[], $7::bigint[]) as t (patient_id, doctor_id, ground, appointment_id, until, since, revision)
      order by patient_id, doctor_id, ground, appointment_id, revision desc
      on conflict (patient_id, doctor_id, ground, appointment_id) do update
      set since = case when held.active then held.since else excluded.since end, until = excluded.until, active = true, revision = excluded.revision
      where excluded.revision > held.revision`,
    values: [
      batch.map(({ data }) => data.patient_id),
      batch.map(({ data }) => data.doctor_id),
      batch.map((event) => (event.type === 'CareGranted' ? event.data.ground : 'assignment')),
      batch.map((event) => (event.type === 'CareGranted' ? event.data.appointment_id : '')),
      batch.map((event) => (event.type === 'CareGranted' ? event.data.until : null)),
      times(batch),
      revisions(batch),
    ],
  });
}

/** An unassignment ends every ground that the doctor had, the end of a booking its own. */
async function end(batch: readonly (Of<'DoctorUnassigned'> | Of<'CareEnded'>)[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'directory.end',
    text: `update care_grounds held set active = false, revision = newest.revision
      from (
        select patient_id, doctor_id, appointment_id, max(revision) as revision
        from unnest($1::text[], $2::text[], $3::text[], $4::bigint[]) as t (patient_id, doctor_id, appointment_id, revision)
        group by patient_id, doctor_id, appointment_id
      ) newest
      where held.patient_id = newest.patient_id and held.doctor_id = newest.doctor_id and newest.revision > held.revision
        and (newest.appointment_id is null or (held.ground = 'booking' and held.appointment_id = newest.appointment_id))`,
    values: [
      batch.map(({ data }) => data.patient_id),
      batch.map(({ data }) => data.doctor_id),
      batch.map((event) => (event.type === 'CareEnded' ? event.data.appointment_id : null)),
      revisions(batch),
    ],
  });
}

async function erase(batch: readonly Recorded<Extract<SubjectEvent, { type: 'PatientErased' }>>[], tx: Queryable): Promise<void> {
  await tx.query({ name: 'directory.erase', text: `update accounts set full_name = null, name_key = '' where user_id = any($1::text[])`, values: [batch.map(({ data }) => data.patient_id)] });
}

/** Who is registered, and which doctors care for whom. */
export const directory = projection<AccountEvent | CareteamEvent | SubjectEvent>()({
  name: 'directory',
  version: 1,
  tables,
  on: {
    AccountRegistered: register,
    ProfileChanged: change,
    AccountDisabled: disable(true),
    AccountEnabled: disable(false),
    DoctorAssigned: grant,
    CareGranted: grant,
    DoctorUnassigned: end,
    CareEnded: end,
    PatientErased: erase,
  },
});
