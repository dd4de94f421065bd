import { Type } from 'typebox';
import { alertNamed } from '../../../commands/alerts-state.ts';
import { alerts } from '../../../commands/alerts.ts';
import { careteam, inCare } from '../../../commands/careteam.ts';
import { alertStatuses, type AlertStatus } from '../../../events/alerts.ts';
import { alertOf, alertsOf, type FoundAlert } from '../../../projections/alerts.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Caller } from '../auth.ts';
import type { Http } from '../context.ts';
import { withNames, type Names } from '../names.ts';
import type { ReadModels } from '../read-models.ts';
import { alert, page } from '../shapes.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { opaqueId, paged, readModel, type Parameter } from './query.ts';

type Parts = { readonly dispatcher: Pick<Dispatcher, 'load' | 'latest' | 'digest'>; readonly database: Queryable; readonly readModels: ReadModels; readonly names: Names; readonly now: () => number };

const reads = ['alerts'];
const Alert = Type.Object(alert, { title: 'Alert' });
/** `open,acknowledged`: any of them; all unless told. */
const statuses: Parameter<readonly AlertStatus[]> = {
  schema: Type.String({ description: `Some of ${alertStatuses.join(', ')}, with commas between; all unless told` }),
  read(given) {
    if (given === undefined) return { value: alertStatuses };
    const asked = given.split(',');
    const known = alertStatuses.filter((status) => asked.includes(status));
    return known.length === asked.length ? { value: known } : { wrong: `must be some of ${alertStatuses.join(', ')}, each once` };
  },
};

/** Alerts, to whom they turned and to the patient. Who was told because they care for the patient sees them while they do. */
export function alertEndpoints({ dispatcher, database, readModels, names, now }: Parts): readonly Endpoint[] {
  const isVisible = async (caller: Caller, { alert, by_care }: FoundAlert): Promise<boolean> => !by_care || (caller.role === 'DOCTOR' && inCare((await dispatcher.load(careteam, alert.patient_id)).state, caller.user_id, now()));

  /** One that turned to the caller a moment ago is waited for. */
  async function alertToCome(ctx: Http, asked: { readonly user_id: string; readonly alert_id: string }): Promise<FoundAlert | undefined> {
    const patient_id = dispatcher.digest.unseal('alert', asked.alert_id)?.key;
    if (patient_id === undefined) return undefined;
    const { state, position } = await dispatcher.latest(alerts, patient_id);
    const alert = alertNamed(state, asked.alert_id);
    if (!alert || ![patient_id, ...alert.recipients].includes(asked.user_id)) return undefined;
    await readModels.ready(ctx, reads, position);
    return alertOf(database, asked);
  }

  return [
    endpoint({
      group: 'Alerts',
      summary: 'Alerts that turned to the caller, or are about them: critical first, then oldest',
      returns: Type.Object({ alerts: Type.Array(Alert), ...page }),
      path: '/alerts',
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      query: { ...paged, ...readModel, status: statuses },
      async answer({ ctx, caller, query: { at_least, limit, cursor, status } }) {
        await readModels.ready(ctx, reads, at_least);
        const found = await alertsOf(database, { user_id: caller.user_id, statuses: status, limit, cursor });
        const visible = await Promise.all(found.alerts.map((each) => isVisible(caller, each)));
        return { alerts: await withNames(names, found.alerts.flatMap(({ alert }, at) => (visible[at] ? [alert] : []))), next_cursor: found.next_cursor };
      },
    }),
    endpoint({
      group: 'Alerts',
      summary: 'An alert',
      returns: Alert,
      path: '/alerts/:id',
      params: { id: opaqueId },
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      query: readModel,
      async answer({ ctx, caller, params, query: { at_least } }) {
        await readModels.ready(ctx, reads, at_least);
        const asked = { user_id: caller.user_id, alert_id: params.id };
        const found = (await alertOf(database, asked)) ?? (await alertToCome(ctx, asked));
        if (!found || !(await isVisible(caller, found))) throw new Rejection('not-found');
        return (await withNames(names, [found.alert]))[0];
      },
    }),
  ];
}
