import type { Recorded } from '../kernel/event.ts';
import type { Projection, Queryable } from '../kernel/projection.ts';
import { isHeld } from './lease.ts';

/** How far a read model is. `generation` grows with each rebuild, so that a batch begun before it cannot end after it. */
export type Checkpoint = {
  readonly name: string;
  readonly version: number;
  readonly generation: number;
  /** The identity of the log that it was projected from. */
  readonly epoch: string;
  /** Undefined: nothing yet. */
  readonly position: bigint | undefined;
  readonly event_id: string | undefined;
  /** Why it takes no more events. */
  readonly stopped: string | undefined;
};

const machinery = `
  create schema if not exists machinery;
  create table if not exists machinery.checkpoints (
    name text primary key,
    version integer not null,
    generation integer not null default 0,
    epoch text not null,
    position bigint,
    event_id text,
    stopped text
  ) with (fillfactor = 20);
  create table if not exists machinery.leases (name text primary key, holder text not null, expires_at timestamptz not null) with (fillfactor = 20);
  alter table machinery.leases add column if not exists session integer, add column if not exists session_began timestamptz;`;

/** Any number, the same for all who create schemas in this database. */
const creationLock = 7_241_983;

/** One statement after another in a transaction; what fails undoes all of it. */
export async function inTransaction<Result>(db: Queryable, work: () => Promise<Result>): Promise<Result> {
  await db.query({ text: 'begin' });
  try {
    const result = await work();
    await db.query({ text: 'commit' });
    return result;
  } catch (error) {
    await db.query({ text: 'rollback' }).catch(() => undefined);
    throw error;
  }
}

/** Creates the machinery's own tables where they are missing. */
export const createMachinery = (db: Queryable): Promise<void> =>
  inTransaction(db, async () => {
    await db.query({ text: `select pg_advisory_xact_lock(${creationLock})` });
    await db.query({ text: machinery });
  });

/** An empty schema with a projection's tables, in place of any of that name. Within a transaction. */
export async function createTables(db: Queryable, projection: Projection, schema: string = projection.name): Promise<void> {
  await db.query({ text: `drop schema if exists ${schema} cascade; create schema ${schema}; set local search_path = ${schema}` });
  await db.query({ text: projection.tables });
}

/** Creates the tables and checkpoints of projections that have none, and of those whose schema is gone. */
export const createMissing = (db: Queryable, projections: readonly Projection[], epoch: string): Promise<void> =>
  inTransaction(db, async () => {
    await db.query({ text: `select pg_advisory_xact_lock(${creationLock})` });
    // Before its first event a checkpoint belongs to no log.
    await db.query({ text: 'update machinery.checkpoints set epoch = $1 where position is null', values: [epoch] });
    const { rows } = await db.query<{ name: string }>({ text: 'select name from machinery.checkpoints where to_regnamespace(name) is not null' });
    for (const projection of projections) {
      if (rows.some(({ name }) => name === projection.name)) continue;
      await createTables(db, projection);
      await db.query({
        text: `insert into machinery.checkpoints (name, version, epoch) values ($1, $2, $3)
          on conflict (name) do update set version = excluded.version, epoch = excluded.epoch, generation = machinery.checkpoints.generation + 1, position = null, event_id = null, stopped = null`,
        values: [projection.name, projection.version, epoch],
      });
    }
  });

type Row = Omit<Checkpoint, 'position' | 'event_id' | 'stopped'> & { position: string | null; event_id: string | null; stopped: string | null };

/** All checkpoints by name; with `lock`, of one projection, held until the transaction ends. */
export async function readCheckpoints(db: Queryable, lock?: string): Promise<ReadonlyMap<string, Checkpoint>> {
  const { rows } = await db.query<Row>({
    text: `select name, version, generation, epoch, position, event_id, stopped from machinery.checkpoints ${lock === undefined ? '' : 'where name = $1 for update'}`,
    values: lock === undefined ? [] : [lock],
  });
  return new Map(rows.map((row) => [row.name, { ...row, position: row.position === null ? undefined : BigInt(row.position), event_id: row.event_id ?? undefined, stopped: row.stopped ?? undefined }]));
}

/** What who does not project wants to know, in one question: whether somebody has the lease, and how far each read model is. */
export async function lookOn(db: Queryable, lease: string): Promise<{ readonly isLed: boolean; readonly checkpoints: ReadonlyMap<string, Pick<Checkpoint, 'position' | 'stopped'>> }> {
  const { rows } = await db.query<{ is_led: boolean; name: string | null; position: string | null; stopped: string | null }>({
    name: 'machinery.look_on',
    text: `select held.is_led, name, position, stopped
      from (select exists (select from machinery.leases held where name = $1 and ${isHeld}) as is_led) held left join machinery.checkpoints on true`,
    values: [lease],
  });
  const checkpoints = rows.flatMap(({ name, position, stopped }) => (name === null ? [] : [[name, { position: position === null ? undefined : BigInt(position), stopped: stopped ?? undefined }] as const]));
  return { isLed: rows[0]?.is_led ?? false, checkpoints: new Map(checkpoints) };
}

/** Moves all these checkpoints to an event if each is still as given; false when one is not. Takes their locks, within a transaction. */
export async function moveCheckpoints(tx: Queryable, from: readonly Checkpoint[], to: Pick<Recorded, 'position' | 'id'>): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'machinery.move',
    text: `update machinery.checkpoints held set position = $1, event_id = $2, stopped = null
      from unnest($3::text[], $4::bigint[], $5::integer[], $6::integer[]) as t (name, position, generation, version)
      where held.name = t.name and held.position is not distinct from t.position and held.generation = t.generation and held.version = t.version`,
    values: [to.position, to.id, from.map(({ name }) => name), from.map(({ position }) => position ?? null), from.map(({ generation }) => generation), from.map(({ version }) => version)],
  });
  return rowCount === from.length;
}

/** Makes it known to every process that a projection takes no more events. */
export async function markStopped(db: Queryable, name: string, reason: string): Promise<void> {
  await db.query({ text: 'update machinery.checkpoints set stopped = $2 where name = $1', values: [name, reason] });
}
