import { statisticsOf } from '../../../projections/statistics.ts';
import type { Queryable } from '../../kernel/projection.ts';
import type { Projector } from '../../projector/types.ts';
import type { Presence } from '../presence.ts';
import type { ReadModels } from '../read-models.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { readModel } from './query.ts';

type Parts = {
  readonly database: Queryable;
  readonly readModels: ReadModels;
  readonly projector: Pick<Projector, 'status'>;
  readonly presence: Pick<Presence, 'activeUsers'>;
  /** Open sockets. */
  readonly activeConnections: () => number;
  readonly now: () => number;
};

/** Counts for an ADMIN; who is there, for a DOCTOR as well. */
export const statisticsEndpoints = ({ database, readModels, projector, presence, activeConnections, now }: Parts): readonly Endpoint[] => [
  endpoint({
    path: '/chat/stats',
    roles: ['ADMIN'],
    query: readModel,
    async answer({ ctx, query: { at_least } }) {
      await readModels.ready(ctx, ['statistics'], at_least);
      const counts = await statisticsOf(database, { now: now() });
      return {
        active_connections: activeConnections(),
        ...counts,
        appointments_by_status: {},
        alerts_by_status: {},
        time_to_acknowledge_seconds: { p50: null, p95: null },
        projections: projector.status().map(({ name, position, lag_events, lag_ms, stopped }) => ({ name, position: String(position), lag_events, lag_ms, stopped })),
        timestamp: new Date(now()).toISOString(),
      };
    },
  }),
  endpoint({
    path: '/chat/active-users',
    roles: ['DOCTOR', 'ADMIN'],
    async answer({ caller }) {
      const active_users = await presence.activeUsers(caller);
      return { active_users, total_active: active_users.length };
    },
  }),
];
