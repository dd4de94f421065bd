import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { modelFile, type StoredModel, type Weights } from '../understanding/classifier/model.ts';
import { wordsOf } from '../understanding/classifier/features.ts';
import { doctorIntents, patientIntents, type AssistantRole } from '../understanding/intents.ts';
import { examplesFor, type Example } from './examples.ts';
import { slots } from './phrases/slots.ts';
import { train } from './train.ts';

// `node src/assistant/training/main.js <previous model>`: trains the classifier of intents and writes it beside its module.
// The previous model is taken over when it came from the same sources.

const assistant = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const target = path.join(assistant, 'understanding', 'classifier', modelFile);
/** Words of so many examples are worth knowing. */
const often = 3;

/** A digest of everything that the model depends on. */
function versionOf(): string {
  const hash = createHash('sha256');
  for (const folder of ['training', 'understanding']) {
    const files = readdirSync(path.join(assistant, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.[jt]s$/.test(file) && !file.startsWith('emergency'));
    for (const file of files.sort()) hash.update(file.replace(/\.ts$/, '.js')).update(readFileSync(path.join(assistant, folder, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Names of people are left out: a clinic's are others. */
function vocabularyOf(examples: readonly Example[]): ReadonlySet<string> {
  const names = new Set([...(slots['first'] ?? []), ...(slots['surname'] ?? [])].map((name) => name.toLowerCase()));
  const counts = new Map<string, number>();
  for (const { text } of examples) for (const { word } of wordsOf(text, () => true)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].flatMap(([word, count]) => (count >= often && !names.has(word) && !/^\d|^PERSON$/.test(word) ? [word] : [])).sort());
}

const packed = ({ labels, scale, bias, weights }: Weights) => ({ labels, scale, bias, weights: deflateSync(weights, { level: 9 }).toString('base64') });

function trained(version: string): StoredModel {
  const examples: Record<AssistantRole, readonly Example[]> = { PATIENT: examplesFor('PATIENT'), DOCTOR: examplesFor('DOCTOR') };
  const vocabulary = vocabularyOf([...examples.PATIENT, ...examples.DOCTOR]);
  return {
    version,
    vocabulary: [...vocabulary].join(' '),
    roles: { PATIENT: packed(train(examples.PATIENT, patientIntents, vocabulary, 7)), DOCTOR: packed(train(examples.DOCTOR, doctorIntents, vocabulary, 11)) },
  };
}

function takeOver(previous: string | undefined, version: string): string | undefined {
  if (previous === undefined || !existsSync(previous)) return undefined;
  const text = readFileSync(previous, 'utf8');
  return text.startsWith(`{"version":"${version}"`) ? text : undefined;
}

const version = versionOf();
writeFileSync(target, takeOver(process.argv[2], version) ?? JSON.stringify(trained(version)));
