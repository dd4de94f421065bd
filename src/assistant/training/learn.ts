import { wordsOf, type Lexis } from '../understanding/classifier/features.ts';
import type { Weights } from '../understanding/classifier/model.ts';
import { doctorIntents, patientIntents, type AssistantRole, type Intent } from '../understanding/intents.ts';
import { courses, type Course } from '../understanding/standing.ts';
import { wordVectors } from '../understanding/vectors/index.ts';
import type { Example } from './examples.ts';
import { nameWords } from './names.ts';
import { train } from './train.ts';

/** Words of so many examples are worth knowing. */
const often = 3;
const lessOften = 0.5;
const long = 8;

/** Names of people are left out: a clinic's are others; and long words that hardly anybody writes: typing errors, and medications. */
export function vocabularyOf(examples: readonly Example[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  // What is said in the middle of a talk is among them again and again, and tells less of a word: what is common there may be somebody's name.
  const followUps = new Set(examples.flatMap(({ stands, clean }) => (stands ? [clean] : [])));
  const count = (clean: string, by: number): void => {
    for (const { word } of wordsOf(clean, { knows: () => true, groupOf: () => undefined })) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  for (const { clean, stands } of examples) if (stands === undefined) count(clean, 1);
  for (const clean of followUps) count(clean, lessOften);
  const isSlip = (word: string): boolean => word.length >= long && wordVectors().placeOf(word.replace(/'[a-z]+$/, '')) === undefined;
  return new Set([...counts].flatMap(([word, count]) => (count >= often && !nameWords.has(word.replace(/'?s?$/, '')) && !nameWords.has(word.replace(/'s?$/, '')) && !isSlip(word) && !/^\d|^PERSON$/.test(word) ? [word] : [])).sort());
}

const seeds: Readonly<Record<AssistantRole, number>> = { PATIENT: 7, DOCTOR: 11 };
/** What a role's examples teach; the same on every machine. */
export const weightsOf = (role: AssistantRole, examples: readonly Example[], lexis: Lexis): Weights<Intent | Course> => train(examples, [...(role === 'PATIENT' ? patientIntents : doctorIntents), ...courses], lexis, seeds[role]);
