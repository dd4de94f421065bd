import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { testDatabase } from '../support/postgres.ts';
import { connect, type Client } from './websocket/sockets.ts';

const directory = mkdtempSync(path.join(os.tmpdir(), 'medreserve-restart-'));
const database = await testDatabase();
const start = (seconds: number): Promise<App> => startApp({ DATA_DIRECTORY: directory, DATABASE_URL: database.url, ALERT_ESCALATION_SECONDS: String(seconds) });
let app: App | undefined;
afterAll(async () => {
  await app?.stop();
  await database.close();
  rmSync(directory, { recursive: true, force: true });
});

const socket = async (of: App, user_id: string): Promise<Client> => connect(`${of.url.replace('http', 'ws')}/chat/ws/me?token=${await of.token(user_id, 'DOCTOR')}`);

test('an open alert outlasts a restart: it is handed to who connects, and goes on to more people, a step at a time', async () => {
  // So long that no step falls due before the restart.
  const before = await start(3_600);
  const admin = await before.token('boss', 'ADMIN');
  await before.command(admin, 'register-account', { user_id: 'nightdoc', role: 'DOCTOR', full_name: 'Night', on_call: true });
  const raised = await before.command(await before.token('pat', 'PATIENT', 'Pat'), 'raise-alert', { severity: 'critical', category: 'cardiac', description: 'chest pain' });
  const { alert_id } = raised.json['result'] as { alert_id: string };
  await expect.poll(() => before.request('/health').then(({ json }) => (json['components'] as { reactors: { name: string; waiting: number }[] }).reactors.find(({ name }) => name === 'escalation')?.waiting)).toBe(1);
  await before.stop();

  app = await start(1);
  const doctor = await socket(app, 'nightdoc');
  expect(await doctor.next(({ type }) => type === 'emergency_alert')).toMatchObject({ event: 'raised', alert_id, description: 'chest pain', patient_name: 'Pat' });
  // The timer of before stands where it was set; the step is taken once however often it comes due.
  for (const step of [1, 1, 2]) await app.service.dispatcher.dispatch({ name: 'escalate-alert', data: { alert_id, step }, actor: { user_id: 'system', role: 'SYSTEM' }, via: 'reactor' });
  await doctor.next(({ escalation }) => escalation === 3);
  expect(doctor.frames.flatMap(({ type, event, escalation }) => (type === 'emergency_alert' ? [[event, escalation]] : []))).toEqual([['raised', 0], ['escalated', 1], ['escalated', 2], ['escalated', 3]]);
  expect((await app.command(await app.token('nightdoc', 'DOCTOR'), 'acknowledge-alert', { alert_id })).status).toBe(200);
  doctor.ws.close();
});
