import { isPartOfName } from '../../../domain/medications/names.ts';
import type { Canonical } from '../dates/canonical.ts';
import type { When } from '../dates/index.ts';
import { fold } from '../fold.ts';
import type { Intent } from '../intents.ts';
import type { MarksOf } from '../orders/index.ts';
import type { Entities, Entity, Setting } from '../types.ts';
import { readingsIn } from './asides.ts';
import { bareStrength, blanked, directionsIn, isAmount, speaksOfTaking } from './clinical.ts';
import { directoryOf } from './directory.ts';
import { doctorsIn } from './doctor.ts';
import { diagnosisIn, icdIn } from './diagnosis.ts';
import { inDigits } from './digits.ts';
import { medicationsIn, withoutNames } from './medication.ts';
import { isOneDay } from './hours.ts';
import { illnessIn, indicationIn } from './indication.ts';
import { isMeasured } from './measured.ts';
import { patientIn } from './names.ts';
import { passedOn } from './passed-on.ts';
import { reasonIn } from './reason.ts';
import { settled } from './settled.ts';
import { reasonOfDoctor } from './reason-of-doctor.ts';
import { referenceIn, referenceOfDoctor } from './reference.ts';
import { setAside } from './set-aside.ts';
import { specialtyIn, type lexiconOf } from './specialty.ts';
import { overlap, tokensOf, type Span } from './tokens.ts';

/** A text in the shapes that the finders need. */
export type Said = {
  readonly text: string;
  readonly folded: string;
  readonly held: Canonical;
  /** The days and times that it names, read when they are asked for: most orders are of none. */
  readonly when: () => When;
  readonly intent: Intent;
  readonly setting: Setting;
  readonly lexicon: ReturnType<typeof lexiconOf>;
  /** The words that the classifier learned: ordinary ones. */
  readonly knows: (word: string) => boolean;
  readonly marksOf: MarksOf;
};

const ordering: ReadonlySet<Intent> = new Set(['add_prescription', 'discontinue_prescription']);
const ofMedicine: ReadonlySet<Intent> = new Set(['add_prescription', 'discontinue_prescription', 'patient_history', 'view_prescriptions', 'message_doctor', 'confirm', 'deny', 'out_of_scope']);
/** Why a visit is called off or moved says nothing of whom it is with. */
const ofOwnVisit: ReadonlySet<Intent> = new Set(['cancel_appointment', 'reschedule_appointment']);
const nameless: ReadonlySet<Intent> = new Set(['help', 'greeting', 'thanks_goodbye', 'out_of_scope', 'confirm', 'urgent_patients', 'set_availability', 'block_time', 'view_schedule', 'deny']);
/** Whoever changes doctors says for what, whatever the wish was taken for. */
const anotherDoctor = /\b(?:change|switch|swap) doctors?\b/;
const sendsOn = /^,? (?:has |had |just )?(?:referred|sent) (?:me|us)\b/;
/** What somebody who calls a visit off or moves it may be taken to want. */
const mistakenForOther: ReadonlySet<Intent> = new Set(['out_of_scope', 'book_appointment', 'message_doctor']);
const answering: ReadonlySet<Intent> = new Set(['deny', 'confirm']);
const callsOff = /\b(?:cancel|call off|reschedule|postpone|move|change|switch|push|shift|swap|drop) (?:(?:my|the|our|that) (?:[a-z'.]+ ){0,4}?(?:appointments?|appts?|visit|booking|one|first|second|third|last|\d{1,2}(?::\d\d)?(?: ?[ap]m)?)|number (?:\d|one|two|three)|#\d|(?:tomorrow|today)'?s appointment)\b|\bcan'?t make (?:my|the|tomorrow'?s|it)\b|\b(?:one|thing|appointment|appt|visit|booking) (?:that )?(?:i|we)(?:'ve| have)(?: got)? (?:w\/?|with|on|at|for)\b/;
/** Somebody is to be told something, whatever that is. */
const telling = /^(?:\W*(?:please|pls|plz|hi|hello|hey|can|could|would|will|you|u|just|and|also|kindly)\b)*\W*(?:tell|ask|let|message|msg|inform|notify|remind|text|write to)\b|^[a-z.' ]{3,40}[,:] (?:(?:please|pls|plz|can you|could you) )*(?:tell|ask|let|remind) (?:him|her|them)\b/;
const toTell: ReadonlySet<Intent> = new Set(['view_prescriptions', 'view_reports', 'view_appointments', 'doctor_info', 'out_of_scope']);
/** A medication may be spoken of in these without being ordered. */
const orderless: ReadonlySet<Intent> = new Set(['patient_history', 'message_patient', 'confirm']);
/** How much or how often. */
const measured = /^\s+\d|\d\s*(?:mg|mcg|g|ml|units?|iu|tab|cap|puff|drop|%)|\b(?:milligrams?|micrograms?|grams?|units|tablets?|capsules?|puffs?|drops?|po|im|iv|sc|sl|now|[bqt]id|qd|od|bd|tds|qds|prn|nocte|mane|hs|tabs?|caps?|daily|nightly|weekly|once|twice|stat|every|each|at bedtime|at nite|at night)\b/;
const amountSaid = /\d ?(?:mg|mcg|ml|g|units?|tabs?|tablets?|caps?|capsules?|puffs?|drops?|sprays?|%)(?![a-z])|\b(?:apply|instill|inhale|gotas?|tabletas?)\b|\bfor \d+ (?:days|weeks|months)\b/;
/** What an order is taken for that the classifier has never seen the like of. */
const mistakable: ReadonlySet<Intent> = new Set(['acknowledge_alert', 'view_schedule', 'set_availability', 'urgent_patients', 'view_patients']);
const dosed = /\b(?:\d+|one|two|half a) ?(?:mg|mcg|ml|units?|tabs?|tablets?|caps?|capsules?|puffs?|drops?|gtts?|sprays?|%)(?![a-z])/;
const oftenSaid = /\b(?:[bqt]id|qd|od|bd|tds|qds|prn|nocte|hs|mane|daily|nightly|weekly|twice|stat|q ?\d+ ?h|every \d+ hours|times (?:a|per) day|i[mv]|sc|subq|po|once|every (?:day|night|morning)|cada (?:dia|noche|manana|\d)|al dia)\b/;
const undated: ReadonlySet<Intent> = new Set(['add_prescription', 'discontinue_prescription', 'add_diagnosis']);
/** Days of the week are meant, unless a day of the calendar is named. */
const weekly: ReadonlySet<Intent> = new Set(['set_availability']);

function bare<Found extends Entity>(found: Found & Span): Omit<Found, 'start' | 'end'> {
  const { start: _start, end: _end, ...entity } = found;
  return entity;
}
const asEntity = ({ text, value }: Entity): Entity => ({ text, value });
const present = <Found>(name: string, found: Found | undefined): Record<string, Found> => (found === undefined ? {} : { [name]: found });

/** Everything that a text names, by slot. What is looked for depends on who speaks and what they want. */
export function entitiesOf(said: Said): Entities {
  const { intent } = said;
  const found = said.setting.role === 'PATIENT' ? ofPatient(said) : ofDoctor(said);
  const isOrder = said.setting.role === 'DOCTOR' && found.medication !== undefined && found.frequency !== undefined;
  return undated.has(intent) || isOrder ? found : { ...found, ...daysOf(said) };
}

function daysOf({ folded, when, intent }: Said): Entities {
  const { date: named, time, part_of_day, of_appointment } = when();
  // What is moved is not where it goes.
  const date = intent === 'reschedule_appointment' && of_appointment?.date && of_appointment.date.value === named?.value && !folded.includes(`still ${named.text.toLowerCase()}`) ? undefined : named;
  return { ...present('date', weekly.has(intent) && !isOneDay(date?.text ?? '') ? undefined : date), ...present('time', time), ...present('part_of_day', part_of_day) };
}

function ofPatient({ text, folded, when: whenOf, intent, setting, lexicon, knows }: Said): Entities {
  const when = whenOf();
  const tokens = tokensOf(folded);
  const specialty = specialtyIn(text, folded, tokens, lexicon, { implied: !ofOwnVisit.has(intent) || anotherDoctor.test(folded), knows, intent });
  const { asked, given_up, mentions } = doctorsIn({ text, folded, tokens, knows, taken: specialty ? [specialty] : [] }, setting.doctors, intent);
  // Whoever sent somebody on to others is not whom they ask for.
  const doctor = asked && specialty?.named === true && mentions.length === 1 && sendsOn.test(folded.slice(asked.end)) ? undefined : asked;
  const acting = (mistakenForOther.has(intent) && callsOff.test(folded)) || (answering.has(intent) && /\bthe one (?:on|at|with|for)\b/.test(folded)) ? 'reschedule_appointment' : intent;
  const [medication] = ofMedicine.has(intent) ? medicationsIn(text, folded, tokens, { taken: doctor ? [doctor] : [], knows, isPerson: () => false }) : [];
  const known = medication?.known === true ? medication : undefined;
  const reference = referenceIn(text, folded, { when, doctor, given_up, specialty: specialty?.named ? specialty : undefined, intent: acting });
  // Of a visit that is called by what it is for, who sees to that.
  const called = reference === undefined || reference.by.kind === 'doctor' ? '' : fold(reference.text);
  const ofVisit = reference && specialtyIn(reference.text, called, tokensOf(called), lexicon, { implied: true, knows, intent });
  const sought = specialty ?? ofVisit;
  return {
    ...present('specialty', sought && asEntity(sought)),
    ...present('doctor', doctor && bare(doctor)),
    ...present('medication', known && asEntity(known)),
    ...present('reason', (intent === 'message_doctor' || (telling.test(folded) && toTell.has(intent)) ? passedOn(text, folded, doctor) : undefined) ?? reasonIn({ text, folded, intent: acting === 'message_doctor' && !/\b(?:tell|message|ask|let)\b/.test(folded) ? 'book_appointment' : acting, taken: [...mentions, ...placesOf(text, when)], lexicon, practitioners: specialty?.practitioners ?? [], practitioner: specialty?.named ? specialty : undefined, complaints: specialty?.complaints ?? [] })),
    ...present('appointment_ref', reference?.by.kind === 'reason' && ofVisit ? { ...reference, by: { ...reference.by, specialty: ofVisit.value } } : reference),
  };
}

/** "for Ada Byron": the word that leads to somebody says nothing of how something is taken. */
const withLead = (folded: string, { start, end }: Span): Span => ({ start: start - (/\b(?:(?:for|to|of) )?(?:(?:the|my) )?(?:(?:pt|patient|mrs?|ms|miss)\b\.?:? ?)?$/.exec(folded.slice(Math.max(0, start - 20), start))?.[0].length ?? 0), end });

const placesOf = (text: string, { date, time }: When): readonly Span[] =>
  [date, time].flatMap((entity) => {
    const start = entity === undefined ? -1 : text.indexOf(entity.text);
    return entity === undefined || start < 0 ? [] : [{ start, end: start + entity.text.length }];
  });

function ofDoctor({ text, folded, when, intent, setting, lexicon, knows, marksOf }: Said): Entities {
  const tokens = tokensOf(folded);
  const reference = referenceOfDoctor(text, folded, intent);
  const { icd, others: otherCodes } = ['add_diagnosis', 'add_prescription', 'deny'].includes(intent) ? icdIn(text, intent) : { icd: undefined, others: [] };
  const taken = [...(icd ? [icd] : []), ...otherCodes];
  const directory = directoryOf(setting.patients);
  const isPerson = (word: string): boolean => directory.byWord.has(word.replace(/'s?$/, ''));
  const stops = intent === 'discontinue_prescription';
  const digits = inDigits(folded);
  const measures = readingsIn(folded).map(({ start }) => ({ start, end: start + (/^\S+/.exec(folded.slice(start))?.[0].length ?? 0) }));
  /** Sodium valproate is taken. */
  const measuredOnly = measures.filter(({ start, end }) => !isPartOfName(folded.slice(start, end)));
  const all = ofMedicine.has(intent) || intent === 'add_diagnosis' || amountSaid.test(folded) ? withoutNames(medicationsIn(text, digits, tokens, { taken: [...taken, ...measuredOnly], knows, isPerson, stops }), text, folded) : [];
  const aside = stops ? [] : setAside(digits);
  const orderedNow = all.filter((one) => !aside.some((span) => overlap(span, one)));
  const found = orderedNow.some(({ known }) => known) ? orderedNow : all;
  const spoken = blanked(digits, aside);
  // A word that nobody knows may as well be the patient.
  const named = found[0]?.known === true ? found[0] : undefined;
  const early = named && (ofMedicine.has(intent) || measured.test(digits.slice(named.end))) ? named : undefined;
  // Whatever it was taken for: a medication and how much of it make an order.
  const ordered = ordering.has(intent) || (oftenSaid.test(folded) && ((intent === 'out_of_scope' && amountSaid.test(folded)) || (mistakable.has(intent) && dosed.test(folded)))) || (early !== undefined && !orderless.has(intent) && measured.test(digits.slice(early.end)));
  const names = all.filter(({ exact }) => exact);
  const tests = tokens.filter(({ word }) => isMeasured(word) && !isPerson(word));
  const patient = patientIn({ text, folded, tokens, knows, taken: [...taken, ...tests, ...(ordered ? measures : []), ...(early ? [...names, early] : [])], ordered, isMedicated: early !== undefined }, setting.patients, nameless.has(intent) && !ordered);
  const medication = early ?? (ordered ? medicationsIn(text, digits, tokens, { taken: [...taken, ...measuredOnly, ...(patient ? [patient] : [])], knows, isPerson, stops })[0] : undefined);
  const diagnosis = intent === 'add_diagnosis' ? diagnosisIn(text, folded, patient, icd) : undefined;
  const { asked: doctor } = doctorsIn({ text, folded, tokens, knows, taken: [] }, [], intent);
  const plain = ordered && medication ? [medication, ...found.filter(({ value }) => value === medication.value)].map((one) => bareStrength(patient ? blanked(spoken, [withLead(folded, patient)]) : spoken, one)).find((one) => one !== undefined) : undefined;
  const { reason: indication, ...directions } = ordered || ((intent === 'deny' || intent === 'out_of_scope') && speaksOfTaking.test(digits)) || isAmount.test(digits) ? directionsIn(text, spoken, [...(patient ? [withLead(folded, patient)] : []), ...(doctor ? [doctor] : []), ...(medication ? [withLead(folded, medication)] : []), ...names, ...taken, ...(plain ? [plain] : [])], medication) : {};
  const specialty = intent === 'out_of_scope' ? specialtyIn(text, folded, tokens, lexicon, { implied: false, knows, intent }) : undefined;
  const prescribes = intent === 'add_prescription' || (ordered && !stops);
  const illness = prescribes ? ((indication && illnessIn(indication, text, patient)) ?? indicationIn({ text, folded, tokens, taken: [...(patient ? [patient] : []), ...taken, ...found.filter(({ known }) => known), ...readingsIn(folded)], code: icd })) : undefined;
  const byRules = { patient, medication, ...(plain && { strength: plain }), ...directions, reason: illness, icd };
  const order = prescribes ? settled(byRules, marksOf({ text, folded, read: byRules, medications: all, isPerson }), { text, folded, directory, aside, medicationAt: (span) => medicationsIn(text, digits, tokens.filter((token) => overlap(token, span)), { taken: [], knows, isPerson }).find((one) => overlap(one, span)) }) : byRules;
  const { strength, dose, route, frequency, duration } = order;
  return {
    ...present('patient', order.patient && bare(order.patient)),
    ...present('doctor', doctor && !(order.patient && overlap(order.patient, doctor)) ? bare(doctor) : undefined),
    ...present('specialty', specialty && asEntity(specialty)),
    ...present('medication', order.medication && asEntity(order.medication)),
    ...present('strength', strength && asEntity(strength)),
    ...present('dose', dose && asEntity(dose)),
    ...present('route', route && asEntity(route)),
    ...present('frequency', frequency && asEntity(frequency)),
    ...present('duration', duration && asEntity(duration)),
    ...present('diagnosis', diagnosis && bare(diagnosis)),
    ...present('icd', order.icd && asEntity(order.icd)),
    ...present('reason', prescribes ? order.reason && asEntity(order.reason) : intent === 'message_patient' ? passedOn(text, folded, patient ?? reference) : reasonOfDoctor(text, folded, intent, [...(patient ? [patient] : []), ...(medication ? [medication] : []), ...(undated.has(intent) ? [] : placesOf(text, when()))])),
    ...present('appointment_ref', (['acknowledge_alert', 'out_of_scope', 'confirm', 'deny'].includes(intent) ? referenceIn(text, folded, { when: {}, intent }) : undefined) ?? (reference && bare(reference))),
  };
}
