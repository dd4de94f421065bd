import { fold } from '../fold.ts';
import type { DateEntity, Entity, PartOfDay, TimeEntity } from '../types.ts';
import { canonical, type Canonical } from './canonical.ts';
import { chosenDay, chosenTime } from './choose.ts';
import { clockOf, isoOf, localAt } from './civil.ts';
import { daysIn } from './days.ts';
import type { DayPiece, Origin, Span } from './pieces.ts';
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
  /\b(?:dob|d\.o\.b\.?|date of birth|birth ?date|birthday|born)\b.{0,8}?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]+,? \d{4}|[a-z]+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d)|(?<![\d-])(?:\+?\d{1,3}[ -])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}\b|(?<![\d-])\b\d{3}-\d{4}\b|\b(?:mrn|policy|member|id|ref(?:erence)?|account|extension|ext|zip)\b(?: (?:number|no|is|#))*[ :.#]*\d{3,}|\b(?:bed|room|bay|ward|floor|suite) \d{1,3}\b/g;
const dotted = /(?<=\b(?:january|february|march|april|may|june|july|august|september|october|november|december))\.(?= ?\d)/g;
const withoutNumbers = (text: string): string => (/\d{3}|birth|\bdob|\b(?:bed|room|bay|ward|floor|suite) \d/.test(text) ? text.replace(numbers, (all) => ' '.repeat(all.length)) : text).replace(dotted, ',');

/** The same, of a text that is already folded and canonical. */
export function whenOf(source: string, held: Canonical, origin: Origin): When {
  const text = withoutNumbers(held.text);
  const days = daysIn(text, origin, (at) => /\d/.test(source[held.from[at] ?? 0] ?? ''));
  const parts = partsIn(text);
  const times = timesIn(text, days, parts);
  const day = chosenDay(days, text, origin.day);
  const time = chosenTime(times, text);
  const part = parts.at(0);
  const moments = day.chosen && day.or ? momentsOf(day.chosen, day.or, times, text) : undefined;
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
