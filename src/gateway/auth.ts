import { account, type AccountState } from '../../commands/account.ts';
import type { Dispatcher } from '../dispatcher/types.ts';
import { userIdOf } from '../eventlog/digest.ts';
import { generations } from '../eventlog/generations.ts';
import { system, type Role } from '../kernel/actor.ts';
import type { Via } from '../kernel/event.ts';
import { Rejection } from '../kernel/rejection.ts';
import { claimsOf } from './claims.ts';
import type { IssuerKeys } from './issuer-keys.ts';
import type { GatewaySettings } from './settings.ts';
import { createTokenVerifier } from './token-key.ts';

/** Who a valid token stands for. `expires_at`: ms since the epoch; the leeway comes on top of it. */
export type Caller = {
  readonly user_id: string;
  readonly sub: string;
  readonly role: Role;
  readonly full_name?: string;
  readonly expires_at: number;
  /** The account is disabled: nothing but GET /me is answered. */
  readonly disabled: boolean;
};

export type Authenticator = {
  /** Who a token names. Throws or rejects with `token-invalid`; at once when the token was seen before. */
  verify(token: string): Caller | Promise<Caller>;
  /** The caller as their account stands: registers a PATIENT or DOCTOR who comes for the first time; `forbidden` when the role is not the account's, or it is disabled. */
  admit(caller: Caller, options?: { evenDisabled?: boolean; via?: Via }): Caller | Promise<Caller>;
  /** Both. */
  authenticate(token: string, via?: Via): Promise<Caller>;
};
export type AuthenticatorParts = {
  readonly settings: Pick<GatewaySettings, 'jwt'>;
  /** Of JWT_JWKS_URL. */
  readonly issuerKeys?: IssuerKeys | undefined;
  /** The secret behind pseudonyms. */
  readonly pepper: Buffer;
  readonly dispatcher: Pick<Dispatcher, 'dispatch' | 'load' | 'latest' | 'peek'>;
  /** The service's clock, ms since the epoch. */
  readonly now: () => number;
};

/** Seconds that clocks may differ (API §1). */
const leeway = 5;
const longestToken = 8_192;
/** RFC 7515 §3.1 and §2: three parts in base64url, without padding and without stray bits (RFC 4648 §3.5), so that no other text is the same token. */
const part = '(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{4}|[A-Za-z0-9_-][AQgw]|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048])';
const compact = new RegExp(String.raw`^${part}\.${part}\.${part}$`);
const rememberedTokens = 10_000;

/** Checks tokens and who may come in with them (API §1). Throws when the key that is configured is of no use. */
export function createAuthenticator({ settings: { jwt }, issuerKeys, pepper, dispatcher, now }: AuthenticatorParts): Authenticator {
  const verifyToken = createTokenVerifier(jwt, issuerKeys);
  const fixed = { algorithms: [jwt.algorithm], clockTolerance: leeway, requiredClaims: ['sub', 'exp', 'role'], ...(jwt.issuer !== undefined && { issuer: jwt.issuer }), ...(jwt.audience !== undefined && { audience: jwt.audience }) };
  const verified = generations<string, Caller>(rememberedTokens);

  function verify(token: string): Caller | Promise<Caller> {
    const known = verified.get(token);
    if (!known) return verifyAnew(token);
    if (known.expires_at + leeway * 1000 <= now()) throw new Rejection('token-invalid');
    return known;
  }

  async function verifyAnew(token: string): Promise<Caller> {
    if (token.length > longestToken || !compact.test(token)) throw new Rejection('token-invalid');
    const claims = await verifyToken(token, { ...fixed, currentDate: new Date(now()) }).then(claimsOf, (error: unknown) => {
      throw error instanceof Rejection ? error : new Rejection('token-invalid');
    });
    if (!claims) throw new Rejection('token-invalid');
    const caller: Caller = { ...claims, user_id: userIdOf(claims.sub, pepper), disabled: false };
    verified.set(token, caller);
    return caller;
  }

  function admit(caller: Caller, { evenDisabled = false, via = 'rest' }: { evenDisabled?: boolean; via?: Via } = {}): Caller | Promise<Caller> {
    const known = dispatcher.peek<AccountState>(account, caller.user_id)?.state;
    return known?.role === undefined || known.disabled ? admitAnew(caller, evenDisabled, via) : standing(caller, known, evenDisabled);
  }

  async function admitAnew(caller: Caller, evenDisabled: boolean, via: Via): Promise<Caller> {
    const { user_id, role, full_name = user_id } = caller;
    let { state } = await dispatcher.load<AccountState>(account, user_id);
    // Another gateway may just have let them in again.
    if (state.disabled) ({ state } = await dispatcher.latest<AccountState>(account, user_id));
    if (state.role === undefined && (role === 'PATIENT' || role === 'DOCTOR')) {
      await dispatcher.dispatch({ name: 'register-from-token', data: { user_id, role, full_name }, actor: { ...system, full_name }, via });
      ({ state } = await dispatcher.load<AccountState>(account, user_id));
    }
    return standing(caller, state, evenDisabled);
  }

  return { verify, admit, authenticate: async (token, via = 'websocket') => admit(await verify(token), { via }) };
}

function standing(caller: Caller, { role, disabled }: AccountState, evenDisabled: boolean): Caller {
  if (role !== undefined && role !== caller.role) throw new Rejection('forbidden');
  if (!disabled) return caller;
  if (!evenDisabled) throw new Rejection('forbidden');
  return { ...caller, disabled };
}
