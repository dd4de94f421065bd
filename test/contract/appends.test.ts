import { ANY, binaryEvent, EventStoreDBClient, jsonEvent, NO_STREAM, STREAM_EXISTS, WrongExpectedVersionError, type AppendToStreamOptions } from '@eventstore/db-client';
import { describe, expect, test } from 'vitest';
import { contract, event, events, idsOf, read, rejection, unique, withSettings } from './suite.ts';

/** With credentials the client uses the RPC Append, without them BatchAppend. */
const rpcs: readonly { rpc: string; options: AppendToStreamOptions }[] = [
  { rpc: 'BatchAppend', options: {} },
  { rpc: 'Append', options: { credentials: { username: 'admin', password: 'changeit' } } },
];

contract('appends', (server) => {
  describe.each(rpcs)('by $rpc', ({ options }) => {
    test('to a stream that must not exist', async () => {
      const stream = unique('append');
      const result = await server().client.appendToStream(stream, events(3), { ...options, expectedRevision: NO_STREAM });
      expect(result).toMatchObject({ success: true, nextExpectedRevision: 2n });
      const stored = await read(server().client.readStream(stream));
      expect(stored.map(({ revision }) => revision)).toEqual([0n, 1n, 2n]);
      expect(result.position).toEqual(stored.at(-1)?.position);
    });

    test('at the revision that the stream has', async () => {
      const stream = unique('append');
      await server().client.appendToStream(stream, events(2), { ...options, expectedRevision: NO_STREAM });
      expect(await server().client.appendToStream(stream, event(), { ...options, expectedRevision: 1n })).toMatchObject({ nextExpectedRevision: 2n });
    });

    test('at any revision, whether the stream exists or not', async () => {
      const stream = unique('append');
      expect(await server().client.appendToStream(stream, event(), { ...options, expectedRevision: ANY })).toMatchObject({ nextExpectedRevision: 0n });
      expect(await server().client.appendToStream(stream, events(2), { ...options, expectedRevision: ANY })).toMatchObject({ nextExpectedRevision: 2n });
    });

    test('to a stream that must exist', async () => {
      const stream = unique('append');
      await server().client.appendToStream(stream, event(), { ...options, expectedRevision: NO_STREAM });
      expect(await server().client.appendToStream(stream, event(), { ...options, expectedRevision: STREAM_EXISTS })).toMatchObject({ nextExpectedRevision: 1n });
    });

    test.each([
      { expectedRevision: NO_STREAM, says: 'no_stream' },
      { expectedRevision: 0n, says: 0n },
      { expectedRevision: 7n, says: 7n },
    ] as const)('refuses $expectedRevision when the stream is at 1', async ({ expectedRevision, says }) => {
      const stream = unique('append');
      await server().client.appendToStream(stream, events(2), { ...options, expectedRevision: NO_STREAM });
      const error = await rejection(WrongExpectedVersionError, () => server().client.appendToStream(stream, event(), { ...options, expectedRevision }));
      expect(error).toMatchObject({ streamName: stream, expectedVersion: says, actualVersion: 1n });
      expect(await read(server().client.readStream(stream))).toHaveLength(2);
    });

    test.each([
      { expectedRevision: STREAM_EXISTS, says: 'stream_exists' },
      { expectedRevision: 0n, says: 0n },
    ] as const)('refuses $expectedRevision when there is no stream', async ({ expectedRevision, says }) => {
      const stream = unique('append');
      const error = await rejection(WrongExpectedVersionError, () => server().client.appendToStream(stream, event(), { ...options, expectedRevision }));
      expect(error).toMatchObject({ streamName: stream, expectedVersion: says, actualVersion: 'no_stream' });
    });

    test('of many that race for one revision, one wins', async () => {
      const stream = unique('race');
      await server().client.appendToStream(stream, event(), { ...options, expectedRevision: NO_STREAM });
      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => server().client.appendToStream(stream, event(), { ...options, expectedRevision: 0n })));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(WrongExpectedVersionError);
      expect(await read(server().client.readStream(stream))).toHaveLength(2);
    });

    test('of many that make a stream at once, one wins', async () => {
      const stream = unique('race');
      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => server().client.appendToStream(stream, events(2), { ...options, expectedRevision: NO_STREAM })));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await read(server().client.readStream(stream))).toHaveLength(2);
    });

    test('many at any revision all get in, each in one piece', async () => {
      const stream = unique('race');
      const batches = Array.from({ length: 20 }, () => events(3));
      const results = await Promise.all(batches.map((batch) => server().client.appendToStream(stream, batch, { ...options, expectedRevision: ANY })));
      const stored = idsOf(await read(server().client.readStream(stream)));
      expect(stored).toHaveLength(60);
      for (const [index, batch] of batches.entries()) {
        const last = Number(results[index]?.nextExpectedRevision);
        expect(stored.slice(last - 2, last + 1)).toEqual(idsOf(batch));
      }
    });
  });

  test('keep JSON, text beyond ASCII and metadata as they are', async () => {
    const stream = unique('append');
    const data = { text: 'Grüße, 患者さん 🩺', nested: { list: [1, null, true, 'x'] } };
    await server().client.appendToStream(stream, jsonEvent({ type: 'Gesagt-é', data, metadata: { who: 'Dr. Œ' } }), { expectedRevision: NO_STREAM });
    const [stored] = await read(server().client.readStream(stream));
    expect(stored).toMatchObject({ type: 'Gesagt-é', data, metadata: { who: 'Dr. Œ' } });
  });

  test('keep bytes as they are', async () => {
    const stream = unique('append');
    const data = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    await server().client.appendToStream(stream, binaryEvent({ type: 'Bytes', data, metadata: Uint8Array.from([0, 255, 1]) }), { expectedRevision: NO_STREAM });
    const [stored] = await read(server().client.readStream(stream));
    expect(stored?.data).toEqual(data);
    expect(stored?.metadata).toEqual(Uint8Array.from([0, 255, 1]));
  });

  test('keep an event without metadata and with empty data', async () => {
    const stream = unique('append');
    await server().client.appendToStream(stream, [jsonEvent({ type: 'Plain', data: {} }), binaryEvent({ type: 'Empty', data: new Uint8Array() })], { expectedRevision: NO_STREAM });
    const stored = await read(server().client.readStream(stream));
    expect(stored.map(({ type, metadata }) => [type, metadata])).toEqual([
      ['Plain', undefined],
      ['Empty', undefined],
    ]);
  });

  test('give positions that grow, one to each event, commit equal to prepare', async () => {
    const [first, second] = [unique('append'), unique('append')];
    await server().client.appendToStream(first, events(5), { expectedRevision: NO_STREAM });
    await server().client.appendToStream(second, events(5), { expectedRevision: NO_STREAM });
    const stored = [...(await read(server().client.readStream(first))), ...(await read(server().client.readStream(second)))];
    for (const [index, { position }] of stored.entries()) {
      expect(position.prepare).toBe(position.commit);
      if (index > 0) expect(position.commit).toBeGreaterThan(stored[index - 1]?.position.commit ?? 0n);
    }
  });

  test('note when they happened', async () => {
    const stream = unique('append');
    await server().client.appendToStream(stream, events(5), { expectedRevision: NO_STREAM });
    // By the server's clock, which may be set, and back: no order is promised.
    for (const { created } of await read(server().client.readStream(stream))) expect(created.getTime()).toBeGreaterThan(Date.UTC(2020, 0));
  });

  test('take 500 events in one', async () => {
    const stream = unique('append');
    const batch = events(500);
    expect(await server().client.appendToStream(stream, batch, { expectedRevision: NO_STREAM })).toMatchObject({ nextExpectedRevision: 499n });
    expect(idsOf(await read(server().client.readStream(stream)))).toEqual(idsOf(batch));
  });

  test.each(['with spaces', 'ümläut-患者', 'a-b-c-d', 'x'.repeat(200), "quote'%2F/\\"])('to a stream named %s', async (name) => {
    const stream = unique(name);
    const one = event();
    await server().client.appendToStream(stream, one, { expectedRevision: NO_STREAM });
    const [stored] = await read(server().client.readStream(stream));
    expect(stored).toMatchObject({ stream, id: one.id });
  });

  test('to a system stream', async () => {
    expect(await server().client.appendToStream(unique('$ours'), event(), { expectedRevision: NO_STREAM })).toMatchObject({ nextExpectedRevision: 0n });
  });

  test('report a wrong version without throwing when the client is told so', async () => {
    const stream = unique('append');
    const quiet = EventStoreDBClient.connectionString(withSettings(server().url, 'throwOnAppendFailure=false'));
    await quiet.appendToStream(stream, event(), { expectedRevision: NO_STREAM });
    expect(await quiet.appendToStream(stream, event(), { expectedRevision: NO_STREAM })).toMatchObject({ success: false });
    await quiet.dispose();
  });

  test('from two clients at once keep each stream in order', async () => {
    const other = EventStoreDBClient.connectionString(server().url);
    const streams = [unique('append'), unique('append')];
    await Promise.all(
      [server().client, other].map(async (client, index) => {
        for (let revision = -1n; revision < 30n; revision++) await client.appendToStream(streams[index] ?? '', event(), { expectedRevision: revision < 0n ? NO_STREAM : revision });
      }),
    );
    for (const stream of streams) expect((await read(server().client.readStream(stream))).map(({ revision }) => revision)).toEqual(Array.from({ length: 31 }, (_, n) => BigInt(n)));
    await other.dispose();
  });
});
