import type { FileEvent } from '../events/file.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { projection, type Queryable } from '../src/kernel/projection.ts';
import { times } from './columns.ts';
import { fromCursor, pageOf, type Page } from './cursor.ts';

type Of<Type extends FileEvent['type']> = Recorded<Extract<FileEvent, { type: Type }>>;

const tables = `
  create table uploads (
    file_id text collate "C" primary key,
    owner_id text not null,
    name text,
    size bigint not null,
    type text not null,
    sha256 text,
    stored_at timestamptz not null,
    erased boolean not null
  );
  create index on uploads (owner_id, stored_at, file_id);
  create table shares (
    file_id text collate "C" not null,
    patient_id text not null,
    primary key (file_id, patient_id)
  );
  create index on shares (patient_id);`;

async function store(batch: readonly Of<'FileStored'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'files.store',
    text: `insert into uploads (file_id, owner_id, name, size, type, sha256, stored_at, erased)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[], $7::timestamptz[], $8::boolean[])
      on conflict (file_id) do nothing`,
    values: [
      batch.map(({ data }) => data.file_id),
      batch.map(({ data }) => data.owner_id),
      batch.map(({ data }) => data.name),
      batch.map(({ data }) => data.size),
      batch.map(({ data }) => data.type),
      batch.map(({ data }) => data.sha256),
      times(batch),
      batch.map(({ data }) => data.erased ?? false),
    ],
  });
}

async function share(batch: readonly Of<'FileAccessGranted' | 'FileAddedToChart'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'files.share',
    text: 'insert into shares (file_id, patient_id) select * from unnest($1::text[], $2::text[]) on conflict do nothing',
    values: [batch.map(({ data }) => data.file_id), batch.map(({ data }) => data.patient_id)],
  });
}

async function erase(batch: readonly Of<'FileErased'>[], tx: Queryable): Promise<void> {
  await tx.query({ name: 'files.erase', text: 'update uploads set name = null, sha256 = null, erased = true where file_id = any($1::text[])', values: [batch.map(({ data }) => data.file_id)] });
}

/** Who has uploaded what. */
export const files = projection<FileEvent>()({ name: 'files', version: 3, tables, on: { FileStored: store, FileAccessGranted: share, FileAddedToChart: share, FileErased: erase } });

export type Upload = { readonly file_id: string; readonly name: string | null; readonly size: number; readonly type: string; readonly sha256: string | null; readonly created_at: string; readonly erased?: true };
export type Uploads = { readonly uploads: readonly Upload[]; readonly next_cursor: string | null };
type Row = { readonly file_id: string; readonly name: string | null; readonly size: string; readonly type: string; readonly sha256: string | null; readonly stored_at: Date; readonly erased: boolean };

/** What a user has uploaded, the newest first. */
export async function uploadsOf(db: Queryable, { owner_id, limit, cursor }: Page & { readonly owner_id: string }): Promise<Uploads> {
  const { rows } = await db.query<Row>({
    name: 'files.page',
    text: `select file_id, name, size, type, sha256, stored_at, erased from uploads
      where owner_id = $1 and ($2::timestamptz is null or (stored_at, file_id) < ($2, $3)) order by stored_at desc, file_id desc limit $4`,
    values: [owner_id, ...fromCursor(cursor, 'time', 'text'), limit + 1],
  });
  const { page, next_cursor } = pageOf(rows, limit, ({ stored_at, file_id }) => [stored_at.toISOString(), file_id]);
  return {
    uploads: page.map(({ file_id, name, size, type, sha256, stored_at, erased }) => ({ file_id, name, size: Number(size), type, sha256, created_at: stored_at.toISOString(), ...(erased && { erased }) })),
    next_cursor,
  };
}

/** The files that go with these patients: their own, and those that were shared with, or filed for, nobody but erased patients (`erased`: all of them). */
export async function filesOf(db: Queryable, { patients, erased }: { patients: readonly string[]; erased: readonly string[] }): Promise<readonly string[]> {
  const { rows } = await db.query<{ file_id: string }>({
    name: 'files.of',
    text: `select file_id from uploads where not erased and (owner_id = any($1::text[]) or file_id in (
        select file_id from shares where patient_id = any($1::text[]) except select file_id from shares where patient_id <> all($2::text[])
      )) limit 1000`,
    values: [patients, erased],
  });
  return rows.map(({ file_id }) => file_id);
}

/** How much a user has uploaded since a time (ms since the epoch). */
export async function uploadedSince(db: Queryable, { owner_id, since }: { owner_id: string; since: number }): Promise<{ readonly files: number; readonly bytes: number }> {
  const { rows } = await db.query<{ files: string; bytes: string }>({
    name: 'files.since',
    text: 'select count(*) as files, coalesce(sum(size), 0) as bytes from uploads where owner_id = $1 and stored_at > $2::timestamptz',
    values: [owner_id, new Date(since).toISOString()],
  });
  return { files: Number(rows[0]?.files ?? 0), bytes: Number(rows[0]?.bytes ?? 0) };
}
