import type { Intent } from '../understanding/intents.ts';
import type { Understanding } from '../understanding/types.ts';
import { commandedIn } from './commanded.ts';
import { ordersByVerb } from './ordered.ts';
import { wishOf } from './patients-turn.ts';
import type { Desk, Flow, Talk } from './types.ts';

/** So sure has an intent to be before it interrupts something. */
export const sureToSwitch = 0.75;

/** A yes that names an act is a yes to that act alone: “cancel it” books and prescribes nothing. */
export const namesAnother = (command: string, text: string): boolean => (/\bcancel\b/i.test(text) && command !== 'cancel-appointment') || (/\bbook\b/i.test(text) && !/^(?:book|reschedule)-/.test(command));

const numbersIn = (text: string): readonly number[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
/** Whether a text says a number that was not read back: what it means by it is to be asked. */
export const addsNumber = (text: string, question = ''): boolean => numbersIn(text).some((number) => !numbersIn(question).includes(number));

/** "Send it tonight at eight". */
export const putsOff = /\b(?:tonight|tomorrow|later|this (?:evening|afternoon)|next (?:week|month)|in (?:an?|\d+|two|three|a few) (?:hours?|minutes?|days?|weeks?)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|at (?:\d|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\b/i;
/** Said of one thing more. */
export const addsMore = /\b(?:and|also|too|as well|then|plus|next|another)\b/i;

/** Whether what stands behind a yes is another act, and no change of the one that was agreed to. */
export function isFurther(text: string, flow: Flow, desk: Desk, flows: ReadonlyMap<Intent, Flow>, more = true): boolean {
  const heard = desk.understand(text);
  const other = flows.get(wishOf(text, heard, desk).intent);
  if (!other?.acts || isConditional(text, heard)) return false;
  // “Yes, move it to 10:30” is a yes to something else.
  if (desk.caller.role === 'PATIENT') return commandedIn(text) === other.intent && !/\b(?:it|that|this|instead)\b/i.test(text) && (other !== flow || heard.entities.doctor !== undefined);
  if (heard.confidence < sureToSwitch) return false;
  // “Yes, stop the metoprolol” is a yes to that, and to nothing else that was read back.
  const { medication, patient, date } = heard.entities;
  // “Yes, and block Friday” is another block; “and block it on Friday too” may be.
  const isAnother = ordersByVerb(text, 'block_time') && date !== undefined && date.implied !== true && !/\b(?:it|that|this)\b/i.test(text);
  return other !== flow || (more && ((medication ?? patient) !== undefined || isAnother || /\bthe (?:other|rest|remaining)\b/i.test(text)));
}

/** "Also type 2 diabetes for her", which is no code of the one before. */
export const isFurtherDiagnosis = (text: string, flow: Flow, desk: Desk): boolean => flow.intent === 'add_diagnosis' && desk.understand(text).intent === 'add_diagnosis' && desk.understand(text).confidence >= sureToSwitch && /\p{L}{4,}/u.test(text);

/** Whether a wish is of the patient whom the open one is about: what is said of another is not kept with it. */
export function isOfSame(text: string, slots: Talk['slots'], desk: Desk): boolean {
  const { patient } = desk.understand(text).entities;
  return patient === undefined || patient.candidates.some(({ user_id }) => user_id === slots['patient']);
}

const conditions = /\b(?:but|if|unless|provided|(?:as|so) long as|except|only|maybe|perhaps|possibly|don['’]?t|not|wait|hold on|before you)\b/i;
/** “It is correct only”: said for “indeed”. */
const onlySo = /\b(correct|right|fine|ok(?:ay)?|good|perfect|this|that|it|same|so|like that) only(?=\s*(?:$|[.,;!]))/gi;
/** A yes under a condition, or one that was only guessed from a question, is none yet. */
export const isConditional = (text: string, { decided_by: { rule } }: Understanding): boolean => rule !== 'closed.yes' && (/\?\s*$/.test(text) || conditions.test(text.replaceAll(onlySo, '$1')));
