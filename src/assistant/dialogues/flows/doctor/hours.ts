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

const fullNames: Readonly<Record<Day, string>> = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' };
export const sayHours = (weekly: Weekly): string => weekly.map(({ day, from, to }) => `- **${fullNames[day]}:** ${from} to ${to}`).join('\n');
