import { Client, DatabaseError } from 'pg';
import type { Queryable } from '../kernel/projection.ts';
import { atMost } from './at-most.ts';
import { session } from './database.ts';

/** The connection is gone, or the server is not in a state to work; what was under way is known only to the database. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

export type Connection = Queryable & {
  /** Rejects once, when the connection breaks, whether it is in use or not. */
  readonly lost: Promise<never>;
  close(): Promise<void>;
};

type Options = { readonly url: string; readonly schemas: readonly string[]; readonly applicationName: string; readonly settings?: Readonly<Record<string, string>>; readonly patient?: boolean };

/**
 * A connection of one's own whose statements are sent without waiting for each other's answers, and answered in order.
 * Rejects with ConnectionLost or pg's DatabaseError. `patient`: statements may take as long as they take.
 */
export async function connect({ patient = false, ...options }: Options): Promise<Connection> {
  const endless = { statement_timeout: 0, query_timeout: 0, idle_in_transaction_session_timeout: 0 };
  const client = new Client({ ...session({ ...options, settings: { synchronous_commit: 'off', ...options.settings } }), ...(patient ? endless : {}), pipeline: true });
  const lost = new Promise<never>((_, reject) => {
    client.once('error', (error) => reject(new ConnectionLost('the database connection broke', { cause: error })));
    client.once('end', () => reject(new ConnectionLost('the database connection ended')));
  });
  lost.catch(() => undefined);
  // Errors after the first are the same news.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    void client.end().catch(() => undefined);
    throw new ConnectionLost('the database cannot be reached', { cause: error });
  }
  return {
    lost,
    async query<Row extends object>(query: { text: string; values?: unknown[]; name?: string }) {
      try {
        return await client.query<Row>(query);
      } catch (error) {
        throw error instanceof DatabaseError ? error : new ConnectionLost('the database connection broke', { cause: error });
      }
    },
    // With a statement under way this cuts the connection at once.
    close: () => atMost(500, client.end()),
  };
}
