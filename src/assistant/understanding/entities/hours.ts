import { canonical } from '../dates/canonical.ts';
import { clockOf } from '../dates/civil.ts';
import { weekdays } from '../dates/words.ts';
import { fold } from '../fold.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof days)[number];
/** Hours of a week: times are HH:MM of the wall clock, 24:00 the end of a day. */
export type Weekly = readonly { readonly day: Day; readonly from: string; readonly to: string }[];

type Stretch = { readonly from: number; readonly to: number };
type Piece = { readonly days: readonly Day[]; readonly off: boolean; /** They stay as they are. */ readonly kept: boolean; /** Said in one breath with those before. */ readonly joined: boolean } | { readonly hours: Stretch; readonly off: boolean; /** Right behind a day. */ readonly beside: boolean };

const W = `(${weekdays.join('|')})`;
const clock = String.raw`(?:(\d{1,2})(?:[:.h]?(\d\d))?\s*(am|pm|a\.m\.|p\.m\.|[ap])?(?![a-z\d])(?: o'clock)?|(noon|midnight))`;
const pieces = new RegExp(String.raw`\b${W}(?:\s*(?:-|to|through|thru|until|till|al?)\s*${W})?\b|\b(weekdays?|every ?day|daily|weekends?|all week|7 days a week)\b|\b${clock}\s*(?:-|to|until|till|through|and|al?)\s*${clock}(?![\d:]|\s*min)`, 'g');
/** Before what is left out: "except Tuesdays", "I don't work Fridays", "lunch from 12 to 1". */
const without = /\b(?:except(?: for)?|excluding|apart from|other than|but not|not|no|never|closed|off|without|salvo|excepto|menos|(?:don'?t|do not|doesn'?t|not) (?:work|working|come in|see patients|available)|lunch(?: break)?|break|pause)(?: (?:on|for|at|from|between|is|the|de|los))*\s*$/;
/** Of days that stay as they are: "Monday to Thursday stay the same", "keep Mondays as they are". */
const keptBehind = /^,?\s*(?:(?:all|both|just|should|will|would|is|are|to)\s+)*(?:(?:stay|remain|continue|go on|carry on)s?\b|keep the same|unchanged|unaffected|(?:the )?same(?: as)?\b|as (?:before|usual|always|ever|normal|now|they|it)\b|like before|no changes?\b)/;
const keptBefore = /\b(?:keep|leave|don'?t (?:touch|change)|do not (?:touch|change)|no changes? (?:on|to|for))\s+(?:the\s+)?$/;
const joining = /^(?:\s|,|&|-|and|or|y|on|the)*$/;

const shortOf = (name: string | undefined): number => weekdays.findIndex((weekday) => weekday === name);
function daysBetween(from: string | undefined, to: string | undefined): readonly Day[] {
  const [first, last] = [shortOf(from), shortOf(to ?? from)];
  return last >= first ? days.slice(first, last + 1) : [...days.slice(first), ...days.slice(0, last + 1)];
}
const daysCalled = (word: string): readonly Day[] => (word.startsWith('weekend') ? ['sat', 'sun'] : word.startsWith('weekday') ? days.slice(0, 5) : days);

/** Minutes of the day; a bare hour from 1 to 6 is in the afternoon (clinic hours). */
function minutesOf(hour: string | undefined, minute: string | undefined, half: string | undefined, word: string | undefined): number {
  if (word !== undefined) return word === 'midnight' ? 1_440 : 720;
  const h = Number(hour);
  return (half === undefined ? (h >= 1 && h <= 6 && hour?.length === 1 ? h + 12 : h) : (h % 12) + (half.startsWith('p') ? 12 : 0)) * 60 + Number(minute ?? 0);
}

function stretchOf([h1, m1, a1, w1, h2, m2, a2, w2]: readonly (string | undefined)[]): Stretch | undefined {
  const from = minutesOf(h1, m1, a1 ?? (a2?.startsWith('a') ? a2 : undefined), w1);
  const plain = minutesOf(h2, m2, a2, w2);
  const to = plain <= from && a2 === undefined && plain + 720 <= 1_440 ? plain + 720 : plain;
  return from < to && to <= 1_440 && Number(m1 ?? 0) < 60 && Number(m2 ?? 0) < 60 ? { from, to } : undefined;
}

function piecesIn(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(pieces)) {
    const [all, first, last, word, ...times] = match;
    const before = text.slice(end, match.index);
    const previous = found.at(-1);
    // "No Fridays, Monday to Thursday 9 to 5": where the hours are still to come, a comma ends what is left out.
    const goesOn = previous !== undefined && 'days' in previous && previous.off && joining.test(before) && (!before.includes(',') || found.some((piece) => 'hours' in piece));
    end = match.index + all.length;
    const behind = text.slice(end);
    if (first !== undefined || word !== undefined) found.push({ days: word === undefined ? daysBetween(first, last) : daysCalled(word), off: goesOn || without.test(before) || /^ (?:is |are )?off\b/.test(behind), kept: keptBehind.test(behind) || keptBefore.test(before) || (previous !== undefined && 'days' in previous && previous.kept && joining.test(before)), joined: joining.test(before) });
    else {
      const hours = stretchOf(times);
      if (hours) found.push({ hours, off: without.test(before), beside: /^\s*(?:at|to|from|as|:)?\s*$/.test(before) });
    }
  }
  return withKept(found);
}

/** "Monday and Thursday stay the same": what is said of the last day of several is said of all. */
function withKept(found: readonly Piece[]): readonly Piece[] {
  return found.reduceRight<readonly Piece[]>((after, piece, at) => {
    const [next] = after;
    const before = found[at - 1];
    // “Leave Friday at 9 to 5” says Friday's hours.
    if (next && 'hours' in next && 'days' in piece && piece.kept && next.beside) return [{ ...piece, kept: false }, ...after];
    const goesAlong = next && 'days' in next && next.kept && next.joined && 'days' in piece && !piece.off && !(before && 'hours' in before);
    return [goesAlong ? { ...piece, kept: true } : piece, ...after];
  }, []);
}

const lessOne = ({ from, to }: Stretch, off: Stretch): readonly Stretch[] => (off.to <= from || off.from >= to ? [{ from, to }] : [{ from, to: off.from }, { from: off.to, to }].filter((rest) => rest.from < rest.to));

/** Each day's hours: those said after it, or before it where the hours come first. */
function hoursOfDays(found: readonly Piece[]): ReadonlyMap<Day, readonly Stretch[]> {
  const said = found.filter(({ off }) => !off);
  const hoursFirst = said[0] !== undefined && 'hours' in said[0];
  const hours = new Map<Day, readonly Stretch[]>();
  let group: readonly Day[] = [];
  let times: readonly Stretch[] = [];
  let last: 'days' | 'hours' | undefined;
  const give = (): void => {
    for (const day of group) for (const time of times) if (!(hours.get(day) ?? []).some(({ from, to }) => from < time.to && time.from < to)) hours.set(day, [...(hours.get(day) ?? []), time]);
  };
  for (const piece of said) {
    const kind = 'days' in piece ? 'days' : 'hours';
    if (last !== undefined && kind !== last && (kind === 'hours') === hoursFirst) {
      give();
      [group, times] = [[], []];
    }
    if ('days' in piece) group = [...group, ...piece.days];
    else times = [...times, piece.hours];
    last = kind;
  }
  give();
  return hours;
}

/** The hours of a week that a text sets ("Mon-Thu 8am-4pm, Friday 9 to 12, no Tuesdays, lunch 12 to 1"), and the length of a slot in minutes. */
export function weeklyHoursIn(text: string): { readonly weekly: Weekly; readonly slot_minutes: number | undefined; /** The days that stay as they are. */ readonly kept: readonly Day[] } {
  const folded = fold(text);
  const all = piecesIn(canonical(folded.replace(/\b\d{1,3}[- ]?min\w*(?: slots?)?/g, ' ')).text);
  const found = all.filter((piece) => !('kept' in piece && piece.kept));
  const daysOff = new Set(found.flatMap((piece) => (piece.off && 'days' in piece ? piece.days : [])));
  const breaks = found.flatMap((piece) => (piece.off && 'hours' in piece ? [piece.hours] : []));
  const weekly = [...hoursOfDays(found)]
    .filter(([day]) => !daysOff.has(day))
    .toSorted(([a], [b]) => days.indexOf(a) - days.indexOf(b))
    .flatMap(([day, stretches]) => breaks.reduce<readonly Stretch[]>((kept, off) => kept.flatMap((stretch) => lessOne(stretch, off)), stretches).map(({ from, to }) => ({ day, from: clockOf(from), to: clockOf(to) })));
  const minutes = Number(/\b(\d{1,3})[- ]?min/.exec(folded)?.[1] ?? /\b(\d{1,3})[- ]?min/.exec(canonical(folded).text)?.[1] ?? (/\bhalf[- ](?:an )?hour/.test(folded) ? 30 : /\bquarter[- ](?:of an )?hour/.test(folded) ? 15 : /\b(?:hour|an hour|one hour|1 hour)(?: long)? (?:slots?|each|appointments?|visits?)\b|\bhourly slots?\b/.test(folded) ? 60 : Number.NaN));
  return { weekly, kept: all.flatMap((piece) => ('kept' in piece && piece.kept ? piece.days : [])), slot_minutes: minutes >= 5 && minutes <= 480 ? minutes : undefined };
}

const oneDay = /\d(?:st|nd|rd|th)\b|\b(?:today|tomorrow|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{1,2} (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:next|this|coming) [a-z]+day)/i;
/** Whether words name one day of the calendar, and no day of every week: “the 14th”, “tomorrow”, “next Friday”. */
export const isOneDay = (words: string): boolean => oneDay.test(words);
