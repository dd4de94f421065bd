import { DeadlineExceededError, jsonEvent, MaxAppendSizeExceededError, NO_STREAM, StreamNotFoundError, type AppendToStreamOptions } from '@eventstore/db-client';
import { describe, expect, test } from 'vitest';
import { collect, contract, event, events, idsOf, read, rejection, unique } from './suite.ts';

const rpcs: readonly { rpc: string; options: AppendToStreamOptions }[] = [
  { rpc: 'BatchAppend', options: {} },
  { rpc: 'Append', options: { credentials: { username: 'admin', password: 'changeit' } } },
];
const large = (size: number): ReturnType<typeof jsonEvent> => jsonEvent({ type: 'Large', data: { x: 'y'.repeat(size) } });

contract('limits', (server) => {
  describe.each(rpcs)('of $rpc', ({ options }) => {
    const append = (stream: string, list: ReturnType<typeof jsonEvent>[]) => server().client.appendToStream(stream, list, { ...options, expectedRevision: NO_STREAM });

    test.each([600_000, 1_048_500])('an event of %i bytes passes', async (size) => {
      const stream = unique('large');
      await append(stream, [large(size)]);
      const [stored] = await read(server().client.readStream(stream));
      expect(stored?.data).toEqual({ x: 'y'.repeat(size) });
    });

    test('more than 1 MiB in one append is refused, whole', async () => {
      const stream = unique('large');
      const error = await rejection(MaxAppendSizeExceededError, () => append(stream, [large(600_000), large(600_000)]));
      expect(error.maxAppendSize).toBe(1_048_576);
      await rejection(StreamNotFoundError, () => collect(server().client.readStream(stream)));
    });

    test('an event of 2 MiB is refused, and the next append passes', async () => {
      const stream = unique('large');
      await rejection(MaxAppendSizeExceededError, () => append(stream, [large(2 * 1024 * 1024)]));
      expect(await append(stream, [large(10)])).toMatchObject({ nextExpectedRevision: 0n });
    });

    test('a deadline that passes is told as such; the event may be there all the same', async () => {
      const stream = unique('late');
      const outcome = await server()
        .client.appendToStream(stream, event(), { ...options, expectedRevision: NO_STREAM, deadline: 1 })
        .catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DeadlineExceededError);
      else expect(outcome).toMatchObject({ success: true, nextExpectedRevision: 0n });
    });
  });

  test('an append that is sent in pieces is one append', async () => {
    const stream = unique('pieces');
    const batch = events(200);
    expect(await server().client.appendToStream(stream, batch, { expectedRevision: NO_STREAM, batchAppendSize: 1_000 })).toMatchObject({ nextExpectedRevision: 199n });
    expect(idsOf(await read(server().client.readStream(stream)))).toEqual(idsOf(batch));
  });

  test('many appends in pieces at once do not mix', async () => {
    const batches = Array.from({ length: 10 }, () => ({ stream: unique('pieces'), batch: events(40) }));
    await Promise.all(batches.map(({ stream, batch }) => server().client.appendToStream(stream, batch, { expectedRevision: NO_STREAM, batchAppendSize: 500 })));
    for (const { stream, batch } of batches) expect(idsOf(await read(server().client.readStream(stream)))).toEqual(idsOf(batch));
  });

  test('a stream without a name is refused, and its neighbours are not', async () => {
    const stream = unique('neighbour');
    const [nameless, neighbour] = await Promise.allSettled([server().client.appendToStream('', event()), server().client.appendToStream(stream, event())]);
    expect(nameless.status).toBe('rejected');
    expect(neighbour.status).toBe('fulfilled');
  });

  test('a large event is read and followed as a small one is', async () => {
    const stream = unique('large');
    await server().client.appendToStream(stream, [event(), large(900_000), event()], { expectedRevision: NO_STREAM });
    expect((await read(server().client.readStream(stream))).map(({ type }) => type)).toEqual(['Happened', 'Large', 'Happened']);
    expect((await read(server().client.readStream(stream, { direction: 'backwards', fromRevision: 'end' }))).map(({ type }) => type)).toEqual(['Happened', 'Large', 'Happened']);
  });
});
