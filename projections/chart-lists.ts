import type { SafetyFinding, StructuredFrequency } from '../events/chart.ts';
import type { Queryable } from '../src/kernel/projection.ts';
import { fromCursor, pageOf, type Page } from './cursor.ts';

type Erased = { readonly erased?: true };
/** Times as RFC 3339 in UTC. What is erased is null, with `erased` beside it. */
export type ListedAllergy = { readonly allergy_id: string; readonly substance: string | null; readonly reaction: string | null; readonly severity: string | null; readonly recorded_by: string; readonly recorded_by_role: string; readonly recorded_at: string } & Erased;
export type ListedDiagnosis = {
  readonly diagnosis_id: string;
  readonly doctor_id: string;
  readonly description: string | null;
  readonly code: string | null;
  readonly code_system: string | null;
  readonly notes: string | null;
  readonly recorded_at: string;
  readonly amended_at: string | null;
} & Erased;
export type PrescriptionStatus = 'ACTIVE' | 'COMPLETED' | 'DISCONTINUED';
export type ListedPrescription = {
  readonly prescription_id: string;
  readonly patient_id: string;
  readonly doctor_id: string;
  readonly medication: string | null;
  readonly strength: string | null;
  readonly dose: string | null;
  readonly route: string | null;
  readonly frequency: string | null;
  readonly frequency_structured: StructuredFrequency | null;
  readonly duration_days: number | null;
  readonly instructions: string | null;
  readonly issued_at: string;
  readonly ends_at: string | null;
  readonly status: PrescriptionStatus;
  readonly discontinued_at: string | null;
  readonly findings: readonly SafetyFinding[] | null;
  readonly override_reason: string | null;
} & Erased;
export type ListedReport = {
  readonly report_id: string;
  readonly patient_id: string;
  readonly title: string | null;
  readonly kind: string | null;
  readonly summary: string | null;
  readonly file_id: string | null;
  readonly filed_by: string;
  readonly filed_by_role: string;
  readonly filed_at: string;
} & Erased;

type Paged<Item> = { readonly items: readonly Item[]; readonly next_cursor: string | null };
type WithTime = { readonly at: Date; readonly id: string };

function itemsOf<Row extends WithTime, Item>(rows: readonly Row[], limit: number, itemOf: (row: Row) => Item): Paged<Item> {
  const { page, next_cursor } = pageOf(rows, limit, ({ at, id }) => [at.toISOString(), id]);
  return { items: page.map(itemOf), next_cursor };
}

const time = (at: Date | null): string | null => at?.toISOString() ?? null;
const erasedOf = (erased: boolean): Erased => (erased ? { erased: true } : {});

/** More than a chart holds; the bound of an answer. */
const most = 1_000;

/** The allergies of a patient that stand, the oldest first. */
export async function allergiesOf(db: Queryable, patient_id: string): Promise<ListedAllergy[]> {
  const { rows } = await db.query<Omit<ListedAllergy, 'recorded_at' | 'erased' | 'recorded_by' | 'recorded_by_role'> & { author_id: string; author_role: string; recorded_at: Date; erased: boolean }>({
    name: 'chart.allergies_of',
    text: `select allergy_id, substance, reaction, severity, author_id, author_role, recorded_at, erased from allergies
      where patient_id = $1 and not retracted order by recorded_at, allergy_id limit ${most}`,
    values: [patient_id],
  });
  return rows.map(({ author_id, author_role, recorded_at, erased, ...rest }) => ({ ...rest, recorded_by: author_id, recorded_by_role: author_role, recorded_at: recorded_at.toISOString(), ...erasedOf(erased) }));
}

/** A patient's diagnoses as they were last amended, the oldest first. */
export async function diagnosesOf(db: Queryable, patient_id: string): Promise<ListedDiagnosis[]> {
  const { rows } = await db.query<Omit<ListedDiagnosis, 'recorded_at' | 'amended_at' | 'erased'> & { recorded_at: Date; amended_at: Date | null; erased: boolean }>({
    name: 'chart.diagnoses_of',
    text: `select diagnosis_id, doctor_id, description, code, code_system, notes, recorded_at, amended_at, erased from diagnoses
      where patient_id = $1 order by recorded_at, diagnosis_id limit ${most}`,
    values: [patient_id],
  });
  return rows.map(({ recorded_at, amended_at, erased, ...rest }) => ({ ...rest, recorded_at: recorded_at.toISOString(), amended_at: time(amended_at), ...erasedOf(erased) }));
}

const prescriptionColumns = `prescription_id, patient_id, doctor_id, medication, strength, dose, route, frequency, frequency_structured, duration_days, instructions, findings, override_reason,
  issued_at, ends_at, discontinued_at, erased, issued_at as at, prescription_id as id`;
type PrescriptionRow = Omit<ListedPrescription, 'issued_at' | 'ends_at' | 'discontinued_at' | 'status' | 'erased'> & WithTime & { issued_at: Date; ends_at: Date | null; discontinued_at: Date | null; erased: boolean };

const prescriptionAt =
  (now: number) =>
  ({ at: _at, id: _id, issued_at, ends_at, discontinued_at, erased, findings, override_reason, ...rest }: PrescriptionRow): ListedPrescription => ({
    ...rest,
    issued_at: issued_at.toISOString(),
    ends_at: time(ends_at),
    status: discontinued_at !== null ? 'DISCONTINUED' : ends_at !== null && ends_at.getTime() <= now ? 'COMPLETED' : 'ACTIVE',
    discontinued_at: time(discontinued_at),
    findings,
    override_reason,
    ...erasedOf(erased),
  });

/** The prescriptions of patients, the newest first; `active`: those that are, or are not, being taken at `now` (ms since the epoch). */
export async function prescriptionsOf(db: Queryable, { patient_ids, active, now, limit, cursor }: Page & { readonly patient_ids: readonly string[]; readonly active?: boolean | undefined; readonly now: number }): Promise<Paged<ListedPrescription>> {
  const { rows } = await db.query<PrescriptionRow>({
    name: 'chart.prescriptions_of',
    text: `select ${prescriptionColumns} from prescriptions
      where patient_id = any($1::text[]) and ($2::boolean is null or (discontinued_at is null and (ends_at is null or ends_at > $3)) = $2)
        and ($4::timestamptz is null or (issued_at, prescription_id) < ($4, $5::text collate "C"))
      order by issued_at desc, prescription_id desc limit $6`,
    values: [patient_ids, active ?? null, new Date(now), ...fromCursor(cursor, 'time', 'text'), limit + 1],
  });
  return itemsOf(rows, limit, prescriptionAt(now));
}

/** One prescription; undefined when there is none. */
export async function prescriptionOf(db: Queryable, prescription_id: string, now: number): Promise<ListedPrescription | undefined> {
  const { rows } = await db.query<PrescriptionRow>({ name: 'chart.prescription', text: `select ${prescriptionColumns} from prescriptions where prescription_id = $1`, values: [prescription_id] });
  return rows[0] && prescriptionAt(now)(rows[0]);
}

/** The reports of patients, the newest first. */
export async function reportsOf(db: Queryable, { patient_ids, limit, cursor }: Page & { readonly patient_ids: readonly string[] }): Promise<Paged<ListedReport>> {
  const { rows } = await db.query<Omit<ListedReport, 'filed_at' | 'erased' | 'filed_by' | 'filed_by_role'> & WithTime & { author_id: string; author_role: string; erased: boolean }>({
    name: 'chart.reports_of',
    text: `select report_id, patient_id, title, kind, summary, file_id, author_id, author_role, erased, filed_at as at, report_id as id from reports
      where patient_id = any($1::text[]) and ($2::timestamptz is null or (filed_at, report_id) < ($2, $3::text collate "C"))
      order by filed_at desc, report_id desc limit $4`,
    values: [patient_ids, ...fromCursor(cursor, 'time', 'text'), limit + 1],
  });
  return itemsOf(rows, limit, ({ at, id: _id, author_id, author_role, erased, ...rest }) => ({ ...rest, filed_by: author_id, filed_by_role: author_role, filed_at: at.toISOString(), ...erasedOf(erased) }));
}
