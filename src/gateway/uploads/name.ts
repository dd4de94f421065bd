/** Characters of a name that are kept. */
const longest = 200;
/** What no name of a file may hold: controls and line breaks, and signs that turn the reading direction, which hide an ending (Unicode TR 36 §2.2). */
const unwanted = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The name that a client gave to its file, as it may be kept and shown: the last step of a path, without what deceives. Undefined when it holds a NUL or half a character (API §2). */
export function cleanName(given: string | undefined): string | undefined {
  const name = given ?? '';
  if (name.includes('\0') || /\p{Surrogate}/u.test(name)) return undefined;
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const cleaned = last.replaceAll(unwanted, '').replaceAll(/\s+/g, ' ').trim();
  return shortened(/^\.*$/.test(cleaned) ? 'file' : cleaned);
}

/** Keeps the ending. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= longest) return name;
  const ending = [.../\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? ''];
  return [...characters.slice(0, longest - ending.length), ...ending].join('');
}

const ending: Readonly<Record<string, RegExp>> = {
  'application/pdf': /\.pdf$/i,
  'image/png': /\.(png|apng)$/i,
  'image/jpeg': /\.(jpe?g|jpe|jfif)$/i,
  'image/gif': /\.gif$/i,
  'image/webp': /\.webp$/i,
  'application/dicom': /\.(dcm|dicom|ima|img)$/i,
  'text/plain': /\.(txt|text|log|md)$/i,
  'text/csv': /\.csv$/i,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': /\.docx$/i,
};
const endings: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'application/dicom': '.dcm',
  'text/plain': '.txt',
  'text/csv': '.csv',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

/** The name under which a file is saved: its ending fits its type, so that no system opens it as something else. */
export const savedName = (name: string, type: string): string => (ending[type]?.test(name) ? name : `${name}${endings[type] ?? '.bin'}`);

/** `Content-Disposition` (RFC 6266): the name in ASCII for old clients, and as it is (RFC 8187). */
export function disposition(kind: 'attachment' | 'inline', name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
