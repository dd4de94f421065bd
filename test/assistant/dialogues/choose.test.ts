import { expect, test } from 'vitest';
import { chosen } from '../../../src/assistant/dialogues/choose.ts';

const options = Array.from({ length: 8 }, (_, at) => ({ type: 'select_slot', value: `slot-${at + 1}`, label: `Mon 30 Nov, ${String(at + 9).padStart(2, '0')}:00` }));
const valuesOf = (text: string): string[] => chosen(text, options).map(({ value }) => value);

test('takes a misspelt word of order, and no word that only resembles a number', () => {
  expect(valuesOf('the secnd one')).toEqual(['slot-2']);
  expect(valuesOf('eight')).toEqual(['slot-8']);
  expect(valuesOf('Tight. Eleven.')).toEqual([]);
});
