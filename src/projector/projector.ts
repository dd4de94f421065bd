import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { codeOf } from '../error-code.ts';
import type { EventLog, Feed } from '../eventlog/types.ts';
import type { Projection } from '../kernel/projection.ts';
import { atMost } from './at-most.ts';
import { createMachinery, lookOn } from './checkpoints.ts';
import { connect, type Connection } from './connection.ts';
import { createGathering } from './gathering.ts';
import { rememberArrivals } from './lag.ts';
import { project } from './leading.ts';
import { createLease } from './lease.ts';
import type { Progress } from './progress.ts';
import { CheckpointMoved } from './transaction.ts';
import { isTransient } from './transient.ts';
import type { ProjectionStatus, Projector, Standing } from './types.ts';

export type ProjectorOptions = {
  readonly projections: readonly Projection[];
  readonly databaseUrl: string;
  readonly log: EventLog;
  readonly feed: Feed;
  /** The log's identity. */
  readonly epoch: string;
  readonly logger: Logger;
  /** ms since the epoch. */
  readonly now: () => number;
  /** A gateway only watches how far the read models are. */
  readonly processRole: 'all' | 'gateway' | 'projector';
  /** Hears of every committed batch, how long after its last event was stored: ms. */
  readonly observe?: (latency: number) => void;
  /** Hears how far a read model is that is being built anew, since its version is new. */
  readonly onRebuild?: (progress: Progress) => void;
  /** ms; default 3,000. */
  readonly leaseDuration?: number;
  /** Events in a transaction at most; default 500. */
  readonly maxBatch?: number;
  /** ms from one transaction's beginning to the next one's, unless it is full or somebody waits for it; default 50. Under load fewer, larger transactions. */
  readonly gather?: number;
};

/** How often a process that does not project looks how far the read models are, and how soon when somebody waits (then less and less often), in ms. */
const watchInterval = 1_000;
const soonest = 10;
/** How long a server that does not answer may hold up a stop, in ms. */
const closing = 500;

const leaseName = 'projector';

type State = { readonly name: string; readonly position: bigint | undefined; readonly stopped: string | undefined };

/**
 * Keeps the read models. Of all processes the one with the lease projects; the others watch its checkpoints and take over.
 * `start` rejects with ForeignLog when the database was projected from another log, and resolves when a server is away:
 * it is tried again until `stop`.
 */
export function createProjector(options: ProjectorOptions): Projector {
  const { projections, databaseUrl: url, feed, logger, now, processRole, leaseDuration = 3_000, maxBatch = 500, gather = 50 } = options;
  const lease = createLease({ name: leaseName, duration: leaseDuration });
  const arrivals = rememberArrivals();
  const gathering = createGathering();
  const watching = createGathering();
  let pauseBeforeLook = watchInterval;
  const listeners = new Set<(position: bigint, trace?: string) => void>();
  const stopping = new AbortController();
  let states = (): readonly State[] => projections.map(({ name }) => ({ name, position: undefined, stopped: undefined }));
  let trouble: { readonly reason: string; readonly passing: boolean } | undefined = { reason: 'has not started', passing: true };
  let lastRecorded: number | undefined;
  let announced = -1n;
  let standing: Standing = 'unknown';
  let running: Promise<void> | undefined;
  let untap = (): void => undefined;

  return {
    async start() {
      untap = feed.tap(arrivals.add);
      await new Promise<void>((resolve, reject) => {
        running = run(resolve, reject);
      });
    },
    async stop() {
      stopping.abort();
      untap();
      await running;
    },
    status: () => states().map(statusOf),
    standing: () => standing,
    hurry() {
      pauseBeforeLook = soonest;
      gathering.hurry();
      watching.hurry();
    },
    look() {
      if (pauseBeforeLook < watchInterval) watching.hurry();
    },
    onAdvance(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  function statusOf({ name, position = 0n, stopped }: State): ProjectionStatus {
    const behind = position < feed.position;
    const { events, since = lastRecorded } = arrivals.after(position);
    const reason = stopped ?? trouble?.reason;
    return {
      name,
      position,
      // What came before this process began is not counted: then it is a lower bound.
      lag_events: behind ? Math.max(1, events) : 0,
      lag_ms: behind && since !== undefined ? Math.max(0, now() - since) : 0,
      stopped: stopped !== undefined || trouble?.passing === false,
      ...(reason === undefined ? {} : { reason }),
    };
  }

  function announce(position: bigint, trace?: string): void {
    if (position <= announced) return;
    announced = position;
    for (const listener of listeners) listener(position, trace);
  }

  /** Tries until it is stopped. */
  async function run(ready: () => void, notReady: (error: unknown) => void): Promise<void> {
    let failures = 0;
    const well = (): void => {
      failures = 0;
      trouble = undefined;
      ready();
    };
    while (!stopping.signal.aborted) {
      try {
        await attempt(well);
      } catch (error) {
        standing = 'unknown';
        const passing = isTransient(error);
        const name = error instanceof Error ? error.name : 'unknown';
        trouble = { reason: error instanceof CheckpointMoved ? 'its tables were replaced' : passing ? 'a server cannot be reached' : `${name}: see the log`, passing };
        if (passing) logger.warn({ reason: name, code: codeOf(error instanceof Error ? (error.cause ?? error) : error) }, 'projecting was interrupted');
        else logger.error({ err: error }, 'projecting has failed');
        if (passing) ready();
        else notReady(error);
        await wait(Math.min(2_000, 50 * 2 ** Math.min(failures++, 6)) * (0.5 + Math.random() / 2));
      }
    }
    ready();
  }

  async function attempt(well: () => void): Promise<void> {
    const control = await connect({ url, schemas: ['machinery'], applicationName: 'medreserve projector lease' });
    try {
      await createMachinery(control);
      while (!stopping.signal.aborted) {
        if (processRole !== 'gateway' && (await lease.acquire(control))) {
          standing = 'leading';
          await lead(control, well);
        } else await standBy(control, well);
      }
    } finally {
      await atMost(closing, lease.release(control));
      await control.close();
    }
  }

  /** Watches the lease and the checkpoints; one that may project looks again at the lease in a sixth of its time, so that it takes over soon after its end. */
  async function standBy(control: Connection, well: () => void): Promise<void> {
    const until = processRole === 'gateway' ? Infinity : performance.now() + leaseDuration / 6;
    do {
      const { isLed, checkpoints } = await lookOn(control, leaseName);
      standing = isLed ? 'following' : 'unknown';
      const seen = projections.map(({ name }) => ({ name, position: checkpoints.get(name)?.position, stopped: checkpoints.get(name)?.stopped }));
      states = () => seen;
      well();
      for (const { position } of seen) if (position !== undefined) announce(position);
      const rest = pauseBeforeLook;
      pauseBeforeLook = Math.min(watchInterval, 2 * rest);
      await watching.rest(rest, stopping.signal);
    } while (performance.now() < until && !stopping.signal.aborted);
  }

  /** Projects until the lease is lost or the projector stopped. */
  async function lead(control: Connection, well: () => void): Promise<void> {
    const done = new AbortController();
    const abort = (): void => done.abort();
    stopping.signal.addEventListener('abort', abort, { once: true });
    if (stopping.signal.aborted) abort();
    // A connection that breaks is noticed by everybody who uses it.
    const kept = keepLease(control, done.signal)
      .catch(() => undefined)
      .finally(abort);
    try {
      await project({
        projections,
        log: options.log,
        epoch: options.epoch,
        control,
        url,
        schemas: projections.map(({ name }) => name),
        feed,
        logger,
        maxBatch,
        gather,
        gathering,
        signal: done.signal,
        ...(options.onRebuild && { onRebuild: options.onRebuild }),
        onReady(members) {
          states = () => members.map(({ projection: { name }, checkpoint: { position }, stopped }) => ({ name, position, stopped }));
          well();
        },
        onAdvance(position, last) {
          lastRecorded = last.recorded_at;
          options.observe?.(now() - last.recorded_at);
          announce(position, last.metadata.traceparent);
        },
      });
    } finally {
      abort();
      stopping.signal.removeEventListener('abort', abort);
      // What it asks for may never be answered.
      await atMost(closing, kept);
    }
  }

  /** Prolongs the lease; resolves when it is lost or there is no more need. */
  async function keepLease(control: Connection, signal: AbortSignal): Promise<void> {
    for (;;) {
      await wait(leaseDuration / 3, signal);
      if (signal.aborted) return;
      if (await lease.acquire(control)) continue;
      logger.warn('the projector’s lease was lost');
      return;
    }
  }

  async function wait(ms: number, signal: AbortSignal = stopping.signal): Promise<void> {
    await pause(ms, undefined, { signal }).catch(() => undefined);
  }
}
