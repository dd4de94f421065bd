import type { Intent } from '../understanding/intents.ts';
import { sexOf } from '../understanding/entities/sexes.ts';
import type { DateEntity, Entities, Understanding } from '../understanding/types.ts';
import { visitIn } from './flows/doctor/visits.ts';
import { fromTo } from './flows/from-to.ts';
import { behindGoingBack } from './going-back.ts';
import { ordersByVerb } from './ordered.ts';
import { shiftIn, withoutShift } from './shift.ts';
import type { Desk, Flow, Slots } from './types.ts';
import { addDays, localParts } from './words.ts';

const wishes = /\b(?:i(?:'d| would)? (?:really )?(?:want|need|like|love)|i'?m looking for|get me|can i (?:get|have)) (?:to (?:see|consult|visit|meet|talk to|speak (?:to|with)) )?(?:a|an|the|some(?:body|one)?|another|any(?:body|one)?|general practice|\w+ology|psychiatry|p(?:a)?ediatrics|orthop\w+)\b/i;
const asks = /\?\s*$|\b(?:list|show|who|which|what|when|know|tell me)\b/i;

/** A doctor and a time without a verb: the guess that only information is wanted has to be surer than this. */
const unsure = 0.8;
const ofChart = /\b(?:history|charts?|records?|files?|allerg(?:y|ies|ic)|meds|medications?|takes?|taking)\b/i;

/** "What's Brandt's alert about?" */
const asksOfAlert = /^\W*(?:(?:and|so|but|ok(?:ay)?|wait)\W+)*(?:what|which|when|who|whose|how|why)(?:['’]?s)?\b(?!.*\b(?:ack\w*|take|handle)\b)/i;

const closes = /\b(?:clos(?:e|ed|ing)|shut|block(?:ed)?|unavailable|(?:not|n['’]?t) (?:be )?(?:available|in|here|there)|away|out of (?:the )?office|keep (?:\S+ ){0,3}free)\b/i;
/** One day of the calendar, and no day of every week. */
const ofOneDay = (text: string, { date }: Entities): boolean => !/\b(?:every|each|always|from now on|weekly|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i.test(text) && (/\b(?:that|the same) day\b/i.test(text) || (date !== undefined && date.implied !== true && date.until === undefined && !/^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(date.text)));

/** “Extend Jordan's nitrofurantoin”. */
const renews = /^\W*(?:(?:ok(?:ay)?|so|please|and|also|then|now|can you|could you|i want to|let['’]?s)\W+)*(?:extend|renew|re-?fill|repeat|re-?issue)\b/i;

/** "Is the one with Dr Lee still on?" */
const stillStands = /\b(?:is|are|was|isn['’]?t)\b.*\b(?:still (?:on|booked|happening|there|standing|going ahead|in place|at \d)|unchanged|not (?:changed|moved|cancelled))\b|\b(?:did|has|have|was|were)(?:n['’]?t| not) (?:been )?(?:chang|mov|cancel)\w*[^.?!]*(?:\?|\b(?:right|yes|correct)\W*$)|\p{L} (?:stays|still stands|remains)\b.*(?:\?|\b(?:right|yes)\W*$)/iu;

/** What is wanted of what was understood: who wants a cardiologist wants an appointment with one, and a patient's name beside “chart” is enough. */
export function wishIn(text: string, { intent, confidence, entities }: Understanding): Intent {
  const isTimed = (entities.date ?? entities.time ?? entities.part_of_day) !== undefined && confidence < unsure;
  if (intent === 'doctor_info' && (entities.specialty ?? entities.doctor) !== undefined && (wishes.test(text) || isTimed) && !asks.test(text)) return 'book_appointment';
  if ((intent === 'out_of_scope' || intent === 'help') && (entities.patient?.candidates.length ?? 0) > 0 && ofChart.test(text)) return 'patient_history';
  if (intent === 'out_of_scope' && entities.medication && ordersByVerb(text, 'discontinue_prescription')) return 'discontinue_prescription';
  if (intent === 'discontinue_prescription' && renews.test(text)) return 'add_prescription';
  if (intent === 'set_availability' && closes.test(text) && ofOneDay(text, entities)) return 'block_time';
  if (intent === 'urgent_patients' && ordersByVerb(text, 'acknowledge_alert')) return 'acknowledge_alert';
  if (intent === 'acknowledge_alert' && asksOfAlert.test(text)) return 'urgent_patients';
  if (stillStands.test(text) && (intent === 'doctor_info' || intent === 'out_of_scope' || confidence < 0.8)) return 'view_appointments';
  if (intent === 'out_of_scope' && confidence < 0.5 && /\b(?:cheers|thanks|thank you|bye|just looking|gracias)\b/i.test(text)) return 'thanks_goodbye';
  return intent;
}

const whatIHave = /\bi(?:['’]?ve| have)?(?: already| still)? (?:got|have|had) (?:something|anything|one|an? (?:appointment|appt|visit|booking)) (?:booked )?(?:with|on|at|for|that|then)\b[^.?!]*(?:\?|,? (?:no|right|yes|correct|don['’]?t i|haven['’]?t i)\W*$)|\bread (?:me |them )?(?:both|all|everything|them)(?: of (?:them|those))?(?: (?:back|out|to me|again))+|\bwho (?:do|will|am) i (?:see(?:ing)?|meet(?:ing)?)\b(?!.*\b(?:for|about|if|with)\b)|\b(?:when|what (?:time|day|date)) (?:do|will|am|shall) i (?:next )?(?:see(?:ing)?|visit(?:ing)?|meet(?:ing)?|due (?:with|at)|(?:going )?back (?:with|at|to))\b(?!.*\b(?:free|available|results?)\b)|\bwhat(?:['’]?s| is| was| were| are) (?:the|my) (?:other|rest|remaining)(?: ones?| appointments?| appts?| visits?| bookings?)?\W*\?|\bwhat (?:else )?(?:do|have) i (?:have|got)\b|\b(?:do|have) i (?:already |still )?(?:have|got) (?:something|anything|an(?:other)? (?:appointment|appt|visit|booking)|one)\b(?! (?:for|against|to)\b)|\bwhat(?:['’]?s| is) (?:still )?(?:on|in) my (?:list|calendar|agenda|diary|schedule)\b|\bwhat i(?:['’]?ve| have)(?: got\b|(?: (?:now|booked|left|planned|coming(?: up)?|on|next|lined up|at the moment|today|tomorrow|this \w+|next \w+))*\W*$)|\bwhat['’]?ve i got\b|\bwhat['’]?s (?:left|booked|coming up|still (?:on|booked))(?: for me)?\b|\b(?:is|are|isn['’]?t)\b.{0,40}\bmine\b|\bmine(?:['’]?s| is| are) (?:when|what|on|at|still)\b|^\W*(?:(?:so|ok(?:ay)?|then|and|wait|oh)\W+)+(?:it['’]?s|that['’]?s|i['’]?m (?:booked|on|in)|my (?:appointment|appt|visit|booking) is)\b.*\?\s*$/i;
const wasItDone = /^\W*(?:(?:and|so|wait|sorry|but|hey|hi|hello|ok(?:ay)?|why)\W+)*(?:did|have|has|was|were|is) (?:yo?u|u|i|we|it|he|she|they|the (?:doctor|clinic)|dr \p{L}+|some(?:one|body)|any(?:one|body)|my (?:appointment|appt|booking|visit))\b(?!.*\b(?:please|pls|for me)\b)(?: \p{L}+){0,4}? (?:cancel(?:led|ed)?|moved?|changed?|re-?scheduled?)\b.*\?/iu;
const ofOtherThings = /\b(?:to (?:do|bring|take|pay)|prescri\w*|medic\w*|meds|pills|tablets|reports?|results?|allerg\w*|options?|choices?|diagnos\w*|symptoms?|wrong)\b/i;
/** "What do I have now?", "so it's Friday then?": of the speaker's own appointments. */
export const asksWhatStands = (text: string): boolean => (whatIHave.test(text) || wasItDone.test(text) || stillStands.test(text)) && !ofOtherThings.test(text);
const wentThrough = /\bdid (?:it|that|my \w+) (?:go(?= *(?:ok(?:ay)?|out|off|now|yet)?\W*$)|get (?:there|sent|through)|arrive|work(?= *(?:ok(?:ay)?|now|out|then)?\W*$))|\bdid (?:she|he|they) (?:get|receive|see|read) (?:it|that|my|the)\b.*\?|\b(?:did|has|have|is|was|are|am)\b.{0,25}\b(?:go(?:ne)? through|work(?:ed)?|booked|done|confirmed|cancell?ed|moved|sent|saved|all set)\b.*\?|\b(?:went|gone?) through\b.*\?/i;
const whether = /^\W*(?:(?:and|so|ok(?:ay)?|hmm+|wait|oh)\W+)*(?:is|are)\b(?!.*\b(?:my|mine)\b).*\b(?:taken|gone|free|available|open|booked(?: up)?)\b/i;
/** "Is 9 tomorrow taken?": of a time that might be booked. */
export const asksWhetherFree = (text: string, { entities: { time } }: Understanding): boolean => time !== undefined && whether.test(text) && !stillStands.test(text);
/** "Did that go through?" */
export const asksWhetherDone = (text: string): boolean => wentThrough.test(text) && !/\b(?:any|some|no)thing\b/i.test(text);
/** "Actually, what was the earliest on Monday": of what was given up a moment ago. */
export const thinksAgain = (text: string): boolean => /^\W*(?:(?:oh|hmm+|no|ok(?:ay)?)\W+)*(?:actually|wait|hold on|on second thoughts?|then again)\b/i.test(text);

/** "And tomorrow?", "what about Dr Park": the same again, of something else. */
export const asksTheSame = (text: string): boolean => /^\W*(?:(?:ok(?:ay)?|oh|ah|well|fine|right|alright|so|now)\W+)*(?:and|what about|how about|or|then)\b/i.test(text) && text.trim().split(/\s+/).length <= 8;

const matters: readonly (readonly [Intent, RegExp])[] = [
  ['view_appointments', /^(?:my|the|any|all) (?:\w+ )?(?:appointments?|appts?|visits|bookings|citas)\b/i],
  ['view_prescriptions', /^(?:(?:my|the|any|all) (?:\w+ )?)?(?:prescriptions?|medications?|medicines?|meds|pills|recetas)\b/i],
  ['view_reports', /^(?:(?:my|the|any|all) (?:\w+ )?)?(?:reports?|results?|labs?|lab (?:work|results?|tests?)|(?:blood|test) (?:work|tests?|results?))\b/i],
];
const asksToo = /^\W*(?:(?:ok(?:ay)?|oh|ah|well|fine|right|cool|great|good|thanks?|thank you|so|now)\W+)*(?:and(?: what about| how about)?|what about|how about|or|y)\s+/i;
/** "And my reports?": what else is to be told. */
export const matterAskedToo = (text: string): Intent | undefined => (asksToo.test(text) ? matters.find(([, named]) => named.test(text.replace(asksToo, '')))?.[0] : undefined);

/** Nothing but a day or a time, and small words: "and the Friday of that week" orders nothing. */
export function namesOnlyTime(text: string, { entities: { date, time, part_of_day } }: Understanding): boolean {
  const said = [date, time, part_of_day].flatMap((entity) => (entity === undefined ? [] : [entity.text.toLowerCase()]));
  const rest = said.reduce((held, each) => held.replace(each, ' '), text.toLowerCase());
  return said.length > 0 && /^\W*(?:(?:and|the|of|that|this|same|week|on|for|in|what|how|about|or|then|ok(?:ay)?|so|a|next|day|please|now|at|also|no|i mean|rather|instead|hey|hi|alright|right|well|great|good|thanks|thank you|pls)\b\W*)*$/.test(rest);
}

const toShow = /\?|^(?:(?:and|but|so|ok(?:ay)?|oh|wait|hey)\W+)*any (?:new |more |other )?(?:\w+ )?(?:results?|reports?|messages?|appointments?|visits?|prescriptions?|news)\b|^(?:[^,]*, )?(?:(?:and|but|so|ok(?:ay)?|oh|wait)\W+)*(?:is|are|was|were|did|do|does|have|has|am) (?:my|i|there|the|any|anyone)\b|\b(?:show|list|view|see|tell me|what['’]?s?|which|when['’]?s?|who['’]?s?|where|how many|do i have|display|pull up)\b/i;
/** A question, or an order to show something. */
export const asksToShow = (text: string): boolean => toShow.test(text);
const ofRecords = /\b(?:history|charts?|schedule|calendar|agenda|open alerts|records?|allerg\w+|my patients)\b/i;
/** Said of a chart, a day, alerts or the patients. */
export const asksForRecords = (text: string): boolean => ofRecords.test(text);

const ofRecord = /\b(?:(?:he|she|they) (?:still |now )?on(?=\W*$|\W+(?:any\w*|something|an?|the|it|for|now|and|at (?:the )?moment|right now|currently|already)\b)|(?:what|which) (?:strength|dose)\b.*\b(?:he|she|they)\b|active|on board|on file|left|remaining|still (?:on|taking|running|active)|(?:went|gone|put|entered|recorded|changed|added|noted) (?:in|on)?|in (?:the|his|her|their|\p{L}+['’]?s) (?:charts?|records?|files?)|taking|charts?|records?|files?|history|allerg\w+)\b/iu;
const asking = /\?|^\W*(?:(?:and|but|so|ok(?:ay)?|then|wait|now|hang on|hold on|sorry|oh)\W+)*(?:what|which|any|anything|nothing|is|are|does|has|did)(?:['’]?s)?\b/i;
const toDo = /\b(?:stop|discontinue|prescribe|start|block|write|tell|message|send|delete|remove)\b/i;
/** "What's left for her now?", "anything active for Shah?", "Shah's chart, nothing went in there, right?" */
export const asksOfChart = (text: string, { entities: { patient, date } }: Understanding, spokenOf: string | undefined): boolean =>
  asking.test(text) && ofRecord.test(text) && !toDo.test(text) && (date === undefined || date.implied === true || /^now$/i.test(date.text)) && ((patient?.candidates.length ?? 0) > 0 || (spokenOf !== undefined && pronoun.test(text)));

const pronoun = /\b(?:he|she|him|his|her|hers|them|their|(?:the|this|that|same) (?:same )?patient)\b/i;

/** "He is not breathing". */
export const meansSpokenOf = (text: string): boolean => pronoun.test(text);

/** "Ack his alert", "I'm with her, take that one", of whoever was spoken of: not where several or others are meant. */
const ofSeveral = /\b(?:both|all|every\w*|others?|rest|first|second|third|last|next|new|#|\d)\b/i;

const toThem = /\b(?:tell|inform|notify|remind|write(?: to)?|text|message|msg|ask|let|ping|email|reach out to|(?:send|drop|shoot|leave|give|write)(?: (?:an?|the|this) (?:\p{L}+ )?(?:note|message|line|text|msg) to)?)\s+(?:him|her|them)\b/iu;
/** “Send her a note: can you fit Jordan in?”: to somebody who was spoken of, whoever else is named behind. */
export const writesToThem = (text: string, named = ''): boolean => {
  const to = toThem.exec(text);
  return to !== null && (named === '' || text.indexOf(named) > to.index);
};
/** The one whom “him” or “her” may mean, by the first name: of what is open, else who was told of last. */
function meantByPronoun(text: string, { talk, patients }: Pick<Desk, 'talk' | 'patients'>): string | undefined {
  const sex = /\b(?:she|hers?)\b/i.test(text) ? 'woman' : /\b(?:he|him|his)\b/i.test(text) ? 'man' : undefined;
  const fits = (id: string): boolean => sex === undefined || (sexOf(patients.find(({ user_id }) => user_id === id)?.full_name ?? '') ?? sex) === sex;
  const spoken = [talk.slots['patient'], talk.patient].filter((id) => typeof id === 'string');
  return spoken.find(fits) ?? spoken[0];
}

/** "Show her history": the patient whom a doctor spoke of last. */
export function spokenOf(text: string, { entities }: Understanding, flow: Flow, { talk, caller, patients }: Desk): Slots {
  // “The 1430, has she any allergies?” is about who comes then.
  const visit = caller.role === 'DOCTOR' ? visitIn(text, false) : undefined;
  if (visit && !('beside' in visit) && !/\b(?:his|her|their) next\b/i.test(text)) return {};
  const patient = meantByPronoun(text, { talk, patients });
  const isUnnamed = entities.patient === undefined || (flow.intent === 'message_patient' && writesToThem(text, entities.patient.text));
  const alerted = flow.intent === 'acknowledge_alert' && entities.patient === undefined && pronoun.test(text) && !ofSeveral.test(text) ? patients.find(({ user_id }) => user_id === patient) : undefined;
  if (alerted) return { hint_patient: { text: alerted.full_name, value: alerted.full_name, candidates: [{ ...alerted }] } };
  return patient !== undefined && isUnnamed && (flow.intent === 'view_schedule' || flow.slots.some(({ name }) => name === 'patient')) && pronoun.test(text) ? { patient } : {};
}

/** "Cancel it", said when nothing is open but an appointment was spoken of. */
export const cancelsIt = (text: string): boolean => /^\W*(?:(?:actually|ok(?:ay)?|oh|hmm+|no|please|wait|sorry|can you|could you|would you|i want to|i need to|then|just|por favor|pues|mejor|quiero|quisiera|puedes?)\W+)*(?:(?:canc[eé]l|an[uú]l)(?:a|e|ar)(?:me)?la(?:\W+(?:por favor|porfa(?:vor)?|entonces|mejor|ya|gracias))*\W*$|cancel(?:$|\b\W*$| (?:please|pls|then)\W*$| (?:it|that|this|that one|this one|(?:that|this|the) (?:appointment|booking))(?:\W+(?:please|then|again|after all|instead|now))*\W*$))/i.test(text);

/** "Move", said of the one appointment that was spoken of. */
export const movesIt = (text: string): boolean => /^\W*(?:(?:ok(?:ay)?|please|just|then|yes|i(?:['’]d| would) (?:rather|prefer to|like to)|rather)\W+)*(?:move|re-?schedule|change|postpone|mover(?:la)?|cambiar(?:la)?)(?: it| that)?(?:\W+(?:please|then|rather|instead|thanks))*\W*$/i.test(text);

const cancelling = /\b(?:cancel\w*|call(?:ed|ing)? (?:it )?off|get rid|anul\w+|canc[eé]l\w*|(?:drop|scrap|delete|remove|skip|lose) (?:my|the|one|dr)\b)/i;
/** Said of an appointment that is to go. */
export const speaksOfCancelling = (text: string): boolean => cancelling.test(text);

const moving = /\b(?:move|moving|re-?schedul\w*|change|switch|swap|push|bring|shift|postpone|delay|my (?:\w+ )?(?:appointment|appt|booking))\b/i;
/** Said of an appointment that stands. */
export const speaksOfMoving = (text: string): boolean => moving.test(text);

/** "Make that 10", "no, go with Thursday after all": another day or time of what was just done. */
export const remakesIt = (text: string, understanding: Understanding): boolean => saysItDifferently(text, understanding.entities) || (corrects.test(text) && namesOnlyTime(text.replace(corrects, '').replace(suits, ''), understanding));
const suits = /(?:['’]s| (?:is|was|would be|works?|suits?(?: me)?))?(?: (?:much |really )?(?:better|best|good|fine|nicer|easier))?(?: for me)?\W*$/i;
/** “Wait no, Thursday”. */
const corrects = /^\W*(?:(?:oh|ah|um|no+|wait|sorry|oops|whoops|actually|hmm+|ok(?:ay)?|my (?:mistake|bad)|i (?:meant?|said|wanted))\b\W*)+/i;
const saysItDifferently = (text: string, { date, time, doctor }: Understanding['entities']): boolean =>
  (date ?? time) !== undefined && doctor === undefined && /^\W*(?:(?:actually|wait|hmm+|no|oh|sorry|ok(?:ay)?|can (?:you|we)|could (?:you|we)|please|let['’]?s)\W+)*(?:make (?:it|that)|go (?:with|for)|do|switch to|rather|(?:(?:yes|yeah|but)\W+)*not (?=.*,))\b/i.test(text) && !/\b(?:also|too|another|as well|cancel\w*)\b/i.test(text);

/** A request that is made anew is no reason: "stop metformin". */
export const isRequest = (text: string): boolean => /^\W*(?:please\W+|now\W+|just\W+|i want to |i need to |can you |could you )*(?:stop|discontinue|d\/c|dc|cease|withdraw|add|diagnose)\b/i.test(text);

/** "Do it after all", “same as before”: what was given up is taken up again. */
export const takesUp = (text: string): boolean => /\b(?:after all|do it anyway|(?:the|that) same (?:\w+ )?(?:time|slot|one|appointment|thing)|(?:same(?: \w+)?|just|^|ok(?:ay)?|then)[\s,.]*(?:as|like) (?:before|earlier|last time|(?:i|we|you) (?:said|had|asked))|(?:what|the one) (?:i|we) (?:had|said|dropped|gave up)(?: before)?)\b/i.test(text);

/** "I've got the first one", said of alerts that were shown. */
export const takesAlert = /^\W*(?:(?:ok(?:ay)?|alright|right|please|then|and|yes)\W+)*(?:take|ack(?:nowledge)?|note|handle) (?:it|that|this|that one|the alert|both|all(?: of them| two| three| four)?(?=\W*$)|the (?:first|second|third|fourth|last|top|other)(?: one| alert)?)\b(?! (?:slot|hour|patient|week|day|dose))|\bi(?:['’]?ve got|(?:['’]?ll| will) (?:take|see to|handle|do|get|deal with)|['’]?m on|(?: am|['’]?m)? taking|['’]?m (?:going|seeing|dealing))\b/i;
/** “What's her history first”: before anything else, and no place. */
const beforeAll = /(?<=\S\s+)(?<!\b(?:the|that|take|ack(?:nowledge)?|just|only|very)\s+)first(?=\W*$)/i;
/** Which of those that were shown: first, second, third, fourth, last. */
export function placeOfAlert(text: string): string | undefined {
  const [, word, number] = /\b(first|second|third|fourth|last|top|bottom)\b|(?:#|\b(?:no\.?|nr\.?|number|alert)) ?(\d|one|two|three|four|five)\b/i.exec(text.replace(beforeAll, '')) ?? [];
  if (word !== undefined) return word.toLowerCase();
  const nth = number === undefined ? -1 : Number.isNaN(Number(number)) ? numbers.indexOf(number.toLowerCase()) : Number(number) - 1;
  return nth < 0 ? undefined : (places[nth] ?? 'none');
}
const numbers = ['one', 'two', 'three', 'four', 'five'];
const places = ['first', 'second', 'third', 'fourth'];
const byAilment = /^\W*(?:(?:now|and|then|next|ok(?:ay)?|also|yes|please)\W+)+the ((?:\p{L}+ ){1,3})(?:man|woman|lady|guy|gentleman|girl|boy|child|kid|one|patient|alert)(?:\W+(?:now|next|then|too|please))*\W*$/iu;
/** "Now the dizzy man": the words by which an alert is called. */
export const ailmentNamed = (text: string): string | undefined => byAilment.exec(text)?.[1]?.trim().toLowerCase();
const called = String.raw`((?:\p{L}+ ){0,2}\p{L}{4,})`;
const withAilment: readonly RegExp[] = [
  String.raw`\b(?:one|alert|patient|man|woman|lady|girl|boy|guy) (?:with|about|for) (?:the |an? |his |her )?${called}`,
  String.raw`\b(?:the|that|only|just) ((?:\p{L}+ ){1,2})(?:one|alert)\b`,
  String.raw`\b(?:see(?:ing)? to|tak(?:e|ing)|handl(?:e|ing)|deal(?:ing)? with|look(?:ing)? (?:at|after)|['’]m on|got|ack(?:nowledge)?) (?:the|that) ${called}`,
  String.raw`^\W*(?:(?:just|only|no+|ok(?:ay)?|hm+|then|yes|and|also|now)\W+)*(?:the|that) ${called}\W*$`,
].map((pattern) => new RegExp(pattern, 'iu'));
/** The gravest of several. */
export const ofWorst = /\b(?:worst|worse|(?:most|more) (?:urgent|serious|severe|critical|pressing|dangerous)|sickest|sicker|gravest)\b/i;
const noAilment = /\b(?:worst|worse|most|more|first|second|third|fourth|last|top|bottom|other|others|rest|next|alerts?|ones?|both|same|open|right|wrong|patients?|please|now|then|too)\b.*$/i;
/** "Acknowledge the one with the wheezing", "the cardiac one", "I'll see to the chest pain". */
export const ailmentWithin = (text: string): string | undefined => withAilment.map((pattern) => pattern.exec(text)?.[1]?.toLowerCase().replace(noAilment, '').trim()).find((said) => said !== undefined && said !== '');
/** "Anything else open?", "who is left?": of the list that was shown. */
export const asksForMore = (text: string): boolean => text.trim().split(/\s+/).length <= 8 && /\b(?:anything|anyone|anybody|any|what|what['’]?s|who|who['’]?s|more|others?|next)\b.*\b(?:else|new|open|left|more|remaining|outstanding|waiting|others?)\b|\bis that (?:all|it|everything|everyone)\b|\bany others?\b/i.test(text);
/** "Write the same to Sam": what was sent before. */
export const sendsTheSame = (text: string): boolean => /\b(?:the )?same(?: (?:thing|message|text|note|words?))?(?: again)?(?: to\b|\s*[.!]?$| please)|\bsame (?:thing|message|text|note)\b|\b(?:that|it) to .+ (?:too|as well|also)\b|^\W*(?:(?:and|ok(?:ay)?|then|now|please|hey|so)\W+)*also (?:send|write|tell) (?:it|that|this) to\b|^\W*(?:(?:and|also|ok(?:ay)?|then)\W+)*to \S.{0,40}\b(?:too|as well|also)\W*$/i.test(text);
/** "The same for Noor": what was done for one patient. */
export const repeatsIt = (text: string): boolean => /^\W*(?:(?:and|ok(?:ay)?|now|please|then)\W+)*(?:add|put|record|give|order|prescribe|do) (?:(?:it|that|this) )?(?:for|to|on) \S.{1,40}\b(?:too|as well|also)\W*$|^\W*(?:(?:and|um+|so|well|right|ok(?:ay)?|now|please|do|also|then)\W+)*(?:the )?same(?: again| thing)? (?:for|to|with)\b/i.test(text);
const but = String.raw`(?:any|every)(?:one|body)(?: else)? but|any doctor but|all but|except(?: for)?|other than|apart from`;
const denial = new RegExp(String.raw`\b(?:not|instead of|rather than|${but}|i said(?=[^.]*\b(?:mean|meant|want(?:ed)?|should)\b))\s+(?:with\s+)?(?:(?:dr|mr|mrs|ms)\.?\s+|doctor\s+)?([\p{L}'’-]+)`, 'giu');
/** "Make" is how corrections begin, and no word of the directions. */
function withoutMake(text: string, understanding: Understanding, desk: Desk): Understanding {
  const { frequency, ...others } = understanding.entities;
  if (!frequency || !/^make$/i.test(frequency.text)) return understanding;
  const again = desk.understand(text.replace(/\bmake\b/i, ' ')).entities.frequency;
  return { ...understanding, entities: { ...others, ...(again && { frequency: again }) } };
}

/** What is meant after a correction: "not Anand, Maria Lee" names Lee, "make it 600 mg" says nothing of how often. */
export function correctedIn(said: string, heard: Understanding, desk: Desk): Understanding {
  // What leads back to something says nothing about it: “back to it” is no part of the body.
  const text = desk.talk.flow === null ? said : behindGoingBack(said);
  const understanding = text === said ? heard : { ...desk.understand(text), emergency: heard.emergency };
  const split = desk.caller.role === 'PATIENT' ? fromTo(text, understanding, desk) : understanding;
  if (split !== understanding) return split;
  const meant = withoutDenied(text, withoutMake(text, ownersMedicine(text, withoutDropped(text, untilHour(text, understanding, desk), desk), desk), desk), desk);
  const { date: named, time, patient, reason, ...others } = meant.entities;
  // “Thursday, and an hour later” has a day of its own.
  const ofShift = named && shiftIn(named.text) !== undefined ? desk.understand(`on ${withoutShift(named.text)}`).entities.date : named;
  const date = inWeekOf(text, desk.caller.role === 'DOCTOR' ? desk.talk.day : dayInQuestion(desk)) ?? ofShift;
  const why = reason && isDenied(text, reason.text) ? desk.understand(text.slice(text.indexOf(reason.text) + reason.text.length).replace(/^[\s,;.]+/, '')).entities.reason : reason;
  // Who asks what they have “now” names no hour, and who gives a reason names no stranger.
  const isNow = (words: string | undefined): boolean => /^(?:(?:right|is|are|it|that) )*now$/i.test(words ?? '');
  const isShift = (words: string | undefined): boolean => words !== undefined && shiftIn(words) !== undefined;
  const isReason = patient?.candidates.length === 0 && /^\W*(?:ok(?:ay)?\W+)?overrid/i.test(text);
  const isStray = patient?.candidates.length === 0 && /^\p{Ll}[\p{L}-]*$/u.test(patient.text) && isHardlyAnybody(patient.text, text, desk);
  const isChat = patient?.candidates.length === 0 && (ofSports.test(text) || (understanding.reply?.act === 'chats' && understanding.reply.confidence >= 0.85));
  return { ...meant, entities: { ...others, ...(why && { reason: why }), ...(date && !isNow(date.text) && !isShift(date.text) && { date }), ...(time && !isNow(time.text) && !isShift(time.text) && { time }), ...(patient && !isReason && !isStray && !isChat && { patient }) } };
}

/** A word in small letters that nobody is led to by: “the scribes”, or where somebody is spoken of already. */
function isHardlyAnybody(word: string, text: string, { talk }: Desk): boolean {
  const isThing = new RegExp(`\\b(?:the|an?|some|any|these|those) +${word}\\b(?!['’])`, 'i').test(text);
  const isLedTo = new RegExp(`\\b(?:for|to|of|about|patient|mr|mrs|ms|miss|not|(?:it|that|this|one|is|was|be|goes?|belongs?|diagnosis|order|script) on|give|tell|message|with|start|put)\\.? +${word}|${word}['’]s?\\b`, 'i').test(text);
  return isThing || ((talk.slots['patient'] ?? talk.patient) !== undefined && !isLedTo);
}

/** “Did Arsenal win?” */
export const ofSports = /^\W*(?:(?:and|so|hey|wait|hold on|by the way|btw|oh|hm+)\W+)*(?:did|do|does|has|have|will|who|how)\b[^.]*\b(?:win|wins|won|lose|loses|lost|play(?:ed|ing|s)?|scored?|beat|beaten|draw|drew|match|game|cup|league|final|election)\b(?!.*\b(?:weight|appetite|hair|blood|consciousness|vision|hearing|sensation|smell|taste|balance|baby)\b)/i;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** "That Thursday": of the week of the day that was spoken of last. */
function inWeekOf(text: string, day: string | undefined): DateEntity | undefined {
  const [said, name] = /\bthat (?:same )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*day\b/i.exec(text) ?? [];
  if (day === undefined || said === undefined || name === undefined) return undefined;
  return { text: said, value: addDays(day, weekdays.indexOf(name.toLowerCase()) - ((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7)) };
}

/** The day of the visit that is being made or moved. */
function dayInQuestion({ talk: { slots }, zone }: Desk): string | undefined {
  const at = [slots['start'], slots['wanted'], slots['from']].find((each) => typeof each === 'string');
  return typeof at === 'string' ? localParts(at, typeof slots['zone'] === 'string' ? slots['zone'] : zone).date : undefined;
}

/** "No chest pain or anything" is no reason to come. */
const isDenied = (text: string, reason: string): boolean => /\b(?:no|not|without|don['’]?t have(?: any)?|haven['’]?t got(?: any)?|never had(?: any)?|isn['’]?t)\s+$/i.test(text.slice(0, text.indexOf(reason)));

/** "From noon to 2" is a stretch like "from 12 pm to 2". */
function untilHour(text: string, understanding: Understanding, desk: Desk): Understanding {
  const { time } = understanding.entities;
  const plainer = text.replace(/\b(?:noon|midday|12 noon)(?=\s*(?:-|–|to|till?|until)\s*\d)/i, '12 pm');
  if (!time || time.until !== undefined || plainer === text) return understanding;
  const again = desk.understand(plainer).entities.time;
  return again?.until === undefined ? understanding : { ...understanding, entities: { ...understanding.entities, time: again } };
}

/** "Rather 20 mg, stop the 10": an amount that is given up is none of the order's. */
function withoutDropped(text: string, understanding: Understanding, desk: Desk): Understanding {
  const left = text.replace(/[,;]?\s*\b(?:and )?(?:stop|drop|scrap|forget|lose|cancel) (?:the |that )\d+(?:\.\d+)?(?: ?(?:mg|mcg|g|ml|units?))?\b/i, '');
  return desk.caller.role === 'DOCTOR' && left !== text && /\d/.test(left) ? { ...desk.understand(left), emergency: understanding.emergency } : understanding;
}

/** "Kim's statin", "Kim Zorbinex 20 mg": a patient and a medication. */
function ownersMedicine(text: string, understanding: Understanding, desk: Desk): Understanding {
  const { patient, medication } = understanding.entities;
  const isNobody = patient?.candidates.length === 0;
  // “Put him on Zorbinex 10 mg”.
  const { patient: _nobody, ...withoutPatient } = understanding.entities;
  if (isNobody && medication === undefined && /^[\p{L}-]+$/u.test(patient.text) && new RegExp(`\\b(?:him|her|them|(?:the )?(?:patient|pt)) (?:on|onto|to) ${patient.text}\\s+\\d`, 'i').test(text)) return { ...understanding, entities: { ...withoutPatient, medication: { text: patient.text, value: patient.text } } };
  const measured = isNobody && medication === undefined ? /^(.+) ([\p{L}-]{4,})$/u.exec(patient.text) : null;
  const ordered = measured && new RegExp(`\\b${measured[2]}\\s+\\d`, 'iu').test(text) ? measured : undefined;
  const [, name, what] = ordered ?? ((isNobody && /^(.+?)(?:['’]s?|s) (\p{L}+(?: \p{L}+)?)$/u.exec(patient.text)) || []);
  const owner = name === undefined ? undefined : desk.understand(`show the history of ${name}`).entities.patient;
  if (!owner || owner.candidates.length === 0 || what === undefined) return understanding;
  return { ...understanding, entities: { ...understanding.entities, patient: owner, medication: medication ?? { text: what, value: what } } };
}

const allBut = new RegExp(String.raw`\b(?:${but})\s+(?:with\s+)?(?:(?:dr\.?|doctor)\s+)?(\p{L}[\p{L}'’-]+)`, 'iu');
/** "Anyone but Baxter": the doctor is heard as none who is wanted. */
function withUnwanted(text: string, heard: Understanding, desk: Desk): Understanding {
  const name = allBut.exec(text)?.[1];
  const unwanted = desk.caller.role === 'DOCTOR' || name === undefined ? undefined : desk.understand(`book dr ${name}`).entities.doctor;
  return unwanted === undefined || unwanted.candidates.length === 0 || heard.entities.doctor !== undefined ? heard : { ...heard, entities: { ...heard.entities, unwanted } };
}

function withoutDenied(text: string, understanding: Understanding, desk: Desk): Understanding {
  const { doctor, patient } = understanding.entities;
  const names = `${doctor?.text ?? ''} ${patient?.text ?? ''}`.toLowerCase().split(/\s+/);
  const denied = [...text.matchAll(denial)].find(([, name = '']) => names.includes(name.toLowerCase()));
  if (!denied) return withUnwanted(text, understanding, desk);
  const { entities } = desk.understand(text.replace(denied[0], ' '));
  const { doctor: _doctor, patient: _patient, ...others } = understanding.entities;
  return withUnwanted(text, { ...understanding, entities: { ...others, ...(entities.doctor && { doctor: entities.doctor }), ...(entities.patient && { patient: entities.patient }) } }, desk);
}
