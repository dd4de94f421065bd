import { doctorName, sayTime, str } from '../words.ts';
import type { Flow, Slots } from '../types.ts';
import { doctorOf, doctorSlot, hintOf, specialtySlot, startSlot } from './doctors.ts';

const anyone = /\b(?:any(?:one|body| doctor| of them| one)?|whoever|whichever|do(?:es)? ?n[o']?t matter|don'?t care|no preference|first available|you (?:choose|pick|decide)|cualquiera)\b/i;
const soonest = /\b(?:asap|as soon as possible|(?:first|next|soonest|earliest)(?: (?:available|free|possible|opening|slot|time|one))?|lo antes posible)\b/i;
const wantsOther = /\b(?:another|other|different|later|earlier|more) (?:time|times|day|slot|slots|date|dates)\b/i;

/** Hints that no entity holds: "any doctor", "the first free one", "another day". */
export function bookingHints(text: string, slots: Slots): Slots {
  return {
    ...(anyone.test(text) && slots['doctor'] === undefined && { any: true }),
    ...(soonest.test(text) && { soonest: true }),
    ...(wantsOther.test(text) && { other: true }),
  };
}

/** Refusals of a booking after which other times are offered. */
export const goneBecause: Readonly<Record<string, string>> = {
  'slot-taken': 'That time has been taken meanwhile, so nothing has been booked.',
  'outside-availability': 'That time can no longer be booked.',
  'in-the-past': 'That time is too soon to be booked.',
  'patient-busy': 'You have another appointment at that time.',
};

/** Slots as they were before a time was chosen; near to it others are looked for. */
export function withoutStart(slots: Slots): Slots {
  const { start: _start, hint_soonest: _soonest, ...rest } = slots;
  return rest;
}

export const bookAppointment: Flow = {
  intent: 'book_appointment',
  acts: true,
  slots: [specialtySlot, doctorSlot, startSlot('datetime_selection', 'When would you like to see {doctor}?')],
  resets: { doctor: ['doctor', 'start', 'specialty'], specialty: ['specialty', 'doctor', 'start'], any: ['doctor', 'start'], date: ['start'], time: ['start'], part_of_day: ['start'], soonest: ['start'], other: ['start'] },
  hints: (text, _understanding, slots) => bookingHints(text, slots),
  async finish(slots, desk) {
    const doctor = await doctorOf(desk, String(slots['doctor']));
    const zone = str(slots['zone']) ?? desk.zone;
    const start = String(slots['start']);
    const reason = str(hintOf(slots, 'reason').value)?.slice(0, 500);
    const data = { doctor_id: doctor.doctor_id, start, ...(reason !== undefined && { reason }) };
    return {
      propose: { command: 'book-appointment', data },
      reply: { type: 'booking_confirmation', text: `Shall I book this appointment?\n\n- **With:** ${doctor.full_name}${doctor.specialty === null ? '' : `, ${doctor.specialty}`}\n- **When:** ${sayTime(start, zone)}${reason === undefined ? '' : `\n- **Reason:** ${reason}`}`, data: { doctor, time_zone: zone } },
    };
  },
  async done({ result }, slots, desk) {
    const doctor = await doctorOf(desk, String(slots['doctor']));
    const start = str(Reflect.get(result, 'start')) ?? String(slots['start']);
    return { type: 'appointment_booked', text: `Your appointment with ${doctor.full_name} on ${sayTime(start, str(slots['zone']) ?? desk.zone)} is booked.`, data: { appointment: { ...result, doctor_id: doctor.doctor_id, doctor_name: doctorName(doctor.full_name) } } };
  },
  refused: ({ slug }, slots) => {
    const because = goneBecause[slug];
    return because === undefined ? undefined : { slots: withoutStart(slots), because };
  },
};
