import { BACKWARDS, END, InvalidArgumentError, NO_STREAM, START, StreamNotFoundError } from '@eventstore/db-client';
import { beforeAll, expect, test } from 'vitest';
import { collect, contract, event, events, idsOf, read, rejection, unique } from './suite.ts';

contract('reads of a stream', (server) => {
  let stream: string;
  let ids: string[];
  beforeAll(async () => {
    stream = unique('read');
    const first = events(4);
    const second = events(1);
    const third = events(5);
    await server().client.appendToStream(stream, first, { expectedRevision: NO_STREAM });
    await server().client.appendToStream(unique('between'), events(3), { expectedRevision: NO_STREAM });
    await server().client.appendToStream(stream, second, { expectedRevision: 3n });
    await server().client.appendToStream(stream, third, { expectedRevision: 4n });
    ids = idsOf([...first, ...second, ...third]);
  });
  const reading = async (options?: Parameters<ReturnType<typeof server>['client']['readStream']>[1]): Promise<string[]> => idsOf(await read(server().client.readStream(stream, options)));

  test('from the start', async () => {
    expect(await reading({ fromRevision: START })).toEqual(ids);
  });

  test.each([0, 1, 3, 4, 5, 9])('from revision %i, inclusive', async (revision) => {
    expect(await reading({ fromRevision: BigInt(revision) })).toEqual(ids.slice(revision));
  });

  test.each([1, 4, 5, 10, 1_000])('at most %i', async (maxCount) => {
    expect(await reading({ maxCount })).toEqual(ids.slice(0, maxCount));
  });

  test('from a revision, at most so many', async () => {
    expect(await reading({ fromRevision: 3n, maxCount: 3 })).toEqual(ids.slice(3, 6));
  });

  test('backwards from the end', async () => {
    expect(await reading({ direction: BACKWARDS, fromRevision: END })).toEqual(ids.toReversed());
  });

  test('the last one', async () => {
    expect(await reading({ direction: BACKWARDS, fromRevision: END, maxCount: 1 })).toEqual(ids.slice(-1));
  });

  test.each([0, 4, 6, 9])('backwards from revision %i, inclusive', async (revision) => {
    expect(await reading({ direction: BACKWARDS, fromRevision: BigInt(revision) })).toEqual(ids.slice(0, revision + 1).toReversed());
  });

  test('backwards from a revision, at most so many', async () => {
    expect(await reading({ direction: BACKWARDS, fromRevision: 6n, maxCount: 4 })).toEqual(ids.slice(3, 7).toReversed());
  });

  test('from beyond the end are empty', async () => {
    expect(await reading({ fromRevision: 99n })).toEqual([]);
  });

  test('of one that does not exist say so, with its name', async () => {
    const missing = unique('missing');
    for (const direction of ['forwards', 'backwards'] as const) {
      const error = await rejection(StreamNotFoundError, () => collect(server().client.readStream(missing, { direction, fromRevision: direction === 'forwards' ? START : END })));
      expect(error.streamName).toBe(missing);
    }
  });

  test('at a revision that cannot be are refused', async () => {
    await rejection(InvalidArgumentError, () => Promise.resolve().then(() => collect(server().client.readStream(stream, { fromRevision: -1n }))));
  });

  test('see what was acknowledged just now', async () => {
    const fresh = unique('fresh');
    for (let revision = 0; revision < 20; revision++) {
      const one = event();
      await server().client.appendToStream(fresh, one, { expectedRevision: revision === 0 ? NO_STREAM : BigInt(revision - 1) });
      expect(idsOf(await read(server().client.readStream(fresh, { direction: BACKWARDS, fromRevision: END, maxCount: 1 })))).toEqual([one.id]);
    }
  });

  test('of a long one give all in order, both ways', async () => {
    const long = unique('long');
    const batches = Array.from({ length: 6 }, () => events(400));
    for (const [index, batch] of batches.entries()) await server().client.appendToStream(long, batch, { expectedRevision: index === 0 ? NO_STREAM : BigInt(index * 400 - 1) });
    const all = idsOf(batches.flat());
    expect(idsOf(await read(server().client.readStream(long)))).toEqual(all);
    expect(idsOf(await read(server().client.readStream(long, { direction: BACKWARDS, fromRevision: END })))).toEqual(all.toReversed());
    expect(idsOf(await read(server().client.readStream(long, { fromRevision: 777n, maxCount: 1_000 })))).toEqual(all.slice(777, 1_777));
  });

  test('that are broken off do no harm', async () => {
    const long = unique('long');
    await server().client.appendToStream(long, events(500), { expectedRevision: NO_STREAM });
    for (let i = 0; i < 5; i++) {
      const reading = server().client.readStream(long);
      for await (const { event: one } of reading) if (one && one.revision >= 3n) break;
      await reading.cancel();
    }
    expect(await read(server().client.readStream(long))).toHaveLength(500);
  });

  test('many at once', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => reading()));
    for (const one of all) expect(one).toEqual(ids);
  });
});
