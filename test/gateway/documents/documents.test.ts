import { readFileSync } from 'node:fs';
import asyncapiSchema from '@asyncapi/specs/schemas/3.0.0.json' with { type: 'json' };
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.ts';

type Json = { readonly [key: string]: unknown };
let app: App;
let rest: Json;
let socket: Json;
beforeAll(async () => {
  app = await startApp();
  rest = (await app.request('/openapi.json')).json;
  socket = (await app.request('/asyncapi.json')).json;
});
afterAll(() => app.stop());

/** Where the `$ref`s of a document lead to nothing. */
function dangling(document: Json): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { $ref } = value as { $ref?: unknown };
    if (typeof $ref === 'string' && at(document, $ref) === undefined) found.push($ref);
    for (const item of Object.values(value)) walk(item);
  };
  walk(document);
  return found;
}
function at(document: unknown, ref: string): unknown {
  const [start, ...parts] = ref.split('/');
  if (start !== '#') return undefined;
  return parts.reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part.replaceAll('~1', '/').replaceAll('~0', '~')) : undefined), document);
}

test('/openapi.json is OpenAPI 3.1', async () => {
  expect(rest['openapi']).toBe('3.1.0');
  expect(await new Validator().validate(structuredClone(rest))).toEqual({ valid: true });
  expect(dangling(rest)).toEqual([]);
});

test('/asyncapi.json is AsyncAPI 3.0', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, meta: false, validateSchema: false });
  expect(ajv.validate(asyncapiSchema, socket), ajv.errorsText()).toBe(true);
  expect(ajv.validate(asyncapiSchema, { ...socket, operations: { odd: { action: 'both' } } })).toBe(false);
  expect(dangling(socket)).toEqual([]);
});

test('both carry the version of the package', () => {
  const { version, name } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; name: string };
  for (const { info } of [rest, socket]) expect(info).toMatchObject({ version, title: name });
});

test('every operation has a name of its own, a heading, a line that says what it is for, and who may', () => {
  const operations = Object.values(rest['paths'] as Record<string, Record<string, Json>>).flatMap((methods) => Object.values(methods));
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { operationId, tags, summary, security, 'x-roles': roles } of operations) {
    expect(tags, String(operationId)).toHaveLength(1);
    expect(summary, String(operationId)).toMatch(/^\S.{4,}/);
    expect(security ?? roles, String(operationId)).toBeDefined();
  }
});

test('what the commands take is what the service checks, its settings put in', async () => {
  const small = await startApp({ MAX_MESSAGE_LENGTH: '77' });
  try {
    const { paths } = (await small.request('/openapi.json')).json as { paths: Record<string, { post: { requestBody: unknown } }> };
    expect(paths['/commands/post-message']?.post.requestBody).toMatchObject({ content: { 'application/json': { schema: { properties: { content: { maxLength: 77 } }, additionalProperties: false } } } });
  } finally {
    await small.stop();
  }
});

test('the page at /docs is all ours, and runs nothing but its own files', async () => {
  const get = async (where: string): Promise<{ response: Response; text: string }> => {
    const response = await fetch(new URL(where, app.url));
    return { response, text: await response.text() };
  };
  const { response, text } = await get('/docs');
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
  expect(text).not.toMatch(/<script(?![^>]*src=)|<style| style=| on\w+=|https?:/);
  const waiting = [...text.matchAll(/(?:href|src)="(\/docs[^"]*)"/g)].map(([, where = '']) => where);
  const seen = new Set<string>();
  for (let where = waiting.pop(); where !== undefined; where = waiting.pop()) {
    if (seen.has(where)) continue;
    seen.add(where);
    const asset = await get(where);
    expect(asset.response.status, where).toBe(200);
    for (const [, from = ''] of asset.text.matchAll(/(?:from|import) '([^']+)'/g)) waiting.push(new URL(from, new URL(where, app.url)).pathname);
  }
  expect(seen.size).toBeGreaterThan(15);
  expect(await get('/docs/page/../../package.json')).toMatchObject({ response: { status: 401 } });
});

test('in production there are no documents', async () => {
  const live = await startApp({
    ENVIRONMENT: 'production',
    MASTER_KEY: Buffer.from('0123456789abcdef'.repeat(2)).toString('base64'),
    EMBEDDED_IN_PRODUCTION: 'true',
    CORS_ORIGINS: '["https://clinic.example"]',
    HOST: '127.0.0.1',
  });
  try {
    const token = await live.token('somebody', 'PATIENT', 'Somebody');
    for (const where of ['/docs', '/openapi.json', '/asyncapi.json', '/docs/style.css', '/docs/page/main.js']) expect(await live.request(where, { token }), where).toMatchObject({ status: 404 });
  } finally {
    await live.stop();
  }
});
