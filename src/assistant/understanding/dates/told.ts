import { timeBefore, type Span } from './pieces.ts';
import { changing } from './times.ts';

const asking =
  "(?:can|could|may|might|shall|should|will|would) (?:i|we|you|u|he|she|they|it|the|my|someone|somebody)\\b|(?:how|what) about\\b|any(?:thing|one|body|time|way)?\\b|(?:is|are) (?:there|it|that|you|u)\\b|do (?:you|u)\\b|please\\b|pl[sz]\\b|i(?:'d| would| want| need| prefer)\\b|let'?s\\b|(?<!\\b(?:i|we|he|she|they|who|doc|doctor|gp|(?:dr\\.?|doctor) [a-z]+) )(?:book|give|put|make|fit|squeeze|schedule|rebook|get|move|change) (?:me|us|him|her|them|my|it)\\b|maybe\\b|instead\\b|lol\\b|(?:what|which)(?: [a-z]+)? (?:is|are|do|does)\\b|(?:what|who|how)'?s\\b|(?<!\\b(?:to|not|n't|you|u|they) )(?:cancel|reschedule|postpone) (?:my|the|it|mine)\\b";
/** Where one clause ends and another begins. */
const joint = new RegExp(String.raw`(?<!\b(?:dr|mrs?|ms|st|[ap]\.m|[ap]))\.(?!\d)|[;!?()]|:(?= )|\b(?:before|until|till|once|after|by the time)(?= (?:i|we|he|she|they|(?:(?:my|our|his|her|their|the) [a-z]+|school|camp|term) (?:is|are|was|has|[a-z]+(?<!s)s)) )|,(?!(?<=day,) (?:the \d|[a-z]+ \d{1,2}(?:st|nd|rd|th)?\b(?!:)))|\s[-–—]+\s|\b(?:so|but|(?<!\bbetween \d{1,2}(?::\d\d)?(?: ?[ap]m)? )and|then|because|cause|cuz|coz|as|though|although|while|whereas|anyway|pero|asi que|entonces|y|i (?:think|guess|suppose|reckon|hope))\b|(?=\bto (?:book|ask|make|get|arrange|schedule|reschedule|move|change)\b)|(?=\b(?:${asking}))`, 'g');

/** What can be said of a day that suits. */
const suitable = '(?:free|available|availability|open|ok|okay|fine|good|great|perfect|ideal|best|better|easier|nicer|smarter|handier|simpler|safer|possible|doable|clear|suits|convenient|lovely|preferable|(?:my |our )?(?:1st|2nd|3rd) (?:choice|preference|pick)|si)';
const pronoun = '(?:i|we|he|she|they|it|you|u|who|nobody|everyone|everybody|someone|somebody)';
/** Words of one who asks for something, or repeats what was asked for. */
const wish = new RegExp(
  [
    String.raw`\b(?:can(?!'?t|not)|could|may (?:i|we)|might|would|shall|should (?:come|see|return|have(?! been)|be(?! (?:back|home|away|over|done|off|gone)\b))|(?:[a-z]+'|i)d (?:like|love|prefer|rather|be|come|take|appreciate)|want(?:s|ed|ing)?|needs?(?! (?:me|us)\b| to (?:leave|pick|drop|catch|head|work|be (?:home|back|out|gone|at work)|get (?:home|back|to work))\b)|prefer(?:s|red)?|hop(?:e|ed|ing)|wonder(?:ed|ing)?|look(?:ing|ed)? (?:for|at)|thinking|please|pl[sz]|let(?:'?s)?|make it|it is(?=\s*$)|(?:is|are|am|'[sm]|'re) to (?:be|come|return|have|see)\b|mine (?:is|will be)|(?:^\s*|(?:mine|it|this|that)(?: |'?d |'?ll | will | would ))(?:has to|have to be|must|needs to)|(?:that|which|it) leaves|gotta|(?:have|has|got|must|ought)(?: to)? (?:be seen|get seen|come in|see (?:you|someone|somebody|dr\.?|(?:the |a )?doctor))|(?:how|what) about|any(?:thing|one|time)?|instead|rather|cancell?ing)\b`,
    String.raw`(?<!\btried (?:to )?)\b(?:book(?:ed|ing)?|schedul(?:e|ed|ing)|slots?|openings?|(?<!\b(?:my|our|his|her|their|the) (?:[a-z']+ )?)(?:appointments?|appts?)|(?:my|the) (?:only|day off))\b`,
    String.raw`(?<=day )i come\b(?! (?:back|home|from|off|round))`,
    String.raw`\b(?:'ll|will|ill) (?:take|come|do|go|have(?! been| (?:my|an?|the|his|her|some) [a-z]+ (?:done|drawn|out|taken|removed|off)\b)|see|be there|pop|work|suit|be ${suitable})\b`,
    String.raw`\b(?:choose|chose|decided|pick(?:ed)?(?! up)|means?|mea?nt|vote|(?:offer|suggest|propos|recommend|request|pencill?)(?:e?s|e?d|ing)?|(?:i|we|you|u|they) (?:[a-z]+ )?(?:said|told|promised|agreed|asked)|(?:you|u|ya) (?:have|got)(?! (?:me|us|him|her|them)\b))\b`,
    String.raw`^\s*(?:(?:(?:what|which|who|whose|how)(?: [a-z]+){0,2}|when|where|why) (?:is|are|am|do|does|did|was|were|have|has)|(?:what|who|when|how)'?s|(?:is|are|am|do|does|did|have|has) (?:i|we|you|u|he|she|they|there|my|our|dr\.?|doctor|(?:(?:next|this|the) )?(?:[a-z]+day|tomorrow|(?:[a-z]+ )?\d\S*)(?!.*\bholiday)))\b`,
    String.raw`^\s*(?:(?:just|kindly|now|to|pop) )*(?:cancel|get|give|put|fit|squeeze|pencil|make|do|see|have|try|take|use|come|go with)\b`,
    String.raw`\b(?:call(?:ed|ing)?|ph?on(?:ed|ing)|r[iau]ng|ringing|e?-?mail(?:ed|ing)|messag(?:ed|ing)|text(?:ed|ing)|writing|wrote|spoke|speaking)\b.* (?:about|re|regarding)\b`,
    String.raw`\b(?:told|asks?|asked|said|says|advised)(?: (?:me|us|him|her|them))? to\b`,
    String.raw`\b(?:quier[oe]|quisiera|necesito|pued[eo]n?|mejor|prefiero|hay)\b`,
  ].join('|'),
);
const fitting = new RegExp(String.raw`\b(?:i'?m|i am|we'?re|we are) not\s*$|\b(?:i|we) (?:have (?:it|the car|a (?:ride|lift|(?:baby)?sitter))|can)\b|\b(?:i'?m|i am|we'?re|we are) off\b(?! (?:sick|to)\b)|\b(?<!\b(?:not|never|n'?t|no) (?:[a-z]+ )?)${suitable}\b|(?:day|morrow|that|it|\d|[ap]m|noon|\d[snrt][tdh]|ing) works\b|\bworks (?:for|well|too)\b`);
/** What keeps a day from being asked for, whoever says so. */
const shut = /\b(?:is|are|was|were|be|been|has|have|said|you|u|ur|i|we|they)(?:'?m|'?re|'?s|'?ve)?(?: [a-z]+){0,2} (?:closed|shut|taken|full(?! [a-z])|booked (?:up|out|solid)|packed|away|on (?:holiday|vacation|leave)|abroad|gone|passed)\b/;
const supposing = /\b(?:if|unless|in case|when|whether)\b/;
const verb = String.raw`(?:bought|brought|caught|cut|got|heard|held|hit|hurt|kept|knew|left|lost|made|met|paid|quit|rode|sat|seen|sent|slept|spent|spoke|stood|stung|told|won(?!')|(?!(?:need|red|feed|(?:re)?sched)\b)[a-z]{2,}ed)`;
/** Verbs of the past: some anywhere, those that may as well describe something ("sprained wrist", "left knee") behind who did it, before whom it befell, or where the clause begins. */
const past = [
  String.raw`\b(?:(?:was|were|had|did)(?:n't)?|been|no-?showed|dna|began|bit|broke|came|drank|drove|fell|felt|flew|gave|ran|rang|saw|swallowed|threw|got (?:[a-z]+ed|worse|better|paid|hurt|hit|bit(?:ten)?|sick|ill|stung|told)|(?:labs?|results?|bloods?|tests?|scans?|x-?rays?) (?:back|in|done|drawn|taken)|took|put (?:me|us|him|her) on|tore|went|woke|ate|(?:start|end|finish|stopp|happen|appear|arriv|land|di|pass)ed|last (?:seen|done|taken|[a-z]{2,}ed)|(?:ruined|spoiled|spoilt|wrecked|interrupted) by|estuve|estuvo|fue|fui|tuve)\b`,
  String.raw`\b(?:${pronoun}|(?:my|our|his|her|their|the|your|an?|dr\.?|doctor|mrs?\.?|ms\.?|that) (?:[a-z'-]+ ){1,2}?)(?:'ve|'s)? ?(?:[a-z]+ )?${verb}\b`,
  String.raw`\b${verb} (?:me|us|him|her|them)\b`,
  String.raw`^\s*(?:(?:just|also|only) )?(?!left\b)${verb} (?:my|the|his|her|our|their|it|a|an|on|in|at|to|from|out|up|down|off|over|back|around|through|there|for|last|this|by|with|[a-z]+day)\b`,
].join('|');
const hasBeen = new RegExp(past);
/** By its name a day of which nothing can have been. */
const toCome = /\b(?:tomorrow|next|coming|in (?:an?|one|\d+|a few|a couple(?: of)?) (?:day|week|fortnight|month)s?|from now|day (?:week|fortnight))\b|^(?:an?|one|\d+) (?:week|fortnight)s?\b/;
/** What was agreed for a day may be still to come. */
const arranged = /\b(?:moved|rescheduled|switched|pushed|changed) (?:from [^.;!?]+ )?(?:to|from)(?: the)? $|(?:'ve|\bhave) (?:arranged|organi[sz]ed|sorted|taken|got)\b|\b(?:time|day|morning|afternoon) off\b|\b(?:(?<!\b(?:last|previous|first|missed (?:my|the|an|our)) )(?:appointments?|appts?|bookings?|visits?|slots?|sessions?)|told|said|gave|got|offered|asked|booked|scheduled|moved (?:it|me|us)|changed|signed|confirmed|cancell?ed|put|made|promised|supposed|planned|meant|due)\b|'(?:d|s|ve) been\b/;
/** A verb that somebody or something does, has or is: a sentence that states something. */
const states = new RegExp(
  [
    String.raw`(?<!\b(?:for|with|to|of|at|from|by|on|about|than|like|let|make|do|is|are|can|move) )\b${pronoun}(?:'(?:m|re|s|ve|ll|d) [a-z\d]|(?: [a-z]+n't)? (?!(?:from|to|on|at|for|in|with|by|until|till|or|back|forward|up|down|off|guys|all|both)\b)[a-z\d])`,
    String.raw`\bschools (?:out|back|off)\b|\bclocks (?:change|go|spring|fall)\b|^\s*(?:still |already )?(?:arriving|leaving|flying|returning|driving|landing|staying|heading|getting back|coming (?:back|home)|going (?:away|home)|busy|away|tied up|unavailable|working|travell?ing|abroad|(?:not|un) ?(?:free|available|around))\b|\b(?:im|ive|ill be(?! (?:there|${suitable})\b)|youre|theyre|hes|shes|is|are|has|have|(?:is|are|ca|wo|do|does)n'?t|cannot)\b|\bto(?:day|morrow)(?:'?s)? (?:my|our|his|her)\b|[a-z]'s (?:(?:next |this )?[a-z]+day\s*$|here|there|away|off|out|on|in|at|got|been|an?|the|my|our|[a-z]+day|\d|[a-z]+ing|[a-z]*ed)\b`,
    String.raw`\b(?:(?:starts?|ends?)(?! of\b)|begins?|wraps? up|finish(?:es)?|opens|closes|comes?|leaves?|arrives?|runs? out|due(?! (?:for|an?|my|to|again)\b)|expires?|resets?|falls?|lands?|happens?|gets|goes|travels|flies|returns|retires|takes?)\b|\b(?:(?:my|our|his|her|their|the|your) [a-z]+|dr\.? [a-z]+) (?:(?:only|just|always|usually|normally) )?(?!(?:this|his|was|thanks|gracias|plus|unless|perhaps)\b)[a-z]+(?<!s)s\b`,
    String.raw`\b(?:es|son|estoy|tengo|trabajo|viajo|cumplen?|llegan?|salen?|vuelven?|me (?:cai|operan|opero|hacen|toca|duele|dolia|opere|operaron|dieron|lastime|senti))\b`,
  ].join('|'),
);
/** What goes on telling, without saying again of whom: "I fly on the 3rd and come back on the 6th". */
const goesOn = /^\s*(?:then )?(?:(?:com(?:e|ing)|go(?:ing)?|get(?:ting)?|fly(?:ing)?) (?:back|home|away)|return(?:ing)?|leav(?:e|ing)|arriv(?:e|ing)|stay(?:ing)?|(?:back|home) (?:on|the|by|from|[a-z]+day|tomorrow))\b/;
/** "It is Friday": the day, not a fact about it. */
const names = /\b(?:it|that|this|which)(?:'?s| is| was)(?: (?:on|at|for|the|like|around))* $/;
const nothingElse = /^(?:\s|on|at|the|this|last|in|by|morning|afternoon|evening|night|around|about|\d|:|[ap]m)*$/;
const subject = /^\s*(?:i|we|he|she|they|it|you|(?:my|our) [a-z]+)(?:'m|'re|'s|'ve|'ll)?(?: [a-z]+)? /;

/** Whether the clause in which something stands only tells: what has been, what comes on that day, where one is then. It asks for nothing. */
export function isTold(span: Span, text: string): boolean {
  const { head, clause } = clauseAround(span, text);
  if (names.test(head.replace(timeBefore, '')) || supposing.test(head)) return false;
  if (/\bbetween (?:the )?$/.test(head) && text.startsWith(' and ', span.end)) return isTold({ start: span.end + 5, end: span.end + 5 }, text);
  const last = span.start - head.length;
  if (goesOn.test(clause) && /(?:,|\band|\bthen)$/.test(text.slice(0, last))) return isTold({ start: last - 4, end: last - 4 }, text);
  if (shut.test(clause)) return true;
  if (!(states.test(clause) || (hasBeen.test(clause) && !toCome.test(text.slice(span.start, span.end)))) || wish.test(clause) || changing.test(clause.replace(/n'?t [a-z]+/, ''))) return false;
  return (hasBeen.test(clause) && !toCome.test(text.slice(span.start, span.end))) || !fitting.test(clause);
}

/** The hours that somebody or something keeps: "I work till 5", "school ends at 3". */
export const isHabit = (span: Span, text: string): boolean => /\b(?:i|we|he|she|they|you|kids|[a-z]+s?) (?:(?:only|just|usually|always|don'?t) )?(?:works?|starts?|finish(?:es)?|begins?|ends?|opens?|closes?|leaves?|gets? (?:off|out|home|in|back))\b/.test(clauseAround(span, text).clause) && isTold(span, text);

/** Whether it is told, not asked about: what was on a day, which has passed. `isNext`: by its name it would be a day to come, for which something may have been agreed. */
export function hasPassed(span: Span, text: string, isNext: boolean): boolean {
  const { head, clause } = clauseAround(span, text);
  return hasBeen.test(isNext ? head : clause) && !(isNext && toCome.test(text.slice(span.start, span.end))) && !(isNext && arranged.test(head)) && !/\b(?:who|whom|what|which|when|where|how|did|show|list)\b|^\s*(?:was|were|had (?:i|you|we|he|she|they))\b/.test(clause) && isTold(span, text);
}

function clauseAround({ start, end }: Span, text: string): { readonly head: string; readonly clause: string } {
  const head = sinceJoint(text.slice(Math.max(0, start - 90), start));
  const behind = text.slice(end, end + 90);
  const at = nextJoint(behind);
  const tail = behind.slice(0, at);
  const next = nothingElse.test(head) && nothingElse.test(tail) && behind[at] === ',' ? behind.slice(at + 1) : '';
  const aside = next.slice(0, nextJoint(next));
  const clause = subject.test(aside) && !/\b(?:at|from|by|till?|until) \d/.test(aside) ? aside : `${head}${text.slice(start, end)}${tail}`;
  return { head, clause };
}

function sinceJoint(head: string): string {
  let from = 0;
  for (const match of head.matchAll(joint)) from = match.index + match[0].length;
  return head.slice(from);
}

function nextJoint(tail: string): number {
  const condition = tail.search(/\b(?:if|unless|in case|provided|as long as)\b/);
  if (condition >= 0) return Math.min(condition, nextJoint(tail.slice(0, condition)));
  for (const match of tail.matchAll(joint)) if (match.index > 0 || match[0].length > 0) return match.index;
  return tail.length;
}
