import { detectEmergency } from '../../../src/assistant/understanding/emergency/detect.ts';
import type { Phrase } from './table.ts';

export type Figures = { readonly recall: number; readonly specificity: number; readonly anyAlert: number; readonly noAlert: number; readonly wrong: readonly string[] };

const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);

/** Recall and specificity at critical, how many dangers raise any alert, how many calm texts raise none; and the texts that got a level they should not. */
export function figuresOf(phrases: readonly Phrase[]): Figures {
  const judged = phrases.map((phrase) => ({ ...phrase, level: detectEmergency(phrase.text, { role: phrase.role }).level }));
  const grave = judged.filter(({ levels }) => levels.length === 1 && levels[0] === 'critical');
  const notGrave = judged.filter(({ levels }) => !levels.includes('critical'));
  const dangers = judged.filter(({ levels }) => !levels.includes('none'));
  const calm = judged.filter(({ levels }) => levels.length === 1 && levels[0] === 'none');
  return {
    recall: share(grave.filter(({ level }) => level === 'critical').length, grave.length),
    specificity: share(notGrave.filter(({ level }) => level !== 'critical').length, notGrave.length),
    anyAlert: share(dangers.filter(({ level }) => level !== 'none').length, dangers.length),
    noAlert: share(calm.filter(({ level }) => level === 'none').length, calm.length),
    wrong: judged.filter(({ level, levels }) => !levels.includes(level)).map(({ level, levels, text }) => `${levels.join('|')} but ${level}: ${text}`),
  };
}
