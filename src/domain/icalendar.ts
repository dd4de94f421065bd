import { instantsOf, offsetAt, transitions } from './zone.ts';

/** An appointment in somebody's calendar (RFC 5545). Times in ms since the epoch; `sequence` rises with each change; the summary is for everybody's eyes. */
export type CalendarEntry = {
  readonly uid: string;
  readonly sequence: number;
  readonly changed_at: number;
  readonly start: number;
  readonly end: number;
  readonly zone: string;
  readonly cancelled: boolean;
  readonly summary: string;
};

const day = 86_400_000;
/** A zone's changes of the clocks are given for so long before and after the entries. */
const around = 400 * day;
const longestLine = 75;

const two = (n: number): string => String(n).padStart(2, '0');
/** `20261101T013000`, of a local time that is written as if it were UTC. */
function stamp(local: number): string {
  const at = new Date(local);
  return `${String(at.getUTCFullYear()).padStart(4, '0')}${two(at.getUTCMonth() + 1)}${two(at.getUTCDate())}T${two(at.getUTCHours())}${two(at.getUTCMinutes())}${two(at.getUTCSeconds())}`;
}
const utc = (at: number): string => `${stamp(at)}Z`;
function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(Math.floor(minutes % 60))}`;
}
/** §3.3.11 */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** §3.1: lines of 75 octets. All that we write is ASCII but the summary, whose characters are not cut. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (size + octets > longestLine) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += character;
    size += octets;
  }
  return [...parts, part].join('\r\n');
}

/** A zone as it is in an interval: how its clocks are set at the beginning, and each change after it (§3.6.5). */
function zoneLines(zone: string, from: number, to: number): string[] {
  const first = offsetAt(zone, from);
  const changes = transitions(zone, { from, to });
  const standard = Math.min(first, ...changes.map(({ after }) => after));
  const observance = (at: number, before: number, after: number): string[] => {
    const kind = after > standard ? 'DAYLIGHT' : 'STANDARD';
    return [`BEGIN:${kind}`, `DTSTART:${stamp(at + before)}`, `TZOFFSETFROM:${offsetText(before)}`, `TZOFFSETTO:${offsetText(after)}`, `END:${kind}`];
  };
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observance(from, first, first), ...changes.flatMap(({ at, before, after }) => observance(at, before, after)), 'END:VTIMEZONE'];
}

/** In local time with its zone. A local time that comes twice is written in UTC: it means the first of them (§3.3.5), but not to every application. */
function timeLine(name: string, at: number, zone: string): string {
  const local = at + offsetAt(zone, at);
  const isOne = instantsOf(zone, { from: local, to: local + 1 }).length === 1;
  return isOne ? `${name};TZID=${zone}:${stamp(local)}` : `${name}:${utc(at)}`;
}

const entryLines = ({ uid, sequence, changed_at, start, end, zone, cancelled, summary }: CalendarEntry): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `SEQUENCE:${sequence}`,
  `DTSTAMP:${utc(changed_at)}`,
  `LAST-MODIFIED:${utc(changed_at)}`,
  timeLine('DTSTART', start, zone),
  timeLine('DTEND', end, zone),
  `SUMMARY:${escaped(summary)}`,
  `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  `TRANSP:${cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
  'CLASS:PRIVATE',
  'END:VEVENT',
];

/** Entries as a calendar that others can read and subscribe to. */
export function calendarText(entries: readonly CalendarEntry[]): string {
  const zones = new Map<string, { from: number; to: number }>();
  for (const { zone, start, end } of entries) {
    const known = zones.get(zone) ?? { from: start, to: end };
    zones.set(zone, { from: Math.min(known.from, start), to: Math.max(known.to, end) });
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//medreserve//appointments//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...[...zones].flatMap(([zone, { from, to }]) => zoneLines(zone, from - around, to + around)),
    ...entries.flatMap(entryLines),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
