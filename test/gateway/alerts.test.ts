import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startApp, type Answer, type App, type Pair } from '../support/app.ts';
import { until } from '../support/until.ts';
import { socketsTo, type Client, type Frame } from './websocket/sockets.ts';

let app: App;
let admin: string;
beforeAll(async () => {
  app = await startApp({ ALERT_ESCALATION_SECONDS: '60', WEBSOCKET_RATE_LIMIT: '3' });
  admin = await app.token('boss', 'ADMIN', 'The Boss');
});
const { socket, closeSockets } = socketsTo(() => app.url);
afterAll(async () => {
  closeSockets();
  await app.stop();
});

// No alert goes on before the test says that it is later.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());
/** The first three steps fall due, after a minute, one more and two more; the fourth would be four more away. */
const later = (): unknown => vi.setSystemTime(Date.now() + 200_000);

const isAlert = (event: string, alert_id?: unknown) => (frame: Frame) => frame.type === 'emergency_alert' && frame['event'] === event && (alert_id === undefined || frame['alert_id'] === alert_id);
const calling = { severity: 'critical', category: 'cardiac', description: 'chest pain' };
const raise = async (token: string, data: object = calling) => (await app.command(token, 'raise-alert', data)).json['result'] as { alert_id: string; recipients: number; on_call: boolean };
const register = (user_id: string, more: object) => app.command(admin, 'register-account', { user_id, full_name: user_id, ...more });

describe('a patient in care', () => {
  let pair: Pair;
  let doctor: Client;
  beforeAll(async () => {
    pair = await app.pair('care');
    doctor = await socket(pair.doctor);
    doctor.send({ type: 'subscribe', channel: 'alerts' });
  });

  test('reaches every socket of their doctor, once an event, and the outcome is seen by all', async () => {
    const second = await socket(pair.doctor);
    const patient = await socket(pair.patient);
    patient.send({ type: 'subscribe', channel: 'alerts' });
    await patient.next(({ type }) => type === 'ack');
    const { alert_id, ...rest } = await raise(pair.patient);
    // Whoever asks for it by its id is not told that it is not there yet.
    for (const token of [pair.doctor, pair.patient]) expect((await app.request(`/alerts/${alert_id}`, { token })).json).toMatchObject({ alert_id, status: 'open' });
    expect(rest).toEqual({ recipients: 1, on_call: false });
    const shown = { alert_id, patient_id: pair.patient_id, patient_name: 'Patient care', severity: 'critical', category: 'cardiac', description: 'chest pain', status: 'open', escalation: 0 };
    for (const client of [doctor, second, patient]) expect(await client.next(isAlert('raised'))).toMatchObject(shown);
    const { position } = (await app.command(pair.doctor, 'acknowledge-alert', { alert_id })).json as { position: string };
    for (const client of [doctor, second, patient]) expect(await client.next(isAlert('acknowledged', alert_id))).toMatchObject({ acknowledged_by: pair.doctor_id, status: 'acknowledged' });
    expect((await app.command(pair.doctor, 'acknowledge-alert', { alert_id })).json['events']).toEqual([]);
    for (const token of [pair.doctor, pair.patient]) {
      expect((await app.request(`/alerts/${alert_id}?at_least=${position}`, { token })).json).toMatchObject({ ...shown, status: 'acknowledged', acknowledged_by: pair.doctor_id });
    }
    expect((await app.request('/alerts?status=open', { token: pair.doctor })).json).toEqual({ alerts: [], next_cursor: null });
    const resolved = await app.command(pair.doctor, 'resolve-alert', { alert_id, outcome: 'handled', note: 'seen' });
    for (const client of [doctor, second, patient]) await client.next(isAlert('resolved', alert_id));
    const listed = await app.request(`/alerts?status=resolved,open&at_least=${String(resolved.json['position'])}`, { token: pair.patient });
    expect(listed.json['alerts']).toMatchObject([{ alert_id, outcome: 'handled', status: 'resolved' }]);
    for (const client of [doctor, second, patient]) expect(client.frames.filter(({ type }) => type === 'emergency_alert').map(({ event }) => event)).toEqual(['raised', 'acknowledged', 'resolved']);
  });

  test('a repeat keeps the acknowledgement, a graver one opens the alert again, and lists say so at once to who asks for it', async () => {
    const described = (severity: string, description: string) => ({ severity, category: 'trauma', description });
    const { alert_id } = await raise(pair.patient, described('urgent', 'a fall'));
    await doctor.next(isAlert('raised', alert_id));
    const listed = async (status: string, { json }: Answer): Promise<unknown[]> => (await app.request(`/alerts?status=${status}&at_least=${String(json['position'])}`, { token: pair.doctor })).json['alerts'] as unknown[];
    const acknowledged = await app.command(pair.doctor, 'acknowledge-alert', { alert_id });
    expect(await listed('acknowledged', acknowledged)).toMatchObject([{ alert_id, acknowledged_by: pair.doctor_id }]);
    const milder = await app.command(pair.patient, 'raise-alert', described('urgent', 'still hurts'));
    expect(await listed('acknowledged', milder)).toMatchObject([{ alert_id, severity: 'urgent', description: 'a fall\nstill hurts' }]);
    const graver = await app.command(pair.patient, 'raise-alert', described('critical', 'cannot stand'));
    expect(await listed('open', graver)).toMatchObject([{ alert_id, severity: 'critical', status: 'open', acknowledged_by: null, acknowledged_at: null }]);
    expect(await doctor.next((frame) => isAlert('repeated', alert_id)(frame) && frame['status'] === 'open')).toMatchObject({ severity: 'critical' });
    // Open again, it goes on to more people.
    later();
    expect(await doctor.next(isAlert('escalated', alert_id))).toMatchObject({ escalation: 1 });
    const again = await app.command(pair.patient, 'raise-alert', described('urgent', 'less now'));
    expect(await listed('open', again)).toMatchObject([{ alert_id, severity: 'critical' }]);
    expect(await listed('resolved', await app.command(pair.doctor, 'resolve-alert', { alert_id, outcome: 'handled' }))).toEqual(expect.arrayContaining([expect.objectContaining({ alert_id })]));
  });

  test('an alert does not exist for others, nor for a doctor whose care has ended', async () => {
    const other = await app.pair('other');
    const mine = await raise(other.patient, { ...calling, category: 'stroke' });
    for (const [token, name, more] of [
      [pair.doctor, 'acknowledge-alert', {}],
      [admin, 'resolve-alert', { outcome: 'handled' }],
    ] as const) expect((await app.command(token, name, { alert_id: mine.alert_id, ...more })).status).toBe(404);
    for (const token of [pair.doctor, pair.patient, admin]) expect((await app.request(`/alerts/${mine.alert_id}`, { token })).status).toBe(404);
    expect((await app.request(`/alerts/${mine.alert_id}`, { token: await app.token('aud', 'AUDITOR') })).status).toBe(403);
    const { json } = await app.command(admin, 'unassign-doctor', { doctor_id: other.doctor_id, patient_id: other.patient_id });
    expect((await app.request(`/alerts/${mine.alert_id}?at_least=${String(json['position'])}`, { token: other.doctor })).status).toBe(404);
    expect((await app.request('/alerts', { token: other.doctor })).json['alerts']).toEqual([]);
    expect((await app.command(other.doctor, 'acknowledge-alert', { alert_id: mine.alert_id })).status).toBe(404);
  });

  test('is not held up by a limit, and a flood comes together', async () => {
    const patient = await socket(pair.patient);
    for (let n = 0; n < 40; n++) patient.send({ type: 'command', ref: `r${n}`, name: 'raise-alert', data: { ...calling, category: 'bleeding', description: `bleeding ${n}` } });
    for (let n = 0; n < 40; n++) expect((await patient.next(({ ref }) => ref === `r${n}`)).type).toBe('ack');
    const { alert_id } = await doctor.next(isAlert('raised'));
    const told = () => doctor.frames.filter((frame) => frame['alert_id'] === alert_id && frame['event'] === 'repeated');
    await until(() => told().length === 9);
    expect(patient.code).toBeUndefined();
    await app.command(pair.doctor, 'resolve-alert', { alert_id, outcome: 'handled' });
  });

  test('wrong questions are refused', async () => {
    for (const query of ['status=open,open', 'status=', 'status=closed', 'cursor=abc', `cursor=${Buffer.from('["7","x","y"]').toString('base64url')}`]) expect((await app.request(`/alerts?${query}`, { token: pair.doctor })).status).toBe(400);
  });
});

describe('a patient in nobody’s care', () => {
  test('reaches those on call, then the ADMINs who get no description, then all of them again; who connects later gets it too', async () => {
    await register('nightdoc', { role: 'DOCTOR', on_call: true });
    await register('boss', { role: 'ADMIN' });
    const nightdoc = await app.token('nightdoc', 'DOCTOR');
    const [onCall, boss] = [await socket(nightdoc), await socket(admin)];
    const patient = await app.token('stray', 'PATIENT', 'A Stray');
    const { alert_id, ...rest } = await raise(patient);
    expect(rest).toEqual({ recipients: 1, on_call: true });
    expect(await onCall.next(isAlert('raised', alert_id))).toMatchObject({ description: 'chest pain', patient_name: 'A Stray' });
    later();
    expect(await onCall.next(isAlert('escalated', alert_id))).toMatchObject({ escalation: 1, status: 'open' });
    const toAdmin = await boss.next(isAlert('escalated', alert_id));
    expect(toAdmin).toMatchObject({ escalation: 2, severity: 'critical' });
    expect(toAdmin).not.toHaveProperty('description');
    const late = await socket(nightdoc);
    expect(await late.next(isAlert('escalated', alert_id))).toMatchObject({ description: 'chest pain' });
    await onCall.next((frame) => isAlert('escalated', alert_id)(frame) && frame['escalation'] === 3);
    expect((await app.request(`/alerts/${alert_id}`, { token: admin })).json).not.toHaveProperty('description');
    expect((await app.command(nightdoc, 'acknowledge-alert', { alert_id })).status).toBe(200);
    for (const client of [onCall, boss, late]) await client.next(isAlert('acknowledged', alert_id));
    const steps = onCall.frames.filter((frame) => isAlert('escalated', alert_id)(frame)).map(({ escalation }) => escalation);
    expect(steps).toEqual([1, 2, 3]);
    expect((await socket(nightdoc)).frames.some(isAlert('acknowledged'))).toBe(false);
    const stats = await app.request('/chat/stats', { token: admin });
    expect(stats.json).toMatchObject({ alerts_by_status: { acknowledged: expect.any(Number) as number }, time_to_acknowledge_seconds: { p50: expect.any(Number) as number } });
  });

  test('reaches a doctor, and is handed to one who connects, without the read models', async () => {
    const nightdoc = await app.token('nightdoc', 'DOCTOR');
    await app.dropDatabase();
    const onCall = await socket(nightdoc);
    const { alert_id } = await raise(await app.token('alone', 'PATIENT', 'Alone'), { ...calling, category: 'sepsis' });
    await onCall.next(isAlert('raised', alert_id));
    later();
    await onCall.next(isAlert('escalated', alert_id));
    await (await socket(nightdoc)).next((frame) => frame['alert_id'] === alert_id);
    expect((await app.command(nightdoc, 'acknowledge-alert', { alert_id })).status).toBe(200);
    await onCall.next(isAlert('acknowledged', alert_id));
  });
});
