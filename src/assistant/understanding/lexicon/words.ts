import { specialtyWords } from './specialties.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Kinds of words that matter to an intent whatever the word itself is. */
export type WordClass = 'DAY' | 'MONTH' | 'NUMBER' | 'ORDINAL' | 'CLOCK' | 'DOCTOR' | 'SPECIALTY' | 'COMPLAINT' | 'MEDICATION' | 'UNKNOWN';

const single = (kind: 'named' | 'implied'): ReadonlySet<string> => new Set(Object.values(specialtyWords).flatMap((words) => words[kind].flatMap((word) => (/[ /]/.test(word) ? [] : [word, `${word}s`]))));
const practitioners = single('named');
const complaints = single('implied');
const months = set('january february march april may june july august september october november december');
const days = set('monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight weekend week weekdays');
const clock = set("am pm o'clock noon midnight morning afternoon evening night");
const ailments = set(
  `pain pains ache aches hurts hurting hurt sore swollen swelling sick ill symptom symptoms infection fever nauseous bleeding injury injured allergy allergies sneezing chills cramp cramps burning rash weak weakness
  dolor enfermo mareado fiebre tos`,
);
const medicineWords = /(?:cillin|mycin|oxacin|statin|prazole|sartan|dipine|olol|pril|formin|gliptin|oxetine|zepam|zolam|codone|profen|cetamol|aminophen|thyroxine|sone|solone|terol|cycline|azole|tidine|pram|line|gabalin|pentin|vastatin|parin|lukast|tadine|rizine|azine|semide|thiazide|lol|vir|mab|idone|apine|etine|barbital|triptan|setron|dronate|grel|xaban|gliflozin|glutide)$/;
const medicines = set('insulin aspirin warfarin tylenol advil motrin aleve zoloft prozac lipitor xanax valium ventolin lasix coumadin plavix nexium zantac benadryl claritin zyrtec flonase lexapro synthroid glucophage augmentin amoxil keflex cipro zpak z-pak prednisone hydroxyzine codeine morphine oxycodone digoxin lithium methotrexate');
const notMedicines = set('online line airline deadline gasoline headline baseline medicine vaccine machine magazine fine nine routine caroline pauline adeline outline pipeline person reason season lesson jackson wilson johnson thompson reservoir decline april skyline valentine');

/** What kind of word it is; undefined for any other. `word` as canonical texts have it. */
export function classOf(word: string): WordClass | undefined {
  if (/^\d/.test(word)) return /^\d+(?:st|nd|rd|th)$/.test(word) ? 'ORDINAL' : 'NUMBER';
  if (days.has(word)) return 'DAY';
  if (months.has(word)) return 'MONTH';
  if (clock.has(word)) return 'CLOCK';
  if (practitioners.has(word)) return 'SPECIALTY';
  if (complaints.has(word) || ailments.has(word)) return 'COMPLAINT';
  return isMedicine(word) ? 'MEDICATION' : undefined;
}

/** Names of medicines are known by their endings (the stems of the WHO's international nonproprietary names) and a few by themselves. */
export const isMedicine = (word: string): boolean => medicines.has(word) || (word.length >= 7 && medicineWords.test(word) && !notMedicines.has(word));
