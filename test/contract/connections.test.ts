import net from 'node:net';
import { EventStoreDBClient, NO_STREAM } from '@eventstore/db-client';
import { expect, test } from 'vitest';
import { contract, event, read, unique, type Server } from './suite.ts';

contract('connections', (server: () => Server) => {
  /** Of esdb://user:password@host:port?tls=false: the user with its @, the first address, the settings with their question mark. */
  function parts(): { user: string; address: string; settings: string } {
    const [, user = '', address = '', settings = ''] = /^esdb(?:\+discover)?:\/\/([^@/?]*@)?([^,/?]+)[^?]*(\?.*)?$/.exec(server().url) ?? [];
    return { user, address: address.includes(':') ? address : `${address}:2113`, settings };
  }

  async function use(client: EventStoreDBClient): Promise<void> {
    const stream = unique('connect');
    await client.appendToStream(stream, event(), { expectedRevision: NO_STREAM });
    expect(await read(client.readStream(stream))).toHaveLength(1);
  }
  async function reaches(url: string): Promise<void> {
    const client = EventStoreDBClient.connectionString(url);
    await use(client);
    await client.dispose();
  }

  /**
   * Discovery connects to the address by which a server knows itself. For a server in a container that may be one that leads
   * nowhere from outside, which is no fault of it: such a case is skipped, and says why. Undefined: all is well, or not known.
   */
  async function unreachable(): Promise<string | undefined> {
    if (!process.env['EVENTSTORE_URL']) return undefined;
    const { address, settings } = parts();
    const members = await fetch(`${/\btls=false\b/.test(settings) ? 'http' : 'https'}://${address}/gossip`, { headers: { accept: 'application/json' } })
      .then((response) => response.json() as Promise<{ members?: { httpEndPointIp?: string; httpEndPointPort?: number }[] }>)
      .catch(() => undefined);
    for (const { httpEndPointIp: host, httpEndPointPort: port } of members?.members ?? []) {
      if (host === undefined || port === undefined) continue;
      const connected = await new Promise<boolean>((resolve) => {
        const socket = net.connect({ host, port, timeout: 2_000 }).unref();
        for (const [name, outcome] of [['connect', true], ['error', false], ['timeout', false]] as const) socket.once(name, () => void (socket.destroy(), resolve(outcome)));
      });
      if (!connected) return `the server says that it is at ${host}:${port}, which cannot be reached from here`;
    }
    return undefined;
  }

  test('by discovery through gossip', async ({ skip }) => {
    const why = await unreachable();
    skip(why !== undefined, why);
    const { user, address, settings } = parts();
    await reaches(`esdb+discover://${user}${address}${settings}`);
  });

  test('by a list of seeds', async ({ skip }) => {
    const why = await unreachable();
    skip(why !== undefined, why);
    const { user, address, settings } = parts();
    await reaches(`esdb://${user}${address},${address}${settings}`);
  });

  test('many at once', async () => {
    const clients = Array.from({ length: 20 }, () => EventStoreDBClient.connectionString(server().url));
    await Promise.all(clients.map(use));
    // Not before all are done: the client keeps what waits for an answer in one place for the whole process, and whoever disposes rejects all of it.
    for (const client of clients) await client.dispose();
  });

  test('come and go without harm to others', async () => {
    const stream = unique('connect');
    for (let revision = -1n; revision < 10n; revision++) {
      await reaches(server().url);
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
