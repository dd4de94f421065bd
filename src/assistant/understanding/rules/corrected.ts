import { elsewhere } from '../lexicon/elsewhere.ts';
import type { AssistantRole, Intent } from '../intents.ts';

type Guess = { readonly intent: Intent; readonly confidence: number; readonly runner_up: { readonly intent: Intent; readonly confidence: number } };
type Correction = { readonly intent: Intent; readonly confidence: number; readonly rule: string };

const thanking = /\b(?:thanks?|thank (?:you|u)|thx|appreciate|gracias|grateful|goodbye|bye)\b/;
/** Nothing but a clinic is spoken of in these words. */
const clinic =
  /\b(?:appointments?|appts?|check-?ups?|doctors?|dr|dentists?|therapists?|psychologists?|psychiatrists?|gynecologists?|practitioners?|physicians?|specialists?|[a-z]+ologists?|pediatricians?|prescriptions?|medications?|prescribe|refill|lab results|test results|blood (?:test|work)|patients?|clinic)\b/;
const own: ReadonlySet<Intent> = new Set(['out_of_scope', 'help', 'greeting', 'confirm', 'deny', 'thanks_goodbye']);

/** What a few sure words say against the classifier's guess; undefined when the guess stands. */
export function corrected({ intent, confidence, runner_up }: Guess, text: string, _role: AssistantRole): Correction | undefined {
  if (intent !== 'thanks_goodbye' && thanking.test(text) && (own.has(intent) || confidence < 0.4)) return { intent: 'thanks_goodbye', confidence: 0.8, rule: 'corrected.thanks' };
  if (intent === 'out_of_scope' && confidence < 0.85 && runner_up.confidence > 0.08 && clinic.test(text) && !own.has(runner_up.intent)) return { ...runner_up, rule: 'corrected.clinic-words' };
  if (!own.has(intent) && intent !== 'emergency' && confidence < 0.9 && elsewhere.test(text) && !clinic.test(text)) return { intent: 'out_of_scope', confidence: 0.8, rule: 'corrected.elsewhere' };
  if (confidence < 0.45 && !own.has(intent) && !clinic.test(text)) return { intent: 'out_of_scope', confidence: 1 - confidence, rule: 'corrected.unsure' };
  return undefined;
}
