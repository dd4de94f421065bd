import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { codeOf } from '../error-code.ts';
import { Rejection } from '../kernel/rejection.ts';
import type { Logger } from '../logger.ts';

/** How long a key set is waited for, and how long it counts, ms. For a key that it lacks we fetch another ourselves. */
const times = { timeoutDuration: 3_000, cooldownDuration: Infinity, cacheMaxAge: 600_000 };
/** How long after a set that was fetched for a key no other is; and how often it is tried while it cannot be had, ms. */
const pause = { sought: 10_000, retry: 10_000 };

/** The keys that the issuer of tokens publishes (JWT_JWKS_URL). */
export type IssuerKeys = {
  /** The key for a token. Rejects with `upstream-unavailable` where the set cannot be had, which is no fault of the token. */
  readonly keyOf: JWTVerifyGetKey;
  /** Whether it could be had when it was last asked for. */
  readonly available: boolean;
  /** Asks for it now, and again while it cannot be had; nobody waits for that. */
  start(): void;
  stop(): void;
};

/** Says it once, when the keys cannot be had and when they can again. */
export function createIssuerKeys(url: string, logger?: Pick<Logger, 'warn' | 'info'>): IssuerKeys {
  const keys = createRemoteJWKSet(new URL(url), times);
  let state: 'unknown' | 'had' | 'missed' = 'unknown';
  let stopped = false;
  let retrying: NodeJS.Timeout | undefined;
  let soughtAt = -Infinity;

  function missed(error: unknown): void {
    if (!stopped) retrying ??= setTimeout(ask, pause.retry).unref();
    if (state === 'missed') return;
    state = 'missed';
    logger?.warn({ why: whyOf(error) }, 'JWT_JWKS_URL: the keys of the tokens’ issuer cannot be had; tokens that were not seen before are answered 503 until they can');
  }
  function had(): void {
    if (state === 'missed') logger?.info('JWT_JWKS_URL: the keys of the tokens’ issuer can be had again');
    state = 'had';
  }
  function ask(): void {
    retrying = undefined;
    keys.reload().then(had, missed);
  }

  /** A key that the set lacks may have come since: only a set that was fetched for it, or a moment ago for another, says that there is none. */
  async function seek(...asked: Parameters<JWTVerifyGetKey>): Promise<Awaited<ReturnType<JWTVerifyGetKey>>> {
    const isOver = Date.now() - soughtAt >= pause.sought;
    if (!isOver && !keys.reloading && state === 'missed') throw new errors.JOSEError('The keys could not be had a moment ago');
    if (isOver || keys.reloading) {
      soughtAt = Date.now();
      await keys.reload();
      had();
    }
    return keys(...asked);
  }

  return {
    async keyOf(header, token) {
      try {
        const key = await keys(header, token).catch((error: unknown) => {
          if (error instanceof errors.JWKSNoMatchingKey) return seek(header, token);
          throw error;
        });
        if (state === 'unknown') state = 'had';
        return key;
      } catch (error) {
        if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys || error instanceof errors.JOSENotSupported) throw error;
        missed(error);
        throw new Rejection('upstream-unavailable', 'The keys of the token’s issuer cannot be read', { retry_after: 5 }, { cause: error });
      }
    },
    get available() {
      return state === 'had';
    },
    start: ask,
    stop() {
      stopped = true;
      clearTimeout(retrying);
    },
  };
}

/** The code of what lies below (ECONNREFUSED, ERR_JWKS_TIMEOUT …). */
const whyOf = (error: unknown): string | undefined => codeOf(error instanceof Error ? error.cause : undefined) ?? codeOf(error);
