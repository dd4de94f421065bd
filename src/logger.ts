import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger };

/**
 * One line of JSON a record: ids and durations, never a token, a text or a name. What could carry one is redacted here, whatever
 * a caller logs; an error keeps its name, code, slug and stack frames and loses its message, which may quote data.
 */
export const createLogger = (level: string, destination: DestinationStream = pino.destination({ dest: 1, sync: false, minLength: 4_096, periodicFlush: 250 })): Logger =>
  pino({
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['token', 'authorization', '*.token', '*.authorization', 'headers', '*.headers', 'data', '*.data', 'content', '*.content', 'full_name', '*.full_name', 'body', '*.body'], censor: '[redacted]' },
    serializers: { err: describeError, error: describeError },
  }, destination);

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error;
  const { name, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  const slug = 'slug' in error ? error.slug : undefined;
  // A message may be of several lines, and one of them look like a frame.
  const frames = stack?.replace(error.message, '').split('\n').filter((line) => /^\s+at .*(:\d+:\d+\)?|<anonymous>\)?|\(native\))$/.test(line));
  return { name, code, slug, frames: frames?.slice(0, 12), cause: error.cause === undefined ? undefined : describeError(error.cause) };
}
