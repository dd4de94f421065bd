import { Type } from 'typebox';
import { SafetyFinding } from '../../../commands/chart-prescriptions.ts';
import { Count, KnownUser, nullable, OpaqueId, Timestamp } from '../../kernel/schema.ts';
import { erasable, Name } from '../shapes.ts';

const Text = nullable(Type.String());
const AuthorRole = Type.Enum(['PATIENT', 'DOCTOR']);

export const Frequency = Type.Object(
  {
    times: nullable(Type.Number({ minimum: 0 })),
    times_max: Type.Optional(Type.Number({ minimum: 0 })),
    period: nullable(Type.Number({ minimum: 0 })),
    period_max: Type.Optional(Type.Number({ minimum: 0 })),
    period_unit: nullable(Type.Enum(['h', 'd', 'wk', 'mo'])),
    as_needed: Type.Boolean(),
    as_needed_for: Type.Optional(Type.String()),
    when: Type.Optional(Type.String()),
    count: Type.Optional(Type.Number({ minimum: 0, description: 'How many doses in all' })),
    up_to: Type.Optional(Type.Literal(true)),
    at_most: Type.Optional(Type.Object({ value: Type.Number(), unit: Text }, { description: 'The most in a day' })),
  },
  { title: 'Frequency', description: '`times` in each `period` of `period_unit`; all three null where it is as needed and no more is said' },
);

export const Prescription = Type.Object(
  {
    prescription_id: OpaqueId,
    patient_id: KnownUser,
    patient_name: Name,
    doctor_id: KnownUser,
    doctor_name: Name,
    medication: Text,
    strength: Text,
    dose: Text,
    route: Text,
    frequency: Text,
    frequency_structured: nullable(Frequency),
    directions: nullable(Type.String({ description: 'In plain words, for the patient' })),
    duration_days: nullable(Type.Integer({ minimum: 1 })),
    instructions: Text,
    issued_at: Timestamp,
    ends_at: nullable(Timestamp),
    status: Type.Enum(['ACTIVE', 'COMPLETED', 'DISCONTINUED']),
    discontinued_at: nullable(Timestamp),
    findings: nullable(Type.Array(SafetyFinding)),
    override_reason: Text,
    ...erasable,
  },
  { title: 'Prescription' },
);

export const Report = Type.Object(
  { report_id: OpaqueId, patient_id: KnownUser, patient_name: Name, title: Text, kind: Text, summary: Text, file_id: nullable(OpaqueId), filed_by: KnownUser, filed_by_role: AuthorRole, filed_at: Timestamp, ...erasable },
  { title: 'Report' },
);
export const Allergy = Type.Object(
  { allergy_id: OpaqueId, substance: Text, reaction: Text, severity: Text, recorded_by: KnownUser, recorded_by_role: AuthorRole, recorded_at: Timestamp, ...erasable },
  { title: 'Allergy' },
);
export const Diagnosis = Type.Object(
  { diagnosis_id: OpaqueId, doctor_id: KnownUser, doctor_name: Name, description: Text, code: Text, code_system: Text, notes: Text, recorded_at: Timestamp, amended_at: nullable(Timestamp), ...erasable },
  { title: 'Diagnosis' },
);
export const PatientInCare = Type.Object({ patient_id: KnownUser, full_name: Name, last_visit: nullable(Timestamp), next_visit: nullable(Timestamp), open_alerts: Count, ...erasable }, { title: 'PatientInCare' });
