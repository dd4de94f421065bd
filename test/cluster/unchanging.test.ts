import { setTimeout as sleep } from 'node:timers/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { signToken } from '../../src/gateway/tokens.ts';
import { patiently } from '../embedded/machine.ts';
import { rowsIn } from '../projector/helpers.ts';
import { secret, startApp, type Answer, type App } from '../support/app.ts';
import { startGateways, type TestGateways } from '../support/gateways.ts';
import { testDatabase } from '../support/postgres.ts';
import { serviceProcess } from '../support/process.ts';

let gateways: TestGateways;
let here: App;
let there: App;
let admin: string;
beforeAll(async () => {
  gateways = await startGateways();
  [here, there] = gateways.apps;
  admin = await here.token('boss', 'ADMIN', 'The Boss');
});
afterAll(() => gateways.stop());

const ok = async (answering: Promise<Answer>): Promise<Answer> => {
  const answer = await answering;
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer;
};
const under = (key: string) => ({ 'Idempotency-Key': key });
type Sent = { readonly token: string; readonly name: string; readonly data: object };
/** Under a key it is sent again, as a client does, where a busy machine lets its database not answer in time. */
async function send(app: App, { token, name, data }: Sent, key?: string): Promise<Answer> {
  for (;;) {
    const answer = await app.command(token, name, data, key === undefined ? {} : under(key));
    if (key === undefined || answer.status !== 503) return ok(Promise.resolve(answer));
    await sleep(100);
  }
}

/** A command that changes nothing as things are, and what changes them so that it would. */
type Case = { readonly nothing: Sent; readonly change: readonly Sent[] };
async function cases(name: string): Promise<Readonly<Record<string, Case>>> {
  const { doctor_id, patient_id, doctor, patient, room_id } = await here.pair(name);
  const colleague_id = `colleague-${name}`;
  await send(here, { token: admin, name: 'register-account', data: { user_id: colleague_id, role: 'DOCTOR', full_name: 'Dr Colleague' } });
  await send(here, { token: admin, name: 'assign-doctor', data: { doctor_id: colleague_id, patient_id } });
  await send(here, { token: doctor, name: 'set-availability', data: { weekly: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => ({ day, from: '00:00', to: '24:00' })), slot_minutes: 30, time_zone: 'UTC' } });
  const start = (hour: number): string => new Date((Math.ceil(Date.now() / 864e5) + 4) * 864e5 + hour * 36e5).toISOString();
  const { appointment_id } = (await send(here, { token: patient, name: 'book-appointment', data: { doctor_id, start: start(1) } })).json['result'] as { appointment_id: string };
  const alert = { severity: 'urgent', category: 'cardiac', description: 'pressure' };
  const { alert_id } = (await send(here, { token: patient, name: 'raise-alert', data: alert })).json['result'] as { alert_id: string };
  await send(here, { token: doctor, name: 'acknowledge-alert', data: { alert_id } });
  await send(here, { token: doctor, name: 'update-profile', data: { on_call: true } });
  const both = { doctor_id: colleague_id, patient_id };
  return {
    'assign-doctor': { nothing: { token: admin, name: 'assign-doctor', data: both }, change: [{ token: admin, name: 'unassign-doctor', data: both }] },
    'enable-account': { nothing: { token: admin, name: 'enable-account', data: { user_id: colleague_id, reason: 'back' } }, change: [{ token: admin, name: 'disable-account', data: { user_id: colleague_id, reason: 'left' } }] },
    'acknowledge-alert': { nothing: { token: doctor, name: 'acknowledge-alert', data: { alert_id } }, change: [{ token: patient, name: 'raise-alert', data: { ...alert, severity: 'critical' } }] },
    'reschedule-appointment': { nothing: { token: patient, name: 'reschedule-appointment', data: { appointment_id, start: start(1) } }, change: [{ token: patient, name: 'reschedule-appointment', data: { appointment_id, start: start(2) } }] },
    'open-room': { nothing: { token: patient, name: 'open-room', data: { doctor_id, patient_id } }, change: [{ token: doctor, name: 'close-room', data: { room_id } }] },
    'update-profile': { nothing: { token: doctor, name: 'update-profile', data: { on_call: true } }, change: [{ token: doctor, name: 'update-profile', data: { on_call: false } }] },
  };
}

test('a command that changed nothing is answered the same on the other gateway and after a restart, whatever has happened since', patiently, async () => {
  const all = await cases('unchanged');
  const first = new Map<string, Answer>();
  for (const [name, { nothing, change }] of Object.entries(all)) {
    const answer = await send(here, nothing, name);
    expect([name, answer.json['events'], answer.headers.get('idempotency-replayed')]).toEqual([name, [], null]);
    first.set(name, answer);
    for (const one of change) expect((await send(here, one)).json['events']).not.toEqual([]);
  }
  expect((await there.command(admin, 'enable-account', { ...all['enable-account']?.nothing.data, reason: 'other' }, under('enable-account'))).status).toBe(422);
  const restarted = await startApp({ ...gateways.settings, PROCESS_ROLE: 'gateway' });
  onTestFinished(() => restarted.stop());
  for (const app of [there, restarted]) {
    for (const [name, { nothing }] of Object.entries(all)) {
      const again = await send(app, nothing, name);
      expect([name, again.json, again.headers.get('idempotency-replayed')]).toEqual([name, first.get(name)?.json, 'true']);
    }
  }
});

test('of one key on two gateways at once, while others change what it asks for, there is one answer', patiently, async () => {
  const { doctor_id, patient_id } = await here.pair('at-once');
  const asked = { doctor_id, patient_id };
  const auditor = await here.token('auditor', 'AUDITOR');
  const answers = new Map<string, Answer[]>();
  for (let round = 0; round < 12; round++) {
    const key = `at once ${round}`;
    const repeats = [here, there, here, there].map((app) => app.command(admin, 'assign-doctor', asked, under(key)));
    const change = there.command(admin, round % 2 ? 'assign-doctor' : 'unassign-doctor', asked);
    answers.set(key, (await Promise.all(repeats)).filter(({ status }) => status === 200));
    await change;
  }
  const lines = (await here.request(`/audit/events?stream=careteam-${patient_id}`, { token: auditor })).text.trim().split('\n');
  const log = lines.map((line) => JSON.parse(line) as { id: string; metadata: { $causationId: string } });
  for (const [key, same] of answers) {
    expect([key, new Set(same.map(({ json }) => JSON.stringify(json['events']))).size]).toEqual([key, 1]);
    const { command_id, events } = (same[0] ?? expect.fail('none was answered')).json as { command_id: string; events: { id: string }[] };
    expect(log.filter(({ metadata }) => metadata.$causationId === command_id).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  }
});

test('without the keys’ database nothing is decided wrongly: 503, and the repeat once it is back', patiently, async () => {
  const { doctor_id, patient_id, patient, room_id } = await here.pair('no-marks');
  const asked = { doctor_id, patient_id };
  const databaseUrl = gateways.settings['KEYS_DATABASE_URL'] ?? '';
  await ok(here.command(admin, 'assign-doctor', asked, under('before')));
  await ok(here.command(patient, 'post-message', { room_id, content: 'with' }, under('with')));
  await rowsIn(databaseUrl, 'alter table command_marks rename to command_marks_away');
  try {
    await ok(here.command(admin, 'unassign-doctor', asked));
    for (const app of [there, here]) expect((await app.command(admin, 'assign-doctor', asked, under('lost'))).status).toBe(503);
    expect((await there.command(admin, 'assign-doctor', asked, under('before'))).status).toBe(503);
    await ok(here.command(admin, 'assign-doctor', asked));
    await ok(here.command(patient, 'post-message', { room_id, content: 'without' }, under('without')));
    await ok(here.command(admin, 'unassign-doctor', asked));
  } finally {
    await rowsIn(databaseUrl, 'alter table command_marks_away rename to command_marks');
  }
  expect((await ok(there.command(admin, 'assign-doctor', asked, under('before')))).json['events']).toEqual([]);
  expect((await ok(there.command(admin, 'assign-doctor', asked, under('lost')))).json['events']).toHaveLength(1);
});

test('a service of one machine that is killed remembers what changed nothing', patiently, async () => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-unchanging-'));
  const database = await testDatabase();
  onTestFinished(async () => {
    await database.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const settings = { DATABASE_URL: database.url, DATA_DIRECTORY: directory };
  const token = await signToken(secret, { sub: 'boss', role: 'ADMIN' }, 3_600, Date.now());
  const command = async (url: string, name: string, data: object, key?: string) => {
    const answer = await fetch(`${url}/commands/${name}`, { method: 'POST', headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...(key !== undefined && under(key)) }, body: JSON.stringify(data) });
    return { status: answer.status, replayed: answer.headers.get('idempotency-replayed'), json: await answer.json() };
  };
  const one = await serviceProcess(settings);
  const asked = { doctor_id: 'doc', patient_id: 'pat' };
  await command(one.url, 'register-account', { user_id: 'doc', role: 'DOCTOR', full_name: 'Dr Who' });
  await command(one.url, 'register-account', { user_id: 'pat', role: 'PATIENT', full_name: 'Pat' });
  await command(one.url, 'assign-doctor', asked);
  const first = await command(one.url, 'assign-doctor', asked, 'again');
  expect(first).toMatchObject({ status: 200, replayed: null, json: { events: [] } });
  await command(one.url, 'unassign-doctor', asked);
  one.signal('SIGKILL');
  await one.exit;

  const next = await serviceProcess(settings);
  expect(await command(next.url, 'assign-doctor', asked, 'again')).toEqual({ ...first, replayed: 'true' });
  next.signal('SIGTERM');
  expect(await next.exit).toBe(0);
});
