import { connect, constants } from 'node:http2';
import { ANY, EventStoreDBClient, jsonEvent, NO_STREAM, START, StreamDeletedError, StreamNotFoundError, UnknownError } from '@eventstore/db-client';
import { expect, onTestFinished, test } from 'vitest';
import { connect as connectAdapter } from '../../../src/eventlog/connection.ts';
import { followAll } from '../../contract/following.ts';
import { collect, event, eventually, idsOf, read, rejection, unique } from '../../contract/suite.ts';
import { startNode, type NodeOptions, type RunningNode } from '../../support/eventlog-node.ts';

async function started(options: NodeOptions = {}): Promise<{ node: RunningNode; client: EventStoreDBClient }> {
  const node = await startNode(options);
  const client = EventStoreDBClient.connectionString(node.url);
  onTestFinished(async () => {
    await client.dispose();
    await node.stop();
  });
  return { node, client };
}

/** The status of a call as such, with the headers given. */
const statusOf = (port: number, path: string, headers: Record<string, string> = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    const session = connect(`http://127.0.0.1:${port}`);
    session.on('error', reject);
    const stream = session.request({ [constants.HTTP2_HEADER_METHOD]: 'POST', [constants.HTTP2_HEADER_PATH]: path, 'content-type': 'application/grpc', te: 'trailers', ...headers });
    const say = (found: Record<string, unknown>): void => {
      if (found['grpc-status'] === undefined) return;
      resolve(String(found['grpc-status']));
      session.destroy();
    };
    stream.on('response', say).on('trailers', say).on('error', reject).resume();
    stream.end(Buffer.alloc(5));
  });
const features = '/event_store.client.server_features.ServerFeatures/GetSupportedMethods';
const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

test('a node with a secret answers only calls that carry it', async () => {
  const { node, client } = await started({ secret: 'a-secret-of-ours' });
  for (const path of [features, '/event_store.client.gossip.Gossip/Read', '/event_store.client.streams.Streams/Read', '/nothing']) {
    for (const headers of [{}, { authorization: basic('medreserve:wrong') }, { authorization: basic('admin:a-secret-of-ours') }, { 'user-agent': 'a-secret-of-our grpc-node-js/1' }]) expect(await statusOf(node.port, path, headers as Record<string, string>)).toBe('16');
  }
  expect(await statusOf(node.port, features, { authorization: basic('medreserve:a-secret-of-ours') })).toBe('0');
  expect(await statusOf(node.port, features, { 'user-agent': 'a-secret-of-ours grpc-node-js/1.14' })).toBe('0');
  await expect(client.appendToStream('closed', event())).rejects.toMatchObject({ code: 16 });
});

test('the adapter finds its way in with the secret in the address', async () => {
  const { node } = await started({ secret: 'a-secret-of-ours' });
  const connection = connectAdapter(`esdb://medreserve:a-secret-of-ours@127.0.0.1:${node.port}?tls=false`);
  onTestFinished(() => connection.close());
  const one = event();
  await connection.client.appendToStream('opened', one, { expectedRevision: ANY });
  expect(idsOf(await read(connection.client.readStream('opened')))).toEqual([one.id]);
});

test('what it does not know it says that it does not', async () => {
  const { node } = await started();
  expect(await statusOf(node.port, '/event_store.client.persistent_subscriptions.PersistentSubscriptions/Read')).toBe('12');
});

test('names of streams and types are bounded', async () => {
  const { client } = await started();
  await rejection(UnknownError, () => client.appendToStream('x'.repeat(1_001), event()));
  await rejection(UnknownError, () => client.appendToStream('short', jsonEvent({ type: 'T'.repeat(1_001), data: {} })));
  await client.appendToStream('ü'.repeat(500), event());
  expect(await read(client.readStream('ü'.repeat(500)))).toHaveLength(1);
});

test('`created` is ahead by the offset, and never goes back when the clock does', async () => {
  const { node, client } = await started({ clockOffset: 3_600_000 });
  const now = Date.now();
  await client.appendToStream('clock', event(), { expectedRevision: ANY });
  const [ahead] = await read(client.readStream('clock'));
  expect(ahead?.created.getTime()).toBeGreaterThanOrEqual(now + 3_600_000);
  await node.kill('SIGTERM');

  const { client: later } = await started({ dataDirectory: node.dataDirectory });
  await later.appendToStream('clock', event(), { expectedRevision: ANY });
  const [, behind] = await read(later.readStream('clock'));
  expect(behind?.created).toEqual(ahead?.created);
});

test('an append at any revision is recognised after a restart, too', async () => {
  const { node, client } = await started();
  const batch = [event(), event()];
  const first = await client.appendToStream('again', batch, { expectedRevision: ANY });
  await node.restart();
  expect(await eventually(() => client.appendToStream('again', batch, { expectedRevision: ANY }))).toEqual(first);
  expect(await read(client.readStream('again'))).toHaveLength(2);
});

test('deletes, tombstones and metadata hold after a restart', async () => {
  const { node, client } = await started();
  for (const stream of ['deleted', 'reborn', 'tombstone', 'truncated', 'counted']) await client.appendToStream(stream, [event(), event(), event()], { expectedRevision: NO_STREAM });
  await client.deleteStream('deleted');
  await client.deleteStream('reborn');
  await client.appendToStream('reborn', event(), { expectedRevision: NO_STREAM });
  await client.tombstoneStream('tombstone');
  await client.setStreamMetadata('truncated', { truncateBefore: 1 });
  await client.setStreamMetadata('counted', { maxCount: 1 });
  await node.restart();
  await eventually(() => collect(client.readStream('counted')));

  await rejection(StreamNotFoundError, () => collect(client.readStream('deleted')));
  await rejection(StreamDeletedError, () => collect(client.readStream('tombstone')));
  await rejection(StreamDeletedError, () => client.appendToStream('tombstone', event()));
  const visible = async (stream: string): Promise<number[]> => (await read(client.readStream(stream))).map(({ revision }) => Number(revision));
  expect(await visible('reborn')).toEqual([3]);
  expect(await visible('truncated')).toEqual([1, 2]);
  expect(await visible('counted')).toEqual([2]);
  expect(await client.appendToStream('deleted', event(), { expectedRevision: NO_STREAM })).toMatchObject({ nextExpectedRevision: 3n });
});

test('a subscription ends with "unavailable" when the node stops, after what was accepted has been answered', async () => {
  const { node, client } = await started();
  const following = followAll(client, START);
  await following.live();
  const accepted = client.appendToStream(unique('last'), event());
  await following.reach(1);
  await node.kill('SIGTERM');
  await accepted;
  await eventually(() => expect(following.drops.length).toBeGreaterThan(0));
  expect(following.drops[0]).toMatchObject({ code: 14 });
  await following.stop();
});

test('a subscription from beyond the end stays silent until the log has come that far', async () => {
  const { client } = await started();
  const { position } = await client.appendToStream('far', event(), { expectedRevision: ANY });
  const beyond = (position?.commit ?? 0n) + 2n;
  const following = followAll(client, { commit: beyond, prepare: beyond });
  await following.live();
  for (let i = 0; i < 3; i++) await client.appendToStream('far', event(), { expectedRevision: ANY });
  await following.reach(1);
  expect(following.events.map(({ revision }) => revision)).toEqual([3n]);
  await following.stop();
});
