import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.ts';
import { startGateways, type TestGateways } from '../../support/gateways.ts';
import { talker, type Talker } from './talks.ts';

const clock = { CLOCK_START: '2026-11-30T15:00:00.000Z' }; // A Monday, 10:00 in New York.
const weekly = ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => ({ day, from: '09:00', to: '17:00' }));
let gateways: TestGateways;
let here: App;
let there: App;

async function prepare(app: App): Promise<void> {
  await app.command(await app.token('admin', 'ADMIN'), 'register-account', { user_id: 'stone', role: 'DOCTOR', full_name: 'Ruth Stone', specialty: 'Dermatology' });
  expect((await app.command(await app.token('stone', 'DOCTOR'), 'set-availability', { weekly, slot_minutes: 30, time_zone: 'America/New_York' })).status).toBe(200);
}
beforeAll(async () => {
  gateways = await startGateways(clock);
  [here, there] = gateways.apps;
  await prepare(here);
});
afterAll(() => gateways.stop());

const talkOf = async (name: string, app: () => App): Promise<Talker> => talker(app, await here.token(name, 'PATIENT', name), '/chat/patient');
const bookedBy = async (name: string, position: string): Promise<unknown> =>
  (await here.request(`/appointments?status=BOOKED&at_least=${position}`, { token: await here.token(name, 'PATIENT', name) })).json['appointments'];

test('a talk goes on at another gateway at every turn, and at one that was started since', async () => {
  let app = here;
  const talk = await talkOf('ann', () => app);
  await talk.says('I need to see somebody about a rash', 'datetime_selection');
  app = there;
  await talk.says('Wednesday at 2pm', 'booking_confirmation');
  const started = await startApp({ ...gateways.settings, PROCESS_ROLE: 'gateway' });
  try {
    app = started;
    expect((await talk.says('no, Thursday', 'booking_confirmation')).data.proposed?.data).toMatchObject({ doctor_id: 'stone', start: '2026-12-03T19:00:00.000Z' });
  } finally {
    await started.stop();
  }
  app = here;
  await talk.says('yes', 'appointment_booked');
  app = there;
  await talk.says('move it to Friday at 10', 'reschedule_confirmation');
  app = here;
  await talk.presses('confirm', 'appointment_rescheduled');
  expect(await bookedBy('ann', talk.last.position)).toMatchObject([{ doctor_id: 'stone', start: '2026-12-04T15:00:00.000Z' }]);
  const { json } = await here.request(`/chat/conversations/${talk.last.conversation_id}`, { token: await here.token('ann', 'PATIENT', 'ann') });
  expect((json['turns'] as { by: string; rule?: string }[]).filter(({ by }) => by === 'assistant').map(({ rule }) => rule)).toEqual(['wishes', 'saysMore', 'saysMore', 'agrees', 'wishes', undefined]);
});

test('a confirmation that is pressed twice at once acts once, on one gateway and on two', async () => {
  for (const [name, second] of [['bea', here], ['cal', there]] as const) {
    const talk = await talkOf(name, () => here);
    await talk.says(`book Dr Stone on Tuesday at ${second === here ? 9 : 10}am`, 'booking_confirmation');
    const token = await here.token(name, 'PATIENT', name);
    const body = { conversation_id: talk.last.conversation_id, action: { type: 'confirm' } };
    const answers = await Promise.all([here, second].map(async (app) => app.request('/chat/actions', { token, body })));
    expect(answers.map(({ status, json }) => [status, json['type']]).toSorted()).toEqual([[200, 'appointment_booked'], [409, '/problems/wrong-state']]);
    expect(await bookedBy(name, String(answers.find(({ status }) => status === 200)?.json['position']))).toHaveLength(1);
  }
});

test('two dangers that are told in the same turn are both told on', async () => {
  const talk = await talkOf('flo', () => here);
  await talk.says('hello', 'greeting');
  const token = await here.token('flo', 'PATIENT', 'flo');
  const tell = async (app: App, message: string) => (await app.request('/chat/patient', { token, body: { message, conversation_id: talk.last.conversation_id } })).json;
  const told = await Promise.all([tell(here, 'I have crushing chest pain'), tell(there, 'my face droops on one side and my speech is slurred')]);
  expect(told.map(({ data }) => data)).toMatchObject([{ category: 'cardiac', alert: { alert_id: expect.any(String) } }, { category: 'stroke', alert: { alert_id: expect.any(String) } }]);
});

test('without the log an answer says so, danger is answered all the same, and what was confirmed is done once', async () => {
  const talk = await talkOf('dan', () => here);
  const token = await here.token('dan', 'PATIENT', 'dan');
  await talk.says('book Dr Stone on Tuesday at 3pm', 'booking_confirmation');
  const body = { message: 'yes', conversation_id: talk.last.conversation_id };
  await gateways.node.kill('SIGKILL');
  expect(await here.request('/chat/patient', { token, body })).toMatchObject({ status: 503, json: { type: '/problems/event-store-unavailable' } });
  expect((await talk.says('I have crushing chest pain', 'emergency')).response).toMatch(/911[\s\S]*could \*\*not\*\* alert the clinic/);
  await gateways.node.restart();
  await expect.poll(async () => (await there.request('/chat/patient', { token, body })).json['type']).toBe('appointment_booked');
  const again = await here.request('/chat/patient', { token, body });
  expect(again).toMatchObject({ status: 200, json: { type: 'clarification' } });
  expect(await bookedBy('dan', String(again.json['position']))).toHaveLength(1);
});

test('without the read models an answer says so, and what was read back before is still done', async () => {
  const app = await startApp(clock);
  try {
    await prepare(app);
    const talk = talker(() => app, await app.token('eve', 'PATIENT', 'Eve'), '/chat/patient');
    await talk.says('book Dr Stone on Tuesday at 3pm', 'booking_confirmation');
    await app.dropDatabase();
    expect((await talk.says('what appointments do I have?', 'error')).response).toContain('cannot reach the records');
    // What was read back and done needs no reading to be told.
    await talk.says('yes', 'appointment_booked');
    expect(talk.last.response).toContain('is booked');
    talk.anew();
    await talk.says('book Dr Stone on Friday at 3pm', 'error');
    await talk.says('I have crushing chest pain', 'emergency');
  } finally {
    await app.stop();
  }
});
