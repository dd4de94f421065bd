import { Type } from 'typebox';
import { careteam, inCare } from '../../../commands/careteam.ts';
import { openAlertsOf } from '../../../projections/alerts.ts';
import { visitsOf } from '../../../projections/appointment-lists.ts';
import { patientsOf } from '../../../projections/directory-lists.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { erasedBeside, type Names } from '../names.ts';
import type { ReadModels } from '../read-models.ts';
import { page } from '../shapes.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { paged, readModel, text } from './query.ts';
import { PatientInCare } from './record-shapes.ts';

type Parts = { readonly dispatcher: Pick<Dispatcher, 'load'>; readonly database: Queryable; readonly readModels: ReadModels; readonly names: Pick<Names, 'isErased'>; readonly now: () => number };

/** Whom a doctor cares for (API §4). */
export const patientEndpoints = ({ dispatcher, database, readModels, names, now }: Parts): readonly Endpoint[] => [
  endpoint({
    group: 'Records',
    summary: 'The patients in one’s care, by name',
    description: '`last_visit` and `next_visit`: with this doctor.',
    returns: Type.Object({ patients: Type.Array(PatientInCare), ...page }),
    path: '/patients',
    roles: ['DOCTOR'],
    query: { q: text(200), ...paged, ...readModel },
    async answer({ ctx, caller: { user_id: doctor_id }, query: { q, limit, cursor, at_least } }) {
      await readModels.ready(ctx, ['directory', 'appointments', 'alerts'], at_least);
      const { patients, next_cursor } = await patientsOf(database, { doctor_id, q, now: now(), limit, cursor });
      const held = await Promise.all(patients.map(async ({ patient_id }) => inCare((await dispatcher.load(careteam, patient_id)).state, doctor_id, now())));
      const visible = patients.filter((_, at) => held[at]);
      const patient_ids = visible.map(({ patient_id }) => patient_id);
      const [visits, alerts] = await Promise.all([visitsOf(database, { doctor_id, patient_ids, now: now() }), openAlertsOf(database, patient_ids)]);
      return {
        patients: visible.map((patient) => ({ ...patient, ...erasedBeside(names, patient.patient_id), last_visit: visits.get(patient.patient_id)?.last ?? null, next_visit: visits.get(patient.patient_id)?.next ?? null, open_alerts: alerts.get(patient.patient_id) ?? 0 })),
        next_cursor,
      };
    },
  }),
];
