import { alertStatistics } from '../../projections/alerts.ts';
import { appointmentsByStatus } from '../../projections/appointment-lists.ts';
import { statisticsOf } from '../../projections/statistics.ts';
import type { Queryable } from '../kernel/projection.ts';
import type { Projector } from '../projector/types.ts';

export type StatisticsParts = {
  readonly database: Queryable;
  readonly projector: Pick<Projector, 'status'>;
  /** Open sockets of all instances. */
  readonly activeConnections: () => number;
  readonly now: () => number;
};

/** The read models that they are counted from. */
export const countedFrom = ['statistics', 'appointments', 'alerts'];

/** What `/chat/stats` and the channel `stats` tell, of all instances. */
export async function gatherStatistics({ database, projector, activeConnections, now }: StatisticsParts) {
  const [counts, appointments_by_status, alerts] = await Promise.all([statisticsOf(database, { now: now() }), appointmentsByStatus(database), alertStatistics(database)]);
  return {
    active_connections: activeConnections(),
    ...counts,
    appointments_by_status,
    ...alerts,
    projections: projector.status().map(({ name, position, lag_events, lag_ms, stopped }) => ({ name, position: String(position), lag_events, lag_ms, stopped })),
    timestamp: new Date(now()).toISOString(),
  };
}
