/** The bytes that are asked for, both ends inclusive. */
export type Span = { readonly first: number; readonly last: number };

/**
 * What a `Range` asks for of so many bytes (RFC 9110 §14): one span, `undefined` for the whole (none asked for, several, another unit, or one that
 * cannot be read, which the RFC lets a server ignore), 'unsatisfiable' when there is nothing there. `ifRange` that is not exactly our `etag` asks for the whole.
 */
export function rangeOf(range: string | undefined, ifRange: string | undefined, etag: string, size: number): Span | 'unsatisfiable' | undefined {
  if (range === undefined || (ifRange !== undefined && ifRange !== etag)) return undefined;
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(range.replaceAll(/[ \t]/g, '')) ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') return Number(to) === 0 ? 'unsatisfiable' : { first: Math.max(0, size - Number(to)), last: size - 1 };
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first >= size) return 'unsatisfiable';
  return to !== '' && Number(to) < first ? undefined : { first, last };
}

/** Whether `If-None-Match` names what we have (RFC 9110 §13.1.2, which goes before any range). */
export const isUnchanged = (known: string | undefined, etag: string): boolean => known?.split(',').some((tag) => [etag, `W/${etag}`, '*'].includes(tag.trim())) ?? false;
