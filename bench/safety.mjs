// What the safety check of one prescription costs (issue: at most 1 ms), for a patient who takes much and is allergic to some of it.
import { parseFrequency } from '../dist/src/domain/directions/directions.js';
import { builtInKnowledge } from '../dist/src/domain/medications/knowledge.js';
import { medications } from '../dist/src/domain/medications/read-table.js';
import { median } from './lib/report.mjs';

const chart = {
  allergies: ['penicillin', 'sulfa drugs', 'aspirin', 'latex'].map((substance) => ({ substance, reaction: 'hives' })),
  medications: ['warfarin', 'metoprolol', 'atorvastatin', 'lisinopril', 'Lasix', 'insulin glargine', 'sertraline', 'omeprazole', 'tramadol', 'digoxin', 'metformin', 'Zzyzx'].map((medication) => ({ medication })),
};
const { frequency } = parseFrequency('every 6 to 8 hours as needed for pain');
/** Names as they are written, and with a letter missing: those are looked for among all. */
const names = medications.flatMap(({ name }) => [name, name.slice(0, 4) + name.slice(5)]);

/** Gives rows: title, name and figures in microseconds. Each prescription's is the median of the rounds: what else the machine does in one of them is not the check's. */
export async function run({ runs }) {
  const rounds = Array.from({ length: Math.max(7, runs) }, () =>
    names.map((medication) => {
      const began = process.hrtime.bigint();
      builtInKnowledge.check({ medication, strength: { value: 500, unit: 'mg' }, dose: { value: 1, high: 2, unit: 'tablet' }, frequency }, chart);
      return Number(process.hrtime.bigint() - began) / 1000;
    }),
  );
  const each = names.map((_, at) => median(rounds.map((round) => round[at]))).sort((a, b) => a - b);
  return [{ title: 'Safety check of one prescription, 12 medications and 4 allergies (µs)', name: `${names.length} prescriptions`, p50: Math.round(median(each)), p99: Math.round(each[Math.floor(each.length * 0.99)]), most: Math.round(each.at(-1)) }];
}
