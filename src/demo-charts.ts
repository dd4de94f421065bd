import type { Dispatcher } from './dispatcher/types.ts';
import type { Actor } from './kernel/actor.ts';
import { Rejection } from './kernel/rejection.ts';

const patient_id = 'demo-patient';
const doctor: Actor = { user_id: 'demo-doctor', role: 'DOCTOR' };
const patient: Actor = { user_id: patient_id, role: 'PATIENT' };

/** What the demo patient's chart holds; the name is the step's key, so that each is taken once. */
const steps: readonly { readonly key: string; readonly actor: Actor; readonly name: string; readonly data: object }[] = [
  { key: 'allergy', actor: patient, name: 'record-allergy', data: { substance: 'Penicillin', reaction: 'Hives', severity: 'moderate' } },
  { key: 'diagnosis', actor: doctor, name: 'record-diagnosis', data: { patient_id, description: 'Essential hypertension', code: 'I10', code_system: 'ICD-10' } },
  { key: 'lisinopril', actor: doctor, name: 'issue-prescription', data: { patient_id, medication: 'lisinopril', strength: '10 mg', dose: '1 tablet', route: 'oral', frequency: 'once daily in the morning', instructions: 'Measure your blood pressure at home' } },
  { key: 'acetaminophen', actor: doctor, name: 'issue-prescription', data: { patient_id, medication: 'acetaminophen', strength: '500 mg', dose: '1-2 tablets', route: 'oral', frequency: 'q6h prn headache', duration_days: 30 } },
  { key: 'report', actor: doctor, name: 'file-report', data: { patient_id, title: 'Basic metabolic panel', kind: 'laboratory', summary: 'Sodium, potassium and creatinine within their ranges' } },
];

/** Fills the demo patient's chart, once: a start over data that is there changes nothing. */
export async function prepareDemoCharts(dispatcher: Pick<Dispatcher, 'dispatch'>): Promise<void> {
  for (const { key, actor, name, data } of steps) {
    await dispatcher.dispatch({ name, data, actor, via: 'rest', idempotency_key: `demo chart ${key}` }).catch((error: unknown) => {
      // A visitor may have changed what the step stands on; a client's refusal is no reason not to start.
      if (!(error instanceof Rejection && error.status < 500)) throw error;
    });
  }
}
