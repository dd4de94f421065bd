import { randomUUID } from 'node:crypto';
import { system } from '../kernel/actor.ts';
import type { Recorded } from '../kernel/event.ts';
import { WrongRevision, type EventLog } from './types.ts';

const stream = 'epoch';

/** The log's identity, written when it has none. */
export async function ensureEpoch(log: Pick<EventLog, 'append' | 'readStream'>): Promise<{ readonly id: string }> {
  const found = await read(log);
  if (found !== undefined) return { id: found };
  const id = randomUUID();
  const metadata = { schema_version: 1, actor: { user_id: system.user_id, role: system.role }, occurred_at: new Date().toISOString(), $correlationId: id, $causationId: id, command_hash: '', via: 'reactor' } as const;
  try {
    await log.append(stream, 'no_stream', [{ id: randomUUID(), type: 'LogStarted', data: { log_id: id }, metadata }]);
    return { id };
  } catch (error) {
    // Another process was faster.
    const other = error instanceof WrongRevision ? await read(log) : undefined;
    if (other === undefined) throw error;
    return { id: other };
  }
}

async function read(log: Pick<EventLog, 'readStream'>): Promise<string | undefined> {
  for await (const [first] of log.readStream(stream, { maxCount: 1 })) return first && idOf(first);
  return undefined;
}

function idOf({ data }: Recorded): string {
  if ('log_id' in data && typeof data.log_id === 'string') return data.log_id;
  throw new TypeError('the event log has an epoch that is none');
}
