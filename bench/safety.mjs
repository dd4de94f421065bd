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

/** Gives rows: title, name and figures in microseconds. */
export async function run({ runs }) {
  const rounds = [];
  for (let round = 0; round < Math.max(3, runs); round++) {
    const each = names.map((medication) => {
      const began = process.hrtime.bigint();
      builtInKnowledge.check({ medication, strength: { value: 500, unit: 'mg' }, dose: { value: 1, high: 2, unit: 'tablet' }, frequency }, chart);
      return Number(process.hrtime.bigint() - began) / 1000;
    });
    each.sort((a, b) => a - b);
    rounds.push({ p50: each[Math.floor(each.length / 2)], p99: each[Math.floor(each.length * 0.99)], most: each.at(-1) });
  }
  const figure = (name) => Math.round(median(rounds.map((round) => round[name])));
  return [{ title: 'Safety check of one prescription, 12 medications and 4 allergies (µs)', name: `${names.length} prescriptions`, p50: figure('p50'), p99: figure('p99'), most: figure('most') }];
}
