import { sayTime, str } from '../words.ts';
import type { Flow } from '../types.ts';
import { appointmentOf, movedMeanwhile, reasonLine, toAppointment } from './appointments.ts';
import { doctorOf } from './doctors.ts';
import { anothersHint, ownOnly } from './others.ts';
import { appointmentSlot, impliedSpecialty, isOfAll, keptIn, markedAnew, placedIn, spokenOf, undecided } from './which-appointment.ts';

export const cancelAppointment: Flow = {
  intent: 'cancel_appointment',
  acts: true,
  slots: [ownOnly, appointmentSlot('cancel_selection', 'cancel', false)],
  hints: (text, understanding, slots) => ({ ...spokenOf(text, understanding), ...(slots['asked_appointment'] !== true && undecided(text)), ...markedAnew(understanding, slots, true), ...keptIn(text, understanding), ...placedIn(text, understanding), ...anothersHint(text, understanding) }),
  resets: { kept: ['appointment'], appointment_ref: ['appointment'], doctor: ['appointment'], specialty: ['appointment'], date: ['appointment'], time: ['appointment'], part_of_day: ['appointment'] },
  ignores: impliedSpecialty,
  async finish(slots, desk) {
    const appointment = await appointmentOf(desk, String(slots['appointment']));
    const { specialty } = await doctorOf(desk, appointment.doctor_id);
    return {
      slots: { shown: { ...appointment } },
      propose: { command: 'cancel-appointment', data: { appointment_id: appointment.appointment_id } },
      reply: { type: 'cancel_confirmation', text: `${isOfAll(slots) ? 'One after the other, the soonest first. ' : ''}Shall I cancel your appointment with ${appointment.doctor_name}${specialty === null ? '' : ` (${specialty})`} on ${sayTime(appointment.start, desk.zone)}?${reasonLine(appointment, '\n\n')}`, data: { appointment } },
    };
  },
  next: ({ hint_appointment_ref }) => (isOfAll({ hint_appointment_ref }) ? { hint_appointment_ref } : undefined),
  changed: async (slots, desk) => movedMeanwhile(await appointmentOf(desk, String(slots['appointment'])), str((slots['shown'] as { start?: unknown } | undefined)?.start), slots, desk),
  // As it was read back: nothing of it has changed since but that it is cancelled.
  done: async (_outcome, slots, desk) => {
    const appointment = toAppointment(slots['shown'] as Record<string, unknown>);
    return { type: 'appointment_cancelled', text: `Your appointment with ${appointment.doctor_name} on ${sayTime(appointment.start, desk.zone)} is cancelled.`, data: { appointment: { ...appointment, status: 'CANCELLED' } } };
  },
};
