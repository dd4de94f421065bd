import { deflateSync, inflateSync } from 'node:zlib';
import { unpackBeside, type Packed } from '../packed.ts';
import { placesBits } from './features.ts';
import { labels } from './labels.ts';

/** `weights`: by place, then by label; `transitions`: by label, then by the label before. `scale` makes the weights what they were. */
export type OrderModel = { readonly version: string; readonly scale: number; readonly weights: Int8Array; readonly transitions: Float32Array };
/** Digests of what was learned from and of what was learned. */
export type StoredHead = { readonly trained_from: string; readonly version: string; readonly scale: number };
export const storedFile = 'orders.bin';

export const packedOf = ({ version, scale, weights, transitions }: OrderModel, trained_from: string): Packed<StoredHead> => ({ head: { trained_from, version, scale }, arrays: [new Int8Array(deflateSync(weights, { level: 9 })), transitions] });

/** Reads the model that lies beside this module. Throws, saying what to do, where it is missing or damaged. */
export function loadOrderModel(): OrderModel {
  const { head, arrays } = unpackBeside<StoredHead>(import.meta.url, storedFile);
  const [deflated, transitions] = arrays;
  const bytes = deflated instanceof Int8Array ? inflateSync(deflated) : new Uint8Array();
  if (bytes.length !== labels << placesBits || !(transitions instanceof Float32Array) || transitions.length !== labels * labels) throw new Error('the model of orders is damaged: run npm run train:orders');
  return { version: head.version, scale: head.scale, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), transitions };
}

/** What the model was trained from; without the rest of it. */
export const trainedFrom = (): string => unpackBeside<StoredHead>(import.meta.url, storedFile).head.trained_from;
