import type { Json } from './schemas.ts';

const text = { type: 'string' };
const whole = { type: 'integer', minimum: 0 };
const position = { type: 'string', pattern: '^(0|[1-9][0-9]{0,19})$' };

/** The headers of answers, by their names in the document. */
export const answerHeaders: Readonly<Record<string, Json>> = {
  'X-Request-Id': { description: 'Names this request in the logs', required: true, schema: { type: 'string', format: 'uuid' } },
  'X-Position': { description: 'How far the read model is that answered', required: true, schema: position },
  'Idempotency-Replayed': { description: '`true`: the same command had been carried out before, and this is its answer again', schema: { const: 'true' } },
  'RateLimit-Limit': { description: 'Requests in a window', schema: whole },
  'RateLimit-Remaining': { description: 'Requests that are left in this window', schema: whole },
  'RateLimit-Reset': { description: 'Seconds until the window ends', schema: whole },
  'Retry-After': { description: 'Seconds', schema: whole },
  'WWW-Authenticate': { description: 'Bearer', schema: text },
};
export const refer = (...names: readonly string[]): Json => Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
export const rateLimit = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'];

/** The headers of a request that is carried out once. */
export const requestHeaders: Readonly<Record<string, Json>> = {
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'Makes a repeat safe: the same key, command and body are carried out once, and answered the same. Scoped to the user, and shared with the WebSocket’s `idempotency_key`.',
    schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x20-\\x7e]+$' },
  },
  'If-Match': { name: 'If-Match', in: 'header', description: 'The revision that the stream must have, as 7 or "7"', schema: { type: 'string', pattern: '^((0|[1-9][0-9]{0,14})|"(0|[1-9][0-9]{0,14})")$' } },
  traceparent: { name: 'traceparent', in: 'header', description: 'W3C trace context', schema: text },
};
