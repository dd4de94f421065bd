import { randomUUID } from 'node:crypto';
import { authorizer } from './auth.ts';
import type { Call } from './grpc/call.ts';
import { serve, type Handler } from './grpc/server.ts';
import { Log } from './log/log.ts';
import { Streams } from './log/streams.ts';
import { Writer } from './log/writer.ts';
import { append, remove } from './services/append.ts';
import { batchAppend } from './services/batch-append.ts';
import { getSupportedMethods, gossip } from './services/cluster.ts';
import { notReady, shuttingDown } from './services/errors.ts';
import { read } from './services/read.ts';

export type NodeOptions = {
  /** Where the log lies; made when missing. */
  readonly directory: string;
  /** 0: any free one. */
  readonly port: number;
  readonly secret?: string;
  /** Behave as a real server does on its worst day; for tests. */
  readonly worstDay: boolean;
  /** ms that `created` is ahead of the machine's clock. */
  readonly clockOffset: number;
  /** The log cannot be written any more: the process must end at once. */
  readonly onFailure: (error: unknown) => void;
};
export type Node = { readonly port: number; /** Answers what was asked, ends all calls, closes the log. */ stop(): Promise<void> };

const streamsService = '/event_store.client.streams.Streams';
/** Bytes that may wait to be sent on a call, and what a real server holds for a live subscriber in events. */
const writeAhead = 256 * 1024;
const worstDayWriteAhead = 16 * 1024;
const worstDayLiveQueue = 32;
/** For so long after the first call a server on its worst day says that it is not ready. */
const worstDayStart = 300;

/** Starts a node that speaks EventStoreDB's gRPC protocol on the loopback interface. */
export async function startNode({ directory, port, secret, worstDay, clockOffset, onFailure }: NodeOptions): Promise<Node> {
  const log = new Log(directory, worstDay);
  const streams = new Streams(log);
  const writer = new Writer(log, streams, { clockOffset, systemEvents: worstDay, onFailure });
  if (worstDay && log.head === 0) await firstSystemEvent(writer);

  let readyAt = worstDay ? Infinity : 0;
  const isReady = (): boolean => {
    if (readyAt === Infinity) readyAt = Date.now() + worstDayStart;
    return Date.now() >= readyAt;
  };
  const whenReady = (handler: Handler): Handler => (call) => (isReady() ? handler(call) : call.fail(notReady()));
  const methods = new Map<string, Handler>([
    [`${streamsService}/Read`, read({ log, streams, writer, isReady, ...(worstDay && { liveQueue: worstDayLiveQueue }) })],
    [`${streamsService}/BatchAppend`, batchAppend(writer, isReady)],
    [`${streamsService}/Append`, whenReady(append(writer))],
    [`${streamsService}/Delete`, whenReady(remove(writer, 'delete'))],
    [`${streamsService}/Tombstone`, whenReady(remove(writer, 'tombstone'))],
    ['/event_store.client.server_features.ServerFeatures/GetSupportedMethods', getSupportedMethods],
    ['/event_store.client.gossip.Gossip/Read', gossip(() => server.port)],
  ]);
  const server = await serve({ port, methods, authorize: authorizer(secret), writeAhead: worstDay ? worstDayWriteAhead : writeAhead });

  return {
    port: server.port,
    async stop() {
      await writer.close();
      await server.stop((call: Call) => (worstDay ? call.reset() : call.fail(shuttingDown())));
      await log.close();
    },
  };
}

/** A real server's log begins with an event of its own. */
const firstSystemEvent = (writer: Writer): Promise<void> =>
  new Promise((resolve) => {
    const event = { id: randomUUID(), type: '$metadata', json: true, data: Buffer.from('{"$maxCount":1}'), metadata: Buffer.alloc(0) };
    writer.submit({ stream: '$$$scavenges', expected: 'any', action: 'append', events: [event], bytes: 0, deadline: Infinity, settle: () => resolve() });
  });
