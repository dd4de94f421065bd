import type { Dispatcher } from '../../dispatcher/types.ts';
import type { AnyEvent } from '../../kernel/event.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Speaker } from './types.ts';

export type Rehearsed = { readonly events: readonly AnyEvent[] } | { readonly rejection: Rejection };

/**
 * What a command would lead to now, without doing it: the production code's decision on the state and facts as they stand. For a read-back that shows
 * the safety findings before anybody says yes; what counts is decided again when the command is carried out. Rejects when the log is away.
 */
export async function rehearse({ catalog, digest, load }: Pick<Dispatcher, 'catalog' | 'digest' | 'load'>, actor: Speaker, name: string, data: Record<string, unknown>, now: number): Promise<Rehearsed> {
  const entry = catalog.get(name);
  if (!entry) throw new Rejection('not-found');
  const { aggregate, command } = entry;
  const asked = { data, actor };
  const { state } = await load(aggregate, command.stream(asked, digest));
  const facts: Record<string, unknown> = {};
  for (const [fact, { of, key }] of Object.entries(command.facts ?? {})) {
    const factKey = key(asked, state, facts, digest);
    facts[fact] = factKey === undefined ? of.initialState('') : (await load(of, factKey)).state;
  }
  const input = { ...asked, now, facts, digest, id: (part: string): string => `rehearsed ${part}`, isErased: () => false };
  try {
    if (!command.roles.includes(actor.role)) throw new Rejection('forbidden');
    if ('holds' in command.relationship && !command.relationship.holds(input, state)) throw new Rejection('not-found');
    return { events: command.decide(input, state) };
  } catch (error) {
    if (error instanceof Rejection) return { rejection: error };
    throw error;
  }
}
