import type { Role } from '../kernel/actor.ts';
import { Rejection } from '../kernel/rejection.ts';
import type { Authenticator, Caller } from './auth.ts';
import type { Http } from './context.ts';
import { addressKey, type Allowance, type Limits } from './limits.ts';
import { createPace } from './pace.ts';
import { carriesUrgentText, type RaisesAlert } from './urgency.ts';

/** The first checks of every request, in the order of API §1. */
export type Gate = {
  /** Who the token of the header names. Whoever comes with none that is good too often is told so. */
  identify(ctx: Http): Caller | Promise<Caller>;
  /** Counts the request of a user. One that is over the limit still passes with a text that raises an alert. */
  limitUser(ctx: Http, caller: Caller): Promise<void>;
  /** Counts it for the alert path, which has a budget of its own for each command, by requests and by sockets together. Rejects with `rate-limited`. */
  limitUrgent(caller: Pick<Caller, 'user_id'>, command: string): Promise<void>;
  limitAddress(ctx: Http): Promise<void>;
  /** Counts whoever came from there without a token that is good. Rejects with `rate-limited`. */
  countStranger(request: Http['req']): Promise<void>;
  /** The caller as their account stands; `forbidden` when it does not stand well, or is of none of these roles. */
  admit(caller: Caller, roles: readonly Role[], evenDisabled?: boolean): Caller | Promise<Caller>;
};
export type GateParts = { readonly authenticator: Authenticator; readonly limits: Limits; /** Of the alert path. */ readonly urgent: Limits; readonly addressOf: (request: Http['req']) => string; readonly raisesAlert: RaisesAlert };

const bearer = /^bearer +([^ ]+) *$/i;

export function createGate({ authenticator, limits, urgent, addressOf, raisesAlert }: GateParts): Gate {
  const pace = createPace();

  async function count(ctx: Http, key: string): Promise<void> {
    const allowance = await limits.take(key);
    tell(ctx, allowance);
    if (!allowance.allowed) throw await refusal(ctx.req, key, allowance);
  }
  async function refusal(request: Http['req'], key: string, allowance: Allowance): Promise<Rejection> {
    if (!(await pace.turn(key))) request.destroy();
    return tooMany(allowance);
  }
  const addressOfKey = (request: Http['req']): string => addressKey(addressOf(request));

  async function refused(ctx: Http, error: unknown): Promise<never> {
    if (error instanceof Rejection && error.status === 401) await count(ctx, addressOfKey(ctx.req));
    throw error;
  }

  async function limitUrgent({ user_id }: Pick<Caller, 'user_id'>, command: string): Promise<void> {
    const key = `${command} of ${user_id}`;
    const allowance = await urgent.take(key);
    if (allowance.allowed) return;
    await pace.turn(key);
    throw tooMany(allowance);
  }

  return {
    identify(ctx) {
      const token = bearer.exec(ctx.req.headers.authorization ?? '')?.[1];
      try {
        if (token === undefined) throw new Rejection('auth-required');
        const caller = authenticator.verify(token);
        return caller instanceof Promise ? caller.catch((error: unknown) => refused(ctx, error)) : caller;
      } catch (error) {
        return refused(ctx, error);
      }
    },
    async limitUser(ctx, caller) {
      const key = `user ${caller.user_id}`;
      const allowance = await limits.take(key);
      tell(ctx, allowance);
      if (allowance.allowed) return;
      if (!(await carriesUrgentText(ctx, caller.role, raisesAlert))) throw await refusal(ctx.req, key, allowance);
      await limitUrgent(caller, ctx.path.slice(ctx.path.lastIndexOf('/') + 1));
    },
    limitUrgent,
    limitAddress: (ctx) => count(ctx, addressOfKey(ctx.req)),
    async countStranger(request) {
      const key = addressOfKey(request);
      const allowance = await limits.take(key);
      if (!allowance.allowed) throw await refusal(request, key, allowance);
    },
    admit(caller, roles, evenDisabled = false) {
      const admitted = authenticator.admit(caller, { evenDisabled });
      return admitted instanceof Promise ? admitted.then((known) => ofRole(known, roles)) : ofRole(admitted, roles);
    },
  };
}

const tooMany = ({ limit, reset }: Allowance): Rejection => new Rejection('rate-limited', undefined, { retry_after: reset, limit });

function ofRole(caller: Caller, roles: readonly Role[]): Caller {
  if (!roles.includes(caller.role)) throw new Rejection('forbidden');
  return caller;
}

function tell({ res }: Http, { limit, remaining, reset }: Allowance): void {
  res.setHeader('RateLimit-Limit', limit);
  res.setHeader('RateLimit-Remaining', remaining);
  res.setHeader('RateLimit-Reset', reset);
}
