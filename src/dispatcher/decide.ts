import type { Digest } from '../kernel/aggregate.ts';
import type { AnyEvent, Recorded } from '../kernel/event.ts';
import { lookUp } from '../kernel/recent.ts';
import { Rejection } from '../kernel/rejection.ts';
import type { Entry } from './catalog.ts';
import type { Held } from './claims.ts';
import { uuidFrom } from './identity.ts';
import type { Known } from './known.ts';
import type { Envelope } from './types.ts';
import type { Unchanging } from './unchanging.ts';

/** A command that has passed its schema, on its way through its stream's queue. */
export type Job = {
  readonly envelope: Envelope;
  readonly entry: Entry;
  readonly stream: string;
  readonly command_id: string;
  readonly hash: string;
  /** When it came: ms, and the tick of the memory. */
  readonly since: number;
  readonly tick: number;
  /** The streams of the facts that it was decided on last. */
  evidence: readonly string[];
  /** What it holds in other streams, for its events to rely on. */
  claim?: Held | undefined;
  /** The revision behind which it has said that it will append, and when, ms. */
  announced?: { readonly revision: number; readonly at: number };
  /** Races lost, and reads and claims made for it. */
  attempts: number;
  reads: number;
  /** Its batch could not be written for a reason that is not the log's: it goes by itself now. */
  alone: boolean;
  resolve(settled: Settled): void;
  reject(error: unknown): void;
};
/** What a command came to: the state after it, its stored events; `replay` when it had been carried out before. */
export type Settled = { readonly known: Known; readonly events: readonly Recorded[]; readonly replay?: Repeated };
export type Decided = { readonly events: readonly AnyEvent[] } | { readonly replay: Repeated } | { readonly rejection: unknown; /** Its key is not known, from the stream or this process. */ readonly isNew: boolean };
export type StandsAt = { readonly revision: number; readonly position: bigint };
/** What was carried out before: its first event, or where the stream stood when it changed nothing. */
export type Repeated = { readonly hash: string } & ({ readonly first: number } | { readonly nothing: StandsAt });
export type Facts = Readonly<Record<string, unknown>>;
type Found = { readonly facts: Facts; readonly missing?: undefined } | { readonly missing: string };

/** The states that a command asks for, in their order, each key made with those before; or the first stream whose state is not at hand. */
export function factsOf(job: Job, state: unknown, granting: (stream: string) => Known | undefined, digest: Digest): Found {
  const loaded: Record<string, unknown> = {};
  const { facts } = job.entry;
  if (facts.length === 0) return { facts: loaded };
  const evidence: string[] = [];
  const asked = { data: job.envelope.data, actor: job.envelope.actor };
  job.evidence = evidence;
  for (const [name, { of, key }] of facts) {
    const factKey = key(asked, state, loaded, digest);
    if (factKey === undefined) {
      loaded[name] = of.initialState('');
      continue;
    }
    const stream = `${of.category}-${factKey}`;
    evidence.push(stream);
    const known = granting(stream);
    if (!known) return { missing: stream };
    loaded[name] = known.state;
  }
  return { facts: loaded };
}

/** Whether a patient has been erased. */
export type IsErased = (user_id: string) => boolean;
/** What a decision looks at beyond its streams. */
export type Remembered = { readonly isErased: IsErased; readonly unchanging: Pick<Unchanging, 'of'> };

/** API §5: nothing more happens to a patient who was erased, but for what the service itself tidies up, what ends something open, and what is said of the erasure. */
function mustNotBeErased({ envelope: { actor, data }, entry }: Job, state: unknown, digest: Digest, isErased: IsErased): void {
  if (actor.role === 'SYSTEM' || entry.aggregate.category === 'subject') return;
  const { concerns } = entry.command;
  const named = (): string | undefined => (concerns ? concerns({ data, actor }, digest) : (patientIn(data) ?? patientIn(state)));
  const patient = actor.role === 'PATIENT' ? actor.user_id : named();
  if (patient !== undefined && isErased(patient)) throw new Rejection('erased');
}
function patientIn(of: unknown): string | undefined {
  const patient: unknown = typeof of === 'object' && of !== null ? Reflect.get(of, 'patient_id') : undefined;
  return typeof patient === 'string' ? patient : undefined;
}

/** Relationship, repeat, If-Match, decision: in this order, on this state. */
export function decide(job: Job, known: Known, facts: Facts, now: number, digest: Digest, { isErased, unchanging }: Remembered): Decided {
  const { envelope, entry, command_id, hash } = job;
  const { command } = entry;
  let isNew = false;
  try {
    const input = { data: envelope.data, actor: envelope.actor, now, facts, digest, id: (name: string) => uuidFrom(command_id, name), isErased };
    if ('holds' in command.relationship && !command.relationship.holds(input, known.state)) throw new Rejection('not-found');
    mustNotBeErased(job, known.state, digest, isErased);
    const done: Repeated | undefined = lookUp(known.done, command_id) ?? unchanging.of(job);
    if (done) {
      if (done.hash !== hash) throw new Rejection('idempotency-key-reused');
      return { replay: done };
    }
    isNew = true;
    if (envelope.if_match !== undefined && envelope.if_match !== known.revision) throw new Rejection('version-conflict', 'If-Match does not hold');
    return { events: command.decide(input, known.state) };
  } catch (rejection) {
    return { rejection, isNew };
  }
}
