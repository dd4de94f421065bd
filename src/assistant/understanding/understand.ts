import { classify, type Classified } from './classifier/classify.ts';
import { heard } from './classifier/hear.ts';
import { loadModel, type Model, type Weights } from './classifier/model.ts';
import { canonical, type Canonical } from './dates/canonical.ts';
import { blanked } from './entities/clinical.ts';
import { directoryOf, namesakes } from './entities/directory.ts';
import { tokensOf } from './entities/tokens.ts';
import { localAt } from './dates/civil.ts';
import { whenOf, type When } from './dates/index.ts';
import { tellsOfNone } from './doctors-talk.ts';
import { detectEmergency, explainEmergency } from './emergency/detect.ts';
import type { Emergency } from './emergency/types.ts';
import { entitiesOf } from './entities/index.ts';
import { isOrder, isStop } from './entities/order.ts';
import { tellsOfComplaint } from './entities/complaint.ts';
import { lexiconOf, specialtyIn } from './entities/specialty.ts';
import { fold, longestUnderstood } from './fold.ts';
import type { AssistantRole, Intent } from './intents.ts';
import { createMarks, type MarksOf } from './orders/index.ts';
import { createReplies, type Replies } from './replies/index.ts';
import { onlyQuestion, sentencesIn, wishBehind, withoutInterruption } from './rules/behind.ts';
import { onlyChooses } from './rules/choosing.ts';
import { closedIntent } from './rules/closed.ts';
import { corrected } from './rules/corrected.ts';
import { onlyMoves } from './rules/moves.ts';
import { courses, isCourse, type Course, type Standing } from './standing.ts';
import type { Setting, Understand, Understanding } from './types.ts';

export type UnderstandOptions = {
  /** The clinic's own words that make a text an emergency. */
  readonly emergencyKeywords?: readonly string[];
  /** Specialties beside the built-in ones. */
  readonly specialties?: readonly string[];
  readonly model?: Model;
  readonly replies?: Replies;
  readonly marksOf?: MarksOf;
};

/** `details`: the wish by which details are looked for, where it is another. */
type Decided = Pick<Understanding, 'intent' | 'confidence' | 'decided_by' | 'course'> & { readonly details?: Intent };
type Guess = { readonly label: Intent; readonly confidence: number };

/** Corrections of which nobody is sure. */
const hardly: ReadonlySet<string> = new Set(['corrected.hardly-elsewhere', 'corrected.talking', 'corrected.thanks']);

const surelyMeant = 0.6;
/** Less sure a text as a whole leaves it to the question in it. */
const hardlyMeant = 0.7;
const surelyAsked = 0.85;
/** So surely a text has to go on with what is open to be of that, whatever else it sounds like. */
const surelyOn = 0.6;
/** So sure a guess has to be that a text agrees which, heard by itself, does not. */
const surelyAgrees = 0.9;
/** So much likelier, in the logarithm of its odds, a first text is none of the clinic's business than among what was learned: people ask for more than was thought of (docs/understanding.md). */
const elsewherePrior = 1.7;
const talk: ReadonlySet<Intent | Course> = new Set([...courses, 'out_of_scope', 'help', 'greeting', 'confirm', 'deny', 'thanks_goodbye', 'emergency']);

const noEmergency: Emergency = { level: 'none', category: null, matched: null, rule: null };

/** A text as it was written, as much of it as is read for details, and in one spelling; who may be meant by a word. */
type Said = { readonly text: string; readonly read: string; readonly folded: string; readonly held: Canonical; readonly role: AssistantRole; readonly setting: Setting; readonly isPerson: (word: string) => boolean };

const rounded = (share: number): number => Math.round(share * 1_000) / 1_000;
const byRule = (intent: Intent, rule: string): Decided => ({ intent, confidence: 0.99, decided_by: { by: 'rule', rule, features: [] } });

/** What is left where the likeliest is none. */
function withoutFirst<Label extends string>({ ranked, features }: Classified<Label>): Classified<Label> {
  const others = ranked.slice(1);
  const [next] = others;
  if (!next) throw new Error('the classifier knows of one label only');
  return { ...next, ranked: others, features };
}

/** The two likeliest wishes: what goes on with what is open is of that; words for a message may be of anything. */
function wishesOf(label: Intent | Course, sure: number, ranked: Classified<Intent | Course>['ranked'], { stands }: Setting): readonly [Guess, Guess] {
  const [first, second] = ranked.filter((each): each is Guess => !isCourse(each.label));
  if (!first || !second) throw new Error('the classifier knows of no wishes');
  const isOpen = (stands?.at === 'readback' || stands?.at === 'asked') && stands.of?.startsWith('message_') !== true;
  return label === 'go_on' && sure >= surelyOn && isOpen && stands.of !== undefined ? [{ label: stands.of, confidence: sure }, first.label === stands.of ? second : first] : [first, second];
}

const personIn = ({ doctors, patients }: Setting) => (word: string): boolean => directoryOf(doctors).byWord.has(word) || directoryOf(patients).byWord.has(word);

/** A cry for help gives way to nothing by it. */
const elsewhere: ReadonlySet<Intent | Course | undefined> = new Set(['out_of_scope', 'emergency']);
const atFirst = (weights: Weights<Intent | Course>): Weights<Intent | Course> => ({ ...weights, bias: weights.bias.map((bias, label) => (elsewhere.has(weights.labels[label]) ? bias + elsewherePrior : bias)) });

/** The understanding of texts. Loads the classifiers' models; throws where one is missing. */
export function createUnderstand({ emergencyKeywords = [], specialties = [], model = loadModel(), replies = createReplies(), marksOf = createMarks(model.lexis) }: UnderstandOptions = {}): Understand {
  const lexicon = lexiconOf(specialties);
  const first: Model['roles'] = { PATIENT: atFirst(model.roles.PATIENT), DOCTOR: atFirst(model.roles.DOCTOR) };
  const weightsFor = (role: AssistantRole, stands: Standing | undefined): Weights<Intent | Course> => (stands ? model : { roles: first }).roles[role];
  /** Where the talk stands, beside the text by itself: a guess at a yes has to be one by itself too, and of two that agree the surer counts. */
  function heardThere(text: string, role: AssistantRole, stands: Standing | undefined): Classified<Intent | Course> {
    const there = classify(text, weightsFor(role, stands), model.lexis, stands);
    if (!stands || there.confidence >= surelyAgrees) return there;
    const alone = classify(text, model.roles[role], model.lexis);
    if (there.label === alone.label) return alone.confidence > there.confidence ? alone : there;
    return there.label === 'confirm' ? withoutFirst(there) : there;
  }
  /** What stands behind a wish that is denied counts where it surely is one. */
  function meant(said: string, { role, stands }: Setting): Classified<Intent | Course> {
    const text = withoutInterruption(said);
    const behind = wishBehind(text);
    const tail = behind === undefined ? undefined : classify(behind, model.roles[role], model.lexis, stands);
    if (tail && tail.confidence >= surelyMeant && !talk.has(tail.label)) return tail;
    const whole = heardThere(text, role, stands);
    // “Do I have any reports? It's been a long week”.
    const isUnsure = whole.confidence < hardlyMeant || whole.label === 'out_of_scope';
    const question = isUnsure ? onlyQuestion(text) : undefined;
    const asked = question === undefined ? undefined : classify(question, model.roles[role], model.lexis);
    if (asked && asked.confidence >= surelyAsked && !talk.has(asked.label)) return asked;
    return (isUnsure ? onlyWishIn(text, role, stands) : undefined) ?? whole;
  }
  /** “My granddaughter set this up for me. Which pills am I on?”: the sentence that surely wishes for something, where no other wishes for something else. */
  function onlyWishIn(text: string, role: AssistantRole, stands: Standing | undefined): Classified<Intent | Course> | undefined {
    const [surest, ...others] = sentencesIn(text)
      .map((sentence) => ({ sentence, ...classify(sentence, model.roles[role], model.lexis) }))
      .filter(({ sentence, label, confidence }) => confidence >= surelyAsked && !talk.has(label) && (!stands || classify(sentence, model.roles[role], model.lexis, stands).label === label))
      .toSorted((a, b) => b.confidence - a.confidence);
    return surest && others.every(({ label }) => label === surest.label) ? surest : undefined;
  }
  function byClassifier({ text, folded, held, role, setting, isPerson }: Said, alarmed: boolean): Decided {
    const said = heard(text, held, { knows: model.lexis.knows, isPerson });
    const { label, confidence: sure, ranked, features } = meant(said, setting);
    const [{ label: intent, confidence }, { label: next, confidence: less }] = wishesOf(label, sure, ranked, setting);
    // “The doctor for skin”, of which appointment it is, says what it says by itself.
    const alone = role === 'PATIENT' && label === 'go_on' ? classify(said, model.roles[role], model.lexis) : undefined;
    const details = alone && alone.confidence >= surelyAsked && !isCourse(alone.label) ? alone.label : undefined;
    const course = isCourse(label) && setting.stands ? { course: { course: label, confidence: rounded(sure) }, ...(details && { details }) } : {};
    const runner_up = { intent: next, confidence: less };
    const correction = corrected({ intent, confidence, runner_up }, said, role, alarmed, folded);
    if (correction) return { ...correction, ...course, decided_by: { by: 'rule', rule: correction.rule, features, runner_up: { intent, confidence } } };
    return { intent, confidence, ...course, decided_by: { by: 'classifier', rule: 'classifier', features, runner_up } };
  }

  /** What a text holds goes before what nobody is sure of: a doctor's order, a patient's complaint. */
  function byWhatItHolds({ text, read, folded, role, isPerson }: Said, guess: Decided): Decided {
    const { rule } = guess.decided_by;
    if (role === 'DOCTOR') {
      if (rule !== 'classifier' && !hardly.has(rule)) return guess;
      if (isStop(read, folded, guess.intent, model.lexis.knows, isPerson)) return byRule('discontinue_prescription', 'order: a known medication is stopped');
      if (isOrder(read, folded, guess.intent, model.lexis.knows, isPerson)) return byRule('add_prescription', 'order: a known medication and how it is taken');
      return guess;
    }
    const leads = (): boolean => specialtyIn(text, folded, tokensOf(folded), lexicon, { implied: true, knows: model.lexis.knows, intent: 'book_appointment' })?.named === false;
    if (!/^(?:classifier|corrected\.(?:hardly-|talking))/.test(rule) || !tellsOfComplaint(folded, guess, leads)) return guess;
    return { ...guess, intent: 'book_appointment', decided_by: { ...guess.decided_by, by: 'rule', rule: 'complaint: what is felt and where, and no other wish' } };
  }

  function decide(said: Said, { level, rule }: Emergency): Decided {
    if (said.role === 'PATIENT' && level === 'critical') return byRule('emergency', `emergency: ${rule ?? 'found'}`);
    const closed = closedIntent(said.folded);
    const decided = byWhatItHolds(said, closed ? byRule(closed.intent, closed.rule) : byClassifier(said, level !== 'none'));
    // Who is in danger is told as whoever asks for a chart tells whose, not as whoever writes to somebody.
    return said.role === 'DOCTOR' && level === 'critical' && decided.intent === 'message_patient' ? { ...decided, details: 'patient_history' } : decided;
  }

  function emergencyIn({ text, folded, role, setting }: Said): Emergency {
    const options = { role, extraKeywords: emergencyKeywords };
    const detected = detectEmergency(text, options);
    if (detected.rule?.endsWith('/learned') !== true) return detected;
    // Nothing but a yes, a no, a greeting, thanks, “help”, an hour's delay or the choice of a doctor tells of no danger, whatever a classifier guesses of it.
    const saysNothingOfIt =
      closedIntent(folded) !== undefined ||
      onlyMoves(folded) ||
      onlyChooses(folded, (word) => directoryOf(setting.doctors).byWord.has(word)) ||
      (role === 'DOCTOR' && tellsOfNone(text) && explainEmergency(text, options).found.length === 0);
    return saysNothingOfIt ? noEmergency : detected;
  }

  return (text, setting) => {
    const { role, now, time_zone, awaits } = setting;
    const folded = fold(text);
    const held = canonical(folded);
    const read = text.slice(0, longestUnderstood);
    const isPerson = personIn(setting);
    const said: Said = { text, read, folded, held, role, setting, isPerson };
    const emergency = emergencyIn(said);
    const decided = decide(said, emergency);
    let dates: When | undefined;
    function when(): When {
      if (dates) return dates;
      const named = namesakes(folded, () => tokensOf(folded), role === 'PATIENT' ? setting.doctors : setting.patients);
      dates = whenOf(read, named.length > 0 ? canonical(blanked(folded, named)) : held, { ...localAt(now, time_zone), instant: now, zone: time_zone });
      return dates;
    }
    return {
      intent: decided.intent,
      confidence: rounded(decided.confidence),
      entities: entitiesOf({ text: read, folded, held, when, intent: decided.details ?? decided.intent, setting, lexicon, knows: model.lexis.knows, marksOf }),
      emergency,
      decided_by: decided.decided_by,
      ...(decided.course && { course: decided.course }),
      ...(awaits !== undefined && { reply: replies(read, held, awaits, isPerson) }),
      version: model.version,
    };
  };
}
