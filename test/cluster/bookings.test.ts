import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { patiently } from '../embedded/machine.ts';
import { startApp, type Answer, type App } from '../support/app.ts';
import { startGateways, type TestGateways } from '../support/gateways.ts';
import { serviceProcess } from '../support/process.ts';

let gateways: TestGateways;
let here: App;
let there: App;
let admin: string;
/** `BOOKING_ROUNDS=50` for the whole measure. */
const rounds = Number(process.env['BOOKING_ROUNDS'] ?? 2);
const slug = ({ status, json }: Pick<Answer, 'status' | 'json'>): string => (status === 200 ? 'won' : String(json['type']).replace('/problems/', ''));
const weekly = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => ({ day, from: '00:00', to: '24:00' }));
const firstDay = Math.ceil(Date.now() / 86_400_000 + 2) * 86_400_000;
const slot = (n: number): string => new Date(firstDay + n * 1_800_000).toISOString();

/** A command to a process that may be killed meanwhile; undefined: no answer. */
const ask = (url: string, token: string, name: string, key: string, data: object): Promise<Answer | undefined> =>
  fetch(`${url}/commands/${name}`, { method: 'POST', headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': key }, body: JSON.stringify(data) })
    .then(async (response) => ({ status: response.status, headers: response.headers, text: '', json: (await response.json()) as Answer['json'] }))
    .catch(() => undefined);

beforeAll(async () => {
  gateways = await startGateways();
  [here, there] = gateways.apps;
  admin = await here.token('boss', 'ADMIN');
  for (const doctor_id of ['doc', 'other']) {
    await here.command(admin, 'register-account', { user_id: doctor_id, role: 'DOCTOR', full_name: doctor_id });
    await here.command(await here.token(doctor_id, 'DOCTOR'), 'set-availability', { weekly, slot_minutes: 30, time_zone: 'Etc/UTC' });
  }
});
afterAll(() => gateways.stop());

test('of 200 patients who book one slot through two gateways at once one wins', patiently, async () => {
  const patients = await Promise.all(Array.from({ length: 200 }, (_, n) => here.token(`rival${n}`, 'PATIENT')));
  for (let round = 0; round < rounds; round++) {
    const answers = await Promise.all(patients.map((token, n) => (n % 2 ? here : there).command(token, 'book-appointment', { doctor_id: 'doc', start: slot(round) })));
    expect(answers.map(slug).toSorted()).toEqual([...Array.from({ length: 199 }, () => 'slot-taken'), 'won']);
  }
});

test('a gateway that is killed in the middle of its bookings leaves nobody booked twice, and no booking unsaid', patiently, async () => {
  const victim = await serviceProcess({ ...gateways.settings, PROCESS_ROLE: 'gateway' });
  const patients = await Promise.all(Array.from({ length: 30 }, (_, n) => here.token(`mortal${n}`, 'PATIENT')));
  const asked = patients.map((token, n) => ask(victim.url, token, 'book-appointment', `k${n}`, { doctor_id: 'doc', start: slot(200 + n) }));
  await Promise.race(asked);
  victim.signal('SIGKILL');
  await Promise.all(asked);
  // The same again, under the same key, elsewhere: whatever the outcome was, now each is booked, once.
  const again = await Promise.all(patients.map((token, n) => ask(here.url, token, 'book-appointment', `k${n}`, { doctor_id: 'doc', start: slot(200 + n) })));
  expect(again.map((answer) => answer && slug(answer))).toEqual(patients.map(() => 'won'));
  // And a patient whose time is taken cannot be booked by another doctor for it.
  const elsewhere = await Promise.all(patients.map((token, n) => there.command(token, 'book-appointment', { doctor_id: 'other', start: slot(200 + n) })));
  expect(new Set(elsewhere.map(slug))).toEqual(new Set(['patient-busy']));
  const at_least = String(again.map((answer) => BigInt(String(answer?.json['position'] ?? 0))).reduce((a, b) => (a > b ? a : b)));
  const { json } = await here.request(`/appointments?doctor_id=doc&from=${slot(200)}&limit=200&at_least=${at_least}`, { token: admin });
  expect((json['appointments'] as { start: string }[]).map(({ start }) => start)).toEqual(patients.map((_, n) => slot(200 + n)));
});

test('a gateway that is killed in the middle of moving appointments leaves each at one time, and the time before free again', patiently, async () => {
  const victim = await serviceProcess({ ...gateways.settings, PROCESS_ROLE: 'gateway' });
  const patients = await Promise.all(Array.from({ length: 30 }, (_, n) => here.token(`mover${n}`, 'PATIENT')));
  const [before, after] = [(n: number) => slot(300 + n), (n: number) => slot(400 + n)];
  const booked = await Promise.all(patients.map((token, n) => here.command(token, 'book-appointment', { doctor_id: 'doc', start: before(n) })));
  const ids = booked.map(({ json }) => (json['result'] as { appointment_id: string }).appointment_id);
  const move = (url: string) => patients.map((token, n) => ask(url, token, 'reschedule-appointment', `m${n}`, { appointment_id: ids[n], start: after(n) }));
  const asked = move(victim.url);
  await Promise.race(asked);
  victim.signal('SIGKILL');
  await Promise.all(asked);
  // Each is where it was or where it was to go: nobody else gets in there.
  const rival = await here.token('rival', 'PATIENT');
  const rivals = (start: string): Promise<string> => there.command(rival, 'book-appointment', { doctor_id: 'doc', start }).then(slug);
  await Promise.all(
    patients.map(async (_, n) => {
      const either = [await rivals(before(n)), await rivals(after(n))];
      expect(either, `patient ${n}`).toContain('slot-taken');
      // What the rival got stood free: it is not in the way of the same command under the same key.
      if (either[1] === 'won') expect(either[0]).toBe('slot-taken');
    }),
  );
  const again = (await Promise.all(move(here.url))).map((answer) => answer && slug(answer));
  expect(again.every((outcome) => outcome === 'won' || outcome === 'slot-taken')).toBe(true);
  // Who lets claims lapse is followed by one whose clock is a minute ahead.
  const later = await startApp({ ...gateways.settings, CLOCK_START: new Date(Date.now() + 60_000).toISOString() });
  onTestFinished(() => later.stop());
  await here.service.stop();
  const elsewhere = async (n: number, start: string): Promise<string> => slug(await later.command(patients[n] ?? '', 'book-appointment', { doctor_id: 'other', start }));
  await Promise.all(
    again.map(async (outcome, n) => {
      // Moved: the old time is the patient's to give again. Kept, since the rival was faster: so is the new one, when the claim of who was killed has lapsed.
      const [theirs, free] = outcome === 'won' ? [after(n), before(n)] : [before(n), after(n)];
      expect(await elsewhere(n, theirs), `patient ${n}`).toBe('patient-busy');
      await expect.poll(() => elsewhere(n, free), { timeout: 30_000, message: `patient ${n}` }).toBe('won');
    }),
  );
});
