import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import type { Category } from '../types.ts';
import { denseCount, places } from './features.ts';
import type { Gate } from './gate.ts';
import { gateBits } from './gate.ts';
import { createMender } from './mend.ts';
import { stored } from './stored.ts';

/** `weights` by place, then by label; `scale` makes them what they were. */
export type Linear = { readonly labels: number; readonly scale: number; readonly bias: readonly number[]; readonly weights: Int8Array };
/** A net of one hidden layer over the sum of the features' embeddings and the dense values. */
export type Net = { readonly width: number; readonly hidden: number; readonly scale: number; readonly embedding: Int8Array; readonly layer: Float32Array; readonly layerBias: Float32Array; readonly out: Float32Array; readonly outBias: Float32Array };
export type Model = { readonly levels: Linear; readonly nets: readonly Net[]; readonly categories: Linear; readonly gate: Gate; readonly mend: (word: string) => string };

/** The learned part, as `training/emergency/main.ts` writes it: arrays deflated, in base64. */
export type Stored = {
  /** A digest of all that was learned from. */
  readonly trained_from: string;
  readonly vocabulary: string;
  readonly levels: StoredLinear;
  readonly nets: readonly { readonly width: number; readonly hidden: number; readonly scale: number; readonly embedding: string; readonly layer: string; readonly layerBias: string; readonly out: string; readonly outBias: string }[];
  readonly categories: StoredLinear;
  readonly gate: { readonly words: string; readonly pairs: string; readonly threshold: number };
};
export type StoredLinear = { readonly labels: number; readonly scale: number; readonly bias: readonly number[]; readonly weights: string };

/** The categories' classifier folds the features into fewer places. */
export const categoryPlaces = places / 4;
export const learnedCategories: readonly Category[] = ['cardiac', 'stroke', 'breathing', 'bleeding', 'anaphylaxis', 'overdose', 'self_harm', 'unconscious', 'obstetric', 'sepsis', 'trauma', 'other'];

const unpacked = (text: string): Buffer => inflateSync(Buffer.from(text, 'base64'));

function bytesOf(text: string, length: number): Int8Array {
  const bytes = unpacked(text);
  if (bytes.length !== length) throw new Error('the model of emergencies is damaged: run npm run train:emergency');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
const floatsOf = (text: string, length: number): Float32Array => {
  const bytes = bytesOf(text, 4 * length);
  return new Float32Array(bytes.slice().buffer);
};
const linearOf = ({ weights, ...rest }: StoredLinear, size: number): Linear => ({ ...rest, weights: bytesOf(weights, size * rest.labels) });

/** A model as it is used, of one as it is stored. */
export function modelOf({ vocabulary, levels, nets, categories, gate }: Stored): Model {
  return {
    levels: linearOf(levels, places),
    categories: linearOf(categories, categoryPlaces),
    nets: nets.map(({ width, hidden, scale, embedding, layer, layerBias, out, outBias }) => ({
      width, hidden, scale,
      embedding: bytesOf(embedding, places * width),
      layer: floatsOf(layer, hidden * (width + denseCount)),
      layerBias: floatsOf(layerBias, hidden),
      out: floatsOf(out, 3 * hidden),
      outBias: floatsOf(outBias, 3),
    })),
    gate: { words: bytesOf(gate.words, 1 << gateBits), pairs: bytesOf(gate.pairs, 1 << gateBits), threshold: gate.threshold },
    mend: createMender(new Set(vocabulary.split(' '))),
  };
}

let loaded: Model | undefined;
/** The model that is kept in the repository; read at the first call. */
export function learnedModel(): Model {
  loaded ??= modelOf(stored);
  return loaded;
}

/** Of the model, short. */
export const learnedVersion: string = createHash('sha256').update(stored.trained_from).update(stored.levels.weights).digest('hex').slice(0, 8);
