import { canonical } from '../../../understanding/dates/canonical.ts';
import { clockOf } from '../../../understanding/dates/civil.ts';
import { timesIn } from '../../../understanding/dates/times.ts';
import { fold } from '../../../understanding/fold.ts';
import type { Desk, Slots } from '../../types.ts';
import { instantOf, localParts, rowsOf, str } from '../../words.ts';

/** Which of a doctor's visits is meant: the one at HH:MM, the first, last or next one, or the one beside another. */
export type Visit = { readonly at: string } | { readonly place: 'first' | 'last' | 'next' } | { readonly beside: 'after' | 'before' } | { /** In the list that was told, from 0; −1 is its last. */ readonly nth: number };
export type Row = Record<string, unknown>;

const unit = '(?!\\s*(?:mg|mcg|g|ml|units?|iu|%|days?|weeks?|months?|hours?|minutes?|min|times|tablets?|capsules?|patients?|of\\b|st\\b|nd\\b|rd\\b|th\\b|[:/]\\d))';
const clock = `(?:\\d{1,2}(?::?[0-5]\\d)?\\s*(?:o'? ?clock|am\\b|pm\\b|a\\.m\\.|p\\.m\\.|h(?:rs?)?\\b)|\\d{1,2}[:.][0-5]\\d|(?:[01]?\\d|2[0-3])[0-5][05]|half (?:past )?\\d{1,2}|(?:quarter|\\d{1,2}) (?:past|to) \\d{1,2}|noon|midday)`;
const called = new RegExp(`\\b(?:my|our|the|this)\\s+(${clock})(?![\\d])${unit}`);
/** "Who's my 3?" */
const bareHour = /\bmy\s+(\d{1,2})(?=\s*(?:$|[.,;!?]|please\b|again\b|today\b|tomorrow\b|here\b))/;
const beside = /\b(?:one|patient|appointment|visit|who(?:['’]?s| is| comes| do i (?:have|see))?|and|what about|right|just|straight|next|what['’]?s|anyone|anybody)\s+(?:right |just |straight |directly )?(after|before|following)(?:\s+(?:him|her|them|that|this|it|(?:that|this) (?:one|patient))\b|\s*[?.!]*$)/i;
const besideSomebody = /\b(?:who(?:['’]?s| is| comes)?|one|patient|appointment|anyone|anybody)\s+(?:right |just |straight |directly )?(after|before|following)\s+(?!\d|the\b|my\b|lunch|noon)/i;
const places: readonly (readonly [RegExp, 'first' | 'last' | 'next'])[] = [
  [/\bwho(?:['’]?s| is| comes| do i (?:see|have))?(?: up| on)? next\b|\b(?:my|the) next (?:patient|pt|appointment|appt|one|up)\b|\bnext (?:patient|pt|appointment|appt|up)\b|\bwhat['’]?s next\b/i, 'next'],
  [/\bfirst (?:patient|pt|appointment|appt|one|up)\b|\bwho(?:['’]?s| is| comes| do i (?:see|have))?(?: up| on)? first\b/i, 'first'],
  [/\blast (?:patient|pt|appointment|appt|one) ?(?!time|month|year|week)\b|\bwho(?:['’]?s| is| comes| do i (?:see|have))?(?: up| on)? last\b/i, 'last'],
];

const inList = /\b(?:the )?(first|second|2nd|third|3rd|fourth|4th|fifth|last|later|latter|earlier|former) (?:one|of them|of those|on the list)\b|^\W*(?:the )?(first|second|2nd|third|3rd|fourth|4th|fifth|last|later|latter|earlier|former)\W*$|\bnumber (\d)\b/i;
const nths: Readonly<Record<string, number>> = { first: 0, earlier: 0, former: 0, second: 1, '2nd': 1, third: 2, '3rd': 2, fourth: 3, '4th': 3, fifth: 4, last: -1, later: -1, latter: -1 };
/** "The second one", said of a list. */
export function placeInList(text: string): Visit | undefined {
  const [, one, alone, number] = inList.exec(text) ?? [];
  const nth = number === undefined ? nths[(one ?? alone ?? '').toLowerCase()] : Number(number) - 1;
  return nth === undefined ? undefined : { nth };
}

/** "My two o'clock", "the 1430", "who's next", "the one after him". `named`: somebody is named in the text. */
export function visitIn(text: string, named: boolean): Visit | undefined {
  const [, way] = beside.exec(text) ?? (named ? besideSomebody.exec(text) : undefined) ?? [];
  if (way !== undefined) return { beside: way.toLowerCase() === 'before' ? 'before' : 'after' };
  const held = canonical(fold(text)).text;
  const words = called.exec(held)?.[1] ?? bareHour.exec(held)?.[1];
  const [time] = words === undefined ? [] : timesIn(`at ${words}`, [], []);
  if (time) return { at: clockOf(time.minute) };
  const place = places.find(([pattern]) => pattern.test(text))?.[1];
  return place === undefined ? undefined : { place };
}

export const startOf = (row: Row): string => String(row['start']);
const idOf = (row: Row): string => String(row['appointment_id']);

/** What is booked with the doctor from one instant (ms) to another, in its order. */
export async function visitsBetween(desk: Desk, from: number, to: number): Promise<readonly Row[]> {
  const answer = await desk.get('/appointments', { from: new Date(from).toISOString(), to: new Date(to).toISOString(), status: 'BOOKED,COMPLETED,NO_SHOW', limit: '200' });
  return rowsOf(answer, 'appointments').toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

/** Those among the rows, in order, that are meant. `whose`: the patient beside whose visit it is, where no single visit was told before. */
export function meantBy(visit: Visit, rows: readonly Row[], { talk, now, zone }: Pick<Desk, 'talk' | 'now' | 'zone'>, whose: string | undefined): readonly Row[] {
  if ('at' in visit) {
    const exact = rows.filter((row) => localParts(startOf(row), zone).time === visit.at);
    return exact.length > 0 ? exact : rows.filter((row) => localParts(startOf(row), zone).time <= visit.at && visit.at < localParts(String(row['end']), zone).time);
  }
  if ('place' in visit) {
    const ahead = visit.place === 'next' ? rows.filter((row) => Date.parse(startOf(row)) >= now) : rows;
    const one = ahead.at(visit.place === 'last' ? -1 : 0);
    return one ? [one] : [];
  }
  if ('nth' in visit) {
    const listed = talk.listed?.flatMap((id) => rows.filter((row) => idOf(row) === id)) ?? [];
    const one = listed.at(visit.nth);
    return one ? [one] : [];
  }
  const told = talk.listed?.length === 1 ? talk.listed[0] : undefined;
  const known = rows.findIndex((row) => idOf(row) === told && (whose === undefined || row['patient_id'] === whose));
  const at = known >= 0 ? known : rows.findIndex((row) => row['patient_id'] === whose);
  const one = at < 0 ? undefined : rows[at + (visit.beside === 'after' ? 1 : -1)];
  return one ? [one] : [];
}

const isVisit = (value: unknown): value is Visit => typeof value === 'object' && value !== null && ('at' in value || 'place' in value || 'beside' in value || 'nth' in value);
/** The visit that was said, as `hints` keeps it. */
export const visitOf = (slots: Slots): Visit | undefined => (isVisit(slots['hint_visit']) ? slots['hint_visit'] : undefined);

/** The patients of the visit that is meant, on the day that was told or today, else on the one that was spoken of last. */
export async function patientsOfVisit(visit: Visit, desk: Desk): Promise<readonly string[]> {
  const today = localParts(desk.now, desk.zone).date;
  const told = str(desk.talk.day);
  const days = [...new Set(desk.talk.told?.flow === 'view_schedule' || 'nth' in visit ? [told ?? today] : [today, told ?? today])];
  for (const day of days) {
    const found = await patientsOn(day, visit, desk);
    if (found.length > 0) return found;
  }
  return [];
}

async function patientsOn(day: string, visit: Visit, desk: Desk): Promise<readonly string[]> {
  const from = instantOf(day, '00:00', desk.zone);
  const rows = await visitsBetween(desk, from, from + 25 * 3_600_000);
  const ofDay = rows.filter((row) => localParts(startOf(row), desk.zone).date === day && row['status'] === 'BOOKED');
  return [...new Set(meantBy(visit, ofDay, desk, desk.talk.patient).map((row) => String(row['patient_id'])))];
}
