import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { allDefinitions, type DomainEvent } from '../../events/index.ts';
import { startNode } from '../../src/embedded/eventlog/node.ts';
import { openKeys, type Keys, type KeysOptions } from '../../src/eventlog/keys.ts';
import type { EventLog, EventToAppend, Feed } from '../../src/eventlog/types.ts';
import { ensureEpoch } from '../../src/eventlog/epoch.ts';
import { createFeed } from '../../src/eventlog/feed.ts';
import { openEventLog } from '../../src/eventlog/event-log.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import { streamOf, timeOf } from './recorded.ts';

export type TestLog = {
  readonly url: string;
  readonly log: EventLog;
  readonly feed: Feed;
  readonly keys: Keys;
  readonly epoch: string;
  /** Each stream's events in their order, streams beside each other; what was stored, in log order. */
  append(events: readonly DomainEvent[]): Promise<readonly Recorded[]>;
  close(): Promise<void>;
};

/** As many events as one append may have. */
const mostInAppend = 500;

/** An empty event log of its own: a node on a free port, spoken to through the client, with its keys and its feed. */
export async function openTestLog(options: { keys?: KeysOptions } = {}): Promise<TestLog> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'medreserve-log-'));
  const secret = randomBytes(12).toString('hex');
  const node = await startNode({ directory: path.join(directory, 'log'), port: 0, secret, worstDay: false, clockOffset: 0, onFailure: (error) => Promise.reject(error) });
  const keys = await openKeys(options.keys ?? { path: path.join(directory, 'keys'), masterKey: randomBytes(32) });
  const url = `esdb://medreserve:${secret}@127.0.0.1:${node.port}?tls=false`;
  const log = openEventLog({ url, keys, definitions: new Map(Object.entries(allDefinitions)) });
  const { id: epoch } = await ensureEpoch(log);
  const feed = createFeed({ log });
  await feed.start();
  let count = 0;

  const toAppend = ({ type, data }: DomainEvent): EventToAppend => ({
    id: randomUUID(),
    type,
    data,
    metadata: {
      schema_version: allDefinitions[type].version,
      actor: { user_id: 'someone', role: 'PATIENT' },
      occurred_at: timeOf(count++),
      $correlationId: randomUUID(),
      $causationId: randomUUID(),
      command_hash: '',
      via: 'rest',
    },
  });

  async function appendTo(stream: string, events: readonly EventToAppend[]): Promise<void> {
    for (let at = 0; at < events.length; at += mostInAppend) await log.append(stream, 'any', events.slice(at, at + mostInAppend));
  }

  return {
    url,
    log,
    feed,
    keys,
    epoch,
    async append(events) {
      const streams = new Map<string, EventToAppend[]>();
      for (const event of events) {
        const theirs = streams.get(streamOf(event)) ?? [];
        theirs.push(toAppend(event));
        streams.set(streamOf(event), theirs);
      }
      const from = (await log.head())?.position;
      // Streams go side by side, but nothing about a patient comes after their erasure.
      const [last, first] = [[...streams].filter(([stream]) => stream.startsWith('subject-')), [...streams].filter(([stream]) => !stream.startsWith('subject-'))];
      await Promise.all(first.map(([stream, theirs]) => appendTo(stream, theirs)));
      await Promise.all(last.map(([stream, theirs]) => appendTo(stream, theirs)));
      const ids = new Set([...streams.values()].flat().map(({ id }) => id));
      const stored: Recorded[] = [];
      for await (const page of log.readAll(from === undefined ? {} : { from })) stored.push(...page.filter(({ id }) => ids.has(id)));
      return stored;
    },
    async close() {
      await feed.stop();
      await log.close();
      await keys.close();
      await node.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
