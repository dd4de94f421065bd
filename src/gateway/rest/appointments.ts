import { Type } from 'typebox';
import { partiesOf } from '../../../commands/appointment-id.ts';
import { calendar } from '../../../commands/calendar.ts';
import { appointmentOf as stateOf } from '../../../commands/calendar-state.ts';
import { appointmentOf, appointmentsOf, appointmentStatuses, type KeptAppointment, type ListedAppointment } from '../../../projections/appointment-lists.ts';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { Rejection } from '../../kernel/rejection.ts';
import { KnownUser, nullable, OpaqueId, Timestamp } from '../../kernel/schema.ts';
import type { Caller } from '../auth.ts';
import type { Http } from '../context.ts';
import { withNames, type Names } from '../names.ts';
import type { ReadModels } from '../read-models.ts';
import type { Records } from '../records/records.ts';
import { erasable, Name, page } from '../shapes.ts';
import type { Users } from '../users.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { opaqueId, paged, readModel, someOf, time, user } from './query.ts';

type Parts = { readonly dispatcher: Dispatcher; readonly database: Queryable; readonly readModels: ReadModels; readonly names: Names; readonly users: Users; readonly records: Pick<Records, 'purposeOf'> };

export const Appointment = Type.Object(
  {
    appointment_id: OpaqueId,
    doctor_id: KnownUser,
    doctor_name: Name,
    patient_id: KnownUser,
    patient_name: Name,
    start: Timestamp,
    end: Timestamp,
    type: Type.Enum(['IN_PERSON', 'ONLINE', 'FOLLOW_UP', 'EMERGENCY']),
    reason: Type.Optional(nullable(Type.String({ description: 'Not shown to an ADMIN, nor to a doctor who cares for the patient no more' }))),
    status: Type.Enum([...appointmentStatuses]),
    ...erasable,
  },
  { title: 'Appointment' },
);
const reads = ['appointments'];

/** One appointment as its patient, its doctor or an ADMIN sees it. */
export type FindAppointment = (ctx: Http, caller: Caller, appointment_id: string, at_least: bigint | undefined) => Promise<KeptAppointment>;

/** An appointment that the caller may see, as it stands. Rejects with `not-found`. One that was booked a moment ago is waited for. */
export function createFindAppointment({ dispatcher, database, readModels }: Pick<Parts, 'dispatcher' | 'database' | 'readModels'>): FindAppointment {
  return async (ctx, caller, appointment_id, at_least) => {
    const parties = partiesOf(dispatcher.digest, appointment_id);
    if (!parties || (caller.role !== 'ADMIN' && caller.user_id !== (caller.role === 'DOCTOR' ? parties.doctor_id : parties.patient_id))) throw new Rejection('not-found');
    await readModels.ready(ctx, reads, at_least);
    const found = await appointmentOf(database, appointment_id);
    if (found) return found;
    const { state, position } = await dispatcher.latest(calendar, parties.doctor_id);
    if (!stateOf(state, appointment_id)) throw new Rejection('not-found');
    await readModels.ready(ctx, reads, position);
    const booked = await appointmentOf(database, appointment_id);
    if (!booked) throw new Rejection('not-found');
    return booked;
  };
}

/** With the words of the patient, or without. */
const shown = ({ reason, erased, ...appointment }: ListedAppointment, withReason: boolean): object => (withReason ? { ...appointment, reason, ...(erased && { erased }) } : appointment);

/** Appointments of patients and doctors (API §4). */
export function appointmentEndpoints({ dispatcher, database, readModels, names, users, records }: Parts): readonly Endpoint[] {
  const find = createFindAppointment({ dispatcher, database, readModels });
  const idOf = (name: string | undefined): string | undefined => (name === undefined ? undefined : users.idOf(name));

  /** A patient’s and a doctor’s own; whoever asks for somebody else’s is told of nothing. */
  function whose({ role, user_id }: Caller, asked: { readonly patient_id: string | undefined; readonly doctor_id: string | undefined }): { patient_id: string | undefined; doctor_id: string | undefined } {
    const own = role === 'PATIENT' ? 'patient_id' : role === 'DOCTOR' ? 'doctor_id' : undefined;
    const wanted = { patient_id: idOf(asked.patient_id), doctor_id: idOf(asked.doctor_id) };
    if (own !== undefined && wanted[own] !== undefined && wanted[own] !== user_id) throw new Rejection('not-found');
    return { ...wanted, ...(own !== undefined && { [own]: user_id }) };
  }

  /** As the caller may see them now. An appointment stays with its doctor; why the patient comes is theirs to know while they care for the patient, and never an ADMIN's. */
  async function visible(caller: Caller, appointments: readonly ListedAppointment[]): Promise<object[]> {
    const patient_ids = caller.role === 'ADMIN' ? [] : [...new Set(appointments.map(({ patient_id }) => patient_id))];
    const purposes = new Map(await Promise.all(patient_ids.map(async (patient_id) => [patient_id, await records.purposeOf(caller, patient_id)] as const)));
    const isTheirs = (patient_id: string): boolean => ['own', 'care'].includes(purposes.get(patient_id) ?? 'none');
    return withNames(names, appointments.map((appointment) => shown(appointment, isTheirs(appointment.patient_id))));
  }

  return [
    endpoint({
      group: 'Appointments',
      summary: 'Appointments by their start: one’s own, to an ADMIN all',
      description: 'Those that begin in [from, to). `status` takes several, with commas.',
      returns: Type.Object({ appointments: Type.Array(Appointment), ...page }),
      path: '/appointments',
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      query: { from: time, to: time, status: someOf(appointmentStatuses), patient_id: user, doctor_id: user, ...paged, ...readModel },
      refusals: ['not-found'],
      async answer({ ctx, caller, query: { from, to, status, patient_id, doctor_id, limit, cursor, at_least } }) {
        const of = whose(caller, { patient_id, doctor_id });
        await readModels.ready(ctx, reads, at_least);
        const found = await appointmentsOf(database, { ...of, from, to, status, limit, cursor });
        return { appointments: await visible(caller, found.appointments), next_cursor: found.next_cursor };
      },
    }),
    endpoint({
      group: 'Appointments',
      summary: 'An appointment',
      returns: Appointment,
      path: '/appointments/:id',
      params: { id: opaqueId },
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      query: readModel,
      async answer({ ctx, caller, params, query: { at_least } }) {
        const { sequence: _sequence, changed_at: _changed, ...appointment } = await find(ctx, caller, params.id, at_least);
        const [seen] = await visible(caller, [appointment]);
        return seen;
      },
    }),
  ];
}
