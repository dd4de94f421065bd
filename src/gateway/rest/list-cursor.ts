import { hash } from 'node:crypto';
import { invalid } from '../../kernel/rejection.ts';
import type { Ask } from './endpoint.ts';

/** What a page is asked for with may change from one to the next. */
const ofPage = new Set(['limit', 'cursor', 'at_least']);
const markLength = 8;

/** The same for the pages of one list: its path, what is in it and in the query, and whose it is. */
function markOf(path: string, { caller, params, query }: Ask): string {
  const filters = Object.entries(query).filter(([name, value]) => !ofPage.has(name) && value !== undefined);
  const text = JSON.stringify([path, caller.user_id, params, filters], (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  return hash('sha256', text, 'base64url').slice(0, markLength);
}

/** A list whose cursors carry its mark: it takes its own, and no other's. Throws `validation`. */
export const withOwnCursors =
  (path: string, answer: (ask: Ask) => Promise<unknown>) =>
  async (ask: Ask): Promise<unknown> => {
    const mark = markOf(path, ask);
    const { cursor } = ask.query;
    if (typeof cursor === 'string' && !cursor.startsWith(mark)) throw invalid('/cursor', 'is not a cursor of this list');
    const page = await answer(typeof cursor === 'string' ? { ...ask, query: { ...ask.query, cursor: cursor.slice(markLength) } } : ask);
    return typeof page === 'object' && page !== null && 'next_cursor' in page && typeof page.next_cursor === 'string' ? { ...page, next_cursor: mark + page.next_cursor } : page;
  };
