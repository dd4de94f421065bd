import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App, type Pair } from '../support/app.ts';
import { socketsTo, type Client } from './websocket/sockets.ts';

let app: App;
let admin: string;
let pair: Pair;
let patient: Client;
beforeAll(async () => {
  app = await startApp();
  admin = await app.token('boss', 'ADMIN', 'The Boss');
  pair = await app.pair('inbox');
  patient = await socket(pair.patient);
});
const { socket, sockets, closeSockets } = socketsTo(() => app.url);
afterAll(async () => {
  closeSockets();
  await app.stop();
});
type Listed = { notifications: { kind: string; position: string; read: boolean; data: Record<string, unknown> }[]; unread: number };
const inboxOf = async (token: string, query = ''): Promise<Listed> => (await app.request(`/notifications${query}`, { token })).json as Listed;

test('what happens is told to both, once, also to who is not there', async () => {
  await expect.poll(async () => (await inboxOf(pair.doctor)).notifications.map(({ kind }) => kind)).toEqual(['doctor_assigned']);
  await expect.poll(async () => (await inboxOf(pair.patient)).notifications.map(({ data }) => data)).toEqual([{ doctor_id: pair.doctor_id, patient_id: pair.patient_id }]);
  patient.send({ type: 'subscribe', channel: 'notifications' });
  await patient.next(({ type }) => type === 'ack');
  await app.command(admin, 'unassign-doctor', { doctor_id: pair.doctor_id, patient_id: pair.patient_id });
  expect(await patient.next(({ type }) => type === 'notification')).toMatchObject({ event: 'doctor_unassigned', data: { kind: 'doctor_unassigned', read: false } });
  await app.command(admin, 'assign-doctor', { doctor_id: pair.doctor_id, patient_id: pair.patient_id });
  await patient.next(({ event }) => event === 'doctor_assigned');
});

test('a doctor tells their patient something, and nobody else’s', async () => {
  const key = { 'Idempotency-Key': 'notify-1' };
  const body = { message: 'Your results are in', title: 'Results' };
  const other = await app.pair('elsewhere');
  const late = await socket(pair.patient);
  const answer = await app.request(`/chat/notify/${pair.patient_id}`, { token: pair.doctor, body, headers: key });
  expect(answer.json).toMatchObject({ message: 'Your results are in', recipient: pair.patient_id, delivered: true });
  for (const client of [patient, late]) expect(await client.next(({ event }) => event === 'message')).toMatchObject({ type: 'notification', data: { data: { ...body, sent_by: pair.doctor_id } } });
  const again = await app.request(`/chat/notify/${pair.patient_id}`, { token: pair.doctor, body, headers: key });
  expect([again.headers.get('Idempotency-Replayed'), again.json]).toEqual(['true', answer.json]);
  expect((await app.request(`/chat/notify/${other.patient_id}`, { token: admin, body })).json).toMatchObject({ delivered: false });
  const refused = await Promise.all([
    app.request(`/chat/notify/${other.patient_id}`, { token: pair.doctor, body }),
    app.request('/chat/notify/nobody', { token: admin, body }),
    app.request(`/chat/notify/${pair.doctor_id}`, { token: pair.patient, body }),
    app.request(`/chat/notify/${pair.patient_id}`, { token: pair.doctor, body: { message: '' } }),
  ]);
  expect(refused.map(({ status }) => status)).toEqual([404, 404, 403, 400]);
});

test('they are read up to a position', async () => {
  await expect.poll(async () => (await inboxOf(pair.patient)).notifications[0]?.kind).toBe('message');
  const [newest] = (await inboxOf(pair.patient)).notifications;
  const answer = await app.request('/notifications/read', { token: pair.patient, body: { up_to: newest?.position } });
  expect(answer.status).toBe(200);
  expect(await patient.next(({ event }) => event === 'read')).toMatchObject({ type: 'notification', data: { up_to: newest?.position } });
  const after = await inboxOf(pair.patient, `?at_least=${String(answer.json['position'])}`);
  expect([after.unread, after.notifications.length > 0, after.notifications.every(({ read }) => read)]).toEqual([0, true, true]);
  expect((await inboxOf(pair.patient, `?after=${newest?.position}`)).notifications).toEqual([]);
  for (const up_to of ['x', '18446744073709551616']) expect((await app.request('/notifications/read', { token: pair.patient, body: { up_to } })).status).toBe(400);
  expect(await app.request('/notifications/read', { token: pair.patient, body: { up_to: '9223372036854775808' } })).toMatchObject({ status: 503, json: { type: '/problems/read-model-stale' } });
  // What the log has not reached is waited for; what no log can reach is no position.
  expect((await app.request('/notifications?after=9223372036854775808', { token: pair.patient })).json).toMatchObject({ type: '/problems/read-model-stale' });
  expect((await app.request('/notifications?after=18446744073709551616', { token: pair.patient })).status).toBe(400);
  // The cursor of another list.
  const foreign = Buffer.from(JSON.stringify(['2026-03-01T12:00:00.000Z', 'a'])).toString('base64url');
  expect((await app.request(`/notifications?cursor=${foreign}`, { token: pair.patient })).status).toBe(400);
});

test('an ADMIN addresses all who are connected', async () => {
  await socket(pair.doctor);
  const told = await app.request('/chat/broadcast', { token: admin, body: { message: 'Back soon', message_type: 'maintenance' } });
  expect(told.json).toMatchObject({ message: 'Back soon', recipients: 2 });
  for (const client of [patient, sockets.at(-1)]) expect(await client?.next(({ event }) => event === 'broadcast')).toMatchObject({ type: 'system', data: { message: 'Back soon', message_type: 'maintenance', sent_at: told.json['sent_at'] } });
  expect((await app.request('/chat/broadcast', { token: pair.doctor, body: { message: 'Hello' } })).status).toBe(403);
});
