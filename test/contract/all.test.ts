import { BACKWARDS, END, NO_STREAM, type Position } from '@eventstore/db-client';
import { beforeAll, expect, test } from 'vitest';
import { collect, contract, events, idsOf, read, unique, type Seen } from './suite.ts';

contract('reads of $all', (server) => {
  let mine: Seen[];
  let stream: string;
  const position = (index: number): Position => {
    const at = mine.at(index);
    if (!at) throw new Error('no such event');
    return at.position;
  };
  /** Others may write to this log: what they write is left out. */
  const ours = (list: readonly Seen[]): string[] => idsOf(list.filter((one) => one.stream === stream));

  beforeAll(async () => {
    stream = unique('all');
    for (const [index, count] of [3, 1, 6].entries()) {
      await server().client.appendToStream(stream, events(count), { expectedRevision: index === 0 ? NO_STREAM : BigInt(mine.length - 1) });
      mine = await read(server().client.readStream(stream));
    }
  });

  test('forwards from a position begin with its event', async () => {
    for (const index of [0, 2, 3, 5, 9]) {
      const [first] = await read(server().client.readAll({ fromPosition: position(index), maxCount: 1 }));
      expect(first).toEqual(mine[index]);
    }
  });

  test('forwards give everything after it in order', async () => {
    const all = await read(server().client.readAll({ fromPosition: position(0) }));
    expect(ours(all)).toEqual(idsOf(mine));
    for (const [index, one] of all.entries()) if (index > 0) expect(one.position.commit).toBeGreaterThan(all[index - 1]?.position.commit ?? 0n);
  });

  test('forwards, at most so many', async () => {
    for (const maxCount of [1, 2, 5]) expect(await collect(server().client.readAll({ fromPosition: position(0), maxCount }))).toHaveLength(maxCount);
  });

  test('from the start begin with the oldest', async () => {
    const [oldest, next] = await read(server().client.readAll({ maxCount: 2 }));
    expect(oldest?.position.commit).toBeLessThan(next?.position.commit ?? 0n);
    expect(oldest?.position.commit).toBeLessThanOrEqual(position(0).commit);
  });

  test('backwards from the end begin with the newest', async () => {
    const all = await read(server().client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 200 }));
    expect(all[0]?.position.commit).toBeGreaterThanOrEqual(position(-1).commit);
    for (const [index, one] of all.entries()) if (index > 0) expect(one.position.commit).toBeLessThan(all[index - 1]?.position.commit ?? 0n);
    const expected = idsOf(mine).toReversed();
    expect(expected.slice(0, ours(all).length)).toEqual(ours(all));
  });

  test('backwards from a position give what is older', async () => {
    // As many as there are from the first of ours up to it: others may have written between them.
    const upToIt = (await read(server().client.readAll({ fromPosition: position(0) }))).findIndex(({ id }) => id === mine[5]?.id) + 1;
    const all = await read(server().client.readAll({ direction: BACKWARDS, fromPosition: position(5), maxCount: upToIt + 1 }));
    for (const one of all) expect(one.position.commit).toBeLessThanOrEqual(position(5).commit);
    // Whether it is among them is the server's choice.
    expect(ours(all).filter((id) => id !== mine[5]?.id)).toEqual(idsOf(mine.slice(0, 5)).toReversed());
  });

  test('resume at each event in turn, one at a time', async () => {
    const walked: string[] = [];
    let from = position(0);
    while (walked.length < mine.length) {
      const page = await read(server().client.readAll({ fromPosition: from, maxCount: 2 }));
      const [here, next] = page;
      if (here?.stream === stream) walked.push(here.id);
      if (!next) break;
      from = next.position;
    }
    expect(walked).toEqual(idsOf(mine));
  });

  test('from beyond the end are empty', async () => {
    // Farther than others write meanwhile: positions may be bytes.
    const far = position(-1).commit + 10_000_000_000n;
    expect(await collect(server().client.readAll({ fromPosition: { commit: far, prepare: far }, maxCount: 3 }))).toEqual([]);
  });

  test('from between two events fail, where there is such a position', async ({ skip }) => {
    const between = position(4).commit + 1n;
    skip(between === position(5).commit, 'positions without gaps');
    await expect(collect(server().client.readAll({ fromPosition: { commit: between, prepare: between }, maxCount: 3 }))).rejects.toThrow(/invalid ?position/i);
  });

  test('give the same event as its stream does', async () => {
    const [viaAll] = await read(server().client.readAll({ fromPosition: position(4), maxCount: 1 }));
    const [viaStream] = await read(server().client.readStream(stream, { fromRevision: 4n, maxCount: 1 }));
    expect(viaAll).toEqual(viaStream);
  });
});
