import { setFlagsFromString } from 'node:v8';
import { ConfigError } from './config-error.ts';
import { environment, readConfig, type Config } from './config.ts';
import { createLogger, type Logger } from './logger.ts';

// At a few hundred messages a second V8 lets a heap of 50 MB grow by a tenth before it marks all of it again, which it does every two or three seconds, and each time it
// forgets compiled code that did not run lately. Both showed as pauses of tens of milliseconds (docs/performance.md).
setFlagsFromString('--heap-growing-percent=150');
setFlagsFromString('--no-flush-bytecode');

/** A person reads this at a terminal; everything else is the logger's. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const fail = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

function configured(): Config {
  try {
    return readConfig(environment(process.env));
  } catch (error) {
    if (error instanceof ConfigError) return fail(error.message);
    throw error;
  }
}

const knownFailures = new Set(['ConfigError', 'EmbeddedError', 'WrongMasterKey', 'ForeignLog', 'EventLogUnavailable', 'KeysUnavailable', 'KeysMissing', 'CodecAlarm']);

async function run(config: Config, logger: Logger): Promise<void> {
  let onFatal = (error: Error): void => fail(error.message);
  // Once the settings are known to be right: a wrong one is said at once.
  const [{ startService }, { fillClinic }, { prepareDemo }] = await Promise.all([import('./service.ts'), import('./demo-clinic.ts'), import('./demo.ts')]);
  const service = await startService(config, logger, (error) => onFatal(error)).catch((error: unknown) => {
    if (error instanceof Error && knownFailures.has(error.name)) return fail(error.message);
    throw error;
  });
  let stopping = false;
  let status = 0;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 10_000).unref();
    service.stop().then(
      () => process.exit(status),
      () => process.exit(1),
    );
  };
  onFatal = (error) => {
    logger.fatal({ err: error }, error.message);
    process.stderr.write(`${error.message}\n`);
    status = 1;
    stop();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Whoever started this process as one of several has gone.
  process.once('disconnect', stop);
  say(`Ready at ${service.url}`);
  // Nobody is served by a process that only projects: its address is not the demo's.
  if (config.environment !== 'development' || service.jwtSecret === undefined || config.processRole === 'projector') return;
  const incomplete = (error: unknown): void => logger.warn({ err: error }, 'the demo clinic is not complete');
  try {
    const lines = await prepareDemo({ dispatcher: service.dispatcher, secret: service.jwtSecret, url: publicUrl ?? service.url, dataDirectory: config.dataDirectory, now: service.now, onError: incomplete });
    for (const line of lines) say(line);
    await fillClinic({ dispatcher: service.dispatcher, now: service.now });
  } catch (error) {
    incomplete(error);
  }
}

/** Where people reach the service, if not at its own port. */
const [publicUrl] = process.argv.slice(2);
const config = configured();
const logger = createLogger(config.logLevel);
process.on('unhandledRejection', (error) => logger.error({ err: error }, 'a rejection that nobody handled'));
await run(config, logger);
