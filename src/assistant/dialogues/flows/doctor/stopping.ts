import { knownName } from '../../../../domain/medications/names.ts';
import type { Flow, Reply, Slot, Slots } from '../../types.ts';
import { asks } from '../../asides.ts';
import { dropIt } from '../../giving-up.ts';
import type { Understanding } from '../../../understanding/types.ts';
import { isRequest } from '../../wishes.ts';
import { cut, listOf, rowsOf, sayShort, str } from '../../words.ts';
import { hintOf } from '../doctors.ts';
import { directionsOf } from '../records.ts';
import { isOfKind, isSame, kindIn } from './kinds.ts';
import { patientName, patientSlot, whoseHints } from './patients.ts';
import { onlyEndsIt } from './undoing.ts';

const activePrescription: Slot = {
  name: 'prescription',
  async find(slots, desk) {
    const every = rowsOf(await desk.get('/prescriptions', { patient_id: String(slots['patient']), limit: '100' }), 'prescriptions');
    // “No, the other one”.
    const all = every.filter((row) => row['status'] === 'ACTIVE' && row['prescription_id'] !== slots['hint_other_than'] && !(typeof slots['hint_left_alone'] === 'string' && isSame(String(row['medication']), slots['hint_left_alone'])));
    const { value: wanted, text: said = '' } = hintOf(slots, 'medication');
    const kind = kindIn(said) ?? str(slots['hint_kind']);
    const isMeant = (row: Record<string, unknown>): boolean => (wanted !== undefined && isSame(String(row['medication']), wanted)) || ((wanted === undefined || kindIn(said) !== undefined) && kind !== undefined && isOfKind(String(row['medication']), kind));
    const named = wanted ?? kind;
    const found = named === undefined ? all : all.filter(isMeant);
    const name = await patientName(desk, slots['patient']);
    const before = named === undefined || found.length > 0 ? undefined : every.find(isMeant);
    if (before) return { answer: { type: 'clarification', text: `${String(before['medication'])} of ${name} is not active any more${before['status'] === 'DISCONTINUED' ? ': it has been discontinued already' : ''}. Nothing has been changed.`, data: { prescriptions: [before] } } };
    if (all.length === 0) return { answer: { type: 'refused', text: `${name} has no active prescription.`, data: { prescriptions: [] } } };
    if (named === undefined && slots['hint_all'] === true && found[0]) return { value: String(found[0]['prescription_id']) };
    if (found.length === 1 && found[0] && (named !== undefined || all.length === 1)) return { value: String(found[0]['prescription_id']) };
    const shown = found.length > 0 ? found : all;
    const options = shown.map((row) => ({ type: 'select_prescription', value: String(row['prescription_id']), label: `${String(row['medication'])}: ${directionsOf(row)} (since ${sayShort(String(row['issued_at']), desk.zone).split(',')[0]})`, words: [String(row['medication']).toLowerCase()] }));
    return { ask: 'prescription', options, reply: { type: found.length === 0 ? 'clarification' : 'prescription_details_required', text: `${found.length === 0 ? `${name} has no ${named} at present. ` : ''}Which prescription of ${name} shall be discontinued?\n\n${listOf(options.map(({ label }) => label))}`, data: { prescriptions: shown } } };
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

/** "Make that 'severe muscle pain'". */
const quotation = /(?:^|[\s:])["'“‘]([^"“”]{3,400}?)["'”’](?=[\s,.;!]|$)/;
const afterComma = /,\s+(?!please|thanks|thank|now|today|asap|immediately|doc\b|sorry|both)(\p{L}[^,;?\d]{3,100})$/iu;

const ofAll = /\b(?:both|everything)\b|\ball (?:of )?(?:them|these|it|his|her|their|the)\b|\ball (?:of )?[^,.;]{0,30}\b(?:meds?|medications?|medicines?|drugs?|prescriptions?|pills?)\b/i;
/** What all are called, and none by name. */
const anyMedication = /^(?:all |both )?(?:of )?(?:the |his |her |their )?(?:meds?|medications?|medicines?|drugs?|prescriptions?|scripts?|pills?|tablets?|tabs?|everything|others?|lot)$/i;
const noReason = /^\W*(?:(?:well|too|also|now|then|please|instead|next|both|and|the|as)\b\W*)*$/i;
const isNameAlone = (said: string): boolean => knownName(said.replace(/^\W*(?:the |his |her |their )?|\W+$/gi, '')) !== undefined;
/** “Delete that allergy of hers”. */
export const takesOffRecord = /\b(?:take|remove|delete|strike|clear|cross|erase|wipe|get rid of)\b[^,.;?]*\b(?:allerg(?:y|ies)|diagnos[ei]s|dx)\b(?! (?:from|off) (?:the|this|that|my) (?:order|message|list))/i;
/** “Add a penicillin allergy”. */
export const addsAllergy = /^(?!.*(?:\bdiagnos|\bdx\b|\b[A-Z]\d\d))\W*(?:(?:please|ok(?:ay)?|and|also|can you|could you|then|now)\W+)*(?:add|record|note|put|enter|document|log|chart)\b[^.;?]*\ballerg(?:y|ies)\b(?! (?:test|clinic|season))/i;
export const cannotTakeOff: Reply = { type: 'out_of_scope', text: 'I cannot change allergies, nor take a diagnosis off a record: that is done in the chart. Nothing has been changed.' };
/** A question, once the reason is known, is none. */
const asksBeside = (text: string, { reason }: Slots): boolean => reason !== undefined && asks.test(text) && !/\b(?:reason|because)\b/i.test(text);
/** “No, drop that, I'd rather see the repeat first”: why it is not to be stopped is no reason to stop it. */
const callsOff = (text: string, { reason }: Slots): boolean => reason !== undefined && dropIt.test(text) && !/\b(?:stop\w*|discontinu\w*|end)\b/i.test(text);
/** What nobody knows for a medication, once it is settled which is to end, is of the reason: “she wheezes at night”. */
const isOfReason = (said: string, { prescription }: Slots, text: string): boolean => prescription !== undefined && knownName(said) === undefined && !corrects.test(text) && !isRequest(text);
const saysOther = /\b(?:the|her|his|their) other (?:one|med(?:ication|icine)?|drug|tablet|pill|prescription)\b|\bthe other\W*$/i;
const staysAsItIs = /\b(?:stays?|keeps?|continues?|remains?|carr(?:y|ies) on|leave|unchanged|untouched)\b/i;
const corrects = /^\W*(?:(?:no+|nope|sorry|wait|so|right|oh|oops|actually|rather|i (?:meant?|said)|not (?:that|this)(?: one)?|wrong one|it['’]?s|make (?:it|that))\b\W*)+/i;
/** What is said about which one it is, the medication left out. */
const onlyWhich = /^\W*(?:(?:(?:keep|leave) (?:that|this|it|her|him)(?: one)?(?: on| alone)?|it['’]?s|it is|the|his|her|their|instead|please|rather|one|that|which|i|want(?:ed)?|meant?|to|be|stop(?:ped)?|is)\b\W*)*$/i;
/** "No, sorry, the ibuprofen", "no wait, keep that one, it's the naproxen i want stopped": which one, and not why. */
const namesOther = (text: string, { entities: { medication } }: Understanding): boolean => medication !== undefined && corrects.test(text) && onlyWhich.test(text.replace(corrects, '').replace(medication.text, ''));
/** "Aspirin stays, right?": a medication that is not the one whose end was read back, and is to be left alone. */
function leftAlone(text: string, named: string | undefined, { medication }: Slots): string | undefined {
  return named !== undefined && !(typeof medication === 'string' && isSame(medication, named)) && staysAsItIs.test(text) && !/\b(?:stop(?:ped|ping)?|discontinu(?:e|ed|ing)|instead|rather)\b/i.test(text) ? named : undefined;
}

export const discontinuePrescription: Flow = {
  intent: 'discontinue_prescription',
  acts: true,
  slots: [
    {
      name: 'of_prescriptions',
      find: (slots) => Promise.resolve(slots['hint_of_record'] === true ? { answer: cannotTakeOff } : undefined),
    },
    patientSlot,
    activePrescription,
    reasonSlot,
  ],
  resets: { patient: ['patient', 'prescription'], medication: ['prescription'], kind: ['prescription'], reason: ['reason'], all: ['reason'], other_than: ['prescription', 'hint_medication', 'hint_kind'] },
  ignores: (name, said, slots, text) => !['patient', 'medication', 'reason'].includes(name) || (name === 'reason' && (noReason.test(said) || onlyEndsIt(said) || isNameAlone(said) || asksBeside(text, slots) || callsOff(text, slots))) || (name === 'medication' && (anyMedication.test(said) || isOfReason(said, slots, text))) || (name !== 'patient' && leftAlone(text, name === 'medication' ? said : undefined, slots) !== undefined),
  claims: (text, understanding, slots) => leftAlone(text, understanding.entities.medication?.value, slots) !== undefined || (slots['reason'] === undefined && namesOther(text, understanding)),
  hints(text, understanding, slots) {
    const { entities } = understanding;
    if (slots['prescription'] === undefined && takesOffRecord.test(text)) return { ...whoseHints(text, understanding, slots), of_record: true };
    const settled = str(slots['prescription']);
    const other = settled !== undefined && entities.medication === undefined && saysOther.test(text) ? { other_than: settled } : {};
    const alone = leftAlone(text, entities.medication?.value, slots);
    if (alone !== undefined) return { left_alone: alone };
    if (slots['reason'] === undefined && namesOther(text, understanding)) return { reason: slots['hint_reason'] ?? null };
    const kind = entities.medication === undefined && slots['reason'] === undefined ? kindIn(text) : undefined;
    const clause = entities.reason === undefined && !asksBeside(text, slots) && !callsOff(text, slots) ? (behind.exec(text)?.[1] ?? afterComma.exec(text)?.[1]) : undefined;
    const said = clause !== undefined && (isRequest(clause) || /^(?:maybe|perhaps|possibly|i guess|dunno)\b/i.test(clause)) ? undefined : clause;
    // “No, sorry, the ibuprofen” says which, and not why.
    const value = said !== undefined && entities.medication !== undefined && said.toLowerCase().includes(entities.medication.text.toLowerCase()) && said.split(/\s+/).length <= 3 ? undefined : said;
    const given = str(slots['reason']);
    const inQuotes = given === undefined ? undefined : quotation.exec(text)?.[1];
    if (inQuotes !== undefined) return { reason: { text: inQuotes, value: inQuotes } };
    // The reason that was given is the reason for all.
    const all = ofAll.test(text) ? { all: true, ...(given !== undefined && { reason: { text: given, value: given } }) } : {};
    return { ...whoseHints(text, understanding, slots), ...other, ...(kind !== undefined && (slots['prescription'] === undefined || isRequest(text)) && { kind }), ...all, ...(value !== undefined && { reason: { text: value, value } }) };
  },
  async finish(slots, desk) {
    const prescription = await desk.get(`/prescriptions/${String(slots['prescription'])}`);
    const reason = cut(String(slots['reason']).replace(/^\W*(?:(?:yes|yeah|yep|ok(?:ay)?|sure|right|well|um+|hm+|so)\b\W*)+(?=\S{3})/i, '').replace(/^(?:because(?: of)?|due to|since|as)\s+(?=\S{3})/i, ''), 500);
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
    const left = rowsOf(await desk.get('/prescriptions', { patient_id: String(slots['patient']), active: 'true', limit: '50' }), 'prescriptions');
    const { patient, hint_medication, hint_reason } = slots;
    const next = { patient, hint_medication, hint_reason, ...(left.length > 1 && { hint_all: true }) };
    return left.length === 0 ? reply : { ...reply, text: `${reply.text} Shall I go on with the ${left.length > 1 ? 'others' : 'other'}?`, suggests: { flow: 'discontinue_prescription', slots: next } };
  },
};
