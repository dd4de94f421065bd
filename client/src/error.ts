/**
 * What could not be done. `code` is a slug of the service (`forbidden`, `not-found`, `validation` …), or one of the client's own: `closed` (the client was
 * closed, or may not connect any more), `unanswered` (no answer in time: the outcome is unknown, the same key or id may be sent again), `too-many` (more is
 * waiting than the client keeps), `payload-too-large`.
 */
export class ChatError extends Error {
  readonly code: string;
  /** Of `validation`: where, and what would fit. */
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  constructor(code: string, message: string = code, errors: readonly { readonly path: string; readonly message: string }[] = []) {
    super(message);
    this.name = 'ChatError';
    this.code = code;
    this.errors = errors;
  }
}

/** Refusals that pass: the same may be asked again. */
const passing = new Set(['rate-limited', 'event-store-unavailable', 'database-unavailable', 'upstream-unavailable', 'read-model-stale', 'idempotency-in-progress', 'version-conflict', 'internal']);
export const passes = (code: string): boolean => passing.has(code);
