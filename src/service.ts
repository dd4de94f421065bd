import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { file } from '../commands/file.ts';
import { aggregates } from '../commands/index.ts';
import { allDefinitions } from '../events/index.ts';
import { projections } from '../projections/index.ts';
import { detectEmergency } from './assistant/understanding/emergency/detect.ts';
import type { Emergency } from './assistant/understanding/emergency/types.ts';
import { createUnderstand } from './assistant/understanding/understand.ts';
import { createLocalBus } from './bus/local.ts';
import { createNatsBus } from './bus/nats.ts';
import { ConfigError } from './config-error.ts';
import type { Config } from './config.ts';
import { createDispatcher } from './dispatcher/dispatcher.ts';
import { postgresSnapshots } from './dispatcher/snapshots.ts';
import type { Dispatcher } from './dispatcher/types.ts';
import { startEmbedded } from './embedded/index.ts';
import { shareEmbedded } from './embedded/share.ts';
import { codeOf } from './error-code.ts';
import { digestOf } from './eventlog/digest.ts';
import { KeysMissing } from './eventlog/keys.ts';
import { createErasure } from './erasure/erasure.ts';
import { startFileErasure } from './erasure/files.ts';
import { createScanner } from './files/scanner.ts';
import { createFileStore } from './files/store.ts';
import { startSweeper } from './files/sweeper.ts';
import { createApp } from './gateway/app.ts';
import { createReadRecorder } from './gateway/records/recorder.ts';
import { createRecords } from './gateway/records/records.ts';
import { createAddressOf } from './gateway/address.ts';
import { createAuthenticator } from './gateway/auth.ts';
import { createTokenVerifier } from './gateway/token-key.ts';
import { createFreeTime } from './gateway/free-time.ts';
import { createGate } from './gateway/gate.ts';
import { createGateways } from './gateway/gateways.ts';
import { createIssuerKeys } from './gateway/issuer-keys.ts';
import { createLimits } from './gateway/limits.ts';
import { createAlertBoard } from './gateway/live/alert-board.ts';
import { createNames } from './gateway/names.ts';
import { createPresence } from './gateway/presence.ts';
import { createReadModels } from './gateway/read-models.ts';
import { gatherStatistics } from './gateway/statistics.ts';
import { createTickets } from './gateway/tickets.ts';
import { upToLength } from './gateway/urgency.ts';
import { createUsers } from './gateway/users.ts';
import { warmUp } from './gateway/warm-up.ts';
import { attachWebSocket } from './gateway/websocket/index.ts';
import { createFeed } from './eventlog/feed.ts';
import { openEventLog } from './eventlog/event-log.ts';
import { watchClock } from './metrics/clock.ts';
import { createMetrics } from './metrics/metrics.ts';
import { watch } from './metrics/watch.ts';
import { reachKeys } from './keys-location.ts';
import type { Logger } from './logger.ts';
import { openDatabase } from './projector/database.ts';
import { hurryAll } from './projector/hurry.ts';
import { createProjector } from './projector/projector.ts';
import { reachDatabase } from './reach-database.ts';
import { reachLog } from './reach-log.ts';
import { reactorsOf } from './reactors/index.ts';
import { watchingTexts } from './reactors/emergencies.ts';
import { createReactors } from './reactors/runtime/reactors.ts';
import { traceDelivery, tracedBus, tracedDispatcher, tracedFrames, tracedLog, tracedProjections, tracedRequests } from './tracing/traced.ts';
import { makeWritable } from './writable.ts';
import { startTracing } from './tracing/tracing.ts';
import { secretsOf } from './secrets.ts';

export type Service = {
  /** http://host:port */
  readonly url: string;
  readonly dispatcher: Dispatcher;
  readonly jwtSecret: string | undefined;
  readonly now: () => number;
  /** pids of the embedded servers that run. */
  pids(): { readonly postgres: number | undefined; readonly eventlog: number | undefined };
  /** Refuses new work, closes sockets with 1001, finishes what is in flight, stops everything in order. */
  stop(): Promise<void>;
};

/** After which a command that takes rights away is answered, where other gateways may hold a cache (DESIGN §5), ms. */
const revocationDelay = 500;
/** How long a stop waits for reads of records to be written down, ms. */
const readsPatience = 2_000;
/** What the alert path may take beside a user's other requests, as a multiple of them: nobody in need comes near it. */
const urgentShare = 10;

/** The event log was put back to an earlier state below a service that runs: its caches and its sockets know more than is so. */
export class LogWentBack extends Error {
  override readonly name = 'LogWentBack';
  constructor() {
    super('the event log has fewer events than it had (was it restored from a backup?): the service ends, and has to be started anew on the log as it is now');
  }
}

/** Wires everything and starts it; what has been started is stopped again when a later part fails. `onFatal` hears why it must not go on. */
export async function startService(config: Config, logger: Logger, onFatal: (error: Error) => void = () => undefined): Promise<Service> {
  const stops: (() => Promise<unknown> | unknown)[] = [];
  const stopAll = async (): Promise<void> => {
    for (const stop of stops.splice(0).reverse()) await Promise.resolve(stop()).catch((error: unknown) => logger.error({ err: error }, 'a part did not stop well'));
  };
  try {
    return await start(config, logger, onFatal, stops, stopAll);
  } catch (error) {
    await stopAll();
    throw error;
  }
}

async function start(config: Config, logger: Logger, onFatal: (error: Error) => void, stops: (() => Promise<unknown> | unknown)[], stopAll: () => Promise<void>): Promise<Service> {
  // What a setting holds is looked at before anything is started.
  const addressOf = createAddressOf(config.trustProxy);
  if (config.jwt.algorithm !== 'HS256') createTokenVerifier(config.jwt);
  const serves = config.processRole !== 'projector';
  if (serves) makeWritable('UPLOAD_DIRECTORY', config.uploadDirectory, 0o700);
  const scanner = serves && config.uploadScanner !== undefined ? createScanner(config.uploadScanner) : undefined;
  const offset = config.clockStart === undefined ? 0 : config.clockStart - Date.now();
  const now = (): number => Date.now() + offset;
  const needs = { postgres: config.databaseUrl === undefined, eventlog: config.eventstoreUrl === undefined };
  // With a bus between them, several processes on one machine share the embedded servers of the first.
  const shared = config.natsUrl !== undefined;
  const options = { dataDirectory: config.dataDirectory, needs, logger, ...(offset === 0 ? {} : { clockOffset: offset }) };
  const needsAny = needs.postgres || needs.eventlog;
  const found = needsAny && shared ? await shareEmbedded(options) : undefined;
  const embedded = needsAny && !shared ? await startEmbedded(options) : found?.own;
  const servers = found?.servers ?? embedded;
  const soleWriter = needs.eventlog && !shared;
  if (embedded) stops.push(embedded.stop);
  const databaseUrl = config.databaseUrl ?? servers?.databaseUrl ?? '';
  if (config.databaseUrl !== undefined) await reachDatabase(databaseUrl, (line) => logger.warn(line));
  const { jwtSecret } = secretsOf(config);
  const keys = await reachKeys(config, databaseUrl, (line) => logger.warn(line));
  stops.push(() => keys.close());
  const tracing = config.otlpEndpoint === undefined ? undefined : await startTracing(config.otlpEndpoint, config.processRole);
  stops.push(() => tracing?.stop());
  const opened = openEventLog({ url: config.eventstoreUrl ?? servers?.eventstoreUrl ?? '', keys, definitions: new Map(Object.entries(allDefinitions)) });
  const log = tracing ? tracedLog(tracing, opened) : opened;
  stops.push(() => log.close());
  const { id: epoch, position: begin } = await reachLog(log, config);
  // Asked in this order: whoever has appended something has made the pepper before.
  const isUsed = ((await log.head())?.position ?? begin) > begin;
  if (isUsed && !(await keys.hasSecret('pepper'))) throw new KeysMissing();
  const pepper = await keys.secret('pepper');
  const digest = digestOf(pepper);
  const feed = createFeed({ log, soleWriter, logger, wentBack: () => onFatal(new LogWentBack()) });
  await feed.start();
  stops.push(() => feed.stop());

  const fileStore = createFileStore(config.uploadDirectory);
  let forget = (): void => undefined;
  const erasure = createErasure({ log, feed, keys, fileStore, epoch, onErased: () => forget(), onError: (error) => logger.error({ err: error }, 'an erasure is carried out at the next start') });
  stops.push(() => erasure.stop());
  await erasure.start();

  const metrics = createMetrics();
  const database = openDatabase({ url: databaseUrl, schemas: projections.map(({ name }) => name), logger });
  stops.push(() => database.close());
  const detect = (text: string): Emergency => detectEmergency(text, { role: 'PATIENT', extraKeywords: config.emergencyKeywords });
  const untraced = createDispatcher({ aggregates, log, feed, digest, marks: keys.marks, snapshots: postgresSnapshots(database.pool, logger), now, limits: { max_message_length: config.maxMessageLength }, revocationDelay: soleWriter ? 0 : revocationDelay, logger, observe: metrics, isErased: erasure.isErased, beforeAnswer: erasure.apply });
  const core = tracing ? tracedDispatcher(tracing, untraced) : untraced;
  forget = core.forget;
  const dispatcher = watchingTexts(core, detect, (error) => logger.error({ err: error }, 'an alert was not raised at once, and is left to its reactor'));
  stops.push(() => dispatcher.drain());
  const recorder = createReadRecorder({ dispatcher: core, now, logger });
  stops.push(async () => {
    if (!(await recorder.drain(readsPatience))) logger.error({ reads: recorder.waiting() }, 'reads of records were not written down');
  });
  const records = createRecords({ dispatcher, recorder, now });
  const projector = createProjector({ projections: tracing ? tracedProjections(tracing, projections) : projections, databaseUrl, log, feed, epoch, logger, now, processRole: config.processRole, observe: metrics.projected, onRebuild: metrics.rebuilding });
  stops.push(() => projector.stop());
  await projector.start();
  const reactors = createReactors({ reactors: reactorsOf(config, { detect }), standing: () => projector.standing(), log, feed, dispatcher: core, now, logger });
  stops.push(() => reactors.stop());
  reactors.start();
  const board = createAlertBoard({ log, feed, ids: digest });
  stops.push(() => board.stop());
  await board.start();

  const onError = (error: unknown): void => logger.error({ err: error }, 'the bus, or a listener of it, failed');
  const plainBus = config.natsUrl === undefined ? createLocalBus(onError) : createNatsBus({ url: config.natsUrl, prefix: `medreserve.${epoch}.`, onError, onState: (state) => logger.info({ state }, 'the bus between gateways') });
  const bus = tracing ? tracedBus(tracing, plainBus) : plainBus;
  stops.push(() => bus.close());
  const gateways = createGateways({ bus, serves });
  stops.push(() => gateways.stop());
  const names = createNames(dispatcher, erasure.isErased);
  const users = createUsers({ pepper, catalog: dispatcher.catalog });
  const settings = { ...config, jwt: { ...config.jwt, secret: jwtSecret } };
  const issuerKeys = serves && config.jwt.algorithm !== 'HS256' && config.jwt.jwksUrl !== undefined ? createIssuerKeys(config.jwt.jwksUrl, logger) : undefined;
  stops.push(() => issuerKeys?.stop());
  issuerKeys?.start();
  const authenticator = createAuthenticator({ settings, issuerKeys, pepper, dispatcher, now });
  const { requests, window } = config.rateLimit;
  const raisesAlert = upToLength(config.maxMessageLength, (text, role) => (role === 'PATIENT' || role === 'DOCTOR') && detectEmergency(text, { role, extraKeywords: config.emergencyKeywords }).level !== 'none');
  const limits = createLimits(config.rateLimit, { bus, name: 'requests' });
  const urgent = createLimits({ requests: urgentShare * requests, window }, { bus, name: 'urgent' });
  stops.push(() => limits.stop(), () => urgent.stop());
  const gate = createGate({ authenticator, limits, urgent, addressOf, raisesAlert });
  const presence = createPresence({ bus, gateways, dispatcher, names, now });
  const tickets = createTickets({ bus, gateways, authenticator, key: pepper, now });
  stops.push(() => presence.stop(), () => tickets.stop());
  stops.push(startSweeper({ store: fileStore, blobOf: async (file_id) => (await dispatcher.load(file, file_id)).state.blob || undefined, onError: (error) => logger.error({ err: error }, 'the upload directory was not swept') }));
  const understand = createUnderstand({ emergencyKeywords: config.emergencyKeywords, specialties: config.medicalSpecializations });
  stops.push(startFileErasure({ erasure, database, dispatcher, projector, onError: (error) => logger.error({ err: error }, 'files of erased patients are left for now') }));
  const readModels = createReadModels({ ...projector, hurry: hurryAll(bus, projector) }, erasure.position);
  let draining = false;
  const app = createApp({
    settings,
    authenticator,
    issuerKeys,
    gate,
    addressOf,
    dispatcher,
    log,
    feed,
    bus,
    database,
    projector,
    readModels,
    reactors,
    names,
    users,
    records,
    presence,
    tickets,
    ...(tracing && { around: tracedRequests(tracing) }),
    fileStore,
    isErased: erasure.isErased,
    scanner,
    understand,
    activeConnections: () => gateways.sockets(),
    isDraining: () => draining,
    metrics,
    serves,
    logger,
    now,
  });
  const websocket = attachWebSocket(app, {
    records,
    settings: { ...config.websocket, maxConversationHistory: config.maxConversationHistory, corsOrigins: config.corsOrigins },
    dispatcher,
    log,
    feed,
    bus,
    db: database,
    projections,
    board,
    readModels,
    statistics: () => gatherStatistics({ database, projector, activeConnections: () => gateways.sockets(), now }),
    names,
    presence,
    verify: authenticator.verify,
    authenticate: (token) => authenticator.authenticate(token, 'websocket'),
    redeem: (ticket) => tickets.redeem(ticket),
    addressOf,
    countStranger: gate.countStranger,
    countUrgent: gate.limitUrgent,
    raisesAlert,
    ...(tracing && { traced: tracedFrames(tracing) }),
    normalise: (name, data) => users.normalise(name, data),
    serves,
    onSockets: (count) => gateways.report({ sockets: count }),
    now,
    onError: (error) => logger.error({ err: error }, 'the WebSocket side failed'),
  });
  if (tracing) stops.push(traceDelivery(tracing, feed, offset));
  const clock = watchClock({ feed, now, logger });
  stops.push(clock.stop);
  watch(metrics.registry, { feed, bus, projector, reactors, pool: database.pool, sockets: websocket.stats, gateways: gateways.alive, clock, issuerKeys });
  // The rules of emergencies and the models are made ready by the first text that needs them: that shall not be somebody's call for help.
  if (serves) understand('my chest hurts', { role: 'PATIENT', now: now(), time_zone: config.clinicTimeZone, doctors: [], patients: [] });
  if (serves) await warmUp({ database, freeTime: createFreeTime({ dispatcher, now }) });
  const server = app.listen(config.port, config.host);
  await once(server, 'listening').catch((error: unknown) => {
    throw cannotListen(config, error);
  });
  stops.push(
    () => new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 3_000).unref();
    }),
    () => websocket.close(),
    () => {
      draining = true;
    },
  );
  const { address, port, family } = server.address() as AddressInfo;
  const host = address === '0.0.0.0' || address === '::' ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  const url = `http://${host}:${port}`;
  embedded?.announce(url);
  return { url, dispatcher: core, jwtSecret, now, pids: () => embedded?.pids() ?? { postgres: undefined, eventlog: undefined }, stop: stopAll };
}

function cannotListen({ port }: Config, cause: unknown): unknown {
  const code = codeOf(cause);
  if (code === 'EADDRINUSE') return new ConfigError(`PORT: ${port} is in use`, { cause });
  if (code === 'EACCES') return new ConfigError(`PORT: ${port} may not be listened to by this account`, { cause });
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(code ?? '')) return new ConfigError('HOST: is no address of this machine', { cause });
  return cause;
}
