import type { IncomingMessage } from 'node:http';
import type Koa from 'koa';
import type { WebSocket } from 'ws';
import { account, type AccountState } from '../../../commands/account.ts';
import type { Bus } from '../../bus/types.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { EventLog, Feed } from '../../eventlog/types.ts';
import type { Projection, Queryable } from '../../kernel/projection.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { TracesFrame } from '../../tracing/tracing.ts';
import type { Caller } from '../auth.ts';
import type { AlertBoard } from '../live/alert-board.ts';
import { createLive } from '../live/live.ts';
import { createOutbox } from '../live/outbox.ts';
import { createPeers } from '../live/peers.ts';
import { updatesOf, type NameSource } from '../live/render.ts';
import { createReplay } from '../live/replay.ts';
import { createRooms } from '../live/rooms.ts';
import type { Records } from '../records/records.ts';
import type { Presence } from '../presence.ts';
import type { ReadModels } from '../read-models.ts';
import type { RaisesAlert } from '../urgency.ts';
import { answer, errorFrame } from './answers.ts';
import { attachUpgrade } from './attach.ts';
import { Connection, countDear, countFrame, sharedShare, spare, type Bucket, type Verdict } from './connection.ts';
import { drainConnections } from './drain.ts';
import { parseFrame } from './frames.ts';
import { createHandlers } from './handlers.ts';
import { createHandOver } from './hand-over.ts';
import { createHistory } from './history.ts';
import { createJoining, type JoinParts } from './join.ts';
import { startKeepalive } from './keepalive.ts';
import { toRejection } from '../refusals.ts';
import { careOf } from './rights.ts';
import { startStatsChannel } from './stats-channel.ts';
import { createStatuses } from './statuses.ts';
import { createSubscribing } from './subscribing.ts';
import { createTyping } from './typing.ts';
import { createUpgrade } from './upgrade.ts';
import { urgentCommandIn } from './urgent.ts';

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
  /** The open alerts. */
  readonly board: Pick<AlertBoard, 'openFor' | 'isLatest'>;
  readonly readModels: Pick<ReadModels, 'reached' | 'isPastErasures'>;
  /** What the channel `stats` tells. */
  statistics(): Promise<object>;
  readonly names: NameSource;
  readonly presence: Presence;
  verify(token: string): Caller | Promise<Caller>;
  authenticate(token: string): Promise<Caller>;
  redeem(ticket: string): Promise<Caller | undefined> | Caller | undefined;
  /** Where a request comes from. */
  addressOf(request: IncomingMessage): string;
  /** Counts a request without a token that is good. Rejects with `rate-limited`. */
  countStranger(request: IncomingMessage): Promise<void>;
  readonly raisesAlert: RaisesAlert;
  /** Counts what passes beyond the limit of frames, since it is an alert or raises one. Rejects with `rate-limited`. */
  countUrgent(caller: Pick<Caller, 'user_id'>, command: string): Promise<void>;
  readonly traced?: TracesFrame;
  readonly records: Pick<Records, 'note'>;
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
  const historyOf = createHistory({ db, log, dispatcher, updates, isClean: () => parts.readModels.isPastErasures(['room_history']) });
  const noteRead: JoinParts['noteRead'] = (reader, { patient_id, room_id }, outcome) =>
    parts.records.note(reader, { patient_id, record: 'history', reference: room_id, purpose: outcome === 'refused' ? 'none' : reader.role === 'PATIENT' ? 'own' : 'care', outcome });
  const joining = createJoining({ dispatcher, rooms, outbox, names, replay, follow: live.follow, historyOf, noteRead, now, defaultLimit: settings.maxConversationHistory });
  const stats = startStatsChannel({ peers, outbox, gather: parts.statistics });
  const subscribing = createSubscribing({ db, readModels: parts.readModels, feed, dispatcher, outbox, names, stats, now });
  const handle = createHandlers({ ...parts, countDear: (connection) => countDear(connection, settings.rateLimit, Date.now()), outbox, statuses, typing, joining, subscribing });
  const handOver = createHandOver({ board: parts.board, dispatcher, names, outbox, now });
  const connections = new Set<Connection>();
  /** By user, and by address. */
  const buckets = new Map<string, Bucket>();
  const from = new Map<string, number>();
  const socketsFrom = (address: string): number => from.get(address) ?? 0;
  let draining = false;

  const upgrade = createUpgrade({
    authenticate: parts.authenticate,
    redeem: parts.redeem,
    corsOrigins: settings.corsOrigins,
    maxSocketsPerUser: settings.maxSocketsPerUser,
    socketsOf: (user_id) => peers.of(user_id).size + presence.socketsElsewhere(user_id),
    socketsFrom: (request) => socketsFrom(parts.addressOf(request)),
    countStranger: parts.countStranger,
    isDraining: () => draining || !parts.serves,
  });

  function onMessage(connection: Connection, data: Buffer, isBinary: boolean): void {
    const verdict = countFrame(connection, settings.rateLimit, Date.now());
    if (!connection.open) return verdict === 'flooding' ? connection.stopReading() : undefined;
    if (isBinary) return connection.close(1003, 'text only');
    const text = data.toString();
    if (verdict === 'allowed') return handle(connection, text);
    const parsed = parseFrame(text);
    const command = urgentCommandIn(parsed.incoming, connection.role, parts.raisesAlert);
    if (command === undefined) return tooMany(connection, verdict, errorFrame(parsed.ref, new Rejection('rate-limited', undefined, { retry_after: 1 })));
    spare(connection);
    parts.countUrgent(connection.actor, command).then(
      () => void (connection.open && handle(connection, text)),
      (error: unknown) => tooMany(connection, countFrame(connection, settings.rateLimit, Date.now()), errorFrame(parsed.ref, toRejection(error, onError))),
    );
  }

  function tooMany(connection: Connection, verdict: Verdict, said: string): void {
    if (verdict === 'flooding') shutOut(connection);
    else outbox.send(connection, said);
  }

  function shutOut(connection: Connection): void {
    connection.close(4429, 'flooding');
    connection.stopReading();
  }
  /** Pings, and pongs that nobody asked for, count as what they cost. */
  const onControl = (connection: Connection): void => {
    if (countFrame(connection, settings.rateLimit, Date.now()) === 'flooding') shutOut(connection);
  };

  function open(ws: WebSocket, caller: Caller, request: IncomingMessage): void {
    const time = Date.now();
    const shared = buckets.get(caller.user_id) ?? { allowance: sharedShare * settings.rateLimit, refilledAt: time };
    buckets.set(caller.user_id, shared);
    const connection = new Connection(ws, caller, outbox, { since: feed.position, allowance: settings.rateLimit, pingAt: time + settings.pingInterval * 1_000, shared, address: parts.addressOf(request) });
    // A text or binary message is one buffer: that is the server's `binaryType`.
    ws.on('message', (data, isBinary) => onMessage(connection, data as Buffer, isBinary));
    ws.on('pong', () => onControl(connection));
    ws.on('ping', () => onControl(connection));
    ws.on('close', () => gone(connection));
    connections.add(connection);
    from.set(connection.address, socketsFrom(connection.address) + 1);
    peers.add(connection);
    counted(connection);
    outbox.send(connection, answer('connection_confirmed', undefined, { message: 'Connected', user_info: { user_id: caller.user_id, role: caller.role, name: names.peek(caller.user_id) ?? caller.full_name ?? null }, timestamp: new Date(now()).toISOString() }));
    handOver(connection).catch(onError);
  }

  function gone(connection: Connection): void {
    connections.delete(connection);
    const left = socketsFrom(connection.address) - 1;
    if (left > 0) from.set(connection.address, left);
    else from.delete(connection.address);
    for (const member of connection.rooms.values()) rooms.leave(member);
    peers.remove(connection);
    if (peers.of(connection.user_id).size === 0) buckets.delete(connection.user_id);
    counted(connection);
  }

  function counted(connection: Connection): void {
    presence.connected(connection, peers.of(connection.user_id).size);
    parts.onSockets(connections.size);
  }

  attachUpgrade(app, upgrade, { open, onError });
  // The youngest go.
  presence.onTooMany(settings.maxSocketsPerUser, (user_id, sockets) => [...peers.of(user_id)].slice(-sockets).forEach((connection) => connection.close(1008, 'too many sockets')));
  const stopKeepalive = startKeepalive({ all: () => connections, pingInterval: settings.pingInterval, pingTimeout: settings.pingTimeout, now });

  return {
    async close() {
      draining = true;
      statuses.flush();
      await drainConnections(() => [...connections]);
      stopKeepalive();
      live.stop();
      statuses.stop();
      stats.stop();
      typing.stop();
    },
    stats: () => ({ sockets: connections.size, rooms: rooms.size }),
  };
}
