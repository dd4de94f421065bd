import { classify, type Classified } from './classifier/classify.ts';
import { heard } from './classifier/hear.ts';
import { loadModel, type Model } from './classifier/model.ts';
import { canonical } from './dates/canonical.ts';
import { blanked } from './entities/clinical.ts';
import { directoryOf, namesakes } from './entities/directory.ts';
import { tokensOf } from './entities/tokens.ts';
import { localAt } from './dates/civil.ts';
import { whenOf } from './dates/index.ts';
import { tellsOfNone } from './doctors-talk.ts';
import { detectEmergency, explainEmergency } from './emergency/detect.ts';
import type { Emergency } from './emergency/types.ts';
import { entitiesOf } from './entities/index.ts';
import { isOrder, isStop } from './entities/order.ts';
import { tellsOfComplaint } from './entities/complaint.ts';
import { lexiconOf, specialtyIn } from './entities/specialty.ts';
import { fold, longestUnderstood } from './fold.ts';
import type { AssistantRole, Intent } from './intents.ts';
import { createReplies, type Replies } from './replies/index.ts';
import { wishBehind, withoutInterruption } from './rules/behind.ts';
import { onlyChooses } from './rules/choosing.ts';
import { closedIntent } from './rules/closed.ts';
import { corrected } from './rules/corrected.ts';
import { onlyMoves } from './rules/moves.ts';
import type { Decision, Setting, Understand } from './types.ts';

export type UnderstandOptions = {
  /** The clinic's own words that make a text an emergency. */
  readonly emergencyKeywords?: readonly string[];
  /** Specialties beside the built-in ones. */
  readonly specialties?: readonly string[];
  readonly model?: Model;
  readonly replies?: Replies;
};

type Decided = { readonly intent: Intent; readonly confidence: number; readonly decided_by: Decision };

/** Corrections of which nobody is sure. */
const hardly: ReadonlySet<string> = new Set(['corrected.hardly-elsewhere', 'corrected.talking', 'corrected.thanks']);

const surelyMeant = 0.6;
const talk: ReadonlySet<Intent> = new Set(['out_of_scope', 'help', 'greeting', 'confirm', 'deny', 'thanks_goodbye', 'emergency']);

const byRule = (intent: Intent, rule: string): Decided => ({ intent, confidence: 0.99, decided_by: { by: 'rule', rule, features: [] } });

const personIn = ({ doctors, patients }: Setting) => (word: string): boolean => directoryOf(doctors).byWord.has(word) || directoryOf(patients).byWord.has(word);

/** The understanding of texts. Loads the classifiers' models; throws where one is missing. */
export function createUnderstand({ emergencyKeywords = [], specialties = [], model = loadModel(), replies = createReplies() }: UnderstandOptions = {}): Understand {
  const lexicon = lexiconOf(specialties);
  /** What stands behind a wish that is denied counts where it surely is one. */
  function meant(said: string, role: AssistantRole): Classified<Intent> {
    const text = withoutInterruption(said);
    const behind = wishBehind(text);
    const tail = behind === undefined ? undefined : classify<Intent>(behind, model.roles[role], model.lexis);
    return tail && tail.confidence >= surelyMeant && !talk.has(tail.label) ? tail : classify<Intent>(text, model.roles[role], model.lexis);
  }
  function decide(folded: string, text: string, role: AssistantRole, alarmed: boolean): Decided {
    const closed = closedIntent(folded);
    if (closed) return byRule(closed.intent, closed.rule);
    const { label: intent, confidence, runner_up: second, features } = meant(text, role);
    const runner_up = { intent: second.label, confidence: second.confidence };
    const correction = corrected({ intent, confidence, runner_up }, text, role, alarmed, folded);
    if (correction) return { ...correction, decided_by: { by: 'rule', rule: correction.rule, features, runner_up: { intent, confidence } } };
    return { intent, confidence, decided_by: { by: 'classifier', rule: 'classifier', features, runner_up } };
  }

  return (text, setting) => {
    const { role, now, time_zone, awaits } = setting;
    const folded = fold(text);
    const held = canonical(folded);
    const detected = detectEmergency(text, { role, extraKeywords: emergencyKeywords });
    // Nothing but a yes, a no, a greeting, thanks, “help”, an hour's delay or the choice of a doctor tells of no danger, whatever a classifier guesses of it.
    const saysNothingOfIt = (): boolean => closedIntent(folded) !== undefined || onlyMoves(folded) || onlyChooses(folded, (word) => directoryOf(setting.doctors).byWord.has(word)) || (role === 'DOCTOR' && tellsOfNone(text) && explainEmergency(text, { role, extraKeywords: emergencyKeywords }).found.length === 0);
    const emergency: Emergency = detected.rule?.endsWith('/learned') === true && saysNothingOfIt() ? { level: 'none', category: null, matched: null, rule: null } : detected;
    const guessed = role === 'PATIENT' && emergency.level === 'critical' ? byRule('emergency', `emergency: ${emergency.rule ?? 'found'}`) : decide(folded, heard(text, held, { knows: model.lexis.knows, isPerson: personIn(setting) }), role, emergency.level !== 'none');
    const leadsToSpecialty = (): boolean => specialtyIn(text, folded, tokensOf(folded), lexicon, { implied: true, knows: model.lexis.knows, intent: 'book_appointment' })?.named === false;
    const byMedication = (is: typeof isOrder): boolean => role === 'DOCTOR' && (guessed.decided_by.by === 'classifier' || hardly.has(guessed.decided_by.rule)) && is(text.slice(0, longestUnderstood), folded, guessed.intent, model.lexis.knows, personIn(setting));
    const decided = byMedication(isStop) ? byRule('discontinue_prescription', 'order: a known medication is stopped') : byMedication(isOrder) ? byRule('add_prescription', 'order: a known medication and how it is taken') : role === 'PATIENT' && /^(?:classifier|corrected\.(?:hardly-|talking))/.test(guessed.decided_by.rule) && tellsOfComplaint(folded, guessed, leadsToSpecialty) ? { ...guessed, intent: 'book_appointment' as const, decided_by: { ...guessed.decided_by, by: 'rule' as const, rule: 'complaint: what is felt and where, and no other wish' } } : guessed;
    const named = namesakes(folded, () => tokensOf(folded), role === 'PATIENT' ? setting.doctors : setting.patients);
    const when = whenOf(text.slice(0, longestUnderstood), named.length > 0 ? canonical(blanked(folded, named)) : held, { ...localAt(now, time_zone), instant: now, zone: time_zone });
    return {
      intent: decided.intent,
      confidence: Math.round(decided.confidence * 1_000) / 1_000,
      entities: entitiesOf({ text: text.slice(0, longestUnderstood), folded, held, when, intent: decided.intent, setting, lexicon, knows: model.lexis.knows }),
      emergency,
      decided_by: decided.decided_by,
      ...(awaits !== undefined && { reply: replies(text.slice(0, longestUnderstood), held, awaits, personIn(setting)) }),
      version: model.version,
    };
  };
}
