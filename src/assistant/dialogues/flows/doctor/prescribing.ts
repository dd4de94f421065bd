import { parseFrequency } from '../../../../domain/directions/directions.ts';
import type { Rejection } from '../../../../kernel/rejection.ts';
import type { Desk, Flow, Slot, Slots } from '../../types.ts';
import { isRequest } from '../../wishes.ts';
import { cut, listOf, rowsOf, sayShort, str } from '../../words.ts';
import { hintOf } from '../doctors.ts';
import { directionsOf } from '../records.ts';
import { directionsHints, isOfDirections } from './directions.ts';
import { isOfKind, isSame, kindIn } from './kinds.ts';
import { patientName, patientSlot, whoseHints } from './patients.ts';

const spans: readonly (readonly [RegExp, number])[] = [[/year/, 365], [/month/, 30], [/week|wk/, 7], [/day|\bd\b/, 1]];
/** "7 days", "2 weeks" → days. */
export function daysOf(duration: string | undefined): number | undefined {
  const count = Number(/\d+/.exec(duration ?? '')?.[0] ?? Number.NaN);
  const span = spans.find(([unit]) => unit.test(duration ?? ''));
  return Number.isNaN(count) || !span ? undefined : count * span[1];
}

const tellsHowOften = /\b(?:daily|days?|times|once|twice|thrice|every|hours?|hourly|weekly|weeks?|months?|mornings?|evenings?|nights?|nightly|bedtime|[btq]id|qhs|qam|qod|q\d\S*|qd|prn|needed|meals?|stat)\b/i;
/** As it was said, with "as needed" where that was said elsewhere; its code where the words alone would not be understood. */
function frequencyIn(slots: Slots): string | undefined {
  const { text, value } = hintOf(slots, 'frequency');
  if (text === undefined || value === undefined) return undefined;
  const said = tellsHowOften.test(text) && !('refused' in parseFrequency(text, {})) ? text : value;
  return value.includes('PRN') && !/prn|need|requir/i.test(said) ? `${said} as needed` : said;
}

const isMeasured = (slots: Slots): boolean => (hintOf(slots, 'strength').value ?? hintOf(slots, 'dose').value) !== undefined;
/** How often the patient takes the medication already, for an order that changes only how much. */
async function takenAlready(slots: Slots, desk: Desk): Promise<string | undefined> {
  const active = rowsOf(await desk.get('/prescriptions', { patient_id: String(slots['patient']), active: 'true', limit: '50' }), 'prescriptions');
  const [row, ...others] = active.filter((each) => isSame(String(each['medication']), hintOf(slots, 'medication').value ?? ''));
  return row && others.length === 0 ? str(row['frequency']) : undefined;
}

const details: Slot = {
  name: 'details',
  async find(slots, desk) {
    const before = frequencyIn(slots) === undefined && hintOf(slots, 'medication').value !== undefined && isMeasured(slots) ? await takenAlready(slots, desk) : undefined;
    if (before) return { value: true, also: { hint_frequency: { text: before, value: before } } };
    const missing = [
      hintOf(slots, 'medication').value === undefined && 'the medication',
      hintOf(slots, 'strength').value === undefined && hintOf(slots, 'dose').value === undefined && 'the strength or dose',
      frequencyIn(slots) === undefined && 'how often it is to be taken',
    ].filter((each) => each !== false);
    if (missing.length === 0) return { value: true };
    return { ask: 'details', reply: { type: 'prescription_details_required', text: `To prescribe for ${await patientName(desk, slots['patient'])} I also need ${missing.join(', and ')}.`, data: { missing } } };
  },
};

/** The command's data, from what was said. */
function prescriptionOf(slots: Slots): Record<string, unknown> {
  const duration_days = daysOf(hintOf(slots, 'duration').value);
  const optional = { strength: hintOf(slots, 'strength').value, dose: hintOf(slots, 'dose').value, route: hintOf(slots, 'route').value, duration_days, instructions: str(slots['hint_instructions']), override_reason: str(slots['hint_override']) };
  const said = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { patient_id: String(slots['patient']), medication: hintOf(slots, 'medication').value, frequency: frequencyIn(slots), ...said };
}

type Finding = { readonly kind: string; readonly severity: string; readonly with?: string; readonly text: string };
/** What stands beside the medication: an allergy, or what is taken already. */
const beside: Readonly<Record<string, string>> = { allergy: 'allergy to ', interaction: 'interaction with ', duplicate: 'beside ' };
const findingLines = (findings: readonly Finding[]): string => findings.map(({ kind, severity, with: other, text }) => `- **${severity}**: ${beside[kind] === undefined || other === undefined ? '' : `${beside[kind]}**${other}**: `}${text}`).join('\n');
const findingsOf = ({ extension }: Rejection): readonly Finding[] => (extension.findings ?? []) as readonly Finding[];

/** "Override because …": the only way past a safety finding, in a doctor's own words, and then confirmed like everything. */
const override = /\b(?:overrid(?:e|ing)|despite|anyway|nevertheless|accept(?:ing)? the risk|prescribe (?:it )?(?:all the same|regardless))\b[\s,:-]*(?:it|that|this|the (?:warning|finding|check)s?)?[\s,:-]*(?:because|since|as|due to|reason(?: is)?:?|for)?[\s,:-]*([\s\S]{4,})$/i;

/** What an order does not hold. */
const ofOthers = new Set(['date', 'time', 'part_of_day', 'diagnosis', 'icd', 'specialty', 'doctor', 'appointment_ref']);

export const addPrescription: Flow = {
  intent: 'add_prescription',
  acts: true,
  repeats: true,
  slots: [patientSlot, details],
  resets: { patient: ['patient', 'hint_override'], medication: ['details', 'hint_override'], strength: ['details'], dose: ['details'], route: ['details'], frequency: ['details'], duration: ['details'], instructions: ['details'], override: ['details'] },
  claims: isOfDirections,
  ignores: (name, text) => ofOthers.has(name) || (name === 'route' && /^(?:recet\w*|back|hang)$/i.test(text)) || (name === 'frequency' && /^[a-z]{4,}$/i.test(text) && !tellsHowOften.test(text) && !/^(?:mane|nocte|midday|noon)$/i.test(text)),
  hints(text, understanding, slots): Slots {
    const { frequency } = understanding.entities;
    const before = hintOf(slots, 'frequency');
    // “Make it prn” says when, and leaves how often at most.
    const directions = directionsHints(text, understanding, slots);
    const needed = !('frequency' in directions) && frequency?.value === 'PRN' && before.value !== undefined && before.text !== undefined && !before.value.includes('PRN') ? { frequency: { text: before.text, value: `${before.value} PRN` } } : {};
    const reason = slots['asked_override'] === true || /^\W*(?:ok(?:ay)?\W+)?overrid/i.test(text) ? override.exec(text)?.[1]?.trim() : undefined;
    return { ...whoseHints(text, understanding, slots), ...directions, ...needed, ...(reason !== undefined && { override: cut(reason, 500) }) };
  },
  async finish(slots, desk) {
    const data = prescriptionOf(slots);
    const name = await patientName(desk, slots['patient']);
    const rehearsed = await desk.rehearse('issue-prescription', data);
    if ('rejection' in rehearsed) {
      const { rejection } = rehearsed;
      if (rejection.slug === 'safety-check-failed')
        return { ask: 'override', slots: { asked_override: true }, reply: { type: 'refused', text: `The safety check stands against ${String(data['medication'])} for ${name}:\n\n${findingLines(findingsOf(rejection))}\n\nA yes does not change that. Name another medication, or, if you decide to prescribe it all the same, say “override because …” with your reason; it is kept with the prescription. “Never mind” leaves it.`, data: { reason: rejection.slug, findings: findingsOf(rejection) } } };
      if (rejection.slug !== 'validation') throw rejection;
      const wrong = rejection.extension.errors?.map(({ path, message }) => `${path.slice(1)}: ${message}`).join('; ') ?? rejection.message;
      return { ask: 'details', slots: { hint_frequency: undefined, details: undefined }, reply: { type: 'prescription_details_required', text: `I do not understand the directions (${wrong}). How often is it to be taken?`, data: { missing: ['how often it is to be taken'] } } };
    }
    const issued = rehearsed.events[0]?.data ?? {};
    const findings = (Reflect.get(issued, 'findings') ?? []) as readonly Finding[];
    const reason = str(data['override_reason']);
    const lines = [`- **Patient:** ${name}`, `- **Medication:** ${String(data['medication'])}`, `- **Directions:** ${directionsOf({ ...data, dose: Reflect.get(issued, 'dose') ?? data['dose'], duration_days: Reflect.get(issued, 'duration_days') ?? data['duration_days'] })}`, ...(reason === undefined ? [] : [`- **Overriding the safety check because:** ${reason}`])];
    const before = str(slots['hint_left']);
    const left = before === undefined ? '' : `${before} is left, and not prescribed.\n\n`;
    const safety = findings.length === 0 ? 'The safety check found nothing.' : `The safety check says:\n${findingLines(findings)}`;
    return { propose: { command: 'issue-prescription', data }, reply: { type: 'prescription_confirmation', text: `${left}Shall I issue this prescription?\n\n${lines.join('\n')}\n\n${safety}`, data: { findings } } };
  },
  done: async ({ result }, slots, desk) => ({ type: 'prescription_added', text: `${hintOf(slots, 'medication').value ?? 'It'} has been prescribed for ${await patientName(desk, slots['patient'])}.`, data: { ...result } }),
  refused: ({ slug }, slots) => (slug === 'safety-check-failed' ? { slots, because: 'The patient’s records have changed meanwhile; nothing has been prescribed.' } : undefined),
};

const activePrescription: Slot = {
  name: 'prescription',
  async find(slots, desk) {
    const every = rowsOf(await desk.get('/prescriptions', { patient_id: String(slots['patient']), limit: '100' }), 'prescriptions');
    const all = every.filter((row) => row['status'] === 'ACTIVE');
    const { value: wanted, text: said = '' } = hintOf(slots, 'medication');
    const kind = kindIn(said) ?? str(slots['hint_kind']);
    const isMeant = (row: Record<string, unknown>): boolean => (wanted !== undefined && isSame(String(row['medication']), wanted)) || ((wanted === undefined || kindIn(said) !== undefined) && kind !== undefined && isOfKind(String(row['medication']), kind));
    const named = wanted ?? kind;
    const found = named === undefined ? all : all.filter(isMeant);
    const name = await patientName(desk, slots['patient']);
    const before = named === undefined || found.length > 0 ? undefined : every.find(isMeant);
    if (before) return { answer: { type: 'clarification', text: `${String(before['medication'])} of ${name} is not active any more${before['status'] === 'DISCONTINUED' ? ': it has been discontinued already' : ''}. Nothing has been changed.`, data: { prescriptions: [before] } } };
    if (all.length === 0) return { answer: { type: 'refused', text: `${name} has no active prescription.`, data: { prescriptions: [] } } };
    if (found.length === 1 && found[0] && (named !== undefined || all.length === 1)) return { value: String(found[0]['prescription_id']) };
    const shown = found.length > 0 ? found : all;
    const options = shown.map((row) => ({ type: 'select_prescription', value: String(row['prescription_id']), label: `${String(row['medication'])}: ${directionsOf(row)} (since ${sayShort(String(row['issued_at']), desk.zone).split(',')[0]})`, words: [String(row['medication']).toLowerCase()] }));
    return { ask: 'prescription', options, reply: { type: 'prescription_details_required', text: `${found.length === 0 ? `${name} has no ${named} at present. ` : ''}Which prescription of ${name} shall be discontinued?\n\n${listOf(options.map(({ label }) => label))}`, data: { prescriptions: shown } } };
  },
};

const reasonSlot: Slot = {
  name: 'reason',
  free: 'text',
  async find(slots, desk) {
    const { value } = hintOf(slots, 'reason');
    if (value !== undefined) return { value };
    const prescription = await desk.get(`/prescriptions/${String(slots['prescription'])}`);
    return { ask: 'reason', reply: { type: 'prescription_details_required', text: `For what reason shall **${String(prescription['medication'])}** (${directionsOf(prescription)}) be discontinued for ${await patientName(desk, slots['patient'])}?`, data: { missing: ['the reason'] } } };
  },
};

/** "…, it upset his stomach". */
const behind = /[,;.–-]\s+(?:because |since |as )?((?:it|he|she|they|the patient|no longer|not|side effects?|rash|caus\w+|develop\w+|getting|has|had)\b[\s\S]{4,400})$/i;

const afterComma = /,\s+(?!please|thanks|thank|now|today|asap|immediately|doc\b|sorry|both)(\p{L}[^,;?\d]{3,100})$/iu;

const takesOffRecord = /\b(?:take|remove|delete|strike|drop|clear|cross)\b[^,.;]*\b(?:allerg(?:y|ies)|diagnos[ei]s|dx)\b/i;
const staysAsItIs = /\b(?:stays?|keeps?|continues?|remains?|carr(?:y|ies) on|leave|unchanged|untouched)\b/i;
/** "Aspirin stays, right?": a medication that is not the one whose end was read back, and is to be left alone. */
function leftAlone(text: string, named: string | undefined, { medication }: Slots): string | undefined {
  return named !== undefined && typeof medication === 'string' && !isSame(medication, named) && staysAsItIs.test(text) && !/\b(?:stop|discontinue|instead|rather)\b/i.test(text) ? named : undefined;
}

export const discontinuePrescription: Flow = {
  intent: 'discontinue_prescription',
  acts: true,
  slots: [
    {
      name: 'of_prescriptions',
      find: (slots) => Promise.resolve(slots['hint_of_record'] === true ? { answer: { type: 'out_of_scope', text: 'I cannot take an allergy or a diagnosis off a record: that is done in the chart. Nothing has been changed.' } } : undefined),
    },
    patientSlot,
    activePrescription,
    reasonSlot,
  ],
  resets: { patient: ['patient', 'prescription'], medication: ['prescription'], kind: ['prescription'], reason: ['reason'], all: ['reason'] },
  ignores: (name, said, slots, text) => !['patient', 'medication', 'reason'].includes(name) || (name !== 'patient' && leftAlone(text, name === 'medication' ? said : undefined, slots) !== undefined),
  claims: (text, { entities: { medication } }, slots) => leftAlone(text, medication?.value, slots) !== undefined,
  hints(text, understanding, slots) {
    const { entities } = understanding;
    if (slots['prescription'] === undefined && takesOffRecord.test(text)) return { ...whoseHints(text, understanding, slots), of_record: true };
    const alone = leftAlone(text, entities.medication?.value, slots);
    if (alone !== undefined) return { left_alone: alone };
    const kind = entities.medication === undefined && slots['reason'] === undefined ? kindIn(text) : undefined;
    const clause = entities.reason === undefined ? (behind.exec(text)?.[1] ?? afterComma.exec(text)?.[1]) : undefined;
    const said = clause !== undefined && (isRequest(clause) || /^(?:maybe|perhaps|possibly|i guess|dunno)\b/i.test(clause)) ? undefined : clause;
    // “No, sorry, the ibuprofen” says which, and not why.
    const value = said !== undefined && entities.medication !== undefined && said.toLowerCase().includes(entities.medication.text.toLowerCase()) && said.split(/\s+/).length <= 3 ? undefined : said;
    const given = str(slots['reason']);
    // The reason that was given is the reason for all.
    const all = /\b(?:both|all of (?:them|these))\b/i.test(text) ? { all: true, ...(given !== undefined && { reason: { text: given, value: given } }) } : {};
    return { ...whoseHints(text, understanding, slots), ...(kind !== undefined && (slots['prescription'] === undefined || isRequest(text)) && { kind }), ...all, ...(value !== undefined && { reason: { text: value, value } }) };
  },
  async finish(slots, desk) {
    const prescription = await desk.get(`/prescriptions/${String(slots['prescription'])}`);
    const reason = cut(String(slots['reason']).replace(/^(?:because(?: of)?|due to|since|as)\s+(?=\S{3})/i, ''), 500);
    return {
      slots: { medication: String(prescription['medication']) },
      propose: { command: 'discontinue-prescription', data: { prescription_id: String(slots['prescription']), reason } },
      reply: { type: 'discontinue_confirmation', text: `${slots['hint_all'] === true ? 'I stop one after the other. ' : ''}${slots['hint_left_alone'] === undefined ? '' : `${String(slots['hint_left_alone'])} is not touched. `}Shall I discontinue **${String(prescription['medication'])}** for ${await patientName(desk, slots['patient'])}?\n\n- **Directions:** ${directionsOf(prescription)}\n- **Reason:** ${reason}` },
    };
  },
  async done(_outcome, slots, desk) {
    const { medication } = slots;
    const reply = { type: 'prescription_discontinued', text: `${String(medication)} has been discontinued for ${await patientName(desk, slots['patient'])}.`, data: { prescription_id: String(slots['prescription']) } };
    if (slots['hint_all'] !== true) return reply;
    const { patient, hint_medication, hint_reason } = slots;
    return { ...reply, text: `${reply.text} Shall I go on with the other?`, suggests: { flow: 'discontinue_prescription', slots: { patient, hint_medication, hint_reason } } };
  },
};

const diagnosisSlot: Slot = {
  name: 'diagnosis',
  free: 'text',
  async find(slots) {
    const { value } = hintOf(slots, 'diagnosis');
    return value === undefined ? { ask: 'diagnosis', reply: { type: 'diagnosis_details_required', text: 'What is the diagnosis? You can add its ICD-10 code.', data: { missing: ['the diagnosis'] } } } : { value };
  },
};

const bare = (text: string): string => text.replace(/^[\s,;:.()-]+|[\s,;:()-]+$/g, '');
/** What stands before a code is the diagnosis, what stands behind it notes. */
function described(slots: Slots): { readonly description: string; readonly notes: string } {
  const said = String(slots['diagnosis']);
  const [before = '', notes = ''] = said.split(/\b[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/i);
  return { description: cut(bare(before) || said, 500), notes: bare(notes) };
}
/** "Hold on, prediabetes, R73.03, not type 2": what is left of a correction is the diagnosis. Undefined: it names none. */
function correctedDiagnosis(text: string, patient: string | undefined): string | undefined {
  const opener = /^\W*(?:(?:no+|wait|sorry|hold on|hang on|actually|rather|oops|correction|scratch that)\b\W*)*(?:(?:make (?:it|that)|i meant?|it'?s|it should be|should be|change (?:it|that|the diagnosis) to|it is)\b\W*)?/i;
  const opened = text.replace(opener, '');
  if (opened === text.replace(/^\W+/, '') && !icd10.test(text)) return undefined;
  const [named = ''] = opened.replace(/[,;]?\s*\b(?:not|instead of|rather than)\b[^,;.]*/gi, '').replace(patient ?? '\0', '').split(/\b(?:with )?(?:the )?(?:code|icd(?:-?10)?)\b|\b[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/i);
  const said = bare(named).replace(/^(?:the |for )+/i, '');
  return /\p{L}{4,}/u.test(said) && said.split(/\s+/).length <= 8 && !/^(?:the |that|this|it|its|code|yes|okay|please|patient|wrong|cancel|record|save|add|use|and|with|icd|make|change|put)\b/i.test(said) ? said : undefined;
}
const icd10 = /\b[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/;

/** "Record it: …", "put down …". */
const leadsToDiagnosis = /^(?:(?:it|this|that|as follows|diagnosis|dx)\s*[:,-]\s*|(?:him|her|them|the patient)\s+(?:with|as having|for)?\s*)+/i;
const ofCode = /^\W*(?:(?:no+|sorry|actually|wait|ok(?:ay)?|make|change|and|but)\b\W*)*(?:the |its? |that )?(?:(?:correct|right|proper|actual|real|new)\s+)?(?:icd(?:-?10)?\s+)?code\b/i;
const putDown = /\b(?:put|note|write|jot|mark|take)\s+(?:(?:it|this|that|him|her|them)\s+)?down\b(?! syndrome|['’]?s\b)/i;

const strikesCode = /^\W*(?:(?:no|wait|ok(?:ay)?|please|actually|sorry)\W+)*(?:strike|scratch|drop|delete|remove|lose|cross out|take out|correct) (?:the |that |its )?(?:icd(?:-?10)? )?code\b/i;
/** "Strike the code, make it I20.9, angina unspecified": what it is called anew; empty: as before. */
function namedAnew(text: string): string {
  const parts = text.replace(strikesCode, '').split(/\b[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/i);
  return parts.map((part) => bare(part.replace(/\b(?:make|change|it|that|to|is|and|use|put|should be|instead|please)\b/gi, ' '))).find((part) => /\p{L}{4,}/u.test(part)) ?? '';
}
const noted = /^\W*(?:(?:and|with|also|add|put|ok(?:ay)?)\W+)*(?:the |a )?notes?\s*(?::|are\b|is\b|-)\s*(\S[\s\S]{2,})$/i;

export const addDiagnosis: Flow = {
  intent: 'add_diagnosis',
  acts: true,
  repeats: true,
  slots: [patientSlot, diagnosisSlot],
  resets: { patient: ['patient'], diagnosis: ['diagnosis'] },
  ignores: (name, _said, slots, text) => !['patient', 'diagnosis', 'icd'].includes(name) || (slots['diagnosis'] !== undefined && name !== 'icd' && (strikesCode.test(text) || noted.test(text))),
  claims: (text, _understanding, slots) => slots['diagnosis'] !== undefined && (strikesCode.test(text) || noted.test(text)),
  hints(text, understanding, slots) {
    const { entities: { diagnosis, patient, icd }, intent } = understanding;
    const notes = slots['diagnosis'] === undefined ? undefined : noted.exec(text)?.[1];
    if (notes !== undefined) return { notes: bare(notes) };
    if (slots['diagnosis'] !== undefined && strikesCode.test(text)) {
      const fresh = icd?.value ?? icd10.exec(text)?.[0];
      const called = namedAnew(text) || described(slots).description;
      return { icd: fresh === undefined ? null : { text: fresh, value: fresh }, diagnosis: { text: called, value: called } };
    }
    const anew = slots['diagnosis'] === undefined || diagnosis !== undefined || intent === 'confirm' ? undefined : correctedDiagnosis(text, patient?.text);
    const code = icd === undefined ? icd10.exec(text)?.[0] : undefined;
    const name = patient?.text;
    const behindName = name !== undefined && diagnosis?.value.startsWith(name) ? diagnosis.value.slice(name.length).replace(/^(?:'s)?\W*(?:with|has|as|for|is)?\W+/i, '') : diagnosis?.value;
    // “The correct code is …” says nothing of what it is called.
    const kept = ofCode.test(text) && (icd ?? code) !== undefined ? str(slots['diagnosis']) : undefined;
    if (kept !== undefined) return { icd: { text: icd?.value ?? code ?? '', value: icd?.value ?? code ?? '' }, diagnosis: { text: kept, value: kept } };
    const bareName = behindName?.replace(leadsToDiagnosis, '').replace(putDown.test(text) ? /^down\s+/i : '', '');
    const after = bareName === diagnosis?.value ? undefined : bareName;
    return { ...whoseHints(text, understanding, slots), ...(code !== undefined && { icd: { text: code, value: code } }), ...(after !== undefined && after !== '' && { diagnosis: { text: after, value: after } }), ...(anew !== undefined && { diagnosis: { text: anew, value: anew }, ...((icd === undefined && code === undefined) && { icd: null }) }) };
  },
  async finish(slots, desk) {
    const code = hintOf(slots, 'icd').value;
    const { description, notes: saidBehind } = described(slots);
    const notes = str(slots['hint_notes']) ?? saidBehind;
    const data = { patient_id: String(slots['patient']), description, ...(code !== undefined && { code, code_system: 'ICD-10' }), ...(notes !== '' && { notes }) };
    const rehearsed = await desk.rehearse('record-diagnosis', data);
    if ('rejection' in rehearsed) throw rehearsed.rejection;
    return { propose: { command: 'record-diagnosis', data }, reply: { type: 'diagnosis_confirmation', text: `Shall I record this diagnosis?\n\n- **Patient:** ${await patientName(desk, slots['patient'])}\n- **Diagnosis:** ${description}${code === undefined ? '' : ` (${code})`}${notes === '' ? '' : `\n- **Notes:** ${notes}`}` } };
  },
  done: async ({ result }, slots, desk) => ({ type: 'diagnosis_added', text: `${described(slots).description} is recorded for ${await patientName(desk, slots['patient'])}.`, data: { ...result } }),
};
