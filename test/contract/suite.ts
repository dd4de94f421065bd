import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { ANY, EventStoreDBClient, jsonEvent, type AllStreamResolvedEvent, type EventData, type JSONType, type Position, type ResolvedEvent } from '@eventstore/db-client';
import { afterAll, beforeAll, describe } from 'vitest';
import { startNode, type RunningNode } from '../support/eventlog-node.ts';

/** What a case has to do with: a server, and the real client connected to it. */
export type Server = { readonly url: string; readonly client: EventStoreDBClient };

const named = process.env['EVENTSTORE_URL'];
const targets: readonly { name: string; start(): Promise<Pick<RunningNode, 'url' | 'stop'>> }[] = named
  ? [{ name: 'the server at EVENTSTORE_URL', start: () => Promise.resolve({ url: named, stop: () => Promise.resolve() }) }]
  : [
      { name: 'the embedded node', start: () => startNode() },
      { name: 'the embedded node on its worst day', start: () => startNode({ worstDay: true }) },
    ];

/**
 * Cases that every event log must pass: the one that EVENTSTORE_URL names, else the embedded node in both its modes. They may
 * only expect what a real EventStoreDB 24 does, on a log that others have used and use.
 */
export function contract(subject: string, cases: (server: () => Server) => void): void {
  describe.each(targets)(`${subject}, $name`, ({ start }) => {
    let node: Pick<RunningNode, 'url' | 'stop'>;
    let server: Server;
    beforeAll(async () => {
      node = await start();
      server = { url: node.url, client: EventStoreDBClient.connectionString(node.url) };
      // A server that was started a moment ago is not there yet, or says that it is not ready.
      await eventually(() => server.client.appendToStream(unique('ready'), event(), { expectedRevision: ANY }), 45_000);
    });
    afterAll(async () => {
      await server.client.dispose();
      await node.stop();
    });
    cases(() => server);
  });
}

/** Tries until it succeeds; gives up after a while with the last error. */
export async function eventually<Value>(attempt: () => Promise<Value> | Value, deadline = 20_000): Promise<Value> {
  const end = Date.now() + deadline;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await delay(20);
    }
  }
}

/** The same server with more settings in its connection string. */
export const withSettings = (url: string, settings: string): string => `${url}${url.includes('?') ? '&' : '?'}${settings}`;

export const unique = (name: string): string => `${name}-${randomUUID()}`;

export const event = (data: JSONType = { n: 1 }, id: string = randomUUID(), type = 'Happened'): EventData => jsonEvent({ id, type, data });
export const events = (count: number): EventData[] => Array.from({ length: count }, (_, n) => event({ n }));
export const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

/** What a call rejects with, which must be of that class. */
export async function rejection<E extends Error>(of: new (...args: never[]) => E, call: () => Promise<unknown>): Promise<E> {
  const outcome = await call().then(
    () => 'it was accepted',
    (error: unknown) => error,
  );
  if (outcome instanceof of) return outcome;
  throw new Error(`expected ${of.name}, got ${String(outcome)}`, { cause: outcome });
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** An event as the client gives it. */
export type Seen = { readonly id: string; readonly stream: string; readonly revision: bigint; readonly type: string; readonly data: unknown; readonly metadata: unknown; readonly created: Date; readonly position: Position };

/** The event of a resolved one. Since 22.6 every event comes with its position. */
export function seen({ event: one }: ResolvedEvent | AllStreamResolvedEvent): Seen {
  if (!one?.position) throw new Error('an event without its position');
  const { id, streamId, revision, type, data, metadata, created, position } = one;
  return { id, stream: streamId, revision, type, data, metadata, created, position };
}

export const read = async (resolved: AsyncIterable<ResolvedEvent | AllStreamResolvedEvent>): Promise<Seen[]> => (await collect(resolved)).map(seen);
