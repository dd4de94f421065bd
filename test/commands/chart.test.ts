import { describe, expect, test } from 'vitest';
import { chart } from '../../commands/chart.ts';
import type { ChartEvent } from '../../events/chart.ts';
import { Rejection } from '../../src/kernel/rejection.ts';
import { digest, given, now } from '../support/given.ts';
import { asAdmin, asDoctor, asOtherDoctor, asOtherPatient, asPatient, assigned } from './people.ts';

const inCare = { facts: { care: [assigned] } };
const id = (kind: 'allergy' | 'dx' | 'rx' | 'report', name: string): string => digest.seal(kind, 'pat', name);
const author = { author_id: 'pat', author_role: 'PATIENT' } as const;
const allergy = (substance: string, more: object = {}): ChartEvent => ({ type: 'AllergyRecorded', data: { patient_id: 'pat', allergy_id: id('allergy', substance), substance, ...author, ...more } });
const prescribed = (medication: string, more: object = {}): ChartEvent => ({
  type: 'PrescriptionIssued',
  data: {
    patient_id: 'pat', prescription_id: id('rx', medication), doctor_id: 'doc', medication, frequency: 'daily',
    frequency_structured: { times: 1, period: 1, period_unit: 'd', as_needed: false }, findings: [], ...more,
  },
});
const amoxicillin = { patient_id: 'pat', medication: 'amoxicillin', strength: '500 mg', dose: '1 capsule', frequency: 'tid', duration_days: 7 };
const issue = (data: object, history: readonly ChartEvent[] = []) => given(chart, history).when('issue-prescription', { ...amoxicillin, ...data }, asDoctor, inCare);

/** What an attempt is refused with. */
function refusal(attempt: () => void): Rejection {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
  throw new Error('it was not refused');
}
const isDone = (data: object, history: readonly ChartEvent[] = []): void => issue(data, history).thenResult({ prescription_id: expect.any(String), findings: expect.any(Array) });
const findingsOf = (data: object, history: readonly ChartEvent[] = []): object[] => [...(refusal(() => isDone(data, history)).extension.findings ?? [])];

describe('record-allergy', () => {
  test('is for the patient, and for a doctor in care', () => {
    given(chart).when('record-allergy', { substance: 'penicillin', reaction: 'hives' }, asPatient).then([{ type: 'AllergyRecorded', data: { patient_id: 'pat', allergy_id: expect.any(String), substance: 'penicillin', reaction: 'hives', ...author } }]);
    given(chart)
      .when('record-allergy', { substance: 'latex', patient_id: 'pat' }, asDoctor, inCare)
      .then([{ type: 'AllergyRecorded', data: { patient_id: 'pat', allergy_id: expect.any(String), substance: 'latex', author_id: 'doc', author_role: 'DOCTOR' } }]);
  });
  test('hides the patient from everybody else', () => {
    given(chart).when('record-allergy', { substance: 'latex', patient_id: 'pat' }, asOtherPatient).then('not-found');
    given(chart).when('record-allergy', { substance: 'latex', patient_id: 'pat' }, asDoctor).then('not-found');
    given(chart).when('record-allergy', { substance: 'latex', patient_id: 'pat' }, asOtherDoctor, inCare).then('not-found');
    given(chart).when('record-allergy', { substance: 'latex' }, asAdmin).then('forbidden');
    given(chart).when('record-allergy', { substance: 'latex' }, asDoctor).thenInvalid('/patient_id');
  });
  test('the same once more changes nothing, another reaction does', () => {
    given(chart, [allergy('Penicillin')]).when('record-allergy', { substance: 'penicillin ' }, asPatient).thenNothing();
    given(chart, [allergy('Penicillin')]).when('record-allergy', { substance: 'penicillin' }, asPatient).thenResult({ allergy_id: id('allergy', 'Penicillin') });
    given(chart, [allergy('Penicillin')]).when('record-allergy', { substance: 'penicillin', reaction: 'hives' }, asPatient).then([expect.objectContaining({ type: 'AllergyRecorded' })]);
  });
});

describe('retract-allergy', () => {
  const retract = { allergy_id: id('allergy', 'latex'), reason: 'Entered by mistake' };
  const retracted: ChartEvent = { type: 'AllergyRetracted', data: { patient_id: 'pat', ...retract, ...author } };
  test('takes it back, once', () => {
    given(chart, [allergy('latex')]).when('retract-allergy', retract, asPatient).then([retracted]);
    given(chart, [allergy('latex'), retracted]).when('retract-allergy', retract, asPatient).thenNothing();
  });
  test('knows only ids of this chart, and only for those who may', () => {
    given(chart).when('retract-allergy', retract, asPatient).then('not-found');
    given(chart, [allergy('latex')]).when('retract-allergy', { ...retract, allergy_id: 'made_up' }, asPatient).then('not-found');
    given(chart, [allergy('latex')]).when('retract-allergy', { ...retract, allergy_id: id('rx', 'latex') }, asPatient).then('not-found');
    given(chart, [allergy('latex')]).when('retract-allergy', retract, asOtherPatient).then('not-found');
  });
});

describe('diagnoses', () => {
  const recorded: ChartEvent = { type: 'DiagnosisRecorded', data: { patient_id: 'pat', diagnosis_id: id('dx', 'one'), doctor_id: 'doc', description: 'Asthma', code: 'J45', code_system: 'ICD-10' } };
  const amend = { diagnosis_id: id('dx', 'one'), reason: 'Spirometry' };
  test('are recorded by a doctor in care', () => {
    const said = { patient_id: 'pat', description: 'Asthma', code: 'J45', code_system: 'ICD-10' };
    given(chart).when('record-diagnosis', said, asDoctor, inCare).then([{ type: 'DiagnosisRecorded', data: { ...said, diagnosis_id: expect.any(String), doctor_id: 'doc' } }]);
    given(chart).when('record-diagnosis', said, asOtherDoctor, inCare).then('not-found');
    given(chart).when('record-diagnosis', said, asPatient).then('forbidden');
  });
  test('are amended whole, with a reason; what is so already stays', () => {
    given(chart, [recorded])
      .when('amend-diagnosis', { ...amend, description: 'Allergic asthma' }, asDoctor, inCare)
      .then([{ type: 'DiagnosisAmended', data: { patient_id: 'pat', doctor_id: 'doc', ...amend, description: 'Allergic asthma', code: 'J45', code_system: 'ICD-10' } }]);
    given(chart, [recorded]).when('amend-diagnosis', { ...amend, description: 'Asthma' }, asDoctor, inCare).thenNothing();
    given(chart, []).when('amend-diagnosis', { ...amend, description: 'Asthma' }, asDoctor, { ...inCare, if_match: 7 }).then('not-found');
    given(chart, [recorded]).when('amend-diagnosis', { ...amend, description: 'Asthma' }, asDoctor).then('not-found');
  });
});

describe('file-report', () => {
  const stored = (owner_id: string, charts: readonly string[] = []) => ({ care: [assigned], file: { file_id: 'f1', owner_id, name: 'a.pdf', size: 1, type: 'application/pdf', sha256: '', blob: '', content_key: '', erased: false, shares: [], charts } });
  const report = { title: 'Blood count', kind: 'laboratory', patient_id: 'pat' };
  test('is for the patient’s own and for doctors in care, with a file of one’s own', () => {
    given(chart).when('file-report', { title: 'Blood count', kind: 'laboratory' }, asPatient).then([{ type: 'ReportFiled', data: { ...report, report_id: expect.any(String), ...author } }]);
    given(chart)
      .when('file-report', { ...report, file_id: 'f1', summary: 'Normal' }, asDoctor, { facts: stored('doc') })
      .then([{ type: 'ReportFiled', data: { ...report, file_id: 'f1', summary: 'Normal', report_id: expect.any(String), author_id: 'doc', author_role: 'DOCTOR' } }]);
  });
  test('files one file for so many patients at most', () => {
    const often = Array.from({ length: 200 }, (_, n) => `patient ${n}`);
    given(chart).when('file-report', { ...report, file_id: 'f1' }, asDoctor, { facts: stored('doc', often) }).then('wrong-state');
  });
  test('knows nobody else’s file', () => {
    given(chart).when('file-report', { ...report, file_id: 'f1' }, asDoctor, { facts: stored('pat'), if_match: 7 }).then('not-found');
    given(chart).when('file-report', { ...report, file_id: 'f2' }, asDoctor, inCare).then('not-found');
    given(chart).when('file-report', report, asDoctor).then('not-found');
  });
});

describe('issue-prescription', () => {
  test('keeps what was written beside what was understood', () => {
    issue({}).then([
      {
        type: 'PrescriptionIssued',
        data: {
          ...amoxicillin, prescription_id: expect.any(String), doctor_id: 'doc', findings: [],
          frequency_structured: { times: 3, period: 1, period_unit: 'd', as_needed: false }, ends_at: new Date(now + 7 * 86_400_000).toISOString(),
        },
      },
    ]);
  });
  test('takes dose, route and duration from the frequency’s text where their fields say nothing', () => {
    const { dose: _, duration_days: __, ...rest } = amoxicillin;
    given(chart)
      .when('issue-prescription', { ...rest, frequency: '2 caps po bid x 10 days' }, asDoctor, inCare)
      .then([expect.objectContaining({ data: expect.objectContaining({ dose: '2 capsules', route: 'oral', duration_days: 10, ends_at: new Date(now + 10 * 86_400_000).toISOString() }) })]);
  });
  test.each([
    [{ frequency: 'every blue moon' }, '/frequency'],
    [{ frequency: 'bid for 10 days' }, '/duration_days'],
    [{ frequency: '2 capsules bid' }, '/dose'],
    [{ frequency: '' }, '/frequency'],
    [{ frequency: 'od', route: 'topical' }, '/frequency'],
    [{ duration_days: 0 }, '/duration_days'],
    [{ surprise: true }, '/surprise'],
  ])('refuses %j at %s', (data, path) => {
    issue(data).thenInvalid(path);
  });
  test('says where a frequency was not understood', () => {
    expect(refusal(() => isDone({ frequency: 'twice daily except Sundays' })).extension.errors).toEqual([{ path: '/frequency', message: 'is not understood', span: { start: 12, end: 18 } }]);
  });
  test('says where a dose was not understood, and takes no amount that depends on the patient', () => {
    expect(refusal(() => isDone({ dose: 'some blorps daily' })).extension.errors).toMatchObject([{ path: '/dose', span: { start: 0, end: 11 } }]);
    expect(refusal(() => isDone({ dose: 'per protocol' })).extension.errors).toMatchObject([{ path: '/dose', span: { start: 4, end: 12 } }]);
    expect(refusal(() => isDone({ dose: '15 mg/kg' })).extension.errors).toEqual([{ path: '/dose', message: 'depends on the patient: write the amount that is taken', span: { start: 5, end: 8 } }]);
    for (const dose of ['a thin layer', '1 chewable tablet', 'one spray in each nostril', '1 g']) isDone({ dose });
  });
  test('“od” is what the medication’s way says', () => {
    issue({ frequency: 'od' }).then([expect.objectContaining({ data: expect.objectContaining({ frequency_structured: { times: 1, period: 1, period_unit: 'd', as_needed: false } }) })]);
    issue({ medication: 'latanoprost', strength: '0.005%', dose: '1 drop', frequency: 'od' }).thenInvalid('/frequency');
    issue({ medication: 'latanoprost', strength: '0.005%', dose: '1 drop', frequency: 'od qhs' }).then([expect.objectContaining({ data: expect.objectContaining({ route: 'ophthalmic', frequency_structured: { times: 1, period: 1, period_unit: 'd', as_needed: false, when: 'bedtime' } }) })]);
  });
  test('is for doctors in care', () => {
    given(chart).when('issue-prescription', amoxicillin, asDoctor).then('not-found');
    given(chart).when('issue-prescription', amoxicillin, asOtherDoctor, inCare).then('not-found');
    given(chart).when('issue-prescription', amoxicillin, asPatient).then('forbidden');
    given(chart).when('issue-prescription', amoxicillin, asAdmin).then('forbidden');
  });
});

describe('safety', () => {
  test('an allergy refuses, whoever recorded it, unless a reason is given; a retracted one does not', () => {
    expect(findingsOf({}, [allergy('penicillin')])).toMatchObject([{ kind: 'allergy', severity: 'contraindicated', with: 'penicillin' }]);
    expect(findingsOf({}, [allergy('penicillin', { author_id: 'other_doc', author_role: 'DOCTOR' })])).toMatchObject([{ kind: 'allergy' }]);
    issue({ override_reason: 'Desensitised in hospital' }, [allergy('penicillin')]).then([
      expect.objectContaining({ data: expect.objectContaining({ override_reason: 'Desensitised in hospital', findings: [expect.objectContaining({ kind: 'allergy', severity: 'contraindicated' })] }) }),
    ]);
    const retracted: ChartEvent = { type: 'AllergyRetracted', data: { patient_id: 'pat', allergy_id: id('allergy', 'penicillin'), reason: 'No', ...author } };
    isDone({}, [allergy('penicillin'), retracted]);
  });
  test('an unknown medication refuses', () => {
    expect(findingsOf({ medication: 'zzyzx' })).toMatchObject([{ kind: 'unknown_medication' }]);
    isDone({ medication: 'zzyzx', override_reason: 'On trial' });
  });
  test('what is being taken counts, what has ended does not', () => {
    const sildenafil = { medication: 'sildenafil', strength: '50 mg', dose: '1 tablet', frequency: 'daily as needed' };
    const { duration_days: _, ...rest } = amoxicillin;
    const attempt = (history: readonly ChartEvent[]) => () => given(chart, history).when('issue-prescription', { ...rest, ...sildenafil }, asDoctor, inCare).thenResult(expect.any(Object));
    expect(refusal(attempt([prescribed('nitroglycerin')])).extension.findings).toMatchObject([{ kind: 'interaction', severity: 'contraindicated', with: 'nitroglycerin' }]);
    attempt([prescribed('nitroglycerin', { ends_at: new Date(now - 1).toISOString() })])();
    attempt([prescribed('nitroglycerin'), { type: 'PrescriptionDiscontinued', data: { patient_id: 'pat', prescription_id: id('rx', 'nitroglycerin'), doctor_id: 'doc', reason: 'Over' } }])();
  });
  test('warnings are told, and do not refuse', () => {
    issue({ medication: 'ibuprofen', strength: '800 mg', dose: '1 tablet', frequency: 'q4h' }, [prescribed('warfarin')]).thenResult({
      prescription_id: expect.any(String),
      findings: [expect.objectContaining({ kind: 'interaction', severity: 'warning', with: 'warfarin' }), expect.objectContaining({ kind: 'dose', severity: 'warning' })],
    });
  });
});

describe('discontinue-prescription', () => {
  const end = { prescription_id: id('rx', 'amoxicillin'), reason: 'Rash' };
  const ended: ChartEvent = { type: 'PrescriptionDiscontinued', data: { patient_id: 'pat', doctor_id: 'doc', ...end } };
  test('ends it, once', () => {
    given(chart, [prescribed('amoxicillin')]).when('discontinue-prescription', end, asDoctor, inCare).then([ended]);
    given(chart, [prescribed('amoxicillin'), ended]).when('discontinue-prescription', end, asDoctor, inCare).thenNothing();
  });
  test('not one whose time is over, nor one that is not there', () => {
    given(chart, [prescribed('amoxicillin', { ends_at: new Date(now).toISOString() })]).when('discontinue-prescription', end, asDoctor, inCare).then('wrong-state');
    given(chart).when('discontinue-prescription', end, asDoctor, inCare).then('not-found');
    given(chart, [prescribed('amoxicillin')]).when('discontinue-prescription', end, asDoctor).then('not-found');
    given(chart, [prescribed('amoxicillin')]).when('discontinue-prescription', end, asPatient).then('forbidden');
  });
});
