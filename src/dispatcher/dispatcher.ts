import { setTimeout as sleep } from 'node:timers/promises';
import { system } from '../kernel/actor.ts';
import type { Aggregate, Digest } from '../kernel/aggregate.ts';
import type { Recorded } from '../kernel/event.ts';
import { splitStream } from '../kernel/event.ts';
import { Rejection } from '../kernel/rejection.ts';
import { EventLogUnavailable, type EventLog, type Feed } from '../eventlog/types.ts';
import { createCatalog, type Entry, type Limits } from './catalog.ts';
import type { Job, Settled } from './decide.ts';
import { commandIdOf, hashOf, uuidFrom } from './identity.ts';
import { beginning, createMemory, fold, type Known } from './memory.ts';
import { createQueues, unavailable } from './queue.ts';
import { createSnapshotting } from './snapshotting.ts';
import type { Dispatcher, Envelope, Outcome, SnapshotStore, StreamState } from './types.ts';

export type DispatcherOptions = {
  readonly aggregates: readonly Aggregate[];
  readonly log: EventLog;
  readonly feed: Feed;
  readonly digest: Digest;
  readonly snapshots?: SnapshotStore;
  /** The service's clock, ms since the epoch. */
  readonly now: () => number;
  readonly limits: Limits;
  /** How long after its append a command that takes rights away is answered, ms: 0 where one process is all there is. */
  readonly revocationDelay: number;
  readonly logger?: { error(fields: object, message: string): void };
};

const toState = ({ state, revision, position }: Known): StreamState => ({ state, revision, position });

/** The one door to the log for everything that changes anything: validate → role → relationship → facts → state → decide → append. */
export function createDispatcher({ aggregates, log, feed, digest, snapshots, now, limits, revocationDelay, logger }: DispatcherOptions): Dispatcher {
  const catalog = createCatalog(aggregates, limits);
  const byCategory = new Map(aggregates.map((aggregate) => [aggregate.category, aggregate]));
  const memory = createMemory({ aggregates: byCategory, log, feed, ...(snapshots ? { snapshots } : {}) });
  const snapshotting = createSnapshotting(memory, snapshots);
  const queues = createQueues({ memory, log, digest, now, committed: snapshotting.committed });
  let draining = false;

  function admit(envelope: Envelope): Entry {
    const entry = catalog.get(envelope.name);
    if (!entry) throw new Rejection('not-found');
    const { role } = envelope.actor;
    if (role !== 'SYSTEM' && !entry.command.roles.includes(role)) throw new Rejection('forbidden');
    entry.check(envelope.data);
    return entry;
  }

  function dispatch(envelope: Envelope): Promise<Outcome> {
    return new Promise<Outcome>((resolve, reject) => {
      const fail = (error: unknown): void => reject(rejectionOf(error));
      try {
        if (draining) throw unavailable();
        const entry = admit(envelope);
        const stream = `${entry.aggregate.category}-${entry.command.stream({ data: envelope.data, actor: envelope.actor }, digest)}`;
        const job: Job = {
          envelope,
          entry,
          stream,
          command_id: envelope.command_id ?? commandIdOf(envelope.actor.user_id, envelope.idempotency_key),
          hash: hashOf(envelope.name, envelope.data),
          since: Date.now(),
          attempts: 0,
          resolve: (settled) => {
            const outcome = answerOf(job, settled);
            if (outcome instanceof Promise) outcome.then(resolve, fail);
            else resolve(outcome);
          },
          reject: fail,
        };
        queues.enqueue(job);
      } catch (error) {
        fail(error);
      }
    });
  }

  function rejectionOf(error: unknown): Rejection {
    if (error instanceof Rejection) return error;
    if (error instanceof EventLogUnavailable) return unavailable(error);
    logger?.error({ error }, 'a command failed');
    return new Rejection('internal', undefined, {}, { cause: error });
  }

  function answerOf(job: Job, { known, events, replay }: Settled): Outcome | Promise<Outcome> {
    if (replay) return replayed(job, known, replay);
    const { command } = job.entry;
    const outcome = outcomeOf(job, known, events, false);
    if (events.length === 0 || (!command.followUps && !command.revokes)) return outcome;
    return (async () => {
      for (const [n, follow] of (command.followUps?.(events) ?? []).entries())
        await dispatch({ name: follow.command, data: follow.data, actor: system, command_id: uuidFrom(job.command_id, `follow-up/${n}`), via: job.envelope.via, correlation_id: job.envelope.correlation_id ?? job.command_id }).catch((error: unknown) =>
          logger?.error({ error, command: follow.command }, 'a follow-up waits for its reactor'),
        );
      if (command.revokes && revocationDelay > 0) await sleep(revocationDelay);
      return outcome;
    })();
  }

  async function replayed(job: Job, known: Known, { first, count }: { first: number; count: number }): Promise<Outcome> {
    const events: Recorded[] = [];
    for await (const page of log.readStream(job.stream, { from: first, maxCount: count })) events.push(...page);
    return outcomeOf(job, known, events, true);
  }

  function outcomeOf(job: Job, known: Known, events: readonly Recorded[], replayed: boolean): Outcome {
    const last = events.at(-1);
    const { command } = job.entry;
    return {
      command_id: job.command_id,
      stream: job.stream,
      revision: last?.revision ?? known.revision,
      position: last?.position ?? known.position,
      events: events.map(({ id, type, revision }) => ({ id, type, revision })),
      result: command.result?.({ data: job.envelope.data, actor: job.envelope.actor, events, digest }, known.state) ?? {},
      replayed,
    };
  }

  const typed = <State>(known: Known): StreamState<State> => toState(known) as StreamState<State>;

  return {
    dispatch,
    async load<State>(aggregate: Pick<Aggregate<State>, 'category' | 'initialState'>, key: string) {
      try {
        return typed<State>(await memory.load(`${aggregate.category}-${key}`));
      } catch (error) {
        throw rejectionOf(error);
      }
    },
    peek<State>(aggregate: Pick<Aggregate<State>, 'category'>, key: string) {
      const known = memory.peek(`${aggregate.category}-${key}`);
      return known && typed<State>(known);
    },
    async stateAt(stream, revision) {
      const [category, key] = splitStream(stream);
      const aggregate = byCategory.get(category);
      if (!aggregate) return undefined;
      let known = beginning(aggregate, key);
      for await (const page of log.readStream(stream, { maxCount: revision + 1 })) for (const event of page) known = fold(aggregate, known, event);
      return known.revision < 0 ? undefined : toState(known);
    },
    async drain() {
      draining = true;
      await queues.drained();
      await snapshotting.stop();
      memory.stop();
    },
    digest,
    catalog,
  };
}
