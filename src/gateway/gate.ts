import type { Role } from '../kernel/actor.ts';
import { Rejection } from '../kernel/rejection.ts';
import type { Authenticator, Caller } from './auth.ts';
import type { Http } from './context.ts';
import type { Allowance, Limits } from './limits.ts';

/** The first checks of every request, in the order of API §1. */
export type Gate = {
  /** Who the token of the header names. Whoever comes with none that is good too often is told so. */
  identify(ctx: Http): Caller | Promise<Caller>;
  /** Counts the request of a user. */
  limitUser(ctx: Http, caller: Caller): void;
  limitAddress(ctx: Http): void;
  /** The caller as their account stands; `forbidden` when it does not stand well, or is of none of these roles. */
  admit(caller: Caller, roles: readonly Role[], evenDisabled?: boolean): Caller | Promise<Caller>;
};
export type GateParts = { readonly authenticator: Authenticator; readonly limits: Limits; readonly addressOf: (request: Http['req']) => string };

const bearer = /^bearer +([^ ]+) *$/i;

export function createGate({ authenticator, limits, addressOf }: GateParts): Gate {
  function count(ctx: Http, key: string): void {
    const allowance = limits.take(key);
    tell(ctx, allowance);
    if (!allowance.allowed) throw new Rejection('rate-limited', undefined, { retry_after: allowance.reset });
  }

  function refused(ctx: Http, error: unknown): never {
    if (error instanceof Rejection && error.status === 401) count(ctx, `address ${addressOf(ctx.req)}`);
    throw error;
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
    limitUser: (ctx, { user_id }) => count(ctx, `user ${user_id}`),
    limitAddress: (ctx) => count(ctx, `address ${addressOf(ctx.req)}`),
    admit(caller, roles, evenDisabled = false) {
      const admitted = authenticator.admit(caller, { evenDisabled });
      return admitted instanceof Promise ? admitted.then((known) => ofRole(known, roles)) : ofRole(admitted, roles);
    },
  };
}

function ofRole(caller: Caller, roles: readonly Role[]): Caller {
  if (!roles.includes(caller.role)) throw new Rejection('forbidden');
  return caller;
}

function tell({ res }: Http, { limit, remaining, reset }: Allowance): void {
  res.setHeader('RateLimit-Limit', limit);
  res.setHeader('RateLimit-Remaining', remaining);
  res.setHeader('RateLimit-Reset', reset);
}
