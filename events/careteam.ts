import { defineEvents, type Event } from '../src/kernel/event.ts';
import type { Erasable, MaybeErased } from './erasable.ts';

/** Which doctors care for a patient, why and until when. Stream `careteam-<patient_id>`. */
export type CareteamEvent =
  | Event<'DoctorAssigned', { patient_id: string; doctor_id: string; reason?: Erasable } & MaybeErased>
  /** Ends every ground that the doctor had. */
  | Event<'DoctorUnassigned', { patient_id: string; doctor_id: string; reason?: Erasable } & MaybeErased>
  /** A booking brings the doctor into care until the given time (RFC 3339); again for the same appointment: a new time. */
  | Event<'CareGranted', { patient_id: string; doctor_id: string; ground: 'booking'; appointment_id: string; until: string }>
  | Event<'CareEnded', { patient_id: string; doctor_id: string; appointment_id: string }>
  /** Somebody without a ground reads the patient's records until `expires_at` (RFC 3339). `doctors`: those in care, who are told, as the patient is. */
  | Event<'EmergencyAccessUsed', { patient_id: string; user_id: string; role: 'DOCTOR' | 'ADMIN'; reason: Erasable; expires_at: string; doctors: readonly string[] } & MaybeErased>;

export const careteamEvents = defineEvents<CareteamEvent>()({
  DoctorAssigned: { version: 1, personal: { reason: 'patient_id' } },
  DoctorUnassigned: { version: 1, personal: { reason: 'patient_id' } },
  CareGranted: { version: 1 },
  CareEnded: { version: 1 },
  EmergencyAccessUsed: { version: 1, personal: { reason: 'patient_id' } },
});
