import { fold } from '../fold.ts';
import type { DateEntity, Entity, PartOfDay, TimeEntity } from '../types.ts';
import { canonical, type Canonical } from './canonical.ts';
import { chosenDay, chosenPart, chosenTime, timesOfDay } from './choose.ts';
import { clockOf, isoOf, localAt } from './civil.ts';
import { daysIn } from './days.ts';
import { withoutNumbers } from './other-numbers.ts';
import { overlaps, type DayPiece, type Origin, type Span } from './pieces.ts';
import { apart } from './refused.ts';
import { masked } from './standing.ts';
import { partsIn, timesIn, type TimePiece } from './times.ts';
import { isHabit, isTold } from './told.ts';
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

/** The same, of a text that is already folded and canonical. */
export function whenOf(source: string, held: Canonical, origin: Origin): When {
  const text = apart(withoutNumbers(held), origin.day);
  const days = daysIn(text, origin, (at) => /\d/.test(source[held.from[at] ?? 0] ?? ''));
  const parts = partsIn(text);
  const times = timesIn(text, days, parts.filter((each) => /(?:\d|media|cuarto) $/.test(text.slice(0, each.start)) || !isTold(each, text)));
  const places = masked(text, [...days, ...times]);
  const day = chosenDay(days, text, origin.day, places);
  const left = day.chosen === undefined ? [] : days.filter((each) => text.slice(each.start, each.end) !== 'now' && !overlaps(each, day.chosen ?? each) && each.day !== day.chosen?.day && each !== day.or && each !== day.reference && each.until === undefined);
  const ofThose = times.filter((each) => left.some((other) => (other.end <= each.start ? /^,? ?(?:at |@ ?|around |about |from |after |before )?$/.test(text.slice(other.end, each.start)) : /^ (?:on )?(?:the )?$/.test(text.slice(each.end, other.start)))));
  // "I work 9 to 5, so Friday": the hours of something else.
  const { chosen } = day;
  const ofHabit = chosen === undefined || isTold(chosen, text) ? [] : times.filter((each) => (each.until === undefined ? isHabit(each, text) : isTold(each, text)) && !/^[,.]? ?(?:at |on |from |between )?$/.test(text.slice(Math.min(chosen.end, each.end), Math.max(chosen.start, each.start))));
  const own = times.filter((each) => !ofThose.includes(each) && !ofHabit.includes(each));
  const time = chosenTime(own.length > 0 ? own : times.filter((each) => !isTold(each, text)), text, places);
  const ofDay = chosen === undefined ? [] : timesOfDay(chosen, own, days.filter((each) => each !== day.or), text);
  const wanted = ofDay.length > 0 ? chosenTime(ofDay, text, places).chosen : time.chosen;
  const moments = day.chosen && day.or ? momentsOf(day.chosen, day.or, times, text) : undefined;
  const part = chosenPart(parts, left, text);
  // "The skin one now": nothing is called so.
  const reference = day.reference && text.slice(day.reference.start, day.reference.end) !== 'now' ? day.reference : undefined;
  const words = ({ start, end }: Span): string => source.slice(held.from[start] ?? 0, held.to[end - 1] ?? 0).trim();
  const found = together(day.chosen, wanted, origin, text, words, day.excluded);
  return {
    ...found,
    ...(moments && found.date && { date: { ...found.date, moments } }),
    ...(part && { part_of_day: { text: words(part), value: part.part } }),
    ...((reference ?? time.reference) && {
      of_appointment: {
        ...(reference && { date: { text: words(reference), value: isoOf(reference.day) } }),
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
