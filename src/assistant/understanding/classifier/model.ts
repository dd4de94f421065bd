import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync, inflateSync } from 'node:zlib';
import type { AssistantRole, Intent } from '../intents.ts';
import { unpack, type Packed } from '../packed.ts';
import type { Course } from '../standing.ts';
import { wordVectors } from '../vectors/index.ts';
import { placesBits, type Lexis } from './features.ts';

/** Weights by place, of which there are two to the power of `bits`, then by label; `scale` makes them what they were. `meaning`: by label, then by axis. */
export type Weights<Label extends string> = { readonly labels: readonly Label[]; readonly bits: number; readonly scale: number; readonly bias: readonly number[]; readonly meaning: readonly number[]; readonly weights: Int8Array };
export type Model = { readonly version: string; readonly lexis: Lexis; readonly roles: Readonly<Record<AssistantRole, Weights<Intent | Course>>> };

type OfRole = Omit<Weights<Intent | Course>, 'bits' | 'weights'>;
/** What `npm run build` writes beside its arrays: digests of all that the understanding of a text and of all that the weights depend on, words with blanks between, and what is short. */
export type StoredHead = { readonly version: string; readonly trained_from: string; readonly vocabulary: string; readonly roles: Readonly<Record<AssistantRole, OfRole>> };

export const modelFile = 'intents.bin';

/** `groups`: a byte for each place of the table of vectors, the group of its word. The weights are deflated. */
export function packedOf(weights: Model['roles'], groups: Uint8Array, said: Pick<StoredHead, 'trained_from' | 'vocabulary'>): Packed<Omit<StoredHead, 'version'>> {
  const { PATIENT, DOCTOR } = weights;
  const short = ({ labels, scale, bias, meaning }: OfRole): OfRole => ({ labels, scale, bias, meaning });
  const deflated = ({ weights: all }: Weights<string>): Int8Array => new Int8Array(deflateSync(all, { level: 9 }));
  return { head: { ...said, roles: { PATIENT: short(PATIENT), DOCTOR: short(DOCTOR) } }, arrays: [Int8Array.from(groups), deflated(PATIENT), deflated(DOCTOR)] };
}

/** The built model lies beside this module in dist/; from the sources it is found there too, before the one among them. */
function modelPath(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const built = path.join(here, '..', '..', '..', '..', 'dist', 'src', 'assistant', 'understanding', 'classifier', modelFile);
  return existsSync(built) ? built : path.join(here, modelFile);
}

/** What is known of words from a vocabulary and the groups of the table's places. */
export function lexisOf(vocabulary: ReadonlySet<string>, groups: Uint8Array): Lexis {
  const { placeOf } = wordVectors();
  return {
    knows: (word) => vocabulary.has(word),
    groupOf(word) {
      const place = placeOf(word);
      return place === undefined ? undefined : groups[place];
    },
  };
}

/** Reads the model that the build trained. Throws where there is none, with what to do. */
export function loadModel(file = modelPath()): Model {
  if (!existsSync(file)) throw new Error(`the classifier's model is not there: run npm run build (looked for ${path.basename(file)})`);
  const { head, arrays } = unpack<StoredHead>(readFileSync(file));
  const [groups, patients, doctors] = arrays;
  const read = (role: AssistantRole, deflated: Int8Array | Float32Array | undefined): Weights<Intent | Course> => {
    const { labels, scale, bias, meaning } = head.roles[role];
    const bytes = deflated instanceof Int8Array ? inflateSync(deflated) : new Uint8Array();
    if (bytes.length !== labels.length << placesBits.intents || !(groups instanceof Int8Array)) throw new Error('the classifier’s model is damaged: run npm run build');
    return { labels, bits: placesBits.intents, scale, bias, meaning, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
  };
  return { version: head.version, lexis: lexisOf(new Set(head.vocabulary.split(' ')), Uint8Array.from(groups ?? [])), roles: { PATIENT: read('PATIENT', patients), DOCTOR: read('DOCTOR', doctors) } };
}
