import type { Intent } from '../../understanding/intents.ts';
import type { Course } from '../../understanding/standing.ts';
import type { Understanding } from '../../understanding/types.ts';
import { readAgain, reask } from '../ends.ts';
import { advance, say } from '../engine.ts';
import type { Slots } from '../types.ts';
import type { Idle } from './idle.ts';
import type { Open } from './open.ts';
import type { Move, Rules } from './rule.ts';

/** So surely a text has to do something in a talk where no word of it is known to. */
const surelySo = 0.6;
/** The same, where it may ask for anything: what is open or what is none of ours. */
const surelyOfThis = 0.85;
const takes = (course: Course, { course: found }: Understanding, atLeast = surelySo): boolean => found?.course === course && found.confidence >= atLeast;

/** “Phone's going, one mo”: what is open stays so. */
const holdsIt = ({ understanding, desk, changed, waitsForText }: Open): Move | undefined =>
  !changed && !waitsForText && takes('wait', understanding) ? reask(desk, desk.talk.proposed ? 'Take your time; nothing has been done yet.' : 'Take your time.') : undefined;

/** “What was it that you were about to save?” */
const tellsWhereWeAre = ({ understanding, desk, changed, waitsForText }: Open): Move | undefined => (!changed && !waitsForText && takes('repeat', understanding, surelyOfThis) ? (desk.talk.proposed ? readAgain(desk) : reask(desk, 'Where we are:')) : undefined);

/** A flow is open, and a text holds it or asks for it again in whatever words. */
export const holding: Rules<Open> = { holdsIt, tellsWhereWeAre };

/** Where that stands which was done. */
const shownBy: Readonly<Record<string, Intent>> = {
  'book-appointment': 'view_appointments',
  'reschedule-appointment': 'view_appointments',
  'cancel-appointment': 'view_appointments',
  'issue-prescription': 'patient_history',
  'discontinue-prescription': 'patient_history',
  'record-diagnosis': 'patient_history',
};

/** “Sorry, which one did you stop?”, “so nothing was booked?”: what was done, told or given up last. */
function tellsWhatWas({ understanding, desk, flows }: Idle): Promise<Move> | Move | undefined {
  if (!takes('repeat', understanding)) return undefined;
  const { done, told, patient, sent, dropped } = desk.talk;
  const before = done === undefined && told ? flows.get(told.flow) : undefined;
  if (before && told) return advance(before, told.slots, desk);
  const visits = done === undefined && dropped?.flow.endsWith('_appointment') === true ? flows.get('view_appointments') : undefined;
  if (visits) return advance(visits, {}, desk, 'I have not changed anything.');
  if (done === undefined) return say({ type: 'clarification', text: 'I have not changed or sent anything. What would you like to do?' }, desk.talk);
  const showing = flows.get(shownBy[done] ?? 'help');
  const slots: Slots | undefined = showing?.intent === 'patient_history' ? (patient === undefined ? undefined : { patient }) : {};
  if (showing && slots) return advance(showing, slots, desk, 'That is done.');
  const words = done === 'post-message' && sent ? `It has been sent:\n\n> ${sent.content.replaceAll('\n', '\n> ')}` : 'Yes, that is done.';
  return say({ type: 'clarification', text: `${words}\n\nWhat else would you like to do?` }, desk.talk);
}

/** “Phone's ringing, brb”, where nothing is open. */
const takesItsTime = ({ understanding, desk }: Idle): Move | undefined => (takes('wait', understanding) ? reask(desk, 'Take your time.') : undefined);

/** Nothing is open, and a text asks for what was, or for time, in whatever words. */
export const lingering: Rules<Idle> = { tellsWhatWas, takesItsTime };
