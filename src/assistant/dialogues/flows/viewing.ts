import { addDays, instantOf, listOf, localParts, rowsOf, str } from '../words.ts';
import type { Desk, Flow } from '../types.ts';
import { lineOf, toAppointment, upcoming, type Appointment } from './appointments.ts';
import { hintOf } from './doctors.ts';
import { anothersHint, ownOnly } from './others.ts';
import { impliedSpecialty, ofSpecialty } from './which-appointment.ts';

/** What was booked on days that have begun, whatever became of it. */
async function past(desk: Desk, from: string, until: string): Promise<Appointment[]> {
  const answer = await desk.get('/appointments', { from: new Date(instantOf(from, '00:00', desk.zone)).toISOString(), to: new Date(instantOf(addDays(until, 1), '00:00', desk.zone)).toISOString(), limit: '50' });
  return rowsOf(answer, 'appointments').map(toAppointment).toSorted((a, b) => (a.start < b.start ? -1 : 1));
}

export const viewAppointments: Flow = {
  intent: 'view_appointments',
  acts: false,
  slots: [ownOnly],
  hints: (text, understanding) => ({ ...anothersHint(text, understanding), it: null }),
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
    const [spoken] = slots['hint_it'] === true ? (desk.talk.listed ?? []) : [];
    const shown = spoken !== undefined ? all.filter(({ appointment_id }) => appointment_id === spoken) : specialty.value === undefined ? withDoctor : await ofSpecialty(withDoctor, specialty.value, desk);
    if (shown.length === 0) return { answer: { type: 'no_appointments', text: isPast ? 'You had no appointment then.' : all.length === 0 ? 'You have no appointments coming up.' : `You have no appointment then. ${all.length === 1 ? 'There is one at another time.' : `There are ${all.length} at other times.`}`, data: { appointments: [] } } };
    const [only, ...more] = shown;
    return {
      ...(only && more.length === 0 && { slots: { doctor: only.doctor_id } }),
      answer: { type: 'appointments_list', text: `Your appointments (times in ${desk.zone}):\n\n${listOf(shown.map((each) => `${lineOf(each, desk.zone)}${each.reason === null ? '' : ` (${each.reason})`}${each.status === 'BOOKED' ? '' : ` [${each.status.toLowerCase().replace('_', ' ')}]`}`))}`, data: { appointments: shown }, listed: shown.map(({ appointment_id }) => appointment_id) },
    };
  },
};
