import { randomUUID } from 'node:crypto';
import type { PendingTimer, ReactorEvent } from '../../../events/reactor.ts';
import type { EventLog, EventToAppend } from '../../eventlog/types.ts';
import { system } from '../../kernel/actor.ts';
import type { Recorded } from '../../kernel/event.ts';

/** Everything up to and including the position is done, but for the timers. */
export type Checkpoint = { readonly position: bigint; readonly timers: readonly PendingTimer[] };

/** Timers in one event, and characters in one append: a server takes 1 MiB at most. */
const most = { timers: 100, characters: 256 * 1024 };
const deadline = 3_000;

const streamOf = (reactor: string): string => `reactor-${reactor}`;

/** The last checkpoint that is complete; undefined when there is none. Rejects with EventLogUnavailable. */
export async function loadCheckpoint(log: Pick<EventLog, 'readStream'>, reactor: string): Promise<Checkpoint | undefined> {
  const found = new Map<string, ReactorEvent['data'][]>();
  for await (const page of log.readStream(streamOf(reactor), { backwards: true })) {
    // Streams of this category hold these events only.
    for (const { data } of page as readonly Recorded<ReactorEvent>[]) {
      const parts = found.get(data.checkpoint) ?? [];
      parts.push(data);
      found.set(data.checkpoint, parts);
      if (parts.length === data.parts) return { position: BigInt(data.position), timers: parts.toReversed().flatMap(({ timers }) => timers) };
    }
  }
  return undefined;
}

/** Appends a checkpoint, in several events when it has many timers. `now`: ms since the epoch. Rejects with EventLogUnavailable. */
export async function saveCheckpoint(log: Pick<EventLog, 'append'>, reactor: string, { position, timers }: Checkpoint, now: number): Promise<void> {
  const checkpoint = randomUUID();
  const parts = Math.max(1, Math.ceil(timers.length / most.timers));
  let batch: EventToAppend[] = [];
  let size = 0;
  for (let part = 0; part < parts; part++) {
    const data: ReactorEvent['data'] = { reactor, checkpoint, position: String(position), part, parts, timers: timers.slice(part * most.timers, (part + 1) * most.timers) };
    const characters = JSON.stringify(data).length;
    if (batch.length > 0 && size + characters > most.characters) {
      await log.append(streamOf(reactor), 'any', batch, { deadline });
      batch = [];
      size = 0;
    }
    batch.push(advanced(data, now));
    size += characters;
  }
  await log.append(streamOf(reactor), 'any', batch, { deadline });
}

function advanced(data: ReactorEvent['data'], now: number): EventToAppend {
  const { checkpoint } = data;
  const actor = { user_id: system.user_id, role: system.role };
  return { id: randomUUID(), type: 'ReactorAdvanced', data, metadata: { schema_version: 1, actor, occurred_at: new Date(now).toISOString(), $correlationId: checkpoint, $causationId: checkpoint, command_hash: '', via: 'reactor' } };
}
