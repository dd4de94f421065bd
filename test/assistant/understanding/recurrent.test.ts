import { describe, expect, test } from 'vitest';
import { behindPass, behindScores, noSlopes } from '../../../src/assistant/training/orders/backward.ts';
import { createRandom } from '../../../src/assistant/training/expand.ts';
import { carriedOn, gates, pass, scored, sideBySide, width, type Direction } from '../../../src/assistant/understanding/orders/recurrent.ts';

const random = createRandom(1);
const drawn = (length: number): Float32Array => Float32Array.from({ length }, () => random() - 0.5);
const direction = (): Direction => ({ input: drawn(gates * width), state: drawn(gates * carriedOn), bias: drawn(gates) });
const labels = 3;
const model = { forwards: direction(), backwards: direction(), out: drawn(labels * 2 * carriedOn) };
const inputs = drawn(4 * width);
const wrong = Float64Array.from({ length: 4 * labels }, (_, at) => Math.sin(at));
/** A measure whose slopes by the scores are those in `wrong`. */
const measured = (): number => scored(sideBySide(pass(inputs, model.forwards, false).states, pass(inputs, model.backwards, true).states), model.out).reduce((sum, score, at) => sum + score * (wrong[at] ?? 0), 0);

describe('what a recurrent model learns', () => {
  const slopes = noSlopes(labels);
  const [ahead, back] = [pass(inputs, model.forwards, false), pass(inputs, model.backwards, true)];
  const carried = behindScores(wrong, sideBySide(ahead.states, back.states), model.out, slopes.out);
  const towards = new Float32Array(inputs.length);
  behindPass(inputs, model.forwards, ahead, carried, 0, slopes.forwards, towards, false);
  behindPass(inputs, model.backwards, back, carried, carriedOn, slopes.backwards, towards, true);

  test.each<[string, Float32Array, Float32Array]>([
    ['of the pieces', inputs, towards],
    ['of the labels', model.out, slopes.out],
    ...(['forwards', 'backwards'] as const).flatMap((way) => (['input', 'state', 'bias'] as const).map((kind): [string, Float32Array, Float32Array] => [`of ${way}, ${kind}`, model[way][kind], slopes[way][kind]])),
  ])('slopes %s are those that a small step shows', (_, values, found) => {
    const by = 0.01;
    for (let at = 0; at < values.length; at += Math.ceil(values.length / 20)) {
      const was = values[at] ?? 0;
      values[at] = was + by;
      const more = measured();
      values[at] = was - by;
      const less = measured();
      values[at] = was;
      expect(found[at], `${at}`).toBeCloseTo((more - less) / (2 * by), 3);
    }
  });
  test('what is said behind changes what a piece is taken for', () => {
    const one = inputs.slice();
    one[3 * width] = 5;
    const first = (of: Float32Array): Float64Array => scored(sideBySide(pass(of, model.forwards, false).states, pass(of, model.backwards, true).states), model.out).slice(0, labels);
    expect(first(one)).not.toEqual(first(inputs));
  });
});
