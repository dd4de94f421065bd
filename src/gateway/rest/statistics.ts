import { Type } from 'typebox';
import { appointmentsByStatus } from '../../../projections/appointment-lists.ts';
import { alertStatistics } from '../../../projections/alerts.ts';
import { statisticsOf } from '../../../projections/statistics.ts';
import { roles } from '../../kernel/actor.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { Count, nullable, Timestamp } from '../../kernel/schema.ts';
import type { Projector } from '../../projector/types.ts';
import type { Presence } from '../presence.ts';
import type { ReadModels } from '../read-models.ts';
import { ActiveUsers, ProjectionState } from '../shapes.ts';
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

const counts = (names: readonly string[]) => Type.Object(Object.fromEntries(names.map((name) => [name, Type.Optional(Count)])));
const Seconds = nullable(Type.Number({ minimum: 0 }));
const Statistics = Type.Object({
  active_connections: Count,
  total_rooms: Count,
  total_messages: Count,
  users_by_role: counts(roles),
  rooms_by_participants: Type.Object({ '0': Count, '1': Count, '2': Count }, { description: 'How many rooms have had so many of their members write in them' }),
  messages_per_minute: Type.Number({ minimum: 0, description: 'The mean of the last five minutes' }),
  appointments_by_status: Type.Record(Type.String(), Count),
  alerts_by_status: Type.Record(Type.String(), Count),
  time_to_acknowledge_seconds: Type.Object({ p50: Seconds, p95: Seconds }),
  projections: Type.Array(ProjectionState),
  timestamp: Timestamp,
});

/** Counts for an ADMIN; who is there, for a DOCTOR as well. */
export const statisticsEndpoints = ({ database, readModels, projector, presence, activeConnections, now }: Parts): readonly Endpoint[] => [
  endpoint({
    group: 'Operation',
    summary: 'Counts over all instances',
    returns: Statistics,
    path: '/chat/stats',
    roles: ['ADMIN'],
    query: readModel,
    async answer({ ctx, query: { at_least } }) {
      await readModels.ready(ctx, ['statistics', 'appointments', 'alerts'], at_least);
      const [counts, appointments, alerts] = await Promise.all([statisticsOf(database, { now: now() }), appointmentsByStatus(database), alertStatistics(database)]);
      return {
        active_connections: activeConnections(),
        ...counts,
        appointments_by_status: appointments,
        ...alerts,
        projections: projector.status().map(({ name, position, lag_events, lag_ms, stopped }) => ({ name, position: String(position), lag_events, lag_ms, stopped })),
        timestamp: new Date(now()).toISOString(),
      };
    },
  }),
  endpoint({
    group: 'Directory',
    summary: 'Who is connected: to an ADMIN everybody, to a DOCTOR the patients in their care',
    returns: Type.Object(ActiveUsers),
    path: '/chat/active-users',
    roles: ['DOCTOR', 'ADMIN'],
    async answer({ caller }) {
      const active_users = await presence.activeUsers(caller);
      return { active_users, total_active: active_users.length };
    },
  }),
];
