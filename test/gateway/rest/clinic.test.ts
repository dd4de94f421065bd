import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTickets, type Tickets } from '../../../src/gateway/tickets.ts';
import { createLocalBus } from '../../../src/bus/local.ts';
import type { Caller } from '../../../src/gateway/auth.ts';
import { projections } from '../../../projections/index.ts';
import { startApp, type App, type Pair } from '../../support/app.ts';

let app: App;
let pair: Pair;
let admin: string;
let at_least: string;
beforeAll(async () => {
  app = await startApp({ MAX_MESSAGE_LENGTH: '300', MEDICAL_SPECIALIZATIONS: '["Balneology"]' });
  pair = await app.pair('clinic');
  admin = await app.token('admin', 'ADMIN');
  const registered = await app.command(admin, 'register-account', { user_id: 'eye', role: 'DOCTOR', full_name: 'Dr Ána Eye', specialty: 'Ophthalmology', time_zone: 'Europe/Lisbon', on_call: true });
  at_least = String(registered.json['position']);
});
afterAll(() => app.stop());

test('finds doctors by name and specialty, and one by either of their ids', async () => {
  const found = async (query: string) => ((await app.request(`/doctors?at_least=${at_least}${query}`, { token: pair.patient })).json['doctors'] as { doctor_id: string }[]).map(({ doctor_id }) => doctor_id);
  expect(await found('')).toEqual(expect.arrayContaining(['eye', pair.doctor_id]));
  expect(await found('&specialty=ophthalmology')).toEqual(['eye']);
  expect(await found('&q=ana')).toEqual(['eye']);
  expect((await app.request('/doctors/eye', { token: pair.patient })).json).toEqual({ doctor_id: 'eye', full_name: 'Dr Ána Eye', specialty: 'Ophthalmology', time_zone: 'Europe/Lisbon', next_free: null });
  expect(await app.request(`/doctors/${pair.patient_id}`, { token: pair.patient })).toMatchObject({ status: 404 });
  for (const query of ['color=red', 'q=%ff', 'q=%ed%a0%80', 'q=%zz', '%ff']) expect(await app.request(`/doctors?${query}`, { token: pair.patient })).toMatchObject({ status: 400, json: { type: '/problems/validation' } });
});

test('lists accounts and care teams to an ADMIN, page by page', async () => {
  const first = await app.request(`/accounts?limit=1&at_least=${at_least}`, { token: admin });
  expect(first.json['accounts']).toHaveLength(1);
  const second = await app.request(`/accounts?limit=200&cursor=${String(first.json['next_cursor'])}`, { token: admin });
  const ids = [first, second].flatMap(({ json }) => (json['accounts'] as { user_id: string }[]).map(({ user_id }) => user_id));
  expect(ids.toSorted()).toEqual([pair.doctor_id, pair.patient_id, 'eye'].toSorted());
  expect(second.json['next_cursor']).toBeNull();
  // Of another list, of other filters, of somebody else's list, or of none.
  const cursor = String(first.json['next_cursor']);
  for (const path of [`/doctors?cursor=${cursor}`, `/appointments?cursor=${cursor}`, `/accounts?role=DOCTOR&cursor=${cursor}`, `/accounts?q=eye&cursor=${cursor}`, '/accounts?cursor=nonsense', `/accounts?cursor=${cursor.slice(0, 8)}`])
    expect(await app.request(path, { token: admin }), path).toMatchObject({ status: 400, json: { errors: [{ path: '/cursor' }] } });
  expect(await app.request(`/accounts?cursor=${cursor}`, { token: await app.token('another', 'ADMIN') })).toMatchObject({ status: 400 });
  expect((await app.request('/accounts?role=DOCTOR&q=eye', { token: admin })).json['accounts']).toMatchObject([{ user_id: 'eye', role: 'DOCTOR', on_call: true, disabled: false }]);
  expect((await app.request(`/care-teams?patient_id=${pair.patient_id}`, { token: admin })).json['care_teams']).toMatchObject([{ patient_id: pair.patient_id, doctor_id: pair.doctor_id, ground: 'assignment', until: null }]);
  for (const path of ['/accounts', '/care-teams', '/chat/stats']) expect(await app.request(path, { token: pair.doctor })).toMatchObject({ status: 403 });
});

test('counts for an ADMIN', async () => {
  const posted = await app.command(pair.patient, 'post-message', { room_id: pair.room_id, content: 'Hello' });
  const { json, headers } = await app.request(`/chat/stats?at_least=${String(posted.json['position'])}`, { token: admin });
  expect(json).toMatchObject({
    active_connections: 0,
    total_rooms: 1,
    total_messages: 1,
    users_by_role: { DOCTOR: 2, PATIENT: 1 },
    projections: expect.arrayContaining([{ name: 'room_history', position: expect.stringMatching(/^\d+$/), lag_events: expect.any(Number), lag_ms: expect.any(Number), stopped: false }]),
    timestamp: expect.any(String),
  });
  expect(headers.get('x-position')).toMatch(/^\d+$/);
});

test('says who is there to those who may know', async () => {
  expect(await app.request('/chat/active-users', { token: pair.doctor })).toMatchObject({ status: 200, json: { active_users: [], total_active: 0, next_cursor: null } });
  expect(await app.request('/chat/active-users', { token: pair.patient })).toMatchObject({ status: 403 });
});

test('shows everybody the settings that concern them', async () => {
  const { json } = await app.request('/config', { token: await app.token('auditor', 'AUDITOR') });
  expect(json).toMatchObject({ max_message_length: 300, max_file_size: 10_485_760, emergency_number: '911', clinic_time_zone: 'America/New_York', upload_types: expect.arrayContaining(['pdf']) });
  expect(json['specialties']).toContain('Balneology');
  expect(await app.command(pair.patient, 'post-message', { room_id: pair.room_id, content: 'x'.repeat(301) })).toMatchObject({ status: 400 });
  expect(await app.command(pair.patient, 'post-message', { room_id: pair.room_id, content: '🙂'.repeat(300) })).toMatchObject({ status: 200 });
});

test('is open about how it is', async () => {
  expect(await app.request('/livez')).toMatchObject({ status: 200 });
  expect(await app.request('/readyz')).toMatchObject({ status: 200 });
  expect(await app.request('/chat/health')).toMatchObject({ status: 200, json: { status: 'healthy' } });
  const health = await app.request('/health');
  expect(health).toMatchObject({ status: 200, json: { status: 'ok', components: { event_store: { status: 'up' }, database: { status: 'up' }, bus: { status: 'local' } } } });
  expect((health.json['components'] as { projections: object[] }).projections).toHaveLength(projections.length);
});

test('makes tokens, outside production only', async () => {
  const made = await app.request('/dev/token', { body: { sub: 'made', role: 'PATIENT', full_name: 'Made' } });
  expect(made.status).toBe(200);
  expect((await app.request('/me', { token: String(made.json['token']) })).json).toMatchObject({ user_id: 'made', full_name: 'Made' });
  for (const body of [{ sub: 'x' }, { sub: '', role: 'PATIENT' }, { sub: 'x', role: 'SYSTEM' }, { sub: 'x', role: 'PATIENT', more: 1 }]) expect(await app.request('/dev/token', { body })).toMatchObject({ status: 400 });
});

test('a ticket opens one socket, soon, on any gateway', async () => {
  const issued = await app.request('/chat/ws-ticket', { token: pair.patient, method: 'POST' });
  expect(issued).toMatchObject({ status: 200, json: { ticket: expect.any(String), expires_at: expect.any(String) } });
  for (const body of ['{}', '']) expect(await app.request('/chat/ws-ticket', { token: pair.patient, method: 'POST', ...(body !== '' && { body }) })).toMatchObject({ status: 200 });
  expect(await app.request('/chat/ws-ticket', { token: pair.patient, body: { x: 1 } })).toMatchObject({ status: 400, json: { type: '/problems/validation', errors: [{ path: '/x', message: 'is not a known field' }] } });
  for (const [status, body, type] of [[400, '[]', 'application/json'], [400, '{', 'application/json'], [415, 'x', 'text/plain'], [413, ' '.repeat(70_000), 'application/json']] as const) expect(await app.request('/chat/ws-ticket', { token: pair.patient, body, headers: { 'Content-Type': type } })).toMatchObject({ status });
  expect(await app.request('/chat/ws-ticket', { token: await app.token('auditor', 'AUDITOR'), method: 'POST' })).toMatchObject({ status: 403 });

  let now = 1_000_000;
  const bus = createLocalBus();
  const authenticator = { admit: (caller: Caller) => caller };
  const key = Buffer.alloc(32);
  const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
  const [one, other] = ids.map((id) => createTickets({ bus, gateways: { id, knows: (gateway) => ids.includes(gateway) }, key, authenticator, now: () => now })) as [Tickets, Tickets];
  const caller: Caller = { user_id: 'a', sub: 'a', role: 'PATIENT', expires_at: now + 100_000, disabled: false };
  const first = one.issue(caller).ticket;
  expect(await one.redeem(first)).toEqual(caller);
  expect(await one.redeem(first)).toBeUndefined();
  const second = one.issue(caller).ticket;
  expect(await other.redeem(second)).toEqual(caller);
  expect(await other.redeem(second)).toBeUndefined();
  const third = one.issue(caller).ticket;
  now += 30_000;
  expect(await one.redeem(third)).toBeUndefined();
  for (const ticket of ['', 'x', `${second}x`]) expect(await one.redeem(ticket)).toBeUndefined();
  for (let n = 0; n <= 100; n++) one.issue(caller);
  expect(() => one.issue(caller)).toThrow('Too many tickets');
  expect(one.issue({ ...caller, user_id: 'b' }).ticket).toBeDefined();
  const last = other.issue(caller).ticket;
  other.stop();
  await expect(one.redeem(last), 'its gateway is there, and does not answer').rejects.toMatchObject({ status: 503 });
  expect(await one.redeem(last.replace(/2\./, '3.')), 'of no gateway').toBeUndefined();
  one.stop();
});
