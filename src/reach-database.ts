import pg from 'pg';
import { ConfigError } from './config-error.ts';
import { codeOf } from './error-code.ts';
import { whyUnusable } from './why-unusable.ts';

/** What no waiting mends. */
const final: ReadonlySet<string | undefined> = new Set(['28P01', '28000', '3D000', '42501']);
export const isFinal = (error: unknown): boolean => final.has(codeOf(error));

const patience = 3_000;

/**
 * Asks a configured database once, at the start: throws a ConfigError that names its server, and not who asks, where the answer is one that will not change; whether it can be reached at all
 * only its own time shows, since rooms go on without it, so of that a line is told.
 */
export async function reachDatabase(databaseUrl: string, tell: (line: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: patience, query_timeout: patience });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    const where = `DATABASE_URL: PostgreSQL at ${client.host}:${client.port}`;
    if (isFinal(error)) throw new ConfigError(`${where}: ${whyUnusable(error)}`);
    tell(`${where} cannot be used now: ${whyUnusable(error)}; it is tried again until it can`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
