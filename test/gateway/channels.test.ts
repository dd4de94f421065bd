import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App, type Pair } from '../support/app.ts';
import { socketsTo, type Client, type Frame } from './websocket/sockets.ts';

let app: App;
let admin: string;
let pair: Pair;
beforeAll(async () => {
  app = await startApp();
  admin = await app.token('boss', 'ADMIN', 'The Boss');
  pair = await app.pair('channel');
});
const { socket, closeSockets } = socketsTo(() => app.url);
afterAll(async () => {
  closeSockets();
  await app.stop();
});
const notify = async (message: string): Promise<void> => void (await app.request(`/chat/notify/${pair.patient_id}`, { token: pair.doctor, body: { message } }));
/** What `notify` said; the service tells them other things too, when it comes to it. */
const told = ({ frames }: Client): string[] => frames.flatMap(({ type, data }) => (type === 'notification' ? ((data as { data: { message?: string } }).data.message ?? []) : []));
const raise = async (category: string): Promise<string> => String(((await app.command(pair.patient, 'raise-alert', { severity: 'urgent', category, description: 'help' })).json['result'] as { alert_id: string }).alert_id);

test('what came after a position comes again, in order and once, and then what comes live', async () => {
  const first = await socket(pair.patient);
  first.send({ type: 'subscribe', channel: 'notifications' });
  await first.next(({ type }) => type === 'ack');
  await notify('one');
  const { position } = await first.next(({ event }) => event === 'message');
  await notify('two');
  await notify('three');
  const late = await socket(pair.patient);
  const more = Promise.all(['four', 'five', 'six'].map(notify));
  late.send({ type: 'subscribe', ref: 's', channel: 'notifications', after: position });
  expect(await late.next(({ type }) => type !== 'connection_confirmed' && type !== 'notification')).toMatchObject({ type: 'ack', ref: 's' });
  await more;
  await notify('last');
  await expect.poll(() => told(late).includes('last')).toBe(true);
  // What is pushed does not wait for the replay.
  expect(told(late).filter((message) => message === 'two' || message === 'three')).toEqual(['two', 'three']);
  expect(told(late).toSorted()).toEqual(['five', 'four', 'last', 'six', 'three', 'two']);
  const replayed = late.frames.filter(({ type }) => type === 'notification');
  expect(replayed[0]).toEqual(first.frames.find((frame) => frame['position'] === replayed[0]?.['position']));
});

test('an alert comes once to a socket, whatever it asks for', async () => {
  const before = await socket(pair.doctor);
  const alert_id = await raise('cardiac');
  const isIt = (frame: Frame) => frame.type === 'emergency_alert' && frame['alert_id'] === alert_id;
  const live = await before.next(isIt);
  before.send({ type: 'subscribe', channel: 'alerts', after: '0' });
  await before.next(({ type }) => type === 'ack');
  const handed = await socket(pair.doctor);
  expect(await handed.next(isIt)).toEqual(live);
  handed.send({ type: 'subscribe', channel: 'alerts', after: '0' });
  await handed.next(({ type }) => type === 'ack');
  await app.command(pair.doctor, 'resolve-alert', { alert_id, outcome: 'handled' });
  for (const client of [before, handed]) await client.next((frame) => isIt(frame) && frame['event'] === 'resolved');
  const back = await socket(pair.doctor);
  back.send({ type: 'subscribe', channel: 'alerts', after: '0' });
  await back.next((frame) => isIt(frame) && frame['event'] === 'resolved');
  for (const client of [before, handed, back]) expect(client.frames.filter(isIt).map(({ event }) => event)).toEqual(['raised', 'resolved']);
});

test('a doctor whose care has ended is told nothing more of what was', async () => {
  const other = await app.pair('ended');
  await app.command(other.patient, 'raise-alert', { severity: 'urgent', category: 'stroke', description: 'help' });
  await app.command(admin, 'unassign-doctor', { doctor_id: other.doctor_id, patient_id: other.patient_id });
  const doctor = await socket(other.doctor);
  doctor.send({ type: 'subscribe', channel: 'alerts', after: '0' });
  await doctor.next(({ type }) => type === 'ack');
  doctor.send({ type: 'subscribe', channel: 'notifications', after: '0' });
  await doctor.next(({ event }) => event === 'doctor_unassigned');
  expect(doctor.frames.filter(({ type }) => type === 'emergency_alert')).toEqual([]);
});

test('from a position that the log has not reached nothing is continued, and what was subscribed to stays', async () => {
  const client = await socket(pair.patient);
  client.send({ type: 'subscribe', ref: 'before', channel: 'notifications' });
  await client.next(({ ref }) => ref === 'before');
  client.send({ type: 'subscribe', ref: 'later', channel: 'notifications', after: '9999999999999999999' });
  expect(await client.next(({ ref }) => ref === 'later')).toMatchObject({ type: 'error', code: 'read-model-stale' });
  await app.request(`/chat/notify/${pair.patient_id}`, { token: pair.doctor, body: { message: 'Still there' } });
  await client.next(({ type, event }) => type === 'notification' && event === 'message');
  client.send({ type: 'subscribe', ref: 'far', channel: 'appointments', after: '9999999999999999999' });
  expect(await client.next(({ ref }) => ref === 'far')).toMatchObject({ type: 'error', code: 'read-model-stale' });
  client.send({ type: 'subscribe', ref: 'wrong', channel: 'appointments', after: '-1' });
  expect(await client.next(({ ref }) => ref === 'wrong')).toMatchObject({ type: 'error', code: 'validation' });
});

test('ADMINs are told how things are, nobody else', async () => {
  const [boss, patient] = [await socket(admin), await socket(pair.patient)];
  boss.send({ type: 'subscribe', channel: 'stats' });
  expect(await boss.next(({ type }) => type === 'stats')).toMatchObject({ event: 'statistics', data: { total_rooms: 2, alerts_by_status: expect.any(Object) as object } });
  patient.send({ type: 'subscribe', ref: 's', channel: 'stats' });
  expect(await patient.next(({ ref }) => ref === 's')).toMatchObject({ type: 'error', code: 'forbidden' });
});
