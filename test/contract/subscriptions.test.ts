import { ANY, END, NO_STREAM, START } from '@eventstore/db-client';
import { expect, test } from 'vitest';
import { followAll, followStream } from './following.ts';
import { contract, event, events, eventually, idsOf, read, seen, unique, type Seen } from './suite.ts';

contract('subscriptions', (server) => {
  const append = async (stream: string, count: number): Promise<Seen[]> => {
    const { nextExpectedRevision } = await server().client.appendToStream(stream, events(count), { expectedRevision: ANY });
    return read(server().client.readStream(stream, { fromRevision: nextExpectedRevision - BigInt(count) + 1n }));
  };

  test('to a stream from its start: what is there, then that it has caught up, then what comes', async () => {
    const stream = unique('sub');
    const before = await append(stream, 5);
    const following = followStream(server().client, stream, START);
    await following.reach(5);
    await following.live();
    const after = await append(stream, 3);
    expect(idsOf(await following.reach(8))).toEqual(idsOf([...before, ...after]));
    await following.stop();
  });

  test('to a stream after a revision leave that one out', async () => {
    const stream = unique('sub');
    const before = await append(stream, 6);
    const following = followStream(server().client, stream, 2n);
    expect(idsOf(await following.reach(3))).toEqual(idsOf(before.slice(3)));
    await following.live();
    expect(following.events).toHaveLength(3);
    await following.stop();
  });

  test('to a stream from its end give only what comes', async () => {
    const stream = unique('sub');
    await append(stream, 4);
    const following = followStream(server().client, stream, END);
    await following.live();
    const after = await append(stream, 2);
    expect(idsOf(await following.reach(2))).toEqual(idsOf(after));
    await following.stop();
  });

  test('to a stream that does not exist yet wait for it', async () => {
    const stream = unique('sub');
    const following = followStream(server().client, stream, START);
    await following.live();
    const after = await append(stream, 2);
    expect(idsOf(await following.reach(2))).toEqual(idsOf(after));
    await following.stop();
  });

  test('to a stream give nothing of other streams', async () => {
    const stream = unique('sub');
    const following = followStream(server().client, stream, START);
    await following.live();
    for (let i = 0; i < 5; i++) {
      await append(unique('other'), 3);
      await append(stream, 2);
    }
    expect(new Set((await following.reach(10)).map((one) => one.stream))).toEqual(new Set([stream]));
    expect(following.events.map(({ revision }) => revision)).toEqual(Array.from({ length: 10 }, (_, n) => BigInt(n)));
    await following.stop();
  });

  test('to $all after a position give strictly what is behind it', async () => {
    const stream = unique('sub');
    const [first, ...rest] = await append(stream, 6);
    const following = followAll(server().client, first?.position ?? START, { wanted: (one) => one.stream === stream });
    expect(idsOf(await following.reach(5))).toEqual(idsOf(rest));
    await following.stop();
  });

  test('to $all after any event, also one in the middle of an append, give exactly the rest', async () => {
    const stream = unique('sub');
    const all = [...(await append(stream, 4)), ...(await append(stream, 1)), ...(await append(stream, 3))];
    for (const [index, { position }] of all.entries()) {
      const following = followAll(server().client, position, { wanted: (one) => one.stream === stream });
      await following.live();
      expect(idsOf(await following.reach(all.length - index - 1))).toEqual(idsOf(all.slice(index + 1)));
      await following.stop();
    }
  });

  test('to $all from the end give only what comes', async () => {
    const stream = unique('sub');
    await append(stream, 2);
    const following = followAll(server().client, END, { wanted: (one) => one.stream === stream });
    await following.live();
    const after = await append(stream, 2);
    expect(idsOf(await following.reach(2))).toEqual(idsOf(after));
    await following.stop();
  });

  test('to $all lose and double nothing while many append', async () => {
    const prefix = unique('busy');
    const from = (await append(prefix, 1)).at(-1);
    const following = followAll(server().client, from?.position ?? START, { wanted: (one) => one.stream.startsWith(`${prefix}-`) });
    const written: string[][] = await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        const ids: string[] = [];
        for (let i = 0; i < 40; i++) {
          const batch = events(1 + ((i + writer) % 4));
          await server().client.appendToStream(`${prefix}-${writer}`, batch, { expectedRevision: ANY });
          ids.push(...idsOf(batch));
        }
        return ids;
      }),
    );
    const got = await following.reach(written.flat().length);
    expect(new Set(idsOf(got)).size).toBe(written.flat().length);
    for (const [writer, ids] of written.entries()) expect(idsOf(got.filter((one) => one.stream === `${prefix}-${writer}`))).toEqual(ids);
    for (const [index, one] of got.entries()) if (index > 0) expect(one.position.commit).toBeGreaterThan(got[index - 1]?.position.commit ?? 0n);
    await following.stop();
  });

  test('of several subscribers get the same in the same order', async () => {
    const stream = unique('sub');
    const [from] = await append(stream, 1);
    const all = Array.from({ length: 5 }, () => followAll(server().client, from?.position ?? START, { wanted: (one) => one.stream === stream }));
    await Promise.all(Array.from({ length: 20 }, () => append(stream, 2)));
    const lists = await Promise.all(all.map((following) => following.reach(40)));
    for (const list of lists) expect(idsOf(list)).toEqual(idsOf(lists[0] ?? []));
    await Promise.all(all.map((following) => following.stop()));
  });

  test('that are slow are waited for and get everything', async () => {
    const stream = unique('slow');
    for (let i = 0; i < 6; i++) await append(stream, 500);
    const got: bigint[] = [];
    const subscription = server().client.subscribeToStream(stream, { fromRevision: START });
    for await (const resolved of subscription) {
      got.push(seen(resolved).revision);
      // The loop's turns are given away, so that what comes piles up in front of this consumer.
      if (got.length % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
      if (got.length === 3_000) break;
    }
    expect(got).toEqual(Array.from({ length: 3_000 }, (_, n) => BigInt(n)));
  });

  test('that stall while much is written lose nothing, and say again when they have caught up', async () => {
    const stream = unique('stalled');
    const following = followStream(server().client, stream, START);
    await following.live();
    following.stall();
    // More events than any server's buffers hold (two of 32 or of 320), and more bytes than those of the connection.
    for (let i = 0; i < 10; i++) await server().client.appendToStream(stream, Array.from({ length: 100 }, (_, n) => event({ n, text: 'x'.repeat(9_000) })), { expectedRevision: ANY });
    following.goOn();
    expect((await following.reach(1_000)).map(({ revision }) => revision)).toEqual(Array.from({ length: 1_000 }, (_, n) => BigInt(n)));
    await eventually(() => expect(following.caughtUp).toBeGreaterThan(1));
    await following.stop();
  });

  test('end quietly when the client ends them, and others go on', async () => {
    const stream = unique('sub');
    await append(stream, 1);
    const [ended, kept] = [followStream(server().client, stream, START), followStream(server().client, stream, START)];
    await Promise.all([ended.reach(1), kept.reach(1)]);
    await ended.stop();
    await append(stream, 1);
    await kept.reach(2);
    expect(ended.events).toHaveLength(1);
    await kept.stop();
  });

  test('give the events of one append together and in order with reads', async () => {
    const stream = unique('sub');
    const following = followStream(server().client, stream, START);
    await following.live();
    await server().client.appendToStream(stream, [...events(10), event()], { expectedRevision: NO_STREAM });
    expect(await following.reach(11)).toEqual(await read(server().client.readStream(stream)));
    await following.stop();
  });

  test('from a position that no event has are refused, where there is such a position', async ({ skip }) => {
    const stream = unique('sub');
    const [first, second] = await append(stream, 2);
    const between = (first?.position.commit ?? 0n) + 1n;
    skip(between === second?.position.commit, 'positions without gaps');
    const following = followAll(server().client, { commit: between, prepare: between });
    await eventually(() => expect(following.drops.length).toBeGreaterThan(0));
    expect(String(following.drops[0])).toMatch(/invalid position/i);
    expect(following.events).toEqual([]);
    await following.stop();
  });
});
