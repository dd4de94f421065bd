import { invalid } from '../src/kernel/rejection.ts';

/** What a query of a list takes: how many rows, and the cursor of the page before. */
export type Page = { readonly limit: number; readonly cursor?: string | undefined };

/** The page in rows of which one more was asked for, and the cursor of the next one. `keyOf`: a row's sort key. */
export function pageOf<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => readonly string[]): { readonly page: Row[]; readonly next_cursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, next_cursor: last && rows.length > limit ? toCursor(keyOf(last)) : null };
}

/** An opaque place in a list: the sort key of the last row that was given. */
export const toCursor = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** What the parts of a sort key may be: a time as we write them, a position of the log, a small number, an event's id, any text. */
const fits = {
  time: (part: string): boolean => /^(?!0000)\d{4}-/.test(part) && !Number.isNaN(Date.parse(part)) && new Date(part).toISOString() === part,
  position: (part: string): boolean => /^(0|[1-9]\d{0,18})$/.test(part) && BigInt(part) < 2n ** 63n,
  number: (part: string): boolean => /^(0|[1-9]\d{0,8})$/.test(part),
  uuid: (part: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part),
  // A NUL is nothing that PostgreSQL could compare with.
  text: (part: string): boolean => !part.includes('\0'),
};

/** The sort key in a cursor, each part of its kind, or as many nulls without one. Throws `validation` for what is not a cursor of such a list. */
export function fromCursor(cursor: string | undefined, ...kinds: readonly (keyof typeof fits)[]): readonly (string | null)[] {
  if (cursor === undefined) return kinds.map(() => null);
  const key = parse(cursor);
  const isOurs = (parts: readonly unknown[]): parts is readonly string[] => parts.length === kinds.length && kinds.every((kind, at) => isText(parts[at]) && fits[kind](parts[at]));
  if (Array.isArray(key) && isOurs(key)) return key;
  throw invalid('/cursor', 'is not a cursor of this list');
}
const isText = (part: unknown): part is string => typeof part === 'string';

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
