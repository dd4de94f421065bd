import { Type } from 'typebox';
import { records as kinds } from '../../../events/access.ts';
import { accessOf, type Access } from '../../../projections/access.ts';
import type { Queryable } from '../../kernel/projection.ts';
import { KnownUser, nullable, OpaqueId, Timestamp } from '../../kernel/schema.ts';
import { erasedBeside, withNames, type Names } from '../names.ts';
import type { ReadModels } from '../read-models.ts';
import type { Records } from '../records/records.ts';
import { AnyRole, erasable, Name, page } from '../shapes.ts';
import type { Users } from '../users.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { paged, readModel, time, user } from './query.ts';

type Parts = { readonly database: Queryable; readonly readModels: ReadModels; readonly names: Names; readonly users: Users; readonly records: Records };

const reads = ['access'];
const Entry = Type.Object(
  {
    at: Timestamp,
    user_id: KnownUser,
    name: Name,
    role: AnyRole,
    patient_id: nullable(KnownUser),
    record: Type.Enum([...kinds, 'emergency_access']),
    reference: nullable(OpaqueId),
    purpose: Type.Enum(['own', 'care', 'emergency', 'audit', 'none']),
    outcome: Type.Enum(['granted', 'refused']),
    ...erasable,
  },
  { title: 'Access' },
);
const Log = Type.Object({ access: Type.Array(Entry), ...page });

/** Who read which records. */
export function accessEndpoints({ database, readModels, names, users, records }: Parts): readonly Endpoint[] {
  const named = async (rows: readonly Access[]) => (await withNames(names, rows)).map(({ user_name, patient_name: _patient, erased: _erased, ...row }) => ({ ...row, name: user_name ?? null, ...erasedBeside(names, row.user_id) }));

  return [
    endpoint({
      group: 'Audit',
      summary: 'Who read which patient’s records, the latest first',
      description: 'A reading appears within a second of its answer. `since`: at or after it.',
      returns: Log,
      path: '/audit/access',
      roles: ['AUDITOR'],
      query: { patient_id: user, user_id: user, since: time, ...paged, ...readModel },
      async answer({ ctx, caller, query: { patient_id, user_id, since, limit, cursor, at_least } }) {
        const [patient, reader] = [patient_id, user_id].map((name) => (name === undefined ? undefined : users.idOf(name)));
        records.note(caller, { record: 'audit', purpose: 'audit', outcome: 'granted', reference: 'access', ...(patient !== undefined && { patient_id: patient }) });
        await readModels.ready(ctx, reads, at_least);
        const found = await accessOf(database, { patient_id: patient, user_id: reader, since, limit, cursor });
        return { access: await named(found.access), next_cursor: found.next_cursor };
      },
    }),
    endpoint({
      group: 'Records',
      summary: 'Who read one’s records, the latest first',
      returns: Log,
      path: '/me/access-log',
      roles: ['PATIENT'],
      query: { ...paged, ...readModel },
      async answer({ ctx, caller, query: { limit, cursor, at_least } }) {
        await readModels.ready(ctx, reads, at_least);
        const found = await accessOf(database, { patient_id: caller.user_id, limit, cursor });
        return { access: await named(found.access), next_cursor: found.next_cursor };
      },
    }),
  ];
}
