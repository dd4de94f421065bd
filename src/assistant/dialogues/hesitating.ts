const kin = "(?:husband|wife|spouse|partner|boyfriend|girlfriend|son|daughter|mother|father|mom|mum|dad|parents?|brother|sister|boss|manager|work|job|employer|colleagues?|supervisor|carer|driver|friend|family|kids?|flatmate|roommate)";
const plans = '(?:calendar|diary|planner|agenda|schedule|shifts?|rota|roster|timetable|work (?:schedule|calendar|plan))';
const while_ = '(?: (?:for )?(?:(?:just )?(?:an?|one|two|another|five|\\d) (?:short |quick |little )?(?:sec(?:ond)?s?|min(?:ute)?s?|mins|moments?|bit|while|day|night)|now|first|before(?:hand)?|please|pls|overnight|until tomorrow|till tomorrow|tonight|yet|again|about (?:it|that|this)|it over|it through|on (?:it|that)))*';
const must = "(?:(?:can|could|may) i|i(?:['’]?ll| will| would)?(?: (?:have|need|want|like|got|better))?(?: to| gotta)?|i['’]?d (?:have|need|like|better)(?: to)?|i (?:must|should|gotta)|let me|lemme|need to|have to|must)";
const hesitations = [
  `${must}(?: just| first| quickly| maybe)* (?:think|sleep|mull|consider|decide|see)${while_}`,
  `${must}(?: just| first| quickly| maybe)* (?:ask|check with|(?:talk|speak) (?:to|with)|discuss (?:it|this|that) with|consult|call|ring|phone|text) (?:with )?(?:my|the) ${kin}${while_}(?: (?:and|then) (?:i(?:['’]?ll| will)? )?(?:come|get|be|call|write) back(?: to (?:yo)?u)?(?: later)?)?`,
  `(?:${must}(?: just| first| quickly| maybe)* (?:check|look (?:at|in|into)|see|consult|find)|(?:i['’]?m |i am )?(?:just )?(?:checking|looking (?:at|in|into))) (?:in )?(?:my|the) ${plans}${while_}`,
  `(?:(?:can|could|would) (?:yo)?u )?(?:give|gimme)(?: me)?(?: just)? (?:an?|one|two|another|some|\\d) ?(?:sec(?:ond)?s?|min(?:ute)?s?|mins|moments?|time|day)(?: to think)?${while_}`,
  `(?:(?:can|could|would) (?:yo)?u )?(?:hold on|hang on|bear with me|wait up|hold your horses)${while_}`,
  `(?:(?:can|could|would) (?:yo)?u )?wait (?:(?:just )?(?:an?|one) (?:short |little )?(?:sec(?:ond)?|min(?:ute)?|moment|bit|while)|up)${while_}`,
  'wait',
  "(?:i(?:['’]?ll| will| have to|['’]?m)? ?)?(?:brb|bbl|afk|(?:be )?(?:right )?back (?:soon|shortly|in (?:an?|one|two|\\d+) (?:sec(?:ond)?s?|min(?:ute)?s?|mins|moments?|bit))|be right back)",
  "(?:the |my )?(?:phone|cell|pager|bleep(?:er)?|beeper|door ?bell)(?:['’]?s| is| just)? ?(?:ringing|rang|going(?: off)?|went(?: off)?|buzzing|bleeping)",
  "(?:i(?:['’]?m| am)? )?(?:(?:being|getting|just got) )?(?:called|paged|bleeped)(?: away| out)?",
  "(?:i )?(?:have|need|got|gotta|must)(?: to)? (?:just )?(?:take|answer|get) (?:this|a|the)(?: phone)?(?: call)?",
  `(?:just )?(?:an?|one|two|1|2) (?:sec(?:ond)?s?|min(?:ute)?s?|mins|moments?)${while_}`,
  "(?:(?:i['’]?m|i am|am) )?(?:still )?(?:not|un) ?(?:really |so |quite |too |very |100 ?% |entirely )*(?:sure|certain|decided)(?: yet| about (?:it|that|this)| if i (?:can|want it|should)| (?:right )?now)*",
  "(?:i )?(?:have(?: no|n['’]?t)|did ?n['’]?t) (?:really )?(?:decided?|made up my mind)(?: yet)?",
  "(?:i )?(?:do ?n['’]?t|do not) know yet",
  "(?:maybe|perhaps|possibly|might be|could be|we(?:['’]?ll| will) see|how (?:do|shall|should|can) i (?:put|say|word|phrase) (?:it|this|that)|where (?:do|shall|should) i (?:start|begin))",
  "(?:d[eé]j[ae]me|deja que) (?:pensar(?:lo)?|lo piense|ver)(?: un (?:momento|segundo|rato|poco))?|un (?:momento|segundo|momentito)|espera(?: un (?:momento|segundo))?|no s[eé] todav[ií]a|tengo que preguntar(?:le)? a mi \\p{L}+",
];
const interjects = '(?:h+m+|u+h*m*|e+r+m*|o+h+|ah|well|ok(?:ay)?|so|sorry|please|pls|thanks|thank you|no|but|wait|actually|just|oof|ugh|pues|bueno|hey)';
const hesitation = new RegExp(`^(?:${interjects}\\W+)*(?:${hesitations.join('|')})(?:\\W+(?:ok(?:ay)?|please|pls|thanks?|thx|thank you|sorry|tho(?:ugh)?|then|por favor))*$`, 'iu');
const interjection = new RegExp(`^(?:${interjects}\\W*)+$`, 'i');
/** Nothing but “hmm”. */
const muses = /^\W*(?:(?:h+m+|u+h*m+|e+r+m*)\W*)+$/i;
/** “And not book for now”, beside a hesitation. */
const holdsOff = new RegExp(`^(?:do(?:n['’]?t| not)|not|wo(?:n['’]?t)) (?:book|send|cancel|move|decide|do|choose)(?: (?:it|that|this|anything|any|one))?${while_}$`, 'i');
const clausesOf = (text: string): readonly string[] => text.split(/[.,;!?…—–]+|\s+(?:and|but)\s+(?=(?:do(?:n['’]?t| not)|not|wo(?:n['’]?t)) (?:book|send|cancel|move|decide|do|choose)\b)/i).map((clause) => clause.trim()).filter((clause) => clause !== '');

/** "Hmm, let me think a sec", "not sure yet. I must ask my wife first": what is asked is to be answered later. */
export function hesitates(text: string): boolean {
  const clauses = clausesOf(text);
  return muses.test(text) || (clauses.some((clause) => hesitation.test(clause)) && clauses.every((clause) => hesitation.test(clause) || interjection.test(clause) || holdsOff.test(clause)));
}
