import { unpackBeside, type Packed } from '../packed.ts';
import { placesBits } from './features.ts';
import { labels } from './labels.ts';
import { carriedOn, gates, width, type Direction, type Recurrent } from './recurrent.ts';

/** `transitions`: by label, then by the label before. */
export type OrderModel = Recurrent & { readonly version: string; readonly transitions: Float32Array };
/** Digests of what was learned from and of what was learned. `scale` makes the embeddings what they were. */
export type StoredHead = { readonly trained_from: string; readonly version: string; readonly scale: number };
export const storedFile = 'orders.bin';

/** Embeddings take a byte a number. */
const steps = 127;

export function packedOf({ version, transitions, embeddings, forwards, backwards, out }: OrderModel, trained_from: string): Packed<StoredHead> {
  let most = 0;
  for (const each of embeddings) most = Math.max(most, Math.abs(each));
  const scale = most / steps;
  const directions = [forwards, backwards].flatMap(({ input, state, bias }) => [input, state, bias]);
  return { head: { trained_from, version, scale }, arrays: [Int8Array.from(embeddings, (each) => Math.round(each / scale)), transitions, out, ...directions] };
}

/** Reads the model that lies beside this module. Throws, saying what to do, where it is missing or damaged. */
export function loadOrderModel(): OrderModel {
  const { head, arrays } = unpackBeside<StoredHead>(import.meta.url, storedFile);
  const [bytes, ...rest] = arrays;
  const floats = (at: number, length: number): Float32Array => {
    const found = rest[at];
    if (!(found instanceof Float32Array) || found.length !== length) throw new Error('the model of orders is damaged: run npm run train:orders');
    return found;
  };
  const direction = (at: number): Direction => ({ input: floats(at, gates * width), state: floats(at + 1, gates * carriedOn), bias: floats(at + 2, gates) });
  if (!(bytes instanceof Int8Array) || bytes.length !== width << placesBits) throw new Error('the model of orders is damaged: run npm run train:orders');
  // A loop: `from` with a function takes thirty times as long.
  const embeddings = new Float32Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) embeddings[at] = (bytes[at] ?? 0) * head.scale;
  return { version: head.version, embeddings, transitions: floats(0, labels * labels), out: floats(1, labels * 2 * carriedOn), forwards: direction(2), backwards: direction(5) };
}

/** What the model was trained from; without the rest of it. */
export const trainedFrom = (): string => unpackBeside<StoredHead>(import.meta.url, storedFile).head.trained_from;
