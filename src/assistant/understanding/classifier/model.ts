import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import type { AssistantRole, Intent } from '../intents.ts';
import type { Course } from '../standing.ts';
import { wordVectors } from '../vectors/index.ts';
import { placesBits, type Lexis } from './features.ts';

/** Weights by place, of which there are two to the power of `bits`, then by label; `scale` makes them what they were. `meaning`: by label, then by axis. */
export type Weights<Label extends string> = { readonly labels: readonly Label[]; readonly bits: number; readonly scale: number; readonly bias: readonly number[]; readonly meaning: readonly number[]; readonly weights: Int8Array };
export type Model = { readonly version: string; readonly lexis: Lexis; readonly roles: Readonly<Record<AssistantRole, Weights<Intent | Course>>> };

/** As `npm run build` writes it: `weights` is the deflated Int8Array in base64. */
export type StoredModel = {
  /** A digest of all that the understanding of a text depends on. */
  readonly version: string;
  /** A digest of all that the weights depend on. */
  readonly trained_from: string;
  readonly vocabulary: string;
  /** A byte for each place of the table of vectors, in base64: the group of its word. */
  readonly groups: string;
  readonly roles: Readonly<Record<AssistantRole, { readonly labels: readonly (Intent | Course)[]; readonly scale: number; readonly bias: readonly number[]; readonly meaning: readonly number[]; readonly weights: string }>>;
};

export const modelFile = 'intents.model.json';

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
  // Written by our own build, never by a user.
  const stored = JSON.parse(readFileSync(file, 'utf8')) as StoredModel;
  const vocabulary = new Set(stored.vocabulary.split(' '));
  const read = (role: AssistantRole): Weights<Intent | Course> => {
    const { labels, scale, bias, meaning, weights } = stored.roles[role];
    const bytes = inflateSync(Buffer.from(weights, 'base64'));
    if (bytes.length !== labels.length << placesBits.intents) throw new Error('the classifier’s model is damaged: run npm run build');
    return { labels, bits: placesBits.intents, scale, bias, meaning, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
  };
  return { version: stored.version, lexis: lexisOf(vocabulary, Buffer.from(stored.groups, 'base64')), roles: { PATIENT: read('PATIENT'), DOCTOR: read('DOCTOR') } };
}
