import { instantsOf, offsetAt, type Interval } from './zone.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];
/** Minutes of the local day, `to` up to 1,440. */
export type Window = { readonly day: Weekday; readonly from: number; readonly to: number };
/** When a doctor may be booked. */
export type Hours = {
  readonly weekly: readonly Window[];
  readonly slot_minutes: number;
  /** Kept free after a booking. */
  readonly buffer_minutes: number;
  /** A slot can be booked up to so long before it begins. */
  readonly min_notice_minutes: number;
  /** IANA */
  readonly time_zone: string;
};
/** Times that cannot be had. `buffered`: bookings, whose ends hold their buffer; sorted by `from`. `blocked`: what the doctor took out, in any order. */
export type Taken = { readonly buffered: readonly Interval[]; readonly blocked: readonly Interval[] };

const minute = 60_000;
const day = 86_400_000;
/** How far ahead slots are offered (API §4). */
export const horizon = 400 * day;

/** The local day of an instant in a zone, in days since the epoch. */
export const localDay = (zone: string, at: number): number => Math.floor((at + offsetAt(zone, at)) / day);

/** 1970-01-01 was a Thursday. */
const weekdayOf = (days: number): Weekday => weekdays[(((days + 3) % 7) + 7) % 7] ?? 'mon';

/**
 * The beginnings of a local day's slots, in order (API §5): laid in real time from where a window begins, each wholly inside the times at
 * which the zone's clocks show what is in the window. So what the clocks skip has none and what they show twice has its slots twice.
 */
export function slotsOfDay({ weekly, slot_minutes, time_zone }: Hours, days: number): number[] {
  const length = slot_minutes * minute;
  const weekday = weekdayOf(days);
  const starts: number[] = [];
  for (const { day: name, from, to } of weekly) {
    if (name !== weekday) continue;
    const open = instantsOf(time_zone, { from: days * day + from * minute, to: days * day + to * minute });
    const origin = open[0]?.from ?? 0;
    for (const part of open) {
      for (let at = origin + Math.ceil((part.from - origin) / length) * length; at + length <= part.to; at += length) starts.push(at);
    }
  }
  return starts.sort((a, b) => a - b);
}

/** Whether a slot begins there. */
export const isSlot = (hours: Hours, start: number): boolean => slotsOfDay(hours, localDay(hours.time_zone, start)).includes(start);

/** Where the first of the intervals, sorted by `from`, lies that begins at or after a time. */
export function firstFrom(sorted: readonly Interval[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Bookings never overlap, so only the last that begins before the end can reach into it. */
const meets = (sorted: readonly Interval[], from: number, to: number): boolean => (sorted[firstFrom(sorted, to) - 1]?.to ?? -Infinity) > from;

/** Whether a slot is free of bookings and their buffers, its own buffer included. */
export const isFree = ({ slot_minutes, buffer_minutes }: Hours, buffered: readonly Interval[], start: number): boolean => !meets(buffered, start, start + (slot_minutes + buffer_minutes) * minute);

export const isBlocked = ({ slot_minutes }: Hours, blocked: readonly Interval[], start: number): boolean => blocked.some(({ from, to }) => from < start + slot_minutes * minute && start < to);

/** The earliest and the latest time at which a slot that can still be had may begin. */
export const bookable = ({ min_notice_minutes }: Hours, now: number): Interval => ({ from: now + min_notice_minutes * minute, to: now + horizon });

/** The free slots of `count` local days from `first` (days since the epoch), as their beginnings in order. */
export function* freeSlots(hours: Hours, taken: Taken, { first, count, now }: { readonly first: number; readonly count: number; readonly now: number }): Generator<number> {
  const { from, to } = bookable(hours, now);
  for (let days = first; days < first + count; days++) {
    for (const start of slotsOfDay(hours, days)) {
      if (start >= from && start <= to && isFree(hours, taken.buffered, start) && !isBlocked(hours, taken.blocked, start)) yield start;
    }
  }
}

/** The first free slot from now on; undefined when there is none within the horizon. */
export function nextFree(hours: Hours, taken: Taken, now: number): number | undefined {
  if (hours.weekly.length === 0) return undefined;
  for (const start of freeSlots(hours, taken, { first: localDay(hours.time_zone, now), count: horizon / day + 2, now })) return start;
  return undefined;
}
