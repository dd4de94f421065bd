import { Type } from 'typebox';
import { Count, FullName, nullable, Position, Timestamp, UserId } from '../../kernel/schema.ts';
import type { GatewaySettings } from '../settings.ts';
import { signToken } from '../tokens.ts';
import { AnyRole, ProjectionState } from '../shapes.ts';
import { openEndpoint, type OpenEndpoint } from './endpoint.ts';
import type { Health } from './health.ts';

type Parts = { readonly settings: GatewaySettings; readonly health: Health; readonly activeConnections: () => number; readonly now: () => number };

const TokenRequest = Type.Object({ sub: UserId, role: AnyRole, full_name: Type.Optional(FullName) });
const UpOrDown = Type.Object({ status: Type.Enum(['up', 'down']) });
const HealthReport = Type.Object(
  {
    status: Type.Enum(['ok', 'degraded', 'down'], { description: 'degraded: messages still get through, something else does not' }),
    components: Type.Object({
      event_store: UpOrDown,
      database: UpOrDown,
      bus: Type.Object({ status: Type.Enum(['local', 'connected', 'disconnected']) }),
      issuer_keys: Type.Optional(Type.Object({ status: Type.Enum(['up', 'down']) }, { description: 'Where tokens are checked with the keys of JWT_JWKS_URL: whether these could be had' })),
      projections: Type.Array(Type.Object({ ...ProjectionState.properties, reason: Type.Optional(Type.String()) }, { title: 'ProjectionHealth' })),
      reactors: Type.Array(Type.Object({ name: Type.String(), running: Type.Boolean(), waiting: Count, position: nullable(Position) }, { title: 'ReactorHealth', description: 'running: in this process' })),
    }),
    timestamp: Timestamp,
  },
  { title: 'Health' },
);
const Readiness = Type.Object({ status: Type.Enum(['ok', 'not ready']) });
/** A token for development counts for so long, seconds. */
const tokenLifetime = 43_200;

/** What needs no token: how the service is and, outside production, a token itself. */
export function openEndpoints({ settings, health, activeConnections, now }: Parts): readonly OpenEndpoint[] {
  const states: readonly OpenEndpoint[] = [
    openEndpoint({ group: 'Operation', summary: 'Whether the process lives', returns: Type.Object({ status: Type.Literal('ok') }), path: '/livez', answer: () => Promise.resolve({ status: 'ok' }) }),
    openEndpoint({
      group: 'Operation',
      summary: 'Whether requests should come here',
      returns: Readiness,
      also: { 503: Readiness },
      path: '/readyz',
      answer: ({ ctx }) => {
        const ready = health.isReady();
        ctx.status = ready ? 200 : 503;
        return Promise.resolve({ status: ready ? 'ok' : 'not ready' });
      },
    }),
    openEndpoint({
      group: 'Operation',
      summary: 'How the parts of the service are',
      returns: HealthReport,
      also: { 503: HealthReport },
      path: '/health',
      async answer({ ctx }) {
        const report = await health.report();
        ctx.status = report.status === 'ok' ? 200 : 503;
        return report;
      },
    }),
    openEndpoint({
      group: 'Operation',
      summary: 'How the service is, as the one before it said it',
      returns: Type.Object({ status: Type.Enum(['healthy', 'unhealthy']), service: Type.Literal('chat'), active_connections: Count, timestamp: Timestamp }),
      path: '/chat/health',
      answer: () => Promise.resolve({ status: health.isReady() ? 'healthy' : 'unhealthy', service: 'chat', active_connections: activeConnections(), timestamp: new Date(now()).toISOString() }),
    }),
  ];
  const { secret } = settings.jwt;
  return settings.production || settings.jwt.algorithm !== 'HS256' || secret === undefined ? states : [...states, tokenEndpoint(secret, now)];
}

const tokenEndpoint = (secret: string, now: () => number): OpenEndpoint =>
  openEndpoint({
    group: 'Operation',
    summary: 'A token for development; it does not exist in production',
    method: 'POST',
    path: '/dev/token',
    limited: true,
    body: TokenRequest,
    returns: Type.Object({ token: Type.String() }),
    answer: async ({ body }) => ({ token: await signToken(secret, body, tokenLifetime, now()) }),
  });
