import { addMonths, dayOf, daysIn, mondayOf, monthStart, partsOf, weekdayOf } from './civil.ts';
import { months, weekdays } from './words.ts';

export const weekdayNamed = (name: string | undefined): number => weekdays.findIndex((weekday) => weekday === name);
/** Also of a month cut short; 0 for any other word. */
export const monthNamed = (name: string | undefined): number => months.findIndex((month) => month === name || (name !== undefined && /^[a-z]{3,4}$/.test(name) && month.startsWith(name))) + 1;

/** The next day of that weekday after today. */
export const nextWeekday = (today: number, weekday: number): number => today + (((weekday - weekdayOf(today) + 6) % 7) + 1);
/** The last day of that weekday before today. */
export const lastWeekday = (today: number, weekday: number): number => today - (((weekdayOf(today) - weekday + 6) % 7) + 1);
/** That weekday in the week so many weeks on (weeks begin on Monday). */
export const weekdayInWeek = (today: number, weekday: number, weeks: number): number => mondayOf(today) + 7 * weeks + weekday;

/** A day of the month that has not passed: this month's, or of the next month that has such a day. */
export function nextOfMonth(today: number, date: number): number | undefined {
  const { year, month } = partsOf(today);
  for (let ahead = 0; ahead < 4; ahead++) {
    const { year: y, month: m } = partsOf(monthStart(year, month + ahead));
    const day = dayOf(y, m, date);
    if (day !== undefined && day >= today) return day;
  }
  return undefined;
}

/** The day of that number that is nearest to `day`, of those to come: of its month, or the one before or behind. */
export function nearestOfMonth(day: number, date: number, today: number): number | undefined {
  const { year, month } = partsOf(day);
  const days = [0, 1, -1].flatMap((ahead) => {
    const { year: y, month: m } = partsOf(monthStart(year, month + ahead));
    return dayOf(y, m, date) ?? [];
  });
  return days.filter((each) => each >= today || day < today).sort((a, b) => Math.abs(a - day) - Math.abs(b - day))[0];
}

/** A date with a weekday and no month, within a year; the nearest date of that number when none falls on that weekday. */
export function weekdayOfMonth(today: number, weekday: number, date: number): number | undefined {
  const { year, month } = partsOf(today);
  for (let ahead = 0; ahead < 12; ahead++) {
    const { year: y, month: m } = partsOf(monthStart(year, month + ahead));
    const day = dayOf(y, m, date);
    if (day !== undefined && day >= today && weekdayOf(day) === weekday) return day;
  }
  return nextOfMonth(today, date);
}

/** A day and month: this year's, or the next's when it has passed. A weekday beside it decides the year, when one fits. */
export function dateOf(today: number, { year, month, date, weekday = -1 }: { readonly year?: number | undefined; readonly month: number; readonly date: number; readonly weekday?: number }): number | undefined {
  if (year !== undefined) return dayOf(year < 100 ? 2000 + year : year, month, date);
  const thisYear = partsOf(today).year;
  const possible = [0, 1, 2, 3, 4].flatMap((ahead) => dayOf(thisYear + ahead, month, date) ?? []);
  const fitting = weekday < 0 ? undefined : possible.slice(0, 3).find((day) => weekdayOf(day) === weekday);
  return fitting ?? possible.find((day) => day >= today);
}

/** The nth such weekday of a month; n −1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | undefined {
  const first = monthStart(year, month);
  if (nth < 0) return lastWeekday(first + daysIn(year, month), weekday);
  const day = nextWeekday(first - 1, weekday) + 7 * (nth - 1);
  return day < first + daysIn(year, month) ? day : undefined;
}

/** Gauss's Easter Sunday, in the anonymous Gregorian form. */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1) / 86_400_000;
}

const fixed = (month: number, date: number) => (year: number): number => Date.UTC(year, month - 1, date) / 86_400_000;
const moving = (month: number, weekday: number, nth: number) => (year: number): number => nthWeekday(year, month, weekday, nth) ?? 0;
/** What a feast is called, and when it is in a year. */
const feasts: readonly (readonly [string, (year: number) => number])[] = [
  ['(?:christmas|x-?mas) eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ['(?:christmas|x-?mas)(?: day)?', fixed(12, 25)],
  ["new year'?s eve", fixed(12, 31)],
  ["new year'?s?(?: day)?", fixed(1, 1)],
  ["valentine'?s?(?: day)?", fixed(2, 14)],
  ['halloween', fixed(10, 31)],
  ["(?:st|saint)\\.? patrick'?s?(?: day)?", fixed(3, 17)],
  ['independence day', fixed(7, 4)],
  ["veteran'?s'? day", fixed(11, 11)],
  ['easter monday', (year) => easter(year) + 1],
  ['good friday', (year) => easter(year) - 2],
  ['easter(?: sunday)?', easter],
  ['ash wednesday', (year) => easter(year) - 46],
  ['thanksgiving(?: day)?', moving(11, 3, 4)],
  ['black friday', (year) => moving(11, 3, 4)(year) + 1],
  ['labou?r day', moving(9, 0, 1)],
  ['memorial day', moving(5, 0, -1)],
  ["mother'?s'? day", moving(5, 6, 2)],
  ["father'?s'? day", moving(6, 6, 3)],
  ['groundhog day', fixed(2, 2)],
  ['earth day', fixed(4, 22)],
  ['tax day', fixed(4, 15)],
  ['cinco de mayo', fixed(5, 5)],
  ['flag day', fixed(6, 14)],
  ['epiphany', fixed(1, 6)],
  ["all saints'?(?: day)?", fixed(11, 1)],
  ['palm sunday', (year) => easter(year) - 7],
  ['mardi gras|shrove tuesday|pancake day', (year) => easter(year) - 47],
  ['cyber monday', (year) => moving(11, 3, 4)(year) + 4],
  // The Tuesday behind the first Monday of November.
  ['election day', (year) => moving(11, 0, 1)(year) + 1],
  ["columbus day|indigenous people'?s'? day", moving(10, 0, 2)],
  ['(?:mlk|martin luther king)(?: jr\\.?)?(?: day)?', moving(1, 0, 3)],
  ["president'?s'? day", moving(2, 0, 3)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['australia day', fixed(1, 26)],
  ['anzac day', fixed(4, 25)],
  ['waitangi day', fixed(2, 6)],
  ["april fool'?s?'?(?: day)?", fixed(4, 1)],
  ['remembrance day', fixed(11, 11)],
  ['bonfire night', fixed(11, 5)],
];
export const feastNames = feasts.map(([name]) => name).join('|');
const feastOf = feasts.map(([name, when]): readonly [RegExp, (year: number) => number] => [new RegExp(`^(?:${name})$`), when]);

/** The next time that a feast comes, or the one of a year. */
export function feast(today: number, name: string, year?: number): number | undefined {
  const when = feastOf.find(([pattern]) => pattern.test(name))?.[1];
  if (!when) return undefined;
  if (year !== undefined) return when(year);
  const thisYear = partsOf(today).year;
  return when(thisYear) >= today ? when(thisYear) : when(thisYear + 1);
}

/** `day` and so many units on (or back). */
export function shifted(day: number, amount: number, unit: string): number {
  if (unit.startsWith('d')) return day + amount;
  if (unit.startsWith('w')) return day + 7 * amount;
  if (unit.startsWith('f')) return day + 14 * amount;
  return addMonths(day, unit.startsWith('y') ? 12 * amount : amount);
}
