import type Koa from 'koa';
import type { Dispatcher } from '../dispatcher/types.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { commandPrefix } from './rest/commands.ts';

/** What is asked every few seconds by machines, and tells nothing. */
const quiet = new Set(['/livez', '/readyz', '/health', '/chat/health', '/metrics']);

/** Counts every request and writes one line for it: method, route, status, ms and the id that the client has too; never a path as it came, a query, a name or a text. */
export function logRequests({ metrics, logger, catalog }: { metrics: Pick<Metrics, 'request'>; logger: Logger; catalog: Dispatcher['catalog'] }): Koa.Middleware {
  const known = new Map([...catalog].filter(([, { command }]) => !command.internal).map(([name]) => [commandPrefix + name, commandPrefix + name]));
  const routeOf = (ctx: Koa.ParameterizedContext): string => {
    if (ctx.path.startsWith(commandPrefix)) return known.get(ctx.path) ?? `${commandPrefix}:name`;
    const matched: unknown = ctx['_matchedRoute'];
    return typeof matched === 'string' ? matched : 'none';
  };
  return async (ctx, next) => {
    const began = performance.now();
    await next();
    const ms = performance.now() - began;
    const route = routeOf(ctx);
    metrics.request(ctx.method, route, ctx.status, ms);
    if (!quiet.has(route)) logger.info({ request_id: ctx.res.getHeader('X-Request-Id'), method: ctx.method, route, status: ctx.status, ms: Math.round(ms * 10) / 10 }, 'request');
    else logger.trace({ route, status: ctx.status }, 'request');
  };
}
