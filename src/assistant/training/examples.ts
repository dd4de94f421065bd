import type { Course, Standing } from '../understanding/standing.ts';
import { canonical } from '../understanding/dates/canonical.ts';
import { fold } from '../understanding/fold.ts';
import { wordVectors } from '../understanding/vectors/index.ts';
import type { AssistantRole, Intent } from '../understanding/intents.ts';
import { heard } from '../understanding/classifier/hear.ts';
import { createRandom, expand, linesOf, pick, type Random, type Templates } from './expand.ts';
import { commonPhrases } from './phrases/common.ts';
import { commonFurther } from './phrases/common-further.ts';
import { commonTalk } from './phrases/common-talk.ts';
import { commonWays } from './phrases/common-ways.ts';
import { doctorFurther } from './phrases/doctor-further.ts';
import { doctorPlain } from './phrases/doctor-plain.ts';
import { doctorRoundabout } from './phrases/doctor-roundabout.ts';
import { doctorSaid } from './phrases/doctor-said.ts';
import { doctorSaidOfPatients } from './phrases/doctor-said-2.ts';
import { doctorSaidInManyVoices } from './phrases/doctor-said-3.ts';
import { doctorTalk } from './phrases/doctor-talk.ts';
import { patientTalk } from './phrases/patient-talk.ts';
import { doctorWays } from './phrases/doctor-ways.ts';
import { doctorPhrases } from './phrases/doctor.ts';
import { anythingPhrases } from './phrases/elsewhere-anything.ts';
import { elsewhereFurther } from './phrases/elsewhere-further.ts';
import { elsewherePhrases, elsewhereSlots } from './phrases/elsewhere.ts';
import { patientFurther } from './phrases/patient-further.ts';
import { patientPlain } from './phrases/patient-plain.ts';
import { patientRoundabout } from './phrases/patient-roundabout.ts';
import { patientSaid } from './phrases/patient-said.ts';
import { patientSaidOfRecords } from './phrases/patient-said-2.ts';
import { patientSaidInManyVoices } from './phrases/patient-said-3.ts';
import { patientWays } from './phrases/patient-ways.ts';
import { patientPhrases } from './phrases/patient.ts';
import { firstTextsOf } from './first-texts/index.ts';
import { followUpsOf } from './follow-ups/index.ts';
import { wordsForAnything } from './anything.ts';
import { nameWords } from './names.ts';
import { slots } from './phrases/slots.ts';

/** `plain` is what was said, `clean` the same before typing errors and manners, canonical; `stands`: where the talk stood, if it was not the first text. `written`: as somebody wrote it, if it was not made of a template. */
export type Example<Label extends string = Intent | Course> = { readonly intent: Label; readonly plain: string; readonly clean: string; readonly stands?: Standing; readonly written?: string };

const openings = ['hi, ', 'hello, ', 'please ', 'hey ', 'good morning, ', 'um ', 'so ', 'ok ', 'can you ', 'could you please ', 'i was wondering, ', 'excuse me, ', 'hi there! ', 'dear assistant, ', 'quick question: ', 'actually ', 'well ', 'now ', 'thanks. ', 'sorry to bother you, '];
const endings = [' please', ' thanks', ' pls', ', thank you', '!', '?', '.', ' asap', ' if possible', ' when you can', ', thanks in advance', ' ok', ' today', ' ...', ' :)'];
const each = 18;
const eachElsewhere = 26;
/** What somebody wrote, first or in the middle of a talk, is learned so often: it is few beside the rest. */
const eachWritten = 8;
/** What is plain is learned so often, first and in the middle of a talk. */
const eachPlain = 40;
/** Where nothing is open that it could go on with. */
const placesOfPlain = (done: readonly Intent[], told: readonly Intent[]): readonly Standing[] => [{ at: 'idle' }, ...done.flatMap((of) => [{ at: 'done', of }, { at: 'dropped', of }] as const), ...told.map((of) => ({ at: 'told', of }) as const)];
const wherePlain: Readonly<Record<AssistantRole, readonly Standing[]>> = {
  PATIENT: placesOfPlain(['book_appointment', 'cancel_appointment', 'reschedule_appointment', 'message_doctor'], ['doctor_info', 'view_appointments', 'view_prescriptions', 'view_reports']),
  DOCTOR: placesOfPlain(['set_availability', 'block_time', 'add_prescription', 'discontinue_prescription', 'add_diagnosis', 'acknowledge_alert', 'message_patient'], ['view_schedule', 'view_patients', 'patient_history', 'urgent_patients']),
};
const vowel = /[aeiou]/;

/** A typing error in one of the longer words: two letters swapped, one lost, one doubled or one wrong. */
function mistyped(text: string, random: Random): string {
  const words = text.split(' ');
  const long = words.flatMap((word, at) => (/^[a-z]{5,}$/.test(word) ? [at] : []));
  const at = pick(long, random);
  const word = at === undefined ? undefined : words[at];
  if (at === undefined || word === undefined) return text;
  const place = 1 + Math.floor(random() * (word.length - 2));
  const [head, tail] = [word.slice(0, place), word.slice(place)];
  const kind = Math.floor(random() * 4);
  if (kind === 0) words[at] = `${head}${tail[1] ?? ''}${tail[0] ?? ''}${tail.slice(2)}`;
  else if (kind === 1) words[at] = `${head}${tail.slice(1)}`;
  else if (kind === 2) words[at] = `${head}${tail[0] ?? ''}${tail}`;
  else words[at] = `${head}${vowel.test(tail[0] ?? '') ? 'e' : 't'}${tail.slice(1)}`;
  return words.join(' ');
}

/** The same with other manners, a typing error, other capitals. `bare`: without manners. */
export function varied(text: string, random: Random, bare: boolean): string {
  let out = text;
  if (!bare && random() < 0.25) out = `${pick(openings, random) ?? ''}${out}`;
  if (!bare && random() < 0.2) out = `${out}${pick(endings, random) ?? ''}`;
  if (random() < 0.18) out = mistyped(out, random);
  if (random() < 0.3) out = out.replace(/['’]/g, '').replace(/[,.?!]/g, '');
  const casing = random();
  return casing < 0.5 ? out.toLowerCase() : casing < 0.75 ? out.charAt(0).toUpperCase() + out.slice(1) : out;
}

/** Lines with a choice or a slot give many sentences, whole ones a few: with other manners, other typing errors. */
const timesOf = (line: string): number => (line.split('[').length > 2 ? each : line.includes('[') ? 12 : line.includes('{') ? 8 : 5);

function fromTemplates(templates: Templates, filling: Readonly<Record<string, readonly string[]>>, random: Random, add: (label: string, clean: string, text: string) => void): void {
  for (const label of Object.keys(templates)) {
    for (const line of linesOf(templates[label] ?? '')) for (let n = timesOf(line); n > 0; n--) {
      const clean = expand(line, filling, random);
      add(label, clean, varied(clean, random, ['confirm', 'deny'].includes(label)));
    }
  }
}

const templatesOf: Readonly<Record<AssistantRole, readonly Templates[]>> = {
  PATIENT: [patientPhrases, patientTalk, patientSaid, patientSaidOfRecords, patientFurther, commonPhrases, commonTalk, commonFurther, patientSaidInManyVoices, patientWays, patientRoundabout, commonWays],
  DOCTOR: [doctorPhrases, doctorTalk, doctorSaid, doctorSaidOfPatients, doctorFurther, commonPhrases, commonTalk, commonFurther, doctorSaidInManyVoices, doctorWays, doctorRoundabout, commonWays],
};

/** So often a word stands in the templates of the clinic's wishes and in the slots to be its own. */
const own = 3;
function ownWords(): ReadonlySet<string> {
  const ours = Object.values(templatesOf).flat().flatMap((templates) => Object.entries(templates).flatMap(([label, lines]) => (label === 'out_of_scope' ? [] : [lines])));
  const counts = new Map<string, number>();
  for (const word of [...ours, ...Object.values(slots).flat()].join(' ').toLowerCase().match(/[a-z]+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].flatMap(([word, count]) => (count >= own ? [word] : [])));
}
const everything = { ...slots, ...elsewhereSlots, any: wordsForAnything(wordVectors().words, ownWords()) };

/** The sentences that a role's classifier learns from; the same on every machine. */
export function examplesFor(role: AssistantRole, followUps = followUpsOf(role), firstTexts = firstTextsOf(role)): readonly Example[] {
  const random = createRandom(role === 'PATIENT' ? 20_260_301 : 20_260_302);
  const seen = new Set<string>();
  const examples: Example[] = [];
  const add = (label: string, clean: string, plain: string): void => {
    const key = `${label} ${plain}`;
    if (seen.has(key)) return;
    seen.add(key);
    // The templates' labels are the intents'.
    examples.push({ intent: label as Intent, plain, clean: canonical(fold(clean)).text });
  };
  for (const templates of templatesOf[role]) fromTemplates(templates, everything, random, add);
  for (const line of [...linesOf(elsewherePhrases), ...linesOf(anythingPhrases), ...linesOf(elsewhereFurther)]) for (let n = 0; n < eachElsewhere; n++) {
    const clean = expand(line, everything, random);
    add('out_of_scope', clean, varied(clean, random, false));
  }
  const plain = role === 'PATIENT' ? patientPlain : doctorPlain;
  for (const label of Object.keys(plain)) for (const line of linesOf(plain[label] ?? '')) for (let n = 0; n < eachPlain; n++) {
    const clean = expand(line, everything, random);
    const stands = n % 2 === 1 ? pick(wherePlain[role], random) : undefined;
    // The templates' labels are the intents'.
    examples.push({ intent: label as Intent, plain: varied(clean, random, n % 4 < 2), clean: canonical(fold(clean)).text, ...(stands && { stands }) });
  }
  for (const { label, text, stands } of [...firstTexts.map((each) => ({ ...each, stands: undefined })), ...followUps]) for (let n = 0; n < eachWritten; n++) {
    examples.push({ intent: label, plain: n === 0 ? text : varied(text, random, n % 2 === 1), clean: canonical(fold(text)).text, written: text, ...(stands && { stands }) });
  }
  return examples;
}

/** An example as the classifier hears it: about half of the people are of the directory. */
export function heardExample({ plain }: Example<string>, knows: (word: string) => boolean, random: Random): string {
  const isKnown = random() < 0.5;
  return heard(plain, canonical(fold(plain)), { knows, isPerson: (word) => isKnown && nameWords.has(word) });
}
