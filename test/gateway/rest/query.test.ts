import { expect, test } from 'vitest';
import { fromCursor, toCursor } from '../../../projections/cursor.ts';
import { Rejection } from '../../../src/kernel/rejection.ts';
import { integer, moment, oneOf, paged, position, readQuery, text, time } from '../../../src/gateway/rest/query.ts';

const parameters = { ...paged, at_least: position, seq: integer(-1, 10), role: oneOf(['A', 'B']), q: text(5), since: time, at: moment };

function errorsOf(querystring: string): readonly { path: string }[] {
  try {
    readQuery(parameters, querystring);
  } catch (error) {
    if (error instanceof Rejection) return error.extension.errors ?? [];
    throw error;
  }
  return [];
}

test('reads what was given, and fills in the limit', () => {
  expect(readQuery(parameters, '')).toMatchObject({ limit: 50 });
  expect(readQuery(parameters, 'limit=200&at_least=18446744073709551615&seq=-1&role=B&q=a%20b&since=2026-01-01T00:00:00Z&at=12')).toEqual({
    limit: 200,
    at_least: 18_446_744_073_709_551_615n,
    seq: -1,
    role: 'B',
    q: 'a b',
    since: Date.parse('2026-01-01T00:00:00Z'),
    at: { position: 12n },
  });
  expect(readQuery(parameters, 'at=2026-01-01T00:00:00%2B02:00').at).toEqual({ time: Date.parse('2025-12-31T22:00:00Z') });
});

test.each(['limit=0', 'limit=201', 'limit=1.5', 'limit=', 'limit=1e1', 'limit=050', 'at_least=-1', 'at_least=18446744073709551616', 'at_least=x', 'seq=11', 'role=C', 'q=', 'q=toolong', 'q=%00', 'since=yesterday', 'since=2026-13-01T00:00:00Z', 'since=2026-02-30T00:00:00Z', 'since=2026-01-01T24:00:00Z', 'at=2026-02-30T00:00:00Z', 'at=noon', 'limit=5&limit=5', 'other=1', '__proto__=1', 'toString=1', 'q=%ff', 'q=%ed%a0%80', 'q=%zz', 'q=%', 'q=%c3', 'q=%c0%80', 'q=\u00e9', 'q=a b', 'limit=5&q=%f4%90%80%80'])(
  'refuses %s',
  (querystring) => {
    expect(errorsOf(querystring)).toHaveLength(1);
    expect(errorsOf(querystring)[0]?.path).toBe(`/${querystring.split('&').at(-1)?.split('=')[0]}`);
  },
);

test('a name that cannot be decoded is not told', () => {
  for (const querystring of ['%ff=1', 'limit=5&%zz']) expect(errorsOf(querystring)).toEqual([{ path: '', message: 'is not UTF-8 in percent-encoding' }]);
});

const noon = '2026-03-01T12:00:00.000Z';
const id = '018f0000-0000-7000-8000-000000000000';
test('a cursor is read by the list that gave it', () => {
  expect(fromCursor(undefined, 'time', 'text')).toEqual([null, null]);
  for (const [kinds, key] of [[['time', 'text'], [noon, 'a']], [['position', 'text'], ['9223372036854775807', 'a']], [['number', 'time', 'text'], ['1', noon, 'a']], [['time', 'uuid', 'number'], [noon, id, '0']]] as const)
    expect(fromCursor(toCursor(key), ...kinds)).toEqual(key);
});
test.each([
  ['time', 'midday'], ['time', '0000-01-01T00:00:00.000Z'], ['time', '2026-02-30T12:00:00.000Z'], ['time', '+012026-03-01T12:00:00.000Z'], ['time', '2026-03-01'],
  ['position', '9223372036854775808'], ['position', noon], ['position', '-1'], ['number', '1000000000'], ['number', '1.5'], ['uuid', id.slice(1)], ['text', 'a\0'],
] as const)('a cursor with a %s of %s is another list’s', (kind, part) => {
  for (const cursor of [toCursor([part]), toCursor([part, part]), toCursor([]), 'nothing']) expect(() => fromCursor(cursor, kind)).toThrow(Rejection);
});

test('a text is counted in code points, as its schema says', () => {
  expect(readQuery(parameters, `q=${encodeURIComponent('🙂'.repeat(5))}`).q).toBe('🙂'.repeat(5));
  expect(errorsOf(`q=${encodeURIComponent('🙂'.repeat(6))}`)).toHaveLength(1);
});

test('a position of 64 bits fits, and no larger one', () => {
  const fits = (value: bigint): boolean => errorsOf(`at_least=${value}`).length === 0;
  const largest = 2n ** 64n - 1n;
  for (let step = 1n; step < largest; step *= 10n) expect([fits(largest - step), fits(largest + step), fits(step)], String(step)).toEqual([true, false, true]);
  expect(fits(largest)).toBe(true);
});
