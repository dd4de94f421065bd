import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../../understanding/packed.ts';
import { packedOf, storedFile } from '../../understanding/emergency/learned/model.ts';
import { digestOf, textsOf } from './texts.ts';
import { learn } from './train.ts';

// `npm run train:emergency`: learns the model of emergencies anew from the texts beside this program and writes it among the sources, to be committed, and where the built program reads it.

const assistant = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const root = path.join(assistant, '..', '..', '..');
const learnedFrom = textsOf(root);
const { model, vocabulary } = learn(learnedFrom);
const said = { trained_from: digestOf(root), version: '', vocabulary: [...vocabulary].join(' ') };
const version = createHash('sha256').update(pack(packedOf(model, said))).digest('hex').slice(0, 8);
const bytes = pack(packedOf(model, { ...said, version }));
for (const folder of [path.join(root, 'src', 'assistant'), assistant]) writeFileSync(path.join(folder, 'understanding', 'emergency', 'learned', storedFile), bytes);
process.stdout.write(`${learnedFrom.length} texts, ${Math.round(bytes.length / 1024)} KB\n`);
