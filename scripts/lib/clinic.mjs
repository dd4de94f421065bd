import { SignJWT } from 'jose';
import { startService } from '../../bench/lib/service.mjs';

/** Tuesday, 8:00 in New York. */
export const clock = '2026-12-01T13:00:00.000Z';
export const zone = 'America/New_York';
export const doctors = { nwosu: ['Amara Nwosu', 'Cardiology'], baxter: ['Colin Baxter', 'Dermatology'], raman: ['Priya Raman', 'General Practice'], marsh: ['Helena Marsh', 'Dermatology'], leechen: ['Lee Chen', 'Pediatrics'], michellechen: ['Michelle Chen', 'Neurology'], ortega: ['Tomas Ortega', 'Orthopedics'], whitfield: ['Sam Whitfield', 'Psychiatry'] };
const patients = { ellis: ['Jordan Ellis', 'raman', 'nwosu'], delgado: ['Maria Delgado', 'raman'], okoro: ['Samuel Okoro', 'raman'], okoye: ['Samantha Okoye', 'raman'], shah: ['Priya Shah', 'raman'], brandt: ['Walter Brandt', 'raman'] };
const weekly = ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => ({ day, from: '09:00', to: '17:00' }));
const roleOf = (id) => (id === 'admin' ? 'ADMIN' : id in doctors ? 'DOCTOR' : 'PATIENT');

/** “2026-12-03T10:00”, in the clinic's zone, as an instant. */
export const instant = (local) => new Date(`${local}:00-05:00`).toISOString();
/** An instant in the clinic's zone. */
export const local = (at) => new Date(at).toLocaleString('sv', { timeZone: zone }).slice(0, 16).replace(' ', 'T');

/** The service on embedded servers, with the clinic's doctors. */
export async function startClinic() {
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

  /** A talk of Jordan Ellis' or of Dr Raman's. Patients have the clinic's doctors in common; a doctor who talks has a practice of their own. `mark` is in nobody else's ids. */
  async function open(mark, ofDoctor) {
    const own = (id) => (id === 'admin' || (id in doctors && !(ofDoctor && id === 'raman')) ? id : `${mark}-${id}`);
    if (ofDoctor) await addDoctor('raman', own('raman'));
    for (const [id, [full_name, ...care]] of Object.entries(patients)) {
      await call('admin', 'ADMIN', '/commands/register-account', { user_id: own(id), role: 'PATIENT', full_name });
      for (const doctor of care) if (!ofDoctor || doctor === 'raman') await call('admin', 'ADMIN', '/commands/assign-doctor', { doctor_id: own(doctor), patient_id: own(id) });
    }
    const [who, role, where] = ofDoctor ? [own('raman'), 'DOCTOR', '/chat/doctor'] : [own('ellis'), 'PATIENT', '/chat/patient'];
    let conversation_id;
    return {
      own,
      as: (id, command, data) => call(own(id), roleOf(id), `/commands/${command}`, data),
      /** What was done by others is there to be read: an assistant promises no more than that of its own talk. */
      async settle() {
        for (const model of ['/appointments', ofDoctor ? '/alerts' : '/prescriptions', ofDoctor ? '/patients' : '/doctors']) await call(who, role, `${model}?at_least=${seen}`);
      },
      async say(message) {
        const answer = await call(who, role, where, { message, ...(conversation_id && { conversation_id }) });
        ({ conversation_id } = answer);
        return answer;
      },
      /** What whoever talks may read, or another. */
      read: (path, id = ofDoctor ? 'raman' : 'ellis') => call(own(id), roleOf(id), `${path}${path.includes('?') ? '&' : '?'}at_least=${seen}`),
      /** The next patient finds the times free. */
      async close() {
        if (ofDoctor) return;
        for (const id of Object.keys(patients)) for (const { appointment_id } of (await call(own(id), 'PATIENT', `/appointments?status=BOOKED&at_least=${seen}`)).appointments) await call(own(id), 'PATIENT', '/commands/cancel-appointment', { appointment_id });
      },
    };
  }

  for (const id of Object.keys(doctors)) await addDoctor(id);
  return { open, stop: () => service.stop() };
}

const matches = (text) => (expression) => new RegExp(expression, 'i').test(text);
/** Whether an answer is of a type that is right, and says what it has to. */
export const isRight = (row, { type, response }) => row.type.includes(type) && (row.says ?? []).every(matches(response)) && !(row.not ?? []).some(matches(response));
