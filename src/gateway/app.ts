import type { IncomingMessage } from 'node:http';
import Koa from 'koa';
import helmet from 'koa-helmet';
import type { Understand } from '../assistant/understanding/types.ts';
import type { Bus } from '../bus/types.ts';
import type { Dispatcher } from '../dispatcher/types.ts';
import type { EventLog, Feed } from '../eventlog/types.ts';
import type { Scanner } from '../files/scanner.ts';
import type { FileStore } from '../files/store.ts';
import type { Queryable } from '../kernel/projection.ts';
import { Rejection } from '../kernel/rejection.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Projector } from '../projector/types.ts';
import type { Reactors } from '../reactors/runtime/reactors.ts';
import type { Authenticator } from './auth.ts';
import { cors } from './cors.ts';
import { createFreeTime } from './free-time.ts';
import type { Gate } from './gate.ts';
import { mustNameHost } from './host.ts';
import { documentAssets } from './documents/assets.ts';
import { documentEndpoints } from './documents/endpoints.ts';
import type { IssuerKeys } from './issuer-keys.ts';
import type { Names } from './names.ts';
import type { Presence } from './presence.ts';
import { answerProblems } from './problems.ts';
import { logRequests } from './request-log.ts';
import type { ReadModels } from './read-models.ts';
import { accessEndpoints } from './rest/access.ts';
import { appointmentEndpoints } from './rest/appointments.ts';
import { alertEndpoints } from './rest/alerts.ts';
import { calendarFileEndpoints } from './rest/calendar-files.ts';
import { auditEndpoints } from './rest/audit.ts';
import { chatEndpoints } from './rest/chat.ts';
import { commandPrefix, createCommands } from './rest/commands.ts';
import { directoryEndpoints } from './rest/directory.ts';
import { doctorTimeEndpoints } from './rest/doctor-times.ts';
import { createHealth } from './rest/health.ts';
import type { OpenEndpoint } from './rest/endpoint.ts';
import { metricsEndpoint } from './rest/metrics.ts';
import { notificationEndpoints } from './rest/notifications.ts';
import { openEndpoints } from './rest/open.ts';
import { patientEndpoints } from './rest/patients.ts';
import { recordEndpoints } from './rest/records.ts';
import { roomEndpoints } from './rest/rooms.ts';
import { useRoutes } from './rest/router.ts';
import { selfEndpoints } from './rest/self.ts';
import { statisticsEndpoints } from './rest/statistics.ts';
import { understandingEndpoints } from './rest/understanding.ts';
import { uploadEndpoints } from './rest/uploads.ts';
import { createHttpServer } from './server.ts';
import type { GatewaySettings } from './settings.ts';
import type { Records } from './records/records.ts';
import type { Tickets } from './tickets.ts';
import type { Users } from './users.ts';

export type GatewayParts = {
  readonly settings: GatewaySettings;
  readonly authenticator: Authenticator;
  /** Of JWT_JWKS_URL. */
  readonly issuerKeys?: Pick<IssuerKeys, 'available'> | undefined;
  readonly gate: Gate;
  /** Whose request it is. */
  readonly addressOf: (request: IncomingMessage) => string;
  readonly dispatcher: Dispatcher;
  readonly log: EventLog;
  readonly feed: Feed;
  readonly bus: Bus;
  /** The read models. */
  readonly database: Queryable;
  readonly readModels: ReadModels;
  readonly reactors: Pick<Reactors, 'status'>;
  readonly projector: Pick<Projector, 'status' | 'onAdvance' | 'hurry'>;
  readonly names: Names;
  readonly users: Users;
  readonly records: Records;
  readonly presence: Pick<Presence, 'activeUsers' | 'isConnected' | 'connectedUsers'>;
  readonly tickets: Pick<Tickets, 'issue'>;
  readonly understand: Understand;
  readonly fileStore: FileStore;
  /** Whether a patient has been erased. */
  readonly isErased: (user_id: string) => boolean;
  /** Undefined: files are not scanned. */
  readonly scanner: Scanner | undefined;
  /** Open sockets of all instances. */
  readonly activeConnections: () => number;
  readonly isDraining: () => boolean;
  readonly metrics: Metrics;
  /** Around every request, outside of everything else. */
  readonly around?: Koa.Middleware;
  /** False: a process that only projects; it answers what needs no token and nothing else. */
  readonly serves: boolean;
  readonly logger: Logger;
  /** The service's clock, ms since the epoch. */
  readonly now: () => number;
};

/** The gateway's REST side (API §2–§5, §9). What `app.listen` makes is an HTTP server with bounds. */
export function createApp(parts: GatewayParts): Koa {
  const { settings, dispatcher, users, gate } = parts;
  const command = createCommands({ dispatcher, users, gate });
  const freeTime = createFreeTime(parts);
  const calendarFiles = calendarFileEndpoints({ ...parts, freeTime });
  const records = [
    ...selfEndpoints(parts),
    ...roomEndpoints(parts),
    ...directoryEndpoints({ ...parts, freeTime }),
    ...doctorTimeEndpoints({ ...parts, freeTime }),
    ...calendarFiles.endpoints,
    ...appointmentEndpoints(parts),
    ...recordEndpoints(parts),
    ...patientEndpoints(parts),
    ...accessEndpoints(parts),
    ...statisticsEndpoints(parts),
    ...auditEndpoints(parts),
    ...alertEndpoints(parts),
    ...notificationEndpoints(parts),
    ...understandingEndpoints(parts),
    ...uploadEndpoints(parts),
  ];
  const endpoints = [...records, ...chatEndpoints({ ...parts, endpoints: records })];

  const states = [...openEndpoints({ ...parts, health: createHealth(parts) }), ...calendarFiles.open, metricsEndpoint({ registry: parts.metrics.registry, token: settings.metricsToken, addressOf: parts.addressOf })];
  const open = [...states, ...documentEndpoints({ endpoints, open: states, catalog: dispatcher.catalog, production: settings.production })];

  const app = new Koa();
  if (parts.around) app.use(parts.around);
  app.use(logRequests({ metrics: parts.metrics, logger: parts.logger, catalog: dispatcher.catalog }));
  app.use(answerProblems(parts));
  app.use(({ req }, next) => {
    mustNameHost(req);
    return next();
  });
  app.use(cors(settings.corsOrigins));
  app.use(onlyOpen(open, () => !parts.serves || parts.isDraining()));
  app.use((ctx, next) => (ctx.path.startsWith(commandPrefix) ? command(ctx, ctx.path.slice(commandPrefix.length)) : next()));
  app.use(pageHeaders(settings.production));
  if (!settings.production) app.use(documentAssets());
  useRoutes(app, { endpoints, open, gate, limits: { max_message_length: settings.maxMessageLength } });
  app.on('error', (error: unknown) => parts.logger.debug({ err: error }, 'a response was not taken to its end'));
  const callback = app.callback();
  app.listen = (...args: unknown[]) => {
    const server = createHttpServer((request, response) => void callback(request, response));
    // The arguments of a server's listen, which Koa hands on as they are.
    return Reflect.apply(server.listen.bind(server), undefined, args) as typeof server;
  };
  return app;
}

const onlyOpen =
  (open: readonly OpenEndpoint[], isClosed: () => boolean): Koa.Middleware =>
  (ctx, next) => {
    if (!isClosed() || open.some(({ path }) => path === ctx.path)) return next();
    ctx.set('Connection', 'close');
    throw new Rejection('upstream-unavailable', 'This process serves no clients, or none any more', { retry_after: 1 });
  };

/** For whatever a browser may show: nothing here is a page, a frame or a script. */
const pageHeaders = (production: boolean): Koa.Middleware =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: production,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: false,
    crossOriginOpenerPolicy: false,
    crossOriginEmbedderPolicy: false,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    xPoweredBy: false,
  });
