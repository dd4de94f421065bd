import { expect, test } from 'vitest';
import { createUnderstand } from '../../../src/assistant/understanding/understand.ts';
import { fold } from '../../../src/assistant/understanding/fold.ts';
import { onlyMoves } from '../../../src/assistant/understanding/rules/moves.ts';

test('knows a text that only moves an appointment, and by how much', () => {
  for (const text of ['push it back by half an hour', 'Can you move it an hour earlier please?', 'bring my appointment forward a day', 'please push that back two weeks']) expect([text, onlyMoves(fold(text))]).toEqual([text, true]);
  for (const text of ['push it back in, it is bleeding', 'move it, I cannot feel my leg', 'the contractions moved to an hour apart', 'I pushed it back and passed out']) expect([text, onlyMoves(fold(text))]).toEqual([text, false]);
});

test('raises no alarm over it', () => {
  const understand = createUnderstand();
  const level = (text: string): string => understand(text, { role: 'PATIENT', now: Date.parse('2026-11-30T13:00:00Z'), time_zone: 'America/New_York', doctors: [], patients: [] }).emergency.level;
  expect(['push it back by half an hour', 'push it back an hour', 'bring it forward a day'].map(level)).toEqual(['none', 'none', 'none']);
});
