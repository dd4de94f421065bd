import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AlertEvent } from '../../events/alerts.ts';
import type { RoomEvent } from '../../events/room.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import { emergencies } from '../../src/reactors/emergencies.ts';
import { startApp, type App, type Pair } from '../support/app.ts';
import { startNode } from '../support/eventlog-node.ts';
import { testDatabase } from '../support/postgres.ts';
import { recorder } from '../support/recorded.ts';
import { connect, type Client } from './websocket/sockets.ts';

let app: App;
let pair: Pair;
let doctor: Client;
let auditor: string;
beforeAll(async () => {
  app = await startApp();
  pair = await app.pair('room');
  auditor = await app.token('aud', 'AUDITOR');
  doctor = await connect(`${app.url.replace('http', 'ws')}/chat/ws/me?token=${pair.doctor}`);
});
afterAll(async () => {
  doctor.ws.close();
  await app.stop();
});

const pain = 'I have crushing chest pain and I cannot breathe';
async function alertEvents(): Promise<readonly Pick<Recorded<AlertEvent>, 'type' | 'data'>[]> {
  const { text } = await app.request(`/audit/events?stream=alerts-${pair.patient_id}`, { token: auditor });
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Recorded<AlertEvent>]));
}

test('what a patient writes in danger raises an alert, once, and not what a doctor writes', async () => {
  await app.command(pair.doctor, 'post-message', { room_id: pair.room_id, content: pain });
  await app.command(pair.patient, 'post-message', { room_id: pair.room_id, content: 'See you on Monday' });
  const { json } = await app.command(pair.patient, 'post-message', { room_id: pair.room_id, content: pain });
  expect(json['result']).toMatchObject({ seq: 3 });
  expect(await doctor.next(({ type }) => type === 'emergency_alert')).toMatchObject({ event: 'raised', description: pain, patient_id: pair.patient_id });
  // The reactor has had its turn when the next alert has come from it.
  await app.service.dispatcher.dispatch({ name: 'post-message', data: { room_id: pair.room_id, content: 'my face droops on one side and my speech is slurred' }, actor: { user_id: pair.patient_id, role: 'PATIENT' }, via: 'rest' });
  expect(await doctor.next(({ type }) => type === 'emergency_alert')).toMatchObject({ event: 'raised', category: 'stroke' });
  expect((await alertEvents()).map(({ type, data }) => [type, data.category])).toEqual([['AlertRaised', expect.any(String)], ['AlertRaised', 'stroke']]);
});

test('an edit and a caption count, and only what tells of danger', () => {
  const { on } = emergencies((text) => (text.includes('danger') ? { level: 'critical', category: null } : { level: 'none', category: null }));
  const of = (event: RoomEvent) => (on[event.type] as (event: Recorded) => readonly object[])(recorder()(event));
  const common = { room_id: 'r', patient_id: 'pat', message_id: 'm' };
  const raised = [{ send: 'raise-alert', data: { severity: 'critical', category: 'other', description: 'danger', patient_id: 'pat' } }];
  const posted = (content: string | null, sender_role: 'PATIENT' | 'DOCTOR' = 'PATIENT') => of({ type: 'MessagePosted', data: { ...common, sender_id: 'x', sender_role, content } });
  const edited = (editor_id: string) => of({ type: 'MessageEdited', data: { ...common, message_seq: 1, editor_id, content: 'danger' } });
  const shared = (caption?: string) => of({ type: 'FileShared', data: { ...common, sender_id: 'pat', sender_role: 'PATIENT', file_id: 'f', file: null, ...(caption !== undefined && { caption }) } });
  expect([posted('danger'), edited('pat'), shared('danger')]).toEqual([raised, raised, raised]);
  expect([posted('all is well'), posted(null), posted('danger', 'DOCTOR'), edited('doc'), shared()]).toEqual([[], [], [], [], []]);
  expect(posted(`danger ${'x'.repeat(2_000)}`)).toMatchObject([{ data: { description: `danger ${'x'.repeat(993)}` } }]);
});

test('a talk that began with a danger while the log was away goes on when it is back, for its own', async () => {
  const [node, database, keys] = await Promise.all([startNode(), testDatabase(), testDatabase()]);
  const away = await startApp({ EVENTSTORE_URL: node.url, DATABASE_URL: database.url, KEYS_DATABASE_URL: keys.url });
  const [ann, bob] = [await away.token('ann', 'PATIENT', 'Ann'), await away.token('bob', 'PATIENT', 'Bob')];
  const say = async (token: string, body: object) => away.request('/chat/patient', { token, body });
  expect(await say(ann, { message: 'hello' })).toMatchObject({ status: 200 });
  await node.kill('SIGKILL');
  const { json: alarmed } = await say(ann, { message: pain });
  expect(alarmed).toMatchObject({ type: 'emergency', position: '0', conversation_id: expect.any(String) });
  await node.restart();
  const { conversation_id } = alarmed;
  await expect.poll(async () => (await say(ann, { message: 'what appointments do I have', conversation_id })).json, { timeout: 10_000 }).toMatchObject({ type: 'no_appointments', conversation_id });
  expect(await say(bob, { message: 'hello', conversation_id })).toMatchObject({ status: 404 });
  expect(await say(bob, { message: 'hello', conversation_id: String(conversation_id).replace(/.$/, '_') })).toMatchObject({ status: 404 });
  await away.stop();
  await Promise.all([node.stop(), database.close(), keys.close()]);
}, 60_000);
