import { placesBits, wordsOf, type Lexis } from '../understanding/classifier/features.ts';
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
/** People write names in small letters, too. */
const capitalShare = 0.2;
const goesOn = /(?:[A-Za-z,;']|\b(?:Dr|Mrs?|Ms)\.) $/;

/** Words that people often write with a capital where no sentence begins: names, mostly. */
function namesWritten(texts: Iterable<string>): ReadonlySet<string> {
  const counts = new Map<string, { capital: number; all: number }>();
  for (const text of texts) for (const { 0: word, index } of text.matchAll(/\b[A-Z]?[a-z]+/g)) {
    const key = word.toLowerCase();
    const isCapital = word !== key;
    // What begins a sentence tells nothing.
    if (isCapital && !goesOn.test(text.slice(0, index))) continue;
    const { capital, all } = counts.get(key) ?? { capital: 0, all: 0 };
    counts.set(key, { capital: capital + (isCapital ? 1 : 0), all: all + 1 });
  }
  return new Set([...counts].flatMap(([word, { capital, all }]) => (capital >= all * capitalShare && capital > 0 ? [word] : [])));
}

/** Names of people are left out: a clinic's are others; and long words that hardly anybody writes: typing errors, and medications. */
export function vocabularyOf(examples: readonly Example[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  // What somebody wrote is among them again and again. In the middle of a talk it tells less of a word: what is common there may be somebody's name.
  const written = new Map(examples.flatMap((each) => (each.written === undefined ? [] : [[each.clean, each.stands ? lessOften : 1]])));
  const names = namesWritten(new Set(examples.flatMap((each) => each.written ?? [])));
  const count = (clean: string, by: number): void => {
    for (const { word } of wordsOf(clean, { knows: () => true, groupOf: () => undefined })) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  for (const each of examples) if (each.written === undefined) count(each.clean, 1);
  const ofTemplates = new Set(counts.keys());
  for (const [clean, by] of written) count(clean, by);
  for (const name of names) if (!ofTemplates.has(name)) counts.delete(name);
  const isSlip = (word: string): boolean => word.length >= long && wordVectors().placeOf(word.replace(/'[a-z]+$/, '')) === undefined;
  return new Set([...counts].flatMap(([word, count]) => (count >= often && !nameWords.has(word.replace(/'?s?$/, '')) && !nameWords.has(word.replace(/'s?$/, '')) && !isSlip(word) && !/^\d|^PERSON$/.test(word) ? [word] : [])).sort());
}

/** Eight steps tell as much as 127 do, and take less than half the room. */
const size = { bits: placesBits.intents, steps: 8 };
const seeds: Readonly<Record<AssistantRole, number>> = { PATIENT: 7, DOCTOR: 11 };
/** What a role's examples teach; the same on every machine. */
export const weightsOf = (role: AssistantRole, examples: readonly Example[], lexis: Lexis): Weights<Intent | Course> => train(examples, [...(role === 'PATIENT' ? patientIntents : doctorIntents), ...courses], lexis, seeds[role], size);
