import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type Koa from 'koa';
import koaWebsocket from 'koa-websocket';
import type { WebSocket } from 'ws';
import { problems, type Rejection } from '../../kernel/rejection.ts';
import type { Caller } from './connection.ts';
import { toRejection } from './refusals.ts';
import { subprotocol, type Upgrade } from './upgrade.ts';

/** API §8: frames up to 64 KiB. */
const maxPayload = 65_536;
/** How long a socket has to answer a close frame. */
const closeTimeout = 10_000;

/** Puts the WebSocket beside the app's REST side; takes effect when the app listens. `open` is called at once when a socket has been upgraded. */
export function attachUpgrade(app: Koa, upgrade: Upgrade, open: (ws: WebSocket, caller: Caller) => void, onError: (error: unknown) => void): void {
  const callers = new WeakMap<IncomingMessage, Caller>();
  const options = {
    maxPayload,
    perMessageDeflate: false,
    clientTracking: false,
    closeTimeout,
    handleProtocols: (offered: Set<string>): string | false => offered.has(subprotocol) && subprotocol,
    verifyClient({ req }: { req: IncomingMessage }, done: (ok: boolean, status?: number, body?: string, headers?: Record<string, string>) => void): void {
      const refuse = (error: unknown): void => {
        const rejection = toRejection(error, onError);
        const request_id = randomUUID();
        done(false, rejection.status, bodyOf(rejection, request_id), headersOf(rejection, request_id));
      };
      upgrade.callerOf(req).then((caller) => {
        try {
          upgrade.mustHaveRoom(caller);
        } catch (error) {
          return refuse(error);
        }
        callers.set(req, caller);
        // From here to `open` nothing waits: whoever is counted is there.
        done(true);
      }, refuse);
    },
  };
  const withSockets = koaWebsocket(app, options);
  withSockets.ws.use(({ websocket, req }) => {
    const caller = callers.get(req);
    if (caller) open(websocket, caller);
    else websocket.close(1008);
  });
}

const bodyOf = ({ slug, status, message }: Rejection, request_id: string): string => JSON.stringify({ type: `/problems/${slug}`, title: problems[slug].title, status, detail: message, request_id });

function headersOf({ slug, status, extension: { retry_after } }: Rejection, request_id: string): Record<string, string> {
  return {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': request_id,
    ...(status === 401 && { 'WWW-Authenticate': slug === 'token-invalid' ? 'Bearer error="invalid_token"' : 'Bearer' }),
    ...(retry_after !== undefined && { 'Retry-After': String(retry_after) }),
  };
}
