import { denseCount } from '../../understanding/emergency/learned/features.ts';
import type { Net } from '../../understanding/emergency/learned/model.ts';
import type { Random } from '../expand.ts';
import { quantised, shares, shuffle } from './shares.ts';

const width = 8;
const hidden = 32;
/** So much of the certainty that a text has its label goes to all labels. */
const doubt = 0.1;

/** `found`: places of a text's features; `label`: what it is. A lesson of less weight teaches less. */
type Lesson = { readonly found: Int32Array; readonly dense: Float32Array; readonly label: number; readonly weight: number };

/** One hidden layer over summed embeddings and the dense values, by AdaGrad, with dropout and softened labels. */
export function trainNet(lessons: readonly Lesson[], { labels, size, epochs }: { readonly labels: number; readonly size: number; readonly epochs: number }, random: Random): Net {
  const normal = (): number => Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random());
  const inputs = width + denseCount;
  const drawn = (size: number, deviation: number): Float32Array => Float32Array.from({ length: size }, () => normal() * deviation);
  const embedding = new Float32Array(size * width);
  const known = new Uint8Array(size);
  const layer = drawn(hidden * inputs, Math.sqrt(2 / inputs));
  const layerBias = new Float32Array(hidden);
  const out = drawn(labels * hidden, Math.sqrt(1 / hidden));
  const outBias = new Float32Array(labels);
  const squares = { embedding: new Float32Array(embedding.length), layer: new Float32Array(layer.length), layerBias: new Float32Array(hidden), out: new Float32Array(out.length), outBias: new Float32Array(labels) };
  const step = (values: Float32Array, seen: Float32Array, at: number, slope: number, rate: number): void => {
    const square = (seen[at] ?? 0) + slope * slope;
    seen[at] = square;
    values[at] = (values[at] ?? 0) - (rate * slope) / (Math.sqrt(square) + 1e-3);
  };
  const [input, unit, back, toInput, keep, scores] = [new Float32Array(inputs), new Float32Array(hidden), new Float32Array(hidden), new Float32Array(inputs), new Float32Array(hidden), new Float64Array(labels)];
  const order = lessons.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const lesson = lessons[at];
      if (!lesson) continue;
      const found = lesson.found.filter(() => random() > 0.4);
      const value = 1 / Math.sqrt(Math.max(1, found.length));
      input.fill(0);
      for (const place of found) {
        if (known[place] === 0) {
          known[place] = 1;
          for (let axis = 0; axis < width; axis++) embedding[place * width + axis] = normal() * 0.1;
        }
        for (let axis = 0; axis < width; axis++) input[axis] = (input[axis] ?? 0) + (embedding[place * width + axis] ?? 0) * value;
      }
      input.set(lesson.dense, width);
      scores.set(outBias);
      for (let each = 0; each < hidden; each++) {
        keep[each] = random() < 0.3 ? 0 : 1 / 0.7;
        let sum = layerBias[each] ?? 0;
        for (let axis = 0, from = each * inputs; axis < inputs; axis++) sum += (layer[from + axis] ?? 0) * (input[axis] ?? 0);
        const active = sum > 0 ? sum * (keep[each] ?? 0) : 0;
        unit[each] = active;
        if (active !== 0) for (let label = 0; label < labels; label++) scores[label] = (scores[label] ?? 0) + (out[label * hidden + each] ?? 0) * active;
      }
      shares(scores);
      back.fill(0);
      toInput.fill(0);
      for (let label = 0; label < labels; label++) {
        const error = lesson.weight * ((scores[label] ?? 0) - (label === lesson.label ? 1 - doubt : 0) - doubt / labels);
        step(outBias, squares.outBias, label, error, 0.024);
        for (let each = 0; each < hidden; each++) {
          back[each] = (back[each] ?? 0) + error * (out[label * hidden + each] ?? 0);
          if (unit[each] !== 0) step(out, squares.out, label * hidden + each, error * (unit[each] ?? 0), 0.024);
        }
      }
      for (let each = 0; each < hidden; each++) {
        if (unit[each] === 0) continue;
        const slope = (back[each] ?? 0) * (keep[each] ?? 0);
        step(layerBias, squares.layerBias, each, slope, 0.024);
        for (let axis = 0, from = each * inputs; axis < inputs; axis++) {
          toInput[axis] = (toInput[axis] ?? 0) + slope * (layer[from + axis] ?? 0);
          const given = input[axis] ?? 0;
          if (given !== 0) step(layer, squares.layer, from + axis, slope * given, 0.024);
        }
      }
      for (const place of found) for (let axis = 0; axis < width; axis++) step(embedding, squares.embedding, place * width + axis, (toInput[axis] ?? 0) * value, 0.08);
    }
  }
  const { scale, bytes } = quantised(embedding);
  return { width, hidden, scale, embedding: bytes, layer, layerBias, out, outBias };
}
