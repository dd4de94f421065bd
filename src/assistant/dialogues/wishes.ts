import type { Intent } from '../understanding/intents.ts';
import type { Understanding } from '../understanding/types.ts';
import type { Desk, Flow, Slots } from './types.ts';

const wishes = /\b(?:i(?:'d| would)? (?:really )?(?:want|need|like|love)|i'?m looking for|get me|can i (?:get|have)) (?:to (?:see|consult|visit|meet|talk to|speak (?:to|with)) )?(?:a|an|the|some|another|any)\b/i;
const asks = /\?\s*$|\b(?:list|show|who|which|what|when|know|tell me)\b/i;

/** A doctor and a time without a verb: the guess that only information is wanted has to be surer than this. */
const unsure = 0.8;
const ofChart = /\b(?:history|charts?|records?|files?|allerg(?:y|ies|ic)|meds|medications?|takes?|taking)\b/i;

/** What is wanted of what was understood: who wants a cardiologist wants an appointment with one, and a patient's name beside “chart” is enough. */
export function wishIn(text: string, { intent, confidence, entities }: Understanding): Intent {
  const isTimed = (entities.date ?? entities.time ?? entities.part_of_day) !== undefined && confidence < unsure;
  if (intent === 'doctor_info' && (entities.specialty ?? entities.doctor) !== undefined && (wishes.test(text) || isTimed) && !asks.test(text)) return 'book_appointment';
  if ((intent === 'out_of_scope' || intent === 'help') && (entities.patient?.candidates.length ?? 0) > 0 && ofChart.test(text)) return 'patient_history';
  if (intent === 'out_of_scope' && confidence < 0.5 && /\b(?:cheers|thanks|thank you|bye|just looking|gracias)\b/i.test(text)) return 'thanks_goodbye';
  return intent;
}

/** "And tomorrow?", "what about Dr Park": the same again, of something else. */
export const asksTheSame = (text: string): boolean => /^\W*(?:(?:ok(?:ay)?|oh|ah|well|fine|right)\W+)*(?:and|what about|how about|or|then)\b/i.test(text) && text.trim().split(/\s+/).length <= 8;

const pronoun = /\b(?:he|she|him|his|her|hers|them|their|(?:the|this|that|same) (?:same )?patient)\b/i;

/** "Show her history": the patient whom a doctor spoke of last. */
export function spokenOf(text: string, { entities }: Understanding, flow: Flow, { talk }: Desk): Slots {
  const patient = talk.slots['patient'] ?? talk.patient;
  return patient !== undefined && entities.patient === undefined && flow.slots.some(({ name }) => name === 'patient') && pronoun.test(text) ? { patient } : {};
}

/** "Cancel it", said when nothing is open but an appointment was spoken of. */
export const cancelsIt = (text: string): boolean => /^\W*(?:(?:actually|ok(?:ay)?|oh|hmm+|no|please|wait|sorry|can you|could you|would you|i want to|i need to)\W+)*cancel (?:it|that|this|that one|this one|(?:that|this|the) (?:appointment|booking))(?:\W+(?:please|then|again|after all|instead|now))*\W*$/i.test(text);

/** A request that is made anew is no reason: "stop metformin". */
export const isRequest = (text: string): boolean => /^\W*(?:please\W+|now\W+|just\W+|i want to |i need to |can you |could you )*(?:stop|discontinue|d\/c|dc|cease|withdraw|add|diagnose)\b/i.test(text);

/** "Do it after all": what was given up is taken up again. */
export const takesUp = (text: string): boolean => /\b(?:after all|do it anyway|(?:the|that) same (?:\w+ )?(?:time|slot|one|appointment|thing))\b/i.test(text);

/** "I've got the first one", said of alerts that were shown. */
export const takesAlert = /\bi(?:['’]?ve got|['’]?ll (?:take|see to|handle)|['’]?m on|(?: am)? taking)\b(?:.*?\b(first|second|third|last)\b)?/i;

const denial = /\b(?:not|instead of|rather than)\s+(?:(?:dr|mr|mrs|ms)\.?\s+|doctor\s+)?([\p{L}'’-]+)/giu;
/** "Make" is how corrections begin, and no word of the directions. */
function withoutMake(text: string, understanding: Understanding, desk: Desk): Understanding {
  const { frequency, ...others } = understanding.entities;
  if (!frequency || !/^make$/i.test(frequency.text)) return understanding;
  const again = desk.understand(text.replace(/\bmake\b/i, ' ')).entities.frequency;
  return { ...understanding, entities: { ...others, ...(again && { frequency: again }) } };
}

/** What is meant after a correction: "not Anand, Maria Lee" names Lee, "make it 600 mg" says nothing of how often. */
export function correctedIn(text: string, understanding: Understanding, desk: Desk): Understanding {
  const meant = withoutDenied(text, withoutMake(text, ownersMedicine(understanding, desk), desk), desk);
  const { date, time, patient, ...others } = meant.entities;
  // Who asks what they have “now” names no hour, and who gives a reason names no stranger.
  const isNow = /^(?:right )?now$/i.test(date?.text ?? time?.text ?? '');
  const isReason = patient?.candidates.length === 0 && /^\W*(?:ok(?:ay)?\W+)?overrid/i.test(text);
  return { ...meant, entities: { ...others, ...(date && !isNow && { date }), ...(time && !isNow && { time }), ...(patient && !isReason && { patient }) } };
}

/** "Kim's statin": a patient and a medication. */
function ownersMedicine(understanding: Understanding, desk: Desk): Understanding {
  const { patient, medication } = understanding.entities;
  const [, name, what] = (patient?.candidates.length === 0 && /^(.+?)['’]s? (\p{L}+)$/u.exec(patient.text)) || [];
  const owner = name === undefined ? undefined : desk.understand(`show the history of ${name}`).entities.patient;
  if (!owner || owner.candidates.length === 0 || what === undefined) return understanding;
  return { ...understanding, entities: { ...understanding.entities, patient: owner, medication: medication ?? { text: what, value: what } } };
}

function withoutDenied(text: string, understanding: Understanding, desk: Desk): Understanding {
  const { doctor, patient } = understanding.entities;
  const names = `${doctor?.text ?? ''} ${patient?.text ?? ''}`.toLowerCase().split(/\s+/);
  const denied = [...text.matchAll(denial)].find(([, name = '']) => names.includes(name.toLowerCase()));
  if (!denied) return understanding;
  const { entities } = desk.understand(text.replace(denied[0], ' '));
  const { doctor: _doctor, patient: _patient, ...others } = understanding.entities;
  return { ...understanding, entities: { ...others, ...(entities.doctor && { doctor: entities.doctor }), ...(entities.patient && { patient: entities.patient }) } };
}
