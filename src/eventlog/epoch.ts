import { randomUUID } from 'node:crypto';
import { system } from '../kernel/actor.ts';
import type { Recorded } from '../kernel/event.ts';
import { WrongRevision, type EventLog } from './types.ts';

const stream = 'epoch';

export type Epoch = { readonly id: string; readonly position: bigint };

/** The log's identity, written when it has none, and where it stands: nothing of ours comes before it. */
export async function ensureEpoch(log: Pick<EventLog, 'append' | 'readStream'>): Promise<Epoch> {
  const found = await read(log);
  if (found) return found;
  const id = randomUUID();
  const metadata = { schema_version: 1, actor: { user_id: system.user_id, role: system.role }, occurred_at: new Date().toISOString(), $correlationId: id, $causationId: id, command_hash: '', via: 'reactor' } as const;
  try {
    const [started] = await log.append(stream, 'no_stream', [{ id: randomUUID(), type: 'LogStarted', data: { log_id: id }, metadata }]);
    return { id, position: started?.position ?? 0n };
  } catch (error) {
    // Another process was faster.
    const other = error instanceof WrongRevision ? await read(log) : undefined;
    if (!other) throw error;
    return other;
  }
}

async function read(log: Pick<EventLog, 'readStream'>): Promise<Epoch | undefined> {
  for await (const [first] of log.readStream(stream, { maxCount: 1 })) return first && { id: idOf(first), position: first.position };
  return undefined;
}

function idOf({ data }: Recorded): string {
  if ('log_id' in data && typeof data.log_id === 'string') return data.log_id;
  throw new TypeError('the event log has an epoch that is none');
}
