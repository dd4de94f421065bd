import type { Intent } from '../intents.ts';
import { inDigits } from './digits.ts';
import { medicationsIn } from './medication.ts';
import { tokensOf } from './tokens.ts';

/** What an order with a name that the classifier never learned is taken for. */
const mistakable: ReadonlySet<Intent> = new Set(['add_diagnosis', 'set_availability', 'block_time', 'view_schedule', 'out_of_scope', 'acknowledge_alert', 'urgent_patients', 'view_patients', 'patient_history', 'help', 'greeting']);
const often = /\b(?:[bqt]id|qd|od|bd|tds|qds|prn|sos|nocte|mane|hs|daily|nightly|weekly|fortnightly|monthly|hourly|twice|thrice|stat|once|q ?\d+ ?h|needed|apply|liberally|every (?:\d+|day|night|morning|evening|other)|times (?:a|per|each) (?:day|week)|(?:a|per) day|at (?:bed ?time|night)|\d-\d-\d)\b/;
const amount = /\d ?(?:mg|mcg|micrograms?|milligrams?|g|gm|mls?|units?|u|iu|%|tabs?|tablets?|caps?|capsules?|puffs?|drops?|gtts?|sprays?|patch(?:es)?|sachets?)(?![a-z])/;
const other = /^(?:what|which|when|why|how|who|where|did|does|do|is|has|was|show|pull up|list)\b|\b(?:diagnos\w*|dx|icd|impression|assessment|history|stop|stopped|discontinue|d\/c|cease|come off|off|allerg\w+|appointments?|schedule|calendar|clinic hours|alerts?)\b/;

/** Whether a doctor's text can only be an order: a medication whose name is known, how much or how often right with it, and no word of another wish. */
export function isOrder(text: string, folded: string, intent: Intent, knows: (word: string) => boolean, isPerson: (word: string) => boolean): boolean {
  if (!mistakable.has(intent) || other.test(folded)) return false;
  const digits = inDigits(folded);
  if (!often.test(digits) && !amount.test(digits)) return false;
  const [best] = medicationsIn(text, digits, tokensOf(folded), { taken: [], knows, isPerson });
  return best !== undefined && (best.known || best.score >= 4) && (often.test(digits.slice(best.end)) || amount.test(digits));
}
