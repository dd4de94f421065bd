import type pg from 'pg';
import type { Snapshot, SnapshotStore } from './types.ts';

/** Longer than this a cold load does not wait for its snapshot, ms. */
const patience = 500;

/**
 * Snapshots in the read models' PostgreSQL, discardable at any time: whatever goes wrong means that there is none.
 * Creates its table on first use, since the database may come later than the service.
 */
export function postgresSnapshots(pool: Pick<pg.Pool, 'query'>, logger?: { warn(fields: object, message: string): void }): SnapshotStore {
  let prepared: Promise<unknown> | undefined;
  const prepare = (): Promise<unknown> => {
    prepared ??= pool
      .query('create schema if not exists machinery; create table if not exists machinery.snapshots (stream text primary key, revision bigint not null, event_id uuid not null, version int not null, position text not null, state text not null, at timestamptz not null default now())')
      .catch((error: unknown) => {
        prepared = undefined;
        throw error;
      });
    return prepared;
  };
  const within = <Value>(work: Promise<Value>, ms: number): Promise<Value> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('late')), ms);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
  };
  return {
    async load(stream) {
      try {
        return await within(
          prepare().then(async () => {
            const { rows } = await pool.query<{ revision: string; event_id: string; version: number; position: string; state: string }>({ name: 'snapshot', text: 'select revision, event_id, version, position, state from machinery.snapshots where stream = $1', values: [stream] });
            const row = rows[0];
            return row && { revision: Number(row.revision), event_id: row.event_id, version: row.version, position: BigInt(row.position), state: JSON.parse(row.state) as unknown };
          }),
          patience,
        );
      } catch (error) {
        logger?.warn({ error }, 'no snapshot');
        return undefined;
      }
    },
    async save(stream: string, snapshot: Snapshot) {
      try {
        await prepare();
        await pool.query({
          name: 'keep-snapshot',
          text: 'insert into machinery.snapshots (stream, revision, event_id, version, position, state) values ($1, $2, $3, $4, $5, $6) on conflict (stream) do update set revision = excluded.revision, event_id = excluded.event_id, version = excluded.version, position = excluded.position, state = excluded.state, at = now() where snapshots.revision < excluded.revision or snapshots.version <> excluded.version',
          values: [stream, snapshot.revision, snapshot.event_id, snapshot.version, String(snapshot.position), JSON.stringify(snapshot.state)],
        });
      } catch (error) {
        logger?.warn({ error }, 'snapshot not kept');
      }
    },
  };
}
