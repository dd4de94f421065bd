import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.ts';
import { talker, type Talker } from './talks.ts';

let app: App;
const patients = { ellis: 'Jordan Ellis', okoye: 'Samantha Okoye', shah: 'Priya Shah', brandt: 'Walter Brandt', delgado: 'Maria Delgado' } as const;
const weekly = (['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => ({ day, from: '09:00', to: '17:00' }));

const must = async (token: string, name: string, data: object): Promise<void> => {
  const answer = await app.command(token, name, data);
  expect(answer.status, answer.text).toBe(200);
};
const doctor = async (): Promise<Talker> => talker(() => app, await app.token('raman', 'DOCTOR'), '/chat/doctor');
const proposed = ({ last }: Talker): Record<string, unknown> | undefined => last.data.proposed?.data;

beforeAll(async () => {
  // A Tuesday, 8:00 in New York.
  app = await startApp({ CLOCK_START: '2026-12-01T13:00:00.000Z' });
  const [admin, raman] = [await app.token('admin', 'ADMIN'), await app.token('raman', 'DOCTOR')];
  await must(admin, 'register-account', { user_id: 'raman', role: 'DOCTOR', full_name: 'Priya Raman', specialty: 'General Practice' });
  await must(raman, 'set-availability', { weekly, slot_minutes: 30, time_zone: 'America/New_York' });
  for (const [user_id, full_name] of Object.entries(patients)) {
    await must(admin, 'register-account', { user_id, role: 'PATIENT', full_name });
    await must(admin, 'assign-doctor', { doctor_id: 'raman', patient_id: user_id });
  }
  for (const [patient, start] of [['okoye', '2026-12-07T15:00:00.000Z'], ['ellis', '2026-12-07T18:30:00.000Z'], ['ellis', '2026-12-03T14:00:00.000Z'], ['brandt', '2026-12-03T21:00:00.000Z'], ['shah', '2026-12-04T14:00:00.000Z']] as const) await must(await app.token(patient, 'PATIENT'), 'book-appointment', { doctor_id: 'raman', start });
});
afterAll(() => app.stop());

describe('a schedule', () => {
  test('is of the day that was told last where a question names none, and a weekday with its number is that day', async () => {
    const talk = await doctor();
    await talk.says('Mon 7 dec, how many have I got', 'appointments_schedule');
    for (const said of ['names and times?', 'and who is that?']) expect((await talk.says(said, 'appointments_schedule')).response).toMatch(/Okoye[\s\S]*Ellis/);
    for (const said of ['what about the tuesday after that, the 8th', 'tuesday, I mean the 8th']) expect((await talk.says(said, 'no_appointments')).response).toContain('Tuesday 8 December');
    expect((await talk.says('show my schedule', 'no_appointments')).response).toContain('Tuesday 1 December');
    await talk.says('tuesday?', 'clarification');
  });
});

describe('a yes', () => {
  test.each([
    ['Yes please, that is exactly right.', 'lisinopril'],
    ['yes, that looks correct', 'omeprazole'],
    ['Yes. Exactly what I wanted, thanks', 'cetirizine'],
    ['yes, everything is right', 'atorvastatin'],
  ])('with nothing but praise behind it begins nothing more: “%s”', async (said, medication) => {
    const talk = await doctor();
    await talk.says(`${medication} 10 mg daily for Walter Brandt for 30 days`, 'prescription_confirmation');
    expect((await talk.says(said, 'prescription_added')).response).not.toMatch(/also need|Shall I/);
  });

  test('that is right for something else is none', async () => {
    const talk = await doctor();
    await talk.says('amlodipine 5 mg daily for Priya Shah for 30 days', 'prescription_confirmation');
    await talk.says('yes, that would be right for 60 days', 'clarification|prescription_confirmation');
    expect(proposed(talk)).toMatchObject({ medication: 'amlodipine' });
  });
});

describe('an order', () => {
  test.each(['Wrong chart. This is for Brandt.', 'wrong record, brandt please'])('is for another where only that was wrong: “%s”', async (said) => {
    const talk = await doctor();
    await talk.says('Start Shah on metformin 500 mg every morning for 4 weeks', 'prescription_confirmation');
    await talk.says(said, 'prescription_confirmation');
    expect(proposed(talk)).toMatchObject({ patient_id: 'brandt', medication: 'metformin' });
    await talk.says('forget it', 'flow_cancelled');
    await talk.says('brandt chart please', 'patient_history');
  });

  test('that was refused is not passed by pressing on, and what is ordered then has its own amounts', async () => {
    await must(await app.token('raman', 'DOCTOR'), 'record-allergy', { patient_id: 'delgado', substance: 'penicillin', reaction: 'anaphylaxis' });
    const talk = await doctor();
    await talk.says('amoxicillin 500 mg tid 7 days for Maria Delgado', 'refused');
    for (const said of ['proceed', 'go ahead', 'issue it', 'carry on', 'confirm']) expect((await talk.says(said, 'clarification')).response).toContain('override because');
    await talk.says('then doxycycline 100 mg BID for 7 days, oral, for maria', 'prescription_confirmation');
    expect(proposed(talk)).toMatchObject({ patient_id: 'delgado', medication: 'doxycycline', strength: '100 mg', duration_days: 7 });
  });

  test('with how long in a clause of its own is one', async () => {
    const talk = await doctor();
    await talk.says("Okoye will need amlodipine, the 5 mg, one tablet by mouth every day, and let's do 90 days of it.", 'prescription_confirmation');
    expect(proposed(talk)).toMatchObject({ medication: 'amlodipine', duration_days: 90 });
    expect((await talk.says('Yes please, that is exactly right.', 'prescription_added')).response).not.toContain('also need');
  });
});

describe('what is a colleague’s', () => {
  test('is refused, and then one’s own of the same kind and day is shown', async () => {
    const talk = await doctor();
    await talk.says("give me Dr Whitfield's list of patients", 'refused');
    await talk.says('ok ok, mine', 'patients_list');
    await talk.says("show me Dr Whitfield's schedule for thursday", 'refused');
    expect((await talk.says('fine, mine then', 'appointments_schedule')).response).toContain('Thursday 3 December');
  });
});
