import { invalid } from '../kernel/rejection.ts';

const maxDepth = 32;
const malformed = () => invalid('', 'is not JSON');

/** JSON as API §2 wants it: no key twice in an object, at most 32 deep, no NUL and no lone surrogate in a text. Throws `validation`. */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed();
  }
  if (countKeys(value, 0) !== countColons(text)) throw invalid('', 'holds a key twice');
  // Both can only be written as escapes: a raw NUL is no JSON, a raw lone surrogate no UTF-8.
  if (text.includes('\\u') && !isCleanText(value)) throw invalid('', 'holds a NUL or a lone surrogate');
  return value;
}

function countKeys(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === maxDepth) throw invalid('', `is deeper than ${maxDepth}`);
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countKeys(item, depth + 1);
    return count;
  }
  for (const key of Object.keys(value)) count += 1 + countKeys(Reflect.get(value, key), depth + 1);
  return count;
}

/** The colons outside of strings, one for each key that was written. */
function countColons(text: string): number {
  const escapes = text.includes('\\');
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a) count += 1;
    else if (code === 0x22) at = escapes ? endOfString(text, at) : text.indexOf('"', at + 1);
  }
  return count;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x22) return at;
  }
  return text.length;
}

/** No NUL and no lone surrogate in it. */
export function isCleanText(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && !/\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, item]) => isCleanText(key) && isCleanText(item));
}
