import type { Static, TSchema } from 'typebox';
import type { Role } from '../../kernel/actor.ts';
import type { Slug } from '../../kernel/rejection.ts';
import type { Caller } from '../auth.ts';
import type { Http } from '../context.ts';
import { withOwnCursors } from './list-cursor.ts';
import type { Parameter, Parameters, Values } from './query.ts';

/*
 * How to add an endpoint: one `endpoint({…})` in the list of its file, and that is all. From the declaration come the route, the checks
 * (role, parameters, body), its part of /openapi.json and the page at /docs, and the tests' check of every answer against `returns`.
 *
 *   endpoint({
 *     group: 'Appointments',                                   // the heading that it stands under
 *     summary: 'The appointments of the caller',               // one line, for people
 *     path: '/appointments/:id',
 *     params: { id: opaqueId },                                // one parameter reader (query.ts) for each name in the path
 *     query: { ...paged, ...readModel, status: oneOf(states) },
 *     roles: ['PATIENT', 'DOCTOR', 'ADMIN'],
 *     returns: Appointment,                                    // TypeBox; shared shapes are in shapes.ts. Whatever has a `title` is a named schema of the document
 *     answer: ({ caller, params: { id }, query: { status } }) => …,
 *   })
 *
 * A JSON body is declared as `body: Type.Object({…})` and comes to `answer` checked and typed; a POST that declares none takes none, or `{}`. Objects take no unknown fields, in bodies and, in the
 * tests, in answers too: what an answer may leave out is `Type.Optional`, what may be null is `nullable(…)`. An answer that is no JSON names its `media`; one that is not 200
 * its `status`; a second status (503 of /health) stands in `also`. Refusals that follow from the declaration (401, 403, 429, 400, 404 of a path with parameters, 413, 415, 503) need
 * no mention; others are named by their slug in `refusals`. A command's `result` is declared likewise, as `returns` beside it.
 */

/** What the documents say of an operation beside what it is made of. */
export type Described = {
  /** The heading that it stands under. */
  readonly group: string;
  readonly summary: string;
  readonly description?: string;
  /** The answer; of a list of lines, one line. */
  readonly returns: TSchema;
  readonly status?: 200 | 201;
  /** The answer's media type, where it is not JSON. */
  readonly media?: string;
  /** Answers of another status that are no problem. */
  readonly also?: { readonly [status: number]: TSchema };
  /** Refusals that do not follow from the declaration. */
  readonly refusals?: readonly Slug[];
  /** It takes an Idempotency-Key and If-Match, as commands do. */
  readonly idempotent?: true;
  /** A multipart body, which `answer` reads itself. */
  readonly form?: TSchema;
};

type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}` ? Name | NamesIn<`/${Rest}`> : Path extends `${string}:${infer Name}.${string}` ? Name : Path extends `${string}:${infer Name}` ? Name : never;
type TextParameter = Parameter<string | undefined>;
type InPath<Path extends string> = [NamesIn<Path>] extends [never] ? { readonly params?: undefined } : { readonly params: { readonly [Name in NamesIn<Path>]: TextParameter } };

/** What an answer is made from: who asks, and what for. */
export type Ask<Query extends Parameters = Parameters, Path extends string = string, Body extends TSchema = TSchema> = {
  readonly ctx: Http;
  readonly caller: Caller;
  readonly params: { readonly [Name in NamesIn<Path>]: string };
  readonly query: Values<Query>;
  readonly body: Static<Body>;
};

type Route = Described & { readonly method: 'GET' | 'POST'; readonly path: string; readonly body: TSchema | undefined };
/** A path and a method that a role may use. The answer is JSON, or a stream that has set its type itself. */
export type Endpoint = Route & {
  readonly roles: readonly Role[];
  readonly params: { readonly [name: string]: TextParameter };
  readonly query: Parameters;
  readonly evenDisabled: boolean;
  answer(ask: Ask): Promise<unknown>;
  /** What is answered where the log is away, so that nothing is known of the caller but their token; undefined: nothing. */
  readonly withoutLog: ((ask: { readonly caller: Caller; readonly body: unknown }) => object | undefined) | undefined;
};
type Parts = Readonly<Record<string, string>>;
/** One that needs no token. `limited`: it counts against its caller's address. */
export type OpenEndpoint = Route & { readonly limited: boolean; readonly params: { readonly [name: string]: TextParameter }; answer(ask: { readonly ctx: Http; readonly body: unknown; readonly params: Parts }): Promise<unknown> };

type Definition<Path extends string, Query extends Parameters, Body extends TSchema> = Described &
  InPath<Path> & {
    readonly method?: 'GET' | 'POST';
    readonly path: Path;
    readonly roles: readonly Role[];
    readonly query?: Query;
    readonly body?: Body;
    readonly evenDisabled?: boolean;
    answer(ask: Ask<Query, Path, Body>): Promise<unknown>;
    withoutLog?(ask: { readonly caller: Caller; readonly body: Static<Body> }): object | undefined;
  };

/** An endpoint whose parameters and body are typed as they are declared. */
export function endpoint<const Path extends string, Query extends Parameters = Record<never, never>, Body extends TSchema = TSchema>(definition: Definition<Path, Query, Body>): Endpoint {
  const { method = 'GET', path, params, query, body, evenDisabled = false, withoutLog } = definition;
  // The router gives `answer` the values of exactly these parameters, and a body that this schema has accepted.
  const given = definition.answer as unknown as Endpoint['answer'];
  const answer = query && 'cursor' in query ? withOwnCursors(path, given) : given;
  return { ...definition, method, params: params ?? {}, query: query ?? {}, body, evenDisabled, answer, withoutLog: withoutLog as Endpoint['withoutLog'] };
}

type OpenDefinition<Body extends TSchema> = Described & {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly limited?: boolean;
  /** One parameter reader for each name in the path. */
  readonly params?: { readonly [name: string]: TextParameter };
  readonly body?: Body;
  answer(ask: { readonly ctx: Http; readonly body: Static<Body>; readonly params: Parts }): Promise<unknown>;
};

/** An endpoint for everybody. */
export function openEndpoint<Body extends TSchema = TSchema>({ method = 'GET', limited = false, params = {}, body, ...definition }: OpenDefinition<Body>): OpenEndpoint {
  return { ...definition, method, limited, params, body, answer: definition.answer as OpenEndpoint['answer'] };
}
