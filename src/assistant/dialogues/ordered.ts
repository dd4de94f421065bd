import type { Intent } from '../understanding/intents.ts';

const polite = String.raw`^\W*(?:(?:ok(?:ay)?|please|pls|also|then|now|and|so|oh|right|first|quickly|wait|hold on|hang on|actually|sorry|can you|could you|would you|will you|i want to|i need to|i['’]?d like to|let['’]?s|go ahead and|just)\W+)*`;
const verbs: readonly (readonly [Intent, string])[] = [
  ['acknowledge_alert', 'ack(?:nowledge)?'],
  ['discontinue_prescription', 'stop|discontinue|d/c|dc|withdraw|cease|take (?:him|her|them) off'],
  ['add_prescription', 'prescribe|rx|order|start|give|put|refill|renew|issue'],
  ['add_diagnosis', 'diagnos(?:e|is)|dx|record|add'],
  ['block_time', 'block'],
  ['message_patient', 'message|msg|tell|text|write|inform|notify|remind|ask|let|send|ping'],
];
const beginnings = verbs.map(([intent, verb]) => [intent, new RegExp(`${polite}(?:${verb})\\b(?!['’])`, 'i')] as const);

/** Whether a doctor's text orders this by the verb that it begins with: "acknowledge Brandt's", "stop her statin". */
export const ordersByVerb = (text: string, intent: Intent): boolean => beginnings.some(([ordered, pattern]) => ordered === intent && pattern.test(text));
