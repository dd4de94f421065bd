import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type Answer, type App, type Pair } from '../../support/app.ts';

let app: App;
let pair: Pair;
let admin: string;
let auditor: string;
let stranger: string;
beforeAll(async () => {
  app = await startApp();
  pair = await app.pair('rooms');
  admin = await app.token('admin', 'ADMIN');
  auditor = await app.token('auditor', 'AUDITOR');
  stranger = await app.token('stranger', 'PATIENT', 'Stranger');
});
afterAll(() => app.stop());

const post = (token: string, content: string, room_id = pair.room_id) => app.command(token, 'post-message', { room_id, content });
const positionOf = ({ json }: Answer): string => String(json['position']);
const history = (token: string, query = '', room_id = pair.room_id) => app.request(`/chat/rooms/${room_id}/history${query}`, { token });

test('a member reads what was written, as it stands, with names and receipts', async () => {
  const hello = await post(pair.patient, 'Hello');
  await post(pair.doctor, 'Good morning');
  const oops = await post(pair.patient, 'Oops');
  const { message_id } = oops.json['result'] as { message_id: string };
  const { message_id: first, seq } = hello.json['result'] as { message_id: string; seq: number };
  await app.command(pair.patient, 'edit-message', { room_id: pair.room_id, message_id: first, content: 'Hello, doctor' });
  await app.command(pair.doctor, 'mark-read', { room_id: pair.room_id, up_to_seq: seq });
  const last = await app.command(pair.patient, 'retract-message', { room_id: pair.room_id, message_id });

  const answer = await history(pair.patient, `?at_least=${positionOf(last)}`);
  expect(answer.status).toBe(200);
  expect(BigInt(answer.headers.get('x-position') ?? '0')).toBeGreaterThanOrEqual(BigInt(positionOf(last)));
  const { messages, ...rest } = answer.json as { messages: Record<string, unknown>[] };
  expect(rest).toEqual({
    room_id: pair.room_id,
    total_messages: 3,
    last_seq: (last.json['result'] as { seq: number }).seq,
    has_more: false,
    receipts: expect.arrayContaining([{ user_id: pair.doctor_id, delivered_seq: seq, read_seq: seq }]),
    retrieved_at: expect.stringMatching(/Z$/),
  });
  expect(messages).toMatchObject([
    { type: 'chat_message', seq, sender_id: pair.patient_id, sender_name: 'Patient rooms', content: 'Hello, doctor', edited_at: expect.any(String), status: 'read' },
    { sender_id: pair.doctor_id, sender_name: 'Dr rooms', content: 'Good morning', status: 'sent' },
    { message_id, retracted: true },
  ]);
  expect(messages[2]).not.toHaveProperty('content');
});

test('pages by the seq at which a message was posted', async () => {
  const seqs = ({ json }: Answer) => (json['messages'] as { seq: number }[]).map(({ seq }) => seq);
  const at_least = positionOf(await post(pair.patient, 'One more'));
  const all = seqs(await history(pair.doctor, `?at_least=${at_least}`));
  expect(seqs(await history(pair.doctor, '?limit=2'))).toEqual(all.slice(-2));
  expect(seqs(await history(pair.doctor, `?limit=2&before_seq=${all.at(-1)}`))).toEqual(all.slice(-3, -1));
  expect(seqs(await history(pair.doctor, '?limit=2&after_seq=-1'))).toEqual(all.slice(0, 2));
  expect((await history(pair.doctor, '?limit=2&after_seq=-1')).json['has_more']).toBe(true);
  expect(seqs(await history(pair.doctor, `?after_seq=${all[0]}&before_seq=${all[2]}`))).toEqual([all[1]]);
  for (const query of ['?limit=0', '?limit=201', '?before_seq=x', '?after_seq=-2', '?cursor=x', '?at_least=x']) expect(await history(pair.doctor, query)).toMatchObject({ status: 400 });
});

test('a position that is never reached is said so', async () => {
  expect(await history(pair.patient, '?at_least=9000000000000000000')).toMatchObject({ status: 503, json: { type: '/problems/read-model-stale' } });
});

test('to strangers and an ADMIN a room is what is not there; an AUDITOR may never ask', async () => {
  const bare = ({ text, json }: Answer): string => text.replace(String(json['request_id']), '');
  const none = await history(stranger, '', 'chat_none');
  expect(none.status).toBe(404);
  for (const token of [stranger, admin, await app.token('other-doctor', 'DOCTOR', 'Other')]) expect(bare(await history(token))).toBe(bare(none));
  expect(await history(auditor)).toMatchObject({ status: 403 });
  expect(await history(pair.patient, '', '%00')).toMatchObject({ status: 400 });
});

test('a user’s rooms are theirs, and for an ADMIN ids and counts', async () => {
  const at_least = positionOf(await post(pair.doctor, 'Unread'));
  const mine = await app.request(`/chat/rooms/user/${pair.patient_id}?at_least=${at_least}`, { token: pair.patient });
  expect(mine.json).toMatchObject({
    user_id: pair.patient_id,
    rooms: [{ room_id: pair.room_id, doctor_id: pair.doctor_id, doctor_name: 'Dr rooms', patient_id: pair.patient_id, patient_name: 'Patient rooms', last_message_at: expect.any(String), unread: 2, closed: false }],
    total_rooms: 1,
    next_cursor: null,
  });
  const counts = await app.request(`/chat/rooms/user/${pair.patient_id}`, { token: admin });
  expect(counts.json['rooms']).toEqual([{ room_id: pair.room_id, doctor_id: pair.doctor_id, patient_id: pair.patient_id, unread: 2, closed: false }]);
  expect(await app.request(`/chat/rooms/user/${pair.patient_id}`, { token: pair.doctor })).toMatchObject({ status: 404 });
  expect(await app.request(`/chat/rooms/user/${pair.patient_id}`, { token: auditor })).toMatchObject({ status: 403 });
});

test('a doctor who is no longer in care sees neither the room nor that there was one', async () => {
  const { doctor, doctor_id, patient_id, room_id } = await app.pair('lost');
  expect(await history(doctor, '', room_id)).toMatchObject({ status: 200 });
  const lost = await app.command(admin, 'unassign-doctor', { doctor_id, patient_id });
  expect(await history(doctor, '', room_id)).toMatchObject({ status: 404 });
  expect(await post(doctor, 'Still there?', room_id)).toMatchObject({ status: 404 });
  expect((await app.request(`/chat/rooms/user/${doctor_id}?at_least=${positionOf(lost)}`, { token: doctor })).json).toMatchObject({ rooms: [], total_rooms: 0 });
});
