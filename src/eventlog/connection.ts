import { EventStoreDBClient } from '@eventstore/db-client';
import services from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { Channel, type CallOptions, type Client, type Metadata } from '@grpc/grpc-js';
import { addressOf, type Address } from './address.ts';
import { createAppendStream, type AppendStream, type OpenCall } from './append-stream.ts';
import { withQuickReads } from './quick-reads.ts';

/** What of the client library is reached into: there is no public way to its channel. Seen with 6.2.1. */
type Internals = {
  createChannel(): Promise<Channel>;
  callArguments(settings: object, options: CallOptions): [Metadata, CallOptions];
  GRPCStreamCreator<Stream>(service: unknown, name: string, create: (stub: Client) => Stream, cache?: unknown): () => Promise<Stream>;
};

export type Connection = {
  readonly client: EventStoreDBClient;
  readonly appends: AppendStream;
  close(): Promise<void>;
};

/** A client of the event log at `url`, with what it does badly made good. Connects at the first call. */
export function connect(url: string): Connection {
  const address = addressOf(url);
  const client = EventStoreDBClient.connectionString(address.connectionString);
  // A boundary: the members exist, TypeScript hides them.
  const internals = client as unknown as Internals;
  let channel: Channel | undefined;

  const createChannel = internals.createChannel;
  internals.createChannel = async () => {
    const made = await createChannel();
    const target = made.getTarget();
    made.close();
    channel = channelTo(target, address);
    return channel;
  };
  const createStream = internals.GRPCStreamCreator;
  internals.GRPCStreamCreator = (service, name, create, cache) => createStream(service, name, (stub) => create(withQuickReads(stub)), cache);

  const { path } = services.StreamsService.batchAppend;
  const openAppends: OpenCall = (serialize, deserialize) =>
    createStream(services.StreamsClient, 'append', (stub) => stub.makeBidiStreamRequest(path, serialize, deserialize, ...internals.callArguments({}, { deadline: Infinity })))();
  const appends = createAppendStream(openAppends);

  return {
    client,
    appends,
    async close() {
      appends.cancel();
      let patience: NodeJS.Timeout | undefined;
      await Promise.race([client.dispose(), new Promise((resolve) => (patience = setTimeout(resolve, 1_000)))]);
      clearTimeout(patience);
      channel?.close();
    },
  };
}

const channelTo = (target: string, { channelCredentials, secret, keepAlive }: Address): Channel =>
  new Channel(target, channelCredentials, {
    'grpc.keepalive_time_ms': keepAlive.interval,
    'grpc.keepalive_timeout_ms': keepAlive.timeout,
    'grpc.max_receive_message_length': 17 * 1024 * 1024,
    // 64 KiB, the default, starves the feed of a busy process: 1,066 ms behind where 4 MiB gave 42 ms.
    'grpc-node.flow_control_window': 4 * 1024 * 1024,
    // A log that comes back is found at once, not after grpc's seconds and minutes.
    'grpc.initial_reconnect_backoff_ms': 100,
    'grpc.max_reconnect_backoff_ms': 2_000,
    'grpc.use_local_subchannel_pool': 1,
    ...(secret === undefined ? {} : { 'grpc.primary_user_agent': secret }),
  });
