import { typingErrors } from '../../../domain/spelling.ts';
import { fold } from '../fold.ts';
import { commonNames, notNames } from '../lexicon/names.ts';
import type { Person } from '../types.ts';
import { formalNames } from './nicknames.ts';
import { overlap, withoutOwner, type Span, type Token } from './tokens.ts';

/** People by the words of their names. */
export type Directory = { readonly byWord: ReadonlyMap<string, readonly Person[]>; readonly bySound: ReadonlyMap<string, readonly Person[]>; /** By the consonants that are heard in Irish and in Polish names. */ readonly byEar: ReadonlyMap<string, readonly Person[]>; /** Whether somebody is called like a day or a month. */ readonly isOfCalendar: boolean; /** Words that were looked up. */ readonly met: Map<string, Bearers>; /** Names that were. */ readonly sought: Map<string, readonly Person[]> };
type Bearers = { readonly people: readonly Person[]; readonly exact: boolean };
/** Several words of one person's name, next to each other. */
export type WholeName = Span & { readonly words: readonly string[]; readonly person: Person };

const titles = new Set(['dr', 'doctor', 'doc', 'dra', 'doctora', 'mr', 'mrs', 'ms', 'miss', 'prof', 'professor', 'md', 'phd', 'sir', 'madam', 'mx', 'jr', 'sr', 'ii', 'iii']);
const calendar = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|noon|day|week|morning|winter)$/;
const known = new WeakMap<readonly Person[], Directory>();

export const nameWords = (name: string): readonly string[] => fold(name).split(/[^\p{L}\p{N}'-]+/u).filter((word) => word.length > 1 && !titles.has(word));

const particles = /^(?:van|von|de|del|della|di|da|dos|du|der|den|ter|la|le|bin|al|el|st|mac|mc)$/;
/** The words of a name, those that a hyphen joins also by themselves, without the hyphen or apostrophe too, and a surname with its particles also as one: "Garcia-Lopez", "O'Hara", "van den Berg". */
function namesOf(name: string): ReadonlySet<string> {
  const words = nameWords(name);
  const first = words.findIndex((word, at) => at < words.length - 1 && particles.test(word));
  return new Set([...words, ...words.flatMap((word) => (word.includes('-') ? word.split('-').filter((part) => part.length > 2) : [])), ...words.map((word) => word.replace(/['-]/g, '')), ...(first < 0 ? [] : [words.slice(first).join('')])]);
}

/** "El Sayed" and "o connor" as the directory has them. */
export const jointOf = (particle: string, name: string, { byWord }: Directory): string | undefined => ["'", '-', ''].map((mark) => `${particle}${mark}${name}`).find((word) => byWord.has(word));

export function directoryOf(people: readonly Person[]): Directory {
  const before = known.get(people);
  if (before) return before;
  const byWord = new Map<string, Person[]>();
  const bySound = new Map<string, Person[]>();
  const byEar = new Map<string, Person[]>();
  const add = (map: Map<string, Person[]>, key: string, person: Person): void => {
    const those = map.get(key);
    if (those) those.push(person);
    else map.set(key, [person]);
  };
  for (const person of people) {
    for (const word of namesOf(person.full_name)) {
      add(byWord, word, person);
      add(bySound, sound(word), person);
      for (const key of heardOf(word)) add(byEar, key, person);
    }
  }
  const made: Directory = { byWord, bySound, byEar, met: new Map(), sought: new Map(), isOfCalendar: [...byWord.keys()].some((word) => calendar.test(word)) };
  known.set(people, made);
  return made;
}

/** A name as it is heard, roughly: "Schwartz" and "Swartz", "Greene" and "Green", "Nowicki" and "Nowitzky", "Reid" and "Reed", "Tait" and "Tate", "Moro" and "Moreau", "Orloff" and "Orlov". */
const sound = (word: string): string => word.replace(/eaux?$|aults?$/, 'o').replace(/(?<=..[oe])(?:ff?|w)$/, 'v').replace(/(?<=^.{3,})(?:ck|tzk|tsk)[iy]$/, 'tski').replace(/igh(?=t|$)/g, 'i').replace(/qu/g, 'kw').replace(/sch/g, 's').replace(/ph/g, 'f').replace(/tz/g, 'z').replace(/ck|c|q/g, 'k').replace(/y/g, 'i').replace(/(?<!^|^s)h|e$/g, '').replace(/ea|ee|ei|ie/g, 'i').replace(/a[iy](?=.)/g, 'a').replace(/(.)\1+/g, '$1').replace(/e$/, '');

/** Written as Irish is: the letters say little of the sound to those who only heard the name. */
const irish = /[bdm]h|gh(?!t)|aoi|eoi|ois[ie]|^s(?:e|i)[aonu]/;
const consonants = (spoken: string): string => spoken.replace(/sh|ch(?=[eo]v)/g, 'x').replace(/ck|c|q/g, 'k').replace(/ph/g, 'f').replace(/^[aeiou]+/, 'a').replace(/(?<!^)[aeiouywh]/g, '').replace(/(.)\1+/g, '$1');
const inEnglish = (name: string): string => consonants(name.replace(/bh|mh/g, 'v').replace(/(?<!^)[dgt]h/g, '').replace(/s(?=[ei])|(?<=i)s(?=l)/g, 'sh'));
/** Written as Polish is: "kowalchick" for Kowalczyk, "voychik" for Wojcik. */
const polish = /cz|sz|rz|jc|w(?:sk|ic)|[lnr]sk[ia]$/;
const inPolish = (name: string): string => ofSlavs(name.replace(/szcz|cz|sz|c(?=i)|s(?=n?i[aeou])/g, 'x').replace(/j/g, 'y').replace(/ch/g, ''));
const ofSlavs = (spoken: string): string => spoken.replace(/t?sch|shch|t?ch|sh/g, 'x').replace(/ck|c|q/g, 'k').replace(/[wf]/g, 'v').replace(/(?<!^)[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
/** What is heard of a name by those who do not speak its language, and of a word that is written as it was heard. */
const heardOf = (name: string): readonly string[] => [...(irish.test(name) ? [inEnglish(name)] : []), ...(polish.test(name) ? [`pl ${inPolish(name)}`] : [])];
const heardAs = (word: string): readonly string[] => [...(consonants(word).length > 1 ? [consonants(word)] : []), ...(ofSlavs(word).length > 2 ? [`pl ${ofSlavs(word)}`] : [])];
/** "Siobhan" and "shivawn", "Niamh" and "neeve". */
const isIrishFor = (word: string, name: string): boolean => irish.test(name) && word.length > 3 && consonants(word).length > 1 && consonants(word) === inEnglish(name);

/** Whether a word stands for a name of somebody whose other name is there as it is: written as it is heard, cut short, or with as many errors as a third of its letters. */
const resembles = (word: string, name: string): boolean =>
  sound(word) === sound(name) || formalNames.get(word)?.has(name) === true || formalNames.get(name)?.has(word) === true || isIrishFor(word, name) || (word.length > 2 && (name.startsWith(word) || (name.length > 3 && word.startsWith(name)))) || (word[0] === name[0] && typingErrors(word, name, Math.floor(word.length / 3)) <= word.length / 3);

/** Whom one word of a name may mean: its bearers, or those whose name differs by a typing error. */
function bearers(word: string, directory: Directory): Bearers {
  const before = directory.met.get(word);
  if (before) return before;
  const found = bearersOf(word, directory);
  if (directory.met.size < 2_000) directory.met.set(word, found);
  return found;
}

/** Short names that by themselves are as likely another word. */
const ordinary = /^(?:bill|will|pat|rob|sue|drew|jack|rose|dot|chip|chuck|gene|frank|rich|mo|pip|lex|art|ray|max|dolly|penny|carrie|daisy)$/;
/** Those for whose first name a word stands short: "Sam", "Sams" for Samuel and Samantha, "Bob" for Robert. */
function shortFor(word: string, byWord: ReadonlyMap<string, readonly Person[]>): readonly Person[] {
  const formal = ordinary.test(word) ? undefined : formalNames.get(word);
  if (!formal && !commonNames.has(word) && word.length > 5) return [];
  const heads = [word, word.replace(/s$/, '')].filter((head) => head.length >= 3);
  return [...byWord].flatMap(([name, people]) => (formal?.has(name) === true || heads.some((head) => name.length > head.length + 1 && name.startsWith(head)) ? people.filter(({ full_name }) => nameWords(full_name)[0] === name) : []));
}

/** Without its doubled letters. */
const single = (word: string): string => word.replace(/(.)\1+/g, '$1');

function bearersOf(said: string, { byWord, bySound, byEar }: Directory): Bearers {
  // "N-W-O-S-U".
  const word = /^[a-z](?:-[a-z])+$/.test(said) ? said.replaceAll('-', '') : said;
  const exact = byWord.get(word);
  if (exact) return { people: exact, exact: true };
  const short = shortFor(word, byWord);
  if (short.length > 0) return { people: short, exact: false };
  if (word.length < 4) return { people: word.length === 3 && !notNames.has(word) ? (bySound.get(sound(word)) ?? []) : [], exact: false };
  // A common name is no misspelt one, but may be written as it is heard.
  if (commonNames.has(word)) return { people: bySound.get(sound(word)) ?? [], exact: false };
  const plain = word.replace(/s$/, '');
  const owner = byWord.get(plain);
  // “Whens” is “when's”, and nobody's name.
  if (owner === undefined && plain !== word && notNames.has(plain)) return { people: [], exact: false };
  if (owner) return { people: owner, exact: false };
  // “Whens” is “when is”, and no Chen's.
  if (notNames.has(plain)) return { people: [], exact: false };
  const most = word.length < 7 ? 1 : 2;
  const near = word.length > 3 ? [...(bySound.get(sound(word)) ?? []), ...heardAs(word).flatMap((key) => byEar.get(key) ?? [])] : [];
  // Nothing but a doubled letter makes it another name: "johanson" for Johansson, and not for Johnson.
  const doubled = near.filter(({ full_name }) => nameWords(full_name).some((name) => single(name) === single(word)));
  if (doubled.length > 0) return { people: doubled, exact: false };
  let least = near.length > 0 ? 1 : most;
  const nearest: Person[] = [];
  for (const [name, people] of byWord) {
    if (Math.abs(name.length - word.length) > most || (name[0] !== word[0] && name[1] !== word[1])) continue;
    const ofOwner = plain !== word && plain.length > 3 && typingErrors(plain, name, 1) <= 1 ? 1.5 : most + 1;
    const errors = Math.min(typingErrors(word, name, most), ofOwner);
    if (Math.floor(errors) > most || errors > least + (least === most ? 0.5 : 0)) continue;
    if (errors < least) [least, nearest.length] = [errors, 0];
    nearest.push(...people);
  }
  return { people: [...near, ...nearest], exact: false };
}

/** Names of the directory that stand whole in a text, first or last word in front: they are names whatever else their words may mean. */
export function wholeNames(folded: string, tokens: readonly Token[], { byWord }: Directory): readonly WholeName[] {
  const found: WholeName[] = [];
  for (const [at, token] of tokens.entries()) {
    const first = withoutOwner(token.word);
    if (found.some((name) => overlap(name, token))) continue;
    let best: WholeName | undefined;
    for (const person of byWord.get(first) ?? []) {
      const words = [first];
      let end = token.end;
      for (const next of tokens.slice(at + 1, at + 5)) {
        const word = withoutOwner(next.word);
        if (words.includes(word) || byWord.get(word)?.includes(person) !== true || !/^(?:\s+|-|,\s*)$/.test(folded.slice(end, next.start))) break;
        words.push(word);
        end = next.end;
      }
      if (words.length > 1 && words.length > (best?.words.length ?? 0)) best = { start: token.start, end, words, person };
    }
    if (best) found.push(best);
  }
  return found;
}

/** Where somebody is named who is called like a day or a month: no day is meant there. */
export function namesakes(folded: string, tokens: () => readonly Token[], people: readonly Person[]): readonly Span[] {
  const directory = directoryOf(people);
  return directory.isOfCalendar ? wholeNames(folded, tokens(), directory).filter(({ words }) => words.some((word) => calendar.test(word))) : [];
}

/** Those of the directory whom a name may mean, the likeliest first: they bear all its words, but for typing errors where nobody bears them as they stand. */
export function candidatesFor(words: readonly string[], directory: Directory): readonly Person[] {
  const name = words.join(' ');
  const before = directory.sought.get(name);
  if (before) return before;
  const found = candidatesOf(words, directory);
  if (directory.sought.size < 2_000) directory.sought.set(name, found);
  return found;
}

function candidatesOf(words: readonly string[], directory: Directory): readonly Person[] {
  const scores = new Map<Person, { readonly words: number; readonly exact: number }>();
  for (const word of new Set(words)) {
    const { people, exact } = bearers(word, directory);
    for (const person of new Set(people)) {
      const before = scores.get(person) ?? { words: 0, exact: 0 };
      scores.set(person, { words: before.words + 1, exact: before.exact + (exact ? 1 : 0) });
    }
  }
  const sought = new Set(words);
  const named = [...scores].filter(([, { exact }]) => exact === sought.size).map(([person]) => person);
  const wholly = named.length > 1 ? named.filter(({ full_name }) => words.every((word) => nameWords(full_name).includes(word))) : [];
  if (named.length > 0) return wholly.length > 0 ? wholly : named;
  for (const [person, score] of scores) {
    if (score.exact === 0 || score.words === sought.size) continue;
    const names = [...namesOf(person.full_name)];
    const missing = [...sought].filter((word) => !bearers(word, directory).people.includes(person));
    if (missing.every((word) => names.some((name) => resembles(word, name)))) scores.set(person, { ...score, words: sought.size });
  }
  const whole = [...scores].filter(([, score]) => score.words === sought.size);
  const best = Math.max(0, ...whole.map(([, score]) => score.exact));
  return whole.filter(([, score]) => score.exact === best).map(([person]) => person);
}
