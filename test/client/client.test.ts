import { createServer, connect, type AddressInfo, type Server, type Socket as NetSocket } from 'node:net';
import { WebSocket } from 'ws';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { connectChat, type Chat, type Events, type Options, type RoomFrame } from '../../client/src/index.ts';
import { signToken } from '../../src/gateway/tokens.ts';
import { startApp, secret, type App, type Pair } from '../support/app.ts';
import { checkFrame } from '../support/conformance.ts';

let app: App;
let proxy: Proxy;
let pair: Pair;
const chats: Chat[] = [];
beforeAll(async () => {
  app = await startApp({ MAX_SOCKETS_PER_USER: '100' });
  proxy = await startProxy(Number(new URL(app.url).port));
  pair = await app.pair('client');
});
afterEach(() => {
  for (const chat of chats.splice(0)) chat.close();
});
afterAll(async () => {
  proxy.server.close();
  proxy.cut();
  await app.stop();
});

type Proxy = { readonly url: string; readonly server: Server; cut(): void };
/** Between client and service; `cut` breaks every connection that is open. */
async function startProxy(port: number): Promise<Proxy> {
  const open = new Set<NetSocket>();
  const server = createServer((inside) => {
    const outside = connect(port, '127.0.0.1');
    for (const [socket, other] of [[inside, outside], [outside, inside]] as const) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, cut: () => open.forEach((socket) => socket.destroy()) };
}

function client(token: Options['token'] | string, options: Partial<Options> = {}): Chat {
  const chat = connectChat({ url: proxy.url, token: typeof token === 'string' ? () => token : token, WebSocket, framesPerSecond: 10_000, backoff: { first: 5, most: 50 }, ...options });
  chats.push(chat);
  return chat;
}
const stateOf = (chat: Chat): Events['state'][] => {
  const states: Events['state'][] = [];
  chat.on('state', (state) => states.push(state));
  return states;
};
const becomes = (chat: Chat, state: string) => expect.poll(() => chat.state).toBe(state);
/** Follows a room from its beginning. */
async function follow(chat: Chat, room_id: string): Promise<RoomFrame[]> {
  const frames: RoomFrame[] = [];
  await chat.join(room_id, { frame: (frame) => frames.push(frame) }, { after_seq: -1 });
  return frames;
}
const said = (frames: readonly RoomFrame[]): unknown[] => frames.flatMap((frame) => (frame.type === 'chat_message' && 'content' in frame ? [frame.content] : []));

test('over connections that break all the time every message is there once, and every listener sees all in order', async () => {
  const { room_id, patient, doctor } = await app.pair('breaking');
  const [writer, reader] = [client(patient), client(doctor)];
  const frames = await follow(reader, room_id);
  const own = await follow(writer, room_id);
  const texts = Array.from({ length: 60 }, (_, n) => `message ${n}`);
  const acks = await Promise.all(
    texts.map(async (text, n) => {
      if (n % 12 === 5) proxy.cut();
      const answer = writer.post(room_id, text);
      if (n % 12 === 11) await answer;
      return answer;
    }),
  );
  const seqs = acks.map(({ seq }) => Number(seq));
  expect(new Set(seqs).size).toBe(60);
  const last = Math.max(...seqs);
  await expect.poll(() => [reader.lastSeq(room_id), writer.lastSeq(room_id)]).toEqual([last, last]);
  for (const heard of [frames, own]) {
    expect(heard.map(({ seq }) => seq)).toEqual(Array.from({ length: last + 1 }, (_, seq) => seq));
    expect(new Set(said(heard))).toEqual(new Set(texts));
    expect(said(heard)).toHaveLength(60);
  }
});

test('a command whose answer was lost is carried out once', async () => {
  const { room_id, patient } = await app.pair('once');
  const chat = client(patient, { WebSocket: cutting((frame) => frame.type === 'ack', 1) });
  const frames = await follow(chat, room_id);
  const { message_id } = (await app.command(patient, 'post-message', { room_id, content: 'first' })).json['result'] as { message_id: string };
  const answer = await chat.command('edit-message', { room_id, message_id, content: 'second' });
  expect(answer.result.seq).toBe(2);
  await expect.poll(() => chat.lastSeq(room_id)).toBe(2);
  await chat.post(room_id, 'third');
  await expect.poll(() => frames.map(({ type }) => type)).toEqual(['room_opened', 'chat_message', 'message_edited', 'chat_message']);
});

test('a frame that went missing is noticed at the next, and fetched', async () => {
  const { room_id, patient, doctor } = await app.pair('gap');
  const chat = client(doctor, { WebSocket: losing((frame) => frame.type === 'chat_message' && frame['content'] === 'two', 1) });
  const frames = await follow(chat, room_id);
  for (const content of ['one', 'two', 'three', 'four']) await app.command(patient, 'post-message', { room_id, content });
  await expect.poll(() => said(frames)).toEqual(['one', 'two', 'three', 'four']);
});

test('a cursor of another log is answered with the history anew', async () => {
  const told: unknown[] = [];
  await app.command(pair.patient, 'post-message', { room_id: pair.room_id, content: 'here' });
  await client(pair.doctor).join(pair.room_id, { history: (messages, last_seq) => told.push([messages.length, last_seq]), frame: (frame) => told.push(frame) }, { after_seq: 9_000 });
  expect(told).toEqual([[1, 1]]);
});

test('who loses the right to a room is told, and nothing comes back after the next connection', async () => {
  const { room_id, doctor, doctor_id, patient_id } = await app.pair('left');
  const chat = client(doctor);
  const left: string[] = [];
  await chat.join(room_id, { frame: () => undefined, left: (code) => left.push(code) });
  await app.command(await app.token('admin', 'ADMIN'), 'unassign-doctor', { doctor_id, patient_id });
  await expect.poll(() => left).toEqual(['room_left']);
  const states = stateOf(chat);
  proxy.cut();
  await expect.poll(() => states.map(({ state }) => state)).toEqual(['connecting', 'open']);
  await expect(chat.join(room_id, { frame: () => undefined })).rejects.toMatchObject({ code: 'not-found' });
});

test('refusals carry the service’s slug; what is typing, read and who is there comes through', async () => {
  const [patient, doctor] = [client(pair.patient), client(pair.doctor)];
  const heard: unknown[] = [];
  doctor.on('typing_indicator', ({ user_id, is_typing }) => heard.push([user_id, is_typing]));
  doctor.on('message_status', ({ user_id, status }) => heard.push([user_id, status]));
  await Promise.all([follow(patient, pair.room_id), follow(doctor, pair.room_id)]);
  const { message_id = '' } = await doctor.post(pair.room_id, 'Hello');
  patient.typing(pair.room_id, true);
  await patient.mark(pair.room_id, message_id, 'read');
  await expect.poll(() => heard).toEqual(expect.arrayContaining([[pair.patient_id, true], [pair.patient_id, 'read']]));
  expect(await doctor.activeUsers()).toMatchObject([{ user_id: pair.patient_id }]);
  await expect(patient.activeUsers()).rejects.toMatchObject({ code: 'forbidden' });
  await expect(patient.post('chat_none', 'x')).rejects.toMatchObject({ name: 'ChatError', code: 'not-found' });
  await expect(patient.post(pair.room_id, ' ')).rejects.toMatchObject({ code: 'validation', errors: [{ path: '/content' }] });
  await expect(patient.post(pair.room_id, 'x'.repeat(70_000))).rejects.toMatchObject({ code: 'payload-too-large' });
  await expect(patient.subscribe('stats', { frame: () => undefined })).rejects.toMatchObject({ code: 'forbidden' });
  await patient.subscribe('appointments', { frame: () => undefined });
});

describe('tokens', () => {
  test('are refreshed before they expire: the connection stays', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    let asked = 0;
    const chat = client(() => {
      asked += 1;
      return signToken(secret, { sub: pair.patient_id, role: 'PATIENT' }, 3_600, app.service.now());
    });
    const states = stateOf(chat);
    await becomes(chat, 'open');
    vi.advanceTimersByTime(3_500_000);
    expect(asked).toBe(1);
    vi.advanceTimersByTime(50_000);
    expect(asked).toBe(2);
    await chat.post(pair.room_id, 'with a fresh token');
    expect(states.map(({ state }) => state)).toEqual(['open']);
  });

  test('that the service refuses are replaced by fresh ones, three times at most', async () => {
    let asked = 0;
    const chat = client(() => (++asked < 3 ? 'no.good.token' : pair.patient));
    await becomes(chat, 'open');
    const refused = client('no.good.token');
    const states = stateOf(refused);
    await becomes(refused, 'closed');
    expect(states).toMatchObject([{ state: 'closed', error: { code: 'token-invalid' } }]);
    await expect(refused.post(pair.room_id, 'x')).rejects.toMatchObject({ code: 'closed' });
  });

  test('of a disabled account end it', async () => {
    const [admin, sub] = [await app.token('admin', 'ADMIN'), 'to-be-disabled'];
    await app.command(admin, 'register-account', { user_id: sub, role: 'PATIENT', full_name: 'Gone' });
    const chat = client(await app.token(sub, 'PATIENT'));
    const states = stateOf(chat);
    await becomes(chat, 'open');
    await app.command(admin, 'disable-account', { user_id: sub, reason: 'test' });
    await becomes(chat, 'closed');
    expect(states.at(-1)).toMatchObject({ state: 'closed', error: { code: 'forbidden' } });
  });

  test('may be changed for a ticket', async () => {
    const chat = client(pair.patient, { ticket: true });
    expect(await chat.post(pair.room_id, 'by ticket')).toMatchObject({ type: 'ack' });
    proxy.cut();
    expect(await chat.post(pair.room_id, 'by another')).toMatchObject({ type: 'ack' });
    const refused = client('no.good.token', { ticket: true });
    await becomes(refused, 'closed');
  });
});

test('a connection that fell silent is given up and made anew', async () => {
  const chat = client(pair.patient, { silence: 100, WebSocket: losing((frame) => frame.type !== 'connection_confirmed', 3) });
  const states = stateOf(chat);
  await expect.poll(() => states.slice(0, 3).map(({ state }) => state)).toEqual(['open', 'connecting', 'open']);
});

test('what still waits is rejected when the client is closed, or when patience ends', async () => {
  const chat = client(pair.patient, { url: 'http://127.0.0.1:1', patience: 50 });
  await expect(chat.post(pair.room_id, 'never')).rejects.toMatchObject({ code: 'unanswered' });
  const waiting = chat.post(pair.room_id, 'never');
  chat.close();
  await expect(waiting).rejects.toMatchObject({ code: 'closed' });
});

type Frame = { readonly type: string; readonly [field: string]: unknown };
/** Loses the first `times` frames that fit. Every frame is held against the documents. */
function losing(fits: (frame: Frame) => boolean, times: number, then: (socket: WebSocket) => void = () => undefined): NonNullable<Options['WebSocket']> {
  let left = times;
  return class extends WebSocket {
    override emit(event: string | symbol, ...values: unknown[]): boolean {
      if (event !== 'message') return super.emit(event, ...values);
      const frame = JSON.parse(String(values[0])) as Frame;
      checkFrame(frame);
      if (left === 0 || !fits(frame)) return super.emit(event, ...values);
      left -= 1;
      then(this);
      return true;
    }
  };
}
/** Breaks the connection in the place of the first `times` frames that fit. */
const cutting = (fits: (frame: Frame) => boolean, times: number): NonNullable<Options['WebSocket']> => losing(fits, times, (socket) => socket.terminate());
