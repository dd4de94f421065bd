import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { connect, type Connection } from '../../src/eventlog/connection.ts';
import type { Encoded } from '../../src/eventlog/stored.ts';
import { contract, idsOf, read, unique } from './suite.ts';

const encoded = (count: number): Encoded[] =>
  Array.from({ length: count }, (_, n) => ({ id: randomUUID(), type: 'Happened', data: Buffer.from(JSON.stringify({ n, text: 'ä'.repeat(n * 60) })), metadata: Buffer.from(JSON.stringify({ schema_version: 1 })) }));

/** The application writes BatchAppend itself, on the client's connection: here the server is asked what it makes of that. */
contract('appends written by hand', (server) => {
  let connection: Connection | undefined;
  afterEach(() => connection?.close());
  const appends = () => (connection = connect(server().url)).appends;

  test('are stored as they were given, and answered with their revision and position', async () => {
    const stream = unique('by-hand-ä');
    const { append } = appends();
    const given = encoded(5);
    const first = await append(stream, 'no_stream', given.slice(0, 3), 5_000);
    const second = await append(stream, first.revision, given.slice(3, 4), 5_000);
    const third = await append(stream, 'any', given.slice(4), 5_000);
    expect([first.revision, second.revision, third.revision]).toEqual([2, 3, 4]);
    const stored = await read(server().client.readStream(stream));
    expect(idsOf(stored)).toEqual(idsOf(given));
    expect(stored.map(({ type }) => type)).toEqual(given.map(({ type }) => type));
    expect(stored.map(({ data }) => Buffer.from(data as Uint8Array).toString())).toEqual(given.map(({ data }) => Buffer.from(data).toString()));
    expect(stored.map(({ metadata }) => metadata)).toEqual(given.map(() => ({ schema_version: 1 })));
    expect([stored[2], stored[3], stored[4]].map((event) => event?.position.commit)).toEqual([first.position, second.position, third.position]);
  });

  test('many at once are each answered for themselves', async () => {
    const { append } = appends();
    const answers = await Promise.all(Array.from({ length: 300 }, (_, n) => append(unique('by-hand'), 'no_stream', encoded(1 + (n % 4)), 10_000)));
    expect(answers.map(({ revision }) => revision)).toEqual(Array.from({ length: 300 }, (_, n) => n % 4));
  });

  test.each([
    ['no_stream', 1],
    [0, 1],
    [7, 1],
  ] as const)('refused at %s tell the revision that there is', async (expected, actual) => {
    const stream = unique('by-hand');
    const { append } = appends();
    await append(stream, 'no_stream', encoded(2), 5_000);
    await expect(append(stream, expected, encoded(1), 5_000)).rejects.toMatchObject({ name: 'WrongRevision', stream, actual });
    await expect(append(unique('by-hand'), 3, encoded(1), 5_000)).rejects.toMatchObject({ name: 'WrongRevision', actual: -1 });
  });
});
