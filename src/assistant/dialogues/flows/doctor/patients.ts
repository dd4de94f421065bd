import type { Desk, Flow, Option, Slot } from '../../types.ts';
import { addDays, doctorName, listOf, localParts, nameWords, personName, rowsOf, sayDay, sayShort, str } from '../../words.ts';
import { hintOf } from '../doctors.ts';
import { directionsOf } from '../records.ts';

const most = 10;
type Patient = { readonly patient_id: string; readonly full_name: string };

async function patientsInCare(desk: Desk): Promise<readonly (Patient & { readonly row: Record<string, unknown> })[]> {
  return rowsOf(await desk.get('/patients', { limit: '50' }), 'patients').map((row) => ({ patient_id: String(row['patient_id']), full_name: personName(row['full_name']), row }));
}

const optionOf = ({ patient_id, full_name }: Patient): Option => ({ type: 'select_patient', value: patient_id, label: full_name, words: nameWords(full_name), of: { patient_id, after: '' } });

function choice(patients: readonly Patient[], question: string) {
  const options = patients.slice(0, most).map(optionOf);
  return { ask: 'patient', options, reply: { type: 'patient_selection_required', text: options.length === 0 ? `${question} No patient is in your care at the moment.` : `${question}\n\n${listOf(options.map(({ label }) => label))}`, data: { patients: patients.slice(0, most).map(({ patient_id, full_name }) => ({ patient_id, full_name })) } } };
}

/** "Sam" is what Sam is called, and Samuel as well: all of the speaker's patients whom a first name alone may mean. */
export function namesakes(named: string | undefined, candidates: readonly { user_id: string; full_name: string }[], { patients }: Pick<Desk, 'patients'>): readonly Patient[] {
  const short = named?.toLowerCase().replace(/['’]s?$/, '') ?? '';
  if (candidates.length === 0 || !/^\p{L}{3,}$/u.test(short)) return [];
  const meant = patients.filter(({ user_id, full_name }) => candidates.some((each) => each.user_id === user_id) || (full_name.toLowerCase().split(' ')[0] ?? '').startsWith(short));
  return candidates.some(({ full_name }) => full_name.toLowerCase().split(' ')[0] === short) ? meant.map(({ user_id, full_name }) => ({ patient_id: user_id, full_name })) : [];
}

/** Which patient: the one named, of those in care. */
export const patientSlot: Slot = {
  name: 'patient',
  async find(slots, desk) {
    const { value: named, candidates = [] } = hintOf(slots, 'patient');
    const alike = namesakes(named, candidates, desk);
    if (alike.length > 1) return choice(alike, 'Several of your patients may be called that. Which one do you mean?');
    if (candidates.length === 1 && candidates[0]) return { value: candidates[0].user_id };
    const exact = candidates.filter(({ full_name }) => full_name.toLowerCase() === named?.toLowerCase());
    if (exact.length === 1 && exact[0]) return { value: exact[0].user_id };
    if (candidates.length > 1) return choice(candidates.map(({ user_id, full_name }) => ({ patient_id: user_id, full_name })), 'Several of your patients have that name. Which one do you mean?');
    const all = await patientsInCare(desk);
    return choice(all, named === undefined ? 'Which patient?' : `I do not know a patient called “${named}” in your care. Which patient do you mean?`);
  },
};
export const patientName = async (desk: Desk, patient_id: unknown): Promise<string> => personName(await desk.nameOf(String(patient_id)));

export const viewPatients: Flow = {
  intent: 'view_patients',
  acts: false,
  slots: [],
  async finish(_slots, desk) {
    const all = await patientsInCare(desk);
    if (all.length === 0) return { answer: { type: 'no_patients', text: 'There are no patients in your care at the moment.', data: { patients: [] } } };
    const lines = all.map(({ full_name, row }) => {
      const next = str(row['next_visit']);
      const alerts = Number(row['open_alerts'] ?? 0);
      return `${full_name}${next === undefined ? '' : `, next visit ${sayShort(next, desk.zone)}`}${alerts > 0 ? ` (**${alerts} open alert${alerts === 1 ? '' : 's'}**)` : ''}`;
    });
    return { answer: { type: 'patients_list', text: `Your patients:\n\n${listOf(lines)}`, data: { patients: all.map(({ row }) => row) } } };
  },
};

const wholeWeek = /\b(?:(?:whole|entire|full|complete|all) (?:of )?(?:the |this |my )?week|(?:the|my) week|week(?:ly)? (?:view|overview|schedule)|rest of (?:the|this|my) week|all week)\b/i;
/** The Sunday that ends the week of a YYYY-MM-DD. */
const endOfWeek = (date: string): string => addDays(date, (7 - new Date(`${date}T12:00:00Z`).getUTCDay()) % 7);

export const viewSchedule: Flow = {
  intent: 'view_schedule',
  acts: false,
  slots: [],
  hints: (text, { entities: { date } }) => ({ ...(/\b(?:that|the same) day\b/i.test(text) && { that_day: true }), ...(date === undefined && wholeWeek.test(text) && { week: true, date: null }) }),
  async finish(slots, desk) {
    const hint = hintOf(slots, 'date');
    const one = hintOf(slots, 'patient').candidates ?? desk.patients.filter(({ user_id }) => user_id === slots['patient']);
    const isNext = one.length > 0 && hint.value === undefined && slots['hint_that_day'] !== true && slots['hint_week'] !== true;
    const day = hint.value ?? (slots['hint_that_day'] === true ? desk.talk.day : undefined) ?? localParts(desk.now, desk.zone).date;
    const until = str(hint['until']) ?? (hint.value === undefined && slots['hint_week'] === true ? endOfWeek(day) : isNext ? addDays(day, 365) : day);
    // A day more at either end: the zone's days are not UTC's.
    const [from, to] = [new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000), new Date(Date.parse(`${until}T00:00:00Z`) + 2 * 86_400_000)];
    const [appointments, blocked_times] = await Promise.all([
      desk.get('/appointments', { from: from.toISOString(), to: to.toISOString(), status: 'BOOKED,COMPLETED,NO_SHOW', limit: '200' }),
      desk.get(`/doctors/${desk.caller.user_id}/blocks`, { from: from.toISOString(), to: to.toISOString(), limit: '50' }),
    ]);
    const found = rowsOf(appointments, 'appointments');
    const shown = found.filter((row) => localParts(String(row['start']), desk.zone).date >= day && localParts(String(row['start']), desk.zone).date <= until && (one.length === 0 || one.some(({ user_id }) => user_id === row['patient_id']))).toSorted((a, b) => (String(a['start']) < String(b['start']) ? -1 : 1));
    const whom = one.length === 1 ? ` with ${personName(one[0]?.full_name)}` : '';
    const when = isNext ? 'the days to come' : day === until ? sayDay(day) : `${sayDay(day)} to ${sayDay(until)}`;
    const blocks = rowsOf(blocked_times, 'blocks').filter((row) => localParts(String(row['to']), desk.zone).date >= day && localParts(String(row['from']), desk.zone).date <= until);
    const blocked = blocks.length === 0 ? '' : `\n\nBlocked: ${blocks.map((row) => `${sayShort(String(row['from']), desk.zone)} to ${sayShort(String(row['to']), desk.zone)}`).join('; ')}`;
    if (shown.length === 0) return { answer: { type: 'no_appointments', text: `You have no appointments${whom} ${isNext ? 'in' : 'on'} ${when}.${isNext ? '' : blocked}`, data: { date: day, appointments: [] } } };
    const lines = shown.map((row) => `${day === until ? localParts(String(row['start']), desk.zone).time : sayShort(String(row['start']), desk.zone)}: ${personName(row['patient_name'])}${str(row['reason']) === undefined ? '' : ` (${String(row['reason'])})`}${row['status'] === 'BOOKED' ? '' : ` [${String(row['status']).toLowerCase().replace('_', ' ')}]`}`);
    return { answer: { type: 'appointments_schedule', text: `Your schedule${whom} ${isNext ? 'in' : 'on'} ${when} (${desk.zone}):\n\n${listOf(lines)}${isNext ? '' : blocked}`, data: { date: day, time_zone: desk.zone, appointments: shown } } };
  },
};

const section = (title: string, lines: readonly string[]): string => `**${title}**\n${lines.length === 0 ? 'none' : lines.map((each) => `- ${each}`).join('\n')}`;

export const patientHistory: Flow = {
  intent: 'patient_history',
  acts: false,
  slots: [patientSlot],
  resets: { patient: ['patient'] },
  async finish(slots, desk) {
    const chart = await desk.get(`/patients/${String(slots['patient'])}/chart`);
    const allergies = rowsOf(chart, 'allergies').filter((row) => row['retracted'] !== true).map((row) => `${String(row['substance'])}${str(row['reaction']) === undefined ? '' : `: ${String(row['reaction'])}`}`);
    const diagnoses = rowsOf(chart, 'diagnoses').map((row) => `${String(row['description'])}${str(row['code']) === undefined ? '' : ` (${String(row['code'])})`}`);
    const prescriptions = rowsOf(chart, 'prescriptions').map((row) => `${String(row['medication'])}: ${directionsOf(row)} [${String(row['status']).toLowerCase()}]`);
    const reports = rowsOf(chart, 'reports').map((row) => String(row['title']));
    const visits = await Promise.all(rowsOf(chart, 'appointments').map(async (row) => `${sayShort(String(row['start']), desk.zone)}, ${doctorName(row['doctor_name'] ?? (await desk.nameOf(String(row['doctor_id']))))} [${String(row['status']).toLowerCase()}]`));
    const name = await patientName(desk, slots['patient']);
    return { answer: { type: 'patient_history', text: [`### ${name}`, section('Allergies', allergies), section('Diagnoses', diagnoses), section('Prescriptions', prescriptions), section('Reports', reports), section('Appointments', visits)].join('\n\n'), data: chart } };
  },
};
