import { findMedication } from '../../../../domain/medications/find.ts';

/** What medications are called by what they do, with the classes of the table that are meant. */
const kinds: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bstatins?\b/i, ['statin']],
  [/\b(?:water (?:pill|tablet)s?|diuretics?)\b/i, ['thiazide', 'loop-diuretic', 'potassium-sparing-diuretic']],
  [/\b(?:blood thinners?|anti-?coagulants?)\b/i, ['anticoagulant', 'antiplatelet']],
  [/\bbeta[- ]?blockers?\b/i, ['beta-blocker']],
  [/\b(?:ace|ace[- ]inhibitors?|acei)\b/i, ['ace-inhibitor']],
  [/\b(?:arbs?|sartans?)\b/i, ['arb']],
  [/\bcalcium[- ](?:channel )?blockers?\b/i, ['dihydropyridine', 'rate-limiting-calcium-blocker']],
  [/\b(?:blood pressure|bp|(?:anti-?)?hypertensi\w+) (?:pill|tablet|med(?:icine|ication)?|drug)s?\b|\banti-?hypertensives?\b/i, ['ace-inhibitor', 'arb', 'dihydropyridine', 'rate-limiting-calcium-blocker', 'beta-blocker', 'thiazide', 'alpha-blocker']],
  [/\b(?:anti-?depressants?|ssris?)\b/i, ['antidepressant']],
  [/\b(?:pain ?killers?|nsaids?|anti-?inflammator(?:y|ies))\b/i, ['nsaid', 'opioid', 'analgesic']],
  [/\bopioids?\b/i, ['opioid']],
  [/\banti-?biotics?\b/i, ['antibiotic']],
  [/\b(?:steroids?|cortisone)\b/i, ['corticosteroid', 'inhaled-steroid']],
  [/\b(?:ppis?|(?:stomach|acid|reflux|heartburn) (?:pill|tablet|med(?:icine|ication)?)s?)\b/i, ['proton-pump-inhibitor', 'h2-blocker']],
  [/\b(?:diabetes|sugar) (?:pill|tablet|med(?:icine|ication)?|drug)s?\b/i, ['antidiabetic']],
  [/\binsulins?\b/i, ['insulin']],
  [/\b(?:sleeping (?:pill|tablet)s?|sleepers?|z-?drugs?)\b/i, ['z-drug', 'benzodiazepine']],
  [/\b(?:benzos?|benzodiazepines?)\b/i, ['benzodiazepine']],
  [/\bthyroid (?:pill|tablet|med(?:icine|ication)?|hormone)s?\b/i, ['thyroid-hormone', 'antithyroid']],
  [/\banti-?histamines?\b/i, ['antihistamine']],
  [/\b(?:inhalers?|puffers?)\b/i, ['short-acting-beta-agonist', 'long-acting-beta-agonist', 'inhaled-steroid', 'inhaled-antimuscarinic']],
];

/** The words by which a text calls a kind of medication: "the water pill". */
export const kindIn = (text: string): string | undefined => kinds.map(([pattern]) => pattern.exec(text)?.[0]).find((said) => said !== undefined);

/** Whether a medication is meant by such words. */
export function isOfKind(medication: string, said: string): boolean {
  const classes = kinds.find(([pattern]) => pattern.test(said))?.[1] ?? [];
  return findMedication(medication)?.medication.classes.some((each) => classes.includes(each)) === true;
}

/** Whether two names are of one medication: one holds the other, or the table has both as the same. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [findMedication(a), findMedication(b)];
  return a.toLowerCase().includes(b.toLowerCase()) || (one?.exact === true && other?.exact === true && one.medication.name === other.medication.name);
}
