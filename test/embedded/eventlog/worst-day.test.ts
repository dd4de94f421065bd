import { ANY, EventStoreDBClient, START, TimeoutError, UnknownError } from '@eventstore/db-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followAll, followStream } from '../../contract/following.ts';
import { event, events, eventually, read, rejection, unique } from '../../contract/suite.ts';
import { startNode, type RunningNode } from '../../support/eventlog-node.ts';

let node: RunningNode;
let client: EventStoreDBClient;
beforeEach(async () => {
  node = await startNode({ worstDay: true });
  client = EventStoreDBClient.connectionString(node.url);
});
afterEach(async () => {
  await client.dispose();
  await node.stop();
});
const append = (stream: string, count = 1) => eventually(() => client.appendToStream(stream, events(count), { expectedRevision: ANY }));

test('the first appends are told that the server is not ready, without a code', async () => {
  const error = await rejection(UnknownError, () => client.appendToStream('early', event()));
  expect(error.message).toContain('Server Is Not Ready');
  expect(error.code).toBeUndefined();
  await append('early');
});

test('the log begins with an event of the system, has more among the others, and gaps between all', async () => {
  for (let i = 0; i < 60; i++) await append(unique('some'));
  const all = await read(client.readAll());
  expect(all[0]).toMatchObject({ stream: '$$$scavenges', type: '$metadata' });
  expect(all.filter(({ type }) => type.startsWith('$')).length).toBeGreaterThan(2);
  const steps = all.slice(1).map(({ position }, index) => position.commit - (all[index]?.position.commit ?? 0n));
  expect(steps.every((step) => step > 1n)).toBe(true);
  expect(new Set(steps).size).toBeGreaterThan(3);
});

test('a live subscriber that is more than 32 events behind is ended, and told to come back', async () => {
  const stream = unique('slow');
  await append(stream);
  const following = followStream(client, stream, START);
  await following.live();
  await append(stream, 60);
  await following.reach(61);
  expect(following.drops).toHaveLength(1);
  expect(following.drops[0]).toBeInstanceOf(TimeoutError);
  expect(following.drops[0]).toMatchObject({ code: 10, message: expect.stringContaining('Consumer too slow to handle event while live. Client resubscription required.') as string });
  await following.stop();
});

test('a subscription ends with code 13 when the server stops', async () => {
  await append(unique('some'));
  const following = followAll(client, START);
  await following.live();
  await node.kill('SIGTERM');
  await eventually(() => expect(following.drops.length).toBeGreaterThan(0));
  expect(following.drops[0]).toMatchObject({ code: 13 });
  await following.stop();
});

test('positions stay what they are when the log is opened on a better day', async () => {
  await append(unique('some'), 5);
  const before = await read(client.readAll());
  await node.kill('SIGTERM');
  const better = await startNode({ dataDirectory: node.dataDirectory });
  const there = EventStoreDBClient.connectionString(better.url);
  expect(await read(there.readAll())).toEqual(before);
  await there.appendToStream(unique('some'), event());
  const after = await read(there.readAll());
  expect(after.at(-1)?.position.commit).toBeGreaterThan((before.at(-1)?.position.commit ?? 0n) + 1n);
  await there.dispose();
  await better.stop();
});
