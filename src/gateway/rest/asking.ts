import { Rejection } from '../../kernel/rejection.ts';
import type { Caller } from '../auth.ts';
import type { Http } from '../context.ts';
import type { Endpoint } from './endpoint.ts';
import { readPath, readQuery } from './query.ts';

type Route = { readonly endpoint: Endpoint; readonly pattern: RegExp; readonly names: readonly string[] };

/** A path with `:name` parts as an expression. */
function routeOf(endpoint: Endpoint): Route {
  const names: string[] = [];
  const source = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    names.push(name);
    return '([^/]+)';
  });
  return { endpoint, pattern: new RegExp(`^${source}$`), names };
}

/**
 * Asks what `GET <path>` answers a caller, from inside: by the endpoint itself, with its rights, its checks, and its record of who read what.
 * `at_least` is left out where an endpoint does not take it.
 */
export function asking(endpoints: readonly Endpoint[]) {
  const routes = endpoints.filter(({ method }) => method === 'GET').map(routeOf);
  return async (ctx: Http, caller: Caller, path: string, query: Readonly<Record<string, string | undefined>>): Promise<Record<string, unknown>> => {
    for (const { endpoint, pattern, names } of routes) {
      const found = pattern.exec(path);
      if (!found) continue;
      if (!endpoint.roles.includes(caller.role)) throw new Rejection('forbidden');
      const given = new URLSearchParams();
      for (const [name, value] of Object.entries(query)) if (value !== undefined && name in endpoint.query) given.set(name, value);
      const params = readPath(endpoint.params, Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? ''])));
      const answer = await endpoint.answer({ ctx, caller, params, query: readQuery(endpoint.query, given.toString()), body: undefined });
      // Every list and object of the contract is one.
      return answer as Record<string, unknown>;
    }
    throw new Rejection('not-found');
  };
}
