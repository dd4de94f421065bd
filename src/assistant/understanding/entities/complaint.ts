import type { Intent } from '../intents.ts';
import { signsIn } from './signs.ts';
import { tokensOf } from './tokens.ts';

/** Talk that a word or two by themselves are taken for. */
const talk: ReadonlySet<Intent> = new Set(['greeting', 'thanks_goodbye', 'help', 'confirm']);
const talking = /\b(?:yes|yeah|yep|ok|okay|sure|fine|right|good|great|perfect|hi|hello|hey|help|please|pls|go ahead)\b/;
/** What a text that only tells how somebody fares is mistaken for, and as how sure at most. */
const mistaken: Readonly<Partial<Record<Intent, number>>> = { cancel_appointment: 1, reschedule_appointment: 1, greeting: 1, thanks_goodbye: 1, help: 1, confirm: 1, deny: 0.7, view_appointments: 0.7, view_reports: 0.7, doctor_info: 0.7, out_of_scope: 0.9 };
/** Words of those wishes. */
const wishes =
  /\b(?:cancel\w*|re-?sched\w*|postpon\w*|mov(?:e|ed|ing)|push\w*|shift\w*|chang(?:e|ed|ing)|switch\w*|swap\w*|scrap|skip|bin|ditch|delay\w*|rebook|sooner|earlier|later|instead|(?:another|different|other|new) (?:day|date|time|one)|booking|(?:ca|wo)n'?t (?:come|make (?:it|my|the|that)|attend|be there)|thank\w*|thx|ta|cheers|bye|hello|results?|reports?|labs?|scan|x-?ray|which|does|did|should|could|is it|know|^do|(?:can|could) we|(?:when|what|how|why|do) (?:is|are|can|could|do|does|did|should|will|you|i|we|time|long|much))\b|\?/;
const asksForVisit = /\b(?:appointment|appt|see (?:someone|somebody|anyone|a doctor|dr|doctor)|book me|be seen|fit me in|who (?:should|can|do) i see)\b(?: ?\?)?|\b(?:can|could|may) (?:i|we)(?: please)? (?:get|have|make|book|see)(?: (?!earlier|sooner|later|another|different|other|new)[a-z'.-]+){1,4} ?\?/g;

/** Whether a text tells what is felt and where, and wishes for nothing else: whoever says so wants to be seen. `leads`: whether its words lead to a specialty. */
export function tellsOfComplaint(folded: string, { intent, confidence }: { readonly intent: Intent; readonly confidence: number }, leads: () => boolean): boolean {
  const most = mistaken[intent];
  if (most === undefined || confidence > most) return false;
  const left = folded.replace(asksForVisit, '');
  // Who treats something may be asked without wanting to be seen.
  if (intent === 'doctor_info' && left === folded) return false;
  return !wishes.test(left) && (signsIn(folded, tokensOf(folded)).some(({ parts }) => parts > 1) || (talk.has(intent) && !talking.test(left) && leads()));
}
