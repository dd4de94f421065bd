import { fnv1a } from '../../../kernel/fnv.ts';
import { commonNames } from '../lexicon/names.ts';
import { meantWord, sensesOf } from '../lexicon/senses.ts';
import { classOf } from '../lexicon/words.ts';
import type { Standing } from '../standing.ts';

/** Two to the power of this many places for features to fall in: a reply is one of few. */
export const placesBits = { intents: 18, replies: 16 } as const;

const token = /[a-z]+(?:'[a-z]+)?|PERSON(?:'s?)?|\d+(?:st|nd|rd|th)?|[?!]/g;
const title = new Set(['dr', 'doctor', 'doc', 'dra', 'doctora', 'mr', 'mrs', 'ms', 'miss', 'patient']);
const notNames = new Set('for to in on at who with please about and or if that is can could should appointment today tomorrow near free available said told prescribed my me i you we the a an list has have history chart of know from does do today not this when what give which'.split(' '));
const contractions: ReadonlyMap<string, string> = new Map(Object.entries({ cant: "can't", dont: "don't", wont: "won't", im: "i'm", ive: "i've", id: "i'd", whats: "what's", wheres: "where's", whens: "when's", whos: "who's", isnt: "isn't", didnt: "didn't", doesnt: "doesn't", havent: "haven't", u: 'you', ur: 'your', pls: 'please', plz: 'please', appt: 'appointment', appts: 'appointments', apt: 'appointment', meds: 'medications', med: 'medication', rx: 'prescription', doc: 'doctor', thx: 'thanks', wanna: 'want', gonna: 'going', gotta: 'need' }));

/** Words as the classifier takes them: `word` in one spelling, `kind` its class, that of its group for what it never learned, RARE for what hardly anybody writes: a name, a slip. */
export type Word = { readonly word: string; readonly kind: string; readonly group?: number };

/** What the classifier knows of words. */
export type Lexis = {
  /** Whether a word is of its vocabulary. */
  readonly knows: (word: string) => boolean;
  /** The group of kindred words that a common word belongs to. */
  readonly groupOf: (word: string) => number | undefined;
};

/** The words of a text as `heard`. */
export function wordsOf(text: string, { knows, groupOf }: Lexis): readonly Word[] {
  const raw = text.match(token) ?? [];
  const words: Word[] = [];
  for (let at = 0; at < raw.length && words.length < 200; at++) {
    const written = contractions.get(raw[at] ?? '') ?? raw[at] ?? '';
    if (written.startsWith('PERSON')) {
      if (words.at(-1)?.kind !== 'PERSON') words.push({ word: 'PERSON', kind: 'PERSON' });
      if (written !== 'PERSON') words.push({ word: 'OWNER', kind: 'OWNER' });
      continue;
    }
    const word = knows(written) || classOf(written) !== undefined ? written : meantWord(written);
    const next = raw[at + 1];
    if (title.has(raw[at] ?? '') && next !== undefined && /^[a-zP]/.test(next) && !notNames.has(next) && (!knows(next) || raw[at] === 'dr')) {
      words.push({ word: 'PERSON', kind: word.startsWith('d') ? 'DOCTOR' : 'PERSON' });
      if (/'s?$/.test(next)) words.push({ word: 'OWNER', kind: 'OWNER' });
      const third = raw[at + 2];
      at += third === 'PERSON' || (third !== undefined && /^[a-z]+$/.test(third) && !notNames.has(third) && !knows(third) && classOf(third) === undefined) ? 2 : 1;
      continue;
    }
    const owner = word.replace(/'s$/, '');
    if (commonNames.has(owner) && !knows(word)) {
      if (words.at(-1)?.kind !== 'PERSON') words.push({ word: 'PERSON', kind: 'PERSON' });
      if (owner !== word) words.push({ word: 'OWNER', kind: 'OWNER' });
      continue;
    }
    const kind = classOf(word);
    const bare = word.endsWith("'s") && !knows(word) ? 'OWNER' : undefined;
    const group = groupOf(word.replace(/'[a-z]+$/, ''));
    const fresh = kind ?? bare ?? (knows(word) ? word : group === undefined ? 'RARE' : `G${group}`);
    if (fresh !== 'RARE' || words.at(-1)?.kind !== 'RARE') words.push({ word, kind: fresh, ...(group !== undefined && { group }) });
  }
  return words;
}

/** Features by name: words, their kinds, neighbours, parts of words, how much of the text is known; in the middle of a talk also where it stands, by itself and with each word. */
export function featuresOf(words: readonly Word[], stands?: Standing): readonly string[] {
  const found = new Set<string>();
  let unknown = 0;
  const meant = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const { word, kind, group } = words[at] ?? { word: '', kind: '' };
    if (group !== undefined) found.add(`v ${group}`);
    const [next, after] = [words[at + 1]?.kind ?? '$', words[at + 2]?.kind ?? '$'];
    const isUnknown = kind === 'RARE' || kind === `G${group}`;
    if (isUnknown) unknown++;
    else if (word !== kind) found.add(`w ${word}`);
    for (const sense of sensesOf(word)) meant.add(sense);
    for (const sense of sensesOf(`${word} ${words[at + 1]?.word ?? ''}`)) meant.add(sense);
    if (kind !== word && !isUnknown) meant.add(kind);
    found.add(`k ${kind}`);
    found.add(`b ${kind} ${next}`);
    if (at + 1 < words.length) found.add(`t ${kind} ${next} ${after}`);
    if (at + 2 < words.length) found.add(`s ${kind} _ ${after}`);
    if (at === 0) {
      found.add(`f ${kind}`);
      found.add(`ff ${kind} ${next}`);
    }
    if (word.length >= 4 && /^[a-z]/.test(word)) pieces(word, found);
  }
  const share = words.length === 0 ? 0 : Math.round((4 * unknown) / words.length);
  found.add(`u ${share}`);
  const length = Math.min(6, Math.ceil(words.length / 3));
  found.add(`l ${length}`);
  if (stands) standingIn(words, stands, length, found);
  const pair = [...meant].slice(0, 9);
  for (const [at, one] of pair.entries()) {
    found.add(`m ${one}`);
    for (const other of pair.slice(at + 1)) found.add(`p ${one} ${other}`);
  }
  return [...found];
}

function standingIn(words: readonly Word[], { at, of }: Standing, length: number, found: Set<string>): void {
  const place = `S ${at} ${of ?? ''}`;
  found.add(`S ${at}`).add(place).add(`S ${at} l ${length}`).add(`S ${at} f ${words[0]?.kind ?? ''}`);
  for (const { kind } of words) found.add(`S ${at} k ${kind}`).add(`${place} k ${kind}`);
}

function pieces(word: string, found: Set<string>): void {
  const framed = `<${word}>`;
  for (let at = 0; at + 4 <= framed.length; at++) found.add(`c ${framed.slice(at, at + 4)}`);
  for (let at = 0; at + 5 <= framed.length && at < 3; at++) found.add(`c ${framed.slice(at, at + 5)}`);
}

/** The place among two to the power of `bits` that a hash falls in. */
export const placeIn = (hash: number, bits: number): number => ((hash >>> bits) ^ hash) & ((1 << bits) - 1);
export const placeOf = (feature: string, bits: number): number => placeIn(fnv1a(feature), bits);
