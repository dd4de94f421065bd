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
export type Model = { readonly levels: Linear; readonly nets: readonly Net[]; readonly categories: Linear; readonly gate: Gate; readonly mend: (word: string) => string };

/** What the packed file says beside its arrays. */
export type StoredHead = {
  /** A digest of all that was learned from. */
  readonly trained_from: string;
  /** A digest of what was learned. */
  readonly version: string;
  /** Words with blanks between. */
  readonly vocabulary: string;
  readonly levels: Omit<Linear, 'weights'>;
  readonly categories: Omit<Linear, 'weights'>;
  readonly nets: readonly Pick<Net, 'width' | 'hidden' | 'scale'>[];
  readonly threshold: number;
};
export const storedFile = 'stored.bin';

export const learnedCategories: readonly Category[] = ['cardiac', 'stroke', 'breathing', 'bleeding', 'anaphylaxis', 'overdose', 'self_harm', 'unconscious', 'obstetric', 'sepsis', 'trauma', 'other'];

/** The arrays of a model in the order in which they are packed. */
export const arraysOf = ({ levels, categories, gate, nets }: Omit<Model, 'mend'>): (Int8Array | Float32Array)[] => [levels.weights, categories.weights, gate.words, gate.pairs, ...nets.flatMap(({ embedding, layer, layerBias, out, outBias }) => [embedding, layer, layerBias, out, outBias])];

/** A model as it is used, of one as it is stored. */
function modelOf({ head, arrays }: Packed<StoredHead>): Model {
  let next = 0;
  const taken = <Kind extends Int8Array | Float32Array>(kind: new (length: number) => Kind, length: number): Kind => {
    const array = arrays[next++];
    if (!(array instanceof kind) || array.length !== length) throw new Error('the model of emergencies is damaged: run npm run train:emergency');
    return array;
  };
  return {
    levels: { ...head.levels, weights: taken(Int8Array, places * head.levels.labels) },
    categories: { ...head.categories, weights: taken(Int8Array, ownPlaces * head.categories.labels) },
    gate: { words: taken(Int8Array, 1 << gateBits), pairs: taken(Int8Array, 1 << gateBits), threshold: head.threshold },
    nets: head.nets.map(({ width, hidden, scale }) => ({
      width, hidden, scale,
      embedding: taken(Int8Array, places * width),
      layer: taken(Float32Array, hidden * (width + denseCount)),
      layerBias: taken(Float32Array, hidden),
      out: taken(Float32Array, 3 * hidden),
      outBias: taken(Float32Array, 3),
    })),
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
