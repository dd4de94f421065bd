// A booking in a calendar of 20,000 events beside one of 200; bookings a second over many doctors and on one hot doctor; the slots of 50 doctors for 14
// days, worked out and asked for over REST. `npm run bench -- --only=calendar`, or `node bench/calendar.mjs` after a build.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { initialCalendar, evolveCalendar } from '../dist/commands/calendar-state.js';
import { isTimeZone } from '../dist/src/domain/time-zone.js';
import { openServers } from '../dist/src/cli/servers.js';
import { readConfig } from '../dist/src/config.js';
import { slotsOf } from '../dist/src/gateway/free-time.js';
import { saveCheckpoint } from '../dist/src/reactors/runtime/checkpoint.js';
import { reactorsOf } from '../dist/src/reactors/index.js';
import { clientOf } from './lib/client.mjs';
import { argumentsOf, median, table } from './lib/report.mjs';
import { startService } from './lib/service.mjs';

const day = 86_400_000;
const weekly = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((name) => ({ day: name, from: '00:00', to: '24:00' }));
const hours = { weekly, slot_minutes: 5, time_zone: 'Europe/Berlin' };
const ms = (value) => +value.toFixed(2);

async function doctorsOf({ command }, count, prefix, open = hours) {
  const doctors = Array.from({ length: count }, (_, n) => `${prefix}-${n}`);
  await Promise.all(
    doctors.map(async (user_id) => {
      await command('bench-admin', 'ADMIN', 'register-account', { user_id, role: 'DOCTOR', full_name: user_id });
      await command(user_id, 'DOCTOR', 'set-availability', open);
    }),
  );
  return doctors;
}

/** The nth slot from a day on; no two bookings of a run want the same. */
const slotAt = (from, n) => new Date(from + n * hours.slot_minutes * 60_000).toISOString();

/** `total` bookings, so many at a time, spread over the doctors; each patient has ten. */
async function book({ command }, doctors, total, inFlight, from) {
  const spent = [];
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      for (let n = next++; n < total; n = next++) {
        const doctor_id = doctors[n % doctors.length];
        const begun = performance.now();
        await command(`patient-${n % Math.max(1, Math.floor(total / 10))}`, 'PATIENT', 'book-appointment', { doctor_id, start: slotAt(from, n) });
        spent.push(performance.now() - begun);
      }
    }),
  );
  spent.sort((a, b) => a - b);
  return { rate: (total / (performance.now() - began)) * 1_000, p50: median(spent), p99: spent[Math.floor(spent.length * 0.99)] };
}

const tomorrow = () => Math.ceil(Date.now() / day) * day + day;

/**
 * Writes calendars of so many events into the log of a service that is not running: bookings that were made and called off, in turn. Its reactors begin
 * behind them, so that nobody is told of what never was.
 */
async function seed(dataDirectory, lengths) {
  const servers = await openServers(readConfig({ ENVIRONMENT: 'test', DATA_DIRECTORY: dataDirectory }));
  const from = tomorrow() + 200 * day;
  const event = (type, data) => {
    const cause = randomUUID();
    return { id: randomUUID(), type, data, metadata: { schema_version: 1, actor: { user_id: data.patient_id, role: 'PATIENT' }, occurred_at: new Date().toISOString(), $correlationId: cause, $causationId: cause, command_hash: 'x'.repeat(32), via: 'rest' } };
  };
  try {
    let position = 0n;
    for (const [doctor_id, events] of Object.entries(lengths)) {
      for (let at = 0; at < events; at += 500) {
        const batch = Array.from({ length: Math.min(500, events - at) / 2 }, (_, n) => {
          const nth = at / 2 + n;
          const start = slotAt(from, nth);
          const held = { doctor_id, patient_id: `filler-${nth % 64}`, appointment_id: `appt_${doctor_id}_${nth}`, start, end: slotAt(from, nth + 1) };
          return [event('AppointmentBooked', { ...held, buffer_minutes: 0, type: 'IN_PERSON', booked_by: 'PATIENT' }), event('AppointmentCancelled', held)];
        }).flat();
        const written = await servers.log.append(`calendar-${doctor_id}`, at === 0 ? 'no_stream' : at - 1, batch, { deadline: 30_000 });
        position = written.at(-1).position;
      }
    }
    for (const name of ['follow-ups', ...reactorsOf({ alertEscalationSeconds: 120 }, { detect: () => ({ level: 'none' }) }).map((one) => one.name)]) await saveCheckpoint(servers.log, name, { position, timers: [] }, Date.now());
  } finally {
    await servers.close();
  }
}

/** Bookings one after another, in a short calendar and a long one in turn. */
async function beside({ command }, [short, long], turns) {
  const spent = { [short]: [], [long]: [] };
  for (let n = 0; n < turns; n++) {
    for (const doctor_id of [short, long]) {
      const begun = performance.now();
      await command(`aged-patient-${n}-${doctor_id}`, 'PATIENT', 'book-appointment', { doctor_id, start: slotAt(tomorrow() + 100 * day, n) });
      spent[doctor_id].push(performance.now() - begun);
    }
  }
  // The first of each reads its stream.
  return [short, long].map((doctor_id) => median(spent[doctor_id].slice(1)));
}

/** All read models have what was written, but for the last steps of the service itself. */
async function caughtUp({ url }) {
  for (let n = 0; n < 600; n++) {
    const { components } = await (await fetch(`${url}/health`)).json();
    if (components.projections.every(({ lag_events }) => lag_events < 20)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the read models do not catch up');
}

/** The slots of 50 doctors for 14 days, asked for all at once. Gives ms and how many slots there were. */
async function askSlots({ ask }, doctors) {
  const begun = performance.now();
  const answers = await Promise.all(doctors.map((doctor_id) => ask('asking', 'PATIENT', `/doctors/${doctor_id}/slots?days=14`)));
  return { ms: performance.now() - begun, slots: answers.reduce((sum, { slots }) => sum + slots.length, 0) };
}

/** 50 doctors with two months of bookings: everything between the cached states and the text of the answer. */
function slots(runs) {
  // A start has looked at the clinic's zone: what the first time zone of a process costs (20 ms and more) is not a slot's.
  isTimeZone('America/New_York');
  const from = Math.floor(Date.now() / day);
  const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Sydney', 'Asia/Kolkata', 'America/Sao_Paulo'];
  const half = ['mon', 'tue', 'wed', 'thu', 'fri'].map((name) => ({ day: name, from: 540, to: 1_020 }));
  const plans = Array.from({ length: 50 }, (_, d) => {
    let state = initialCalendar(`d${d}`);
    for (let n = 0; n < 500; n++) {
      const start = new Date((from + 1) * day + n * 3_600_000).toISOString();
      const data = { doctor_id: `d${d}`, patient_id: 'p', appointment_id: randomUUID(), start, end: new Date(Date.parse(start) + 1_800_000).toISOString(), buffer_minutes: 0, type: 'ONLINE', booked_by: 'PATIENT' };
      state = evolveCalendar(state, { type: 'AppointmentBooked', data, revision: n, metadata: { occurred_at: new Date().toISOString() } });
    }
    return { state, hours: { weekly: half, slot_minutes: 30, buffer_minutes: 0, min_notice_minutes: 0, time_zone: zones[d % zones.length] } };
  });
  const spent = Array.from({ length: Math.max(5, runs * 3) }, () => {
    const begun = performance.now();
    const texts = plans.map((plan) => JSON.stringify(slotsOf(plan, { first: from, days: 14, now: Date.now() })));
    return { ms: performance.now() - begun, slots: texts.reduce((sum, text) => sum + (text.match(/local_start/g)?.length ?? 0), 0) };
  });
  return { title: 'Slots of 50 doctors for 14 days', name: `${spent.at(-1).slots} free slots, as JSON`, 'cold ms': ms(spent[0].ms), 'warm p50 ms': ms(median(spent.slice(1).map((one) => one.ms))) };
}

/** Gives rows: title, name, figures. `total`: bookings of each measurement; `events`: those of the long calendar. */
export async function run({ runs = 3, total = 1_000, events = 20_000 } = {}) {
  const rows = [slots(runs)];
  const dataDirectory = mkdtempSync(path.join(os.tmpdir(), 'bench-calendar-'));
  // The service makes the keys of its log: it starts on no log that has events and lost them.
  await (await startService({ dataDirectory })).stop();
  await seed(dataDirectory, { 'aged-0': 200, 'aged-1': events });
  let service = await startService({ dataDirectory });
  try {
    let client = clientOf(service);
    const aged = await doctorsOf(client, 2, 'aged');
    await caughtUp(service);
    const [a, b] = await beside(client, aged, 200);
    rows.push({ title: 'A booking in a long calendar', name: `${events} events beside 200`, 'p50 ms of 200': ms(a), [`p50 ms of ${events}`]: ms(b), ratio: ms(b / a) });
    for (const [name, count] of [['over 100 doctors', 100], ['on one doctor', 1]]) {
      const seen = [];
      for (let round = 0; round < runs; round++) seen.push(await book(client, await doctorsOf(client, count, `many-${count}-${round}`), total, 64, tomorrow() + (round * 10 + (count === 1 ? 40 : 0)) * day));
      rows.push({ title: 'Bookings, 64 in flight', name, 'bookings/s': Math.round(median(seen.map(({ rate }) => rate))), 'p50 ms': ms(median(seen.map(({ p50 }) => p50))), 'p99 ms': ms(median(seen.map(({ p99 }) => p99))) });
    }
    const half = weekly.slice(0, 5).map(({ day: name }) => ({ day: name, from: '09:00', to: '17:00' }));
    const asked = await doctorsOf(client, 50, 'asked', { weekly: half, slot_minutes: 30, time_zone: 'Europe/Berlin' });
    await service.stop();
    service = await startService({ dataDirectory });
    client = clientOf(service);
    await client.ask('asking', 'PATIENT', '/me');
    const cold = await askSlots(client, asked);
    const warm = [];
    for (let turn = 0; turn < 10; turn++) warm.push(await askSlots(client, asked));
    rows.push({ title: 'The same over REST, all at once', name: `${cold.slots} free slots, 50 requests`, 'cold ms': ms(cold.ms), 'warm p50 ms': ms(median(warm.map((one) => one.ms))) });
  } finally {
    await service.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const options = argumentsOf({ runs: '3', total: '1000', events: '20000' });
  console.log(table(await run({ runs: Number(options.runs), total: Number(options.total), events: Number(options.events) })));
}
