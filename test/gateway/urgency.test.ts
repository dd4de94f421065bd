import { expect, test } from 'vitest';
import { upToLength } from '../../src/gateway/urgency.ts';

test('a text that is too long to be said is not looked at', () => {
  const lookedAt: string[] = [];
  const raisesAlert = upToLength(5, (text) => lookedAt.push(text) > 0);
  for (const text of ['help!', '🆘'.repeat(5)]) expect(raisesAlert(text, 'PATIENT')).toBe(true);
  for (const text of ['helper', '🆘'.repeat(6), 'x'.repeat(60_000)]) expect(raisesAlert(text, 'PATIENT')).toBe(false);
  expect(lookedAt).toEqual(['help!', '🆘'.repeat(5)]);
});
