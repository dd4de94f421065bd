import { placesBits, wordsOf } from '../../understanding/classifier/features.ts';
import { lexisOf, type Weights } from '../../understanding/classifier/model.ts';
import { canonical } from '../../understanding/dates/canonical.ts';
import { fold } from '../../understanding/fold.ts';
import { inState } from '../../understanding/replies/index.ts';
import { acts, type Act } from '../../understanding/replies/model.ts';
import { varied, type Example } from '../examples.ts';
import { createRandom } from '../expand.ts';
import { groupsOfWords } from '../groups.ts';
import { nameWords } from '../names.ts';
import { train } from '../train.ts';
import type { Text } from './texts.ts';

/** Words of so many texts are worth knowing. */
const often = 2;
/** A text is learned so often, with other typing errors and manners each time. */
const each = 6;

/** What the texts teach; the same on every machine. */
export function learn(texts: readonly Text[]): { readonly weights: Weights<Act>; readonly vocabulary: readonly string[]; readonly groups: Uint8Array } {
  const random = createRandom(20_261_126);
  const examples = texts.flatMap(({ text, act, awaited }): Example<Act>[] =>
    Array.from({ length: each }, (_, n) => {
      const said = n === 0 ? text : varied(text, random, n % 2 === 1);
      return { intent: act, plain: inState(said, awaited), clean: canonical(fold(inState(text, awaited))).text };
    }),
  );
  const counts = new Map<string, number>();
  for (const { clean } of new Map(examples.map((example) => [example.clean, example])).values()) for (const word of new Set(wordsOf(clean, { knows: () => true, groupOf: () => undefined }).map((each) => each.word))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts].flatMap(([word, count]) => (count >= often && !nameWords.has(word) && !/^\d|^PERSON$/.test(word) ? [word] : [])).sort();
  const groups = groupsOfWords();
  return { weights: train(examples, acts, lexisOf(new Set(vocabulary), groups), 13, { bits: placesBits.replies, steps: 127 }), vocabulary, groups };
}
