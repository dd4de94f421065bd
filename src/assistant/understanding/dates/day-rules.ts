import { addMonths, dayOf, daysIn, mondayOf, monthStart, partsOf } from './civil.ts';
import type { Origin } from './pieces.ts';
import { dateOf, feast, feastNames, lastWeekday, monthNamed, nextOfMonth, nextWeekday, nthWeekday, shifted, weekdayInWeek, weekdayNamed, weekdayOfMonth } from './reckon.ts';
import { months, weekdays } from './words.ts';

type Meant = { readonly day: number; readonly until?: number; readonly alternatives?: readonly number[] };
export type DayRule = { readonly pattern: RegExp; readonly rank: number; read(groups: readonly (string | undefined)[], origin: Origin): Meant | undefined };

const W = `(${weekdays.join('|')})`;
const M = `(${months.join('|')})`;
/** A month cut short, beside a number: "Oct-12". */
const shortMonth = `(${months.map((month) => `${month}|${month.slice(0, 3)}`).join('|')}|sept)`;
const units = '(days?|weeks?|fortnights?|months?|years?)';
export const amount = '(a couple(?: of)?|couple of|an?|one|several|a few|few|\\d{1,3})';
const aMonth = '(this|current|next|following|coming|last|previous|same)';

/** Behind a weekday that says nothing of the date before it: "the 24th of May, Friday works". */
const besides = "(?!,? (?:the )?\\d{1,2}(?:st|nd|rd|th)|,? (?:january|february|march|april|may|june|july|august|september|october|november|december) \\d| (?:works|suits|is|would|will|wo|does)\\b)";
/** "Come in a week on Friday": not in a week. */
const within = '(?<!\\b(?:come|pop|me|us|him|her|them) (?=in an? (?:week|fortnight) on ))';

/** How many "a couple of" is. */
export function amountOf(text: string | undefined): number {
  if (text === undefined || /^(?:an?|one)$/.test(text)) return 1;
  if (text.includes('couple')) return 2;
  return /few|several/.test(text) ? 3 : Number(text);
}

const rule = (rank: number, source: string, read: DayRule['read']): DayRule => ({ rank, pattern: new RegExp(source, 'g'), read });
const at = (day: number | undefined, until?: number): Meant | undefined => (day === undefined ? undefined : until === undefined ? { day } : { day, until });
const ahead = (word: string | undefined): number => (/^(?:next|following|coming|upcoming)$/.test(word ?? '') ? 1 : /^(?:last|previous|past)$/.test(word ?? '') ? -1 : 0);
const year = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text.replace("'", '')));

/** The first day of a named month, or of this, the next or the last one. */
function monthOf(name: string | undefined, { day }: Origin, inYear?: string): number | undefined {
  if (name === undefined) return undefined;
  const today = partsOf(day);
  const month = monthNamed(name);
  if (month === 0) return monthStart(today.year, today.month + ahead(name.split(' ')[0]));
  return monthStart(year(inYear) ?? (month < today.month ? today.year + 1 : today.year), month);
}

function slashed(groups: readonly (string | undefined)[], { day: today, zone }: Origin): Meant | undefined {
  const [, first, mark, second, written] = groups;
  const [a, b] = [Number(first), Number(second)];
  if (written === undefined && (mark === '.' || (mark === '-' && b <= 12))) return undefined;
  const dayFirst = a > 12 || (b <= 12 && (mark === '.' || zone.startsWith('Europe/')));
  const [month, date] = dayFirst ? [b, a] : [a, b];
  return at(dateOf(today, { year: year(written), month, date }));
}

/** A weekday by itself: its next day. Today's weekday may mean today or a week from now. */
function bare(weekday: number, today: number): Meant {
  const day = nextWeekday(today, weekday);
  return day === today + 7 ? { day, alternatives: [today, day] } : { day };
}

function partOfMonth(which: string | undefined, start: number | undefined): Meant | undefined {
  if (start === undefined) return undefined;
  const { year: y, month } = partsOf(start);
  const last = start + daysIn(y, month) - 1;
  if (/begin|start|early/.test(which ?? '')) return { day: start, until: start + 9 };
  if (/mid/.test(which ?? '')) return { day: start + 10, until: start + 19 };
  return which === 'end' ? { day: last } : { day: start + 20, until: last };
}

/** In this order: what a rule has taken, the later ones leave alone. */
export const dayRules: readonly DayRule[] = [
  rule(5, '\\b((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)', ([, y, , m, d]) => at(dayOf(Number(y), Number(m), Number(d)))),
  // Behind “from” a bare number is as well an hour: “next week from 1 to 4 pm”.
  rule(4, `\\b(?:the )?week (?:(?:of|starting|beginning|commencing)(?: on)?|from(?= (?:on )?(?:the |\\d{1,2}(?:st|nd|rd|th| (?:of )?${M})\\b)))(?: on)? (?:the )?(\\d{1,2})(?![\\d:]| ?(?:am|pm|o'clock))(?:st|nd|rd|th)?(?: (?:of )?${M})?|\\b(?:the )?week (?:of|starting|beginning|commencing) ${M} (\\d{1,2})(?![\\d:])(?:st|nd|rd|th)?`, ([, , d1, m1, m2, d2], { day }) => {
    const [d, m] = [Number(d1 ?? d2), m1 ?? m2];
    const start = m === undefined ? nextOfMonth(day, d) : dateOf(day, { month: monthNamed(m), date: d });
    return start === undefined ? undefined : at(start, start + 6);
  }),
  // In so many weeks, months or days, as notes have it: "2/52", "in 3/12".
  rule(4, '(?:\\b(?:in|after|at|rtc|f/?u|reviews?|see|back|recheck) )?(?<![\\d/.-])(\\d{1,2})/52\\b|(?<!\\b(?:come|coming|be|get|getting|(?:squeeze|fit|get|put|slot|book) (?:me|us|him|her|them)) )\\b(?:in|after|at) (\\d{1,2})/(12|7)\\b(?!/)', ([, weeks, n, unit], { day }) =>
    at(weeks === undefined ? shifted(day, Number(n), unit === '12' ? 'month' : 'day') : day + 7 * Number(weeks))),
  rule(5, '(?<![\\d/.-])(\\d{1,2}) ?([/.-])(?!(?<=\\.) ) ?(\\d{1,2})(?: ?\\2 ?((?:20)?\\d\\d))?(?![\\d/%]|-\\d|\\.\\d| ?(?:am|pm|mg|ml|tab|pill|cap|h\\b|hours?|an?\\b(?! quarter)|of |as (?:bad|much) |days?|weeks?))', slashed),
  // "12-07 16:30": with a time of its own it is none.
  rule(5, '(?<![\\d/.-])(0[1-9]|[12]\\d|3[01])(-)(0[1-9]|[12]\\d|3[01])(?=,? (?:at |@ ?)?\\d{1,2}(?::\\d\\d| ?[ap]m))', ([all, first, , second], origin) => slashed([all, first, '/', second], origin)),
  // "13.05. at 15:15", "on the 9.5."
  rule(5, '(?<![\\d/.-])(?<!(?:\\bat|@|\\baround|\\babout|\\bfrom|\\bto) ?)(\\d{1,2})\\.(\\d{1,2})\\.(?=,? ?(?:at\\b|@|um\\b|around\\b|from\\b|after\\b|before\\b|in the\\b|\\d{1,2}[:.h]\\d\\d|\\d{1,2} ?[ap]m))|(?<=\\bon (?:the )?)(\\d{1,2})\\.(\\d{1,2})\\.(?!\\d)', ([, d1, m1, d2, m2], { day }) =>
    at(dateOf(day, { month: Number(m1 ?? m2), date: Number(d1 ?? d2) }))),
  // "11.12 at 10": with a time of its own it is none.
  rule(5, '(?<![\\d/.-])(?<!(?:\\bat|@|\\baround|\\babout|\\bfrom|\\bto|\\bby|\\bafter|\\bbefore) ?)([1-9]|0[1-9]|[12]\\d|3[01])\\.(0[1-9]|1[0-2])(?=,? ?(?:at|@|um) ?\\d{1,2}(?![\\d/%]| ?(?:mg|ml|mcg|units?|tab|pill|cap)))', ([, d, m], { day }) => at(dateOf(day, { month: Number(m), date: Number(d) }))),
  rule(5, `\\b(?:the )?(\\d{1,2}(?=st|nd|rd|th)|last)(?:st|nd|rd|th)? ${W} (?:of|in) (?:the )?(month|${months.join('|')}|${aMonth} month)(?: ((?:19|20)\\d\\d))?`, ([, n, w, m, , y], origin) => {
    const start = monthOf(m === 'month' ? 'this month' : m, origin, y);
    if (start === undefined) return undefined;
    const { year: inYear, month } = partsOf(start);
    const day = nthWeekday(inYear, month, weekdayNamed(w), n === 'last' ? -1 : Number(n));
    return day !== undefined && day < origin.day && y === undefined && monthNamed(m) > 0 ? at(nthWeekday(inYear + 1, month, weekdayNamed(w), n === 'last' ? -1 : Number(n))) : at(day);
  }),
  rule(5, `\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th) week (?:of|in) (?:the )?(${months.join('|')}|${aMonth} month)(?: ((?:19|20)\\d\\d))?`, ([, n, m, , y], origin) => {
    const start = monthOf(m, origin, y);
    return start === undefined ? undefined : at(start + 7 * (Number(n) - 1), start + 7 * Number(n) - 1);
  }),
  rule(5, `\\b(?:the )?last week (?:of|in) (?:the )?(${months.join('|')}|${aMonth} month)`, ([, m], origin) => {
    const start = monthOf(m, origin);
    return start === undefined ? undefined : at(addMonths(start, 1) - 7, addMonths(start, 1) - 1);
  }),
  rule(5, `\\b(?:the )?(?:(\\d{1,2})(?:st|nd|rd|th) )?last day (?:of|in) (?:the )?(month|${months.join('|')}|${aMonth} month)(?: ((?:19|20)\\d\\d))?`, ([, n, m, , y], origin) => {
    const start = monthOf(m === 'month' ? 'this month' : m, origin, y);
    return start === undefined ? undefined : at(addMonths(start, 1) - Number(n ?? 1));
  }),
  // "12-MAR-26", "Oct-12"
  rule(5, `(?<![\\d/.-])(\\d{1,2})[-/.]${shortMonth}(?:[-/.]((?:20)?\\d\\d))?(?![\\d:])\\b`, ([, d, m, y], { day }) => at(dateOf(day, { year: year(y), month: monthNamed(m), date: Number(d) }))),
  rule(5, `\\b${shortMonth}[-/.](\\d{1,2})(?:st|nd|rd|th)?(?:[-/,] ?((?:20)?\\d\\d))?(?![\\d:]| ?[ap]m)\\b`, ([, m, d, y], { day }) => at(dateOf(day, { year: year(y), month: monthNamed(m), date: Number(d) }))),
  rule(5, `(?<!\\d(?:st|nd|rd|th) (?:of )?)\\b${M} (\\d{1,2})(?:st|nd|rd|th)? ?(?:-|(?:to|through|until)(?: the)?) ?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:/]| ?[ap]m)`, ([, m, from, to], { day }) => {
    const last = dateOf(day, { month: monthNamed(m), date: Number(to) });
    return last === undefined || Number(to) <= Number(from) ? undefined : at(last - (Number(to) - Number(from)), last);
  }),
  rule(5, `(?<![\\d/.:-]|\\bat |@ ?)\\b(\\d{1,2})(?:st|nd|rd|th)? ?(?:-|(?:to|through|until)(?: the)?) ?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${M}\\b(?! ?\\d)`, ([, from, to, m], { day }) => {
    const last = dateOf(day, { month: monthNamed(m), date: Number(to) });
    return last === undefined || Number(to) <= Number(from) ? undefined : at(last - (Number(to) - Number(from)), last);
  }),
  rule(5, `\\b(?:in )?next year,? (?:on )?(?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${M}|${M} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]| ?[ap]m))\\b`, ([, d1, m1, m2, d2], { day }) => at(dayOf(partsOf(day).year + 1, monthNamed(m1 ?? m2), Number(d1 ?? d2)))),
  // "Friday, the 6th of March 2026", "6 March", "March 6", "Mar 6th, Fri"
  rule(5, `(?:\\b${W},? ?(?:the )?)?(?<!\\d|\\d[:.]|\\b(?:${months.join('|')}) |\\b(?:past|after|at|oh|half|(?:quarter|\\d+) to) (?=\\d+ [a-z]+ \\d{1,2}(?:[snrt][tdh])?\\b(?![:.]\\d| ?[ap]m))|\\b(?:\\d|1[0-2]) (?=[0-5][05] [a-z]+ \\d{1,2}(?:[snrt][tdh])?\\b(?![:.]\\d| ?[ap]m)))\\b(\\d{1,2})(?:st|nd|rd|th)?(?:,(?! ?[a-z]+ \\d{1,2}(?:st|nd|rd|th)?\\b(?![:.]\\d)))? ?(?:day )?(?:of |in )?(?:the )?${M}\\b(?! \\d{1,2}(?:st|nd|rd|th)\\b)(?:,? (?:of )?((?:19|20)\\d\\d)\\b|(?:,? '|(?<=th ${M}) )(2[4-9]|3\\d)(?![\\d:]|\\.\\d| ?[ap]m| (?:\\d|to\\b|past\\b|oh?\\b)))?(?:,? ${W}${besides})?`, ([, w1, d, m, y4, , y2, w2], { day }) =>
    at(dateOf(day, { year: year(y4 ?? y2), month: monthNamed(m), date: Number(d), weekday: weekdayNamed(w1 ?? w2) }))),
  rule(5, `(?:\\b${W},? )?\\b${M},? ?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\.\\d| ?(?:am|pm|o'clock))(?:,? ((?:19|20)\\d\\d)\\b)?(?:,? ${W}${besides})?`, ([, w1, m, d, y, w2], { day }) =>
    at(dateOf(day, { year: year(y), month: monthNamed(m), date: Number(d), weekday: weekdayNamed(w1 ?? w2) }))),
  rule(4, `\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: day)? (?:of |in )?(?:the )?${aMonth} month\\b`, ([, d, which], { day }) => {
    const { year: y, month } = partsOf(monthStart(partsOf(day).year, partsOf(day).month + ahead(which)));
    return at(dayOf(y, month, Number(d)));
  }),
  rule(4, '\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th)(?: day)? of (?:the )?month\\b', ([, d], { day }) => at(nextOfMonth(day, Number(d)))),
  rule(4, `\\b(beginning|start|early|mid|middle|late|end)(?:-| )(?:in |of )?(?:the )?(month|${months.join('|')}|${aMonth} month)\\b`, ([, which, m], origin) => partOfMonth(which, monthOf(m === 'month' ? 'this month' : m, origin))),
  rule(4, '\\b(?<!too )(beginning|start|early|mid|middle|late|end)(?:-| )(?:in |of )?(?:the )?(next |this )?week\\b', ([, which, when], { day }) => {
    const monday = mondayOf(day) + (when === 'next ' ? 7 : 0);
    return at(/begin|start|early/.test(which ?? '') ? monday : monday + (/mid/.test(which ?? '') ? 2 : 4));
  }),
  rule(4, `\\b${amount} ${W} (from now|from today|hence|ago|back)\\b`, ([, n, w, way], { day }) => {
    const weeks = 7 * (amountOf(n) - 1);
    return at(/ago|back/.test(way ?? '') ? lastWeekday(day, weekdayNamed(w)) - weeks : nextWeekday(day, weekdayNamed(w)) + weeks);
  }),
  rule(4, `\\b${W},? in (?:about )?${amount} weeks?(?:'? time)?\\b`, ([, w, n], { day }) => at(weekdayInWeek(day, weekdayNamed(w), amountOf(n)))),
  rule(4, `\\b${within}in (?:about )?${amount} weeks?(?:'? time)?,? on (?:an? |the )?${W}\\b`, ([, n, w], { day }) => at(weekdayInWeek(day, weekdayNamed(w), amountOf(n)))),
  rule(4, '\\b(?:the )?(?:same day|same time|this time|this day)(?: and time)?,? next week\\b', (_, { day }) => at(day + 7)),
  rule(4, '\\b(?:the )?(?:same|this) (?:day|date)(?: and time)?,? (?:of )?next month\\b', (_, { day }) => at(addMonths(day, 1))),
  rule(4, '\\bwithin (?:the|this|a|an)(?: next| coming)? (week|fortnight|month)\\b', ([, unit], { day }) => at(shifted(day, 1, unit ?? ''))),
  rule(4, `\\bfor ${amount} ${units}'?(?:s'?)? ?time\\b`, ([, n, u], { day }) => at(shifted(day, amountOf(n), u ?? ''))),
  rule(4, `\\b${within}(?:(?:in|within|after|en)(?: de)?(?: about| around| approximately| roughly)?(?: the next)? ${amount}(?: more)? ${units}(?:'?(?:s'?)? time)?(?!'?s|\\s+(?:from(?! \\d)|after(?! lunch| work| school| \\d)|following|later|ago|today|tomorrow|this [a-z]+day)\\b)|${amount} ${units} (?:from(?: right)? now|hence|later|out|away)\\b)`, ([, n1, u1, n2, u2], { day }) =>
    at(shifted(day, amountOf(n1 ?? n2), u1 ?? u2 ?? ''))),
  // "RTC 6 wks", "recheck BP 4 weeks"
  rule(4, `\\b(?:rtc|tci|f/?u|f\\.u\\.|follow[- ]?up|recall|recheck|re-check|reviews?|return|come back|see (?:me|him|her|them|us|pt|patient)(?: again)?)(?: (?:to clinic|appointment|visit|labs|bloods|bp|here|again|due))*:?(?: x)? ${amount} ${units}\\b(?!'?s| (?:ago|back|old|early|earlier|late|from|after|before|of|post|today|tomorrow|(?:on |this |next )?[a-z]+day)\\b)`, ([, n, u], { day }) => at(shifted(day, amountOf(n), u ?? ''))),
  rule(4, '\\b(?:rtc|tci|f/?u|follow[- ]?up|recall|reviews?|in):? (\\d{1,2}) ?(w|wk|d|mo|mth|y)s?\\b(?! (?:ago|old)\\b)', ([, n, u], { day }) => at(shifted(day, Number(n), u ?? ''))),
  rule(4, `\\b${amount} ${units} (?:ago|back|earlier)\\b`, ([, n, u], { day }) => at(shifted(day, -amountOf(n), u ?? ''))),
  rule(4, '\\b(?:upcoming|coming|next) (\\d{1,2}) days?\\b|\\b(\\d{1,2}) (?:upcoming|coming) days?\\b', ([, a, b], { day }) => at(day + Number(a ?? b))),
  rule(4, `\\b(${feastNames})(?: ((?:19|20)\\d\\d))?`, ([, name, y], { day }) =>
    at(feast(day, name ?? '', year(y)))),
  rule(4, '\\b(?:the )?(day after tomorrow|day after next(?! [a-z]+day| week| month)|overmorrow|day before yesterday)\\b', ([, which], { day }) => at(which === 'day before yesterday' ? day - 2 : day + 2)),
  // “Tmrws visit”.
  rule(3, "\\b(?:tmrw?|tmw|tmrow|tomoz?|2mor{1,2}ow?)'?s\\b", (_, { day }) => at(day + 1)),
  rule(3, '\\b(today|tomorrow|yesterday|tonight|last night|this (?:morning|afternoon|evening|noon)|later (?:this )?(?:morning|afternoon|evening)|right now|(?<!\\b(?:weeks?|months?|days?|years?|while|time|hours?|by|until|till) )now(?! on\\b)|atm|at (?:the|this) (?:moment|time))\\b', ([, which], { day }) =>
    at(which === 'tomorrow' ? day + 1 : which === 'yesterday' || which === 'last night' ? day - 1 : day)),
  // "Tuesday next week", "next week on Tuesday", "last week's Sunday"
  rule(4, `\\b${W},? ?(?:of |in |from )?(?:the )?(this|next|following|coming|last|previous) week\\b`, ([, w, which], { day }) => at(weekdayInWeek(day, weekdayNamed(w), ahead(which)))),
  rule(4, `\\b(this|next|following|last) week(?:'?s)?,? (?:on )?(?:the )?${W}\\b`, ([, which, w], { day }) => at(weekdayInWeek(day, weekdayNamed(w), ahead(which)))),
  rule(4, `\\b(?:${W},? )?(?:(?:of|in) )?(?:the )?week after next(?:,? (?:on )?(?:the )?${W})?`, ([, w1, w2], { day }) => {
    const w = w1 ?? w2;
    return w === undefined ? at(mondayOf(day) + 14, mondayOf(day) + 20) : at(weekdayInWeek(day, weekdayNamed(w), 2));
  }),
  rule(4, `\\b${W},? (?:(?:but )?the one |not (?:this|the next)(?: one)?,? but the one )?after next\\b`, ([, w], { day }) => at(nextWeekday(day, weekdayNamed(w)) + 7)),
  rule(4, `\\bnot (?:on )?(?:(this|the|next|this coming|the coming|this next) )?${W}(?: coming)?,? (?:but )?(?:rather )?the (?:1|one|week) (?:after|following)(?: (?:it|that(?: one)?))?(?= *(?:$|[.,;!?]|at\\b|please\\b))`, ([, which, w], { day }) => at((which === 'next' ? weekdayInWeek(day, weekdayNamed(w), 1) : nextWeekday(day, weekdayNamed(w))) + 7)),
  rule(4, `\\bthe ${W} after this (?:1|one|${W})`, ([, w], { day }) => at(nextWeekday(day, weekdayNamed(w)) + 7)),
  rule(4, `\\b(?:the )?(?:this coming|this upcoming|this next|coming|upcoming|this following) ${W}\\b|\\b${W} (?:coming|que viene)\\b`, ([, w1, w2], { day }) => at(nextWeekday(day, weekdayNamed(w1 ?? w2)))),
  rule(4, `\\b(?:the )?(this past|this|next|following|last|past|previous) ${W}\\b`, ([, which, w], { day }) => {
    const weekday = weekdayNamed(w);
    if (which === 'this') return at(nextWeekday(day - 1, weekday));
    return at(ahead(which) > 0 ? weekdayInWeek(day, weekday, 1) : lastWeekday(day, weekday));
  }),
  rule(4, `\\b${W},? ?(?:the )?(\\d{1,2})(?:(st|nd|rd|th)\\b(?! (?:was|one|of (?:them|those)|appointments?|slots?|thing|visit|patient|available)\\b)|(?![\\d:/]|[snrt][tdh]\\b|\\.\\d| ?(?:am|pm|a\\b|p\\b|o'clock|uhr\\b|one\\b|of (?:them|those)|or |to |-|in the|hours?|hrs?|past |after |till |til |before |minutes?|h(?:\\d|\\b)|(?:appointments?|slots?|thing|visit|patient|available)\\b)))`, ([, w, d, suffix], { day }) => {
    const weekday = weekdayNamed(w);
    const date = Number(d);
    if (suffix === undefined && date <= 12) return undefined;
    return at(weekdayOfMonth(day, weekday, date));
  }),
  // "Friday 12 at 9": with a time of its own the number is a date.
  rule(4, `\\b${W},? ?(\\d{1,2})(?=,? at \\d)`, ([, w, d], { day }) => at(weekdayOfMonth(day, weekdayNamed(w), Number(d)))),
  rule(3, '\\b(?:the )?weekend after (next|this)(?: one)?\\b', ([, which], { day }) => at(weekdayInWeek(day, 5, which === 'next' ? 2 : 1), weekdayInWeek(day, 6, which === 'next' ? 2 : 1))),
  rule(3, '\\b(this|next|the) weekend\\b|\\bweekend\\b', ([, which], { day }) => {
    const saturday = which === 'next' ? weekdayInWeek(day, 5, 1) : mondayOf(day) + 5;
    return at(Math.max(saturday, day), saturday + 1);
  }),
  rule(2, '\\b(?:(?:this|the) )?(?:week coming|coming week)\\b', (_, { day }) => at(mondayOf(day) + 7, mondayOf(day) + 13)),
  rule(3, `\\b(?:in )?next year,? (?:in )?${M}\\b`, ([, m], { day }) => {
    const start = monthStart(partsOf(day).year + 1, monthNamed(m));
    return at(start, addMonths(start, 1) - 1);
  }),
  rule(2, '\\b(this|next|following|coming|last|previous) (week|month|year)s?\\b', ([, which, unit], { day }) => {
    const steps = ahead(which);
    if (unit === 'week') return at(steps === 0 ? day : mondayOf(day) + 7 * steps, mondayOf(day) + 7 * steps + 6);
    if (unit === 'year') return at(steps === 0 ? day : monthStart(partsOf(day).year + steps, 1));
    const start = monthStart(partsOf(day).year, partsOf(day).month + steps);
    return at(steps === 0 ? day : start, addMonths(start, 1) - 1);
  }),
  rule(2, `\\b(?:in|for|during|next|sometime in|until|till|by|de) ${M}\\b(?: ((?:19|20)\\d\\d))?`, ([, m, y], origin) => {
    const start = monthOf(m, origin, y);
    return start === undefined ? undefined : at(Math.max(start, origin.day), addMonths(start, 1) - 1);
  }),
  rule(2, `\\b(?<=\\b(?:my|our|the) )${M}(?= (?:one|appointments?|appts?|visits?|bookings?|slots?|check-?ups?|sessions?)\\b)`, ([, m], origin) => {
    const start = monthOf(m, origin);
    return start === undefined ? undefined : at(Math.max(start, origin.day), addMonths(start, 1) - 1);
  }),
  rule(1, `\\b${W}\\b`, ([, w], { day }) => bare(weekdayNamed(w), day)),
  // Cut short, where nothing but a day can stand: "sat the 12th", "sun 10am", "my sat visit".
  rule(1, `(?<!\\b(?:i|he|she|they|we|it|the|who|had|been|just|of) )\\b(sat|sun)\\b(?=,? (?:(?:the )?\\d{1,2}(?:[snrt][tdh]\\b|:\\d\\d| ?[ap]m\\b)|(?:${months.join('|')}) \\d|next week\\b|mornin|morning|afternoon|(?:at|around|@) ?(?:\\d|noon|half|quarter)))|(?<=\\b(?:my|our) )(sat|sun)(?= (?:one|appointment|appt|visit|slot|booking)\\b)|(?<=\\b(?:me|us|him|her|than|or|to|free|off|appointment|visit|for|be|like|want|prefer|say) )(sat|sun)(?=\\s*(?:$|[.,;!?]|(?:please|instead|rather|as|since|because)\\b))`, ([word], { day }) => bare(word === 'sat' ? 5 : 6, day)),
  rule(3, "(?<![:/.\\d])\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b(?!(?<!\\b(?:[5-9]|1\\d|2\\d|3[01])[a-z]+) (?:one|appointments?|appts?|visit|slots?)\\b)(?! (?:appointment|appt|visit) (?:this|in|so far)\\b)(?! (?:thoughts?|floor|time|dose|options?|grade|degree|trimester|opinion|week|day|of\\b|(?<=\\b[1-3][a-z]+ )available|available (?:slots?|appointments?|appts?|times?|one|openings?|dates?|days?)|thing|choice|doctor|patient|alert|prescription|in the list|on the list|and \\d+|covid|booster|shot|vaccine))", ([, d], { day }) => at(nextOfMonth(day, Number(d)))),
  rule(2, '\\bdel (\\d{1,2})(?= al \\d)|(?<=\\bdel \\d{1,2} al )(\\d{1,2})(?![\\d:/])\\b', ([, a, b], { day }) => at(nextOfMonth(day, Number(a ?? b)))),
  rule(2, "\\b(?:on|by|until|for|from|para|hasta|desde) the (?:day )?(\\d{1,2})(?![\\d:/]|\\.\\d| ?(?:am|pm|o'clock|st\\b|nd\\b|rd\\b|th\\b|appointment))\\b|^the (\\d{1,2})(?= at\\b| in the\\b|$)", ([, a, b], { day }) => at(nextOfMonth(day, Number(a ?? b)))),
];
