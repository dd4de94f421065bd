import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../gateway/websocket/sockets.ts';
import { ask } from '../gateway/websocket/talk.ts';
import { startApp, type App, type Pair } from '../support/app.ts';
import { holdReadModels, testDatabase, type TestDatabase } from '../support/postgres.ts';

let app: App;
let database: TestDatabase;
let pair: Pair;
beforeAll(async () => {
  database = await testDatabase();
  app = await startApp({ DATABASE_URL: database.url });
  pair = await app.pair('late');
});
afterAll(async () => {
  await app.stop();
  await database.close();
});

const socket = async (token: string) => connect(`${app.url.replace('http', 'ws')}/chat/ws/me?token=${token}`);

test('while the read models are behind an erasure nobody reads there what it took', async () => {
  const { room_id, patient_id } = pair;
  const said = await app.command(pair.patient, 'post-message', { room_id, content: 'my secret' });
  await app.command(pair.patient, 'raise-alert', { severity: 'critical', category: 'cardiac', description: 'my secret pain' });
  const history = (at = '0') => app.request(`/chat/rooms/${room_id}/history?at_least=${at}`, { token: pair.doctor });
  expect((await history(String(said.json['position']))).text).toContain('my secret');

  const letGo = await holdReadModels(database);
  const erased = await app.command(await app.token('boss', 'ADMIN'), 'erase-patient', { patient_id, reason: 'They have asked for it' });
  expect(erased.status).toBe(200);
  expect(await history()).toMatchObject({ status: 503, json: { type: '/problems/read-model-stale' } });
  expect((await app.request('/alerts', { token: pair.doctor })).status).toBe(503);
  const doctor = await socket(pair.doctor);
  expect(await ask(doctor, { type: 'join_room', room_id })).toMatchObject({ messages: [{ content: null, erased: true }] });
  expect(JSON.stringify(doctor.frames)).not.toContain('secret');
  doctor.ws.close();

  await letGo();
  expect(await history(String(erased.json['position']))).toMatchObject({ status: 200, json: { messages: [{ content: null, erased: true }] } });
});

test('a file that was shared with somebody else a moment before stays, though the read models do not know it yet', async () => {
  const [gone, other] = [await app.pair('gone'), await app.pair('stays')];
  const admin = await app.token('boss', 'ADMIN');
  await app.command(admin, 'assign-doctor', { doctor_id: gone.doctor_id, patient_id: other.patient_id });
  const { room_id } = (await app.command(gone.doctor, 'open-room', { doctor_id: gone.doctor_id, patient_id: other.patient_id })).json['result'] as { room_id: string };
  const upload = async (): Promise<string> => {
    const form = new FormData();
    form.append('file', new Blob(['Drink enough']), 'leaflet.txt');
    const response = await fetch(new URL('/uploads', app.url), { method: 'POST', headers: { Authorization: `Bearer ${gone.doctor}` }, body: form });
    return ((await response.json()) as { file_id: string }).file_id;
  };
  const statusOf = async (file_id: string): Promise<number> => (await fetch(new URL(`/uploads/${file_id}`, app.url), { headers: { Authorization: `Bearer ${gone.doctor}` } })).status;
  const [leaflet, letter] = [await upload(), await upload()];
  for (const file_id of [leaflet, letter]) await app.command(gone.doctor, 'share-file', { room_id: gone.room_id, file_id });
  await app.request(`/uploads?at_least=${app.written}`, { token: gone.doctor });

  const letGo = await holdReadModels(database);
  expect(await app.command(gone.doctor, 'share-file', { room_id, file_id: leaflet })).toMatchObject({ status: 200 });
  expect(await app.command(admin, 'erase-patient', { patient_id: gone.patient_id, reason: 'They have asked for it' })).toMatchObject({ status: 200 });
  await expect.poll(() => statusOf(letter)).toBe(404);
  expect(await statusOf(leaflet)).toBe(200);
  await letGo();
  await app.request(`/uploads?at_least=${app.written}`, { token: gone.doctor });
  expect(await statusOf(leaflet)).toBe(200);
});
