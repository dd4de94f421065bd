import { edgesIn } from './edges.ts';
import { weeklyHoursIn, type Day, type Weekly } from '../../../understanding/entities/hours.ts';

/** Hours with what a text takes from them: "except Wednesday only till noon", "but not Friday". Undefined: it takes nothing. */
export function without(weekly: Weekly, text: string): Weekly | undefined {
  const [, which, until] = /\b(?:except|but|not|no|only)\b\s*(.*?)(?:\b(?:until|till?)\s+(.+))?$/i.exec(text) ?? [];
  const meant = which === undefined ? [] : weeklyHoursIn(`${which.replaceAll(/\b(?:not|no|only|on)\b/gi, ' ')} 00:00 to ${until ?? '24:00'}`).weekly;
  if (meant.length === 0) return undefined;
  return weekly.flatMap((each) => {
    const less = meant.find(({ day }) => day === each.day);
    if (!less) return [each];
    return until !== undefined && each.from < less.to ? [{ ...each, to: less.to < each.to ? less.to : each.to }] : [];
  });
}

/** Hours that begin or end otherwise, on the days that are named or on all: "make that an 8:30 start". Undefined: nothing of the kind is said. */
export function withEdges(weekly: Weekly, text: string): Weekly | undefined {
  const { from, until } = edgesIn(text);
  if (from === undefined && until === undefined) return undefined;
  const named = weekly.filter(({ day }) => new RegExp(`\\b${day}(?:s|day|days|sday|nesday|rs|rsday|urday)?\\b`, 'i').test(text));
  const changed = weekly.map((each) => (named.length > 0 && !named.includes(each) ? each : { ...each, from: from ?? each.from, to: until ?? each.to }));
  return changed.every((each) => each.from < each.to) ? changed : undefined;
}

/** Days that are worked as the others are: "Tuesday too". Undefined: the text names none that is new. */
export function withDays(weekly: Weekly, text: string): Weekly | undefined {
  const [first] = weekly;
  if (!first || !/\b(?:add|also|plus|as well|too|and)\b/i.test(text)) return undefined;
  const bare = text.replaceAll(/\b(?:add|also|plus|as well|too|and|the same|same hours?|on|please)\b/gi, ' ');
  const more = weeklyHoursIn(`${bare} ${first.from} to ${first.to}`).weekly.filter(({ day }) => weekly.every((each) => each.day !== day));
  return more.length === 0 ? undefined : [...weekly, ...more].toSorted((a, b) => order.indexOf(a.day) - order.indexOf(b.day));
}
const order: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const fullNames: Readonly<Record<Day, string>> = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' };
export const sayHours = (weekly: Weekly): string => weekly.map(({ day, from, to }) => `- **${fullNames[day]}:** ${from} to ${to}`).join('\n');
