import { detectEmergency } from '../../../src/assistant/understanding/emergency/detect.ts';
import type { Text } from '../../../src/assistant/training/emergency/texts.ts';

export type Figures = { readonly recall: number; readonly specificity: number; readonly noAlert: number };

const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);

/** Recall and specificity at critical, and how many texts that are none raise no alert. */
export function figuresOf(texts: readonly Text[]): Figures {
  const judged = texts.map(({ text, levels, role }) => ({ levels, level: detectEmergency(text, { role }).level }));
  const grave = judged.filter(({ levels }) => levels.length === 1 && levels[0] === 'critical');
  const notGrave = judged.filter(({ levels }) => !levels.includes('critical'));
  const calm = judged.filter(({ levels }) => levels.length === 1 && levels[0] === 'none');
  return {
    recall: share(grave.filter(({ level }) => level === 'critical').length, grave.length),
    specificity: share(notGrave.filter(({ level }) => level !== 'critical').length, notGrave.length),
    noAlert: share(calm.filter(({ level }) => level === 'none').length, calm.length),
  };
}
