import type { Aggregate } from '../../src/kernel/aggregate.ts';
import type { AnyEvent, Recorded } from '../../src/kernel/event.ts';
import { timeOf, uuidOf } from '../support/recorded.ts';

/** The state of an aggregate after these events of one stream, a second apart; for what no command shows. */
export const stateAfter = <State, E extends AnyEvent>(aggregate: Aggregate<State, E>, key: string, events: readonly NoInfer<E>[], from = aggregate.initialState(key), first = 0): State =>
  events.reduce((state, event, n) => aggregate.evolve(state, recorded(event, `${aggregate.category}-${key}`, first + n)), from);

function recorded<E extends AnyEvent>(event: E, stream: string, revision: number): Recorded<E> {
  const id = uuidOf(`${stream} ${revision}`);
  const metadata = { schema_version: 1, actor: { user_id: 'someone', role: 'PATIENT' }, occurred_at: timeOf(revision), $correlationId: id, $causationId: id, command_hash: '', via: 'rest' } as const;
  return { ...event, id, stream, revision, position: BigInt(revision), recorded_at: Date.parse(timeOf(revision)), metadata };
}
