import { expect, test } from 'vitest';
import { weeklyHoursIn } from '../../../src/assistant/understanding/entities/hours.ts';

const said = (text: string): string => weeklyHoursIn(text).weekly.map(({ day, from, to }) => `${day} ${from}-${to}`).join(', ');

test.each([
  ['mon-wed 9-5', 'mon 09:00-17:00, tue 09:00-17:00, wed 09:00-17:00'],
  ['I work mon-thu 8 to 4 except tuesdays', 'mon 08:00-16:00, wed 08:00-16:00, thu 08:00-16:00'],
  ['Tuesday 8am-noon and Friday 1:30 to 6', 'tue 08:00-12:00, fri 13:30-18:00'],
  ['9 to 1 on weekends', 'sat 09:00-13:00, sun 09:00-13:00'],
  ['9-5 mon and 9-12 fri', 'mon 09:00-17:00, fri 09:00-12:00'],
  ['Monday 9-12 and 2-5', 'mon 09:00-12:00, mon 14:00-17:00'],
  ['thursdays 8:30 to 4:30, lunch 12 to 1', 'thu 08:30-12:00, thu 13:00-16:30'],
  ['I don’t work Fridays, Thursday to Saturday nine to five', 'thu 09:00-17:00, sat 09:00-17:00'],
  ['martes y jueves de 9 a 5', 'tue 09:00-17:00, thu 09:00-17:00'],
  ['Saturdays', ''],
  ['Monday 10pm to 6am', ''],
])('the hours of “%s”', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test('the length of a slot', () => {
  expect(['Monday 9 to 5 with 20 minute slots', 'Monday 9 to 5, half hour slots', 'Monday 9 to 5, one hour appointments', 'Monday 9 to 5'].map((text) => weeklyHoursIn(text).slot_minutes)).toEqual([20, 30, 60, undefined]);
});
