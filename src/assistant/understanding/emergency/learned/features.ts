import { fnv1a } from '../../../../kernel/fnv.ts';
import { dimensions as axes, wordVectors } from '../../vectors/index.ts';
import { isNegated } from '../assertion.ts';
import type { Finding } from '../rules-found.ts';
import type { Speaker } from '../types.ts';
import type { Sentence, Word } from '../words.ts';
import { asking, circumstances } from './circumstance-words.ts';
import { addContext } from './context.ts';

/** What a text holds by itself falls in two to the power of this many places; its words in their context in as many after them. */
const placesBits = 17;
export const ownPlaces = 1 << placesBits;
export const places = 2 * ownPlaces;
const mask = ownPlaces - 1;

/** What the classifiers are given of a text: `places` of its features without repeats, `from` the word that each begins at, and `dense` values. */
export type Features = { readonly places: Int32Array; readonly from: Int32Array; readonly dense: Float32Array; readonly words: readonly Word[] };

/** Words that are so common that their vector says nothing. */
const tooCommon = 60;
const flagCount = 2 + circumstances.length;
const ruleCount = 6;
/** Greatest and mean components of the words, mean of the denied words, what the rules found, circumstances of any sentence and of the last, the length. */
export const denseCount = 3 * axes + ruleCount + 2 * flagCount + 1;

const mixed = (one: number, other: number): number => Math.imul(one ^ (other >>> 15) ^ other, 0x9e3779b1);
const placed = (hash: number): number => ((hash >>> placesBits) ^ hash) & mask;

const Kind = { word: 1, pair: 2, skip: 3, three: 4, part: 5, first: 6, firsts: 7, found: 8, circumstance: 9, last: 10, denied: 11, context: 12 } as const;

const stamps = new Int32Array(places);
let stamp = 0;

/** The features of some sentences that belong together, with what the rules found in them; `mend` repairs a word's spelling. */
export function featuresOf(sentences: readonly Sentence[], found: readonly Finding[], role: Speaker, mend: (word: string) => string): Features {
  stamp++;
  const list: number[] = [];
  const from: number[] = [];
  const words: Word[] = [];
  const add = (hash: number, at: number, half = 0): void => {
    const place = placed(hash) + half;
    if (stamps[place] === stamp) return;
    stamps[place] = stamp;
    list.push(place);
    from.push(at);
  };
  const dense = new Float32Array(denseCount);
  const denied: boolean[] = [];
  const flagsAt = 3 * axes + ruleCount;
  for (const sentence of sentences) {
    const own = sentence.words.map((word) => ({ ...word, text: mend(word.text) }));
    for (const [at, word] of own.entries()) {
      words.push(word);
      denied.push(word.text !== ',' && isNegated(own, at, at + 1, true));
    }
    words.push({ text: sentence.question ? '?' : '.', start: own.at(-1)?.end ?? 0, end: own.at(-1)?.end ?? 0 });
    denied.push(false);
    const text = ` ${own.map((word) => word.text).join(' ')} `;
    const flags = [sentence.question, asking.test(` ${own[0]?.text ?? ''} ${own[1]?.text ?? ''} `), ...circumstances.map((each) => each.test(text))];
    for (const [at, flag] of flags.entries()) {
      if (flag) dense[flagsAt + at] = 1;
      dense[flagsAt + flagCount + at] = flag ? 1 : 0;
    }
  }
  addWords(words, denied, add);
  addContext(words, denied, role === 'DOCTOR', (key, at) => add(mixed(Kind.context, fnv1a(key)), at, ownPlaces));
  addFindings(found, role, dense.subarray(3 * axes, 3 * axes + ruleCount), add);
  for (let at = 0; at < flagCount; at++) {
    if (dense[flagsAt + at] === 1) add(mixed(Kind.circumstance, at + 1), -1);
    if (dense[flagsAt + flagCount + at] === 1) add(mixed(Kind.last, at + 1), -1);
  }
  addVectors(words, denied, dense);
  dense[denseCount - 1] = Math.min(1, words.length / 40);
  return { places: Int32Array.from(list), from: Int32Array.from(from), dense, words };
}

const shaped = (word: string): string => (/^\d+$/.test(word) ? (word.length < 3 ? `#${word.length}` : '###') : word);

function addWords(words: readonly Word[], denied: readonly boolean[], add: (hash: number, at: number) => void): void {
  const hashes = words.map(({ text }) => fnv1a(shaped(text)));
  const at = (place: number): number => hashes[place] ?? 7;
  for (const [place, { text }] of words.entries()) {
    const sign = denied[place] === true ? Kind.denied : 0;
    const own = at(place);
    add(mixed(mixed(Kind.word + sign * 31, own), 1), place);
    add(mixed(mixed(Kind.pair + sign * 31, own), at(place + 1)), place);
    add(mixed(mixed(Kind.skip, own), at(place + 2)), place);
    if (place + 2 < words.length) add(mixed(mixed(mixed(Kind.three, own), at(place + 1)), at(place + 2)), place);
    if (text.length > 3) {
      const framed = `<${shaped(text)}>`;
      for (let start = 0; start + 4 <= framed.length; start++) add(mixed(Kind.part + sign * 31, fnv1a(framed.slice(start, start + 4))), place);
    }
  }
  add(mixed(Kind.first, at(0)), 0);
  add(mixed(mixed(Kind.firsts, at(0)), at(1)), 0);
}

function addFindings(found: readonly Finding[], role: Speaker, dense: Float32Array, add: (hash: number, at: number) => void): void {
  for (const { rule, level, excuse } of found) {
    const grave = level === 'critical';
    dense[(excuse === null ? 0 : 2) + (grave ? 0 : 1)] = 1;
    if (excuse === null) {
      add(mixed(Kind.found, fnv1a(rule)), -1);
      add(mixed(Kind.found, fnv1a(`${level} ${rule.split('/')[0]}`)), -1);
    } else {
      add(mixed(Kind.found, fnv1a(`not ${excuse}`)), -1);
      add(mixed(Kind.found, fnv1a(`not ${rule}`)), -1);
    }
  }
  if (found.length === 0) dense[4] = 1;
  if (role === 'DOCTOR') dense[5] = 1;
  for (let at = 0; at < ruleCount; at++) if (dense[at] === 1) add(mixed(Kind.found, at + 1), -1);
}

const one = new Float32Array(axes);
function addVectors(words: readonly Word[], denied: readonly boolean[], dense: Float32Array): void {
  const vectors = wordVectors();
  let [stated, refused] = [0, 0];
  const most = dense.subarray(0, axes).fill(-9);
  const mean = dense.subarray(axes, 2 * axes);
  const no = dense.subarray(2 * axes, 3 * axes);
  for (const [at, { text }] of words.entries()) {
    const place = vectors.placeOf(text);
    if (place === undefined || place < tooCommon) continue;
    vectors.copy(place, one, 0);
    const sum = denied[at] === true ? no : mean;
    for (let axis = 0; axis < axes; axis++) sum[axis] = (sum[axis] ?? 0) + (one[axis] ?? 0);
    if (denied[at] === true) refused++;
    else {
      stated++;
      for (let axis = 0; axis < axes; axis++) if ((one[axis] ?? 0) > (most[axis] ?? 0)) most[axis] = one[axis] ?? 0;
    }
  }
  // To the size of the other values.
  for (let axis = 0; axis < axes; axis++) {
    most[axis] = stated === 0 ? 0 : 3 * (most[axis] ?? 0);
    mean[axis] = (6 * (mean[axis] ?? 0)) / Math.max(1, stated);
    no[axis] = (6 * (no[axis] ?? 0)) / Math.max(1, refused);
  }
}
