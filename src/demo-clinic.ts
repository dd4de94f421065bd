import type { Dispatcher } from './dispatcher/types.ts';
import { localDay, slotsOfDay, type Hours } from './domain/slots.ts';
import { utcText } from './domain/time-text.ts';
import type { Actor, Role } from './kernel/actor.ts';
import { Rejection } from './kernel/rejection.ts';

/** Sends a command as somebody, once: `key` names it for good. What is so already, or cannot be any more, is passed over. */
type Send = (actor: Actor, name: string, data: object, key: string) => Promise<void>;
type Clinic = { readonly send: Send; /** ms since the epoch */ readonly now: number };
/** A part of the demo clinic; the next ones may rely on it. */
type Step = (clinic: Clinic) => Promise<void>;

const as = (user_id: string, role: Role): Actor => ({ user_id, role });
const admin = as('demo-admin', 'ADMIN');

const doctors = [
  { user_id: 'demo-doctor', full_name: 'Dr. Dana Demo', specialty: 'General practice', time_zone: 'America/New_York', slot_minutes: 30, hours: [['09:00', '12:00'], ['13:00', '17:00']] },
  { user_id: 'demo-heart', full_name: 'Dr. Hana Hart', specialty: 'Cardiology', time_zone: 'America/New_York', slot_minutes: 30, hours: [['08:00', '14:00']] },
  { user_id: 'demo-skin', full_name: 'Dr. Sven Dahl', specialty: 'Dermatology', time_zone: 'America/Chicago', slot_minutes: 20, hours: [['10:00', '16:00']] },
  { user_id: 'demo-child', full_name: 'Dr. Paula Klein', specialty: 'Pediatrics', time_zone: 'America/Los_Angeles', slot_minutes: 20, hours: [['09:00', '15:00']] },
] as const;
const patients = [
  { user_id: 'demo-patient', full_name: 'Pat Demo' },
  { user_id: 'demo-maria', full_name: 'Maria Lopez' },
  { user_id: 'demo-john', full_name: 'John Okafor' },
  { user_id: 'demo-yuki', full_name: 'Yuki Tanaka' },
] as const;
const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const reasons = ['Check-up', 'Follow-up of last week', 'A rash that does not go away', 'Blood pressure', 'Vaccination', 'Knee pain'] as const;
/** Bookings lie within so many days from now. */
const weeks = 21;

const register: Step = async ({ send }) => {
  for (const { user_id, full_name, specialty, time_zone } of doctors) await send(admin, 'register-account', { user_id, role: 'DOCTOR', full_name, specialty, time_zone }, user_id);
  for (const { user_id, full_name } of patients) await send(admin, 'register-account', { user_id, role: 'PATIENT', full_name }, user_id);
};

const openHours: Step = async ({ send }) => {
  for (const { user_id, time_zone, slot_minutes, hours } of doctors) {
    const weekly = workdays.flatMap((day) => hours.map(([from, to]) => ({ day, from, to })));
    await send(as(user_id, 'DOCTOR'), 'set-availability', { weekly, slot_minutes, time_zone }, 'hours');
  }
};

/** Each patient sees each doctor once, on days and at times that spread over some weeks. */
const bookings: Step = async ({ send, now }) => {
  const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  for (const [d, { user_id: doctor_id, time_zone, slot_minutes, hours }] of doctors.entries()) {
    const plan: Hours = { weekly: workdays.flatMap((day) => hours.map(([from, to]) => ({ day, from: minutes(from), to: minutes(to) }))), slot_minutes, buffer_minutes: 0, min_notice_minutes: 0, time_zone };
    for (const [p, { user_id }] of patients.entries()) {
      const day = localDay(time_zone, now) + 1 + ((d * 5 + p * 4) % weeks);
      const slots = [0, 1, 2].flatMap((later) => slotsOfDay(plan, day + later));
      const start = slots[(d * 3 + p * 2) % slots.length];
      const reason = reasons[(d + p) % reasons.length];
      if (start !== undefined) await send(as(user_id, 'PATIENT'), 'book-appointment', { doctor_id, start: utcText(start), type: p % 2 ? 'ONLINE' : 'IN_PERSON', reason }, `booking ${doctor_id}`);
    }
  }
};

/** Who writes what into whose chart; the doctors have them in care by a booking. The demo patient's is filled before. */
const entries = [
  { patient_id: 'demo-maria', doctor: 'demo-heart', name: 'record-allergy', data: { substance: 'Sulfonamides', reaction: 'Rash' } },
  { patient_id: 'demo-maria', doctor: 'demo-heart', name: 'record-diagnosis', data: { description: 'Atrial fibrillation', code: 'I48.91', code_system: 'ICD-10' } },
  { patient_id: 'demo-maria', doctor: 'demo-heart', name: 'issue-prescription', data: { medication: 'apixaban', strength: '5 mg', dose: '1 tablet', route: 'oral', frequency: 'twice daily' } },
  { patient_id: 'demo-maria', doctor: 'demo-heart', name: 'file-report', data: { title: 'Electrocardiogram', kind: 'cardiology', summary: 'Atrial fibrillation, 78 a minute' } },
  { patient_id: 'demo-john', doctor: 'demo-doctor', name: 'record-diagnosis', data: { description: 'Type 2 diabetes mellitus', code: 'E11.9', code_system: 'ICD-10' } },
  { patient_id: 'demo-john', doctor: 'demo-doctor', name: 'issue-prescription', data: { medication: 'metformin', strength: '500 mg', dose: '1 tablet', route: 'oral', frequency: 'twice daily with meals' } },
  { patient_id: 'demo-yuki', doctor: 'demo-skin', name: 'record-allergy', data: { substance: 'Latex', reaction: 'Hives', severity: 'mild' } },
  { patient_id: 'demo-yuki', doctor: 'demo-skin', name: 'record-diagnosis', data: { description: 'Atopic dermatitis', code: 'L20.9', code_system: 'ICD-10' } },
  { patient_id: 'demo-yuki', doctor: 'demo-skin', name: 'issue-prescription', data: { medication: 'cetirizine', strength: '10 mg', dose: '1 tablet', route: 'oral', frequency: 'once daily at bedtime', duration_days: 30 } },
] as const;
const charts: Step = async ({ send }) => {
  for (const { patient_id, doctor, name, data } of entries) await send(as(doctor, 'DOCTOR'), name, { ...data, patient_id }, `${name} ${patient_id}`);
};

/** One alert that nobody has acknowledged. */
const alert: Step = ({ send }) => send(as('demo-john', 'PATIENT'), 'raise-alert', { severity: 'urgent', category: 'other', description: 'My blood sugar has been over 300 since this morning, I am very thirsty and dizzy' }, 'alert');

/** What the clinic is made of, in this order. */
const steps: readonly Step[] = [register, openHours, bookings, charts, alert];

/** Fills the demo clinic, once: what was there before stays as it is. Ends early when the service stops. */
export async function fillClinic({ dispatcher, now }: { readonly dispatcher: Pick<Dispatcher, 'dispatch'>; readonly now: () => number }): Promise<void> {
  let isOver = false;
  const send: Send = async (actor, name, data, key) => {
    if (isOver) return;
    try {
      await dispatcher.dispatch({ name, data, actor, via: 'rest', idempotency_key: `demo clinic: ${key}` });
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      isOver = error.status === 503;
      if (error.status >= 500 && !isOver) throw error;
    }
  };
  for (const step of steps) await step({ send, now: now() });
}
