import { createServer, constants, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { Call } from './call.ts';
import { code, GrpcError } from './status.ts';

/** What answers a method: it takes the call's messages and ends the call, now or later. */
export type Handler = (call: Call) => void;

export type GrpcServer = { readonly port: number; /** Ends every call by `end`, then every connection. */ stop(end: (call: Call) => void): Promise<void> };

const maxConnections = 256;
const maxConcurrentStreams = 2_000;
/** How much of a call, and of a connection, may be on its way in unread. */
const streamWindow = 1024 * 1024;
const connectionWindow = 8 * 1024 * 1024;

/**
 * gRPC over HTTP/2 on the loopback interface, without the library: its server writes message by message, and a message
 * costs a dozen microseconds there. Here a page of events, or the answers to a whole commit, leave in one write.
 */
export async function serve(options: {
  readonly port: number;
  readonly methods: ReadonlyMap<string, Handler>;
  readonly authorize: (call: Call) => boolean;
  /** Bytes that a call may have waiting to be sent. */
  readonly writeAhead: number;
}): Promise<GrpcServer> {
  const calls = new Set<Call>();
  const sessions = new Set<ServerHttp2Session>();
  // maxSessionMemory is in megabytes.
  const server = createServer({ settings: { maxConcurrentStreams, initialWindowSize: streamWindow }, maxSessionMemory: 64 });
  server.maxConnections = maxConnections;
  server.on('connection', (socket: { setNoDelay?: (on: boolean) => void }) => socket.setNoDelay?.(true));
  server.on('session', (session) => {
    sessions.add(session);
    session.setLocalWindowSize(connectionWindow);
    session.on('close', () => sessions.delete(session));
    session.on('error', () => session.destroy());
  });
  server.on('stream', (stream, headers) => {
    const call = new Call(stream, headers, options.writeAhead);
    calls.add(call);
    call.onClose(() => calls.delete(call));
    const handler = options.methods.get(String(headers[constants.HTTP2_HEADER_PATH]));
    if (!options.authorize(call)) call.fail(new GrpcError(code.unauthenticated, 'the secret is missing or wrong'));
    else if (!handler) call.fail(new GrpcError(code.unimplemented, 'not supported by the embedded event log'));
    else handler(call);
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;

  return {
    port,
    async stop(end) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const call of calls) end(call);
      for (const session of sessions) session.close();
      const patience = setTimeout(() => sessions.forEach((session) => session.destroy()), 500);
      await closed;
      clearTimeout(patience);
    },
  };
}
