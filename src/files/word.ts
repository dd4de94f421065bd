/** From the ZIP application note (APPNOTE.TXT 6.3.10): §4.3.12 central directory header, §4.3.16 its end. */
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const mostEntries = 10_000;

/** The names of a ZIP archive's entries, from the last bytes of it; undefined when they do not tell. */
export function entryNames(tail: Buffer): readonly string[] | undefined {
  const end = endOf(tail);
  if (end === undefined) return undefined;
  const size = tail.readUInt32LE(end + 12);
  const count = tail.readUInt16LE(end + 10);
  if (count > mostEntries || size > end) return undefined;
  const names: string[] = [];
  for (let at = end - size; names.length < count; ) {
    if (at + entryLength > end || tail.readUInt32LE(at) !== entrySignature) return undefined;
    const nameLength = tail.readUInt16LE(at + 28);
    names.push(tail.subarray(at + entryLength, at + entryLength + nameLength).toString('latin1'));
    at += entryLength + nameLength + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return names;
}

/** Where the end record stands, whose comment reaches exactly to the end of the file. */
function endOf(tail: Buffer): number | undefined {
  for (let at = tail.length - endLength; at >= 0 && at >= tail.length - endLength - 65_535; at--) {
    if (tail.readUInt32LE(at) === endSignature && at + endLength + tail.readUInt16LE(at + 20) === tail.length) return at;
  }
  return undefined;
}

/** Whether a ZIP archive is a Word document (ECMA-376 part 2), and one without macros. */
export function isWordDocument(tail: Buffer): boolean {
  const names = entryNames(tail);
  return names !== undefined && names.includes('[Content_Types].xml') && names.includes('word/document.xml') && !names.some((name) => /vbaproject\.bin$/i.test(name));
}
