import type { Actor } from '../kernel/actor.ts';
import type { Digest } from '../kernel/aggregate.ts';
import type { AnyEvent } from '../kernel/event.ts';
import { lookUp } from '../kernel/recent.ts';
import { Rejection } from '../kernel/rejection.ts';
import type { Entry } from './catalog.ts';
import { uuidFrom } from './identity.ts';
import { beginning, type Done, type Known, type Memory } from './memory.ts';
import type { Envelope } from './types.ts';

/** A command that has passed its schema, on its way through its stream's queue. */
export type Job = {
  readonly envelope: Envelope;
  readonly entry: Entry;
  readonly stream: string;
  readonly command_id: string;
  readonly hash: string;
  readonly since: number;
  attempts: number;
  resolve(decided: Settled): void;
  reject(error: unknown): void;
};
export type Settled = { readonly known: Known; readonly events: readonly import('../kernel/event.ts').Recorded[]; readonly replay?: Done };
export type Decided = { readonly events: readonly AnyEvent[] } | { readonly replay: Done } | { readonly rejection: unknown };

const actorOf = (envelope: Envelope): Actor => envelope.actor;

/** The states of the facts that a command asks for; a promise only when one of them must be read. */
export function factsOf(job: Job, state: unknown, memory: Memory): Record<string, unknown> | Promise<Record<string, unknown>> {
  const facts = job.entry.command.facts;
  const loaded: Record<string, unknown> = {};
  if (!facts) return loaded;
  const asked = { data: job.envelope.data, actor: actorOf(job.envelope) };
  const names = Object.entries(facts);
  const next = (from: number): Record<string, unknown> | Promise<Record<string, unknown>> => {
    for (let i = from; i < names.length; i++) {
      const [name, fact] = names[i] as (typeof names)[number];
      const key = fact.key(asked, state, loaded);
      if (key === undefined) {
        loaded[name] = beginning(fact.of, '').state;
        continue;
      }
      const known = memory.load(`${fact.of.category}-${key}`);
      if (known instanceof Promise)
        return known.then((arrived) => {
          loaded[name] = arrived.state;
          return next(i + 1);
        });
      loaded[name] = known.state;
    }
    return loaded;
  };
  return next(0);
}

/** Relationship, repeat, If-Match, decision: in this order, on this state. */
export function decide(job: Job, known: Known, facts: Record<string, unknown>, now: number, digest: Digest): Decided {
  const { envelope, entry, command_id, hash } = job;
  const { command } = entry;
  try {
    const input = { data: envelope.data, actor: actorOf(envelope), now, facts, digest, id: (name: string) => uuidFrom(command_id, name) };
    if ('holds' in command.relationship && !command.relationship.holds(input, known.state)) throw new Rejection('not-found');
    const done = lookUp(known.done, command_id);
    if (done) {
      if (done.hash !== hash) throw new Rejection('idempotency-key-reused');
      return { replay: done };
    }
    if (envelope.if_match !== undefined && envelope.if_match !== known.revision) throw new Rejection('version-conflict', 'If-Match does not hold');
    return { events: command.decide(input, known.state) };
  } catch (error) {
    return { rejection: error };
  }
}
