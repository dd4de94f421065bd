import { once } from 'node:events';
import os from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { startApp, type App, type Pair } from '../support/app.ts';
import { startCollector, type Collector, type Span } from '../support/collector.ts';
import { until } from '../support/until.ts';

let collector: Collector;
let app: App;
let pair: Pair;
beforeAll(async () => {
  collector = await startCollector();
  app = await startApp({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
  pair = await app.pair('traces');
});
afterAll(async () => {
  await app.stop();
  collector.close();
});

const named = (traceId: string, name: string): Span | undefined => collector.spans.find((span) => span.traceId === traceId && span.name === name);

test('one message is one trace, from frame to frames and read models', async () => {
  const socket = new WebSocket(`${app.url.replace('http', 'ws')}/chat/ws/me?token=${pair.patient}`);
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'chat_message', room_id: pair.room_id, content: 'traced-but-not-told' }));
  const frame = await until(() => collector.spans.find(({ name }) => name === 'frame post-message'));
  const child = (name: string): Promise<Span> => until(() => named(frame.traceId, name));
  const command = await child('command post-message');
  const [append, deliver, project] = await Promise.all(['append', 'deliver MessagePosted', 'project room_history'].map(child));
  expect(frame.parentSpanId).toBeUndefined();
  expect(command.parentSpanId).toBe(frame.spanId);
  for (const span of [append, deliver, project]) expect(span?.parentSpanId).toBe(command.spanId);
  for (const { startTimeUnixNano, endTimeUnixNano } of collector.spans) expect(BigInt(endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(startTimeUnixNano));
  socket.close();
  expect(collector.bodies.join('')).not.toMatch(/traced-but-not-told|Patient traces|eyJ/);
});

test('an alert that a message raises is part of its trace, and each span says which process it is of', async () => {
  const traceId = '1bf7651916cd43dd8448eb211c80319d';
  await app.command(pair.patient, 'post-message', { room_id: pair.room_id, content: 'I have crushing chest pain and cannot breathe' }, { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
  const [post, raise] = await Promise.all(['command post-message', 'command raise-alert'].map((name) => until(() => named(traceId, name))));
  expect(raise?.parentSpanId).toBe(post?.spanId);
  for (const [key, value] of [['service.instance.id', `${os.hostname()}:${process.pid}`], ['medreserve.role', 'all']] as const) expect(collector.bodies.at(-1)).toContain(JSON.stringify({ key, value: { stringValue: value } }));
});

test('a request goes on with the trace of its client, and keeps it in the event', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const posted = await app.command(pair.patient, 'post-message', { room_id: pair.room_id, content: 'Hello' }, { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
  expect(posted.status).toBe(200);
  const request = await until(() => named(traceId, 'POST /commands/:name'));
  const command = await until(() => named(traceId, 'command post-message'));
  expect([request.parentSpanId, command.parentSpanId]).toEqual(['b7ad6b7169203331', request.spanId]);
  const audit = await app.request(`/audit/events?stream=room-${pair.room_id}&type=MessagePosted`, { token: await app.token('auditor', 'AUDITOR') });
  expect(audit.text).toContain(`00-${traceId}-${command.spanId}-01`);
});
