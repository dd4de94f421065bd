import { fileTypeFromBuffer } from 'file-type';
import { fileTypes, type FileType } from '../../events/file.ts';
import { isWordDocument } from './word.ts';
import { createTextReader } from './text.ts';

/** How much of its beginning tells what a file is, and of its end what a document holds, bytes. */
const headLength = 4_100;
const tailLength = 131_072;

const byMagic = new Map<string, FileType>([
  ['application/pdf', fileTypes.pdf],
  ['image/png', fileTypes.png],
  ['image/apng', fileTypes.png],
  ['image/jpeg', fileTypes.jpeg],
  ['image/gif', fileTypes.gif],
  ['image/webp', fileTypes.webp],
]);
/** Formats that are text and yet not what we take for it. */
const otherTexts = new Set(['application/rtf', 'application/postscript', 'application/eps', 'application/xml', 'application/pgp-encrypted', 'text/calendar', 'text/vcard', 'text/vtt', 'application/x-msdownload']);

/** Finds out what a file is while it passes: from its bytes, never from what is said of it (API §7). */
export type KindReader = {
  read(bytes: Buffer): void;
  /** After the first few thousand bytes or at the end: undefined when it can be nothing that is taken. `name` tells a csv from another text. */
  kind(name: string): Promise<FileType | undefined>;
  /** Whether enough has passed to see that it is nothing that we take. */
  isHopeless(): Promise<boolean>;
};

const isZip = (head: Buffer): boolean => head.length >= 4 && head.readUInt32BE(0) === 0x504b0304;
/** What programs, pages and archives begin with: a DICOM file may begin with anything, not with one of these. */
const disguises = [/^MZ/, /^\x7fELF/, /^#!/, /^PK/, /^%PDF/, /^\s*</, /^\xca\xfe\xba\xbe/, /^GIF8/, /^\x89PNG/];
const isDicom = (head: Buffer): boolean => head.subarray(128, 132).toString('latin1') === 'DICM' && !disguises.some((disguise) => disguise.test(head.subarray(0, 128).toString('latin1')));

export function createKindReader(): KindReader {
  const text = createTextReader();
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  let found: Promise<string | undefined> | undefined;

  // What it makes of a beginning may not be what the whole is: an error of it tells nothing.
  const magic = (): Promise<string | undefined> => (isZip(head) ? Promise.resolve(undefined) : fileTypeFromBuffer(head).then((type) => type?.mime, () => undefined));

  return {
    read(bytes) {
      if (head.length < headLength) head = Buffer.concat([head, bytes.subarray(0, headLength - head.length)]);
      if (isZip(head)) tail = Buffer.concat([tail, bytes]).subarray(-tailLength);
      text.read(bytes);
    },
    async isHopeless() {
      if (head.length < headLength || text.isText || isZip(head) || isDicom(head)) return false;
      return !byMagic.has((await (found ??= magic())) ?? '');
    },
    async kind(name) {
      const mime = await (found ??= magic());
      const known = byMagic.get(mime ?? '');
      if (known) return known;
      if (isDicom(head)) return fileTypes.dicom;
      if (isZip(head)) return isWordDocument(tail) ? fileTypes.docx : undefined;
      // Words that begin like another format ("BM", "MZ") are words.
      if (!text.isTextToTheEnd() || (mime !== undefined && otherTexts.has(mime))) return undefined;
      return /\.csv$/i.test(name) ? fileTypes.csv : fileTypes.txt;
    },
  };
}
