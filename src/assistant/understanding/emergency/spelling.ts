/**
 * Mends the spelling of the words in `mendTo`: one edit (a letter lost, added, changed, or two swapped) for words of five letters and more, two
 * for nine and more. A word of the rules' `vocabulary`, or that English has anyway (`realWords`), stays. Deletion neighbourhoods as in SymSpell: a look-up per
 * letter instead of a comparison per word.
 */
export function createSpelling(vocabulary: ReadonlySet<string>, mendTo: ReadonlySet<string>, realWords: ReadonlySet<string>, typos: Readonly<Record<string, string>>): (word: string) => string {
  let neighbours: Map<string, string> | undefined;
  const mended = (word: string): string => {
    const squeezed = word.replaceAll(/(.)\1{2,}/g, '$1$1');
    if (squeezed !== word) for (const candidate of [squeezed, squeezed.replaceAll(/(.)\1/g, '$1')]) if (vocabulary.has(candidate)) return candidate;
    if (word.length < 4 || word.length > 24 || /\d/.test(word)) return word;
    const near = (neighbours ??= neighboursOf(mendTo));
    const longer = near.get(word);
    if (longer !== undefined && word.length >= 4 && alike(word, longer)) return longer;
    for (const shorter of without(word)) {
      if (mendTo.has(shorter)) return shorter;
      const other = near.get(shorter);
      if (other !== undefined && Math.abs(other.length - word.length) <= 1 && word.length >= 5 && alike(word, other)) return other;
    }
    return word;
  };
  return (word) => {
    if (vocabulary.has(word) || realWords.has(word)) return word;
    return Object.hasOwn(typos, word) ? (typos[word] ?? word) : mended(word);
  };
}

function neighboursOf(mendTo: ReadonlySet<string>): Map<string, string> {
  const near = new Map<string, string>();
  for (const word of mendTo) {
    for (const shorter of without(word)) {
      if (!near.has(shorter)) near.set(shorter, word);
      if (word.length >= 9) for (const two of without(shorter)) if (!near.has(two)) near.set(two, word);
    }
  }
  return near;
}

/** The first letter holds, or the first two are swapped. */
const alike = (word: string, other: string): boolean => word[0] === other[0] || (word[0] === other[1] && word[1] === other[0]);
const without = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
