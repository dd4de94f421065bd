import type { Category, Level } from './types.ts';

type Reading = { readonly name: string; readonly category: Category; readonly level: Level; readonly matched: string; readonly at: number };
type Measure = { readonly name: string; readonly category: Category; readonly regex: RegExp; level(value: number, facts: ReadonlySet<string>, sentence: string): Level };

/** Words whose sentences hold a measured value. */
export const vitalWords = ['sugar', 'glucose', 'oxygen', 'o2', 'sat', 'sats', 'spo2', 'saturation', 'temp', 'temperature', 'fever', 'fiebre', 'pulse', 'bp', 'pressure', 'heart', 'reading', 'bpm', 'systolic', 'pulseox', 'oximeter'];

const between = '(?:[^ ]+ ){0,5}?';
/** Limits: oxygen < 90 % (WHO), glucose < 54 mg/dL (ADA level 2), fever ≥ 38 °C under three months (NICE NG143), blood pressure ≥ 180/120 (AHA). */
const measures: readonly Measure[] = [
  { name: 'oxygen', category: 'breathing', regex: new RegExp(` (?:oxygen|o2|sat|sats|spo2|saturation|pulseox|oximeter) ${between}(\\d{2}) `, 'g'), level: (value) => (value >= 50 && value < 91 ? 'critical' : value >= 91 && value < 93 ? 'urgent' : 'none') },
  {
    name: 'sugar',
    category: 'other',
    regex: new RegExp(` (?:sugar|sugars|glucose) ${between}(\\d{1,3}(?:\\.\\d)?) `, 'g'),
    level: (value, _, sentence) => (/ (?:minutes|times|years|mg|days|percent|a1c) /.test(sentence) && value < 25 ? 'none' : value >= 500 || (value >= 20 && value < 54) || (value > 1 && value < 3) || (value >= 28 && value <= 40 && !Number.isInteger(value)) ? 'critical' : value >= 300 || (value >= 54 && value < 70) ? 'urgent' : 'none'),
  },
  {
    name: 'temperature',
    category: 'sepsis',
    regex: new RegExp(` (?:temp|temperature|fever|fiebre) ${between}(\\d{2,3}(?:\\.\\d)?) | (3[89]\\.\\d|40\\.\\d) (?:[^ ]+ )?(?:temp|temperature|fever|fiebre) `, 'g'),
    level(value, facts) {
      const celsius = value > 80 ? ((value - 32) * 5) / 9 : value;
      if (celsius < 34 && celsius > 25 && value !== 30) return 'critical';
      if (celsius < 37.95 || celsius > 45) return 'none';
      return facts.has('infant') || facts.has('weakened') || celsius >= 40.4 ? 'critical' : celsius >= 38.5 ? 'urgent' : 'none';
    },
  },
  { name: 'pulse', category: 'cardiac', regex: new RegExp(` (?:heart|pulse|bpm) ${between}(\\d{2,3}) `, 'g'), level: (value, _, sentence) => (/ (?:years|age|minutes|percent|mg|days) /.test(sentence) ? 'none' : value >= 150 && value < 300 ? 'critical' : value >= 25 && value < 38 ? 'critical' : value >= 130 && value < 150 ? 'urgent' : 'none') },
  { name: 'pressure', category: 'other', regex: new RegExp(` (?:bp|pressure|systolic) ${between}(\\d{2,3}) `, 'g'), level: (value) => (value >= 180 && value < 320 ? 'critical' : value >= 40 && value < 80 ? 'critical' : value >= 160 && value < 180 ? 'urgent' : 'none') },
];

/** Measured values in a sentence that are dangerous. */
export function readingsIn(sentence: string, facts: ReadonlySet<string>): Reading[] {
  return measures.flatMap(({ name, category, regex, level }) =>
    Array.from(sentence.matchAll(regex), (found) => ({ name, category, level: level(Number(found[1] ?? found[2]), facts, sentence), matched: found[0], at: found.index })).filter((reading) => reading.level !== 'none'),
  );
}
