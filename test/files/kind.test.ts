import { describe, expect, test } from 'vitest';
import { createKindReader } from '../../src/files/kind.ts';
import { dicom, docx, gif, jpeg, pdf, png, webp, zip } from './samples.ts';

async function kindOf(bytes: Buffer | string, name = 'file', step = 1_000): Promise<string | undefined> {
  const reader = createKindReader();
  const all = Buffer.from(bytes);
  let hopeless = false;
  for (let at = 0; at < all.length; at += step) {
    reader.read(all.subarray(at, at + step));
    hopeless ||= await reader.isHopeless();
  }
  const kind = await reader.kind(name);
  expect(hopeless && kind !== undefined).toBe(false);
  return kind;
}

describe('the type is told by the bytes', () => {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  test.each([
    ['a pdf', pdf, 'application/pdf'],
    ['a png', png, 'image/png'],
    ['a gif', gif, 'image/gif'],
    ['a jpeg', jpeg, 'image/jpeg'],
    ['a webp', webp, 'image/webp'],
    ['a dicom file', dicom, 'application/dicom'],
    ['a docx', docx, word],
    ['a docx with a comment at its end', zip({ '[Content_Types].xml': 'x', 'word/document.xml': 'y' }, 'made by hand'), word],
    ['a text', 'Blood pressure 120/80\r\n', 'text/plain'],
    ['a text in another script', 'Ärztin, 診断, тест\n', 'text/plain'],
    ['a text with a byte order mark', '\ufeffHello', 'text/plain'],
    ['a text that begins like a bitmap', 'BMI,weight\n22,70\n', 'text/plain'],
    ['a text with a sign in it', 'I <3 you, and 5 < 7', 'text/plain'],
    ['a long text', 'line of words\n'.repeat(10_000), 'text/plain'],
  ])('%s', async (_, bytes, expected) => expect(await kindOf(bytes)).toBe(expected));

  test('a csv is a text by that name', async () => {
    expect(await kindOf('a,b\n1,2\n', 'Values.CSV')).toBe('text/csv');
    expect(await kindOf(png, 'values.csv')).toBe('image/png');
  });
});

describe('is not taken', () => {
  test.each([
    ['html', '<!DOCTYPE html><html><script>alert(1)</script>'],
    ['html after space and a comment', '\n\n  <!-- a --> <html>'],
    ['html after words', 'Hello\n<script>alert(1)</script>'],
    ['a fragment of html', '<b onclick=x>Hello</b>'],
    ['an svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['xml', '<?xml version="1.0"?><a/>'],
    ['rtf', '{\\rtf1\\ansi hello}'],
    ['postscript', '%!PS-Adobe-3.0\nshowpage\n'],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(5_000, 0x90)])],
    ['a shell’s archive of zeros', Buffer.alloc(5_000)],
    ['a zip', zip({ 'a.txt': 'a' })],
    ['a Word document with macros', zip({ '[Content_Types].xml': 'x', 'word/document.xml': 'y', 'word/vbaProject.bin': 'z' })],
    ['a spreadsheet', zip({ '[Content_Types].xml': 'x', 'xl/workbook.xml': 'y' })],
    ['a zip that only says that it is a document', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from('word/document.xml[Content_Types].xml'.repeat(10))])],
    ['a program that says it is a dicom file', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(126), Buffer.from('DICM'), Buffer.alloc(5_000)])],
    ['a page that says it is a dicom file', Buffer.concat([Buffer.from('<script>alert(1)</script>'.padEnd(128)), Buffer.from('DICM'), Buffer.alloc(10)])],
    ['text with a NUL', 'Hello\0world'],
    ['text in Latin-1', Buffer.from('Müller', 'latin1')],
    ['text that ends within a character', Buffer.from('Mü').subarray(0, 2)],
    ['an mp4', Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex')],
  ])('%s', async (_, bytes) => {
    expect(await kindOf(bytes)).toBeUndefined();
    expect(await kindOf(bytes, 'innocent.png', 7)).toBeUndefined();
  });
});
