import { typingErrors } from '../spelling.ts';
import { medications } from './read-table.ts';
import { moreNames } from './table/more-names.ts';

/** A name that is known. `of`: what it is in the table; of the names of which nothing else is known, the name itself. */
export type KnownName = { readonly name: string; readonly of: string; readonly inTable: boolean };

/** A name in words: lower case, no accents, nothing but letters, digits and spaces. */
export const plainWords = (name: string): string => name.toLowerCase().normalize('NFD').replaceAll(/\p{M}+/gu, '').replaceAll(/[^\p{L}\p{N}%]+/gu, ' ').replaceAll(/\bsulph/g, 'sulf').trim();

const known = new Map<string, KnownName>();
for (const { name, synonyms } of medications) for (const each of [name, ...synonyms]) if (!known.has(plainWords(each))) known.set(plainWords(each), { name: each.toLowerCase(), of: name, inTable: true });
for (const name of moreNames.trim().split(/,\s+/)) if (!known.has(plainWords(name))) known.set(plainWords(name), { name, of: name, inTable: false });

/** First word → the names that begin with it, in words, the longest first. */
const byFirst = new Map<string, readonly (readonly string[])[]>();
for (const name of known.keys()) {
  const words = name.split(' ');
  const [first = ''] = words;
  byFirst.set(first, [...(byFirst.get(first) ?? []), words].toSorted((a, b) => b.length - a.length));
}
/** First letter and length → names, so that a typing error is looked for among few. */
const byShape = new Map<string, readonly string[]>();
for (const name of known.keys()) if (name.length >= 5) byShape.set(`${name[0]}${name.length}`, [...(byShape.get(`${name[0]}${name.length}`) ?? []), name]);

/** A medication's name as it stands, in the table or among the names of which nothing else is known. */
export const knownName = (said: string): KnownName | undefined => known.get(plainWords(said));

/** The longest name that begins with these words (each as `plainWords` has it); how many words it has. */
export function longestName(words: readonly string[]): { readonly known: KnownName; readonly words: number } | undefined {
  for (const name of byFirst.get(words[0] ?? '') ?? []) {
    const found = name.every((word, at) => words[at] === word) ? known.get(name.join(' ')) : undefined;
    if (found) return { known: found, words: name.length };
  }
  return undefined;
}

/** Words of names that have several. */
const partsOfNames = new Set([...known.keys()].filter((name) => name.includes(' ')).flatMap((name) => name.split(' ')).filter((word) => word.length > 3 || /\d/.test(word)));

/** Whether a word stands in a name of several words: "ferrous", "chloride". */
export const isPartOfName = (word: string): boolean => partsOfNames.has(word);

/** So many typing errors may a name have; a short one is another medication as easily. */
const errorsIn = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** The name that was meant by one that nobody knows: the nearest, as long as no other medication is as near. */
export function nearestName(said: string): KnownName | undefined {
  if (mended.has(said)) return mended.get(said);
  const found = nearest(plainWords(said)) ?? heardAs(plainWords(said));
  if (mended.size < 10_000) mended.set(said, found);
  return found;
}

/** “Lamictle”, as it is heard: an L that is a syllable by itself. */
const heardAs = (name: string): KnownName | undefined => (/..[^aeiou]le$/.test(name) ? onlyOne(['al', 'el', 'il', 'ol', 'yl'].flatMap((ending) => known.get(name.replace(/le$/, ending)) ?? [])) : undefined);

const mended = new Map<string, KnownName | undefined>();
function nearest(name: string): KnownName | undefined {
  if (known.has(name)) return undefined;
  let most = errorsIn(name.length);
  let found: KnownName[] = [];
  if (most === 0) return undefined;
  for (const first of new Set([name[0], name[1]]))
    for (let length = name.length - most; length <= name.length + most; length++)
      for (const candidate of byShape.get(`${first}${length}`) ?? []) {
        const errors = typingErrors(name, candidate, most);
        const one = known.get(candidate);
        if (errors > most || !one) continue;
        if (errors < most) [most, found] = [errors, []];
        found.push(one);
      }
  const only = onlyOne(found);
  // A letter is left out more often than one too many is typed: "prednisolne" is no prednisone.
  return only ?? onlyOne(found.filter((one) => isShortOf(name, one.name)));
}

/** Of names of one medication the first. */
function onlyOne(names: readonly KnownName[]): KnownName | undefined {
  const [first] = names;
  return first && names.every(({ of }) => of === first.of) ? first : undefined;
}

/** Whether nothing but letters left out tells `said` from a name. */
function isShortOf(said: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === said[at]) at++;
  return at === said.length && name.length > said.length;
}
