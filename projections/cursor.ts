import { invalid } from '../src/kernel/rejection.ts';

/** An opaque place in a list: the sort key of the last row that was given. */
export const toCursor = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The sort key in a cursor, or `parts` nulls without one. Throws `validation` for what is not a cursor of such a list. */
export function fromCursor(cursor: string | undefined, parts: number): readonly (string | null)[] {
  if (cursor === undefined) return Array.from({ length: parts }, () => null);
  const key = parse(cursor);
  // A NUL is nothing that PostgreSQL could compare with.
  if (Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string' && !part.includes('\0'))) return key;
  throw invalid('/cursor', 'is not a cursor of this list');
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
