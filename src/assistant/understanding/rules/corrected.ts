import type { AssistantRole, Intent } from '../intents.ts';

type Guess = { readonly intent: Intent; readonly confidence: number; readonly runner_up: { readonly intent: Intent; readonly confidence: number } };
type Correction = { readonly intent: Intent; readonly confidence: number; readonly rule: string };

const thanking = /\b(?:thanks?|thank (?:you|u)|thx|appreciate|gracias|grateful|goodbye|bye)\b/;
/** Nothing but a clinic is spoken of in these words. */
const clinic =
  /\b(?:appointments?|appts?|check-?ups?|doctors?|dr|dentists?|therapists?|psychologists?|psychiatrists?|gynecologists?|practitioners?|physicians?|specialists?|[a-z]+ologists?|pediatricians?|prescriptions?|medications?|prescribe|refill|lab results|test results|blood (?:test|work)|patients?|clinic)\b/;
const own: ReadonlySet<Intent> = new Set(['out_of_scope', 'help', 'greeting', 'confirm', 'deny', 'thanks_goodbye']);

/** What is less surely none of ours is taken for the next likeliest wish. */
const surelyElsewhere = 0.44;

/** "No, make it Tuesday": what was read back is wrong, and the words behind say how it ought to be. */
const mending = /^(?:(?:no|nope|nah)\s*[,.!-]\s*\S|(?:no|nope|nah) (?:make (?:it|that)|i (?:meant|said|want)|the (?:other|one|\d)|not|on|at|it'?s|that'?s|wait|sorry|actually|rather|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/;
/** The same of a doctor; a patient who says so moves an appointment. */
const restating = /^(?:make (?:it|that)|i (?:meant|said|mean))\b/;
const longestMending = 7;

/** What a few sure words say against the classifier's guess; undefined when the guess stands. */
export function corrected({ intent, confidence, runner_up }: Guess, text: string, role: AssistantRole): Correction | undefined {
  if (intent !== 'deny' && (mending.test(text) || (role === 'DOCTOR' && restating.test(text))) && text.trim().split(/\s+/).length <= longestMending && !thanking.test(text)) return { intent: 'deny', confidence: 0.8, rule: 'corrected.mending' };
  if (intent !== 'thanks_goodbye' && thanking.test(text) && (own.has(intent) || confidence < 0.4)) return { intent: 'thanks_goodbye', confidence: 0.8, rule: 'corrected.thanks' };
  if (intent === 'out_of_scope' && confidence < 0.85 && runner_up.confidence > 0.08 && clinic.test(text) && !own.has(runner_up.intent)) return { ...runner_up, rule: 'corrected.clinic-words' };
  if (intent === 'out_of_scope' && confidence < surelyElsewhere) return { ...runner_up, rule: 'corrected.hardly-elsewhere' };
  return undefined;
}
