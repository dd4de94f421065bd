import type { Canonical } from '../dates/canonical.ts';
import { commonNames, notNames } from '../lexicon/names.ts';
import { meantWord } from '../lexicon/senses.ts';
import { classOf } from '../lexicon/words.ts';

type Hearing = {
  /** Whether a word is of the classifier's vocabulary. */
  readonly knows: (word: string) => boolean;
  /** Whether somebody of the directory bears it. */
  readonly isPerson: (word: string) => boolean;
};

type Word = { readonly word: string; readonly start: number; readonly end: number; readonly capital: boolean; readonly opens: boolean };

const word = /[a-z]+(?:['-][a-z]+)*/g;

function wordsIn(source: string, { text, from }: Canonical): readonly Word[] {
  return [...text.matchAll(word)].map((match) => {
    const at = from[match.index] ?? 0;
    return {
      word: match[0],
      start: match.index,
      end: match.index + match[0].length,
      capital: /^\p{Lu}['’]?\p{L}*\p{Ll}/u.test(source.slice(at, at + 4)),
      opens: /(?:^|[.!?:\n])\s*["'(¿¡]*$/.test(text.slice(Math.max(0, match.index - 4), match.index)),
    };
  });
}

/**
 * A canonical text with PERSON for whoever is named, so that no classifier need know how people are called: words of the directory, common
 * names, and those whose capital nothing but a name explains. `source` is the text as it was written.
 */
export function heard(source: string, held: Canonical, { knows, isPerson }: Hearing): string {
  const words = wordsIn(source, held);
  const capitals = words.filter(({ capital }) => capital).length;
  const telling = capitals > 0 && (words.length < 3 || capitals < 0.6 * words.length);
  const bare = ({ word: written }: Word): string => written.replace(/'s?$/, '');
  const ordinary = (each: Word): boolean => notNames.has(bare(each)) || knows(bare(each)) || classOf(bare(each)) !== undefined;
  const named = words.map((each) => {
    if ((isPerson(bare(each)) || commonNames.has(bare(each))) && (each.capital || !ordinary(each))) return true;
    return telling && each.capital && !each.opens && (!ordinary(each) || commonNames.has(bare(each))) && each.word.length > 1;
  });
  // A name that begins a sentence is told by what follows it.
  for (let at = words.length - 2; at >= 0; at--) {
    const [each, next] = [words[at], words[at + 1]];
    if (each && next && named[at + 1] && each.capital && telling && !ordinary(each) && next.start - each.end <= 2) named[at] = true;
  }
  // “Inform sam okoro”: nor is a word that nobody knows, right behind a first name, anything but the surname.
  for (const [at, each] of words.entries()) {
    const before = words[at - 1];
    if (before && named[at - 1] && commonNames.has(before.word) && each.start - before.end === 1 && each.word.length > 2 && !ordinary(each) && meantWord(bare(each)) === bare(each)) named[at] = true;
  }
  let text = '';
  let last = 0;
  for (const [at, each] of words.entries()) {
    if (!named[at]) continue;
    text += `${held.text.slice(last, each.start)}PERSON${/'s?$/.exec(each.word)?.[0] ?? ''}`;
    last = each.end;
  }
  return text + held.text.slice(last);
}
