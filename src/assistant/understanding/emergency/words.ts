/** A word as the rules see it (lower case, no accents, contractions apart, spelling mended) with its place in the text. `,` stands for a pause. */
export type Word = { readonly text: string; readonly start: number; readonly end: number };
export type Sentence = { readonly words: readonly Word[]; readonly question: boolean };

const contractions = new Map(Object.entries({
  cant: 'can not', cannot: 'can not', "can't": 'can not', cnt: 'can not', wont: 'will not', "won't": 'will not', dont: 'do not', doesnt: 'does not', didnt: 'did not', isnt: 'is not', arent: 'are not',
  wasnt: 'was not', werent: 'were not', havent: 'have not', hasnt: 'has not', hadnt: 'had not', couldnt: 'could not', wouldnt: 'would not', shouldnt: 'should not', aint: 'is not', "ain't": 'is not', im: 'i am', ive: 'i have', hes: 'he is', shes: 'she is', theyre: 'they are', theres: 'there is', thats: 'that is', whats: 'what is', wanna: 'want to', gonna: 'going to', gotta: 'have to', u: 'you', ur: 'your', pls: 'please', plz: 'please',
  abt: 'about', bc: 'because', cuz: 'because', rn: 'right now', "y'all": 'you', kms: 'kill myself', unalive: 'kill', hubby: 'husband', hosp: 'hospital', myself: 'myself', "let's": 'let us', ppl: 'people', bf: 'boyfriend', gf: 'girlfriend', mi: 'mi', sob: 'sob', ods: 'overdoses', "od'd": 'overdosed', oded: 'overdosed', wt: 'what', thru: 'through', til: 'until', dr: 'doctor',
}));
/** What is denied, with two letters swapped: "cnat". */
for (const [word, full] of Array.from(contractions)) if (/^[a-z]{4,}nt$|^[cdw][ao]nt$/.test(word)) for (let at = 1; at < word.length; at++) {
  const swapped = `${word.slice(0, at - 1)}${word[at]}${word[at - 1]}${word.slice(at + 1)}`;
  if (!contractions.has(swapped)) contractions.set(swapped, full);
}
const endings: readonly (readonly [string, string])[] = [["n't", ' not'], ["'m", ' am'], ["'ve", ' have'], ["'ll", ' will'], ["'re", ' are'], ["'d", ' would']];
/** After these an 's is a verb, after anything else the genitive. */
const pronouns = new Set(['he', 'she', 'it', 'there', 'that', 'what', 'who', 'where', 'everything', 'here', 'this', 'someone', 'everyone', 'how']);

/** The words of a token, contractions taken apart: `can't` → `can not`. */
function expanded(token: string): string {
  const known = contractions.get(token);
  if (known !== undefined) return known;
  if (!token.includes("'")) return token;
  for (const [ending, full] of endings) if (token.endsWith(ending) && token.length > ending.length) return token.slice(0, -ending.length) + full;
  if (token.endsWith("'s")) return pronouns.has(token.slice(0, -2)) ? `${token.slice(0, -2)} is` : token.slice(0, -2);
  const bare = token.replaceAll("'", '');
  return contractions.get(bare) ?? bare;
}

const abbreviation = new Set(['dr', 'mr', 'mrs', 'ms', 'st', 'vs', 'approx', 'doctor']);
const titles = new Set(['doctor', 'mr', 'mrs', 'ms', 'miss', 'dr']);
const accents = /\p{M}+/gu;
const ascii = /^[\x20-\x7e]*$/;
const letter = /[\p{L}\p{N}\p{M}]/u;

function folded(piece: string): string {
  // The route of an injection, not "I'm".
  if (piece === 'IM') return 'intramuscular';
  const lower = piece.toLowerCase();
  return ascii.test(lower) ? lower : lower.replaceAll(/[’`]/g, "'").normalize('NFD').replaceAll(accents, '');
}

const Kind = { other: 0, word: 1, pause: 2, stop: 3, apostrophe: 4, dot: 5 } as const;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));
function kindOf(character: string): number {
  if (/[a-z0-9]/i.test(character)) return Kind.word;
  if (/[!?;\n\r…]/.test(character)) return Kind.stop;
  if (/[,:()–—]/.test(character)) return Kind.pause;
  if (/['’`]/.test(character)) return Kind.apostrophe;
  if (character === '.') return Kind.dot;
  return letter.test(character) ? Kind.word : Kind.other;
}
const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 128) return kinds[code] ?? Kind.other;
  // Letters beyond the basic plane come in two halves, which no word of ours has.
  return code >= 0xd800 && code <= 0xdfff ? Kind.other : kindOf(text.charAt(at));
};
const isDigit = (text: string, at: number): boolean => /\d/.test(text.charAt(at));

/** A raw word as the rules see it: contractions apart, spelling mended. Remembers the last few thousand. */
export function createReader(mend: (word: string) => string): (raw: string) => readonly string[] {
  const remembered = new Map<string, readonly string[]>();
  return (raw) => {
    const known = remembered.get(raw);
    if (known) return known;
    const whole = expanded(folded(raw));
    const read = whole.split(' ').map(mend);
    if (remembered.size >= 8_000) remembered.clear();
    if (raw.length <= 32) remembered.set(raw, read);
    return read;
  };
}

/**
 * A text as sentences of words; `read` gives the words of a raw one. Linear in the text; a sentence ends after 60 words at the latest, so
 * that what is looked for in one stays cheap whatever is sent.
 */
export function sentencesOf(text: string, read: (raw: string) => readonly string[]): Sentence[] {
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  const close = (question: boolean): void => {
    if (words.length > 0) sentences.push({ words, question });
    words = [];
  };
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === Kind.word) {
      const end = endOfWord(text, at);
      const raw = text.slice(at, end);
      // "Dr Burns", "Mrs Stroke": a name is not looked at.
      const isName = titles.has(words.at(-1)?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(raw);
      for (const part of isName ? ['someone-named'] : read(raw)) words.push({ text: part, start: at, end });
      if (words.length >= 60) close(false);
      at = end;
      continue;
    }
    if (kind === Kind.stop) close(text[at] === '?');
    else if (kind === Kind.dot) {
      if (text[at + 1] === '.' || text[at - 1] === '.') pause(words, at);
      else if (!abbreviation.has(words.at(-1)?.text ?? '')) close(false);
    } else if (kind === Kind.pause || (text[at] === '-' && text[at - 1] === ' ' && text[at + 1] === ' ')) pause(words, at);
    at++;
  }
  close(false);
  return sentences;
}

function pause(words: Word[], at: number): void {
  if (words.length > 0 && words.at(-1)?.text !== ',') words.push({ text: ',', start: at, end: at + 1 });
}

/** Letters and digits; an apostrophe between letters and a point between digits belong to the word. */
function endOfWord(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === Kind.word) continue;
    const inside = kind === Kind.apostrophe ? kindAt(text, at + 1) === Kind.word : kind === Kind.dot && isDigit(text, at - 1) && isDigit(text, at + 1);
    if (!inside) break;
  }
  return at;
}
