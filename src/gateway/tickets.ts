import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Bus } from '../bus/types.ts';
import { Rejection } from '../kernel/rejection.ts';
import type { Authenticator, Caller } from './auth.ts';
import type { Gateways } from './gateways.ts';

export type Tickets = {
  /** A ticket to open one socket with, within 30 s. Throws `rate-limited` when there are too many. */
  issue(caller: Caller): { readonly ticket: string; readonly expires_at: string };
  /** Who the ticket was given to, once, if they may still come in; undefined when it is unknown, used or too old. Throws `upstream-unavailable` while that cannot be told. */
  redeem(ticket: string): Promise<Caller | undefined>;
  stop(): void;
};

const lifetime = 30_000;
const most = 20_000;
const mostOfUser = 100;
/** How long the gateway that gave it out has to answer, ms. */
const deadline = 2_000;
const form = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{32})$/;

type Held = { readonly caller: Caller; readonly until: number };

export type TicketParts = {
  readonly bus: Bus;
  readonly gateways: Pick<Gateways, 'id' | 'knows'>;
  readonly authenticator: Pick<Authenticator, 'admit'>;
  /** Known to the gateways only: what comes over the bus as a caller must be signed with it. */
  readonly key: Buffer;
  /** The service's clock, ms since the epoch. */
  readonly now: () => number;
};

/** Tickets stand in the memory of the gateway that gave them out; the others ask it over the bus. */
export function createTickets({ bus, gateways, authenticator, key, now }: TicketParts): Tickets {
  const held = new Map<string, Held>();
  const subjectOf = (issuer: string): string => `tickets.${issuer}`;

  function take(secret: unknown): Caller | undefined {
    const found = typeof secret === 'string' ? held.get(secret) : undefined;
    if (typeof secret !== 'string' || !found) return undefined;
    held.delete(secret);
    return found.until > now() && found.caller.expires_at > now() ? found.caller : undefined;
  }
  const signatureOf = (secret: string, caller: string): Buffer => createHmac('sha256', key).update(`ticket ${secret} ${caller}`).digest();
  const stopReplying = bus.reply(subjectOf(gateways.id), (payload) => {
    const caller = JSON.stringify(take(payload) ?? null);
    return { caller, signature: signatureOf(String(payload), caller).toString('base64') };
  });

  async function ask(issuer: string, secret: string): Promise<Caller | undefined> {
    const answer = (await bus.request(subjectOf(issuer), secret, deadline)) as { caller?: unknown; signature?: unknown } | undefined;
    if (answer === undefined && (bus.state === 'disconnected' || gateways.knows(issuer))) throw new Rejection('upstream-unavailable', 'The ticket cannot be looked up', { retry_after: 1 });
    if (typeof answer?.caller !== 'string' || typeof answer.signature !== 'string') return undefined;
    const [given, right] = [Buffer.from(answer.signature, 'base64'), signatureOf(secret, answer.caller)];
    // What a gateway signs is what its `take` gave it.
    return given.length === right.length && timingSafeEqual(given, right) ? ((JSON.parse(answer.caller) as Caller | null) ?? undefined) : undefined;
  }

  /** They are kept in the order in which they end. */
  function forgetOld(): void {
    for (const [secret, { until }] of held) {
      if (until > now()) return;
      held.delete(secret);
    }
  }

  return {
    issue(caller) {
      forgetOld();
      let theirs = 0;
      if (held.size > mostOfUser) for (const { caller: other } of held.values()) if (other.user_id === caller.user_id) theirs += 1;
      if (held.size >= most || theirs >= mostOfUser) throw new Rejection('rate-limited', 'Too many tickets are out', { retry_after: lifetime / 1000, limit: mostOfUser });
      const secret = randomBytes(24).toString('base64url');
      const until = now() + lifetime;
      held.set(secret, { caller, until });
      return { ticket: `${gateways.id}.${secret}`, expires_at: new Date(until).toISOString() };
    },
    async redeem(ticket) {
      const [, issuer, secret] = form.exec(ticket) ?? [];
      if (issuer === undefined || secret === undefined) return undefined;
      const caller = issuer === gateways.id ? take(secret) : await ask(issuer, secret);
      return caller ? authenticator.admit(caller, { via: 'websocket' }) : undefined;
    },
    stop: stopReplying,
  };
}
