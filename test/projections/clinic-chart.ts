import type { ChartEvent } from '../../events/chart.ts';
import type { DomainEvent } from '../../events/index.ts';

type Day = { readonly random: () => number; readonly pick: <Item>(items: readonly Item[]) => Item | undefined; readonly add: (event: DomainEvent) => void; readonly doctors: readonly string[]; readonly patients: readonly string[] };

/** What happens to charts on a clinic's day. */
export function chartSteps({ random, pick, add, doctors, patients }: Day): (() => void)[] {
  let count = 0;
  const things: { readonly kind: 'allergy' | 'diagnosis' | 'prescription'; readonly id: string; readonly patient_id: string }[] = [];
  const someone = () => ({ patient_id: pick(patients) ?? 'pat', doctor_id: pick(doctors) ?? 'ada' });

  function enter(): void {
    const { patient_id, doctor_id } = someone();
    const id = `${patient_id}_${++count}`;
    const author = { author_id: doctor_id, author_role: 'DOCTOR' } as const;
    const made = pick<readonly ['allergy' | 'diagnosis' | 'prescription' | 'report', ChartEvent]>([
      ['allergy', { type: 'AllergyRecorded', data: { patient_id, allergy_id: id, substance: `substance ${count}`, ...author } }],
      ['diagnosis', { type: 'DiagnosisRecorded', data: { patient_id, diagnosis_id: id, doctor_id, description: `diagnosis ${count}` } }],
      ['prescription', { type: 'PrescriptionIssued', data: { patient_id, prescription_id: id, doctor_id, medication: `medication ${count}`, frequency: 'daily', frequency_structured: { times: 1, period: 1, period_unit: 'd', as_needed: false }, findings: [] } }],
      ['report', { type: 'ReportFiled', data: { patient_id, report_id: id, title: `report ${count}`, kind: 'letter', ...author } }],
    ]);
    if (!made) return;
    add(made[1]);
    if (made[0] !== 'report') things.push({ kind: made[0], id, patient_id });
  }

  function change(): void {
    const thing = pick(things);
    if (!thing) return;
    const { kind, id, patient_id } = thing;
    const { doctor_id } = someone();
    if (kind === 'allergy') add({ type: 'AllergyRetracted', data: { patient_id, allergy_id: id, reason: 'mistaken', author_id: doctor_id, author_role: 'DOCTOR' } });
    else if (kind === 'diagnosis') add({ type: 'DiagnosisAmended', data: { patient_id, diagnosis_id: id, doctor_id, description: `other ${++count}`, reason: 'seen again' } });
    else add({ type: 'PrescriptionDiscontinued', data: { patient_id, prescription_id: id, doctor_id, reason: 'over' } });
    if (kind !== 'diagnosis') things.splice(things.indexOf(thing), 1);
  }

  function read(): void {
    const { patient_id, doctor_id } = someone();
    const at = new Date(Date.parse('2026-03-01T09:00:00.000Z') + ++count).toISOString();
    if (random() < 0.2) add({ type: 'EmergencyAccessUsed', data: { patient_id, user_id: doctor_id, role: 'DOCTOR', reason: 'unconscious', expires_at: at, doctors: [] } });
    else add({ type: 'RecordsRead', data: { reads: [{ at, user_id: doctor_id, role: 'DOCTOR', patient_id, record: 'chart', purpose: 'care', outcome: 'granted' }] } });
  }
  return [enter, enter, change, read];
}
