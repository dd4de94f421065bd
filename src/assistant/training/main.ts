import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { lexisOf, modelFile, packedOf, type StoredHead, type Weights } from '../understanding/classifier/model.ts';
import { pack, unpack, type Packed } from '../understanding/packed.ts';
import type { Course } from '../understanding/standing.ts';
import type { AssistantRole, Intent } from '../understanding/intents.ts';
import { examplesFor, type Example } from './examples.ts';
import { groupsOfWords } from './groups.ts';
import { vocabularyOf, weightsOf } from './learn.ts';

// `node src/assistant/training/main.js <earlier model> …`: trains the classifier of intents and writes it beside its module.
// An earlier model is taken over when it came from the same sources. `npm run train:intents` keeps the built one among the sources, to be committed.

const assistant = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const target = path.join(assistant, 'understanding', 'classifier', modelFile);
/** Learned by programs of their own, from which the intents take nothing. */
const elsewhere = [path.join('training', 'emergency'), path.join('training', 'orders'), path.join('training', 'replies')];

/** A digest of compiled files: of folders, all that lies in them. */
function digestOf(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of places) {
    const full = path.join(assistant, place);
    const files = statSync(full).isDirectory() ? readdirSync(full, { recursive: true, encoding: 'utf8' }).map((file) => path.join(place, file)) : [place];
    for (const file of files.filter((name) => /\.(?:js|bin)$/.test(name) && path.basename(name) !== modelFile && !elsewhere.some((folder) => name.startsWith(folder))).sort()) hash.update(file).update(readFileSync(path.join(assistant, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** What the classifier learns depends on these … */
const learned = ['training', 'understanding/classifier/features.js', 'understanding/classifier/hear.js', 'understanding/classifier/meaning.js', 'understanding/vectors', 'understanding/lexicon', 'understanding/dates/canonical.js', 'understanding/dates/words.js', 'understanding/fold.js', 'understanding/intents.js', 'understanding/standing.js'];
/** … and what is understood on these as well. */
const understood = [...learned, 'understanding', '../domain'];

type OfRole = Weights<Intent | Course>;
type Learned = Packed<Omit<StoredHead, 'version'>>;

/** What both roles' sentences have in common, and what one role's teach: the other's are learned by another thread meanwhile. */
function learnRole(role: AssistantRole): { vocabulary: string; groups: Uint8Array; learned: OfRole } {
  const examples: Record<AssistantRole, readonly Example[]> = { PATIENT: examplesFor('PATIENT'), DOCTOR: examplesFor('DOCTOR') };
  const vocabulary = vocabularyOf([...examples.PATIENT, ...examples.DOCTOR]);
  const groups = groupsOfWords();
  return { vocabulary: [...vocabulary].join(' '), groups, learned: weightsOf(role, examples[role], lexisOf(vocabulary, groups)) };
}

async function learn(trained_from: string): Promise<Learned> {
  const doctors = new Worker(fileURLToPath(import.meta.url), { workerData: 'DOCTOR' satisfies AssistantRole });
  // The thread below says nothing else.
  const others = once(doctors, 'message') as Promise<[OfRole]>;
  const { vocabulary, groups, learned: PATIENT } = learnRole('PATIENT');
  const [DOCTOR] = await others;
  return packedOf({ PATIENT, DOCTOR }, groups, { trained_from, vocabulary });
}

function takeOver(earlier: readonly string[], trained_from: string): Learned | undefined {
  for (const file of earlier.filter((each) => existsSync(each))) {
    // What an earlier run of this program wrote.
    const stored = unpack<StoredHead>(readFileSync(file));
    if (stored.head.trained_from === trained_from) return stored;
  }
  return undefined;
}

if (isMainThread) {
  const trained_from = digestOf(learned);
  const { head, arrays } = takeOver(process.argv.slice(2), trained_from) ?? (await learn(trained_from));
  writeFileSync(target, pack({ head: { ...head, version: digestOf(understood) }, arrays }));
} else parentPort?.postMessage(learnRole(workerData as AssistantRole).learned);
