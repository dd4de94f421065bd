import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey, type JWTVerifyOptions } from 'jose';
import { ConfigError } from '../config-error.ts';
import { Rejection } from '../kernel/rejection.ts';
import type { GatewaySettings } from './settings.ts';

type JwtSettings = GatewaySettings['jwt'];
/** RFC 7518 §3.2: a key of at least the hash's size. */
const shortestSecret = 32;

/** Verifies a token's signature and times; what is thrown that is no Rejection means that the token is not valid. */
export type VerifyToken = (token: string, options: JWTVerifyOptions) => Promise<JWTPayload>;

/** The key that tokens are checked with, of the one algorithm that is configured. Throws a ConfigError when there is none that fits. */
export function createTokenVerifier(jwt: JwtSettings): VerifyToken {
  if (jwt.algorithm !== 'HS256' && jwt.jwksUrl !== undefined) {
    const keyOf = remoteKeys(jwt.jwksUrl);
    return async (token, options) => (await jwtVerify(token, keyOf, options)).payload;
  }
  const key = jwt.algorithm === 'HS256' ? secretKey(jwt.secret) : publicKey(jwt.publicKey, keyTypes[jwt.algorithm]);
  return async (token, options) => (await jwtVerify(token, key, options)).payload;
}

function secretKey(secret: string | undefined) {
  if (secret === undefined || Buffer.byteLength(secret) < shortestSecret) throw new ConfigError(`JWT_SECRET_KEY: must be at least ${shortestSecret} bytes`);
  return createSecretKey(secret, 'utf8');
}

const keyTypes = { RS256: 'rsa', ES256: 'ec', EdDSA: 'ed25519' } as const;

function publicKey(pem: string | undefined, type: string) {
  if (pem === undefined) throw new ConfigError('JWT_PUBLIC_KEY: is needed with this JWT_ALGORITHM');
  // In an environment variable a line's end is often written as \n.
  const key = readKey(pem.replaceAll('\\n', '\n'));
  if (key?.asymmetricKeyType !== type) throw new ConfigError('JWT_PUBLIC_KEY: is no public key in PEM that fits JWT_ALGORITHM');
  return key;
}

function readKey(pem: string): KeyObject | undefined {
  try {
    return createPublicKey(pem);
  } catch {
    return undefined;
  }
}

/** A key set that cannot be had is no fault of the token. */
function remoteKeys(url: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(url), { timeoutDuration: 3_000, cooldownDuration: 10_000, cacheMaxAge: 600_000 });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys || error instanceof errors.JOSENotSupported) throw error;
      throw new Rejection('upstream-unavailable', 'The keys of the token’s issuer cannot be read', { retry_after: 5 }, { cause: error });
    }
  };
}
