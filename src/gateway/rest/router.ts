import { Router } from '@koa/router';
import type Koa from 'koa';
import type { Middleware } from 'koa';
import { Rejection } from '../../kernel/rejection.ts';
import type { Caller } from '../auth.ts';
import type { Http } from '../context.ts';
import type { Gate } from '../gate.ts';
import type { Endpoint, OpenEndpoint } from './endpoint.ts';
import { readQuery } from './query.ts';

type State = { caller?: Caller };
/** What the router leaves behind: the routes of that path, whatever their method. */
type Matched = readonly { readonly methods: readonly string[] }[];

/** A status that the answer has set stays. */
const answered = async (ctx: Http, answer: Promise<unknown>): Promise<void> => {
  ctx.body = await answer;
};

/** Everything but the commands, in the order of checks of API §1: token, path and method, rate, role, then the endpoint's own. */
export function useRoutes(app: Koa, { endpoints, open, gate }: { endpoints: readonly Endpoint[]; open: readonly OpenEndpoint[]; gate: Gate }): void {
  const router = new Router<State>({ sensitive: true, strict: true });
  const openPaths = new Set(open.map(({ path }) => path));

  const identify: Middleware<State> = async (ctx, next) => {
    if (!openPaths.has(ctx.path)) ctx.state.caller = await gate.identify(ctx);
    return next();
  };

  for (const { method, path, limited, answer } of open) {
    router.register(path, [method], async (ctx) => {
      if (limited) gate.limitAddress(ctx);
      await answered(ctx, answer(ctx));
    });
  }
  for (const { method, path, roles, query, evenDisabled, answer } of endpoints) {
    router.register(path, [method], async (ctx) => {
      const known = ctx.state.caller;
      if (!known) throw new Rejection('auth-required');
      gate.limitUser(ctx, known);
      const caller = await gate.admit(known, roles, evenDisabled);
      await answered(ctx, answer({ ctx, caller, params: ctx.params, query: readQuery(query, ctx.querystring) }));
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
