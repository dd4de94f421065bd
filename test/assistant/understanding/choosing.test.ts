import path from 'node:path';
import { expect, test } from 'vitest';
import { textsOf } from '../../../src/assistant/training/emergency/texts.ts';
import { fold } from '../../../src/assistant/understanding/fold.ts';
import { onlyChooses } from '../../../src/assistant/understanding/rules/choosing.ts';
import { createUnderstand } from '../../../src/assistant/understanding/understand.ts';

const doctors = [['young', 'Miriam Young'], ['ito', 'Kenji Ito']].map(([user_id = '', full_name = '']) => ({ user_id, full_name }));
const isName = (word: string): boolean => /^(?:young|ito|miriam|kenji)$/.test(word);
const understand = createUnderstand();
const level = (text: string): string => understand(text, { role: 'PATIENT', now: Date.parse('2026-11-30T13:00:00Z'), time_zone: 'America/New_York', doctors, patients: [] }).emergency.level;

test('knows a text that only chooses whom to see, or when', () => {
  for (const text of ["I'll have her then.", 'under his name, not mine', "just tell me if 9 tomorrow is taken at Young's", 'this is the third time Ito cancelled on me']) expect([text, onlyChooses(fold(text), isName)]).toEqual([text, true]);
  for (const text of ["I'll be with him soon", 'I have taken them', 'he is not right', 'he had taken 9', "I don't want to be here", 'I want to end it on Friday', 'she is not okay, she collapsed', 'fine']) expect([text, onlyChooses(fold(text), isName)]).toEqual([text, false]);
});

test('raises no alarm over it', () => {
  for (const text of ["I'll have him then.", "I'll have her then", 'yes but under his name, not mine', "Ok then just tell me if 9 tomorrow is taken at Young's", 'THIS IS THE THIRD TIME ITO CANCELLED ON ME. I want a real person.']) expect([text, level(text)]).toEqual([text, 'none']);
});

test('excuses nothing that is known to be a danger', () => {
  const dangers = textsOf(path.join(import.meta.dirname, '..', '..', '..')).filter(({ levels }) => !levels.includes('none'));
  expect(dangers.filter(({ text }) => onlyChooses(fold(text), isName)).map(({ text }) => text)).toEqual([]);
});
