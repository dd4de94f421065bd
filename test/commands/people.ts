import type { AccountEvent } from '../../events/account.ts';
import type { CareteamEvent } from '../../events/careteam.ts';
import { system, type Actor, type Role } from '../../src/kernel/actor.ts';

export const asPatient: Actor = { user_id: 'pat', role: 'PATIENT' };
export const asDoctor: Actor = { user_id: 'doc', role: 'DOCTOR' };
export const asAdmin: Actor = { user_id: 'admin', role: 'ADMIN' };
export const asAuditor: Actor = { user_id: 'auditor', role: 'AUDITOR' };
export const asSystem: Actor = system;
export const asOtherPatient: Actor = { user_id: 'other_pat', role: 'PATIENT' };
export const asOtherDoctor: Actor = { user_id: 'other_doc', role: 'DOCTOR' };

export const registered = (user_id: string, role: Role, more: { full_name?: string; specialty?: string; on_call?: boolean; time_zone?: string } = {}): AccountEvent => ({
  type: 'AccountRegistered',
  data: { user_id, role, full_name: 'Some Body', on_call: false, ...more },
});
/** The facts of a command that names the two. */
export const bothRegistered = { doctor: [registered('doc', 'DOCTOR')], patient: [registered('pat', 'PATIENT')] };

const pair = { patient_id: 'pat', doctor_id: 'doc' };
export const assigned: CareteamEvent = { type: 'DoctorAssigned', data: pair };
export const unassigned: CareteamEvent = { type: 'DoctorUnassigned', data: pair };
export const granted = (appointment_id: string, until: string): CareteamEvent => ({ type: 'CareGranted', data: { ...pair, ground: 'booking', appointment_id, until } });
export const ended = (appointment_id: string): CareteamEvent => ({ type: 'CareEnded', data: { ...pair, appointment_id } });
