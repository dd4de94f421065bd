import { expect, test } from 'vitest';
import { chosen } from '../../../src/assistant/dialogues/choose.ts';

const options = Array.from({ length: 8 }, (_, at) => ({ type: 'select_slot', value: `slot-${at + 1}`, label: `Mon 30 Nov, ${String(at + 9).padStart(2, '0')}:00` }));
const valuesOf = (text: string): string[] => chosen(text, options).map(({ value }) => value);

test('takes a misspelt word of order, and no word that only resembles a number', () => {
  expect(valuesOf('the secnd one')).toEqual(['slot-2']);
  expect(valuesOf('eight')).toEqual(['slot-8']);
  expect(valuesOf('Tight. Eleven.')).toEqual([]);
  expect(valuesOf('back to Friday 19:00')).toEqual([]);
});

test.each([
  ['numero dos', 'slot-2'],
  ['nr 3', 'slot-3'],
  ['the bottom one', 'slot-8'],
  ['the very last one on your list', 'slot-8'],
  ['third from the top, thank you kindly', 'slot-3'],
  ['second from the bottom', 'slot-7'],
  ['the first gentleman on your list, if I may', 'slot-1'],
  ['option five dear', 'slot-5'],
  ['the earlyest of all', 'slot-1'],
])('finds the place in “%s”', (text, value) => {
  expect(valuesOf(text)).toEqual([value]);
});

test('takes what stands behind a word that takes back, and none beyond the last', () => {
  expect(valuesOf('first... no wait, second')).toEqual(['slot-2']);
  expect(valuesOf('one... sorry, two')).toEqual(['slot-2']);
  expect(valuesOf('the third, no problem')).toEqual(['slot-3']);
  expect(valuesOf('#9')).toEqual([]);
});

test('takes the one that is left where all others are unwanted', () => {
  const doctors = ['Raman', 'Nwosu', 'Baxter'].map((name) => ({ type: 'select_doctor', value: name, label: `Dr ${name}`, words: [name.toLowerCase()] }));
  expect(chosen('not Raman and not Baxter, so the one that is left', doctors).map(({ value }) => value)).toEqual(['Nwosu']);
  expect(chosen('not the first, the other', doctors.slice(1)).map(({ value }) => value)).toEqual(['Baxter']);
  expect(chosen('not Raman', doctors)).toEqual([]);
  expect(chosen('Raman... no actually the other one', doctors.slice(0, 2)).map(({ value }) => value)).toEqual(['Nwosu']);
  expect(chosen('the middle one', doctors).map(({ value }) => value)).toEqual(['Nwosu']);
});
