import { doctorName, personName, rowsOf, sayShort, sayTime, str } from '../words.ts';
import type { Desk, Slots } from '../types.ts';

export type Appointment = { readonly appointment_id: string; readonly doctor_id: string; readonly doctor_name: string; readonly patient_id: string; readonly patient_name: string; readonly start: string; readonly end: string; readonly status: string; readonly reason: string | null };

export const toAppointment = (row: Record<string, unknown>): Appointment => ({
  appointment_id: String(row['appointment_id']),
  doctor_id: String(row['doctor_id']),
  doctor_name: doctorName(row['doctor_name']),
  patient_id: String(row['patient_id']),
  patient_name: personName(row['patient_name']),
  start: String(row['start']),
  end: String(row['end']),
  status: String(row['status']),
  reason: str(row['reason']) ?? null,
});

/** What is booked from now on, the soonest first. */
export async function upcoming(desk: Desk): Promise<Appointment[]> {
  const answer = await desk.get('/appointments', { from: new Date(desk.now).toISOString(), status: 'BOOKED', limit: '50' });
  return rowsOf(answer, 'appointments').map(toAppointment).toSorted((a, b) => (a.start < b.start ? -1 : 1));
}
export const appointmentOf = async (desk: Desk, id: string): Promise<Appointment> => toAppointment(await desk.get(`/appointments/${id}`));

export const lineOf = ({ doctor_name, start }: Appointment, zone: string): string => `${doctor_name}, ${sayShort(start, zone)}`;

/** What an appointment is for, where it is read back. */
export const reasonLine = ({ reason }: Appointment, before = '\n'): string => (reason === null ? '' : `${before}- **Reason:** ${reason}`);

/** What was read back of an appointment holds no longer. */
export function movedMeanwhile({ start, status }: Appointment, shown: string | undefined, slots: Slots, { zone }: Desk) {
  if (status !== 'BOOKED' || shown === undefined || Date.parse(start) === Date.parse(shown)) return undefined;
  const { start: _start, ...rest } = slots;
  return { slots: { ...rest, from: start }, because: `This appointment has been moved meanwhile: it is now on ${sayTime(start, zone)}. Nothing has been changed.` };
}
