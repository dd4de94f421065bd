import type { AssistantRole, Intent } from '../intents.ts';

type Wanted = { readonly intent: Intent; readonly rule: string; readonly pattern: RegExp };

const appointment = String.raw`(?:appointments?|appts?|apts?|apmts?|bookings?|visits?|check-?ups?|consult(?:ation)?s?|slots?|sessions?)`;

const patient: readonly Wanted[] = [
  { intent: 'reschedule_appointment', rule: 'wanted.reschedule', pattern: new RegExp(String.raw`\b(?:re-?schedul\w*|postpone|push back|bring forward|(?:move|change|switch|shift|swap|delay)\b.{0,40}\b${appointment})\b`) },
  { intent: 'cancel_appointment', rule: 'wanted.cancel', pattern: new RegExp(String.raw`\b(?:cancel|call off|drop|delete|scrap)\b.{0,40}\b${appointment}\b`) },
  { intent: 'view_appointments', rule: 'wanted.view', pattern: new RegExp(String.raw`\b(?:show|see|view|list|check|what|when|which)\b.{0,30}\b(?:my|next|upcoming)\b.{0,20}\b${appointment}\b`) },
  { intent: 'book_appointment', rule: 'wanted.book', pattern: new RegExp(String.raw`\b(?:book|make|schedule|set up|arrange|need|want|get|have)\b.{0,30}\b${appointment}\b`) },
];
const doctor: readonly Wanted[] = [
  { intent: 'add_prescription', rule: 'wanted.prescribe', pattern: /^(?:please )?(?:prescribe|rx|start)\b/ },
  { intent: 'discontinue_prescription', rule: 'wanted.discontinue', pattern: /^(?:please )?(?:discontinue|d\/c|stop)\b/ },
  { intent: 'view_schedule', rule: 'wanted.schedule', pattern: /\b(?:my|today'?s|tomorrow'?s)\b.{0,20}\b(?:schedule|agenda|calendar|diary|appointments)\b/ },
];

/** What is asked for in so many words. `folded` comes from `fold`. */
export const wantedIntent = (folded: string, role: AssistantRole): Wanted | undefined => (role === 'PATIENT' ? patient : doctor).find(({ pattern }) => pattern.test(folded));
