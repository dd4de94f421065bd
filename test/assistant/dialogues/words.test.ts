import { expect, test } from 'vitest';
import { sayShort, sayTime } from '../../../src/assistant/dialogues/words.ts';

test.each([
  ['2027-11-07T05:30:00Z', 'Sun 7 Nov, 01:30 EDT'],
  ['2027-11-07T06:30:00Z', 'Sun 7 Nov, 01:30 EST'],
  ['2027-11-07T07:00:00Z', 'Sun 7 Nov, 02:00'],
  ['2027-03-14T07:00:00Z', 'Sun 14 Mar, 03:00'],
])('an hour that the clocks show twice is told by its name: %s', (at, said) => {
  expect(sayShort(at, 'America/New_York')).toBe(said);
});

test('also where the clocks go back by half an hour, and in the long form', () => {
  expect([sayTime('2027-04-03T14:45:00Z', 'Australia/Lord_Howe'), sayTime('2027-04-03T15:15:00Z', 'Australia/Lord_Howe')]).toEqual(['Sunday, April 4, 2027 at 01:45 GMT+11 (Australia/Lord_Howe)', 'Sunday, April 4, 2027 at 01:45 GMT+10:30 (Australia/Lord_Howe)']);
});
