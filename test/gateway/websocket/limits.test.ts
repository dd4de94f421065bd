import net from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startApp, type App, type Pair } from '../../support/app.ts';
import { until } from '../../support/until.ts';
import { connect, refusal, type Client } from './sockets.ts';
import { ask, isMessage } from './talk.ts';

let app: App;
let pair: Pair;
let url: string;
beforeAll(async () => {
  app = await startApp({ WEBSOCKET_RATE_LIMIT: '5', RATE_LIMIT_REQUESTS: '8', RATE_LIMIT_WINDOW: '3600', MAX_SOCKETS_PER_USER: '20' });
  url = `${app.url.replace('http', 'ws')}/chat/ws/me?token=`;
  pair = await app.pair('limited');
});
afterAll(() => app.stop());
// No second passes while a test runs: nothing that was used up comes back.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const open = (token: string): Promise<Client> => connect(url + token);
const flood = (client: Client, count: number): void => {
  for (let n = 0; n < count; n++) client.send({ type: 'ping', ref: `p${n}` });
};

test('who is over the limit of frames still raises an alert, by word or by command', async () => {
  const patient = await open(pair.patient);
  await ask(patient, { type: 'join_room', room_id: pair.room_id });
  flood(patient, 6);
  await patient.next(({ type, code }) => type === 'error' && code === 'rate-limited');
  patient.send({ type: 'chat_message', ref: 'idle', room_id: pair.room_id, content: 'How are you today?' });
  patient.send({ type: 'chat_message', ref: 'need', room_id: pair.room_id, content: 'I have crushing chest pain and cannot breathe' });
  expect(await patient.next(({ ref }) => ref === 'idle')).toMatchObject({ type: 'error', code: 'rate-limited' });
  expect(await patient.next(({ ref }) => ref === 'need')).toMatchObject({ type: 'ack' });
  await patient.next(isMessage('I have crushing chest pain and cannot breathe'));
  // In every form that such a text has; none of them counts as flooding.
  const message_id = patient.frames.find(isMessage('I have crushing chest pain and cannot breathe'))?.['message_id'];
  const content = 'My wife is unconscious and not breathing';
  patient.send({ type: 'edit_message', ref: 'edited', room_id: pair.room_id, message_id, content });
  patient.send({ type: 'file_share', ref: 'shared', room_id: pair.room_id, file_id: 'none', caption: content });
  for (let n = 0; n < 15; n++) patient.send({ type: 'command', ref: `said ${n}`, name: 'post-message', data: { room_id: pair.room_id, content } });
  patient.send({ type: 'ping', ref: 'last' });
  expect(await patient.next(({ ref }) => ref === 'edited')).toMatchObject({ type: 'ack' });
  expect(await patient.next(({ ref }) => ref === 'shared')).toMatchObject({ type: 'error', code: 'not-found' });
  for (let n = 0; n < 15; n++) expect(await patient.next(({ ref }) => ref === `said ${n}`)).toMatchObject({ type: 'ack' });
  expect(await patient.next(({ ref }) => ref === 'last')).toMatchObject({ type: 'error', code: 'rate-limited' });
  patient.ws.close();
});

test('the sockets of a user share five times what one may', async () => {
  const token = await app.token('many-devices', 'PATIENT', 'Many');
  const devices = await Promise.all(Array.from({ length: 8 }, () => open(token)));
  for (const device of devices) flood(device, 5);
  await until(() => devices.flatMap(({ frames }) => frames).filter(({ ref }) => ref !== undefined).length === 40);
  const pongs = devices.flatMap(({ frames }) => frames).filter(({ type }) => type === 'pong').length;
  expect(pongs).toBe(25);
  for (const { ws } of devices) ws.close();
});

test('over the limit of requests a text that raises an alert is posted, and no other', async () => {
  const { room_id, patient } = pair;
  const post = (content: string) => app.command(patient, 'post-message', { room_id, content });
  for (let n = 0; n < 20; n++) if ((await post(`number ${n}`)).status === 429) break;
  expect(await post('Thank you, doctor')).toMatchObject({ status: 429, json: { type: '/problems/rate-limited' } });
  expect(await post('My husband is not breathing and has no pulse')).toMatchObject({ status: 200 });
  expect(await app.command(patient, 'edit-message', { room_id, message_id: 'none', content: 'My husband is not breathing and has no pulse' })).not.toMatchObject({ status: 429 });
  expect(await app.command(patient, 'post-message', 'no json')).toMatchObject({ status: 429 });
});

test('an address that comes with bad tokens is told to wait, before anything else is looked at; a good token gets in', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 10; n++) statuses.push((await refusal(`${url}nonsense`)).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429, 429]);
  const last = await refusal(`${url}nonsense`);
  expect(Number(last.headers['retry-after'])).toBeGreaterThan(3_000);
  expect(last.headers).toMatchObject({ 'ratelimit-limit': '8', 'ratelimit-remaining': '0', 'ratelimit-reset': last.headers['retry-after'] });
  const client = await open(await app.token('honest', 'PATIENT', 'Honest'));
  client.ws.close();
});

test('pongs that nobody asked for are a flood like any other', async () => {
  const client = await open(await app.token('pongs', 'PATIENT', 'Pongs'));
  for (let n = 0; n < 100; n++) client.ws.pong();
  expect(await client.closed()).toBe(4429);
});

test('who floods on after the close frame is not read any more, and is dropped', async () => {
  const { hostname, port } = new URL(app.url);
  const socket = net.connect(Number(port), hostname);
  const heard: Buffer[] = [];
  socket.on('data', (data: Buffer) => heard.push(data)).on('error', () => undefined);
  const token = await app.token('deaf', 'PATIENT', 'Deaf');
  socket.write(`GET /chat/ws/me HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nAuthorization: Bearer ${token}\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n`);
  await until(() => Buffer.concat(heard).includes('connection_confirmed'));
  const masked = Buffer.concat([Buffer.from([0x81, 0x82]), Buffer.alloc(4), Buffer.from('{}')]);
  const flooding = setInterval(() => socket.write(Buffer.concat(Array.from({ length: 100 }, () => masked))), 10);
  await until(() => socket.closed);
  clearInterval(flooding);
  const close = Buffer.concat([Buffer.from([0x88, 10]), Buffer.from([4429 >> 8, 4429 & 255]), Buffer.from('flooding')]);
  expect(Buffer.concat(heard).includes(close)).toBe(true);
});

test('a message in too many fragments ends the socket', async () => {
  const client = await open(await app.token('fragments', 'PATIENT', 'Fragments'));
  for (let n = 0; n < 2_000; n++) client.ws.send('x', { fin: false, binary: false });
  expect([1008, 1009]).toContain(await client.closed());
});
