import { expect, test } from 'vitest';
import { heard } from '../../../src/assistant/understanding/classifier/hear.ts';
import { canonical } from '../../../src/assistant/understanding/dates/canonical.ts';
import { fold } from '../../../src/assistant/understanding/fold.ts';

const ordinary = new Set('show me the history of pat will you book with please open chart tell'.split(' '));
const hear = (text: string, people: readonly string[] = []) => heard(text, canonical(fold(text)), { knows: (word) => ordinary.has(word), isPerson: (word) => people.includes(word) });

test.each([
  ['show me the history of Xiomara', 'show me the history of PERSON'],
  ['open Quispe-Mamani’s chart', "open PERSON's chart"],
  ['Yevgeni Ozols, show the history', 'PERSON PERSON, show the history'],
  ['Show me the chart', 'show me the chart'],
  ['tell samuel okonjo', 'tell PERSON PERSON'],
])('hears a name by its capital: %s', (text, expected) => {
  expect(hear(text)).toBe(expected);
});

test('hears a name of the directory in small letters, unless the word is an ordinary one', () => {
  expect(hear('show me the history of wojcik', ['wojcik'])).toBe('show me the history of PERSON');
  expect(hear('will you book', ['will'])).toBe('will you book');
  expect(hear('tell Will', ['will'])).toBe('tell PERSON');
});

test('takes nothing from capitals where all words have them', () => {
  expect(hear('SHOW ME THE HISTORY')).toBe('show me the history');
  expect(hear('Book With Xiomara Please')).toBe('book with xiomara please');
});
