import { isNoDiagnosis } from '../../../understanding/entities/diagnosis.ts';
import { isCondition } from '../../../understanding/lexicon/conditions.ts';
import { asks } from '../../asides.ts';
import { agreesTo } from '../../consent.ts';
import { dropIt } from '../../giving-up.ts';
import type { Understanding } from '../../../understanding/types.ts';
import { sureToSwitch } from '../../behind-yes.ts';
import type { Flow, Reply, Slot, Slots } from '../../types.ts';
import { cut, str } from '../../words.ts';
import { hintOf } from '../doctors.ts';
import { namesOnlyPatient, patientName, patientSlot, whoseHints } from './patients.ts';

/** “His scan came back”: a clause, which diagnoses nothing unless it says what somebody has. */
const tells = /^(?:his|her|their|my|he|she|they|i|we|it)\b/i;
/** Nor do “whose A1c”, “the one”. */
const namesSomething = (said: string): boolean => !(tells.test(said) && !said.toLowerCase().split(/[^\p{L}'’-]+/u).some(isCondition)) && (said.toLowerCase().match(/[\p{L}\p{N}'’.-]{2,}/gu) ?? []).some((word) => !isNoDiagnosis(word));

const whichDiagnosis: Reply = { type: 'diagnosis_details_required', text: 'What is the diagnosis? You can add its ICD-10 code.', data: { missing: ['the diagnosis'] } };
const diagnosisSlot: Slot = {
  name: 'diagnosis',
  free: 'text',
  async find(slots) {
    const { value } = hintOf(slots, 'diagnosis');
    return value === undefined || !namesSomething(value) ? { ask: 'diagnosis', reply: whichDiagnosis } : { value };
  },
};

const icd10 = /\b(?!B12\b)[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b|\b[a-tv-z]\d[\da-z]\.[\da-z]{1,4}\b/;
const aside = String.raw`(?:no+|wait|sorry|hold on|hang on|actually|rather|oops|correction|scratch that|right|al(?:l )?right|ok(?:ay)?|so|well|yes|oh|um+|hmm+|sure|thanks?|and|please|hi|hello|hey|good (?:morning|afternoon|evening))`;
const naming = String.raw`(?:make (?:it|that)|i meant?|it['’]?s|that['’]?s|(?:it|that) is|(?:it )?should be|change (?:it|that|the diagnosis) to|(?:s?he|they|the patient) (?:has|have|had|suffers from)|(?:(?:the|her|his|their) )?(?:diagnosis|dx)(?: is|:)|call it|just|only|simply)`;
/** What leads to a diagnosis and is none of it: "Right, it is …". A side of the body stays. */
const leading = new RegExp(String.raw`^\W*(?:${aside}(?:\s*[,.;:!–-]+\s*|\s+(?=${aside}\b|${naming}(?![\p{L}])))|(?:actually|rather|sorry|oops)\s+(?=\p{L})|${naming}(?![\p{L}])\W*)*`, 'iu');

const bare = (text: string): string => text.replace(/^[\s,;:.()-]+|[\s,;:()-]+$/g, '');
/** What stands behind a diagnosis and is none of it: “…, ICD-10”, “… instead, thanks”. */
const trailing = /(?:[\s,;:.(–-]+(?:(?:with )?(?:the |its )?(?:icd(?:-?10)?(?:-?cm)?(?: code)?|code)|instead|rather|please|pls|thanks?|thank you))+\W*$/i;
/** What stands before a code is the diagnosis, what stands behind it notes. */
function described(slots: Slots): { readonly description: string; readonly notes: string } {
  const said = String(slots['diagnosis']);
  const [before = '', notes = ''] = said.split(/\b(?!A1c\b|B12\b)[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/i);
  return { description: cut(bare(before.replace(leading, '').replace(trailing, '')) || said, 500), notes: bare(notes.replace(/^[\s,;:.()–-]*/, ', ').replace(trailing, '')) };
}
/** Says whose it is, or why: “Delgado, whose A1c came back”. */
const relative = /^.*\bwho (?:has|have|had|got)\s+|\b(?:whose|whom|which|where|who)\b.*$/i;
/** "Hold on, prediabetes, R73.03, not type 2": what is left of a correction is the diagnosis. Undefined: it names none. */
function correctedDiagnosis(text: string, patient: string | undefined): string | undefined {
  const opener = /^\W*(?:(?:no+|wait|sorry|hold on|hang on|actually|rather|oops|correction|scratch that)\b\W*)*(?:(?:make (?:it|that)|i meant?|it'?s|it should be|should be|change (?:it|that|the diagnosis) to|it is)\b\W*)?/i;
  // “Not migraine, tension headache”.
  const [, instead] = /^\W*(?:(?:no+|sorry|wait|actually)\W+)*not\s+[^,;.]{2,60}[,;.]+\s*(?:but\s+|it['’]?s\s+|rather\s+)?(\S[\s\S]+)$/i.exec(text) ?? [];
  const opened = (instead ?? text).replace(leading, '').replace(opener, '');
  if (instead === undefined && opened === text.replace(/^\W+/, '') && !icd10.test(text) && !/\b(?:instead|rather)\W*$/i.test(text)) return undefined;
  const [named = ''] = opened.replace(/[,;]?\s*\b(?:not|instead of|rather than)\b[^,;.]*/gi, '').replace(patient ?? '\0', '').split(/\b(?:with )?(?:the )?(?:code|icd(?:-?10)?)\b|\b(?!A1c\b|B12\b)[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/i);
  const said = bare(named.replace(trailing, '').replace(relative, '')).replace(/^(?:the |for |just |only )+/i, '');
  return /\p{L}{4,}/u.test(said) && namesSomething(said) && said.split(/\s+/).length <= 8 && !/^(?:the |that|this|it|its|code|yes|okay|please|patient|wrong|cancel|record|save|add|use|and|with|icd|make|change|put|thanks?|thank)\b/i.test(said) ? said : undefined;
}
/** "Hold on, what's the weather going to be": asked, or nothing of ours. */
const isBeside = (text: string, { intent, confidence }: Understanding): boolean =>
  !icd10.test(text) && (asks.test(text.replace(leading, '')) || (intent === 'out_of_scope' && confidence >= sureToSwitch && !text.toLowerCase().split(/[^\p{L}]+/u).some(isCondition)));

/** "Record it: …", "put down …". */
const leadsToDiagnosis = /^(?:(?:it|this|that|as follows|diagnosis|dx)\s*[:,-]\s*|(?:him|her|them|the patient)\s+(?:with|as having|for)?\s*)+/i;
const ofCode = /^\W*(?:(?:no+|sorry|actually|wait|ok(?:ay)?|make|change|and|but)\b\W*)*(?:the |its? |that )?(?:(?:correct|right|proper|actual|real|new|wrong)\s+)?(?:icd(?:-?10)?\s+)?code\b/i;
/** “Use L20.9 please”. */
const saysOnlyCode = (text: string): boolean => !/\p{L}{2,}/u.test(text.replaceAll(new RegExp(icd10, 'gi'), ' ').replaceAll(/\b(?:use|make|change|put|set|add|with|under|as|to|it|the|that|this|is|should|be|codes?|icd(?:-?10)?|please|pls|thanks|no|sorry|wrong|actually|instead|rather|mean|meant|and|but|so|ok(?:ay)?|right|hi|hey|hello)\b/gi, ' '));
const putDown = /\b(?:put|note|write|jot|mark|take)\s+(?:(?!(?:it|this|that|him|her|them)\b)[^\s,.;]+\s+){0,4}?(?:(?:it|this|that|him|her|them)\s+)?down\b(?! syndrome|['’]?s\b)/i;
/** What stands before “down”. */
const beforeDown = /\s+down\b(?! syndrome|['’]?s\b).*$/i;

const scraps = /\b(?:scrap|drop|bin|ditch|skip|cancel) (?:it|that|this)(?: one)?(?:\W+(?:please|then|thanks))*\W*$/i;
const saveNothing = /\b(?:do(?:n['’]?t| not)|never) (?:\w+ )?(?:save|record|add|file|log|enter|note|write|do) (?:it|that|this|any(?:thing)?)\b/i;
/** “Right, scrap that”, “no, don't save it” is no diagnosis. */
const givesUp = (text: string): boolean => scraps.test(text) || saveNothing.test(text) || [text, text.replace(leading, ''), text.split(/[,.;!–]\s+/).at(-1) ?? ''].some((each) => dropIt.test(each));

const strikesCode = /^\W*(?:(?:no|wait|ok(?:ay)?|please|actually|sorry)\W+)*(?:strike|scratch|drop|delete|remove|lose|cross out|take out|correct) (?:the |that |its )?(?:icd(?:-?10)? )?code\b/i;
/** "Strike the code, make it I20.9, angina unspecified": what it is called anew; empty: as before. */
function namedAnew(text: string): string {
  const parts = text.replace(strikesCode, '').split(/\b(?!A1c\b|B12\b)[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/i);
  return parts.map((part) => bare(part.replace(/\b(?:make|change|it|that|to|is|and|use|put|should be|instead|please)\b/gi, ' '))).find((part) => /\p{L}{4,}/u.test(part)) ?? '';
}
/** “Agrega diabetes tipo 2 a Maria Delgado E11.9”. */
const addedTo = /^\W*(?:(?:y|por favor|tambi[eé]n|hola|ahora)\W+)*(?:agr[eé]g|a[nñ][aá]d|reg[ií]str|an[oó]t|p[oó]n)\p{L}*\s+(?:(?:el |un )?(?:diagn[oó]stico|dx)(?: de)?:? )?(\p{L}.{3,80}?)\s+(?:a|para|en)\s+(?=\p{L})/iu;
const asAdded = (text: string): Slots => {
  const said = addedTo.exec(text)?.[1];
  return said === undefined ? {} : { diagnosis: { text: said, value: said } };
};
const notedBefore = /^\W*(?:(?:and|with|also|add|put|please|ok(?:ay)?)\W+)*(?:the |a )?notes?\s*(?::|are\b|is\b|-|that\b)\s*(\S[\s\S]{2,})$/i;
const notedBehind = /^\W*(?:(?:and|also|please|ok(?:ay)?|just)\W+)*(?:put|add|write|include|mention|note)(?: down)?\s+["“'‘]?([^"”]{3,}?)["”'’]?\s+(?:in|to|into|under|as|on) (?:the |a |his |her |its )?(?:notes?|comments?|remarks?)\W*$/i;
/** “Notes: …”, “put right foot in the notes”. */
const notesIn = (text: string): string | undefined => (notedBefore.exec(text) ?? notedBehind.exec(text))?.[1];

export const addDiagnosis: Flow = {
  intent: 'add_diagnosis',
  acts: true,
  repeats: true,
  slots: [patientSlot, diagnosisSlot],
  resets: { patient: ['patient'], diagnosis: ['diagnosis'] },
  ignores: (name, _said, slots, text) => !['patient', 'diagnosis', 'icd'].includes(name) || (slots['diagnosis'] !== undefined && name !== 'icd' && (givesUp(text) || strikesCode.test(text) || notesIn(text) !== undefined || agreesTo('record-diagnosis', text))),
  // “No, it was for Samantha” is no diagnosis, where that is asked for.
  claims: (text, { entities: { patient } }, slots) => (slots['diagnosis'] === undefined && patient !== undefined && patient.candidates.length > 0 && namesOnlyPatient(text, patient.text)) || (slots['diagnosis'] !== undefined && (strikesCode.test(text) || notesIn(text) !== undefined || (ofCode.test(text) && icd10.test(text)))),
  hints(text, understanding, slots) {
    const { entities: { diagnosis, patient, icd }, intent } = understanding;
    if (slots['diagnosis'] !== undefined && givesUp(text)) return {};
    const notes = slots['diagnosis'] === undefined ? undefined : notesIn(text);
    if (notes !== undefined) return { notes: bare(notes) };
    if (slots['diagnosis'] !== undefined && strikesCode.test(text)) {
      const fresh = icd?.value ?? icd10.exec(text)?.[0].toUpperCase();
      const called = namedAnew(text) || described(slots).description;
      return { icd: fresh === undefined ? null : { text: fresh, value: fresh }, diagnosis: { text: called, value: called } };
    }
    const known = str(slots['diagnosis']);
    if (known !== undefined && patient !== undefined && patient.candidates.length > 0 && icd === undefined && namesOnlyPatient(text, patient.text)) return { ...whoseHints(text, understanding, slots), diagnosis: { text: known, value: known } };
    const isPutDown = diagnosis !== undefined && icd10.test(text) && putDown.test(text);
    const anew = known === undefined || (diagnosis !== undefined && !isPutDown) || intent === 'confirm' || isBeside(text, understanding) ? undefined : correctedDiagnosis(text.replace(/\W*\b(?:and )?put (?:it|this|that) down\b.*$/i, ''), patient?.text);
    const code = icd === undefined ? icd10.exec(text)?.[0].toUpperCase() : undefined;
    const name = patient?.text;
    const behindName = name !== undefined && diagnosis?.value.startsWith(name) ? diagnosis.value.slice(name.length).replace(/^(?:'s)?\W*(?:with|has|as|for|is)?\W+/i, '') : diagnosis?.value;
    // “The correct code is …” says nothing of what it is called.
    const kept = (ofCode.test(text) || saysOnlyCode(text)) && (icd ?? code) !== undefined ? known : undefined;
    if (kept !== undefined) return { icd: { text: icd?.value ?? code ?? '', value: icd?.value ?? code ?? '' }, diagnosis: { text: kept, value: kept } };
    const bareName = behindName?.replace(leadsToDiagnosis, '').replace(putDown.test(text) ? /^down\s+/i : '', '').replace(putDown.test(text) ? beforeDown : '', '');
    const after = bareName === diagnosis?.value ? undefined : bareName;
    // The code of one diagnosis is none of another.
    const isOther = known !== undefined && bareName !== undefined && bareName !== '' && (icd ?? code) === undefined && bareName.toLowerCase() !== described(slots).description.toLowerCase();
    return { ...whoseHints(text, understanding, slots), ...(code !== undefined && { icd: { text: code, value: code } }), ...(diagnosis === undefined && known === undefined && patient !== undefined && (icd ?? code) !== undefined && asAdded(text)), ...(after !== undefined && after !== '' && { diagnosis: { text: after, value: after } }), ...(isOther && { icd: null }), ...(anew !== undefined && { diagnosis: { text: anew, value: anew }, ...((icd === undefined && code === undefined) && { icd: null }) }) };
  },
  async finish(slots, desk) {
    const code = hintOf(slots, 'icd').value ?? (slots['hint_icd'] === null ? undefined : icd10.exec(String(slots['diagnosis']))?.[0].toUpperCase());
    const { description, notes: saidBehind } = described(slots);
    if (!namesSomething(description)) return { ask: 'diagnosis', slots: { diagnosis: undefined, hint_diagnosis: undefined }, reply: whichDiagnosis };
    const notes = str(slots['hint_notes']) ?? saidBehind;
    const data = { patient_id: String(slots['patient']), description, ...(code !== undefined && { code, code_system: 'ICD-10' }), ...(notes !== '' && { notes }) };
    const rehearsed = await desk.rehearse('record-diagnosis', data);
    if ('rejection' in rehearsed) throw rehearsed.rejection;
    return { propose: { command: 'record-diagnosis', data }, reply: { type: 'diagnosis_confirmation', text: `Shall I record this diagnosis?\n\n- **Patient:** ${await patientName(desk, slots['patient'])}\n- **Diagnosis:** ${description}${code === undefined ? '' : ` (${code})`}${notes === '' ? '' : `\n- **Notes:** ${notes}`}` } };
  },
  done: async ({ result }, slots, desk) => ({ type: 'diagnosis_added', text: `${described(slots).description} is recorded for ${await patientName(desk, slots['patient'])}.`, data: { ...result } }),
};
