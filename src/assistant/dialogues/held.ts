const unit = '(?:sec(?:ond)?s?|min(?:ute)?s?|mo(?:ment)?s?|ticks?|jiff(?:y|ies)?|bit|while|breather)';
const few = '(?:an?|one|two|three|five|half an?|another|a few|a couple(?: of)?|[1-5])';
const span = `${few} (?:more |short |quick |little |wee )?${unit}`;
const sees = '(?:think|mull|sleep|check(?! in\\b)|double[- ]?check|verify|look|ask|consult|discuss|finish|get back|come back|be (?:right )?back|let (?:yo)?u know|see (?:if|whether|what|how)|(?:re-?)?read (?:it|this|that|through)|step (?:out|away)|dash|run|take (?:this|a|another) call|answer (?:this|the|my))';
const does = '(?:do|send|issue|prescribe|record|save|book|cancel|move|set|block|stop|end|sign|confirm|agree|say|go|commit|press|decide|acknowledge)';

/** What only holds, wherever it stands. */
const anywhere = new RegExp(
  [
    `\\b(?:hang|hold) on\\b(?! to\\b)`,
    `\\bhold (?:up|off|fire)\\b`,
    `\\b(?:bear with me|stand ?by|sit tight|not so fast|not (?:just |quite )?yet|brb|bbl|afk|gtg|be right back|on second thou?ghts?|having second thou?ghts?)\\b`,
    `\\b(?:gimme|give me|need|wait) (?:just )?${span}\\b`,
    `\\b(?:just|only) ${span}\\b`,
    `(?:\\b(?:it|that|this|them|yes|yeah|yep|y|ok(?:ay)?|please|pls|no|oh|but|sorry|actually|um+|uh+)|^)\\W+wait\\b(?!\\W*(?:list|times?\\b|room|no (?:more|longer)))`,
    `\\b(?:do(?:n['’]?t| not)|not) ${does}\\b[^.,;!?]{0,40} (?:yet|now)\\b`,
    `(?:\\bnot|n['’]?t|\\bnever)(?: (?:really|quite|even|actually|fully|entirely|exactly))* (?:decided|(?:said|saying|mean(?:t)?(?: as)?)(?: an?)? yes|agree(?:d|ing) to (?:it|that|this|anything)|commit(?:ted|ting)|made (?:up my mind|my mind up|up yet))\\b`,
    `\\bmy mind (?:is(?:n['’]?t| not)|has(?:n['’]?t| not) been) (?:\\w+ )?made up\\b`,
    `\\b(?:undecided|in two minds|on the fence|(?:weighing|mulling) (?:it|this|that|things) (?:up|over))\\b`,
    `\\b(?:before|until|till) (?:yo?u|we|i|i['’]ve) (?:\\w+ )?${does}\\b(?! (?:home|on holiday|away|out)\\b)`,
    `(?<!\\p{L})(?:esp[eé]r[ae](?:me|n|te)?|un (?:momento|momentito|segundo|minuto)|todav[ií]a no|a[uú]n no|ahora vuelvo|ya vuelvo)(?!\\p{L})`,
  ].join('|'),
  'iu',
);
/** What holds where a clause begins with it. */
const atFirst = new RegExp(
  `^(?:${[
    'wait\\b(?! ?list)',
    `(?:in )?${span}$`,
    `(?:in|back in) (?:${few}|\\d+) (?:${unit}|hours?|hrs?)\\b`,
    `(?:back )?(?:soon|shortly|later|afterwards)(?: on| please| today)*$`,
    'back (?:soon|shortly|later|in)\\b',
    'not (?:now|right now|today|ready|sure|certain|convinced|finished|done)\\b',
    `(?:nearly|almost|maybe|perhaps|probably|possibly|unsure)(?: not)?$`,
    'pause\\b|whoa+\\b|slow down\\b|one thing\\b|quick question\\b|stop (?:there|right there|a|for)\\b|park (?:it|that|this)\\b|postpone\\b|delay\\b',
    '(?:leave|keep|hold|save|put) (?:it|that|this) (?:there|open|pending|for (?:now|later|tomorrow)|on hold|off|aside|as (?:a )?draft|for a|until|till)\\b',
    "(?:let me|lemme) (?!(?:(?:just|please) )*(?:know|have|be|book|send|go (?:with|for|ahead)|(?:do|take|get|confirm|grab|use) (?:it|that|this|the|your|one)\\b(?!.*\\bfirst\\b)|see (?:her|him|them|you|it|dr|doctor)\\b))",
    `i(?:['’]?(?:ll|d)| will| would| (?:just )?(?:need|want|have|got|like)(?: to)?| must| should| gotta|['’]?m going)? ?(?:just |first |quickly |better |like |to |need to |have to )*${sees}\\b`,
    `(?:need|have|got|gotta|going)(?: to)? (?:just |first |quickly )*${sees}\\b`,
    "i(?:['’]?m| am) (?:still |just |not |being |getting |checking|looking (?!forward)|on (?:the|a|another) (?:phone|call|line))",
    '(?:still )?(?:checking|looking(?! forward)|thinking|reading|waiting (?:for|on) (?!yo?u\\b))',
    '(?:(?:the|my|a|an|another) )?(?:phone|cell|mobile|pager|bleep(?:er)?|beeper|door ?bell|call)(?:[’\']?s| is| just| has)?(?: (?:ring|rang|go|went|buzz|com|call)\\w*.*)?$',
    "(?:some(?:one|body)|the nurse|my (?:nurse|colleague|boss|kid|wife|husband)|a (?:patient|colleague))(?:['’]?s| is| just) (?:at|call|knock|here|com|need|walk|interrupt|ask)\\w*",
    '(?:being|getting) (?:called|paged|bleeped|interrupted)\\b|(?:got|have) (?:a|another) call\\b|incoming call\\b|interrupted\\b',
    `before (?:that|this|anything|${does}ing|doing|sending|issuing|saving)\\b`,
    'first(?:ly)?\\b(?! (?:thing|available|one|of|slot|class|visit|appointment|time|name|come|in line))',
    'hold (?:it|that|this)$|hold that thought\\b',
    '(?:antes|primero|d[eé]ja(?:me)?)(?!\\p{L})',
  ].join('|')})`,
  'iu',
);
const atLast = /(?<!\b(?:the|my|his|her|our|your|at|a) )\bfirst$/i;
/** “That one first”, of several. */
const thisFirst = /^(?:(?:do|send|issue|prescribe|record|book|cancel|move|take|set|block) )?(?:it|that|this|(?:that|this) one|hers|his|theirs) first$/i;
const muses = /^(?:h+m+|u+h*m*|e+r+m*)$/i;
const afterwards = /^(?:after|later|tonight|tomorrow|over) (?:lunch|rounds?|clinic|surgery|work|the (?:visit|clinic|meeting|round)|my (?:rounds?|clinic|meeting|lunch|break|call))$/i;

const lead = /^(?:(?:yes|yeah|yea|yep|yup|y|sure|o?k(?:ay)?|k|right|alright|all right|good|great|fine|perfect|correct|confirm(?:ed)?|cool|agreed|absolutely|definitely|s[ií]|claro|vale|dale|please|pls|plz|thanks|thank you|just|oh|ah|no|well|so|but|and|then|now|hey|sorry|actually|um+|uh+|er+m*|h+m+|doc|(?:can|could|would|will|may) you|i (?:want|need|would like) you to|if you (?:could|can|would)|go ahead|do it|that['’]?s (?:right|fine|it|correct|good)|(?:it|that|this) (?:is|looks) (?:right|fine|correct|good|ok(?:ay)?)|looks (?:right|fine|good))(?!\p{L})\W*)+/iu;
/** “No need to wait”, “don't make me wait”, “I can't wait”: what is not to be waited for holds nothing. */
const hurries = /\b(?:no|not a) (?:second|minute|moment) (?:to (?:lose|waste)|later)\b|\bbefore (?:i|we|you) forget\b|\b(?:(?:no need|not going)(?: for (?:me|you|us|him|her|them))? to|need(?:n['’]?t| not)(?: to)?|(?:do(?:n['’]?t| not)|wo(?:n['’]?t| not)|ca(?:n['’]?t|nnot|n not)|never|without|not)(?: (?:just|really|hardly|even|possibly))?(?: (?:make|keep|have|let|want|leave|need) (?:me|him|her|us|them|you|it|people))?(?: to)?) (?:wait(?:ing)?|hang(?:ing)? on|hold(?:ing)? (?:on|off|up)|delay|pause|(?:one|an?|another) (?:sec(?:ond)?|min(?:ute)?|moment))\b(?! (?:a|one|list)\b)/gi;
const clauses = /[.,;:!?…—–]+|\s-+\s|\s+(?:and|but|though|pero)\s+/i;

/**
 * Whether a text holds, puts off, hesitates or interrupts: “yes hang on”, “ok, one sec”, “yes but let me check her kidneys”, “yes, phone's ringing, brb”. `command`: what was read back; what holds time
 * (“hold it”, of a block) and who sees to an alert (“yes, I'll look in on her”) holds nothing.
 */
export function isHeld(command: string, text: string): boolean {
  const said = text.replaceAll(hurries, ' ');
  const all = said.split(clauses).map((clause) => clause.trim()).filter((clause) => clause !== '');
  const holds = (whole: string, at: number): boolean => {
    const clause = whole.replace(lead, '').trim();
    if (command === 'block-time' && /^hold\b(?! (?:on|off|up|fire)\b)/i.test(clause)) return false;
    if (command === 'acknowledge-alert' && /^i\b/i.test(clause) && !/\bfirst\b/i.test(clause)) return false;
    return atFirst.test(clause) || (atLast.test(clause) && !thisFirst.test(clause)) || (at > 0 && muses.test(whole)) || (!command.includes('appointment') && afterwards.test(clause));
  };
  return anywhere.test(said) || all.some(holds);
}
