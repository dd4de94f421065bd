/** Every refusal that a client can meet, with its HTTP status (API: problem types) and title. */
export const problems = {
  validation: { status: 400, title: 'The request does not fit its schema' },
  'auth-required': { status: 401, title: 'Authentication is required' },
  'token-invalid': { status: 401, title: 'The token is not valid' },
  forbidden: { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'version-conflict': { status: 409, title: 'The stream has changed meanwhile' },
  'slot-taken': { status: 409, title: 'The slot is taken' },
  'outside-availability': { status: 409, title: 'Outside the doctor’s availability' },
  'in-the-past': { status: 409, title: 'Too late to be booked' },
  'patient-busy': { status: 409, title: 'The patient has another appointment then' },
  'wrong-state': { status: 409, title: 'Not possible in the present state' },
  'safety-check-failed': { status: 409, title: 'A safety check stands against it' },
  'idempotency-in-progress': { status: 409, title: 'The same key is being worked on' },
  'idempotency-key-reused': { status: 422, title: 'The key was used for something else' },
  erased: { status: 410, title: 'Erased' },
  'legal-hold': { status: 409, title: 'Under a legal hold' },
  'payload-too-large': { status: 413, title: 'Too large' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  'read-model-stale': { status: 503, title: 'The read model has not reached that position' },
  'event-store-unavailable': { status: 503, title: 'The event store cannot be reached' },
  'database-unavailable': { status: 503, title: 'The database cannot be reached' },
  'upstream-unavailable': { status: 503, title: 'A service behind this one cannot be reached' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const;
export type Slug = keyof typeof problems;

export type Extension = {
  /** For `validation`: where and what. */
  readonly errors?: readonly { path: string; message: string; span?: { start: number; end: number } }[];
  /** For `safety-check-failed`. */
  readonly findings?: readonly object[];
  /** Seconds, for 429 and 503. */
  readonly retry_after?: number;
  /** For 429: how many there may be; 0 where that depends on others. */
  readonly limit?: number;
};

/** A refusal with a stable slug. `detail` is for the client: no value of theirs, nothing personal, nothing internal. */
export class Rejection extends Error {
  readonly slug: Slug;
  readonly extension: Extension;
  constructor(slug: Slug, detail: string = problems[slug].title, extension: Extension = {}, options?: ErrorOptions) {
    super(detail, options);
    this.name = 'Rejection';
    this.slug = slug;
    this.extension = extension;
  }
  get status(): number {
    return problems[this.slug].status;
  }
}

/** A value that does not fit, named by its JSON pointer. */
export const invalid = (path: string, message: string): Rejection => new Rejection('validation', 'The request does not fit its schema', { errors: [{ path, message }] });
