import { expect } from 'vitest';
import { createCatalog, type Entry } from '../../src/dispatcher/catalog.ts';
import { decide, type Decided, type Job } from '../../src/dispatcher/decide.ts';
import { hashOf } from '../../src/dispatcher/identity.ts';
import { beginning, fold, type Known } from '../../src/dispatcher/known.ts';
import { digestOf } from '../../src/eventlog/digest.ts';
import type { Actor } from '../../src/kernel/actor.ts';
import type { Aggregate } from '../../src/kernel/aggregate.ts';
import type { AnyEvent, Recorded } from '../../src/kernel/event.ts';
import { Rejection, type Slug } from '../../src/kernel/rejection.ts';
import { uuidOf } from './recorded.ts';

/** The digest of these tests: ids that `then` expects are made with it. */
export const digest = digestOf(Buffer.alloc(32, 7));
/** When commands are given, ms since the epoch, unless a test says otherwise; what was given happened in the minutes before. */
export const now = Date.parse('2026-03-01T12:00:00.000Z');

const limits = { max_message_length: 1_000 };
const command_id = uuidOf('the command');
const catalogs = new WeakMap<Aggregate, ReadonlyMap<string, Entry>>();

/** Schemas are compiled once an aggregate, as they are in production. */
function catalogOf(aggregate: Aggregate): ReadonlyMap<string, Entry> {
  const known = catalogs.get(aggregate) ?? createCatalog([aggregate], limits);
  catalogs.set(aggregate, known);
  return known;
}

export type GivenOptions = {
  /** Fact → the events of its stream, or its state. A fact that is not named is in its initial state. */
  readonly facts?: { readonly [fact: string]: readonly AnyEvent[] | object };
  readonly now?: number;
  readonly if_match?: number;
  /** Patients who were erased. */
  readonly erased?: readonly string[];
};

/**
 * `given(aggregate, events).when(name, data, actor, options?).then(events | slug)`: what a command leads to after these events, by the
 * code that runs in production, without a log. `thenNothing()`: it is so already. `thenResult(result)`: the answer's `result`.
 * `thenInvalid(path)`: refused for the field at that JSON pointer.
 */
export function given<State, E extends AnyEvent>(aggregate: Aggregate<State, E>, events: readonly NoInfer<E>[] = []) {
  return {
    when(name: string, data: unknown, actor: Actor, options: GivenOptions = {}) {
      const outcome = carryOut(aggregate, events, name, data, actor, options);
      const happened = (): readonly AnyEvent[] => {
        if ('rejection' in outcome) throw outcome.rejection;
        return outcome.events;
      };
      const refusal = (): Rejection => {
        if (!('rejection' in outcome)) throw new Error(`not refused, but led to ${JSON.stringify(outcome.events)}`);
        if (!(outcome.rejection instanceof Rejection)) throw outcome.rejection;
        return outcome.rejection;
      };
      return {
        then(expected: readonly NoInfer<E>[] | Slug): void {
          if (typeof expected === 'string') expect(refusal().slug).toBe(expected);
          else expect(happened()).toEqual(expected);
        },
        thenNothing: (): void => expect(happened()).toEqual([]),
        thenResult(expected: object): void {
          happened();
          expect('rejection' in outcome ? undefined : outcome.result).toEqual(expected);
        },
        thenInvalid(path: string): void {
          const { slug, extension } = refusal();
          expect(slug).toBe('validation');
          expect(extension.errors?.map((error) => error.path)).toContain(path);
        },
      };
    },
  };
}

type CarriedOut = { readonly events: readonly AnyEvent[]; readonly result: object } | { readonly rejection: unknown };

function carryOut(aggregate: Aggregate, events: readonly AnyEvent[], name: string, data: unknown, actor: Actor, options: GivenOptions): CarriedOut {
  const entry = catalogOf(aggregate).get(name);
  if (!entry) throw new Error(`no command ${name}`);
  const { command } = entry;
  try {
    if (actor.role !== 'SYSTEM' && !command.roles.includes(actor.role)) throw new Rejection('forbidden');
    entry.check(data);
    const asked = { data, actor };
    const stream = `${aggregate.category}-${command.stream(asked, digest)}`;
    const known = foldAll(aggregate, stream, events);
    const { if_match, now: at = now, erased = [] } = options;
    const envelope = { name, data, actor, via: 'rest' as const, ...(if_match !== undefined && { if_match }) };
    const job: Job = { envelope, entry, stream, command_id, hash: hashOf(name, data), since: 0, tick: 0, evidence: [], attempts: 0, reads: 0, alone: false, resolve: () => undefined, reject: () => undefined };
    return outcomeOf(job, aggregate, known, decide(job, known, factsOf(job, known.state, options), at, digest, { isErased: (user_id) => erased.includes(user_id), unchanging: { of: () => undefined } }));
  } catch (rejection) {
    return { rejection };
  }
}

function outcomeOf({ entry, envelope, stream }: Job, aggregate: Aggregate, known: Known, decided: Decided): CarriedOut {
  if ('rejection' in decided) return decided;
  if ('replay' in decided) throw new Error('nothing was done under this id');
  const recorded = decided.events.map((event, n) => recordedAs(event, stream, known.revision + 1 + n));
  const after = recorded.reduce((state, event) => fold(aggregate, state, event), known);
  const { data, actor } = envelope;
  return { events: decided.events, result: entry.command.result?.({ data, actor, events: recorded, digest }, after.state) ?? {} };
}

function factsOf({ entry, envelope }: Job, state: unknown, { facts = {} }: GivenOptions): Record<string, unknown> {
  const loaded: Record<string, unknown> = {};
  for (const [name, { of, key }] of Object.entries(entry.command.facts ?? {})) {
    const factKey = key({ data: envelope.data, actor: envelope.actor }, state, loaded, digest);
    const known = facts[name];
    if (factKey === undefined || known === undefined) loaded[name] = of.initialState(factKey ?? '');
    else if (!Array.isArray(known)) loaded[name] = known;
    else if (isAggregate(of)) loaded[name] = foldAll(of, `${of.category}-${factKey}`, known).state;
    else throw new Error(`the fact ${name} cannot be folded`);
  }
  return loaded;
}

const isAggregate = (of: object): of is Aggregate => 'evolve' in of;

const foldAll = (aggregate: Aggregate, stream: string, events: readonly AnyEvent[]): Known =>
  events.reduce<Known>((known, event, n) => fold(aggregate, known, recordedAs(event, stream, n)), beginning(aggregate, stream.slice(aggregate.category.length + 1)));

/** As the log would hold it: a second apart, an hour before the commands. */
function recordedAs({ type, data }: AnyEvent, stream: string, revision: number): Recorded {
  const at = now - 3_600_000 + revision * 1_000;
  const cause = uuidOf(`${stream} command ${revision}`);
  return {
    type,
    data,
    id: uuidOf(`${stream} ${revision}`),
    stream,
    revision,
    position: BigInt(revision) * 100n,
    recorded_at: at,
    metadata: { schema_version: 1, actor: { user_id: 'someone', role: 'PATIENT' }, occurred_at: new Date(at).toISOString(), $correlationId: cause, $causationId: cause, command_hash: '', via: 'rest' },
  };
}
