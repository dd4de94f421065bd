import type { DateEntity } from '../../understanding/types.ts';
import type { Json, Option, Reply } from '../types.ts';
import { bulletsOf, sayDay } from '../words.ts';

/** Which of several days (YYYY-MM-DD) is meant: the answer settles `date`. `type`: of the question. */
export function whichDay(dates: readonly Json[], type: string): { readonly ask: 'date'; readonly options: readonly Option[]; readonly reply: Reply } {
  const options = dates.map((date) => ({ type: 'select_date', value: String(date), label: sayDay(String(date)), words: [String(date)], date: String(date) }));
  return { ask: 'date', options, reply: { type, text: `Which day do you mean?\n\n${bulletsOf(options.map(({ label }) => label))}`, data: { dates } } };
}

/** Those of the days on offer that a day or a stretch of days leaves: “the one next week”, “not today”. */
export const within = (options: readonly Option[], { value, until, excluded = [] }: DateEntity): readonly Option[] => {
  const left = options.filter(({ date }) => date !== undefined && !excluded.includes(date));
  const named = left.filter(({ date }) => date !== undefined && date >= value && date <= (until ?? value));
  return named.length > 0 ? named : left.length < options.length ? left : [];
};
