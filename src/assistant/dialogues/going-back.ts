const courtesy = "(?:(?:ok(?:ay)?|so|now|then|right|anyway|anyways|well|and|but|let['’]?s|can we|could we|i(?:['’]d| would) like to|please|thanks|thank you|thx|many thanks|very much|got it|i see|cool|great|good|perfect|perfecto|alright|fine|sorry|never ?mind|nvm|gracias|muchas gracias|bueno|vale)\\b\\W*)*";
const things = '(?:appointment|booking|appt|visit|prescription|script|rx|message|note|question|order|diagnosis|block|hours|alert|cancellation|move|one|other (?:thing|one))';
const what = `(?:it|that|this|(?:the|my|our|that|this) (?:\\w+ )?${things}|(?:what|where) we were(?: doing| at)?|business|where we left off|booking|cancell?ing|moving|rescheduling|prescribing)`;
const back = new RegExp(`^\\W*${courtesy}(?:(?:(?:go|get|come) )?back to ${what}|(?:return to|resume|finish|(?:go|carry) on with|continue(?: with)?|proceed with) (?:the|my|our|that|this) (?:\\w+ )?${things}\\b|where were we)`, 'i');

const returns = /\b(?:(?:back|return) to|(?:carry(?:ing)?|go(?:ing)?|get(?:ting)?) on with|continue(?: with)?|resume|finish) (?:the|my|our|that|this|his|her)(?: [\p{L}-]+)? (?:appointment|booking|appt|visit|prescription|script|rx|message|note|order|diagnosis|block|hours|availability|alert|cancell?ation|move)\b|\bwhere (?:had|have|were|was|did) (?:we|i)\b/iu;
const saysMore = /\d|\b(?:not|don['’]?t|never|instead|but|change|make|cancel|different|another|other)\b/i;
const longestRemark = 14;
/** "Ha, fair. Back to my booking please": after a remark, in a short text that says nothing else of it. */
const returnsAfterAll = (text: string): boolean => returns.test(text) && !saysMore.test(text) && text.trim().split(/\s+/).length <= longestRemark;

const theOther = /^\W*(?:(?:and|so|ok(?:ay)?|now|then|but|yes|what about|how about)\W+)*(?:the )?other (?:thing|matter|request)(?:,? (?:that )?i(?:['’]d)? (?:asked|said|wanted|mentioned|told you)(?: (?:for|about|you|to do|done))*)?\W*$/i;
/** "Ok, back to the appointment", "and the other thing I asked": on with what waits. */
export const goesBack = (text: string): boolean => theOther.test(text) || returnsAfterAll(text) || (/^[\s.!?,]*(?:(?:then|please|now)[\s.!?,]*)*$/.test(text.replace(back, '')) && back.test(text));
/** What is said behind such words: they say nothing of it themselves. */
export const behindGoingBack = (text: string): string => (back.test(text) && !goesBack(text) ? text.replace(back, '') : text);

const goOn = '\\b(?:go on|carry on|continue) with (?:it|that|this)\\b';
const backTo = new RegExp(`^\\W*${courtesy}(?:(?:(?:go |get |come )?back to|(?:go|carry) on with|continue with|on with) (?:it|that|this|the |my |our |that |this |his |her )?)|^\\W*(?:(?:ok(?:ay)?|right|so|and|now|fine)\\b\\W*)+(?=.*${goOn})`, 'i');
/** "Back to the amoxicillin", "rosuvastatin, go on with that": what the open question is about, in its own words. */
export function goesBackTo(text: string, question: string | undefined): boolean {
  if (question === undefined || !backTo.test(text)) return false;
  const rest = text.replace(backTo, '').replace(new RegExp(goOn, 'i'), '');
  const words = rest.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.length <= 4 && words.every((word) => /^(?:then|please|now|the|of|for)$/.test(word) || (/\d/.test(word) ? new RegExp(`(?<![\\p{L}\\d.])${word}(?![\\p{L}\\d])`, 'iu').test(question) : question.toLowerCase().includes(word)));
}
