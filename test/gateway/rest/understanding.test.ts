import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App, type Pair } from '../../support/app.ts';

let app: App;
let pair: Pair;
beforeAll(async () => {
  app = await startApp();
  pair = await app.pair('words');
});
afterAll(() => app.stop());

const understand = (body: unknown, token = pair.patient) => app.request('/chat/understand', { token, body });

test('lists the intents of both assistants', async () => {
  const { status, json } = await app.request('/chat/intents', { token: pair.patient });
  expect(status).toBe(200);
  expect(json).toMatchObject({ patient: expect.arrayContaining(['book_appointment', 'emergency', 'out_of_scope']), doctor: expect.arrayContaining(['view_schedule', 'add_prescription']) });
});

test('says what a text means, and why', async () => {
  const { status, json } = await understand({ text: 'Please cancel my appointment', role: 'PATIENT', now: '2026-03-02T09:00:00-05:00', time_zone: 'America/New_York' });
  expect(status).toBe(200);
  expect(json).toMatchObject({ intent: 'cancel_appointment', emergency: { level: 'none' } });
  expect(json['version']).toEqual(expect.any(String));
  expect(json['confidence']).toBeGreaterThan(0.5);
  expect(json['decided_by']).toMatchObject({ by: expect.stringMatching(/^(rule|classifier)$/) });
});

test('refuses what does not fit, and whoever may not talk to an assistant', async () => {
  for (const body of [
    {},
    { text: 'hi' },
    { text: ' ', role: 'PATIENT' },
    { text: 'hi', role: 'NURSE' },
    { text: 'hi', role: 'PATIENT', now: 'today' },
    { text: 'hi', role: 'PATIENT', now: '2026-13-45T99:00:00Z' },
    { text: 'hi', role: 'PATIENT', now: '2026-02-29T09:00:00Z' },
    { text: 'hi', role: 'PATIENT', time_zone: 'Mars/Base' },
    { text: 'x'.repeat(1_001), role: 'PATIENT' },
    { text: 'hi', role: 'PATIENT', more: 1 },
  ])
    expect([body, (await understand(body)).status]).toEqual([body, 400]);
  expect(await understand({ text: 'hi', role: 'PATIENT' }, await app.token('auditor', 'AUDITOR'))).toMatchObject({ status: 403 });
  expect(await app.request('/chat/understand', { body: { text: 'hi', role: 'PATIENT' } })).toMatchObject({ status: 401 });
});
