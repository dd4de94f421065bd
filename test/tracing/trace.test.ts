import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { startApp, type App, type Pair } from '../support/app.ts';
import { until } from '../support/until.ts';

type Span = { readonly traceId: string; readonly spanId: string; readonly parentSpanId?: string; readonly name: string; readonly attributes: readonly { key: string; value: Record<string, unknown> }[]; readonly startTimeUnixNano: string; readonly endTimeUnixNano: string };
type Export = { readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[] };

/** What an OTLP collector was sent. */
const spans: Span[] = [];
const bodies: string[] = [];
let collector: Server;
let app: App;
let pair: Pair;
beforeAll(async () => {
  collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      bodies.push(body);
      if (request.url === '/v1/traces') spans.push(...(JSON.parse(body) as Export).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
      response.setHeader('Content-Type', 'application/json').end('{}');
    });
  });
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
  app = await startApp({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}` });
  pair = await app.pair('traces');
});
afterAll(async () => {
  await app.stop();
  collector.close();
});

const named = (traceId: string, name: string): Span | undefined => spans.find((span) => span.traceId === traceId && span.name === name);

test('one message is one trace, from frame to frames and read models', async () => {
  const socket = new WebSocket(`${app.url.replace('http', 'ws')}/chat/ws/me?token=${pair.patient}`);
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'chat_message', room_id: pair.room_id, content: 'traced-but-not-told' }));
  const frame = await until(() => spans.find(({ name }) => name === 'frame post-message'), 10_000);
  const child = (name: string): Promise<Span> => until(() => named(frame.traceId, name), 10_000);
  const command = await child('command post-message');
  const [append, deliver, project] = await Promise.all(['append', 'deliver MessagePosted', 'project room_history'].map(child));
  expect(frame.parentSpanId).toBeUndefined();
  expect(command.parentSpanId).toBe(frame.spanId);
  for (const span of [append, deliver, project]) expect(span?.parentSpanId).toBe(command.spanId);
  for (const { startTimeUnixNano, endTimeUnixNano } of spans) expect(BigInt(endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(startTimeUnixNano));
  socket.close();
  expect(bodies.join('')).not.toMatch(/traced-but-not-told|Patient traces|eyJ/);
});

test('a request goes on with the trace of its client, and keeps it in the event', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const posted = await app.command(pair.patient, 'post-message', { room_id: pair.room_id, content: 'Hello' }, { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
  expect(posted.status).toBe(200);
  const request = await until(() => named(traceId, 'POST /commands/:name'), 10_000);
  const command = await until(() => named(traceId, 'command post-message'), 10_000);
  expect([request.parentSpanId, command.parentSpanId]).toEqual(['b7ad6b7169203331', request.spanId]);
  const audit = await app.request(`/audit/events?stream=room-${pair.room_id}&type=MessagePosted`, { token: await app.token('auditor', 'AUDITOR') });
  expect(audit.text).toContain(`00-${traceId}-${command.spanId}-01`);
});
