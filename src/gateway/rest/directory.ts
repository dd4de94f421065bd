import { accounts, careTeams, doctor, doctors, type Doctor } from '../../../projections/directory-lists.ts';
import { roles } from '../../kernel/actor.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { ReadModels } from '../read-models.ts';
import type { Users } from '../users.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { oneOf, paged, pathPart, readModel, text, user } from './query.ts';

type Parts = { readonly database: Queryable; readonly readModels: ReadModels; readonly users: Users; readonly now: () => number };

const list = { ...paged, ...readModel };
const reads = ['directory'];
const anyRole = oneOf(roles);

/** A doctor as patients look for one. When they are free next is for the calendars to say. */
const onTheWire = (found: Doctor): Doctor & { next_free: string | null } => ({ ...found, next_free: null });
/** The given values only. */
const given = <Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Who is registered, and who cares for whom. */
export function directoryEndpoints({ database, readModels, users, now }: Parts): readonly Endpoint[] {
  const idOf = (name: string | undefined): string | undefined => (name === undefined ? undefined : users.idOf(name));
  return [
    endpoint({
      path: '/doctors',
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      query: { ...list, specialty: text(100), q: text(100) },
      async answer({ ctx, query: { at_least, limit, cursor, specialty, q } }) {
        await readModels.ready(ctx, reads, at_least);
        const found = await doctors(database, { limit, ...given({ cursor, specialty, q }) });
        return { doctors: found.doctors.map(onTheWire), next_cursor: found.next_cursor };
      },
    }),
    endpoint({
      path: '/doctors/:id',
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      query: readModel,
      async answer({ ctx, params, query: { at_least } }) {
        const doctor_id = users.idOf(pathPart(params, 'id', user));
        await readModels.ready(ctx, reads, at_least);
        const found = await doctor(database, { doctor_id });
        if (!found) throw new Rejection('not-found');
        return onTheWire(found);
      },
    }),
    endpoint({
      path: '/accounts',
      roles: ['ADMIN'],
      query: { ...list, role: anyRole, q: text(100) },
      async answer({ ctx, query: { at_least, limit, cursor, role, q } }) {
        await readModels.ready(ctx, reads, at_least);
        return accounts(database, { limit, ...given({ cursor, role, q }) });
      },
    }),
    endpoint({
      path: '/care-teams',
      roles: ['ADMIN'],
      query: { ...list, patient_id: user, doctor_id: user },
      async answer({ ctx, query: { at_least, limit, cursor, patient_id, doctor_id } }) {
        await readModels.ready(ctx, reads, at_least);
        return careTeams(database, { limit, now: now(), ...given({ cursor, patient_id: idOf(patient_id), doctor_id: idOf(doctor_id) }) });
      },
    }),
  ];
}
