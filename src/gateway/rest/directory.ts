import { Type } from 'typebox';
import { accounts, careTeams, doctor, doctors, type Doctor } from '../../../projections/directory-lists.ts';
import { roles } from '../../kernel/actor.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { Rejection } from '../../kernel/rejection.ts';
import { KnownUser, nullable, Timestamp } from '../../kernel/schema.ts';
import type { FreeTime } from '../free-time.ts';
import type { ReadModels } from '../read-models.ts';
import { erasedBeside, type Names } from '../names.ts';
import { AnyRole, erasable, Name, page } from '../shapes.ts';
import type { Users } from '../users.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { oneOf, paged, readModel, text, user } from './query.ts';

type Parts = { readonly database: Queryable; readonly readModels: ReadModels; readonly users: Users; readonly names: Pick<Names, 'isErased'>; readonly freeTime: Pick<FreeTime, 'next'>; readonly now: () => number };

const list = { ...paged, ...readModel };
const reads = ['directory'];
const anyRole = oneOf(roles);

const profile = { full_name: Name, specialty: nullable(Type.String()), time_zone: nullable(Type.String()) };
const DoctorListed = Type.Object({ doctor_id: KnownUser, ...profile, next_free: nullable(Timestamp) }, { title: 'Doctor' });
const AccountListed = Type.Object({ user_id: KnownUser, role: AnyRole, ...profile, on_call: Type.Boolean(), disabled: Type.Boolean(), registered_at: Timestamp, ...erasable }, { title: 'Account' });
const CareGround = Type.Object({ patient_id: KnownUser, doctor_id: KnownUser, since: Timestamp, ground: Type.Enum(['assignment', 'booking']), until: nullable(Timestamp) }, { title: 'CareGround' });

/** Who is registered, and who cares for whom. */
export function directoryEndpoints({ database, readModels, users, names, freeTime, now }: Parts): readonly Endpoint[] {
  /** Doctors as patients look for one: with when they are free next, as their calendars say. */
  async function withNextFree(found: readonly Doctor[]): Promise<(Doctor & { next_free: string | null })[]> {
    const next = await freeTime.next(found.map(({ doctor_id }) => doctor_id));
    return found.map((each, n) => ({ ...each, next_free: next[n] ?? null }));
  }
  const idOf = (name: string | undefined): string | undefined => (name === undefined ? undefined : users.idOf(name));
  return [
    endpoint({
      group: 'Directory',
      summary: 'Doctors, by name',
      returns: Type.Object({ doctors: Type.Array(DoctorListed), ...page }),
      path: '/doctors',
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      query: { ...list, specialty: text(100), q: text(100) },
      async answer({ ctx, query: { at_least, limit, cursor, specialty, q } }) {
        await readModels.ready(ctx, reads, at_least);
        const found = await doctors(database, { specialty, q, limit, cursor });
        return { doctors: await withNextFree(found.doctors), next_cursor: found.next_cursor };
      },
    }),
    endpoint({
      group: 'Directory',
      summary: 'A doctor',
      returns: DoctorListed,
      path: '/doctors/:id',
      params: { id: user },
      roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
      query: readModel,
      async answer({ ctx, params, query: { at_least } }) {
        const doctor_id = users.idOf(params.id);
        await readModels.ready(ctx, reads, at_least);
        const found = await doctor(database, { doctor_id });
        if (!found) throw new Rejection('not-found');
        const [shown] = await withNextFree([found]);
        return shown;
      },
    }),
    endpoint({
      group: 'Directory',
      summary: 'Everybody who is registered, by name',
      returns: Type.Object({ accounts: Type.Array(AccountListed), ...page }),
      path: '/accounts',
      roles: ['ADMIN'],
      query: { ...list, role: anyRole, q: text(100) },
      async answer({ ctx, query: { at_least, limit, cursor, role, q } }) {
        await readModels.ready(ctx, reads, at_least);
        const found = await accounts(database, { role, q, limit, cursor });
        return { ...found, accounts: found.accounts.map((each) => ({ ...each, ...erasedBeside(names, each.user_id) })) };
      },
    }),
    endpoint({
      group: 'Directory',
      summary: 'Which doctors care for which patients, and why',
      returns: Type.Object({ care_teams: Type.Array(CareGround), ...page }),
      path: '/care-teams',
      roles: ['ADMIN'],
      query: { ...list, patient_id: user, doctor_id: user },
      async answer({ ctx, query: { at_least, limit, cursor, patient_id, doctor_id } }) {
        await readModels.ready(ctx, reads, at_least);
        return careTeams(database, { patient_id: idOf(patient_id), doctor_id: idOf(doctor_id), now: now(), limit, cursor });
      },
    }),
  ];
}
