import type { Intent } from '../understanding/intents.ts';
import { say, type Turn } from './engine.ts';
import type { Desk, Talk } from './types.ts';

/** The talk without what was begun, which is left behind; its appointment is the one that was spoken of. */
export function carried({ talk }: Desk): Talk {
  const { talk: after } = say({ type: 'flow_cancelled', text: '' }, talk);
  const appointment = talk.slots['appointment'];
  return { ...after, ...(typeof appointment === 'string' && { listed: [appointment] }) };
}

export function dropped({ talk }: Desk): Turn {
  const { afterwards } = talk;
  const rest = talk.rest === undefined ? '' : ` I leave the rest as well: ${talk.rest.map((each) => `“${each}”`).join(', ')}.`;
  const next = afterwards ? { text: 'All right, I have not changed anything. Shall I go on with the other thing that you asked for?', suggests: afterwards } : { text: `All right, I have not changed anything.${rest} Is there something else I can do?` };
  const { reply, talk: after } = say({ type: 'flow_cancelled', ...next }, talk);
  const { interrupted, ...left } = after;
  return { reply, talk: { ...left, ...(interrupted && interrupted.flow !== talk.flow && { interrupted }), ...(talk.flow !== null && { dropped: { flow: talk.flow as Intent, slots: talk.slots } }) } };
}

export function reask({ talk }: Desk, because: string): Turn {
  return { reply: { type: 'clarification', text: `${because}${talk.question === undefined ? '' : `\n\n${talk.question}`}`, actions: talk.actions, ...(talk.proposed && { data: { proposed: talk.proposed } }) }, talk };
}

/** What each command is when it is read back. */
const readBack: Readonly<Record<string, string>> = {
  'book-appointment': 'booking_confirmation', 'reschedule-appointment': 'reschedule_confirmation', 'cancel-appointment': 'cancel_confirmation', 'post-message': 'message_confirmation', 'issue-prescription': 'prescription_confirmation', 'discontinue-prescription': 'discontinue_confirmation',
  'record-diagnosis': 'diagnosis_confirmation', 'acknowledge-alert': 'acknowledge_confirmation', 'set-availability': 'availability_confirmation', 'block-time': 'block_confirmation',
};
/** What was read back, once more. */
export function readAgain(desk: Desk): Turn {
  const { reply, talk } = reask(desk, 'As I read it back:');
  return { reply: { ...reply, type: readBack[talk.proposed?.command ?? ''] ?? reply.type }, talk };
}
export const again = (desk: Desk): Turn => reask(desk, 'How can I help you?');
