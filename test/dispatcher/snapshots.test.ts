import { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postgresSnapshots } from '../../src/dispatcher/snapshots.ts';
import type { EventLog } from '../../src/eventlog/types.ts';
import { testDatabase, type TestDatabase } from '../support/postgres.ts';
import { admin, ann, counter } from './aggregates.ts';
import { onMachine, send } from './machine.ts';

const machine = onMachine();
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** From where streams are read. */
function readsOf(): { reads: number[]; around: (log: EventLog) => EventLog } {
  const reads: number[] = [];
  return {
    reads,
    around: (log) => ({
      ...log,
      readStream(stream, options) {
        reads.push(options?.from ?? 0);
        return log.readStream(stream, options);
      },
    }),
  };
}

/** For as long as it takes. */
const snapshots = () => postgresSnapshots(database.pool(), undefined, { load: 20_000, save: 20_000, pause: 0 });

async function filled(name: string): Promise<void> {
  const { dispatcher, stop } = await machine().gateway({ snapshots: snapshots() });
  await send(dispatcher, 'count-freely', { counter: name, by: 1 }, ann, { idempotency_key: name });
  await send(dispatcher, 'count-freely', { counter: name, by: 1, times: 300 }, ann);
  await stop();
}

test('a drained dispatcher leaves snapshots, and the next one reads on from there', async () => {
  await filled('kept');
  const { reads, around } = readsOf();
  const { dispatcher } = await machine().gateway({ snapshots: snapshots() }, around);
  expect(await dispatcher.load(counter, 'kept')).toMatchObject({ state: { sum: 301, count: 301 }, revision: 300 });
  expect(reads).toEqual([300, 301]);
  expect(await send(dispatcher, 'count-freely', { counter: 'kept', by: 1 }, ann, { idempotency_key: 'kept' })).toMatchObject({ replayed: true, revision: 0 });
  expect(await send(dispatcher, 'count-freely', { counter: 'kept', by: 1 }, ann)).toMatchObject({ revision: 301, result: { sum: 302 } });
});

test.each([
  ['of another log', `event_id = gen_random_uuid()`],
  ['beyond the end', `revision = 10000`],
  ['of another version of evolve', `version = 2`],
  ['that cannot be read', `state = '{"state": 1}'`],
])('a snapshot %s counts for nothing', async (name, change) => {
  await filled(name);
  await database.pool().query(`update machinery.snapshots set ${change} where stream = $1`, [`counter-${name}`]);
  const { dispatcher } = await machine().gateway({ snapshots: snapshots() });
  expect(await dispatcher.load(counter, name)).toMatchObject({ state: { sum: 301, count: 301 }, revision: 300 });
});

test('only streams of aggregates that have them are kept, and no personal field', async () => {
  const { dispatcher, stop } = await machine().gateway({ snapshots: snapshots() });
  await send(dispatcher, 'permit', { user_id: 'ann' }, admin);
  await send(dispatcher, 'count-freely', { counter: 'quiet', by: 1, times: 300, note: 'private' }, ann);
  await stop();
  const { rows } = await database.pool().query<{ stream: string; state: string }>(`select stream, state from machinery.snapshots where stream like '%quiet' or stream not like 'counter-%'`);
  expect(rows.map(({ stream }) => stream)).toEqual(['counter-quiet']);
  expect(rows[0]?.state).not.toMatch(/note|private/);
});

test('a database that is away costs a command nothing but a moment', async () => {
  const pool = new Pool({ host: '127.0.0.1', port: 1, max: 1 });
  const warnings: string[] = [];
  const { dispatcher, stop } = await machine().gateway({ snapshots: postgresSnapshots(pool, { warn: (_fields, message) => void warnings.push(message) }) });
  expect(await Promise.all(['x', 'y', 'z'].map((name) => send(dispatcher, 'count-freely', { counter: name, by: 1 }, ann)))).toHaveLength(3);
  await stop();
  expect(new Set(warnings)).toEqual(new Set(['no snapshot']));
  await pool.end();
});

test('a table that another process makes at the same time is no harm', async () => {
  const stores = Array.from({ length: 5 }, snapshots);
  await database.pool().query('drop schema machinery cascade');
  await Promise.all(stores.map((store) => store.load('counter-none')));
  const snapshot = { revision: 1, event_id: 'e', version: 1, position: 2n ** 63n, state: { a: 1 } };
  const last = snapshots();
  await last.save('counter-none', snapshot);
  expect(await last.load('counter-none')).toEqual(snapshot);
});
