// Bookings a second over many doctors and on one hot doctor; the slots of 50 doctors for 14 days; a booking in a calendar of 20,000 events beside one of
// 200. `npm run bench -- --only=calendar`, or `node bench/calendar.mjs` after a build.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SignJWT } from 'jose';
import { initialCalendar, evolveCalendar } from '../dist/commands/calendar-state.js';
import { isTimeZone } from '../dist/src/domain/time-zone.js';
import { slotsOf } from '../dist/src/gateway/free-time.js';
import { argumentsOf, median, table } from './lib/report.mjs';
import { startService } from './lib/service.mjs';

const day = 86_400_000;
const weekly = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((name) => ({ day: name, from: '00:00', to: '24:00' }));
const hours = { weekly, slot_minutes: 5, time_zone: 'Europe/Berlin' };
const ms = (value) => +value.toFixed(2);

/** A client of the service with commands as anybody. */
function clientOf({ url, secret }) {
  const tokens = new Map();
  const tokenOf = async (sub, role) => {
    if (!tokens.has(sub)) tokens.set(sub, await new SignJWT({ role, full_name: sub }).setProtectedHeader({ alg: 'HS256' }).setSubject(sub).setExpirationTime('2h').sign(Buffer.from(secret)));
    return tokens.get(sub);
  };
  return async function command(sub, role, name, data) {
    const response = await fetch(`${url}/commands/${name}`, { method: 'POST', headers: { Authorization: `Bearer ${await tokenOf(sub, role)}`, 'Content-Type': 'application/json' }, body: JSON.stringify(data) });
    const body = await response.json();
    if (!response.ok) throw Object.assign(new Error(`${name}: ${response.status} ${JSON.stringify(body)}`), { slug: body.type });
    return body.result;
  };
}

async function doctorsOf(command, count, prefix) {
  const doctors = Array.from({ length: count }, (_, n) => `${prefix}-${n}`);
  for (const user_id of doctors) {
    await command('bench-admin', 'ADMIN', 'register-account', { user_id, role: 'DOCTOR', full_name: user_id });
    await command(user_id, 'DOCTOR', 'set-availability', hours);
  }
  return doctors;
}

/** The nth slot from a day on; no two bookings of a run want the same. */
const slotAt = (from, n) => new Date(from + n * hours.slot_minutes * 60_000).toISOString();

/** `total` bookings, so many at a time, spread over the doctors; each patient has ten. */
async function book(command, doctors, total, inFlight, from) {
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

/** A calendar of so many events: bookings that were made and called off, in turn. */
async function fill(command, doctor_id, events) {
  const from = tomorrow() + 200 * day;
  let left = events / 2;
  await Promise.all(
    Array.from({ length: 64 }, async (_, lane) => {
      for (let n = lane; left-- > 0; n += 64) {
        const { appointment_id } = await command(`filler-${lane}`, 'PATIENT', 'book-appointment', { doctor_id, start: slotAt(from, (lane * 400 + (n % 400)) % 40_000) });
        await command(`filler-${lane}`, 'PATIENT', 'cancel-appointment', { appointment_id });
      }
    }),
  );
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
export async function run({ runs = 3, total = 2_000, events = 20_000 } = {}) {
  const rows = [slots(runs)];
  const dataDirectory = mkdtempSync(path.join(os.tmpdir(), 'bench-calendar-'));
  const service = await startService({ dataDirectory });
  try {
    const command = clientOf(service);
    for (const [name, count] of [['over 100 doctors', 100], ['on one doctor', 1]]) {
      const seen = [];
      for (let round = 0; round < runs; round++) seen.push(await book(command, await doctorsOf(command, count, `many-${count}-${round}`), total, 64, tomorrow() + (round * 10 + (count === 1 ? 40 : 0)) * day));
      rows.push({ title: 'Bookings, 64 in flight', name, 'bookings/s': Math.round(median(seen.map(({ rate }) => rate))), 'p50 ms': ms(median(seen.map(({ p50 }) => p50))), 'p99 ms': ms(median(seen.map(({ p99 }) => p99))) });
    }
    const [short, long] = await doctorsOf(command, 2, 'aged');
    await fill(command, short, 200);
    await fill(command, long, events);
    const spent = { [short]: [], [long]: [] };
    for (let n = 0; n < 300; n++) {
      for (const doctor_id of [short, long]) {
        const begun = performance.now();
        await command(`aged-patient-${n}-${doctor_id}`, 'PATIENT', 'book-appointment', { doctor_id, start: slotAt(tomorrow() + 100 * day, n) });
        spent[doctor_id].push(performance.now() - begun);
      }
    }
    const [a, b] = [median(spent[short]), median(spent[long])];
    rows.push({ title: 'A booking in a long calendar', name: `${events} events beside 200`, 'p50 ms of 200': ms(a), [`p50 ms of ${events}`]: ms(b), ratio: ms(b / a) });
  } finally {
    await service.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const options = argumentsOf({ runs: '3', total: '2000', events: '20000' });
  console.log(table(await run({ runs: Number(options.runs), total: Number(options.total), events: Number(options.events) })));
}
