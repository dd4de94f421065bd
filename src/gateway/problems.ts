import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Middleware } from 'koa';
import { problems, type Extension, type Rejection } from '../kernel/rejection.ts';
import type { Logger } from '../logger.ts';
import { discard } from './body.ts';
import type { Http } from './context.ts';
import { toRejection, untilBeat } from './refusals.ts';

export const problemType = 'application/problem+json';

/** What may be told of where something is wrong: the names of fields, the places in lists, and two headers. */
const tellable = /^(?:[A-Za-z_]\w{0,63}|\d{1,4}|If-Match|Idempotency-Key)$/;

/** A pointer as far as it is one of names: what a client calls a field may be anything, and comes back to nobody. */
function told(path: string): string {
  const parts = path.split('/');
  const strange = parts.findIndex((part, at) => at > 0 && !tellable.test(part));
  return strange < 0 ? path : parts.slice(0, strange).join('/');
}

/** What a client hears beyond what is wrong. */
export const toldOf = ({ errors, ...more }: Extension): Extension => ({ ...more, ...(errors && { errors: errors.map((error) => ({ ...error, path: told(error.path) })) }) });

/** The body of a refusal (RFC 9457). */
export function problemBody({ slug, status, message, extension }: Rejection, request_id: string): string {
  const { errors, findings } = toldOf(extension);
  return JSON.stringify({ type: `/problems/${slug}`, title: problems[slug].title, status, detail: message, request_id, ...(errors && { errors }), ...(findings && { findings }) });
}

/** The headers that only a refusal has. */
export function problemHeaders({ slug, status, extension: { retry_after, limit = 0 } }: Rejection): Record<string, string> {
  const wait = retry_after ?? (status === 503 ? 1 : undefined);
  return {
    'Content-Type': problemType,
    ...(status === 401 && { 'WWW-Authenticate': slug === 'token-invalid' ? 'Bearer error="invalid_token"' : 'Bearer' }),
    ...(wait !== undefined && { 'Retry-After': String(wait) }),
    ...(status === 429 && { 'RateLimit-Limit': String(limit), 'RateLimit-Remaining': '0', 'RateLimit-Reset': String(wait ?? 1) }),
  };
}

export const fixedHeaders = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } as const;

/** Around everything: the headers that every response has, and problems in the place of errors. */
export const answerProblems =
  ({ logger }: { logger: Logger }): Middleware =>
  async (ctx, next) => {
    const request_id = randomUUID();
    const began = performance.now();
    const { res } = ctx;
    res.setHeader('X-Request-Id', request_id);
    res.setHeader('Cache-Control', fixedHeaders['Cache-Control']);
    res.setHeader('X-Content-Type-Options', fixedHeaders['X-Content-Type-Options']);
    try {
      await next();
    } catch (error) {
      const rejection = toRejection(error, (unforeseen) => logger.error({ err: unforeseen, request_id, method: ctx.method }, 'a request failed'));
      if (rejection.status >= 500) logger.warn({ request_id, method: ctx.method, slug: rejection.slug, err: rejection.cause }, 'a request could not be served');
      if (rejection.slug === 'not-found') await untilBeat(began);
      refuse(ctx, rejection, request_id);
    }
    if (!ctx.req.complete) endSoon(ctx);
  };

/** What is left of a request once it is answered, ms; and of one whose connection ends with it. */
const afterAnswer = { usual: 10_000, last: 3_000 };
/** A body that may be longer than this is not worth its connection, bytes. */
const worthReading = 1024 * 1024;

const mayBeLong = ({ headers: { 'content-length': length, 'transfer-encoding': encoding } }: Http['req']): boolean => encoding !== undefined || Number(length) > worthReading;

/** A body that nobody waits for any more does not hold its connection for long. */
function endSoon(ctx: Http): void {
  const { req, res } = ctx;
  if (mayBeLong(req)) {
    ctx.set('Connection', 'close');
    discard(req);
    lingerAtEnd(req.socket);
  }
  res.once('finish', () => {
    if (req.complete) return;
    // A body that was read in one piece may be complete without an end: its connection serves others by then.
    const late = setTimeout(() => req.complete || req.destroy(), afterAnswer.usual).unref();
    req.once('end', () => clearTimeout(late));
    req.once('close', () => clearTimeout(late));
  });
}

/** As RFC 9112 §9.6 says: the end of what we say first, and the connection's when the client has ended, too; one that is closed with bytes still coming takes the answer away from its reader. */
function lingerAtEnd(socket: Socket): void {
  socket.destroySoon = () => {
    socket.end();
    const late = setTimeout(() => socket.destroy(), afterAnswer.last);
    socket.once('close', () => clearTimeout(late));
  };
}

function refuse(ctx: Http, rejection: Rejection, request_id: string): void {
  ctx.status = rejection.status;
  ctx.body = problemBody(rejection, request_id);
  ctx.set(problemHeaders(rejection));
}
