import { errorsAllowed, typingErrors } from '../spelling.ts';
import { findMedication, plainName } from './find.ts';
import { finding } from './source.ts';
import { allergenLines, stems } from './table/allergens.ts';
import { allergyNames, crossReactions } from './table/classes.ts';
import type { Chart, Finding, Medication, Severity } from './types.ts';

type Allergy = Chart['allergies'][number];

/** Reactions that make even a possible cross-reaction one that is not to be tried. */
const serious = /anaphyla|angio-?o?edema|bronchospasm|wheez|asthma|throat|tongue|swell|shock|stevens|\bsjs\b|necrolysis|\bdress\b|airway|breath|collaps|blister|life|severe|serious|critical|high/i;
/** What is felt with many medications and is no allergy. */
const intolerance = /nausea|sick to|vomit|diarrh|stomach|upset|headache|dizz|constipat|drows|sleepy|heartburn|indigest|dry mouth/i;
const allergic = /rash|hive|urticaria|itch|swell|anaphyla|breath|wheez|oedema|edema/i;
const classByName = new Map(Object.entries(allergyNames).flatMap(([name, forms]) => [[name, name] as const, ...forms.split(', ').map((form) => [form.replaceAll('-', ' '), name] as const)]));

/** What an allergy says of medications. `classes`: those it names; `related`: those its substance belongs to; `known`: nothing of it was left unchecked. */
type Meaning = { readonly classes: readonly string[]; readonly related: readonly string[]; readonly ingredients: readonly string[]; readonly known: boolean };
type Allergen = { readonly name: string; readonly classes: readonly string[] };

const list = (text: string): readonly string[] => text.split(',').map((part) => part.trim()).filter((part) => part !== '');
const allergens = new Map<string, Allergen>(
  allergenLines.trim().split('\n').flatMap((line) => {
    const [names = '', classes = '', others = ''] = line.split('|');
    const [first = ''] = list(names);
    return [...list(names).map((name) => [plainName(name), { name, classes: list(classes) }] as const), ...list(others).map((name) => [plainName(name), { name: first, classes: list(classes) }] as const)];
  }),
);
const allergenNamed = (text: string): Allergen | undefined => allergens.get(text) ?? allergens.get(text.replace(/s$/, ''));
/** “Raw eggs”, “IV contrast dye”: a substance with words around it; that there is none is said alone. */
const allergenWithin = (text: string): Allergen | undefined => {
  const words = text.split(' ');
  const spans = words.flatMap((_, from) => words.slice(from).map((_each, at) => words.slice(from, from + at + 1).join(' '))).toSorted((a, b) => b.length - a.length);
  return spans.flatMap((span) => (/^(?:no|nka|nkda|nil|none|denies)\b/.test(span) ? [] : (allergenNamed(span) ?? [])))[0];
};
const byStem = (text: string): Allergen | undefined => {
  const found = text.split(' ').flatMap((word) => stems.find(([stem]) => stem.test(word))?.[1] ?? []);
  return found.length > 0 ? { name: text, classes: found } : undefined;
};

const around = /\b(allergy|allergic|allergies|to|the|all|any|drugs?|medicines?|medications?|products?|antibiotics?)\b/g;
/** Tell of the reaction, and of no substance. */
const ofReaction = /^(?:(?:mild|moderate|severe|serious|bad|possible|probable|suspected|reported|causes?|caused|gives?|gave|got|reaction|reactions|with|in|on|of|as|a|childhood|adult|child|since|skin|facial|face|lip|lips|tongue|throat|eye|eyes|rash|rashes|hives?|urticaria|itch|itching|itchy|swelling|swollen|angioedema|anaphylaxis|anaphylactic|shock|bronchospasm|wheezing|wheeze|breathing|breathlessness|trouble|difficulty|nausea|vomiting|diarrhea|diarrhoea|stomach|upset|headache|dizziness|constipation|drowsiness|intolerance)(?: |$))+$/;
function meaningOf(substance: string): Meaning {
  const pieces = substance.replaceAll(/\([^)]*\)/g, ' ').split(/[,;/+&|\n]|\s[-–—]\s|\b(?:and|or|plus|also|as well as)\b/i).map((piece) => plainName(piece).replaceAll(around, ' ').replaceAll(/\s+/g, ' ').trim()).filter((piece) => piece !== '' && !ofReaction.test(piece));
  const meant = pieces.flatMap((piece) => meaningOfPiece(piece) ?? []);
  const all = (of: (meaning: Meaning) => readonly string[]): readonly string[] => meant.flatMap(of);
  return { classes: all(({ classes }) => classes), related: all(({ related }) => related), ingredients: all(({ ingredients }) => ingredients), known: meant.length > 0 && meant.length === pieces.length };
}

/** A class by its name; a medication of the table; else a substance that is part of one, or is known besides, or whose name says its class. */
function meaningOfPiece(piece: string): Meaning | undefined {
  const category = classNamed(piece);
  const found = findMedication(piece);
  const allergen = found?.exact === true || category !== undefined ? undefined : (allergenNamed(piece) ?? byStem(piece) ?? allergenWithin(piece));
  const classes = category === undefined ? [] : [category];
  if (allergen) return { classes, related: allergen.classes, ingredients: [allergen.name], known: true };
  if (found) return { classes, related: found.medication.classes, ingredients: found.medication.ingredients, known: true };
  return category === undefined ? undefined : { classes, related: [], ingredients: [], known: true };
}

function classNamed(text: string): string | undefined {
  const known = classByName.get(text);
  if (known !== undefined) return known;
  const allowed = errorsAllowed(text.length);
  if (allowed === 0) return undefined;
  for (const [name, category] of classByName) if (name.length > 4 && typingErrors(text, name, allowed) <= allowed) return category;
  return undefined;
}

const gravity: Readonly<Record<Severity, number>> = { info: 0, warning: 1, contraindicated: 2 };

/** What an allergy says against a medication: itself, its class, or a class that is related. One finding an allergy, the gravest. */
export function allergyFindings(name: string, medication: Medication | undefined, allergies: Chart['allergies']): readonly Finding[] {
  return allergies.flatMap((allergy) => {
    const found = against(name, medication, allergy);
    return found ? [found] : [];
  });
}

function against(name: string, medication: Medication | undefined, allergy: Allergy): Finding | undefined {
  const { substance } = allergy;
  const told = `${allergy.reaction ?? ''} ${allergy.severity ?? ''}`;
  const mild = intolerance.test(told) && !serious.test(told) && !allergic.test(told);
  const certain: Severity = mild ? 'warning' : 'contraindicated';
  const { classes, related, ingredients, known } = meaningOf(substance);
  if (!medication) {
    // Nothing is known about it but its name.
    return plainName(substance) === plainName(name) ? finding('allergy', certain, substance, 'The patient is recorded as allergic to it') : undefined;
  }
  if (ingredients.some((ingredient) => medication.ingredients.includes(ingredient))) return finding('allergy', certain, substance, 'The patient is recorded as allergic to it');
  if (plainName(substance) === plainName(name)) return finding('allergy', certain, substance, 'The patient is recorded as allergic to it');
  const allergicTo = new Set([...classes, ...related]);
  if (classes.some((named) => medication.classes.includes(named))) return finding('allergy', certain, substance, 'The patient is recorded as allergic to medications of this class');
  const crossing = crossReactions
    .filter(({ allergic_to, to }) => allergicTo.has(allergic_to) && medication.classes.includes(to))
    .map(({ how, text }): { severity: Severity; text: string } => ({ text, severity: how === 'certain' ? certain : how === 'rarely' ? 'info' : isNsaid(medication) && serious.test(told) ? 'contraindicated' : 'warning' }))
    .sort((a, b) => gravity[b.severity] - gravity[a.severity])[0];
  if (crossing) return finding('allergy', crossing.severity, substance, crossing.text);
  // A check that could not run refuses (API §5), unless even the allergy to this very medication would not.
  if (!known) return finding('allergy', certain, substance, 'This allergy is not in the table: it could not be checked against the medication');
  return undefined;
}

/** After a serious reaction to one NSAID (asthma, swelling, shock) labels forbid every other. */
const isNsaid = (medication: Medication): boolean => medication.classes.includes('nsaid');
