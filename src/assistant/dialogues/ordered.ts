import type { Intent } from '../understanding/intents.ts';

const polite = String.raw`^\W*(?:(?:ok(?:ay)?|please|pls|also|then|now|and|so|oh|right|first|quickly|wait|hold on|hang on|actually|sorry|can you|could you|would you|will you|i want to|i need to|i['’]?d like to|let['’]?s|go ahead and|just|y|tambi[eé]n|ahora|luego|por favor)\W+)*`;
const verbs: readonly (readonly [Intent, string])[] = [
  ['acknowledge_alert', 'ack(?:nowledge)?'],
  ['discontinue_prescription', 'stop|discontinue|d/c|dc|withdraw|cease|take (?:him|her|them) off|susp[eé]nd\\p{L}*|descontin[uú]\\p{L}*'],
  ['add_prescription', 'prescribe|rx|order|start|give|put|refill|renew|issue|rec[eé]t\\p{L}*|prescr[ií]b\\p{L}*'],
  ['add_diagnosis', 'diagnos(?:e|is)|dx|record|add|agr[eé]g\\p{L}*|a[nñ][aá]d\\p{L}*|reg[ií]str\\p{L}*'],
  ['block_time', 'block'],
  ['message_patient', 'message|msg|tell|text|write|inform|notify|remind|ask|let|send|ping|d[ií](?:le|les|gale)|m[aá]nd\\p{L}*|env[ií]\\p{L}*|escr[ií]b\\p{L}*'],
];
const beginnings = verbs.map(([intent, verb]) => [intent, new RegExp(`${polite}(?:${verb})(?![\\p{L}'’])`, 'iu')] as const);

/** Whether a doctor's text orders this by the verb that it begins with: "acknowledge Brandt's", "stop her statin". */
export const ordersByVerb = (text: string, intent: Intent): boolean => beginnings.some(([ordered, pattern]) => ordered === intent && pattern.test(text));
