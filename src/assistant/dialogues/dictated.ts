const marks: readonly (readonly [RegExp, string])[] = [
  [/\s*\b(?<!\b(?:an?|the|no|this|that) )full stop\b[\s,.]*/gi, '. '],
  [/\s+(?:period|Period)(?=\s*$|\s+\p{Lu})[\s,.]*/gu, '. '],
  [/\s*\b(?<!\b(?:an?|the|no|this|that) )question mark\b[\s?]*/gi, '? '],
  [/\s*\b(?<!\b(?:an?|the|no|this|that) )exclamation (?:mark|point)\b[\s!]*/gi, '! '],
  [/\s*\b(?<!\b(?:an?|the|no|this|that) )comma\b[\s,]*/gi, ', '],
  [/\s*\b(?<!\b(?:an?|the|no|this|that) )semi-?colon\b[\s;]*/gi, '; '],
  [/\s*\b(?<!\b(?:an?|the|no|this|that|his|her|their|sigmoid|of) )colon\b(?! (?:cancer|polyp|screening|resection))[\s:]*/gi, ': '],
  [/\s*\b(?:new line|new paragraph)\b\s*/gi, '\n'],
];
/** Which of them are said by nobody who does not dictate. */
const surely = /\b(?<!\b(?:an?|the|no|this|that) )(?:full stop|comma|question mark|exclamation (?:mark|point)|semi-?colon|new (?:line|paragraph))\b/i;

/** A text with the marks that somebody has said for their signs: "call us comma please full stop". One in which none is surely meant stays as it is. */
export function inMarks(text: string): string {
  if (!surely.test(text)) return text;
  return marks
    .reduce((held, [said, mark]) => held.replaceAll(said, mark), text)
    .replaceAll(/([.?!] )(\p{Ll})/gu, (_, end: string, letter: string) => `${end}${letter.toUpperCase()}`)
    .trim();
}
