import type { Intent } from '../../understanding/intents.ts';
import { asks } from '../asides.ts';
import { sureToSwitch } from '../behind-yes.ts';
import { agreesTo } from '../consent.ts';
import { commandedIn, halves } from '../commanded.ts';
import { doctorMeant } from '../doctor-meant.ts';
import { dropped } from '../ends.ts';
import { absorb, advance, say } from '../engine.ts';
import { forbidsToChange, givesUpThroughout, keepsWhatStands, wantsOnlyToKnow } from '../giving-up.ts';
import { fixedReply } from '../fixed.ts';
import { anothersReply, asksForAnothers, asksForTheirsToo, changesTheirs, claimsKin, insists, namesAnotherThan, namesOnlyThem, namesSomebody, ordersForSomebody, pressesForAnothers, saysMay, speaksForSomebody } from '../flows/others.ts';
import { colleagueIn, ofColleague } from '../flows/doctor/schedule.ts';
import { patientsOfVisit, visitIn } from '../flows/doctor/visits.ts';
import { likeliest } from '../likeliest.ts';
import { asksBesides, beginTwo, goOnInstead, wishOf } from '../patients-turn.ts';
import type { Understanding } from '../../understanding/types.ts';
import type { Desk, Flow, Json, Slots, Talk } from '../types.ts';
import { asksToShow, namesOnlyTime, sendsTheSame, spokenOf } from '../wishes.ts';
import { lingering } from './courses.ts';
import { following } from './following.ts';
import { asidesWhenIdle } from './doctors-asides.ts';
import { ofDoctors } from './of-doctors.ts';
import { ofWhatWas } from './of-what-was.ts';
import type { Move, Rules, Said } from './rule.ts';

/** Nothing is open. `flow`: what is wished for; `isOrder`: surely to do something. */
export type Idle = Said & { readonly intent: Intent; readonly confidence: number; readonly flow: Flow | undefined; readonly isOrder: boolean };

export async function idle(said: Said): Promise<Idle> {
  const { text, understanding, desk, flows } = said;
  const { intent, confidence, entities = understanding.entities } = await likeliest(text, wishOf(text, understanding, desk), understanding, desk);
  const flow = flows.get(intent);
  const told = desk.talk.told && flows.get(desk.talk.told.flow);
  const isOrder = flow?.acts === true && confidence >= sureToSwitch && !(told?.acts === false && namesOnlyTime(text, understanding));
  return { ...said, understanding: { ...understanding, entities }, intent, confidence, flow, isOrder };
}

/** Less is a guess. */
const hardlySure = 0.4;
const farewell = /\b(?:thanks?|thank you|bye|goodbye|ciao|chao|adi[oó]s|gracias|see you|hasta (?:luego|ma[nñ]ana|pronto))\b/i;
const asking = '^\\W*(?:(?:oh|ok(?:ay)?|then|and|please|so|can you|could you|i (?:need|want) to|i have to|we need to|let[\'’]?s)\\W+)*';
/** "Book him in at four instead", "move Delgado to 3". */
const booksThem = new RegExp(`${asking}(?:book|schedule|squeeze|fit|re-?schedule|move|push|put|bring) (?:(him|her|them)|(?!(?:my|the|all|clinic|hours|lunch|everything)\\b)\\p{L}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)?) (?:in|down|for|at|on|to|back|forward|from)\\b`, 'iu');
const toClock = /\b(?:at|to|for|on) (?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| ?o['’]?clock)?|noon|midday)\W*$/i;
/** "Cancel my 9:30", "move the 3 o'clock". */
const changesVisit = new RegExp(`${asking}(?:cancel|call off|kill|axe|bin|scrap|ditch|nix|drop|lose|delete|remove|get rid of|re-?schedule|move|postpone|push(?: back)?|bring forward) (?:my|the|his|her|their|our|\\p{L}+['’]?s) (?:(?:first|last|next) (?:patient|appointment|one)|\\d{1,2}[:.]?(?:\\d\\d)?(?: ?(?:am|pm|o['’]?clock))?\\b(?!\\s*(?:mg|mcg|g|ml|units?|%|tab\\w*|days?|block))|\\w+ o['’]?clock\\b|noon\\b(?! block)|(?:\\w+ )?(?:(?:appointment|appt|visit|booking)s?|slot)\\b)`, 'iu');
const lead = /^\W*(?:(?:then|and|so|ok(?:ay)?|please|right|oh)\b\W+)*/i;
const tellsThem = new RegExp(`${lead.source}(?:tell|inform|notify|remind|write(?: to)?|text|message|ask) (?:him|her|them)\\b\\W+(?!to me\\b)\\S+ \\S+`, 'i');
/** "You haven't stopped his metformin, have you?" */
const asksWhetherStopped = /^\W*(?:(?:and|but|so|wait|ok(?:ay)?)\W+)*(?:you(?:['’]ve| have(?:n['’]?t)?| did(?:n['’]?t)?)|(?:have|did)(?:n['’]?t)? (?:you|i|we)|(?:is|are|was|were)(?:n['’]?t)? (?:his|her|their|the))\b.*\b(?:cancell?ed|stop(?:ped)?|discontinued?|prescribed|issued|ended)\b.*\?\s*$|\b(?:the|his|her|their) \p{L}+(?: \p{L}+)? (?:stays?|continues?|remains?|is (?:still )?(?:active|running|on (?:there|his|her)))\b.*\?\s*$/iu;

/** "No, forget it. Book me …" */
function wishesInstead({ text, desk, flows, begin }: Idle): Promise<Move> | undefined {
  const instead = goOnInstead('out_of_scope', text, desk, flows);
  return instead && begin(instead.text, desk);
}

/** "Keep my Monday slot", where nothing is to be changed. */
function keepsIt({ text, understanding, desk, flows }: Idle): Promise<Move> | undefined {
  const { doctor, date, time, specialty, appointment_ref } = understanding.entities;
  const flow = desk.caller.role === 'PATIENT' && keepsWhatStands(text) && ((doctor ?? date ?? time ?? specialty ?? appointment_ref) !== undefined || /\b(?:appointments?|appts?|bookings?|visits?|both|all|slots?)\b/i.test(text)) ? flows.get('view_appointments') : undefined;
  return flow && advance(flow, absorb(flow, {}, text, understanding).slots, desk, 'I have not changed anything.');
}

/** "Not now, I'll think about it", to what the last answer suggested. */
const leavesSuggestion = ({ text, desk }: Idle): Move | undefined =>
  desk.caller.role === 'PATIENT' && desk.talk.suggested !== undefined && desk.talk.suggested.flow !== 'reschedule_appointment' && commandedIn(text) === undefined && (givesUpThroughout(text, false) || wantsOnlyToKnow(text)) ? dropped(desk) : undefined;

const takenBack = /[.,;!…–—-]\s*(?:(?:no|wait|actually|sorry|on second thoughts?)\W+)*(?:don['’]?t|do not|never ?mind|forget (?:it|that)|leave it)\W*$/i;
/** "Please do not cancel it", where nothing is about to be, and “cancel it … actually don't”. */
const forbids = ({ text, desk }: Idle): Move | undefined =>
  desk.caller.role === 'PATIENT' && ((desk.talk.done === undefined && forbidsToChange(text)) || takenBack.test(text)) ? { reply: { type: 'clarification', text: 'I have not changed anything, and will not. What would you like to do?' }, talk: desk.talk } : undefined;

/** Two wishes of a patient's in one text. */
const wishesTwo = ({ text, desk, flows, begin }: Idle): Promise<Move | undefined> => beginTwo(text, desk, flows, (head) => begin(head, desk));

/** A question of a patient's and a wish in one text: what is asked is told at once. */
async function asksAndWishes({ text, desk, flows, begin }: Idle): Promise<Move | undefined> {
  const both = asksBesides(text, desk, flows);
  const told = both && (await begin(both.asked, desk));
  return both && told && 'reply' in told && told.talk.flow === null ? following(told, [both.wanted], desk, begin) : undefined;
}

/** A yes to what is done already. */
function agreesAgain({ text, understanding, desk }: Idle): Move | undefined {
  const { done, suggested } = desk.talk;
  if (done === undefined || (suggested && desk.caller.role === 'DOCTOR')) return undefined;
  if (agreesTo(done, text)) return say({ type: 'clarification', text: 'That is done already. What else would you like to do?' }, desk.talk);
  const isYes = desk.caller.role === 'DOCTOR' && understanding.decided_by.rule === 'closed.yes';
  return isYes ? say({ type: 'clarification', text: 'That is done already, once. What else would you like to do?' }, desk.talk) : undefined;
}

/** A no to what the last answer suggested. */
const declinesSuggestion = ({ desk, intent }: Idle): Move | undefined => (desk.caller.role === 'DOCTOR' && desk.talk.suggested && intent === 'deny' ? say({ type: 'flow_cancelled', text: 'All right, I leave it as it is.' }, desk.talk) : undefined);

function whetherStopped({ text, understanding, desk, flows }: Idle): Promise<Move> | undefined {
  const history = desk.caller.role === 'DOCTOR' && asksWhetherStopped.test(text) ? flows.get('patient_history') : undefined;
  return history && advance(history, absorb(history, spokenOf(text, understanding, history, desk), text, understanding).slots, desk);
}

const theirList = /\b(?!(?:my|our|the|this|that|his|her|their|your|today|tomorrow|it|let|what|who)['’]s)(\p{Lu}[\p{L}-]+)['’]s? (?:\p{Ll}+ )?(?:(?:patient|clinic|panel) list|list of patients|patients|panel)\b/u;
/** “Whitfield's patient list”: patients are a doctor's, whom no patient is called like. */
function ownerOfList(text: string, { entities: { patient } }: Understanding, { caller }: Desk): string | undefined {
  const name = (patient?.candidates.length ?? 0) > 0 ? undefined : theirList.exec(text)?.[1];
  return caller.full_name?.toLowerCase().includes(name?.toLowerCase() ?? '') === true ? undefined : name;
}
/** "What is Dr Baxter having on his schedule?": a colleague's days and patients. */
function asksOfColleague({ text, understanding, desk, flow }: Idle): Move | undefined {
  const { date } = understanding.entities;
  const colleague = desk.caller.role === 'DOCTOR' && flow?.acts !== true ? (colleagueIn(text, desk) ?? ownerOfList(text, understanding, desk)) : undefined;
  if (colleague === undefined || !/\b(?:schedule|calendar|diary|agenda|appointments?|patients?|bookings?)\b/i.test(text)) return undefined;
  const { reply, talk } = say(ofColleague(colleague), desk.talk);
  // “Mine, then” is the same of one's own.
  const isOfDays = /\b(?:schedule|calendar|diary|agenda|appointments?|bookings?)\b/i.test(text);
  return { reply, talk: { ...talk, told: isOfDays ? { flow: 'view_schedule', slots: { hint_colleague: colleague, ...(date && { hint_date: { ...date } as Json }) } } : { flow: 'view_patients', slots: { hint_colleague: colleague } } } };
}

/** "Open the chart of my 11 o'clock". */
function opensChartOfVisit({ text, understanding, desk, flows, intent, isOrder }: Idle): Promise<Move> | undefined {
  const flow = desk.caller.role === 'DOCTOR' && intent !== 'patient_history' && !isOrder && understanding.entities.patient === undefined && /\b(?:chart|history|file|records?)\b/i.test(text) && visitIn(text, false) ? flows.get('patient_history') : undefined;
  return flow && advance(flow, absorb(flow, {}, text, understanding).slots, desk);
}

async function booksForPatient({ text, understanding, desk }: Idle): Promise<Move | undefined> {
  if (desk.caller.role !== 'DOCTOR') return undefined;
  const [, pronoun] = booksThem.exec(text) ?? [];
  const { patient, medication, strength, diagnosis, icd, date, time } = understanding.entities;
  const books = booksThem.test(text) && (medication ?? strength ?? diagnosis ?? icd) === undefined && (pronoun !== undefined || ((patient?.candidates.length ?? 0) > 0 && ((date ?? time) !== undefined || toClock.test(text))));
  if (!books && !changesVisit.test(text)) return undefined;
  // “Tell him”, said next, is of whose visit it is.
  const visit = visitIn(text, false);
  const [whose, ...others] = visit ? await patientsOfVisit(visit, desk) : (patient?.candidates.map(({ user_id }) => user_id) ?? []);
  const about = whose !== undefined && others.length === 0 ? { ...desk.talk, patient: whose } : desk.talk;
  return say({ type: 'out_of_scope', text: 'I cannot book, move or cancel appointments of patients: they do that themselves, or the clinic does. I can write to them. Nothing has been changed.' }, about);
}

/** "Mine or Priya's?", of what was told. */
const asksWhose = ({ text, desk }: Idle): Move | undefined =>
  desk.caller.role === 'DOCTOR' && /\bmine\b[^.?!]*\bor\b[^.?!]*\?|\bor\b[^.?!]*\bmine\b[^.?!]*\?/i.test(text) ? { reply: { type: 'clarification', text: 'Yours: I show your own appointments, and the patients in your care.' }, talk: desk.talk } : undefined;

/** "Tell him that …": the patient who was spoken of. */
function tellsPatient({ text, understanding, desk, flows }: Idle): Promise<Move> | undefined {
  const flow = desk.caller.role === 'DOCTOR' && tellsThem.test(text) && understanding.emergency.level === 'none' && desk.talk.patient !== undefined ? flows.get('message_patient') : undefined;
  return flow && advance(flow, absorb(flow, spokenOf(text, understanding, flow, desk), text.replace(lead, ''), understanding).slots, desk);
}

/** What is told of the one who speaks. */
const ofPerson: ReadonlySet<string> = new Set<Intent>(['view_prescriptions', 'view_reports', 'view_appointments']);
const named: readonly (readonly [Intent, RegExp])[] = [
  ['view_prescriptions', /\b(?:prescriptions?|scripts?|meds|medications?|medicines?|pills)\b/i],
  ['view_reports', /\b(?:reports?|results?|labs?|records?|chart|diagnos[ei]s)\b/i],
  ['view_appointments', /\b(?:appointments?|appts?|bookings?|visits?)\b/i],
];
/** What is another patient's, in any words. */
function wantsAnothers({ text, understanding, desk, flow, confidence }: Idle): Move | undefined {
  const { caller, talk } = desk;
  if (caller.role !== 'PATIENT') return undefined;
  const guessed = flow?.acts !== true || (/\?\s*$/.test(text) && confidence < sureToSwitch);
  const isOthers =
    pressesForAnothers(text) ||
    (flow !== undefined && (speaksForSomebody(text, understanding, caller.full_name ?? '') || ordersForSomebody(text, understanding, caller.full_name ?? ''))) ||
    (talk.anothers === true && (flow?.acts !== true || confidence < sureToSwitch) && understanding.entities.doctor === undefined && commandedIn(text) === undefined && insists(text)) ||
    (talk.anothers === true && changesTheirs(text)) ||
    (talk.told !== undefined && ofPerson.has(talk.told.flow) && saysMay(text) && ![text, ...halves(text).map(([, tail]) => tail)].some((part) => commandedIn(part) !== undefined)) ||
    (flow?.acts !== true && (ofPerson.has(flow?.intent ?? '') || talk.told !== undefined) && claimsKin(text)) ||
    (talk.told !== undefined && (asksForTheirsToo(text, understanding) || (ofPerson.has(talk.told.flow) && namesOnlyThem(text, understanding)))) ||
    (guessed && namesSomebody(text, understanding, caller.full_name ?? '')) ||
    (ofPerson.has(flow?.intent ?? '') && /\?|\b(?:what|when|which|tell me|show|list)\b/i.test(text) && namesAnotherThan(text, understanding, caller.full_name ?? '')) ||
    ((flow?.acts === true ? asksToShow(text) || (flow.intent === 'message_doctor' && asks.test(text) && commandedIn(text) === undefined) : flow?.slots[0]?.name !== 'own') && asksForAnothers(text, understanding, caller.full_name ?? ''));
  if (!isOthers) return undefined;
  const { reply, talk: after } = say(anothersReply, talk);
  const wished = flow && ofPerson.has(flow.intent) ? flow.intent : flow ? undefined : named.find(([, words]) => words.test(text))?.[0];
  const told = wished ? { flow: wished, slots: {} } : talk.told;
  // “Do I have anything that day?” is asked of the day that was said.
  const day = understanding.entities.date?.value;
  return { reply, talk: { ...after, ...(told && { told }), ...(day !== undefined && { day }) } };
}

/** What is told of a doctor's own, and not of a colleague's. */
const ofDoctor: ReadonlySet<string> = new Set<Intent>(['view_schedule', 'view_patients']);
const own = /^\W*(?:(?:and|or|ok(?:ay)?|fine|so|now|then|well|but|please|just|only|and|alright|right|show(?: me)?|give(?: me)?|tell me|list|(?:what|how) about)\b\W*)*(?:mine|my own|my ones?)(?:\W+(?:then|please|pls|instead|only))*\W*$/i;
/** "Fine, mine then", after what is another's was refused. */
function asksForOwn({ text, desk, flows }: Idle): Promise<Move> | undefined {
  const { told } = desk.talk;
  const flow = told && (ofPerson.has(told.flow) || ofDoctor.has(told.flow)) && own.test(text) ? flows.get(told.flow) : undefined;
  const { hint_colleague: _colleague, ...day } = flow?.intent === 'view_schedule' && told ? told.slots : {};
  return flow && advance(flow, day, desk);
}

/** “Did Arsenal win last night?”: hardly a question of a chart, and of nobody who is known. */
const guessesChart = ({ text, understanding, desk, confidence, flow }: Idle): Move | undefined =>
  desk.caller.role === 'DOCTOR' && flow?.acts === false && confidence < hardlySure && understanding.entities.patient?.candidates.length === 0 ? say(fixedReply('out_of_scope', desk, text), desk.talk) : undefined;

const guessesSmallTalk = ({ text, understanding, desk, intent, flow }: Idle): Move | undefined =>
  !flow && understanding.confidence < hardlySure && (intent === 'greeting' || intent === 'confirm' || intent === 'deny') ? say({ ...fixedReply('help', desk, text), type: 'clarification' }, desk.talk) : undefined;

const unsends = /\b(?:take|get|call|pull) (?:it|that|this|my message|the message) back\b|\bun-?send\b|\b(?:delete|retract|recall|undo|withdraw) (?:it|that|this|(?:my|the|that) (?:message|note|text))\b/i;
/** “Can you take it back”, of what was sent. */
const takesBackSent = ({ text, desk }: Idle): Move | undefined =>
  desk.talk.done === 'post-message' && unsends.test(text) ? say({ type: 'clarification', text: 'It has been sent, and I cannot take it back from here: you can retract or edit it in the room itself. I can write another message.' }, desk.talk) : undefined;

const asksWhatIAm = /\b(?:(?:are|r) (?:yo)?u|is this|am i (?:talking|speaking|chatting) (?:to|with)) (?:just |really |actually )?(?:an? )?(?:real |actual |live )?(?:bot|robot|chatbot|human|person|machine|computer|program|ai|real)\b/i;
/** “r u a bot lol” */
const saysWhatItIs = ({ text, desk }: Idle): Move | undefined => {
  if (!asksWhatIAm.test(text)) return undefined;
  const { text: abilities, ...help } = fixedReply('help', desk, text);
  return say({ ...help, text: `I am the clinic’s assistant: a program, and no person. ${abilities}` }, desk.talk);
};

/** What no flow is for; a patient whom a doctor names is spoken of from then on. */
function saysOther({ text, understanding, desk, intent, flow }: Idle): Move | undefined {
  if (flow) return undefined;
  const [about, ...more] = desk.caller.role === 'DOCTOR' ? (understanding.entities.patient?.candidates ?? []) : [];
  if (about && more.length === 0) return say(fixedReply(intent, desk, text), { ...desk.talk, patient: about.user_id });
  // A yes that goes with a farewell, where nothing waits for one.
  return say(fixedReply(intent === 'confirm' && farewell.test(text) ? 'thanks_goodbye' : intent, desk, text), desk.talk);
}

/** What is wished for. */
async function wishes({ text, understanding, desk, flow }: Idle): Promise<Move | undefined> {
  if (!flow) return undefined;
  const { talk } = desk;
  const day = talk.day !== undefined && (understanding.entities.date === undefined || understanding.entities.date.implied === true) && (/\b(?:that|the same) day\b/i.test(text) || (talk.told?.flow === 'view_schedule' && /\bblock (?:it|that)\b/i.test(text))) ? { hint_date: { text: talk.day, value: talk.day } } : {};
  const known: Slots = { ...slotsFor(flow, talk), ...day, ...spokenOf(text, understanding, flow, desk), ...(await doctorMeant(text, understanding, flow, desk)) };
  // “And the other one”, after one was moved.
  const [spoken, ...more] = talk.listed ?? [];
  const others: Slots = flow.slots.some(({ name }) => name === 'appointment') && spoken !== undefined && more.length === 0 && /\bthe other(?: one| appointment| appt| visit| booking)?\b(?! (?:day|week|time|doctor))/i.test(text) ? { hint_not: spoken } : {};
  const begun = { ...absorb(flow, known, text, understanding).slots, ...others };
  return advance(flow, sendsTheSame(text) && talk.sent !== undefined ? { ...begun, hint_content: talk.sent.content } : begun, desk);
}

/** What the last answer suggested for a flow. */
export const slotsFor = ({ intent }: Flow, { suggested }: Talk): Slots => (suggested?.flow === intent ? suggested.slots : {});

export const whenIdle: Rules<Idle> = { ...asidesWhenIdle, wishesInstead, keepsIt, leavesSuggestion, forbids, wishesTwo, asksAndWishes, agreesAgain, declinesSuggestion, whetherStopped, asksWhose, asksOfColleague, takesBackSent, ...ofDoctors, opensChartOfVisit, booksForPatient, tellsPatient, wantsAnothers, asksForOwn, ...ofWhatWas, ...lingering, guessesChart, saysWhatItIs, guessesSmallTalk, saysOther, wishes };
