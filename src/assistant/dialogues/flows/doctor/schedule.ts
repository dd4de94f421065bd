import type { Understanding } from '../../../understanding/types.ts';
import type { Desk, Flow, Json, Reply, Slot, Slots } from '../../types.ts';
import { addDays, listOf, localParts, personName, rowsOf, sayDay, sayShort, str } from '../../words.ts';
import { fits, hintOf } from '../doctors.ts';
import { whichDay } from '../which-day.ts';
import { meantBy, placeInList, startOf, visitIn, visitOf, visitsBetween, type Row } from './visits.ts';

const wholeWeek = /\b(?:(?:whole|entire|full|complete|all) (?:of )?(?:the |this |my )?week|(?:the|my) week|week(?:ly)? (?:view|overview|schedule)|rest of (?:the|this|my) week|all week)\b/i;
/** "The Friday of that week", "that Friday": reckoned from the day that was spoken of last. */
const weekdayThere = /\b(?:the )?(sun|mon|tue|wed|thu|fri|sat)[a-z]*day (?:of|in) (?:that|the same) week\b|\bthat (sun|mon|tue|wed|thu|fri|sat)[a-z]*day\b|\b(?:that|the same) week,? (?:on )?(?:the )?(sun|mon|tue|wed|thu|fri|sat)[a-z]*day\b/i;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekdayOf = (date: string): number => (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
const endOfWeek = (date: string): string => addDays(date, 6 - weekdayOf(date));

const colleague = /\b(?:dr|doctor|prof(?:essor)?)\b\.?\s+(\p{L}[\p{L}'’-]+?)(?:['’]s)?(?![\p{L}'’-])/iu;
/** The colleague whom a text calls Doctor, unless it is the caller. */
export function colleagueIn(text: string, { caller }: Pick<Desk, 'caller'>): string | undefined {
  const name = colleague.exec(text)?.[1];
  return name === undefined || isOwn(name, caller.full_name) ? undefined : name;
}
export const ofColleague = (name: string): Reply => ({ type: 'refused', text: `I can show your own appointments and patients only, not those of Dr ${name}.`, data: { reason: 'forbidden' } });
const isOwn = (name: string, own: string | null | undefined): boolean => own?.toLowerCase().includes(name.toLowerCase()) === true;

const times = String.raw`(?:calendar|diary|schedule|agenda|hours|availability|slots?|clinic|list|time|day|week|mornings?|afternoons?|evenings?|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|today|tomorrow|next|\d)`;
const title = String.raw`\b(?:dr|doctor|prof(?:essor)?)\b\.?\s+(?:\p{L}[\p{L}'’-]+\s+)??`;
const name = String.raw`(\p{L}[\p{L}'’-]*?)`;
const theirTimes: readonly RegExp[] = [
  new RegExp(String.raw`${title}${name}(?:['’]s|s['’]?)\s+(?:\p{L}+\s+)?${times}\b`, 'iu'),
  new RegExp(String.raw`\b(?:block|close|clear|keep|set|change|open)\s+(?:off\s+|out\s+|up\s+)?${title}${name}(?:['’]s?)?(?![\p{L}'’-])`, 'iu'),
  new RegExp(String.raw`(?<!\b(?:meeting|call|lunch|cover(?:ing)?|standing in|stand in|party|dinner|interview|slides|report|talk|work)\s)\b(?:for|on behalf of|instead of)\s+${title}${name}(?=\s*(?:$|[.,;!?]|,?\s(?:on|from|at|please|${times})\b))`, 'iu'),
  new RegExp(String.raw`\b(?:block|close|clear|set|change)\s+(?:off\s+|out\s+)?(?!${times})(?!(?:this|next|that|let|week)\b)${name}['’]s\s+(?:\p{L}+\s+)?${times}\b`, 'iu'),
];
const blocksThem = new RegExp(String.raw`${title}${name}(?![\p{L}'’-]).*\b(?:block|close|clear) (?:him|her|them)\b`, 'iu');
const works = new RegExp(String.raw`${title}${name}\s+(?:now\s+)?(?:works?|starts?|is (?:off|away|in|available)|will (?:work|be)|wants? to work|takes?)\b`, 'iu');
/** Whose time a text speaks of, where it is a colleague's: “block Dr Lee's Friday”, “… for Dr Lee”. `hours`: it is about hours of the week. */
export function timesOfColleague(text: string, { entities: { patient } }: Understanding, hours = false): Slots {
  const [, whose] = [...theirTimes, blocksThem, ...(hours ? [works] : [])].map((pattern) => pattern.exec(text)).find((found) => found !== null) ?? [];
  return whose === undefined || (patient?.candidates.length ?? 0) > 0 ? {} : { colleague: whose };
}
/** Ends what would change the calendar of somebody else. */
export const ownTimesOnly: Slot = {
  name: 'own_times',
  find(slots, { caller }) {
    const { hint_colleague: whose } = slots;
    if (typeof whose !== 'string' || isOwn(whose, caller.full_name)) return Promise.resolve(undefined);
    return Promise.resolve({ answer: { type: 'refused', text: `I can change your own calendar only, not that of Dr ${whose.charAt(0).toUpperCase()}${whose.slice(1)}. Nothing has been changed.`, data: { reason: 'forbidden' } } });
  },
};

/** Of how things stand now, whatever was told before. */
const asksAnew = /\b(?:my|whole|full) (?:\w+ )?(?:schedule|calendar|agenda|diary|clinic|list|day)\b|\b(?:next|now|coming|upcoming|ahead|soon|currently)\b/i;

function hints(text: string, { entities: { date, time, part_of_day, patient } }: Understanding, slots: Slots): Slots {
  const weekday = weekdayThere.exec(text)?.slice(1).find((each) => each !== undefined)?.toLowerCase();
  const ofWeek = weekday === undefined ? (/\b(?:that|the same) week\b/i.test(text) ? { that_week: true, date: null } : {}) : { weekday: weekdays.indexOf(weekday), date: null };
  const visit = visitIn(text, patient !== undefined) ?? (slots['hint_listed'] === true ? placeInList(text) : undefined);
  const isTimed = visit !== undefined || time !== undefined || part_of_day !== undefined;
  // What was asked of one time before is not asked of another, nor of another day.
  const anew: Record<string, Json> = {};
  const named = colleague.exec(text)?.[1];
  if (named !== undefined || typeof slots['hint_colleague'] === 'string') anew['colleague'] = named ?? null;
  for (const name of ['visit', 'time', 'part_of_day']) if ((isTimed || date !== undefined || weekday !== undefined) && slots[`hint_${name}`] !== undefined) anew[name] = null;
  return { ...anew, ...(time && { time: { ...time } }), ...(part_of_day && { part_of_day: { ...part_of_day } }), ...(visit && { visit }), ...(asksAnew.test(text) && { anew: true }), ...(/\b(?:that|the same) day\b/i.test(text) && { that_day: true }), ...(date === undefined && wholeWeek.test(text) && { week: true, date: null }), ...ofWeek };
}

/** The first and the last day that is asked for; `open`: none was said. */
function daysOf(slots: Slots, desk: Desk): { readonly day: string; readonly until: string; readonly open?: true } {
  const today = localParts(desk.now, desk.zone).date;
  const { value, until } = hintOf(slots, 'date');
  const before = desk.talk.day ?? today;
  const weekday = slots['hint_weekday'];
  if (typeof weekday === 'number') return { day: addDays(before, weekday - weekdayOf(before)), until: addDays(before, weekday - weekdayOf(before)) };
  const chosen = str(slots['date']);
  if (chosen !== undefined) return { day: chosen, until: chosen };
  if (value !== undefined) return { day: value, until: str(until) ?? value };
  if (slots['hint_that_week'] === true) return { day: addDays(before, -weekdayOf(before)), until: endOfWeek(before) };
  if (slots['hint_that_day'] === true) return { day: before, until: before };
  if (slots['hint_week'] === true) return { day: today, until: endOfWeek(today) };
  // “Who's my 3pm?”, after a day was told, is of that day.
  const visit = visitOf(slots);
  // “When's Walter's next appointment?” is of any day.
  const isAny = visit !== undefined && 'place' in visit && visit.place === 'next' && (hintOf(slots, 'patient').value ?? slots['patient']) !== undefined;
  const told = !isAny && desk.talk.told?.flow === 'view_schedule' ? hintOf(desk.talk.told.slots, 'date') : undefined;
  if (told && (visit ?? slots['hint_time'] ?? null) !== null) return { day: before, until: before };
  // So is “names and times?”, where nothing asks anew.
  const isMore = told && slots['hint_anew'] !== true && (hintOf(slots, 'patient').value ?? slots['patient']) === undefined;
  return isMore ? { day: told.value ?? before, until: str(told['until']) ?? told.value ?? before } : { day: today, until: today, open: true };
}

const lineOf = (row: Row, zone: string, single: boolean): string =>
  `${single ? localParts(startOf(row), zone).time : sayShort(startOf(row), zone)}: ${personName(row['patient_name'])}${str(row['reason']) === undefined ? '' : ` (${String(row['reason'])})`}${row['status'] === 'BOOKED' ? '' : ` [${String(row['status']).toLowerCase().replace('_', ' ')}]`}`;

/** Who comes: on a day, in a stretch of days, at a time or in a part of them, and when somebody comes next. */
export const viewSchedule: Flow = {
  intent: 'view_schedule',
  acts: false,
  slots: [
    {
      name: 'date',
      find(slots, { talk }) {
        const { alternatives } = hintOf(slots, 'date');
        const isAlone = talk.flow === null || talk.flow === 'view_schedule';
        return Promise.resolve(isAlone && Array.isArray(alternatives) && alternatives.length > 1 ? whichDay(alternatives, 'clarification') : undefined);
      },
    },
  ],
  resets: { date: ['date'], weekday: ['date'] },
  ignores: (name) => !['date', 'time', 'part_of_day', 'patient'].includes(name),
  hints,
  async finish(slots, desk) {
    const other = slots['hint_colleague'];
    if (typeof other === 'string' && !isOwn(other, desk.caller.full_name)) return { answer: { type: 'refused', text: `I can show your own appointments only, not those of Dr ${other}.`, data: { reason: 'forbidden' } } };
    const visit = visitOf(slots);
    const named = hintOf(slots, 'patient').candidates ?? desk.patients.filter(({ user_id }) => user_id === slots['patient']);
    const isBeside = visit !== undefined && ('beside' in visit || 'nth' in visit);
    const one = isBeside ? [] : named;
    const said = daysOf(slots, desk);
    const isNext = one.length > 0 && said.open === true;
    const told = desk.talk.day;
    const { day, until } = isNext ? { day: said.day, until: addDays(said.day, 365) } : isBeside && said.open && told !== undefined && (visit !== undefined && 'nth' in visit || desk.talk.listed?.length === 1) ? { day: told, until: told } : said;
    // A day more at either end: the zone's days are not UTC's.
    const [from, to] = [Date.parse(`${day}T00:00:00Z`) - 86_400_000, Date.parse(`${until}T00:00:00Z`) + 2 * 86_400_000];
    const [found, blocked_times] = await Promise.all([visitsBetween(desk, from, to), desk.get(`/doctors/${desk.caller.user_id}/blocks`, { from: new Date(from).toISOString(), to: new Date(to).toISOString(), limit: '50' })]);
    const isThen = (row: Row): boolean => localParts(startOf(row), desk.zone).date >= day && localParts(startOf(row), desk.zone).date <= until;
    const those = found.filter((row) => isThen(row) && (one.length === 0 || one.some(({ user_id }) => user_id === row['patient_id'])));
    const { hint_date: _date, ...timed } = slots;
    const time = hintOf(slots, 'time').value;
    const reference = visit ?? (time !== undefined && hintOf(slots, 'time')['relation'] === 'at' ? { at: time } : undefined);
    const shown = reference ? meantBy(reference, those, desk, named.length === 1 ? named[0]?.user_id : desk.talk.patient) : those.filter((row) => fits({ start: startOf(row), end: '', ...localParts(startOf(row), desk.zone) }, timed));
    const whom = one.length === 1 ? ` with ${personName(one[0]?.full_name)}` : '';
    const when = isNext ? 'the days to come' : day === until ? sayDay(day) : `${sayDay(day)} to ${sayDay(until)}`;
    const at = reference && 'at' in reference ? ` at ${reference.at}` : reference && 'beside' in reference ? ` ${reference.beside} that` : shown.length < those.length ? ' then' : '';
    const blocks = rowsOf(blocked_times, 'blocks').filter((row) => localParts(String(row['to']), desk.zone).date >= day && localParts(String(row['from']), desk.zone).date <= until);
    const blocked = blocks.length === 0 || isNext || reference ? '' : `\n\nBlocked: ${blocks.map((row) => `${sayShort(String(row['from']), desk.zone)} to ${sayShort(String(row['to']), desk.zone)}`).join('; ')}`;
    const spoken: Slots = { ...(!isNext && { day }), ...(!said.open && { hint_date: { text: day, value: day, ...(until !== day && { until }) } }), ...(one.length === 1 && { patient: String(one[0]?.user_id) }), ...(new Set(shown.map((row) => row['patient_id'])).size === 1 && { patient: String(shown[0]?.['patient_id']) }) };
    if (shown.length === 0) return { slots: spoken, answer: { type: 'no_appointments', text: `You have no appointment${at === '' ? 's' : ''}${whom}${at} ${isNext ? 'in' : 'on'} ${when}.${blocked}`, data: { date: day, appointments: [] } } };
    return { slots: spoken, answer: { type: 'appointments_schedule', text: `Your schedule${whom} ${isNext ? 'in' : 'on'} ${when} (${desk.zone}):\n\n${listOf(shown.map((row) => lineOf(row, desk.zone, day === until)))}${blocked}`, data: { date: day, time_zone: desk.zone, appointments: shown }, listed: shown.map((row) => String(row['appointment_id'])) } };
  },
};
