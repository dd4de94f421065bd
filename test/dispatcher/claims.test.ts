import { expect, test } from 'vitest';
import { agenda, type AgendaState } from '../../commands/agenda.ts';
import { aggregates } from '../../commands/index.ts';
import type { Dispatcher } from '../../src/dispatcher/types.ts';
import type { EventLog } from '../../src/eventlog/types.ts';
import { system, type Actor } from '../../src/kernel/actor.ts';
import { createLogger } from '../../src/logger.ts';
import { claims } from '../../src/reactors/claims.ts';
import { runReactor } from '../../src/reactors/runtime/run-reactor.ts';
import { eventsOf, onMachine, send, slugOf, type Gateway } from './machine.ts';
import { until } from '../support/until.ts';

const machine = onMachine();
const gateway = (options: { now?: () => number } = {}, around?: (log: EventLog) => EventLog) => machine().gateway({ aggregates, ...options }, around);
const admin: Actor = { user_id: 'root', role: 'ADMIN' };
const patient = (user_id: string): Actor => ({ user_id, role: 'PATIENT' });
const today = Date.now();
/** The first slot of a day, so many days from now. */
const slot = (days: number, clock = '09:00'): string => `${new Date(today + days * 86_400_000).toISOString().slice(0, 10)}T${clock}:00.000Z`;
let names = 0;

/** A doctor who can be booked in half hours, day and night. */
async function doctor({ dispatcher }: Gateway): Promise<string> {
  const doctor_id = `doctor${names++}`;
  await send(dispatcher, 'register-account', { user_id: doctor_id, role: 'DOCTOR', full_name: 'Dr' }, admin);
  const weekly = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => ({ day, from: '00:00', to: '24:00' }));
  await send(dispatcher, 'set-availability', { weekly, slot_minutes: 30, time_zone: 'Etc/UTC' }, { user_id: doctor_id, role: 'DOCTOR' });
  return doctor_id;
}
const book = (dispatcher: Dispatcher, doctor_id: string, who: string, start: string, more: object = {}) => send(dispatcher, 'book-appointment', { doctor_id, start }, patient(who), more);
const typesOf = async ({ log }: Gateway, stream: string): Promise<string[]> => (await eventsOf(log, stream)).map(({ type }) => type);
const agendaOf = async ({ dispatcher }: Gateway, who: string): Promise<AgendaState> => (await dispatcher.load(agenda, who)).state;
const slugs = async (outcomes: readonly Promise<unknown>[]): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const outcome of await Promise.allSettled(outcomes)) {
    const slug = outcome.status === 'fulfilled' ? 'won' : String(Reflect.get(outcome.reason as object, 'slug'));
    counts[slug] = (counts[slug] ?? 0) + 1;
  }
  return counts;
};

test('of 200 who want one slot through two gateways one gets it, and nobody else keeps a claim', async () => {
  const both = [await gateway(), await gateway()] as const;
  const doctor_id = await doctor(both[0]);
  const wanted = Array.from({ length: 200 }, (_, n) => book(both[n % 2 === 0 ? 0 : 1].dispatcher, doctor_id, `want${n}`, slot(3)));
  expect(await slugs(wanted)).toEqual({ won: 1, 'slot-taken': 199 });
  expect(await typesOf(both[0], `calendar-${doctor_id}`)).toEqual(['AppointmentBooked']);
  // Few of them had to ask for it: the others heard that it was gone.
  const asked: string[] = [];
  for (let n = 0; n < 200; n++) if ((await typesOf(both[0], `agenda-want${n}`)).length > 0) asked.push(`want${n}`);
  expect(asked.length).toBeLessThanOrEqual(100);
  for (const who of asked) await until(async () => (await agendaOf(both[0], who)).claims.length === 0);
});

test('a patient who books two doctors at once gets one of them', async () => {
  const both = [await gateway(), await gateway()] as const;
  const doctors = [await doctor(both[0]), await doctor(both[0])] as const;
  for (let round = 0; round < 10; round++) {
    const start = slot(4 + round);
    expect(await slugs([book(both[0].dispatcher, doctors[0], 'pat', start), book(both[1].dispatcher, doctors[1], 'pat', start)])).toEqual({ won: 1, 'patient-busy': 1 });
  }
  // The last may have been booked on the other gateway, of which this one hears by its feed.
  await until(async () => (await agendaOf(both[0], 'pat')).kept.length >= 10);
  expect((await agendaOf(both[0], 'pat')).kept).toHaveLength(10);
});

test('a repeat under its key is answered again, and a booking is confirmed and its doctor in care when it is answered', async () => {
  const one = await gateway();
  const doctor_id = await doctor(one);
  const first = await book(one.dispatcher, doctor_id, 'key', slot(3), { idempotency_key: 'k' });
  expect(await book(one.dispatcher, doctor_id, 'key', slot(3), { idempotency_key: 'k' })).toMatchObject({ replayed: true, result: first.result });
  expect(await typesOf(one, 'agenda-key')).toEqual(['AgendaClaimed', 'AgendaConfirmed']);
  expect(await typesOf(one, 'careteam-key')).toEqual(['CareGranted']);
  expect(await slugOf(book(one.dispatcher, doctor_id, 'key', slot(3)))).toBe('slot-taken');
});

test('a move that cannot be had keeps the old time; a cancelled one gives it back', async () => {
  const one = await gateway();
  const doctors = [await doctor(one), await doctor(one)] as const;
  const { result } = await book(one.dispatcher, doctors[0], 'mover', slot(3));
  const { appointment_id } = result as { appointment_id: string };
  await book(one.dispatcher, doctors[1], 'mover', slot(40));
  const move = (start: string) => send(one.dispatcher, 'reschedule-appointment', { appointment_id, start }, patient('mover'));
  expect(await slugOf(move(slot(40)))).toBe('patient-busy');
  expect((await agendaOf(one, 'mover')).kept.map(({ start }) => start)).toEqual([Date.parse(slot(3)), Date.parse(slot(40))]);
  await move(slot(39));
  await move(slot(39, '09:30'));
  expect((await agendaOf(one, 'mover')).kept.map(({ start }) => start)).toEqual([Date.parse(slot(40)), Date.parse(slot(39, '09:30'))]);
  await book(one.dispatcher, doctors[1], 'mover', slot(39));
  await send(one.dispatcher, 'cancel-appointment', { appointment_id }, patient('mover'));
  await book(one.dispatcher, doctors[1], 'mover', slot(39, '09:30'));
  expect(await typesOf(one, 'careteam-mover')).toContain('CareEnded');
});

/** A log that lets an append of such an event hang, as if the process had been killed before it; `go` sends it on after all. */
function hanging(type: string) {
  let go = (): void => undefined;
  const gone = new Promise<void>((resolve) => (go = resolve));
  let isHanging = false;
  const around = (log: EventLog): EventLog => ({
    ...log,
    async append(stream, expected, events, options) {
      if (events.some((event) => event.type === type)) {
        isHanging = true;
        await gone;
      }
      return log.append(stream, expected, events, options);
    },
  });
  return { around, go: () => go(), isHanging: () => isHanging };
}

test('killed between the claim and the booking: the claim stands for a while, then lapses, and the booking cannot come after', async () => {
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const killed = hanging('AppointmentBooked');
  const [victim, other] = [await gateway({ now }, killed.around), await gateway({ now })];
  const doctors = [await doctor(other), await doctor(other)] as const;
  const lost = book(victim.dispatcher, doctors[0], 'ann', slot(3)).catch((error: unknown) => Reflect.get(error as object, 'slug') as unknown);
  await until(killed.isHanging);
  expect(await slugOf(book(other.dispatcher, doctors[1], 'ann', slot(3)))).toBe('patient-busy');
  const reactor = runReactor(claims, { ...other, logger: createLogger('silent'), now, look: 5 });
  await until(() => reactor.waiting > 0);
  expect((await agendaOf(other, 'ann')).claims).toHaveLength(1);
  ahead = 46_000;
  await until(async () => (await agendaOf(other, 'ann')).claims.length === 0);
  expect(await typesOf(other, `calendar-${doctors[0]}`)).toEqual(['BookingAbandoned']);
  await book(other.dispatcher, doctors[1], 'ann', slot(3));
  // What was on its way all the while meets a calendar that has moved on, and a patient who is elsewhere now.
  killed.go();
  expect(await lost).toBe('patient-busy');
  expect(await typesOf(other, `calendar-${doctors[0]}`)).toEqual(['BookingAbandoned']);
  await reactor.stop();
});

test('killed between the booking and the word of it: the patient’s time stays theirs', async () => {
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const killed = hanging('AgendaConfirmed');
  const [victim, other] = [await gateway({ now }, killed.around), await gateway({ now })];
  const doctors = [await doctor(other), await doctor(other)] as const;
  const answered = book(victim.dispatcher, doctors[0], 'bea', slot(3));
  await until(async () => (await typesOf(other, `calendar-${doctors[0]}`)).includes('AppointmentBooked'));
  expect(await slugOf(book(other.dispatcher, doctors[1], 'bea', slot(3)))).toBe('patient-busy');
  const reactor = runReactor(claims, { ...other, logger: createLogger('silent'), now, look: 5 });
  await until(() => reactor.waiting > 0);
  ahead = 46_000;
  await until(async () => (await agendaOf(other, 'bea')).kept.length === 1);
  expect(await typesOf(other, 'agenda-bea')).toEqual(['AgendaClaimed', 'AgendaConfirmed']);
  expect(await slugOf(book(other.dispatcher, doctors[1], 'bea', slot(3)))).toBe('patient-busy');
  killed.go();
  await answered;
  expect(await typesOf(other, 'agenda-bea')).toEqual(['AgendaClaimed', 'AgendaConfirmed']);
  await reactor.stop();
});

test('only the service itself may claim', async () => {
  const one = await gateway();
  expect(await slugOf(send(one.dispatcher, 'release-time', { patient_id: 'ann', claim_id: 'x' }, admin))).toBe('forbidden');
  expect((await send(one.dispatcher, 'release-time', { patient_id: 'ann', claim_id: 'x' }, system)).events).toEqual([]);
});
