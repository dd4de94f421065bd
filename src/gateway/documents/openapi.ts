import { Type, type TSchema } from 'typebox';
import type { Dispatcher } from '../../dispatcher/types.ts';
import type { Command } from '../../kernel/aggregate.ts';
import { problems, type Slug } from '../../kernel/rejection.ts';
import { Position, Uuid } from '../../kernel/schema.ts';
import { commandPrefix } from '../rest/commands.ts';
import type { Endpoint, OpenEndpoint } from '../rest/endpoint.ts';
import type { Parameters } from '../rest/query.ts';
import { EventReference } from '../shapes.ts';
import { answerHeaders, rateLimit, refer, requestHeaders } from './headers.ts';
import { title, version } from './info.ts';
import { Problem, refusals } from './problems.ts';
import { documented, type Json, type Named } from './schemas.ts';

export type Described = { readonly endpoints: readonly Endpoint[]; readonly open: readonly OpenEndpoint[]; readonly catalog: Dispatcher['catalog'] };
type Operation = { readonly path: string; readonly method: string; readonly shown: Json };

const always: readonly Slug[] = ['internal'];
const known: readonly Slug[] = [...always, 'auth-required', 'token-invalid', 'forbidden', 'rate-limited', 'validation', 'event-store-unavailable', 'database-unavailable', 'upstream-unavailable'];
const withBody: readonly Slug[] = ['validation', 'payload-too-large', 'unsupported-media-type'];
const readingModel: readonly Slug[] = ['read-model-stale'];
const conflicts = (Object.keys(problems) as Slug[]).filter((slug) => problems[slug].status === 409 || problems[slug].status === 410);
const ofCommand: readonly Slug[] = [...known, ...withBody, ...conflicts, 'not-found', 'idempotency-key-reused'];

/** The REST side as OpenAPI 3.1, from what its routes and its commands are declared with. */
export function openapi({ endpoints, open, catalog }: Described): Json {
  const named: Named = new Map([['Problem', Problem]]);
  const operations = [
    ...endpoints.map((endpoint) => knownOperation(endpoint, named)),
    ...[...catalog].filter(([, { command }]) => !command.internal).map(([name, { command }]) => commandOperation(name, command, named)),
    ...open.map((endpoint) => openOperation(endpoint, named)),
  ];
  const paths: Record<string, Record<string, Json>> = {};
  for (const { path, method, shown } of operations) paths[path] = { ...paths[path], [method]: shown };
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    tags: [...new Set(operations.flatMap(({ shown }) => shown['tags'] as string[]))].map((name) => ({ name })),
    paths,
    'x-problems': Object.entries(problems).map(([slug, problem]) => ({ slug, ...problem })),
    components: {
      schemas: Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1))),
      headers: answerHeaders,
      parameters: requestHeaders,
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Claims: `sub`, `exp` and `role` (one of PATIENT, DOCTOR, ADMIN, AUDITOR)' } },
    },
  };
}

const info = {
  title,
  version,
  description:
    'A clinic’s patients and doctors write to each other here, and everything that happens is an event.\n\nWhat a role may never use answers 403; what the caller has no relationship with answers 404, as if it were not there. A command’s answer comes after its events are durable. Positions are decimal strings, to be compared and handed back as `at_least`: read your writes.\n\nLimits count requests of a user in a window, and frames of a socket in a second. Alerts, and texts that raise one, pass beyond both: for each of their commands a user has ten times as much in a window, by requests and sockets together, and no more than that is refused with 429. WebSocket frames are in /asyncapi.json.',
};

const braced = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');
const idOf = (method: string, path: string): string => `${method.toLowerCase()}${path.replaceAll(/[:.]/g, '').replaceAll(/[/_-]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
const json = (schema: Json): Json => ({ 'application/json': { schema } });

function knownOperation(endpoint: Endpoint, named: Named): Operation {
  const { method, params, query, roles, refusals: more = [], idempotent } = endpoint;
  const reads = 'at_least' in query;
  const slugs = [...known, ...(Object.keys(params).length > 0 ? (['not-found'] as const) : []), ...(method === 'POST' ? withBody : []), ...(reads ? readingModel : []), ...(idempotent ? ofCommand : []), ...more];
  return operation(endpoint, named, {
    roles,
    slugs,
    parameters: [...parameters(params, 'path', named), ...parameters(query, 'query', named), ...(idempotent ? headersOfCommand(true) : [])],
    headers: [...rateLimit, ...(reads ? ['X-Position'] : []), ...(idempotent ? ['Idempotency-Replayed'] : [])],
  });
}

function openOperation(endpoint: OpenEndpoint, named: Named): Operation {
  const slugs = [...always, 'validation' as const, ...(Object.keys(endpoint.params).length > 0 ? (['not-found'] as const) : []), ...(endpoint.body ? withBody : []), ...(endpoint.limited ? (['rate-limited'] as const) : []), ...(endpoint.refusals ?? [])];
  const { path, method, shown } = operation(endpoint, named, { roles: undefined, slugs, parameters: parameters(endpoint.params, 'path', named), headers: endpoint.limited ? rateLimit : [] });
  return { path, method, shown: { ...shown, security: [] } };
}

type Rest = { readonly roles: readonly string[] | undefined; readonly slugs: readonly Slug[]; readonly parameters: readonly Json[]; readonly headers: readonly string[] };
function operation(endpoint: Endpoint | OpenEndpoint, named: Named, { roles, slugs, parameters: given, headers }: Rest): Operation {
  const { path, method, group, summary, description, returns, status = 200, media, also = {}, body, form } = endpoint;
  const content = (schema: TSchema): Json => (media === undefined ? json(documented(schema, named)) : { [media]: { schema: documented(schema, named) } });
  const heads = refer('X-Request-Id', ...headers);
  const others = Object.entries(also).map(([other, schema]) => [other, { description: 'As it is', headers: heads, content: content(schema) }]);
  const fields = body ?? (method === 'POST' && !form ? Type.Object({}) : undefined);
  const request = fields ? json(documented(fields, named)) : form ? { 'multipart/form-data': { schema: documented(form, named) } } : undefined;
  return {
    path: braced(path),
    method: method.toLowerCase(),
    shown: {
      operationId: idOf(method, path),
      tags: [group],
      summary,
      ...(description !== undefined && { description }),
      ...(roles && { 'x-roles': roles }),
      parameters: given,
      ...(request && { requestBody: { required: body !== undefined || form !== undefined, content: request } }),
      responses: { ...refusals(slugs), [status]: { description: summary, headers: heads, content: content(returns) }, ...Object.fromEntries(others) },
    },
  };
}

const parameters = (declared: Parameters, place: 'path' | 'query', named: Named): Json[] =>
  Object.entries(declared).map(([name, { schema }]) => {
    const shown = documented(schema, named);
    return { name, in: place, ...(place === 'path' && { required: true }), ...(typeof schemaText(schema) === 'string' && { description: schemaText(schema) }), schema: shown };
  });
const schemaText = (schema: object): unknown => ('description' in schema ? schema.description : undefined);

const headersOfCommand = (conditional: boolean): Json[] => ['Idempotency-Key', ...(conditional ? ['If-Match'] : []), 'traceparent'].map((name) => ({ $ref: `#/components/parameters/${name}` }));

function commandOperation(name: string, { summary, roles, data, returns, patient }: Command, named: Named): Operation {
  const answer = {
    type: 'object',
    required: ['command_id', 'stream', 'revision', 'position', 'events', 'result'],
    properties: {
      command_id: documented(Uuid, named),
      stream: { type: 'string' },
      revision: { type: 'integer', minimum: -1, description: 'Of the stream after it' },
      position: documented(Position, named),
      events: { type: 'array', description: 'None: it was so already', items: documented(EventReference, named) },
      result: returns ? documented(returns, named) : { type: 'object', properties: {} },
    },
  };
  return {
    path: commandPrefix + name,
    method: 'post',
    shown: {
      operationId: name,
      tags: ['Commands'],
      summary,
      'x-roles': roles,
      parameters: headersOfCommand(!patient),
      requestBody: { required: true, content: json(documented(data, named)) },
      responses: {
        ...refusals(ofCommand),
        200: { description: 'Done, and durable', headers: refer('X-Request-Id', 'Idempotency-Replayed', ...rateLimit), content: json(answer) },
      },
    },
  };
}
