import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../src/projector/grouping.ts';
import { clinicDay } from '../projections/clinic-day.ts';
import { closed, opened, posted } from '../projections/rooms.ts';
import { recorder } from '../support/recorded.ts';

const on = { RoomOpened: async () => undefined, MessagePosted: async () => undefined, RoomClosed: async () => undefined };

describe('a batch in groups of one type', () => {
  test('keeps the order within a stream and is no longer than needed', () => {
    const record = recorder();
    const batch = [opened('a'), posted('1', 'x', 'PATIENT', 'a'), opened('b'), posted('2', 'x', 'PATIENT', 'b'), closed('a'), opened('a'), posted('3', 'x', 'PATIENT', 'b')].map((event) => record(event));
    expect(groupsOf(batch, on).map(({ type, events }) => [type, events.map(({ stream, revision }) => `${stream.at(-1)}${revision}`).join(' ')])).toEqual([
      ['RoomOpened', 'a0 b0'],
      ['MessagePosted', 'a1 b1 b2'],
      ['RoomClosed', 'a2'],
      ['RoomOpened', 'a3'],
    ]);
  });

  test('leaves out what is not handled, and what only looks like a handler', () => {
    const record = recorder();
    const strange = { ...record(opened()), type: 'toString' as const };
    expect(groupsOf([record(posted('1', 'x')), strange as never], { RoomOpened: async () => undefined })).toEqual([]);
  });

  test('has each event once and each stream in its order, whatever happened', () => {
    const day = clinicDay(2_000, 3);
    const handled = Object.fromEntries([...new Set(day.map(({ type }) => type))].map((type) => [type, async () => undefined]));
    const events = groupsOf(day, handled).flatMap((group) => group.events);
    expect(events).toHaveLength(day.length);
    const last = new Map<string, number>();
    for (const { stream, revision } of events) {
      expect(revision).toBe((last.get(stream) ?? -1) + 1);
      last.set(stream, revision);
    }
  });
});
