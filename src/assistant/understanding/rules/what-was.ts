import type { Intent } from '../intents.ts';

const opening = String.raw`^(?:(?:and|so|ok|okay|wait|but|hey|hi|hello|also|sorry|please|remind me)\b\W*)*`;
const who = "(?:i|we|you|they|anyone|anybody|someone|somebody)";
const somebody = `(?:${who}|he|she|it|my|our|his|her|their|the|that|this|PERSON(?:'s)?)`;
/** "Did we ever diagnose …", "has PERSON been started on …": asked, and ordered by nothing that stands behind. */
const ofPatient = new RegExp(String.raw`${opening}(?:(?:did|had|has|was|were)(?:n't)? ${somebody}|have(?:n't)? (?:i|we|you|they)|when (?:did|was|were|have|had) ${somebody}|(?:what|why|who|how long|how come|which [a-z]+)(?: [a-z]+){0,2}? (?:made|did|was|were|has|have|had|put|started|stopped|led)(?! i to))\b(?!.*[.;!?,]\s*(?:please |so |then |if so )?(?:add|start|stop|put|give|prescribe|record|block|tell|discontinue|note)\b)`);
const changed = '(?:book(?:ed)?|cancel(?:l?ed)?|re-?schedul\\w+|moved?|chang(?:e|ed)|ma[dk]e|set up|confirm(?:ed)?)';
/** "Did I ever book …", "was my visit moved", "when did I last come in". */
const ofVisits = new RegExp(String.raw`${opening}(?:(?:did|have|had|has|was|were)(?:n't)? ${who} (?:(?:ever|already|actually|really|just|manage to|even) )*${changed}\b|(?:did|has|have|had|was|were) (?:my|the|our) (?:[a-z]+ ){1,3}(?:(?:go|gone|get|got|been) )?(?:through|booked|moved|cancell?ed|confirmed|re-?scheduled|changed)\b|when (?:did|was|were|have) (?:i|we) last\b|when was (?:my|our) last (?:visit|appointment)\b)`);

/** What shows the record of each act. */
const records: Partial<Record<Intent, Intent>> = {
  add_prescription: 'patient_history', discontinue_prescription: 'patient_history', add_diagnosis: 'patient_history', block_time: 'view_schedule', set_availability: 'view_schedule', acknowledge_alert: 'urgent_patients',
};
const visits: Partial<Record<Intent, Intent>> = { book_appointment: 'view_appointments', cancel_appointment: 'view_appointments', reschedule_appointment: 'view_appointments' };

/** Who asks whether something was done orders it not: where it can be seen. `heard`: the text, with PERSON for whoever is named. */
export function recordAsked(heard: string, act: Intent): Intent | undefined {
  return (ofPatient.test(heard) ? records[act] : undefined) ?? (ofVisits.test(heard) ? visits[act] : undefined);
}
