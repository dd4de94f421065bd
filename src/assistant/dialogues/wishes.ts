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
  return intent;
}

/** "And tomorrow?", "what about Dr Park": the same again, of something else. */
export const asksTheSame = (text: string): boolean => /^\W*(?:ok(?:ay)?\W+)?(?:and|what about|how about|or|then)\b/i.test(text) && text.trim().split(/\s+/).length <= 8;

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
