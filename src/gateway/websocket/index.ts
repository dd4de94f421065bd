import type Koa from 'koa';
import type { WebSocket } from 'ws';
import { account, type AccountState } from '../../../commands/account.ts';
import type { Bus } from '../../bus/types.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { EventLog, Feed } from '../../eventlog/types.ts';
import type { Projection, Queryable } from '../../kernel/projection.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Caller } from '../auth.ts';
import { createLive } from '../live/live.ts';
import { createOutbox } from '../live/outbox.ts';
import { createPeers } from '../live/peers.ts';
import { updatesOf, type NameSource } from '../live/render.ts';
import { createReplay } from '../live/replay.ts';
import { createRooms } from '../live/rooms.ts';
import type { Presence } from '../presence.ts';
import { answer, errorFrame } from './answers.ts';
import { attachUpgrade } from './attach.ts';
import { Connection, countFrame } from './connection.ts';
import { drainConnections } from './drain.ts';
import { parseFrame } from './frames.ts';
import { createHandlers } from './handlers.ts';
import { createHistory } from './history.ts';
import { createJoining } from './join.ts';
import { startKeepalive } from './keepalive.ts';
import { careOf } from './rights.ts';
import { createStatuses } from './statuses.ts';
import { createTyping } from './typing.ts';
import { createUpgrade } from './upgrade.ts';

export type WebSocketParts = {
  readonly settings: {
    readonly rateLimit: number;
    readonly maxSocketsPerUser: number;
    /** Seconds. */
    readonly pingInterval: number;
    readonly pingTimeout: number;
    readonly maxConversationHistory: number;
    readonly corsOrigins: readonly string[];
  };
  readonly dispatcher: Dispatcher;
  readonly log: EventLog;
  readonly feed: Feed;
  readonly bus: Bus;
  /** The read models; undefined: histories are folded from the log. */
  readonly db: Queryable | undefined;
  readonly projections: readonly Projection[];
  readonly names: NameSource;
  readonly presence: Presence;
  authenticate(token: string): Promise<Caller>;
  redeem(ticket: string): Promise<Caller | undefined> | Caller | undefined;
  /** A command's data with users named by their `user_id`. */
  normalise(name: string, data: unknown): unknown;
  /** False: no sockets here. */
  readonly serves: boolean;
  /** Hears how many sockets are open, whenever that changes. */
  onSockets(count: number): void;
  /** The service's clock, ms since the epoch. */
  now(): number;
  /** Hears of what should not happen; it holds nothing personal but what the error itself says. */
  onError(error: unknown): void;
};
export type WebSocketSide = {
  /** Refuses new sockets (503), answers what is in work, closes all with 1001, within some 5 s. */
  close(): Promise<void>;
  stats(): { readonly sockets: number; readonly rooms: number };
};

/** The WebSocket side of the gateway (API §8), beside the app's REST side: it is there when the app listens. */
export function attachWebSocket(app: Koa, parts: WebSocketParts): WebSocketSide {
  const { settings, dispatcher, log, feed, bus, db, names, presence, now, onError } = parts;
  const outbox = createOutbox();
  const peers = createPeers();
  const rooms = createRooms({ outbox, now });
  const updates = updatesOf(parts.projections);
  const replay = createReplay({ log, dispatcher, names, updates });
  const live = createLive({ feed, peers, rooms, outbox, names, updates, replay, careOf: (room) => careOf(dispatcher, room), isDisabled: (user_id) => dispatcher.peek<AccountState>(account, user_id)?.state.disabled ?? true, onError });
  const statuses = createStatuses({ dispatcher });
  const typing = createTyping({ bus, rooms, names });
  const historyOf = createHistory({ db, log, dispatcher, updates });
  const joining = createJoining({ dispatcher, rooms, outbox, names, replay, follow: live.follow, historyOf, now, defaultLimit: settings.maxConversationHistory });
  const handle = createHandlers({ ...parts, outbox, statuses, typing, joining });
  const connections = new Set<Connection>();
  let draining = false;

  const upgrade = createUpgrade({
    authenticate: parts.authenticate,
    redeem: parts.redeem,
    corsOrigins: settings.corsOrigins,
    maxSocketsPerUser: settings.maxSocketsPerUser,
    socketsOf: (user_id) => peers.of(user_id).size + presence.socketsElsewhere(user_id),
    isDraining: () => draining || !parts.serves,
  });

  function onMessage(connection: Connection, data: Buffer, isBinary: boolean): void {
    if (!connection.open) return;
    if (isBinary) return connection.close(1003, 'text only');
    const verdict = countFrame(connection, settings.rateLimit, Date.now());
    if (verdict === 'flooding') return connection.close(4429, 'flooding');
    const text = data.toString();
    if (verdict === 'allowed') handle(connection, text);
    else outbox.send(connection, errorFrame(parseFrame(text).ref, new Rejection('rate-limited', undefined, { retry_after: 1 })));
  }

  function open(ws: WebSocket, caller: Caller): void {
    const connection = new Connection(ws, caller, outbox, { allowance: settings.rateLimit, pingAt: Date.now() + settings.pingInterval * 1_000 });
    // A text or binary message is one buffer: that is the server's `binaryType`.
    ws.on('message', (data, isBinary) => onMessage(connection, data as Buffer, isBinary));
    ws.on('pong', () => (connection.seenAt = Date.now()));
    ws.on('ping', () => countFrame(connection, settings.rateLimit, Date.now()) === 'flooding' && connection.close(4429, 'flooding'));
    ws.on('close', () => gone(connection));
    connections.add(connection);
    peers.add(connection);
    counted(connection);
    outbox.send(connection, answer('connection_confirmed', undefined, { message: 'Connected', user_info: { user_id: caller.user_id, role: caller.role, name: names.peek(caller.user_id) ?? caller.full_name ?? null }, timestamp: new Date(now()).toISOString() }));
  }

  function gone(connection: Connection): void {
    connections.delete(connection);
    for (const member of connection.rooms.values()) rooms.leave(member);
    peers.remove(connection);
    counted(connection);
  }

  function counted(connection: Connection): void {
    presence.connected(connection, peers.of(connection.user_id).size);
    parts.onSockets(connections.size);
  }

  attachUpgrade(app, upgrade, open, onError);
  const stopKeepalive = startKeepalive({ all: () => connections, pingInterval: settings.pingInterval, pingTimeout: settings.pingTimeout, now });

  return {
    async close() {
      draining = true;
      statuses.flush();
      await drainConnections(() => [...connections]);
      stopKeepalive();
      live.stop();
      statuses.stop();
      typing.stop();
    },
    stats: () => ({ sockets: connections.size, rooms: rooms.size }),
  };
}
