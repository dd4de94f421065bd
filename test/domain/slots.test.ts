import { describe, expect, test } from 'vitest';
import { freeSlots, isBlocked, isFree, isSlot, localDay, nextFree, slotsOfDay, type Hours, type Window } from '../../src/domain/slots.ts';
import { daysOf, instantOf, localText, utcText } from '../../src/domain/time-text.ts';
import { instantsOf, offsetAt, transitions } from '../../src/domain/zone.ts';

const minute = 60_000;
const day = 86_400_000;
const everyDay = (from: number, to: number): Window[] => (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((name) => ({ day: name, from, to }));
const hours = (time_zone: string, from: number, to: number, slot_minutes = 30, more: Partial<Hours> = {}): Hours => ({ weekly: everyDay(from, to), slot_minutes, buffer_minutes: 0, min_notice_minutes: 0, time_zone, ...more });
const local = (zone: string, at: number): string => localText(at, offsetAt(zone, at));
const slotsOn = (given: Hours, date: string): string[] => slotsOfDay(given, daysOf(date) ?? Number.NaN).map((at) => local(given.time_zone, at));

describe('a day’s slots', () => {
  test('are laid from local time to local time', () => {
    const given = hours('America/New_York', 9 * 60, 12 * 60);
    expect(slotsOn({ ...given, weekly: [{ day: 'mon', from: 540, to: 720 }, { day: 'mon', from: 800, to: 830 }] }, '2026-06-01')).toEqual([
      '2026-06-01T09:00:00-04:00', '2026-06-01T09:30:00-04:00', '2026-06-01T10:00:00-04:00', '2026-06-01T10:30:00-04:00', '2026-06-01T11:00:00-04:00', '2026-06-01T11:30:00-04:00', '2026-06-01T13:20:00-04:00',
    ]);
    expect(slotsOn({ ...given, weekly: [{ day: 'mon', from: 540, to: 720 }] }, '2026-06-02')).toEqual([]);
    expect(slotsOn(hours('Asia/Kolkata', 23 * 60, 24 * 60), '2026-06-01')).toEqual(['2026-06-01T23:00:00+05:30', '2026-06-01T23:30:00+05:30']);
  });
  test('from 00:00 to 06:00 in half hours are 10 in spring and 14 in autumn', () => {
    for (const [zone, spring, autumn] of [['America/New_York', '2026-03-08', '2026-11-01'], ['Europe/Berlin', '2026-03-29', '2026-10-25'], ['Australia/Sydney', '2026-10-04', '2026-04-05']] as const) {
      expect([slotsOn(hours(zone, 0, 360), spring).length, slotsOn(hours(zone, 0, 360), autumn).length]).toEqual([10, 14]);
    }
    expect(slotsOn(hours('America/New_York', 60, 180), '2026-11-01')).toEqual([
      '2026-11-01T01:00:00-04:00', '2026-11-01T01:30:00-04:00', '2026-11-01T01:00:00-05:00', '2026-11-01T01:30:00-05:00', '2026-11-01T02:00:00-05:00', '2026-11-01T02:30:00-05:00',
    ]);
  });
  test('never leave the window, also where it begins or ends in what is skipped or comes twice', () => {
    expect(slotsOn(hours('America/New_York', 150, 240), '2026-03-08')).toEqual(['2026-03-08T03:00:00-04:00', '2026-03-08T03:30:00-04:00']);
    expect(slotsOn(hours('America/New_York', 60, 150), '2026-03-08')).toEqual(['2026-03-08T01:00:00-05:00', '2026-03-08T01:30:00-05:00']);
    expect(slotsOn(hours('America/New_York', 120, 180), '2026-03-08')).toEqual([]);
    expect(slotsOn(hours('America/New_York', 0, 90), '2026-11-01')).toEqual(['2026-11-01T00:00:00-04:00', '2026-11-01T00:30:00-04:00', '2026-11-01T01:00:00-04:00', '2026-11-01T01:00:00-05:00']);
    expect(slotsOn(hours('America/New_York', 90, 150), '2026-11-01')).toEqual(['2026-11-01T01:30:00-04:00', '2026-11-01T01:30:00-05:00', '2026-11-01T02:00:00-05:00']);
    expect(slotsOn(hours('Australia/Lord_Howe', 0, 240), '2026-10-04')).toHaveLength(7);
  });
  test('are what can be booked, and nothing beside them', () => {
    const given = hours('Europe/Lisbon', 480, 600, 25);
    const starts = slotsOfDay(given, daysOf('2026-07-01') ?? 0);
    expect(starts.map((at) => isSlot(given, at))).toEqual([true, true, true, true]);
    expect(starts.map((at) => isSlot(given, at + minute))).toEqual([false, false, false, false]);
  });
});

/** Every zone that the platform knows, and some names of old. */
const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'US/Eastern', 'Etc/GMT+12', 'Europe/Kyiv'];
const years = { from: Date.UTC(2026, 0), to: Date.UTC(2029, 0) };

test('at every change of the clocks of three years, in every zone, each time that a clock shows has its slot, and no other', () => {
  let changes = 0;
  for (const zone of zones) {
    // What a clock on the wall shows, asked of the platform in another way than the code asks.
    const wall = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
    const given = hours(zone, 0, 1_440, 15);
    for (const { at, before, after } of transitions(zone, years)) {
      changes++;
      expect(before).not.toBe(after);
      const first = Math.floor((at + before) / day) - 1;
      const slots = [first, first + 1, first + 2].flatMap((days) => slotsOfDay(given, days).map((start) => ({ days, start })));
      const shown: { days: number; start: number }[] = [];
      // Every change of our days is at a whole quarter of an hour.
      for (let start = at - 3 * day; start < at + 4 * day; start += 15 * minute) {
        const [, dd, mm, yyyy] = /^(\d\d)\/(\d\d)\/(\d{4}), /.exec(start > at - 26 * 60 * minute && start < at + 26 * 60 * minute ? wall.format(start) : quick(start, start < at ? before : after)) ?? [];
        const days = daysOf(`${yyyy}-${mm}-${dd}`) ?? Number.NaN;
        if (days >= first && days <= first + 2) shown.push({ days, start });
      }
      expect(slots, `${zone} ${utcText(at)}`).toEqual(shown);
      expect(slots.length).toBe(3 * 96 - (after - before) / (15 * minute));
    }
  }
  expect(changes).toBeGreaterThan(500);
});
const quick = (at: number, offset: number): string => {
  const [date = ''] = localText(at, offset).split('T');
  return `${date.split('-').reverse().join('/')}, `;
};

test('a local time that is skipped has no instant, one that comes twice has two', () => {
  const at = (text: string): number => Date.parse(`${text}Z`);
  const moments = (text: string) => instantsOf('Europe/Berlin', { from: at(text), to: at(text) + minute }).map(({ from }) => utcText(from));
  expect(moments('2026-03-29T02:30:00')).toEqual([]);
  expect(moments('2026-10-25T02:30:00')).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']);
  expect(moments('2026-12-31T23:59:00')).toEqual(['2026-12-31T22:59:00.000Z']);
  expect(() => offsetAt('Nowhere/Land', 0)).toThrow(RangeError);
});

describe('free slots', () => {
  const now = Date.parse('2026-06-01T10:10:00Z');
  const given = hours('Etc/UTC', 600, 720, 30, { buffer_minutes: 15, min_notice_minutes: 30 });
  const at = (clock: string): number => Date.parse(`2026-06-01T${clock}:00Z`);
  const free = (taken: Partial<{ buffered: { from: number; to: number }[]; blocked: { from: number; to: number }[] }>, of = given) =>
    [...freeSlots(of, { buffered: [], blocked: [], ...taken }, { first: localDay('Etc/UTC', now), count: 1, now })].map((start) => utcText(start).slice(11, 16));

  test('are those that notice, buffers and blocks leave', () => {
    expect(free({})).toEqual(['11:00', '11:30']);
    expect(free({}, { ...given, min_notice_minutes: 0 })).toEqual(['10:30', '11:00', '11:30']);
    // A booking keeps its buffer, and what comes before it must leave room for its own.
    expect(free({ buffered: [{ from: at('11:00'), to: at('11:45') }] })).toEqual([]);
    expect(free({ buffered: [{ from: at('11:30'), to: at('12:15') }] })).toEqual([]);
    expect(free({ buffered: [{ from: at('11:30'), to: at('12:00') }] }, { ...given, buffer_minutes: 0 })).toEqual(['11:00']);
    expect(free({ blocked: [{ from: at('11:29'), to: at('11:31') }] })).toEqual([]);
    expect(free({ blocked: [{ from: at('11:30'), to: at('12:00') }] })).toEqual(['11:00']);
    expect(isFree(given, [], at('11:00'))).toBe(true);
    expect(isBlocked(given, [{ from: at('10:00'), to: at('11:00') }], at('11:00'))).toBe(false);
  });
  test('end with the horizon, and the next one is found or is none', () => {
    const taken = { buffered: [], blocked: [] };
    expect(nextFree(given, taken, now)).toBe(at('11:00'));
    expect(nextFree({ ...given, weekly: [] }, taken, now)).toBeUndefined();
    expect(nextFree(given, { buffered: [], blocked: [{ from: now, to: now + 500 * day }] }, now)).toBeUndefined();
    expect([...freeSlots(given, taken, { first: localDay('Etc/UTC', now) + 401, count: 5, now })]).toEqual([]);
  });
});

test('times read and write as RFC 3339', () => {
  for (const at of [0, 1_700_000_000_123, -1, Date.parse('2028-02-29T23:59:59.999Z')]) expect(utcText(at)).toBe(new Date(at).toISOString());
  expect(localText(0, -12_600_000)).toBe('1969-12-31T20:30:00-03:30');
  expect([instantOf('2026-02-28T24:00:00Z'), instantOf('2026-02-30T10:00:00Z'), instantOf('2026-02-28'), instantOf('2026-02-28T10:00:00+02:00')]).toEqual([undefined, undefined, undefined, Date.parse('2026-02-28T08:00:00Z')]);
  // In UTC neither a year that is written with five digits nor one that there is not.
  expect(['9999-12-31T23:59:59-14:00', '0001-01-01T00:00:00+14:00', '0000-12-31T23:59:59Z'].map(instantOf)).toEqual([undefined, undefined, undefined]);
  expect(['9999-12-31T23:59:59.999Z', '0001-01-01T00:00:00Z'].map((text) => utcText(instantOf(text) ?? 0))).toEqual(['9999-12-31T23:59:59.999Z', '0001-01-01T00:00:00.000Z']);
  expect([daysOf('1970-01-02'), daysOf('2026-13-01'), daysOf('26-1-1')]).toEqual([1, undefined, undefined]);
});
