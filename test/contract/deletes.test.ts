import { ANY, BACKWARDS, END, NO_STREAM, StreamDeletedError, StreamNotFoundError, WrongExpectedVersionError } from '@eventstore/db-client';
import { expect, test } from 'vitest';
import { collect, contract, event, events, eventually, idsOf, read, rejection, unique } from './suite.ts';

contract('deletes and metadata', (server) => {
  const made = async (count = 7): Promise<string> => {
    const stream = unique('delete');
    await server().client.appendToStream(stream, events(count), { expectedRevision: NO_STREAM });
    return stream;
  };
  const credentials = { username: 'admin', password: 'changeit' };

  test('a deleted stream is not found', async () => {
    const stream = await made();
    const { position } = await server().client.deleteStream(stream);
    expect(position?.commit).toBeGreaterThan(0n);
    for (const direction of ['forwards', 'backwards'] as const) await rejection(StreamNotFoundError, () => collect(server().client.readStream(stream, { direction, fromRevision: direction === 'forwards' ? 'start' : END })));
  });

  test.each([NO_STREAM, ANY, 6n] as const)('a deleted stream goes on at its next revision when appended to at %s', async (expectedRevision) => {
    const stream = await made();
    await server().client.deleteStream(stream);
    const batch = events(2);
    expect(await server().client.appendToStream(stream, batch, { expectedRevision })).toMatchObject({ nextExpectedRevision: 8n });
    // The record that brings the stream back follows its events, which are acknowledged before it.
    const stored = await eventually(() => read(server().client.readStream(stream)));
    expect(stored.map(({ revision }) => revision)).toEqual([7n, 8n]);
    expect(idsOf(stored)).toEqual(idsOf(batch));
    expect(idsOf(await read(server().client.readStream(stream, { direction: BACKWARDS, fromRevision: END })))).toEqual(idsOf(batch).toReversed());
  });

  test('a stream is deleted at the revision that it has, not at another', async () => {
    const stream = await made();
    const error = await rejection(WrongExpectedVersionError, () => server().client.deleteStream(stream, { expectedRevision: 3n }));
    expect(error).toMatchObject({ streamName: stream, expectedVersion: 3n, actualVersion: 6n });
    expect(await read(server().client.readStream(stream))).toHaveLength(7);
    await server().client.deleteStream(stream, { expectedRevision: 6n });
    await rejection(StreamNotFoundError, () => collect(server().client.readStream(stream)));
  });

  test('a stream with a tombstone is neither read nor appended to', async () => {
    const stream = await made();
    await server().client.tombstoneStream(stream);
    expect((await rejection(StreamDeletedError, () => collect(server().client.readStream(stream)))).streamName).toBe(stream);
    for (const expectedRevision of [NO_STREAM, ANY, 6n] as const) {
      expect((await rejection(StreamDeletedError, () => server().client.appendToStream(stream, event(), { expectedRevision }))).streamName).toBe(stream);
      await rejection(StreamDeletedError, () => server().client.appendToStream(stream, event(), { expectedRevision, credentials }));
    }
  });

  test('a tombstone wants the revision that the stream has', async () => {
    const stream = await made();
    await rejection(WrongExpectedVersionError, () => server().client.tombstoneStream(stream, { expectedRevision: 2n }));
    await server().client.tombstoneStream(stream, { expectedRevision: 6n });
    await rejection(StreamDeletedError, () => collect(server().client.readStream(stream)));
  });

  test('metadata can be set and got', async () => {
    const stream = await made();
    expect((await server().client.getStreamMetadata(stream)).metadata).toBeUndefined();
    await server().client.setStreamMetadata(stream, { maxCount: 100, note: 'ours' });
    expect((await server().client.getStreamMetadata(stream)).metadata).toMatchObject({ maxCount: 100, note: 'ours' });
  });

  test('what is truncated is not read', async () => {
    const stream = await made();
    await server().client.setStreamMetadata(stream, { truncateBefore: 4 });
    expect((await read(server().client.readStream(stream))).map(({ revision }) => revision)).toEqual([4n, 5n, 6n]);
    expect((await read(server().client.readStream(stream, { direction: BACKWARDS, fromRevision: END }))).map(({ revision }) => revision)).toEqual([6n, 5n, 4n]);
  });

  test('of a stream with a largest count the newest are read', async () => {
    const stream = await made();
    await server().client.setStreamMetadata(stream, { maxCount: 2 });
    expect((await read(server().client.readStream(stream))).map(({ revision }) => revision)).toEqual([5n, 6n]);
    await server().client.appendToStream(stream, event(), { expectedRevision: 6n });
    expect((await read(server().client.readStream(stream))).map(({ revision }) => revision)).toEqual([6n, 7n]);
  });
});
