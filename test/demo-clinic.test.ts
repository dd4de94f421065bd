import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillClinic } from '../src/demo-clinic.ts';
import { startApp, type App } from './support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('the demo clinic has doctors with hours, some weeks of bookings, charts and one open alert, and is filled once', async () => {
  const admin = await app.token('demo-admin', 'ADMIN');
  const { dispatcher, now } = app.service;
  const seen = async (): Promise<readonly unknown[]> => {
    const { json } = await app.request('/appointments?limit=200', { token: admin });
    return (json['appointments'] as { appointment_id: string }[]).map(({ appointment_id }) => appointment_id);
  };
  await fillClinic({ dispatcher, now });
  await expect.poll(async () => (await seen()).length, { timeout: 5_000 }).toBe(16);
  const before = await seen();
  // Another day, another start: nothing is booked twice.
  await fillClinic({ dispatcher, now: () => now() + 86_400_000 });
  const last = await app.command(admin, 'register-account', { user_id: 'later', role: 'PATIENT', full_name: 'Later' });
  const { json } = await app.request(`/doctors?specialty=cardiology&at_least=${String(last.json['position'])}`, { token: admin });
  expect(json['doctors']).toMatchObject([{ doctor_id: 'demo-heart', next_free: expect.stringMatching(/Z$/) }]);
  await app.request(`/appointments?at_least=${String(last.json['position'])}`, { token: admin });
  expect(await seen()).toEqual(before);

  const doctor = await app.token('demo-doctor', 'DOCTOR');
  expect((await app.request('/alerts', { token: doctor })).json['alerts']).toMatchObject([{ patient_id: 'demo-john', status: 'open' }]);
  for (const [patient_id, medication] of [['demo-maria', 'apixaban'], ['demo-john', 'metformin'], ['demo-yuki', 'cetirizine']]) {
    const chart = await app.request(`/patients/${patient_id}/chart`, { token: doctor });
    expect(chart.json).toMatchObject({ diagnoses: [expect.anything()], prescriptions: [{ medication, status: 'ACTIVE', override_reason: null }] });
    expect(chart.json['appointments']).toHaveLength(4);
  }
});
