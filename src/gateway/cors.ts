import type { Middleware } from 'koa';

const exposed = 'X-Position, X-Request-Id, Idempotency-Replayed, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset';
const accepted = 'Authorization, Content-Type, Idempotency-Key, If-Match, Traceparent';

/** Lets pages of the given origins read the answers, and answers their preflights (Fetch §3.2). No cookies, so no credentials. */
export function cors(origins: readonly string[]): Middleware {
  const known = new Set(origins);
  return (ctx, next) => {
    const { origin } = ctx.req.headers;
    if (origin === undefined) return next();
    const allowed = known.has('*') ? '*' : known.has(origin) ? origin : undefined;
    ctx.set('Vary', 'Origin');
    if (allowed !== undefined) {
      ctx.set('Access-Control-Allow-Origin', allowed);
      ctx.set('Access-Control-Expose-Headers', exposed);
    }
    if (ctx.method !== 'OPTIONS' || ctx.req.headers['access-control-request-method'] === undefined) return next();
    if (allowed !== undefined) ctx.set({ 'Access-Control-Allow-Methods': 'GET, HEAD, POST', 'Access-Control-Allow-Headers': accepted, 'Access-Control-Max-Age': '600' });
    ctx.status = 204;
    return undefined;
  };
}
