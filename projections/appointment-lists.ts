import type { AppointmentType } from '../events/calendar.ts';
import type { Queryable } from '../src/kernel/projection.ts';
import { fromCursor, pageOf, type Page } from './cursor.ts';

export const appointmentStatuses = ['BOOKED', 'COMPLETED', 'CANCELLED', 'NO_SHOW'] as const;
export type AppointmentStatus = (typeof appointmentStatuses)[number];
/** Times as RFC 3339 in UTC. `erased` where the reason was. */
export type ListedAppointment = {
  readonly appointment_id: string;
  readonly doctor_id: string;
  readonly patient_id: string;
  readonly start: string;
  readonly end: string;
  readonly type: AppointmentType;
  readonly reason: string | null;
  readonly status: AppointmentStatus;
  readonly erased?: true;
};
/** With what a copy in somebody's calendar needs. */
export type KeptAppointment = ListedAppointment & { readonly sequence: number; readonly changed_at: string };

type Row = Omit<ListedAppointment, 'start' | 'end' | 'erased'> & { start_at: Date; end_at: Date; erased: boolean; sequence: number; changed_at: Date };
const columns = 'appointment_id, doctor_id, patient_id, start_at, end_at, type, reason, erased, status, sequence, changed_at';

const listed = ({ appointment_id, doctor_id, patient_id, start_at, end_at, type, reason, status, erased }: Row): ListedAppointment => ({
  appointment_id,
  doctor_id,
  patient_id,
  start: start_at.toISOString(),
  end: end_at.toISOString(),
  type,
  reason,
  status,
  ...(erased && { erased: true }),
});

type Filter = Page & {
  readonly doctor_id?: string | undefined;
  readonly patient_id?: string | undefined;
  /** Of the start, ms since the epoch; half open. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly status?: readonly AppointmentStatus[] | undefined;
};
const at = (ms: number | undefined): Date | null => (ms === undefined ? null : new Date(ms));

/** Appointments by their start. */
export async function appointmentsOf(db: Queryable, { doctor_id, patient_id, from, to, status, limit, cursor }: Filter): Promise<{ appointments: ListedAppointment[]; next_cursor: string | null }> {
  const { rows } = await db.query<Row>({
    name: 'appointments.list',
    text: `select ${columns} from appointments
      where ($1::text is null or doctor_id = $1) and ($2::text is null or patient_id = $2) and ($3::timestamptz is null or start_at >= $3) and ($4::timestamptz is null or start_at < $4)
        and ($5::text[] is null or status = any($5)) and ($6::timestamptz is null or (start_at, appointment_id) > ($6, $7::text collate "C"))
      order by start_at, appointment_id limit $8`,
    values: [doctor_id ?? null, patient_id ?? null, at(from), at(to), status ?? null, ...fromCursor(cursor, 'time', 'text'), limit + 1],
  });
  const { page, next_cursor } = pageOf(rows, limit, ({ start_at, appointment_id }) => [start_at.toISOString(), appointment_id]);
  return { appointments: page.map(listed), next_cursor };
}

/** A patient's latest appointments, the oldest of them first. */
export async function latestAppointmentsOf(db: Queryable, { patient_id, limit }: { readonly patient_id: string; readonly limit: number }): Promise<ListedAppointment[]> {
  const { rows } = await db.query<Row>({ name: 'appointments.latest', text: `select ${columns} from appointments where patient_id = $1 order by start_at desc, appointment_id desc limit $2`, values: [patient_id, limit] });
  return rows.map(listed).reverse();
}

const kept = (row: Row): KeptAppointment => ({ ...listed(row), sequence: row.sequence, changed_at: row.changed_at.toISOString() });

/** One appointment, whoever’s it is; undefined when there is none. */
export async function appointmentOf(db: Queryable, appointment_id: string): Promise<KeptAppointment | undefined> {
  const { rows } = await db.query<Row>({ name: 'appointments.one', text: `select ${columns} from appointments where appointment_id = $1`, values: [appointment_id] });
  return rows[0] && kept(rows[0]);
}

/** What a calendar feed shows: a user’s appointments from `from` (ms) on, cancelled ones too, at most `limit`. */
export async function appointmentsToKeep(db: Queryable, { user_id, from, limit }: { readonly user_id: string; readonly from: number; readonly limit: number }): Promise<KeptAppointment[]> {
  const { rows } = await db.query<Row>({
    name: 'appointments.keep',
    text: `select ${columns} from appointments where (patient_id = $1 or doctor_id = $1) and start_at >= $2 order by start_at, appointment_id limit $3`,
    values: [user_id, new Date(from), limit],
  });
  return rows.map(kept);
}

/** How many there are of each status. */
export async function appointmentsByStatus(db: Queryable): Promise<Record<string, number>> {
  const { rows } = await db.query<{ status: string; n: string }>({ name: 'appointments.by_status', text: 'select status, count(*) as n from appointments group by status' });
  return Object.fromEntries(rows.map(({ status, n }) => [status, Number(n)]));
}

export type ListedBlock = { readonly block_id: string; readonly from: string; readonly to: string; readonly reason: string | null; readonly erased?: true };

/** What a doctor has blocked and not given back, of it what meets the interval (ms). */
export async function blocksOf(db: Queryable, { doctor_id, from, to, limit, cursor }: Page & { readonly doctor_id: string; readonly from?: number | undefined; readonly to?: number | undefined }): Promise<{ blocks: ListedBlock[]; next_cursor: string | null }> {
  const { rows } = await db.query<{ block_id: string; from_at: Date; to_at: Date; reason: string | null; erased: boolean }>({
    name: 'appointments.blocks',
    text: `select block_id, from_at, to_at, reason, erased from blocked_times
      where doctor_id = $1 and active and ($2::timestamptz is null or to_at > $2) and ($3::timestamptz is null or from_at < $3) and ($4::timestamptz is null or (from_at, block_id) > ($4, $5::text collate "C"))
      order by from_at, block_id limit $6`,
    values: [doctor_id, at(from), at(to), ...fromCursor(cursor, 'time', 'text'), limit + 1],
  });
  const { page, next_cursor } = pageOf(rows, limit, ({ from_at, block_id }) => [from_at.toISOString(), block_id]);
  return {
    blocks: page.map(({ block_id, from_at, to_at, reason, erased }) => ({ block_id, from: from_at.toISOString(), to: to_at.toISOString(), reason, ...(erased && { erased: true }) })),
    next_cursor,
  };
}

/** Patient → their last visit to the doctor and the next one, as seen at `now` (ms since the epoch). */
export async function visitsOf(db: Queryable, { doctor_id, patient_ids, now }: { readonly doctor_id: string; readonly patient_ids: readonly string[]; readonly now: number }): Promise<ReadonlyMap<string, { readonly last: string | null; readonly next: string | null }>> {
  const { rows } = await db.query<{ patient_id: string; last: Date | null; next: Date | null }>({
    name: 'appointments.visits',
    text: `select patient_id,
        max(start_at) filter (where status = 'COMPLETED' or (status = 'BOOKED' and end_at <= $3)) as last,
        min(start_at) filter (where status = 'BOOKED' and start_at > $3) as next
      from appointments where doctor_id = $1 and patient_id = any($2::text[]) group by patient_id`,
    values: [doctor_id, patient_ids, new Date(now)],
  });
  return new Map(rows.map(({ patient_id, last, next }) => [patient_id, { last: last?.toISOString() ?? null, next: next?.toISOString() ?? null }]));
}
