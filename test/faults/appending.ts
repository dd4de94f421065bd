import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { binaryEvent, EventStoreDBClient, NO_STREAM, WrongExpectedVersionError, type AppendExpectedRevision, type AppendResult, type EventData } from '@eventstore/db-client';
import { expect } from 'vitest';
import { idsOf, read, type Seen } from '../contract/suite.ts';

/** Writers that go on whatever happens to the server. */
export type Load = {
  /** Events that have been acknowledged so far. */
  readonly acknowledged: number;
  /** How often an append had no answer for as long as its writer waits. */
  readonly unanswered: number;
  /** The ids that have been acknowledged, by stream, in order. */
  readonly streams: ReadonlyMap<string, readonly string[]>;
  /** Resolves when the events acknowledged from now on are so many. */
  more(count: number): Promise<void>;
  stop(): Promise<void>;
};

/** What the client itself does not keep: it may wait for ever for a server that has gone silent. */
const patience = 2_000;
const noAnswer = new Error('no answer');

/**
 * Each writer appends batches to a stream of its own at the revision that it knows. When it cannot know what became of a batch, it sends
 * the same again at the same revision: the server recognises it by its ids.
 */
export function appendingTo(url: string, writers = 6): Load {
  const client = EventStoreDBClient.connectionString(url);
  const streams = new Map<string, string[]>();
  let acknowledged = 0;
  let unanswered = 0;
  let stopped = false;

  async function write(stream: string, written: string[]): Promise<void> {
    while (!stopped) {
      const batch = Array.from({ length: 1 + (written.length % 7) }, () => binaryEvent({ id: randomUUID(), type: 'Written', data: new Uint8Array(200) }));
      if (!(await appendSurely(stream, batch, written.length === 0 ? NO_STREAM : BigInt(written.length - 1)))) return;
      written.push(...idsOf(batch));
      acknowledged += batch.length;
    }
  }

  /** False when told to stop before the batch was acknowledged: then it may be there or not. */
  async function appendSurely(stream: string, batch: EventData[], expectedRevision: AppendExpectedRevision): Promise<boolean> {
    for (;;) {
      const outcome = await Promise.race([
        client.appendToStream(stream, batch, { expectedRevision }).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error)))),
        delay(patience, noAnswer, { ref: false }),
      ]);
      if (outcome === noAnswer) unanswered++;
      if (!(outcome instanceof Error)) {
        expectRevision(outcome, expectedRevision, batch);
        return true;
      }
      if (outcome instanceof WrongExpectedVersionError) throw outcome;
      if (stopped) return false;
      await delay(20);
    }
  }

  const running = Array.from({ length: writers }, () => {
    const stream = `fault-${randomUUID()}`;
    const written: string[] = [];
    streams.set(stream, written);
    return write(stream, written);
  });
  const failure = Promise.all(running);
  failure.catch(() => undefined);

  return {
    streams,
    get acknowledged() {
      return acknowledged;
    },
    get unanswered() {
      return unanswered;
    },
    async more(count) {
      const goal = acknowledged + count;
      const end = Date.now() + 60_000;
      while (acknowledged < goal) {
        if (Date.now() > end) throw new Error(`only ${acknowledged} of ${goal} events were acknowledged`);
        await Promise.race([failure, delay(10)]);
      }
    },
    async stop() {
      stopped = true;
      await failure;
      await client.dispose();
    },
  };
}

function expectRevision({ nextExpectedRevision }: AppendResult, expectedRevision: AppendExpectedRevision, batch: readonly unknown[]): void {
  const before = typeof expectedRevision === 'bigint' ? expectedRevision : -1n;
  expect(nextExpectedRevision).toBe(before + BigInt(batch.length));
}

/** All events of a log but the system's. */
export async function readWholeLog(url: string): Promise<Seen[]> {
  const client = EventStoreDBClient.connectionString(url);
  try {
    return (await read(client.readAll())).filter(({ type }) => !type.startsWith('$'));
  } finally {
    await client.dispose();
  }
}

/** Nothing acknowledged is lost, nothing is there twice, revisions have no gap, positions only grow. */
export function expectIntact(log: readonly Seen[], streams: ReadonlyMap<string, readonly string[]>): void {
  const byStream = new Map<string, string[]>();
  let last = -1n;
  for (const { stream, revision, id, position } of log) {
    if (position.commit <= last) throw new Error(`position ${position.commit} comes after ${last}`);
    last = position.commit;
    const ids = byStream.get(stream) ?? [];
    if (revision !== BigInt(ids.length)) throw new Error(`revision ${revision} where ${ids.length} belongs`);
    ids.push(id);
    byStream.set(stream, ids);
  }
  expect(new Set(idsOf(log)).size).toBe(log.length);
  for (const [stream, ids] of streams) expect((byStream.get(stream) ?? []).slice(0, ids.length)).toEqual(ids);
}
