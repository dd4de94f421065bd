import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import type { Linear, Stored, StoredLinear } from '../../understanding/emergency/learned/model.ts';
import { digestOf, textsOf } from './texts.ts';
import { learn } from './train.ts';

// `npm run train:emergency`: learns the model of emergencies anew from the texts beside this program and writes it among the sources, to be committed.

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..', '..');
const target = path.join(root, 'src', 'assistant', 'understanding', 'emergency', 'learned', 'stored.ts');
const packed = (values: Int8Array | Float32Array): string => deflateSync(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), { level: 9 }).toString('base64');
const packedLinear = ({ weights, ...rest }: Linear): StoredLinear => ({ ...rest, weights: packed(weights) });

const { model, vocabulary } = learn(textsOf(root));
const stored: Stored = {
  trained_from: digestOf(root),
  vocabulary: [...vocabulary].join(' '),
  levels: packedLinear(model.levels),
  nets: model.nets.map(({ width, hidden, scale, embedding, layer, layerBias, out, outBias }) => ({ width, hidden, scale, embedding: packed(embedding), layer: packed(layer), layerBias: packed(layerBias), out: packed(out), outBias: packed(outBias) })),
  categories: packedLinear(model.categories),
  gate: { words: packed(model.gate.words), pairs: packed(model.gate.pairs), threshold: model.gate.threshold },
};
const text = `// Made by \`npm run train:emergency\`.\nimport type { Stored } from './model.ts';\n\nexport const stored: Stored = ${JSON.stringify(stored, null, 2)};\n`;
writeFileSync(target, text);
process.stdout.write(`${textsOf(root).length} texts, ${Math.round(text.length / 1024)} KB\n`);
