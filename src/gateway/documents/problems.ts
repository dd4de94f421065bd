import { problems, type Slug } from '../../kernel/rejection.ts';
import { rateLimit, refer } from './headers.ts';
import type { Json } from './schemas.ts';

/** RFC 9457, as every refusal is. */
export const Problem: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'request_id'],
  properties: {
    type: { enum: Object.keys(problems).map((slug) => `/problems/${slug}`) },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    request_id: { type: 'string', format: 'uuid' },
    errors: {
      type: 'array',
      description: 'Of `validation`: where (a JSON pointer), and what would fit',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: {
          path: { type: 'string' },
          message: { type: 'string' },
          span: { type: 'object', required: ['start', 'end'], properties: { start: { type: 'integer' }, end: { type: 'integer' } } },
        },
      },
    },
    findings: { type: 'array', description: 'Of `safety-check-failed`', items: { type: 'object', additionalProperties: true } },
  },
};

/** The answers that refuse, by status: each status once, with the slugs that it may carry. */
export function refusals(slugs: Iterable<Slug>): Json {
  const byStatus = new Map<number, Slug[]>();
  for (const slug of new Set(slugs)) byStatus.set(problems[slug].status, [...(byStatus.get(problems[slug].status) ?? []), slug]);
  return Object.fromEntries([...byStatus].sort(([a], [b]) => a - b).map(([status, of]) => [String(status), refusal(status, of)]));
}

const refusal = (status: number, slugs: readonly Slug[]): Json => ({
  description: slugs.map((slug) => `\`${slug}\`: ${problems[slug].title}`).join('\n\n'),
  headers: { ...refer('X-Request-Id', ...rateLimit), ...(status === 401 && refer('WWW-Authenticate')), ...((status === 429 || status === 503) && refer('Retry-After')) },
  content: { 'application/problem+json': { schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { type: { enum: slugs.map((slug) => `/problems/${slug}`) } } }] } } },
});
