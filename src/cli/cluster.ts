import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError } from '../config-error.ts';
import { environment, readConfig, type Config } from '../config.ts';
import { EmbeddedError } from '../embedded/error.ts';
import { openFront } from '../embedded/front.ts';
import { startEmbedded } from '../embedded/index.ts';
import { keepRunning, type Kept } from '../embedded/keep-running.ts';
import { findNatsServer, startNatsServer } from '../embedded/nats-server.ts';
import { freePort } from '../embedded/ports.ts';
import { createLogger, type Logger } from '../logger.ts';
import { secretsOf } from '../secrets.ts';
import { startWorker } from './worker.ts';

// `npm run start:cluster [-- <gateways>]`: the service as several processes on this machine behind one port, for trying it: gateways (three),
// a projector, and a NATS server; PostgreSQL and the event log as `npm start` has them. What ends is started again; Ctrl-C ends all.

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const program = fileURLToPath(new URL('../main.js', import.meta.url));
const begun = Date.now();
type Stops = (() => Promise<unknown>)[];
type Machine = { readonly config: Config; readonly raw: NodeJS.ProcessEnv; readonly logger: Logger; readonly stops: Stops; readonly onGivenUp: (name: string) => void };

function gatewaysOf(argument = '3'): number {
  const count = Number(argument);
  if (!Number.isInteger(count) || count < 1 || count > 16) throw new ConfigError('the number of gateways must be from 1 to 16');
  return count;
}

async function startNats({ config, logger, stops, onGivenUp }: Machine): Promise<string> {
  const [port, token, binary] = [await freePort(), randomBytes(24).toString('hex'), findNatsServer(path.join(config.dataDirectory, 'cache', 'nats-server'))];
  let url = '';
  const kept = await keepRunning({
    name: 'nats',
    logger,
    onGivenUp,
    async start(onExit) {
      const server = await startNatsServer({ port, binary, access: { token, folder: config.dataDirectory }, onExit });
      ({ url } = server);
      return server;
    },
  });
  stops.push(kept.stop);
  return url;
}

/** Runs until the person ends it. Rejects when a part keeps failing. */
async function run(machine: Machine, count: number, givenUp: Promise<string>): Promise<void> {
  const { config, raw, logger, stops, onGivenUp } = machine;
  const clockOffset = config.clockStart === undefined ? undefined : config.clockStart - begun;
  // Made before several processes look for them at the same time.
  secretsOf(config);
  const needs = { postgres: config.databaseUrl === undefined, eventlog: config.eventstoreUrl === undefined };
  const embedded = await startEmbedded({ dataDirectory: config.dataDirectory, needs, shared: true, logger, onGivenUp, ...(clockOffset !== undefined && { clockOffset }) });
  stops.push(embedded.stop);
  const NATS_URL = config.natsUrl ?? (await startNats(machine));
  const ports = [];
  while (ports.length <= count) ports.push(await freePort());
  const [projectorPort, ...gatewayPorts] = ports;
  const front = await openFront({ host: config.host, port: config.port, ports: gatewayPorts }).catch((error: unknown) => {
    throw new EmbeddedError(`PORT: ${config.port} cannot be listened on`, { cause: error });
  });
  stops.push(front.close);
  const url = `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${front.port}`;

  const settings = (): NodeJS.ProcessEnv => ({ ...raw, NATS_URL, HOST: '127.0.0.1', ...(clockOffset !== undefined && { CLOCK_START: new Date(Date.now() + clockOffset).toISOString() }) });
  const worker = (name: string, env: NodeJS.ProcessEnv, tell: (line: string) => void = () => undefined): Promise<Kept> =>
    keepRunning({ name, logger, onGivenUp, start: (onExit) => startWorker({ program, url, env: { ...settings(), ...env }, say: tell, onExit }) });
  // The demo's people are prepared, and told of, by the first.
  const quiet = config.environment === 'development' ? { ENVIRONMENT: 'test' } : {};
  const lines: string[] = [];
  let tell = (line: string): unknown => lines.push(line);
  const started = await Promise.allSettled([
    worker('projector', { ...quiet, PROCESS_ROLE: 'projector', PORT: String(projectorPort) }),
    ...gatewayPorts.map((port, n) => worker(`gateway ${n + 1}`, { ...(n > 0 && quiet), PROCESS_ROLE: 'gateway', PORT: String(port) }, n === 0 ? (line) => tell(line) : undefined)),
  ]);
  stops.push(() => Promise.all(started.map((one) => (one.status === 'fulfilled' ? one.value.stop() : undefined))));
  for (const one of started) if (one.status === 'rejected') throw one.reason;

  embedded.announce(url);
  const [projector, ...gateways] = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value.pid() ?? 0] : []));
  say(`Ready at ${url}`);
  say(`gateways: processes ${gateways.join(', ')} · projector: process ${projector}`);
  tell = say;
  lines.forEach(say);
  const failed = await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), givenUp]);
  if (typeof failed === 'string') throw new EmbeddedError(`${failed} keeps failing: see the log`);
}

const stops: Stops = [];
try {
  const raw = environment(process.env);
  const config = readConfig(raw);
  if (config.processRole !== 'all') throw new ConfigError('PROCESS_ROLE: the cluster gives each process its own');
  let onGivenUp: (name: string) => void = () => undefined;
  const givenUp = new Promise<string>((resolve) => (onGivenUp = resolve));
  await run({ config, raw, logger: createLogger(config.logLevel), stops, onGivenUp }, gatewaysOf(process.argv[2]), givenUp);
} catch (error) {
  const known = error instanceof ConfigError || error instanceof EmbeddedError;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
for (const stop of stops.toReversed()) await stop().catch(() => (process.exitCode = 1));
process.exit();
