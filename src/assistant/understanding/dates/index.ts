import { fold } from '../fold.ts';
import type { DateEntity, Entity, PartOfDay, TimeEntity } from '../types.ts';
import { canonical, type Canonical } from './canonical.ts';
import { chosenDay, chosenPart, chosenTime } from './choose.ts';
import { clockOf, isoOf, localAt } from './civil.ts';
import { daysIn } from './days.ts';
import { overlaps, type DayPiece, type Origin, type Span } from './pieces.ts';
import { partsIn, timesIn, type TimePiece } from './times.ts';
import { inZone } from './zones.ts';

/** The day and time that a text is about, and those by which it calls an appointment that there is ("my 3pm", "from Monday to …"). */
export type When = {
  readonly date?: DateEntity;
  readonly time?: TimeEntity;
  readonly part_of_day?: Entity & { readonly value: PartOfDay };
  readonly of_appointment?: { readonly date?: Entity; readonly time?: Entity };
};

/** Reads days and times from a text (docs/understanding.md says by which conventions). `now` in ms since the epoch, `zone` IANA. */
export function readWhen(text: string, { now, zone }: { readonly now: number; readonly zone: string }): When {
  return whenOf(text, canonical(fold(text)), { ...localAt(now, zone), instant: now, zone });
}

/** When somebody was born, and under which number they are to be called, say nothing of when they come. */
const numbers =
  /\b(?:dob|d\.o\.b\.?|date of birth|birth ?date|birthday|born)\b.{0,8}?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]+,? \d{4}|[a-z]+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d)|(?<![\d-])(?:\+?\d{1,3}[ -])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}\b|(?<![\d-])\b\d{3}-\d{4}\b|\b(?:mrn|policy|member|id|ref(?:erence)?|account|extension|ext|zip)\b(?: (?:number|no|is|#))*[ :.#]*\d{3,}|\b(?:bed|room|bay|ward|floor|suite|flat) \d{1,3}\b/g;
/** Which day of an illness it is. */
const dayOfIllness = /(?<!\bthe )\bday \d{1,2}\b(?! of\b)/g;
/** Where somebody lives: "14 Mill Lane". */
const address = /\b\d{1,4}[a-z]? (?:(?!(?:on|in|at|and|or|to|i|my|the|for|by|near|with|if|is|from|off|a|this|that|next|please|am|pm)\b)[a-z'-]+ ){1,3}(?:street|road|rd|lane|avenue|ave|crescent|terrace|boulevard|blvd|close|drive|court|gardens|grove|mews)\b/g;
/** Who is called like a day or a month: "Mr Sunday Okafor", "my son August, 3, …". */
const namesake = /\b(?:mrs?|ms|prof|professor)\.? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|april|may|june|august)\b|\b(?:daughter|son|wife|husband|sister|brother|mother|mum|mom|granddaughter|grandson|niece|nephew|friend|girl|boy) (?:january|april|may|june|august)(?:, \d{1,2}(?=,| and\b)|(?= (?:is|has|needs|wants|was)\b))/g;
/** How old somebody is. */
const age = /\b(?:s?he|who|son|daughter|boy|girl|child|baby|kid|mum|mom|dad|mother|father|husband|wife|sister|brother|grandson|granddaughter)(?: [a-z]+)? *(?:'s|is|(?:has |just )*turned|aged) (?:only |just |nearly |almost )?\d{1,3}\b(?! ?(?:[:.]\d|[ap]\.?m))/g;
const dotted = /(?<=\b(?:january|february|march|april|may|june|july|august|september|october|november|december))\.(?= ?\d)/g;
const blank = (all: string): string => ' '.repeat(all.length);
const withoutNumbers = (text: string): string => (/\d{3}|birth|\bdob|\b(?:bed|room|bay|ward|floor|suite|flat) \d/.test(text) ? text.replace(numbers, blank) : text).replace(address, blank).replace(dayOfIllness, blank).replace(age, blank).replace(namesake, blank).replace(dotted, ',');

/** The same, of a text that is already folded and canonical. */
export function whenOf(source: string, held: Canonical, origin: Origin): When {
  const text = withoutNumbers(held.text);
  const days = daysIn(text, origin, (at) => /\d/.test(source[held.from[at] ?? 0] ?? ''));
  const parts = partsIn(text);
  const times = timesIn(text, days, parts);
  const day = chosenDay(days, text, origin.day);
  const time = chosenTime(times, text);
  const moments = day.chosen && day.or ? momentsOf(day.chosen, day.or, times, text) : undefined;
  const part = chosenPart(parts, day.chosen === undefined ? [] : days.filter((each) => !overlaps(each, day.chosen ?? each) && each !== day.or && each.until === undefined), text);
  const words = ({ start, end }: Span): string => source.slice(held.from[start] ?? 0, held.to[end - 1] ?? 0).trim();
  const chosen = together(day.chosen, time.chosen, origin, text, words, day.excluded);
  return {
    ...chosen,
    ...(moments && chosen.date && { date: { ...chosen.date, moments } }),
    ...(part && { part_of_day: { text: words(part), value: part.part } }),
    ...((day.reference ?? time.reference) && {
      of_appointment: {
        ...(day.reference && { date: { text: words(day.reference), value: isoOf(day.reference.day) } }),
        ...(time.reference && { time: { text: words(time.reference), value: clockOf(time.reference.minute) } }),
      },
    }),
  };
}

/** Of two days of which either will do, each with the time beside it. */
function momentsOf(one: DayPiece, other: DayPiece, times: readonly TimePiece[], text: string): DateEntity['moments'] {
  const joint = one.end + Math.max(0, text.slice(one.end, other.start).search(/,|\b(?:or?|else|otherwise)\b/));
  const first = times.find(({ end }) => one.start - end < 8 && end <= joint);
  const second = times.find(({ start }) => start >= joint && start - other.end < 12);
  return first && second && [{ date: isoOf(one.day), time: clockOf(first.minute) }, { date: isoOf(other.day), time: clockOf(second.minute) }];
}

/** The day and the time that were chosen, as one: a zone of its own, an instant, and the day that a bare time leaves open. */
function together(day: DayPiece | undefined, time: TimePiece | undefined, origin: Origin, text: string, words: (span: Span) => string, excluded: readonly number[]): Pick<When, 'date' | 'time'> {
  const shut = excluded.length > 0 ? { excluded: excluded.map(isoOf) } : {};
  if (!time) {
    if (!day) return {};
    const at = day.minute;
    return {
      date: { text: words(day), value: isoOf(day.day), ...dateExtras(day), ...shut },
      ...(at !== undefined && { time: { text: words(day), value: clockOf(at), relation: 'at' } }),
    };
  }
  const implied = time.minute > origin.minute ? origin.day : origin.day + 1;
  const at = inZone({ day: (day?.day ?? implied) + (time.tomorrow && day !== undefined ? 1 : 0), minute: time.minute }, text.slice(time.end, time.end + 8), origin.zone);
  const timeEntity: TimeEntity = { text: words({ start: time.start, end: time.end + at.length }), value: clockOf(at.minute), relation: time.relation, ...(time.until !== undefined && { until: clockOf(time.until) }) };
  if (!day) return { date: { text: timeEntity.text, value: isoOf(at.day), implied: true, ...shut }, time: timeEntity };
  return { date: { text: words(day), value: isoOf(at.day), ...dateExtras(day), ...shut }, time: timeEntity };
}

const dateExtras = (day: DayPiece): Pick<DateEntity, 'until' | 'alternatives'> => ({
  ...(day.until !== undefined && { until: isoOf(day.until) }),
  ...(day.alternatives !== undefined && { alternatives: day.alternatives.map(isoOf) }),
});
