import { addDays, doctorName, instantOf, listOf, localParts, personName, rowsOf, sayShort, sayTime, str } from '../words.ts';
import type { Desk, Flow, Found, Option, Slot, Slots } from '../types.ts';
import type { Understanding } from '../../understanding/types.ts';
import { bookingHints, goneBecause, minutesIn, sameTime, timeResets, withoutStart } from './booking.ts';
import { doctorOf, hintOf, isImplied, startSlot } from './doctors.ts';
import { anothersHint, ownOnly } from './others.ts';
import { shiftIn } from '../shift.ts';

export type Appointment = { readonly appointment_id: string; readonly doctor_id: string; readonly doctor_name: string; readonly patient_id: string; readonly patient_name: string; readonly start: string; readonly end: string; readonly status: string; readonly reason: string | null };

export const toAppointment = (row: Record<string, unknown>): Appointment => ({
  appointment_id: String(row['appointment_id']),
  doctor_id: String(row['doctor_id']),
  doctor_name: doctorName(row['doctor_name']),
  patient_id: String(row['patient_id']),
  patient_name: personName(row['patient_name']),
  start: String(row['start']),
  end: String(row['end']),
  status: String(row['status']),
  reason: str(row['reason']) ?? null,
});

/** What is booked from now on, the soonest first. */
export async function upcoming(desk: Desk): Promise<Appointment[]> {
  const answer = await desk.get('/appointments', { from: new Date(desk.now).toISOString(), status: 'BOOKED', limit: '50' });
  return rowsOf(answer, 'appointments').map(toAppointment).toSorted((a, b) => (a.start < b.start ? -1 : 1));
}
const appointmentOf = async (desk: Desk, id: string): Promise<Appointment> => toAppointment(await desk.get(`/appointments/${id}`));

const lineOf = ({ doctor_name, start }: Appointment, zone: string): string => `${doctor_name}, ${sayShort(start, zone)}`;
const optionOf = (appointment: Appointment, zone: string): Option => ({
  type: 'select_appointment',
  value: appointment.appointment_id,
  label: lineOf(appointment, zone),
  words: [appointment.doctor_name.replace(/^Dr /, '').toLowerCase(), appointment.doctor_name.toLowerCase().split(' ').at(-1) ?? '', localParts(appointment.start, zone).time],
  at: localParts(appointment.start, zone).time,
  date: localParts(appointment.start, zone).date,
});

type Mark = { readonly kind?: string; readonly time?: string; readonly date?: string; readonly dates?: readonly string[]; readonly doctor?: string; readonly candidates?: readonly { user_id: string }[]; readonly specialty?: string; readonly part?: string; readonly reason?: string; readonly ordinal?: number };
const partOf = (clock: string): string => (clock < '12:00' ? 'morning' : clock < '17:00' ? 'afternoon' : 'evening');

/** Those whose reason or doctor shares most words with what was said; all of them where none does. */
function forReason(all: readonly Appointment[], said: string): readonly Appointment[] {
  const words = said.toLowerCase().match(/\p{L}{3,}/gu)?.map((word) => word.replace(/s$/, '')) ?? [];
  const counted = all.map((each) => ({ each, count: words.filter((word) => `${each.reason ?? ''} ${each.doctor_name}`.toLowerCase().includes(word)).length }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return counted.filter(({ count }) => count === most).map(({ each }) => each);
}

/** Those that the words may mean. */
async function meant(all: readonly Appointment[], slots: Slots, desk: Desk, moving: boolean): Promise<readonly Appointment[]> {
  const by = hintOf(slots, 'appointment_ref')['by'] as Mark | undefined;
  const [spoken, ...others] = desk.talk.listed ?? [];
  if (by === undefined && slots['hint_it'] === true && spoken !== undefined && others.length === 0) return all.filter(({ appointment_id }) => appointment_id === spoken);
  const doctor = hintOf(slots, 'doctor');
  const ids = (by?.kind === 'doctor' ? by.candidates : doctor.candidates)?.map(({ user_id }) => user_id);
  const last = (by?.kind === 'doctor' ? by.doctor : doctor.value)?.toLowerCase().split(' ').at(-1);
  let found: readonly Appointment[] = all.filter((each) => !isKept(each, slots, desk.zone) && each.appointment_id !== slots['hint_not']);
  if (ids !== undefined && ids.length > 0) found = found.filter(({ doctor_id }) => ids.includes(doctor_id));
  else if (last !== undefined) found = found.filter(({ doctor_name }) => doctor_name.toLowerCase().includes(last));
  const specialty = by === undefined ? hintOf(slots, 'specialty').value : by.kind === 'specialty' ? by.specialty : undefined;
  if (specialty !== undefined) found = await ofSpecialty(found, specialty, desk);
  if (by?.kind === 'time') found = found.filter(({ start }) => localParts(start, desk.zone).time === by.time);
  if (by?.kind === 'date') found = found.filter(({ start }) => (by.dates ?? [by.date]).includes(localParts(start, desk.zone).date) && (by.time === undefined || localParts(start, desk.zone).time === by.time));
  if (by?.kind === 'part_of_day') found = found.filter(({ start }) => partOf(localParts(start, desk.zone).time) === (by.part === 'night' ? 'evening' : by.part));
  if (by?.kind === 'reason' && by.reason !== undefined) found = forReason(found, by.reason);
  if (by?.kind === 'ordinal' && by.ordinal !== undefined) {
    const shown = desk.talk.listed?.flatMap((id) => all.filter(({ appointment_id }) => appointment_id === id)) ?? all;
    const one = (shown.length > 0 ? shown : all).at(by.ordinal > 0 ? by.ordinal - 1 : by.ordinal);
    found = one ? [one] : [];
  }
  if (by?.kind === 'next' || by?.kind === 'earlier') found = found.slice(0, 1);
  if (by?.kind === 'later' || by?.kind === 'last') found = found.slice(-1);
  // A day or time alone says which one is to be cancelled; of one that is moved it says where to.
  const part = hintOf(slots, 'part_of_day').value;
  if (by?.kind === 'date' && part !== undefined && slots['hint_undecided'] === true) found = found.filter(({ start }) => partOf(localParts(start, desk.zone).time) === (part === 'night' ? 'evening' : part));
  if (by === undefined && (!moving || slots['hint_undecided'] === true)) {
    if (part !== undefined) found = found.filter(({ start }) => partOf(localParts(start, desk.zone).time) === (part === 'night' ? 'evening' : part));
    const [day, clock] = [hintOf(slots, 'date').value, hintOf(slots, 'time').value];
    if (day !== undefined) found = found.filter(({ start }) => localParts(start, desk.zone).date === day);
    if (clock !== undefined) found = found.filter(({ start }) => localParts(start, desk.zone).time === clock);
  }
  return found;
}

type Kept = { readonly doctors?: readonly string[]; readonly date?: string; readonly way?: string };
const keepsSome = /\bkeep(?:ing)? (?:the|my|those|these|dr|doctor|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:except(?: for)?|apart from|(?:all|everything|both) but)\b/i;
const ofDays = /\b(until|till|up to|before|from|after)\b/i;

/** "Keep the ones until Monday", "all but Dr Lee's": what stays when others are cancelled. */
function keptIn(text: string, { entities: { doctor, date } }: Understanding): Slots {
  if (!keepsSome.test(text) || (doctor ?? date) === undefined) return {};
  const way = ofDays.exec(text)?.[1]?.toLowerCase();
  const kept = { ...(doctor && { doctors: doctor.candidates.map(({ user_id }) => user_id) }), ...(date && { date: date.value, ...(way !== undefined && { way }) }) };
  return { kept, ...Object.fromEntries([...marks, ...times].map((name) => [name, null])) };
}

function isKept({ doctor_id, start }: Appointment, slots: Slots, zone: string): boolean {
  const { doctors, date, way } = (slots['hint_kept'] ?? {}) as Kept;
  if (doctors !== undefined && !doctors.includes(doctor_id)) return false;
  const day = localParts(start, zone).date;
  const isThen = date === undefined || (way === undefined ? day === date : way === 'before' ? day < date : way === 'after' ? day > date : way === 'from' ? day >= date : day <= date);
  return (doctors ?? date) !== undefined && isThen;
}

/** By what an appointment is meant. */
const marks = ['appointment_ref', 'it', 'doctor', 'specialty'] as const;
const times = ['date', 'time', 'part_of_day'] as const;

/** The one that was found is not the one that is meant; where it is to be moved to stands. */
export function otherAppointment({ intent, slots: order }: Flow, slots: Slots): Slots | undefined {
  const dated = intent === 'cancel_appointment';
  if (typeof slots['appointment'] !== 'string' || !order.some(({ name }) => name === 'appointment')) return undefined;
  const { appointment, doctor: _doctor, start: _start, from: _from, ...rest } = slots;
  return { ...rest, ...Object.fromEntries([...marks, ...(dated ? times : [])].map((name) => [`hint_${name}`, null])), hint_not: appointment };
}

/** One that was found already and is not the one: what is said of it now takes the place of all that was said before. */
function markedAnew({ entities }: Understanding, slots: Slots, dated: boolean): Slots {
  const said = new Set([...marks, ...(dated ? times : [])].filter((name) => name !== 'it' && entities[name] !== undefined));
  if (slots['appointment'] === undefined || said.size === 0) return {};
  const old = [...marks, ...(dated ? times : [])].filter((name) => !said.has(name as 'doctor') && slots[`hint_${name}`] !== undefined);
  return Object.fromEntries([...old, 'not'].map((name) => [name, null]));
}

/** What ails somebody names no appointment. */
const impliedSpecialty = (name: string, text: string): boolean => name === 'specialty' && isImplied(text);

async function ofSpecialty(all: readonly Appointment[], wanted: string, desk: Desk): Promise<Appointment[]> {
  const rows = await Promise.all(all.map(async (each) => ({ each, specialty: (await doctorOf(desk, each.doctor_id)).specialty })));
  return rows.filter(({ specialty }) => specialty?.toLowerCase() === wanted.toLowerCase()).map(({ each }) => each);
}

const cannotCome = /\b(?:can(?:no|['’]?)t|can no longer|won['’]?t(?: be able to)?|(?:un|not )able to|not going to(?: be able to)?) (?:really )?(?:make(?! out| sense)|come(?! (?:down|up|off|out|over|to terms))|attend|be there|get there|do (?:it|that|this|the|my|mon|tue|wed|thu|fri)\w*|be able to (?:make|come))\b|\bno puedo (?:ir|venir|asistir)\b/i;
const saysWhat = /\b(?:cancel\w*|call (?:it )?off|mov(?:e|ing)|re-?schedul\w*|change|switch|swap|push|shift|another|instead|different|other|new|later|earlier|sooner|after|mover|cambiar|cancelar)\b|\?/i;
/** Who only says that they cannot come has not said what shall become of it. */
export const undecided = (text: string): Slots => (cannotCome.test(text) && !saysWhat.test(text) ? { undecided: true } : {});

function moveOrCancel(appointment: Appointment, desk: Desk): Found {
  const actions = [{ type: 'start', label: 'Move it', value: 'reschedule_appointment' }, { type: 'start', label: 'Cancel it', value: 'cancel_appointment' }];
  return { answer: { type: 'clarification', text: `Shall I move or cancel your appointment with ${appointment.doctor_name} on ${sayTime(appointment.start, desk.zone)}?`, actions, listed: [appointment.appointment_id], suggests: { flow: 'reschedule_appointment', slots: { hint_it: true } }, data: { appointment } } };
}

/** An appointment is with its doctor: with another it is another one. */
const staysWith = (name: string, slots: Slots): Found => ({ answer: { type: 'clarification', text: `An appointment cannot be moved to another doctor. I can book one with ${name}, and cancel yours once you have that. Shall I look for a time with ${name}?`, actions: [{ type: 'start', label: 'Book an appointment', value: 'book_appointment' }], suggests: { flow: 'book_appointment', slots: Object.fromEntries(Object.entries(slots).filter(([hint]) => ['hint_doctor', 'hint_date', 'hint_time', 'hint_part_of_day'].includes(hint))) } } });

const appointmentSlot = (type: string, verb: string, moving: boolean): Slot => ({
  name: 'appointment',
  async find(slots, desk) {
    const all = await upcoming(desk);
    if (all.length === 0) return { answer: { type: 'no_appointments', text: `You have no appointment to ${verb}.`, data: { appointments: [] } } };
    const found = await meant(all, slots, desk, moving);
    const [only] = found;
    const towards = hintOf(slots, 'doctor').candidates ?? [];
    const by = hintOf(slots, 'appointment_ref')['by'] as Mark | undefined;
    const another = moving && by?.kind === 'doctor' && towards.length === 1 && towards[0] && by.candidates?.every(({ user_id }) => user_id !== towards[0]?.user_id) === true ? towards[0] : undefined;
    if (another && found.length > 0) return staysWith(doctorName(another.full_name), slots);
    const undecided = slots['hint_undecided'] === true;
    const named = [...marks, 'kept', 'not', ...(moving && !undecided ? [] : times)].some((name) => (slots[`hint_${name}`] ?? null) !== null);
    if (undecided && found.length === 1 && only) return moveOrCancel(only, desk);
    if (found.length === 1 && only && (named || all.length === 1)) return { value: only.appointment_id };
    if (moving && found.length === 0 && slots['hint_to_doctor'] === true && towards.length === 1 && towards[0]) return staysWith(doctorName(towards[0].full_name), slots);
    const shown = found.length > 0 ? found : all;
    const options = shown.map((each) => optionOf(each, desk.zone));
    const isAll = by?.kind === 'all';
    const which = found.length === 0 ? `I find no such appointment. These are yours; which one would you like to ${verb}?` : isAll ? `I ${verb} them one at a time. Which one first?` : `Which appointment would you like to ${verb}?`;
    return { ask: 'appointment', options, reply: { type, text: `${which} (times in ${desk.zone})\n\n${listOf(options.map(({ label }) => label))}`, data: { appointments: shown } } };
  },
});

/** "Move it": the appointment that was spoken of. */
const spokenOf = (text: string, { entities: { doctor, specialty, appointment_ref } }: Understanding): Slots => ((doctor ?? specialty ?? appointment_ref) === undefined && /\b(?:it|that one|this one|that|(?:that|this) (?:appointment|booking|visit))\b/i.test(text) ? { it: true } : {});

/** What was booked on days that have begun, whatever became of it. */
async function past(desk: Desk, from: string, until: string): Promise<Appointment[]> {
  const answer = await desk.get('/appointments', { from: new Date(instantOf(from, '00:00', desk.zone)).toISOString(), to: new Date(instantOf(addDays(until, 1), '00:00', desk.zone)).toISOString(), limit: '50' });
  return rowsOf(answer, 'appointments').map(toAppointment).toSorted((a, b) => (a.start < b.start ? -1 : 1));
}

export const viewAppointments: Flow = {
  intent: 'view_appointments',
  acts: false,
  slots: [ownOnly],
  hints: anothersHint,
  ignores: impliedSpecialty,
  async finish(slots, desk) {
    const day = hintOf(slots, 'date');
    const until = str(day['until']) ?? day.value;
    const isPast = day.value !== undefined && day.value < localParts(desk.now, desk.zone).date;
    const all = isPast ? await past(desk, day.value ?? '', until ?? '') : await upcoming(desk);
    const { value: named, candidates = [] } = hintOf(slots, 'doctor');
    const specialty = hintOf(slots, 'specialty');
    const onDay = day.value === undefined ? all : all.filter(({ start }) => localParts(start, desk.zone).date >= (day.value ?? '') && localParts(start, desk.zone).date <= (until ?? ''));
    const withDoctor = named === undefined ? onDay : onDay.filter(({ doctor_id, doctor_name }) => candidates.some(({ user_id }) => user_id === doctor_id) || doctor_name.toLowerCase().includes(named.toLowerCase()));
    const shown = specialty.value === undefined ? withDoctor : await ofSpecialty(withDoctor, specialty.value, desk);
    if (shown.length === 0) return { answer: { type: 'no_appointments', text: isPast ? 'You had no appointment then.' : all.length === 0 ? 'You have no appointments coming up.' : `You have no appointment then. ${all.length === 1 ? 'There is one at another time.' : `There are ${all.length} at other times.`}`, data: { appointments: [] } } };
    const [only, ...more] = shown;
    return {
      ...(only && more.length === 0 && { slots: { doctor: only.doctor_id } }),
      answer: { type: 'appointments_list', text: `Your appointments (times in ${desk.zone}):\n\n${listOf(shown.map((each) => `${lineOf(each, desk.zone)}${each.reason === null ? '' : ` (${each.reason})`}${each.status === 'BOOKED' ? '' : ` [${each.status.toLowerCase().replace('_', ' ')}]`}`))}`, data: { appointments: shown }, listed: shown.map(({ appointment_id }) => appointment_id) },
    };
  },
};

export const cancelAppointment: Flow = {
  intent: 'cancel_appointment',
  acts: true,
  slots: [ownOnly, appointmentSlot('cancel_selection', 'cancel', false)],
  hints: (text, understanding, slots) => ({ ...spokenOf(text, understanding), ...undecided(text), ...markedAnew(understanding, slots, true), ...keptIn(text, understanding), ...anothersHint(text, understanding) }),
  resets: { kept: ['appointment'], appointment_ref: ['appointment'], doctor: ['appointment'], specialty: ['appointment'], date: ['appointment'], time: ['appointment'], part_of_day: ['appointment'] },
  ignores: impliedSpecialty,
  async finish(slots, desk) {
    const appointment = await appointmentOf(desk, String(slots['appointment']));
    const { specialty } = await doctorOf(desk, appointment.doctor_id);
    return {
      slots: { shown: { ...appointment } },
      propose: { command: 'cancel-appointment', data: { appointment_id: appointment.appointment_id } },
      reply: { type: 'cancel_confirmation', text: `Shall I cancel your appointment with ${appointment.doctor_name}${specialty === null ? '' : ` (${specialty})`} on ${sayTime(appointment.start, desk.zone)}?`, data: { appointment } },
    };
  },
  changed: async (slots, desk) => movedMeanwhile(await appointmentOf(desk, String(slots['appointment'])), str((slots['shown'] as { start?: unknown } | undefined)?.start), slots, desk),
  // As it was read back: nothing of it has changed since but that it is cancelled.
  done: async (_outcome, slots, desk) => {
    const appointment = toAppointment(slots['shown'] as Record<string, unknown>);
    return { type: 'appointment_cancelled', text: `Your appointment with ${appointment.doctor_name} on ${sayTime(appointment.start, desk.zone)} is cancelled.`, data: { appointment: { ...appointment, status: 'CANCELLED' } } };
  },
};

/** The doctor of the appointment that is moved. */
const doctorOfAppointment: Slot = { name: 'doctor', find: async (slots, desk) => afterwards(await appointmentOf(desk, String(slots['appointment'])), slots, desk.zone) };
/** “An hour later” is meant from where it stands. */
const afterwards = ({ doctor_id, start }: Appointment, slots: Slots, zone: string) => {
  const { hint_moved: moved, hint_same: same, hint_days: days, hint_same_day: sameDay } = slots;
  const { date, time } = localParts(start, zone);
  // A bare time is one of the day on which it stands.
  const clock = hintOf(slots, 'time');
  const bare = hintOf(slots, 'date').value === undefined && clock.value !== undefined && /^(?:at|around)$/.test(str(clock['relation']) ?? 'at') && clock.value !== time;
  const partOnly = hintOf(slots, 'date').value === undefined && clock.value === undefined && hintOf(slots, 'part_of_day').value !== undefined && moved === undefined;
  const dayOfIt = typeof days !== 'number' && (sameDay === true || bare || partOnly) ? { hint_date: { text: date, value: date } } : {};
  const sameTime = same === true || typeof days === 'number' ? { hint_time: { text: time, value: time } } : {};
  return { value: doctor_id, also: { from: start, zone, ...(moved === 'later' && { hint_later: start }), ...(moved === 'earlier' && { hint_earlier: start }), ...dayOfIt, ...sameTime, ...(typeof days === 'number' && { hint_date: { text: addDays(date, days), value: addDays(date, days) } }) } };
};

/** "Too late in the week, anything sooner?": before it, on whichever day. */
const sooner = /\b(?:sooner|earlier (?:day|date|in the week)|too (?:late in the week|far (?:off|away|out)|long to wait))\b(?! (?:on|at|that|in the day|than))/i;

/** A week from where it stands, not from now. */
const nextWeek = /\bsame (?:time|hour|day|slot)\b.{0,30}\b(?:next|following|another) week\b|\b(?:next|following) week\b.{0,30}\bsame (?:time and day|day and time|day|slot)\b/i;

const toAnother = /\b(?:instead|rather|(?:another|different|other) doctor|(?:change|switch|move) (?:it |that |my appointment )?to (?:dr|doctor)\b|see (?:dr|doctor))\b/i;

/** "Make Tuesday's earlier": its day says which one. */
function ofItsDay({ entities: { date, appointment_ref } }: Understanding, slots: Slots): Slots {
  if (date === undefined || appointment_ref !== undefined || slots['appointment'] !== undefined || !/day['’]?s$/i.test(date.text)) return {};
  return { appointment_ref: { text: date.text, value: date.text, by: { kind: 'date', date: date.value, dates: date.alternatives ?? [date.value] } }, date: null };
}

const movedHint = (text: string, understanding: Understanding, slots: Slots): Slots => {
  const { time, date } = understanding.entities;
  if (slots['doctor'] === undefined && nextWeek.test(text)) return { days: 7, date: null };
  const isOther = slots['appointment'] !== undefined && marks.some((name) => name !== 'it' && understanding.entities[name] !== undefined);
  if (isOther && time === undefined && sameTime.test(text)) return { same: true, time: null };
  if (slots['doctor'] === undefined && sameTime.test(text)) return { same: true, ...(time && { appointment_ref: { text: time.text, value: time.text, by: { kind: 'time', time: time.value } } }) };
  if (slots['doctor'] === undefined && time !== undefined && /\b(?:same|that) day\b/i.test(text)) return { same_day: true };
  if (slots['doctor'] === undefined && time === undefined && sooner.test(text) && !/\b(?:later|earlier) one\b/i.test(text)) return { moved: 'earlier', any_day: true, date: null };
  const shift = slots['doctor'] === undefined ? shiftIn(text) : undefined;
  if (shift && 'days' in shift) return { days: shift.days };
  if (shift) return { moved: shift.minutes > 0 ? 'later' : 'earlier', by: Math.abs(shift.minutes) };
  const [, way] = slots['doctor'] === undefined && time === undefined && (date === undefined || date.implied === true) && !/\b(?:later|earlier) one\b/i.test(text) ? (/\b(later|earlier|sooner)\b/i.exec(text) ?? []) : [];
  return way === undefined ? {} : { moved: way.toLowerCase() === 'later' ? 'later' : 'earlier', by: minutesIn(text) };
};

/** What was read back of an appointment holds no longer. */
function movedMeanwhile({ start, status }: Appointment, shown: string | undefined, slots: Slots, { zone }: Desk) {
  if (status !== 'BOOKED' || shown === undefined || Date.parse(start) === Date.parse(shown)) return undefined;
  const { start: _start, ...rest } = slots;
  return { slots: { ...rest, from: start }, because: `This appointment has been moved meanwhile: it is now on ${sayTime(start, zone)}. Nothing has been changed.` };
}

const anotherOne = ['appointment', 'doctor', 'start'];

export const rescheduleAppointment: Flow = {
  intent: 'reschedule_appointment',
  acts: true,
  slots: [ownOnly, appointmentSlot('reschedule_selection', 'move', true), doctorOfAppointment, startSlot('reschedule_request', 'When would you like to see {doctor} instead?')],
  resets: { appointment_ref: anotherOne, doctor: anotherOne, specialty: anotherOne, ...timeResets },
  // A bare number, where a time was read back, is an hour.
  ignores: (name, text, slots, said) => impliedSpecialty(name, text) || (name === 'appointment_ref' && slots['start'] !== undefined && /^\W*(?:(?:no|wait|sorry|make it)\W+)*\d{1,2}\W*$/i.test(said)),
  hints: (text, understanding, slots) => ({ ...bookingHints(text, understanding, { ...slots, doctor: 'fixed' }), ...movedHint(text, understanding, slots), ...ofItsDay(understanding, slots), ...undecided(text), ...(understanding.entities.doctor !== undefined && toAnother.test(text) && { to_doctor: true }), ...spokenOf(text, understanding), ...markedAnew(understanding, slots, false), ...anothersHint(text, understanding) }),
  async finish(slots, desk) {
    const appointment = await appointmentOf(desk, String(slots['appointment']));
    const zone = str(slots['zone']) ?? desk.zone;
    const start = String(slots['start']);
    return {
      propose: { command: 'reschedule-appointment', data: { appointment_id: appointment.appointment_id, start } },
      reply: { type: 'reschedule_confirmation', text: `Shall I move your appointment with ${appointment.doctor_name}?\n\n- **From:** ${sayTime(appointment.start, zone)}\n- **To:** ${sayTime(start, zone)}`, data: { appointment, start, time_zone: zone } },
    };
  },
  async changed(slots, desk) {
    const found = movedMeanwhile(await appointmentOf(desk, String(slots['appointment'])), str(slots['from']), slots, desk);
    return found && { ...found, slots: { ...found.slots, start: slots['start'] } };
  },
  async done({ result }, slots, desk) {
    const doctor_id = String(slots['doctor']);
    const start = str(Reflect.get(result, 'start')) ?? String(slots['start']);
    return { type: 'appointment_rescheduled', text: `Your appointment with ${doctorName(await desk.nameOf(doctor_id))} is now on ${sayTime(start, str(slots['zone']) ?? desk.zone)}.`, data: { appointment: { ...result, doctor_id } }, listed: [String(slots['appointment'])] };
  },
  refused: ({ slug }, slots) => {
    const because = goneBecause[slug]?.replace('nothing has been booked', 'your appointment has not been moved');
    return because === undefined ? undefined : { slots: withoutStart(slots), because };
  },
};
