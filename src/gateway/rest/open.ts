import { Type } from 'typebox';
import { createValidator, describe } from '../../dispatcher/catalog.ts';
import { roles, type Role } from '../../kernel/actor.ts';
import { Rejection } from '../../kernel/rejection.ts';
import { FullName, UserId } from '../../kernel/schema.ts';
import { readJson } from '../body.ts';
import type { Http } from '../context.ts';
import type { GatewaySettings } from '../settings.ts';
import { signToken } from '../tokens.ts';
import type { OpenEndpoint } from './endpoint.ts';
import type { Health } from './health.ts';

type Parts = { readonly settings: GatewaySettings; readonly health: Health; readonly activeConnections: () => number; readonly now: () => number };
type Wanted = { readonly sub: string; readonly role: Role; readonly full_name?: string };

const TokenRequest = Type.Object({ sub: UserId, role: Type.Union(roles.map((role) => Type.Literal(role))), full_name: Type.Optional(FullName) }, { additionalProperties: false });
/** A token for development counts for so long, seconds. */
const tokenLifetime = 43_200;

/** What needs no token: how the service is and, outside production, a token itself. */
export function openEndpoints({ settings, health, activeConnections, now }: Parts): readonly OpenEndpoint[] {
  const states: readonly OpenEndpoint[] = [
    { method: 'GET', path: '/livez', limited: false, answer: () => Promise.resolve({ status: 'ok' }) },
    {
      method: 'GET',
      path: '/readyz',
      limited: false,
      answer: (ctx) => {
        const ready = health.isReady();
        ctx.status = ready ? 200 : 503;
        return Promise.resolve({ status: ready ? 'ok' : 'not ready' });
      },
    },
    {
      method: 'GET',
      path: '/health',
      limited: false,
      async answer(ctx) {
        const report = await health.report();
        ctx.status = report.status === 'ok' ? 200 : 503;
        return report;
      },
    },
    {
      method: 'GET',
      path: '/chat/health',
      limited: false,
      answer: () => Promise.resolve({ status: health.isReady() ? 'healthy' : 'unhealthy', service: 'chat', active_connections: activeConnections(), timestamp: new Date(now()).toISOString() }),
    },
  ];
  const { secret } = settings.jwt;
  return settings.production || settings.jwt.algorithm !== 'HS256' || secret === undefined ? states : [...states, tokenEndpoint(secret, now)];
}

function tokenEndpoint(secret: string, now: () => number): OpenEndpoint {
  const fits = createValidator().compile<Wanted>(TokenRequest);
  return {
    method: 'POST',
    path: '/dev/token',
    limited: true,
    async answer(ctx: Http) {
      const wanted = await readJson(ctx.req);
      if (!fits(wanted)) throw new Rejection('validation', undefined, { errors: describe(fits.errors ?? []) });
      return { token: await signToken(secret, wanted, tokenLifetime, now()) };
    },
  };
}
