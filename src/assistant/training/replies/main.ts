import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../../understanding/packed.ts';
import { packedOf, storedFile } from '../../understanding/replies/model.ts';
import { learn } from './learn.ts';
import { digestOf, textsOf } from './texts.ts';

// `npm run train:replies`: learns anew from the texts beside this program what replies do, and writes the model among the sources, to be committed, and where the built program reads it.

const assistant = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const root = path.join(assistant, '..', '..', '..');
const texts = textsOf(root);
const { weights, vocabulary, groups } = learn(texts);
const said = { trained_from: digestOf(root), version: '', vocabulary: vocabulary.join(' ') };
const version = createHash('sha256').update(pack(packedOf(weights, groups, said))).digest('hex').slice(0, 8);
const bytes = pack(packedOf(weights, groups, { ...said, version }));
for (const folder of [path.join(root, 'src', 'assistant'), assistant]) writeFileSync(path.join(folder, 'understanding', 'replies', storedFile), bytes);
process.stdout.write(`${texts.length} texts, ${Math.round(bytes.length / 1024)} KB\n`);
