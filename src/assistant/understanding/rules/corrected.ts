import type { AssistantRole, Intent } from '../intents.ts';
import { recordAsked } from './what-was.ts';

type Guess = { readonly intent: Intent; readonly confidence: number; readonly runner_up: { readonly intent: Intent; readonly confidence: number } };
type Correction = { readonly intent: Intent; readonly confidence: number; readonly rule: string };

const thanking = /\b(?:thanks?|thank (?:you|u)|thx|gracias|(?<!\b(?:should|would|will|'d|'ll) (?:really |also )?(?:be |feel )?(?:very |most |so |much |truly )?)(?:appreciate|grateful)|goodbye|bye)\b/;
/** Nothing but a clinic is spoken of in these words. */
const clinic =
  /\b(?:appointments?|appts?|check-?ups?|doctors?|dr|dentists?|therapists?|psychologists?|psychiatrists?|gynecologists?|practitioners?|physicians?|specialists?|[a-z]+ologists?|pediatricians?|prescriptions?|medications?|prescribe|refill|lab results|test results|blood (?:test|work)|patients?|pts|clinic|clinical|prescri\w+|diagnos\w+|charts?|alerts?|meds|medicines?)\b/;
const own: ReadonlySet<Intent> = new Set(['out_of_scope', 'help', 'greeting', 'confirm', 'deny', 'thanks_goodbye']);

/** What is less surely none of ours is taken for the next likeliest wish. */
const surelyElsewhere = 0.47;
/** What is less surely none of ours, and may well be talk with the assistant, is that. */
const elsewhereNotTalk = 0.72;
const wellTalk = 0.24;
/** A yes, a greeting or thanks that is less sure than this gives way to a wish that is nearly as likely. */
const hardly = 0.4;
const chat: ReadonlySet<Intent> = new Set(['confirm', 'greeting', 'thanks_goodbye', 'help']);
/** "Yes pls, last time I promise lol": a plain yes, and behind it what is no wish and takes nothing back. */
const plainYes = /^(?:yes|yeah|yep|yup|sure)(?: (?:please|pls|plz|thanks))?\s*[,.!-]+\s*\S/;
const otherwise = /\?|\d|\b(?:no|nope|not|never|but|if|unless|until|wait|hold|instead|rather|actually|later|first|before|after|maybe|only|except|make|change|other|another|different|think)\b|n't\b/;
/** Where the detector sees no danger, only who calls for help in these words means an emergency. */
const callingForHelp = /\b(?:emerg\w*|ambul\w*|urgen\w*|help|danger|911|999|112|ayuda|socorro)\b/;
const talking: ReadonlySet<Intent> = new Set(['help', 'greeting', 'thanks_goodbye']);

/** "No, make it Tuesday": what was read back is wrong, and the words behind say how it ought to be. */
const mending = /^(?:(?:no|nope|nah)\s*[,.!-]\s*\S|(?:no|nope|nah) (?:make (?:it|that)|i (?:meant|said|want)|the (?:other|one|\d)|not|on|at|it'?s|that'?s|wait|sorry|actually|rather|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/;
/** The same of a doctor; a patient who says so moves an appointment. */
const restating = /^(?:make (?:it|that)|i (?:meant|said|mean))\b/;
const longestMending = 7;
/** "Actually naproxen": another takes its place, which stops nothing. */
const replacing = /^(?:actually|or rather|rather|correction|sorry|scra(?:p|tch) that|strike that)\b/;
const stopping = /\b(?:stop\w*|discontinu\w*|cease|come off|off|d\/c|hold|end|taper\w*|no (?:more|longer)|cancel\w*)\b/;

const somebody = '(?:he|she|they|the patient|PERSON(?: PERSON)*)';
const noMedicine = '(?:my|the|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|call|leave|board|track|time|it|this|next|for|at)\\b';
type Sure = { readonly intent: Intent; readonly rule: string; readonly said: RegExp; /** Only against these guesses. */ readonly against?: ReadonlySet<Intent>; /** Never where the text as it was typed holds this. */ readonly but?: RegExp };
const titled = String.raw`(?:(?:mr|mrs|ms|miss)\b\.? ?)?`;
/** A word that may be a name, where nobody knows of it. */
const someName = "(?!(?:me|us|you|it|i|we|they|a|an|the|my|all|people|that|to|not|about|how|whether|if|in|on|of|what|when|who|which)\\b)[a-z][a-z'-]+";
/** Wishes of a doctor that a few words say for sure, whatever stands beside them. */
const ofDoctor: readonly Sure[] = [
  { intent: 'add_diagnosis', rule: 'corrected.diagnosis', said: /^(?:(?:please|ok|okay|and|then|now|also|add|new|record)\b\W*)*(?:dx|diagnosis|diagnose)\b(?!.*\?)/, against: new Set(['patient_history']) },
  { intent: 'add_diagnosis', rule: 'corrected.code', said: /\b[a-tv-z]\d[0-9a-z]\.\d[0-9a-z]{0,3}\b/, against: new Set(['add_prescription', 'out_of_scope', 'acknowledge_alert', 'set_availability', 'block_time']), but: /(?:\d|\b(?:one|two|three|half an?)) ?(?:mg|mcg|g|ml|milligrams?|micrograms?|grams?|units?|tab\w*|cap\w*|puffs?|drops?|sprays?|patch\w*|doses?)\b|\b(?:[bqt]id|[bt]ds?|qds|qd|qhs|q ?\d+ ?h|hs|prn|nocte|mane|daily|nightly|weekly|orally|every|at (?:night|bedtime)|in the (?:morning|evening)|(?:once|twice) (?:a|daily|every)|times a|(?:milli|micro)grams?|mornings? (?:and|&) (?:night|evening)s?|stop|discontinue)\b|\b(?:[bt]\.i\.d|q\.i\.d|p\.r\.n)\b|\b(?:tab\w*|cap\w*|puffs?|drops?|sprays?|units?),? \d|\?/ },
  { intent: 'add_prescription', rule: 'corrected.other-amount', said: /\b(?:cut|reduce|lower|increase|raise|bump|titrate|decrease)\b.{3,40}\bto \d/, against: new Set(['discontinue_prescription', 'out_of_scope', 'deny', 'patient_history']) },
  { intent: 'message_patient', rule: 'corrected.addressed', said: /^(?:(?:please|ok|okay|and|then|now|also|so|can you|could you)\b\W*)*(?:write|message|msg|text|drop|send|tell|let|ping|reply)(?: (?:an? )?(?:short |quick )?(?:message|note|line|text|reply))?(?: back)?(?: to)? (?:(?:(?:mr|mrs|ms|miss)\b\.? ?)?PERSON(?: PERSON)*|him|her|them|(?:my |the )?patient(?: PERSON)*)(?: know)?(?: this| the following)?\s*:/ },
  { intent: 'message_patient', rule: 'corrected.told', said: new RegExp(String.raw`^(?:(?:please|ok|okay|and|then|now|also|so|can you|could you)\b\W*)*(?:(?:tell|inform|notify|remind|warn) (?:${titled}PERSON(?: PERSON)*(?!'s)|${titled}${someName}(?: ${someName})? (?:that|to|not|about|how|whether|if|his|her|the|i|i'm|we|it's|there)\b)|let (?:${titled}PERSON(?: PERSON)*|${titled}${someName}(?: ${someName})?) know\b)(?=.{4})`) },
  { intent: 'message_patient', rule: 'corrected.addressed-to-all', said: /^(?:(?:please|ok|okay|and|then|now|also|so)\b\W*)*(?:tell|message|msg|text|inform|notify|write to|let) (?:all|everyone|everybody|each|every)\b/ },
  { intent: 'set_availability', rule: 'corrected.asks-for-hours', said: /^(?:(?:ok|so|and|hey|hi)\b\W*)*(?:what(?:'s| are| is)|show(?: me)?|tell me|remind me(?: of)?) (?:my|our) (?:current |clinic |working |office |weekly |usual |opening )*(?:hours|availability)\b/ },
  { intent: 'block_time', rule: 'corrected.other-business', said: /\b(?:admin|paperwork|charting|meeting|training|conference|dentist|errands?|vacation|funeral|wedding|court|jury)\b/, against: new Set(['set_availability']), but: /days\b|\b(?:every|each|from now on|always|weekly|open|bookable|book|available|accept|take patients|my hours)\b/ },
  { intent: 'block_time', rule: 'corrected.not-there', said: /\b(?:unavailable|(?:not|cannot|can't|won't)(?: be)? (?:available|free|around|here|in|there|working|work))\b/, against: new Set(['set_availability']), but: /days\b|\b(?:every|each|from now on|any ?more|longer|always|weekly|hours|except|only)\b/ },
  { intent: 'view_schedule', rule: 'corrected.visit-by-time', said: /^(?:[a-z']+\W+){0,2}?who(?:'s| is| have i(?: got)?| do i have)? (?:at |my |the )+(?:\d{1,2}[:.]?[0-5]\d\b|\d{1,2} ?(?:o'? ?clock|am|pm)\b|\d{1,2}\W*$)/ },
  { intent: 'view_schedule', rule: 'corrected.beside-visit', said: /^(?:(?:and|ok|okay|so|then|now|right)\b\W*)*(?:(?:who(?:'s| is| comes)?|(?:what about )?the (?:one|patient)|anyone|anybody) )?(?:right |just |straight )?(?:after|before|following) (?:him|her|them|that(?: one)?|this(?: one)?|PERSON(?: PERSON)*)\W*$/ },
  {
    intent: 'patient_history',
    rule: 'corrected.asks-what-is-taken',
    said: new RegExp(String.raw`\b(?:what(?:'s)?|which|anything|something|any)\b(?: (?!time|day)[a-z]+){0,3} (?:is |are |was |were |has |have |does |do |did )?${somebody}(?:'s)?(?: [a-z]+){0,2} (?:on|taking|takes?|allergic to|react(?:s|ed|ing)? to)\b(?! (?:about|my|the|today|tomorrow|monday|tuesday|wednesday|thursday|friday))|\b(?:is|are|was|were|has) ${somebody}(?: [a-z]+)? (?:on|taking|been on) (?:any|anything|something)\b|^(?:(?:so|and|ok)\b\W*)*(?:is|was) ${somebody} (?:still |already |currently )?on (?!${noMedicine})[a-z-]+(?: (?:now|already|too))?\W*$|\b${somebody} (?:is|was) (?:still |already )?on (?!${noMedicine})[a-z-]+,? (?:right|correct|yes|no|isn't (?:he|she)|or not)\b|\bsince when\b.*\b(?:on|taking)\b|\bwho (?:put|started|prescribed|gave)\b.*\b(?:him|her|them|PERSON|that|this|it)\b`),
  },
];
/** Wishes of a patient of the same kind: the verb that begins a text says what happens to the visit that it names. */
const polite = String.raw`^(?:(?:please|pls|hi|hello|hey|ok|okay|so|and|then|can you|could you|i need to|i want to|i'd like to)\b\W*)*`;
const ofPatient: readonly Sure[] = [
  { intent: 'cancel_appointment', rule: 'corrected.cancels', said: new RegExp(String.raw`${polite}(?:cancel|scrap|call off) (?:my|our|the) (?:[a-z-]+ ){0,3}(?:appointment|appt|visit|review|check-?up|follow-up|consultation)\b`), against: new Set(['book_appointment', 'view_appointments', 'doctor_info', 'reschedule_appointment']) },
  { intent: 'doctor_info', rule: 'corrected.whom-to-see', said: /\bwhom? (?:do|should|can|would|could) (?:i|we) (?:see|ask for|go to|book with)\b(?! (?:about|for) (?:my |the |an? )?(?:bill|billing|parking|insurance|payment|invoice|job|complaint|refund))/, against: new Set(['out_of_scope']) },
  { intent: 'cancel_appointment', rule: 'corrected.cancels-review', said: new RegExp(String.raw`${polite}(?:cancel|scrap|call off) (?:my|our|the) (?:[a-z-]+ ){0,2}(?:review|check-?up|follow-up|consultation)\b`), against: new Set(['out_of_scope']) },
  { intent: 'reschedule_appointment', rule: 'corrected.postpones', said: new RegExp(String.raw`${polite}(?:postpone|reschedule|put off|push back) (?:my |our |the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:[a-z-]+ ){0,3}(?:appointment|appt|visit|review|check-?up|follow-up|consultation)\b)`), against: new Set(['book_appointment', 'view_appointments', 'doctor_info', 'out_of_scope']) },
  { intent: 'message_doctor', rule: 'corrected.tells-doctor', said: new RegExp(String.raw`${polite}(?:ask|tell|inform|notify|remind|message|write to) (?:(?:dr\b\.? ?|doctor |my doctor\b|the doctor\b))`), against: new Set(['view_reports', 'view_prescriptions', 'view_appointments', 'out_of_scope']) },
  { intent: 'view_appointments', rule: 'corrected.when-is', said: new RegExp(String.raw`${polite}(?:when(?:'s|s| is)|what (?:time|day)(?:'s| is)) (?:my|our)\b(?!.*\b(?:results?|reports?|ready|back|prescription|refills?|doctor|pills|meds)\b)`), against: new Set(['view_reports', 'doctor_info', 'book_appointment']) },
  { intent: 'reschedule_appointment', rule: 'corrected.one-for-another', said: /\b(?:in place of|instead of|rather than) (?:the |my |on |at )*(?:\d{1,2}(?:st|nd|rd|th)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|today\b|tomorrow\b|\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)?(?![a-z\d]))/, against: new Set(['book_appointment', 'doctor_info', 'view_appointments']) },
];
/** Less sure than this is an act that stands in the way of a question. */
const surelyActs = 0.6;
const acts: ReadonlySet<Intent> = new Set(['add_prescription', 'discontinue_prescription', 'add_diagnosis', 'block_time', 'set_availability', 'acknowledge_alert']);

/** "Yes, but only if it is free": an answer, whatever its condition speaks of. */
const conditional = /^(?:yes|yeah|yep|ok|okay|sure|fine|alright)[\s,]+(?:but\s+)?(?:only\s+)?(?:if|provided|as long as|so long as|on condition)\b/;

/** What a few sure words say against the classifier's guess; undefined when the guess stands. `alarmed`: the detector of emergencies sees some danger; `typed`: the text as it was typed, folded. */
export function corrected({ intent, confidence, runner_up }: Guess, text: string, role: AssistantRole, alarmed: boolean, typed: string): Correction | undefined {
  if (intent === 'emergency' && !alarmed && !callingForHelp.test(text)) return { ...runner_up, rule: 'corrected.hardly-emergency' };
  const sure = (role === 'DOCTOR' ? ofDoctor : ofPatient).find(({ said, against, but }) => said.test(text) && against?.has(intent) !== false && but?.test(typed) !== true);
  if (sure && (intent !== sure.intent || confidence < 0.8) && !(sure.intent === 'patient_history' && acts.has(intent) && confidence >= surelyActs)) return { intent: sure.intent, confidence: 0.85, rule: sure.rule };
  const asked = recordAsked(text, intent);
  if (asked) return { intent: asked, confidence: 0.8, rule: 'corrected.asks-what-was' };
  if (intent !== 'deny' && (mending.test(text) || (role === 'DOCTOR' && restating.test(text))) && text.trim().split(/\s+/).length <= longestMending && !thanking.test(text)) return { intent: 'deny', confidence: 0.8, rule: 'corrected.mending' };
  if (intent === 'discontinue_prescription' && replacing.test(text) && !stopping.test(text) && text.trim().split(/\s+/).length <= longestMending) return { intent: 'deny', confidence: 0.8, rule: 'corrected.replacing' };
  if (intent !== 'thanks_goodbye' && thanking.test(text) && (own.has(intent) || confidence < 0.4)) return { intent: 'thanks_goodbye', confidence: 0.8, rule: 'corrected.thanks' };
  if (chat.has(intent) && confidence < hardly && runner_up.confidence > wellTalk && !own.has(runner_up.intent)) return { ...runner_up, rule: 'corrected.hardly-talk' };
  if (confidence < hardly && !own.has(intent) && plainYes.test(text) && !otherwise.test(text)) return { intent: 'confirm', confidence: 0.65, rule: 'corrected.yes-and-talk' };
  if (intent === 'out_of_scope' && conditional.test(text)) return { intent: 'confirm', confidence: 0.5, rule: 'corrected.conditional-yes' };
  if (intent === 'out_of_scope' && confidence < 0.85 && runner_up.confidence > 0.08 && clinic.test(text) && !own.has(runner_up.intent)) return { ...runner_up, rule: 'corrected.clinic-words' };
  if (intent === 'out_of_scope' && confidence < elsewhereNotTalk && talking.has(runner_up.intent) && runner_up.confidence > wellTalk) return { ...runner_up, rule: 'corrected.talking' };
  if (intent === 'out_of_scope' && confidence < surelyElsewhere) return { ...runner_up, rule: 'corrected.hardly-elsewhere' };
  return undefined;
}
