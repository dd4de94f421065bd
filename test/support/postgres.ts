import { randomBytes } from 'node:crypto';
import { Client, Pool, type PoolConfig } from 'pg';
import { inject } from 'vitest';

export type TestDatabase = {
  readonly url: string;
  /** A pool to it; ended by `close`. */
  pool(options?: PoolConfig): Pool;
  /** Ends its pools and drops it, whoever is still connected. */
  close(): Promise<void>;
};

/** A fresh database on the run's PostgreSQL (not durable: never for a test of faults). */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('databaseUrl');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await administer(server, `create database ${name} strategy file_copy`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const pools: Pool[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(pools.splice(0).map((pool) => pool.end()));
    await administer(server, `drop database if exists ${name} with (force)`);
  };
  return {
    url,
    pool(options = {}) {
      const pool = new Pool({ connectionString: url, max: 5, ...options });
      // `close` cuts connections that others left open.
      pool.on('error', () => undefined);
      pools.push(pool);
      return pool;
    },
    close,
  };
}

/** Keeps the read models where they are until the returned way to let them go on. */
export async function holdReadModels(database: TestDatabase): Promise<() => Promise<void>> {
  const client = await database.pool().connect();
  await client.query('begin; select from machinery.checkpoints for update');
  return async () => {
    await client.query('rollback');
    client.release();
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
