import { addDays, doctorName, localParts, sayTime, str } from '../words.ts';
import type { Flow, Slot, Slots, Talk } from '../types.ts';
import type { Understanding } from '../../understanding/types.ts';
import { namesDayOfWeek, shiftIn, weekAfter } from '../shift.ts';
import { appointmentOf, movedMeanwhile, reasonLine, type Appointment } from './appointments.ts';
import { besideSpokenOf, bookingHints, goneBecause, minutesIn, sameTime, timeResets, withoutStart } from './booking.ts';
import { hintOf, startSlot } from './doctors.ts';
import { anothersHint, ownOnly } from './others.ts';
import { appointmentSlot, impliedSpecialty, markedAnew, marks, placedIn, spokenOf, undecided } from './which-appointment.ts';

/** "Move it to Friday": a bare day is where it is to go. */
export function asDestination(understanding: Understanding): Understanding {
  const { appointment_ref, ...others } = understanding.entities;
  return appointment_ref?.text === others.date?.text ? { ...understanding, entities: others } : understanding;
}

/** The doctor of the appointment that is moved. */
const doctorOfAppointment: Slot = { name: 'doctor', find: async (slots, desk) => afterwards(await appointmentOf(desk, String(slots['appointment'])), keepsTime(slots, desk.talk) ? { ...slots, hint_same: true } : slots, desk.zone) };
/** “Actually make it Thursday”, of the one that was just booked or moved: nothing was said of its time. */
const keepsTime = (slots: Slots, { done, listed = [] }: Talk): boolean =>
  /^(?:book|reschedule)-/.test(done ?? '') && listed.length === 1 && listed[0] === slots['appointment'] && hintOf(slots, 'date').value !== undefined && hintOf(slots, 'date')['until'] === undefined && timeHints.every((name) => name === 'date' || (slots[`hint_${name}`] ?? null) === null);

/** “An hour later” is meant from where it stands. */
const afterwards = ({ doctor_id, start }: Appointment, slots: Slots, zone: string) => {
  const { hint_moved: moved, hint_same: same, hint_same_day: sameDay } = slots;
  const { date, time } = localParts(start, zone);
  const days = slots['hint_days'] ?? weekAfter(str(slots['hint_week']) ?? '', date);
  // A bare time is one of the day on which it stands.
  const clock = hintOf(slots, 'time');
  const bare = hintOf(slots, 'date').value === undefined && clock.value !== undefined && /^(?:at|around)$/.test(str(clock['relation']) ?? 'at') && clock.value !== time;
  const partOnly = hintOf(slots, 'date').value === undefined && clock.value === undefined && hintOf(slots, 'part_of_day').value !== undefined && moved === undefined;
  const dayOfIt = typeof days !== 'number' && (sameDay === true || bare || partOnly) ? { hint_date: { text: date, value: date } } : {};
  const sameTime = same === true || (typeof days === 'number' && clock.value === undefined) ? { hint_time: { text: time, value: time } } : {};
  return { value: doctor_id, also: { from: start, zone, ...(moved === 'later' && { hint_later: start }), ...(moved === 'earlier' && { hint_earlier: start }), ...dayOfIt, ...sameTime, ...(typeof days === 'number' && { hint_date: { text: addDays(date, days), value: addDays(date, days) } }) } };
};

/** "Too late in the week, anything sooner?": before it, on whichever day. */
const sooner = /\b(?:sooner|earlier (?:day|date|in the week)|too (?:late in the week|far (?:off|away|out)|long to wait))\b(?! (?:on|at|that|in the day|than))/i;

/** A week from where it stands, not from now. */
const nextWeek = /\bsame (?:time|hour|day|slot)\b.{0,30}\b(?:next|following|another) week\b|\b(?:next|following) week\b.{0,30}\bsame (?:time and day|day and time|time|hour|day|slot)\b/i;

const toAnother = /\b(?:instead|rather|(?:another|different|other) doctor|(?:change|switch|move) (?:it |that |my appointment )?to (?:dr|doctor)\b|see (?:dr|doctor))\b/i;

/** "Make Tuesday's earlier": its day says which one. */
function ofItsDay({ entities: { date, appointment_ref } }: Understanding, slots: Slots): Slots {
  if (date === undefined || appointment_ref !== undefined || slots['appointment'] !== undefined || !/day['’]?s$/i.test(date.text)) return {};
  return { appointment_ref: { text: date.text, value: date.text, by: { kind: 'date', date: date.value, dates: date.alternatives ?? [date.value] } }, date: null };
}

/** "Can my 10 o'clock be pushed an hour?": its time is none to which it is to go. */
const calledByTime = ({ entities: { time, appointment_ref: ref } }: Understanding): Slots => (time !== undefined && ref?.by.kind === 'time' && ref.by.time === time.value && ref.text.includes(time.text) ? { time: null } : {});

/** "Move the last one": what calls it is no time to which it is to go. */
const withoutCall = (text: string, { entities: { appointment_ref: ref, date } }: Understanding, slots: Slots): string => (ref === undefined || ref.text === date?.text || slots['appointment'] !== undefined ? text : text.replace(ref.text, ' '));

const movedHint = (text: string, understanding: Understanding, slots: Slots): Slots => {
  const { time, date } = understanding.entities;
  if (slots['doctor'] === undefined && nextWeek.test(text)) return { days: 7, date: null };
  if (slots['doctor'] === undefined && namesDayOfWeek(text)) return { week: text, date: null };
  const isOther = slots['appointment'] !== undefined && marks.some((name) => name !== 'it' && understanding.entities[name] !== undefined);
  if (isOther && time === undefined && sameTime.test(text)) return { same: true, time: null };
  const shift = slots['doctor'] === undefined ? shiftIn(text) : undefined;
  if (slots['doctor'] === undefined && sameTime.test(text)) return { same: true, ...(shift && 'days' in shift && { days: shift.days }), ...(time && { appointment_ref: { text: time.text, value: time.text, by: { kind: 'time', time: time.value } } }) };
  const ofThatDay = slots['doctor'] === undefined && /\b(?:same|that) day\b/i.test(text);
  if (ofThatDay && (time ?? understanding.entities.part_of_day) !== undefined) return { same_day: true, earlier: null, later: null };
  if (slots['doctor'] === undefined && time === undefined && !ofThatDay && sooner.test(text) && !/\b(?:later|earlier) one\b/i.test(text)) return { moved: 'earlier', any_day: true, date: null };
  if (shift && 'days' in shift) return { days: shift.days };
  if (shift) return { moved: shift.minutes > 0 ? 'later' : 'earlier', by: Math.abs(shift.minutes) };
  const [, way] = slots['doctor'] === undefined && time === undefined && (date === undefined || date.implied === true) && !/\b(?:later|earlier) one\b/i.test(text) ? (/\b(later|earlier|sooner)\b/i.exec(text) ?? []) : [];
  return way === undefined ? {} : { moved: way.toLowerCase() === 'later' ? 'later' : 'earlier', by: minutesIn(text) };
};

const timeHints = ['date', 'time', 'part_of_day', 'soonest', 'latest', 'later', 'earlier', 'by', 'other', 'any_day', 'moved', 'days', 'week', 'same', 'same_day', 'beside'];
/** "Now push Dr Lee to Friday at 4": another one with a time of its own keeps none of what was said for the first. */
function timedAnew({ entities }: Understanding, slots: Slots): Slots {
  const isOther = slots['appointment'] !== undefined && marks.some((name) => name !== 'it' && entities[name] !== undefined);
  return isOther && (entities.date ?? entities.time) !== undefined ? Object.fromEntries(timeHints.filter((name) => slots[`hint_${name}`] !== undefined && entities[name as 'date'] === undefined).map((name) => [name, null])) : {};
}

/** "Move Raman's to 12": of its own day, not of the day of another that was spoken of. */
const withAnother = ({ entities: { doctor, date, time } }: Understanding, slots: Slots): boolean => date === undefined && time !== undefined && doctor !== undefined && typeof slots['doctor'] === 'string' && !doctor.candidates.some(({ user_id }) => user_id === slots['doctor']);

const anotherOne = ['appointment', 'doctor', 'start'];

export const rescheduleAppointment: Flow = {
  intent: 'reschedule_appointment',
  acts: true,
  slots: [ownOnly, appointmentSlot('reschedule_selection', 'move', true), doctorOfAppointment, besideSpokenOf, startSlot('reschedule_request', 'When would you like to see {doctor} instead?')],
  resets: { appointment_ref: anotherOne, doctor: anotherOne, specialty: anotherOne, ...timeResets },
  ignores: impliedSpecialty,
  hints: (text, understanding, slots) => ({ ...calledByTime(understanding), ...timedAnew(understanding, slots), ...bookingHints(withoutCall(text, understanding, slots), understanding, { ...slots, doctor: 'fixed' }), ...(withAnother(understanding, slots) && { date: null }), ...movedHint(text, understanding, slots), ...ofItsDay(understanding, slots), ...undecided(text), ...placedIn(text, understanding), ...(understanding.entities.doctor !== undefined && toAnother.test(text) && { to_doctor: true }), ...spokenOf(text, understanding), ...markedAnew(understanding, slots, false), ...anothersHint(text, understanding) }),
  async finish(slots, desk) {
    const appointment = await appointmentOf(desk, String(slots['appointment']));
    const zone = str(slots['zone']) ?? desk.zone;
    const start = String(slots['start']);
    return {
      propose: { command: 'reschedule-appointment', data: { appointment_id: appointment.appointment_id, start } },
      reply: { type: 'reschedule_confirmation', text: `Shall I move your appointment with ${appointment.doctor_name}?\n\n- **From:** ${sayTime(appointment.start, zone)}\n- **To:** ${sayTime(start, zone)}${reasonLine(appointment)}`, data: { appointment, start, time_zone: zone } },
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
