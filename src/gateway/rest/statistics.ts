import { Type } from 'typebox';
import type { Presence } from '../presence.ts';
import type { ReadModels } from '../read-models.ts';
import { ActiveUsers, Statistics } from '../shapes.ts';
import { countedFrom, gatherStatistics, type StatisticsParts } from '../statistics.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { readModel } from './query.ts';

type Parts = StatisticsParts & { readonly readModels: ReadModels; readonly presence: Pick<Presence, 'activeUsers'> };

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
