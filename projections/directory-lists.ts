import type { Role } from '../src/kernel/actor.ts';
import type { Queryable } from '../src/kernel/projection.ts';
import { fromCursor, pageOf, type Page } from './cursor.ts';
import { containing, textKey } from './text-key.ts';

export type Account = {
  readonly user_id: string;
  readonly role: Role;
  /** Null once erased. */
  readonly full_name: string | null;
  readonly specialty: string | null;
  readonly time_zone: string | null;
  readonly on_call: boolean;
  readonly disabled: boolean;
  readonly registered_at: string;
};
export type Doctor = { readonly doctor_id: string; readonly full_name: string | null; readonly specialty: string | null; readonly time_zone: string | null };
export type PatientInCare = { readonly patient_id: string; readonly full_name: string | null };
export type CareGround = { readonly patient_id: string; readonly doctor_id: string; readonly since: string; readonly ground: 'assignment' | 'booking'; readonly until: string | null };

type AccountRow = Omit<Account, 'registered_at'> & { readonly registered_at: Date; readonly name_key: string };

/** Accounts by name, then id: `$1`… as in `listed`. */
const accountsText = (where: string): string => `
  select user_id, role, full_name, specialty, time_zone, on_call, disabled, registered_at, name_key from accounts
  where ${where} and ($1::text is null or name_key like $1) and ($2::text is null or (name_key, user_id collate "C") > ($2, $3))
  order by name_key, user_id collate "C" limit $4`;
const statements = {
  everyone: { name: 'directory.accounts', text: accountsText('($5::text is null or role = $5)') },
  doctors: { name: 'directory.doctors', text: accountsText(`role = 'DOCTOR' and not disabled and ($5::text is null or specialty_key = $5)`) },
  patients: {
    name: 'directory.patients',
    text: accountsText('user_id in (select patient_id from care_grounds where doctor_id = $5 and active and (until is null or until > $6))'),
  },
};

type Listed = Page & { readonly q?: string | undefined; readonly values: readonly unknown[] };
async function listed(db: Queryable, statement: { name: string; text: string }, { q, limit, cursor, values }: Listed): Promise<{ page: AccountRow[]; next_cursor: string | null }> {
  const { rows } = await db.query<AccountRow>({ ...statement, values: [q === undefined ? null : containing(q), ...fromCursor(cursor, 'text', 'text'), limit + 1, ...values] });
  return pageOf(rows, limit, ({ name_key, user_id }) => [name_key, user_id]);
}

/** Every account, disabled ones too, by name. */
export async function accounts(db: Queryable, { role, q, ...page }: Page & { readonly role?: Role | undefined; readonly q?: string | undefined }): Promise<{ accounts: Account[]; next_cursor: string | null }> {
  const found = await listed(db, statements.everyone, { ...page, q, values: [role ?? null] });
  return { accounts: found.page.map(accountOf), next_cursor: found.next_cursor };
}

const accountOf = ({ user_id, role, full_name, specialty, time_zone, on_call, disabled, registered_at }: AccountRow): Account => ({
  user_id,
  role,
  full_name,
  specialty,
  time_zone,
  on_call,
  disabled,
  registered_at: registered_at.toISOString(),
});

/** Doctors who are not disabled, by name. */
export async function doctors(db: Queryable, { specialty, q, ...page }: Page & { readonly specialty?: string | undefined; readonly q?: string | undefined }): Promise<{ doctors: Doctor[]; next_cursor: string | null }> {
  const found = await listed(db, statements.doctors, { ...page, q, values: [specialty === undefined ? null : textKey(specialty)] });
  return { doctors: found.page.map(doctorOf), next_cursor: found.next_cursor };
}

/** One doctor; undefined when there is none of that id, or a disabled one. */
export async function doctor(db: Queryable, { doctor_id }: { readonly doctor_id: string }): Promise<Doctor | undefined> {
  const { rows } = await db.query<Omit<Doctor, 'doctor_id'> & { user_id: string }>({
    name: 'directory.doctor',
    text: `select user_id, full_name, specialty, time_zone from accounts where user_id = $1 and role = 'DOCTOR' and not disabled`,
    values: [doctor_id],
  });
  return rows[0] && doctorOf(rows[0]);
}

const doctorOf = ({ user_id, full_name, specialty, time_zone }: Omit<Doctor, 'doctor_id'> & { user_id: string }): Doctor => ({ doctor_id: user_id, full_name, specialty, time_zone });

/** The patients in a doctor's care at `now` (ms since the epoch), by name. */
export async function patientsOf(
  db: Queryable,
  { doctor_id, q, now, ...page }: Page & { readonly doctor_id: string; readonly q?: string | undefined; readonly now: number },
): Promise<{ patients: PatientInCare[]; next_cursor: string | null }> {
  const found = await listed(db, statements.patients, { ...page, q, values: [doctor_id, new Date(now)] });
  return { patients: found.page.map(({ user_id, full_name }) => ({ patient_id: user_id, full_name })), next_cursor: found.next_cursor };
}

/** All of them, by id alone. */
export async function patientIdsOf(db: Queryable, { doctor_id, now }: { readonly doctor_id: string; readonly now: number }): Promise<string[]> {
  const { rows } = await db.query<{ patient_id: string }>({
    name: 'directory.patient_ids',
    text: 'select distinct patient_id from care_grounds where doctor_id = $1 and active and (until is null or until > $2)',
    values: [doctor_id, new Date(now)],
  });
  return rows.map(({ patient_id }) => patient_id);
}

/** The grounds on which doctors care for patients at `now` (ms since the epoch), by patient and doctor. */
export async function careTeams(
  db: Queryable,
  { patient_id, doctor_id, now, limit, cursor }: Page & { readonly patient_id?: string | undefined; readonly doctor_id?: string | undefined; readonly now: number },
): Promise<{ care_teams: CareGround[]; next_cursor: string | null }> {
  type Row = Omit<CareGround, 'since' | 'until'> & { since: Date; until: Date | null; appointment_id: string };
  const { rows } = await db.query<Row>({
    name: 'directory.care_teams',
    text: `select patient_id, doctor_id, since, ground, until, appointment_id from care_grounds
      where active and (until is null or until > $1) and ($2::text is null or patient_id = $2) and ($3::text is null or doctor_id = $3)
        and ($4::text is null or (patient_id, doctor_id, ground, appointment_id) > ($4, $5, $6, $7))
      order by patient_id, doctor_id, ground, appointment_id limit $8`,
    values: [new Date(now), patient_id ?? null, doctor_id ?? null, ...fromCursor(cursor, 'text', 'text', 'text', 'text'), limit + 1],
  });
  const { page, next_cursor } = pageOf(rows, limit, (row) => [row.patient_id, row.doctor_id, row.ground, row.appointment_id]);
  return {
    care_teams: page.map((row) => ({ patient_id: row.patient_id, doctor_id: row.doctor_id, since: row.since.toISOString(), ground: row.ground, until: row.until?.toISOString() ?? null })),
    next_cursor,
  };
}

/** The names of those ids that have one, for pages whose rows hold ids only. */
export async function namesOf(db: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ user_id: string; full_name: string }>({
    name: 'directory.names',
    text: 'select user_id, full_name from accounts where user_id = any($1::text[]) and full_name is not null',
    values: [[...new Set(ids)]],
  });
  return new Map(rows.map(({ user_id, full_name }) => [user_id, full_name]));
}
