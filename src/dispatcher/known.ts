import type { Aggregate } from '../kernel/aggregate.ts';
import { splitStream, type Recorded } from '../kernel/event.ts';
import { add, entriesOf, lookUp, noneRecent, recentFrom, type Recent } from '../kernel/recent.ts';
import type { EventLog } from '../eventlog/types.ts';
import { isRandom } from './identity.ts';
import type { Snapshot, SnapshotStore } from './types.ts';

/** What a stream remembers of a command: enough to tell a repeat from another, and to find its events again. */
export type Done = { readonly hash: string; readonly first: number };
/** What is known of a stream: the fold of its events, and its latest commands. */
export type Known<State = unknown> = { readonly state: State; readonly revision: number; readonly position: bigint; readonly event_id: string; readonly done: Recent<Done> };

/** API §3 promises the last 1,000 commands of a stream. Those without a key are not repeated and take no place. */
const rememberedCommands = 2_000;
const sameDone = (a: Done, b: Done): boolean => a.first === b.first && a.hash === b.hash;

export function beginning(aggregate: Pick<Aggregate, 'initialState'>, key: string): Known {
  return { state: aggregate.initialState(key), revision: -1, position: 0n, event_id: '', done: noneRecent(rememberedCommands, sameDone) };
}

/** One event further. */
export function fold(aggregate: Pick<Aggregate, 'evolve'>, known: Known, event: Recorded): Known {
  const { $causationId: cause, command_hash: hash } = event.metadata;
  const isNew = !isRandom(cause) && lookUp(known.done, cause) === undefined;
  return {
    state: aggregate.evolve(known.state, event),
    revision: event.revision,
    position: event.position,
    event_id: event.id,
    done: isNew ? add(known.done, cause, { hash, first: event.revision }) : known.done,
  };
}

type SnapshotState = { readonly state: unknown; readonly commands: readonly (readonly [string, Done])[] };

/** What a snapshot holds; undefined when the aggregate has none, or there is nothing yet. */
export function toSnapshot({ snapshot }: Pick<Aggregate, 'snapshot'>, { state, revision, position, event_id, done }: Known): Snapshot | undefined {
  if (!snapshot || revision < 0) return undefined;
  return { revision, event_id, position, version: snapshot.version, state: { state: snapshot.toJson(state), commands: entriesOf(done) } satisfies SnapshotState };
}

/** Where a cold load begins: at the snapshot, if it is of this version of `evolve` and the log has its event at its revision; else at the beginning. */
export async function restored(stream: string, aggregate: Aggregate, log: EventLog, snapshots: SnapshotStore | undefined): Promise<Known> {
  const first = beginning(aggregate, splitStream(stream)[1]);
  const { snapshot } = aggregate;
  const kept = snapshot && (await snapshots?.load(stream));
  if (!snapshot || kept?.version !== snapshot.version) return first;
  for await (const [event] of log.readStream(stream, { from: kept.revision, maxCount: 1 })) {
    if (event?.revision !== kept.revision || event.id !== kept.event_id) return first;
    try {
      // What toSnapshot wrote; anything else throws here, or in fromJson.
      const { state, commands } = kept.state as SnapshotState;
      return { state: snapshot.fromJson(state), revision: event.revision, position: event.position, event_id: event.id, done: recentFrom(rememberedCommands, commands, sameDone) };
    } catch {
      return first;
    }
  }
  return first;
}
