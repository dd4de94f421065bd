import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.ts';
import { talker, type Talker } from './talks.ts';

let app: App;
let lee: string;
const patients = { kim: 'Kim Jones', bob: 'Bob Brown', ada: 'Ada Byron', tom: 'Tom Reed' } as const;

beforeAll(async () => {
  app = await startApp({ CLOCK_START: '2026-11-30T15:00:00.000Z' });
  const admin = await app.token('admin', 'ADMIN');
  await app.command(admin, 'register-account', { user_id: 'lee', role: 'DOCTOR', full_name: 'Ann Lee', specialty: 'Cardiology' });
  lee = await app.token('lee', 'DOCTOR');
  for (const [user_id, full_name] of Object.entries(patients)) {
    await app.command(admin, 'register-account', { user_id, role: 'PATIENT', full_name });
    await app.command(admin, 'assign-doctor', { doctor_id: 'lee', patient_id: user_id });
  }
  for (const [patient_id, medication, strength] of [['bob', 'warfarin', '5 mg'], ['ada', 'lisinopril', '10 mg'], ['tom', 'lisinopril', '10 mg']]) await app.command(lee, 'issue-prescription', { patient_id, medication, strength, frequency: 'once daily' });
  await app.command(lee, 'record-allergy', { patient_id: 'kim', substance: 'penicillin', severity: 'severe' });
});
afterAll(() => app.stop());

const newTalk = (): Talker => talker(() => app, lee, '/chat/doctor');
const active = async (patient_id: keyof typeof patients, { last }: Talker): Promise<readonly string[]> => {
  const { json } = await app.request(`/prescriptions?patient_id=${patient_id}&active=true&at_least=${last.position}`, { token: lee });
  return (json['prescriptions'] as { medication: string; strength: string }[]).map(({ medication, strength }) => `${medication} ${strength}`).toSorted();
};

describe('a plain yes', () => {
  test.each(['sure, yes', 'Yes please, go ahead.', 'ok, prescribe it', 'yes yes, I know'])('passes no warning: %s', async (yes) => {
    const talk = newTalk();
    expect((await talk.says('ibuprofen 400 mg tid for Bob Brown, 5 days', 'prescription_confirmation')).response).toMatch(/interaction with \*\*warfarin\*\*[\s\S]*override because/);
    expect((await talk.says(yes, 'refused|clarification')).response).toContain('warfarin');
    await talk.says('yes!!', 'refused|clarification');
    await talk.says('fine, never mind the ibuprofen', 'flow_cancelled');
    expect(await active('bob', talk)).toEqual(['warfarin 5 mg']);
  });

  test('passes none by the button either', async () => {
    const talk = newTalk();
    await talk.says('naproxen 250 mg bid for Bob Brown', 'prescription_confirmation');
    await talk.presses('confirm', 'refused');
    expect(await active('bob', talk)).toEqual(['warfarin 5 mg']);
  });

  test('passes no other finding after a reason for the first', async () => {
    const talk = newTalk();
    await talk.says('diclofenac 50 mg bid for Bob Brown', 'prescription_confirmation');
    expect((await talk.says('yes, because his INR is checked twice a week', 'prescription_confirmation')).data.proposed?.data).toMatchObject({ override_reason: 'his INR is checked twice a week' });
    expect((await talk.says('make it 75 mg', 'prescription_confirmation')).data.proposed?.data).not.toHaveProperty('override_reason');
    await talk.says('yes', 'refused');
    await talk.says('never mind', 'flow_cancelled');
  });
});

test('a reason passes it, leaves the order as it was, and is read back for a yes', async () => {
  const talk = newTalk();
  await talk.says('amoxicillin 500 mg tid for Kim Jones, 7 days', 'refused');
  expect((await talk.says('override because she took 250 mg of ampicillin twice a day for 5 days without harm', 'prescription_confirmation')).data.proposed?.data).toMatchObject({ medication: 'amoxicillin', strength: '500 mg', frequency: 'tid', duration_days: 7, override_reason: 'she took 250 mg of ampicillin twice a day for 5 days without harm' });
  await talk.says('yes', 'prescription_added');
});

test('another strength of what is taken already is ordered by a word that says so, and the one before is offered to be stopped', async () => {
  const talk = newTalk();
  await talk.says("increase Ada's lisinopril to 20", 'prescription_confirmation');
  expect((await talk.says('yes', 'prescription_added')).response).toMatch(/10 mg[\s\S]*still active[\s\S]*discontinue/);
  await talk.says('yes please', 'discontinue_confirmation');
  await talk.says('yes', 'prescription_discontinued');
  expect(await active('ada', talk)).toEqual(['lisinopril 20 mg']);
});

test('else it is withheld until it is said that it takes the place of that', async () => {
  const talk = newTalk();
  await talk.says('lisinopril 20 mg once daily for Tom Reed', 'prescription_confirmation');
  await talk.says('yes', 'refused');
  await talk.says('it replaces the old one', 'prescription_confirmation');
  await talk.says('yes', 'prescription_added');
  await talk.says('no', 'flow_cancelled');
  expect(await active('tom', talk)).toEqual(['lisinopril 10 mg', 'lisinopril 20 mg']);
});

test.each([
  ["Kim's knee is playing up again. Paracetamol 500 mg four times a day for Kim Jones", 'route'],
  ['his left ear hurts, doxycycline 100 mg bid 7 days for Tom Reed', 'route'],
  ['Good morning! If I may: paracetamol 500 mg for Kim Jones please', 'frequency'],
  ['evening all, when you have a moment, paracetamol 500 mg for Kim Jones', 'frequency'],
])('nothing is in an order that nobody said: %s', async (text, name) => {
  const { data } = await newTalk().says(text, 'prescription_confirmation|prescription_details_required');
  expect(data.proposed?.data ?? {}).not.toHaveProperty(name);
});

test('what a reason is followed by is none of it', async () => {
  const talk = newTalk();
  await talk.says('amoxicillin 500 mg tid for 7 days for Kim Jones', 'refused');
  const { data } = await talk.says('Yes, override because skin testing last month was negative, go ahead and issue it', 'prescription_confirmation');
  expect(data.proposed?.data['override_reason']).toBe('skin testing last month was negative');
});

test('the amount of one medication is none of another, whether its own was understood or not', async () => {
  const talk = newTalk();
  await talk.says('Kim Jones should get amoxicillin 500 mg tds for 2 weeks', 'refused');
  // The strength that was refused is another medication's.
  expect((await talk.says('then cetirizine asap', 'prescription_details_required')).response).toContain('strength or dose');
  expect((await talk.says('then cetirizine 5 mg at night for 2 weeks asap', 'prescription_confirmation')).data.proposed?.data).toMatchObject({ medication: 'cetirizine', strength: '5 mg', frequency: 'at night' });
  await talk.says('forget it', 'flow_cancelled');
  await talk.says('Kim Jones should get amoxicillin 500 mg tds for 2 weeks', 'refused');
  await talk.says('cetirizine for 2 weeks, then 5 mg at night', 'prescription_details_required');
  expect((await talk.says('5 mg', 'prescription_details_required')).response).toContain('how often');
  expect((await talk.says('qhs', 'prescription_confirmation')).data.proposed?.data).toMatchObject({ medication: 'cetirizine', strength: '5 mg', frequency: 'qhs' });
});

test('“prescribe it anyway because …” gives a reason, and is no yes', async () => {
  const talk = newTalk();
  await talk.says('ibuprofen 400 mg tid for Bob Brown, 5 days', 'prescription_confirmation');
  expect((await talk.says('prescribe it anyway because the benefit outweighs the risk', 'prescription_confirmation')).data.proposed?.data).toMatchObject({ override_reason: 'the benefit outweighs the risk' });
  await talk.says('never mind', 'flow_cancelled');
});
