import type { Intent } from '../understanding/intents.ts';
import type { Action, Desk, Reply } from './types.ts';

const suggestions: Readonly<Record<'PATIENT' | 'DOCTOR', readonly Action[]>> = {
  PATIENT: [
    { type: 'start', label: 'Book an appointment', value: 'book_appointment' },
    { type: 'start', label: 'My appointments', value: 'view_appointments' },
    { type: 'start', label: 'My prescriptions', value: 'view_prescriptions' },
    { type: 'start', label: 'Write to my doctor', value: 'message_doctor' },
    { type: 'hand_off', label: 'Talk to a person' },
  ],
  DOCTOR: [
    { type: 'start', label: 'Today’s schedule', value: 'view_schedule' },
    { type: 'start', label: 'My patients', value: 'view_patients' },
    { type: 'start', label: 'Open alerts', value: 'urgent_patients' },
  ],
};
const abilities = {
  PATIENT: 'I can book, move and cancel appointments, show your appointments, prescriptions and reports, find doctors and their free times, write to your doctor, and hand you over to a person.',
  DOCTOR: 'I can show your schedule, your patients and their history, prescribe and discontinue, record diagnoses, show and acknowledge alerts, set your hours, block time, and write to a patient.',
} as const;

const callsForHelp = /\b(?:help|emergenc(?:y|ies)|emergencia|urgent(?:e|ly)?|ambulance|911|999|112|danger|dying|ayuda|er|a&e|save|hurry)\b/i;

/** Answers that depend on nothing but what was wanted. */
export function fixedReply(intent: Intent, { caller: { role }, emergencyNumber }: Desk, text: string): Reply {
  const actions = suggestions[role];
  const emergency = role === 'PATIENT' ? ` In an emergency, call ${emergencyNumber}.` : '';
  switch (intent) {
    case 'greeting':
      return { type: 'greeting', text: `Hello! How can I help you?`, actions };
    case 'help':
      return { type: 'help', text: `${abilities[role]}${emergency}`, actions };
    case 'thanks_goodbye':
      return { type: 'goodbye', text: role === 'PATIENT' ? 'You are welcome. Take care!' : 'You are welcome.' };
    case 'emergency':
      // The detector has found nothing; a guess alone is no reason to send somebody to the telephone.
      if (!callsForHelp.test(text)) return { type: 'clarification', text: `I am not sure that I understand. If somebody is in danger, call ${emergencyNumber} now. Else tell me what you would like to do.`, actions };
      return { type: 'emergency', text: `**If somebody is in danger, call ${emergencyNumber} now.** Then tell me in a few words what is happening, and I will alert your doctors.`, actions: [{ type: 'call', label: `Call ${emergencyNumber}`, value: emergencyNumber }], data: { emergency_number: emergencyNumber, alert: null } };
    case 'confirm':
    case 'deny':
      return { type: 'clarification', text: 'There is nothing to confirm at the moment. What would you like to do?', actions };
    default:
      return { type: 'out_of_scope', text: `I cannot help with that. ${abilities[role]}${emergency}`, actions };
  }
}
