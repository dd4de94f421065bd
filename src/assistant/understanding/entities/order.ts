import { knownName } from '../../../domain/medications/names.ts';
import type { Intent } from '../intents.ts';
import { isCondition } from './diseases.ts';
import { inDigits } from './digits.ts';
import { medicationsIn } from './medication.ts';
import { tokensOf } from './tokens.ts';

/** What an order with a name that the classifier never learned is taken for. */
const mistakable: ReadonlySet<Intent> = new Set(['add_diagnosis', 'set_availability', 'block_time', 'view_schedule', 'out_of_scope', 'acknowledge_alert', 'urgent_patients', 'view_patients', 'patient_history', 'help', 'greeting', 'thanks_goodbye', 'message_patient']);
const often = /\b(?:[bqt]id|q ?[ap]m|q ?hs|qod|q ?(?:day|week)|x ?1|(?:iv|im|sc|po|x ?1|intravenously|intramuscularly|subcutaneously|orally) now|right away|immediately|(?:one|single|1) (?:time|dose)|qwk|qd|od|bd|tds|qds|prn|sos|nocte|mane|hs|daily|nightly|weekly|fortnightly|monthly|hourly|twice|thrice|stat|once|q ?\d+ ?h(?:(?:ou)?rs?)?|needed|apply|liberally|po|by mouth|(?:every|each) (?:\d+|(?:[a-z]+ ){0,3}(?:hours?|days?|nights?|mornings?|evenings?|weeks?)|other|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|on (?:alternate|alternating) days|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|times (?:a|per|each) (?:day|week)|\dx? ?\/ ?day|(?:a|per) day|(?:at|before) (?:bed|bed ?time)|at night|mornings|evenings|in the (?:morning|evening)|am and pm|morning and (?:night|evening)|\d-\d-\d)\b/;
const amount = /(?:\d|\b(?:an?|one|two|three|four|five|half)) ?(?:mg|mcg|micrograms?|milligrams?|g|gm|mls?|units?|u|iu|%|tabs?|tablets?|caps?|capsules?|puffs?|drops?|gtts?|sprays?|patch(?:es)?|sachets?)(?![a-z])/;
/** Somebody is to have it: "gets nitrofurantoin for her uti". */
const given = /\b(?:gets|needs|should (?:have|get|start)|is to (?:have|get|start))\s+(?:some |a course of )?$/;
const mayBeGiven = /\b(?:gets|needs|should|is to)\b/;
const other = /^(?:what|which|when|why|how|who|where|did|does|do|is|has|was|show|pull up|list)\b|\b(?:history|stop(?:ped)?(?! (?!taking|using|giving|having)[a-z]+ing\b)|discontinue|d\/c|cease|come off|off|appointments?|schedule|calendar|clinic hours|alerts?)\b/;

/** "Zpak for Pete Nguyen": a medication and whom it is for, and nothing else. */
const isBare = /^[a-z][a-z0-9-]*(?: (?!for\b)[a-z0-9-]+){0,2}(?: for|,) [a-z'.-]+(?: [a-z'.-]+){0,2}$/;
const refusal = /^\W*(?:no|nope|nah|sorry|actually|wait|wrong|not|don'?t|do not|stop|hold|cancel|scra(?:p|tch)|strike|make|i|it'?s|that'?s|change|rather|leave|forget|never)\b/;
const agreement = /^\W*(?:yes|yeah|yep|yup|ok(?:ay)?|sure|fine|right|correct|confirm\w*|go|do|perfect|good|great|please|pls|exactly|agreed?|that|sounds|alright|si)\b/;
const stopping = /\b(?:stop\w*(?! (?!taking|using|giving|having)[a-z]+ing\b)|discontinue\w*|d\/c|cease|come off|off|taper\w*|(?<!\buntil (?:all |it is )?)finish\w*|no (?:longer|more)|get rid|cancel\w*|halt\w*|quit|(?<!\b(?:\d+|an?|one|two|eye|ear|nose|nasal) )drop(?:ped|ping)?(?! (?:in|to) (?:the|each|both|her|his)\b)|remove\w*|end|ended|withdraw\w*|hold)\b/g;
/** Where a new sentence begins behind the last word that stops something; the beginning where no word does. */
function afterStop(folded: string): number | undefined {
  const last = [...folded.matchAll(stopping)].at(-1);
  if (!last) return 0;
  const end = /[.;!?]\s+(?=\S)|,? and (?=(?:start|put|give|begin|commence|try)\b)/.exec(folded.slice(last.index));
  return end ? last.index + end.index + end[0].length : undefined;
}

/** Where the clause begins that first stops something, when others stand before it. */
function beforeStop(folded: string): number | undefined {
  const first = folded.search(new RegExp(stopping.source));
  const ends = [...folded.slice(0, Math.max(0, first)).matchAll(/[,.;!?]\s/g)];
  return ends.at(-1)?.index;
}

const allergy = /(?<!\b(?:no|nil|without)(?: [a-z]+)? )\ballerg\w+\b/;
/** Somebody is to be told. */
const telling = /^(?:\W*(?:please|pls|can|could|would|will|you|hi|hey|just|and)\b)*\W*(?:tell|message|msg|remind|ask|text|inform|notify|email|write to|reply|send (?:an?|the) (?:message|note|text|email))\b|\blet .{2,30} know\b/;
/** A diagnosis behind an order is what it is for. */
const diagnosed = /\b(?:diagnos\w*|dx|icd|impression|assessment)\b/;
const stops = /^(?:\W*(?:please|pls|plz|kindly|can you|could you|would you|hi|ok|and)\b)*\W*(?:(?:d\/c|dc|discontinue|stop|cease|halt|pull|end)\b|(?:take|get|wean) .{1,40}?\boff\b)/;
/** Something is to be had in its place, or otherwise. */
const instead = /\b(?:start|begin|commence|put|give|switch|change|swap|replace|instead|rather|increase|reduce|raise|lower|make|go|then|try)\b/;
/** Whether a doctor's text can only stop a medication: it begins so, a known one is named, and none is ordered. */
export function isStop(text: string, folded: string, intent: Intent, knows: (word: string) => boolean, isPerson: (word: string) => boolean): boolean {
  if (!(mistakable.has(intent) || intent === 'add_prescription') || !stops.test(folded) || ((often.test(folded) || amount.test(folded)) && instead.test(folded))) return false;
  const named = medicationsIn(text, folded, tokensOf(folded), { taken: [], knows, isPerson, stops: true }).filter(({ known, exact }) => known && exact);
  return named.length === 1;
}

/** Whether a doctor's text can only be an order: a medication whose name is known, how much or how often right with it, and no word of another wish. */
export function isOrder(text: string, folded: string, intent: Intent, knows: (word: string) => boolean, isPerson: (word: string) => boolean): boolean {
  if (intent === 'discontinue_prescription' || (mistakable.has(intent) && folded.search(stopping) >= 0)) {
    const isPart = (from: number, to: number): boolean => isOrder(text.slice(from, to), folded.slice(from, to), 'out_of_scope', knows, isPerson);
    const namesAnother = (rest: string): boolean => tokensOf(rest).some(({ word }) => word.length > 4 && knownName(word) !== undefined);
    const [from, to] = [afterStop(folded), beforeStop(folded)];
    return (from !== undefined && isPart(from, folded.length)) || (to !== undefined && namesAnother(folded.slice(to)) && isPart(0, to));
  }
  // A whole order is no refusal, though it may take something back, nor an agreement.
  if (intent === 'deny' || intent === 'confirm') return !(intent === 'deny' ? refusal : agreement).test(folded) && isOrder(text, folded, 'out_of_scope', knows, isPerson);
  if (!mistakable.has(intent) || other.test(folded) || (intent === 'message_patient' && telling.test(folded))) return false;
  const digits = inDigits(folded);
  const isMeasured = often.test(digits) || amount.test(digits);
  if (!isMeasured && !mayBeGiven.test(digits) && !isBare.test(folded)) return false;
  const [best] = medicationsIn(text, digits, tokensOf(folded), { taken: [], knows, isPerson });
  if (best?.known === true && best.exact && given.test(digits.slice(Math.max(0, best.start - 32), best.start))) return true;
  if (!isMeasured && best?.start === 0 && best.known && best.exact && isBare.test(folded)) return !tokensOf(folded).some(({ word }) => isCondition(word));
  const diagnosis = folded.search(diagnosed);
  if (diagnosis >= 0 && !(best !== undefined && best.start < diagnosis)) return false;
  return isMeasured && best !== undefined && (!allergy.test(folded) || (often.test(digits) && (amount.test(digits) || /^[^.,;]*[.,;].*\ballerg/.test(folded.slice(best.end))))) && (best.known || best.score >= 4) && (often.test(digits.slice(best.end)) || amount.test(digits) || (often.test(digits.slice(0, best.start)) && /^\s*\d/.test(digits.slice(best.end))) || (amount.test(digits.slice(0, best.start)) && /\bof $/.test(digits.slice(0, best.start))));
}
