import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startGateway, type Gateway } from './gateway.ts';
import type { Frame } from './sockets.ts';
import { ask, isMessage, joined, post } from './talk.ts';

let gateway: Gateway;
beforeAll(async () => (gateway = await startGateway()));
afterAll(() => gateway.stop());
afterEach(() => void vi.useRealTimers());

const seqs = (frames: readonly Frame[]): unknown[] => frames.filter(({ type, seq }) => type !== 'ack' && seq !== undefined).map(({ seq }) => seq);

describe('a message', () => {
  test('is acked with its id and seq, and reaches every joined socket of both once', async () => {
    const clinic = await gateway.clinic('talk');
    const everybody = [(await joined(gateway, clinic, clinic.doctor)).client, (await joined(gateway, clinic, clinic.patient)).client, (await joined(gateway, clinic, clinic.patient)).client];
    const sender = await gateway.connect(clinic.patient);
    const ack = await post(sender, clinic.room_id, 'Hello', { client_message_id: 'c1' });
    expect(ack).toMatchObject({ command_id: expect.any(String), message_id: expect.stringMatching(/^msg_/), seq: 1, position: expect.stringMatching(/^\d+$/), result: { message_id: ack['message_id'], seq: 1 } });
    for (const client of everybody) {
      expect(await client.next(isMessage('Hello'))).toEqual({
        type: 'chat_message', message_id: ack['message_id'], seq: 1, position: ack['position'], room_id: clinic.room_id, sender_id: clinic.patient.user_id, sender_name: 'Patient talk', sender_role: 'PATIENT', content: 'Hello', client_message_id: 'c1', timestamp: expect.stringMatching(/Z$/),
      });
    }
    expect(await post(sender, clinic.room_id, 'Hello again', { client_message_id: 'c1' })).toMatchObject({ message_id: ack['message_id'], seq: 1, duplicate: true });
    expect(sender.frames.filter(({ type }) => type === 'chat_message')).toEqual([]);
    await post(sender, clinic.room_id, 'Next');
    for (const client of everybody) {
      await client.next(isMessage('Next'));
      expect(seqs(client.frames)).toEqual([1, 2]);
    }
  });

  test('frames of one socket keep their order', async () => {
    const clinic = await gateway.clinic('order');
    const { client } = await joined(gateway, clinic, clinic.doctor);
    const sender = await gateway.connect(clinic.patient);
    for (let i = 0; i < 100; i++) sender.send({ type: 'chat_message', room_id: clinic.room_id, content: `${i}` });
    await client.next(isMessage('99'));
    expect(client.frames.filter(({ type }) => type === 'chat_message').map((frame) => Number(frame['content']))).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  test('edits and retractions are frames with a seq of their own', async () => {
    const clinic = await gateway.clinic('edits');
    const { client } = await joined(gateway, clinic, clinic.doctor);
    const sender = await gateway.connect(clinic.patient);
    const { message_id } = await post(sender, clinic.room_id, 'first');
    expect(await ask(sender, { type: 'edit_message', room_id: clinic.room_id, message_id, content: 'better' })).toMatchObject({ type: 'ack', seq: 2 });
    expect(await ask(sender, { type: 'retract_message', room_id: clinic.room_id, message_id })).toMatchObject({ type: 'ack', seq: 3 });
    expect(await client.next(({ type }) => type === 'message_edited')).toMatchObject({ message_id, seq: 2, content: 'better', actor_id: clinic.patient.user_id });
    expect(await client.next(({ type }) => type === 'message_retracted')).toMatchObject({ message_id, seq: 3, actor_id: clinic.patient.user_id });
    expect(await ask(client, { type: 'edit_message', room_id: clinic.room_id, message_id, content: 'mine' })).toMatchObject({ type: 'error', code: 'forbidden' });
  });

  test('nobody outside of the room may post, and the room looks as if it were not there', async () => {
    const clinic = await gateway.clinic('inside');
    const stranger = await gateway.connect((await gateway.clinic('outside')).patient);
    const answers = [];
    for (const room_id of [clinic.room_id, `chat_${'a'.repeat(26)}`])
      for (const frame of [{ type: 'chat_message', content: 'x' }, { type: 'join_room' }, { type: 'join_room', after_seq: -1 }]) answers.push(await ask(stranger, { ...frame, room_id }));
    for (const { ref: _ref, ...answer } of answers) expect(answer).toEqual({ type: 'error', code: 'not-found', message: 'Not found' });
    const admin = await gateway.connect(gateway.admin);
    expect(await ask(admin, { type: 'join_room', room_id: clinic.room_id })).toMatchObject({ type: 'error', code: 'forbidden' });
  });
});

describe('what is told beside the messages', () => {
  test('read and delivered are watermarks: the first at once, later ones together', async () => {
    const clinic = await gateway.clinic('status');
    const { client: doctor } = await joined(gateway, clinic, clinic.doctor);
    const { client: patient } = await joined(gateway, clinic, clinic.patient);
    const ids: unknown[] = [];
    for (let i = 0; i < 10; i++) ids.push((await post(doctor, clinic.room_id, `m${i}`))['message_id']);
    const mark = (message_id: unknown, status = 'read'): Promise<Frame> => ask(patient, { type: 'message_status', room_id: clinic.room_id, message_id, status });
    vi.useFakeTimers({ toFake: ['Date'] });
    expect(await mark(ids[0])).toMatchObject({ type: 'ack' });
    const marking = Promise.all([...ids.slice(1), ids[3]].map((id) => mark(id)));
    await ask(patient, { type: 'ping' });
    vi.setSystemTime(Date.now() + 2_000);
    expect((await marking).every(({ type }) => type === 'ack')).toBe(true);
    expect(await doctor.next((frame) => frame.type === 'message_status' && frame['message_id'] === ids[9])).toMatchObject({ room_id: clinic.room_id, user_id: clinic.patient.user_id, user_name: 'Patient status', status: 'read' });
    // The first, and the rest together.
    expect(doctor.frames.filter(({ type }) => type === 'message_status')).toHaveLength(2);
    const { history } = await joined(gateway, clinic, clinic.doctor);
    expect(new Set((history['messages'] as Frame[]).map((message) => message['status']))).toEqual(new Set(['read']));
    const other = String(ids[0]).replace(/.$/, (last) => (last === 'x' ? 'y' : 'x'));
    expect(await mark(other)).toMatchObject({ type: 'error', code: 'not-found' });
  });

  test('typing reaches the others, once a second at most', async () => {
    const clinic = await gateway.clinic('typing');
    const { client: doctor } = await joined(gateway, clinic, clinic.doctor);
    const { client: patient } = await joined(gateway, clinic, clinic.patient);
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let i = 0; i < 9; i++) patient.send({ type: 'typing_indicator', room_id: clinic.room_id, is_typing: i % 2 === 0 });
    patient.send({ type: 'typing_indicator', room_id: clinic.room_id, is_typing: false });
    await ask(patient, { type: 'ping' });
    const isTyping = ({ type }: Frame): boolean => type === 'typing_indicator';
    expect(await doctor.next(isTyping)).toEqual({ type: 'typing_indicator', room_id: clinic.room_id, user_id: clinic.patient.user_id, is_typing: true, user_name: 'Patient typing' });
    vi.setSystemTime(Date.now() + 1_000);
    expect(await doctor.next(isTyping)).toMatchObject({ is_typing: false });
    expect(doctor.frames.filter(isTyping)).toHaveLength(2);
    expect(patient.frames.filter(isTyping)).toEqual([]);
    const elsewhere = await gateway.connect(clinic.doctor);
    expect(await ask(elsewhere, { type: 'typing_indicator', room_id: clinic.room_id, is_typing: true })).toMatchObject({ type: 'error', code: 'wrong-state' });
  });
});

describe('a command', () => {
  test('of any kind is answered by an ack with its events', async () => {
    const clinic = await gateway.clinic('commands');
    const client = await gateway.connect(clinic.patient);
    const frame = { type: 'command', name: 'post-message', data: { room_id: clinic.room_id, content: 'by command' }, idempotency_key: 'k1' };
    const first = await ask(client, frame);
    expect(first).toMatchObject({ type: 'ack', seq: 1, events: [{ id: expect.any(String), type: 'MessagePosted', revision: 1 }], result: { seq: 1 } });
    expect(await ask(client, frame)).toMatchObject({ command_id: first['command_id'], seq: 1 });
    expect(await ask(client, { ...frame, data: { ...frame.data, content: 'another' } })).toMatchObject({ type: 'error', code: 'idempotency-key-reused' });
    for (const name of ['mark-delivered', 'no-such-command', 'constructor']) expect(await ask(client, { type: 'command', name, data: {} })).toMatchObject({ type: 'error', code: 'not-found' });
    expect(await ask(client, { type: 'command', name: 'assign-doctor', data: {} })).toMatchObject({ type: 'error', code: 'forbidden' });
  });
});
