import { expect, test } from 'vitest';
import { aggregates } from '../../commands/index.ts';
import { waitlist as waitlists } from '../../commands/waitlist.ts';
import type { WaitlistState } from '../../commands/waitlist-state.ts';
import type { Actor } from '../../src/kernel/actor.ts';
import type { Recorded } from '../../src/kernel/event.ts';
import type { Reactor } from '../../src/kernel/reactor.ts';
import { createLogger } from '../../src/logger.ts';
import { reminders } from '../../src/reactors/reminders.ts';
import { runReactor } from '../../src/reactors/runtime/run-reactor.ts';
import type { Running } from '../../src/reactors/runtime/set-to-work.ts';
import { waitlist } from '../../src/reactors/waitlist.ts';
import { eventsOf, onMachine, send, slugOf, type Gateway } from '../dispatcher/machine.ts';
import { until } from '../support/until.ts';

const machine = onMachine();
const admin: Actor = { user_id: 'root', role: 'ADMIN' };
const patient = (user_id: string): Actor => ({ user_id, role: 'PATIENT' });
const hour = 3_600_000;

/** A clock of its own, hours ahead of the machine's. */
function clock() {
  let ahead = 0;
  return { now: () => Date.now() + ahead, goTo: (at: number) => (ahead = at - Date.now()) };
}
const gateway = (now: () => number) => machine().gateway({ aggregates, now });
const run = (reactor: Reactor, on: Gateway, now: () => number): Running => runReactor(reactor, { ...on, logger: createLogger('silent'), now, look: 5 });
const caughtUp = async (on: Gateway, running: Running): Promise<void> => {
  const head = (await on.log.head())?.position ?? 0n;
  await until(() => (running.position ?? -1n) >= head);
};
const today = Date.now();
/** A slot at nine in so many days. */
const slot = (days: number, clockTime = '09:00'): string => `${new Date(today + days * 24 * hour).toISOString().slice(0, 10)}T${clockTime}:00.000Z`;

async function doctor({ dispatcher }: Gateway, doctor_id: string, specialty?: string): Promise<void> {
  await send(dispatcher, 'register-account', { user_id: doctor_id, role: 'DOCTOR', full_name: 'Dr', ...(specialty !== undefined && { specialty }) }, admin);
  const weekly = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => ({ day, from: '00:00', to: '24:00' }));
  await send(dispatcher, 'set-availability', { weekly, slot_minutes: 30, time_zone: 'Etc/UTC' }, { user_id: doctor_id, role: 'DOCTOR' });
}
const book = async ({ dispatcher }: Gateway, doctor_id: string, who: string, start: string): Promise<string> => ((await send(dispatcher, 'book-appointment', { doctor_id, start }, patient(who))).result as { appointment_id: string }).appointment_id;
const remindersOf = async ({ log }: Gateway, doctor_id: string) =>
  ((await eventsOf(log, `calendar-${doctor_id}`)) as Recorded<{ type: string; data: { appointment_id: string; start: string; hours_before: number } }>[]).flatMap(({ type, data }) => (type === 'ReminderSent' ? [`${data.appointment_id} ${data.start} ${data.hours_before}`] : []));

test('reminders come 24 hours and one hour before, once, across restarts and from several processes', async () => {
  const time = clock();
  const [one, other] = [await gateway(time.now), await gateway(time.now)];
  await doctor(one, 'remind');
  const [kept, moved, gone, late] = [await book(one, 'remind', 'a', slot(3)), await book(one, 'remind', 'b', slot(3, '10:00')), await book(one, 'remind', 'c', slot(3, '11:00')), await book(one, 'remind', 'd', slot(3, '12:00'))];
  const first = run(reminders, one, time.now);
  await caughtUp(one, first);
  await send(one.dispatcher, 'cancel-appointment', { appointment_id: gone }, patient('c'));
  await send(one.dispatcher, 'reschedule-appointment', { appointment_id: moved, start: slot(9) }, patient('b'));
  await caughtUp(one, first);
  time.goTo(Date.parse(slot(2)) + 1_000);
  await until(async () => (await remindersOf(one, 'remind')).length === 1);
  // The process dies; another that knows of nothing begins, and so does a second one.
  await first.stop();
  const both = [run(reminders, one, time.now), run(reminders, other, time.now)];
  time.goTo(Date.parse(slot(3)) - hour + 1_000);
  await until(async () => (await remindersOf(one, 'remind')).includes(`${kept} ${slot(3)} 1`));
  // So late that the second reminder is due: the first is left out.
  await Promise.all(both.map((running) => running.stop()));
  time.goTo(Date.parse(slot(3, '12:00')) - hour / 2);
  const again = run(reminders, other, time.now);
  await until(async () => (await remindersOf(one, 'remind')).includes(`${late} ${slot(3, '12:00')} 1`));
  time.goTo(Date.parse(slot(9)) - hour / 2);
  await until(async () => (await remindersOf(one, 'remind')).includes(`${moved} ${slot(9)} 1`));
  await caughtUp(other, again);
  const sent = await remindersOf(one, 'remind');
  expect(sent.filter((text) => text.startsWith(kept))).toEqual([`${kept} ${slot(3)} 24`, `${kept} ${slot(3)} 1`]);
  expect(sent.some((text) => text.startsWith(gone))).toBe(false);
  expect(sent.some((text) => text.startsWith(moved) && text.includes(slot(3, '10:00')))).toBe(false);
  expect(new Set(sent).size).toBe(sent.length);
  await again.stop();
});

test('a slot that becomes free is held for the first who waits, then for the next, then for whoever waits for the specialty', async () => {
  const time = clock();
  const one = await gateway(time.now);
  await doctor(one, 'waited', 'Podology');
  const window = { from: slot(4, '08:00'), to: slot(4, '20:00') };
  const join = async (who: string, of: object): Promise<string> => ((await send(one.dispatcher, 'join-waitlist', { ...of, ...window }, patient(who))).result as { waitlist_id: string }).waitlist_id;
  const appointment_id = await book(one, 'waited', 'holder', slot(4));
  for (const [who, of] of [['any', { specialty: 'podology' }], ['first', { doctor_id: 'waited' }], ['second', { doctor_id: 'waited' }]] as const) await join(who, of);
  const running = run(waitlist, one, time.now);
  await caughtUp(one, running);
  await send(one.dispatcher, 'cancel-appointment', { appointment_id }, patient('holder'));

  const specialty = `specialty.${one.dispatcher.digest('specialty', 'podology')}`;
  const offeredTo = async (): Promise<string | undefined> => {
    for (const key of ['waited', specialty]) {
      const { state } = await one.dispatcher.load<WaitlistState>(waitlists, key);
      const found = state.waiting.find(({ offer }) => offer);
      if (found) return found.patient_id;
    }
    return undefined;
  };
  const refused = (who: string): Promise<string> => slugOf(book(one, 'waited', who, slot(4)));
  await until(async () => (await offeredTo()) === 'first');
  expect(await refused('stranger')).toBe('slot-taken');
  expect(await refused('second')).toBe('slot-taken');
  time.goTo(time.now() + 602_000);
  await until(async () => (await offeredTo()) === 'second');
  expect(await refused('first')).toBe('slot-taken');
  // The second leaves; a restart in between changes nothing.
  await running.stop();
  const { state } = await one.dispatcher.load<WaitlistState>(waitlists, 'waited');
  const second = state.waiting.find(({ patient_id }) => patient_id === 'second');
  await send(one.dispatcher, 'leave-waitlist', { waitlist_id: second?.waitlist_id }, patient('second'));
  const again = run(waitlist, one, time.now);
  await until(async () => (await offeredTo()) === 'any');
  expect(await refused('first')).toBe('slot-taken');
  await book(one, 'waited', 'any', slot(4));
  await until(async () => (await one.dispatcher.load<WaitlistState>(waitlists, specialty)).state.waiting.length === 0);
  await caughtUp(one, again);
  expect((await eventsOf(one.log, 'waitlist-waited')).map(({ type }) => type)).toEqual(['WaitlistJoined', 'WaitlistJoined', 'SlotOffered', 'SlotOfferLapsed', 'SlotOffered', 'SlotOfferLapsed', 'WaitlistLeft']);
  expect((await eventsOf(one.log, `waitlist-${specialty}`)).map(({ type }) => type)).toEqual(['WaitlistJoined', 'SlotOffered', 'WaitlistLeft']);
  // What the last one leaves is anybody's at once.
  const another = await book(one, 'waited', 'holder', slot(4, '11:00'));
  await send(one.dispatcher, 'cancel-appointment', { appointment_id: another }, patient('holder'));
  await until(async () => (await offeredTo()) === 'first');
  expect(await slugOf(book(one, 'waited', 'stranger', slot(4, '11:00')))).toBe('slot-taken');
  const first = (await one.dispatcher.load<WaitlistState>(waitlists, 'waited')).state.waiting.find(({ patient_id }) => patient_id === 'first');
  await send(one.dispatcher, 'leave-waitlist', { waitlist_id: first?.waitlist_id }, patient('first'));
  await caughtUp(one, again);
  expect(await book(one, 'waited', 'stranger', slot(4, '11:00'))).toEqual(expect.any(String));
  await again.stop();
});
