import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { startApp, type App } from '../../support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp({ RATE_LIMIT_REQUESTS: '5', RATE_LIMIT_WINDOW: '3600' });
});
afterAll(() => app.stop());

test('a user may ask so often, by whatever token; others and open paths are not hindered', async () => {
  const token = await app.token('eager', 'PATIENT', 'Eager');
  const first = await app.request('/me', { token });
  expect(first.status).toBe(200);
  expect(first.headers.get('ratelimit-limit')).toBe('5');
  expect(first.headers.get('ratelimit-remaining')).toBe('4');
  for (let n = 0; n < 2; n++) expect(await app.request('/config', { token })).toMatchObject({ status: 200 });
  for (let n = 0; n < 2; n++) expect(await app.command(token, 'update-profile', {})).toMatchObject({ status: 200 });

  const again = await app.token('eager', 'PATIENT', 'Another token');
  for (const refused of [await app.request('/me', { token: again }), await app.command(again, 'update-profile', {})]) {
    expect(refused).toMatchObject({ status: 429, json: { type: '/problems/rate-limited' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_500);
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
  }
  // What comes before the rate in the order of checks, and what comes after it.
  expect(await app.request('/nowhere', { token })).toMatchObject({ status: 404 });
  expect(await app.request('/accounts', { token })).toMatchObject({ status: 429 });
  expect(await app.request('/me', { token: await app.token('patient', 'PATIENT') })).toMatchObject({ status: 200 });
  for (let n = 0; n < 10; n++) expect(await app.request('/livez')).toMatchObject({ status: 200 });
});

test('an address without a token that is good may try so often', async () => {
  const tries: number[] = [];
  for (let n = 0; n < 7; n++) tries.push((await app.request('/me', { token: 'nonsense' })).status);
  expect(tries).toEqual([401, 401, 401, 401, 401, 429, 429]);
  expect(await app.request('/dev/token', { body: { sub: 'x', role: 'PATIENT' } })).toMatchObject({ status: 429 });
  expect(await app.request('/me', { token: await app.token('another', 'PATIENT') })).toMatchObject({ status: 200 });
});

test('the alert path has ten times as much for each of its commands, and says when that is over', async () => {
  const token = await app.token('in-need', 'PATIENT', 'In Need');
  const raise = () => app.command(token, 'raise-alert', { severity: 'critical', category: 'cardiac', description: 'chest pain' });
  for (let n = 0; n < 50; n++) expect(await raise()).toMatchObject({ status: 200 });
  const refused = await raise();
  expect(refused).toMatchObject({ status: 429 });
  expect(Object.fromEntries(refused.headers)).toMatchObject({ 'ratelimit-limit': '50', 'ratelimit-remaining': '0', 'retry-after': expect.any(String), 'ratelimit-reset': expect.any(String) });
  expect(await app.request('/me', { token })).toMatchObject({ status: 200 });
});

test('who asks again as soon as they are refused hears it at a walk, and their call for help at once', async () => {
  const token = await app.token('flooding', 'PATIENT', 'Flooding');
  // The second in which so many refusals are told ends when it is told to.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const statuses: number[] = [];
  const ask = async (): Promise<void> => void statuses.push((await fetch(new URL('/me', app.url), { headers: { Authorization: `Bearer ${token}`, Connection: 'close' } })).status);
  const askAll = (count: number): Promise<unknown> => Promise.all(Array.from({ length: count }, ask));
  await askAll(55);
  const waiting = askAll(30);
  expect(await app.command(token, 'raise-alert', { severity: 'critical', category: 'cardiac', description: 'chest pain' })).toMatchObject({ status: 200 });
  expect(statuses).toHaveLength(55);
  vi.advanceTimersByTime(1_000);
  await waiting;
  expect(statuses.filter((status) => status === 200)).toHaveLength(5);
  expect(statuses.filter((status) => status === 429)).toHaveLength(80);
});
