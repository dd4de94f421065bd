import { doctorName, listOf, localParts, rowsOf, sayDay, sayShort, str } from '../words.ts';
import type { Desk, Flow, Option } from '../types.ts';
import { asHint, doctorOf, doctorsOf, fits, freeTimes, hintOf, isImplied, offerBooking, type Free } from './doctors.ts';
import { ownDoctors } from './messages.ts';
import { anothersHint, ownOnly } from './others.ts';

/** Directions in plain words: "500 mg, 1 tablet by mouth, twice daily, for 7 days". */
export function directionsOf(row: Record<string, unknown>): string {
  const parts = [str(row['strength']), str(row['dose']), str(row['route']), str(row['frequency']), typeof row['duration_days'] === 'number' ? `for ${row['duration_days']} days` : undefined].filter((part) => part !== undefined);
  const instructions = str(row['instructions']);
  return `${parts.join(', ')}${instructions === undefined ? '' : `. ${instructions}`}`;
}

/** What somebody was prescribed, ended or not. */
export const prescriptionsFor = async (patient_id: string, desk: Desk): Promise<readonly Record<string, unknown>[]> => rowsOf(await desk.get('/prescriptions', { patient_id, limit: '50' }), 'prescriptions');
/** The one that was begun or ended last. */
export const lastBy = (field: 'discontinued_at' | 'issued_at', rows: readonly Record<string, unknown>[]): Record<string, unknown> | undefined => rows.filter((row) => str(row[field]) !== undefined).toSorted((a, b) => String(b[field]).localeCompare(String(a[field])))[0];

/** The directions as the record has them for the patient, with the strength. */
function inPlainWords(row: Record<string, unknown>): string {
  const [directions, strength, instructions] = [str(row['directions']), str(row['strength']), str(row['instructions'])];
  if (directions === undefined) return directionsOf(row);
  return `${strength === undefined || directions.includes(strength) ? '' : `${strength}. `}${directions}${instructions === undefined || directions.includes(instructions) ? '' : ` ${instructions}`}`;
}

const prescriptionsOf = async (desk: Desk): Promise<readonly Record<string, unknown>[]> => rowsOf(await desk.get('/prescriptions', { active: 'true', limit: '50' }), 'prescriptions');

/** The patient's active prescriptions, as they are shown; by their medication. */
export const activePrescriptions = async (desk: Desk): Promise<readonly (Option & { readonly doctor_id: string })[]> =>
  (await prescriptionsOf(desk)).map((row) => ({ type: 'select_prescription', value: String(row['prescription_id']), label: String(row['medication']), doctor_id: String(row['doctor_id']) }));

export const viewPrescriptions: Flow = {
  intent: 'view_prescriptions',
  acts: false,
  slots: [ownOnly],
  hints: anothersHint,
  async finish(slots, desk) {
    const all = await prescriptionsOf(desk);
    const wanted = hintOf(slots, 'medication').value?.toLowerCase();
    const named = wanted === undefined ? all : all.filter((row) => String(row['medication']).toLowerCase().includes(wanted));
    if (all.length === 0) return { answer: { type: 'no_prescriptions', text: 'You have no active prescriptions.', data: { prescriptions: [] } } };
    if (named.length === 0) return { answer: { type: 'no_prescriptions', text: `I find no active prescription of ${hintOf(slots, 'medication').value} for you. You have ${all.length} other${all.length === 1 ? '' : 's'}.`, data: { prescriptions: [] } } };
    const lines = await Promise.all(named.map(async (row) => `**${String(row['medication'])}**: ${inPlainWords(row)} (${doctorName(await desk.nameOf(String(row['doctor_id'])))})`));
    const [doctor, ...others] = new Set(named.map((row) => String(row['doctor_id'])));
    return { ...(doctor !== undefined && others.length === 0 && { slots: { doctor } }), answer: { type: 'prescriptions_list', text: `Your prescriptions:\n\n${listOf(lines)}\n\nFor a refill or a question, I can write to your doctor.`, actions: [{ type: 'start', label: 'Write to my doctor', value: 'message_doctor' }], suggests: { flow: 'message_doctor', slots: {} }, data: { prescriptions: named } } };
  },
};

export const viewReports: Flow = {
  intent: 'view_reports',
  acts: false,
  slots: [ownOnly],
  hints: anothersHint,
  async finish(_slots, desk) {
    const reports = rowsOf(await desk.get('/reports', {}), 'reports');
    if (reports.length === 0) return { answer: { type: 'no_reports', text: 'There are no reports in your records.', data: { reports: [] } } };
    const lines = reports.map((row) => `**${String(row['title'])}** (${str(row['kind']) ?? 'report'}, ${sayShort(String(row['filed_at']), desk.zone).split(',')[0]})${str(row['summary']) === undefined ? '' : `: ${String(row['summary'])}`}`);
    return { answer: { type: 'reports_list', text: `Your reports:\n\n${listOf(lines)}`, data: { reports } } };
  },
};

const ofDays = /\b(?:what|which) (?:other )?(?:days|weekdays)\b|\bqu[eé] d[ií]as\b/i;
/** "Mon 7 Dec (09:00 to 16:30)". */
function byDay(free: readonly Free[]): string[] {
  return [...new Set(free.map(({ date }) => date))].slice(0, 7).map((date) => {
    const times = free.filter((each) => each.date === date).map(({ time }) => time);
    return `${sayDay(date)} (${times[0]} to ${times.at(-1)})`;
  });
}
/** "Mon 7 Dec, 09:00, 09:30". */
const clockTimes = (free: readonly Free[], zone: string): string[] => (free[0] ? [[sayShort(free[0].start, zone), ...free.slice(1).map(({ time }) => time)].join(', ')] : []);

const ownDoctor = /\bmy (?:own |current )?(?:doctors?|care team|physicians?|specialists?)\b/i;

export const doctorInfo: Flow = {
  intent: 'doctor_info',
  acts: false,
  slots: [],
  hints: (text, { entities }) => ({ ...(ownDoctor.test(text) && !entities.doctor && !entities.specialty && { mine: true }), ...(ofDays.test(text) && !entities.time && { days: true }) }),
  async finish(slots, desk) {
    const { value: named, candidates = [] } = hintOf(slots, 'doctor');
    const specialty = hintOf(slots, 'specialty').value;
    const day = hintOf(slots, 'date').value;
    const until = str(hintOf(slots, 'date')['until']) ?? day;
    const inOrder = slots['hint_order'] === true;
    const ofField = named === undefined ? await doctorsOf(desk, specialty) : [];
    // A sore throat is seen by a general practitioner where there is no specialist for it.
    const general = named === undefined && ofField.length === 0 && isImplied(hintOf(slots, 'specialty').text ?? 'doctor') ? await doctorsOf(desk, 'General Practice') : [];
    const rows = slots['hint_mine'] === true ? await ownDoctors(desk) : named === undefined ? (ofField.length > 0 ? ofField : general) : await Promise.all(candidates.slice(0, 8).map(({ user_id }) => doctorOf(desk, user_id)));
    if (rows.length === 0) return { answer: { type: 'no_doctors_found', text: slots['hint_mine'] === true ? 'No doctor cares for you here yet.' : named === undefined ? `I find no doctor${specialty === undefined ? '' : ` for ${specialty}`} here.` : `I do not know a doctor called “${named}” here. There are: ${(await doctorsOf(desk, undefined)).slice(0, 8).map(({ full_name }) => full_name).join(', ')}.`, data: { doctors: [] } } };
    const timed = slots['hint_part_of_day'] !== undefined || slots['hint_time'] !== undefined;
    const looked = await Promise.all(
      rows.slice(0, 10).map(async (row) => {
        const zone = row.time_zone ?? desk.zone;
        const single = rows.length <= 3 || day !== undefined || timed;
        const days = day === undefined ? (timed ? 1 : 14) : 1 + Math.round((Date.parse(until ?? day) - Date.parse(day)) / 86_400_000);
        const { free } = single ? await freeTimes(desk, row.doctor_id, day ?? localParts(desk.now, zone).date, days) : { free: [] };
        const fitting = free.filter((each) => fits(each, slots));
        const times = slots['hint_days'] === true ? byDay(fitting) : rows.length === 1 && day !== undefined && until === day ? clockTimes(fitting, zone) : fitting.slice(0, 4).map(({ start }) => sayShort(start, zone));
        const when = times.length > 0 ? `: free ${times.join('; ')} (${zone})` : single ? ': no free time then' : row.next_free === null ? '' : `: next free ${sayShort(row.next_free, zone)} (${zone})`;
        return { row, first: fitting[0]?.start ?? row.next_free ?? '9', isFree: times.length > 0, line: `${row.full_name}${row.specialty === null ? '' : `, ${row.specialty}`}${when}` };
      }),
    );
    // Who asks who is free then wants those who are.
    const free = named === undefined && (day !== undefined || timed) ? looked.filter(({ isFree }) => isFree) : [];
    const found = free.length > 0 ? free : looked;
    const shown = inOrder ? found.toSorted((a, b) => Date.parse(a.first) - Date.parse(b.first)) : found;
    const [soonest, second] = shown;
    const sooner = inOrder && soonest && second && soonest.isFree ? (soonest.first === second.first ? `They are free at the same time.\n\n` : `${soonest.row.full_name} is free first.\n\n`) : '';
    const lines = shown.map(({ line }) => line);
    const [only, ...others] = shown.map(({ row }) => row);
    const known = { ...(only && others.length === 0 ? asHint(only) : named !== undefined && candidates.length > 1 ? { hint_doctor: slots['hint_doctor'] } : slots['hint_specialty'] !== undefined && { hint_specialty: slots['hint_specialty'] }), ...(day !== undefined && { hint_date: slots['hint_date'] }) };
    return { slots: { hint_shown: shown.map(({ row }) => row.doctor_id), ...(only && others.length === 0 && { doctor: only.doctor_id }) }, answer: { type: 'doctor_list', text: `${sooner}${listOf(lines)}\n\nShall I book an appointment?`, ...offerBooking(known), data: { doctors: shown.map(({ row }) => row) } } };
  },
};
