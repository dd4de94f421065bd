import { unpackBeside, type Packed } from '../../packed.ts';
import type { Category } from '../types.ts';
import { denseCount, ownPlaces, places } from './features.ts';
import type { Gate } from './gate.ts';
import { gateBits } from './gate.ts';
import { createMender } from './mend.ts';

/** `weights` by place, then by label; `scale` makes them what they were. */
export type Linear = { readonly labels: number; readonly scale: number; readonly bias: readonly number[]; readonly weights: Int8Array };
/** A net of one hidden layer over the sum of the features' embeddings and the dense values. */
export type Net = { readonly width: number; readonly hidden: number; readonly scale: number; readonly embedding: Int8Array; readonly layer: Float32Array; readonly layerBias: Float32Array; readonly out: Float32Array; readonly outBias: Float32Array };
/** Two that look at the same features and are heard together. */
export type Pair = { readonly linear: Linear; readonly net: Net };
export type Model = { readonly levels: Pair; readonly categories: Pair; readonly gate: Gate; readonly mend: (word: string) => string };

/** What the packed file says beside its arrays. */
export type StoredHead = {
  /** A digest of all that was learned from. */
  readonly trained_from: string;
  /** A digest of what was learned. */
  readonly version: string;
  /** Words with blanks between. */
  readonly vocabulary: string;
  readonly levels: StoredPair;
  readonly categories: StoredPair;
  readonly threshold: number;
};
type StoredPair = { readonly linear: Omit<Linear, 'weights'>; readonly net: Pick<Net, 'width' | 'hidden' | 'scale'> };
export const storedFile = 'stored.bin';

export const learnedCategories: readonly Category[] = ['cardiac', 'stroke', 'breathing', 'bleeding', 'anaphylaxis', 'overdose', 'self_harm', 'unconscious', 'obstetric', 'sepsis', 'trauma', 'other'];

/** A model in the two parts in which it is packed. */
export function packedOf({ levels, categories, gate }: Omit<Model, 'mend'>, said: Pick<StoredHead, 'trained_from' | 'version' | 'vocabulary'>): Packed<StoredHead> {
  const explained = ({ linear: { labels, scale, bias }, net: { width, hidden, scale: step } }: Pair): StoredPair => ({ linear: { labels, scale, bias }, net: { width, hidden, scale: step } });
  const arrays = ({ linear, net }: Pair): (Int8Array | Float32Array)[] => [linear.weights, net.embedding, net.layer, net.layerBias, net.out, net.outBias];
  return { head: { ...said, levels: explained(levels), categories: explained(categories), threshold: gate.threshold }, arrays: [...arrays(levels), ...arrays(categories), gate.words, gate.pairs] };
}

/** A model as it is used, of one as it is stored. */
function modelOf({ head, arrays }: Packed<StoredHead>): Model {
  let next = 0;
  const taken = <Kind extends Int8Array | Float32Array>(kind: new (length: number) => Kind, length: number): Kind => {
    const array = arrays[next++];
    if (!(array instanceof kind) || array.length !== length) throw new Error('the model of emergencies is damaged: run npm run train:emergency');
    return array;
  };
  const pair = ({ linear, net }: StoredPair, size: number): Pair => ({
    linear: { ...linear, weights: taken(Int8Array, size * linear.labels) },
    net: {
      ...net,
      embedding: taken(Int8Array, size * net.width),
      layer: taken(Float32Array, net.hidden * (net.width + denseCount)),
      layerBias: taken(Float32Array, net.hidden),
      out: taken(Float32Array, linear.labels * net.hidden),
      outBias: taken(Float32Array, linear.labels),
    },
  });
  return {
    levels: pair(head.levels, places),
    categories: pair(head.categories, ownPlaces),
    gate: { words: taken(Int8Array, 1 << gateBits), pairs: taken(Int8Array, 1 << gateBits), threshold: head.threshold },
    mend: createMender(new Set(head.vocabulary.split(' '))),
  };
}

let loaded: { readonly head: StoredHead; readonly model: Model } | undefined;
/** The model that is kept in the repository, and what is said of it; read at the first call. */
export function learned(): { readonly head: StoredHead; readonly model: Model } {
  if (!loaded) {
    const stored = unpackBeside<StoredHead>(import.meta.url, storedFile);
    loaded = { head: stored.head, model: modelOf(stored) };
  }
  return loaded;
}
