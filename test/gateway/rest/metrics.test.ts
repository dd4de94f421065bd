import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App, type Pair } from '../../support/app.ts';
import { until } from '../../support/until.ts';

let app: App;
let pair: Pair;
beforeAll(async () => {
  app = await startApp({ METRICS_TOKEN: 'a-token-for-prometheus' });
  pair = await app.pair('metrics');
});
afterAll(() => app.stop());

const scrape = async (): Promise<string> => (await app.request('/metrics')).text;
/** The value of a series, undefined while there is none. */
const valueOf = (text: string, series: string): number | undefined => {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
};

test('counts requests by route, commands by outcome, and appends', async () => {
  const before = await scrape();
  const posted = 'medreserve_commands_total{command="post-message",outcome="done"}';
  await app.command(pair.patient, 'post-message', { room_id: pair.room_id, content: 'Hello' });
  await app.command(pair.patient, 'post-message', { room_id: 'chat_none', content: 'Hello' });
  await app.command(pair.patient, 'no-such-command', {});
  await app.request(`/chat/rooms/${pair.room_id}/history`, { token: pair.patient });
  await app.request('/no/such/path', { token: pair.patient });
  const after = await scrape();
  expect(valueOf(after, posted)).toBe((valueOf(before, posted) ?? 0) + 1);
  expect(valueOf(after, 'medreserve_commands_total{command="post-message",outcome="not-found"}')).toBe(1);
  expect(valueOf(after, 'medreserve_http_requests_total{method="POST",route="/commands/post-message",status="200"}')).toBe(1);
  expect(valueOf(after, 'medreserve_http_requests_total{method="POST",route="/commands/:name",status="404"}')).toBe(1);
  expect(valueOf(after, 'medreserve_http_requests_total{method="GET",route="/chat/rooms/:room_id/history",status="200"}')).toBe(1);
  expect(valueOf(after, 'medreserve_http_requests_total{method="GET",route="none",status="404"}')).toBe(1);
  expect(valueOf(after, 'medreserve_appends_total{outcome="stored"}')).toBeGreaterThan(valueOf(before, 'medreserve_appends_total{outcome="stored"}') ?? 0);
  expect(after).not.toContain(pair.room_id);
});

test('tells how the parts are', async () => {
  await app.command(pair.patient, 'post-message', { room_id: pair.room_id, content: 'Once more' });
  const text = await until(async () => {
    const now = await scrape();
    return valueOf(now, 'medreserve_projection_lag_events{projection="room_history"}') === 0 && now;
  });
  for (const [series, value] of Object.entries({ medreserve_event_log_connected: 1, medreserve_bus_connected: 1, medreserve_sockets: 0, medreserve_gateways: 1, medreserve_projector_leading: 1, 'medreserve_projection_stopped{projection="files"}': 0, 'medreserve_database_pool_connections{state="waiting"}': 0 }))
    expect(valueOf(text, series), series).toBe(value);
  expect(valueOf(text, 'medreserve_projection_latency_seconds_count')).toBeGreaterThan(0);
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  expect(text).toContain('medreserve_reactor_running{reactor="follow-ups"}');
});

test('is for this machine, or for the token', async () => {
  const forwarded = { 'X-Forwarded-For': '203.0.113.7' };
  expect(await app.request('/metrics', { headers: forwarded })).toMatchObject({ status: 401, json: { type: '/problems/auth-required' } });
  expect(await app.request('/metrics', { headers: { ...forwarded, Authorization: 'Bearer another' } })).toMatchObject({ status: 401, json: { type: '/problems/token-invalid' } });
  const allowed = await app.request('/metrics', { headers: { ...forwarded, Authorization: 'Bearer a-token-for-prometheus' } });
  expect([allowed.status, allowed.headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
});
