import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadModel } from '../../understanding/classifier/model.ts';
import { packedOf, storedFile } from '../../understanding/orders/model.ts';
import { pack } from '../../understanding/packed.ts';
import { learn } from './learn.ts';
import { digestOf, markedTexts } from './texts.ts';

// `npm run train:orders`: learns anew from the orders beside this program where orders say their parts, and writes the model among the sources, to be committed, and where the built program reads it.

const assistant = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const root = path.join(assistant, '..', '..', '..');
const texts = markedTexts(root);
const learned = learn(texts, loadModel().lexis);
const trained_from = digestOf(root);
const version = createHash('sha256').update(pack(packedOf({ ...learned, version: '' }, trained_from))).digest('hex').slice(0, 8);
const bytes = pack(packedOf({ ...learned, version }, trained_from));
for (const folder of [path.join(root, 'src', 'assistant'), assistant]) writeFileSync(path.join(folder, 'understanding', 'orders', storedFile), bytes);
process.stdout.write(`${texts.length} orders, ${Math.round(bytes.length / 1024)} KB\n`);
