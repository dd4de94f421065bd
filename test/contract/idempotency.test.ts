import { ANY, DeadlineExceededError, NO_STREAM, WrongExpectedVersionError, type AppendExpectedRevision, type AppendResult, type EventData } from '@eventstore/db-client';
import { beforeEach, expect, test } from 'vitest';
import { contract, event, events, idsOf, read, rejection, unique } from './suite.ts';

contract('appending the same again', (server) => {
  let stream: string;
  let batch: EventData[];
  let first: AppendResult;
  const append = (list: EventData[], expectedRevision: AppendExpectedRevision): Promise<AppendResult> => server().client.appendToStream(stream, list, { expectedRevision });
  const stored = async (): Promise<string[]> => idsOf(await read(server().client.readStream(stream)));

  beforeEach(async () => {
    stream = unique('again');
    batch = events(5);
    first = await append(batch, NO_STREAM);
  });

  test('when there was no stream succeeds, with the old revision and position', async () => {
    expect(await append(batch, NO_STREAM)).toEqual(first);
    expect(await stored()).toEqual(idsOf(batch));
  });

  test('at the same revision succeeds, also after more has come', async () => {
    const more = events(2);
    const result = await append(more, 4n);
    await append(events(3), 6n);
    expect(await append(more, 4n)).toEqual(result);
    expect(await stored()).toHaveLength(10);
  });

  test('at any revision succeeds', async () => {
    expect(await append(batch, ANY)).toEqual(first);
    expect(await stored()).toEqual(idsOf(batch));
  });

  test('its first part succeeds, with the revision of that', async () => {
    expect(await append(batch.slice(0, 2), NO_STREAM)).toMatchObject({ success: true, nextExpectedRevision: 1n });
    expect(await stored()).toHaveLength(5);
  });

  test.each([1n, ANY] as const)('its last part at %s succeeds', async (expectedRevision) => {
    expect(await append(batch.slice(2), expectedRevision)).toMatchObject({ success: true, nextExpectedRevision: 4n });
    expect(await stored()).toHaveLength(5);
  });

  test.each([1n, ANY] as const)('with a new event behind is refused at %s', async (expectedRevision) => {
    await rejection(WrongExpectedVersionError, () => append([...batch.slice(2), event()], expectedRevision));
    expect(await stored()).toHaveLength(5);
  });

  test('with a new event in front is refused at a revision', async () => {
    await rejection(WrongExpectedVersionError, () => append([event(), ...batch.slice(2)], 1n));
    expect(await stored()).toHaveLength(5);
  });

  test('with a new event in front is appended at any revision, both', async () => {
    const fresh = event();
    const old = batch.slice(4);
    expect(await append([fresh, ...old], ANY)).toMatchObject({ nextExpectedRevision: 6n });
    expect(await stored()).toEqual(idsOf([...batch, fresh, ...old]));
  });

  test('in another order is refused at a revision', async () => {
    await rejection(WrongExpectedVersionError, () => append(batch.toReversed(), NO_STREAM));
  });

  test('with other data counts as the same: only ids are compared', async () => {
    const changed = batch.map(({ id }) => event({ n: 'changed' }, id));
    expect(await append(changed, NO_STREAM)).toEqual(first);
    const [unchanged] = await read(server().client.readStream(stream));
    expect(unchanged?.data).toEqual({ n: 0 });
  });

  test('in another stream is another append', async () => {
    stream = unique('again-elsewhere');
    expect(await append(batch, NO_STREAM)).toMatchObject({ success: true, nextExpectedRevision: 4n });
    expect(await stored()).toEqual(idsOf(batch));
  });

  test('twice in one append are two events', async () => {
    stream = unique('again-twice');
    const one = event();
    expect(await append([one, one], NO_STREAM)).toMatchObject({ nextExpectedRevision: 1n });
    expect(await stored()).toEqual([one.id, one.id]);
  });

  test('many times at once happens once', async () => {
    const more = events(3);
    // A real server does not answer one that comes while the first is being written: it lets it run into its timeout (2 s) and
    // expects it again.
    const untilAnswered = (): Promise<AppendResult> =>
      append(more, 4n).catch((error: unknown) => {
        if (error instanceof DeadlineExceededError) return untilAnswered();
        throw error;
      });
    const results = await Promise.all(Array.from({ length: 10 }, untilAnswered));
    for (const result of results) expect(result).toMatchObject({ success: true, nextExpectedRevision: 7n });
    expect(await stored()).toEqual(idsOf([...batch, ...more]));
  });

  test('after a refusal the id is free', async () => {
    const one = event();
    await rejection(WrongExpectedVersionError, () => append([one], 2n));
    expect(await append([one], 4n)).toMatchObject({ nextExpectedRevision: 5n });
  });

  test('nothing at all "succeeds" and changes nothing', async () => {
    expect(await append([], 4n)).toMatchObject({ success: true, nextExpectedRevision: 0n });
    expect(await stored()).toHaveLength(5);
  });
});
