import { Client } from 'pg';
import { expect } from 'vitest';
import type { DomainEvent } from '../../events/index.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import type { Projection, Queryable } from '../../src/kernel/projection.ts';
import { session } from '../../src/projector/database.ts';
import { handle } from '../../src/projector/transaction.ts';
import { afterThisFile } from './after-file.ts';
import { testDatabase } from './postgres.ts';
import { recorder } from './recorded.ts';

type Row = Record<string, unknown>;

let shared: Promise<Client> | undefined;

/** One database and connection for a test file. */
async function openShared(): Promise<Client> {
  const database = await testDatabase();
  const client = new Client(session({ url: database.url, schemas: [], applicationName: 'test', settings: { synchronous_commit: 'off' } }));
  // Counts and revisions are small in tests, and easier to read as numbers.
  client.setTypeParser(20, (text) => (text.length > 15 ? text : Number(text)));
  await client.connect();
  afterThisFile(async () => {
    shared = undefined;
    await client.end();
    await database.close();
  });
  return client;
}

/** Empty tables of these projections, and a connection that finds them. */
export async function projectionDatabase(projections: readonly Projection[]): Promise<Queryable> {
  const client = await (shared ??= openShared());
  for (const { name, tables } of projections) await client.query(`drop schema if exists ${name} cascade; create schema ${name}; set search_path = ${name}; ${tables}`);
  await client.query(`set search_path = ${projections.map(({ name }) => name).join(',')}`);
  return { query: (query) => client.query(query) };
}

/**
 * `projectionSpec(p).given(before).when(events, { redelivered: 2 }).thenRows(table, rows)`: applies `before`, then `events` as one
 * batch, then that batch again, against a real PostgreSQL. `others`: projections whose tables a query needs too.
 */
export function projectionSpec(projection: Projection, others: readonly Projection[] = []) {
  const all = [projection, ...others];
  return { given: (before: readonly DomainEvent[]) => ({ when: (events: readonly DomainEvent[], options: { redelivered?: number } = {}) => outcome(before, events, options) }) };

  function outcome(before: readonly DomainEvent[], events: readonly DomainEvent[], { redelivered = 0 }: { redelivered?: number }) {
    const run = async <Result>(look: (db: Queryable) => Promise<Result>): Promise<Result> => {
      const db = await projectionDatabase(all);
      const record = recorder();
      const [first, second] = [before.map((event) => record(event)), events.map((event) => record(event))];
      for (const batch of [first, ...Array.from({ length: 1 + redelivered }, () => second)]) await applyBatch(db, all, batch);
      return look(db);
    };
    return {
      /** The table's rows, in the order of its key, have at least these values. */
      thenRows: (table: string, rows: readonly Row[]) =>
        run(async (db) => {
          const found = await rowsOf(db, table);
          expect(found).toHaveLength(rows.length);
          expect(found).toMatchObject(rows);
        }),
      /** What a query answers. */
      thenQuery: <Result>(query: (db: Queryable) => Promise<Result>, expected: unknown) => run(async (db) => expect(await query(db)).toEqual(expected)),
    };
  }
}

export async function applyBatch(db: Queryable, projections: readonly Projection[], batch: readonly Recorded[]): Promise<void> {
  for (const projection of projections) await handle(projection, batch, db);
}

/** All rows of a table, ordered by its columns. */
export async function rowsOf(db: Queryable, table: string): Promise<Row[]> {
  return (await db.query<Row>({ text: `select * from ${table} t order by t` })).rows;
}

/** Every row of every table of a projection as text, ordered. */
export async function dump(db: Queryable, { name }: Projection): Promise<Record<string, string[]>> {
  const tables = await db.query<{ table_name: string }>({ text: `select table_name from information_schema.tables where table_schema = $1 order by 1`, values: [name] });
  const dumped: Record<string, string[]> = {};
  for (const { table_name } of tables.rows) {
    const { rows } = await db.query<{ row: string }>({ text: `select t::text as row from ${name}.${table_name} t order by 1` });
    dumped[table_name] = rows.map(({ row }) => row);
  }
  return dumped;
}
