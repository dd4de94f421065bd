import { instantsOf, offsetAt } from '../../domain/zone.ts';

/** Formats are dear to make; there are as many as zones. */
function formatsBy(locale: string, options: Intl.DateTimeFormatOptions): (zone: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (timeZone) => {
    const format = made.get(timeZone) ?? new Intl.DateTimeFormat(locale, { timeZone, ...options });
    made.set(timeZone, format);
    return format;
  };
}
const longDay = formatsBy('en-US', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = formatsBy('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const plainDay = formatsBy('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const timeName = formatsBy('en-US', { timeZoneName: 'short' });
const parts = formatsBy('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "01:30 EDT": an hour that the clocks show twice goes by the name of its time, too. */
function sayClock(at: string | number, zone: string): string {
  const instant = new Date(at).getTime();
  const local = instant + offsetAt(zone, instant);
  const { time } = localParts(at, zone);
  const name = instantsOf(zone, { from: local, to: local + 1 }).length > 1 ? timeName(zone).formatToParts(instant).find(({ type }) => type === 'timeZoneName') : undefined;
  return name ? `${time} ${name.value}` : time;
}

/** Dates and times as the assistant says them, always with the zone. `at` is RFC 3339 or ms. */
export const sayTime = (at: string | number, zone: string): string => `${longDay(zone).format(new Date(at))} at ${sayClock(at, zone)} (${zone})`;

/** YYYY-MM-DD and HH:MM in a zone. */
export function localParts(at: string | number, zone: string): { readonly date: string; readonly time: string } {
  const part = Object.fromEntries(parts(zone).formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return { date: `${part['year']}-${part['month']}-${part['day']}`, time: `${part['hour']}:${part['minute']}` };
}

/** "Thu 26 Nov, 10:30". */
export const sayShort = (at: string | number, zone: string): string => `${shortDay(zone).format(new Date(at))}, ${sayClock(at, zone)}`;

/** A YYYY-MM-DD as "Thursday 26 November". */
export const sayDay = (date: string): string => plainDay('UTC').format(new Date(`${date}T12:00:00Z`));

/** Whether two days (YYYY-MM-DD) are the same day of the week. */
export const isSameWeekday = (one: string | undefined, other: string): boolean => one !== undefined && (Date.parse(one) - Date.parse(other)) % (7 * 86_400_000) === 0;
/** The day after a YYYY-MM-DD, or so many days after it. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The instant of a wall clock's time in a zone; the earlier of two, and what the clock jumps over is moved on. */
export function instantOf(date: string, time: string, zone: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`);
  let at = wall;
  for (let round = 0; round < 3; round++) {
    const shown = localParts(at, zone);
    at += wall - Date.parse(`${shown.date}T${shown.time}:00Z`);
  }
  return at;
}

const titles = /^(?:dr|doctor|mr|mrs|ms|miss|prof)\.?\s+/i;
/** "Dr Ann Lee", whatever stands in the account. */
export const doctorName = (name: unknown): string => (typeof name === 'string' && name !== '' ? `Dr ${name.replace(titles, '')}` : 'the doctor');
/** By which somebody is meant: their name, and each part of it. */
export const nameWords = (name: string): readonly string[] => [name.toLowerCase(), ...name.toLowerCase().split(' ')];
export const personName = (name: unknown): string => (typeof name === 'string' && name !== '' ? name : 'the patient');

export const listOf = (lines: readonly string[]): string => lines.map((line, n) => `${n + 1}. ${line}`).join('\n');
/** What is meant by what it says, and by no number. */
export const bulletsOf = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
/** For text of others inside our Markdown. */
export const quoted = (text: string): string => text.split('\n').map((line) => `> ${line}`).join('\n');
/** No more than so many characters of a text; none is cut in two. */
export const cut = (text: string, most: number): string => (text.length <= most ? text : Array.from(text).slice(0, most).join(''));
export const str = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
/** The rows of a list in an answer. */
export const rowsOf = (answer: Record<string, unknown>, name: string): readonly Record<string, unknown>[] => {
  const rows = answer[name];
  return Array.isArray(rows) ? rows.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null) : [];
};
