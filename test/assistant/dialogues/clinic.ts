import { afterAll, beforeAll, expect } from 'vitest';
import { startApp, type App } from '../../support/app.ts';
import { talker, type Said, type Talker } from './talks.ts';

const weekly = ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => ({ day, from: '09:00', to: '17:00' }));
const doctors = { patel: ['Maya Patel', 'Cardiology'], ito: ['Tomas Ito', 'Dermatology'], marsh: ['Helena Marsh', 'Dermatology'], grace: ['Grace Lee', 'General Practice'], daniel: ['Daniel Lee', 'Pediatrics'] } as const;

const local = (start: unknown): string => new Date(String(start)).toLocaleString('sv', { timeZone: 'America/New_York' }).slice(5, 16);
/** “10-15 10:00”: the time that was read back. */
export const startOf = ({ data }: Said): string => local(data.proposed?.data['start']);
/** “ito 10-15 10:00”: the booking that was read back. */
export const proposed = ({ data }: Said): string => `${String(data.proposed?.data['doctor_id'] ?? '')} ${local(data.proposed?.data['start'])}`.trim();

/** A clinic with five doctors, for the tests of a file; it is Tuesday, 13 October 2026, 8:00 in New York. */
export function clinic() {
  let app: App;
  const must = async (token: string, name: string, data: object): Promise<Record<string, unknown>> => {
    const answer = await app.command(token, name, data);
    expect(answer.status, answer.text).toBe(200);
    return answer.json['result'] as Record<string, unknown>;
  };
  const tokenOf = (id: string): Promise<string> => app.token(id, 'PATIENT', id);
  beforeAll(async () => {
    app = await startApp({ CLOCK_START: '2026-10-13T12:00:00.000Z' });
    const admin = await app.token('admin', 'ADMIN');
    for (const [user_id, [full_name, specialty]] of Object.entries(doctors)) {
      await must(admin, 'register-account', { user_id, role: 'DOCTOR', full_name, specialty });
      await must(await app.token(user_id, 'DOCTOR'), 'set-availability', { weekly, slot_minutes: 30, time_zone: 'America/New_York' });
    }
  });
  afterAll(() => app.stop());
  return {
    app: () => app,
    must,
    tokenOf,
    /** A patient of Dr Grace Lee's. */
    async patient(id: string): Promise<Talker> {
      await app.request('/me', { token: await tokenOf(id) });
      await must(await app.token('admin', 'ADMIN'), 'assign-doctor', { doctor_id: 'grace', patient_id: id });
      return talker(() => app, await tokenOf(id), '/chat/patient');
    },
    /** `start`: day of October and time, “15T10:00”. */
    book: async (id: string, doctor_id: string, start: string): Promise<Record<string, unknown>> => must(await tokenOf(id), 'book-appointment', { doctor_id, start: `2026-10-${start}:00-04:00` }),
    /** What is booked of the patient's, after the last turn. */
    async standing(id: string, { last }: Talker): Promise<string[]> {
      const { json } = await app.request(`/appointments?status=BOOKED&at_least=${last.position}`, { token: await tokenOf(id) });
      return (json['appointments'] as { doctor_id: string; start: string }[]).map(({ doctor_id, start }) => `${doctor_id} ${local(start)}`).toSorted();
    },
  };
}
