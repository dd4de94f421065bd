import { asks, asksBack, asksToHearAgain } from '../asides.ts';
import type { Intent } from '../../understanding/intents.ts';
import type { Understanding } from '../../understanding/types.ts';
import { sureToSwitch } from '../behind-yes.ts';
import { chosen } from '../choose.ts';
import { commandedIn } from '../commanded.ts';
import { agreesInWords, withoutYes } from '../consent.ts';
import { absorb, advance, say } from '../engine.ts';
import { appointmentOf } from '../flows/appointments.ts';
import { sameTime } from '../flows/booking.ts';
import { asHint, doctorOf, isImplied, visitAsHint } from '../flows/doctors.ts';
import { asDestination } from '../flows/moving.ts';
import { activePrescriptions } from '../flows/records.ts';
import { ordersByVerb } from '../ordered.ts';
import { wishOf } from '../patients-turn.ts';
import { shiftIn } from '../shift.ts';
import { placeInList } from '../flows/doctor/visits.ts';
import type { Flow, Slots, Talk } from '../types.ts';
import { ailmentNamed, ailmentWithin, asksForMore, asksForRecords, asksTheSame, asksWhatStands, asksWhetherDone, cancelsIt, matterAskedToo, movesIt, namesOnlyTime, ofWorst, placeOfAlert, remakesIt, repeatsIt, sendsTheSame, takesAlert, takesUp, thinksAgain } from '../wishes.ts';
import type { Idle } from './idle.ts';
import { surelyElsewhere } from './open.ts';
import { sureToTell } from './leaving.ts';
import type { Move, Rules } from './rule.ts';

const opensChart = /\b(?:pull|open|bring|call)\b.*\bup\b|\bwhat(?:['’]s| is| does)\b.*\b(?:on|take|taking|allergic)\b|\bmeds?\b/i;
/** What was done → what the same of another is. */
const ofOthers: Readonly<Record<string, Intent>> = { 'cancel-appointment': 'cancel_appointment', 'discontinue-prescription': 'discontinue_prescription', 'acknowledge-alert': 'acknowledge_alert' };
const otherwise = /^\W*(?:(?:no|ok(?:ay)?|hmm+|well|oh|but|and|then|wait|sorry)\W+)*(?:rather|make (?:it|that)|actually|instead|i (?:meant?|said)|let['’]?s (?:say|make it|do)|better|try|go for|with|only|just)\b|\b(?:instead|rather|then|would do|will do|after all)\W*$/i;
const undoes = /\b(?:undo|lift|unblock|delete|remove|cancel|re-?open)\b/i;
const onceMore = /^\W*(?:(?:and|ok(?:ay)?|sorry|please|could you|can you|show(?: me)?|give(?: me)?|tell(?: me)?|read(?: me)?|say|list|let me see|let me hear)\W+)*(?:(?:it|that|this|them|those|all|everything|(?:the|that|this) (?:whole |entire |full |complete )?(?:lot|list|thing|schedule|day|alerts?|chart)|all of (?:it|them|that))(?: (?:of (?:it|them|that)|out|back|to me))*\W+)?(?:again|once (?:more|again)|one more time|another time)(?:\W+(?:please|for me|then|doc))*(?:[,;.] (?:my|the (?:screen|page|app|connection|phone))\b[^?,.;]{0,50})?\W*$/i;
/** "And the other one", after one was cancelled. */
const otherOne = /^\W*(?:(?:and|ok(?:ay)?|now|also|then|please|yes|do|i['’]?ll)\W+)*(?:(?:cancel|stop|discontinue|ack(?:nowledge)?|take|do|note) )?(?:the (?:other|second|last|remaining|next)(?: (?:one|appointment|alert|drug|medication|prescription))?|(?:take|ack(?:nowledge)?|note) that one)(?:\W+(?:too|also|as well|please|then|now))*\W*$/i;
/** What makes a text that only says “and Monday?” a whole one. */
const openings: { readonly [Name in Intent]?: string } = { view_schedule: 'show my schedule', view_appointments: 'show my appointments', doctor_info: 'when is the doctor free', add_diagnosis: 'add a diagnosis', add_prescription: 'prescribe' };

const asksWhatYouDid = /^\W*(?:(?:and|so|but|wait|sorry|ok(?:ay)?|hold on|hang on)\W+)*(?:did|have|has|was|is) (?:yo?u|it|that|anything|my \w+)(?: (?:just|already|actually|really|been|get|got|ever))* (sen[dt]|told|tell|ask(?:ed)?|writ(?:e|ten)|book(?:ed)?|cancel(?:l?ed)?|mov(?:e|ed)|chang(?:e|ed)|re-?schedul(?:e|ed))\b/i;
const deeds = '(?:sen[dt]|told|tell|writ(?:e|ten)|book(?:ed)?|cancel(?:l?ed)?|mov(?:e|ed)|chang(?:e|ed)|re-?schedul(?:e|ed)|done|made|happen(?:ed)?|go(?:ne)? through|went through|confirmed|saved)';
const whetherAnything = new RegExp(`\\b(?:did|have|has|had|was|is|were|are|got|get|not|nothing|anything|n['’]?t|(?:did|have|has|was|is)n['’]?t|didnt|hasnt|wasnt|hope)\\b(?: \\S+){0,4}? ${deeds}\\b`, 'i');
const asksIt = /\?|\b(?:right|correct|yes|no|hope|sure|tell me|check(?:ing)?)\b|^\W*(?:(?:and|so|but|wait|sorry|ok(?:ay)?|oh|oops|whoops|hey|hi|please|um+)\W+)*(?:did|have|has|was|is)(?:n['’]?t)?\b/i;
const asksWhich = /\b(?:what|which|when|where|who|my|mine|for me|do i have|have i (?:got|any\w*|some\w*)|i have)\b/i;
const ofYou = /\b(?:did|have)(?:n['’]?t)? (?:yo)?u\b|\b(?:yo)?u (?:did|have)(?:n['’]?t| not)\b/i;
/** "Did that book anything??", after something was given up; where something was told since, only of what the assistant did. */
function asksOfDropped(said: string, { talk, understand }: Idle['desk']): boolean {
  const { doctor, specialty, date, time } = understand(said).entities;
  const names = doctor !== undefined || (specialty !== undefined && !isImplied(specialty.text)) || time !== undefined || (date !== undefined && date.implied !== true);
  const isAsked = asksIt.test(said) && (whetherAnything.test(said) || asksWhetherDone(said)) && (talk.told === undefined || ofYou.test(said));
  return isAsked && !names && commandedIn(said) === undefined && !asksWhich.test(said);
}

/** The same, and what else is asked: “And appointments? Please tell me you didn't just book that”. */
async function asksAfterDrop({ text, desk, flows }: Idle): Promise<Move | undefined> {
  const { dropped, done } = desk.talk;
  if (desk.caller.role !== 'PATIENT' || !dropped || done !== undefined) return undefined;
  const sentences = text.split(/(?<=[.?!])\s+/);
  const asked = [text, ...sentences].find((said) => asksOfDropped(said, desk));
  if (asked === undefined) return undefined;
  const nothing = dropped.flow === 'message_doctor' ? 'No, I have not sent anything: that was given up.' : 'No, that was given up: nothing of it has been booked or changed.';
  const besides = sentences.find((sentence) => sentence.endsWith('?') && !asksOfDropped(sentence, desk));
  const understanding = besides === undefined ? undefined : desk.understand(besides);
  const { intent, confidence } = besides === undefined || !understanding ? { intent: undefined, confidence: 0 } : wishOf(besides, understanding, desk);
  const viewing = intent !== undefined && confidence >= sureToTell ? flows.get(intent) : undefined;
  return besides !== undefined && understanding && viewing?.acts === false ? advance(viewing, absorb(viewing, {}, besides, understanding).slots, desk, nothing) : { reply: { type: 'clarification', text: nothing }, talk: desk.talk };
}

/** "Did that go through?" */
function whetherDone({ text, desk, flows }: Idle): Move | Promise<Move> | undefined {
  const { done, told } = desk.talk;
  const asked = done === undefined && told === undefined && desk.caller.role === 'PATIENT' ? asksWhatYouDid.exec(text)?.[1] : undefined;
  const shown = asked === undefined || /^(?:sen|ask|tell|tol|writ|wrot)/i.test(asked) ? undefined : flows.get('view_appointments');
  if (shown) return advance(shown, {}, desk, 'I have not changed anything.');
  if (asked !== undefined) return say({ type: 'clarification', text: 'No, I have not sent anything. What would you like to do?' }, desk.talk);
  if (done === undefined || !asksWhetherDone(text) || commandedIn(text) !== undefined || (desk.caller.role === 'DOCTOR' && /^\W*(?:(?:and|so|ok(?:ay)?)\W+)*(?:who|what|which)\b/i.test(text))) return undefined;
  const showing = flows.get('view_appointments');
  return showing && done.endsWith('-appointment') ? advance(showing, {}, desk) : say({ type: 'clarification', text: 'Yes, that is done. What else would you like to do?' }, desk.talk);
}

const ofOrder = /\b(?:what|which|how (?:much|many|often|long))\b.*\b(?:strength|dose|often|long|drug|medication|mg|days|it|that)\b.*\?|\b(?:what|which) (?:strength|dose)\b/i;
/** "What strength did that go out at?", of what was just prescribed or stopped: it stands in the chart. */
function asksWhatWasDone({ text, desk, flows, flow }: Idle): Promise<Move> | undefined {
  const history = flows.get('patient_history');
  const { done, patient } = desk.talk;
  return history && flow === undefined && patient !== undefined && done?.endsWith('-prescription') === true && ofOrder.test(text) ? advance(history, { patient }, desk) : undefined;
}

/** "When is it again?", "is that New York time?", of the one that was booked, moved or shown. */
function asksOfSpokenOf({ text, desk, flows }: Idle): Promise<Move> | undefined {
  const showing = desk.caller.role === 'PATIENT' && desk.talk.listed?.length === 1 && asksBack(text) ? flows.get('view_appointments') : undefined;
  return showing && advance(showing, { hint_it: true }, desk);
}

const listsOwn = /^\W*(?:(?:ok(?:ay)?|great|now|and|so|then|please|pls|just|can you|could you|thanks?|cool)\W+)*(?:list|show|read|give)(?: me)?(?: out)? (?:both|all|everything|them|those|the (?:two|three|lot))\b(?!.*\b(?:doctors?|times|slots|free|medic\w*|meds|prescri\w*|reports?|results?)\b)/i;
/** “List both so I can screenshot”, after something was done about one. */
function listsVisits({ text, desk, flows }: Idle): Promise<Move> | undefined {
  const showing = desk.caller.role === 'PATIENT' && desk.talk.done?.endsWith('-appointment') === true && listsOwn.test(text) ? flows.get('view_appointments') : undefined;
  return showing && advance(showing, {}, desk);
}

/** "The second one" of a schedule that was told. */
function placeInSchedule({ text, understanding, desk, flows }: Idle): Promise<Move> | undefined {
  const { told, listed } = desk.talk;
  if (desk.caller.role !== 'DOCTOR' || told?.flow !== 'view_schedule' || (listed?.length ?? 0) <= 1 || understanding.entities.patient !== undefined || !placeInList(text)) return undefined;
  if (flows.get(understanding.intent)?.acts === true && understanding.confidence >= sureToSwitch) return undefined;
  const flow = flows.get(asksForRecords(text) || opensChart.test(text) ? 'patient_history' : 'view_schedule');
  return flow && advance(flow, absorb(flow, { hint_listed: true }, text, understanding).slots, desk);
}

/** "Cancel it", of the one that was spoken of. */
function cancelsSpokenOf({ text, desk, flows }: Idle): Promise<Move> | undefined {
  const flow = flows.get('cancel_appointment');
  return flow && desk.talk.listed?.length === 1 && cancelsIt(text) ? advance(flow, { hint_it: true }, desk) : undefined;
}

/** "The other one too", after one was cancelled, stopped or acknowledged. */
function otherOfSame({ text, desk, flows }: Idle): Promise<Move> | undefined {
  const intent = otherOne.test(text) ? ofOthers[desk.talk.done ?? ''] : undefined;
  const flow = intent && flows.get(intent);
  return flow && advance(flow, {}, desk);
}

/** "Rather 20 mg", "Thursday instead", right after a doctor's no: what was given up, otherwise. */
function correctsDropped({ text, understanding, desk, flows, flow, confidence, isOrder }: Idle): Promise<Move> | undefined {
  const { dropped, told, done } = desk.talk;
  const before = dropped && flows.get(dropped.flow);
  if (desk.caller.role !== 'DOCTOR' || !dropped || !before?.acts || told !== undefined || done !== undefined || (isOrder && (flow !== before || !otherwise.test(text) || (understanding.entities.medication ?? understanding.entities.patient) !== undefined)) || undoes.test(text) || /\?\s*$/.test(text)) return undefined;
  const wants = otherwise.test(text);
  if (!(wants || text.trim().split(/\s+/).length <= 4) || (flow && flow !== before && confidence >= (wants ? surelyElsewhere : sureToTell))) return undefined;
  const heard = absorb(before, dropped.slots, text, understanding);
  return heard.corrects ? advance(before, heard.slots, desk) : undefined;
}

const visits: ReadonlySet<string> = new Set<Intent>(['book_appointment', 'reschedule_appointment']);
const ofAnother = /\b(?:my|mine|(?:do|have|am) i|dr|doctor|some(?:body|one)|any(?:body|one)|who|which|an? (?:\w+ )?(?:appointment|appt|visit)|cancel\w*)\b/i;
/** "How about Monday at 9?", right after a patient's no: what was given up, at another time. */
function anotherTimeOfDropped({ text, understanding: { entities }, desk, flows }: Idle): Promise<Move> | undefined {
  const { dropped, told, done } = desk.talk;
  const before = dropped && visits.has(dropped.flow) ? flows.get(dropped.flow) : undefined;
  const { doctor, specialty, date, time, part_of_day: part } = entities;
  if (desk.caller.role !== 'PATIENT' || !dropped || !before || told !== undefined || done !== undefined || (doctor ?? specialty) !== undefined || ((date === undefined || date.implied === true) && (time ?? part) === undefined)) return undefined;
  const commanded = commandedIn(text);
  if (ofAnother.test(text) || asksWhatStands(text) || (commanded !== undefined && !visits.has(commanded))) return undefined;
  const { appointment_ref: _ref, ...meant } = entities;
  const heard = absorb(before, dropped.slots, text, { ...desk.understand(text), entities: meant });
  return heard.changed ? advance(before, heard.slots, desk) : undefined;
}

/** "The 9th at ten then", right after a message was given up: a visit with whom it was for. */
async function visitInstead({ text, understanding, desk, flows }: Idle): Promise<Move | undefined> {
  const { dropped, told, done } = desk.talk;
  const doctor = dropped?.flow === 'message_doctor' ? dropped.slots['doctor'] : undefined;
  const flow = flows.get('book_appointment');
  if (!flow || typeof doctor !== 'string' || told !== undefined || done !== undefined || !namesOnlyTime(text, understanding)) return undefined;
  return advance(flow, absorb(flow, asHint(await doctorOf(desk, doctor)), text, understanding).slots, desk);
}

const inThere = /\b(?:any|are there|is there|what about) (?:\w+ ){0,2}?(?:reports?|labs?|results?|allerg\w+|diagnos[ei]s|prescriptions?|meds?|medications?|visits?|notes?)\b.*\b(?:in (?:there|it|that|the (?:chart|file|record))|on (?:file|record))\W*$/i;
const howMany = /\bhow many (?:is|are|was|were|does|do) (?:that|those|these|they|it|there|i have)\b(?!.*\bpatients\b)/i;
const showIt = /^\W*(?:(?:ok(?:ay)?|whatever|fine|well|then|so|just|please|pls|can you|could you|yes|no|right|never ?mind)\b\W*)*(?:show|tell|give|list|read)(?: me)? (?:it|that|them|those|all)(?: (?:to me|please|pls|then|anyway|now))*\W*$/i;
/** "The whole lot again", "how many is that in all?", "any reports in there?": what was told. */
function tellsAgain({ text, desk, flows }: Idle): Promise<Move> | undefined {
  const { told } = desk.talk;
  const [clause = ''] = text.split(/[,.;!]\s/);
  const flow = told && (onceMore.test(text) || (desk.caller.role === 'PATIENT' && showIt.test(text)) || (desk.caller.role === 'DOCTOR' && howMany.test(text)) || (told.flow === 'patient_history' && inThere.test(text)) || (desk.caller.role === 'DOCTOR' && asksToHearAgain(clause))) ? flows.get(told.flow) : undefined;
  return flow && told && !flow.acts ? advance(flow, told.slots, desk) : undefined;
}

const notThat = /^\W*(?:(?:no+|nope|sorry|wait|oh)\b\W*)*(?:not (?:(?:for |on )?(?:today|tomorrow|him|her|them|this|that|those)(?: one)?)\b\W*)?(?:(?:i meant?|sorry)\b\W*)*/i;
const onlySomebody = /^\W*(?:(?:ok(?:ay)?|and|now|next|then)\b\W*)*(\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)?)(?:\W+(?:please|pls|now|next|too|as well|also|ditto|(?:the )?same(?: (?:question|thing|again|for (?:him|her|them)))?))*\W*$/iu;
/** "No, not today, Thursday", "not him. Walter Brandt", "now Maria's": of what a doctor was told, on another day or of somebody else. */
function correctsTold({ text, desk, flows, isOrder, understanding }: Idle): Promise<Move> | undefined {
  const { told } = desk.talk;
  const before = told && flows.get(told.flow);
  if (desk.caller.role !== 'DOCTOR' || !before || before.acts || text.trim().split(/\s+/).length > 8 || /\?\s*$/.test(text)) return undefined;
  const rest = text.replace(notThat, '');
  const denies = rest !== text && understanding.intent === 'deny';
  const name = denies ? undefined : onlySomebody.exec(text)?.[1]?.replace(/['’]s$/, '');
  const meant = denies ? desk.understand(`${openings[before.intent] ?? ''} ${rest}`) : name === undefined || isOrder ? undefined : desk.understand(`show the history of ${name}`);
  if (!meant || (!denies && (before.intent !== 'patient_history' || meant.entities.patient?.candidates.length === undefined || meant.entities.patient.candidates.length === 0))) return undefined;
  const heard = absorb(before, told.slots, denies ? rest : text, meant);
  return heard.changed ? advance(before, heard.slots, desk) : undefined;
}

const notCancelled = /\b(?:no\W+)?(?:please\s+)?(?:do(?:n['’]?t| not)|not|never)(?: want(?: you)? to| have to)? (?:cancel\w*|drop)(?: (?:it|that|this))?\b\W*/i;
const anotherTime = /\b(?:another|(?:an?|some) ?other|different|new|later|earlier) (?:days?|times?|dates?|slots?|hours?|week)\b/i;
/** "Actually, make that 10", of what was just booked or moved; a day or time after moving was suggested. */
function movesSpokenOf({ text, understanding, desk, flows }: Idle): Promise<Move> | undefined {
  const { done, listed, suggested } = desk.talk;
  const flow = flows.get('reschedule_appointment');
  if (!flow) return undefined;
  const remakes = listed?.length === 1 && done !== undefined && /^(?:book|reschedule)-/.test(done) && remakesIt(text, understanding);
  if (remakes) return advance(flow, absorb(flow, { hint_it: true }, text, asDestination(understanding)).slots, desk);
  // “Don't cancel! I just need a different day”.
  const wish = text.replace(notCancelled, ' ').trim();
  if (suggested?.flow === 'reschedule_appointment' && anotherTime.test(wish) && !/\b(?:cancel\w*|not?|don['’]?t)\b/i.test(wish)) return advance(flow, absorb(flow, suggested.slots, wish, desk.understand(wish)).slots, desk);
  const { date, time } = understanding.entities;
  const moves = suggested?.flow === 'reschedule_appointment' && (movesIt(text) || ((date ?? time) !== undefined && commandedIn(text) === undefined));
  return moves ? advance(flow, absorb(flow, suggested.slots, text, understanding).slots, desk) : undefined;
}

const toThen = /^\W*(?:(?:now|and|then|next|also|ok(?:ay)?|please|great|good|perfect|thanks?)\W+)*(?:the|my|dr|doctor|that)\b(?!.*\b(?:see|book|with|come|go)\b)[^,.?!]{2,40}? (?:to|on to|for) \S/i;
/** "Now the skin one to Friday at 11", after another was moved. */
function movesNext({ text, understanding, desk, flows }: Idle): Promise<Move> | undefined {
  const { doctor, specialty, appointment_ref, date, time } = understanding.entities;
  const flow = desk.talk.done === 'reschedule-appointment' && (doctor ?? specialty ?? appointment_ref) !== undefined && (date ?? time) !== undefined && commandedIn(text) === undefined && toThen.test(text) ? flows.get('reschedule_appointment') : undefined;
  return flow && advance(flow, absorb(flow, {}, text, asDestination(understanding)).slots, desk);
}

/** "I will have it after all": what was given up a moment ago. */
function takesUpAgain({ text, understanding, desk, flows, intent }: Idle): Promise<Move> | undefined {
  const { dropped } = desk.talk;
  const named = understanding.entities.doctor ?? understanding.entities.specialty;
  // “The same time with Dr Park next week” is another.
  const isSame = (takesUp(text) && !(understanding.entities.date !== undefined && sameTime.test(text))) || (dropped?.flow === 'book_appointment' && (intent === 'book_appointment' || intent === 'doctor_info') && named === undefined && thinksAgain(text));
  const flow = dropped && isSame ? flows.get(dropped.flow) : undefined;
  return flow && dropped && advance(flow, absorb(flow, dropped.slots, text, understanding).slots, desk);
}

/** Which of the alerts that were shown somebody takes: by its place, or those of whom they were shown. */
function takenOf(text: string, { told }: Talk): Slots {
  const place = placeOfAlert(text);
  const whose = told?.slots['hint_patient'];
  return place !== undefined ? { hint_place: place } : whose === undefined ? {} : { hint_patient: whose };
}

/** Of alerts that were shown: their times and words stand there. */
const asksSinceWhen = /^\W*(?:(?:and|so|ok(?:ay)?|sorry|wait)\W+)*(?:since when|when (?:did|was)|(?:at )?what time (?:did|was)|how long ago)\b/i;
/** "I've got the first one", "now the dizzy man", "anything else open?": of alerts that were shown. */
function ofAlerts({ text, understanding, desk, flows, flow, isOrder }: Idle): Promise<Move> | undefined {
  const told = desk.talk.told?.flow;
  if (told !== 'urgent_patients' && told !== 'acknowledge_alert') return undefined;
  const { patient } = understanding.entities;
  const shown = asksSinceWhen.test(text) && told === 'urgent_patients' ? flows.get(told) : undefined;
  if (shown) return advance(shown, desk.talk.told?.slots ?? {}, desk);
  const acknowledging = flows.get('acknowledge_alert');
  const isOther = flow !== undefined && flow.intent !== told && flow.intent !== 'acknowledge_alert';
  // “Which is the worse one?”; “tell him to ring if it gets worse” is another order.
  const worst = patient === undefined && !(isOther && isOrder) && ofWorst.test(text) && asks.test(text) && !ordersByVerb(text, 'acknowledge_alert') ? flows.get('urgent_patients') : undefined;
  if (worst) return advance(worst, { hint_worst: true }, desk);
  // “Then block this afternoon, I'll do paperwork” is another order.
  if (acknowledging && told === 'urgent_patients' && !(isOther && isOrder) && takesAlert.test(text)) return advance(acknowledging, absorb(acknowledging, patient ? {} : takenOf(text, desk.talk), text, understanding).slots, desk);
  const ailment = patient ? undefined : (ailmentNamed(text) ?? (isOther ? undefined : ailmentWithin(text)));
  if (acknowledging && ailment !== undefined) return advance(acknowledging, { hint_ailment: ailment }, desk);
  const showing = flows.get('urgent_patients');
  return showing && patient === undefined && asksForMore(text) ? advance(showing, { hint_rest: true }, desk) : undefined;
}

const whole = /\b(?:what|which|who|when|how|is|are|was|were|has|have|does|do|did|show|list|give|open|pull|bring|read|tell)(?:['’]s)?\b/i;
/** "And what is Walter taking?": another question, whole by itself. */
const asksAnew = (text: string, before: Flow, flow: Flow | undefined, confidence: number): boolean => flow !== undefined && flow !== before && confidence >= surelyElsewhere && whole.test(text.replace(/^.*?\b(?:and|what about|how about|or|then)\b/i, ''));

/** "And tomorrow?": the same question of something else. */
function asksSameOfOther({ text, understanding, desk, flows, flow, intent, confidence, isOrder }: Idle): Promise<Move> | undefined {
  const { told } = desk.talk;
  const before = told && flows.get(told.flow);
  const isOther = desk.caller.role === 'PATIENT' && (matterAskedToo(text) !== undefined || asksWhatStands(text)) && intent !== before?.intent;
  const isRecord = before?.acts === true && flow?.acts === false && asksForRecords(text);
  // “Then her at 9:30”, of doctors that were told, takes one of their times.
  const takesTime = desk.talk.suggested?.flow === intent && understanding.entities.time?.relation === 'at' && !/\?/.test(text);
  if (!before || isOrder || isOther || isRecord || takesTime || !(asksTheSame(text) || (desk.caller.role === 'DOCTOR' && !before.acts && namesOnlyTime(text, understanding))) || asksAnew(text, before, flow, confidence) || (before.acts && (openings[before.intent] === undefined || repeatsIt(text)))) return undefined;
  const { doctor, specialty } = understanding.entities;
  // “And is there a lady for skin?”: somebody else than the one who was told of.
  const { hint_doctor: whom, ...others } = told.slots;
  const slotsTold = specialty !== undefined && doctor === undefined && whom !== undefined ? others : told.slots;
  const absorbed = (meant: Understanding): Slots | undefined => {
    const heard = absorb(before, slotsTold, text, meant);
    return heard.changed ? heard.slots : undefined;
  };
  const whole = (): Understanding => desk.understand(`${openings[before.intent] ?? ''} ${text.replace(/^\W*(?:and|then)\b/i, '')}`);
  const slots = (before.acts ? undefined : absorbed(understanding)) ?? absorbed(whole());
  return slots && advance(before, slots, desk);
}

const refills = /\b(?:refills?|renew(?:al)?|(?:run(?:ning)?|nearly|almost) (?:out|low)|out of|(?:order|need|send|get|ask for)(?: me)? (?:some )?more|more of|resurtir|recarga|pedir m[aá]s|m[aá]s pastillas)\b/i;
const whoGave = /\bwho (?:gave|prescribed|wrote|ordered|put)\b|\bwhich doctor (?:gave|prescribed|wrote|ordered)\b/i;
const asksOfRefills = /^\W*(?:(?:and|so|ok(?:ay)?|but)\W+)*(?:how many|how often|when|do i have|are there|is there|have i|does|did|why)\b/i;
/** "Refill number one", "who gave me the second one?", of prescriptions that were shown: a message to the doctor, or that one again. */
async function ofPrescriptions({ text, desk, flows }: Idle): Promise<Move | undefined> {
  const [writing, viewing] = [flows.get('message_doctor'), flows.get('view_prescriptions')];
  const wants = refills.test(text) && !asksOfRefills.test(text);
  if (desk.caller.role !== 'PATIENT' || desk.talk.told?.flow !== 'view_prescriptions' || !writing || !viewing || !(wants || whoGave.test(text))) return undefined;
  const all = await activePrescriptions(desk);
  const placed = [...text.matchAll(/\b(?:the |number |no\.? |#)\s?(\p{L}+|\d+)/giu)].flatMap(([said]) => chosen(said, all));
  const [only, ...others] = new Set(placed.length > 0 ? placed : all.filter(({ label }) => text.toLowerCase().includes(label.toLowerCase())));
  const one = others.length === 0 ? only : undefined;
  if (!wants) return advance(viewing, one ? { hint_medication: { text: one.label, value: one.label } } : {}, desk);
  const [by, ...more] = new Set((one ? [one] : all).map(({ doctor_id }) => doctor_id));
  const content = one === undefined || text.toLowerCase().includes(one.label.toLowerCase()) ? text : `${text.replace(/[.\s]*$/, '')} (${one.label})`;
  return advance(writing, { ...(by !== undefined && more.length === 0 && asHint(await doctorOf(desk, by))), hint_content: content }, desk);
}

const onceMoreSo = /^\W*(?:(?:and|also|then|plus|ok(?:ay)?|please|book|make)\W+)*another (?:(?:one|appointment|appt|visit) )?(?=(?:the|an?|one|two|in|next)\b)|\b(?:one more|another|a second|an extra)\b.*\bsame\b|\bsame as (?:that|this|it|before)\b|\b(?:same|that) (?:again|once more|one again)\b|\b(?:book|make|another)\b.*\bsame\b|\bsame\b.*\bagain\b/i;
/** "The same again a week later, at 9:30", after a booking. */
async function booksAgain({ text, understanding: { entities: { doctor, specialty, time } }, desk, flows }: Idle): Promise<Move | undefined> {
  const { done, listed } = desk.talk;
  const [booked, ...others] = listed ?? [];
  const shift = shiftIn(text);
  const flow = flows.get('book_appointment');
  if (!flow || done !== 'book-appointment' || booked === undefined || others.length > 0 || !shift || !('days' in shift) || !onceMoreSo.test(text) || (doctor ?? specialty) !== undefined) return undefined;
  const { doctor_id, start } = await appointmentOf(desk, booked);
  return advance(flow, { ...(await visitAsHint(doctor_id, start, shift.days, desk)), ...(time && { hint_time: { text: time.text, value: time.value } }) }, desk);
}

const wantsBack = /\b(?:(?:book|put|get|add) (?:\S+ ){1,4}?back (?:in|on|down)\b|(?:get|have|put|give me|want|take|bring) (?:it|that|this|my (?:appointment|appt|slot|visit|booking|one)|that (?:one|slot|time|appointment|appt)) back|undo (?:it|that|this|the cancell?ation)|re-?(?:book|instate|store) (?:it|that|this|the same(?: one)?|that one|my appointment)|un-?cancel|(?:didn['’]?t|did not) (?:mean|want) to(?: do that| cancel(?: it| that)?)?|cancell?ed the wrong one)\b/i;
/** “Can I get it back?”, after one was cancelled: it is booked again, if it is free yet. */
async function bringsBack({ text, understanding: { entities: { doctor, reason } }, desk, flows }: Idle): Promise<Move | undefined> {
  const { done, visit } = desk.talk;
  const isTheirs = doctor === undefined || doctor.candidates.some(({ user_id }) => user_id === visit?.doctor);
  const flow = done === 'cancel-appointment' && isTheirs && wantsBack.test(text) ? flows.get('book_appointment') : undefined;
  return flow && visit && advance(flow, { ...(await visitAsHint(visit.doctor, visit.start, 0, desk)), ...(reason && { hint_reason: { ...reason } }) }, desk, 'That one is cancelled already; I can book it again.');
}

/** "Write the same to Sam". */
function sendsSame({ text, desk, flows, isOrder }: Idle): Promise<Move> | undefined {
  const { sent, done, did } = desk.talk;
  const flow = sent && sendsTheSame(text) && (done === 'post-message' || !did) && !isOrder ? flows.get(desk.caller.role === 'DOCTOR' ? 'message_patient' : 'message_doctor') : undefined;
  if (!flow || !sent) return undefined;
  const named = desk.understand(text.replace(/^[\s\S]*?\bsame\b(?: thing| message| text| note| words?)?(?: again)?/i, 'write a message'));
  return advance(flow, { ...absorb(flow, {}, text, named).slots, hint_content: sent.content }, desk);
}

/** "The same for Noor", "the same on Friday". */
function doesSame({ text, understanding, desk, flows, flow, isOrder }: Idle): Promise<Move> | undefined {
  const { did } = desk.talk;
  const again = did && flows.get(did.flow);
  if (!did || !again) return undefined;
  const { date, patient } = understanding.entities;
  const fits = did.flow === 'block_time' ? (!isOrder || flow?.intent === 'block_time') && /\bsame\b/i.test(text) && date !== undefined : repeatsIt(text) && patient !== undefined;
  return fits ? advance(again, absorb(again, did.slots, text, understanding).slots, desk) : undefined;
}

const surelyYes = 0.6;
/** A yes to what the last answer suggested. */
function takesSuggestion({ text, understanding, desk, flows }: Idle): Promise<Move> | undefined {
  const { suggested } = desk.talk;
  const flow = suggested && flows.get(suggested.flow);
  if (!suggested || !flow) return undefined;
  // “Yes, but make it 10” takes it otherwise.
  const agrees = understanding.intent === 'confirm' && (desk.caller.role === 'DOCTOR' || understanding.confidence >= surelyYes || agreesInWords(text) || (withoutYes(text) !== undefined && understanding.entities.time !== undefined));
  return agrees ? advance(flow, absorb(flow, suggested.slots, text, understanding).slots, desk) : undefined;
}

/** What a text says of what was told or done before it. */
export const ofWhatWas: Rules<Idle> = { asksAfterDrop, whetherDone, asksOfSpokenOf, listsVisits, asksWhatWasDone, placeInSchedule, tellsAgain, booksAgain, bringsBack, ofPrescriptions, cancelsSpokenOf, otherOfSame, correctsTold, movesSpokenOf, movesNext, takesUpAgain, correctsDropped, anotherTimeOfDropped, visitInstead, ofAlerts, asksSameOfOther, sendsSame, doesSame, takesSuggestion };
