const shared = ['help', 'greeting', 'thanks_goodbye', 'out_of_scope', 'confirm', 'deny'] as const;

/** What a patient may want of the assistant (API §6). */
export const patientIntents = [
  'book_appointment', 'view_appointments', 'cancel_appointment', 'reschedule_appointment', 'view_prescriptions', 'view_reports', 'doctor_info', 'message_doctor', 'emergency', ...shared,
] as const;
/** What a doctor may want of the assistant (API §6). */
export const doctorIntents = [
  'view_schedule', 'set_availability', 'block_time', 'view_patients', 'patient_history', 'add_prescription', 'discontinue_prescription', 'add_diagnosis', 'urgent_patients', 'acknowledge_alert',
  'message_patient', ...shared,
] as const;

export type PatientIntent = (typeof patientIntents)[number];
export type DoctorIntent = (typeof doctorIntents)[number];
export type Intent = PatientIntent | DoctorIntent;
/** Who talks: each has an assistant of their own. */
export type AssistantRole = 'PATIENT' | 'DOCTOR';
