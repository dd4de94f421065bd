import { doctorName, listOf, localParts, sayTime } from '../words.ts';
import type { Desk, Flow, Found, Option, Slot, Slots } from '../types.ts';
import type { Understanding } from '../../understanding/types.ts';
import { lineOf, upcoming, type Appointment } from './appointments.ts';
import { doctorOf, hintOf, isImplied } from './doctors.ts';

const partOf = (clock: string): string => (clock < '12:00' ? 'morning' : clock < '17:00' ? 'afternoon' : 'evening');

const optionOf = (appointment: Appointment, zone: string): Option => ({
  type: 'select_appointment',
  value: appointment.appointment_id,
  label: lineOf(appointment, zone),
  words: [appointment.doctor_name.replace(/^Dr /, '').toLowerCase(), appointment.doctor_name.toLowerCase().split(' ').at(-1) ?? '', localParts(appointment.start, zone).time, partOf(localParts(appointment.start, zone).time)],
  at: localParts(appointment.start, zone).time,
  date: localParts(appointment.start, zone).date,
});

type Mark = { readonly kind?: string; readonly time?: string; readonly date?: string; readonly dates?: readonly string[]; readonly doctor?: string; readonly candidates?: readonly { user_id: string }[]; readonly specialty?: string; readonly part?: string; readonly reason?: string; readonly ordinal?: number };

/** Those whose reason or doctor shares most words with what was said; where none does, `others`. */
function forReason(all: readonly Appointment[], said: string, others = all): readonly Appointment[] {
  const words = said.toLowerCase().match(/\p{L}{3,}/gu)?.map((word) => word.replace(/s$/, '')) ?? [];
  const counted = all.map((each) => ({ each, count: words.filter((word) => `${each.reason ?? ''} ${each.doctor_name}`.toLowerCase().includes(word)).length }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? others : counted.filter(({ count }) => count === most).map(({ each }) => each);
}

const middleOf = <Item>(list: readonly Item[]): Item | undefined => (list.length % 2 === 1 ? list[(list.length - 1) / 2] : undefined);

const relative: ReadonlySet<string> = new Set(['earlier', 'later', 'next', 'last']);
const places: Readonly<Record<string, number>> = { first: 0, earlier: 0, sooner: 0, next: 0, second: 1, third: 2, later: -1, last: -1, latest: -1 };
const placeWord = `(${Object.keys(places).join('|')})`;
/** "The second skin one", "the later one with Dr Lee": which of those that are called so. */
export function placedIn(text: string, { entities: { appointment_ref: ref } }: Understanding): Slots {
  if (ref === undefined) return {};
  if (!/^(?:doctor|specialty|reason)$/.test(ref.by.kind)) return { place: null };
  const name = ref.text.replaceAll(/[^\p{L}\p{N}\s]/gu, '.');
  const [, before, behind] = new RegExp(`\\b${placeWord} (?:of )?(?:my |the )?(?:two |three |both )?${name}|\\b${placeWord} (?:one|appointment|appt|visit|booking) (?:with|of) `, 'iu').exec(text) ?? [];
  const place = places[(before ?? behind)?.toLowerCase() ?? ''];
  return { place: place ?? null };
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
  if (specialty !== undefined) {
    // “The cough one” may be called by what it is for.
    const ofField = await ofSpecialty(found, specialty, desk);
    found = ofField.length > 0 ? ofField : forReason(found, hintOf(slots, 'specialty').text ?? specialty);
  }
  if (by?.kind === 'time') found = found.filter(({ start }) => localParts(start, desk.zone).time === by.time);
  const { value: from, until } = hintOf(slots, 'date');
  const isThen = (day: string): boolean => (by?.dates ?? [by?.date]).includes(day) || (from !== undefined && from === by?.date && typeof until === 'string' && day >= from && day <= until);
  if (by?.kind === 'date') found = found.filter(({ start }) => isThen(localParts(start, desk.zone).date) && (by.time === undefined || localParts(start, desk.zone).time === by.time));
  if (by?.kind === 'part_of_day') found = found.filter(({ start }) => partOf(localParts(start, desk.zone).time) === (by.part === 'night' ? 'evening' : by.part));
  if (by?.kind === 'reason' && by.reason !== undefined) {
    const seesToIt = by.specialty === undefined ? [] : await ofSpecialty(found, by.specialty, desk);
    found = forReason(found, by.reason, seesToIt.length > 0 ? seesToIt : found);
  }
  // “The earlier of the two”, of those to choose from.
  const offered = desk.talk.asking === 'appointment' && by?.kind !== undefined && relative.has(by.kind) ? desk.talk.options.map(({ value }) => value) : undefined;
  if (offered) found = found.filter(({ appointment_id }) => offered.includes(appointment_id));
  if (by?.kind === 'ordinal' && by.ordinal !== undefined) {
    const shown = desk.talk.listed?.flatMap((id) => all.filter(({ appointment_id }) => appointment_id === id)) ?? all;
    // Of one that was shown nothing is the last.
    const list = shown.length > 1 ? shown : all;
    const one = by.ordinal === 0 ? middleOf(list) : list.at(by.ordinal > 0 ? by.ordinal - 1 : by.ordinal);
    found = one ? [one] : [];
  }
  if (by?.kind === 'next' || by?.kind === 'earlier') found = found.slice(0, 1);
  if (by?.kind === 'later' || by?.kind === 'last') found = found.slice(-1);
  const place = slots['hint_place'];
  if (typeof place === 'number') found = found.slice(place, place === -1 ? undefined : place + 1);
  // A day or time alone says which one is to be cancelled; of one that is moved it says where to.
  const part = hintOf(slots, 'part_of_day').value;
  if (by?.kind === 'date' && part !== undefined && slots['hint_undecided'] === true) found = found.filter(({ start }) => partOf(localParts(start, desk.zone).time) === (part === 'night' ? 'evening' : part));
  if (by === undefined && (!moving || slots['hint_undecided'] === true)) {
    if (part !== undefined) found = found.filter(({ start }) => partOf(localParts(start, desk.zone).time) === (part === 'night' ? 'evening' : part));
    const [day, clock] = [hintOf(slots, 'date').value, hintOf(slots, 'time').value];
    if (day !== undefined) found = found.filter(({ start }) => localParts(start, desk.zone).date >= day && localParts(start, desk.zone).date <= (typeof until === 'string' ? until : day));
    if (clock !== undefined) found = found.filter(({ start }) => localParts(start, desk.zone).time === clock);
  }
  return found;
}

/** "Cancel all of them". */
export const isOfAll = (slots: Slots): boolean => (hintOf(slots, 'appointment_ref')['by'] as Mark | undefined)?.kind === 'all';

type Kept = { readonly doctors?: readonly string[]; readonly date?: string; readonly way?: string };
const keepsSome = /\bkeep(?:ing)? (?:the|my|those|these|dr|doctor|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:except(?: for)?|apart from|(?:all|everything|both) but)\b/i;
const ofDays = /\b(until|till|up to|before|from|after)\b/i;

/** "Keep the ones until Monday", "all but Dr Lee's": what stays when others are cancelled. */
export function keptIn(text: string, { entities: { doctor, date } }: Understanding): Slots {
  const keepsNamed = new RegExp(`\\bkeep(?:ing)? (?:dr\\.? |doctor )?${doctor?.text.replaceAll(/[^\p{L}\p{N} ]/gu, '.') ?? '$^'}`, 'i');
  if (!(keepsSome.test(text) || keepsNamed.test(text)) || (doctor ?? date) === undefined) return {};
  const way = ofDays.exec(text)?.[1]?.toLowerCase();
  const kept = { ...(doctor && { doctors: doctor.candidates.map(({ user_id }) => user_id) }), ...(date && { date: date.value, ...(way !== undefined && { way }) }) };
  return { kept, ...Object.fromEntries([...marks, ...times].map((name) => [name, null])) };
}

/** The same of a clause that only says what stays. */
export const staysIn = ({ entities: { doctor, date } }: Understanding): Slots => ((doctor ?? date) === undefined ? {} : { hint_kept: { ...(doctor && { doctors: doctor.candidates.map(({ user_id }) => user_id) }), ...(date && { date: date.value }) } });

function isKept({ doctor_id, start }: Appointment, slots: Slots, zone: string): boolean {
  const { doctors, date, way } = (slots['hint_kept'] ?? {}) as Kept;
  if (doctors !== undefined && !doctors.includes(doctor_id)) return false;
  const day = localParts(start, zone).date;
  const isThen = date === undefined || (way === undefined ? day === date : way === 'before' ? day < date : way === 'after' ? day > date : way === 'from' ? day >= date : day <= date);
  return (doctors ?? date) !== undefined && isThen;
}

/** By what an appointment is meant. */
export const marks = ['appointment_ref', 'it', 'doctor', 'specialty'] as const;
export const times = ['date', 'time', 'part_of_day'] as const;

/** The one that was found is not the one that is meant; where it is to be moved to stands. */
export function otherAppointment({ intent, slots: order }: Flow, slots: Slots): Slots | undefined {
  const dated = intent === 'cancel_appointment';
  if (typeof slots['appointment'] !== 'string' || !order.some(({ name }) => name === 'appointment')) return undefined;
  const { appointment, doctor: _doctor, start: _start, from: _from, ...rest } = slots;
  return { ...rest, ...Object.fromEntries([...marks, ...(dated ? times : []), 'kept'].map((name) => [`hint_${name}`, null])), hint_not: appointment };
}

/** One that was found already and is not the one: what is said of it now takes the place of all that was said before. */
export function markedAnew({ entities }: Understanding, slots: Slots, dated: boolean): Slots {
  const said = new Set([...marks, ...(dated ? times : [])].filter((name) => name !== 'it' && entities[name] !== undefined));
  if (slots['appointment'] === undefined || said.size === 0) return {};
  const old = [...marks, ...(dated ? times : [])].filter((name) => !said.has(name as 'doctor') && slots[`hint_${name}`] !== undefined);
  return Object.fromEntries([...old, 'not'].map((name) => [name, null]));
}

/** What ails somebody names no appointment. */
export const impliedSpecialty = (name: string, text: string, slots: Slots, said: string): boolean => name === 'specialty' && isImplied(text) && !((slots['asked_appointment'] === true || slots['appointment'] !== undefined) && callsBy(text, said));

/** "The heart one", "the doctor for skin": of appointments to choose from, the one with such a doctor. */
export const callsBy = (text: string, said: string): boolean => {
  if (said.includes('?')) return false;
  const whom = "(?:one|doctor|doc|dr|guy|man|lady|woman|fellow|fella|chap|person|somebody|someone|doctora|specialist|appointment|appt|visit|booking|people)";
  const what = text.replace(new RegExp(` ${whom}$`, 'i'), '').replaceAll(/[^\p{L}\p{N}\s]/gu, '.');
  return new RegExp(`\\b(?:the|my|that|el|la) (?:\\w+ )?${what} ${whom}\\b|\\b${whom} (?:for|about|with) (?:the |my )?${what}\\b|\\b(?:el|la|un|una) (?:cita |doctora? |m[eé]dic[oa] )?(?:del?|de la|para(?: la| el| mi)?) ${what}`, 'iu').test(said);
};

export async function ofSpecialty(all: readonly Appointment[], wanted: string, desk: Desk): Promise<Appointment[]> {
  const rows = await Promise.all(all.map(async (each) => ({ each, specialty: (await doctorOf(desk, each.doctor_id)).specialty })));
  return rows.filter(({ specialty }) => specialty?.toLowerCase() === wanted.toLowerCase()).map(({ each }) => each);
}

const cannotCome = /\b(?:(?:do(?:n['’]?t| not) (?:think|believe|suppose|reckon|see how|expect)|doubt)(?: that)? i(?: can| could|['’]ll| will)(?: be able to)?|can(?:no|['’]?)t|can no longer|won['’]?t(?: be able to)?|(?:un|not )able to|not going to(?: be able to)?) (?:really )?(?:make(?! out| sense)|come(?! (?:down|up|off|out|over|to terms))|attend|be there|get there|do (?:it|that|this|the|my|mon|tue|wed|thu|fri)\w*|be able to (?:make|come))\b|\bno (?:(?:puedo|podr[eé]|voy a poder|pudiera) (?:ir|venir|asistir|llegar|acudir|estar)|me es posible (?:ir|venir|asistir))(?!\p{L})/iu;
const saysWhat = /\b(?:cancel\w*|call (?:it )?off|mov(?:e|ing)|re-?schedul\w*|change|switch|swap|push|shift|another|instead|different|other|new|later|earlier|sooner|after|mover\p{L}*|cambi\p{L}+|cancel\p{L}+|canc[eé]l\p{L}+|anul\p{L}+|apla[zc]\p{L}+|pospon\p{L}+|otr[oa]|m[aá]s tarde)(?!\p{L})|\?/iu;
/** Who only says that they cannot come has not said what shall become of it. */
export const undecided = (text: string): Slots => (saysCannotCome(text) && !saysWhat.test(text) ? { undecided: true } : {});
const hasOne = /(?<!\p{L})(?:i(?:['’]ve| have|['’]m| am)?(?: got| booked| down)?|i(?:['’]ve| have) booked|there(?:['’]s| is)|tengo|ten[ií]a|hice|ped[ií]) (?:an?|the|my|one|another|una?|la|el|mi|otra) (?:[\p{L}.]+ ){0,3}?(?:appointments?|appts?|visits?|bookings?|slot|cita|turno|consulta|visita|hora)(?!\p{L})/iu;
/** “I have an appointment on Friday and can't come”: of one that stands. */
export const hasAndCannotCome = (text: string): boolean => hasOne.test(text) && undecided(text)['undecided'] === true;
export const saysCannotCome = (text: string): boolean => cannotCome.test(text);

function moveOrCancel(appointment: Appointment, desk: Desk): Found {
  const actions = [{ type: 'start', label: 'Move it', value: 'reschedule_appointment' }, { type: 'start', label: 'Cancel it', value: 'cancel_appointment' }];
  return { answer: { type: 'clarification', text: `Shall I move or cancel your appointment with ${appointment.doctor_name} on ${sayTime(appointment.start, desk.zone)}?`, actions, listed: [appointment.appointment_id], suggests: { flow: 'reschedule_appointment', slots: { hint_it: true } }, data: { appointment } } };
}

/** An appointment is with its doctor: with another it is another one. */
const staysWith = (name: string, slots: Slots): Found => ({ answer: { type: 'clarification', text: `An appointment cannot be moved to another doctor. I can book one with ${name}, and cancel yours once you have that. Shall I look for a time with ${name}?`, actions: [{ type: 'start', label: 'Book an appointment', value: 'book_appointment' }], suggests: { flow: 'book_appointment', slots: Object.fromEntries(Object.entries(slots).filter(([hint]) => ['hint_doctor', 'hint_date', 'hint_time', 'hint_part_of_day'].includes(hint))) } } });

export const appointmentSlot = (type: string, verb: string, moving: boolean): Slot => ({
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
    if (!moving && found.length > 0 && only && isOfAll(slots)) return { value: only.appointment_id };
    const shown = found.length > 0 ? found : all;
    const options = shown.map((each) => optionOf(each, desk.zone));
    const isAll = isOfAll(slots);
    const which = found.length === 0 ? `I find no such appointment. These are yours; which one would you like to ${verb}?` : isAll ? `I ${verb} them one at a time. Which one first?` : `Which appointment would you like to ${verb}?`;
    return { ask: 'appointment', options, slots: { asked_appointment: true }, reply: { type, text: `${which} (times in ${desk.zone})\n\n${listOf(options.map(({ label }) => label))}`, data: { appointments: shown } } };
  },
});

/** "Move it": the appointment that was spoken of. */
export const spokenOf = (text: string, { entities: { doctor, specialty, appointment_ref } }: Understanding): Slots => ((doctor ?? specialty ?? appointment_ref) === undefined && /\b(?:it|that one|this one|that|(?:that|this) (?:appointment|booking|visit))\b/i.test(text) ? { it: true } : {});
