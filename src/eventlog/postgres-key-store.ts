import { Pool } from 'pg';
import { whyUnusable } from '../why-unusable.ts';
import type { KeyStore, StoredKey } from './key-store.ts';
import { marksSchema, postgresMarks } from './postgres-marks.ts';

type Row = { kid: string; subject: string; wrapped: Buffer | null; master_kid: string | null };

const columns = 'kid, subject, wrapped, master_kid';
const stored = ({ kid, subject, wrapped, master_kid }: Row): StoredKey => ({ kid, subject, wrapped: wrapped && master_kid !== null ? { bytes: wrapped, masterKid: master_kid } : undefined });

// One lock per database for the making of the tables: `if not exists` alone races with itself.
const schema = `
  begin;
  select pg_advisory_xact_lock(hashtext('medreserve data keys'));
  create table if not exists data_keys (
    kid text collate "C" primary key,
    subject text not null unique,
    wrapped bytea,
    master_kid text,
    created_at timestamptz not null default now(),
    destroyed_at timestamptz,
    check ((wrapped is null) = (destroyed_at is not null) and (wrapped is null) = (master_kid is null))
  );
  create table if not exists data_key_notes (name text primary key, value text not null);
  ${marksSchema}
  commit`;

/** The keys' database is away, or not ready: nothing can be read or written without it. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
  /** `where`: the setting that leads to the database, and what it is. */
  constructor(cause: unknown, where = 'KEYS_DATABASE_URL: the database') {
    super(`${where} cannot be used now: ${whyUnusable(cause)}`, { cause });
  }
}

/** Data keys in a PostgreSQL database of their own, for several machines. Rejects with KeysUnavailable. */
export async function openPostgresKeyStore(url: string): Promise<KeyStore> {
  const pool = new Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    idleTimeoutMillis: 60_000,
    application_name: 'medreserve keys',
    // Whatever the server's default is: a key that an append has used must not be lost.
    options: '-c synchronous_commit=on',
  });
  // An idle connection that breaks is replaced at the next query.
  pool.on('error', () => undefined);
  const rows = async (name: string, text: string, values: unknown[]): Promise<StoredKey[]> => (await pool.query<Row>({ name, text, values })).rows.map(stored);
  const one = ([key]: readonly StoredKey[]): StoredKey => {
    if (!key) throw new Error('a data key vanished');
    return key;
  };
  const ofSubject = async (subject: string): Promise<StoredKey | undefined> => (await rows('key of subject', `select ${columns} from data_keys where subject = $1`, [subject]))[0];

  try {
    await pool.query(schema);
  } catch (error) {
    await pool.end();
    throw new KeysUnavailable(error);
  }

  return {
    ofSubject,
    byKids: (kids) => rows('keys by kid', `select ${columns} from data_keys where kid = any($1)`, [kids]),
    async insert({ kid, subject, wrapped }) {
      const made = await rows('insert key', `insert into data_keys (${columns}) values ($1, $2, $3, $4) on conflict (subject) do nothing returning ${columns}`, [kid, subject, wrapped?.bytes, wrapped?.masterKid]);
      return made[0] ?? one(await rows('key of subject', `select ${columns} from data_keys where subject = $1`, [subject]));
    },
    async destroy({ kid, subject }) {
      const text = `insert into data_keys (${columns}, destroyed_at) values ($1, $2, null, null, now())
        on conflict (subject) do update set wrapped = null, master_kid = null, destroyed_at = coalesce(data_keys.destroyed_at, now()) returning ${columns}`;
      return one(await rows('destroy key', text, [kid, subject]));
    },
    after: (kid, limit) => rows('keys after', `select ${columns} from data_keys where kid > $1 order by kid limit $2`, [kid, limit]),
    async rewrap(kid, from, to) {
      await pool.query({ name: 'rewrap key', text: 'update data_keys set wrapped = $3, master_kid = $4 where kid = $1 and wrapped = $2', values: [kid, from.bytes, to.bytes, to.masterKid] });
    },
    async note(name) {
      return (await pool.query<{ value: string }>({ name: 'note', text: 'select value from data_key_notes where name = $1', values: [name] })).rows[0]?.value;
    },
    async setNote(name, value) {
      await pool.query({ name: 'set note', text: 'insert into data_key_notes (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value', values: [name, value] });
    },
    marks: postgresMarks(pool),
    close: () => pool.end(),
  };
}
