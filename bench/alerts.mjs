// From a patient's call for help to the frame on their doctor's socket: 50 alerts a second with 1,000 sockets, the read models' PostgreSQL there and then
// stopped. `npm run bench -- --only=alerts`, or `node bench/alerts.mjs` after a build.
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Pool } from 'undici';
import WebSocket from 'ws';
import { signToken } from '../dist/src/gateway/tokens.js';
import { cpuOf } from './lib/processes.mjs';
import { argumentsOf, table } from './lib/report.mjs';
import { startService } from './lib/service.mjs';
import { withPostgres } from './lib/twins.mjs';

/** One socket each; the nth doctor cares for the nth patient. */
const pairs = 500;
const rate = 50;
/** One open alert per patient and category: each round over the patients takes another. */
const categories = ['cardiac', 'stroke', 'breathing', 'bleeding', 'anaphylaxis', 'overdose', 'self_harm', 'unconscious', 'obstetric', 'sepsis', 'trauma', 'other'];
/** How long the last frames may take, ms. */
const patience = 5_000;

const percentiles = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => +(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
};

/** Everybody registered, in care, and connected; how one calls for help, and what their doctor hears. */
async function clinic({ url, secret }) {
  const sign = (sub, role) => signToken(secret, { sub, role });
  const pool = new Pool(url, { connections: 64, pipelining: 1 });
  async function command(token, name, data) {
    const { statusCode, body } = await pool.request({ path: `/commands/${name}`, method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify(data) });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`${name}: ${statusCode} ${text.slice(0, 200)}`);
    return JSON.parse(text);
  }
  /** Alert id → when the frame came. */
  const heard = new Map();
  async function connect(token) {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/chat/ws/me`, { perMessageDeflate: false, headers: { authorization: `Bearer ${token}` } });
    socket.on('message', (data) => {
      const text = data.latin1Slice();
      if (!text.includes('"emergency_alert"')) return;
      const { type, event, alert_id } = JSON.parse(text);
      if (type === 'emergency_alert' && event === 'raised') heard.set(alert_id, performance.now());
    });
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return socket;
  }
  const admin = await sign('bench-admin', 'ADMIN');
  const people = await Promise.all(
    Array.from({ length: pairs }, async (_, n) => {
      const [doctor_id, patient_id] = [`doctor-${n}`, `patient-${n}`];
      for (const [user_id, role] of [[doctor_id, 'DOCTOR'], [patient_id, 'PATIENT']]) await command(admin, 'register-account', { user_id, role, full_name: user_id });
      const { position } = await command(admin, 'assign-doctor', { doctor_id, patient_id });
      const [doctor, patient] = [await sign(doctor_id, 'DOCTOR'), await sign(patient_id, 'PATIENT')];
      return { position: BigInt(position), patient, sockets: [await connect(doctor), await connect(patient)] };
    }),
  );
  // Everybody has been told of their doctor or patient.
  const last = people.reduce((most, { position }) => (position > most ? position : most), 0n);
  const isTold = async () => {
    const { components } = await (await fetch(`${url}/health`)).json();
    return components.reactors.every(({ position }) => BigInt(position ?? 0) >= last);
  };
  while (!(await isTold())) await sleep(200);
  return {
    heard,
    raise: async (n) => {
      const { result } = await command(people[n % pairs].patient, 'raise-alert', { severity: 'critical', category: categories[Math.floor(n / pairs)], description: 'It hurts' });
      return { alert_id: result.alert_id, at: performance.now() };
    },
    async close() {
      for (const { sockets } of people) for (const socket of sockets) socket.terminate();
      await pool.destroy();
    },
  };
}

/** Raises alerts for some seconds, from the nth on. Gives the figures and how many it were. CPU: the service and its event log, not PostgreSQL. */
async function measure({ pid }, { raise, heard }, from, seconds) {
  const cpu = cpuOf(pid);
  const raised = [];
  const begun = performance.now();
  for (let n = 0; n < seconds * rate; n++) {
    await sleep(Math.max(0, begun + (n * 1_000) / rate - performance.now()));
    const asked = performance.now();
    raised.push(raise(from + n).then((accepted) => ({ ...accepted, asked })));
  }
  const all = await Promise.all(raised);
  for (const end = performance.now() + patience; performance.now() < end && all.some(({ alert_id }) => !heard.has(alert_id)); ) await sleep(10);
  const reached = all.filter(({ alert_id }) => heard.has(alert_id));
  const asked = percentiles(reached.map(({ alert_id, asked: at }) => heard.get(alert_id) - at));
  const accepted = percentiles(reached.map(({ alert_id, at }) => Math.max(0, heard.get(alert_id) - at)));
  return { count: all.length, figures: { alerts: all.length, unheard: all.length - reached.length, 'sent to heard p50 ms': asked.p50, 'p99 ms': asked.p99, 'most ms': asked.max, 'accepted to heard p99 ms': accepted.p99, 'CPU ms an alert': +(((cpuOf(pid) - cpu) * 1_000) / all.length).toFixed(1) } };
}

/** Gives rows: title, name, figures. */
export async function run({ seconds: wanted = 0 } = {}) {
  const seconds = Math.max(20, wanted);
  const title = `An alert to its doctor’s socket: ${rate} a second, ${pairs * 2} sockets`;
  const postgres = await withPostgres();
  let isThere = true;
  const stop = async () => {
    if (isThere) await postgres.stop();
    isThere = false;
  };
  const service = await startService({ environment: { DATABASE_URL: postgres.url } });
  try {
    const people = await clinic(service);
    const warm = await measure(service, people, 0, 5);
    const one = await measure(service, people, warm.count, seconds);
    await stop();
    await sleep(2_000);
    const other = await measure(service, people, warm.count + one.count, seconds);
    await people.close();
    return [{ title, name: 'PostgreSQL there', ...one.figures }, { title, name: 'PostgreSQL stopped', ...other.figures }];
  } finally {
    await service.stop();
    await stop();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const options = argumentsOf({ seconds: '20' });
  console.log(table(await run({ seconds: Number(options.seconds) })));
}
