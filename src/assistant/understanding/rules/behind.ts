const opening = String.raw`^(?:(?:hi|hello|hey|ok|okay|so|well|sorry|please|no|and|um+)\b\W*)*`;
const joint = String.raw`(?:\s*[,;.:–-]+\s*(?:(?:but|just|only|rather|instead|i'm|i am|please)\b\W*)*|\s+(?:but|just|only)\s+(?:(?:just|only|please|i'm|i am)\b\W*)*)`;
const patterns = [
  // “Evening doc, what is on today”.
  String.raw`^(?:good )?(?:hi|hello|hey|morning|evening|afternoon|hola|buenos dias|buenas)(?: (?:doc|doctor|there|again|bot))*[,.!]+\s*(\S{2,} .{4,})$`,
  // “I don't want to cancel or anything, just checking it's still on”, “not here to book, show me the ecg”.
  String.raw`${opening}(?:(?:i|we)(?:'m| am|'re| are)? )?(?:do not|don't|dont|not|am not) (?:(?:really|actually|even|here|calling|writing|looking|trying|asking|wanting|want|needing|need|wishing|wish) )+(?:to|for) [^.;!?]{2,60}?${joint}(\S.{6,})$`,
  // “I was going to move it but just get rid of it”.
  String.raw`${opening}(?:i|we) (?:was|were) (?:going to|gonna|about to|planning (?:to|on)|thinking (?:of|about)|meaning to) [^.;!?]{2,60}?\bbut\s+(?:(?:now|then|honestly|actually|instead|rather|please|just|on second thoughts?)\b\W*)*(\S.{6,})$`,
  // “Before I block anything, run me through Monday”.
  String.raw`${opening}before (?:i|we|you) [^,:;]{3,50}[,:;]\s*(\S.{6,})$`,
  // “Stop nothing, add amlodipine”.
  String.raw`\b(?:stop|cancel|change|move|end|touch|take off) (?:nothing|none of (?:it|them|those))\b[\s,;.–-]*(?:(?:but|and|just|only)\b\W*)*(\S.{6,})$`,
].map((pattern) => new RegExp(pattern));

const interruption = /^(?:(?:hang on|hold on|btw|by the way|one sec(?:ond)?|quick (?:one|question))\b[\s,.:!?–-]*)+(?=\S+ \S+ \S)/;
/** A text without words that only interrupt: “hang on, is it still raining?”. */
export const withoutInterruption = (heard: string): string => heard.replace(interruption, '');

/** What stands behind a wish that is denied, given up or put off in the same breath, or behind a greeting. `heard`: the text, with PERSON for whoever is named. */
export const wishBehind = (heard: string): string | undefined => patterns.map((pattern) => pattern.exec(heard)?.[1]).find((behind) => behind !== undefined);

/** The one question of several sentences. */
export function onlyQuestion(text: string): string | undefined {
  const sentences = text.split(/(?<=[.?!])\s+/);
  const [question, ...more] = sentences.filter((each) => each.endsWith('?'));
  return sentences.length > 1 && more.length === 0 ? question : undefined;
}

const joints = /(?<=[.?!])\s+|\s*[;–—]\s*|\s+-+\s+|[\s,]+(?=(?:anyway|so|but)\b)/;
/** Fewer are hardly a whole wish: “the kids' doctor. Monday, but not before noon”. */
const leastWords = 4;
/** A text's sentences, and clauses that a dash or “but” joins; nothing where it is all one. */
export function sentencesIn(heard: string): readonly string[] {
  const parts = heard.split(joints).filter((part) => part !== '');
  return parts.length > 1 ? parts.filter((part) => part.split(/\s+/).length >= leastWords) : [];
}
