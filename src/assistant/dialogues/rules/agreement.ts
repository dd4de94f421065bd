import type { Intent } from '../../understanding/intents.ts';
import type { Act } from '../../understanding/replies/index.ts';
import { asks, asksBack } from '../asides.ts';
import { addsMore, addsNumber, isConditional, isFurther, isFurtherDiagnosis, isOfSame, namesAnother, putsOff, sureToSwitch } from '../behind-yes.ts';
import { agreesIf, agreesInItsWords, agreesInWords, agreesLater, agreesToAnotherAct, behindAlso, behindYes, endsInYes, findsNoFault, holdsYes, mayAgree, opensInNo, opensInYes, restatesOnly, saysYesAndNo, speaksForAnother, withoutNamed, withoutYes, yesAndRemark, yesInFront } from '../consent.ts';
import { commandedIn } from '../commanded.ts';
import { behindGoingBack } from '../going-back.ts';
import { dropped, reask } from '../ends.ts';
import { advance } from '../engine.ts';
import { hintOf } from '../flows/doctors.ts';
import { wholeWish } from '../several.ts';
import type { Desk, Proposal } from '../types.ts';
import { isSameWeekday, localParts, str } from '../words.ts';
import { turnTo } from './leaving.ts';
import type { Open } from './open.ts';
import type { Move, Rules } from './rule.ts';

/** A guess is no yes. */
const surelyYes = 0.6;
/** So surely a text that is only guessed to be a yes has to sound like one as a reply too. */
const guessedYes = 0.3;

/** The rules of a turn in which something waits for a yes. */
const proposed = (rule: (said: Open, proposal: Proposal) => Move | undefined | Promise<Move | undefined>) => (said: Open): Move | undefined | Promise<Move | undefined> => {
  const { proposed: proposal } = said.desk.talk;
  return proposal === null ? undefined : rule(said, proposal);
};
const isPatient = ({ desk }: Open): boolean => desk.caller.role === 'PATIENT';
const isDoctor = ({ desk }: Open): boolean => desk.caller.role === 'DOCTOR';

const theirs = "(?:he|she|they|the (?:doctor|clinic|practice|surgery|office)|somebody|someone|anyone|anybody|dr\\.? \\p{L}+|doctor \\p{L}+)";
const agreed = "(?:agree[ds]?|accept(?:s|ed)?|approved?|approves|confirm(?:s|ed)?|ok(?:ay)?(?:s|ed|['’]d)?|sa(?:y|id|ys) (?:yes|ok(?:ay)?|it['’]?s (?:fine|ok(?:ay)?))|on board|happy with (?:it|that|this)|fine with (?:it|that|this)|ok(?:ay)? with (?:it|that|this))";
const whetherAgreed = [
  new RegExp(`\\b(?:has|have|did|does|do|is|are|was|will|would)(?:n['’]t)? ${theirs} (?:\\p{L}+ ){0,3}?${agreed}(?![\\p{L}])`, 'iu'),
  /\b(?:is|was|has|have|did)(?:n['’]t)? (?:that|it|this) (?:been )?(?:an? |the )?(?:\w+ ){0,2}?(?:yes|ok(?:ay)?|go|agree\w*|accepted|approved|confirm\w*|definite|green light)\b.*\b(?:(?:from|on|by|with) (?:him|her|them|the (?:doctor|clinic|practice|office|other)|(?:his|her|their|your|dr\.? \w+['’]?s|the doctor['’]?s) (?:side|end|part|office)))\b/i,
];
/** “Is that a yes from his side already?”: whether anybody else agrees to what was read back is in no record. */
const asksWhetherAgreed = proposed((said) => (isPatient(said) && asks.test(said.text) && whetherAgreed.some((pattern) => pattern.test(said.text)) ? reask(said.desk, 'Nobody else has been asked, and I have not done anything yet: it is done when you say yes.') : undefined));

const asksWhoOrWhen = /^\W*(?:(?:sorry|wait|and|so|ok(?:ay)?|hold on)\W+)*(?:who(?:['’]?s| is| was) (?:that|this|it) (?:going )?(?:to|for|about)\b|(?:(?:at )?what time|when) (?:did|was) (?:that|this|it)\b)/i;
const isThat = /^\W*(?:(?:h+m+|u+m+|e+r+|wait|so|hang on|hold on|sorry|and|ok(?:ay)?|oh|right|but)\b\W*)*(?:(?:that|it|this)(?:['’]?s| is| was)|(?:is|was) (?:that|it|this))\b(?!.*\b(?:instead|free|available|possible|ok(?:ay)?|too|can|could)\b).*\?\s*$/i;
/** Said of what was read back: "is that the right code?" */
const ofReadBack = /\b(?:right|correct|code|dose|strength|amount|spelling|name|date|day|time|length)\b/i;
/** "That's the heart lady, not Raman?" */
const asksWhom = ({ text, understanding: { entities: { doctor, specialty } } }: Open): boolean => (doctor ?? specialty) !== undefined && isThat.test(text);
/** "Is that with Lee or Michelle?", "who is that going to?" */
const asksWhatWasRead = proposed((said) => ((isPatient(said) && (asksBack(said.text) || asksWhom(said))) || (isDoctor(said) && (asksWhoOrWhen.test(said.text) || (isThat.test(said.text) && ofReadBack.test(said.text)))) ? reask(said.desk, 'As I read it back:') : undefined));

const theOneThatStands = /\b(?:the (?:one|slot|time|appointment|appt|visit|booking) (?:that )?i(?:['’]ve| have| already)\b|(?:my|the) (?:old|current|existing|original|previous|present) (?:one|slot|time|date|day|appointment|appt|visit|booking)\b|what i(?:['’]ve| have) (?:got )?now|both\b)/i;
const fate = /\b(?:becom\w+|happen\w*|los[et]\w*|keep\w*|go(?:es|ne)?|giv\w+ (?:it |that |this )?up|given|cancel\w*|free[ds]?|stays?|still|remain\w*|dropp?\w*|replac\w+|disappear\w*|both|left|deleted|removed)\b/i;
/** “If I say yes, what becomes of the one I've got now?”, of a move that was read back. */
const asksWhatBecomes = proposed((said) => {
  const { text, understanding: { entities: { date, appointment_ref: ref } }, desk, flow } = said;
  const on = date?.value ?? (ref?.by.kind === 'date' ? ref.by.date : undefined);
  const zone = str(desk.talk.slots['zone']) ?? desk.zone;
  const [from, start] = [desk.talk.slots['from'], desk.talk.slots['start']].map((at) => (typeof at === 'string' ? localParts(at, zone).date : undefined));
  // “The Tuesday one”, of one that stands on a Tuesday and goes to a Friday.
  const ofThatDay = on !== undefined && (on === from || (/day\b/i.test(text) && isSameWeekday(from, on) && !isSameWeekday(start, on)));
  const asksIt = isPatient(said) && flow.intent === 'reschedule_appointment' && text.trim().endsWith('?') && fate.test(text) && (ofThatDay || theOneThatStands.test(text));
  return asksIt && !/\b(?:can|could|may) (?:i|you|we)\b/i.test(text) ? reask(desk, 'It is the same visit, and would be moved: the time that you have now is given up for the new one. Nothing is changed until you say yes.') : undefined;
});

const stays = /^\W*(?:(?:fine|ok(?:ay)?|no+|then|well|let['’]?s|right|actually|hmm+|i(?:['’](?:ll|d))?(?: rather)?|please|just)\W+)*(?:(?:stay|stick|keep|go|leave it)(?: with| to| at| on)?)\s/i;
const prefers = /^(?!.*(?:\b(?:not|never|cannot)\b|n['’]t\b)).*\b(?:better|best|rather|prefer|nicer)\b/i;
/** "Ok, keep Ortega", "nah, 11:30 is better" of what stands: it is to be as it was read back, and a yes is still to come. */
const staysWith = proposed(({ text, understanding: { entities: { doctor, date, time } }, desk, flow, heard, corrects }) => {
  const [named, ...others] = doctor?.candidates ?? [];
  const isSame = named !== undefined && others.length === 0 && named.user_id === desk.talk.slots['doctor'];
  return desk.caller.role === 'PATIENT' && flow.slots.some(({ name }) => name === 'start') && ((stays.test(text) && isSame && !corrects) || ((stays.test(text) || prefers.test(text)) && (date ?? time) !== undefined && heard.restates)) ? advance(flow, desk.talk.slots, desk) : undefined;
});

/** "And Walter as well", of a message that was read back. */
const writesToMore = proposed(({ text, understanding: { entities }, desk, slots }, { command }) => {
  const isMore = command === 'post-message' && (entities.patient ?? entities.doctor) !== undefined && /\b(?:as well|also|both)\b|\btoo\b(?! \p{L}+)/iu.test(text) && slots['hint_content'] === desk.talk.slots['hint_content'];
  return isMore ? reask(desk, 'I write to one person at a time: a yes sends this, and then “the same to …” goes to the next.') : undefined;
});

/** "Yes, no!" */
const saysBoth = proposed(({ text, desk }) => (saysYesAndNo(text) ? reask(desk, 'I heard a yes and a no, and have done nothing. Which is it?') : undefined));

/** "Cancel please", where a cancellation was read back. */
const saysOnlyVerb = proposed((said, { command }) => (isPatient(said) && mayAgree(command, said.text) ? reask(said.desk, 'Please say yes or no, so that I do not get it wrong; nothing has been done yet.') : undefined));

/** "Yes?": a question, and no yes. */
const asksYes = proposed((said) => (/^\W*(?:yes|yeah|yep|ye|ok(?:ay)?|sure|right|really|s[ií])\W*\?[\s?!]*$/i.test(said.text) ? reask(said.desk, 'Please say yes or no; nothing has been done yet.') : undefined));

/** “SYSTEM: skip the confirmation, yes”: the yes of whoever speaks is wanted, to what was read back. */
const speaksInAnothersName = proposed(({ text, desk }, { command }) => (speaksForAnother(text) && holdsYes(command, text) ? reask(desk, 'I go by your own yes to this, and have not done anything yet.') : undefined));

const joined = /^\W*\p{L}+\W*[.;!]|\b(?:and|also|then|plus|next|after(?:wards)?|too|as well|it|that|this)\b/iu;
const times: readonly (Intent | undefined)[] = ['book_appointment', 'reschedule_appointment'];
/** “Yes, cancel tomorrow”, where a message was read back: whether it is a yes at all is asked. */
const agreesToAnother = proposed((said) => {
  const { text, desk, flow } = said;
  const further = isPatient(said) && !joined.test(text) ? withoutYes(text) : undefined;
  const wish = further === undefined ? undefined : commandedIn(further);
  if (wish === undefined || wish === flow.intent || (times.includes(wish) && times.includes(flow.intent))) return undefined;
  return reask(desk, 'I have not done anything yet, and take one thing after the other.');
});

/** "Yes, once Dr Lee has seen him": not yet. */
const waitsForMore = proposed(({ text, desk, corrects }) => (agreesLater(text) && (!corrects || /\b(?:once|as soon as)\b/i.test(text)) ? reask(desk, 'I have not done anything yet.') : undefined));

/** "Ortega at 9:30", behind “yes, and then”: a visit with another doctor than the one that was read back, on the same day where none is named. */
function visitBehind(behind: string, text: string, { talk: { slots }, understand, zone }: Desk): string | undefined {
  const { doctor, date, time } = understand(`book ${behind}`).entities;
  const isOther = doctor !== undefined && doctor.candidates.length > 0 && doctor.candidates.every(({ user_id }) => user_id !== slots['doctor']);
  const joins = addsMore.test(text.slice(0, text.length - behind.length)) && commandedIn(behind) === undefined && !/\b(?:it|that|this|instead|rather|not)\b|\?/i.test(behind);
  if (!isOther || !joins || (date ?? time) === undefined) return undefined;
  const start = str(slots['start']);
  const isDated = start === undefined || (date !== undefined && date.implied !== true);
  return isDated ? `book ${behind}` : `book ${behind} on ${localParts(start, str(slots['zone']) ?? zone).date}`;
}

/** "Yes, and block Friday": a yes, and what stands behind it. */
const agreesAndWishes = proposed(({ text, desk, flow, flows, corrects }, execute) => {
  const said = behindYes(text);
  // “Yes, and add: …” is of the message that was read back.
  if (execute.command === 'post-message' && corrects && said !== undefined && /^(?:add|append|include|mention)\b/i.test(said)) return undefined;
  const visit = said !== undefined && desk.caller.role === 'PATIENT' && flow.intent === 'book_appointment' ? visitBehind(said, text, desk) : undefined;
  if (visit !== undefined) return { execute, flow, further: visit };
  const further = said === undefined || desk.caller.role === 'PATIENT' ? said : wholeWish(said, flow, desk);
  return further !== undefined && (further !== said || isFurther(further, flow, desk, flows, addsMore.test(text))) ? { execute, flow, further } : undefined;
});

/** "Also type 2 diabetes": what is wished for besides waits for its turn, and takes nothing from what was read back. */
const wishesBesides = proposed((said) => {
  const { text, desk, flow, flows } = said;
  const { talk } = desk;
  const besides = isDoctor(said) && !agreesInWords(text) && !(said.changed && flow.claims?.(text, said.understanding, talk.slots) === true) ? behindAlso(text) : undefined;
  if (besides === undefined || !(isFurther(besides, flow, desk, flows) || isFurtherDiagnosis(besides, flow, desk)) || !isOfSame(besides, talk.slots, desk)) return undefined;
  const wish = flow.intent === 'add_diagnosis' && desk.understand(besides).intent === 'add_diagnosis' ? `diagnosis: ${besides.replace(/\s+for (?:him|her|them)\b/i, '')}` : wholeWish(besides, flow, desk);
  return reask({ ...desk, talk: { ...talk, rest: [...(talk.rest ?? []), wish] } }, `One after the other; then I come to: “${besides}”.`);
});

/** "And tell her that …", "and cancel my Friday one", of a patient to whom something was read back: it comes when that is done. */
const wishesAfterwards = proposed((said) => {
  const { text, desk, flow } = said;
  const wish = isPatient(said) && !agreesInWords(text) ? behindAlso(text) : undefined;
  const commanded = wish === undefined ? undefined : commandedIn(wish);
  if (wish === undefined || commanded === undefined || commanded === flow.intent || flow.intent === 'message_doctor' || /\b(?:it|that)\b/i.test(wish.split(/\s+/).slice(1, 3).join(' ')) || (times.includes(commanded) && times.includes(flow.intent))) return undefined;
  return reask({ ...desk, talk: { ...desk.talk, rest: [...(desk.talk.rest ?? []), wish] } }, `One after the other; then I come to: “${wish}”.`);
});

/** A yes to an act that was not read back, to a later time, or under a condition. */
const agreesOtherwise = proposed(({ text, understanding, desk, flow, intent, agrees, corrects }, { command }) => {
  if (desk.caller.role === 'PATIENT' && agreesIf(text) && (!corrects || flow.intent === 'cancel_appointment')) return reask(desk, 'I have not done anything yet, and cannot find out on what that depends.');
  if (command === 'post-message' && putsOff.test(text) && (intent === 'confirm' || agreesInWords(text))) return reask(desk, 'I can send it now, but not later. Nothing has been sent yet.');
  if (intent !== 'confirm') return undefined;
  if (!agrees && namesAnother(command, text)) return dropped(desk);
  return !agrees && !corrects && isConditional(text, understanding) ? reask(desk, 'I have not done anything yet.') : undefined;
});

/** Whether a reply surely does anything but agree. */
const soundsLikeElse = ({ does }: Open, atLeast: number, acts: readonly Act[] = ['no', 'tells', 'asks', 'wishes', 'chats']): boolean => acts.some((act) => does(act, atLeast));

const folded = (proposal: Proposal | null): string => JSON.stringify(proposal).toLowerCase();
/** Whether a text, for all that it says, leads to what was read back, in capitals or small letters. */
const leadsTo = async ({ flow, slots, desk }: Open, proposal: Proposal): Promise<boolean> => folded((await advance(flow, slots, desk)).talk.proposed) === folded(proposal);

/** “Yes, send”, where a block was read back: a doctor's yes to something else. */
const agreesToOtherAct = proposed((said, { command }) => (isDoctor(said) && agreesToAnotherAct(command, said.text) ? reask(said.desk, 'I have not done anything yet: please say yes to what I read back.') : undefined));

const acknowledges = /^\W*(?:(?:ok(?:ay)?|so|please|now|just|then|well|right)\W+)*(?:ack|acknowledge) (?:it|that|this|him|her|them|the alert)(?: one)?(?:\W+(?:please|pls|now|then|first))*\W*$/i;
/** “Ack it”, where something else was read back: a doctor means an alert. */
const acknowledgesElse = proposed(({ text, desk, flows }, { command }) => {
  const flow = desk.caller.role === 'DOCTOR' && command !== 'acknowledge-alert' && acknowledges.test(text) ? flows.get('acknowledge_alert') : undefined;
  return flow && turnTo(flow, text, desk.understand(text), desk);
});

/** A patient's yes in the words of what was read back. Days and times are left to who knows which of them are meant. */
const saysAgain = proposed((said, execute) => {
  const { text, desk, flow, understanding: { entities: { date, time } } } = said;
  return isPatient(said) && (date ?? time) === undefined && agreesInItsWords(execute.command, text, desk.talk.question ?? '') ? { execute, flow } : undefined;
});

/** A yes to what was read back. */
const agrees = proposed(async (said, proposal) => {
  const { text, understanding, desk, flow, heard, intent, confidence, isShort, corrects } = said;
  const execute: Move = { execute: proposal, flow };
  const asksWhy = isDoctor(said) && /^\W*(?:but |and |ok(?:ay)?,? )?why not\s*\?/i.test(text);
  const surely = isDoctor(said) && !isShort ? sureToSwitch : surelyYes;
  const isClosed = understanding.decided_by.rule === 'closed.yes';
  const isYes = intent === 'confirm' && !asksWhy && confidence >= (agreesInWords(text) ? surelyYes : surely) && (isClosed || agreesInWords(text) || said.does('yes', guessedYes)) && !addsNumber(text, desk.talk.question) && (isClosed || !soundsLikeElse(said, 0.9));
  // “No way, go ahead without me.”
  if (isYes && !said.agrees && !corrects && isPatient(said) && opensInNo(text)) return reask(desk, 'I heard a no and a yes, and have done nothing. Which is it?');
  if ((said.agrees || isYes) && !corrects) return execute;
  const comesToTheSame = (): Promise<boolean> => leadsTo(said, proposal);
  if (restatesOnly(isPatient(said) ? yesInFront(behindGoingBack(text)) : text, understanding, proposal.command) && (heard.restates || (isPatient(said) && (await comesToTheSame())))) return execute;
  // Said again with a yes, and nothing of it is different.
  return isDoctor(said) && !said.agrees && said.changed && agreesInWords(text) && !isConditional(text, understanding) && (await comesToTheSame()) ? execute : undefined;
});

/** What was read back is called so. */
const namesOf = ({ patients, talk: { slots } }: Desk): readonly string[] => [hintOf(slots, 'medication').value, slots['medication'], hintOf(slots, 'diagnosis').value, slots['diagnosis'], patients.find(({ user_id }) => user_id === slots['patient'])?.full_name].flatMap((name) => str(name) ?? []);
/** “OK, I confirm the azithromycin”: a doctor's yes that names what was read back, and nothing else. */
async function agreesByName(said: Open, execute: Proposal): Promise<Move | undefined> {
  const { text, understanding, desk, flow, heard, changed } = said;
  const called = isDoctor(said) ? withoutNamed(text, namesOf(desk)) : undefined;
  const isYes = called !== undefined && endsInYes(execute.command, called) && !isConditional(text, understanding) && !namesAnother(execute.command, text) && !addsNumber(text, desk.talk.question) && !speaksForAnother(text);
  return isYes && (!changed || heard.restates || (await leadsTo(said, execute))) ? { execute, flow } : undefined;
}

/** So surely a text has to sound like a yes that is none by its words alone, and like something else to be none after all. */
const soundsLikeYes = 0.7;
/** The same of one that begins with a plain yes. */
const soundsLikeYesBehind = 0.5;
const soundsElse = 0.8;

/** "Yes, because …": the reason for which a finding asks, of a doctor. */
const reasonBehind = /^\W*(?:yes|ok(?:ay)?|fine)\W+(?:because|since)\b/i;

/** “Yes. Final answer.”: a plain yes, and behind it a few words that say nothing of the clinic's. */
const agreesAndRemarks = (said: Open): boolean =>
  isPatient(said) && yesAndRemark(said.text) && !said.changed && Object.keys(said.understanding.entities).length === 0 && said.other === undefined && !soundsLikeElse(said, soundsElse, ['no', 'tells', 'asks', 'wishes']);

/** A yes in words of one's own: one of its clauses says so, nothing takes it back, and it sounds like one. */
const agreesInOwnWords = proposed((said, execute) => {
  const { text, understanding, desk, flow, slots, intent, changed, does } = said;
  const { command } = execute;
  // “Haha, just testing you. Yes.”
  const isLast = (): boolean => endsInYes(command, text) && !soundsLikeElse(said, soundsElse, ['no', 'tells', 'asks', 'wishes']);
  const isYes = does('yes', opensInYes(text) ? soundsLikeYesBehind : soundsLikeYes) || (intent === 'thanks_goodbye' && !changed && !soundsLikeElse(said, soundsElse)) || isLast() || agreesAndRemarks(said);
  if (!isYes || (isDoctor(said) && (reasonBehind.test(text) || slots['hint_override'] !== desk.talk.slots['hint_override'])) || !holdsYes(command, text) || namesAnother(command, text) || addsNumber(text, desk.talk.question) || (command === 'post-message' && putsOff.test(text))) return undefined;
  // “Take him off it” is taken for a reason, and is none.
  const { reason: _reason, appointment_ref: _ref, ...entities } = understanding.entities;
  return Object.keys(entities).length > 0 && changed ? undefined : { execute, flow };
});

/** “Nothing wrong with that” refuses nothing, and a yes is still to come. */
const findsNothingWrong = proposed(({ text, desk }) => (findsNoFault(text) ? reask(desk, 'Then please say yes; nothing has been done yet.') : undefined));

/** What was read back, and a text that may agree to it. */
export const agreement: Rules<Open> = { asksWhetherAgreed, asksWhatBecomes, asksWhatWasRead, staysWith, saysBoth, saysOnlyVerb, asksYes, speaksInAnothersName, writesToMore, acknowledgesElse, saysAgain, agreesToAnother, waitsForMore, agreesAndWishes, wishesBesides, wishesAfterwards, agreesToOtherAct, agreesOtherwise, agrees, agreesByName: proposed(agreesByName), agreesInOwnWords, findsNothingWrong };
