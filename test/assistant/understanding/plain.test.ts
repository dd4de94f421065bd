import { expect, test } from 'vitest';
import { createRandom, expand, linesOf } from '../../../src/assistant/training/expand.ts';
import { doctorPlain } from '../../../src/assistant/training/phrases/doctor-plain.ts';
import { patientPlain } from '../../../src/assistant/training/phrases/patient-plain.ts';
import { slots } from '../../../src/assistant/training/phrases/slots.ts';
import { createUnderstand } from '../../../src/assistant/understanding/understand.ts';

const understand = createUnderstand();
const each = 6;

// Other sentences than those that were learned, of the same ways: whatever else is learned, these stay understood.
test.each([['PATIENT', patientPlain], ['DOCTOR', doctorPlain]] as const)('the plainest ways of each wish are understood: %s', (role, templates) => {
  const random = createRandom(99);
  const all = Object.entries(templates).flatMap(([intent, lines]) => linesOf(lines).flatMap((line) => Array.from({ length: each }, () => ({ intent, text: expand(line, slots, random) }))));
  const heard = all.map(({ intent, text }) => ({ intent, text, found: understand(text, { role, now: Date.parse('2026-10-14T13:15:00Z'), time_zone: 'America/New_York', doctors: [], patients: [] }).intent }));
  const wrong = heard.filter(({ intent, found }) => found !== intent);
  expect(wrong.length / all.length, wrong.map(({ intent, text, found }) => `${text}: ${found}, not ${intent}`).join('\n')).toBeLessThan(0.01);
});
