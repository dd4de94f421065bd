import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type Clinic, type Gateway } from './gateway.ts';
import type { Client, Frame } from './sockets.ts';

let gateway: Gateway;
beforeAll(async () => (gateway = await startGateway()), 30_000);
afterAll(() => gateway.stop());

let refs = 0;
async function ask(client: Client, frame: object): Promise<Frame> {
  const ref = `r${++refs}`;
  client.send({ ...frame, ref });
  return client.next((answer) => answer.ref === ref);
}
async function post(client: Client, room_id: string, content: string, more: object = {}): Promise<Frame> {
  const answer = await ask(client, { type: 'chat_message', room_id, content, ...more });
  expect(answer.type).toBe('ack');
  return answer;
}
const seqs = (frames: readonly Frame[]): unknown[] => frames.filter(({ type, seq }) => type !== 'ack' && seq !== undefined).map(({ seq }) => seq);
const isMessage = (content: string) => (frame: Frame) => frame.type === 'chat_message' && frame['content'] === content;

async function joined({ room_id }: Clinic, as: Clinic['doctor'], more: object = {}): Promise<{ client: Client; history: Frame }> {
  const client = await gateway.connect(as);
  return { client, history: await ask(client, { type: 'join_room', room_id, ...more }) };
}

/** The seqs that a client was shown since it joined last, from the one that its history ends with on. */
function seen({ frames }: Client): readonly number[] {
  let shown: number[] = [];
  for (const frame of frames) {
    if (frame.type === 'ack' || frame['seq'] === undefined) {
      if (frame['messages']) shown = [Number(frame['last_seq'])];
      const replayed = ((frame['frames'] ?? []) as Frame[]).map(({ seq }) => Number(seq));
      shown = (replayed[0] ?? Infinity) <= (shown.at(-1) ?? -1) ? replayed : [...shown, ...replayed];
    } else {
      shown.push(Number(frame['seq']));
    }
  }
  return shown;
}

describe('a message', () => {
  test('is acked with its id and seq, and reaches every joined socket of both once', async () => {
    const clinic = await gateway.clinic('talk');
    const everybody = [(await joined(clinic, clinic.doctor)).client, (await joined(clinic, clinic.patient)).client, (await joined(clinic, clinic.patient)).client];
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
    const { client } = await joined(clinic, clinic.doctor);
    const sender = await gateway.connect(clinic.patient);
    for (let i = 0; i < 100; i++) sender.send({ type: 'chat_message', room_id: clinic.room_id, content: `${i}` });
    await client.next(isMessage('99'));
    expect(client.frames.filter(({ type }) => type === 'chat_message').map((frame) => Number(frame['content']))).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  test('edits and retractions are frames with a seq of their own', async () => {
    const clinic = await gateway.clinic('edits');
    const { client } = await joined(clinic, clinic.doctor);
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

describe('joining', () => {
  test('is answered with the newest messages as they stand now, and the next frame follows them', async () => {
    const clinic = await gateway.clinic('history');
    const sender = await gateway.connect(clinic.patient);
    const ids: unknown[] = [];
    for (const content of ['one', 'two', 'three', 'four']) ids.push((await post(sender, clinic.room_id, content))['message_id']);
    await ask(sender, { type: 'edit_message', room_id: clinic.room_id, message_id: ids[1], content: 'TWO' });
    await ask(sender, { type: 'retract_message', room_id: clinic.room_id, message_id: ids[2] });
    const { client, history } = await joined(clinic, clinic.doctor, { limit: 3 });
    expect(history).toMatchObject({ type: 'chat_history', room_id: clinic.room_id, last_seq: 6, complete: true });
    const messages = history['messages'] as Frame[];
    expect(messages.map((message) => [message.seq, message['content'], message['retracted'], message['status']])).toEqual([[2, 'TWO', undefined, 'sent'], [3, undefined, true, 'sent'], [4, 'four', undefined, 'sent']]);
    expect(messages[0]).toMatchObject({ type: 'chat_message', message_id: ids[1], sender_id: clinic.patient.user_id, sender_name: 'Patient history', sender_role: 'PATIENT', edited_at: expect.any(String), position: expect.stringMatching(/^\d+$/) });
    await post(sender, clinic.room_id, 'five');
    expect(await client.next(isMessage('five'))).toMatchObject({ seq: 7 });
  });

  test('with a cursor brings every frame after it, in pages, without the text of what was retracted', async () => {
    const clinic = await gateway.clinic('cursor');
    const sender = await gateway.connect(clinic.patient);
    for (let i = 1; i <= 450; i++) sender.send({ type: 'chat_message', room_id: clinic.room_id, content: `m${i}`, ref: `m${i}` });
    const { message_id } = await sender.next(({ ref }) => ref === 'm300');
    await sender.next(({ ref }) => ref === 'm450');
    await ask(sender, { type: 'edit_message', room_id: clinic.room_id, message_id, content: 'secret' });
    await ask(sender, { type: 'retract_message', room_id: clinic.room_id, message_id });
    const { client } = await joined(clinic, clinic.doctor, { after_seq: 0 });
    await expect.poll(() => client.frames.at(-1)?.['complete'], { timeout: 5_000, interval: 5 }).toBe(true);
    const pages = client.frames.filter(({ type }) => type === 'chat_history');
    expect(pages.at(-1)).toMatchObject({ complete: true, last_seq: 452 });
    const frames = pages.flatMap((page) => page['frames'] as Frame[]);
    expect(frames.map(({ seq }) => seq)).toEqual(Array.from({ length: 452 }, (_, i) => i + 1));
    for (const page of pages) expect((page['frames'] as Frame[]).length).toBeLessThanOrEqual(200);
    expect(pages.slice(0, -1).every((page) => page['complete'] === false)).toBe(true);
    expect([frames[299]?.['content'], frames[450]?.['content'], frames[450]?.type, frames[451]?.type]).toEqual([undefined, undefined, 'message_edited', 'message_retracted']);
    expect(frames[298]).toMatchObject({ content: 'm299', sender_name: 'Patient cursor', position: expect.any(String) });
  });

  test('with the cursor at the end brings nothing, beyond it asks for a resync', async () => {
    const clinic = await gateway.clinic('end');
    expect((await joined(clinic, clinic.doctor, { after_seq: 0 })).history).toMatchObject({ type: 'chat_history', frames: [], last_seq: 0, complete: true });
    const { client, history } = await joined(clinic, clinic.doctor, { after_seq: 7 });
    expect(history).toMatchObject({ type: 'resync_required', room_id: clinic.room_id });
    await post(await gateway.connect(clinic.patient), clinic.room_id, 'unseen');
    await ask(client, { type: 'ping' });
    expect(client.frames.some(isMessage('unseen'))).toBe(false);
  });

  test('under load, by any way of joining, shows every seq once and in order', async () => {
    const clinic = await gateway.clinic('load');
    const sender = await gateway.connect(clinic.patient);
    let posting = true;
    let count = 0;
    const load = (async () => {
      while (posting) await Promise.all(Array.from({ length: 10 }, () => post(sender, clinic.room_id, `m${count++}`)));
    })();
    const clients: Client[] = [];
    for (let i = 0; i < 18; i++) {
      const more = [{ after_seq: -1 }, { limit: 5 }, { after_seq: 3 }][i % 3];
      const { client } = await joined(clinic, i % 2 ? clinic.doctor : clinic.patient, more);
      if (i % 6 === 5) client.send({ type: 'join_room', room_id: clinic.room_id, after_seq: 0 });
      clients.push(client);
    }
    posting = false;
    await load;
    await post(sender, clinic.room_id, 'the end');
    for (const client of clients) {
      await expect.poll(() => seen(client).at(-1), { timeout: 5_000, interval: 5 }).toBe(count + 1);
      const [first = 0] = seen(client);
      expect(seen(client)).toEqual(Array.from({ length: count + 2 - first }, (_, i) => first + i));
    }
  }, 20_000);

  test('is undone by a leave that follows it at once', async () => {
    const clinic = await gateway.clinic('changed-mind');
    const client = await gateway.connect(clinic.doctor);
    client.send({ type: 'join_room', room_id: clinic.room_id, ref: 'join' });
    client.send({ type: 'leave_room', room_id: clinic.room_id, ref: 'leave' });
    expect(await client.next(({ ref }) => ref === 'leave')).toMatchObject({ type: 'ack' });
    expect(await client.next(({ ref }) => ref === 'join')).toMatchObject({ type: 'error', code: 'wrong-state' });
    const { client: stays } = await joined(clinic, clinic.patient);
    await post(stays, clinic.room_id, 'unheard');
    await stays.next(isMessage('unheard'));
    await ask(client, { type: 'ping' });
    expect(client.frames.some(({ type }) => type === 'chat_history' || type === 'chat_message')).toBe(false);
  });

  test('after leaving nothing of the room comes', async () => {
    const clinic = await gateway.clinic('leaving');
    const { client } = await joined(clinic, clinic.doctor);
    expect(await ask(client, { type: 'leave_room', room_id: clinic.room_id })).toMatchObject({ type: 'ack' });
    const { client: stays } = await joined(clinic, clinic.patient);
    await post(stays, clinic.room_id, 'gone');
    await stays.next(isMessage('gone'));
    await ask(client, { type: 'ping' });
    expect(client.frames.some(isMessage('gone'))).toBe(false);
  });
});

describe('a right that ends', () => {
  test('puts the doctor out of the room, before anything else is said there', async () => {
    const clinic = await gateway.clinic('unassigned');
    const { client } = await joined(clinic, clinic.doctor);
    const { client: patient } = await joined(clinic, clinic.patient);
    await gateway.asAdmin('unassign-doctor', { doctor_id: clinic.doctor.user_id, patient_id: clinic.patient.user_id });
    await post(patient, clinic.room_id, 'secret');
    await patient.next(isMessage('secret'));
    expect(await client.next(({ type }) => type === 'system')).toEqual({ type: 'system', event: 'room_left', data: { room_id: clinic.room_id } });
    expect(await ask(client, { type: 'join_room', room_id: clinic.room_id })).toMatchObject({ type: 'error', code: 'not-found' });
    expect(client.frames.at(-2)?.type).toBe('system');
    expect(client.frames.some(isMessage('secret'))).toBe(false);
  });

  test('by time counts at each frame', async () => {
    const clinic = await gateway.clinic('booked');
    await gateway.asAdmin('unassign-doctor', { doctor_id: clinic.doctor.user_id, patient_id: clinic.patient.user_id });
    const booking = { doctor_id: clinic.doctor.user_id, patient_id: clinic.patient.user_id, appointment_id: 'appointment' };
    const grant = (until: number): Promise<unknown> => gateway.asSystem('grant-care', { ...booking, until: new Date(until).toISOString() });
    await grant(gateway.now() + 600_000);
    const { client } = await joined(clinic, clinic.doctor);
    const { client: patient } = await joined(clinic, clinic.patient);
    await post(patient, clinic.room_id, 'in time');
    await client.next(isMessage('in time'));
    const until = gateway.now() + 200;
    await grant(until);
    await expect.poll(() => gateway.now(), { timeout: 5_000, interval: 20 }).toBeGreaterThanOrEqual(until);
    await post(patient, clinic.room_id, 'too late');
    expect(await client.next(({ type }) => type === 'system')).toMatchObject({ event: 'room_left' });
    await patient.next(isMessage('too late'));
    await ask(client, { type: 'ping' });
    expect(client.frames.some(isMessage('too late'))).toBe(false);
  });

  test('with a cancellation counts at once, with another ground left it goes on', async () => {
    const clinic = await gateway.clinic('cancelled');
    const booking = { doctor_id: clinic.doctor.user_id, patient_id: clinic.patient.user_id, appointment_id: 'appointment' };
    await gateway.asSystem('grant-care', { ...booking, until: new Date(gateway.now() + 60_000).toISOString() });
    const { client } = await joined(clinic, clinic.doctor);
    const patient = await gateway.connect(clinic.patient);
    await gateway.asSystem('end-care', booking);
    await post(patient, clinic.room_id, 'still assigned');
    expect(await client.next(isMessage('still assigned'))).toMatchObject({ seq: 1 });
  });
});

describe('what is told beside the messages', () => {
  test('read and delivered are watermarks: the first at once, later ones together', async () => {
    const clinic = await gateway.clinic('status');
    const { client: doctor } = await joined(clinic, clinic.doctor);
    const { client: patient } = await joined(clinic, clinic.patient);
    const ids: unknown[] = [];
    for (let i = 0; i < 10; i++) ids.push((await post(doctor, clinic.room_id, `m${i}`))['message_id']);
    const mark = (message_id: unknown, status = 'read'): Promise<Frame> => ask(patient, { type: 'message_status', room_id: clinic.room_id, message_id, status });
    expect(await mark(ids[0])).toMatchObject({ type: 'ack' });
    const acks = await Promise.all([...ids.slice(1), ids[3]].map((id) => mark(id)));
    expect(acks.every(({ type }) => type === 'ack')).toBe(true);
    expect(await doctor.next((frame) => frame.type === 'message_status' && frame['message_id'] === ids[9])).toMatchObject({ room_id: clinic.room_id, user_id: clinic.patient.user_id, user_name: 'Patient status', status: 'read' });
    // The first, and the rest together; one more if the machine was so slow that they came more than two seconds apart.
    expect(doctor.frames.filter(({ type }) => type === 'message_status').length).toBeLessThanOrEqual(3);
    const { history } = await joined(clinic, clinic.doctor);
    expect(new Set((history['messages'] as Frame[]).map((message) => message['status']))).toEqual(new Set(['read']));
    expect(await mark(`${String(ids[0]).slice(0, -1)}x`)).toMatchObject({ type: 'error', code: 'not-found' });
  }, 15_000);

  test('typing reaches the others, once a second at most', async () => {
    const clinic = await gateway.clinic('typing');
    const { client: doctor } = await joined(clinic, clinic.doctor);
    const { client: patient } = await joined(clinic, clinic.patient);
    for (let i = 0; i < 9; i++) patient.send({ type: 'typing_indicator', room_id: clinic.room_id, is_typing: i % 2 === 0 });
    patient.send({ type: 'typing_indicator', room_id: clinic.room_id, is_typing: false });
    const isTyping = ({ type }: Frame): boolean => type === 'typing_indicator';
    expect(await doctor.next(isTyping)).toEqual({ type: 'typing_indicator', room_id: clinic.room_id, user_id: clinic.patient.user_id, is_typing: true, user_name: 'Patient typing' });
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
