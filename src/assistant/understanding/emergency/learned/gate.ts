/**
 * Whether a text may tell of danger at all: a look-up or two per word and nothing else, since it sees every message. Learned with the classifiers, and
 * leaning far to the side of yes.
 */
export type Gate = { readonly words: Int8Array; readonly pairs: Int8Array; /** What a stretch of a sentence has to reach. */ readonly threshold: number };

export const gateBits = 16;
/** So many steps of a weight are one logit. */
export const gateSteps = 24;
/** What was said before in a sentence speaks against danger by two logits at most: a request in the same breath must not outvote it. */
export const gateFloor = -2;
const mask = (1 << gateBits) - 1;
/** A sentence ends after so many words at the latest. */
const longest = 40;

const placed = (hash: number): number => ((hash >>> gateBits) ^ hash ^ (hash >>> 27)) & mask;
const start = 0x811c9dc5;

/** For each code unit: what it is read as (a letter in lower case without its accent, a digit), 0 where a word ends, 1 where a sentence does, 2 to skip. */
const reads = new Uint8Array(0x250);
for (let code = 0; code < reads.length; code++) {
  const character = String.fromCharCode(code);
  const base = character.normalize('NFD').toLowerCase().charCodeAt(0);
  if (/[a-z0-9]/.test(String.fromCharCode(base))) reads[code] = base;
  else if ("'’`".includes(character)) reads[code] = 2;
  else if (/[.!?;\n\r]/.test(character)) reads[code] = 1;
  else if (/\p{L}/u.test(character)) reads[code] = 255;
}

/** Calls `each` for every sentence with the places of its words and pairs of words, until it answers true. Allocates nothing that grows with the text. */
function scan(text: string, each: (words: Int32Array, pairs: Int32Array, count: number) => boolean, wanted?: ReadonlySet<number>): boolean {
  const words = new Int32Array(longest);
  const pairs = new Int32Array(longest + 1);
  let count = 0;
  let hash = start;
  let inWord = false;
  let before = 1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    const read = code < reads.length ? (reads[code] ?? 0) : code === 0x2019 ? 2 : code > 0x2000 && code < 0x3000 ? 0 : 255;
    if (read > 2) {
      hash = Math.imul(hash ^ read, 0x01000193);
      inWord = true;
      continue;
    }
    if (read === 2) continue;
    if (inWord) {
      if (wanted?.has(hash) === true) return true;
      words[count] = placed(hash);
      pairs[count] = placed(Math.imul(before, 0x9e3779b1) ^ hash);
      before = hash;
      count++;
      hash = start;
      inWord = false;
    }
    if (count > 0 && (read === 1 || count === longest)) {
      pairs[count] = placed(Math.imul(before, 0x9e3779b1) ^ 1);
      if (each(words, pairs, count)) return true;
      count = 0;
      before = 1;
    }
  }
  return false;
}

/** The first words of the clinic's own keywords, as the scan meets them. */
const firsts = new WeakMap<readonly string[], ReadonlySet<number>>();
function wantedOf(keywords: readonly string[]): ReadonlySet<number> | undefined {
  if (keywords.length === 0) return undefined;
  const known = firsts.get(keywords);
  if (known) return known;
  const made = new Set(keywords.map((keyword) => hashOfWord(keyword)));
  firsts.set(keywords, made);
  return made;
}

function hashOfWord(text: string): number {
  let hash = start;
  for (let at = 0, began = false; at < text.length; at++) {
    const read = reads[text.charCodeAt(at)] ?? 255;
    if (read > 2) {
      hash = Math.imul(hash ^ read, 0x01000193);
      began = true;
    } else if (began && read < 2) break;
  }
  return hash;
}

/** Where a word stands in the gate's table. */
export const gatePlaceOf = (word: string): number => placed(hashOfWord(word));

/** Whether a stretch of a sentence of the text reaches the gate's threshold, or one of the keywords begins in it. */
export function passes(text: string, { words, pairs, threshold }: Gate, keywords: readonly string[]): boolean {
  return scan(
    text,
    (found, foundPairs, count) => {
      const floor = gateFloor * gateSteps;
      let sum = 0;
      for (let at = 0; at <= count; at++) {
        sum = Math.max(sum, floor) + (at < count ? (words[found[at] ?? 0] ?? 0) : 0) + (pairs[foundPairs[at] ?? 0] ?? 0);
        if (sum >= threshold) return true;
      }
      return false;
    },
    wantedOf(keywords),
  );
}

/** The same places, sentence by sentence, for learning. */
export function gateSentences(text: string): { words: Int32Array; pairs: Int32Array }[] {
  const all: { words: Int32Array; pairs: Int32Array }[] = [];
  scan(text, (words, pairs, count) => {
    all.push({ words: words.slice(0, count), pairs: pairs.slice(0, count + 1) });
    return false;
  });
  return all;
}
