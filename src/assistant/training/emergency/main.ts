import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../../understanding/packed.ts';
import { arraysOf, storedFile, type Linear, type StoredHead } from '../../understanding/emergency/learned/model.ts';
import { digestOf, textsOf } from './texts.ts';
import { learn } from './train.ts';

// `npm run train:emergency`: learns the model of emergencies anew from the texts beside this program and writes it among the sources, to be committed, and where the built program reads it.

const assistant = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const root = path.join(assistant, '..', '..', '..');
const learnedFrom = textsOf(root);
const { model, vocabulary } = learn(learnedFrom);
const arrays = arraysOf(model);
const hash = createHash('sha256');
for (const array of arrays) hash.update(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
const explained = ({ labels, scale, bias }: Linear): Omit<Linear, 'weights'> => ({ labels, scale, bias });
const head: StoredHead = {
  trained_from: digestOf(root),
  version: hash.digest('hex').slice(0, 8),
  vocabulary: [...vocabulary].join(' '),
  levels: explained(model.levels),
  categories: explained(model.categories),
  nets: model.nets.map(({ width, hidden, scale }) => ({ width, hidden, scale })),
  threshold: model.gate.threshold,
};
const bytes = pack({ head, arrays });
for (const folder of [path.join(root, 'src', 'assistant'), assistant]) writeFileSync(path.join(folder, 'understanding', 'emergency', 'learned', storedFile), bytes);
process.stdout.write(`${learnedFrom.length} texts, ${Math.round(bytes.length / 1024)} KB\n`);
