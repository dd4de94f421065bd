const fault = '(?:problems?|bother|objections?|worries|issues?|changes?|complaints?|qualms|quibbles?|harm|faults?|dramas?|doubts?|reason (?:not to|against)|need to (?:change|ask|wait))';
const waits = '(?! (?:for|until|till|to)\\b)';
/** What finds no fault with what was read back, though it says no, nothing or not. */
const faultless = [
  `(?:no|not an?|zero) ${fault}`,
  "nothing (?:wrong|amiss|against|to (?:change|add|correct|fix|worry about)|(?:that )?i(?:['’]?d| would) (?:change|correct|alter))",
  "(?:can(?:no|['’]?)t|could(?:n['’]?t| not)) (?:complain|fault (?:it|that)|be (?:better|happier)|see (?:why not|anything (?:wrong|against)|a(?:ny)? problem))",
  "(?:do(?:n['’]?t| not)) (?:mind|object|see (?:why not|anything (?:wrong|against)|a(?:ny)? problem))",
  "would(?:n['’]?t| not) change (?:a|one|any) ?thing",
  'no importa',
  'not (?:at all |too |half |a )*bad(?: (?:idea|time|choice|slot|day))?',
];
const said = "(?:(?:there(?:['’]?s| is| are)|i(?:['’]ve| have)?(?: got| see)?|it|that) )?";
const ofIt = '(?: (?:with|to|about|in|against) (?:it|that|this|any of (?:it|that)|(?:that|this|the) (?:time|day|date|slot|move|booking|one|message)))?(?: (?:(?:from|on|at) (?:my|our) (?:side|end|part)|from me|here|at all|whatsoever|then))*';
const whom = '(?:,? (?:mate|(?:my )?(?:dear|love|friend)|doc|pal|buddy|man|sir|boss))?';
const noFault = new RegExp(`(?:\\b(?:no+|nope|nah)\\b[\\s,.!]+)*\\b${said}(?:${faultless.join('|')})\\b${ofIt}${whom}`, 'gi');
/** What is not to be waited for. */
const noDelay = new RegExp(`\\b(?:do(?:n['’]?t| not)) (?:make|keep)(?:ing)? me wait(?:ing)?\\b|\\bwhy not\\b(?! \\w+ing)|\\b(?:(?:i|it|this|that|she|he|they|we) )?(?:really |just )?(?:can['’]?t|cannot|can not|won['’]?t) wait(?:ing)?\\b${waits}|\\b(?:do(?:n['’]?t| not)|no need to|need(?:n['’]?t| not)) wait\\b${waits}`, 'gi');

/** A text without what has a no in it and refuses nothing: “nah, nothing wrong with that mate, go ahead” goes ahead. */
export const withoutTrouble = (text: string): string => text.replaceAll(noDelay, ' ').replaceAll(noFault, ' ').replace(/^[\s,.;:!–—-]+/, '');

const content = /^\W*(?:no+|nope|nah)\W+(?=(?:(?:that|it|this|everything)(?:['’]?s| is| looks| sounds)|all|looks|sounds) (?:(?:all|just|quite|perfectly) )?(?:fine|good|right|correct|great|perfect|ok(?:ay)?|well)\b)/i;
/** What stands behind the no of who is content: “no, that's fine, go ahead”. By itself it may as well be a no. */
export const behindContent = (text: string): string | undefined => (content.test(text) ? text.replace(content, '') : undefined);
