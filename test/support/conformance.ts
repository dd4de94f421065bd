import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { serverFrames } from '../../src/gateway/websocket/server-frames.ts';
import type { Answer, Request } from './app.ts';
import { strange } from './strange.ts';

/*
 * Whatever the tests make the service say is held against what its documents say: REST answers (and the bodies that were accepted) against /openapi.json,
 * frames against src/gateway/websocket/server-frames.ts. Objects that do not say otherwise hold nothing beyond what is declared.
 */

type Json = { readonly [key: string]: unknown };
type Operation = { readonly id: string; readonly method: string; readonly template: RegExp; readonly pointer: string; readonly shown: Json; readonly parts: number };

export type Conformance = { check(where: URL, request: Request & { readonly method: string }, answer: Answer): void };

const ajvText = ({ errors }: ValidateFunction): string => plainAjv().errorsText(errors);
const plainAjv = (): Ajv2020 => new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** Objects closed, but for those that say they are open, and for parts of an `allOf`. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, closed(item)])) as Record<string, unknown>;
  return copy['type'] === 'object' && typeof copy['properties'] === 'object' && copy['additionalProperties'] === undefined ? { ...copy, additionalProperties: false } : copy;
}

const known = new Map<string, Conformance>();

/** Checks against the text of a document, made once. `check` throws with what differs. */
export function conformanceTo(text: string): Conformance {
  const found = known.get(text) ?? checksOf(JSON.parse(text) as Json);
  known.set(text, found);
  return found;
}

function checksOf(document: Json): Conformance {
  const ajv = plainAjv().addSchema({ ...(closed(document) as object), $id: 'openapi' });
  const compiled = new Map<string, ValidateFunction>();
  const operations = Object.entries(document['paths'] as Record<string, Record<string, Json>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, shown]): Operation => {
      const template = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
      return { id: String(shown['operationId']), method: method.toUpperCase(), template, shown, pointer: `openapi#/paths/${escaped(path)}/${method}`, parts: path.split('{').length };
    }),
  );
  operations.sort((a, b) => a.parts - b.parts);

  function mustFit(pointer: string, value: unknown, what: string): void {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: encodeURI(pointer) });
    compiled.set(pointer, validate);
    if (!validate(value)) throw new Error(`${what} differs from its document: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(value).slice(0, 1_000)}`);
  }

  function checkRequest({ pointer, shown, method, id }: Operation, where: URL, { body }: Request): void {
    const names = new Set((shown['parameters'] as { name?: string }[]).map(({ name }) => name));
    for (const name of where.searchParams.keys()) if (!names.has(name)) throw new Error(`${id} took the parameter ${name}, which its document does not have`);
    const content = (shown['requestBody'] as { content: Json } | undefined)?.content;
    if (body === undefined || method === 'GET') return;
    if (!content) throw new Error(`${id} took a body, which its document does not have`);
    const json: unknown = 'application/json' in content && typeof body === 'string' ? JSON.parse(body) : body;
    if ('application/json' in content) mustFit(`${pointer}/requestBody/content/application~1json/schema`, json, `a body that ${id} took`);
  }

  return {
    check(where, request, answer) {
      // A preflight is the platform's.
      if (request.method === 'OPTIONS') return;
      const operation = operations.find(({ method, template }) => method === request.method && template.test(where.pathname));
      const media = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
      if (!operation) {
        if (answer.status < 400) throw new Error(`${request.method} ${where.pathname} is in no document`);
        return mustFit('openapi#/components/schemas/Problem', answer.json, `the answer to ${request.method} ${where.pathname}`);
      }
      const { id, shown, pointer } = operation;
      const said = (shown['responses'] as Record<string, { content: Json; headers: Json }>)[answer.status];
      if (!said) throw new Error(`${id} answered ${answer.status}, which its document does not have: ${answer.text.slice(0, 300)}`);
      for (const name of Object.keys(said.headers)) if (isDue(name, answer) && !answer.headers.has(name)) throw new Error(`${id} answered ${answer.status} without ${name}`);
      if (answer.status < 400) checkRequest(operation, where, request);
      const schema = `${pointer}/responses/${answer.status}/content/${escaped(media)}/schema`;
      if (!(media in said.content) && !('*/*' in said.content)) throw new Error(`${id} answered with ${media}, which its document does not have`);
      if (media === 'application/json' || media === 'application/problem+json') mustFit(schema, answer.json, `the answer of ${id}`);
      if (media === 'application/x-ndjson') for (const line of answer.text.split('\n').slice(0, 50)) if (line !== '') mustFit(schema, JSON.parse(line), `a line of ${id}`);
    },
  };
}

const isDue = (name: string, { status }: Answer): boolean => name === 'X-Request-Id' || name === 'X-Position' || (name === 'Retry-After' && (status === 429 || status === 503)) || (name === 'WWW-Authenticate' && status === 401);

const frameChecks = new Map<string, ValidateFunction>();
function frameCheck(type: string): ValidateFunction | undefined {
  const schema = Object.entries(serverFrames).find(([name]) => name === type)?.[1];
  if (!schema) return undefined;
  const check = frameChecks.get(type) ?? plainAjv().compile(closed(JSON.parse(JSON.stringify(schema))) as object);
  frameChecks.set(type, check);
  return check;
}
/** The types of frames that came, in this file. */
export const framesSeen = new Set<string>();

/** Keeps what is wrong with a frame for the end of the test. */
export function checkFrame(frame: { readonly type?: unknown }): void {
  const validate = frameCheck(String(frame.type));
  if (!validate) return void strange.push(`no frame is called ${String(frame.type)}`);
  framesSeen.add(String(frame.type));
  const fits: boolean = validate(frame);
  if (!fits) strange.push(`a ${String(frame.type)} differs from its schema: ${ajvText(validate)}\n${JSON.stringify(frame).slice(0, 1_000)}`);
}
