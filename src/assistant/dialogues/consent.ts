import { errorsAllowed, typingErrors } from '../../domain/spelling.ts';
import type { Understanding } from '../understanding/types.ts';
import { isHeld } from './held.ts';
import { behindContent, withoutTrouble } from './no-trouble.ts';

/** What each command is called by whoever agrees to it. */
const verbs: Readonly<Record<string, string>> = {
  'book-appointment': 'reserv[ae](?:me)?(?:la|lo)?|agend[ae](?:me)?(?:la|lo)?|hagal[ao]|book|reserve|schedule|make|take|put me (?:down|in)|sign me up',
  'reschedule-appointment': 'muev[ae](?:la|lo)?|cambi[ae](?:la|lo)?|pas[ae]l[ao]|move|reschedule|change|shift|switch|swap|rebook|book',
  'cancel-appointment': 'cancel[ae](?:la|lo)?|anul[ae](?:la|lo)?|cancel|get rid of|do away with',
  'post-message': 'envi[ae](?:se)?(?:la|lo)?|mand[ae](?:se)?(?:la|lo)?|send|post|submit|text|message',
  'issue-prescription': 'prescribe|issue|order|send|sign|add|start|give',
  'discontinue-prescription': 'stop|discontinue|d/?c|end',
  'record-diagnosis': 'record|add|save|file|enter|log|note',
  'acknowledge-alert': 'acknowledge|ack|take|note',
  'set-availability': 'set|save|update|apply|change',
  'block-time': 'block|reserve|hold|close',
};
/** These alone may as well call everything off: a yes or what is meant has to stand with them. */
const doubtful = /^(?:cancel|cancel[ae]|anul[ae]|stop|end|change|close|discontinue|hold)$/;

const opening = "(?:o?k(?:ay)?|yes|yeah|yep|yup|y|sure|right|great|good|perfect|fine|lovely|alright|all right|sounds good|cool|please|pls|so|then|just|well|and|now|still|si|claro|dale|vale|bueno|perfecto|de acuerdo|adelante|por favor|go ahead(?: and)?|go on(?: and)?|you (?:can|may)|(?:can|could|would|will) you|i(?:'d| would) like (?:you )?to|i want (?:you )?to|let'?s|do|thanks|indeed|(?:it|that) is(?: indeed| right| correct)?|(?:those|these|they) (?:are|look) (?:right|correct|fine|good)|that'?s (?:fine|right|correct|it|the one)|that works|whatever|why not|oh well|i (?:guess|suppose)(?: so)?|haha+|lol)";
const object = '(?:it|that|this|the (?:\\w+ )?thing|them|those|these|him|her|me|us|all|both|for (?:it|that|this)|(?:that|this|the) (?:one|time|slot|day|appointment|appt|booking|visit|message|note|text|prescription|script|medication|drug|diagnosis|alert|hours|block))';
const ending = '(?:por favor|gracias|please|pls|plz|then|now|thanks|thank you|thx|ta|cheers|for me|in|off|up|down|away|ahead|through|asap|as soon as (?:possible|you can)|doc|mate|(?:my )?(?:dear|love|darling|honey|hun|sweetheart|friend)|boss|buddy|pal|man|sir|machine|robot|bot|already|anyway|all the same|regardless|nevertheless|still|(?:will|would) you|if you (?:can|could|would|will|must)|as it is|like that|for (?:him|her|them))';
const between = '[\\s,.!;:-]*';

const praise = '(?:splendid|excellent|wonderful|brilliant|super(?:b)?|marvell?ous|terrific|fantastic|awesome|amazing|(?:very |all )?good|nice|exactly|absolutely|of course|by all means|certainly|definitely|correct|agreed)';
const goAhead = new RegExp(`^(?:(?:${opening}|${praise})\\b${between})*(?:(?:please )?do(?: (?:it|so|that))?|go for it|go ahead|proceed|make it so|fire away|crack on|carry on|(?:ok(?:ay)?|yes|right)[\\s,]+(?:then[\\s,]+)?(?:now|at once|right away))(?:${between}\\b${ending}\\b)*[\\s.!]*$`);
/** “Yes, I don't need it any more”: why one is to be cancelled. */
const notNeeded = /[\s,.;–-]+(?:(?:because|since|cos|as) )?i (?:(?:don'?t|do not|no longer) (?:need|want)|can'?t (?:make|come to)|cannot (?:make|come to)) (?:it|that|this|that one|the appointment)(?: any ?more| any longer| now| after all)*[\s.!]*$/;
/** A patient's “perfect, thank you”. */
const approves = new RegExp(`^(?:(?:${opening}|${praise})\\b${between})*(?:perfect|(?:sounds|looks|reads|(?:that|it|this|everything|all of (?:it|that))(?:['’]?s| is| looks| sounds| reads|['’]d be| would be|['’]ll be)) (?:(?:just|absolutely|really|all|simply|exactly|totally|perfectly|completely|entirely|precisely|quite|indeed) )*(?:(?:just )?(?:what|how|as) i (?:want(?:ed)?|need(?:ed)?|meant|said|asked for|had in mind|ordered)(?: it)?|good|great|fine|perfect|right|correct|accurate|exact|lovely|ideal|excellent|brilliant|wonderful|fantastic|grand|spot on)|that works|works for me|be my guest|very well|(?:a |one )?hundred percent|100 ?(?:%|percent)|i'?ll (?:have|take) (?:it|that|this)(?: one)?)(?:${between}\\b(?:${ending}|to me)\\b)*[\\s.!]*$`);
/** “I confirm it”, of anything. */
const confirms = new RegExp(`^(?:(?:${opening}|${praise})\\b${between})*(?:i|we) (?:do |hereby |can |will )?(?:confirm|approve|authori[sz]e|agree(?: to| with)?|accept|ok(?:ay)?|sign off(?: on)?)(?: ${object})?(?:${between}\\b${ending}\\b)*[\\s.!]*$`);
const plainYes = /^\W*(?:yes|yeah|yep|yup)\b/;
const filler = '(?:ok(?:ay)?|whatever|oh|well|hmm+|um+|wait|sorry|actually|and|or|i mean|please|then|but)';
const yesWords = '(?:yes|yeah|yep|yup|sure|confirm(?:ed)?|do it|go ahead)';
const noWords = '(?:no+|nope|nah|not|don[\'’]?t|stop|never)';
const onlyBoth = new RegExp(`^\\W*(?:(?:${filler}|${yesWords}|${noWords})\\b\\W*)+$`, 'i');
/** "Yes, no!", "no, yes": which of the two, nobody can tell. */
export const saysYesAndNo = (text: string): boolean => onlyBoth.test(text) && new RegExp(`\\b${yesWords}\\b`, 'i').test(text) && new RegExp(`\\b${noWords}\\b`, 'i').test(text);

/** What is agreed to, by its name: "yes to the cancellation". */
const acts: Readonly<Record<string, string>> = {
  'book-appointment': 'booking|appointment|appt|visit|time|slot',
  'reschedule-appointment': 'move|change|rescheduling|new (?:time|date|day|slot)|time|slot|switch',
  'cancel-appointment': 'cancellation|cancelling|canceling',
  'post-message': 'message|note|text',
};
const agreesToAct = (command: string, said: string): boolean =>
  acts[command] !== undefined && new RegExp(`^(?:(?:ok(?:ay)?|well|then|so|oh|sure|right)[\\s,.!]+)*(?:yes|yeah|yep|yup|ok(?:ay)?|sure|i (?:say yes|agree|consent)) (?:please )?(?:to|for|on|with) (?:the|that|this)(?: \\w+)? ?(?:${acts[command]})(?:${between}\\b${ending}\\b)*[\\s.!]*$`).test(said);

/** "Yes, I'm calling him": of an alert, that one sees to it. */
const seesTo = /^\W*(?:ok(?:ay)?\W+)?(?:yes|yeah|yep|yup|sure)\W+(?:please\W+)?(?:i(?:['’]m| am|['’]ll| will) )?(?:(?:already|just) )?(?:on (?:it|my way)|(?:be )?(?:call|ring|phon|see|handl|deal|tak|look|go|com|head|driv|treat)(?:ing|e|s)?\b)(?![^.]*\b(?:but|if|unless|later|tomorrow|not)\b)[^?]*$/i;

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?…])\s+/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
const ofMatter = /\d|\b(?:it|this|that|these|those|she|he|they|i|we|you|who|what|when|where|which|why|how|with|at|on|dr|doctor|appointment|appt|visit|booking|time|slot|day|message|earlier|later|sooner|other|else|different|more|instead)\b/i;
const longestRemark = 5;
/** “Do I have to spell it out?” */
const rhetorical = /\b(?:spell it out|obvious|how many times|i (?:already|just) (?:said|say|told|tell)|(?:have|need) to ask|what (?:else )?(?:do|did) you (?:think|expect))\b[^?]*\?+\s*$/i;
/** "That's all? Not even coffee?", before the yes: a question about nothing that was read back. */
const isRemark = (sentence: string): boolean => rhetorical.test(sentence) || (/\?\s*$/.test(sentence) && sentence.trim().split(/\s+/).length <= longestRemark && !ofMatter.test(sentence.replace(/\bthat['’]?s (?:all|it)\b/i, '')));
/** A text without what neither agrees nor takes back. */
const withoutRemarks = (text: string): string => withoutTrouble(sentencesOf(text).filter((sentence, at, { length }) => at === length - 1 || !isRemark(sentence)).join(' '));

/** Whether a text begins with a no that is none of contentment. */
export const opensInNo = (text: string): boolean => /^\W*(?:(?:oh|well|um+|sorry|wait)\b\W*)*(?:no+|nope|nah|never)\b/i.test(withoutTrouble(text)) && !/^\W*never ?mind\b/i.test(text);
/** Whether a text finds no fault, and says no more: “nothing wrong with that”. */
export const findsNoFault = (text: string): boolean => !/[\p{L}\p{N}?]/u.test(withoutTrouble(text)) && /\p{L}/u.test(text);

const refusing = /^\W*(?:(?:um+|uh+|er+|h+m+|oh|well|wait|sorry|actually|but|ok(?:ay)?|please|that(?:['’]s| is)|it(?:['’]s| is)|i(?:['’]m| am)?|we)\b\W*)*(?:n\b|no+\b|nope|nah|not\b|never\b|don['’]?t\b|do not\b|won['’]?t\b|(?:den(?:y|ied)|declin|refus|reject|disagree|object)\w*|wrong\b|incorrect\b)/i;
const surelyRefused = 0.85;
/** Whether a text is a no, as far as anybody can tell: in a closed word, by its beginning, or by what it sounds like. A question, and a no beside a yes, are none. */
export const refuses = (text: string, { intent, reply, decided_by: { rule } }: Understanding): boolean =>
  !asksSomething.test(text) && !/\?/.test(text) && !saysYesAndNo(text) && !findsNoFault(text) && (rule === 'closed.no' || refusing.test(text) || (intent === 'deny' && reply?.act === 'no' && reply.confidence >= surelyRefused));

const courtesies = ['please', 'thanks', 'pls', 'plz', 'thx', 'ta', 'ok', 'thank', 'you'];
/** “Yse plaese”, “eys”: a plain yes, mistyped. */
function isMistypedYes(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isYes = (word: string): boolean => (word.length <= 5 && word !== 'eyes' && [...new Set(word)].toSorted().join('') === 'esy') || (word.length > 5 && ['confirm', 'confirmed'].some((each) => typingErrors(word, each, 2) <= errorsAllowed(each.length)));
  const isCourtesy = (word: string): boolean => courtesies.some((each) => typingErrors(word, each, 2) <= errorsAllowed(each.length));
  return words.length <= 3 && words.filter(isYes).length === 1 && words.every((word) => isYes(word) || isCourtesy(word)) && !/[\d?]/.test(text);
}
const onlyYes = new RegExp(`^(?=.*\\b(?:yes|yeah|yep|yup|sure|go ahead|do it|confirm(?:ed)?|si)\\b)(?:(?:${opening}|${praise}|do it|confirm(?:ed)?|${ending})\\b${between})+(?:n|and)?[\\s.!]*$`, 'i');
/** "Would you book that for me then?" asks for what was read back; what asks for a change does not. */
const asksForIt = new RegExp(`^(?:${opening}\\b${between})*(?:can|could|would|will) you\\b(?!.*\\b(?:change|shift|switch|swap)\\b)`);
const thumbsUp = /^\s*(?:[👍👌✅🆗]\p{Emoji_Modifier}?\s*)+$/u;
/** Whether a text is nothing but an agreement to the command that was read back, by its own verb: "ok book", "go ahead and send it then". */
export function agreesTo(command: string, text: string): boolean {
  if (thumbsUp.test(text) || isMistypedYes(text)) return true;
  if (verbs[command] === undefined) return false;
  const bare = withoutRemarks(text);
  if (bare !== text && onlyYes.test(bare.trim())) return true;
  const folded = bare.toLowerCase().normalize('NFD').replaceAll(/\p{M}+/gu, '').replaceAll('’', "'").trim();
  const said = asksForIt.test(folded) ? folded.replace(/[\s?]+$/, '') : folded;
  if (agreesToAct(command, said) || goAhead.test(said) || confirms.test(said) || ((acts[command] !== undefined || plainYes.test(said)) && approves.test(said)) || (command === 'acknowledge-alert' && seesTo.test(said))) return true;
  const bareYes = command === 'cancel-appointment' ? said.replace(notNeeded, '') : said;
  if (bareYes !== said && onlyYes.test(bareYes)) return true;
  const contented = behindContent(said);
  return byVerb(command, said) === 'agrees' || (contented !== undefined && (goAhead.test(contented) || byVerb(command, contented) === 'agrees'));
}

/** Whether nothing but the verb of what was read back is said, and whether it agrees to that, or may as well call everything off. */
function byVerb(command: string, said: string): 'agrees' | 'doubtful' | undefined {
  const whole = new RegExp(`^((?:${opening}\\b${between})*)(${verbs[command] ?? '(?!)'})((?:\\s+${object})?)(?:${between}\\b${ending}\\b)*[\\s.!]*$`).exec(said);
  if (!whole) return undefined;
  const [, before = '', called = '', what = ''] = whole;
  return !doubtful.test(called) || what !== '' || /\b(?:o?k(?:ay)?|yes|yeah|yep|yup|sure|right|go ahead|si)\b/.test(before) ? 'agrees' : 'doubtful';
}
/** "Cancel please", where a cancellation was read back: it agrees, or gives it up. */
export const mayAgree = (command: string, text: string): boolean => byVerb(command, text.toLowerCase().trim()) === 'doubtful';

/** Verbs by which a doctor speaks of some commands only. */
const ofSome: readonly (readonly [RegExp, readonly string[]])[] = (
  [
    ['send|text|message', ['post-message', 'issue-prescription']],
    ['prescribe|issue|sign', ['issue-prescription']],
    ['discontinue', ['discontinue-prescription']],
    ['acknowledge|ack', ['acknowledge-alert']],
    ['block', ['block-time']],
  ] as const
).map(([named, commands]) => [new RegExp(`^\\W*(?:yes|yeah|yep|yup|y|sure)\\b${between}(?:${opening}\\b${between})*(?:${named})(?: ${object})?(?:${between}\\b${ending}\\b)*[\\s.!]*$`, 'i'), commands]);
/** Whether a text is nothing but a yes to another command than the one that was read back: “yes, send it”, of a block; “on it, acknowledge that one” is an order. */
export const agreesToAnotherAct = (command: string, text: string): boolean => ofSome.some(([named, commands]) => !commands.includes(command) && named.test(text));

const explicit = /(?:^|[.!;,:]\s*|\b(?:so|and|ok(?:ay)?|then|now|please|good|right|fine)\W+)(?:yes|yep|yeah|yup|correct|confirm(?:ed)?|go ahead|do it|s[ií]|(?:please |then )*(?:set|record|send|issue|block|save|book|add|post|apply|acknowledge|stop|discontinue) (?:it|that|this))\b/i;
/** Words that speak in another's name, or of leaving the question out, agree to nothing. */
const inAnothersName = /^\W*(?:system|assistant|developer|admin\w*|user)\W*[:>\]]|\bpre-?(?:approved|authori[sz]ed)\b|\bskip\b.*\bconfirm|\bwithout (?:asking|confirm)|\b(?:he|she|they|nurse|secretary|everyone) (?:said|says|told)\b/i;
/** Whether a text speaks in another's name, or of leaving the question out. */
export const speaksForAnother = (text: string): boolean => inAnothersName.test(text);
/** Whether a yes stands in a text that says more: enough where all the rest is what was read back. */
export const agreesInWords = (text: string): boolean => explicit.test(text) && !inAnothersName.test(text) && !/\b(?:no|nope|not|don['’]?t|never|instead|wait|hold on)\b|\?\s*$/i.test(text);

const also = /^\W*(?:(?:ok(?:ay)?|oh|right|fine|well)\W+)*(?:also|and also|and|plus|as well as that|in addition)\b[\s,:]*(?:also\b[\s,]*)?(\S[\s\S]{7,})$/i;
/** What is wished for besides: "also ibuprofen 400 mg bid". */
export const behindAlso = (text: string): string | undefined => (/\b(?:instead|rather|not)\b/i.test(text) ? undefined : also.exec(text)?.[1]);

const yesFirst = /^\W*(?:(?:yes|yep|yeah|yup|ya|y|sure|correct|confirm(?:ed)?|go ahead|do it|s[ií]|please do|send it|that['’]?s (?:right|correct))\b[\s,]*(?:please|thanks|thank you|do it|go ahead|that['’]?s (?:right|fine|correct))?)\s*(?:[.,;!–-]+|(?=\s(?:and|then)\b|[&+]))\s*(?:(?:(?:and|then|also|now|please)\b|[&+])[\s,]*)*(\S[\s\S]{7,})$/i;
/** “That one”, “this alert”: what was read back, pointed at. */
const onlyPoints = new RegExp(`^(?:${object})(?:${between}\\b${ending}\\b)*[\\s.!]*$`);
const foldedWords = (text: string): string => text.toLowerCase().replaceAll('’', "'").trim();
/** What stands behind a yes, for a wish of its own: "yes. And start him on …"; “that is exactly right” is none. */
export function behindYes(text: string): string | undefined {
  const behind = yesFirst.exec(text)?.[1];
  return behind === undefined || approves.test(foldedWords(behind)) || onlyYes.test(foldedWords(behind)) || onlyPoints.test(foldedWords(behind)) ? undefined : behind;
}

/** What stands behind a yes, with or without anything between them. */
export const withoutYes = (text: string): string | undefined => /^\W*(?:yes|yep|yeah|yup|sure|s[ií])\b[\s,.;!–-]+(\S[\s\S]*)$/i.exec(text)?.[1];

const yesWord = /^\W*(?:(?:ok(?:ay)?|oh|well|great|perfect|good|right|fine|alright|so|and|now|right you are|anyways?|anyhow|in that case|i mean)\W+)*(?:yes|yeah|yep|yup|s[ií]|correct|exactly|that['’]?s right)(?!\p{L})/iu;
const ofTimes = /\b(?:at|on|to|with|by|for|the|in|k|do|o['’]?clock|dr|doctor|a las?|el|con|it|is|that['’]?s|works?|fine|good|great|perfect|please|pls|then|thanks?|thank you|for me|online|by video|in person|my|mine|appointment|appt|visit|booking|message|note|one)\b/giu;

/** Whether a text is a yes, the day, time or doctor again, and not a word beside: "yes, Thursday at 3". */
export function restatesOnly(text: string, { entities: { date, time, part_of_day, doctor } }: Understanding, command = ''): boolean {
  const named = [date, time, part_of_day, doctor].flatMap((entity) => (entity === undefined || entity.text === '' ? [] : [entity.text]));
  if (named.length === 0 || !yesWord.test(text) || text.includes('?')) return false;
  const rest = named.toSorted((a, b) => b.length - a.length).reduce((left, each) => left.replace(each, ' '), text.replace(yesWord, ' '));
  const verb = verbs[command];
  const bare = verb === undefined ? rest : rest.replace(new RegExp(`\\b(?:${verb})\\b`, 'i'), ' ');
  return !/[\p{L}\p{N}]/u.test(bare.replaceAll(ofTimes, ' '));
}

const yesAndOn = /^\W*(?:(?:thanks|thank you|ok(?:ay)?|oh|right|great|perfect|lovely|good|fine|well|al ?right|so|and|then)\b\W+)*(?:yes|yeah|yea|yep|yup|yh+|sure|confirm(?:ed)?|s[ií])(?!\p{L})([\s\S]*)$/iu;
const ofNothing = new Set('then please pls plz and so do does it its that this the a an my me i him her them us for with to at on in of by about dr doctor mr mrs ms down up go ahead thanks thank you just as is was time day appointment appt visit booking one slot'.split(' '));
const wordsIn = (text: string): readonly string[] => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}+/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
const takesSome = /\b(?:no|not|never|none|without|dont|but|if|unless|until|except|only|instead|rather|later|other|wait|hold)\b|n['’]t\b/i;
/** Whether a text is a yes, and then says again something of what was read back, in its words and no number: “thank you. Yes then, put me down for the knee with Ortega”. */
export function agreesInItsWords(command: string, text: string, readBack: string): boolean {
  const behind = text.includes('?') ? undefined : yesAndOn.exec(text)?.[1];
  if (behind === undefined || takesSome.test(behind) || /\d/.test(behind)) return false;
  const rest = wordsIn(behind.replace(new RegExp(`\\b(?:${verbs[command] ?? '(?!)'})\\b`, 'i'), ' ')).filter((word) => !ofNothing.has(word));
  const read = new Set(wordsIn(readBack));
  return rest.length > 0 && rest.every((word) => read.has(word));
}

const lastYes = /^([\s\S]*?)[\s.,;:!–—-]+((?:yes|yeah|yep|yup)\b[\s\S]*)$/i;
/** “Never mind the parking”: what was asked in between is let go, and nothing that was read back. */
const neverMindElse = /\bnever ?mind (?:about )?the (?!(?:appointment|appt|visit|booking|move|change|message|note|cancell?ation|whole|one|rest|thing|time|day)\b)\p{L}+/giu;
/** "Friday at 4:30 with Dr Raman - yes, book it": the yes in front; “Right. Yes, move it to Friday”: what only leads to it is left out. */
export function yesInFront(text: string): string {
  const sentences = sentencesOf(text);
  const at = sentences.findIndex((sentence) => yesWord.test(sentence));
  const before = sentences.slice(0, Math.max(0, at)).join(' ').replace(neverMindElse, '');
  if (at > 0 && !/\d/.test(before) && !denies.test(withoutTrouble(before))) return sentences.slice(at).join(' ');
  return yesWord.test(text) ? text : text.replace(lastYes, '$2 $1');
}

/** “OK, I confirm the azithromycin for Shah” → “OK, I confirm it”: what was read back, called by its names. Undefined: none of them is said. */
export function withoutNamed(text: string, names: readonly string[]): string | undefined {
  const words = names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u)).filter((word) => /^[\p{L}'’-]{3,}$/u.test(word));
  if (words.length === 0) return undefined;
  const named = `(?:${[...new Set(words)].join('|')})(?:['’]s?)?`;
  const called = new RegExp(`(?:\\b(?:the|this|that|his|her|their|mrs?\\.?|ms\\.?|miss)\\s+)?(?<![\\p{L}\\p{N}-])${named}(?:\\s+${named})*(?![\\p{L}\\p{N}-])(?:\\s+(?:one|order|script|prescription|rx|diagnosis|dx|message|note|alert)\\b)?`, 'giu');
  const said = text.replace(called, 'it').replaceAll(/\bit(?:,? (?:for |to |of )?it)+\b/g, 'it');
  return said === text ? undefined : said;
}

const clauses = /[.,;:!–—-]+\s+|[\s,]+(?:and|so|then|but|y)\s+/i;
const yesOpens = /^(?:(?:o?k(?:ay)?|oh|ah|well|great|perfect|good|fine|lovely|please|now|then|just|i(?:['’]m afraid so| say)|my dear|doctor|pues|(?:it|that) (?:is|does)(?= indeed))\s+)*(?:yes|yeah|yea|yep|yup|ya|aye|sure|certainly|absolutely|definitely|of course|correct|exactly|indeed|agreed|confirm(?:ed|o)?|go (?:ahead|on|for it)|do it|do so|please do|proceed|approved?|affirmative|that['’]?s (?:right|correct|it|the one|(?:exactly |just )?what i (?:need|want(?:ed)?|meant|said|had in mind|asked for))|off (?:it|you) goes?|(?:that|it)(?:['’]ll| will) do|s[ií]|claro|adelante|dale|de acuerdo)(?!\p{L})/iu;
const inSpanish = /^(?:(?:pues|por favor|venga|ya)\s+)*(?:res[eé]rv|canc[eé]l|m[aá]nd|env[ií]|mu[eé]v|c[aá]mbi|ag[eé]nd|conf[ií]rm)\p{L}*(?:me)?l[aoe]s?(?!\p{L})/iu;
const denies = /\?|\b(?:no|not|wrong|never|n['’]?t|dont|dnt|cant|wont|cancel that|stop|undo|wait|hold|if|unless|until|except|only|instead|rather|maybe|perhaps|almost|later|apart from|save for|note that|pero|mejor|but|though|although|yet|first|before)\b|n['’]t\b/i;

/** Whether its first clause is nothing but a yes: “yes pls, last time I promise”. */
export const opensInYes = (text: string): boolean => onlyYes.test((text.split(/[.,;!–—]+\s/)[0] ?? '').trim());

const longestBeside = 4;
/** Whether it is a plain yes and a few words that speak of nothing: “Yes. Final answer.” */
export function yesAndRemark(text: string): boolean {
  const [first = '', ...beside] = text.split(/[.,;!–—]+\s/);
  const remark = beside.join(' ');
  return onlyYes.test(first.trim()) && remark !== '' && remark.split(/\s+/).length <= longestBeside && !ofMatter.test(remark);
}

/** Whether its last sentence is nothing but a yes: "haha, just testing you. Yes". */
export function endsInYes(command: string, text: string): boolean {
  const last = sentencesOf(withoutRemarks(text)).at(-1) ?? '';
  return onlyYes.test(last.trim()) || agreesTo(command, last);
}

/** Whether one of a text's clauses is a yes, or orders what was read back by the verb of its command, and nothing in it takes that back: “that will do nicely, please book it, thank you”. */
export function holdsYes(command: string, text: string): boolean {
  const said = withoutRemarks(text);
  const own = (verbs[command] ?? '').replace(/\|?\b(?:take|note|change|start|end|hold|close|give|add)\b/g, '');
  if (denies.test(command === 'cancel-appointment' || command === 'discontinue-prescription' ? said.replace(/\b(?:cancel that|stop)\b/gi, ' ') : said)) return false;
  const orders = new RegExp(`^(?:(?:please|pls|do|just|go ahead and|kindly|you (?:can|may)|(?:can|could|will) you|ok(?:ay)?)\\s+)*(?:${own})\\s+${object}(?!\\p{L})`, 'iu');
  return said.split(clauses).some((clause) => yesOpens.test(clause.trim()) || inSpanish.test(clause.trim()) || (own !== '' && orders.test(clause.trim())));
}

const conditional = /^\W*(?:(?:ok(?:ay)?|well|oh|sure)\W+)*(?:yes|yeah|yep|sure|ok(?:ay)?|fine)\W+(?:but )?(?:only )?(?:if|unless|provided|as long as)\b/i;
const pressing = /\b(?:do|issue|prescribe|send|sign|record|set|block|acknowledge|stop) (?:it|this|that|them)\b(?:\W+(?:now|anyway|any ?way|all the same|regardless|please|already|at once))*\W*$/i;
/** "I am the doctor, just issue it": whatever it is worth, no giving up. */
export const pressesOn = (text: string): boolean => pressing.test(text) && !/\b(?:no|not|never|dont)\W+(?:\w+\W+)?(?:do|issue|prescribe|send|sign|record|set|block|acknowledge|stop)\b|n['’]t\b|\bstop (?:it|this|that|them)\b(?=\W*$)/i.test(text);

const waiting = /^\W*(?:(?:ok(?:ay)?|well|oh|sure)\W+)*(?:yes|yeah|yep|sure|ok(?:ay)?|fine)\W+(?:please\W+)?(?:(?:do|send|issue|record|acknowledge|set|block|stop) (?:it|that|this|them)\W+)?(?:but )?(?:only )?(?:as soon as (?!possible\b|you can\b)|subject to\b|pending\b|(?:once|when|whenever|after|until) (?:i|we|you|he|she|they|it|the|that|this|my|his|her|their|dr|doctor|mr|mrs|ms)\b)/i;
/** "Yes, as soon as Dr Lee has had a look": not yet. */
export const agreesLater = (text: string): boolean => waiting.test(text);
/** “Yes, if Dr Lee doesn't mind” neither agrees nor chooses anybody. */
export const agreesIf = (text: string): boolean => conditional.test(text);

const asksSomething = /\b(?:how (?:much|many|long|come)|(?:i['’]?m|i am|was|just|only) (?:asking|wondering)|wonder(?:ing)? (?:if|whether|how|what|when|why)|tell me (?:how|what|when|who|why|if|whether|more)|(?:my|the|one|a) question)\b/i;
const keepsIt = /(?<!\b(?:not|n['’]t|dont|cant|never|no need|no longer|without|(?:un|not )able) (?:\w+ )?(?:to )?)\b(?:keep|keeping|still (?:want|need|com(?:e|ing)))\b(?! (?:forgetting|missing|you waiting|getting|having|him waiting|her waiting|them waiting))/i;
const threatens = /\b(?:and|or|if you do,?) (?:i|we)(?:['’]?ll| will) (?:sue|report|complain|never|leave|go to)\b|\bi dare you\b|\bsee what happens\b/i;
/** “Fogret it”. */
const isMistypedNo = (text: string): boolean => (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => ['forget', 'cancel', 'scrap', 'abort'].some((each) => word !== each && word[0] === each[0] && [...word].toSorted().join('') === [...each].toSorted().join('')));
const noted = /^\W*(?:(?:ok(?:ay)?|oh|well|right|hmm+)\W+)*(?:yes|yeah|yep|yup|sure)\W+(?:i (?:can |do |did |have |already )?(?:see|saw|seen|know|knew|hear|heard|understand|understood|gather|realise|realize|notice|noticed|read)|i['’]ve (?:seen|heard|read|noticed|understood)|i['’]m aware)\b[^.,;:!]*/i;
/** “Yes, I can see that's what you would book”: a yes to what was said, and to nothing that is to be done. */
function onlyNotes(command: string, text: string): boolean {
  const [said] = noted.exec(text) ?? [];
  const behind = said === undefined ? '' : text.slice(said.length);
  return said !== undefined && !(holdsYes(command, behind) || agreesTo(command, behind));
}
/** “Yes. Just kidding.” */
const jests = /\b(?:yes|yeah|yep|yup|ok(?:ay)?|sure|go ahead|do it)\b[\s\S]*(?<!\b(?:not|no|n['’]t)\s(?:\w+\s)?)\b(?:kidding|joking|jokes?|jk|teasing|lied|lying|nonsense|(?:as|yeah) if|in (?:your|my) dreams)\b/i;
/** What no yes has: a question of one's own, a threat, a jest behind it, a mistyped no, that it is to wait, or that what is to be ended is to stay. Whatever rule took a text for a yes, nothing is done where it has one. */
export const takesBack = (command: string, text: string): boolean => onlyNotes(command, text) || asksSomething.test(text) || threatens.test(text) || jests.test(text) || isMistypedNo(text) || isHeld(command, text) || (/^(?:cancel|discontinue|reschedule)-/.test(command) && keepsIt.test(text));
