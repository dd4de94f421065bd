import type { Aggregate, Digest } from '../kernel/aggregate.ts';
import { splitStream, type Recorded } from '../kernel/event.ts';
import { invalid, Rejection } from '../kernel/rejection.ts';
import type { Marks } from '../eventlog/marks.ts';
import { EventLogUnavailable, type EventLog, type Feed } from '../eventlog/types.ts';
import { createAnswers } from './answers.ts';
import { createClaims } from './claims.ts';
import { createCatalog, type Entry, type Limits } from './catalog.ts';
import type { IsErased, Job } from './decide.ts';
import { commandIdOf, hashOf, isRandom, isUuid } from './identity.ts';
import { beginning, fold, type Known } from './known.ts';
import { createMarking } from './marking.ts';
import { createMemory } from './memory.ts';
import { createQueues, unavailable } from './queue.ts';
import { createSnapshotting } from './snapshotting.ts';
import type { Dispatcher, Envelope, Observe, Outcome, SnapshotStore, StreamState } from './types.ts';

export type DispatcherOptions = {
  readonly aggregates: readonly Aggregate[];
  readonly log: EventLog;
  readonly feed: Feed;
  readonly digest: Digest;
  /** What commands that changed nothing leave, for their repeats anywhere. */
  readonly marks: Marks;
  readonly snapshots?: SnapshotStore;
  /** The service's clock, ms since the epoch. */
  readonly now: () => number;
  readonly limits: Limits;
  /** How long after its append a command that takes rights away is answered, ms: 0 where one process is all there is. */
  readonly revocationDelay: number;
  readonly logger?: { error(fields: object, message: string): void };
  /** Whether a patient has been erased. */
  readonly isErased?: IsErased;
  /** See `createAnswers`. */
  readonly beforeAnswer?: (events: readonly Recorded[]) => Promise<void>;
  /** Hears of every command and every append. */
  readonly observe?: Observe;
};

/** Draining waits no longer for what is in flight, ms. */
const patience = 8_000;

const toState = <State>({ state, revision, position }: Known): StreamState<State> => ({ state: state as State, revision, position });

/** The one door to the log for everything that changes anything: role → schema → relationship → facts → state → decide → append. */
export function createDispatcher({ aggregates, log, feed, digest, marks, snapshots, now, limits, revocationDelay, logger, observe, isErased, beforeAnswer }: DispatcherOptions): Dispatcher {
  const isAlone = revocationDelay === 0;
  const catalog = createCatalog(aggregates, limits);
  const byCategory = new Map(aggregates.map((aggregate) => [aggregate.category, aggregate]));
  const memory = createMemory({ aggregates: byCategory, log, feed, ...(snapshots ? { snapshots } : {}), ...(isErased && { isErased }) });
  const snapshotting = createSnapshotting(memory, snapshots);
  const claims = createClaims({ carryOut: (envelope) => dispatchNow(envelope), now, ...(logger ? { logger } : {}) });
  const queues = createQueues({ memory, log, digest, now, claims, marking: createMarking(marks, digest), isAlone, ...(observe && { observe }) });
  const answers = createAnswers({ log, digest, catalog, revocationDelay, stateAt, carryOut: (envelope) => dispatchNow(envelope), ...(beforeAnswer && { beforeAnswer }), ...(logger ? { logger } : {}) });
  const idle: (() => void)[] = [];
  let unanswered = 0;
  let draining = false;

  function admit({ name, actor, data, command_id }: Envelope): Entry {
    const entry = catalog.get(name);
    if (!entry) throw new Rejection('not-found');
    if (actor.role !== 'SYSTEM' && !entry.command.roles.includes(actor.role)) throw new Rejection('forbidden');
    entry.check(data);
    if (command_id !== undefined && !isUuid(command_id)) throw invalid('/command_id', 'is not a UUID');
    return entry;
  }

  function dispatchNow(envelope: Envelope): Promise<Outcome> {
    unanswered++;
    const began = performance.now();
    return new Promise<Outcome>((resolve, reject) => {
      const fail = (error: unknown): void => {
        answered();
        const rejection = rejectionOf(error);
        observe?.command(catalog.has(envelope.name) ? envelope.name : 'unknown', rejection.slug, performance.now() - began);
        reject(rejection);
      };
      const succeed = (outcome: Outcome): void => {
        answered();
        observe?.command(envelope.name, outcome.replayed ? 'replayed' : outcome.events.length > 0 ? 'done' : 'nothing', performance.now() - began);
        resolve(outcome);
      };
      try {
        const entry = admit(envelope);
        const { data, actor, name } = envelope;
        const command_id = envelope.command_id ?? commandIdOf(actor.user_id, envelope.idempotency_key);
        const job: Job = {
          envelope,
          entry,
          stream: `${entry.aggregate.category}-${entry.command.stream({ data, actor }, digest)}`,
          command_id,
          // What was drawn at random nobody can send again with another body.
          hash: isRandom(command_id) ? '' : hashOf(name, data),
          since: Date.now(),
          tick: memory.tick(),
          evidence: [],
          attempts: 0,
          reads: 0,
          alone: false,
          resolve: (settled) => answers.answer(job, settled, succeed, fail),
          reject: fail,
        };
        queues.enqueue(job);
      } catch (error) {
        fail(error);
      }
    });
  }

  function answered(): void {
    unanswered--;
    if (unanswered === 0) for (const resolve of idle.splice(0)) resolve();
  }

  function rejectionOf(error: unknown): Rejection {
    if (error instanceof Rejection) return error;
    if (error instanceof EventLogUnavailable) return unavailable(error);
    logger?.error({ error }, 'a command failed');
    return new Rejection('internal', undefined, {}, { cause: error });
  }

  async function stateFrom<State>(read: (stream: string) => Known | Promise<Known>, stream: string): Promise<StreamState<State>> {
    try {
      return toState<State>(await read(stream));
    } catch (error) {
      throw rejectionOf(error);
    }
  }

  async function stateAt(stream: string, revision: number): Promise<StreamState | undefined> {
    const [category, key] = splitStream(stream);
    const aggregate = byCategory.get(category);
    if (!aggregate || revision < 0) return undefined;
    let known = beginning(aggregate, key);
    for await (const page of log.readStream(stream, { maxCount: revision + 1 })) for (const event of page) known = fold(aggregate, known, event);
    return known.revision === revision ? toState(known) : undefined;
  }

  return {
    dispatch: (envelope) => (draining ? Promise.reject(unavailable()) : dispatchNow(envelope)),
    load: ({ category }, key) => stateFrom(memory.load, `${category}-${key}`),
    latest: ({ category }, key) => stateFrom(isAlone ? memory.load : memory.readForward, `${category}-${key}`),
    peek<State>(aggregate: Pick<Aggregate<State>, 'category'>, key: string) {
      const known = memory.peek(`${aggregate.category}-${key}`);
      return known && toState<State>(known);
    },
    recall<State>(aggregate: Pick<Aggregate<State>, 'category'>, key: string) {
      const known = memory.recall(`${aggregate.category}-${key}`);
      return known && toState<State>(known);
    },
    stateAt: (stream, revision) =>
      stateAt(stream, revision).catch((error: unknown) => {
        throw rejectionOf(error);
      }),
    async drain() {
      draining = true;
      if (unanswered > 0) {
        const late = setTimeout(() => idle.splice(0).forEach((resolve) => resolve()), patience);
        await new Promise<void>((resolve) => idle.push(resolve));
        clearTimeout(late);
      }
      queues.stop();
      await snapshotting.stop();
      memory.stop();
    },
    forget: memory.dropAll,
    digest,
    catalog,
  };
}
