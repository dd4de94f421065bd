import { describe, expect, test } from 'vitest';
import { cleanName, disposition, savedName } from '../../../src/gateway/uploads/name.ts';
import { rangeOf } from '../../../src/gateway/uploads/range.ts';
import { createTurns } from '../../../src/gateway/uploads/turns.ts';

describe('a name', () => {
  test.each([
    ['scan.pdf', 'scan.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\x-ray.png', 'x-ray.png'],
    ['..', 'file'],
    ['', 'file'],
    [undefined, 'file'],
    ['a\r\nSet-Cookie: b', 'aSet-Cookie: b'],
    ['gnp\u202egnp.exe', 'gnpgnp.exe'],
    ['  a   b .pdf ', 'a b .pdf'],
    ['Befund Müller 診断.pdf', 'Befund Müller 診断.pdf'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(196)}.pdf`],
  ])('%j is kept as %j', (given, kept) => expect(cleanName(given)).toBe(kept));
  test.each(['a\0b.png', 'a\ud800.png'])('that is no text is refused', (given) => expect(cleanName(given)).toBeUndefined());
  test('is saved with an ending that fits', () => {
    expect(savedName('a.JPG', 'image/jpeg')).toBe('a.JPG');
    expect(savedName('evil.html', 'image/gif')).toBe('evil.html.gif');
    expect(savedName('notes', 'text/plain')).toBe('notes.txt');
  });
  test('stands in a header as RFC 6266 has it', () => {
    expect(disposition('attachment', 'Müller "1".pdf')).toBe(`attachment; filename="M_ller _1_.pdf"; filename*=UTF-8''M%C3%BCller%20%221%22.pdf`);
    expect(disposition('inline', "it's(1)*.png")).toBe(`inline; filename="it's(1)*.png"; filename*=UTF-8''it%27s%281%29%2A.png`);
  });
});

describe('a range', () => {
  const of = (range: string | undefined, ifRange?: string) => rangeOf(range, ifRange, '"e"', 100);
  test.each([
    ['bytes=0-9', { first: 0, last: 9 }],
    ['bytes=90-', { first: 90, last: 99 }],
    ['bytes=-10', { first: 90, last: 99 }],
    ['bytes=-1000', { first: 0, last: 99 }],
    ['bytes=50-1000', { first: 50, last: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=100-200', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-0', undefined],
    ['bytes=-', undefined],
    ['bytes=a-b', undefined],
    ['bytes=0-1,5-6', undefined],
    [`bytes=${'0-1,'.repeat(2_000)}0-1`, undefined],
    ['items=0-1', undefined],
    ['bytes=99999999999999999999-', undefined],
    [undefined, undefined],
  ])('%s', (range, expected) => expect(of(range)).toEqual(expected));
  test('of another version is the whole', () => {
    expect(of('bytes=0-9', '"e"')).toEqual({ first: 0, last: 9 });
    expect(of('bytes=0-9', '"other"')).toBeUndefined();
    expect(of('bytes=0-9', 'W/"e"')).toBeUndefined();
    expect(of('bytes=0-9', 'Wed, 25 Nov 2026 10:00:00 GMT')).toBeUndefined();
  });
});

test('turns are counted, and given back once', () => {
  const turns = createTurns({ each: 2, all: 3 });
  const over = turns.take('a');
  turns.take('a');
  expect(() => turns.take('a')).toThrow('Too many');
  turns.take('b');
  expect(() => turns.take('c')).toThrow('Too many');
  over();
  over();
  turns.take('c');
  expect(() => turns.take('c')).toThrow('Too many');
});
