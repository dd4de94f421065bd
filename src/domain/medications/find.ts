import { errorsAllowed, typingErrors } from '../spelling.ts';
import { knownName } from './names.ts';
import { medications } from './read-table.ts';
import type { FoundMedication, Medication } from './types.ts';

/** Words of salts, forms and release that do not change what it is. */
const besides = new Set(
  (
    'hydrochloride hcl sodium potassium calcium magnesium tartrate succinate maleate besylate besilate mesylate fumarate phosphate sulfate sulphate acetate citrate bromide hydrobromide monohydrate trihydrate anhydrous medoxomil ' +
    'er xr sr xl cr dr ec la ir cd od odt extended release delayed immediate slow modified enteric coated tablet tablets tab tabs capsule capsules cap caps pill pills cream ointment gel lotion drops drop eye ear nasal oral spray solution ' +
    'suspension syrup injection injectable inhaler patch patches inhaled topical generic mg mcg g ml units unit iu meq percent'
  ).split(' '),
);

const wordsOf = (name: string): readonly string[] => name.toLowerCase().normalize('NFKD').replaceAll(/[^\p{Letter}\p{Number}.%]+/gu, ' ').trim().split(' ');
const plain = (name: string): string => wordsOf(name).map((word) => word.replaceAll('.', '')).join(' ');
/** Without strengths, salts and forms. */
const bare = (name: string): string =>
  wordsOf(name)
    .filter((word) => !/^[\d.]+(mg|mcg|g|ml|iu|units?|meq|%)?$|%$/.test(word) && !besides.has(word))
    .map((word) => word.replaceAll('.', ''))
    .join(' ');

const byName = new Map<string, Medication>();
for (const medication of medications) for (const name of [medication.name, ...medication.synonyms]) byName.set(plain(name), medication);
/** First letter → names, so that a typing error is looked for among few. */
const byLetter = new Map<string, string[]>();
for (const name of byName.keys()) byLetter.set(name.charAt(0), [...(byLetter.get(name.charAt(0)) ?? []), name]);
const bareNames = new Map([...byName].map(([name, medication]) => [bare(name), medication]));

const longestName = 200;

/** See `MedicationKnowledge.find`. Parts that stand together ("losartan/hctz") are one medication of several ingredients. */
export function findMedication(name: string): FoundMedication | undefined {
  if (name.length > longestName) return undefined;
  const known = lookUp(name);
  if (known) return { medication: known, exact: true };
  // A name of its own is no misspelling of another medication's, however near that is.
  return combined(name) ?? (knownName(name) ?? knownName(bare(name)) ? undefined : nearest(bare(name)));
}

function lookUp(name: string): Medication | undefined {
  const stripped = bare(name);
  return byName.get(plain(name)) ?? (stripped === '' ? undefined : (byName.get(stripped) ?? bareNames.get(stripped)));
}

function combined(name: string): FoundMedication | undefined {
  const parts = name.split(/\s*(?:\/|\+|,|-|\band\b|\bwith\b)\s*/i).filter((part) => bare(part) !== '');
  if (parts.length < 2 || parts.length > 4) return undefined;
  const found = parts.map(lookUp);
  const whole = found.filter((part) => part !== undefined);
  const [first] = whole;
  if (!first || whole.length < parts.length) return undefined;
  const union = (of: (medication: Medication) => readonly string[]): readonly string[] => [...new Set(whole.flatMap(of))];
  return { medication: { name: whole.map((part) => part.name).join('-'), ingredients: union((part) => part.ingredients), classes: union((part) => part.classes), synonyms: [], usual_route: first.usual_route }, exact: true };
}

function nearest(name: string): FoundMedication | undefined {
  let allowed = errorsAllowed(name.length);
  if (allowed === 0) return undefined;
  const letters = new Set([name.charAt(0), name.charAt(1)]);
  let found = new Set<Medication>();
  for (const letter of letters)
    for (const candidate of byLetter.get(letter) ?? []) {
      const errors = typingErrors(name, candidate, allowed);
      const medication = byName.get(candidate);
      if (errors > allowed || !medication) continue;
      if (errors < allowed) {
        allowed = errors;
        found = new Set();
      }
      found.add(medication);
    }
  const [only] = found;
  return only && found.size === 1 ? { medication: only, exact: false } : undefined;
}

/** "the penicillins (rash)" → the words that may name a substance. */
export const plainName = (text: string): string => plain(text.replaceAll(/\([^)]*\)/g, ' '));
