import type { ExtendableContext } from 'koa';

/** What the gateway uses of Koa's context: typed, without its open end. */
export type Http = Pick<ExtendableContext, 'req' | 'res' | 'method' | 'path' | 'querystring' | 'status' | 'body' | 'type' | 'set'>;
