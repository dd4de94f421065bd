import { Type } from 'typebox';
import { openEndpoint, type OpenEndpoint } from '../rest/endpoint.ts';
import { openapi, type Described } from './openapi.ts';

const AnyDocument = Type.Object({}, { additionalProperties: true });

/** What describes the service; nothing in production. */
export function documentEndpoints({ endpoints, open, catalog, production }: Described & { readonly production: boolean }): readonly OpenEndpoint[] {
  if (production) return [];
  let made: object | undefined;
  const own: readonly OpenEndpoint[] = [
    openEndpoint({
      group: 'Documents',
      summary: 'This document',
      returns: AnyDocument,
      path: '/openapi.json',
      answer: () => Promise.resolve((made ??= openapi({ endpoints, open: [...open, ...own], catalog }))),
    }),
  ];
  return own;
}
