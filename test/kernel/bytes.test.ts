import { describe, expect, test } from 'vitest';
import { append, byteAt, fromBase64, noBytes, replace, toBase64, type Bytes } from '../../src/kernel/bytes.ts';

const appendAll = (bytes: Bytes, values: readonly number[]): Bytes => values.reduce(append, bytes);
const contentOf = (bytes: Bytes): number[] => Array.from({ length: bytes.length }, (_, index) => byteAt(bytes, index));
const numbers = (count: number, factor = 7): number[] => Array.from({ length: count }, (_, index) => (index * factor) % 251);

describe('bytes', () => {
  test('keep what was appended, over many chunks', () => {
    const values = numbers(5_000);
    const bytes = appendAll(noBytes, values);
    expect(bytes.length).toBe(5_000);
    expect(contentOf(bytes)).toEqual(values);
  });

  test('hold 0 where nothing is', () => {
    const bytes = append(noBytes, 9);
    expect([byteAt(bytes, -1), byteAt(bytes, 1), byteAt(bytes, 2 ** 40), byteAt(noBytes, 0)]).toEqual([0, 0, 0, 0]);
  });

  test.each([1, 1_023, 1_024, 1_025, 3_000])('an older version of length %i stays as it was when two lines go on from it', (length) => {
    const old = appendAll(noBytes, numbers(length));
    const left = appendAll(old, numbers(1_500, 3));
    const right = appendAll(old, numbers(1_500, 5));
    expect(contentOf(old)).toEqual(numbers(length));
    expect(contentOf(left)).toEqual([...numbers(length), ...numbers(1_500, 3)]);
    expect(contentOf(right)).toEqual([...numbers(length), ...numbers(1_500, 5)]);
  });

  test.each([0, 1_023, 1_024, 2_999])('replacing at %i makes a new version and leaves the old one', (index) => {
    const old = appendAll(noBytes, numbers(3_000));
    const changed = append(replace(old, index, 255), 42);
    expect(byteAt(changed, index)).toBe(255);
    expect(byteAt(changed, 3_000)).toBe(42);
    expect(contentOf(old)).toEqual(numbers(3_000));
    expect(contentOf(append(old, 1)).slice(0, 3_000)).toEqual(numbers(3_000));
  });

  test('replacing where nothing is changes nothing', () => {
    const bytes = append(noBytes, 1);
    const longer = append(bytes, 2);
    expect(replace(bytes, 1, 9)).toBe(bytes);
    expect(replace(bytes, -1, 9)).toBe(bytes);
    expect(byteAt(longer, 1)).toBe(2);
  });

  test.each([0, 1, 1_024, 2_500])('%i bytes survive a snapshot and can be written on', (length) => {
    const bytes = appendAll(noBytes, numbers(length));
    append(bytes, 99);
    const restored = fromBase64(toBase64(bytes));
    expect(restored.length).toBe(length);
    expect(contentOf(append(restored, 7))).toEqual([...numbers(length), 7]);
  });
});
