import { Type } from 'typebox';
import { chart } from '../../../commands/chart.ts';
import { latestAppointmentsOf } from '../../../projections/appointment-lists.ts';
import { allergiesOf, diagnosesOf, prescriptionOf, prescriptionsOf, reportsOf, type ListedPrescription } from '../../../projections/chart-lists.ts';
import { patientIdsOf } from '../../../projections/directory-lists.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import { directionsInWords } from '../../domain/directions/words.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { Rejection } from '../../kernel/rejection.ts';
import { KnownUser } from '../../kernel/schema.ts';
import type { ReadRecord } from '../../../events/access.ts';
import type { Caller } from '../auth.ts';
import type { Http } from '../context.ts';
import { erasedBeside, withNames, type Names } from '../names.ts';
import type { ReadModels } from '../read-models.ts';
import type { Records } from '../records/records.ts';
import { erasable, Name, page } from '../shapes.ts';
import type { Users } from '../users.ts';
import { Appointment } from './appointments.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { oneOf, opaqueId, paged, readModel, user } from './query.ts';
import { Allergy, Diagnosis, Prescription, Report } from './record-shapes.ts';

type Parts = { readonly dispatcher: Dispatcher; readonly database: Queryable; readonly readModels: ReadModels; readonly names: Names; readonly users: Users; readonly records: Records; readonly now: () => number };

type Asking = { readonly ctx: Http; readonly caller: Caller; readonly named: string | undefined; readonly at_least: bigint | undefined };

const reads = ['chart'];
const yesOrNo = oneOf(['true', 'false']);
/** Appointments that a chart shows, and entries of its lists. */
const mostInChart = 200;
const roles = ['PATIENT', 'DOCTOR', 'ADMIN'] as const;

/** With what the patient is to do, in plain words. */
const shown = (prescription: ListedPrescription): ListedPrescription & { directions: string | null } => {
  const { dose, route, frequency_structured, duration_days } = prescription;
  const duration = duration_days === null ? null : { value: duration_days, unit: 'd' as const };
  return { ...prescription, directions: frequency_structured === null ? null : directionsInWords({ dose, route, frequency: frequency_structured, duration }) };
};

/** Patients' records (API §4): their own; doctors in care; others in an emergency. Every reading is written down. */
export function recordEndpoints({ dispatcher, database, readModels, names, users, records, now }: Parts): readonly Endpoint[] {
  /** Whose record it is about, once the read models are ready: the patient's that is named, one's own, or of all patients in a doctor's care. */
  async function patientsFor({ ctx, caller, named, at_least }: Asking, record: ReadRecord): Promise<{ readonly patient_ids: readonly string[]; readonly all: boolean }> {
    const patient_id = named === undefined ? (caller.role === 'PATIENT' ? caller.user_id : undefined) : users.idOf(named);
    if (patient_id !== undefined) {
      await records.open(caller, { patient_id, record });
      await readModels.ready(ctx, reads, at_least);
      return { patient_ids: [patient_id], all: false };
    }
    if (caller.role !== 'DOCTOR') throw new Rejection('not-found');
    await readModels.ready(ctx, [...reads, 'directory'], at_least);
    return { patient_ids: await patientIdsOf(database, { doctor_id: caller.user_id, now: now() }), all: true };
  }

  /** Of rows about several patients those that the caller may see by the streams; each patient's is one reading. */
  async function openAll<Row extends { readonly patient_id: string }>(caller: Caller, record: ReadRecord, rows: readonly Row[]): Promise<readonly Row[]> {
    const open = new Set<string>();
    for (const patient_id of new Set(rows.map((row) => row.patient_id))) {
      const purpose = await records.purposeOf(caller, patient_id);
      if (purpose === undefined) continue;
      records.note(caller, { patient_id, record, purpose, outcome: 'granted' });
      open.add(patient_id);
    }
    return rows.filter(({ patient_id }) => open.has(patient_id));
  }

  return [
    endpoint({
      group: 'Records',
      summary: 'Prescriptions, the newest first: one’s own, or those of a patient in one’s care',
      description: 'A doctor who names no patient gets those of all patients in their care. `active`: only those that are being taken, or only the others.',
      returns: Type.Object({ prescriptions: Type.Array(Prescription), ...page }),
      path: '/prescriptions',
      roles,
      query: { patient_id: user, active: yesOrNo, ...paged, ...readModel },
      refusals: ['not-found'],
      async answer({ ctx, caller, query: { patient_id, active, limit, cursor, at_least } }) {
        const { patient_ids, all } = await patientsFor({ ctx, caller, named: patient_id, at_least }, 'prescriptions');
        const { items, next_cursor } = await prescriptionsOf(database, { patient_ids, active: active === undefined ? undefined : active === 'true', now: now(), limit, cursor });
        const visible = all ? await openAll(caller, 'prescriptions', items) : items;
        return { prescriptions: await withNames(names, visible.map(shown)), next_cursor };
      },
    }),
    endpoint({
      group: 'Records',
      summary: 'A prescription',
      returns: Prescription,
      path: '/prescriptions/:id',
      params: { id: opaqueId },
      roles,
      query: readModel,
      async answer({ ctx, caller, params: { id }, query: { at_least } }) {
        const patient_id = dispatcher.digest.unseal('rx', id)?.key;
        if (patient_id === undefined) throw new Rejection('not-found');
        await records.open(caller, { patient_id, record: 'prescriptions', reference: id });
        await readModels.ready(ctx, reads, at_least);
        let found = await prescriptionOf(database, id, now());
        if (!found) {
          // One that was issued a moment ago is waited for.
          const { state, position } = await dispatcher.latest(chart, patient_id);
          if (!state.prescriptions.some((one) => one.prescription_id === id)) throw new Rejection('not-found');
          await readModels.ready(ctx, reads, position);
          found = await prescriptionOf(database, id, now());
        }
        if (!found) throw new Rejection('not-found');
        const [named] = await withNames(names, [shown(found)]);
        return named;
      },
    }),
    endpoint({
      group: 'Records',
      summary: 'Reports, the newest first: one’s own, or those of a patient in one’s care',
      description: 'A doctor who names no patient gets those of all patients in their care.',
      returns: Type.Object({ reports: Type.Array(Report), ...page }),
      path: '/reports',
      roles,
      query: { patient_id: user, ...paged, ...readModel },
      refusals: ['not-found'],
      async answer({ ctx, caller, query: { patient_id, limit, cursor, at_least } }) {
        const { patient_ids, all } = await patientsFor({ ctx, caller, named: patient_id, at_least }, 'reports');
        const { items, next_cursor } = await reportsOf(database, { patient_ids, limit, cursor });
        return { reports: await withNames(names, all ? await openAll(caller, 'reports', items) : items), next_cursor };
      },
    }),
    endpoint({
      group: 'Records',
      summary: 'A patient’s chart',
      description: `Allergies that stand, diagnoses as last amended; of prescriptions, reports and appointments the latest ${mostInChart}, all of which stand in their own lists.`,
      returns: Type.Object({
        patient_id: KnownUser,
        full_name: Name,
        ...erasable,
        allergies: Type.Array(Allergy),
        diagnoses: Type.Array(Diagnosis),
        prescriptions: Type.Array(Prescription),
        reports: Type.Array(Report),
        appointments: Type.Array(Appointment),
      }),
      path: '/patients/:id/chart',
      params: { id: user },
      roles,
      query: readModel,
      async answer({ ctx, caller, params, query: { at_least } }) {
        const patient_id = users.idOf(params.id);
        await records.open(caller, { patient_id, record: 'chart' });
        await readModels.ready(ctx, [...reads, 'appointments'], at_least);
        const of = { patient_ids: [patient_id], limit: mostInChart };
        const [allergies, diagnoses, prescriptions, reports, appointments] = await Promise.all([
          allergiesOf(database, patient_id),
          diagnosesOf(database, patient_id),
          prescriptionsOf(database, { ...of, now: now() }),
          reportsOf(database, of),
          latestAppointmentsOf(database, { patient_id, limit: mostInChart }),
        ]);
        return {
          patient_id,
          full_name: (await names.load(patient_id)) ?? null,
          ...erasedBeside(names, patient_id),
          allergies,
          diagnoses: await withNames(names, diagnoses),
          prescriptions: await withNames(names, prescriptions.items.map(shown)),
          reports: await withNames(names, reports.items),
          appointments: await withNames(names, appointments),
        };
      },
    }),
  ];
}
