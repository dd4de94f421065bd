import { edgesIn, type Edges } from './edges.ts';
import { weeklyHoursIn, type Day, type Weekly } from '../../../understanding/entities/hours.ts';

/** "Leave Thursdays out", "take Wednesday out". */
export const takesOut = /\b(?:leave|take)\s+(?=[^,;.]*\b(?:out|off)\b)/i;
const taking = /\b(?:(?:leave|take)(?=[^,;.]*\b(?:out|off)\b)|except|not|no|only|don['’]?t|do not|won['’]?t|will not|can['’]?t|stop(?:ping)?(?!(?: \w+ \w+)? at\b)|no longer|never|drop|skip|remove|off on|apart from|but)\b\s*(.*?)(?:\b(?:until|till?)\s+(.+))?$/i;
const behindOff = /^(.*?)\b(?:is |are |as )?(?:off|free)\b(?! (?:at|from|by))/i;

/** Hours with what a text takes from them: "except Wednesday only till noon", "but not Friday", "I don't work Fridays anymore". Undefined: it takes nothing. */
function without(weekly: Weekly, text: string): Weekly | undefined {
  const [, which, until] = taking.exec(text) ?? behindOff.exec(text) ?? [];
  const meant = which === undefined ? [] : weeklyHoursIn(`${which.replaceAll(/\b(?:not|no|only|on|out|off)\b/gi, ' ')} 00:00 to ${until ?? '24:00'}`).weekly;
  if (meant.length === 0) return undefined;
  return weekly.flatMap((each) => {
    const less = meant.find(({ day }) => day === each.day);
    if (!less) return [each];
    return until !== undefined && each.from < less.to ? [{ ...each, to: less.to < each.to ? less.to : each.to }] : [];
  });
}

const halves = '(?:the )?(morning|afternoon)s?';
const onlyHalf = new RegExp(String.raw`\b(?:only|just) (?:(?:in|on|do|doing|work|working|have|see|seeing|people|patients) )*${halves}\b|\b${halves} only\b`, 'i');
const halfOff = new RegExp(String.raw`\b${halves} (?:(?:is|are|as) )?(?:off|free|out|closed)\b|\b(?:no|not|except|without|drop|skip|never|but not|n['’]?t (?:work|do|see (?:people|patients))|no longer (?:work|do))\b[^,.;]*\b${halves}\b`, 'i');
const halfIn = (found: RegExpExecArray | null): string | undefined => found?.slice(1).find((each) => each !== undefined)?.toLowerCase();
/** "Mornings only", "Wednesday afternoons off". */
const onlyPart = (text: string): Edges | undefined => {
  const only = halfIn(onlyHalf.exec(text));
  const kept = only ?? { morning: 'afternoon', afternoon: 'morning' }[halfIn(halfOff.exec(text)) ?? ''];
  return kept === undefined ? undefined : kept === 'morning' ? { until: '12:00' } : { from: '12:00' };
};

/** Hours that begin or end otherwise, on the days that are named, else on those of which was spoken, or on all: "make that an 8:30 start". Undefined: nothing of the kind is said. */
function withEdges(weekly: Weekly, text: string, spokenOf: readonly Day[]): Weekly | undefined {
  const { from, until } = onlyPart(text) ?? edgesIn(text);
  if (from === undefined && until === undefined) return undefined;
  const days = daysNamed(text);
  const named = weekly.filter(({ day }) => (days.length > 0 ? days : spokenOf).includes(day));
  const changed = weekly.map((each) => (named.length > 0 && !named.includes(each) ? each : { ...each, from: from ?? each.from, to: until ?? each.to }));
  return changed.every((each) => each.from < each.to) ? changed : undefined;
}

const byName: readonly (readonly [Day, RegExp])[] = [['mon', /\bmon(?:day)?s?\b/i], ['tue', /\btue(?:s(?:day)?)?s?\b/i], ['wed', /\bwed(?:s|nesday)?s?\b/i], ['thu', /\bthu(?:rs?(?:day)?)?s?\b/i], ['fri', /\bfri(?:day)?s?\b/i], ['sat', /\bsat(?:urday)?s?\b/i], ['sun', /\bsun(?:day)?s?\b/i]];
/** The days of which a text says something new: where it says more than them, each that stands in it. */
export function daysNamed(text: string): readonly Day[] {
  const alone = weeklyHoursIn(`${text.replaceAll(/\b\d[\d:.h]*\s*(?:[ap]\.?m\.?)?|\b(?:noon|midday)\b/gi, ' ')} 00:00 to 24:00`).weekly.map(({ day }) => day);
  return alone.length > 0 ? alone : byName.flatMap(([day, named]) => (named.test(text) ? [day] : []));
}

/** Days that are worked as the others are: "Tuesday too". Undefined: the text names none that is new. */
function withDays(weekly: Weekly, text: string): Weekly | undefined {
  const [first] = weekly;
  if (!first || !/\b(?:add|also|plus|as well|too|and)\b/i.test(text)) return undefined;
  const bare = text.replaceAll(/\b(?:add|also|plus|as well|too|and|the same|same hours?|on|please)\b/gi, ' ');
  const more = weeklyHoursIn(`${bare} ${first.from} to ${first.to}`).weekly.filter(({ day }) => weekly.every((each) => each.day !== day));
  return more.length === 0 ? undefined : [...weekly, ...more].toSorted((a, b) => order.indexOf(a.day) - order.indexOf(b.day));
}
const opener = /^\W*(?:(?:no+|nope|nah|wait|sorry|actually|oh|hmm+|ok(?:ay)?|hang on|hold on|but)\b[\s,.!;:–—-]*)+/i;
/** “No, Friday is 9 to 1” takes nothing out, since it says from when to when. */
const withoutOpener = (text: string): string => {
  const rest = text.replace(opener, '');
  const { from, until } = edgesIn(rest);
  return (from ?? until) === undefined ? text : rest;
};

/** Hours as a text changes them, whatever it says of them; `spokenOf`: the days that are meant where it names none. Undefined: it changes nothing. */
export function changedHours(weekly: Weekly, said: string, spokenOf: readonly Day[] = []): Weekly | undefined {
  const text = withoutOpener(said);
  const { from, until } = edgesIn(text);
  const takes = takesOut.test(text) || /\b(?:except|not|no|only|don['’]?t|do not|won['’]?t|stop(?!(?: \w+ \w+)? at\b)|longer|never|drop|skip|remove|off(?! (?:at|from|by)\b)|free)\b/i.test(text);
  const less = onlyPart(text) === undefined && (takes || (from ?? until) === undefined) ? without(weekly, text) : undefined;
  if (less && less.length > 0) return less;
  return asOthers(weekly, text, spokenOf) ?? withEdges(weekly, text, spokenOf) ?? withDays(weekly, text);
}

const sameHours = /\b(?:same|as well|too|also|likewise)\b/i;
const stay = /\d|\b(?:stays?|remains?|keep|leave|unchanged|as (?:before|usual))\b/i;
/** "And Tuesdays the same", behind other hours of Monday. Undefined: no other day is named, or nothing was said of one. */
export function asOthers(weekly: Weekly, text: string, spokenOf: readonly Day[]): Weekly | undefined {
  const days = sameHours.test(text) && !stay.test(text) ? daysNamed(text.replaceAll(/\b(?:the )?same\b/gi, ' ')).filter((day) => !spokenOf.includes(day)) : [];
  const model = weekly.filter(({ day }) => day === spokenOf[0]);
  return days.length === 0 || model.length === 0 ? undefined : withHours(weekly, days.flatMap((day) => model.map((each) => ({ ...each, day }))));
}
/** With other hours on the days that are named, and those of the other days as they were. */
export const withHours = (weekly: Weekly, said: Weekly): Weekly => [...weekly.filter(({ day }) => !said.some((other) => other.day === day)), ...said].toSorted((a, b) => order.indexOf(a.day) - order.indexOf(b.day));
const order: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** From a day of the week to another of the same. */
export const daysApart = (from: Day, to: Day): number => order.indexOf(to) - order.indexOf(from);

/** Whether a visit at HH:MM of a day (0 is Sunday) lies within the hours. */
export const isWithin = (weekly: Weekly, weekday: number, time: string): boolean => weekly.some(({ day, from, to }) => order.indexOf(day) === (weekday + 6) % 7 && time >= from && time < to);

const fullNames: Readonly<Record<Day, string>> = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' };
export const sayHours = (weekly: Weekly): string => weekly.map(({ day, from, to }) => `- **${fullNames[day]}:** ${from} to ${to}`).join('\n');
