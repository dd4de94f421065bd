// A turn with the assistants from end to end over HTTP (issue: p50 at most 10 ms): whole talks of one user after another, then of several at once.
// `npm run bench -- --only=assistant`.
import { clientOf } from './lib/client.mjs';
import { median } from './lib/report.mjs';
import { startService } from './lib/service.mjs';

const weekly = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => ({ day, from: '00:00', to: '24:00' }));
const specialties = ['Cardiology', 'Dermatology', 'Neurology', 'Pediatrics', 'Psychiatry'];
const lastNames = ['Abbott', 'Becker', 'Castillo', 'Dupont', 'Eriksen', 'Fujita', 'Grant', 'Horvath', 'Ivanova', 'Jensen', 'Kowalski', 'Lindgren', 'Moreau', 'Novak', 'Okafor', 'Petrov', 'Quintero', 'Romero', 'Schmidt', 'Tanaka'];
const doctors = lastNames.map((name, n) => ({ user_id: `bench-doctor-${n}`, full_name: `Robin ${name}`, specialty: specialties[n % specialties.length] }));
const minutes = 10;
const people = { PATIENT: 40, DOCTOR: 10 };

/** Texts with the types that answer them. A text that meets another answer stops the measurement: what is timed is the whole work. */
const talks = {
  PATIENT: ({ doctor, day, time }) => [
    ['hello', 'greeting'],
    ['I want to see a doctor for my skin', 'doctor_selection'],
    [`${doctor} on ${day} at ${time}`, 'booking_confirmation'],
    ['yes', 'appointment_booked'],
    ['show my appointments', 'appointments_list'],
    ['what am I prescribed?', 'no_prescriptions'],
    ['cancel my appointment', 'cancel_confirmation'],
    ['yes please', 'appointment_cancelled'],
    ['thanks, bye', 'goodbye'],
  ],
  DOCTOR: ({ patient }) => [
    ["what's on my schedule today", 'no_appointments'],
    ['list my patients', 'patients_list'],
    [`show ${patient}'s history`, 'patient_history'],
    [`prescribe ibuprofen 400 mg twice daily for 5 days for ${patient}`, 'prescription_confirmation'],
    ['make that three times daily', 'prescription_confirmation'],
    ['no', 'flow_cancelled'],
    [`message ${patient}: your results are normal`, 'message_confirmation'],
    ['yes', 'message_sent'],
  ],
};

const patientName = (n) => `${['Alva', 'Bruno', 'Celia', 'Dario', 'Edda'][(n + Math.floor(n / lastNames.length)) % 5]} ${lastNames[n % lastNames.length]}son`;

async function prepare(command) {
  for (const doctor of doctors) {
    await command('bench-admin', 'ADMIN', 'register-account', { role: 'DOCTOR', ...doctor });
    await command(doctor.user_id, 'DOCTOR', 'set-availability', { weekly, slot_minutes: minutes, time_zone: 'UTC' });
  }
  for (let n = 0; n < people.PATIENT; n++) {
    await command('bench-admin', 'ADMIN', 'register-account', { user_id: `bench-patient-${n}`, role: 'PATIENT', full_name: patientName(n) });
    await command('bench-admin', 'ADMIN', 'assign-doctor', { doctor_id: `bench-doctor-${n % people.DOCTOR}`, patient_id: `bench-patient-${n}` });
  }
}

/** One talk to its end; what each turn took, ms. */
async function talk(ask, role, who, n) {
  const at = new Date(Date.UTC(2000, 0, 1, 9, (n % 60) * minutes));
  const day = new Date(Date.now() + (2 + Math.floor(n / 60)) * 86_400_000).toISOString().slice(0, 10);
  const texts = talks[role]({ doctor: `Dr ${lastNames[1 + (n % 4) * 5]}`, day, time: at.toISOString().slice(11, 16), patient: patientName(who) });
  const took = [];
  let conversation_id;
  for (const [message, expected] of texts) {
    const began = performance.now();
    const answer = await ask(`bench-${role.toLowerCase()}-${who}`, role, `/chat/${role.toLowerCase()}`, { message, ...(conversation_id && { conversation_id }) });
    took.push(performance.now() - began);
    conversation_id = answer.conversation_id;
    if (answer.type !== expected) throw new Error(`“${message}” was answered by ${answer.type}: ${answer.response}`);
  }
  return took;
}

const at = (sorted, share) => +sorted[Math.floor(sorted.length * share)].toFixed(2);

/** So many talks, so many at once; figures over all their turns. */
async function measure(ask, role, { count, atOnce, from }) {
  const took = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async (_, worker) => {
      for (let n = next++; n < count; n = next++) took.push(...(await talk(ask, role, worker % people[role], from + n)));
    }),
  );
  took.sort((a, b) => a - b);
  return { turns: took.length, 'p50 ms': at(took, 0.5), 'p99 ms': at(took, 0.99) };
}

/** Gives rows: title, name and figures in milliseconds, each the median of the runs. */
export async function run({ runs }) {
  const service = await startService();
  const rows = [];
  try {
    const { ask, command } = clientOf(service);
    await prepare(command);
    let from = 0;
    for (const role of ['PATIENT', 'DOCTOR'])
      for (const atOnce of [1, 8]) {
        const each = { count: 5 * Math.max(4, atOnce), atOnce };
        const rounds = [];
        // The first round warms the service up and is not counted.
        for (let round = 0; round <= runs; round++, from += each.count) rounds.push(await measure(ask, role, { ...each, from }));
        const figure = (name) => median(rounds.slice(1).map((round) => round[name]));
        rows.push({ title: 'A turn with the assistant, over HTTP', name: `${role}, ${atOnce === 1 ? 'one talk at a time' : `${atOnce} talks at once`}`, turns: figure('turns'), 'p50 ms': figure('p50 ms'), 'p99 ms': figure('p99 ms') });
      }
  } finally {
    await service.stop();
  }
  return rows;
}
