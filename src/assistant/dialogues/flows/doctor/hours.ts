const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type Day = (typeof days)[number];
export type Weekly = readonly { readonly day: Day; readonly from: string; readonly to: string }[];

const dayWord = String.raw`(mon|tue|wed|thu|fri|sat|sun)(?:days?|sdays?|nesdays?|rsdays?|urdays?|s|r|rs)?`;
const clock = String.raw`(\d{1,2})(?:[:.](\d\d))?\s*(am|pm|a\.m\.|p\.m\.)?|(noon|midday|midnight)`;
const found = new RegExp(String.raw`\b${dayWord}\b(?:\s*(?:-|–|to|through|thru|until)\s*\b${dayWord}\b)?|\b(weekdays?|every ?day|daily|weekends?|all week)\b|\b(?:${clock})\s*(?:-|–|to|until|till)\s*(?:${clock})(?![\d:])`, 'gi');
const words: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '24:00' };

const named = (word: string): readonly Day[] => (word.startsWith('weekend') ? ['sat', 'sun'] : word.startsWith('weekday') ? days.slice(0, 5) : days);
function stretch(from: string, to: string | undefined): readonly Day[] {
  const first = days.indexOf(from.toLowerCase() as Day);
  const last = to === undefined ? first : days.indexOf(to.toLowerCase() as Day);
  return last >= first ? days.slice(first, last + 1) : [...days.slice(first), ...days.slice(0, last + 1)];
}

const pad = (n: number): string => String(n).padStart(2, '0');
/** Minutes of the day; a bare hour from 1 to 6 is in the afternoon (clinic hours). */
function minutesOf(hour: string | undefined, minute: string | undefined, half: string | undefined, word: string | undefined): number {
  if (word !== undefined) return Number((words[word.toLowerCase()] ?? '12:00').slice(0, 2)) * 60;
  const h = Number(hour);
  const base = half === undefined ? (h >= 1 && h <= 6 ? h + 12 : h) : (h % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  return base * 60 + Number(minute ?? 0);
}
const clockOf = (minutes: number): string => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;

/** Weekly hours in a text: "Mon-Thu 8am-4pm, Friday 9 to 12", and the length of a slot in minutes. */
export function hoursIn(text: string): { readonly weekly: Weekly; readonly slot_minutes: number | undefined } {
  const length = /\b(\d{1,3})[- ]?min/i.exec(text);
  const weekly: { day: Day; from: string; to: string }[] = [];
  let group: Day[] = [];
  let timed = false;
  for (const match of text.replace(/\b\d{1,3}[- ]?min\w*( slots?)?/gi, ' ').matchAll(found)) {
    const [, first, last, word, h1, m1, a1, w1, h2, m2, a2, w2] = match;
    if (first !== undefined || word !== undefined) {
      if (timed) [group, timed] = [[], false];
      group.push(...(word === undefined ? stretch(first ?? 'mon', last) : named(word.toLowerCase())));
      continue;
    }
    const start = minutesOf(h1, m1, a1 ?? (a2?.toLowerCase().startsWith('a') ? a2 : undefined), w1);
    const plain = minutesOf(h2, m2, a2, w2);
    const end = plain <= start && plain + 720 <= 1_440 ? plain + 720 : plain;
    if (start >= end || end > 1_440) continue;
    for (const day of group) if (!weekly.some((other) => other.day === day && other.from < clockOf(end) && clockOf(start) < other.to)) weekly.push({ day, from: clockOf(start), to: clockOf(end) });
    timed = true;
  }
  const minutes = length ? Number(length[1]) : undefined;
  return { weekly, slot_minutes: minutes !== undefined && minutes >= 5 && minutes <= 480 ? minutes : undefined };
}

const fullNames: Readonly<Record<Day, string>> = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' };
export const sayHours = (weekly: Weekly): string => weekly.map(({ day, from, to }) => `- **${fullNames[day]}:** ${from} to ${to}`).join('\n');
