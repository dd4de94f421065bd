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
    for (const said of ['names and times?', 'who are they?']) expect((await talk.says(said, 'appointments_schedule')).response).toMatch(/Okoye[\s\S]*Ellis/);
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
