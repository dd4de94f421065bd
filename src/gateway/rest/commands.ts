import type { Dispatcher, Envelope, Outcome } from '../../dispatcher/types.ts';
import type { Role } from '../../kernel/actor.ts';
import { invalid, Rejection } from '../../kernel/rejection.ts';
import { readJson } from '../body.ts';
import type { Http } from '../context.ts';
import type { Gate } from '../gate.ts';
import { readQuery } from './query.ts';
import { urgentCommands } from '../urgency.ts';
import type { Users } from '../users.ts';

/** API §2: posting takes no `If-Match`. */
const unconditional = new Set(['post-message', 'share-file']);
export const commandPrefix = '/commands/';

export type CommandParts = { readonly dispatcher: Pick<Dispatcher, 'dispatch' | 'catalog'>; readonly users: Users; readonly gate: Gate };

/** `POST /commands/<name>`, without the router's detours: it is what the service does most. */
export function createCommands({ dispatcher, users, gate }: CommandParts): (ctx: Http, name: string) => Promise<void> {
  return async function command(ctx, name) {
    const known = gate.identify(ctx);
    const identified = known instanceof Promise ? await known : known;
    const entry = dispatcher.catalog.get(name)?.command;
    if (!entry || entry.internal) throw new Rejection('not-found');
    mustPost(ctx);
    await (urgentCommands.has(name) ? gate.limitUrgent(identified, name) : gate.limitUser(ctx, identified));
    const admitted = gate.admit(identified, entry.roles);
    const actor = admitted instanceof Promise ? await admitted : admitted;
    const data = users.normalise(name, await readJson(ctx.req));
    if (ctx.querystring !== '') readQuery({}, ctx.querystring);
    answer(ctx, await send(dispatcher, ctx, { name, data, actor }));
  };
}

function mustPost(ctx: Http): void {
  if (ctx.method === 'POST') return;
  ctx.set('Allow', 'POST');
  throw new Rejection('method-not-allowed');
}

/** Carries out a command as the request's headers want it. */
export async function send(dispatcher: Pick<Dispatcher, 'dispatch'>, ctx: Http, command: Pick<Envelope, 'name' | 'data' | 'actor'>): Promise<Outcome> {
  const outcome = await dispatcher.dispatch({ ...command, via: 'rest', ...optionsOf(ctx, !unconditional.has(command.name)) });
  if (outcome.replayed) ctx.set('Idempotency-Replayed', 'true');
  return outcome;
}

function answer(ctx: Http, { command_id, stream, revision, position, events, result }: Outcome): void {
  ctx.set('Content-Type', 'application/json; charset=utf-8');
  ctx.body = JSON.stringify({ command_id, stream, revision, position: String(position), events, result });
}

type Options = Pick<Envelope, 'idempotency_key' | 'if_match' | 'traceparent'>;

/** What a command's headers say. Throws `validation`. */
export function optionsOf({ req: { headers } }: Pick<Http, 'req'>, conditional: boolean): Options {
  const { 'idempotency-key': key, 'if-match': match, traceparent } = headers;
  if (key !== undefined && (Array.isArray(key) || !/^[\x20-\x7e]{1,255}$/.test(key))) throw invalid('/Idempotency-Key', 'must be 1 to 255 printable ASCII characters');
  const revision = conditional && match !== undefined ? revisionOf(match) : undefined;
  return {
    ...(key !== undefined && { idempotency_key: key }),
    ...(revision !== undefined && { if_match: revision }),
    ...(typeof traceparent === 'string' && /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(traceparent) && { traceparent }),
  };
}

function revisionOf(match: string): number {
  const [, quoted, bare] = /^(?:"(0|[1-9]\d{0,14})"|(0|[1-9]\d{0,14}))$/.exec(match.trim()) ?? [];
  const revision = quoted ?? bare;
  if (revision === undefined) throw invalid('/If-Match', 'must be a revision, as 7 or "7"');
  return Number(revision);
}

/** What `GET /commands` shows to a role. */
export function commandsOf(catalog: Dispatcher['catalog'], role: Role): { commands: { name: string; summary: string; roles: readonly Role[]; schema: object }[] } {
  const offered = [...catalog].filter(([, { command }]) => !command.internal && command.roles.includes(role));
  return { commands: offered.map(([name, { command }]) => ({ name, summary: command.summary, roles: command.roles, schema: command.data })) };
}
