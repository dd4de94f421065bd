/** Texts are understood up to this many UTF-16 units: more than any message may have, and a bound for what nobody checked. */
export const longestUnderstood = 4_096;

const marks = /\p{M}/u;
const folded = new Map<string, string>();

/** One character without its accent, in lower case; typographic quotes and dashes as typed ones. Always as long as it came. */
function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const [base = character] = character.normalize('NFD').toLowerCase();
  const plain = marks.test(base) || base.length !== character.length ? character : base;
  if (folded.size < 10_000) folded.set(character, plain);
  return plain;
}

const quotes: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '´': "'", '`': "'", '“': '"', '”': '"', '–': '-', '—': '-', '\u00a0': ' ' };

/** The text in lower case, without accents; every index means the same place in both. */
export function fold(text: string): string {
  const short = text.length > longestUnderstood ? text.slice(0, longestUnderstood) : text;
  const lower = short.toLowerCase();
  const same = lower.length === short.length ? lower : short;
  return same.replace(/[^\p{ASCII}]/gu, (character) => quotes[character] ?? foldCharacter(character));
}
