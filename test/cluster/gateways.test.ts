import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App, Pair } from '../support/app.ts';
import { startGateways, type TestGateways } from '../support/gateways.ts';
import { ask, isMessage, post, seen } from '../gateway/websocket/talk.ts';
import { connect, type Client } from '../gateway/websocket/sockets.ts';

let gateways: TestGateways;
let here: App;
let there: App;
let admin: string;

beforeAll(async () => {
  gateways = await startGateways({ MAX_SOCKETS_PER_USER: '3' });
  [here, there] = gateways.apps;
  admin = await here.token('boss', 'ADMIN', 'The Boss');
});
afterAll(() => gateways.stop());

const joined = async (app: App, token: string, room_id: string): Promise<Client> => {
  const client = await gateways.connect(app, token);
  await ask(client, { type: 'join_room', room_id });
  return client;
};
const close = async (...clients: readonly Client[]): Promise<void> => {
  for (const { ws } of clients) ws.close();
  await Promise.all(clients.map((client) => client.closed()));
};
const activeOn = async (app: App): Promise<readonly unknown[]> => ((await app.request('/chat/active-users', { token: admin })).json['active_users'] as { user_id: string }[]).map(({ user_id }) => user_id);
const connectionsOn = async (app: App): Promise<unknown> => (await app.request('/chat/stats', { token: admin })).json['active_connections'];

async function talking(name: string): Promise<{ pair: Pair; patient: Client; doctor: Client }> {
  const pair = await here.pair(name);
  return { pair, patient: await joined(here, pair.patient, pair.room_id), doctor: await joined(there, pair.doctor, pair.room_id) };
}

describe('two gateways', () => {
  test('say that the bus is there', async () => {
    await expect.poll(async () => (await there.request('/health')).json).toMatchObject({ status: 'ok', components: { bus: { status: 'connected' } } });
  });

  test('a room is one room: both sides see every message once, in one order, with typing and receipts', async () => {
    const { pair, patient, doctor } = await talking('one-room');
    const { room_id } = pair;
    await Promise.all(Array.from({ length: 40 }, (_, n) => post(n % 2 ? patient : doctor, room_id, `message ${n}`)));
    await Promise.all([patient, doctor].map(async (client) => expect.poll(() => seen(client).length).toBe(41)));
    expect(seen(patient)).toEqual(Array.from({ length: 41 }, (_, seq) => seq));
    expect(seen(doctor)).toEqual(seen(patient));

    patient.send({ type: 'typing_indicator', room_id, is_typing: true });
    expect(await doctor.next(({ type }) => type === 'typing_indicator')).toMatchObject({ user_id: pair.patient_id, user_name: 'Patient one-room', is_typing: true });
    const { message_id } = await post(patient, room_id, 'the last');
    await doctor.next(isMessage('the last'));
    expect(await ask(doctor, { type: 'message_status', room_id, message_id, status: 'read' })).toMatchObject({ type: 'ack' });
    expect(await patient.next(({ type }) => type === 'message_status')).toMatchObject({ user_id: pair.doctor_id, status: 'read' });
    await close(patient, doctor);
  });

  test('sockets that a user opens on both at the same time are not more than one may have', async () => {
    const { pair, patient, doctor } = await talking('many-at-once');
    await expect.poll(() => connectionsOn(here)).toBe(2);
    const opened = await Promise.all([here, there].flatMap((app) => [0, 1].map(() => gateways.connect(app, pair.patient).catch(() => undefined))));
    await expect.poll(async () => [await connectionsOn(here), await connectionsOn(there)]).toEqual([4, 4]);
    const clients = opened.filter((client) => client !== undefined);
    const closed = clients.filter(({ ws }) => ws.readyState !== ws.OPEN);
    expect(clients.length - closed.length).toBe(2);
    expect(await Promise.all(closed.map((client) => client.closed()))).toEqual(closed.map(() => 1008));
    await close(patient, doctor, ...clients);
  });

  test('who is connected to one is active on both, and counted on both', async () => {
    for (const app of [here, there]) await expect.poll(() => connectionsOn(app)).toBe(0);
    const { pair, patient, doctor } = await talking('presence');
    for (const app of [here, there]) {
      await expect.poll(() => activeOn(app)).toEqual(expect.arrayContaining([pair.patient_id, pair.doctor_id]));
      await expect.poll(() => connectionsOn(app)).toBe(2);
    }
    const { json } = await there.request('/chat/active-users', { token: pair.doctor });
    expect(json).toMatchObject({ active_users: [{ user_id: pair.patient_id, name: 'Patient presence', role: 'PATIENT' }], total_active: 1 });
    await close(patient, doctor);
    for (const app of [here, there]) await expect.poll(async () => (await activeOn(app)).filter((user) => String(user).endsWith('-presence'))).toEqual([]);
  });

  test('a user’s sockets are counted over both', async () => {
    const { patient: token } = await here.pair('many');
    const open = [await gateways.connect(here, token), await gateways.connect(here, token)];
    await expect.poll(() => activeOn(there)).toContain('patient-many');
    open.push(await gateways.connect(there, token));
    await expect(gateways.connect(there, token)).rejects.toThrow('429');
    await close(...open);
  });

  test('a ticket of one opens one socket on the other', async () => {
    const { patient } = await here.pair('ticket');
    const { ticket } = (await here.request('/chat/ws-ticket', { method: 'POST', token: patient })).json;
    const url = (app: App): string => `${app.url.replace('http', 'ws')}/chat/ws/me?ticket=${String(ticket)}`;
    const opened = await connect(url(there));
    expect(await opened.next(({ type }) => type === 'connection_confirmed')).toMatchObject({ user_info: { user_id: 'patient-ticket', role: 'PATIENT' } });
    for (const app of [here, there]) await expect(connect(url(app))).rejects.toThrow('401');
    await close(opened);
  });

  test('a right that was taken away on one is gone on the other when that is answered', async () => {
    const { pair, patient, doctor } = await talking('revoked');
    const { room_id, doctor_id, patient_id } = pair;
    expect((await there.request(`/chat/rooms/${room_id}/history`, { token: pair.doctor })).status).toBe(200);
    expect((await here.command(admin, 'unassign-doctor', { doctor_id, patient_id })).status).toBe(200);
    const [history, posted] = await Promise.all([there.request(`/chat/rooms/${room_id}/history`, { token: pair.doctor }), there.command(pair.doctor, 'post-message', { room_id, content: 'still there?' })]);
    expect([history.status, posted.status]).toEqual([404, 404]);
    expect(await doctor.next(({ type }) => type === 'system')).toMatchObject({ event: 'room_left', data: { room_id } });
    await post(patient, room_id, 'in private');
    expect(await ask(doctor, { type: 'join_room', room_id })).toMatchObject({ type: 'error', code: 'not-found' });
    expect(doctor.frames.filter(isMessage('in private'))).toEqual([]);
    await close(patient, doctor);
  });

  test('an account that one disables is shut out of the other', async () => {
    const { pair, patient, doctor } = await talking('disabled');
    expect((await here.command(admin, 'disable-account', { user_id: pair.doctor_id, reason: 'left the clinic' })).status).toBe(200);
    expect((await there.request('/chat/active-users', { token: pair.doctor })).status).toBe(403);
    expect(await doctor.closed()).toBe(4401);
    await close(patient);
  });

  test('one key is one effect, whichever gateway it comes to', async () => {
    const { room_id, patient } = await here.pair('idempotent');
    const send = (app: App) => app.command(patient, 'post-message', { room_id, content: 'once' }, { 'Idempotency-Key': 'k' });
    const answers = await Promise.all([send(here), send(there), send(here), send(there)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ json }) => JSON.stringify(json['events']))).size).toBe(1);
    // Two that meet in the log at once may both take the effect for theirs; a gateway's second never does.
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true').length).toBeGreaterThanOrEqual(2);
  });

  test('without NATS rooms do not notice, and what it carries heals when it is back', async () => {
    const { pair, patient, doctor } = await talking('without-nats');
    await gateways.nats.stop();
    await expect.poll(async () => (await there.request('/health')).json).toMatchObject({ status: 'degraded', components: { bus: { status: 'disconnected' } } });
    expect((await there.request('/readyz')).status).toBe(200);
    await post(patient, pair.room_id, 'can you hear me');
    await doctor.next(isMessage('can you hear me'));
    const late = await gateways.connect(here, admin);
    await close(patient);
    await gateways.nats.start();
    await expect.poll(() => activeOn(there)).toContain('boss');
    await expect.poll(() => activeOn(there)).not.toContain(pair.patient_id);
    await close(doctor, late);
  });
});
