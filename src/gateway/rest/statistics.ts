import { Type } from 'typebox';
import { roles } from '../../kernel/actor.ts';
import { Count, nullable, Timestamp } from '../../kernel/schema.ts';
import type { Presence } from '../presence.ts';
import type { ReadModels } from '../read-models.ts';
import { ActiveUsers, ProjectionState } from '../shapes.ts';
import { countedFrom, gatherStatistics, type StatisticsParts } from '../statistics.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { readModel } from './query.ts';

type Parts = StatisticsParts & { readonly readModels: ReadModels; readonly presence: Pick<Presence, 'activeUsers'> };

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
export const statisticsEndpoints = ({ readModels, presence, ...parts }: Parts): readonly Endpoint[] => [
  endpoint({
    group: 'Operation',
    summary: 'Counts over all instances',
    returns: Statistics,
    path: '/chat/stats',
    roles: ['ADMIN'],
    query: readModel,
    async answer({ ctx, query: { at_least } }) {
      await readModels.ready(ctx, countedFrom, at_least);
      return gatherStatistics(parts);
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
