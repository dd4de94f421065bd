/** Nothing but that what was begun is not wanted any more. */
export const dropIt =
  /^\W*(?:(?:actually|ok(?:ay)?|alright|all right|right|oh|hmm+|um|ugh|well|fine|no|nah|please|then|just|wait|sorry|ah|oops|whoops|apologies|my (?:mistake|bad|fault|error)|(?:that was )?(?:the )?wrong (?:patient|person|chart|one|name|record|drug|med\w*)|you know what|lol|haha+|can you|could you|would you|let['’]?s)\W+)*(?:never ?mind|forget (?:it|this|that|about (?:it|this|that)|the whole thing)|cancel(?: (?:that|this|it|everything|the whole thing))?|stop(?: it| this)?|quit|exit|abort|start (?:over|again|anew)(?: (?:from (?:the )?(?:beginning|start|top|scratch)))?|nothing|no need|no|nah|nope|no thanks?(?: you)?|(?:i(?:['’]?ll| will) )?(?:just )?leave (?:it|that)(?: (?:there|at that|be|alone))?|(?:i(?:['’]?ve| have)? )?changed my mind(?: about (?:it|this|that|(?:\w+ing|the \w+ion)(?: (?:it|that|this|the \w+))?))?|i do(?: no|n['’]?)t want (?:to|it|this|that)(?: any ?more)?|let'?s not|don['’]?t(?: do (?:it|that))?|not now|(?:i['’]?d )?(?:better|rather|best) not|(?:drop|scrap|scratch|bin|ditch) (?:it|that|this)|(?:scratch|scrap|forget|bin) (?:the (?:whole )?(?:lot|thing)|all of (?:it|this|that)|it all|everything)|go back|olv[ií]dalo|d[eé]jalo)(?:\W+(?:please|then|for now|thanks?|thank you|after all|instead|actually|sorry|(?:it was )?my (?:mistake|bad|fault|error)|wrong (?:patient|person|chart|one|name|record|drug|med\w*)))*(?:\W*$|[,;.] (?:i['’]?(?:ll|m|ve)|i['’]d|i (?:want|need|would|will|have|think|prefer|should|can(?:['’]?t|not)|could(?:n['’]?t)|don['’]?t|am|was)|let me|maybe|it['’]s|we(?:['’](?:ll|d)| should)|(?:he|she|they)(?:['’](?:ll|s|d)| (?:will|can|is|has)))\b[^?]{0,60}$)/i;
/** How a correction begins. */
export const wantsOtherwise = /^\W*(?:(?:no+|nope|nah|hmm+|wait|sorry|ok(?:ay)?|oh|actually|and|but)\W+)*(?:make (?:it|that)|change (?:it|that)|i (?:meant?|said)|how about|what about|rather|the other|it should)\b(?!\s*(?:no|nothing)\b)/i;
/** "No, the first", "no, 10": something else is wanted. */
export const wantsAnother = /^\W*(?:(?:wait|sorry|oh|hmm+|ok(?:ay)?)\W+)*(?:no+|nope|nah)\W+(?:(?:wait|sorry|i (?:mean|meant|want|said)|make it|at|for)\W+)*(?:the (?:\w+)(?: one)?|\d{1,2}|(?:a )?(?:different|another) \w+|\w+ one)\W*$/i;
/** What was begun is given up by its name. */
const byName = /\b(?:forget|never ?mind|scrap|skip|leave|don'?t bother (?:with|about)|no need for)\b (?:about )?(?:the|this|that|my) (?:whole |new |other |second |last )*(?:one|appointment|appt|booking|visit|message|note|text|prescription|script|diagnosis|order|move|thing|block|hours|alert)\b(?:\W+(?:please|then|for now|now|thanks?|thank you|after all|instead|actually))*\W*$/i;
const lead = "(?:(?:no+|nope|nah|wait|stop|actually|ok(?:ay)?|fine|right|al(?:l )?right|please|oh|sorry|hmm+|well|then|so|but|i (?:think|guess)|on second thoughts?)\\W+)*";
const acts = '(?:send|book|move|cancel|prescribe|do|change|record|block|set|write|bother|go ahead|re-?schedule|go|see)';
/** Somebody wants not to, or asks that it be not done. */
const wantsNot = "(?:(?:i )?(?:really )?(?:don['’]?t|do not|no longer) (?:(?:want|need|wish|mean)(?: you| us)? to|wanna)|(?:i(?:['’]d| would)? )?(?:rather|prefer|better|best) not(?: to)?|i(?:['’]?(?:ve|m))?(?: have| am)? (?:decided|chosen|going) not to|(?:(?:there['’]?s|there is) )?no need(?: for you)? to)";
const forbids = new RegExp(`^\\W*${lead}(?:don['’]?t|do not|${wantsNot}) (?:you )?${acts}\\b(?:\\W+(?:it|that|this|anything|them|yet|him|her|to|any ?one|any ?body|else|any ?more|any longer|after all|at all|please|now|with|through|ahead|the|my|message|note|appointment|appt|visit|booking|(?:i['’]?m |i am )?(?:just|only) (?:asking|looking|checking|wondering|browsing|curious|seeing)))*\\W*$`, 'i');
/** Of an appointment that was to be cancelled or moved. */
const keeps = /^\W*(?:(?:no+|nah|none of (?:them|those|these)|neither(?: of them)?|ok(?:ay)?|oh|hmm+|well|alright|then|so|just|please|actually|let['’]?s|we|i(?:['’](?:ll|d))?|(?:better|rather)|on second thoughts?)\W+)*(?:keep|leave) (?:it|that|this|him|her|them|both|(?:that|this|the) (?:one|appointment|appt|booking)|my (?:appointment|appt|booking)s?|(?:every)?things?)(?: (?:(?:exactly |just )?(?:as|how|where|like|the way|when|what) (?:it|they|that|things)(?:['’]s| (?:is|are|was|were|stands?|stood))?|as is|alone|be|then|please|on|booked|thanks|for now|after all|anyway))*\W*$/i;
/** The same of one that is named: "leave Raman where it was". */
const keepsNamed = /^\W*(?:(?:no+|nah|nope|ok(?:ay)?|oh|hmm+|well|alright|then|so|just|please|actually|let['’]?s|i(?:['’](?:ll|d))?|better|rather|wait|sorry|on second thoughts?)\W+)*(?:keep|leave) (?:\S+ ){1,5}(?:(?:exactly |just )?(?:as|how|where|like|the way|when) (?:it|they|that)(?:['’]s| (?:is|are|was|were|stands?|stood|used to be))|as is|alone|unchanged|untouched)(?: (?:then|please|thanks|for now|after all))*\W*$/i;
const unwritten = /\bi (?:don['’]?t|do not|no longer) (?:want|need|wish) to (?:send|write|say)(?: (?:him|her|them|it|an?|the|this|that|any|message|note|text|anything|to))* (?:any ?more|any longer|after all|now)\W*$/i;
const enough = /^\W*(?:(?:no+|nah|nope|ok(?:ay)?)\W+)*(?:that['’]?s|that is|that will be) (?:enough|all|it|fine)\W*$/i;
const thanks = /^\W*(?:and )?(?:thanks?|thank you|thx|ty|cheers|sorry|bye|gracias)\b/i;

const putsOff = /^\W*(?:i(?:['’]?(?:ll|m)| will| am| have to| need to| must)|we(?:['’]?ll| will)|maybe i(?:['’]?ll| will)?|let me|i(?= think (?:about|over)))(?: \w+){0,3} (?:come back|get back|be back|call|ring|write|try|think|decide|see|check|ask|talk|speak|do (?:it|this|that)|book|let (?:yo)?u know|look)\b[^?]*$/i;
const anotherTime = /^\W*(?:(?:ok(?:ay)?|no+|nah|well|then|hmm+|so)\W+)*(?:(?:maybe|perhaps|rather|i(?:['’]?ll| will) (?:do|book) (?:it|this|that)|let['’]?s do (?:it|this|that)) )*(?:(?:some |an)other (?:time|day)|not (?:right )?now|i(?:['’]?ll| will) (?:come|get|be|call|check) back(?: (?:to (?:yo)?u|on (?:it|this|that)|later|tomorrow|then|another time|about (?:it|this|that)))*|let me (?:come|get) back to (?:yo)?u(?: (?:on|about|with) (?:it|this|that))?)(?:\W+(?:then|please|thanks?|thank you|bye|ok(?:ay)?))*\W*$/i;
const forbidsChange = new RegExp(`^\\W*${lead}(?:don['’]?t|do not|never) (?:you )?(?:dare )?(?:to )?(?:cancel|move|change|touch|re-?schedule|delete|remove)\\b(?:\\W+(?:it|that|this|them|anything|any|of|my|the|appointments?|appts?|bookings?|please|pls|now|yet|again|ok(?:ay)?))*\\W*$`, 'i');
const comesBack = /\b(?:(?:come|get|be|call|write|check) back (?:to (?:yo)?u|(?:an)?other|some other|later|when|once|tomorrow|next)|let (?:yo)?u know|be in touch|try again|(?:an|some )other (?:day|time))\b/i;
/** "I'll ring her first and come back to you another day", at the end: for now it is given up. */
export function putsItOff(text: string): boolean {
  const last = sentencesOf(text).filter((sentence) => !thanks.test(sentence)).at(-1) ?? '';
  return (anotherTime.test(last) || (putsOff.test(last) && comesBack.test(last))) && !/\?/.test(text);
}
const clausesOf = (text: string): readonly string[] => text.split(/[.,!;]+(?:\s+|$)|\s+(?:and|so)\s+/i).filter((clause) => /[\p{L}\p{N}]/u.test(clause));
const interjects = /^\W*(?:(?:ok(?:ay)?|hmm+|oh|well|ugh|alright|fine|right|actually|so|then|please|wait|you know what|on second thoughts?|listen|look|sorry|you(?:['’]re| are|['’]ve| were) (?:got |quite )?(?:right|a point)|fair enough|good (?:point|catch)|true)\b\W*)+$/i;
const sentencesOf = (text: string): readonly string[] => text.split(/[.!;]+(?:\s+|$)/).filter((sentence) => sentence.trim() !== '');

/** Whether all that a text says is that one stays as it stands. */
export const keepsAsItStood = (text: string): boolean => keepsNamed.test(text);

const keeping = /^\W*(?:(?:no+|nah|nope|ok(?:ay)?|oh|hmm+|well|alright|then|so|and|but|just|please|pls|actually|wait|sorry|let['’]?s|better|rather|i(?:['’]?(?:ll|d))?|would|do|want|wanna|need|like|prefer|to|can|could|you|we|quiero)\W+)*(?:keep|leave|hold on to|stay with|mantener|dejar)\b(?! (?:a )?(?:message|note|word)\b)/i;
const isKept = /^\W*(?:the|my|that|dr|doctor)\b[^.,;!?]{2,40}?\b(?:(?:is (?:to be )?|should be |to be |be )?kept|(?:should|can|must|has to|is to|to) (?:stay|remain)|stays|remains)(?: (?:on|as it is|where it is|there))?\W*$/i;
/** "Keep my Monday slot", “the later one kept”: it says of what stands that it stays, and gives up nothing. */
export const keepsWhatStands = (text: string): boolean => (keeping.test(text) || isKept.test(text)) && !/\b(?:cancel\w*|move|re-?schedule|change|book|drop|scrap|except|but|instead|other)\b/i.test(text.replace(/^\W*(?:and|but)\b/i, ''));

/** "Please don't cancel it", "my sister is here. Don't cancel, I want to keep Raman": what stands is not to be changed. */
export function forbidsToChange(text: string): boolean {
  const last = sentencesOf(text).filter((sentence) => !thanks.test(sentence)).at(-1);
  const clauses = clausesOf(last ?? '').filter((clause) => !interjects.test(clause));
  return forbidsChange.test(text) || (!/\?/.test(text) && clauses.some((clause) => forbidsChange.test(clause)) && clauses.every((clause) => forbidsChange.test(clause) || keepsWhatStands(clause)));
}

/** "Not booking anything", of what was begun or suggested. */
const notDoing = new RegExp(`^\\W*${lead}(?:i(?:['’]?m| am|['’]?ll| will)? )?(?:(?:not|never) (?:going to |gonna )?(?:book|schedul|mak|cancel|mov|chang|re-?schedul|send|writ|order|prescrib|commit)(?:ing|e)?|(?:ain['’]?t) \\w+ing) (?:to )?(?:anything|any|nothing|it|that|this|one|an? (?:appointment|appt|visit|message)|any ?(?:one|body))(?:\\W+(?:yet|now|today|right now|just yet|please|thanks?|at the moment|for now|though|tho|here))*\\W*$`, 'i');
/** The same in these words alone, whatever day they name. */
export const saysNotDoing = (text: string): boolean => notDoing.test(text);
const onlyAsks = /^\W*(?:(?:no+|nah|ok(?:ay)?|well|thanks?|so|oh|it was|this was|that was)\W+)*(?:i (?:was|am)? ?|i['’]?m )?(?:(?:just|only|merely) (?:ask|look|check|wonder|brows|see)ing(?: (?:for now|around|thanks?|for (?:a friend|later|the future)))?|(?:just|only|merely) (?:want(?:ed)?|need(?:ed)?) to (?:know|ask|check|see|find out)(?: (?:that|it|who|whether|for now|thanks?))?|(?:just )?curious|for (?:my|future) (?:information|reference)|for (?:next|another|some other) time)\W*$/i;
/** Who wants nothing of what was suggested but to know: “not booking anything, just wanted to know”. */
export function wantsOnlyToKnow(text: string): boolean {
  const clauses = clausesOf(text).filter((clause) => !interjects.test(clause) && !thanks.test(clause));
  return clauses.length > 0 && !/\?/.test(text) && clauses.every((clause) => notDoing.test(clause) || onlyAsks.test(clause) || dropIt.test(clause));
}

/** What was begun is forbidden, or given up by its name. `appointment`: it is one that stands. */
export const callsOff = (text: string, appointment: boolean): boolean => byName.test(text) || forbids.test(text) || notDoing.test(text) || (appointment && (keeps.test(text) || keepsNamed.test(text)));

const drops = '(?:forget|never ?mind|scrap|bin|ditch|leave|(?:don[\'’]?t|do not) bother (?:with|about)|no need for|changed my mind about|decided against)(?: about)?';
const alsoDrops = '(?:skip|drop|lose|cancel|no|not)';
/** “Never mind the zolpidem”, “leave Fridays alone”: what was begun is given up by a word of its own. `stops`: words that may as well be what was begun do not count. */
function dropsByName(text: string, names: readonly string[], stops: boolean): boolean {
  const words = names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2);
  if (words.length === 0) return false;
  const named = `(?:the |that |this |his |her |their |my )?(?:\\p{L}+ )?(?:${[...new Set(words)].join('|')})s?`;
  return new RegExp(`^\\W*${lead}(?:${drops}${stops ? '' : `|${alsoDrops}`}) ${named}(?:\\W+(?:please|then|for now|now|thanks?|thank you|after all|instead|actually|alone|be|as (?:it|they) (?:is|are)|for (?:him|her|them|\\p{L}+(?: \\p{Lu}\\p{L}+)?)))*\\W*$`, 'iu').test(text);
}

/** Every clause gives it up: "forget it then, leave it where it was". */
export function givesUpThroughout(text: string, appointment: boolean): boolean {
  const clauses = clausesOf(text).filter((clause, at) => !interjects.test(clause) && !thanks.test(clause) && !(at > 0 && putsOff.test(clause)));
  return clauses.length > 0 && !/\?/.test(text) && clauses.every((clause) => dropIt.test(clause) || anotherTime.test(clause) || callsOff(clause, appointment));
}

const unneeded = /^\W*(?:(?:no+|nah|ok(?:ay)?|well|actually|so|sorry)\W+)*i (?:(?:really )?do(?:n['’]?t| not)|no longer) (?:need|want) (?:an?|the|this|that|any) (?:new |such )?(?:booking|appointment|appt|visit)(?:\W+(?:any ?more|any longer|after all|now|thanks?|thank you|then|at all))*\W*$/i;
const ofBegun = /^\W*(?:(?:no+|nah|ok(?:ay)?|well|actually|please|just|then|so|sorry|can you|could you|let['’]?s|i(?:['’]d| would)? (?:want|like) to)\W+)*(?:cancel|call off|stop|abort|drop|scrap|delete|end) (?:the|this|that) (?:whole |entire |new )?(?:booking|appointment|appt|visit|request|reservation)(?: (?:thing|process|attempt|request))?(?:\W+(?:please|then|for now|now|thanks?|thank you|after all|instead))*\W*$/i;
/** "I'll leave it for now, cancel this booking thing": what is being booked, and is not booked yet. */
export function callsOffBooking(text: string): boolean {
  const clauses = clausesOf(text).filter((clause) => !interjects.test(clause) && !thanks.test(clause));
  const isBegun = (clause: string): boolean => ofBegun.test(clause) || unneeded.test(clause);
  return clauses.some(isBegun) && clauses.every((clause) => isBegun(clause) || dropIt.test(clause) || callsOff(clause, false));
}

/** Every clause of its last sentence gives up what was begun, by its name or without: “you were right. No aspirin, drop it”. */
export function endsByGivingUp(text: string, names: readonly string[], stops: boolean): boolean {
  const last = sentencesOf(text).filter((sentence) => !thanks.test(sentence)).at(-1);
  const clauses = clausesOf(last ?? '').filter((clause) => !interjects.test(clause));
  return clauses.length > 0 && !/\?/.test(text) && clauses.every((clause) => dropsByName(clause, names, stops) || (!stops && dropIt.test(clause)) || callsOff(clause, stops));
}

/** After whatever else, the last sentence but thanks gives up what was begun: "my husband moved it already. Keep that one". */
export function endsByCallingOff(text: string, appointment: boolean): boolean {
  const sentences = sentencesOf(text);
  const last = sentences.filter((sentence) => !thanks.test(sentence)).at(-1);
  return sentences.length > 1 && last !== undefined && !/\?/.test(text) && (dropIt.test(last) || callsOff(last, appointment));
}

/** Its first clause and its last give it up, whatever stands between. `appointment`: the last says that one stays. */
export function endsByDropping(text: string, appointment = false): boolean {
  const clauses = clausesOf(text).filter((clause) => !interjects.test(clause) && !thanks.test(clause));
  const [first, last] = [clauses[0], clauses.at(-1)];
  return clauses.length > 1 && first !== undefined && last !== undefined && dropIt.test(first) && (appointment ? callsOff(last, true) : dropIt.test(last)) && !/\?/.test(text);
}

const goesOn = new RegExp(`^\\W*${lead}(?:(?:let|leave|keep) (?:it|that|this|him|her|them)\\b(?! (?:know|off|out|away|down|without|simple)\\b)|(?:s?he|they) (?:can|may|should|shall) (?:keep (?:taking|using|on|it)|(?:stay|remain) on|continue (?:taking|using|with|on|it)|carry on)\\b)`, 'i');
/** “Leave it, let it continue for now”, “she can keep taking it”, to why something is to be stopped: it is not. */
export const letsItGoOn = (text: string): boolean => !/\?/.test(text) && clausesOf(text).some((clause) => goesOn.test(clause));
/** Who is asked for words of their own says in every sentence that there are none: "no, that's enough. Thanks for listening". */
export function refusesToSay(text: string): boolean {
  const sentences = sentencesOf(text);
  const givesUp = (sentence: string): boolean => enough.test(sentence) || unwritten.test(sentence) || dropIt.test(sentence) || callsOff(sentence, false);
  return sentences.some(givesUp) && sentences.every((sentence) => givesUp(sentence) || thanks.test(sentence));
}
