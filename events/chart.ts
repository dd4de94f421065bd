import { defineEvents, type Event } from '../src/kernel/event.ts';
import type { Erasable, MaybeErased } from './erasable.ts';

/** As `../src/domain/directions` reads it: times in each period; all three null where it is only as needed. */
export type StructuredFrequency = {
  readonly times: number | null;
  readonly times_max?: number;
  readonly period: number | null;
  readonly period_max?: number;
  readonly period_unit: 'h' | 'd' | 'wk' | 'mo' | null;
  readonly as_needed: boolean;
  readonly as_needed_for?: string;
  readonly when?: string;
  readonly count?: number;
  readonly up_to?: true;
  readonly at_most?: { readonly value: number; readonly unit: string | null };
};
/** What a safety check had to say when the prescription was issued. */
export type SafetyFinding = {
  readonly kind: 'allergy' | 'duplicate' | 'interaction' | 'unknown_medication' | 'dose';
  readonly severity: 'info' | 'warning' | 'contraindicated';
  readonly with: string;
  readonly text: string;
  readonly source: string;
  readonly source_version: string;
};
type Author = { readonly author_id: string; readonly author_role: 'PATIENT' | 'DOCTOR' };
type Diagnosis = { description: Erasable; code?: Erasable; code_system?: Erasable; notes?: Erasable };

/** A patient's record. What is clinical is the patient's, whoever wrote it; ids, authors and the end of a prescription are plain. Stream `chart-<patient_id>`. */
export type ChartEvent =
  | Event<'AllergyRecorded', { patient_id: string; allergy_id: string; substance: Erasable; reaction?: Erasable; severity?: Erasable } & Author & MaybeErased>
  | Event<'AllergyRetracted', { patient_id: string; allergy_id: string; reason: Erasable } & Author & MaybeErased>
  | Event<'DiagnosisRecorded', { patient_id: string; diagnosis_id: string; doctor_id: string } & Diagnosis & MaybeErased>
  /** Holds what it says now, whole. */
  | Event<'DiagnosisAmended', { patient_id: string; diagnosis_id: string; doctor_id: string; reason: Erasable } & Diagnosis & MaybeErased>
  /** `ends_at` (RFC 3339): when its duration is over, where it has one. */
  | Event<
      'PrescriptionIssued',
      {
        patient_id: string;
        prescription_id: string;
        doctor_id: string;
        medication: Erasable;
        strength?: Erasable;
        dose?: Erasable;
        route?: Erasable;
        frequency: Erasable;
        frequency_structured: Erasable<StructuredFrequency>;
        duration_days?: Erasable<number>;
        instructions?: Erasable;
        findings: Erasable<readonly SafetyFinding[]>;
        override_reason?: Erasable;
        ends_at?: string;
      } & MaybeErased
    >
  | Event<'PrescriptionDiscontinued', { patient_id: string; prescription_id: string; doctor_id: string; reason: Erasable } & MaybeErased>
  | Event<'ReportFiled', { patient_id: string; report_id: string; title: Erasable; kind: Erasable; summary?: Erasable; file_id?: string } & Author & MaybeErased>;

const ofPatient = <Field extends string>(...fields: readonly Field[]) => Object.fromEntries(fields.map((field) => [field, 'patient_id'])) as { readonly [Name in Field]: 'patient_id' };
const diagnosis = ['description', 'code', 'code_system', 'notes'] as const;

export const chartEvents = defineEvents<ChartEvent>()({
  AllergyRecorded: { version: 1, personal: ofPatient('substance', 'reaction', 'severity') },
  AllergyRetracted: { version: 1, personal: ofPatient('reason') },
  DiagnosisRecorded: { version: 1, personal: ofPatient(...diagnosis) },
  DiagnosisAmended: { version: 1, personal: ofPatient(...diagnosis, 'reason') },
  PrescriptionIssued: { version: 1, personal: ofPatient('medication', 'strength', 'dose', 'route', 'frequency', 'frequency_structured', 'duration_days', 'instructions', 'findings', 'override_reason') },
  PrescriptionDiscontinued: { version: 1, personal: ofPatient('reason') },
  ReportFiled: { version: 1, personal: ofPatient('title', 'kind', 'summary') },
});
