import { Type } from 'typebox';
import { fromCursor, pageOf } from '../../../projections/cursor.ts';
import type { Presence } from '../presence.ts';
import type { ReadModels } from '../read-models.ts';
import { ActiveUsers, page, Statistics } from '../shapes.ts';
import { countedFrom, gatherStatistics, type StatisticsParts } from '../statistics.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { paged, readModel } from './query.ts';

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
    summary: 'Who is connected, by id: to an ADMIN everybody, to a DOCTOR the patients in their care',
    description: '`total_active` counts all of them, whatever the page.',
    returns: Type.Object({ ...ActiveUsers, ...page }),
    path: '/chat/active-users',
    roles: ['DOCTOR', 'ADMIN'],
    query: paged,
    async answer({ caller, query: { limit, cursor } }) {
      const [after = null] = fromCursor(cursor, 'text');
      const all = (await presence.activeUsers(caller)).toSorted((one, other) => (one.user_id < other.user_id ? -1 : 1));
      const left = after === null ? all : all.filter(({ user_id }) => user_id > after);
      const { page: active_users, next_cursor } = pageOf(left, limit, ({ user_id }) => [user_id]);
      return { active_users, total_active: all.length, next_cursor };
    },
  }),
];
