import { expect } from 'vitest';
import type { App } from '../../support/app.ts';

/** Sends a command that must be accepted. */
export type Must = (token: string, name: string, data: object) => Promise<void>;
export const mustOf = (app: () => App): Must => async (token, name, data) => {
  const answer = await app().command(token, name, data);
  expect(answer.status, answer.text).toBe(200);
};

/** A general practitioner with hours from 9 to 5 on weekdays in New York, and the patients in their care: full names by user_id. */
export async function openPractice(app: App, doctor: { readonly user_id: string; readonly full_name: string }, patients: Readonly<Record<string, string>>): Promise<void> {
  const must = mustOf(() => app);
  const admin = await app.token('admin', 'ADMIN');
  const weekly = ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => ({ day, from: '09:00', to: '17:00' }));
  await must(admin, 'register-account', { ...doctor, role: 'DOCTOR', specialty: 'General Practice' });
  await must(await app.token(doctor.user_id, 'DOCTOR'), 'set-availability', { weekly, slot_minutes: 30, time_zone: 'America/New_York' });
  for (const [patient_id, full_name] of Object.entries(patients)) {
    await must(admin, 'register-account', { user_id: patient_id, role: 'PATIENT', full_name });
    await must(admin, 'assign-doctor', { doctor_id: doctor.user_id, patient_id });
  }
}
