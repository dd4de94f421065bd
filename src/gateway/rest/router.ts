import { Router } from '@koa/router';
import type Koa from 'koa';
import type { Middleware } from 'koa';
import { Type } from 'typebox';
import { compileChecks, type Limits } from '../../dispatcher/catalog.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Caller } from '../auth.ts';
import { readJson, readJsonIfAny } from '../body.ts';
import type { Http } from '../context.ts';
import type { Gate } from '../gate.ts';
import type { Endpoint, OpenEndpoint } from './endpoint.ts';
import { readPath, readQuery } from './query.ts';

type State = { caller?: Caller };
/** What the router leaves behind: the routes of that path, whatever their method. */
type Matched = readonly { readonly methods: readonly string[] }[];
type Routes = { readonly endpoints: readonly Endpoint[]; readonly open: readonly OpenEndpoint[]; readonly gate: Gate; readonly limits: Limits };

/** A status that the answer has set stays. */
async function answered(ctx: Http, status: number | undefined, answer: Promise<unknown>): Promise<void> {
  const body = await answer;
  if (status !== undefined) ctx.status = status;
  ctx.body = body;
}

/** Everything but the commands, in the order of checks of API §1: token, path and method, rate, role, then the endpoint's own. */
export function useRoutes(app: Koa, { endpoints, open, gate, limits }: Routes): void {
  const router = new Router<State>({ sensitive: true, strict: true });
  const openPaths = new Set(open.map(({ path }) => path));
  const openPatterns = open.filter(({ path }) => path.includes(':')).map(({ path }) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`));
  const isOpen = (path: string): boolean => openPaths.has(path) || openPatterns.some((pattern) => pattern.test(path));
  const compile = compileChecks(limits);

  const identify: Middleware<State> = async (ctx, next) => {
    if (!isOpen(ctx.path)) ctx.state.caller = await gate.identify(ctx);
    return next();
  };

  /** Reads a body as it is declared: undefined where none may be. A POST that declares none takes none, or one without fields. */
  function bodyOf({ method, body: declared, form }: Pick<Endpoint, 'method' | 'body' | 'form'>): (ctx: Http) => Promise<unknown> {
    if (declared === undefined && (method !== 'POST' || form !== undefined)) return () => Promise.resolve(undefined);
    const { check } = compile(declared ?? Type.Object({}));
    const readBody = declared ? readJson : readJsonIfAny;
    return async (ctx) => {
      const body = await readBody(ctx.req);
      check(body);
      return body;
    };
  }

  for (const opened of open) {
    const { method, path, limited, params, status, answer } = opened;
    const read = bodyOf(opened);
    router.register(path, [method], async (ctx) => {
      if (limited) await gate.limitAddress(ctx);
      const content = await read(ctx);
      readQuery({}, ctx.querystring);
      await answered(ctx, status, answer({ ctx, params: readPath(params, ctx.params), body: content }));
    });
  }
  for (const endpoint of endpoints) {
    const { method, path, roles, params, query, status, evenDisabled, answer, withoutLog } = endpoint;
    const read = bodyOf(endpoint);
    /** What may be answered although the account could not be looked up. */
    async function unadmitted(ctx: Http, caller: Caller, error: unknown): Promise<object> {
      const said = error instanceof Rejection && error.slug === 'event-store-unavailable' && roles.includes(caller.role) ? withoutLog?.({ caller, body: await read(ctx) }) : undefined;
      if (said === undefined) throw error;
      return said;
    }
    router.register(path, [method], async (ctx) => {
      const known = ctx.state.caller;
      if (!known) throw new Rejection('auth-required');
      await gate.limitUser(ctx, known);
      let caller: Caller;
      try {
        caller = await gate.admit(known, roles, evenDisabled);
      } catch (error) {
        ctx.body = await unadmitted(ctx, known, error);
        return;
      }
      const content = await read(ctx);
      await answered(ctx, status, answer({ ctx, caller, params: readPath(params, ctx.params), query: readQuery(query, ctx.querystring), body: content }));
    });
  }
  app.use(identify);
  app.use(router.routes());
  app.use(refuseUnrouted);
}

/** No route: the path is known under other methods, or not at all. */
const refuseUnrouted: Middleware = (ctx) => {
  const matched = (ctx['matched'] ?? []) as Matched;
  if (matched.length === 0) throw new Rejection('not-found');
  ctx.set('Allow', [...new Set(matched.flatMap(({ methods }) => methods))].sort().join(', '));
  throw new Rejection('method-not-allowed');
};
