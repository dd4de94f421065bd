import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarText, type CalendarEntry } from '../../src/domain/icalendar.ts';
import { utcText } from '../../src/domain/time-text.ts';

const at = (text: string): number => Date.parse(text);
const entry = (start: string, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'appt_one@medreserve', sequence: 0, changed_at: at('2026-10-01T08:00:00Z'), start: at(start), end: at(start) + 1_800_000, zone: 'America/New_York', cancelled: false, summary: 'Appointment', ...more,
});

/** As a calendar application reads it: the instants by the zones in the file, not by those that this machine knows. */
function read(text: string) {
  const root = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  const zones = root.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone(component));
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const instant = (time: { toJSDate(): Date; zone: { tzid: string } | null }): string => utcText(time.toJSDate().getTime());
    for (const [name, time] of [['dtstart', event.startDate], ['dtend', event.endDate]] as const) {
      const zone = zones.find(({ tzid }) => tzid === (component.getFirstProperty(name)?.getParameter('tzid') as string | undefined));
      if (zone) time.zone = zone;
    }
    return { uid: event.uid, sequence: event.sequence, summary: event.summary, status: String(component.getFirstPropertyValue('status')), start: instant(event.startDate), end: instant(event.endDate) };
  });
}

test('a calendar application reads what was meant, in any zone and on both sides of a change of the clocks', () => {
  const starts = ['2026-10-30T13:00:00Z', '2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z', '2026-11-02T14:00:00Z', '2027-03-14T06:30:00Z', '2027-03-14T07:30:00Z', '2027-07-01T09:00:00Z'];
  for (const zone of ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Africa/Casablanca', 'UTC']) {
    const entries = starts.map((start, n) => entry(start, { uid: `u${n}`, zone }));
    expect(read(calendarText(entries)).map(({ start, end }) => [start, end]), zone).toEqual(entries.map(({ start, end }) => [utcText(start), utcText(end)]));
  }
});

test('a change keeps its UID and raises its SEQUENCE, a cancellation says so', () => {
  const [event] = read(calendarText([entry('2026-10-30T13:00:00Z', { sequence: 3, cancelled: true })]));
  expect(event).toMatchObject({ uid: 'appt_one@medreserve', sequence: 3, status: 'CANCELLED', summary: 'Appointment' });
});

test('lines are short, end with CRLF, and fold long ids without losing any of them', () => {
  const uid = `appt_${'x'.repeat(240)}@medreserve`;
  const text = calendarText([entry('2026-10-30T13:00:00Z', { uid, summary: 'A; B, C\\D ünïcödé '.repeat(8) })]);
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  const [event] = read(text);
  expect(event).toMatchObject({ uid, summary: 'A; B, C\\D ünïcödé '.repeat(8) });
});

test('the file has each zone once, and none without entries', () => {
  expect(calendarText([entry('2026-10-30T13:00:00Z'), entry('2026-11-30T13:00:00Z')]).match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
  expect(calendarText([])).not.toContain('VTIMEZONE');
  expect(read(calendarText([]))).toEqual([]);
});
