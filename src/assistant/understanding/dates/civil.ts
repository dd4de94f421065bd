/** A place on somebody's wall calendar and clock: the day counted from 1970-01-01, the minute from midnight. No zone, so no summer time either. */
export type Local = { readonly day: number; readonly minute: number };

const dayLength = 86_400_000;
const two = (value: number): string => String(value).padStart(2, '0');

/** The day of a date, or undefined when no calendar has it. Months from 1. */
export function dayOf(year: number, month: number, date: number): number | undefined {
  if (month < 1 || month > 12 || date < 1 || year < 1900 || year > 2200 || date > daysIn(year, month)) return undefined;
  return Date.UTC(year, month - 1, date) / dayLength;
}

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export function partsOf(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const at = new Date(day * dayLength);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** YYYY-MM-DD. */
export const isoOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);
/** HH:MM. */
export const clockOf = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
/** 0 is Monday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
/** The Monday of the day's week. */
export const mondayOf = (day: number): number => day - weekdayOf(day);

/** The same date so many months on, or the month's last day where it has no such date. */
export function addMonths(day: number, months: number): number {
  const { year, month, date } = partsOf(day);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return Date.UTC(toYear, toMonth - 1, Math.min(date, daysIn(toYear, toMonth))) / dayLength;
}

/** The day on which a month begins; months before January and after December belong to the years around. */
export const monthStart = (year: number, month: number): number => Date.UTC(year, month - 1, 1) / dayLength;

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' });
  if (formats.size < 600) formats.set(zone, made);
  return made;
}

/** What the calendar and the clock show in an IANA zone at an instant (ms since the epoch). */
export function localAt(instant: number, zone: string): Local {
  const [month = 1, date = 1, year = 1970, hour = 0, minute = 0] = (formatOf(zone).format(instant).match(/\d+/g) ?? []).map(Number);
  return { day: Date.UTC(year, month - 1, date) / dayLength, minute: hour * 60 + minute };
}
