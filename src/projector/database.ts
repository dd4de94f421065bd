import type { Logger } from 'pino';
import { DatabaseError, Pool, type ClientConfig } from 'pg';
import { codeOf } from '../error-code.ts';
import type { Queryable } from '../kernel/projection.ts';
import { Rejection } from '../kernel/rejection.ts';

/** More callers than this waiting for a connection are refused at once. */
const maxWaiting = 1_000;

type SessionOptions = { readonly url: string; readonly schemas: readonly string[]; readonly applicationName: string; readonly settings?: Readonly<Record<string, string>> };

/** A connection's settings: unqualified table names are looked up in `schemas`; no wait is without an end. */
export function session({ url, schemas, applicationName, settings = {} }: SessionOptions): ClientConfig {
  const all = { search_path: schemas.join(','), jit: 'off', TimeZone: 'UTC', ...settings };
  return {
    connectionString: url,
    application_name: applicationName,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 10_000,
    query_timeout: 15_000,
    // A process that stands still in the middle of a batch is not waited for longer than its lease lasts.
    idle_in_transaction_session_timeout: 3_000,
    keepAlive: true,
    options: Object.entries(all)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  };
}

export type Database = Queryable & {
  readonly pool: Pool;
  /** Opens all of the pool's connections, so that a first rush waits for none. Rejects where the server takes no more. */
  warm(): Promise<void>;
  close(): Promise<void>;
};

/**
 * The read models for queries: a pool whose connections find the tables of all `schemas`, and stay open (a server has to have room for all of them in any case). What a caller can do nothing
 * about is rejected as `database-unavailable`; any other error (a statement that is wrong) as it is.
 */
export function openDatabase({ url, schemas, logger, max = 10 }: { url: string; schemas: readonly string[]; logger: Logger; max?: number }): Database {
  const pool = new Pool({ ...session({ url, schemas, applicationName: 'medreserve' }), max, idleTimeoutMillis: 0, statement_timeout: 5_000, query_timeout: 6_000 });
  // Without a listener a connection that breaks while idle would end the process.
  pool.on('error', (error) => logger.warn({ code: codeOf(error) }, 'an idle database connection was lost'));
  return {
    pool,
    async query<Row extends object>(query: { text: string; values?: unknown[]; name?: string }) {
      if (pool.waitingCount >= maxWaiting) throw unavailable();
      try {
        return await pool.query<Row>(query);
      } catch (error) {
        throw databaseProblem(error) ?? error;
      }
    },
    async warm() {
      const opened = await Promise.allSettled(Array.from({ length: max }, () => pool.connect()));
      for (const each of opened) if (each.status === 'fulfilled') each.value.release();
      const failed = opened.find((each) => each.status === 'rejected');
      if (failed) throw databaseProblem(failed.reason) ?? failed.reason;
    },
    close: () => pool.end(),
  };
}

const unavailable = (cause?: unknown): Rejection => new Rejection('database-unavailable', undefined, { retry_after: 1 }, { cause });

/** The Rejection `database-unavailable` for an error of the connection or the server's state; undefined for one that lies in the statement or its data. */
export const databaseProblem = (error: unknown): Rejection | undefined => (isDataProblem(error) || !isDatabaseError(error) ? undefined : unavailable(error));

/** SQLSTATE classes of errors that the same statement with the same data meets again: data, constraints, syntax, limits, raised by a function. */
const dataClasses = new Set(['0A', '21', '22', '23', '26', '2B', '42', '44', '54', 'P0']);

/** True for an error whose reason is the statement or its data, so that trying again is no use. */
export const isDataProblem = (error: unknown): boolean => error instanceof DatabaseError && dataClasses.has(error.code?.slice(0, 2) ?? '');

/** The driver reports what happens to a connection as plain errors: those of the system have a code, its own these words. */
const isDatabaseError = (error: unknown): boolean =>
  error instanceof DatabaseError ||
  (error instanceof Error && ['Error', 'AggregateError'].includes(error.name) && (codeOf(error) !== undefined || /connection|timeout|terminat|not queryable|pool/i.test(error.message)));
