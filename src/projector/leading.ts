import type { EventLog } from '../eventlog/types.ts';
import type { Recorded } from '../kernel/event.ts';
import type { Projection } from '../kernel/projection.ts';
import { createMissing, readCheckpoints, type Checkpoint } from './checkpoints.ts';
import type { Connection } from './connection.ts';
import { checkEpoch } from './epoch.ts';
import { follow, type FollowOptions, type Following } from './following.ts';
import type { Progress } from './progress.ts';
import { rebuild } from './rebuild.ts';
import type { Member } from './transaction.ts';

type Options = Omit<FollowOptions, 'onBatch'> & {
  readonly projections: readonly Projection[];
  readonly log: EventLog;
  readonly epoch: string;
  /** For leases and checkpoints. */
  readonly control: Connection;
  /** Called when the projections are known, before the first batch; their checkpoints move in place. */
  onReady(members: readonly Member[]): void;
  /** Called while a read model of a new version is being built. */
  onRebuild?(progress: Progress): void;
  /** Called after each committed batch of the group that is furthest. */
  onAdvance(position: bigint, last: Recorded): void;
};

/** Projects until the signal, closing what it opened. Rejects with ForeignLog, ConnectionLost, CheckpointMoved or what the log rejects with. */
export async function project(options: Options): Promise<void> {
  const { signal, logger } = options;
  const members = await prepare(options);
  const ended = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  if (signal.aborted) return;
  const able = members.filter(({ stopped }) => stopped === undefined);
  const furthest = able.map(({ checkpoint }) => checkpoint.position ?? -1n).reduce((a, b) => (a > b ? a : b), -1n);
  const isFurthest = ({ checkpoint }: Member): boolean => (checkpoint.position ?? -1n) === furthest;
  const open: Following[] = [];
  try {
    if (able.length === 0) {
      options.onReady(members);
      return await ended;
    }
    const main = await follow(able.filter(isFurthest), {
      ...options,
      onBatch(batch) {
        const last = batch.at(-1);
        if (last) options.onAdvance(last.position, last);
      },
    });
    open.push(main);
    options.onReady(members);
    logger.info({ position: furthest.toString(), projections: members.length }, 'projecting');
    const behind = able.filter((member) => !isFurthest(member)).map((member) => catchUp(member, main, open, options).then(() => main.failed));
    await Promise.race([ended, options.control.lost, main.failed, ...behind]);
  } finally {
    await Promise.all(open.map((following) => following.close()));
  }
}

/** One that is behind goes by itself until it is nearly there, and then with the others. */
async function catchUp(member: Member, main: Following, open: Following[], options: Options): Promise<void> {
  const alone = await follow([member], { ...options, onBatch: () => undefined });
  open.push(alone);
  await Promise.race([alone.caughtUp(), alone.failed]);
  await alone.halt();
  await main.join(alone, (after) => options.log.readAll(after === undefined ? {} : { from: after }));
  options.logger.info({ projection: member.projection.name, stopped: member.stopped !== undefined }, 'a projection has caught up with the others');
}

/** Creates what is missing, checks the epoch, rebuilds what is of an older version; the projections with their checkpoints. */
async function prepare({ control, projections, log, epoch, logger, url, signal, onRebuild }: Options): Promise<Member[]> {
  await createMissing(control, projections, epoch);
  const ours = async (): Promise<Checkpoint[]> => {
    const all = await readCheckpoints(control);
    return projections.flatMap(({ name }) => all.get(name) ?? []);
  };
  const before = await ours();
  await checkEpoch(before, log, epoch);
  for (const projection of projections) {
    const version = before.find(({ name }) => name === projection.name)?.version ?? projection.version;
    if (version >= projection.version) continue;
    logger.info({ projection: projection.name, version: projection.version }, 'rebuilding a read model of a new version');
    await rebuild({ projection, databaseUrl: url, log, epoch, signal, ...(onRebuild && { onProgress: onRebuild }) });
  }
  const checkpoints = await ours();
  return projections.flatMap((projection): Member[] => {
    const checkpoint = checkpoints.find(({ name }) => name === projection.name);
    if (!checkpoint) return [];
    return checkpoint.version > projection.version ? [{ projection, checkpoint, stopped: `its tables are of a newer version (${checkpoint.version})` }] : [{ projection, checkpoint }];
  });
}
