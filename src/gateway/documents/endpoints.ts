import { Type } from 'typebox';
import { openEndpoint, type OpenEndpoint } from '../rest/endpoint.ts';
import { asyncapi } from './asyncapi.ts';
import { pagePolicy } from './assets.ts';
import { page } from './page.ts';
import { openapi, type Described } from './openapi.ts';

const AnyDocument = Type.Object({}, { additionalProperties: true });

/** What describes the service; nothing in production. */
export function documentEndpoints({ endpoints, open, catalog, production }: Described & { readonly production: boolean }): readonly OpenEndpoint[] {
  if (production) return [];
  let rest: object | undefined;
  let socket: object | undefined;
  const own: readonly OpenEndpoint[] = [
    openEndpoint({
      group: 'Documents',
      summary: 'The REST side, as OpenAPI 3.1: this document',
      returns: AnyDocument,
      path: '/openapi.json',
      answer: () => Promise.resolve((rest ??= openapi({ endpoints, open: [...open, ...own], catalog }))),
    }),
    openEndpoint({
      group: 'Documents',
      summary: 'The WebSocket side, as AsyncAPI 3.0',
      returns: AnyDocument,
      path: '/asyncapi.json',
      answer: () => Promise.resolve((socket ??= asyncapi(catalog))),
    }),
    openEndpoint({
      group: 'Documents',
      summary: 'Both as a page: to read, to try, and to talk over a WebSocket',
      returns: Type.String(),
      media: 'text/html',
      path: '/docs',
      answer: ({ ctx }) => {
        ctx.type = 'text/html; charset=utf-8';
        ctx.set('Content-Security-Policy', pagePolicy);
        return Promise.resolve(page);
      },
    }),
  ];
  return own;
}
