import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, isMessage, post } from '../gateway/websocket/talk.ts';
import { startCollector, type Collector, type Span } from '../support/collector.ts';
import { startGateways, type TestGateways } from '../support/gateways.ts';

let collector: Collector;
let gateways: TestGateways;
beforeAll(async () => {
  collector = await startCollector();
  gateways = await startGateways({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
});
afterAll(async () => {
  await gateways.stop();
  collector.close();
});

const named = (name: string, traceId?: string): readonly Span[] => collector.spans.filter((span) => span.name === name && (traceId === undefined || span.traceId === traceId));
async function first(name: string): Promise<Span> {
  await expect.poll(() => named(name).length).toBeGreaterThan(0);
  return named(name)[0] as Span;
}

test('one trace leads from a frame to one gateway to the frames of the other: command, append, projection, bus', async () => {
  const [here, there] = gateways.apps;
  const { room_id, patient: token, doctor: other } = await here.pair('far');
  const [doctor, patient] = [await gateways.connect(here, other), await gateways.connect(there, token)];
  for (const client of [patient, doctor]) await ask(client, { type: 'join_room', room_id });
  // The second gateway takes the messages; the first projects. A batch is told of with the trace of its last event: of several messages one at least is that.
  const parts = { 'command post-message': 1, append: 1, 'project room_history': 1, 'deliver MessagePosted': 2, 'bus advanced': 2 };
  const whole = (): Span | undefined => named('frame post-message').find(({ traceId }) => Object.entries(parts).every(([name, count]) => named(name, traceId).length === count));
  let sent = 0;
  await expect.poll(async () => (await post(patient, room_id, `far away ${sent++}`)) && whole(), { interval: 500 }).toBeDefined();
  await doctor.next(isMessage('far away 0'));
  const traceId = whole()?.traceId;
  const [command] = named('command post-message', traceId);
  for (const name of Object.keys(parts).slice(1)) for (const { parentSpanId } of named(name, traceId)) expect(parentSpanId).toBe(command?.spanId);

  patient.send({ type: 'typing_indicator', room_id, is_typing: true });
  await doctor.next(({ type }) => type === 'typing_indicator');
  const typing = await first('frame typing_indicator');
  await expect.poll(() => named('bus typing', typing.traceId).map(({ parentSpanId }) => parentSpanId)).toEqual([typing.spanId, typing.spanId]);
  for (const { ws } of [patient, doctor]) ws.close();
});
