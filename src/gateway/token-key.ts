import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import { errors, jwtVerify, type JWTPayload, type JWTVerifyOptions } from 'jose';
import { ConfigError } from '../config-error.ts';
import { createIssuerKeys, type IssuerKeys } from './issuer-keys.ts';
import type { GatewaySettings } from './settings.ts';

type JwtSettings = GatewaySettings['jwt'];
/** RFC 7518 §3.2: a key of at least the hash's size. */
const shortestSecret = 32;

/** Verifies a token's signature and times; what is thrown that is no Rejection means that the token is not valid. */
export type VerifyToken = (token: string, options: JWTVerifyOptions) => Promise<JWTPayload>;

/** The key that tokens are checked with, of the one algorithm that is configured. Throws a ConfigError when there is none that fits. */
export function createTokenVerifier(jwt: JwtSettings, issuerKeys?: IssuerKeys): VerifyToken {
  if (jwt.algorithm !== 'HS256' && jwt.jwksUrl !== undefined) {
    const { keyOf } = issuerKeys ?? createIssuerKeys(jwt.jwksUrl);
    return async (token, options) => (await jwtVerify(token, keyOf, options)).payload;
  }
  const key = jwt.algorithm === 'HS256' ? secretKey('JWT_SECRET_KEY', jwt.secret) : publicKey(jwt.publicKey, keyTypes[jwt.algorithm]);
  const previous = jwt.algorithm === 'HS256' && jwt.secretPrevious !== undefined ? secretKey('JWT_SECRET_KEY_PREVIOUS', jwt.secretPrevious) : undefined;
  return async (token, options) => {
    try {
      return (await jwtVerify(token, key, options)).payload;
    } catch (error) {
      if (!previous || !(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
      return (await jwtVerify(token, previous, options)).payload;
    }
  };
}

function secretKey(name: string, secret: string | undefined) {
  if (secret === undefined || Buffer.byteLength(secret) < shortestSecret) throw new ConfigError(`${name}: must be at least ${shortestSecret} bytes`);
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
