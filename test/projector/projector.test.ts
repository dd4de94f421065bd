import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { DomainEvent } from '../../events/index.ts';
import { projections } from '../../projections/index.ts';
import { createMetrics } from '../../src/metrics/metrics.ts';
import { ForeignLog } from '../../src/projector/epoch.ts';
import type { Projector } from '../../src/projector/types.ts';
import { opened, posted } from '../projections/rooms.ts';
import { openTestLog, type TestLog } from '../support/event-log.ts';
import { testDatabase } from '../support/postgres.ts';
import { gateTo } from './proxy.ts';
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
  room = `chat_${count++}`;
  database = await testDatabase();
  all = projectors({ ...source, databaseUrl: database.url });
});
afterEach(async () => {
  await all.stopAll();
  await database.close();
});

const says = (message_id: string, content: string): DomainEvent => posted(message_id, content, 'PATIENT', room);
const more = (messages: number, content = 'more'): DomainEvent[] => Array.from({ length: messages }, (_, n) => says(`n${n}`, content));
const talk = (messages: number): DomainEvent[] => [opened(room), ...more(messages, 'word')];
const said = (name = 'notes') => rowsIn<{ seq: string; times: number; content: string }>(database.url, `select seq, times, content from ${name}.${name}_said where room_id = $1 order by seq`, [room]);
const once = (messages: number): number[] => Array.from({ length: messages }, () => 1);
const caughtUp = (projector: Projector, position: bigint | undefined) => until(() => projector.status().every((status) => status.stopped || status.position === position));

describe('following the log', () => {
  test('what was there and what comes is projected once, in the group’s transactions', async () => {
    const before = await source.append(talk(1_200));
    const projector = await all.start([notes(), ...projections]);
    await caughtUp(projector, before.at(-1)?.position);
    const after = await source.append([says('later', 'later')]);
    await caughtUp(projector, after.at(-1)?.position);
    const rows = await said();
    expect(rows).toHaveLength(1_201);
    expect(rows.every(({ times }) => times === 1)).toBe(true);
    expect(projector.status().map(({ name, lag_events, lag_ms, stopped }) => ({ name, lag_events, lag_ms, stopped }))).toEqual(
      ['notes', ...projections.map(({ name }) => name)].map((name) => ({ name, lag_events: 0, lag_ms: 0, stopped: false })),
    );
  });

  test('it tells each position that it has reached', async () => {
    const projector = await all.start([notes()]);
    const told: bigint[] = [];
    projector.onAdvance((position) => told.push(position));
    const last = (await source.append(talk(3))).at(-1)?.position;
    await until(() => told.at(-1) === last);
    expect(told).toEqual(told.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(projector.status()[0]?.position).toBe(last);
  });

  test('after a stop it goes on where it was', async () => {
    await source.append(talk(10));
    const first = await all.start([notes()]);
    await until(async () => (await said()).length === 10);
    await first.stop();
    const last = (await source.append([says('m', 'more')])).at(-1)?.position;
    await caughtUp(await all.start([notes()]), last);
    expect((await said()).map(({ times }) => times)).toEqual(once(11));
  });
});

describe('an event that a projection cannot take', () => {
  const poison = (content: string): boolean => content === `poison of ${room}`;

  test('stops that projection there, visibly, and no other', async () => {
    const events = await source.append([...talk(40), says('bad', `poison of ${room}`), ...more(20, 'fine')]);
    const projector = await all.start([notes(), notes({ name: 'frail', poison })]);
    await until(() => projector.status().some(({ stopped }) => stopped));
    await caughtUp(projector, events.at(-1)?.position);
    const bad = events[41];
    expect(projector.status().map(({ name, position, stopped }) => ({ name, position, stopped }))).toEqual([
      { name: 'notes', position: events.at(-1)?.position, stopped: false },
      { name: 'frail', position: events[40]?.position, stopped: true },
    ]);
    expect(projector.status()[1]?.reason).toBe(`cannot take MessagePosted ${bad?.id} at position ${bad?.position} (22P02)`);
    expect(projector.status()[1]?.lag_events).toBeGreaterThan(0);
    expect([(await said()).length, (await said('frail')).length]).toEqual([61, 40]);
  });

  test('mended, it catches up and goes on with the others', async () => {
    await source.append([...talk(40), says('bad', `poison of ${room}`), says('m', 'after')]);
    const first = await all.start([notes(), notes({ name: 'frail', poison })]);
    await until(() => first.status().some(({ stopped }) => stopped));
    await first.stop();
    await source.append(more(700, 'fine'));
    const second = await all.start([notes(), notes({ name: 'frail' })]);
    const last = (await source.append([says('last', 'last')])).at(-1)?.position;
    await caughtUp(second, last);
    expect(second.status().map(({ stopped }) => stopped)).toEqual([false, false]);
    const [healthy, mended] = [await said(), await said('frail')];
    expect(mended).toEqual(healthy);
    expect(mended.every(({ times }) => times === 1)).toBe(true);
  });
});

describe('the lease', () => {
  test('one projects, the other knows how far it is and takes over', async () => {
    const first = await all.start([notes()], { leaseDuration: 600 });
    const second = await all.start([notes()], { leaseDuration: 600 });
    const told: bigint[] = [];
    second.onAdvance((position) => told.push(position));
    const before = await source.append(talk(20));
    await caughtUp(second, before.at(-1)?.position);
    expect(told.at(-1)).toBe(before.at(-1)?.position);
    await first.stop();
    const after = await source.append(more(20, 'more'));
    await caughtUp(second, after.at(-1)?.position);
    expect((await said()).map(({ times }) => times)).toEqual(once(40));
  });

  test('one whose session is gone has none, long before its end', async () => {
    await all.start([notes()], { leaseDuration: 60_000 });
    const gateway = await all.start([notes()], { leaseDuration: 60_000, processRole: 'gateway' });
    await until(() => gateway.standing() === 'following');
    await rowsIn(database.url, `with killed as (update machinery.leases set holder = 'killed' returning session) select pg_terminate_backend(session) from killed`);
    await until(async () => (await rowsIn(database.url, `select 1 from machinery.leases where holder <> 'killed'`)).length === 1);
    await source.append(talk(5));
    await until(async () => (await said()).length === 5);
  });

  test('one that has lost it keeps nothing of what it goes on with', async () => {
    const first = await all.start([notes()], { leaseDuration: 900 });
    await source.append(talk(5));
    await until(async () => (await said()).length === 5);
    await rowsIn(database.url, `update machinery.leases set holder = 'another', session = null, expires_at = clock_timestamp() + interval '1 minute'`);
    await rowsIn(database.url, `update machinery.checkpoints set generation = generation + 1`);
    await source.append([says('m', 'more')]);
    await until(() => first.status()[0]?.reason === undefined && first.status()[0]?.lag_events === 1);
    expect(await said()).toHaveLength(5);
    await rowsIn(database.url, `update machinery.leases set expires_at = clock_timestamp() - interval '1 minute'`);
    await until(async () => (await said()).length === 6);
  });

  test('a gateway never projects', async () => {
    await all.start([notes()], { leaseDuration: 300 });
    const gateway = await all.start([notes()], { processRole: 'gateway', leaseDuration: 300 });
    const events = await source.append(talk(5));
    await caughtUp(gateway, events.at(-1)?.position);
    expect(await rowsIn(database.url, 'select 1 from machinery.leases')).toHaveLength(1);
  });
});

describe('PostgreSQL away', () => {
  test('connections that are cut lose and double nothing', async () => {
    const projector = await all.start([notes(), ...projections], { gather: 1 });
    let last: bigint | undefined;
    for (let round = 0; round < 12; round++) {
      last = (await source.append(round === 0 ? talk(100) : more(100, 'word'))).at(-1)?.position;
      await rowsIn(database.url, `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name like 'medreserve%' and pid <> pg_backend_pid()`);
    }
    await caughtUp(projector, last);
    const rows = await said();
    expect(rows).toHaveLength(1_200);
    expect(rows.every(({ times }) => times === 1)).toBe(true);
  });

  test('it starts without, and begins when it can', async () => {
    const gate = await gateTo(database.url);
    const projector = await all.start([notes()], { databaseUrl: gate.url });
    const events = await source.append(talk(3));
    expect(projector.status()[0]).toMatchObject({ stopped: false, reason: 'a server cannot be reached', position: 0n });
    await gate.open();
    await caughtUp(projector, events.at(-1)?.position);
    expect(projector.status()[0]).not.toHaveProperty('reason');
    await all.stopAll();
    await gate.shut();
  });

  test('away for a while, it goes on where the checkpoint is', async () => {
    const gate = await gateTo(database.url);
    await gate.open();
    const projector = await all.start([notes()], { databaseUrl: gate.url, gather: 1 });
    for (let round = 0; round < 5; round++) {
      await source.append(round === 0 ? talk(50) : more(50, 'word'));
      await gate.shut();
      await until(() => projector.status()[0]?.reason !== undefined);
      await gate.open();
    }
    await caughtUp(projector, (await source.append([says('m', 'last')])).at(-1)?.position);
    expect((await said()).map(({ times }) => times)).toEqual(once(251));
    await all.stopAll();
    await gate.shut();
  });
});

test('a PostgreSQL that does not answer does not hold up a stop', async () => {
  const gate = await gateTo(database.url);
  await gate.open();
  const projector = await all.start([notes()], { databaseUrl: gate.url, leaseDuration: 300 });
  await caughtUp(projector, (await source.append(talk(3))).at(-1)?.position);
  // The driver’s own timeouts never come: it is not they that end the stop.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  gate.freeze();
  await source.append([says('m', 'lost for now')]);
  // The one that writes and the one that holds the lease.
  await until(() => gate.unheard() === 2);
  await all.stopAll();
  await gate.shut();
});

describe('another log', () => {
  test('read models of another log are not touched, and the error says what to do', async () => {
    await source.append(talk(3));
    const first = await all.start([notes()]);
    await until(async () => (await said()).length === 3);
    await first.stop();
    const other = await openTestLog();
    await other.append(talk(5));
    await expect(all.start([notes()], other)).rejects.toThrow(ForeignLog);
    await expect(all.start([notes()], other)).rejects.toThrow(/built from the event log .* npm run rebuild -- all/);
    await other.close();
    expect(await said()).toHaveLength(3);
  });

  test('a log that was restored behind the read models is noticed', async () => {
    await source.append(talk(3));
    const first = await all.start([notes()]);
    await until(async () => (await said()).length === 3);
    await first.stop();
    await rowsIn(database.url, `update machinery.checkpoints set event_id = 'another'`);
    await expect(all.start([notes()])).rejects.toThrow(/does not have \(was it restored/);
  });
});

describe('versions', () => {
  test('tables of an older version are rebuilt before it goes on, and how far that is can be seen', async () => {
    await source.append(talk(30));
    const first = await all.start([notes()]);
    await until(async () => (await said()).length === 30);
    await first.stop();
    const last = (await source.append([says('m', 'more')])).at(-1)?.position;
    const metrics = createMetrics();
    await caughtUp(await all.start([notes({ version: 2 })], { onRebuild: metrics.rebuilding }), last);
    expect(await metrics.registry.metrics()).toContain('medreserve_rebuild_fraction{projection="notes"} 1\n');
    expect(await said()).toHaveLength(31);
    expect(await rowsIn(database.url, 'select version, generation from machinery.checkpoints')).toEqual([{ version: 2, generation: 1 }]);
  });

  test('tables of a newer version are left alone', async () => {
    await source.append(talk(3));
    const first = await all.start([notes({ version: 2 })]);
    await until(async () => (await said()).length === 3);
    await first.stop();
    const older = await all.start([notes()]);
    expect(older.status()[0]).toMatchObject({ stopped: true, reason: 'its tables are of a newer version (2)' });
  });
});
