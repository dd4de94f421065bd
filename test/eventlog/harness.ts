import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openEventLog, type OpenEventLog } from '../../src/eventlog/event-log.ts';
import { openKeys, type Keys } from '../../src/eventlog/keys.ts';
import type { Definitions } from '../../src/eventlog/stored.ts';
import type { EventLog, EventToAppend } from '../../src/eventlog/types.ts';
import type { Metadata, Recorded } from '../../src/kernel/event.ts';
import { startNode, type NodeOptions, type RunningNode } from '../support/eventlog-node.ts';
import { until } from '../support/until.ts';

export const definitions: Definitions = new Map([
  ['LogStarted', { version: 1 }],
  ['Noted', { version: 1 }],
  ['Said', { version: 1, personal: { text: 'person_id' } }],
]);

export const metadata: Metadata = {
  schema_version: 1,
  actor: { user_id: 'ann', role: 'PATIENT' },
  occurred_at: '2026-03-01T09:00:00.000Z',
  $correlationId: 'd0c1f7b2-0000-4000-8000-000000000001',
  $causationId: 'd0c1f7b2-0000-4000-8000-000000000002',
  command_hash: '',
  via: 'rest',
};

export const noted = (n: number, id = randomUUID()): EventToAppend => ({ id, type: 'Noted', data: { n }, metadata });
export const said = (text: string, person_id = 'ann', id = randomUUID()): EventToAppend => ({ id, type: 'Said', data: { person_id, text }, metadata });
export const numbers = (count: number, from = 0): EventToAppend[] => Array.from({ length: count }, (_, i) => noted(from + i));
export const numbersOf = (events: readonly Recorded[]): unknown[] => events.map(({ data }) => ('n' in data ? data.n : undefined));

export async function collect(pages: AsyncIterable<readonly Recorded[]>): Promise<Recorded[]> {
  const events: Recorded[] = [];
  for await (const page of pages) events.push(...page);
  return events;
}

/** The append, again and again until the log takes it; the same events, so that they are stored once. */
export async function insist(log: EventLog, stream: string, events: readonly EventToAppend[], deadline = 1_000): Promise<readonly Recorded[]> {
  const end = performance.now() + 20_000;
  for (;;) {
    try {
      return await log.append(stream, 'any', events, { deadline });
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause(20);
    }
  }
}

export type Bench = {
  readonly node: RunningNode;
  readonly keys: Keys;
  readonly log: OpenEventLog;
  /** Another client of the same log with the same keys: what it appends is nobody's own here. */
  another(definitions?: Definitions): OpenEventLog;
  close(): Promise<void>;
};

/** A node in a process of its own, keys, and a log opened on them. */
export async function openBench(options: NodeOptions = {}): Promise<Bench> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'medreserve-eventlog-'));
  const node = await startNode(options);
  const keys = await openKeys({ masterKey: randomBytes(32), path: path.join(directory, 'keys.mdb') });
  const url = options.secret === undefined ? node.url : node.url.replace('esdb://', `esdb://medreserve:${options.secret}@`);
  const logs: OpenEventLog[] = [];
  const another = (formats = definitions): OpenEventLog => {
    const log = openEventLog({ url, keys, definitions: formats });
    logs.push(log);
    return log;
  };
  const log = another();
  // On its worst day a server says for a while that it is not ready.
  await until(() => log.head().then(() => true, () => false));
  return {
    node,
    keys,
    log,
    another,
    async close() {
      await Promise.all(logs.map((opened) => opened.close()));
      await keys.close();
      await node.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
