import { wordVectors } from '../../vectors/index.ts';
import { typos } from '../real-words.ts';

const without = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
const letters = /^[a-z]{4,24}$/;

/** Mends a word that neither the vectors nor the phrases know to a word of the phrases (`vocabulary`) that is one error away, the commonest of several. */
export function createMender(vocabulary: ReadonlySet<string>): (word: string) => string {
  const { placeOf } = wordVectors();
  let near: Map<string, string> | undefined;
  const commoner = (one: string, other: string | undefined): boolean => other === undefined || (placeOf(one) ?? Infinity) < (placeOf(other) ?? Infinity);
  // Made when the first unknown word comes: most processes see it late, and starting is quick.
  const neighbours = (): Map<string, string> => {
    const made = new Map<string, string>();
    for (const word of vocabulary) if (letters.test(word)) for (const shorter of without(word)) if (commoner(word, made.get(shorter))) made.set(shorter, word);
    return made;
  };
  const remembered = new Map<string, string>();

  function mended(word: string): string {
    if (Object.hasOwn(typos, word)) return typos[word] ?? word;
    for (const squeezed of [word.replaceAll(/(.)\1{2,}/g, '$1$1'), word.replaceAll(/(.)\1+/g, '$1')]) if (squeezed !== word && vocabulary.has(squeezed)) return squeezed;
    near ??= neighbours();
    let best: string | undefined;
    const shorter = without(word);
    for (const each of shorter) if (vocabulary.has(each) && commoner(each, best)) best = each;
    best ??= near.get(word);
    if (best === undefined && word.length >= 5) {
      for (const each of shorter) {
        const other = near.get(each);
        if (other !== undefined && Math.abs(other.length - word.length) <= 1 && (other[0] === word[0] || other[0] === word[1]) && commoner(other, best)) best = other;
      }
    }
    return best ?? word;
  }

  return (word) => {
    if (placeOf(word) !== undefined || vocabulary.has(word) || !letters.test(word)) return word;
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const meant = mended(word);
    if (remembered.size >= 4_000) remembered.clear();
    remembered.set(word, meant);
    return meant;
  };
}
