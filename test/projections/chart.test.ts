import { describe, expect, test } from 'vitest';
import type { ChartEvent } from '../../events/chart.ts';
import type { DomainEvent } from '../../events/index.ts';
import { accessOf, access } from '../../projections/access.ts';
import { chart } from '../../projections/chart.ts';
import { allergiesOf, diagnosesOf, prescriptionOf, prescriptionsOf, reportsOf } from '../../projections/chart-lists.ts';
import { projectionSpec } from '../support/projection.ts';
import { recorder, timeOf } from '../support/recorded.ts';

const spec = projectionSpec(chart);
const author = { author_id: 'pat', author_role: 'PATIENT' } as const;
const latex: ChartEvent = { type: 'AllergyRecorded', data: { patient_id: 'pat', allergy_id: 'a1', substance: 'latex', reaction: 'rash', ...author } };
const retracted: ChartEvent = { type: 'AllergyRetracted', data: { patient_id: 'pat', allergy_id: 'a1', reason: 'no', ...author } };
const asthma: ChartEvent = { type: 'DiagnosisRecorded', data: { patient_id: 'pat', diagnosis_id: 'd1', doctor_id: 'doc', description: 'Asthma' } };
const amended = (description: string): ChartEvent => ({ type: 'DiagnosisAmended', data: { patient_id: 'pat', diagnosis_id: 'd1', doctor_id: 'doc', description, code: 'J45', reason: 'seen' } });
const frequency_structured = { times: 2, period: 1, period_unit: 'd', as_needed: false } as const;
const issued = (prescription_id: string, more: object = {}): DomainEvent => ({ type: 'PrescriptionIssued', data: { patient_id: 'pat', prescription_id, doctor_id: 'doc', medication: 'metformin', frequency: 'bid', frequency_structured, findings: [], ...more } });
const discontinued: ChartEvent = { type: 'PrescriptionDiscontinued', data: { patient_id: 'pat', prescription_id: 'p1', doctor_id: 'doc', reason: 'over' } };
const filed = (report_id: string): ChartEvent => ({ type: 'ReportFiled', data: { patient_id: 'pat', report_id, title: 'Blood', kind: 'laboratory', ...author } });
const twice = { redelivered: 2 };
const now = Date.parse('2026-04-01T00:00:00Z');

describe('the chart', () => {
  test('an allergy, and one that was taken back', async () => {
    await spec.given([]).when([latex], twice).thenRows('allergies', [{ allergy_id: 'a1', substance: 'latex', reaction: 'rash', severity: null, retracted: false }]);
    await spec.given([latex]).when([latex, retracted], twice).thenQuery((db) => allergiesOf(db, 'pat'), []);
  });
  test('a diagnosis as last amended', () =>
    spec.given([asthma]).when([amended('Allergic asthma'), amended('Asthma, allergic')], twice).thenQuery((db) => diagnosesOf(db, 'pat'), [
      { diagnosis_id: 'd1', doctor_id: 'doc', description: 'Asthma, allergic', code: 'J45', code_system: null, notes: null, recorded_at: timeOf(0), amended_at: timeOf(2) },
    ]));
  test('prescriptions are active, completed and discontinued', async () => {
    const all = [issued('p1'), issued('p2', { ends_at: '2026-03-31T00:00:00.000Z', duration_days: 5, findings: [{ kind: 'dose', severity: 'info', with: 'x', text: 'y', source: 's', source_version: '1' }] }), issued('p3')];
    const states = async (active?: boolean) =>
      spec.given(all).when([discontinued], twice).thenQuery(async (db) => (await prescriptionsOf(db, { patient_ids: ['pat'], now, limit: 10, ...(active !== undefined && { active }) })).items.map(({ prescription_id, status }) => `${prescription_id} ${status}`), active === undefined ? ['p3 ACTIVE', 'p2 COMPLETED', 'p1 DISCONTINUED'] : active ? ['p3 ACTIVE'] : ['p2 COMPLETED', 'p1 DISCONTINUED']);
    for (const active of [undefined, true, false]) await states(active);
    await spec.given(all).when([], twice).thenQuery((db) => prescriptionOf(db, 'p2', now), expect.objectContaining({ frequency_structured, duration_days: 5, findings: [expect.objectContaining({ kind: 'dose' })], issued_at: timeOf(1), ends_at: '2026-03-31T00:00:00.000Z' }));
    await spec.given(all).when([], twice).thenQuery((db) => prescriptionOf(db, 'p9', now), undefined);
  });
  test('what is erased is null, and says so', () =>
    spec.given([]).when([{ type: 'PrescriptionIssued', data: { patient_id: 'pat', prescription_id: 'p1', doctor_id: 'doc', medication: null, frequency: null, frequency_structured: null, findings: null, erased: true } }], twice)
      .thenQuery((db) => prescriptionOf(db, 'p1', now), expect.objectContaining({ medication: null, frequency: null, frequency_structured: null, findings: null, erased: true })));
  test('an erasure takes all that is personal', async () => {
    const erased: DomainEvent = { type: 'PatientErased', data: { patient_id: 'pat', erased_by: 'admin', reason: 'asked for' } };
    const before = [latex, asthma, amended('Allergic asthma'), issued('p1'), discontinued, filed('r1')];
    const gone = async (table: string, row: object) => spec.given(before).when([erased], twice).thenRows(table, [{ ...row, erased: true }]);
    await gone('allergies', { substance: null, reaction: null });
    await gone('diagnoses', { description: null, code: null, amend_reason: null, amended_by: 'doc' });
    await gone('prescriptions', { medication: null, frequency: null, frequency_structured: null, findings: null, discontinue_reason: null, doctor_id: 'doc' });
    await gone('reports', { title: null, kind: null });
  });
  test('reports, page by page', () =>
    spec.given([]).when([filed('r1'), filed('r2'), filed('r3')], twice).thenQuery(async (db) => {
      const first = await reportsOf(db, { patient_ids: ['pat'], limit: 2 });
      const second = await reportsOf(db, { patient_ids: ['pat'], limit: 2, cursor: first.next_cursor ?? '' });
      return [first.items, second.items].map((items) => items.map(({ report_id }) => report_id)).concat([[String(second.next_cursor)]]);
    }, [['r3', 'r2'], ['r1'], ['null']]));
  test('frames go to the patient and the doctor, without a word of what was prescribed', () => {
    const event = recorder()(issued('p1', { ends_at: '2026-03-31T00:00:00.000Z' }));
    const frames = chart.updates?.['PrescriptionIssued']?.(event as never);
    expect(frames?.map(({ audience }) => audience)).toEqual([{ user: 'pat', channel: 'prescriptions' }, { user: 'doc', channel: 'prescriptions' }]);
    expect(frames?.[0]?.frame).toEqual({ type: 'prescription_update', event: 'issued', data: { prescription_id: 'p1', patient_id: 'pat', doctor_id: 'doc', issued_at: timeOf(0), ends_at: '2026-03-31T00:00:00.000Z', status: 'ACTIVE' } });
  });
});

describe('who read what', () => {
  const read = (user_id: string, at: string, patient_id = 'pat') => ({ at, user_id, role: 'DOCTOR', patient_id, record: 'chart', purpose: 'care', outcome: 'granted' }) as const;
  const reads: DomainEvent = { type: 'RecordsRead', data: { reads: [read('doc', timeOf(1)), read('other', timeOf(2)), read('doc', timeOf(3), 'pit')] } };
  const used: DomainEvent = { type: 'EmergencyAccessUsed', data: { patient_id: 'pat', user_id: 'admin', role: 'ADMIN', reason: 'Unconscious', expires_at: timeOf(99), doctors: [] } };
  test('is listed by patient, by reader and by time, with the emergencies', async () => {
    const found = () => projectionSpec(access).given([]).when([reads, used], twice);
    const who = (filter: object, expected: string[]) => found().thenQuery(async (db) => (await accessOf(db, { limit: 10, ...filter })).access.map(({ user_id, record, patient_id }) => `${user_id} ${record} ${patient_id}`), expected);
    await who({ patient_id: 'pat' }, ['other chart pat', 'admin emergency_access pat', 'doc chart pat']);
    await who({ user_id: 'doc' }, ['doc chart pit', 'doc chart pat']);
    await who({ since: Date.parse(timeOf(3)) }, ['doc chart pit']);
  });
});
