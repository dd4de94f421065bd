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
