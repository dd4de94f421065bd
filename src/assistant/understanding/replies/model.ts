import { placesBits, type Lexis } from '../classifier/features.ts';
import { meaningSize } from '../classifier/meaning.ts';
import { lexisOf, type Weights } from '../classifier/model.ts';
import { unpackBeside, type Packed } from '../packed.ts';

/**
 * What a reply does: agrees to what was read back; wants nothing done; says what it shall be, or what shall be different; asks about it; wishes for something
 * else; or is only talk.
 */
export const acts = ['yes', 'no', 'tells', 'asks', 'wishes', 'chats'] as const;
export type Act = (typeof acts)[number];
export type Model = { readonly version: string; readonly weights: Weights<Act>; readonly lexis: Lexis };

/** What the packed file says beside its arrays: digests of what was learned from and of what was learned, words with blanks between. */
export type StoredHead = { readonly trained_from: string; readonly version: string; readonly vocabulary: string; readonly scale: number; readonly bias: readonly number[] };
export const storedFile = 'replies.bin';

export const packedOf = ({ scale, bias, meaning, weights }: Weights<Act>, groups: Uint8Array, said: Pick<StoredHead, 'trained_from' | 'version' | 'vocabulary'>): Packed<StoredHead> => ({
  head: { ...said, scale, bias },
  arrays: [weights, Float32Array.from(meaning), Int8Array.from(groups)],
});

/** Reads the model that lies beside this module. Throws, saying what to do, where it is missing or damaged. */
export function loadModel(): Model {
  const { head, arrays } = unpackBeside<StoredHead>(import.meta.url, storedFile);
  const [weights, meaning, groups] = arrays;
  if (!(weights instanceof Int8Array) || weights.length !== acts.length << placesBits.replies || !(meaning instanceof Float32Array) || meaning.length !== acts.length * meaningSize || !(groups instanceof Int8Array)) {
    throw new Error('the model of replies is damaged: run npm run train:replies');
  }
  const lexis = lexisOf(new Set(head.vocabulary.split(' ')), Uint8Array.from(groups));
  return { version: head.version, weights: { labels: acts, bits: placesBits.replies, scale: head.scale, bias: head.bias, meaning: [...meaning], weights }, lexis };
}

/** What a reply was trained from; without the rest of it. */
export const trainedFrom = (): string => unpackBeside<StoredHead>(import.meta.url, storedFile).head.trained_from;
