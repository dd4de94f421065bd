import { Rejection } from '../../../kernel/rejection.ts';
import { addDays, bulletsOf, doctorName, instantOf, listOf, localParts, rowsOf, sayDay, sayShort, sayTime, str } from '../words.ts';
import type { Desk, Found, Json, Option, Reply, Slot, Slots } from '../types.ts';
import { whichDay } from './which-day.ts';

export type DoctorRow = { readonly doctor_id: string; readonly full_name: string; readonly specialty: string | null; readonly time_zone: string | null; readonly next_free: string | null };

type Hint = { readonly text?: string; readonly value?: string; readonly candidates?: readonly { user_id: string; full_name: string }[] };
export const hintOf = (slots: Slots, name: string): Hint & Record<string, Json> => {
  const hint = slots[`hint_${name}`];
  // Only `absorb` writes hints, from entities.
  return (typeof hint === 'object' && hint !== null && !Array.isArray(hint) ? hint : {}) as Hint & Record<string, Json>;
};

const most = 8;
const toRow = (row: Record<string, unknown>): DoctorRow => ({ doctor_id: String(row['doctor_id']), full_name: doctorName(row['full_name']), specialty: str(row['specialty']) ?? null, time_zone: str(row['time_zone']) ?? null, next_free: str(row['next_free']) ?? null });

export async function doctorsOf(desk: Desk, specialty: string | undefined): Promise<DoctorRow[]> {
  return rowsOf(await desk.get('/doctors', { specialty, limit: '50' }), 'doctors').map(toRow);
}
/** A doctor who is listed no more still has a name. */
export async function doctorOf(desk: Desk, doctor_id: string): Promise<DoctorRow> {
  return toRow(await unlessMissing(desk.get(`/doctors/${doctor_id}`), async () => ({ doctor_id, full_name: await desk.nameOf(doctor_id) })));
}
/** What was asked for, or something else where it is not there. */
function unlessMissing(asked: Promise<Record<string, unknown>>, instead: () => Promise<Record<string, unknown>>): Promise<Record<string, unknown>> {
  return asked.catch((error: unknown) => {
    if (error instanceof Rejection && error.slug === 'not-found') return instead();
    throw error;
  });
}

export const doctorOption = ({ doctor_id, full_name, specialty, next_free, time_zone }: DoctorRow, zone: string): Option => ({
  type: 'select_doctor',
  value: doctor_id,
  label: `${full_name}${specialty === null ? '' : `, ${specialty}`}${next_free === null ? '' : ` (free ${sayShort(next_free, time_zone ?? zone)})`}`,
  words: [full_name.replace(/^Dr /, '').toLowerCase(), ...full_name.replace(/^Dr /, '').toLowerCase().split(' ').slice(-1)],
});

/** A specialty that follows from what ails somebody; `text`: of the entity. */
export const isImplied = (text: string): boolean => !/log(?:y|ist)s?\b|doctor|\bgp\b|practi|pa?ediatr|psychiatr|specialist|\bpsych\b|surg|ortho|medicine|derm|cardi|neuro|oncol|urol/i.test(text);

/** A doctor as if the text had named them. */
export const asHint = ({ doctor_id, full_name }: DoctorRow): Slots => ({ hint_doctor: { text: full_name, value: full_name, candidates: [{ user_id: doctor_id, full_name }] } });
/** A visit with a doctor as if the text had named it, so many days later. */
export async function visitAsHint(doctor_id: string, start: string, days: number, desk: Desk): Promise<Slots> {
  const row = await doctorOf(desk, doctor_id);
  const { date, time } = localParts(start, row.time_zone ?? desk.zone);
  const day = addDays(date, days);
  return { ...asHint(row), hint_date: { text: day, value: day }, hint_time: { text: time, value: time } };
}
/** What an answer has that ends in “Shall I book an appointment?”. */
export const offerBooking = (slots: Slots): Pick<Reply, 'actions' | 'suggests'> => ({ actions: [{ type: 'start', label: 'Book an appointment', value: 'book_appointment' }], suggests: { flow: 'book_appointment', slots } });

/** Those for which there is a doctor; all, where the doctors are more than a page. */
async function specialtiesThere(desk: Desk): Promise<readonly string[]> {
  const answer = await desk.get('/doctors', { limit: '50' });
  if (str(answer['next_cursor']) !== undefined) return desk.specialties;
  const there = new Map(rowsOf(answer, 'doctors').map(toRow).flatMap(({ specialty }) => (specialty === null ? [] : [[specialty.toLowerCase(), specialty]])));
  return [...desk.specialties.filter((each) => there.delete(each.toLowerCase())), ...there.values()];
}

async function specialtyQuestion(desk: Desk): Promise<Found> {
  const specialties = await specialtiesThere(desk);
  if (specialties.length === 0) return undefined;
  const options = specialties.map((specialty) => ({ type: 'select_specialty', label: specialty, value: specialty, words: [specialty.toLowerCase()] }));
  return { ask: 'specialty', options, reply: { type: 'specialization_request', text: `Which kind of doctor would you like to see? You can also tell me the doctor’s name, or what is troubling you.\n\n${specialties.map((each) => `- ${each}`).join('\n')}`, data: { specialties } } };
}

/** Which specialty: as said or implied, unless a doctor was named. */
export const specialtySlot: Slot = {
  name: 'specialty',
  async find(slots, desk) {
    const { value } = hintOf(slots, 'specialty');
    if (value !== undefined) return { value };
    if (slots['doctor'] !== undefined || hintOf(slots, 'doctor').value !== undefined || slots['hint_any'] === true) return undefined;
    return specialtyQuestion(desk);
  },
};

/** Which doctor: the one named, the only one there is, or the one who is chosen. */
export const doctorSlot: Slot = {
  name: 'doctor',
  async find(slots, desk) {
    const specialty = str(slots['specialty']);
    const { value: named, candidates = [] } = hintOf(slots, 'doctor');
    if (named !== undefined && candidates.length === 1 && candidates[0]) return { value: candidates[0].user_id };
    const exact = candidates.filter(({ full_name }) => doctorName(full_name).toLowerCase() === doctorName(named).toLowerCase());
    if (named !== undefined && exact.length === 1 && exact[0]) return { value: exact[0].user_id };
    if (named !== undefined && candidates.length > 1) {
      const rows = await Promise.all(candidates.slice(0, most).map(({ user_id }) => doctorOf(desk, user_id)));
      const meant = specialty === undefined ? rows : rows.filter((row) => row.specialty?.toLowerCase() === specialty.toLowerCase());
      if (meant.length === 1 && meant[0]) return { value: meant[0].doctor_id };
      if (slots['hint_any'] === true) return { value: soonest(meant.length > 0 ? meant : rows).doctor_id };
      // “Neither, the family doctor”.
      const others = meant.length === 0 && !isImplied(hintOf(slots, 'specialty').text ?? '') ? await doctorsOf(desk, specialty) : [];
      const [other, ...more] = others;
      if (other) return more.length === 0 ? { value: other.doctor_id } : choice(others.slice(0, most), desk, `These doctors are there for ${specialty}. Which one would you like to see?`);
      return choice(meant.length > 0 ? meant : rows, desk, `There are several doctors of that name. Which one do you mean?`);
    }
    const without = slots['hint_without'];
    const isWanted = ({ doctor_id }: DoctorRow): boolean => !Array.isArray(without) || !without.includes(doctor_id);
    const found = (await doctorsOf(desk, specialty)).filter(isWanted);
    if (named !== undefined) {
      const all = found.length > 0 ? found : await doctorsOf(desk, undefined);
      if (all.length === 0) return noDoctors(specialty);
      return choice(all.slice(0, most), desk, `I do not know a doctor called “${named}” here. These are the doctors you can see:`);
    }
    const general = found.length === 0 && isImplied(hintOf(slots, 'specialty').text ?? 'doctor') ? (await doctorsOf(desk, 'General Practice')).filter(isWanted) : [];
    if (general.length > 0 && slots['hint_any'] === true) return { value: soonest(general).doctor_id };
    if (general.length > 0) return choice(general.slice(0, most), desk, `There is no doctor for ${specialty} here, but a general practitioner can see you. Shall I book an appointment?`);
    if (found.length === 0) return noDoctors(specialty);
    if (slots['hint_any'] === true) return { value: (await freeThen(found.slice(0, most), slots, desk)).doctor_id };
    if (slots['hint_complaint'] === true && slots['asked_complaint'] !== true) return { ...choice(found.slice(0, most), desk, `That is for ${specialty}. With whom shall I book an appointment?`), slots: { asked_complaint: true } };
    if (found.length === 1 && found[0] && specialty !== undefined) return { value: found[0].doctor_id };
    return choice(found.slice(0, most), desk, specialty === undefined ? 'Which doctor would you like to see?' : `These doctors are there for ${specialty}. Which one would you like to see? “Any” is fine, too.`);
  },
};

const soonest = (rows: readonly DoctorRow[]): DoctorRow => rows.toSorted((a, b) => (a.next_free ?? '9') < (b.next_free ?? '9') ? -1 : 1)[0] as DoctorRow;

/** Of several any of whom will do, the first who is free when it is wanted. */
async function freeThen(rows: readonly DoctorRow[], slots: Slots, desk: Desk): Promise<DoctorRow> {
  const day = hintOf(slots, 'date').value;
  if (day === undefined || day < localParts(desk.now, desk.zone).date) return soonest(rows);
  const looked = await Promise.all(rows.map(async (row) => ({ row, free: (await freeTimes(desk, row.doctor_id, day, 1)).free })));
  const then = looked.filter(({ free }) => free.some((each) => fits(each, slots)));
  return soonest(then.length > 0 ? then.map(({ row }) => row) : rows);
}

const noDoctors = (specialty: string | undefined) => ({
  answer: { type: 'no_doctors', text: specialty === undefined ? 'There is no doctor who can be booked at the moment.' : `There is no doctor for ${specialty} here at the moment. Would you like another kind of doctor?`, ...offerBooking({}), data: { specialty: specialty ?? null, doctors: [] } },
});

function choice(rows: readonly DoctorRow[], desk: Desk, question: string) {
  const options = rows.map((row) => doctorOption(row, desk.zone));
  return { ask: 'doctor', options, reply: { type: 'doctor_selection', text: `${question}\n\n${listOf(options.map(({ label }) => label))}`, data: { doctors: rows } } };
}

export type Free = { readonly start: string; readonly end: string; readonly date: string; readonly time: string };

/** Free times of a doctor from a day on, in the doctor's zone. */
export async function freeTimes(desk: Desk, doctor_id: string, from: string, days: number): Promise<{ readonly zone: string; readonly free: readonly Free[] }> {
  const answer = await unlessMissing(desk.get(`/doctors/${doctor_id}/slots`, { date: from, days: String(Math.min(31, Math.max(1, days))) }), async () => ({}));
  const zone = str(answer['time_zone']) ?? desk.zone;
  const free = rowsOf(answer, 'slots')
    .map((slot) => ({ start: String(slot['start']), end: String(slot['end']), ...localParts(String(slot['start']), zone) }))
    .filter(({ start }) => Date.parse(start) > desk.now);
  return { zone, free };
}

const parts: Readonly<Record<string, readonly [string, string]>> = { morning: ['00:00', '12:00'], afternoon: ['12:00', '17:00'], evening: ['17:00', '22:00'], night: ['18:00', '24:00'] };

/** Whether a free time is what was asked for; `near` how far from it, minutes. */
export function fits({ date, time }: Free, slots: Slots): boolean {
  const day = hintOf(slots, 'date');
  const excluded = day['excluded'];
  if (Array.isArray(excluded) && excluded.includes(date)) return false;
  if (day.value !== undefined && !(date >= day.value && date <= (str(day['until']) ?? day.value))) return false;
  const clock = hintOf(slots, 'time');
  if (clock.value !== undefined) {
    const relation = str(clock['relation']) ?? 'at';
    if (relation === 'at' && time !== clock.value) return false;
    if (relation === 'around' && Math.abs(minutes(time) - minutes(clock.value)) > 60) return false;
    if (relation === 'after' && time < clock.value) return false;
    if (relation === 'before' && time >= clock.value) return false;
    if (relation === 'between' && (time < clock.value || time > (str(clock['until']) ?? '24:00'))) return false;
  } else {
    const [from, to] = parts[hintOf(slots, 'part_of_day').value ?? ''] ?? ['00:00', '24:00'];
    if (time < from || time >= to) return false;
  }
  return true;
}
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

export const slotOption = ({ start, date, time }: Free, zone: string): Option => ({ type: 'select_slot', value: start, label: sayShort(start, zone), at: time, date, words: [time, time.replace(/^0/, ''), clock12(time)] });
const clock12 = (time: string): string => `${((minutes(time) / 60 + 11) % 12 | 0) + 1}${time.endsWith(':00') ? '' : time.slice(2)} ${time < '12:00' ? 'am' : 'pm'}`;

/** When: the free time that was asked for, or the choice of those nearest to it. `type`: of the question. */
export const startSlot = (type: string, ask: string): Slot => ({
  name: 'start',
  async find(slots, desk) {
    const doctor_id = String(slots['doctor']);
    const day = hintOf(slots, 'date');
    const today = localParts(desk.now, desk.zone).date;
    const moments = day['moments'] as readonly Moment[] | undefined;
    if (moments && moments.length > 1) return either(doctor_id, moments, slots, desk, type, ask);
    const alternatives = day['alternatives'];
    if (Array.isArray(alternatives) && alternatives.length > 1) return whichDay(alternatives, type);
    if (day.value !== undefined && day.value < today) return offer(doctor_id, today, slots, desk, `${sayDay(day.value)} has passed.`, type, ask);
    const from = day.value ?? today;
    const days = day.value === undefined ? 21 : Math.min(31, daysBetween(day.value, str(day['until']) ?? day.value) + 1);
    const moved = slots['hint_later'] ?? slots['hint_earlier'];
    if (typeof moved === 'string') return shifted(doctor_id, moved, slots, desk, type, ask);
    const { zone, free } = await freeTimes(desk, doctor_id, from, days);
    const fitting = free.filter((each) => fits(each, slots));
    const around = str(hintOf(slots, 'time')['relation']) === 'around' && day.value !== undefined ? fitting.find(({ time }) => time === hintOf(slots, 'time').value) : undefined;
    if (around) return { value: around.start, also: { zone } };
    const exact = hintOf(slots, 'time').value !== undefined && (str(hintOf(slots, 'time')['relation']) ?? 'at') === 'at' && day.value !== undefined;
    const target = exact ? instantOf(day.value ?? '', hintOf(slots, 'time').value ?? '', zone) : undefined;
    const own = target === undefined || isRefused(slots) ? undefined : await ownAt(target, desk);
    if (own && slots['appointment'] === own.appointment_id) return { answer: { type: 'clarification', text: `Your appointment with ${own.doctor_name} is on ${sayTime(own.start, zone)} already. Is there something else I can do?`, listed: [own.appointment_id] } };
    if (own) return offered((fitting.length > 0 || free.length > 1 ? free : (await freeTimes(desk, doctor_id, from, 14)).free).filter(({ start }) => Date.parse(start) !== target), zone, slots, desk, `You have an appointment with ${own.doctor_name} at that time already.`, type, ask);
    if (exact && fitting[0]) return { value: fitting[0].start, also: { zone } };
    if (slots['hint_latest'] === true && fitting.length > 0) return { value: fitting.filter(({ date }) => date === fitting[0]?.date).at(-1)?.start ?? '', also: { zone } };
    if (slots['hint_soonest'] === true && (fitting[0] ?? free[0])) return { value: (fitting[0] ?? free[0])?.start ?? '', also: { zone } };
    const missing = exact || (fitting.length === 0 && (day.value !== undefined || hintOf(slots, 'time').value !== undefined));
    const because = !missing || isRefused(slots) ? '' : free.length === 0 && day.value !== undefined ? `Nothing is free ${day['until'] === undefined ? `on ${sayDay(day.value)}` : 'then'}.` : 'That time is not free.';
    return fitting.length > 0 ? offered(fitting, zone, slots, desk, because, type, ask) : offer(doctor_id, from, slots, desk, because, type, ask);
  },
});

const weekdayOf = (date: string): string => sayDay(date).split(/\W/)[0] ?? '';
type Moment = { readonly date: string; readonly time: string };

/** Of several times of which either will do, the only free one, or the choice of those that are free. */
async function either(doctor_id: string, moments: readonly Moment[], slots: Slots, desk: Desk, type: string, ask: string): Promise<Found> {
  const looked = await Promise.all(moments.map(async ({ date, time }) => {
    const { zone, free } = await freeTimes(desk, doctor_id, date, 1);
    return { zone, free: free.filter((each) => each.date === date && each.time === time) };
  }));
  const free = looked.flatMap((each) => each.free);
  const zone = looked[0]?.zone ?? desk.zone;
  const [only, ...more] = free;
  if (only && more.length === 0) return { value: only.start, also: { zone } };
  if (only) {
    const shown = await offered(free, zone, { ...slots, hint_date: undefined, hint_time: undefined }, desk, '', type, ask);
    return { ...shown, options: shown.options.map((option) => ({ ...option, words: [...(option.words ?? []), weekdayOf(String(option.date))] })) };
  }
  return offer(doctor_id, moments.map(({ date }) => date).toSorted()[0] ?? '', slots, desk, 'Neither time is free.', type, ask);
}

/** The patient's own appointment at a time. */
async function ownAt(instant: number, desk: Desk): Promise<{ readonly appointment_id: string; readonly doctor_name: string; readonly start: string } | undefined> {
  if (desk.caller.role !== 'PATIENT') return undefined;
  const rows = rowsOf(await desk.get('/appointments', { from: new Date(desk.now).toISOString(), status: 'BOOKED', limit: '50' }), 'appointments');
  const row = rows.find(({ start, end }) => Date.parse(String(start)) <= instant && instant < Date.parse(String(end)));
  return row && { appointment_id: String(row['appointment_id']), doctor_name: doctorName(row['doctor_name']), start: String(row['start']) };
}

/** That the time is not free has just been said. */
const isRefused = (slots: Slots): boolean => slots['refused'] === true;

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** What is free before or after a time that was spoken of: of the same day, if there is anything. */
async function shifted(doctor_id: string, than: string, slots: Slots, desk: Desk, type: string, ask: string): Promise<Found> {
  const isLater = slots['hint_later'] !== undefined;
  const rest = { ...slots, hint_later: undefined, hint_earlier: undefined, hint_by: undefined, hint_any_day: undefined, hint_within: undefined, hint_time: undefined, hint_part_of_day: undefined };
  const day = localParts(than, str(slots['zone']) ?? desk.zone).date;
  const { zone, free } = await freeTimes(desk, doctor_id, isLater ? day : localParts(desk.now, desk.zone).date, 21);
  const [opens, closes] = parts[str(slots['hint_within']) ?? ''] ?? ['00:00', '24:00'];
  const isWithin = ({ date, time }: Free): boolean => slots['hint_within'] === undefined || (date === day && time >= opens && time < closes);
  const beyond = free.filter((each) => (isLater ? each.start > than : each.start < than) && isWithin(each));
  const by = slots['hint_by'];
  const exact = by === 0 ? (isLater ? beyond[0] : beyond.at(-1)) : typeof by === 'number' ? beyond.find(({ start }) => Date.parse(start) === Date.parse(than) + (isLater ? by : -by) * 60_000) : undefined;
  if (exact) return { value: exact.start, also: { ...rest, zone } };
  const sameDay = slots['hint_any_day'] === true ? [] : beyond.filter(({ date }) => date === day);
  // Of what is earlier the nearest.
  const shown = sameDay.length > 0 ? (isLater ? sameDay : sameDay.slice(-8)) : beyond;
  const because = shown.length > 0 ? '' : `There is nothing ${isLater ? 'later' : 'earlier'}.`;
  return offered(shown.length > 0 ? shown : free, zone, rest, desk, because, type, ask);
}

/** What is free from a day on, the nearest to what was asked for first. */
async function offer(doctor_id: string, from: string, slots: Slots, desk: Desk, because: string, type: string, ask: string) {
  const near = await freeTimes(desk, doctor_id, from, 14);
  const { zone, free } = near.free.length > 0 ? near : await freeTimes(desk, doctor_id, addDays(from, 14), 31);
  if (free.length === 0) return { answer: { type: 'datetime_selection', text: `${because} ${await desk.nameOf(doctor_id)} has no free time in the next weeks. Would you like another doctor?`.trim(), data: { doctor_id, slots: [] } } };
  return offered(free, zone, slots, desk, because.startsWith('Nothing') ? `${because} These are the next free times.` : because, type, ask);
}

async function offered(free: readonly Free[], zone: string, slots: Slots, desk: Desk, because: string, type: string, ask: string) {
  const wanted = hintOf(slots, 'time').value;
  const day = hintOf(slots, 'date').value;
  const target = wanted === undefined ? undefined : instantOf(day ?? free[0]?.date ?? '', wanted, zone);
  const nearest = target === undefined ? spread(free) : free.toSorted((a, b) => Math.abs(Date.parse(a.start) - target) - Math.abs(Date.parse(b.start) - target)).slice(0, 6).toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const options = nearest.map((each) => slotOption(each, zone));
  const name = doctorName(await desk.nameOf(String(slots['doctor'])));
  const shown = nearest.map(({ start, end }) => ({ start, end, local_start: sayShort(start, zone) }));
  const forgotten = { hint_within: undefined, hint_later: undefined, hint_earlier: undefined, hint_by: undefined, hint_any_day: undefined, refused: undefined, ...('hint_time' in slots && { hint_time: slots['hint_time'] }), ...('hint_part_of_day' in slots && { hint_part_of_day: slots['hint_part_of_day'] }) };
  return { ask: 'start', options, slots: { zone, wanted: because === '' || target === undefined || day === undefined ? slots['wanted'] : new Date(target).toISOString(), offered_from: nearest[0]?.start, offered_until: nearest.at(-1)?.start, ...forgotten }, reply: { type, text: `${because} ${ask.replace('{doctor}', name)} (times in ${zone})\n\n${bulletsOf(options.map(({ label }) => label))}`.trim(), data: { doctor_id: String(slots['doctor']), time_zone: zone, slots: shown } } };
}

/** A few of many: no more than four of a day, eight in all. */
function spread(free: readonly Free[]): Free[] {
  const days = new Map<string, number>();
  const found: Free[] = [];
  const perDay = new Set(free.map(({ date }) => date)).size === 1 ? 8 : 4;
  for (const each of free) {
    const count = days.get(each.date) ?? 0;
    if (count < perDay) found.push(each);
    days.set(each.date, count + 1);
    if (found.length === 8) break;
  }
  return found;
}
