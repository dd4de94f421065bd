import { isDeepStrictEqual } from 'node:util';
import { isOneDay, weeklyHoursIn, type Day, type Weekly } from '../../../understanding/entities/hours.ts';
import type { DateEntity, Understanding } from '../../../understanding/types.ts';
import type { Desk, Flow, Slots } from '../../types.ts';
import { addDays, cut, listOf, localParts, personName, sayDay, sayShort, str } from '../../words.ts';
import { contrastIn } from './contrast.ts';
import { saysOnlyEdges } from './edges.ts';
import { asOthers, changedHours, daysApart, daysNamed, isWithin, sayHours, takesOut, withHours } from './hours.ts';
import { ownTimesOnly, timesOfColleague } from './schedule.ts';
import { startOf, visitsBetween } from './visits.ts';

const adds = /\b(?:add|also|plus|as well|too)\b/i;
/** Said of some days, and the others stay as they are. */
const changes = /\b(?:from now on|change|move|instead|(?:start|begin|end|finish)(?:s|ing)?|also|add|as well|too|extend|open up)\b/i;
export const asksOfBooked = /\b(?:what (?:happens|about|becomes|of)|who(?:['’]?s| is)|anyone|anybody|are there|do i have|does (?:that|this|it))\b.*\b(?:booked|appointments?|patients?|people|bookings?|affected?|clash)\b/i;
const others = '(?:rest|others?|other days|remaining days|everything else|all else|otherwise)';
/** "The other days stay as they are": what is said is of some days. */
const keepsOthers = new RegExp(String.raw`\b${others}\b[^.;]{0,24}\b(?:stays?|remains?|keeps?|same|unchanged|as (?:before|usual|normal|now|it|they)|alone|unaffected)\b|\b(?:leave|keep|not touch|don['’]?t (?:touch|change))\b[^.;]{0,16}\b${others}\b|\b(?:same|unchanged|as (?:before|usual|normal)) otherwise\b`, 'i');

/** So far ahead is looked for what stays booked outside of new hours, ms. */
const lookAhead = 60 * 86_400_000;

const weeklyOf = (value: unknown): Weekly => (Array.isArray(value) ? (value as Weekly) : []);
const hoursBefore = (desk: Desk): Promise<Record<string, unknown>> => desk.get(`/doctors/${desk.caller.user_id}/availability`).catch((): Record<string, unknown> => ({}));

/** What is booked and would lie outside of the hours. */
async function outside(weekly: Weekly, zone: string, desk: Desk): Promise<string> {
  const booked = (await visitsBetween(desk, desk.now, desk.now + lookAhead)).filter((row) => {
    const { date, time } = localParts(startOf(row), zone);
    return row['status'] === 'BOOKED' && !isWithin(weekly, new Date(`${date}T12:00:00Z`).getUTCDay(), time);
  });
  return booked.length === 0 ? '' : `\n\n**${booked.length} appointment${booked.length === 1 ? ' stays' : 's stay'} booked outside of these hours:**\n${listOf(booked.slice(0, 10).map((row) => `${sayShort(startOf(row), zone)}, ${personName(row['patient_name'])}`))}`;
}

/** A change of hours names a day, or says that it is of hours. */
const ofHours = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:weekdays?|weekends?|every ?day|daily|hours|always|from now on|slots?|clinic|work|each day|all days)\b/i;
const asksForHours = /\b(?:what(?:['’]s| are| is)|show(?: me)?|tell me|remind me(?: of)?) (?:my|our) (?:\w+ )?(?:hours|availability)\b/i;

const fromLater = /\b(?:from|starting|beginning|as of|effective)\s+(?:in |the )*(?:next (?:week|month|year)|january|february|march|april|may|june|july|august|september|october|november|december|(?:new year|summer|autumn|fall|winter|spring)|\d{1,2}(?:st|nd|rd|th))\b/i;

/** "From Monday I work 8 to 4 every day": the day from which they hold is none of the days. */
const fromWeekday = /\b(?:from|starting(?: on)?|beginning|as of|effective) (?:next |this |the )*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!\s*(?:-|–|to|through|thru|till?|until|and|,)\s*\p{L})(?=.*\b(?:every ?day|each day|daily|weekdays|all days|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b)/iu;

/** Other hours of fewer days than were read back: a correction of those days. The same hours of fewer days are all the hours. */
function changesSome(known: Weekly, said: Weekly, text: string): boolean {
  const isFewer = said.every(({ day }) => known.some((each) => each.day === day)) && known.some(({ day }) => said.every((each) => each.day !== day));
  const isOther = said.some(({ day, from, to }) => known.every((each) => each.day !== day || each.from !== from || each.to !== to));
  return isFewer && isOther && !/\bonly (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)/i.test(text);
}

/** “Make my Fridays 9 to 12”: of one day or two, unless they shall be all. */
const isOfFewDays = (text: string, said: Weekly): boolean => said.length > 0 && new Set(said.map(({ day }) => day)).size <= 2 && (/^\W*(?:(?:and|ok(?:ay)?|so|but|now|please)\W+)*on \p{L}+days?(?: and (?:on )?\p{L}+days?)? i\b/iu.test(text) || !/\b(?:only|just|nothing else|my (?:new )?(?:hours|week)\b(?:.{0,12}\b(?:are|is|will be)|(?=:))|i(?:['’]m| am| will be|['’]ll be)? (?:work(?:ing)?|available)|replace)\b/i.test(text));

/** “From 8 until noon”, to who was asked for it behind “Wednesdays”: both together. */
function behindDays(text: string, slots: Slots): string | undefined {
  const before = weeklyOf(slots['weekly']).length === 0 ? str(slots['hint_change']) : undefined;
  const both = before === undefined || weeklyHoursIn(text).weekly.length > 0 ? undefined : `${before} ${text}`;
  return both !== undefined && weeklyHoursIn(both).weekly.length > 0 ? both : undefined;
}

const corrected = /^\W*(?:(?:no+(?=[,.;!–—-])|sorry|wait|oh|oops|hang on|hold on|actually|rather|i (?:mean|meant|said)|make (?:it|that)|it['’]?s|(?:it )?should be)\b\W+)+(?:on |for )?(\p{L}+days?)(?:\W+(?:instead|sorry|rather|please|then))*\W*$/iu;
/** Which day a text puts in the place of which, of those whose hours were read back: “Friday, not Thursday”, “sorry, Friday”. */
function dayInstead(text: string, ofDays: readonly Day[]): readonly [Day, Day] | undefined {
  const { right = corrected.exec(text)?.[1], wrong } = contrastIn(text) ?? {};
  const [[day, ...others] = [], [instead, ...more] = []] = [right, wrong].map((part) => (part === undefined ? undefined : /\d/.test(part) ? [] : daysNamed(part)));
  const from = wrong === undefined && ofDays.length === 1 ? ofDays[0] : instead;
  return day === undefined || from === undefined || others.length + more.length > 0 || !ofDays.includes(from) || ofDays.includes(day) ? undefined : [day, from];
}
/** The hours of the one are meant for the other, and it stays as it was. */
function movedHours(text: string, slots: Slots): Slots | undefined {
  const ofDays = (slots['hint_days'] ?? []) as readonly Day[];
  const [day, from] = dayInstead(text, ofDays) ?? [];
  const known = weeklyOf(slots['weekly']);
  const hours = known.flatMap((each) => (each.day === from && day !== undefined ? [{ ...each, day }] : []));
  if (day === undefined || from === undefined || hours.length === 0) return undefined;
  const once = str(slots['hint_once']);
  return { weekly: withHours(known, hours), kept: [from], days: [...ofDays.filter((each) => each !== from), day], ...(once !== undefined && { once: addDays(once, daysApart(from, day)) }) };
}

const asksWho = /^\W*(?:(?:and|so|ok(?:ay)?|then|wait|but)\W+)*(?:who(?:m|['’]?s)?|what time|when)\b/i;
const possessive = /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)['’]s\b/gi;
const once = /\b(?:block|holiday|vacation|away|leave\W*$|this|next|coming|tomorrow|today|tonight|\d+(?:st|nd|rd|th))\b|\?/i;
/** “Close at 4 on Fridays”, “Wednesday I leave at 2”, where hours were read back: of those, and of no day of the calendar. */
const changesRead = (text: string, slots: Slots): boolean => daysNamed(text).length > 0 && !once.test(text) && changedHours(weeklyOf(slots['weekly']), text) !== undefined;

const dayNames = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays'];
const dayNameOf = (date: string): string => dayNames[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? '';
/** “On the 14th from 10 to 4”: the one day for which hours are said, where they begin on none. */
const oneDayIn = (text: string, { entities: { date } }: Understanding): DateEntity | undefined => (date === undefined || !isOneDay(date.text) || date.until !== undefined || fromLater.test(text) || new RegExp(`\\b(?:from|starting|beginning|as of|effective|until|till|through|before|after|since)(?: on)?\\W+(?:the )?${date.text.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}`, 'iu').test(text) ? undefined : date);

function hints(said: string, understanding: Understanding, slots: Slots): Slots {
  const one = oneDayIn(said, understanding);
  if (!one) return weeklyHints(said, slots);
  const found = weeklyHints(said.replace(one.text, dayNameOf(one.value)), slots);
  return found['weekly'] === undefined ? weeklyHints(said, slots) : { ...found, ...(weeklyOf(slots['weekly']).length === 0 && { some: true }), once: one.value };
}

function weeklyHints(heard: string, slots: Slots): Slots {
  const whole = heard.replaceAll(possessive, '$1s');
  if (asksWho.test(whole)) return asksOfBooked.test(whole) ? { booked: true } : {};
  const now = whole.replace(fromWeekday, ' ');
  const text = behindDays(now, slots) ?? now;
  const { weekly: said, slot_minutes, kept } = weeklyHoursIn(text);
  const isPart = kept.length > 0 || isOfFewDays(text, said) || changes.test(text) || keepsOthers.test(text);
  const minutes = slot_minutes === undefined ? {} : { slot_minutes };
  const known = weeklyOf(slots['weekly']);
  const later = now !== whole || fromLater.test(text) ? { later: true } : {};
  if (asksOfBooked.test(text)) return { booked: true };
  if (known.length === 0 && said.length === 0 && asksForHours.test(text)) return { asks: true };
  // “No, 10 till 1” is of the days that were said before.
  const days = said.length > 0 ? said.map(({ day }) => day) : daysNamed(text);
  const spoken = days.length > 0 ? { days } : {};
  const ofDays = (slots['hint_days'] ?? []) as readonly Day[];
  const less = known.length > 0 && said.length === 0 && takesOut.test(text) ? changedHours(known, text) : undefined;
  if (less) return { weekly: less };
  if (said.length > 0) return { weekly: known.length > 0 && (adds.test(text) || isPart || changesSome(known, said, text)) ? withHours(known, said) : said, ...(known.length === 0 && isPart && { some: true }), ...spoken, ...later, ...minutes };
  const alike = known.length > 0 ? asOthers(known, text, ofDays) : undefined;
  if (alike) return { weekly: alike, ...spoken };
  if (known.length > 0 && kept.length > 0) return { weekly: known, kept };
  const moved = movedHours(text, slots);
  if (moved) return moved;
  const changed = known.length > 0 ? changedHours(known, text, ofDays) : undefined;
  // Without hours that were said they are those that are set.
  return { ...later, ...(changed && { weekly: changed }), ...(known.length === 0 && (ofHours.test(text) || saysOnlyEdges(text)) && { change: cut(text, 300) }), ...(changed || (known.length === 0 && ofHours.test(text)) ? spoken : {}), ...minutes };
}

/** The same day of the next week, where it has passed. */
const fromToday = (date: string | undefined, { now, zone }: Desk): string | undefined => (date !== undefined && date < localParts(now, zone).date ? addDays(date, 7) : date);
/** What the hours of one day would come to. */
const onceOnly = (date: string | undefined): string => (date === undefined ? '' : ` **They would hold on all ${dayNameOf(date)}:** I cannot set hours for ${sayDay(date)} alone; to be away for a part of that day, say “block ${sayDay(date)} from … to …”.`);

export const setAvailability: Flow = {
  intent: 'set_availability',
  acts: true,
  slots: [
    ownTimesOnly,
    {
      name: 'shown',
      async find(slots, desk) {
        if (slots['hint_asks'] !== true) return undefined;
        const { weekly, slot_minutes, time_zone } = await hoursBefore(desk);
        const set = weeklyOf(weekly);
        return { answer: { type: 'clarification', text: set.length === 0 ? 'No hours are set. Tell me your days and times, and I set them.' : `Your hours are:\n\n${sayHours(set)}\n- **Slots:** ${String(slot_minutes)} minutes\n- **Time zone:** ${String(time_zone)}\n\nTell me what shall be different, if anything.`, data: { weekly: set } } };
      },
    },
    {
      name: 'weekly',
      async find(slots, desk) {
        const said = weeklyOf(slots['hint_weekly']);
        const isPart = slots['hint_some'] === true;
        const kept = (slots['hint_kept'] ?? []) as readonly Day[];
        if (said.length > 0 && !isPart && kept.length === 0) return { value: said };
        const before = weeklyOf((await hoursBefore(desk))['weekly']);
        const isKept = ({ day }: { readonly day: Day }): boolean => kept.includes(day);
        if (kept.length > 0 && said.length > 0) return { value: withHours(said.filter((each) => !isKept(each)), before.filter(isKept)), also: { hint_kept: undefined } };
        const change = str(slots['hint_change']);
        const changed = said.length > 0 ? withHours(before, said) : change === undefined || before.length === 0 ? undefined : (changedHours(before, change) ?? (typeof slots['hint_slot_minutes'] === 'number' ? before : undefined));
        if (changed) return { value: changed, also: { hint_weekly: changed, hint_some: undefined, hint_change: undefined } };
        return { ask: 'weekly', reply: { type: 'clarification', text: 'On which days, from when to when? For example: “Monday to Friday 9:00 to 17:00, 30 minute slots”.' } };
      },
    },
  ],
  resets: { weekly: ['weekly'], kept: ['weekly'], slot_minutes: ['weekly'] },
  ignores: () => true,
  claims: (text, _understanding, slots) => asksOfBooked.test(text) || changesRead(text, slots) || saysOnlyEdges(text) || takesOut.test(text) || asOthers(weeklyOf(slots['weekly']), text, (slots['hint_days'] ?? []) as readonly Day[]) !== undefined,
  hints: (text, understanding, slots) => ({ ...timesOfColleague(text, understanding, true), ...hints(text, understanding, slots) }),
  async finish(slots, desk) {
    // What was set before and is not spoken of stays.
    const before = await hoursBefore(desk);
    const weekly = weeklyOf(slots['weekly']);
    const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
    const asBefore = isDeepStrictEqual(weekly, weeklyOf(before['weekly'])) && (slots['hint_slot_minutes'] ?? before['slot_minutes']) === before['slot_minutes'];
    if (asBefore) return { answer: { type: 'flow_cancelled', text: 'Then your hours stay as they are set. I have not changed anything.' } };
    const kept = Object.fromEntries((['buffer_minutes', 'min_notice_minutes'] as const).flatMap((name) => (number(before[name]) === undefined ? [] : [[name, before[name]]])));
    const data = { weekly, slot_minutes: number(slots['hint_slot_minutes']) ?? number(before['slot_minutes']) ?? 30, time_zone: str(before['time_zone']) ?? desk.zone, ...kept };
    return { propose: { command: 'set-availability', data }, reply: { type: 'availability_confirmation', text: `Shall I set these hours? They take the place of those set before; what is booked stays.${slots['hint_later'] === true ? ' **They would hold at once:** I cannot set hours that begin on a later day.' : ''}${onceOnly(fromToday(str(slots['hint_once']), desk))}\n\n${sayHours(weekly)}\n- **Slots:** ${data.slot_minutes} minutes\n- **Time zone:** ${data.time_zone}${await outside(weekly, data.time_zone, desk)}` } };
  },
  done: (_outcome, slots) => Promise.resolve({ type: 'availability_set', text: `Your hours are set:\n\n${sayHours(weeklyOf(slots['weekly']))}` }),
};
