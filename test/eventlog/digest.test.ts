import { createHmac, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { digestOf, userIdOf } from '../../src/eventlog/digest.ts';

const secret = randomBytes(32);

describe('digest', () => {
  const digest = digestOf(secret);

  test('is 26 characters of base32, the same for the same parts', () => {
    expect(digest('room', 'a', 'b')).toMatch(/^[a-z2-7]{26}$/);
    expect(digest('room', 'a', 'b')).toBe(digest('room', 'a', 'b'));
    expect(digestOf(randomBytes(32))('room', 'a', 'b')).not.toBe(digest('room', 'a', 'b'));
  });

  test('keeps lists of parts apart', () => {
    const lists: (string | number)[][] = [['ab', 'c'], ['a', 'bc'], ['abc'], ['a,b', 'c'], ['a', 'b', 'c'], ['a', 'b,c'], ['a"', 'b'], ['a', '"b'], [1], ['1'], [], [''], ['', '']];
    expect(new Set(lists.map((parts) => digest(...parts))).size).toBe(lists.length);
  });

  test('is the beginning of HMAC-SHA-256 in RFC 4648’s alphabet', () => {
    const bytes = createHmac('sha256', secret).update('["message","r",7]').digest();
    const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
    const expected = Array.from({ length: 26 }, (_, i) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)]).join('');
    expect(digest('message', 'r', 7)).toBe(expected);
  });
});

describe('userIdOf', () => {
  test.each(['doctor-1', 'A_b-9', 'x', 'a'.repeat(64)])('keeps the opaque %s', (sub) => {
    expect(userIdOf(sub, secret)).toBe(sub);
  });

  test.each(['ann@example.org', 'a.b', 'a:b', 'a+b', 'a'.repeat(65), 'u_', 'u_abcdefghijklmnopqrstuvwxyz'])('hides %s behind a pseudonym', (sub) => {
    const id = userIdOf(sub, secret);
    expect(id).toMatch(/^u_[a-z2-7]{26}$/);
    expect(userIdOf(sub, secret)).toBe(id);
    expect(userIdOf(sub, randomBytes(32))).not.toBe(id);
  });
});
