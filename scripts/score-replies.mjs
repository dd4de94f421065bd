import { readFileSync } from 'node:fs';
import { SignJWT } from 'jose';
import { startService } from '../bench/lib/service.mjs';
import './lib/node-version.mjs';
import { clock, doctors, patients, states, zone } from './lib/reply-states.mjs';

// `node scripts/score-replies.mjs [--errors=20] <replies.jsonl> …`, after a build: says each reply in its state of a talk (`lib/reply-states.mjs`), each in a clinic of its own, to the
// service on embedded servers. A line holds `state`, `say`, `type` (the reply types that are right), and may hold `says` and `not` (expressions that the answer matches, or not) and `want`.
const options = Object.fromEntries(process.argv.slice(2).flatMap((argument) => (argument.startsWith('--') ? [argument.slice(2).split('=')] : [])));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  process.stderr.write('Usage: node scripts/score-replies.mjs [--errors=20] <replies.jsonl> …\n');
  process.exit(2);
}
const rows = (file) => readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const weekly = ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => ({ day, from: '09:00', to: '17:00' }));
const roleOf = (id) => (id === 'admin' ? 'ADMIN' : id in doctors ? 'DOCTOR' : 'PATIENT');
const service = await startService({ environment: { CLOCK_START: clock, CLINIC_TIME_ZONE: zone } });
let seen = '0';

async function call(sub, role, where, data) {
  const token = await new SignJWT({ role }).setProtectedHeader({ alg: 'HS256' }).setSubject(sub).setExpirationTime(new Date('2100-01-01')).sign(Buffer.from(service.secret));
  const answer = await fetch(`${service.url}${where}`, { method: data ? 'POST' : 'GET', headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }, ...(data && { body: JSON.stringify(data) }) });
  const json = await answer.json();
  if (!answer.ok) throw new Error(`${sub} ${where}: ${JSON.stringify(json)}`);
  if (json.position && BigInt(json.position) > BigInt(seen)) seen = json.position;
  return json;
}

async function addDoctor(id, user_id = id) {
  const [full_name, specialty] = doctors[id];
  await call('admin', 'ADMIN', '/commands/register-account', { user_id, role: 'DOCTOR', full_name, specialty });
  await call(user_id, 'DOCTOR', '/commands/set-availability', { weekly, slot_minutes: 30, time_zone: zone });
}

/** Patients have the clinic's doctors in common; a doctor who talks has a practice of their own. */
async function open(mark, ofDoctor) {
  const own = (id) => (id === 'admin' || (!ofDoctor && id in doctors) ? id : `${mark}-${id}`);
  if (ofDoctor) await addDoctor('raman', own('raman'));
  for (const [id, [full_name, ...care]] of Object.entries(patients)) {
    if (!ofDoctor && id !== 'ellis') continue;
    await call('admin', 'ADMIN', '/commands/register-account', { user_id: own(id), role: 'PATIENT', full_name });
    for (const doctor of care) if (!ofDoctor || doctor === 'raman') await call('admin', 'ADMIN', '/commands/assign-doctor', { doctor_id: own(doctor), patient_id: own(id) });
  }
  return { own };
}

async function say({ state, say: reply }, mark) {
  const ofDoctor = state.startsWith('d-');
  const clinic = await open(mark, ofDoctor);
  const { given = [], turns } = states[state];
  for (const { by, command, data } of given) await call(clinic.own(by), roleOf(by), `/commands/${command}`, data(clinic));
  const [who, role, where] = ofDoctor ? [clinic.own('raman'), 'DOCTOR', '/chat/doctor'] : [clinic.own('ellis'), 'PATIENT', '/chat/patient'];
  for (const model of ['/appointments', ofDoctor ? '/alerts' : '/prescriptions', ofDoctor ? '/patients' : '/doctors']) await call(who, role, `${model}?at_least=${seen}`);
  let answer = {};
  for (const message of [...turns, reply]) answer = await call(who, role, where, { message, ...(answer.conversation_id && { conversation_id: answer.conversation_id }) });
  // The next patient finds the times free.
  if (!ofDoctor) for (const { appointment_id } of (await call(who, role, `/appointments?status=BOOKED&at_least=${seen}`)).appointments) await call(who, role, '/commands/cancel-appointment', { appointment_id });
  return answer;
}

const matches = (text) => (expression) => new RegExp(expression, 'i').test(text);
try {
  for (const id of Object.keys(doctors)) await addDoctor(id);
  for (const [at, file] of files.entries()) {
    const wrong = [];
    const all = rows(file);
    for (const [n, row] of all.entries()) {
      const { type, response } = await say(row, `r${at}-${n}`);
      const isRight = row.type.includes(type) && (row.says ?? []).every(matches(response)) && !(row.not ?? []).some(matches(response));
      if (!isRight) wrong.push(`  [${row.state}] ${row.say} → ${type}, not ${row.type.join('|')}${row.want ? ` (${row.want})` : ''}`);
    }
    process.stdout.write(`${file}: right ${(100 * (1 - wrong.length / all.length)).toFixed(1)} % (${all.length - wrong.length}/${all.length})\n${wrong.slice(0, Number(options.errors ?? 0)).map((line) => `${line}\n`).join('')}`);
  }
} finally {
  await service.stop();
}
