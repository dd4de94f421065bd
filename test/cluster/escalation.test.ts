import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { patiently } from '../embedded/machine.ts';
import { connect, type Client, type Frame } from '../gateway/websocket/sockets.ts';
import { gateTo } from '../projector/proxy.ts';
import type { App } from '../support/app.ts';
import { startFirstGateway, type FirstGateway } from '../support/gateways.ts';
import { testDatabase } from '../support/postgres.ts';
import { serviceProcess, type ServiceProcess } from '../support/process.ts';

const soon = { timeout: 40_000 };
const calling = { severity: 'critical', category: 'cardiac', description: 'chest pain' };
const socketTo = (url: string, token: string): Promise<Client> => connect(`${url.replace('http', 'ws')}/chat/ws/me?token=${token}`);

/** A gateway whose alerts soon go on; a doctor on call, an ADMIN and a patient in nobody's care. */
async function clinic(settings: Record<string, string>) {
  const home = await startFirstGateway({ ALERT_ESCALATION_SECONDS: '1', ...settings });
  const here = home.app;
  const admin = await here.token('boss', 'ADMIN');
  for (const person of [{ user_id: 'boss', role: 'ADMIN' }, { user_id: 'nightdoc', role: 'DOCTOR', on_call: true }, { user_id: 'stray', role: 'PATIENT' }]) await here.command(admin, 'register-account', { ...person, full_name: person.user_id });
  return { home, here, nightdoc: await here.token('nightdoc', 'DOCTOR'), stray: await here.token('stray', 'PATIENT') };
}
let open: Awaited<ReturnType<typeof clinic>>;
beforeAll(async () => {
  open = await clinic({ PROCESS_ROLE: 'gateway' });
});
afterAll(() => open.home.stop());

const isStep = (step: number) => (frame: Frame) => frame.type === 'emergency_alert' && frame['event'] === 'escalated' && frame['escalation'] === step;
const sees = (client: Client, fits: (frame: Frame) => boolean): Promise<unknown> => expect.poll(() => client.frames.some(fits), soon).toBe(true);

/** What the log has of the patient's alert: each step once, one after the other, and no more once it was acknowledged. */
async function stepsInLog(here: App): Promise<number> {
  const { text } = await here.request('/audit/events?stream=alerts-stray', { token: await here.token('auditor', 'AUDITOR') });
  const events = text.trim().split('\n').map((line) => JSON.parse(line) as { type: string; data: { escalation: number } });
  const steps = events.slice(1, -1);
  expect([events[0]?.type, events.at(-1)?.type]).toEqual(['AlertRaised', 'AlertAcknowledged']);
  expect(steps.map(({ type, data }) => [type, data.escalation])).toEqual(steps.map((_, n) => ['AlertEscalated', n + 1]));
  return steps.length;
}
const waitsOf = async ({ url }: ServiceProcess): Promise<number> => {
  const { components } = (await (await fetch(`${url}/health`)).json()) as { components: { reactors: { name: string; waiting: number }[] } };
  return components.reactors.find(({ name }) => name === 'escalation')?.waiting ?? 0;
};

const join = (home: FirstGateway, role: 'gateway' | 'projector'): Promise<ServiceProcess> => serviceProcess({ ...home.settings, PROCESS_ROLE: role });

test('an escalation goes on a step at a time, each once, while those who see to it are killed in the middle', patiently, async () => {
  const { home, here, nightdoc, stray } = open;
  const pair = [await join(home, 'projector'), await join(home, 'projector')];
  const doctor = await home.connect(here, nightdoc);
  const { alert_id } = (await here.command(stray, 'raise-alert', calling)).json['result'] as { alert_id: string };
  for (const [step, killed] of [[1, [0, 1]], [2, [0]], [3, [1]]] as const) {
    await sees(doctor, isStep(step));
    // Right after the step was taken, by whichever of them: it has kept no word of it.
    for (const n of killed) pair[n]?.signal('SIGKILL');
    await Promise.all(killed.map(async (n) => {
      await pair[n]?.exit;
      pair[n] = await join(home, 'projector');
    }));
  }
  await sees(doctor, isStep(4));
  expect((await here.command(nightdoc, 'acknowledge-alert', { alert_id })).status).toBe(200);
  for (const process of pair) await expect.poll(() => waitsOf(process), soon).toBe(0);
  expect(await stepsInLog(here)).toBeGreaterThanOrEqual(4);
  const shown = doctor.frames.filter(({ event }) => event === 'escalated').map(({ escalation }) => escalation);
  expect(new Set(shown).size).toBe(shown.length);
});

test('what a patient cries out in a room reaches the doctor though gateway and projector are killed as soon as it is written', patiently, async () => {
  const { home, here } = open;
  const { room_id, patient, doctor: token, patient_id } = await here.pair('cry');
  const [gateway, projector] = [await join(home, 'gateway'), await join(home, 'projector')];
  const doctor = await home.connect(here, token);
  const posted = await fetch(`${gateway.url}/commands/post-message`, { method: 'POST', headers: { Authorization: `Bearer ${patient}`, 'Content-Type': 'application/json' }, body: JSON.stringify({ room_id, content: 'help, I cannot breathe' }) });
  expect(posted.status).toBe(200);
  for (const process of [gateway, projector]) process.signal('SIGKILL');
  await sees(doctor, (frame) => frame.type === 'emergency_alert' && frame['patient_id'] === patient_id && frame['event'] === 'raised');
});

test('without PostgreSQL an alert reaches the doctor through other gateways, and goes on though all of them see to it and one is killed', patiently, async () => {
  const models = await testDatabase();
  onTestFinished(() => models.close());
  const gate = await gateTo(models.url);
  await gate.open();
  onTestFinished(() => gate.shut());
  const { home, here, nightdoc, stray } = await clinic({ DATABASE_URL: gate.url });
  onTestFinished(() => home.stop());
  const [first, second] = [await join(home, 'gateway'), await join(home, 'gateway')];
  const doctor = await socketTo(second.url, nightdoc);
  await gate.shut();
  const raised = await fetch(`${first.url}/commands/raise-alert`, { method: 'POST', headers: { Authorization: `Bearer ${stray}`, 'Content-Type': 'application/json' }, body: JSON.stringify(calling) });
  const { result } = (await raised.json()) as { result: { alert_id: string } };
  await sees(doctor, (frame) => frame['alert_id'] === result.alert_id && frame['event'] === 'raised' && frame['description'] === 'chest pain');
  await sees(doctor, isStep(1));
  first.signal('SIGKILL');
  await sees(doctor, isStep(2));
  const late = await socketTo(second.url, nightdoc);
  await sees(late, (frame) => frame['alert_id'] === result.alert_id);
  await sees(doctor, isStep(3));
  const acknowledged = await here.command(nightdoc, 'acknowledge-alert', { alert_id: result.alert_id });
  expect(acknowledged.status).toBe(200);
  await sees(late, ({ event }) => event === 'acknowledged');
  expect(await stepsInLog(here)).toBeGreaterThanOrEqual(3);

  await gate.open();
  await expect.poll(async () => (await here.request(`/alerts/${result.alert_id}?at_least=${String(acknowledged.json['position'])}`, { token: nightdoc })).json['status'], soon).toBe('acknowledged');
  for (const { ws } of [doctor, late]) ws.close();
});
