import { Type } from 'typebox';
import type { ChartEvent } from '../events/chart.ts';
import { commandOf } from '../src/kernel/aggregate.ts';
import { Rejection } from '../src/kernel/rejection.ts';
import { OpaqueId, ShortText, Text, UserId } from '../src/kernel/schema.ts';
import { authorOf, careOfChart, chartOf, doctorInCare, idInChart, mustHave, patientOf, patientOrDoctorInCare } from './chart-parties.ts';
import type { ChartState } from './chart-state.ts';
import { file, mostShares } from './file.ts';

const command = commandOf<ChartState, ChartEvent>();
const Name = Text(200);
const LongText = Text(10_000);
const diagnosis = { description: ShortText, code: Type.Optional(Text(50)), code_system: Type.Optional(Name), notes: Type.Optional(LongText) };

const sameText = (a: string | null, b: string | undefined): boolean => (a ?? '').trim().toLowerCase() === (b ?? '').trim().toLowerCase();

/** Allergies, diagnoses and reports. */
export const entryCommands = {
  'record-allergy': command({
    summary: 'Record what a patient is allergic to',
    data: Type.Object({ substance: Name, reaction: Type.Optional(ShortText), severity: Type.Optional(Text(50, { description: 'In one’s own words: mild, moderate, severe …' })), patient_id: Type.Optional(UserId) }),
    roles: ['PATIENT', 'DOCTOR'],
    stream: patientOf,
    facts: careOfChart,
    relationship: patientOrDoctorInCare,
    decide: ({ data: { substance, reaction, severity }, actor, digest, id }, state) => {
      const { patient_id } = state;
      if (knownAllergy(state, { substance, reaction, severity })) return [];
      return [
        {
          type: 'AllergyRecorded',
          data: { patient_id, allergy_id: idInChart(digest, 'allergy', patient_id, id('allergy')), substance, ...(reaction !== undefined && { reaction }), ...(severity !== undefined && { severity }), ...authorOf(actor) },
        },
      ];
    },
    returns: Type.Object({ allergy_id: OpaqueId }),
    result: ({ data, events: [recorded] }, state) => ({ allergy_id: recorded?.type === 'AllergyRecorded' ? recorded.data.allergy_id : (knownAllergy(state, data)?.allergy_id ?? '') }),
  }),

  'retract-allergy': command({
    summary: 'Take back an allergy that was recorded by mistake',
    data: Type.Object({ allergy_id: OpaqueId, reason: ShortText }),
    roles: ['PATIENT', 'DOCTOR'],
    stream: ({ data }, digest) => chartOf(digest, 'allergy', data.allergy_id),
    facts: careOfChart,
    relationship: { name: patientOrDoctorInCare.name, holds: (input, state) => patientOrDoctorInCare.holds(input, state) && state.allergies.some(({ allergy_id }) => allergy_id === input.data.allergy_id) },
    decide: ({ data: { allergy_id, reason }, actor }, { patient_id, allergies }) =>
      mustHave(allergies.find((allergy) => allergy.allergy_id === allergy_id)).retracted ? [] : [{ type: 'AllergyRetracted', data: { patient_id, allergy_id, reason, ...authorOf(actor) } }],
  }),

  'record-diagnosis': command({
    summary: 'Record a diagnosis',
    data: Type.Object({ patient_id: UserId, ...diagnosis }),
    roles: ['DOCTOR'],
    stream: ({ data }) => data.patient_id,
    facts: careOfChart,
    relationship: doctorInCare,
    decide: ({ data, actor, digest, id }, { patient_id }) => [{ type: 'DiagnosisRecorded', data: { ...data, diagnosis_id: idInChart(digest, 'dx', patient_id, id('diagnosis')), doctor_id: actor.user_id } }],
    returns: Type.Object({ diagnosis_id: OpaqueId }),
    result: ({ events: [recorded] }) => (recorded?.type === 'DiagnosisRecorded' ? { diagnosis_id: recorded.data.diagnosis_id } : {}),
  }),

  'amend-diagnosis': command({
    summary: 'Put a diagnosis right; what is not given stays as it is',
    data: Type.Object({ diagnosis_id: OpaqueId, description: Type.Optional(ShortText), code: diagnosis.code, code_system: diagnosis.code_system, notes: diagnosis.notes, reason: ShortText }),
    roles: ['DOCTOR'],
    stream: ({ data }, digest) => chartOf(digest, 'dx', data.diagnosis_id),
    facts: careOfChart,
    relationship: { name: doctorInCare.name, holds: (input, state) => doctorInCare.holds(input) && state.diagnoses.some(({ diagnosis_id }) => diagnosis_id === input.data.diagnosis_id) },
    decide: ({ data, actor }, { patient_id, diagnoses }) => {
      const { diagnosis_id, reason, ...said } = data;
      const before = mustHave(diagnoses.find((one) => one.diagnosis_id === diagnosis_id));
      if (before.description === null) throw new Rejection('erased');
      const { diagnosis_id: _, ...held } = before;
      const now = { ...held, ...said, description: said.description ?? before.description };
      const isSame = (['description', 'code', 'code_system', 'notes'] as const).every((field) => now[field] === before[field]);
      return isSame ? [] : [{ type: 'DiagnosisAmended', data: { patient_id, diagnosis_id, doctor_id: actor.user_id, ...now, reason } }];
    },
    returns: Type.Object({ diagnosis_id: OpaqueId }),
    result: ({ data }) => ({ diagnosis_id: data.diagnosis_id }),
  }),

  'file-report': command({
    summary: 'File a report, with a file of one’s own if it has one',
    data: Type.Object({ title: ShortText, kind: Text(100, { description: 'Laboratory, imaging, letter …' }), file_id: Type.Optional(OpaqueId), summary: Type.Optional(LongText), patient_id: Type.Optional(UserId) }),
    roles: ['PATIENT', 'DOCTOR'],
    stream: patientOf,
    facts: { ...careOfChart, file: { of: file, key: ({ data }) => data.file_id } },
    relationship: {
      name: `${patientOrDoctorInCare.name}-and-owner-of-file`,
      // Somebody else's file is as unknown as one that is not there.
      holds: (input, state) => patientOrDoctorInCare.holds(input, state) && (input.data.file_id === undefined || input.facts.file.owner_id === input.actor.user_id),
    },
    decide: ({ data: { title, kind, file_id, summary }, actor, facts, digest, id }, { patient_id }) => {
      if (file_id !== undefined && facts.file.erased) throw new Rejection('erased');
      if (file_id !== undefined && facts.file.charts.length >= mostShares) throw new Rejection('wrong-state', 'The file has been filed too often');
      const report_id = idInChart(digest, 'report', patient_id, id('report'));
      return [{ type: 'ReportFiled', data: { patient_id, report_id, title, kind, ...(summary !== undefined && { summary }), ...(file_id !== undefined && { file_id }), ...authorOf(actor) } }];
    },
    returns: Type.Object({ report_id: OpaqueId }),
    result: ({ events: [filed] }) => (filed?.type === 'ReportFiled' ? { report_id: filed.data.report_id } : {}),
    followUps: (events) =>
      events.flatMap((event) => {
        if (event.type !== 'ReportFiled' || event.data.file_id === undefined) return [];
        const { file_id, patient_id, report_id } = event.data;
        return [{ command: 'add-file-to-chart', data: { file_id, patient_id, report_id } }];
      }),
  }),
};

/** The same allergy, told in the same words, that stands. */
const knownAllergy = ({ allergies }: ChartState, said: { readonly substance: string; readonly reaction?: string | undefined; readonly severity?: string | undefined }) =>
  allergies.find(({ retracted, substance, reaction, severity }) => !retracted && substance !== null && sameText(substance, said.substance) && sameText(reaction, said.reaction) && sameText(severity, said.severity));
