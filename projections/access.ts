import type { AccessEvent } from '../events/access.ts';
import type { CareteamEvent } from '../events/careteam.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { projection, type Queryable } from '../src/kernel/projection.ts';
import { fromCursor, pageOf, type Page } from './cursor.ts';

type Of<Type extends (AccessEvent | CareteamEvent)['type']> = Recorded<Extract<AccessEvent | CareteamEvent, { type: Type }>>;

/** A row is the nth reading of an event. */
const tables = `
  create table record_reads (
    event_id uuid not null,
    n int not null,
    read_at timestamptz not null,
    user_id text not null,
    role text not null,
    patient_id text,
    record text not null,
    reference text,
    purpose text not null,
    outcome text not null,
    primary key (event_id, n)
  );
  create index on record_reads (patient_id, read_at, event_id, n);
  create index on record_reads (user_id, read_at, event_id, n);
  create index on record_reads (read_at, event_id, n);`;

type Row = { readonly event_id: string; readonly n: number; readonly at: string; readonly user_id: string; readonly role: string; readonly patient_id?: string; readonly record: string; readonly reference?: string; readonly purpose: string; readonly outcome: string };

async function insert(rows: readonly Row[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'access.insert',
    text: `insert into record_reads (event_id, n, read_at, user_id, role, patient_id, record, reference, purpose, outcome)
      select * from unnest($1::uuid[], $2::int[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[])
      on conflict (event_id, n) do nothing`,
    values: [
      rows.map(({ event_id }) => event_id),
      rows.map(({ n }) => n),
      rows.map(({ at }) => at),
      rows.map(({ user_id }) => user_id),
      rows.map(({ role }) => role),
      rows.map(({ patient_id }) => patient_id ?? null),
      rows.map(({ record }) => record),
      rows.map(({ reference }) => reference ?? null),
      rows.map(({ purpose }) => purpose),
      rows.map(({ outcome }) => outcome),
    ],
  });
}

const record = (batch: readonly Of<'RecordsRead'>[], tx: Queryable): Promise<void> => insert(batch.flatMap(({ id, data }) => data.reads.map((read, n) => ({ event_id: id, n, ...read }))), tx);
/** That the records were opened stands beside what was read of them. */
const open = (batch: readonly Of<'EmergencyAccessUsed'>[], tx: Queryable): Promise<void> =>
  insert(
    batch.map(({ id, metadata, data: { user_id, role, patient_id } }) => ({ event_id: id, n: 0, at: metadata.occurred_at, user_id, role, patient_id, record: 'emergency_access', purpose: 'emergency', outcome: 'granted' })),
    tx,
  );

/** Who read which records, and who opened them in an emergency. */
export const access = projection<AccessEvent | CareteamEvent>()({ name: 'access', version: 1, tables, on: { RecordsRead: record, EmergencyAccessUsed: open } });

/** `reference`: the room, prescription or file, where it was one. */
export type Access = { readonly at: string; readonly user_id: string; readonly role: string; readonly patient_id: string | null; readonly record: string; readonly reference: string | null; readonly purpose: string; readonly outcome: string };
type Filter = Page & { readonly patient_id?: string | undefined; readonly user_id?: string | undefined; /** ms since the epoch, inclusive. */ readonly since?: number | undefined };

/** What was read, the latest first. */
export async function accessOf(db: Queryable, { patient_id, user_id, since, limit, cursor }: Filter): Promise<{ readonly access: Access[]; readonly next_cursor: string | null }> {
  const { rows } = await db.query<Omit<Access, 'at'> & { read_at: Date; event_id: string; n: number }>({
    name: 'access.list',
    text: `select event_id, n, read_at, user_id, role, patient_id, record, reference, purpose, outcome from record_reads
      where ($1::text is null or patient_id = $1) and ($2::text is null or user_id = $2) and ($3::timestamptz is null or read_at >= $3)
        and ($4::timestamptz is null or (read_at, event_id, n) < ($4, $5::uuid, $6::int))
      order by read_at desc, event_id desc, n desc limit $7`,
    values: [patient_id ?? null, user_id ?? null, since === undefined ? null : new Date(since), ...fromCursor(cursor, 'time', 'uuid', 'number'), limit + 1],
  });
  const { page, next_cursor } = pageOf(rows, limit, ({ read_at, event_id, n }) => [read_at.toISOString(), event_id, String(n)]);
  return {
    access: page.map(({ event_id: _id, n: _n, read_at, user_id, role, patient_id, record, reference, purpose, outcome }) => ({ at: read_at.toISOString(), user_id, role, patient_id, record, reference, purpose, outcome })),
    next_cursor,
  };
}
