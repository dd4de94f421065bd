import type { Intent } from '../../understanding/intents.ts';
import { absorb, advance, say } from '../engine.ts';
import { isSame, kindIn } from '../flows/doctor/kinds.ts';
import { patientName } from '../flows/doctor/patients.ts';
import { anew, orderedAs } from '../flows/doctor/prescribing.ts';
import { cannotTakeOff } from '../flows/doctor/stopping.ts';
import { onlyEndsIt } from '../flows/doctor/undoing.ts';
import { hintOf } from '../flows/doctors.ts';
import { lastBy, prescriptionsFor } from '../flows/records.ts';
import { visitIn } from '../flows/doctor/visits.ts';
import { ordersByVerb } from '../ordered.ts';
import { dayNamed, wholeWish } from '../several.ts';
import { asksToShow, spokenOf } from '../wishes.ts';
import type { Idle } from './idle.ts';
import type { Move, Rules } from './rule.ts';

const whatFor = /\b(?:what|why|how come|reason|wot)(?:['’]?s)?\b.*\b(?:wants?|here|in for|coming|comes?|about|after|reason|problem|complaint|complaining|need(?:s|ing)?|seeing me|see me|booked|for)\b/i;
/** "What does the 2pm want?": for what a visit is booked. */
function asksOfVisit({ text, understanding, desk, flows, isOrder }: Idle): Promise<Move> | undefined {
  const flow = !isOrder && desk.caller.role === 'DOCTOR' && whatFor.test(text) && visitIn(text, understanding.entities.patient !== undefined) ? flows.get('view_schedule') : undefined;
  return flow && advance(flow, absorb(flow, spokenOf(text, understanding, flow, desk), text, understanding).slots, desk);
}

const onlyDay = new RegExp(String.raw`^\W*(?:(?:and|then|ok(?:ay)?|so|on|now|the|what about|how about|next|this)\W+)*(?:${dayNamed}|today|tomorrow|tmrw|tmr|tomoz)(?:\W+(?:then|too|as well|please|pls|instead|now|next|after))*\W*$`, 'i');
/** "Thu then", after a day or anything else was shown. */
function showsOtherDay({ text, desk, flows }: Idle): Promise<Move> | undefined {
  const { told, day, done } = desk.talk;
  const flow = desk.caller.role === 'DOCTOR' && done === undefined && (told ?? day) !== undefined && onlyDay.test(text) ? flows.get('view_schedule') : undefined;
  return flow && advance(flow, absorb(flow, {}, text, desk.understand(`show my schedule on ${text}`)).slots, desk);
}

const onlyPlace = /^\W*(?:(?:and|then|so|ok(?:ay)?|who(?:['’]?s| is)|my|the|what about|how about)\W+)*(first|last|earliest|latest)(?: (?:one|patient|visit))?(?:\W+(?:then|please))*\W*$/i;
/** "And the first?", of the day that was told. */
function showsPlace({ text, desk, begin }: Idle): Promise<Move> | undefined {
  const { told, day } = desk.talk;
  const place = desk.caller.role === 'DOCTOR' && told?.flow === 'view_schedule' ? onlyPlace.exec(text)?.[1] : undefined;
  return place === undefined ? undefined : begin(`who is my ${/^(?:first|earliest)$/i.test(place) ? 'first' : 'last'} patient${day === undefined ? '' : ` on ${day}`}`, desk);
}

const besides = /^\W*(?:(?:ok(?:ay)?|great|thanks?|good|right|oh)\W+)*(?:and|also|plus|now|then|next)\b\W*(?:(?:and|also|then|now)\W+)*(\S[\s\S]*)$/i;
/** "And the amlodipine for Brandt", after something was prescribed: ordered as well. */
function ordersMore({ text, desk, begin }: Idle): Promise<Move> | undefined {
  const { done, dropped } = desk.talk;
  const wish = (done === 'issue-prescription' || dropped?.flow === 'add_prescription') && !/\?/.test(text) && !ordersByVerb(text, 'discontinue_prescription') ? besides.exec(text)?.[1] : undefined;
  const whole = wish === undefined ? undefined : wholeWish(wish, { intent: 'add_prescription', repeats: true }, desk);
  return whole === undefined || whole === wish ? undefined : begin(whole, desk);
}

const anotherTo = /^\W*(?:(?:and|ok(?:ay)?|now|also|then|next|please)\W+)*(?:another|one more|a second|(?:the )?next)(?: (?:one|message|msg|text|note))? (?:for|to) (?=\p{L})([\s\S]+)$/iu;
/** "Another one for Mrs Delgado: …", after a message was sent. */
function writesAnother({ text, desk, begin }: Idle): Promise<Move> | undefined {
  const words = desk.talk.done === 'post-message' ? anotherTo.exec(text)?.[1] : undefined;
  return words === undefined ? undefined : begin(`write to ${words}`, desk);
}

const stands: Readonly<Record<string, string>> = { 'record-diagnosis': 'It stands in the record of', 'issue-prescription': 'It is prescribed for', 'post-message': 'It has been sent to' };
const wrongOne = /\b(?:wrong (?:patient|person|one|chart|guy|man|woman|lady|record)|(?:was|is|were) (?:meant |supposed to be |actually )?(?:for|on|about)|(?:i )?mea?nt\b|should(?:['’]?ve| have)? (?:be|been|gone|go)|not (?:for |on |to )?(?:him|her|\p{L}{3,})\W*$|belongs? to|mixed (?:them|those|the two) up)/iu;
/** "Sorry, that was for Walter, not Maria", when it is done: it stays where it is, and is read back for the other. */
async function wrongPatient({ text, understanding, desk, flows, flow: wished, isOrder }: Idle): Promise<Move | undefined> {
  const { done = '', did, patient: before, sent } = desk.talk;
  const said = stands[done];
  const [whose, ...others] = understanding.entities.patient?.candidates ?? [];
  if (said === undefined || before === undefined || !whose || others.length > 0 || whose.user_id === before || /\?/.test(text) || asksToShow(text) || !wrongOne.test(text)) return undefined;
  const again = done === 'post-message' ? (sent && { flow: 'message_patient' as Intent, slots: { hint_content: sent.content } }) : did;
  const flow = again && (!isOrder || wished?.intent === again.flow) ? flows.get(again.flow) : undefined;
  const { patient } = understanding.entities;
  return flow && again && patient && advance(flow, absorb(flow, again.slots, patient.text, { ...understanding, entities: { patient } }).slots, desk, `${said} ${await patientName(desk, before)}, and I cannot take that back${done === 'issue-prescription' ? '; say “stop it” with the reason to end it' : ''}.`);
}

const things: Readonly<Record<string, string>> = { add_prescription: 'prescription script rx order', discontinue_prescription: 'stopping discontinuing', add_diagnosis: 'diagnosis dx', message_patient: 'message note text', block_time: 'block time', set_availability: 'hours availability', acknowledge_alert: 'alert' };
const leadsBack = /^\W*(?:(?:ok(?:ay)?|right|so|and|now|then|good|great|thanks|thank you|please|let['’]?s)\b\W*)*(?:(?:go|get|come) )?back to (?:it|that|the|my|his|her|their)?\b/i;
/** “Now back to Jordan's cetirizine”: what was left for something else, in words of its own. */
async function goesBackToLeft({ text, desk, flows }: Idle): Promise<Move | undefined> {
  const dropped = desk.talk.interrupted ?? desk.talk.dropped;
  const flow = desk.caller.role === 'DOCTOR' && dropped && leadsBack.test(text) ? flows.get(dropped.flow) : undefined;
  if (!flow || !dropped) return undefined;
  const { medication, diagnosis, reason } = { medication: hintOf(dropped.slots, 'medication').value, diagnosis: hintOf(dropped.slots, 'diagnosis').value, reason: hintOf(dropped.slots, 'reason').value };
  const known = `${things[flow.intent] ?? ''} ${medication ?? ''} ${diagnosis ?? ''} ${reason ?? ''} ${await patientName(desk, dropped.slots['patient'])}`.toLowerCase();
  const [what = '', more] = apart(text.replace(leadsBack, ''));
  const words = what.toLowerCase().replaceAll(/['’]s\b/g, '').match(/\p{L}{2,}/gu) ?? [];
  if (!words.every((word) => /^(?:now|then|please|for|the|of|thing|one|we|were|mr|mrs|ms)$/.test(word) || known.includes(word))) return undefined;
  return advance(flow, more === undefined ? dropped.slots : absorb(flow, dropped.slots, more, desk.understand(more)).slots, desk);
}
/** Up to the first sign that ends a clause, and what is said behind it. */
function apart(text: string): readonly [string, string?] {
  const [head = '', ...tail] = text.split(/(?<=[.,;:!–—-])\s+/);
  return tail.length === 0 ? [head] : [head, tail.join(' ')];
}

const asBefore = /\b(?:same|exactly|just) as (?:before|above|then|the (?:last|other|old|previous)(?: one)?)\b|\bas before\b|\b(?:the )?same (?:again|order|script|directions|otherwise|but)\b/i;
/** “Where was I. Delgado's omeprazole: 1 capsule daily”, “same as before but 40 mg”: an order that something else came between keeps what was said of it. */
function takesUpOrder({ text, understanding, desk, flows, flow }: Idle): Promise<Move> | undefined {
  const { interrupted, patient: spoken } = desk.talk;
  const ordering = interrupted?.flow === 'add_prescription' && desk.caller.role === 'DOCTOR' && !/\?\s*$/.test(text) ? flows.get('add_prescription') : undefined;
  if (!ordering || !interrupted) return undefined;
  const { patient, medication } = understanding.entities;
  const [named, ...others] = patient?.candidates ?? [];
  const whose = patient === undefined ? spoken : others.length === 0 ? named?.user_id : undefined;
  const before = hintOf(interrupted.slots, 'medication').value;
  if (before === undefined || whose === undefined || whose !== interrupted.slots['patient']) return undefined;
  const isSaidAgain = flow === ordering && medication !== undefined && isSame(medication.value, before);
  const isAsBefore = asBefore.test(text) && (medication === undefined || isSame(medication.value, before)) && (flow === undefined || flow === ordering || !flow.acts);
  return isSaidAgain || isAsBefore ? advance(ordering, absorb(ordering, anew(interrupted.slots), text, understanding).slots, desk) : undefined;
}

const again = /\bsame (?:drug|med(?:ication|icine)?|agent|one|thing|tablets?|pills?)\b|\b(?:re-?start|start|put|begin|resume|prescribe|give|order|re-?issue)(?: (?:him|her|them))?(?: (?:back )?on)? it\b/i;
/** “Now start the same drug at 1000 mg, otherwise as before”, right after it was stopped: as it was taken, but for what is said. */
async function beginsAgain({ text, understanding, desk, flow }: Idle): Promise<Move | undefined> {
  const { done, patient } = desk.talk;
  const { medication, patient: named } = understanding.entities;
  const isTheirs = patient !== undefined && (named === undefined || named.candidates.some(({ user_id }) => user_id === patient));
  if (done !== 'discontinue-prescription' || flow?.intent !== 'add_prescription' || medication !== undefined || !isTheirs || !again.test(text)) return undefined;
  const stopped = lastBy('discontinued_at', await prescriptionsFor(patient, desk));
  return stopped && advance(flow, absorb(flow, { patient, ...orderedAs(stopped) }, text, understanding).slots, desk);
}

/** "Stop it", right after it was prescribed or recorded. */
function endsWhatWasDone({ text, desk, flows }: Idle): Promise<Move> | Move | undefined {
  const { done, did, patient } = desk.talk;
  if (desk.caller.role !== 'DOCTOR' || !(done === 'issue-prescription' || done === 'record-diagnosis') || !onlyEndsIt(text)) return undefined;
  if (done === 'record-diagnosis') return say(cannotTakeOff, desk.talk);
  const flow = flows.get('discontinue_prescription');
  const { hint_medication } = did?.slots ?? {};
  return flow && patient !== undefined && hint_medication !== undefined ? advance(flow, { patient, hint_medication }, desk) : undefined;
}

/** "Is he still on that statin?", and then “it upsets him, stop it”. */
function endsWhatWasAsked({ text, understanding, desk, flow }: Idle): Promise<Move> | undefined {
  const { told, patient } = desk.talk;
  const about = told?.flow === 'patient_history' && flow?.intent === 'discontinue_prescription' && understanding.entities.medication === undefined && kindIn(text) === undefined && /\b(?:it|that|this)\b/i.test(text) ? told.slots['hint_about'] : undefined;
  const kind = typeof about === 'string' ? kindIn(about) : undefined;
  if (!flow || typeof about !== 'string' || patient === undefined) return undefined;
  return advance(flow, absorb(flow, { patient, ...(kind === undefined ? { hint_medication: { text: about, value: about } } : { hint_kind: kind }) }, text, understanding).slots, desk);
}

/** What only a doctor says where nothing is open. */
export const ofDoctors: Rules<Idle> = { asksOfVisit, showsOtherDay, showsPlace, ordersMore, writesAnother, wrongPatient, goesBackToLeft, takesUpOrder, beginsAgain, endsWhatWasDone, endsWhatWasAsked };
