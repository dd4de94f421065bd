import { describe, expect, it } from 'vitest';
import { dimensions, wordVectors } from '../../../src/assistant/understanding/vectors/index.ts';

const { placeOf, copy } = wordVectors();

function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((word) => {
    const vector = new Float32Array(dimensions);
    copy(placeOf(word) ?? -1, vector, 0);
    return vector;
  });
  const product = (x: Float32Array = new Float32Array(), y: Float32Array = new Float32Array()): number => x.reduce((sum, value, axis) => sum + value * (y[axis] ?? 0), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

describe('the table of word vectors', () => {
  it('puts words of one meaning near each other', () => {
    expect(likeness('doctor', 'physician')).toBeGreaterThan(0.6);
    expect(likeness('pills', 'tablets')).toBeGreaterThan(likeness('pills', 'window') + 0.3);
  });

  it('knows which words it does not have, and has the commoner ones first', () => {
    expect(placeOf('qwertzuiop')).toBeUndefined();
    expect(placeOf('the')).toBeLessThan(placeOf('anaphylactic') ?? 0);
  });
});
