import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, ConnectionLost } from '../../src/projector/connection.ts';
import { databaseProblem, openDatabase, type Database } from '../../src/projector/database.ts';
import { testDatabase } from '../support/postgres.ts';
import { rowsIn, silent } from './helpers.ts';
import { until } from '../support/until.ts';
import { gateTo } from './proxy.ts';

describe('the database of the read models', () => {
  let target: Awaited<ReturnType<typeof testDatabase>>;
  let database: Database;
  beforeAll(async () => {
    target = await testDatabase();
    database = openDatabase({ url: target.url, schemas: ['one', 'two'], logger: silent, max: 2 });
    await rowsIn(target.url, 'create schema one; create table one.first (id integer); create schema two; create table two.second (id integer)');
  });
  afterAll(async () => {
    await database.close();
    await target.close();
  });

  test('finds the tables of every schema', async () => {
    expect((await database.query({ text: 'select * from first, second' })).rows).toEqual([]);
  });

  test('all connections are opened ahead, and stay', async () => {
    await database.warm();
    expect(database.pool.totalCount).toBe(2);
    expect(database.pool.idleCount).toBe(2);
  });

  test('a wrong statement is no problem of the database', async () => {
    const error = await database.query({ text: 'select wrong' }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: '42703' });
    expect(databaseProblem(error)).toBeUndefined();
    expect(databaseProblem(new TypeError('x is not a function'))).toBeUndefined();
  });

  test('a transaction in which a process stands still is ended before long, so that another can go on', async () => {
    const stands = await connect({ url: target.url, schemas: ['one'], applicationName: 'medreserve-test' });
    await stands.query({ text: 'begin' });
    await stands.query({ text: 'lock table first' });
    // It waits for the lock.
    expect(await rowsIn(target.url, 'select * from one.first')).toEqual([]);
    await expect(stands.lost).rejects.toThrow(ConnectionLost);
    await stands.close();
  });

  test('connections that break while idle are replaced', async () => {
    await Promise.all([database.query({ text: 'select pg_sleep(0.01)' }), database.query({ text: 'select pg_sleep(0.01)' })]);
    await rowsIn(target.url, `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'medreserve'`);
    await until(() => database.query({ text: 'select 1' }).then(() => true, () => false));
  });

  test('a server that is away is `database-unavailable`, soon', async () => {
    const gate = await gateTo(target.url);
    const away = openDatabase({ url: gate.url, schemas: ['one'], logger: silent });
    await expect(away.query({ text: 'select 1' })).rejects.toMatchObject({ slug: 'database-unavailable', extension: { retry_after: 1 } });
    await gate.open();
    expect((await away.query<{ one: number }>({ text: 'select 1 as one' })).rows).toEqual([{ one: 1 }]);
    await gate.shut();
    await until(() => away.query({ text: 'select 1' }).then(() => false, (error: unknown) => databaseProblem(error) !== undefined || (error as { slug?: string }).slug === 'database-unavailable'));
    await away.close();
  });

  test('a statement that takes too long, or a queue that is too long, likewise', async () => {
    await expect(database.query({ text: 'set statement_timeout = 20; select pg_sleep(5)' })).rejects.toMatchObject({ slug: 'database-unavailable' });
    const many = await Promise.allSettled(Array.from({ length: 1_200 }, () => database.query({ text: 'select pg_sleep(0.0001)' })));
    expect(many.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
    expect((await database.query<{ one: number }>({ text: 'select 1 as one' })).rows).toEqual([{ one: 1 }]);
  });
});
