import { ANY, eventTypeFilter, excludeSystemEvents, streamNameFilter, type Filter, type Position } from '@eventstore/db-client';
import { beforeAll, expect, test } from 'vitest';
import { followAll } from './following.ts';
import { contract, event, eventually, idsOf, read, unique, type Seen } from './suite.ts';

contract('filters of $all', (server) => {
  let prefix: string;
  let from: Position;
  let mine: Seen[];

  beforeAll(async () => {
    prefix = unique('filter');
    await server().client.appendToStream(`${prefix}-before`, event());
    const [before] = await read(server().client.readStream(`${prefix}-before`));
    if (!before) throw new Error('nothing was written');
    from = before.position;
    mine = [];
    for (let i = 0; i < 60; i++) {
      const stream = `${prefix}-${['red', 'green', 'blue'][i % 3]}-${i % 6}`;
      await server().client.appendToStream(stream, event({ i }, undefined, `${prefix}-${i % 2 === 0 ? 'Even' : 'Odd'}`), { expectedRevision: ANY });
    }
    for (const name of ['red-0', 'green-1', 'blue-2', 'red-3', 'green-4', 'blue-5']) mine.push(...(await read(server().client.readStream(`${prefix}-${name}`))));
    mine.sort((a, b) => (a.position.commit < b.position.commit ? -1 : 1));
  });

  async function expectOnly(filter: Filter, passes: (one: Seen) => boolean): Promise<void> {
    const expected = mine.filter(passes);
    const following = followAll(server().client, from, { filter });
    await following.reach(expected.length);
    await following.live();
    expect(idsOf(following.events)).toEqual(idsOf(expected));
    await following.stop();
  }

  test('by prefixes of stream names', () => expectOnly(streamNameFilter({ prefixes: [`${prefix}-red`, `${prefix}-blue`] }), (one) => /-(red|blue)-/.test(one.stream)));

  test('by a regular expression for stream names', () => expectOnly(streamNameFilter({ regex: `^${prefix}-(green|blue)-[24]$` }), (one) => /-(green|blue)-[24]$/.test(one.stream)));

  test('by prefixes of types', () => expectOnly(eventTypeFilter({ prefixes: [`${prefix}-Ev`] }), (one) => one.type.endsWith('Even')));

  test('by a regular expression for types', () => expectOnly(eventTypeFilter({ regex: `^${prefix}-.*dd$` }), (one) => one.type.endsWith('Odd')));

  test('by what nothing matches give nothing, and catch up', () => expectOnly(streamNameFilter({ prefixes: [unique('nobody')] }), () => false));

  test('without system events', async () => {
    // Not from the start: the log may be a long one.
    await server().client.setStreamMetadata(`${prefix}-before`, { note: 'ours' });
    const unfiltered = followAll(server().client, from, { wanted: ({ stream }) => stream === `$$${prefix}-before` });
    expect((await unfiltered.reach(1)).map(({ type }) => type)).toEqual(['$metadata']);
    await unfiltered.stop();
    const following = followAll(server().client, from, { filter: excludeSystemEvents() });
    await following.reach(mine.length);
    await following.live();
    expect(following.events.filter(({ type }) => type.startsWith('$'))).toEqual([]);
    expect(idsOf(following.events.filter(({ stream }) => stream.startsWith(`${prefix}-`) && !stream.endsWith('-before')))).toEqual(idsOf(mine));
    await following.stop();
  });

  test('go on live', async () => {
    const following = followAll(server().client, from, { filter: streamNameFilter({ prefixes: [`${prefix}-live-`] }) });
    await following.live();
    const wanted: string[] = [];
    for (let i = 0; i < 10; i++) {
      const one = event();
      await server().client.appendToStream(`${prefix}-dead-${i}`, event());
      await server().client.appendToStream(`${prefix}-live-${i}`, one);
      wanted.push(one.id);
    }
    expect(idsOf(await following.reach(10))).toEqual(wanted);
    await following.stop();
  });

  test('say now and then how far they are, growing, never beyond what is there', async () => {
    const following = followAll(server().client, from, { filter: streamNameFilter({ prefixes: [unique('nobody')], maxSearchWindow: 10, checkpointInterval: 1 }) });
    await following.live();
    await eventually(() => expect(following.checkpoints.length).toBeGreaterThan(2));
    expect(following.checkpoints).toEqual(following.checkpoints.toSorted((a, b) => (a < b ? -1 : 1)));
    // The last may be where the newest event ends, which is where the next begins.
    const last = following.checkpoints.at(-1);
    const { position: next } = await server().client.appendToStream(`${prefix}-next`, event());
    expect(last).toBeLessThanOrEqual(next?.commit ?? 0n);
    await following.stop();
  });
});
