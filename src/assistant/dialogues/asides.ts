import { knownName } from '../../domain/medications/names.ts';
import { kindIn } from './flows/doctor/kinds.ts';
import { freeTimes, hintOf } from './flows/doctors.ts';
import type { Understanding } from '../understanding/types.ts';
import type { Desk, Reply, Slots, Talk } from './types.ts';
import { doctorName, localParts, rowsOf, sayDay, sayTime, str } from './words.ts';

const howLong = /\bhow long (?:is|are) (?:\S+ ){0,3}\S+['’]s\b|\bhow (?:long|many minutes)\b.{0,30}\b(?:take|last|is (?:it|that|this|the|an?)|does|will|be|go)\b|\bhow much time (?:does|will|should|do)\b|\bcu[aá]nto (?:tiempo )?(?:dura|tarda|toma)\b|\b(?:is|are) (?:it|that|they|the (?:appointment|slot|visit)s?) (?:\d+|half an?|an?) (?:minutes?|hours?)\b|\bwhen (?:does|will|would) (?:it|that|the appointment) (?:end|finish|be over)\b/i;
const notVisits = /\b(?:(?:do|should|must) i (?:have to |need to )?(?:take|use|stay on)|take (?:it|them|the)|prescription|medic|pill|tablet|antibiotic|symptom|wait(?:ing)?|results?)\b/i;
/** What the clinic's desk would know and its records do not. */
const ofTheHouse =
  /\b(?:add?ress?|parking|where (?:can|do|should) i park|where (?:are you|is (?:it|the (?:clinic|office|practice|building)))|directions to|how do i get (?:there|to)|get there|fees?|costs?|prices?|how much (?:is|does|will|would)|charges?|pay|insurance|copay|co-pay|phone number|opening hours|referrals?|wheelchair|dress code|fasting)\b|\b(?:can|may|should|must|does|do|shall|if|am|are) (?:i|we|he|she|they) (?:can |may |should |must |(?:allowed|required|expected) to )?(?:have to |need to |(?:need|want|expect|like|prefer|require|ask)(?:s|ed)? (?:me|us) to |supposed to |meant to )?(?:bring(?! (?:it|that|this|my (?:appointment|appt|booking|visit)|forward))|take (?:\S+ ){0,4}(?:along|with (?:me|us))|wear|fast|eat|drink|drive|come alone|come early|be early|arrive early)\b|(?<!\p{L})(?:d[oó]nde (?:est[aá]n?|queda)|direcci[oó]n|cu[aá]nto cuesta|estacionamiento)(?!\p{L})/iu;
/** Whether a text asks something, with or without its sign. */
export const asks =
  /\?|\b(?:question mark)\b|^\W*(?:(?:and|but|so|ok(?:ay)?|oh|wait|um|hey|by the way|btw|sorry|quick question)\W+)*(?:what|what['’]?s|who|who['’]?s|where|when|why|how|can|could|may|should|shall|must|do|does|did|is|are|was|will|which|tell me|cu[aá]nto|d[oó]nde|qu[eé]|qui[eé]n|cu[aá]l)\b|^\W*w[ha]{2}t\b|\bagi?a?i?n\W*$/i;

const whichIsThat = /^\W*(?:(?:wait|hang on|hold on|sorry|and|so|but|ok(?:ay)?|hmm+)\W+)*(?:which (?:one|appointment|doctor)|who|when|what (?:day|time|date)) (?:is|was) (?:that|it|this)(?: again| one)?\W*$/i;
const ofThat = "(?:that|this|it)";
const lead = "^\\W*(?:(?:no|oh|wait|hang on|hold on|sorry|and|so|but|ok(?:ay)?|hmm+|then|just to (?:check|be sure)|quick question|am i reading (?:that|this|it) right)\\W+)*";
const matters = "(?:time ?zones?|time|zone|dates?|weekday|day|month|mornings?|afternoons?|evenings?|eastern|central|pacific|[ap]m|today|tomorrow|(?:this|next) (?:week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?\\d{1,2}(?:st|nd|rd|th)|with)";
const ofDetail = [
  new RegExp(`${lead}(?:is|was|will|would) ${ofThat} (?:be )?(?:\\S+ ){0,3}?${matters}\\b`, 'i'),
  new RegExp(`${lead}(?:(?:what|which)(?:['’]?s| is| was)?(?: the)?|at what|in (?:what|which)) (?:exact )?(?:time ?zone|time|date|weekday|day(?: of the (?:week|month))?|month)(?: (?:is|was|would|will))? (?:(?:on|of|for) )?(?:${ofThat}|the (?:appointment|visit|booking))(?: (?:be|in|on|at|for|again|now))*\\W*$`, 'i'),
  new RegExp(`${lead}(?:${ofThat}(?:['’]?s| is| would be| will be)|(?:that|it)s) [^,.?!]*\\b${matters}\\b[^.?!]*(?:\\?|\\b(?:right|yes|correct|no|isn['’]?t it)\\W*)$`, 'i'),
  new RegExp(`${lead}(?:is|was|will) ${ofThat} (?:be )?(?:\\S+ ){1,5}or (?:\\S+ ?){1,4}\\W*$`, 'i'),
  new RegExp(`${lead}(?:(?:when|what time|with whom|who) (?:is|was) ${ofThat}|(?:who|whom|which doctor)(?:['’]?s| is)? with)(?: (?:with|again|now|then|exactly))*\\W*$`, 'i'),
];
const wantsOther = /\b(?:instead|can|could|rather|possible|free|available|open|taken|move|change|make|cancel|earlier|later|too|ok(?:ay)? (?:if|to|with))\b/i;
/** "Is that New York time?", "what's the date on that?", "so that's a Friday, right?": of what was read back or done. */
export const asksDetail = (text: string): boolean => text.split(/(?<=[.?!])\s+/).some((sentence) => ofDetail.some((pattern) => pattern.test(sentence)) && !wantsOther.test(sentence.replace(/^\W*ok(?:ay)?\b/i, '')));

/** "Is that with Lee or Michelle?", "what day is that?": of what was read back. */
export const asksBack = (text: string): boolean => whichIsThat.test(text) || asksDetail(text) || /\?/.test(text) && /\b(?:is|was) (?:that|it|this) (?:still )?with\b|\b(?:who|what (?:day|time|date)|when|which (?:day|doctor|one)|with whom) (?:is|was) (?:that|it|this)\b|\b(?:did you (?:say|mean))\b|\bis (?:that|it|this) (?:going to be )?(?:in[- ]person|online|virtual|by video|a video (?:call|visit)|at the (?:office|clinic)|in the office)\b/i.test(text) && !/\b(?:possible|instead|can|could|rather)\b/i.test(text);
const hearAgain = /^\W*(?:(?:could|can|would|will) you\W+|(?:please|sorry|wait|ok(?:ay)?|just|hold on|and)\b\W*)*(?:(?:read|say|show|tell|give) (?:me )?(?:it|that|this|the (?:whole )?(?:thing|message|text|note|lot))(?: (?:out|back|over))?(?: to me)? (?:again|once more|one more time|another time)|read (?:it|that|this) back(?: to me)?(?: (?:again|once more))?|repeat (?:it|that|this)|what was (?:it|that|this) again|come again)(?:\W+(?:please|for me|then|before (?:it|that|this|you) (?:goes?|sends?|is sent|do|send (?:it|that))))*\W*$/i;
/** "Could you read that to me once more?": nothing of it is an answer. */
export const asksToHearAgain = (text: string): boolean => hearAgain.test(text);
/** Whether a text asks how long a visit takes, or when it ends. */
export const asksHowLong = (text: string): boolean => howLong.test(text) && !notVisits.test(text);
const languages = /\b(?:speaks?|hablan?)\s+(?:any |some |good )?(?:\p{L}+(?:ish|ese)|(?:it|russ|germ|kore|ukrain|arme|alban|roma|pers|bulgar)\p{L}{0,2}an|arabic|hindi|urdu|farsi|french|greek|hebrew|mandarin|cantonese|tagalog|thai|punjabi|bengali|creole|espa[nñ]ol|ingl[eé]s|franc[eé]s|(?:sign|my) language)|(?<!\p{L})hablan? (?:espa[nñ]ol|ingl[eé]s)|\p{L}+-speaking (?:doctor|nurse|staff)/iu;
/** Whether a text asks what languages somebody speaks: that is in no record. */
export const asksOfLanguages = (text: string): boolean => languages.test(text) && (asks.test(text) || /\bhablan?\b/i.test(text));
const sending = /\b(?:send|fax|forward|transfer|e-?mail|mail|release|hand)\b.{0,30}\b(?:records?|reports?|results|charts?|files?|history)\b.{0,40}\b(?:to|over to)\s+(?!me\b|my (?:e-?mail|phone|address|house|home|account)\b)\S|\b(?:records?|reports?|results|charts?|files?|history)\b.{0,15}\b(?:sent|faxed|forwarded|transferred|released)\b/i;
/** Whether a text wants records sent to somebody else. */
export const wantsRecordsSent = (text: string): boolean => sending.test(text);
export const recordsReply: Reply = { type: 'out_of_scope', text: 'I cannot send records to anybody. I can show you your reports and prescriptions here, and write to your doctor that you would like them sent.', actions: [{ type: 'start', label: 'Write to my doctor', value: 'message_doctor' }] };
const wait = /\bhow (?:long|soon|quickly|fast)\b.{0,30}\b(?:wait|be seen|get in|get an? (?:appointment|appt|slot)|(?:can|could|would) (?:i|he|she|we|they) (?:see|come|be))\b|\b(?:what['’]?s|what is|how long is|is there) (?:the|a|your) (?:current )?(?:wait(?:ing)?(?: time| list)?)\b/i;
/** Whether a text asks how long it is to the first free time. */
export const asksHowSoon = (text: string): boolean => wait.test(text) && !/\b(?:results?|reports?|refill|reply|answer)\b/i.test(text);

/** The first time at which a doctor is free. */
export async function howSoonReply(desk: Desk, doctor_id: string): Promise<Reply> {
  const { zone, free } = await freeTimes(desk, doctor_id, localParts(desk.now, desk.zone).date, 31);
  const name = doctorName(await desk.nameOf(doctor_id));
  const [first] = free;
  return { type: 'doctor_list', text: first === undefined ? `${name} has no free time in the next weeks.` : `The first free time with ${name} is on ${sayTime(first.start, zone)}.`, data: { doctor_id, slots: free.slice(0, 1) } };
}

const today = /\b(?:what|which)(?:['’]?s| is)? (?:the )?(?:date|day)(?: of the (?:week|month))? (?:is (?:it )?|do we have |have we got )?today\b|\b(?:what|which)(?:['’]?s| is) today(?:['’]?s)? (?:date|day)\b/i;
/** “What date is today even?” */
export const asksToday = (text: string): boolean => today.test(text);
export const todayReply = ({ now, zone }: Desk): Reply => ({ type: 'clarification', text: `Today is ${sayDay(localParts(now, zone).date)}.` });

const ofBills = /\b(?:over)?charged (?:me|us|twice)\b|\b(?:double|wrong) charges?\b|\b(?:my|the|a|this) (?:bill|invoice)\b(?! (?:gave|is giving|will give))/i;
/** Whether a text speaks of the house, the money, or what to bring: nothing of it is in the records. */
export const asksOfTheHouse = (text: string): boolean => asksWhere(text) || ofBills.test(text) || (ofTheHouse.test(text) && asks.test(text));

const wantsDrug = /^\W*(?:(?:ok(?:ay)?|then|so|and|but|please|just|fine|well|no|hey|hi)\W+)*(?:(?:can|could|will|would) (?:yo)?u (?:please |just )?|i (?:need|want|would like|['’]d like) (?:yo)?u to |i['’]d like (?:yo)?u to )?(?:prescribe\b|(?:write|give|get|make|issue|send)(?: me)? (?:an?|another|some|a new) (?:new )?(?:prescriptions?|scripts?|rx)\b)/i;
const wantsDose = /^\W*(?:(?:ok(?:ay)?|then|so|and|but|please|just|fine|well|no|hey|hi)\W+)*(?:(?:can|could|will|would) (?:yo)?u (?:please |just )?|i (?:need|want|would like) (?:yo)?u to )?(?:increase|raise|up|bump(?: up)?|double|lower|reduce|halve|change|adjust)\b(?=[^.?!]*\b(?:dose|dosage|strength|mg|mcg|units|tablets?|pills?|meds?|medication|to \d{2,4})\b)(?![^.?!]*\b(?:appointment|appt|visit|booking|:\d\d|[ap]m)\b)/i;
/** "Prescribe me some oxycodone": no patient's to order, and nobody's here but a doctor's. */
export const wantsPrescribed = (text: string): boolean => wantsDrug.test(text) || wantsDose.test(text);
const endsDrug = /^\W*(?:(?:ok(?:ay)?|then|so|and|but|please|just|also|fine|well|no|hey|hi|hello|first|now|actually|(?:can|could|will|would) (?:yo)?u|(?:can|could|may) (?:i|we)|i(?:['’]d| would)? (?:want|need|like|have|wish)(?: you)? to|i(?:['’]m| am) going to|let['’]?s|help me)\b\W*)*(?:stop|cancel|discontinue|end|quit|drop|delete|remove|come off|go off|get off|(?:take|get) me off)(?: (?:taking|giving me|sending me|using|prescribing))?(?: of)? (?:(?:the|my|this|that|those|these|all|both)(?: of)? )*((?:[\p{L}\d-]+ ?){1,4})/iu;
const drug = /^(?:(?:\S+ ){0,2}(?:meds?|medications?|medicines?|pills?|tablets?|capsules?|prescriptions?|scripts?|drugs?|drops|cream|ointment|inhaler|insulin)(?!\S)(?! (?:review|check))|(?:\S+ )?course of )/i;
const ofVisit = /\b(?:appointments?|appts?|visits?|bookings?|one|review|check(?:-?up)?|consult\w*|slot|session|test|message)\b/i;
/** What a patient wants to be stopped, where it is a medication: “cancel the lisinopril”. `own`: what they are on. */
export function drugToStop(text: string, own: readonly string[]): string | undefined {
  const [sentence, said = ''] = endsDrug.exec(text) ?? [];
  if (sentence === undefined || ofVisit.test(said)) return undefined;
  const isOwn = own.some((label) => label.toLowerCase().split(/\P{L}+/u).some((word) => word.length > 3 && said.toLowerCase().includes(word)));
  return isOwn || drug.test(said) || kindIn(said) !== undefined || said.split(' ').some((word) => word.length > 3 && knownName(word) !== undefined) ? said.trim() : undefined;
}
/** Whether it begins as such an order does. */
export const mayStopDrug = (text: string): boolean => endsDrug.test(text);
/** Of a patient's medication only a doctor says whether it ends: the wish goes to them with a yes. `by`: who prescribed it. */
export const stopReply = (text: string, by: Slots, waits: boolean): Reply => ({ type: 'refused', text: `I cannot stop or change a medication, and nothing has been changed: only your doctor can. ${waits ? 'Afterwards I can write to your doctor and ask.' : 'Shall I write to your doctor and ask?'}`, actions: [{ type: 'start', label: 'Write to my doctor', value: 'message_doctor' }], suggests: { flow: 'message_doctor', slots: { ...by, hint_content: text } }, data: { reason: 'forbidden' } });
export const prescribeReply: Reply = { type: 'refused', text: 'I cannot prescribe anything: only your doctor can. I can write to your doctor and ask, or book an appointment.', actions: [{ type: 'start', label: 'Write to my doctor', value: 'message_doctor' }], suggests: { flow: 'message_doctor', slots: {} }, data: { reason: 'forbidden' } };

/** Whether one of a text's sentences asks something. */
const asksIn = (text: string): boolean => text.split(/[.;!]+\s+/).some((sentence) => asks.test(sentence));

const judging = "^\\W*(?:(?:and|but|so|ok(?:ay)?|oh|wait|also|by the way|btw)\\W+)*";
const safe = new RegExp(`\\b(?:safe|dangerous|harmful|risky|bad for me|ok(?:ay)?|fine|alright|all right|allowed|a problem) (?:for me )?(?:to|if i) (?:still |also |just )?(?:take|drink|mix|combine|use|have|eat|stop|skip|double)\\b|${judging}(?:can|could|may|should|am i allowed to)(?: i)? (?:still |also |safely |just )?(?:take|mix|combine|use|drink)\\b|\\b(?:do|does|will|would|can|could) (?:it|that|this|they|those|these|them|\\S+) (?:\\w+ ){0,2}?(?:interact|mix|clash|go (?:well )?(?:together )?with|interfere)\\b|\\b(?:side[- ]effects?|interactions?|overdose)\\b`, 'i');
const medicine = /\b(?:with|and|on|of) (?:those|these|them|it|that|this|my|the)\b|\b(?:medic\w*|meds|pills?|tablets?|drugs?|alcohol|wine|beer|grapefruit|dose|prescriptions?|side[- ]effects?|interactions?|painkillers?)\b/i;
const dosing = /\b(?:can|could|may|should|shall|must|do) i (?:\w+ )?(?:take|have|double|skip)\b.{0,20}?\b(?:two|three|both|double|twice|half|extra|another|more|up|(?:it|them|one) (?:now|late|today|instead))\b(?! (?:slots?|times?|appointments?|appts?|days?|doctors?|at\b))|\bdouble (?:up|dose)\b/i;
const missed = /\b(?:pills?|tablets?|meds|doses?|missed|forg[eo]t\w*|skipped)\b/i;
const inDirections = /\b(?:with|after|before|on) (?:food|meals?|an empty stomach|water|milk|breakfast|dinner|lunch|bed|eating)\b|\bwith me\b/i;
/** No visit is taken so. */
const doubles = /\b(?:take|use|swallow)\b.{0,15}\b(?:double|twice|half|extra)\b|\bdouble (?:it|up|of|the|my)\b/i;
/** The same of what was just shown: “should I skip it tomorrow?” */
const takesOtherwise = /\b(?:skip|miss|stop|quit|halve|double|triple|split|crush|leave out)(?: taking| using)? (?:it|them|that|this|those|these|one|a|the|my|both)\b|\b(?:take|use)\b.{0,15}\b(?:twice|two|three|half|extra|another|more|less|both|together|late|later|earlier)\b/i;
/** "Is it safe to take ibuprofen with those?": of medicines, what a doctor has to judge. */
export const asksWhetherSafe = (text: string, { entities: { medication, doctor, date, time } }: Understanding, { told }: Talk): boolean => (doctor === undefined && dosing.test(text) && (missed.test(text) || doubles.test(text))) || (told?.flow === 'view_prescriptions' && doctor === undefined && asksIn(text) && takesOtherwise.test(text) && !/\b(?:slots?|times?|appointments?|appts?|visits?)\b/i.test(text)) || (asks.test(text) && safe.test(text) && (doctor ?? date ?? time) === undefined && (medication !== undefined || medicine.test(text) || doubles.test(text)) && !inDirections.test(text));
const opinion = /\b(?:is|would|was) it (?:really |so |very |that )?(?:bad|wrong|rude|dangerous|risky|silly|stupid|foolish|unwise|irresponsible|a (?:good|bad) idea|worth it) (?:for me )?(?:to|if i) (?:just )?(?:skip|miss|cancel|put off|postpone|delay|wait|stop|not (?:go|come)|see|go)\b/i;
/** "Is it bad to skip a heart doctor?" */
export const asksOpinion = (text: string): boolean => opinion.test(text);
export const opinionReply: Reply = { type: 'out_of_scope', text: 'I cannot judge that: a doctor can. I can write to yours and ask.' };
/** Nothing is said of it but whom to ask; the question goes with a yes, where no other one waits for it. */
export const safeReply = (text: string, waits: boolean): Reply => ({ type: 'clarification', text: `I cannot judge whether that is safe for you, and would rather not guess: please ask your doctor or a pharmacist before you take it. ${waits ? 'Afterwards I can write to your doctor and ask.' : 'Shall I send your question to your doctor?'}`, actions: [{ type: 'start', label: 'Write to my doctor', value: 'message_doctor' }], suggests: { flow: 'message_doctor', slots: { hint_content: text } } });

const hypothetically = /\b(?:what (?:if|happens (?:if|when))|if|in case)\b.*\b(?:cancel\w*|can['’]?t (?:make|come)|move|change|re-?schedule)\b|\b(?:cancel|move|change|re-?schedule) (?:it |that |this )?(?:later|then|afterwards?|the day before|last minute|at short notice|any ?time|if|in case)\b/i;
const mayI = /\b(?:what (?:if|happens)|(?:can|could|may|will|would|do|how do|how can|how would) i)\b/i;
/** "What if I can't make it, can I cancel then?": of what is booked or about to be; it cancels and moves nothing. */
export const asksOfLater = (text: string, { entities: { doctor, time, date } }: Understanding): boolean => hypothetically.test(text) && mayI.test(text) && (doctor ?? time) === undefined && (date === undefined || /\bday before\b/i.test(text));
export const laterReply: Reply = { type: 'clarification', text: 'You can tell me at any time before it begins, and I move or cancel it then. Nothing has been changed now.' };

const where = /\b(?:where(?:['’]?s| is| are| do| can)?|how do i (?:get|find))\b.*\b(?:offices?|rooms?|practice|surgery|building)\b/i;
/** "Where's Dr Baxter's office?" */
export const asksWhere = (text: string): boolean => where.test(text);

export const houseReply: Reply = { type: 'out_of_scope', text: 'I do not know that, and would rather not guess: it is not in the records that I can see. The clinic can tell you; I can also write to your doctor and ask.' };

/** How long the visit is that is spoken of, with the doctor who is `named`: the one that is being booked, else the doctor's usual one. Undefined: it is of none. */
export async function howLongReply(desk: Desk, named?: string): Promise<Reply | undefined> {
  const booked = named === undefined ? undefined : rowsOf(await desk.get('/appointments', { from: new Date(desk.now).toISOString(), status: 'BOOKED', limit: '50' }), 'appointments').find(({ doctor_id }) => doctor_id === named);
  if (booked) return lasting(String(booked['start']), String(booked['end']), desk.zone);
  const { slots, listed } = desk.talk;
  const [spoken, ...others] = listed ?? [];
  if (named === undefined && desk.talk.flow === null && spoken !== undefined && others.length === 0) {
    const { start, end } = await desk.get(`/appointments/${spoken}`);
    return str(start) === undefined || str(end) === undefined ? undefined : lasting(String(start), String(end), desk.zone);
  }
  const doctor = named ?? str(slots['doctor']);
  if (doctor === undefined) return undefined;
  const chosen = str(slots['start']);
  const { zone, free } = await freeTimes(desk, doctor, hintOf(slots, 'date').value ?? localParts(chosen ?? desk.now, str(slots['zone']) ?? desk.zone).date, 14);
  const one = free.find(({ start }) => start === chosen) ?? free[0];
  return one && (one.start === chosen ? lasting(one.start, one.end, zone) : { type: 'clarification', text: `An appointment takes ${minutesOf(one.start, one.end)} minutes.` });
}

const minutesOf = (start: string, end: string): number => Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
function lasting(start: string, end: string, zone: string): Reply {
  const { date, time } = localParts(start, zone);
  return { type: 'clarification', text: `It takes ${minutesOf(start, end)} minutes: ${sayDay(date)}, ${time} to ${localParts(end, zone).time} (${zone}).` };
}
