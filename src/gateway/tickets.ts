import { randomBytes, randomUUID } from 'node:crypto';
import type { Bus } from '../bus/types.ts';
import { Rejection } from '../kernel/rejection.ts';
import type { Authenticator, Caller } from './auth.ts';

export type Tickets = {
  /** A ticket to open one socket with, within 30 s. Throws `rate-limited` when there are too many. */
  issue(caller: Caller): { readonly ticket: string; readonly expires_at: string };
  /** Who the ticket was given to, once, if they may still come in; undefined when it is unknown, used or too old. */
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

/** Tickets stand in the memory of the gateway that gave them out; the others ask it over the bus. `now`: the service's clock, ms since the epoch. */
export function createTickets({ bus, authenticator, now }: { bus: Bus; authenticator: Pick<Authenticator, 'admit'>; now: () => number }): Tickets {
  const gateway = randomUUID();
  const held = new Map<string, Held>();
  const subjectOf = (issuer: string): string => `tickets.${issuer}`;

  function take(secret: unknown): Caller | undefined {
    const found = typeof secret === 'string' ? held.get(secret) : undefined;
    if (typeof secret !== 'string' || !found) return undefined;
    held.delete(secret);
    return found.until > now() && found.caller.expires_at > now() ? found.caller : undefined;
  }
  const stopReplying = bus.reply(subjectOf(gateway), (payload) => take(payload) ?? null);

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
      if (held.size >= most || theirs >= mostOfUser) throw new Rejection('rate-limited', 'Too many tickets are out', { retry_after: lifetime / 1000 });
      const secret = randomBytes(24).toString('base64url');
      const until = now() + lifetime;
      held.set(secret, { caller, until });
      return { ticket: `${gateway}.${secret}`, expires_at: new Date(until).toISOString() };
    },
    async redeem(ticket) {
      const [, issuer, secret] = form.exec(ticket) ?? [];
      if (issuer === undefined || secret === undefined) return undefined;
      // What a gateway answers is what `take` gave it.
      const caller = issuer === gateway ? take(secret) : ((await bus.request(subjectOf(issuer), secret, deadline)) as Caller | null | undefined);
      return caller ? authenticator.admit(caller, { via: 'websocket' }) : undefined;
    },
    stop: stopReplying,
  };
}
