import { fold } from '../../../understanding/fold.ts';
import type { Understanding } from '../../../understanding/types.ts';
import type { Desk, Flow, Option, Slot, Slots } from '../../types.ts';
import { cut, doctorName, listOf, nameWords, personName, rowsOf, sayShort, str } from '../../words.ts';
import { hintOf } from '../doctors.ts';
import { directionsOf } from '../records.ts';
import { kindIn } from './kinds.ts';
import { patientsOfVisit, placeInList, visitIn, visitOf } from './visits.ts';

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

/** "For my two o'clock", and whether a text leaves open whom it is about: then it is whoever was spoken of last. */
export function whoseHints(text: string, { entities: { patient } }: Understanding, slots: Slots = {}): Slots {
  const visit = patient === undefined ? (visitIn(text, false) ?? (slots['hint_listed'] === true ? placeInList(text) : undefined)) : undefined;
  return { ...(visit && { visit }), ...(/\bthe other\b/i.test(text) && { other: true }), ...(ofSomebodyElse.test(text) && { somebody: true }) };
}
const smallWords = /\b(?:(?:right|same|correct) (?:diagnosis|dx)|yes|yeah|no|nope|ok(?:ay)?|but|except|only|wrong|person|patient|chart|file|diagnosis|dx|it|this|that|is|goes|go|belongs|should|be|was|meant|i|mean|make|move|put|down|record|enter|log|file|under|for|to|in|on|of|the|one|sorry|wait|actually|rather|instead|please|send|write|message|text|s|espera|perd[oó]n|disculpa|era|para)\b/gi;
/** "Yes, except it's Bea Stone's diagnosis": another patient, and nothing else. */
export const namesOnlyPatient = (text: string, name: string): boolean => text.includes(name) && !/\p{L}/u.test(text.replace(name, ' ').replaceAll(/\b(?:not|instead of|rather than) \p{L}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?/gu, ' ').replaceAll(smallWords, ' ').replaceAll(/['’]s?\b/g, ' '));

const around = /^(?:under|on|yes|yeah|yep|no+|nope|nah|not|ok(?:ay)?|but|oh|ah|oops|whoops|argh|ugh|damn|wrong|person|patient|one|name|it|its|this|that|thats|is|goes|go|belongs|should|have|be|been|was|were|meant|mean|supposed|i|ive|im|my|me|bad|mistake|fault|apologies|sorry|so|very|typo|wait|hang|hold|on|actually|rather|instead|please|pls|thanks|for|to|of|the|make|change|and|mr|mrs|ms|miss|s)$/;
/** “Wrong chart”, “this order”: what is corrected, and none that is to be shown. */
const corrected = /\b(?:wrong|incorrect|not the right)\s+(?:(?:patient|person)(?:['’]s)?\s+)?(?:chart|file|record|folder|notes?|account|history)\b|\b(?:this|that|the|my)\s+(?:script|prescription|rx|order|diagnosis|dx|message|entry|one)\b(?=['’]?s?\s+(?:is|was|goes|belongs|should|for|to)\b)/gi;
/** Whom a text names that says nothing else: a correction of whose something is, with apologies around (“SORRY I meant okoro!! samuel”). Undefined: it says more, or may mean several. */
export function namesOnly(text: string, { entities: { patient } }: Understanding, { patients }: Pick<Desk, 'patients'>): NonNullable<Understanding['entities']['patient']> | undefined {
  if (/\?/.test(text)) return undefined;
  const wordsOf = (said: string): readonly string[] => fold(said).replaceAll("'", '').match(/[\p{L}-]+|\d+/gu) ?? [];
  const heard = patient !== undefined && patient.candidates.length > 0 ? wordsOf(patient.text) : [];
  const isName = (word: string): boolean => heard.includes(word) || patients.some(({ full_name }) => wordsOf(full_name).includes(word));
  const words = wordsOf(text.replaceAll(corrected, ' wrong ').replaceAll(/['’]s\b/g, '').replaceAll(/\b(?:not|instead of|rather than)\s+(?:(?:for|to|mrs?|ms|miss)\.?\s+)?\p{L}{3,}(?=\W*(?:$|[,.;!–—-]|\p{Lu}))/gu, ' '));
  const named = words.filter((word) => !around.test(word));
  if (named.length === 0 || named.length > 3 || !named.every(isName)) return undefined;
  const candidates = patients.filter(({ full_name }) => named.every((word) => heard.includes(word) || wordsOf(full_name).includes(word)));
  const [one, ...others] = candidates.length === patients.length ? [] : candidates;
  const [meant, ...alike] = patient?.candidates ?? [];
  if (one && others.length === 0) return { text: one.full_name, value: one.full_name, candidates: [one] } as NonNullable<Understanding['entities']['patient']>;
  return meant && alike.length === 0 && !one ? patient : undefined;
}

/** "Sams chart", "a script for the new guy", "zolpidem for myself": somebody, whom nothing that is known names. */
const ofSomebodyElse = /\b(?!(?:hi|hers?|their|it|what|that|thi|there|who|let|patient|today|one)['’]?s?\b)\p{L}{2,}['’]?s\s+(?:chart|history|records?|files?|notes?|meds|medications?|allerg\w+|labs?|results?|background)\b|\b(?:for|to) (?:myself|my (?:self|wife|husband|partner|son|daughter|kid|child|mother|father|mum|mom|dad|brother|sister|friend|neighbou?r|colleague|cat|dog))\b|\b(?:another|other|new|different|some)\s+(?:patient|one|person|guy|man|lady|woman|boy|girl|kid|child)\b/iu;

/** What was said beside whom it is of, while that is still to be chosen. */
function notedOf(slots: Slots): string {
  const said = (['medication', 'strength', 'dose', 'frequency', 'duration', 'diagnosis', 'icd', 'reason'] as const).flatMap((name) => hintOf(slots, name).text ?? []);
  const all = [...said, ...(str(slots['hint_content']) === undefined ? [] : [`“${cut(String(slots['hint_content']), 200)}”`])];
  return all.length === 0 ? '' : `\n\nI keep what you said: ${all.join(', ')}.`;
}
const withNoted = (asked: ReturnType<typeof choice>, slots: Slots): ReturnType<typeof choice> => ({ ...asked, reply: { ...asked.reply, text: `${asked.reply.text}${notedOf(slots)}` } });

/** Which patient: the one named, of those in care; else the one of the visit that is meant, or the one who was spoken of last. */
export const patientSlot: Slot = {
  name: 'patient',
  async find(slots, desk) {
    const { value: named, candidates: possible = [] } = hintOf(slots, 'patient');
    // “The other Sam” is not the one who was spoken of.
    const candidates = slots['hint_other'] === true && possible.length > 1 ? possible.filter(({ user_id }) => user_id !== desk.talk.patient) : possible;
    const visit = named === undefined ? visitOf(slots) : undefined;
    const [visitor, ...visitors] = visit ? (await patientsOfVisit(visit, desk)).filter((id) => desk.patients.some(({ user_id }) => user_id === id)) : [];
    if (visitor !== undefined && visitors.length === 0) return { value: visitor };
    const spokenOf = desk.patients.find(({ user_id }) => user_id === desk.talk.patient);
    if (spokenOf && named === undefined && !visit && slots['hint_somebody'] !== true) return { value: spokenOf.user_id };
    const alike = namesakes(named, candidates, desk);
    if (alike.length > 1) return withNoted(choice(alike, 'Several of your patients may be called that. Which one do you mean?'), slots);
    if (candidates.length === 1 && candidates[0]) return { value: candidates[0].user_id };
    const exact = candidates.filter(({ full_name }) => full_name.toLowerCase() === named?.toLowerCase());
    if (exact.length === 1 && exact[0]) return { value: exact[0].user_id };
    if (candidates.length > 1) return withNoted(choice(candidates.map(({ user_id, full_name }) => ({ patient_id: user_id, full_name })), 'Several of your patients have that name. Which one do you mean?'), slots);
    const all = await patientsInCare(desk);
    return withNoted(choice(all, named === undefined ? 'Which patient?' : `I do not know a patient called “${named}” in your care, and I can open only the records of those who are; an administrator can assign you. Which patient do you mean?`), slots);
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

const section = (title: string, lines: readonly string[]): string => `**${title}**\n${lines.length === 0 ? 'none' : lines.map((each) => `- ${each}`).join('\n')}`;

export const patientHistory: Flow = {
  intent: 'patient_history',
  acts: false,
  slots: [patientSlot],
  resets: { patient: ['patient'] },
  ignores: (name) => name !== 'patient',
  // What was asked about is what “stop it” means, said next.
  hints(text, understanding, slots) {
    const about = understanding.entities.medication?.value ?? kindIn(text);
    return { ...whoseHints(text, understanding, slots), ...(about !== undefined && { about }) };
  },
  async finish(slots, desk) {
    const chart = await desk.get(`/patients/${String(slots['patient'])}/chart`);
    const allergies = rowsOf(chart, 'allergies').filter((row) => row['retracted'] !== true).map((row) => `${String(row['substance'])}${str(row['reaction']) === undefined ? '' : `: ${String(row['reaction'])}`}`);
    const diagnoses = rowsOf(chart, 'diagnoses').map((row) => `${String(row['description'])}${str(row['code']) === undefined ? '' : ` (${String(row['code'])})`}`);
    const prescriptions = await Promise.all(rowsOf(chart, 'prescriptions').map(async (row) => `${String(row['medication'])}: ${directionsOf(row)} [${String(row['status']).toLowerCase()}], since ${sayShort(String(row['issued_at']), desk.zone).split(',')[0]}, ${doctorName(await desk.nameOf(String(row['doctor_id'])))}`));
    const reports = rowsOf(chart, 'reports').map((row) => String(row['title']));
    const visits = await Promise.all(rowsOf(chart, 'appointments').map(async (row) => `${sayShort(String(row['start']), desk.zone)}, ${doctorName(row['doctor_name'] ?? (await desk.nameOf(String(row['doctor_id']))))} [${String(row['status']).toLowerCase()}]`));
    const name = await patientName(desk, slots['patient']);
    return { answer: { type: 'patient_history', text: [`### ${name}`, section('Allergies', allergies), section('Diagnoses', diagnoses), section('Prescriptions', prescriptions), section('Reports', reports), section('Appointments', visits)].join('\n\n'), data: chart } };
  },
};
