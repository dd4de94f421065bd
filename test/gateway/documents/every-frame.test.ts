import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { framesSeen } from '../../support/conformance.ts';
import { startGateway, type Clinic, type Gateway } from '../websocket/gateway.ts';
import type { Client, Frame } from '../websocket/sockets.ts';
import { ask } from '../websocket/talk.ts';

/*
 * Every frame that a client may send is sent, and answered as /asyncapi.json says; every frame that the service may send is received. Each one that comes is held against its
 * schema (test/support/conformance.ts).
 */

type Json = { readonly [key: string]: unknown };
type Documented = { readonly operations: Record<string, { readonly action: string; readonly reply?: { readonly messages: readonly { readonly $ref: string }[] } }>; readonly channels: { readonly socket: { readonly messages: object } } };
let gateway: Gateway;
let clinic: Clinic;
let doctor: Client;
let patient: Client;
let admin: Client;
let document: Documented;
let message_id: string;
let file_id: string;
const sent = new Set<string>();

beforeAll(async () => {
  gateway = await startGateway();
  clinic = await gateway.clinic('frames');
  [doctor, patient, admin] = await Promise.all([gateway.connect(clinic.doctor), gateway.connect(clinic.patient), gateway.connect(gateway.admin)]);
  document = (await gateway.app.request('/asyncapi.json')).json as unknown as Documented;
  const boundary = 'every-frame';
  const body = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="note.txt"\r\nContent-Type: text/plain\r\n\r\nSlept well.\r\n--${boundary}--\r\n`;
  file_id = String((await gateway.app.request('/uploads', { token: clinic.patient.token, method: 'POST', headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` }, body })).json['file_id']);
});
afterAll(() => gateway.stop());

/** Sends it, and its answer must be one that the document names for it. */
async function send(client: Client, frame: Json & { readonly type: string }): Promise<Frame> {
  sent.add(frame.type);
  const answer = await ask(client, frame);
  const answers = document.operations[frame.type]?.reply?.messages.map(({ $ref }) => $ref.slice($ref.lastIndexOf('.') + 1));
  expect(answers, frame.type).toContain(answer.type);
  return answer;
}
const noon = (ahead: number): string => `${new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)}T12:00:00.000Z`;
const weekly = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => ({ day, from: '09:00', to: '17:00' }));

describe('sent, a frame is answered as its document says:', () => {
  test('join_room', async () => {
    for (const client of [doctor, patient]) expect(await send(client, { type: 'join_room', room_id: clinic.room_id })).toMatchObject({ type: 'chat_history', messages: [] });
    expect(await send(doctor, { type: 'join_room', room_id: clinic.room_id, after_seq: -1 })).toMatchObject({ type: 'chat_history', frames: [{ type: 'room_opened' }] });
    expect(await send(doctor, { type: 'join_room', room_id: clinic.room_id, after_seq: 999 })).toMatchObject({ type: 'resync_required' });
    await send(doctor, { type: 'join_room', room_id: clinic.room_id });
  });
  test('chat_message, edit_message, retract_message and file_share', async () => {
    const posted = await send(patient, { type: 'chat_message', room_id: clinic.room_id, content: 'Hello', client_message_id: 'one' });
    message_id = String(posted['message_id']);
    await doctor.next(({ type }) => type === 'chat_message');
    await send(patient, { type: 'edit_message', room_id: clinic.room_id, message_id, content: 'Hello, doctor' });
    await send(patient, { type: 'file_share', room_id: clinic.room_id, file_id, caption: 'my night' });
    await send(doctor, { type: 'message_status', room_id: clinic.room_id, message_id, status: 'read' });
    await send(patient, { type: 'retract_message', room_id: clinic.room_id, message_id });
    for (const type of ['message_edited', 'file_share', 'message_status', 'message_retracted']) await doctor.next((frame) => frame.type === type);
    expect(await send(doctor, { type: 'join_room', room_id: clinic.room_id, after_seq: 0 })).toMatchObject({ frames: [{ type: 'chat_message', retracted: true }, { type: 'message_edited', retracted: true }, { type: 'file_share' }, { type: 'message_retracted' }] });
  });
  test('typing_indicator', async () => {
    patient.send({ type: 'typing_indicator', room_id: clinic.room_id, is_typing: true });
    sent.add('typing_indicator');
    await doctor.next(({ type }) => type === 'typing_indicator');
  });
  test('get_active_users, ping and authenticate', async () => {
    await send(doctor, { type: 'get_active_users' });
    await send(doctor, { type: 'ping' });
    await send(doctor, { type: 'authenticate', token: clinic.doctor.token });
  });
  test('subscribe and unsubscribe, with what comes of a channel', async () => {
    for (const channel of ['alerts', 'appointments', 'prescriptions', 'notifications']) await send(patient, { type: 'subscribe', channel });
    await send(admin, { type: 'subscribe', channel: 'stats' });
    expect(await admin.next(({ type }) => type === 'stats')).toMatchObject({ event: 'statistics', data: { active_connections: 3 } });
    expect(await send(patient, { type: 'subscribe', channel: 'stats' })).toMatchObject({ type: 'error', code: 'forbidden' });
    await send(doctor, { type: 'command', name: 'set-availability', data: { weekly, slot_minutes: 30, time_zone: 'Etc/UTC' } });
    await send(patient, { type: 'command', name: 'book-appointment', data: { doctor_id: clinic.doctor.user_id, start: noon(3) }, idempotency_key: 'book' });
    await patient.next(({ type }) => type === 'appointment_update');
    const prescribed = await send(doctor, { type: 'command', name: 'issue-prescription', data: { patient_id: clinic.patient.user_id, medication: 'amoxicillin', frequency: 'three times a day', duration_days: 7 } });
    const { prescription_id } = prescribed['result'] as { prescription_id: string };
    await send(doctor, { type: 'command', name: 'discontinue-prescription', data: { prescription_id, reason: 'a rash' } });
    for (const event of ['issued', 'discontinued']) expect(await patient.next((frame) => frame.type === 'prescription_update' && frame['event'] === event)).toMatchObject({ data: { prescription_id } });
    await gateway.app.request(`/chat/notify/${clinic.patient.user_id}`, { token: clinic.doctor.token, body: { message: 'Your results are in' } });
    await patient.next(({ type }) => type === 'notification');
    await gateway.app.request('/chat/broadcast', { token: gateway.admin.token, body: { message: 'Closed on Friday' } });
    await patient.next(({ type }) => type === 'system');
    await send(patient, { type: 'unsubscribe', channel: 'appointments' });
  });
  test('command, with an alert to its recipients', async () => {
    const raised = await send(patient, { type: 'command', name: 'raise-alert', data: { severity: 'urgent', category: 'cardiac', description: 'tight chest' } });
    await doctor.next(({ type, event }) => type === 'emergency_alert' && event === 'raised');
    const { alert_id } = raised['result'] as { alert_id: string };
    await send(doctor, { type: 'command', name: 'acknowledge-alert', data: { alert_id } });
    await send(doctor, { type: 'command', name: 'resolve-alert', data: { alert_id, outcome: 'handled' } });
    await doctor.next(({ type, event }) => type === 'emergency_alert' && event === 'resolved');
  });
  test('leave_room, and what is said when a room ends', async () => {
    await send(doctor, { type: 'command', name: 'close-room', data: { room_id: clinic.room_id } });
    await patient.next(({ type }) => type === 'room_closed');
    await send(patient, { type: 'command', name: 'open-room', data: { doctor_id: clinic.doctor.user_id, patient_id: clinic.patient.user_id } });
    await patient.next(({ type }) => type === 'room_opened');
    await send(patient, { type: 'leave_room', room_id: clinic.room_id });
    await gateway.asAdmin('unassign-doctor', { doctor_id: clinic.doctor.user_id, patient_id: clinic.patient.user_id });
    await doctor.next(({ type, event }) => type === 'system' && event === 'room_left');
  });
});

test('every frame of the document was sent, and every one that the service may send came', () => {
  const named = (action: string): string[] => Object.entries(document.operations).flatMap(([name, operation]) => (operation.action === action ? [name.replace(/^send_/, '')] : []));
  expect([...sent].sort()).toEqual(named('receive').sort());
  expect(named('send').filter((type) => !framesSeen.has(type))).toEqual([]);
});
