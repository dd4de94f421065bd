import type pg from 'pg';
import { within } from '../within.ts';
import type { Snapshot, SnapshotStore } from './types.ts';

/** A cold load waits no longer for its snapshot, and a saving for the database, ms; after a failure nobody asks for a while. */
const usual = { load: 300, save: 3_000, pause: 5_000 };

const table = `create schema if not exists machinery;
create table if not exists machinery.snapshots (
  stream text primary key, revision bigint not null, event_id text not null, version int not null, position text not null, state text not null, saved_at timestamptz not null default now()
)`;
const selection = 'select revision, event_id, version, position, state from machinery.snapshots where stream = $1';
// The last one wins: an older snapshot costs some reading, and one of a log that was replaced is found out by its event.
const upsert = `insert into machinery.snapshots (stream, revision, event_id, version, position, state) values ($1, $2, $3, $4, $5, $6)
on conflict (stream) do update set revision = excluded.revision, event_id = excluded.event_id, version = excluded.version, position = excluded.position, state = excluded.state, saved_at = now()`;

type Row = { revision: string; event_id: string; version: number; position: string; state: string };

/**
 * Snapshots in the read models' PostgreSQL, discardable at any time: whatever goes wrong means that there is none, and is told to the log.
 * Creates its table on first use, since the database may come later than the service.
 */
export function postgresSnapshots(pool: Pick<pg.Pool, 'query'>, logger?: { warn(fields: object, message: string): void }, patience = usual): SnapshotStore {
  let prepared: Promise<unknown> | undefined;
  let pausedUntil = 0;

  const prepare = (): Promise<unknown> => {
    prepared ??= pool.query(table).catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return prepared;
  };
  async function attempt<Value>(what: string, ms: number, work: () => Promise<Value>): Promise<Value | undefined> {
    if (Date.now() < pausedUntil) return undefined;
    try {
      return await within(prepare().then(work), ms);
    } catch (error) {
      pausedUntil = Date.now() + patience.pause;
      logger?.warn({ error }, what);
      return undefined;
    }
  }
  return {
    load: (stream) =>
      attempt('no snapshot', patience.load, async () => {
        const { rows } = await pool.query<Row>({ name: 'snapshot', text: selection, values: [stream] });
        const row = rows[0];
        return row && { revision: Number(row.revision), event_id: row.event_id, version: row.version, position: BigInt(row.position), state: JSON.parse(row.state) as unknown };
      }),
    async save(stream: string, { revision, event_id, version, position, state }: Snapshot) {
      await attempt('snapshot not kept', patience.save, () => pool.query({ name: 'keep-snapshot', text: upsert, values: [stream, revision, event_id, version, String(position), JSON.stringify(state)] }));
    },
  };
}
