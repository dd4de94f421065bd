import type { Role } from '../../kernel/actor.ts';
import type { Caller } from '../auth.ts';
import type { Http } from '../context.ts';
import type { Parameters, Values } from './query.ts';

/** What an answer is made from: who asks, and what for. */
export type Ask<Query extends Parameters = Parameters> = {
  readonly ctx: Http;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Values<Query>;
};

/** A path and a method that a role may use. The answer is JSON, or a stream that has set its type itself. */
export type Endpoint = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly roles: readonly Role[];
  readonly query: Parameters;
  readonly evenDisabled: boolean;
  answer(ask: Ask): Promise<unknown>;
};
/** One that needs no token. `limited`: it counts against its caller's address. */
export type OpenEndpoint = { readonly method: 'GET' | 'POST'; readonly path: string; readonly limited: boolean; answer(ctx: Http): Promise<unknown> };

type Definition<Query extends Parameters> = {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly roles: readonly Role[];
  readonly query?: Query;
  readonly evenDisabled?: boolean;
  answer(ask: Ask<Query>): Promise<unknown>;
};

/** An endpoint whose query parameters are typed as they are declared. */
export function endpoint<Query extends Parameters = Record<never, never>>({ method = 'GET', path, roles, query, evenDisabled = false, answer }: Definition<Query>): Endpoint {
  // `readQuery` gives `answer` the values of exactly these parameters.
  return { method, path, roles, query: query ?? {}, evenDisabled, answer: answer as Endpoint['answer'] };
}
