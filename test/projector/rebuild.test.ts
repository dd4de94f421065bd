import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Client } from 'pg';
import type { DomainEvent } from '../../events/index.ts';
import { projections } from '../../projections/index.ts';
import { session } from '../../src/projector/database.ts';
import type { Progress } from '../../src/projector/progress.ts';
import { rebuild, RebuildRunning, type RebuildReport } from '../../src/projector/rebuild.ts';
import { clinicDay } from '../projections/clinic-day.ts';
import { opened, posted } from '../projections/rooms.ts';
import { openTestLog, type TestLog } from '../support/event-log.ts';
import { holdReadModels, testDatabase } from '../support/postgres.ts';
import { notes, projectors, rowsIn } from './helpers.ts';
import { until } from '../support/until.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
let source: TestLog;
let all: ReturnType<typeof projectors>;
let room = '';
let count = 0;
// The log is one for all tests, and each has a room of its own in it.
beforeAll(async () => {
  source = await openTestLog();
});
afterAll(() => source.close());
beforeEach(async () => {
  room = `talk_${count++}`;
  database = await testDatabase();
  all = projectors({ ...source, databaseUrl: database.url });
});
afterEach(async () => {
  await all.stopAll();
  await database.close();
});

const more = (messages: number, content = 'more'): DomainEvent[] => Array.from({ length: messages }, (_, n) => posted(`m${n}`, `${content} ${n}`, 'PATIENT', room));
const talk = (messages: number): DomainEvent[] => [opened(room), ...more(messages, 'word')];
const said = () => rowsIn<{ times: number }>(database.url, 'select * from notes.notes_said where room_id = $1 order by seq', [room]);
const anew = (projection = notes(), options = {}): Promise<RebuildReport> => rebuild({ projection, databaseUrl: database.url, log: source.log, epoch: source.epoch, ...options });

/** Projects everything and stops. */
async function project(events: readonly DomainEvent[], what = [notes()], from = source): Promise<void> {
  const last = (await from.append(events)).at(-1)?.position;
  const projector = await all.start(what, from);
  await until(() => projector.status().every(({ position }) => position === last));
  await all.stopAll();
}

describe('a rebuild', () => {
  test('of every read model gives the rows that living through it gave', async () => {
    // A log of its own: what an erasure leaves unreadable in it is none of the others' business.
    const day = await openTestLog();
    try {
      await project(clinicDay(700, 11).map(({ type, data }) => ({ type, data }) as DomainEvent), [...projections], day);
      for (const projection of projections) expect(await anew(projection, day)).toMatchObject({ name: projection.name, differences: [] });
    } finally {
      await all.stopAll();
      await day.close();
    }
  });

  test('names what differs, and what the log says is what stays', async () => {
    await project(talk(20));
    await rowsIn(database.url, `update notes.notes_said set content = 'forged' where room_id = $1 and seq = 3`, [room]);
    await rowsIn(database.url, `delete from notes.notes_said where room_id = $1 and seq in (5, 6)`, [room]);
    await rowsIn(database.url, `insert into notes.notes_said values ('chat_nowhere', 1, 'never said', 1)`);
    expect((await anew()).differences).toEqual([{ table: 'notes_said', missing: 2, surplus: 1, changed: 1, keys: ['(chat_nowhere,1)', `(${room},3)`, `(${room},5)`, `(${room},6)`], atLeast: false }]);
    expect(await said()).toHaveLength(20);
    expect((await anew()).differences).toEqual([]);
  });

  test('under load loses and doubles nothing, and readers never see half', async () => {
    await source.append(talk(1_500));
    const projector = await all.start([notes(), ...projections], { gather: 1 });
    await until(async () => (await said()).length === 1_500);
    const reader = new Client(session({ url: database.url, schemas: ['notes'], applicationName: 'reader' }));
    await reader.connect();
    const done = new AbortController();
    let lowest = Number.POSITIVE_INFINITY;
    const reading = (async () => {
      while (!done.signal.aborted) {
        const { rows } = await reader.query<{ n: number }>({ name: 'count', text: 'select count(*)::integer as n from notes_said where room_id = $1', values: [room] });
        lowest = Math.min(lowest, rows[0]?.n ?? 0);
      }
    })();
    let rounds = 0;
    const writing = (async () => {
      while (!done.signal.aborted) {
        await source.append(more(20));
        rounds++;
        // Faster than a rebuild, and not so fast that nothing else gets a turn.
        await until(() => projector.status().every(({ lag_events }) => lag_events < 100));
      }
    })();
    for (let n = 0; n < 3; n++) expect((await anew()).differences).toEqual([]);
    done.abort();
    await Promise.all([reading, writing]);
    await reader.end();
    const last = (await source.append(more(1))).at(-1)?.position;
    await until(() => projector.status().every(({ position, stopped }) => position === last && !stopped));
    const rows = await said();
    expect(rows).toHaveLength(1_500 + rounds * 20 + 1);
    expect(rows.every(({ times }) => times === 1)).toBe(true);
    expect(lowest).toBeGreaterThanOrEqual(1_500);
    expect(await rowsIn(database.url, `select nspname from pg_namespace where nspname like '%\\_\\_%'`)).toEqual([]);
  });

  test('moves neither checkpoint nor other read models', async () => {
    await project(talk(10), [notes(), notes({ name: 'other' })]);
    const before = await rowsIn(database.url, 'select name, position, event_id from machinery.checkpoints order by name');
    await source.append(more(5));
    await anew();
    expect(await rowsIn(database.url, 'select name, position, event_id from machinery.checkpoints order by name')).toEqual(before);
    expect(await rowsIn(database.url, 'select generation from machinery.checkpoints order by name')).toEqual([{ generation: 1 }, { generation: 0 }]);
  });

  test('two of the same read model do not meet', async () => {
    await project(talk(10));
    const letGo = await holdReadModels(database);
    let first: Promise<RebuildReport> | undefined;
    await new Promise<void>((begun) => (first = anew(notes(), { onProgress: () => begun() })));
    await expect(anew()).rejects.toBeInstanceOf(RebuildRunning);
    await letGo();
    expect((await first)?.differences).toEqual([]);
    expect(await said()).toHaveLength(10);
  });

  test('what an interrupted one has left does not matter', async () => {
    await project(talk(10));
    await rowsIn(database.url, 'create schema notes__rebuild; create table notes__rebuild.notes_said (x int); create schema notes__old');
    expect((await anew()).differences).toEqual([]);
    expect(await said()).toHaveLength(10);
  });

  test('one that is stopped by its caller leaves everything as it was', async () => {
    await project(talk(10));
    await expect(anew(notes(), { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(await said()).toHaveLength(10);
    expect((await anew()).differences).toEqual([]);
  });

  test('an event that the projection cannot take ends it, and the old tables stay', async () => {
    await project(talk(10));
    await expect(anew(notes({ poison: (text) => text === 'word 7' }))).rejects.toMatchObject({ code: '22P02' });
    expect(await said()).toHaveLength(10);
  });

  test('of a read model that was never projected goes to the log’s end', async () => {
    const events = await source.append(talk(10));
    expect(await anew()).toMatchObject({ differences: undefined, position: events.at(-1)?.position });
    const projector = await all.start([notes()]);
    const last = (await source.append(more(1))).at(-1)?.position;
    await until(() => projector.status()[0]?.position === last);
    expect((await said()).map(({ times }) => times)).toEqual(Array.from({ length: 11 }, () => 1));
  });

  test('of read models that have more than the log, which was restored behind them, builds what the log has', async () => {
    await project(talk(5));
    await rowsIn(database.url, `update machinery.checkpoints set position = position + 1000, event_id = gen_random_uuid()`);
    await expect(all.start([notes()])).rejects.toThrow('npm run rebuild -- all');
    await all.stopAll();
    const head = await source.log.head();
    expect(await anew()).toMatchObject({ differences: undefined, position: head?.position });
    expect(await said()).toHaveLength(5);
    await project(more(1));
    expect(await said()).toHaveLength(6);
  });

  test('of read models of another log puts this one’s in their place', async () => {
    await project(talk(10));
    const other = await openTestLog();
    const events = await other.append(talk(4));
    expect(await anew(notes(), other)).toMatchObject({ differences: undefined, position: events.at(-1)?.position });
    expect(await said()).toHaveLength(4);
    const projector = await all.start([notes()], other);
    const last = (await other.append(more(1))).at(-1)?.position;
    await until(() => projector.status()[0]?.position === last);
    await all.stopAll();
    await other.close();
  });

  test('tells how far it is', async () => {
    await project(talk(4_500));
    const told: Progress[] = [];
    const report = await anew(notes(), { onProgress: (progress: Progress) => told.push(progress) });
    expect(report.events).toBeGreaterThanOrEqual(4_500);
    expect(told.at(-1)).toMatchObject({ phase: 'switching', events: report.events, fraction: 1 });
    expect(told.map(({ phase }) => phase).filter((phase, n, phases) => phase !== phases[n - 1])).toEqual(['building', 'comparing', 'catching up', 'switching']);
  });
});
