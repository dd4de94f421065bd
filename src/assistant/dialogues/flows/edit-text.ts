/** What can stand in the place of one another in a sentence: a number for a number, a day for a day. */
const kinds: readonly RegExp[] = [
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:today|tomorrow|yesterday|tonight)\b/gi,
  /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/gi,
  /\b(?:morning|afternoon|evening|night)\b/gi,
  /\b\d+(?:[.:]\d+)?\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b/gi,
];

const bare = (text: string): string => text.trim().replace(/^["'“‘]|["'”’]$/g, '').replace(/[.!]+$/, '').trim();
const firstSentence = (text: string): string => /^[^.!?;]+/.exec(text)?.[0] ?? '';
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}'’:.-]*[\p{L}\p{N}]/gu) ?? [];

/** The content with one part in the place of another; undefined where that part does not stand in it. */
function replaced(content: string, part: string, by: string): string | undefined {
  const place = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(bare(part)).replaceAll(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`, 'iu').exec(content);
  if (!place || bare(part) === '') return undefined;
  const end = place.index + place[0].length;
  if (by === '') return `${content.slice(0, place.index).trimEnd()}${content.slice(end)}`.replace(/^[\s,;]+/, '').replaceAll(/\s+([,.!?])/g, '$1').trim();
  // “At 1, not noon”, where “at” stands before it already.
  const [lead = ''] = /^\S+\s+/.exec(by) ?? [];
  const fresh = lead !== '' && content.slice(0, place.index).toLowerCase().endsWith(` ${lead.toLowerCase()}`) ? by.slice(lead.length) : by;
  const capital = /^\p{Lu}/u.test(place[0]) && !/^\p{Lu}/u.test(fresh) && place.index === 0;
  return `${content.slice(0, place.index)}${capital ? `${fresh.charAt(0).toUpperCase()}${fresh.slice(1)}` : fresh}${content.slice(end)}`;
}

const opener = /^[^\p{L}\p{N}"'“‘]*(?:(?:no+|nope|nah|yes|yeah|yep|sure|right|fine|good|great|alright|actually|instead|rather|well|wait|sorry|please|pls|ok(?:ay)?|oh|hmm*|and|but|can you|could you|just|maybe|(?:do(?:n['’]?t| not)|not) send(?: (?:it|that|this))?(?: (?:just )?yet)?|not yet|hold (?:on|it)|hang on|before (?:yo)?u send(?: (?:it|that|this))?|(?:(?:that|it|this)(?:['’]?s| is| was)? )?(?:not (?:that|this|it|right|quite|correct|what i (?:meant?|said|wanted))|wrong)(?: one)?|(?:throw|chuck) (?:that|it) away|(?:scrap|delete|bin) (?:that|it))[^\p{L}\p{N}"'“‘]+)*/iu;
const swap = /^(?:change|replace|swap|switch|correct|turn)\s+(?:the (?:word|part|bit)\s+)?([\s\S]{1,200}?)\s+(?:to|with|for|by|into)\s+([\s\S]{1,400})$/i;
const drop = /^(?:remove|delete|take out|leave out|drop|cut|omit|skip|lose|without)\s+(?:the (?:word|words|part|bit|sentence)\s+(?:about\s+)?)?([\s\S]{1,300}?)(?:\s+(?:from it|out))?$/i;
const notThat = /^(?:(?:it'?s|it is|i meant?|that'?s|make (?:it|that)|say|should be|it should (?:be|say))\s+)?([\s\S]{1,120}?),?\s+(?:not|instead of|rather than)\s+([\s\S]{1,120})$/i;
/** “Not all night, put mostly in the mornings”. */
const notThis = /^not\s+([\s\S]{1,120}?)\s*[,.;–—-]+\s*(?:(?:but|rather|it'?s|it is|i meant?|(?:put|say|write|make (?:it|that))(?: instead)?)\s+)*([\s\S]{1,120})$/i;
const instead = /^(?:(?:say|write|put|make (?:it|that)|change (?:it|that|the (?:text|message|note|wording)) to|(?:change|make|correct) (?:it|that|this|the (?:text|message|note|wording))(?: (?:say|read))?(?=\s*:)|it should (?:say|be)|should (?:say|be)|i meant?(?: to (?:say|write))?|(?:tell|ask|write(?: to)?) (?:her|him|them)(?=\s*:))(?: (?:instead|rather))?)\s*[:,]?\s*(?:(?<=:\s*)(?:say|write|put)\b[:,]?\s+)?([\s\S]{1,})$/i;

/** A few words of one kind in the place of those that stand in the content: "Saturday", "two left". */
function ofItsKind(content: string, said: string): string | undefined {
  const [all, have] = [wordsOf(said), new Set(wordsOf(content))];
  if (all.length === 0 || all.length > 3) return undefined;
  for (const kind of kinds) {
    const [fresh, ...more] = said.match(kind) ?? [];
    const [old, ...others] = content.match(kind) ?? [];
    if (fresh === undefined || old === undefined || more.length > 0 || others.length > 0) continue;
    const rest = all.filter((word) => word !== fresh.toLowerCase());
    if (rest.every((word) => have.has(word))) return replaced(content, old, fresh);
  }
  return undefined;
}

/** Words that begin as a part of the content does, and go on otherwise: from there to the end of that clause they take its place. */
function continued(content: string, said: string): string | undefined {
  const words = wordsOf(said);
  for (let count = Math.min(words.length, 8); count >= 2; count--) {
    const head = words.slice(0, count).map(escaped).join('[\\s,]+');
    const place = new RegExp(`(?<![\\p{L}\\p{N}])${head}(?![\\p{L}\\p{N}])[^,.;!?\\n]*`, 'iu').exec(content);
    if (place && place.index > 0) return `${content.slice(0, place.index)}${said}${content.slice(place.index + place[0].length)}`;
  }
  return undefined;
}

const sentence = /\b(?:i|we|he|she|it|they|you|my|please|can|could|is|are|am|was|have|has|do)\b/i;
/** A word of the content with another before or behind it: “very dizzy” for “dizzy”. */
function besides(content: string, said: string): string | undefined {
  const words = wordsOf(said);
  const [known, ...more] = words.filter((word) => word.length > 3 && wordsOf(content).filter((each) => each === word).length === 1);
  return words.length < 2 || words.length > 3 || known === undefined || more.length > 0 || sentence.test(said) ? undefined : replaced(content, known, said);
}

const adds = /^(?:also\W+)?(?:add|append|include|mention|put in)(?: (?:in|to (?:it|that)|at the end))?(?: (?:also|too))?(?: that| the fact that)?\s*[:,]?\s+([\s\S]{2,})$/i;
const addsToo = /^(?:also (?:say|tell (?:him|her|them)|write|ask)|(?:say|tell (?:him|her|them)|write|ask) (?:also|too))(?: that)?\s*[:,]?\s+([\s\S]{2,})$/i;

const inSpanish = /^(?:tambi[eé]n\W+)?(?:agreg(?:a|ue)|a[nñ]ad[ae]|pon(?:ga)?)(?: tambi[eé]n)?(?: que)?\s*[:,]?\s+([\s\S]{2,})$/i;
const atEnd = /^(?:put|write|say|stick)\s+(?:a\s+)?([\s\S]{2,}?)\s+(?:at|to|on) the (?:(?:very )?end|bottom)\W*$/i;
const inFront = /^(?:put|write|add|say)\s+(?:please\s+)?(?:in front|at the (?:start|beginning|top)|first)\s*:?\s*([\s\S]{2,})$|^(?:put|write|add|say)\s+([\s\S]{2,}?)\s+(?:in front|at the (?:start|beginning|top))\W*$/i;

/** "Add that …", "put … at the end", "… in front": one sentence more. */
function longer(content: string, said: string): string | undefined {
  const [, before, first = before] = inFront.exec(said) ?? [];
  if (first !== undefined) return `${first.charAt(0).toUpperCase()}${first.slice(1).replace(/[.,\s]*$/, '')}. ${content}`;
  const [, more] = atEnd.exec(said) ?? adds.exec(said) ?? addsToo.exec(said) ?? inSpanish.exec(said) ?? [];
  return more && `${content.replace(/[.\s]*$/, '.')} ${more.charAt(0).toUpperCase()}${more.slice(1)}`;
}

const small = "(?:no+|nope|ok(?:ay)?|yes|well|so|hmm+|oh|ah|wait|sorry|actually|instead|rather|just|please|pls|maybe|then|and|but|or|hang on|hold on|let['’]?s|let me|lemme|i(?:['’]d| would|['’]ll|['’]m| will)?|can|could|you|would|like|want|need|to|try|it|this|that|him|her|them|the|a|an|my|again|over|once|more|differently|(?:scratch|scrap|delete|forget|drop|bin|strike) (?:it|that|this|all that|the lot)|of|as|with|for)";
const anew = "(?:re-?word(?:ed|ing)?|re-?phras(?:e|ed|ing)|re-?writ(?:e|ten|ing)|re-?do(?:ne)?|start(?:ing)? over|try (?:it |that |this )?again|in other words|put (?:it|that|this) (?:differently|better|another way|this way)|say (?:it|that|this) (?:differently|better|another way|again)|better(?: still| yet)?|correction|(?:new|other|second|final|revised|corrected|improved) (?:text|version|wording|message|draft|try|attempt)|version two|take two|(?:write|say|put|send|use|read|make it)(?: (?:instead|rather|this|as follows))?|follows|(?:scratch|scrap|delete|forget|drop|bin|strike) (?:it|that|this|all that|the lot))";
/** “Let me reword it: …”, “better: …”, “scratch that, write: …”: all that stands behind takes the message's place. */
const reworded = new RegExp(`^\\W*(?:(?:${small}|${anew})\\b[\\s,;.!–—-]*){0,8}?\\b${anew}\\b(?:[\\s,]+${small}\\b){0,6}\\s*[:=\\n]\\s*([\\s\\S]{2,})$`, 'i');
/** The same behind a full stop or a dash, where it is surely said of the wording. */
const rewordedThen = new RegExp(`^\\W*(?:${small}\\b[\\s,;–—-]*){0,8}(?:re-?word|re-?phrase|re-?write|put (?:it|that|this) (?:differently|better|another way)|say (?:it|that|this) (?:differently|better|another way))(?:[\\s,]+${small}\\b){0,6}\\s*[.,;–—-]+\\s+([\\s\\S]{8,})$`, 'i');
const inQuotes = /^["“‘']([\s\S]+)["”’']$/;
function rewritten(text: string): string | undefined {
  const said = (reworded.exec(text) ?? rewordedThen.exec(text))?.[1]?.trim();
  return said === undefined ? undefined : (inQuotes.exec(said)?.[1] ?? said);
}

/**
 * A message as a wish about it leaves it: "change Sunday to Saturday", "leave out the last bit", "make that two", "add that …", "say … instead".
 * Undefined: the text says nothing about the wording.
 */
export function edited(content: string, text: string): string | undefined {
  const rest = behindRemark.exec(text)?.[1];
  return editedBy(content, text) ?? (rest === undefined ? undefined : editedBy(content, rest));
}
/** “Too dry. Make it: …” */
const behindRemark = /^\W*(?:[\p{L}'’]+[\s,]+){0,3}[\p{L}'’]+[.!]\s+(\S[\s\S]+)$/u;

function editedBy(content: string, text: string): string | undefined {
  const fresh = rewritten(text);
  if (fresh !== undefined) return fresh;
  const said = text.trim().replace(opener, '');
  const more = longer(content, /^\W*(?:and|also|plus)\b/i.test(text) ? said.replace(/^(?:say|write|put|tell (?:her|him|them))\b/i, 'also say') : said);
  if (more !== undefined) return more;
  const [, old, by] = swap.exec(said) ?? [];
  const changed = old === undefined || by === undefined || /^(?:it|that|this|the (?:text|message|note))$/i.test(old) ? undefined : replaced(content, old, bare(by));
  const without = drop.exec(said)?.[1];
  const shorter = without === undefined || /^(?:it|that|this|them|all|everything|out|the (?:message|note|text|whole thing|lot))$/i.test(without.trim()) ? undefined : replaced(content, without, '');
  const [, wrongFirst, rightThen] = notThis.exec(said) ?? [];
  const [, right = rightThen, wrong = wrongFirst] = notThat.exec(said) ?? [];
  const righted = right === undefined || wrong === undefined ? undefined : (replaced(content, wrong, bare(right)) ?? replaced(content, firstSentence(wrong), bare(right)));
  if (changed ?? shorter ?? righted) return changed ?? shorter ?? righted;
  const meant = instead.exec(said)?.[1];
  if (meant === undefined) return said === text.trim() ? undefined : ofItsKind(content, bare(said));
  const wording = bare(meant).replace(/[,\s]+(?:instead|rather)$/i, '');
  if (wording.length < 2) return undefined;
  return ofItsKind(content, wording) ?? continued(content, wording) ?? besides(content, wording) ?? wording;
}
