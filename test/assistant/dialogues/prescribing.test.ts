import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.ts';
import { talker, type Talker } from './talks.ts';

let app: App;
let lee: string;
const patients = [
  ['kim', 'Kim Jones'],
  ['bob', 'Bob Brown'],
] as const;

beforeAll(async () => {
  app = await startApp({ CLOCK_START: '2026-11-30T15:00:00.000Z' });
  const admin = await app.token('admin', 'ADMIN');
  await app.command(admin, 'register-account', { user_id: 'lee', role: 'DOCTOR', full_name: 'Ann Lee', specialty: 'Cardiology' });
  lee = await app.token('lee', 'DOCTOR');
  for (const [user_id, full_name] of patients) {
    await app.command(admin, 'register-account', { user_id, role: 'PATIENT', full_name });
    await app.command(admin, 'assign-doctor', { doctor_id: 'lee', patient_id: user_id });
  }
  await app.command(lee, 'issue-prescription', { patient_id: 'bob', medication: 'warfarin', strength: '5 mg', frequency: 'once daily' });
});
afterAll(() => app.stop());

const newTalk = (): Talker => talker(() => app, lee, '/chat/doctor');
const proposed = ({ data }: { data: { proposed?: { data: Record<string, unknown> } } }): Record<string, unknown> | undefined => data.proposed?.data;

describe('a correction of an order', () => {
  test.each([
    ['make that ten days', { duration_days: 10, strength: '500 mg' }],
    ['make it a fortnight', { duration_days: 14, frequency: 'three times a day' }],
    ['God, 250', { strength: '250 mg', duration_days: 7 }],
    ['1 gram', { strength: '1 g', duration_days: 7 }],
    ['make it every 8 hours instead', { frequency: 'every 8 hours', strength: '500 mg' }],
    ['with food, add that', { instructions: 'With food', frequency: 'three times a day' }],
    ['add: stop if it upsets the stomach', { instructions: 'Stop if it upsets the stomach', frequency: 'three times a day' }],
    ['not 500, 250', { strength: '250 mg', frequency: 'three times a day' }],
    ['250 for him', { strength: '250 mg', frequency: 'three times a day' }],
    ['he should take it with plenty of water and avoid alcohol', { instructions: 'With plenty of water. Avoid alcohol' }],
    ['doxycycline 100 mg twice daily instead, same length', { medication: 'doxycycline', strength: '100 mg', duration_days: 7 }],
  ])('%s', async (text, expected) => {
    const talk = newTalk();
    await talk.says('amoxicillin 500 mg three times a day for a week for Kim Jones', 'prescription_confirmation');
    expect(proposed(await talk.says(text, 'prescription_confirmation'))).toMatchObject(expected);
  });

  test('of the medication leaves nothing of the other one’s amount', async () => {
    const talk = newTalk();
    await talk.says('amoxicillin 500 mg, one capsule three times daily for seven days for Kim Jones', 'prescription_confirmation');
    expect(proposed(await talk.says('no, doxycycline 100 mg twice daily', 'prescription_confirmation'))).not.toHaveProperty('dose');
  });

  test('waits while something else is asked, and is taken up again', async () => {
    const talk = newTalk();
    await talk.says('amoxicillin 500 mg three times a day for a week for Bob Brown', 'prescription_confirmation');
    await talk.says('make that ten days', 'prescription_confirmation');
    expect((await talk.says('hang on, what else is he on?', 'patient_history')).response).toContain('warfarin');
    expect(proposed(await talk.says('fine. back to the amoxicillin', 'prescription_confirmation'))).toEqual({ patient_id: 'bob', medication: 'amoxicillin', strength: '500 mg', frequency: 'three times a day', duration_days: 10 });
    expect(proposed(await talk.says('ok. amoxicillin, go on with that', 'prescription_confirmation'))).toMatchObject({ duration_days: 10 });
    await talk.says('nothing, leave it', 'flow_cancelled');
  });
});

test('a guess is no yes, and a number that was not read back is none either', async () => {
  const talk = newTalk();
  await talk.says('naproxen 500 mg bd for 5 days for Kim Jones', 'prescription_confirmation');
  for (const text of ['250 for him', 'yes, 375 mg', 'why not?']) await talk.says(text, 'prescription_confirmation|clarification');
});

test('instructions are taken out again', async () => {
  const talk = newTalk();
  expect(proposed(await talk.says('naproxen 500 mg bd for 5 days with food for Kim Jones', 'prescription_confirmation'))).toMatchObject({ instructions: 'With food' });
  expect(proposed(await talk.says('take out the food bit', 'prescription_confirmation'))).not.toHaveProperty('instructions');
});

test('another amount of what is taken already keeps how often', async () => {
  const { data, response } = await newTalk().says('Bob is bruising, cut his warfarin to 2.5', 'prescription_confirmation');
  expect(data.proposed?.data).toMatchObject({ patient_id: 'bob', medication: 'warfarin', strength: '2.5 mg', frequency: 'once daily' });
  expect(response).toContain('Already being taken');
});

describe('another order while one waits for its yes', () => {
  test('comes after it, said as one more', async () => {
    const talk = newTalk();
    await talk.says('amoxicillin 500 mg tid for 7 days for Kim Jones', 'prescription_confirmation');
    expect((await talk.says('also omeprazole 20 mg once daily', 'clarification')).data.proposed?.data).toMatchObject({ medication: 'amoxicillin' });
    expect(proposed(await talk.says('yes', 'prescription_confirmation'))).toMatchObject({ medication: 'omeprazole' });
    await talk.says('never mind', 'flow_cancelled');
  });

  test('said instead, leaves it, and that is told', async () => {
    const talk = newTalk();
    await talk.says('prescribe amoxicillin 500 mg tid for 7 days for Kim Jones', 'prescription_confirmation');
    const { response, data } = await talk.says('prescribe loratadine 10 mg once daily for Kim Jones', 'prescription_confirmation');
    expect(response).toContain('amoxicillin is left, and not prescribed');
    expect(data.proposed?.data).toEqual({ patient_id: 'kim', medication: 'loratadine', strength: '10 mg', frequency: 'once daily' });
  });
});

test('another medication in another amount is asked how often it is taken', async () => {
  const talk = newTalk();
  await talk.says('amoxicillin 500 mg qid 10 days for Kim Jones', 'prescription_confirmation');
  await talk.says('no, azithromycin 250 mg', 'prescription_details_required');
  expect(proposed(await talk.says('once daily', 'prescription_confirmation'))).toMatchObject({ medication: 'azithromycin', strength: '250 mg', frequency: 'once daily' });
});

test('a strength keeps its unit', async () => {
  const talk = newTalk();
  await talk.says('put Kim Jones on betamethasone cream bd 2 weeks', 'prescription_details_required');
  expect(proposed(await talk.says('0.1%', 'prescription_confirmation'))?.['strength']).toMatch(/^0\.1 ?%$/);
});

test('a Spanish order has no route but one that was said', async () => {
  expect(proposed(await newTalk().says('recetale amoxicilina 500 mg cada 8 horas por 7 dias a Kim Jones', 'prescription_confirmation'))).not.toHaveProperty('route');
});

test('a number without its unit is of the unit in which the medication is measured', async () => {
  expect(proposed(await newTalk().says('prescribe naproxen 250 bd for Kim Jones', 'prescription_confirmation'))).toMatchObject({ strength: '250 mg' });
});

test('nor of milligrams where only micrograms can be meant', async () => {
  expect(proposed(await newTalk().says('prescribe levothyroxine 50 once daily for Kim Jones', 'prescription_confirmation'))).toMatchObject({ strength: '50 mcg' });
});

test('what speaks against an order is named', async () => {
  expect((await newTalk().says('Bob Brown, ibuprofen 400 mg, tid, five days', 'prescription_confirmation')).response).toContain('interaction with **warfarin**');
});

test('a correction of how often leaves “as needed”, and what was prescribed is ended, given to another and renewed by as much as “it”', async () => {
  const talk = newTalk();
  await talk.says('acetaminophen 500 mg q6h prn for Kim Jones', 'prescription_confirmation');
  expect((await talk.says('every 8 hours', 'prescription_confirmation')).response).toContain('every 8 hours as needed');
  expect(proposed(await talk.says('scheduled, every 8 hours', 'prescription_confirmation'))?.['frequency']).not.toMatch(/need/);
  await talk.says('yes', 'prescription_added');
  expect(proposed(await talk.says('and Bob Brown too', 'prescription_confirmation'))).toMatchObject({ patient_id: 'bob', medication: 'acetaminophen' });
  await talk.says('no', 'flow_cancelled');
  await talk.says('albuterol 90 mcg 2 puffs every 6 hours for Kim Jones', 'prescription_confirmation');
  await talk.says('yes', 'prescription_added');
  expect((await talk.says('stop it', 'prescription_details_required')).response).toContain('albuterol');
  await talk.says('never mind', 'flow_cancelled');
  expect(proposed(await talk.says('refill her inhaler', 'prescription_confirmation'))).toMatchObject({ medication: 'albuterol', strength: '90 mcg' });
  await talk.says('no', 'flow_cancelled');
  await talk.says('discontinue it', 'prescription_details_required');
  await talk.says('never mind', 'flow_cancelled');
  await talk.says('dsicontinue it', 'prescription_details_required');
});
