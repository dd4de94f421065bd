import pg from 'pg';
import { ConfigError } from './config-error.ts';
import { codeOf } from './error-code.ts';

/** SQLSTATE → why no waiting helps. */
const refusals: Readonly<Record<string, string>> = { '28P01': 'the password was refused', '28000': 'the user was refused', '3D000': 'there is no such database', '42501': 'the user may not use the database' };
const patience = 3_000;

/**
 * Asks a configured database once, at the start: throws a ConfigError that names its server, and not who asks, where the answer is one that will not change; whether it can be reached at all
 * only its own time shows, since rooms go on without it, so of that a line is told.
 */
export async function reachDatabase(setting: string, databaseUrl: string, tell: (line: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: patience, query_timeout: patience });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    const where = `${setting}: PostgreSQL at ${client.host}:${client.port}`;
    const refused = error instanceof pg.DatabaseError ? refusals[error.code ?? ''] : undefined;
    if (refused !== undefined) throw new ConfigError(`${where}: ${refused}`);
    tell(`${where} cannot be used now (${codeOf(error) ?? 'it does not answer'}); it is tried again until it can`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
