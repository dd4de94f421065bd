import type { PeriodUnit } from '../types.ts';
import type { Part, Rule } from './rule.ts';
import { one, range, rangeOf, rule } from './rule.ts';

/** Word → the period it names, as so many of a unit. */
const periods: Readonly<Record<string, readonly [number, PeriodUnit]>> = {
  minute: [1 / 60, 'h'], hour: [1, 'h'], hourly: [1, 'h'], day: [1, 'd'], daily: [1, 'd'], week: [1, 'wk'], weekly: [1, 'wk'],
  fortnight: [2, 'wk'], fortnightly: [2, 'wk'], month: [1, 'mo'], monthly: [1, 'mo'], year: [12, 'mo'], yearly: [12, 'mo'],
};
const period = 'minute|hour|day|week|fortnight|month|year';
const adverb = 'hourly|daily|weekly|fortnightly|monthly|yearly';
/** once · twice · 3 times · 3 to 4 times · 3x; two groups for the number. */
const often = `(?:(once|twice|thrice)|${range} (?:times|x))`;
const named: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

function timesOf(word: string | undefined, low: string | undefined, high: string | undefined): { times: number; times_max?: number } | undefined {
  if (word !== undefined) return { times: named[word] ?? 1 };
  const found = rangeOf(low, high);
  if (!found || found.value < 1) return undefined;
  return { times: found.value, ...(found.high !== undefined && { times_max: found.high }) };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** So many times in so many of a unit; "in 24 hours" is in a day. */
function rhythm(times: { times: number; times_max?: number }, word: string, low = 1, high?: number, more: { up_to?: true } = {}): readonly Part[] | undefined {
  const [size, unit] = periods[word] ?? [1, 'd'];
  if (low <= 0) return undefined;
  if (unit === 'h' && low * size === 24 && times.times > 1) return [{ kind: 'rhythm', ...times, period: 1, unit: 'd', ...more }];
  return [{ kind: 'rhythm', ...times, period: round(low * size), ...(high !== undefined && { period_max: round(high * size) }), unit, ...more }];
}
const every = (value: number, unit: PeriodUnit, times = 1): readonly Part[] => [{ kind: 'rhythm', times, period: value, unit }];
const ambiguous = (reason: string): readonly Part[] => [{ kind: 'refused', reason }];

const abbreviations: Readonly<Record<string, readonly Part[]>> = {
  daily: every(1, 'd'), hourly: every(1, 'h'), qh: every(1, 'h'), weekly: every(1, 'wk'), qwk: every(1, 'wk'), fortnightly: every(2, 'wk'), monthly: every(1, 'mo'), qmo: every(1, 'mo'),
  yearly: every(12, 'mo'), bid: every(1, 'd', 2), tid: every(1, 'd', 3), qid: every(1, 'd', 4), biw: every(1, 'wk', 2), tiw: every(1, 'wk', 3), qiw: every(1, 'wk', 4), qod: every(2, 'd'),
  biweekly: ambiguous('may mean twice a week or every two weeks: write it out'),
  bimonthly: ambiguous('may mean twice a month or every two months: write it out'),
};

export const rhythmRules: readonly Rule[] = [
  // twice a day · 3 times in 24 hours · 2x/week · up to 4 times daily
  rule(`(up to |maximum(?: of)? |at most |no more than |not more than )?${often}(?: only)?(?: (?:a|an|per|every|/|in|in a|in the|in every|in any|within|over|during the|x))?(?: ${one})? (${period}|${adverb})`, ([whole, upTo, word, low, high, size, unit = '']) => {
    const times = timesOf(word, low, high);
    const parts = times && rhythm(times, unit, size === undefined ? 1 : Number(size), undefined, upTo === undefined ? {} : { up_to: true });
    // "1x daily" may say the dose as well.
    return parts && whole.startsWith('1 x') ? [{ kind: 'amount', amount: { value: 1, unit: null }, weak: true }, ...parts] : parts;
  }),
  // 5 a day · 2/week
  rule(`(up to |maximum(?: of)? |at most )?${range} (?:a|per|/) (${period})`, ([, upTo, low, high, unit = '']) => {
    const times = timesOf(undefined, low, high);
    return times && Number.isInteger(times.times) ? rhythm(times, unit, 1, undefined, upTo === undefined ? {} : { up_to: true }) : undefined;
  }),
  rule(`(?:a|per|/|every|q) (day|week|month|year|hour)`, ([, unit = '']) => rhythm({ times: 1 }, unit)),
  // every other day · on alternate days · every 3rd day
  rule(`(?:(?:${often}|every|q|on) )*(?:other|alternate|2th|2 nd) (hour|day|week|month)`, ([, word, low, high, unit = '']) => {
    const times = word === undefined && low === undefined ? { times: 1 } : timesOf(word, low, high);
    return times && rhythm(times, unit, 2);
  }),
  rule(`(?:${often} )?(?:q|every) (?:${one} (?:rd|th)|(\\d)th) (hour|day|week|month)`, ([, word, low, high, size, ordinal, unit = '']) => {
    const times = word === undefined && low === undefined ? { times: 1 } : timesOf(word, low, high);
    return times && rhythm(times, unit, Number(size ?? ordinal));
  }),
  // every 4 to 6 hours · q6h · once q week · q4-6 hourly
  rule(`(?:${often} )?(?:q|every)(?: ${range})?(?: -)? (${period}|hourly)`, ([, word, low, high, from, to, unit = '']) => {
    const times = word === undefined && low === undefined ? { times: 1 } : timesOf(word, low, high);
    const size = from === undefined ? { value: 1 } : rangeOf(from, to);
    return times && size && rhythm(times, unit, size.value, 'high' in size ? size.high : undefined);
  }),
  // q12: hours, as everybody writes it
  rule('q (4|6|8|12|24|48|72)(?! (?:-|to|or|minute|hour|hourly|day|week|month|year|rd|th|nd|st))', ([, size]) => rhythm({ times: 1 }, 'hour', Number(size))),
  rule('q (\\d{1,2}) hour (?:-|to) q (\\d{1,2}) hour', ([, low, high]) => {
    const size = rangeOf(low, high);
    return size && rhythm({ times: 1 }, 'hour', size.value, size.high);
  }),
  rule(`${range}(?: -)? hourly`, ([, low, high]) => {
    const size = rangeOf(low, high);
    return size && rhythm({ times: 1 }, 'hour', size.value, size.high);
  }),
  rule(`(?:${Object.keys(abbreviations).join('|')})`, ([word]) => abbreviations[word]),
  // one dose, or so many in all
  rule('(?:just |only )?(?:once|1 times)(?: only)?|(?:as )?(?:a )?1 dose(?: only)?|x 1', () => [{ kind: 'count', count: 1 }]),
  rule(`(?:x|for(?: a total of)?|total(?: of)?) ${one} (?:dose|times|application)`, ([, count]) => [{ kind: 'count', count: Number(count) }]),
  rule(`x ${one}`, ([, count]) => [{ kind: 'count', count: Number(count), bare: true }]),
  rule('(?:at once|(?:right |straight )?stat|(?:right|straight) away)', () => [
    { kind: 'count', count: 1 },
    { kind: 'moment', when: 'immediately', times: 0 },
  ]),
  rule(`${range} times`, () => ambiguous('says how many times, not in what time')),
  // how long
  rule(`(?:(?:for|x|times|over|during|within)(?: (?:the|a|an|another|next|total|of|additional|course|up|to|about|at|most))* )?${range}(?: -)?(?: (?:additional|more))? (day|week|month|year|fortnight)(?: course| supply)?`, ([, low, high, unit = '']) => duration(low, high, unit)),
  rule(`(?:for|x|over)(?: (?:the|a|an|next|up|to|about))* ${range} (hour|night|morning|evening)`, ([, low, high, unit = '']) => duration(low, high, unit)),
  rule('(?:for|over)(?: (?:a|an|the|1|another|next|additional))* (day|week|month|year|fortnight)', ([, unit = '']) => duration('1', undefined, unit)),
];

function duration(low: string | undefined, high: string | undefined, unit: string): readonly Part[] | undefined {
  const found = rangeOf(low, high);
  if (!found || found.value <= 0) return undefined;
  const twice = unit === 'fortnight' ? 2 : 1;
  const short = ({ hour: 'h', day: 'd', week: 'wk', fortnight: 'wk', month: 'mo', year: 'y' } as const)[unit] ?? 'd';
  return [{ kind: 'duration', value: found.value * twice, ...(found.high !== undefined && { high: found.high * twice }), unit: short }];
}
