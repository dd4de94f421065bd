import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App, type Pair } from '../../support/app.ts';

let app: App;
let pair: Pair;
let admin: string;
beforeAll(async () => {
  app = await startApp();
  pair = await app.pair('commands');
  admin = await app.token('admin', 'ADMIN');
});
afterAll(() => app.stop());

const post = (content: string, more: object = {}, headers: Record<string, string> = {}) => app.command(pair.patient, 'post-message', { room_id: pair.room_id, content, ...more }, headers);

test('answers a command with its events, its revision and its position', async () => {
  const answer = await post('Good morning');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const { revision, result } = answer.json as { revision: number; result: { seq: number } };
  expect(answer.json).toEqual({
    command_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    stream: `room-${pair.room_id}`,
    revision,
    position: expect.stringMatching(/^\d+$/),
    events: [{ id: expect.any(String), type: 'MessagePosted', revision }],
    result: { message_id: expect.stringMatching(/^msg_/), seq: revision },
  });
  expect(result.seq).toBe(revision);
});

test('answers a repeat with the same key as the first time, and appends nothing', async () => {
  const key = { 'Idempotency-Key': randomUUID() };
  const first = await post('Once', {}, key);
  const again = await post('Once', {}, key);
  expect(first.headers.has('idempotency-replayed')).toBe(false);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(again.json).toEqual(first.json);
});

test('compares the body of a repeat as a JSON value', async () => {
  const key = { 'Idempotency-Key': randomUUID() };
  const body = (text: string) => app.request('/commands/post-message', { token: pair.patient, body: text, headers: key });
  const first = await body(`{"room_id":"${pair.room_id}","content":"é"}`);
  const reordered = await body(`{ "content": "\\u00e9", "room_id": "${pair.room_id}" }`);
  expect(reordered.json).toEqual(first.json);
  const other = await post('Something else', {}, key);
  expect(other).toMatchObject({ status: 422, json: { type: '/problems/idempotency-key-reused' } });
});

test.each(['', 'x'.repeat(256), 'snow\u00e9'])('refuses the key %j', async (key) => {
  expect(await post('A message', {}, { 'Idempotency-Key': key })).toMatchObject({ status: 400, json: { type: '/problems/validation' } });
});

test('tells a message that was sent before by its client message id', async () => {
  const client_message_id = randomUUID();
  const first = await post('Hello', { client_message_id });
  const again = await post('Hello again', { client_message_id });
  expect(again.json).toMatchObject({ events: [], result: { ...(first.json['result'] as object), duplicate: true } });
});

test('holds a command to the revision of If-Match, but for posting', async () => {
  const disable = (match: string) => app.command(admin, 'disable-account', { user_id: 'match', reason: 'a test' }, { 'If-Match': match });
  await app.command(admin, 'register-account', { user_id: 'match', role: 'PATIENT', full_name: 'Match' });
  expect(await disable('7')).toMatchObject({ status: 409, json: { type: '/problems/version-conflict' } });
  for (const match of ['W/"0"', '*', 'x', '"0", "1"', '-1', '"-1"', '00', '007', '"007"', '+0', '0.0']) expect(await disable(match)).toMatchObject({ status: 400 });
  expect(await disable('"0"')).toMatchObject({ status: 200, json: { revision: 1 } });
  expect(await app.command(admin, 'enable-account', { user_id: 'match', reason: 'a test' }, { 'If-Match': '1' })).toMatchObject({ status: 200 });
  expect(await post('Whatever stands there', {}, { 'If-Match': '0' })).toMatchObject({ status: 200 });
});

test('a command that changes nothing answers with the stream as it is', async () => {
  const before = await app.command(pair.patient, 'open-room', { doctor_id: pair.doctor_id, patient_id: pair.patient_id });
  expect(before).toMatchObject({ status: 200, json: { events: [], stream: `room-${pair.room_id}`, result: { room_id: pair.room_id } } });
  expect(Number(before.json['revision'])).toBeGreaterThanOrEqual(0);
  const { message_id, seq } = (await post('As it was')).json['result'] as { message_id: string; seq: number };
  const edit = (content: string) => app.command(pair.patient, 'edit-message', { room_id: pair.room_id, message_id, content });
  expect(await edit('As it was')).toMatchObject({ status: 200, json: { events: [], revision: seq, result: { seq } } });
  expect(await edit('As it is')).toMatchObject({ status: 200, json: { events: [{ type: 'MessageEdited' }], revision: seq + 1 } });
  expect(await edit('As it is')).toMatchObject({ status: 200, json: { events: [], revision: seq + 1, result: { seq: seq + 1 } } });
});

test('names users by what an input calls them, and by their user_id in answers', async () => {
  const email = 'someone@example.org';
  const registered = await app.command(admin, 'register-account', { user_id: email, role: 'DOCTOR', full_name: 'Dr Someone' });
  const { user_id } = registered.json['result'] as { user_id: string };
  expect(user_id).toMatch(/^u_[a-z2-7]{26}$/);
  expect(registered.text).not.toContain(email);
  for (const doctor_id of [email, user_id]) expect(await app.command(admin, 'assign-doctor', { doctor_id, patient_id: pair.patient_id })).toMatchObject({ status: 200 });
  expect((await app.request('/me', { token: await app.token(email, 'DOCTOR') })).json).toMatchObject({ user_id, full_name: 'Dr Someone' });
  expect((await app.request('/me', { token: await app.token(user_id, 'DOCTOR') })).json['user_id']).not.toBe(user_id);
});

test('what is foreign looks like what is not there', async () => {
  const stranger = await app.token('stranger', 'PATIENT');
  const foreign = await app.command(stranger, 'post-message', { room_id: pair.room_id, content: 'Hello' });
  const missing = await app.command(stranger, 'post-message', { room_id: 'chat_none', content: 'Hello' });
  expect(foreign.status).toBe(404);
  const bare = ({ text, json }: typeof foreign): string => text.replace(String(json['request_id']), '');
  expect(bare(foreign)).toBe(bare(missing));
});

test('takes no parameters in its path', async () => {
  expect(await app.request('/commands/update-profile?dry_run=true', { token: pair.patient, body: {} })).toMatchObject({ status: 400, json: { errors: [{ path: '/dry_run' }] } });
  expect(await app.request('/livez?verbose=1')).toMatchObject({ status: 400, json: { errors: [{ path: '/verbose' }] } });
});

test('hides the commands of the service itself, and refuses those of other roles before it looks at the body', async () => {
  expect(await app.command(admin, 'register-from-token', {})).toMatchObject({ status: 404 });
  expect(await app.command(admin, 'no-such-command', {})).toMatchObject({ status: 404 });
  expect(await app.request('/commands/register-account', { token: pair.patient, body: 'nonsense' })).toMatchObject({ status: 403 });
  expect(await app.request('/commands/post-message', { token: pair.patient })).toMatchObject({ status: 405 });
});

test('lists the commands that a role may send', async () => {
  const { commands } = (await app.request('/commands', { token: pair.patient })).json as { commands: { name: string; roles: string[]; schema: { additionalProperties: boolean } }[] };
  expect(commands.map(({ name }) => name)).toContain('post-message');
  expect(commands.map(({ name }) => name)).not.toContain('register-account');
  expect(commands.every(({ roles, schema }) => roles.includes('PATIENT') && schema.additionalProperties === false)).toBe(true);
});

test('keeps the old way to open a room', async () => {
  const create = () => app.request('/chat/rooms/create', { token: pair.doctor, body: { doctor_id: pair.doctor_id, patient_id: pair.patient_id } });
  const created = await create();
  expect(created).toMatchObject({ status: 200, json: { room_id: pair.room_id, doctor_id: pair.doctor_id, patient_id: pair.patient_id, status: 'active' } });
  expect((await create()).json).toEqual(created.json);
  expect(await app.request('/chat/rooms/create', { token: await app.token('stranger', 'PATIENT'), body: { doctor_id: pair.doctor_id, patient_id: 'stranger' } })).toMatchObject({ status: 404 });
});
