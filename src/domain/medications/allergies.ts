import { errorsAllowed, typingErrors } from '../spelling.ts';
import { findMedication, plainName } from './find.ts';
import { finding } from './source.ts';
import { allergyNames, crossReactions } from './table/classes.ts';
import type { Chart, Finding, Medication, Severity } from './types.ts';

type Allergy = Chart['allergies'][number];

/** Reactions that make even a possible cross-reaction one that is not to be tried. */
const serious = /anaphyla|angio-?o?edema|bronchospasm|wheez|asthma|throat|tongue|swell|shock|stevens|\bsjs\b|necrolysis|\bdress\b|airway|breath|collaps|blister|life|severe|serious|critical|high/i;
/** What is felt with many medications and is no allergy. */
const intolerance = /nausea|sick to|vomit|diarrh|stomach|upset|headache|dizz|constipat|drows|sleepy|heartburn|indigest|dry mouth/i;
const allergic = /rash|hive|urticaria|itch|swell|anaphyla|breath|wheez|oedema|edema/i;
/** Substances that no medication of the table contains. */
const otherSubstances = /latex|peanut|nut\b|nuts\b|pollen|dust|mite|cat|dog|hair|bee|wasp|sting|venom|shellfish|shrimp|fish|egg|milk|dairy|lactose|soy|wheat|gluten|strawberr|nickel|perfume|fragrance|mold|mould|grass|kiwi|banana|adhesive|tape|none|no known|nkda|nka/i;

const classByName = new Map(Object.entries(allergyNames).flatMap(([name, forms]) => [[name, name] as const, ...forms.split(', ').map((form) => [form.replaceAll('-', ' '), name] as const)]));

/** What an allergy means: the class that it names, the medication that it names. */
function meaningOf(substance: string): { readonly classes: readonly string[]; readonly medications: readonly Medication[] } {
  const pieces = substance.split(/[,;/]|\band\b/i).map((piece) => plainName(piece).replaceAll(/\b(allergy|allergic|allergies|to|the|all|any|drugs?|medicines?|products?|antibiotics?)\b/g, ' ').replaceAll(/\s+/g, ' ').trim()).filter((piece) => piece !== '');
  const classes = pieces.flatMap((piece) => classNamed(piece) ?? []);
  const medications = pieces.flatMap((piece) => findMedication(piece)?.medication ?? []);
  return { classes, medications };
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
  const { classes, medications } = meaningOf(substance);
  if (!medication) {
    // Nothing is known about it but its name.
    return plainName(substance) === plainName(name) ? finding('allergy', certain, substance, 'The patient is recorded as allergic to it') : undefined;
  }
  if (medications.some(({ ingredients }) => ingredients.some((ingredient) => medication.ingredients.includes(ingredient)))) return finding('allergy', certain, substance, 'The patient is recorded as allergic to it');
  if (plainName(substance) === plainName(name)) return finding('allergy', certain, substance, 'The patient is recorded as allergic to it');
  const allergicTo = new Set([...classes, ...medications.flatMap((one) => one.classes)]);
  if (classes.some((named) => medication.classes.includes(named))) return finding('allergy', certain, substance, 'The patient is recorded as allergic to medications of this class');
  const crossing = crossReactions
    .filter(({ allergic_to, to }) => allergicTo.has(allergic_to) && medication.classes.includes(to))
    .map(({ how, text }): { severity: Severity; text: string } => ({ text, severity: how === 'certain' ? certain : how === 'rarely' ? 'info' : isNsaid(medication) && serious.test(told) ? 'contraindicated' : 'warning' }))
    .sort((a, b) => gravity[b.severity] - gravity[a.severity])[0];
  if (crossing) return finding('allergy', crossing.severity, substance, crossing.text);
  // A check that could not run refuses (API §5), unless even the allergy to this very medication would not.
  if (classes.length === 0 && medications.length === 0 && !otherSubstances.test(substance)) return finding('allergy', certain, substance, 'This allergy is not in the table: it could not be checked against the medication');
  return undefined;
}

/** After a serious reaction to one NSAID (asthma, swelling, shock) labels forbid every other. */
const isNsaid = (medication: Medication): boolean => medication.classes.includes('nsaid');
