import type { Placed } from './reading.ts';
import type { Part } from './rules/rule.ts';
import type { Frequency, Refused, Span } from './types.ts';

type Rhythm = Extract<Part, { kind: 'rhythm' }>;
type Found = { readonly frequency?: Frequency; readonly span?: Span; readonly refused: readonly Refused[] };

const hours = { h: 1, d: 24, wk: 168, mo: 720 } as const;
const perDay = ({ times, period, unit }: Rhythm): number => (times * 24) / (period * hours[unit]);

/** How often, from all the parts that speak of it: "twice daily (every 12 hours)", "1 in the morning and 1 at night", "Mondays". */
export function frequencyOf(parts: readonly Placed[]): Found {
  const pick = <Kind extends Part['kind']>(kind: Kind) =>
    parts.flatMap(({ part, start, end, text }) => (part.kind === kind ? [{ part: part as Extract<Part, { kind: Kind }>, start, end, text }] : []));
  const rhythms = pick('rhythm');
  const moments = pick('moment');
  const weekdays = pick('weekdays');
  const needed = pick('as-needed');
  const [count] = pick('count');
  const [limit] = pick('limit');
  const main = rhythms.find(({ part }) => part.up_to !== true) ?? rhythms[0];
  const refused: Refused[] = [];

  for (const { part, start, end } of rhythms) {
    if (main && part.up_to !== true && Math.abs(perDay(part) - perDay(main.part)) > 1e-9) refused.push({ start, end, reason: 'is another frequency than before' });
  }
  if (count?.part.bare === true && count.part.count !== 1 && !(main && main.part.unit === 'h' && main.part.period < 24)) {
    refused.push({ start: count.start, end: count.end, reason: 'does not say of what: days or doses' });
  }

  const named = distinctMoments(moments.map(({ part }) => part));
  const days = [...new Set(weekdays.flatMap(({ part }) => part.days))];
  const rhythm = combine(main?.part, named, days, count?.part.count);
  if (main && main.part.times > 1 && named.specific > (main.part.times_max ?? main.part.times)) refused.push({ start: main.start, end: main.end, reason: 'is fewer times than the moments that are named' });
  if (!rhythm && needed.every(({ part }) => part.only_if === true)) return { refused };

  const when = [...days.length > 0 ? [weekdays.length === 1 ? (weekdays[0]?.part.name ?? days.join(', ')) : days.join(', ')] : [], ...named.words, ...wordsWhen(parts)];
  const reason = needed.find(({ text }) => text !== undefined)?.text;
  const frequency: Frequency = {
    ...(rhythm ?? { times: null, period: null, period_unit: null }),
    as_needed: needed.length > 0,
    ...(reason !== undefined && { as_needed_for: reason }),
    ...(when.length > 0 && { when: when.join(', ') }),
    ...(count && !(count.part.count === 1 && main) && { count: count.part.count }),
    ...(limit && { at_most: { value: limit.part.value, unit: limit.part.unit } }),
  };
  const spoken = [...rhythms, ...moments, ...weekdays, ...needed, ...(count ? [count] : [])].sort((a, b) => a.start - b.start);
  return { frequency, ...spanOf(spoken), refused };
}

type Moments = { readonly words: readonly string[]; /** Moments named one by one. */ readonly specific: number; /** With meals counted as three. */ readonly all: number };

function distinctMoments(moments: readonly Extract<Part, { kind: 'moment' }>[]): Moments {
  const byBedtime = moments.some(({ when }) => when === 'bedtime');
  const distinct = moments.filter((moment, i) => !(byBedtime && moment.when === 'night') && moments.findIndex(({ when }) => when === moment.when) === i);
  // "in the morning before breakfast", "8:00 in the morning" name one moment twice.
  const counted = distinct.filter(({ when }) => !distinct.some((other) => other.when !== when && sameMoment(when, other.when)));
  const specific = counted.reduce((sum, moment) => sum + (moment.meals ? 0 : moment.times), 0);
  // "1-0-1 after meals" says when its two are; "before meals and at bedtime" is four.
  const meals = counted.some((moment) => moment.meals) && counted.every(({ meals, times, when }) => meals === true || times === 0 || when === 'bedtime' || when === 'night');
  return { words: distinct.map(({ when }) => when), specific, all: specific + (meals ? 3 : 0) };
}

const partOfDay: readonly (readonly [RegExp, RegExp])[] = [
  [/^morning$/, /breakfast|^0\d:|^1[01]:/],
  [/^noon$/, /lunch|^1[1-3]:/],
  [/^evening$/, /dinner|^1[6-9]:|^2[0-3]:/],
  [/^night$/, /^2[0-3]:|dinner/],
  [/^bedtime$/, /^2[0-3]:/],
];
/** Whether the first only says in other words what the second says more closely. */
const sameMoment = (vague: string, close: string): boolean => partOfDay.some(([part, words]) => part.test(vague) && words.test(close));

function combine(main: Rhythm | undefined, named: Moments, days: readonly string[], count: number | undefined) {
  if (main) {
    const { kind: _, times, times_max, period, period_max, unit, up_to } = main;
    // "daily in the morning and at night" is twice; "weekly on Monday and Friday" too.
    const more = times === 1 && unit === 'd' ? Math.max(1, named.specific) : times === 1 && unit === 'wk' && period === 1 ? Math.max(1, days.length) : times;
    return {
      times: more,
      ...(times_max !== undefined && { times_max }),
      period,
      ...(period_max !== undefined && { period_max }),
      period_unit: unit,
      ...(up_to && { up_to }),
    };
  }
  if (days.length > 0) return { times: days.length * Math.max(1, named.all), period: 1, period_unit: 'wk' as const };
  if (named.all > 0) return { times: named.all, period: 1, period_unit: 'd' as const };
  if (count !== undefined) return { times: 1, period: 1, period_unit: 'd' as const };
  return undefined;
}

const wordsWhen = (parts: readonly Placed[]): readonly string[] => parts.flatMap(({ part, text }) => (part.kind === 'phrase' && part.of === 'when' && text !== undefined ? [text] : []));

/** From the first word that speaks of it to the last, as long as nothing else stands between. */
function spanOf(spoken: readonly Span[]): { span?: Span } {
  const [first] = spoken;
  if (!first) return {};
  let end = first.end;
  for (const next of spoken) if (next.start - end <= 5) end = Math.max(end, next.end);
  return { span: { start: first.start, end } };
}
