import type { DateEntity } from '../../../understanding/types.ts';
import { addDays, localParts, sayTime } from '../../words.ts';

type Span = { readonly from: string; readonly to: string };

const dayOf = (at: string, zone: string): string => sayTime(at, zone).replace(/ at [\s\S]*$/, '');
/** The first and the last of whole days; undefined where a time begins or ends within a day. */
function wholeDays({ from, to }: Span, zone: string): readonly [string, string] | undefined {
  const [begins, ends] = [localParts(from, zone), localParts(to, zone)];
  return begins.time === '00:00' && ends.time === '00:00' && ends.date > begins.date ? [begins.date, addDays(ends.date, -1)] : undefined;
}
/** "Monday, December 21 to Thursday, December 24, 2026, whole days"; undefined where these are none. */
export function sayWholeDays(span: Span, zone: string): string | undefined {
  const days = wholeDays(span, zone);
  if (!days) return undefined;
  // An hour before the end is on the last day in any zone's change of clocks.
  const [first, last] = [dayOf(span.from, zone), dayOf(new Date(Date.parse(span.to) - 3_600_000).toISOString(), zone)];
  if (days[0] === days[1]) return `${first}, the whole day (${zone})`;
  const year = /, \d{4}$/.exec(first)?.[0] ?? '';
  return `${last.endsWith(year) ? first.slice(0, first.length - year.length) : first} to ${last}, whole days (${zone})`;
}

const inFront = (text: string, date: DateEntity): string => text.slice(0, Math.max(0, text.toLowerCase().indexOf(date.text.toLowerCase())));
/** Words that belong to the day's text or stand right before it. */
const onDay = String.raw`\s+(?:and including\s+|about\s+)?(?:on\s+)?(?:the\s+)?`;
const ends = String.raw`(?:through|thru|until|till?|up (?:to|until|till)|to|ending|ends?|finish(?:es|ing)?|last day is)`;
const begins = String.raw`(?:from|starting|starts?|beginning|begins?|as of|not before)`;
const returns = String.raw`(?:back(?: at work| in(?: the (?:office|clinic))?| again)?|return(?:ing)?|in again|working again|at work again)`;
const stands = (words: string, text: string, date: DateEntity): boolean => new RegExp(`\\b${words}${onDay}$`, 'i').test(`${inFront(text, date).trimEnd()} `) || new RegExp(`^${words}${onDay}`, 'i').test(date.text);

const weekdayIn = /\b(sun|mon|tue|wed|thu|fri|sat)[a-z]*\b/i;
const months = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d[/.-]\d/i;
const order = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** A day that is said without its month is the first such day from there on. */
function dayFrom(first: string, { text, value }: DateEntity): string {
  const weekday = weekdayIn.exec(text)?.[1]?.toLowerCase();
  const isSuch = (day: string): boolean => (/\d/.test(text) ? day.slice(8) === value.slice(8) : new Date(`${day}T12:00:00Z`).getUTCDay() === order.indexOf(weekday ?? ''));
  if (months.test(text) || (weekday === undefined && !/\d/.test(text))) return value;
  return Array.from({ length: 32 }, (_, days) => addDays(first, days)).find(isSuch) ?? value;
}

/** “Through the 23rd only”, “from Tuesday”, “I'm back on the 24th”: of days that were read back, one end changes and the other stays. */
export function daysWithEdge(text: string, date: DateEntity | undefined, span: Span, zone: string): readonly [string, string] | undefined {
  const days = wholeDays(span, zone);
  if (!days || !date || date.until !== undefined) return undefined;
  const [first, last] = days;
  const day = dayFrom(first, date);
  const [from, until] = stands(returns, text, date) ? [first, addDays(day, -1)] : stands(ends, text, date) ? [first, day] : stands(begins, text, date) && first !== last ? [day, last] : ['', ''];
  return from !== '' && from <= until ? [from, until] : undefined;
}
