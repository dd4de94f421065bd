import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Envelope, Outcome } from '../src/dispatcher/types.ts';
import { fillClinic } from '../src/demo-clinic.ts';
import { prepareDemo } from '../src/demo.ts';
import { Rejection } from '../src/kernel/rejection.ts';
import { secret, startApp, type App } from './support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp({ CLOCK_START: '2026-11-27T18:00:00.000Z' });
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
  await expect.poll(async () => (await seen()).length).toBe(16);
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

test('on whatever day and at whatever hour it is filled, each patient sees each doctor, and nobody is at two places at once', async () => {
  type Booking = { readonly doctor_id: string; readonly start: string };
  for (let at = Date.UTC(2026, 0); at < Date.UTC(2027, 0); at += 31 * 3_600_000) {
    const bookings: { readonly who: string; readonly of: Booking }[] = [];
    const dispatch = async ({ name, data, actor }: Envelope): Promise<Outcome> => {
      if (name === 'book-appointment') bookings.push({ who: actor.user_id, of: data as Booking });
      return { command_id: '', stream: '', revision: 0, position: 0n, events: [], result: {}, replayed: false };
    };
    await fillClinic({ dispatcher: { dispatch }, now: () => at });
    expect(new Set(bookings.map(({ who, of }) => `${who} ${of.doctor_id}`)).size).toBe(16);
    for (const [n, { who, of }] of bookings.entries()) {
      expect(Date.parse(of.start)).toBeGreaterThan(at);
      const meeting = bookings.slice(n + 1).filter((other) => (other.who === who || other.of.doctor_id === of.doctor_id) && Math.abs(Date.parse(other.of.start) - Date.parse(of.start)) < 1_800_000);
      expect(meeting, new Date(at).toISOString()).toEqual([]);
    }
  }
});

test('a start over people whom somebody has parted leaves them so', async () => {
  const { dispatcher, now } = app.service;
  const prepare = () => prepareDemo({ dispatcher, secret, url: app.url, dataDirectory: app.dataDirectory, now });
  await prepare();
  const pair = { doctor_id: 'demo-doctor', patient_id: 'demo-patient' };
  const doctor = await app.token('demo-doctor', 'DOCTOR');
  const chart = async () => (await app.request('/patients/demo-patient/chart', { token: doctor })).status;
  expect(await chart()).toBe(200);
  expect(await app.command(await app.token('demo-admin', 'ADMIN'), 'unassign-doctor', pair)).toMatchObject({ status: 200 });
  await prepare();
  expect(await chart()).toBe(404);
});

test('a start over demo people whom somebody has erased, disabled or parted is one like any other', async () => {
  const { dispatcher, now } = app.service;
  const prepare = () => prepareDemo({ dispatcher, secret, url: app.url, dataDirectory: app.dataDirectory, now });
  const lines = await prepare();
  const admin = await app.token('demo-admin', 'ADMIN');
  for (const [name, data] of [
    ['disable-account', { user_id: 'demo-doctor', reason: 'left' }],
    ['unassign-doctor', { doctor_id: 'demo-heart', patient_id: 'demo-maria' }],
    ['erase-patient', { patient_id: 'demo-patient', reason: 'asked for it' }],
    ['erase-patient', { patient_id: 'demo-maria', reason: 'asked for it' }],
  ] as const)
    expect(await app.command(admin, name, data)).toMatchObject({ status: 200 });
  const again = await prepare();
  expect(again).toHaveLength(lines.length);
  expect(readFileSync(path.join(app.dataDirectory, 'demo.env'), 'utf8')).toMatch(/^export ROOM=chat_\w+$/m);
  await fillClinic({ dispatcher, now });
});

test('where a step fails the demo still names its people, and where they are reached', async () => {
  const failed: unknown[] = [];
  const dispatch = (): Promise<never> => Promise.reject(new Rejection('internal'));
  const lines = await prepareDemo({ dispatcher: { dispatch, digest: app.service.dispatcher.digest }, secret, now: app.service.now, dataDirectory: app.dataDirectory, url: 'http://after', onError: (error) => failed.push(error) });
  expect(failed).not.toEqual([]);
  expect(lines.join('\n')).toMatch(/Dr. Dana Demo \(DOCTOR\)/);
  expect(readFileSync(path.join(app.dataDirectory, 'demo.env'), 'utf8')).toContain('export URL=http://after\n');
});
