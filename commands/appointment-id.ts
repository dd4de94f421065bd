import type { Digest } from '../src/kernel/aggregate.ts';
import { Rejection } from '../src/kernel/rejection.ts';

/** An appointment's id leads to its doctor's calendar, and tells whose it is; `name` is a UUID. */
export const appointmentIdOf = (digest: Digest, { doctor_id, patient_id }: { readonly doctor_id: string; readonly patient_id: string }, name: string): string => digest.seal('appt', doctor_id, `${name.replaceAll('-', '')} ${patient_id}`);

/** Whom an id is about; undefined when it is no id of ours. Whether there is such an appointment is the calendar's to say. */
export function partiesOf(digest: Digest, appointment_id: string): { readonly doctor_id: string; readonly patient_id: string } | undefined {
  const opened = digest.unseal('appt', appointment_id);
  return opened && { doctor_id: opened.key, patient_id: opened.part.slice(opened.part.indexOf(' ') + 1) };
}

/** The same of a command's data. Throws `not-found`. */
export function mustBeOurs(digest: Digest, appointment_id: string): { readonly doctor_id: string; readonly patient_id: string } {
  const parties = partiesOf(digest, appointment_id);
  if (!parties) throw new Rejection('not-found');
  return parties;
}
