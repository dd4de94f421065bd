import type { EventLog } from '../eventlog/types.ts';
import type { Projection } from '../kernel/projection.ts';
import { createBuild } from './build.ts';
import { createMachinery, createTables, inTransaction, readCheckpoints, type Checkpoint } from './checkpoints.ts';
import { compareTables, type Difference } from './compare.ts';
import { connect, type Connection } from './connection.ts';
import { holds } from './epoch.ts';
import { createMeter, type Progress } from './progress.ts';

export type RebuildOptions = {
  readonly projection: Projection;
  readonly databaseUrl: string;
  readonly log: EventLog;
  /** The log's identity. Read models of another log, or of more of it than there is, are replaced without comparing. */
  readonly epoch: string;
  readonly signal?: AbortSignal;
  onProgress?(progress: Progress): void;
};
export type RebuildReport = {
  readonly name: string;
  /** Events that the projection took. */
  readonly events: number;
  readonly seconds: number;
  /** Where the new tables are. Undefined: the log is empty. */
  readonly position: bigint | undefined;
  /** Undefined when there was nothing to compare with: another version, another log, one restored behind them, or never projected. */
  readonly differences: readonly Difference[] | undefined;
};

/** Another rebuild of the same read model is under way. */
export class RebuildRunning extends Error {
  override readonly name = 'RebuildRunning';
}

/** A round of catching up that found no more than this is the last before the lock. */
const fewEvents = 1_000;
const maxRounds = 10;

type Goal = Pick<Checkpoint, 'position' | 'event_id'>;

/**
 * Builds a read model anew from the log beside the old tables, to exactly the live checkpoint; compares the two; catches up;
 * then takes the checkpoint's lock, does the rest and puts the new tables in the place of the old ones. Readers see the old
 * or the new, never half; nothing is published. Rejects with RebuildRunning, ConnectionLost, or what the log rejects with.
 */
export async function rebuild(options: RebuildOptions): Promise<RebuildReport> {
  const open = (schema: string): Promise<Connection> => connect({ url: options.databaseUrl, schemas: [schema], applicationName: `medreserve rebuild ${options.projection.name}`, patient: true });
  const builder = await open(besideOf(options.projection.name));
  try {
    await createMachinery(builder);
    await claim(builder, options.projection.name);
    const snapshot = await open(options.projection.name);
    try {
      return await rebuildWith(builder, snapshot, options);
    } finally {
      await snapshot.close();
    }
  } finally {
    await builder.close();
  }
}

const besideOf = (name: string): string => `${name}__rebuild`;
const oldOf = (name: string): string => `${name}__old`;

/** For as long as the connection lives. */
async function claim(db: Connection, name: string): Promise<void> {
  const { rows } = await db.query<{ mine: boolean }>({ text: 'select pg_try_advisory_lock(hashtext($1)) as mine', values: [`rebuild ${name}`] });
  if (!rows[0]?.mine) throw new RebuildRunning(`${name} is being rebuilt already`);
}

async function rebuildWith(builder: Connection, snapshot: Connection, { projection, log, epoch, signal, onProgress }: RebuildOptions): Promise<RebuildReport> {
  const { name, version } = projection;
  await inTransaction(builder, async () => {
    await builder.query({ text: `drop schema if exists ${oldOf(name)} cascade` });
    await createTables(builder, projection, besideOf(name));
  });

  await snapshot.query({ text: 'begin isolation level repeatable read read only' });
  const live = (await readCheckpoints(snapshot)).get(name);
  const ours = live !== undefined && live.epoch === epoch && (await holds(live, log)) ? live : undefined;
  // Without a checkpoint in this log there is no other goal than its end.
  const goalOf = async (checkpoint: Goal | undefined): Promise<Goal> => (ours && checkpoint) || log.head().then((head) => ({ position: head?.position, event_id: head?.id }));

  const meter = createMeter(name, onProgress);
  const build = createBuild({ projection, log, builder, meter, signal });
  await build.upTo((await goalOf(ours)).position);
  meter.phase('comparing');
  const differences =
    ours?.version === version && (await hasSchema(snapshot, name)) ? await compareTables({ live: { db: snapshot, schema: name }, rebuilt: { db: builder, schema: besideOf(name) } }) : undefined;
  await snapshot.query({ text: 'commit' });

  meter.phase('catching up');
  for (let round = 0; round < maxRounds; round++) {
    const goal = await goalOf((await readCheckpoints(builder)).get(name));
    if ((await build.upTo(goal.position)) <= fewEvents) break;
  }
  meter.phase('switching');
  const reached = await inTransaction(builder, async () => {
    const goal = await goalOf((await readCheckpoints(builder, name)).get(name));
    await build.upTo(goal.position, 'transaction');
    await switchOver(builder, name, { ...goal, version, epoch });
    return goal;
  });
  // Not with the switch: a reader or a batch that is still at the old tables would be waited for under the lock.
  await builder.query({ text: `drop schema if exists ${oldOf(name)} cascade` });
  return { name, events: meter.events(), seconds: meter.seconds(), position: reached.position, differences };
}

async function hasSchema(db: Connection, name: string): Promise<boolean> {
  const { rows } = await db.query<{ exists: boolean }>({ text: 'select to_regnamespace($1) is not null as exists', values: [name] });
  return rows[0]?.exists === true;
}

async function switchOver(builder: Connection, name: string, { version, epoch, position, event_id }: Goal & Pick<Checkpoint, 'version' | 'epoch'>): Promise<void> {
  if (await hasSchema(builder, name)) await builder.query({ text: `alter schema ${name} rename to ${oldOf(name)}` });
  await builder.query({ text: `alter schema ${besideOf(name)} rename to ${name}` });
  await builder.query({
    text: `insert into machinery.checkpoints as held (name, version, epoch, position, event_id) values ($1, $2, $3, $4, $5)
      on conflict (name) do update set version = excluded.version, generation = held.generation + 1, epoch = excluded.epoch,
        position = excluded.position, event_id = excluded.event_id, stopped = null`,
    values: [name, version, epoch, position ?? null, event_id ?? null],
  });
}
