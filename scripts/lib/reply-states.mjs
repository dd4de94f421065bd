import { instant } from './clinic.mjs';

const days = { today: '2026-12-01', wednesday: '2026-12-02', thursday: '2026-12-03', friday: '2026-12-04' };
const book = (doctor, day, time, patient = 'ellis', reason) => ({ by: patient, command: 'book-appointment', data: ({ own }) => ({ doctor_id: own(doctor), start: instant(`${days[day]}T${time}`), ...(reason && { reason }) }) });
const prescribe = (patient, medication, strength, frequency, more = {}) => ({ by: 'raman', command: 'issue-prescription', data: ({ own }) => ({ patient_id: own(patient), medication, strength, frequency, ...more }) });
const ofPatient = (command, patient, more) => ({ by: 'raman', command, data: ({ own }) => ({ patient_id: own(patient), ...more }) });
const alarm = (patient, severity, category, description) => ({ by: patient, command: 'raise-alert', data: () => ({ severity, category, description }) });
const three = [book('raman', 'wednesday', '11:00'), book('nwosu', 'thursday', '14:00'), book('baxter', 'friday', '09:30')];
const amoxicillin = 'amoxicillin 500 mg three times a day for 7 days for Jordan Ellis';

/** The states of a talk in which a reply is said: what is there before, and the turns that lead there. `p-`: Jordan Ellis', `d-`: Dr Raman's. */
export const states = {
  'p-book-readback': { turns: ['book Dr Nwosu on Thursday at 10'] },
  'p-times-offered': { turns: ['I would like to see Dr Raman'] },
  'p-doctors-offered': { turns: ['I need a dermatologist'] },
  'p-cancel-which': { given: three, turns: ['cancel my appointment'] },
  'p-cancel-readback': { given: three, turns: ['cancel my appointment with Dr Raman'] },
  'p-move-when': { given: three.slice(0, 1), turns: ['I need to reschedule my appointment'] },
  'p-move-readback': { given: three.slice(0, 1), turns: ['move my appointment to Friday at 2pm'] },
  'p-list-shown': { given: three, turns: ['what appointments do I have?'] },
  'p-message-words': { turns: ['I want to write to Dr Raman'] },
  'p-message-readback': { turns: ['tell Dr Raman that I have finished the antibiotics'] },
  'p-prescriptions-shown': { given: [prescribe('ellis', 'amoxicillin', '500 mg', 'TID', { duration_days: 7 }), prescribe('ellis', 'lisinopril', '10 mg', 'QD')], turns: ['what are my prescriptions?'] },
  'p-just-booked': { turns: ['book Dr Nwosu on Thursday at 10', 'yes'] },
  'd-rx-readback': { turns: [amoxicillin] },
  'd-rx-details': { turns: ['prescribe metformin for Walter'] },
  'd-rx-who': { turns: ['prescribe lisinopril 10 mg once daily for Sam'] },
  'd-rx-finding': { given: [ofPatient('record-allergy', 'ellis', { substance: 'penicillin', severity: 'severe', reaction: 'hives' })], turns: [amoxicillin] },
  'd-rx-added': { turns: ['lisinopril 10 mg once daily for Walter', 'yes'] },
  'd-stop-readback': { given: [prescribe('brandt', 'atorvastatin', '40 mg', 'QHS'), prescribe('brandt', 'metformin', '500 mg', 'BID')], turns: ["stop Walter's atorvastatin, muscle pain"] },
  'd-diagnosis-readback': { turns: ['diagnosis for Priya Shah: seasonal allergic rhinitis J30.2'] },
  'd-block-readback': { turns: ['block Friday 1 to 3 pm for training'] },
  'd-hours-readback': { turns: ['set my hours Monday to Thursday 8 to 4'] },
  'd-message-readback': { turns: ['tell Maria Delgado her blood test is normal'] },
  'd-message-words': { turns: ['write to Walter'] },
  'd-alerts-shown': { given: [alarm('ellis', 'critical', 'cardiac', 'crushing chest pain'), alarm('delgado', 'urgent', 'breathing', 'wheezing since last night')], turns: ['any open alerts?'] },
  'd-ack-readback': { given: [alarm('ellis', 'critical', 'cardiac', 'crushing chest pain')], turns: ["acknowledge Jordan's alert"] },
  'd-schedule-shown': { given: [book('raman', 'today', '09:30', 'ellis', 'cough'), book('raman', 'today', '11:00', 'delgado', 'follow-up'), book('raman', 'today', '14:30', 'okoro'), book('raman', 'wednesday', '10:00', 'shah'), prescribe('ellis', 'atorvastatin', '20 mg', 'QHS')], turns: ['what does my day look like?'] },
  'd-history-shown': { given: [prescribe('ellis', 'lisinopril', '10 mg', 'QD'), ofPatient('record-allergy', 'ellis', { substance: 'penicillin' }), ofPatient('record-diagnosis', 'ellis', { description: 'Essential hypertension', code: 'I10', code_system: 'ICD-10' })], turns: ["show me Jordan's history"] },
};
