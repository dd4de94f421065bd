import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type Koa from 'koa';
import koaWebsocket from 'koa-websocket';
import type { WebSocket } from 'ws';
import type { Caller } from '../auth.ts';
import { invalid, Rejection } from '../../kernel/rejection.ts';
import { fixedHeaders, problemBody, problemHeaders } from '../problems.ts';
import { wholeAnswer } from '../server.ts';
import { passOverOtherUpgrades } from './other-upgrades.ts';
import { toRejection } from '../refusals.ts';
import { subprotocol, type Upgrade } from './upgrade.ts';

/** API §8: frames up to 64 KiB. */
const maxPayload = 65_536;
/** In so many fragments a message may come, and in so many pieces of the network. */
const bounds = { maxFragments: 1_024, maxBufferedChunks: 4_096 };
/** How long a socket has to answer a close frame, ms: one that does not read has it behind everything that it has not read yet. */
const closePatience = 30_000;

export type Attached = {
  /** Called at once when a socket has been upgraded. */
  open(ws: WebSocket, caller: Caller, request: IncomingMessage): void;
  onError(error: unknown): void;
  /** After so long a socket that was closed here, and does not close in turn, is dropped, ms. */
  readonly closeTimeout?: number;
};

/** Puts the WebSocket beside the app's REST side, on the server that `app.listen` makes. */
export function attachUpgrade(app: Koa, upgrade: Upgrade, { open, onError, closeTimeout = closePatience }: Attached): void {
  const callers = new WeakMap<IncomingMessage, Caller>();
  const options = {
    maxPayload,
    ...bounds,
    perMessageDeflate: false,
    clientTracking: false,
    closeTimeout,
    handleProtocols: (offered: Set<string>): string | false => offered.has(subprotocol) && subprotocol,
    verifyClient({ req }: { req: IncomingMessage }, done: (ok: boolean, status?: number, body?: string, headers?: Record<string, string>) => void): void {
      const refuse = (error: unknown): void => {
        const rejection = toRejection(error, onError);
        const request_id = randomUUID();
        done(false, rejection.status, problemBody(rejection, request_id), { ...fixedHeaders, ...problemHeaders(rejection), 'X-Request-Id': request_id });
      };
      upgrade.callerOf(req).then((caller) => {
        try {
          upgrade.mustHaveRoom(caller, req);
        } catch (error) {
          return refuse(error);
        }
        callers.set(req, caller);
        // From here to `open` nothing waits: whoever is counted is there.
        done(true);
      }, refuse);
    },
  };
  const { ws } = koaWebsocket(app, options);
  const listen = app.listen.bind(app) as (...where: unknown[]) => Server;
  app.listen = (...where: unknown[]): Server => {
    const server = listen(...where);
    passOverOtherUpgrades(server);
    // The server's own errors, as that its port is in use, come here a second time: whoever listens has them from the server.
    ws.server?.on('error', () => undefined);
    ws.server?.on('wsClientError', refuseHandshake);
    ws.server?.on('headers', (lines) => void lines.push(...Object.entries({ ...fixedHeaders, 'X-Request-Id': randomUUID() }).map(([name, value]) => `${name}: ${value}`)));
    return server;
  };
  ws.use(({ websocket, req }) => {
    const caller = callers.get(req);
    if (caller) open(websocket, caller, req);
    else websocket.close(1008);
  });
}

/** Whoever asks for a WebSocket in another way than RFC 6455 §4.1 says. */
function refuseHandshake({ message }: Error, socket: Duplex, { method }: IncomingMessage): void {
  const rejection = method === 'GET' ? invalid('', message) : new Rejection('method-not-allowed');
  socket.once('finish', () => socket.destroy());
  socket.end(wholeAnswer(rejection, rejection.status, method === 'GET' ? { 'Sec-WebSocket-Version': '13' } : { Allow: 'GET' }));
}
