import { givenNames } from '../../understanding/entities/given-names.ts';
import { commonNames, notNames } from '../../understanding/lexicon/names.ts';
import type { Understanding } from '../../understanding/types.ts';
import type { Reply, Slot, Slots } from '../types.ts';

const isName = (word: string): boolean => commonNames.has(word) || givenNames.has(word);
const records = '(?:prescriptions?|medications?|medicines?|meds?|drugs?|pills|reports?|records?|files?|results?|labs?|tests?|charts?|history|diagnos[ei]s|allergies|appointments?|appts?|visits?|bookings?)';
const kin = "(?:husband|wife|spouse|partner|boyfriend|girlfriend|son|daughter|child|kid|kids|baby|mother|father|mom|mum|dad|parent|parents|brother|sister|grandma|grandpa|grandmother|grandfather|uncle|aunt|cousin|nephew|niece|friend|neighbou?r|roommate|boss|colleague)";
const whole: readonly RegExp[] = [
  new RegExp(`\\b(?:my|our|his|her) (?:\\w+ )?${kin}(?:['’]?s)? (?:\\w+ ){0,3}${records}\\b`, 'i'),
  new RegExp(`\\b${records}\\b.{0,20}\\b(?:of|for|from|belonging to) (?:my|our|his|her) (?:\\w+ )?${kin}\\b`, 'i'),
  new RegExp(`\\b(?:his|her|their|(?:some|any|every)(?:one|body)(?: else)?['’]s|(?:an)?other (?:patients?|persons?|people|users?)['’]?s?|(?:every|each|any|all|the other) (?:of the )?patients?['’]?s?) (?:\\w+ ){0,3}${records}\\b`, 'i'),
  new RegExp(`\\b${records}\\b.{0,20}\\b(?<!\\b(?:either|both|one|any|all|each|none|some) )(?:of|for|belonging to) (?:him|her|them|(?:some|any|every)(?:one|body)(?: else)?|(?:an)?other (?:patients?|people|persons?|users?)|(?:all|every|each|the other) (?:of the )?patients?)\\b`, 'i'),
  new RegExp(`\\b(?:my|our) (?:\\w+ )?${kin}\\b[^.!?]{0,40}\\bwhat (?:pills|tablets|meds|medications?|medicines?|drugs?|prescriptions?)\\b[^.!?]*\\b(?:he|she|they|him|her|them)\\b`, 'i'),
  new RegExp(`\\b(?:my|our) (?:\\w+ )?${kin}\\b[^!?]{0,60}\\bhow (?:much|many|often|strong)\\b[^.!]*\\b(?:he|she|they)\\b`, 'i'),
  /\b(?:which|what|whose) (?:other )?(?:patients?|people)\b|\bwho (?:else )?(?:does|do|is|did|has) (?:she|he|they|the doctor|dr\.? \p{L}+) (?:see(?:ing)?|have|got|treat(?:ing)?)\b.*\b(?:before|after|besides) (?:me|my)\b|\bwho(?:['’]?s| is| comes| goes)\b[^.!?]{0,20}\b(?:before|after|ahead of) me\b/iu,
  /\b(?:patient|user|account)[ _]?(?:id|number)\b[ :#=]*\S+/i,
  /\b(?:patient|user|account)(?: (?:id|number|no\.?))?[ :#]+(?!is\b|has\b|in\b|at\b|of\b|and\b|to\b|or\b|i\b)[\w-]*(?:\d|[_-])[\w-]*/i,
];
const possessive = new RegExp(`([\\p{L}-]{2,})['’]s? (?:[\\p{L}-]+ ){0,3}?${records}(?![\\p{L}])`, 'giu');
/** "Marias meds": the same without its sign, of a common name. */
const unsigned = new RegExp(`(?<![\\p{L}])(?:([\\p{L}-]{2,}) )?([\\p{L}-]{2,})s (?:(?:full|current|new|old|last|latest|other|daily|own|blood|test|lab|medical) ){0,2}${records}(?![\\p{L}])`, 'giu');
const behind = new RegExp(`(?<![\\p{L}])${records}\\b(?: \\w+){0,2}? (of|for|belonging to) (?:(?:the|patient|mr|mrs|ms|miss)\\.? )*([\\p{L}-]{2,})`, 'giu');
const ours: ReadonlySet<string> = new Set(['doctor', 'clinic', 'hospital', 'let', 'what', 'where', 'when', 'who', 'here', 'there', 'year', 'today', 'tomorrow', 'yesterday', 'tonight', 'week', 'month', 'mine', 'me', 'cardiologist', 'dentist', 'specialist']);
const doctorly = /\b(?:dr|doctor|doc)\.? (?:[\p{L}-]+ )?$/iu;

/** "And Samuel Okoro's?", after one's own. */
const theirsToo = /^\W*(?:(?:ok(?:ay)?|fine|so|now|then|well|but)\W+)*(?:and|what about|how about|or|plus|also)\s+((?:[\p{L}-]+ ){0,3}[\p{L}-]{2,})['’]s?\s*(?:$|[?.!,;])/iu;
/** "And for Maria Delgado?", "what about Samuel", "Walters then": of what was told or refused. */
const them = /^\W*(?:(?:ok(?:ay)?|fine|so|now|then|well|but|please|just|only|look|listen|and|or|also|plus|(?:what|how) about|show(?: me)?|give(?: me)?|list|tell me|the|ones?|those|same|for|of|mr|mrs|ms|miss|my \p{L}+)\b\W*)*((?:[\p{L}'’-]{2,} ?){1,2}?)(?:[\s?.!,;]*(?:then|please|pls|too|as well|also|instead)?)*$/iu;
/** "Does Noor Haddad have an appointment?", "when did Dr Lee last see Noor Haddad": a person with both their names. */
const person = /(?<![\p{L}])(?:does|did|has|have|is|was|when|whether|if|see|seen|saw|treat(?:ed|ing)?|for|about|of|with|is it|visit(?:ed)?|met|book(?:ed)?)\s+(?:(?:my|our|his|her)\s+(?:\p{Ll}[\p{L}-]*\s+){1,2})?(?:(?:Mr|Mrs|Ms|Miss)\.?\s+)?(\p{Lu}[\p{L}'’-]+)\s+(\p{Lu}[\p{L}'’-]+)/gu;

/** Whether a text names somebody with both their names who is neither a doctor nor the speaker. */
export function namesSomebody(text: string, { entities }: Understanding, speaker: string): boolean {
  const doctors = entities.doctor?.text.toLowerCase() ?? '';
  return [...text.matchAll(person)].some(([, first = '', last = '']) => {
    const words = [first, last].map((word) => word.toLowerCase());
    return words.some(isName) && !words.some((word) => notNames.has(word) || doctors.includes(word) || doctorWord.test(word)) && words.join(' ') !== speaker.toLowerCase();
  });
}
const doctorWord = /^(?:dr|doctor|i|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$|log(?:y|ist)$/;

export function asksForTheirsToo(text: string, { entities }: Pick<Understanding, 'entities'>): boolean {
  const whose = theirsToo.exec(text)?.[1]?.split(' ').at(-1)?.toLowerCase();
  return whose !== undefined && !ours.has(whose) && !notNames.has(whose) && entities.doctor?.text.toLowerCase().includes(whose) !== true;
}

/** Whether a text says nothing but whose it is, and it is a person's who is no doctor. */
export function namesOnlyThem(text: string, { entities }: Pick<Understanding, 'entities'>): boolean {
  const said = wordsOf(them.exec(text)?.[1] ?? '');
  return said.some((word) => isName(word) || isName(word.replace(/['’]?s?['’]?$/, ''))) && said.every((word) => !notNames.has(word) && entities.doctor?.text.toLowerCase().includes(word) !== true && !doctorWord.test(word));
}

const visits = '(?:appointments?|appts?|visits?|bookings?)';
/** "When does Walter Brandt have his appointment?", "what appointments has my husband got". */
const whoseVisit = new RegExp(`\\b(?:when|what time|(?:what|which) (?:other )?${visits})(?:['’]s| is| does| do| did| has| have| will)?\\s+((?:[\\p{L}'’-]+ ){1,5}?)(?:has|have|had|got|booked)\\b`, 'giu');
/** "What Walter Brandt has on this week". */
const whoseDay = /\bwhat(?: else)?\s+((?:[\p{L}'’-]+ ){1,3}?)(?:has|have|is having) (?:got )?(?:on|booked|coming up|planned|scheduled)\b/giu;
const ofKin = new RegExp(`\\b(?:my|our|his|her) (?:\\w+ )?${kin}\\b`, 'i');
const theirTime = new RegExp(`${ofKin.source}.*\\b(?:what|when|which)\\b[^.!]*\\b(?:hers|his|theirs)\\b`, 'i');
function asksForVisits(text: string, { entities }: Pick<Understanding, 'entities'>): boolean {
  const doctors = entities.doctor?.text.toLowerCase() ?? '';
  const isTheirs = (word: string): boolean => isName(word) && !notNames.has(word) && !doctors.includes(word);
  const asked = [...text.matchAll(whoseVisit)].filter(([all]) => new RegExp(visits, 'i').test(all) || new RegExp(`\\b(?:his|her|their|an) (?:\\w+ )?${visits}`, 'i').test(text));
  return theirTime.test(text) || [...asked, ...text.matchAll(whoseDay)].some(([, who = '']) => !/\b(?:can|could|should|may|will|would|must|i|you|we)\b/i.test(who) && (ofKin.test(who) || (!/\b(?:dr|doctor)\b/i.test(who) && wordsOf(who).some(isTheirs))));
}

const ofThem = /\b(?:how (?:much|many|often|strong|long)|what|when|which)\b[^.!?]{0,30}\b(?:she|he|they)\b[^.!?]{0,20}\b(?:tak\w*|on|ha(?:s|ve)|get\w*|use\w*|com(?:e|es|ing)|see(?:s|ing)?|visit\w*|due|booked|in)\b/i;
const fullName = /(?<!\p{L})(\p{L}{3,})(?= (\p{L}{3,})(?!\p{L}))/giu;
/** "Maria Delgado is on the same, how much does she take?" */
const asksOfNamed = (text: string, { entities }: Pick<Understanding, 'entities'>): boolean =>
  ofThem.test(text) && [...text.matchAll(fullName)].some(([, first = '', last = '']) => isName(first.toLowerCase()) && wordsOf(`${first} ${last}`).every((word) => !notNames.has(word) && entities.doctor?.text.toLowerCase().includes(word) !== true));

/** "When is Marias next visit", "tell me what time Walter is in": a given name that is no doctor's, and with which nobody is seen. */
const givenName = /(?<!\b(?:dr|doctor|doc|with|see|seeing|to|for|from|at|by|and|of)\.? (?:the )?)(?<![\p{L}'’-])(\p{L}{3,}?)(?:['’]?s)?(?![\p{L}'’-])/giu;
export const namesAnotherThan = (text: string, { entities }: Pick<Understanding, 'entities'>, speaker: string): boolean =>
  [...text.matchAll(givenName)].some(([written, name = '']) => {
    const word = name.toLowerCase();
    // “Does” is nobody called Doe.
    return isName(word) && !notNames.has(word) && !notNames.has(written.toLowerCase()) && !`${entities.doctor?.text ?? ''} ${entities.medication?.text ?? ''} ${speaker}`.toLowerCase().includes(word);
  });

const stead = /(?<![\p{L}'’])(?:(?:(?:writ|call|ring|messag|text|speak|ask|tell|act|fill|check|do|e-?mail|contact|reach)(?:t?ing)(?: (?:you|this|in|on|out|to you|it))?|(?:i['’]?m|i am|we are|this is|here|just) ?(?:here)?) (?:for|about|in place of|instead of|in the name of|regarding)|(?:on|in) behalf of|escribo (?:por|de parte de)|de parte de)\s+((?:(?:my|our|the|a|patient|mr|mrs|ms|miss)\.? (?:\p{L}+,? )??)*)((?:\p{L}[\p{L}'’-]+ ?){1,2})/giu;
/** “I'm writing for Sam Okoro”, “on behalf of Maria”: who is neither a doctor nor the speaker, nor called one of the family. */
export const speaksForSomebody = (text: string, { entities }: Pick<Understanding, 'entities'>, speaker: string): boolean =>
  [...text.matchAll(stead)].some(([, before = '', who = '']) => {
    const [first = '', last = ''] = wordsOf(who);
    return !ofKin.test(`${before}${who}`) && !new RegExp(`\\b${kin}\\b`, 'i').test(before) && (isName(first) || (isName(last) && /^\p{Lu}/u.test(who))) && !notNames.has(first) && !doctorWord.test(first) && ![first, last].some((word) => word !== '' && `${entities.doctor?.text ?? ''} ${entities.medication?.text ?? ''} ${speaker}`.toLowerCase().includes(word));
  });

const ordered = /(?<![\p{L}])(?:cancel|call off|drop|scrap|move|re-?schedule|postpone|change|shift|swap)\s+(?:(?:it|that|this|one|something|(?:an?|the|that|his|her|their) (?:\p{L}+ )?(?:appointment|appt|visit|booking|one|slot)) (?:for|of) )?(?:mr\.? |mrs\.? |ms\.? |old )?(\p{L}[\p{L}-]+)(?: (\p{L}[\p{L}-]+))?(['’]s?)?(?![\p{L}])/giu;
/** “Cancel Samuel's for him”, “move it for Maria”: what is to change is a person's who is no doctor. */
export const ordersForSomebody = (text: string, { entities }: Pick<Understanding, 'entities'>, speaker: string): boolean =>
  [...text.matchAll(ordered)].some(([all, first = '', last = '', sign]) => {
    const words = [first, last].filter((word) => word !== '').map((word) => word.toLowerCase());
    const isSomebody = /(?<![\p{L}])(?:for|of) /iu.test(all) || sign !== undefined;
    return isSomebody && isName(words[0] ?? '') && !notNames.has(words[0] ?? '') && !words.some((word) => doctorWord.test(word) || `${entities.doctor?.text ?? ''} ${entities.medication?.text ?? ''} ${speaker}`.toLowerCase().includes(word));
  });

const changes = '(?:cancel|call off|drop|scrap|bin|ditch|move|re-?schedule|postpone|push|change|shift|swap|delete|remove|get rid of)';
const theirs = new RegExp(`\\b${changes}\\b[^.!?]{0,40}?\\b(?:(?:his|her|their)(?= \\p{L})|hers|theirs|(?:for|of) (?:him|her|them)\\b)`, 'iu');
/** “Can you at least cancel her thing on the 4th”, right after what is somebody else's was refused. */
export const changesTheirs = (text: string): boolean => theirs.test(text) && !/\b(?:my|mine|i have|i['’]ve)\b/i.test(text);

/** Whether a text asks for what is somebody else's. Names of doctors are none of theirs: "Dr Lee's prescriptions" are those that Dr Lee wrote. */
function another(text: string, { entities }: Understanding): boolean {
  if (whole.some((pattern) => pattern.test(text))) return true;
  if (asksForTheirsToo(text, { entities }) || asksForVisits(text, { entities }) || asksWhetherTheirs(text, { entities }) || asksOfNamed(text, { entities })) return true;
  const isDoctor = (word: string, at: number): boolean => doctorly.test(text.slice(0, at)) || (entities.doctor?.candidates.length !== 0 && entities.doctor?.text.toLowerCase().includes(word) === true);
  const named = (word: string, at: number, certain: boolean): boolean => !ours.has(word) && !notNames.has(word) && !isDoctor(word, at) && (certain || isName(word));
  for (const match of text.matchAll(possessive)) if (named(match[1]?.toLowerCase() ?? '', match.index, true)) return true;
  for (const { 1: first = '', 2: last = '', index } of text.matchAll(unsigned)) {
    const [before, word] = [first.toLowerCase(), last.toLowerCase()];
    if (!isDoctor(before, index) && (named(word, index + first.length, false) || (isName(before) && named(before, index, false) && named(word, index, true)))) return true;
  }
  for (const match of text.matchAll(behind)) {
    const word = match[2] ?? '';
    const isMedicine = entities.medication?.text.toLowerCase().includes(word.toLowerCase()) === true;
    if (!isMedicine && named(word.toLowerCase(), match.index + match[0].length - word.length, /^\p{Lu}\p{Ll}/u.test(word))) return true;
  }
  return false;
}

/** "What is Noor taking", "my neighbour's on what": of a person, not of the speaker. */
const taken = /\bwhat(?:\s+(?:other )?(?:medications?|medicines?|meds|drugs?|pills?|tablets?|prescriptions?))?(?:['’]s| is| are| does| do| was| has)?\s+(?:the )?((?:[\p{L}'’-]+ ){1,3}?)(taking|on(?!\s+(?:the|this|that|next|my|tv|\d|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*|today|tomorrow|tonight)\b)|prescribed|allergic|diagnosed|take)\b/giu;
/** "Is Samuel Okoro on warfarin", "does Maria take any pills". */
const whether = /\b(?:is|was|isn['’]?t|does|did|doesn['’]?t|has|have|can|could|will|if|whether)\s+(?:mr\.? |mrs\.? |ms\.? |old )?((?:[\p{L}'’-]+ ){1,2}?)(?:(?:is|was|has|been|still|also|already|currently) )*(?:on|takes?|taking|allergic|diagnosed|prescribed|get(?:s|ting)?|have|had|got|using|uses?|booked|ill|sick|pregnant)(?![\p{L}])(?!\s+(?:duty|call|time|the phone|leave|holiday|vacation))/giu;
const notAnother: ReadonlySet<string> = new Set(['i', 'we', 'you', 'me', 'should', 'am', 'is', 'was', 'have', 'had', 'been', 'do', 'did', 'to', 'my', 'the', 'a', 'meds', 'pills', 'tablets', 'going', 'else', 'doctors', 'doctor', 'medicine', 'medicines', 'medication', 'medications', 'drugs', 'can', 'could', 'would', 'now', 'got', 'supposed', 'meant', 'there', 'this', 'that', 'it', 'currently', 'still']);

const spokenOf = new RegExp(`\\b(?:my|our|his|her) (?:\\w+ )?${kin}\\b|^(?:he|she|they)\\b`, 'i');
const wordsOf = (who: string): readonly string[] => who.trim().toLowerCase().split(/\s+/);
const whoTakes = (text: string): readonly (readonly [who: string, verb: string])[] =>
  [...text.matchAll(taken)].map(([, who = '', verb = '']) => [who, verb] as const).filter(([who]) => wordsOf(who).every((word) => !notAnother.has(word) && !notNames.has(word)) || spokenOf.test(who));

/** Whether a text asks what somebody else has, whatever it was taken for. */
export const asksForAnothers = (text: string, understanding: Understanding, speaker = ''): boolean => another(text, understanding) || namesSomebody(text, understanding, speaker) || whoTakes(text).length > 0;

const asksWhetherTheirs = (text: string, { entities }: Pick<Understanding, 'entities'>): boolean =>
  [...text.matchAll(whether)].some(([, who = '']) => wordsOf(who).some(isName) && wordsOf(who).every((word) => !notNames.has(word) && entities.doctor?.text.toLowerCase().includes(word) !== true));

/** The same where prescriptions are asked for anyway: a medicine is prescribed and "on" something as well, but takes nothing. */
const takesThem = (text: string): boolean => whoTakes(text).some(([who, verb]) => /^tak/i.test(verb) || spokenOf.test(who) || wordsOf(who).some(isName));

export const anothersHint = (text: string, understanding: Understanding): Slots => (another(text, understanding) || takesThem(text) ? { anothers: true } : /\b(?:mine|my own)\b/i.test(text) ? { mine: true } : {});

const pressing = /\bignore (?:(?:all|your|the|these|previous|any) )+(?:rules?|instructions?|prompts?)\b|\b(?:his|her|their) (?:carer|caregiver|guardian)\b|\bpower of attorney\b|\bon (?:his|her|their) behalf\b|\badmin (?:said|mode|rights)\b|\b(?:i['’]?m|i am|this is) (?:actually |really )?(?:an? |the |your |his |her |their )?(?:dr\b|doctor|nurse|physician|admin|staff|receptionist)\b.{0,60}\b(?:show me|let me see|access|entitled|allowed|authori[sz]ed|(?:open|see|look at|look up|view|tell me|give me) (?:his|her|their|all|every|the (?:records?|charts?|files?|patients?)))\b/i;
const kinOf = new RegExp(`\\b(?:i['’]?m|i am|this is|we are|i['’]?ve been) (?:\\p{L}+ ){0,2}?(?:the )?(?:(\\p{L}+)['’]?s (?:\\p{L}+ )?(?:${kin}|carer|caregiver|guardian|nurse)|(?:${kin}|carer|caregiver|guardian|nurse) of (\\p{L}+))\\b`, 'giu');
/** "I'm Maria Delgado's daughter": whose records one would like to see by that. */
export const claimsKin = (text: string): boolean => [...text.matchAll(kinOf)].some(([, of, by]) => isName((of ?? by ?? '').toLowerCase()) || /^\p{Lu}/u.test(of ?? by ?? '') || (of ?? '').length > 4);
const hasLeave = /\b(?:i(?:['’]ve| have)?(?: got)?|got) (?:the |all |her |his |their |written |signed |legal )*(?:papers|paperwork|permission|consent|authori[sz]ation|(?:a )?proxy|poa)\b|\b(?:gave|given|gives) me (?:her |his |their |the )?(?:permission|consent|ok(?:ay)?)\b|\bi(?:['’]m| am) (?:allowed|authori[sz]ed|entitled)\b|\b(?:said|says|told me)(?: that)? (?:it['’]?s|it is|that is|that['’]?s|i (?:can|may|could)) ?(?:ok(?:ay)?|fine|al+ ?right|good|see|know|look|have)?\b|\b(?:she|he|they) (?:said|says) ok\b/i;
const isKin = new RegExp(`\\b(?:i['’]?m|i am) (?:\\p{L}+ )?(?:her|his|their) (?:\\p{L}+ )?${kin}\\b|\\b(?:she|he|they)(?:['’]?s|['’]?re| is| are) my (?:\\p{L}+ )?${kin}\\b`, 'iu');
/** "It's legal, I have papers", "but I'm her husband": why one should be shown what is another's. */
export const saysMay = (text: string): boolean => hasLeave.test(text) || isKin.test(text);
const related = new RegExp(`\\b(?:famil(?:y|ia)|relatives?|relations?|kin|carers?|caregivers?|guardian|proxy|married|${kin})\\b|\\b(?:live|living|sit\\w*|here|next to|beside|look(?:s|ing)? after|tak(?:e|ing) care|responsible|on (?:his|her|their) behalf|consent\\w*|permi\\w+|allowed?|agree[sd]?|okay|ok|asked me|wants me|mind|know(?:s|n)?|trust|remember|forg[eo]t\\w*|lost|need(?:s|ed)?|urgent|important)\\b`, 'i');
const pleads = /^\W*(?:(?:but|oh|well|and|so|no|ok(?:ay)?)\W+)*(?:why(?: not)?|come on|please+|pls|pretty please|just (?:this once|once|tell me)|that['’]?s (?:ridiculous|silly|stupid|not fair|unfair|absurd)|this is (?:ridiculous|silly|stupid|unfair|absurd)|seriously|really|i insist|you (?:must|have to|can))\b/i;
const ofOwn = new RegExp(`\\b(?:my own|mine|myself|for me|do i|am i|i (?:take|need|want|have)|my (?:\\p{L}+ ){0,2}?${records})\\b`, 'iu');
/** "I am family!! She is sitting right next to me", "why not": the same again, right after it was refused. */
export const insists = (text: string): boolean => !ofOwn.test(text) && (pleads.test(text) || saysMay(text) || claimsKin(text) || (/\b(?:she|he|they|her|his|him|them|their|we|family|i(?:['’]m| am) (?:an? |the )?\p{L}+)(?:['’]\p{L}+)?\b/iu.test(text) && related.test(text)));
export const pressesForAnothers = (text: string): boolean => pressing.test(text) && !/\b(?:book|cancel|move|re-?schedule) (?:me|my|dr|doctor|it|an?|the)\b/i.test(text);
export const anothersReply: Reply = { type: 'refused', text: 'I can show and change only what is your own. Nothing of anybody else’s has been shown or changed.', data: { reason: 'forbidden' } };

/** Ends a flow of a patient that asks for another's; first of its slots. */
export const ownOnly: Slot = {
  name: 'own',
  find: (slots) => Promise.resolve(slots['hint_anothers'] === true ? { answer: anothersReply } : undefined),
};
