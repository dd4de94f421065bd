/** So much later (or earlier, below zero) than what was spoken of: whole days, or minutes within a day. */
export type Shift = { readonly days: number } | { readonly minutes: number };

const counts: Readonly<Record<string, number>> = { half: 0.5, a: 1, an: 1, one: 1, un: 1, una: 1, another: 1, couple: 2, two: 2, dos: 2, few: 3, three: 3, tres: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, fifteen: 15, twenty: 20, thirty: 30, forty: 40 };
const units: readonly (readonly [RegExp, number])[] = [[/^(?:min|minuto)/, 1], [/^(?:hour|hr|hora)/, 60], [/^(?:day|d[ií]a)/, 1_440], [/^(?:week|wk|semana)/, 7 * 1_440], [/^fortnight/, 14 * 1_440]];
const amount = '(?:(?:just|about|around|maybe|by|like|a good)\\s+)*(\\d{1,2}|half|an?|one|una?|another|(?:a )?couple|two|dos|(?:a )?few|three|tres|four|five|six|seven|ten|fifteen|twenty|thirty|forty)(?: of)?(?: an?)?[ -](min(?:ute|uto)?s?|hours?|hrs?|horas?|days?|d[ií]as?|weeks?|wks?|semanas?|fortnights?)';
const behind = new RegExp(`\\b${amount}\\s+(?:or so\\s+)?(later|after(?:wards)?|on|back|m[aá]s tarde|despu[eé]s|earlier|sooner|before(?:hand)?|forward|antes|m[aá]s temprano)\\b(?!\\s+(?:(?:my|the|i|we|surgery|work|school|noon|lunch)\\b|\\d))(?!(?<=\\bon)\\s+(?:an? |that |this )?(?:today|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\\b)`, 'i');
const inFront = new RegExp(`\\b(?:push|put|move|shift|bring|pull|delay|postpone)(?:d|ed)?\\b[^.?!]{0,40}?\\b(back|out|forward|up|ahead)?\\s*(?:by\\s+)?(?<!\\bin\\s)(?!(?<=\\b(?:to|for|on)\\s)another\\b)${amount}\\b(?!\\s+(?:from|before|after|at|appointment|slot))`, 'i');
const soonerWords = /^(?:earlier|sooner|before|forward|up|ahead|antes|m[aá]s temprano)/i;

function lengthOf(count: string, unit: string): number {
  const each = units.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1] ?? 0;
  const word = count.toLowerCase().replace(/^a (?=couple|few)/, '');
  return each * (counts[word] ?? Number(word));
}

/** Of nothing that the text names itself. */
const next = /^(?!.*\b(?:tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th))\b).*\bthe (?:(?:following|next) (day|week)|(day|week) (after|following|before|later|earlier))(?: (?:of )?(?:that|it|this|(?:the|my) (?:original|old|current|first|existing)(?: \w+)?))?(?=\s*(?:$|[.,;!?)]|at\b|instead\b|please\b|then\b|rather\b))/i;

const weekday = '(mon|tues|wednes|thurs|fri|satur|sun)day';
const week = '(?:of )?(?:in )?(?:(the (?:week after|following week|next week|week following)|a week later)|(?:that|the same) (?:same )?week)';
const dayOfWeek = new RegExp(`\\b${weekday} ${week}\\b(?! (?:my|the|i|we|next)\\b)`, 'i');
const weekThenDay = new RegExp(`\\b(?:(the week after|the following week|a week later)|that (?:same )?week),? (?:on |the )*${weekday}\\b(?! (?:the )?\\d)`, 'i');
const dayBehind = new RegExp(`\\b(?:the |on )?(?:(next|following) ${weekday}(?: (?:after|from) (?:that|this|it))?|${weekday} (after|following|before)(?: (?:that|this|it))?)(?: (?:one|day|date|appointment|appt|visit))?(?=\\s*(?:$|[.,;!?)]|at\\b|instead\\b|please\\b|then\\b|rather\\b|same\\b))`, 'i');
/** “That Friday”: of the week that was spoken of. */
const thatDay = new RegExp(`\\bthat ${weekday}\\b(?! (?:the )?\\d| week| (?:after|before|following))`, 'i');
const weekdays = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];
/** Whether a text names a day of the week by the one that was spoken of. */
export const namesDayOfWeek = (text: string): boolean => dayOfWeek.test(text) || weekThenDay.test(text) || dayBehindThat(text) !== undefined;
/** “The Thursday after that one”, “the following Friday”: the first such day behind (or before) the one that was spoken of. */
function dayBehindThat(text: string): { readonly day: string; readonly isBefore: boolean } | undefined {
  const [all = '', which, ahead, behind, way] = dayBehind.exec(text) ?? [];
  const day = ahead ?? behind;
  // “Next Friday” alone is of the calendar.
  return day === undefined || (/^next$/i.test(which ?? '') && !/ (?:after|from) /i.test(all)) ? undefined : { day: day.toLowerCase(), isBefore: /^before$/i.test(way ?? '') };
}
/** "Friday the week after", "the Friday of that week", “the Friday after that one”: so many days from the day (YYYY-MM-DD) that was spoken of. */
export function weekAfter(text: string, date: string): number | undefined {
  const [, named, after] = dayOfWeek.exec(text) ?? [];
  const [, afterwards = after, day = named ?? thatDay.exec(text)?.[1]] = weekThenDay.exec(text) ?? [];
  const beside = day === undefined ? dayBehindThat(text) : undefined;
  if (beside) {
    const ahead = (weekdays.indexOf(beside.day) - new Date(`${date}T00:00:00Z`).getUTCDay() + 7) % 7;
    return beside.isBefore ? ahead - 7 : ahead || 7;
  }
  if (day === undefined) return undefined;
  const ofWeek = (at: number): number => (at + 6) % 7;
  return (afterwards === undefined ? 0 : 7) + ofWeek(weekdays.indexOf(day.toLowerCase())) - ofWeek(new Date(`${date}T00:00:00Z`).getUTCDay());
}

/** “The week after, Thursday the 10th”: the day itself is said. */
const opensWithDay = /^\W*(?:(?:so|say|maybe|like|on|the|i mean)\W+)*(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th))\b/i;

/** “Not the day after, the day before”. */
const isDenied = /^\W*(?:(?:no+|nope|sorry|wait|but|and|oh|i (?:said|meant?))\W+)*not\b/i;

/** “Thursday, and an hour later” without the hour. */
export const withoutShift = (text: string): string => text.replace(behind, ' ');

/** "A day later", "an hour earlier", "push it back a week": reckoned from what was spoken of, not from now. */
export function shiftIn(said: string): Shift | undefined {
  const text = said.replace(/^\W*(?=(?:half )?(?:hour|day|week) (?:later|earlier|sooner|after|before)\b)/i, 'a ').replace(/^\W*(?=following (?:day|week)\b)/i, 'the ');
  const [, following, beside, side] = text.split(/[.,;!?]+\s+/).flatMap((clause, at, { [at + 1]: behind = '' }) => (opensWithDay.test(behind) || isDenied.test(clause) ? [] : (next.exec(clause) ?? [])));
  const span = (following ?? beside)?.toLowerCase() === 'week' ? 7 : 1;
  if ((following ?? beside) !== undefined) return { days: /before|earlier/i.test(side ?? '') ? -span : span };
  const [, count, unit, way] = behind.exec(text) ?? [];
  const [, direction, amountBefore, unitBefore] = way === undefined ? (inFront.exec(text) ?? []) : [];
  const length = lengthOf(count ?? amountBefore ?? '', unit ?? unitBefore ?? '');
  if (length === 0 || Number.isNaN(length)) return undefined;
  const sooner = way === undefined ? /^(?:forward|up|ahead)/i.test(direction ?? '') || (direction === undefined && /\b(?:bring|pull)\b/i.test(text)) : soonerWords.test(way);
  const signed = sooner ? -length : length;
  return length % 1_440 === 0 ? { days: signed / 1_440 } : { minutes: signed };
}
