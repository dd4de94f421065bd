import type { IncomingMessage } from 'node:http';
import { Type } from 'typebox';
import { Rejection } from '../../kernel/rejection.ts';
import type { Caller } from '../auth.ts';
import { mustNameHost } from '../host.ts';
import { readQuery, type Parameter } from '../rest/query.ts';

export type UpgradeParts = {
  authenticate(token: string): Promise<Caller>;
  /** Who a one-time ticket stands for; undefined when it is unknown, used or too old. */
  redeem(ticket: string): Promise<Caller | undefined> | Caller | undefined;
  readonly corsOrigins: readonly string[];
  readonly maxSocketsPerUser: number;
  socketsOf(user_id: string): number;
  /** Open sockets from this request's address. */
  socketsFrom(request: IncomingMessage): number;
  /** Counts a request without a token that is good. Rejects with `rate-limited` when there were too many from its address. */
  countStranger(request: IncomingMessage): Promise<void>;
  isDraining(): boolean;
};

export const subprotocol = 'medreserve.v1';
const bearerProtocol = 'bearer.';
/** What they hold was looked at before them. */
const credential: Parameter<string | undefined> = { schema: Type.String(), read: (value) => ({ value }) };
const parameters = { token: credential, ticket: credential };
/** Of a request's target, which may be a whole URL (RFC 9112 §3.2.2). */
const path = /^(?:https?:\/\/[^/?#]*)?\/chat\/ws\/([^/?]+)(?:\?|$)/i;
/** So many users with all their sockets may come from one address: a clinic behind one router. */
const usersOfAddress = 500;
/** Upgrades whose caller is being looked up, at most. */
const maxPending = 2_000;

export type Upgrade = {
  /**
   * Who asks, if they may connect: token 401, path 404, origin and user 403, parameters 400, in the order of API §1; before all of them
   * 503 while the service stops. Rejects with a Rejection, which holds nothing of the request.
   */
  callerOf(request: IncomingMessage): Promise<Caller>;
  /** The last question, asked right before the socket opens: throws when this user or this address has too many (429), or the service stops. */
  mustHaveRoom(caller: Caller, request: IncomingMessage): void;
};

/** Decides on upgrades to a WebSocket. */
export function createUpgrade(parts: UpgradeParts): Upgrade {
  const { corsOrigins, maxSocketsPerUser, socketsOf, isDraining } = parts;
  let pending = 0;

  async function authenticated(request: IncomingMessage): Promise<Caller> {
    const { token, ticket } = credentialsOf(request);
    if (token !== undefined) return parts.authenticate(token);
    if (ticket === undefined) throw new Rejection('auth-required');
    const caller = await parts.redeem(ticket);
    if (!caller) throw new Rejection('token-invalid');
    return caller;
  }

  function isAllowedOrigin({ headers: { origin, host } }: IncomingMessage): boolean {
    if (origin === undefined || corsOrigins.includes('*') || corsOrigins.includes(origin)) return true;
    return URL.canParse(origin) && host !== undefined && new URL(origin).host === host.toLowerCase();
  }

  async function decide(request: IncomingMessage): Promise<Caller> {
    mustNameHost(request);
    const caller = await authenticated(request);
    const named = path.exec(request.url ?? '')?.[1];
    const user = named === undefined ? undefined : decoded(named);
    if (user === undefined) throw new Rejection('not-found');
    if (!isAllowedOrigin(request) || caller.role === 'AUDITOR') throw new Rejection('forbidden');
    if (user !== 'me' && user !== caller.user_id && user !== caller.sub) throw new Rejection('forbidden');
    readQuery(parameters, queryOf(request));
    return caller;
  }

  return {
    async callerOf(request) {
      if (isDraining() || pending >= maxPending) throw unavailable();
      pending += 1;
      try {
        return await decide(request);
      } catch (error) {
        if (error instanceof Rejection && error.status === 401) await parts.countStranger(request);
        throw error;
      } finally {
        pending -= 1;
      }
    },
    mustHaveRoom({ user_id }, request) {
      if (isDraining()) throw unavailable();
      if (socketsOf(user_id) >= maxSocketsPerUser || parts.socketsFrom(request) >= maxSocketsPerUser * usersOfAddress) throw new Rejection('rate-limited', 'Too many sockets', { retry_after: 10, limit: maxSocketsPerUser });
    },
  };
}

const queryOf = ({ url = '' }: IncomingMessage): string => url.slice(url.indexOf('?') + 1 || url.length);
const unavailable = (): Rejection => new Rejection('upstream-unavailable', 'The service is stopping or busy', { retry_after: 1 });

/** The token of the header, the subprotocol pair or the query, else the ticket. */
function credentialsOf(request: IncomingMessage): { token?: string; ticket?: string } {
  const { headers } = request;
  const [scheme, header] = headers.authorization?.split(/ +/, 2) ?? [];
  if (header !== undefined && scheme?.toLowerCase() === 'bearer') return { token: header };
  const offered = headers['sec-websocket-protocol']?.split(',').map((protocol) => protocol.trim()) ?? [];
  const bearer = offered.find((protocol) => protocol.startsWith(bearerProtocol));
  if (bearer !== undefined) return { token: bearer.slice(bearerProtocol.length) };
  const query = new URLSearchParams(queryOf(request));
  const token = query.get('token');
  if (token !== null) return { token };
  const ticket = query.get('ticket');
  return ticket === null ? {} : { ticket };
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
