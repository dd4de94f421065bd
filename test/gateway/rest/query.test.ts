import { expect, test } from 'vitest';
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

test.each(['limit=0', 'limit=201', 'limit=1.5', 'limit=', 'limit=1e1', 'limit=050', 'at_least=-1', 'at_least=18446744073709551616', 'at_least=x', 'seq=11', 'role=C', 'q=', 'q=toolong', 'q=%00', 'since=yesterday', 'since=2026-13-01T00:00:00Z', 'at=noon', 'limit=5&limit=5', 'other=1', '__proto__=1', 'toString=1'])(
  'refuses %s',
  (querystring) => {
    expect(errorsOf(querystring)).toHaveLength(1);
    expect(errorsOf(querystring)[0]?.path).toBe(`/${querystring.split('=')[0]}`);
  },
);
