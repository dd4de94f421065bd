import type { ChartEvent } from '../events/chart.ts';
import type { SubjectEvent } from '../events/subject.ts';
import type { Recorded } from '../src/kernel/event.ts';
import { projection, type Queryable } from '../src/kernel/projection.ts';
import { chartFrames } from './chart-frames.ts';
import { revisions, times } from './columns.ts';

type Of<Type extends ChartEvent['type']> = Recorded<Extract<ChartEvent, { type: Type }>>;

/** `revision`: of the chart's last event that changed the row; what is not after it is passed over. */
const tables = `
  create table allergies (
    allergy_id text collate "C" primary key,
    patient_id text not null,
    substance text,
    reaction text,
    severity text,
    author_id text not null,
    author_role text not null,
    recorded_at timestamptz not null,
    erased boolean not null,
    retracted boolean not null default false,
    revision bigint not null
  );
  create index on allergies (patient_id, recorded_at, allergy_id) where not retracted;
  create table diagnoses (
    diagnosis_id text collate "C" primary key,
    patient_id text not null,
    doctor_id text not null,
    description text,
    code text,
    code_system text,
    notes text,
    recorded_at timestamptz not null,
    amended_at timestamptz,
    amended_by text,
    amend_reason text,
    erased boolean not null,
    revision bigint not null
  );
  create index on diagnoses (patient_id, recorded_at, diagnosis_id);
  create table prescriptions (
    prescription_id text collate "C" primary key,
    patient_id text not null,
    doctor_id text not null,
    medication text,
    strength text,
    dose text,
    route text,
    frequency text,
    frequency_structured jsonb,
    duration_days int,
    instructions text,
    findings jsonb,
    override_reason text,
    issued_at timestamptz not null,
    ends_at timestamptz,
    discontinued_at timestamptz,
    discontinued_by text,
    discontinue_reason text,
    erased boolean not null,
    revision bigint not null
  );
  create index on prescriptions (patient_id, issued_at, prescription_id);
  create table reports (
    report_id text collate "C" primary key,
    patient_id text not null,
    title text,
    kind text,
    summary text,
    file_id text,
    author_id text not null,
    author_role text not null,
    filed_at timestamptz not null,
    erased boolean not null
  );
  create index on reports (patient_id, filed_at, report_id);`;

const patients = (batch: readonly { readonly data: { readonly patient_id: string } }[]): string[] => batch.map(({ data }) => data.patient_id);
const erasures = (batch: readonly { readonly data: { readonly erased?: true } }[]): boolean[] => batch.map(({ data }) => data.erased ?? false);
/** A value as JSON text; null stays null. */
const json = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value));

async function recordAllergies(batch: readonly Of<'AllergyRecorded'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'chart.allergies',
    text: `insert into allergies (allergy_id, patient_id, substance, reaction, severity, author_id, author_role, recorded_at, erased, revision)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::timestamptz[], $9::boolean[], $10::bigint[])
      on conflict (allergy_id) do nothing`,
    values: [
      batch.map(({ data }) => data.allergy_id),
      patients(batch),
      batch.map(({ data }) => data.substance),
      batch.map(({ data }) => data.reaction ?? null),
      batch.map(({ data }) => data.severity ?? null),
      batch.map(({ data }) => data.author_id),
      batch.map(({ data }) => data.author_role),
      times(batch),
      erasures(batch),
      revisions(batch),
    ],
  });
}

async function retractAllergies(batch: readonly Of<'AllergyRetracted'>[], tx: Queryable): Promise<void> {
  await tx.query({ name: 'chart.retract', text: 'update allergies set retracted = true where allergy_id = any($1::text[]) and not retracted', values: [batch.map(({ data }) => data.allergy_id)] });
}

async function recordDiagnoses(batch: readonly Of<'DiagnosisRecorded'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'chart.diagnoses',
    text: `insert into diagnoses (diagnosis_id, patient_id, doctor_id, description, code, code_system, notes, recorded_at, erased, revision)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::timestamptz[], $9::boolean[], $10::bigint[])
      on conflict (diagnosis_id) do nothing`,
    values: [...diagnosisColumns(batch), times(batch), erasures(batch), revisions(batch)],
  });
}

/** The newest amendment of each is the whole of it. */
async function amendDiagnoses(batch: readonly Of<'DiagnosisAmended'>[], tx: Queryable): Promise<void> {
  const newest = [...new Map(batch.map((event) => [event.data.diagnosis_id, event])).values()];
  await tx.query({
    name: 'chart.amend',
    text: `update diagnoses held set description = t.description, code = t.code, code_system = t.code_system, notes = t.notes,
        amended_at = t.at, amended_by = t.doctor_id, amend_reason = t.reason, erased = t.erased, revision = t.revision
      from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::timestamptz[], $9::boolean[], $10::bigint[], $11::text[])
        as t (diagnosis_id, patient_id, doctor_id, description, code, code_system, notes, at, erased, revision, reason)
      where held.diagnosis_id = t.diagnosis_id and t.revision > held.revision`,
    values: [...diagnosisColumns(newest), times(newest), erasures(newest), revisions(newest), newest.map(({ data }) => data.reason)],
  });
}

const diagnosisColumns = (batch: readonly { readonly data: Of<'DiagnosisRecorded'>['data'] }[]): unknown[] => [
  batch.map(({ data }) => data.diagnosis_id),
  patients(batch),
  batch.map(({ data }) => data.doctor_id),
  batch.map(({ data }) => data.description),
  batch.map(({ data }) => data.code ?? null),
  batch.map(({ data }) => data.code_system ?? null),
  batch.map(({ data }) => data.notes ?? null),
];

async function issue(batch: readonly Of<'PrescriptionIssued'>[], tx: Queryable): Promise<void> {
  const texts = ['medication', 'strength', 'dose', 'route', 'frequency', 'instructions', 'override_reason'] as const;
  await tx.query({
    name: 'chart.issue',
    text: `insert into prescriptions (prescription_id, patient_id, doctor_id, medication, strength, dose, route, frequency, instructions, override_reason,
        frequency_structured, findings, duration_days, issued_at, ends_at, erased, revision)
      select prescription_id, patient_id, doctor_id, medication, strength, dose, route, frequency, instructions, override_reason,
        frequency_structured::jsonb, findings::jsonb, duration_days, issued_at, ends_at, erased, revision
      from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
        $11::text[], $12::text[], $13::int[], $14::timestamptz[], $15::timestamptz[], $16::boolean[], $17::bigint[])
        as t (prescription_id, patient_id, doctor_id, medication, strength, dose, route, frequency, instructions, override_reason, frequency_structured, findings, duration_days, issued_at, ends_at, erased, revision)
      on conflict (prescription_id) do nothing`,
    values: [
      batch.map(({ data }) => data.prescription_id),
      patients(batch),
      batch.map(({ data }) => data.doctor_id),
      ...texts.map((field) => batch.map(({ data }) => data[field] ?? null)),
      batch.map(({ data }) => json(data.frequency_structured)),
      batch.map(({ data }) => json(data.findings)),
      batch.map(({ data }) => data.duration_days ?? null),
      times(batch),
      batch.map(({ data }) => data.ends_at ?? null),
      erasures(batch),
      revisions(batch),
    ],
  });
}

async function discontinue(batch: readonly Of<'PrescriptionDiscontinued'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'chart.discontinue',
    text: `update prescriptions held set discontinued_at = t.at, discontinued_by = t.doctor_id, discontinue_reason = t.reason, revision = t.revision
      from unnest($1::text[], $2::timestamptz[], $3::text[], $4::text[], $5::bigint[]) as t (prescription_id, at, doctor_id, reason, revision)
      where held.prescription_id = t.prescription_id and t.revision > held.revision`,
    values: [batch.map(({ data }) => data.prescription_id), times(batch), batch.map(({ data }) => data.doctor_id), batch.map(({ data }) => data.reason), revisions(batch)],
  });
}

async function fileReports(batch: readonly Of<'ReportFiled'>[], tx: Queryable): Promise<void> {
  await tx.query({
    name: 'chart.reports',
    text: `insert into reports (report_id, patient_id, title, kind, summary, file_id, author_id, author_role, filed_at, erased)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::timestamptz[], $10::boolean[])
      on conflict (report_id) do nothing`,
    values: [
      batch.map(({ data }) => data.report_id),
      patients(batch),
      batch.map(({ data }) => data.title),
      batch.map(({ data }) => data.kind),
      batch.map(({ data }) => data.summary ?? null),
      batch.map(({ data }) => data.file_id ?? null),
      batch.map(({ data }) => data.author_id),
      batch.map(({ data }) => data.author_role),
      times(batch),
      erasures(batch),
    ],
  });
}

/** All that is personal, in every table: as the events read from then on. */
async function erase(batch: readonly Recorded<Extract<SubjectEvent, { type: 'PatientErased' }>>[], tx: Queryable): Promise<void> {
  for (const [table, personal] of Object.entries(personalColumns)) {
    await tx.query({
      name: `chart.erase_${table}`,
      text: `update ${table} set ${personal.map((column) => `${column} = null`).join(', ')}, erased = true where patient_id = any($1::text[])`,
      values: [patients(batch)],
    });
  }
}

const personalColumns = {
  allergies: ['substance', 'reaction', 'severity'],
  diagnoses: ['description', 'code', 'code_system', 'notes', 'amend_reason'],
  prescriptions: ['medication', 'strength', 'dose', 'route', 'frequency', 'frequency_structured', 'duration_days', 'instructions', 'findings', 'override_reason', 'discontinue_reason'],
  reports: ['title', 'kind', 'summary'],
} as const;

/** Charts as they stand now, and the frames of prescriptions. */
export const chart = projection<ChartEvent | SubjectEvent>()({
  name: 'chart',
  version: 1,
  tables,
  on: {
    AllergyRecorded: recordAllergies,
    AllergyRetracted: retractAllergies,
    DiagnosisRecorded: recordDiagnoses,
    DiagnosisAmended: amendDiagnoses,
    PrescriptionIssued: issue,
    PrescriptionDiscontinued: discontinue,
    ReportFiled: fileReports,
    PatientErased: erase,
  },
  updates: chartFrames,
});
