import type { AssistantRole, Intent } from '../understanding/intents.ts';
import type { Standing } from '../understanding/standing.ts';
import type { Talk } from './types.ts';

/** What each command carries out; a message is the role's own. */
const wishOf: Readonly<Record<string, Intent>> = {
  'book-appointment': 'book_appointment',
  'reschedule-appointment': 'reschedule_appointment',
  'cancel-appointment': 'cancel_appointment',
  'issue-prescription': 'add_prescription',
  'discontinue-prescription': 'discontinue_prescription',
  'record-diagnosis': 'add_diagnosis',
  'acknowledge-alert': 'acknowledge_alert',
  'block-time': 'block_time',
  'set-availability': 'set_availability',
};

/** Where a talk stands, for whoever reads what is said next. */
export function standingIn({ flow, proposed, done, told, dropped }: Talk, role: AssistantRole): Standing {
  // A talk's flows are called by their intents.
  if (flow !== null) return { at: proposed ? 'readback' : 'asked', of: flow as Intent };
  if (done !== undefined) return { at: 'done', of: wishOf[done] ?? (role === 'PATIENT' ? 'message_doctor' : 'message_patient') };
  if (told) return { at: 'told', of: told.flow };
  return dropped ? { at: 'dropped', of: dropped.flow } : { at: 'idle' };
}
