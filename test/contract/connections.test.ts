import { EventStoreDBClient, NO_STREAM } from '@eventstore/db-client';
import { expect, test } from 'vitest';
import { contract, event, read, unique, type Server } from './suite.ts';

contract('connections', (server: () => Server) => {
  const address = (): string => new URL(server().url).host;
  const reaches = async (url: string): Promise<void> => {
    const client = EventStoreDBClient.connectionString(url);
    const stream = unique('connect');
    await client.appendToStream(stream, event(), { expectedRevision: NO_STREAM });
    expect(await read(client.readStream(stream))).toHaveLength(1);
    await client.dispose();
  };

  test('by discovery through gossip', () => reaches(`esdb+discover://${address()}?tls=false`));

  test('by a list of seeds', () => reaches(`esdb://${address()},${address()}?tls=false`));

  test('many at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => reaches(`esdb://${address()}?tls=false`)));
  });

  test('come and go without harm to others', async () => {
    const stream = unique('connect');
    for (let revision = -1n; revision < 10n; revision++) {
      await reaches(`esdb://${address()}?tls=false`);
      await server().client.appendToStream(stream, event(), { expectedRevision: revision < 0n ? NO_STREAM : revision });
    }
    expect(await read(server().client.readStream(stream))).toHaveLength(11);
  });

  test('that break off in the middle of appends leave whole appends', async () => {
    const stream = unique('connect');
    const client = EventStoreDBClient.connectionString(server().url);
    const appends = Array.from({ length: 50 }, () => client.appendToStream(stream, [event(), event(), event()]).catch(() => undefined));
    await Promise.race(appends);
    await client.dispose();
    const stored = await read(server().client.readStream(stream));
    expect(stored.length % 3).toBe(0);
    expect(stored.map(({ revision }) => Number(revision))).toEqual([...stored.keys()]);
  });
});
