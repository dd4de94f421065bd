import type { Desk, Slots } from '../types.ts';
import { reask } from '../ends.ts';
import { absorb, advance } from '../engine.ts';
import { changedBy, contrastIn } from '../flows/doctor/contrast.ts';
import { isWarned } from '../flows/doctor/directions.ts';
import { isSame } from '../flows/doctor/kinds.ts';
import { namesOnly } from '../flows/doctor/patients.ts';
import { sameActive } from '../flows/doctor/prescribing.ts';
import { hintOf } from '../flows/doctors.ts';
import { turnTo } from './leaving.ts';
import type { Open } from './open.ts';
import type { Move, Rules } from './rule.ts';

/** “10 not 5”, “not 30, 14”, “go back to twice a day”: the part of the order that was wrong is as it is said to be right. */
function contrasts({ text, understanding, desk, flow }: Open): Promise<Move> | undefined {
  const { slots } = desk.talk;
  const contrast = desk.caller.role === 'DOCTOR' && flow.intent === 'add_prescription' && hintOf(slots, 'medication').value !== undefined ? contrastIn(text) : undefined;
  const changed = contrast && changedBy(contrast, slots);
  return changed && advance(flow, absorb(flow, slots, '', { ...understanding, entities: { [changed.name]: changed.entity } }).slots, desk);
}

/** The same of whom or which medication it is: “Shah, not Delgado”, “go back to ibuprofen”. */
function contrastsNames({ text, understanding, desk, flow }: Open): Promise<Move> | undefined {
  const contrast = desk.caller.role === 'DOCTOR' && desk.talk.proposed !== null && flow.resets?.['patient'] !== undefined ? contrastIn(text) : undefined;
  if (!contrast) return undefined;
  const { patient, medication } = desk.understand(contrast.right).entities;
  const isWhole = (said: string | undefined): boolean => said !== undefined && said.length >= contrast.right.replace(/^(?:for|to) /i, '').length - 2;
  const named = patient !== undefined && patient.candidates.length > 0 && isWhole(patient.text) ? { patient } : flow.intent === 'add_prescription' && medication !== undefined && isWhole(medication.text) ? { medication } : undefined;
  return named && advance(flow, absorb(flow, desk.talk.slots, contrast.right, { ...understanding, entities: named }).slots, desk);
}

/** “Not Thursday, Friday”, “1 → 2”, of a time that is to be blocked. */
function contrastsTimes({ text, desk, flow, again }: Open): Promise<Move> | undefined {
  const contrast = desk.caller.role === 'DOCTOR' && flow.intent === 'block_time' && desk.talk.proposed !== null ? contrastIn(text) : undefined;
  if (contrast?.wrong === undefined || text.indexOf(contrast.wrong) > text.indexOf(contrast.right)) return undefined;
  const { date, time } = desk.understand(`block ${contrast.right}`).entities;
  return (date ?? time) === undefined && !/^\d[\d:.]*$/.test(contrast.right) ? undefined : again(`${contrast.right} not ${contrast.wrong}`, desk);
}

const subject = /^\W*(?:(?:fine|ok(?:ay)?|good|great|well|so|and|but|ah|oh|right|then|since|because|as|mr|mrs|ms)\b\W*)*(\p{L}+?(?: one)?)(?:['’]?s| is| are|['’]re| comes?| was| will be|['’]ll be) /iu;
/** Whether a clause tells of somebody else than who speaks. */
function tellsOfOthers(clause: string, { patients }: Desk): boolean {
  const who = subject.exec(clause)?.[1]?.toLowerCase() ?? '';
  return /^(?:s?he|they|nobody|noone)$/.test(who) || patients.some(({ full_name }) => full_name.toLowerCase().split(' ').includes(who));
}
/** “Fine, he's before noon. So block it”: when somebody else comes says nothing of what is to be blocked, nor of the doctor's hours. */
function setsOthersAside({ text, desk, flow, again }: Open): Promise<Move> | undefined {
  if (desk.caller.role !== 'DOCTOR' || !(flow.intent === 'block_time' || flow.intent === 'set_availability') || desk.talk.proposed === null || text.includes('?')) return undefined;
  const clauses = text.split(/(?<=[.,;!–—])\s+/);
  const own = clauses.filter((clause) => !tellsOfOthers(clause, desk)).join(' ');
  return own === '' || own === clauses.join(' ') || /\b(?:then|that)\b/i.test(own) ? undefined : again(own, desk);
}

/** “SORRY I meant okoro!! samuel”: whose it is, and no words of a diagnosis, a reason or a message. */
function correctsWhose({ text, understanding, desk, flow }: Open): Promise<Move> | undefined {
  const { asking, slots } = desk.talk;
  const patient = desk.caller.role === 'DOCTOR' && flow.acts && asking !== 'patient' && slots['patient'] !== undefined && flow.resets?.['patient'] !== undefined ? namesOnly(text, understanding, desk) : undefined;
  if (!patient || patient.candidates[0]?.user_id === slots['patient']) return undefined;
  return advance(flow, absorb(flow, slots, patient.text, { ...understanding, entities: { patient } }).slots, desk);
}

const goesOn = /^\W*(?:(?:yes|yeah|ok(?:ay)?|please|pls|just|fine|well|then|now|so|and|i said)\b\W*)*(?:proceed|continue|carry on|go on|go ahead|keep going|confirm(?:ed)?|do it|yes|yeah|yep|ok(?:ay)?)\b(?:\W+(?:anyway|any ?way|then|please|pls|now|with (?:it|that|this)|all the same|regardless|yes|confirm(?:ed)?))*\W*$/i;
const onlyIssueIt = /^\W*(?:(?:yes|ok(?:ay)?|please|just|now)\b\W*)*(?:issue|prescribe|send|sign|order) (?:it|that|this)(?:\W+(?:anyway|now|please|all the same|regardless))*\W*$/i;
/** “Proceed”, where the safety check stands against an order: it gives no reason, and gives up nothing. */
function pressesOnRefused({ text, desk, flow }: Open): Move | undefined {
  const isRefused = desk.caller.role === 'DOCTOR' && flow.intent === 'add_prescription' && desk.talk.proposed === null && desk.talk.asking === 'override';
  return isRefused && (goesOn.test(text) || onlyIssueIt.test(text)) ? reask(desk, 'Nothing has been prescribed.') : undefined;
}

const stopsBefore = /\b(?:stop|discontinue|d\/?c|end|take (?:him|her|them) off)\s+(?:the|that|this|his|her|their)\s+(?:(\d+(?:\.\d+)?)(?! ?(?:days?|weeks?|months?)\b)|old|existing|current|active|previous|earlier|first|other|one (?:before|(?:s?he|they)(?:['’]?s| is| are| has| have)))[\s\S]*/i;
/** “First stop the 20 then, reason is …”, where an order was refused since the same is taken already: that one is to end, and the order waits. */
async function stopsOneBefore({ text, desk, flow, flows }: Open): Promise<Move | undefined> {
  const { slots, asking } = desk.talk;
  const [order, strength] = (desk.caller.role === 'DOCTOR' && flow.intent === 'add_prescription' && (asking === 'override' || isWarned(slots)) && stopsBefore.exec(text)) || [];
  const stopping = flows.get('discontinue_prescription');
  if (order === undefined || !stopping) return undefined;
  const understanding = desk.understand(order);
  const { medication } = understanding.entities;
  const taken = await sameActive(slots, desk);
  if (taken.length === 0 || (medication && !isSame(medication.value, hintOf(slots, 'medication').value ?? ''))) return undefined;
  const meant = strength === undefined ? taken : taken.filter((row) => String(row['strength']).startsWith(strength));
  const [one, ...more] = meant;
  const whose: Slots = { patient: slots['patient'], ...(one && more.length === 0 ? { prescription: String(one['prescription_id']) } : { hint_medication: slots['hint_medication'] }) };
  return turnTo(stopping, order, { ...understanding, entities: { ...(understanding.entities.reason && { reason: understanding.entities.reason }) } }, desk, whose);
}

/** What a doctor says is wrong of what was read back, and what is right. */
export const doctorsCorrections: Rules<Open> = { contrasts, contrastsNames, contrastsTimes, setsOthersAside, correctsWhose, stopsOneBefore, pressesOnRefused };
