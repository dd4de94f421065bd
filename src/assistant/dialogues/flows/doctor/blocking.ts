import type { DateEntity, Understanding } from '../../../understanding/types.ts';
import { asks } from '../../asides.ts';
import { shiftIn, type Shift } from '../../shift.ts';
import type { Desk, Flow, Slots } from '../../types.ts';
import { addDays, cut, instantOf, listOf, localParts, personName, rowsOf, sayShort, sayTime, str } from '../../words.ts';
import { minutesIn } from '../booking.ts';
import { hintOf } from '../doctors.ts';
import { whichDay } from '../which-day.ts';
import { asksOfBooked } from './availability.ts';
import { ownTimesOnly, timesOfColleague } from './schedule.ts';
import { edgesIn, saysOnlyEdges } from './edges.ts';
import { daysWithEdge, sayWholeDays } from './whole-days.ts';

const parts: Readonly<Record<string, readonly [string, string]>> = { morning: ['00:00', '12:00'], afternoon: ['12:00', '18:00'], evening: ['17:00', '23:00'], night: ['18:00', '23:59'] };

/** 0 is Sunday. */
const weekdayOf = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay();
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** HH:MM at which the doctor's hours end on the day that is spoken of, for what is open-ended; undefined where they have none, or where it does not matter. */
async function closingTime(slots: Slots, desk: Desk): Promise<string | undefined> {
  const day = str(hintOf(slots, 'date')['until']) ?? hintOf(slots, 'date').value;
  const isOpen = hintOf(slots, 'time')['relation'] === 'after' || (hintOf(slots, 'time').value === undefined && hintOf(slots, 'part_of_day').value !== undefined);
  if (day === undefined || !isOpen) return undefined;
  const set = await desk.get(`/doctors/${desk.caller.user_id}/availability`).catch((): Record<string, unknown> => ({}));
  if (str(set['time_zone']) !== desk.zone) return undefined;
  const weekday = weekdays[weekdayOf(day)];
  return rowsOf(set, 'weekly').filter((row) => row['day'] === weekday).map((row) => String(row['to'])).toSorted().at(-1);
}

const longestNight = 12 * 3_600_000;
/** From when to when, of what was said about it; `closing`: HH:MM, the end of what has none. */
function spanOf(slots: Slots, zone: string, closing: string | undefined): { readonly from: number; readonly to: number } | undefined {
  const day = hintOf(slots, 'date');
  if (day.value === undefined) return undefined;
  const last = str(day['until']) ?? day.value;
  const clock = hintOf(slots, 'time');
  const until = str(clock['until']);
  if (clock.value !== undefined && until !== undefined) {
    const from = instantOf(day.value, clock.value, zone);
    // "From 11 pm to 3 am": the next day's, as long as that is no longer than a night.
    const next = instantOf(addDays(last, 1), until, zone);
    return { from, to: last === day.value && until <= clock.value && next - from <= longestNight ? next : instantOf(last, until, zone) };
  }
  const part = parts[hintOf(slots, 'part_of_day').value ?? ''];
  const open = [closing, part?.[1]].find((end) => end !== undefined && end > (clock.value ?? '24:00'));
  if (clock.value !== undefined && clock['relation'] === 'after') return { from: instantOf(day.value, clock.value, zone), to: instantOf(last, open ?? '24:00', zone) };
  if (clock.value !== undefined && clock['relation'] === 'before') return { from: instantOf(day.value, '00:00', zone), to: instantOf(last, clock.value, zone) };
  if (clock.value !== undefined) return { from: instantOf(day.value, clock.value, zone), to: instantOf(day.value, clock.value, zone) + 3_600_000 };
  if (part) return { from: instantOf(day.value, part[0], zone), to: instantOf(last, closing !== undefined && closing > part[0] && closing < part[1] ? closing : part[1], zone) };
  return { from: instantOf(day.value, '00:00', zone), to: instantOf(addDays(last, 1), '00:00', zone) };
}

type Moment = { readonly date: string; readonly time: string };
function isAhead(date: string, slots: Slots, { zone, now }: Desk): boolean {
  const span = spanOf({ ...slots, hint_date: { text: date, value: date } }, zone, undefined);
  return span !== undefined && span.to > now;
}

type Rows = readonly Record<string, unknown>[];
const bookedIn = async (desk: Desk, from: string, to: string): Promise<Rows> => rowsOf(await desk.get('/appointments', { from, to, status: 'BOOKED', limit: '50' }), 'appointments');
const overlapping = (booked: Rows, zone: string): string =>
  booked.length === 0 ? '' : `\n\n**${booked.length} appointment${booked.length === 1 ? ' stays' : 's stay'} booked in that time:**\n${listOf(booked.map((row) => `${sayShort(String(row['start']), zone)}, ${personName(row['patient_name'])}`))}`;

/** The same stretch some days or minutes later. */
function movedBy(shift: Shift, { from, to }: { from: string; to: string }, zone: string): Slots {
  const by = 'days' in shift ? 0 : shift.minutes * 60_000;
  const [begins, ends] = [localParts(Date.parse(from) + by, zone), localParts(Date.parse(to) + by, zone)];
  const days = 'days' in shift ? shift.days : 0;
  // The end of a day is the next day's beginning.
  const last = ends.time === '00:00' ? addDays(ends.date, -1) : ends.date;
  return { date: { text: 'later', value: addDays(begins.date, days), until: addDays(last, days) }, time: { text: 'later', value: begins.time, relation: 'between', until: ends.time === '00:00' ? '24:00' : ends.time } };
}

const wholeDay = /\b(?:whole|entire|full|all)(?: of)?(?: the| that)? day\b|\ball day\b/i;
const recurring = /\b(?:every|each) (?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|month|day|other)\b|\b(?:weekly|monthly|from now on|any ?more|always|permanently|regularly|recurring)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/i;
const wholeWeek = /\b(?:all|whole|entire|full|complete|every)\b/i;
/** "No, next week": the weekday of the day that was spoken of, in that week. */
function inNamedWeek(text: string, { value, until }: DateEntity, day: string): string | undefined {
  if (until !== addDays(value, 6) || wholeWeek.test(text)) return undefined;
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(value, days)).find((each) => weekdayOf(each) === weekdayOf(day));
}

/** "No, the Friday after": the same day of the week, a week on. */
const dayAfter = /\bthe (?:mon|tues|wednes|thurs|fri|satur|sun)day after(?: that)?\W*$|\bthe week after(?: that)?\W*$/i;
const toTheEnd = /\b(?:end|close|rest) of (?:the |my )?(?:day|business|clinic|work)\b|\bonwards?\b|\bclos(?:e|ing)(?: time)?\b/i;

const lifts = /\b(?:put me back(?: (?:on|in))?|undo|unblock|lift|remove|delete|free up|re-?open|take (?:off|out|away))\b/i;
const why = /^\W*(?:(?:and|the|ok(?:ay)?|add|with)\W+)*(?:reason\W+(?:is\W+)?|because(?: of)? |due to )(?:(?:an?|the|my)\s+)?(\S[\s\S]{2,300})$/i;

/** "It's for a staff meeting, not training". */
const whyInstead = /^\W*(?:(?:no|sorry|actually|wait|ok(?:ay)?|yes|but)\W+)*(?:it|that|this)(?:['’]?s| is) for (?:an?|the|my)?\s*([^,;.\d]{3,120}?)(?:[,;]? (?:and )?(?:not|instead of|rather than)\b.*)?\W*$/i;

/** HH:MM so many minutes on, past midnight too. */
const later = (time: string, minutes: number): string => new Date(Date.parse(`1970-01-01T${time}Z`) + minutes * 60_000).toISOString().slice(11, 16);

/** “Who's booked tomorrow?” is of the schedule. */
const asksWhatStays = (text: string, date: DateEntity | undefined): boolean => asksOfBooked.test(text) && !(date !== undefined && /\bwho(?:['’]?s| is)?\b/i.test(text));
/** Of a time that was read back one end may change and the other stay. */
function hints(text: string, { entities: { date, time, part_of_day } }: Understanding, slots: Slots): Slots {
  const span = slots['span'] as { from: string; to: string } | undefined;
  // “Dec 21 to 24” is no time of day.
  const { from, until } = edgesIn(date?.until === undefined ? text : text.replace(date.text, ' '));
  if (!span && lifts.test(text)) return { lifts: true };
  if (span && asksWhatStays(text, date)) return { asked: true };
  const reason = why.exec(text)?.[1] ?? (date === undefined && time === undefined && part_of_day === undefined ? whyInstead.exec(text)?.[1] : undefined);
  if (span && reason !== undefined) return { reason: { text: reason, value: reason } };
  // “From 2 till the end of the day” has no end of its own.
  if (!span && from !== undefined && until === undefined && time === undefined && toTheEnd.test(text)) return { time: { text: cut(text, 100), value: from, relation: 'after' }, part_of_day: null };
  const zone = str(slots['zone']);
  const days = span && zone !== undefined && time === undefined && part_of_day === undefined ? daysWithEdge(text, date, span, zone) : undefined;
  if (days) return { date: { text: cut(text, 100), value: days[0], until: days[1] } };
  if (from !== undefined && until !== undefined && from < until && time?.until === undefined && (!span || (date !== undefined && time !== undefined))) return { time: { text: cut(text, 100), value: from, relation: 'between', until } };
  const there = span && zone !== undefined && date ? inNamedWeek(text, date, localParts(span.from, zone).date) : undefined;
  if (there !== undefined) return { date: { text: there, value: there } };
  if (span && zone !== undefined && wholeDay.test(text)) return { date: { text: cut(text, 100), value: date?.value ?? localParts(span.from, zone).date }, time: null, part_of_day: null };
  const shift = span && zone !== undefined ? (dayAfter.test(text) ? { days: 7 } : shiftIn(text)) : undefined;
  if (span && zone !== undefined && shift) return movedBy(shift, span, zone);
  const [begin, minutes] = [time?.value ?? (span && zone !== undefined ? localParts(span.from, zone).time : undefined), minutesIn(text)];
  if (begin !== undefined && minutes !== undefined && minutes < 1_440 && time?.until === undefined && time?.relation !== 'before' && until === undefined && part_of_day === undefined) return { time: { text: cut(text, 100), value: begin, relation: 'between', until: later(begin, minutes) } };
  if (!span || zone === undefined || (from ?? until) === undefined || (date !== undefined && date.implied !== true) || part_of_day !== undefined) return {};
  const [begins, ends] = [localParts(span.from, zone).time, localParts(span.to, zone).time];
  return { time: { text: cut(text, 100), value: from ?? begins, relation: 'between', until: until ?? (ends === '00:00' ? '24:00' : ends) } };
}

export const blockTime: Flow = {
  intent: 'block_time',
  acts: true,
  repeats: true,
  claims: (text, { entities: { date } }) => asksWhatStays(text, date) || saysOnlyEdges(text),
  slots: [
    ownTimesOnly,
    {
      name: 'lifted',
      find: (slots) => Promise.resolve(slots['hint_lifts'] === true ? { answer: { type: 'clarification', text: 'I can block time, but not lift a block: that is done in your calendar. Nothing has been changed.' } } : undefined),
    },
    {
      name: 'date',
      // Today's own weekday is today, as long as that time is still to come, or in a week.
      find(slots, desk) {
        const { alternatives, moments, value } = hintOf(slots, 'date');
        const chosen = ((slots['moments'] ?? []) as readonly Moment[]).find(({ date }) => date === value);
        if (chosen) return Promise.resolve({ value: chosen.date, also: { hint_time: { text: chosen.time, value: chosen.time, relation: 'at' }, moments: undefined } });
        const ahead = Array.isArray(alternatives) ? alternatives.filter((date) => isAhead(String(date), slots, desk)) : [];
        const [only, ...others] = ahead.map(String);
        if (only === undefined) return Promise.resolve(undefined);
        return Promise.resolve(others.length > 0 ? { ...whichDay(ahead, 'clarification'), ...(moments !== undefined && { slots: { moments } }) } : { value: only, also: { hint_date: { text: only, value: only } } });
      },
    },
    {
      name: 'span',
      async find(slots, desk) {
        const span = spanOf(slots, desk.zone, await closingTime(slots, desk));
        if (span && span.to <= desk.now) return { ask: 'span', slots: { hint_date: undefined, date: undefined }, reply: { type: 'clarification', text: `${sayTime(new Date(span.from).toISOString(), desk.zone)} has passed. Which time shall I block?` } };
        if (span && span.from < span.to) return { value: { from: new Date(span.from).toISOString(), to: new Date(span.to).toISOString() }, also: { zone: desk.zone } };
        const { value: begins } = hintOf(slots, 'time');
        if (begins !== undefined && hintOf(slots, 'date').value === undefined) return { ask: 'span', reply: { type: 'clarification', text: `On which day shall I block that time (from ${begins})?` } };
        return { ask: 'span', reply: { type: 'clarification', text: 'Which time shall I block? For example: “Friday from 1 pm to 5 pm”.' } };
      },
    },
  ],
  resets: { date: ['date', 'span'], time: ['span'], part_of_day: ['span', 'hint_time'] },
  ignores: (name, _said, slots, text) => !['date', 'time', 'part_of_day', 'reason'].includes(name) || (name === 'reason' && slots['span'] !== undefined && asks.test(text)),
  hints: (text, understanding, slots) => ({ ...timesOfColleague(text, understanding), ...hints(text, understanding, slots), ...(recurring.test(text) && { recurring: true }) }),
  async finish(slots, desk) {
    const { from, to } = slots['span'] as { from: string; to: string };
    const said = hintOf(slots, 'reason').value;
    const reason = said && cut(said, 500);
    const booked = await bookedIn(desk, from, to);
    const clash = overlapping(booked, desk.zone);
    const days = Date.parse(to) - Date.parse(from) > 2 * longestNight;
    const through = days && hintOf(slots, 'time').value !== undefined ? '\n\nThat is one stretch, without a break; for hours of each day, tell me one day after the other.' : '';
    const once = slots['hint_recurring'] === true ? '\n\n**This once:** I cannot block a time that comes again and again; for that, tell me the hours of your week.' : '';
    const whole = sayWholeDays({ from, to }, desk.zone);
    const when = whole === undefined ? `- **From:** ${sayTime(from, desk.zone)}\n- **To:** ${sayTime(to, desk.zone)}` : `- **When:** ${whole}`;
    return { propose: { command: 'block-time', data: { from, to, ...(reason !== undefined && { reason }) } }, reply: { type: 'block_confirmation', text: `Shall I block this time?\n\n${when}${reason === undefined ? '' : `\n- **Reason:** ${reason}`}${through}${once}${clash}`, data: { overlapping: booked } } };
  },
  done: async ({ result }, slots, desk) => {
    const { from, to } = slots['span'] as { from: string; to: string };
    const whole = sayWholeDays({ from, to }, desk.zone);
    return { type: 'time_blocked', text: `Blocked: ${whole ?? `from ${sayTime(from, desk.zone)} to ${sayTime(to, desk.zone)}`}.${overlapping(await bookedIn(desk, from, to), desk.zone)}`, data: { ...result } };
  },
};
