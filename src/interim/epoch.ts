import { randomUUID } from 'node:crypto';
import { system } from '../kernel/actor.ts';
import { WrongRevision, type EventLog } from '../eventlog/types.ts';

/** The log's identity: one event in the stream `epoch`, written by whoever starts first. */
export async function ensureEpoch(log: EventLog): Promise<{ id: string }> {
  const read = async (): Promise<string | undefined> => {
    for await (const page of log.readStream('epoch', { maxCount: 1 })) for (const event of page) return String((event.data as { log_id?: unknown }).log_id);
    return undefined;
  };
  const there = await read();
  if (there !== undefined) return { id: there };
  const id = randomUUID();
  const command_id = randomUUID();
  try {
    await log.append('epoch', 'no_stream', [
      { id: randomUUID(), type: 'LogStarted', data: { log_id: id }, metadata: { schema_version: 1, actor: { user_id: system.user_id, role: system.role }, occurred_at: new Date().toISOString(), $correlationId: command_id, $causationId: command_id, command_hash: '', via: 'reactor' } },
    ]);
    return { id };
  } catch (error) {
    const first = error instanceof WrongRevision ? await read() : undefined;
    if (first === undefined) throw error;
    return { id: first };
  }
}
