import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdf } from '../files/samples.ts';
import { startApp, type Answer, type App, type Pair } from '../support/app.ts';
import { until } from '../support/until.ts';

let app: App;
let admin: string;
let auditor: string;
beforeAll(async () => {
  app = await startApp();
  admin = await app.token('admin', 'ADMIN');
  auditor = await app.token('auditor', 'AUDITOR');
});
afterAll(() => app.stop());

const about = (patient_id: string) => ({ patient_id, reason: 'The patient has asked for it' });
const post = (pair: Pair, token: string, content: string): Promise<Answer> => app.command(token, 'post-message', { room_id: pair.room_id, content });
const history = (pair: Pair, token: string, at_least = '0'): Promise<Answer> => app.request(`/chat/rooms/${pair.room_id}/history?at_least=${at_least}`, { token });
const sendLetter = (token: string, key: string): Promise<Response> => {
  const form = new FormData();
  form.append('file', new Blob([pdf]), 'letter.pdf');
  return fetch(new URL('/uploads', app.url), { method: 'POST', headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': key }, body: form });
};
const upload = async (token: string, key: string): Promise<string> => ((await (await sendLetter(token, key)).json()) as { file_id: string }).file_id;
const statusOf = async (token: string, file_id: string): Promise<number> => (await fetch(new URL(`/uploads/${file_id}`, app.url), { headers: { Authorization: `Bearer ${token}` } })).status;
const blobs = (): string[] => {
  const directory = path.join(app.dataDirectory, 'uploads');
  return existsSync(directory) ? readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name) : [];
};

test('a hold stands against an erasure, and nobody but an ADMIN may do either', async () => {
  const pair = await app.pair('held');
  expect(await app.command(pair.doctor, 'erase-patient', about(pair.patient_id))).toMatchObject({ status: 403 });
  expect(await app.command(admin, 'place-legal-hold', about(pair.patient_id))).toMatchObject({ status: 200, json: { events: [{ type: 'LegalHoldPlaced' }] } });
  expect(await app.command(admin, 'erase-patient', about(pair.patient_id))).toMatchObject({ status: 409, json: { type: '/problems/legal-hold' } });
  expect(await app.command(admin, 'lift-legal-hold', about(pair.patient_id))).toMatchObject({ status: 200 });
  expect(await app.command(admin, 'erase-patient', about('nobody'))).toMatchObject({ status: 400 });
});

test('an erasure takes what was said, the name and the files, and leaves others as they are', async () => {
  const [pair, other] = [await app.pair('erased'), await app.pair('stays')];
  await app.command(pair.patient, 'post-message', { room_id: pair.room_id, content: 'my secret', client_message_id: 'my secret id' });
  const retracted = await post(pair, pair.doctor, 'my advice');
  await app.command(pair.doctor, 'retract-message', { room_id: pair.room_id, message_id: (retracted.json['result'] as { message_id: string }).message_id });
  const kept = await post(other, other.patient, 'another secret');
  const [own, letter, leaflet] = [await upload(pair.patient, 'own'), await upload(pair.doctor, 'letter'), await upload(pair.doctor, 'leaflet')];
  for (const [token, room_id, file_id] of [[pair.patient, pair.room_id, own], [pair.doctor, pair.room_id, letter], [pair.doctor, pair.room_id, leaflet]] as const)
    expect(await app.command(token, 'share-file', { room_id, file_id, caption: 'look' })).toMatchObject({ status: 200 });
  await app.command(admin, 'assign-doctor', { doctor_id: pair.doctor_id, patient_id: other.patient_id });
  const second = await app.command(pair.doctor, 'open-room', { doctor_id: pair.doctor_id, patient_id: other.patient_id });
  await app.command(pair.doctor, 'share-file', { room_id: (second.json['result'] as { room_id: string }).room_id, file_id: leaflet });

  const done = await app.command(admin, 'erase-patient', about(pair.patient_id), { 'Idempotency-Key': 'erase once' });
  expect(done).toMatchObject({ status: 200, json: { events: [{ type: 'PatientErased' }] } });
  const at = String(done.json['position']);

  // Read as erased, from its answer on; by the members, by the audit, from the log.
  const { json, text } = await history(pair, pair.doctor, at);
  expect(text).not.toContain('my secret');
  expect(json['messages']).toMatchObject([{ content: null, erased: true, seq: 1 }, { retracted: true, erased: true }, { file_info: null, caption: null, erased: true }, { file_info: null }, { file_info: null }]);
  expect((await app.request(`/accounts?role=PATIENT&at_least=${at}`, { token: admin })).json['accounts']).toContainEqual(expect.objectContaining({ user_id: pair.patient_id, full_name: null, erased: true }));
  expect((await app.request('/me', { token: pair.patient })).json).toMatchObject({ full_name: null, erased: true });
  expect((await app.request('/patients', { token: pair.doctor })).json['patients']).toContainEqual(expect.objectContaining({ patient_id: pair.patient_id, full_name: null, erased: true }));
  expect((await app.request(`/patients/${pair.patient_id}/chart`, { token: pair.doctor })).json).toMatchObject({ full_name: null, erased: true });
  const rooms = (await app.request(`/chat/rooms/user/${pair.doctor_id}`, { token: pair.doctor })).json['rooms'];
  expect(rooms).toContainEqual(expect.objectContaining({ patient_id: pair.patient_id, patient_name: null, erased: true }));
  expect(rooms).toContainEqual(expect.not.objectContaining({ erased: true }));
  const audit = await app.request(`/audit/events?stream=room-${pair.room_id}`, { token: auditor });
  expect(audit.text).not.toMatch(/my secret|my advice|letter\.pdf/);
  expect(audit.text).toContain('"erased":true');

  // Nothing more happens to the patient.
  expect(await post(pair, pair.patient, 'again')).toMatchObject({ status: 410, json: { type: '/problems/erased' } });
  expect(await post(pair, pair.doctor, 'again')).toMatchObject({ status: 410 });
  for (const key of ['own', 'another']) expect((await sendLetter(pair.patient, key)).status).toBe(410);
  expect(await app.command(pair.patient, 'update-profile', { full_name: 'Me again' })).toMatchObject({ status: 410 });
  expect(await app.command(admin, 'assign-doctor', { doctor_id: other.doctor_id, patient_id: pair.patient_id })).toMatchObject({ status: 410 });
  expect(await post(pair, await app.token('stranger', 'PATIENT', 'Stranger'), 'who?')).toMatchObject({ status: 404 });
  expect(await app.command(admin, 'erase-patient', about(pair.patient_id))).toMatchObject({ status: 200, json: { events: [] } });
  expect(await app.command(admin, 'erase-patient', about(pair.patient_id), { 'Idempotency-Key': 'erase once' })).toMatchObject({ status: 200, json: { events: [{ type: 'PatientErased' }] } });

  // Files go with the patient, unless they are others' too.
  expect(await statusOf(pair.doctor, own)).toBe(404);
  await until(async () => (await statusOf(pair.doctor, letter)) === 404);
  expect(await statusOf(pair.doctor, leaflet)).toBe(200);
  await until(() => blobs().length === 1);
  expect(blobs()).toEqual([expect.stringContaining(leaflet)]);
  expect((await history(other, other.doctor, String(kept.json['position']))).json['messages']).toMatchObject([{ content: 'another secret' }]);
});

test('an open alert of a patient who is erased ends, and nobody is called to them again', async () => {
  const pair = await app.pair('called');
  const raised = await app.command(pair.patient, 'raise-alert', { severity: 'critical', category: 'cardiac', description: 'my secret pain' });
  const { alert_id } = raised.json['result'] as { alert_id: string };
  await app.command(admin, 'erase-patient', about(pair.patient_id));
  await until(async () => (await app.request(`/alerts/${alert_id}`, { token: pair.doctor })).json['status'] === 'resolved');
  expect((await app.request(`/alerts/${alert_id}`, { token: pair.doctor })).json).toMatchObject({ description: null, erased: true, outcome: null });
  expect(await app.command(pair.doctor, 'acknowledge-alert', { alert_id })).toMatchObject({ status: 200, json: { events: [] } });
});

test('an appointment of a patient who was erased can be called off, and nothing else', async () => {
  const pair = await app.pair('booked');
  const weekly = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => ({ day, from: '00:00', to: '24:00' }));
  await app.command(pair.doctor, 'set-availability', { weekly, slot_minutes: 30, time_zone: 'Etc/UTC' });
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const booked = await app.command(pair.patient, 'book-appointment', { doctor_id: pair.doctor_id, start: `${day}T09:00:00Z` });
  const { appointment_id } = booked.json['result'] as { appointment_id: string };
  await app.command(admin, 'erase-patient', about(pair.patient_id));
  for (const [name, data] of [['complete-appointment', {}], ['mark-no-show', {}], ['reschedule-appointment', { start: `${day}T10:00:00Z` }]] as const)
    expect(await app.command(pair.doctor, name, { appointment_id, ...data })).toMatchObject({ status: 410 });
  expect(await app.request(`/chat/notify/${pair.patient_id}`, { token: pair.doctor, body: { message: 'Are you there?' } })).toMatchObject({ status: 410 });
  expect(await app.command(pair.doctor, 'cancel-appointment', { appointment_id })).toMatchObject({ status: 200 });
});
