import { SignJWT } from 'jose';
import type { Role } from '../kernel/actor.ts';

/** Signs a token as the identity provider would, with HS256; for development, demonstration and tests. Expires after `seconds` (12 hours). */
export function signToken(secret: string, { sub, role, full_name }: { sub: string; role: Role; full_name?: string }, seconds = 43_200, now = Date.now()): Promise<string> {
  const at = Math.floor(now / 1000);
  return new SignJWT({ role, ...(full_name === undefined ? {} : { full_name }) })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(sub)
    .setIssuedAt(at)
    .setExpirationTime(at + seconds)
    .sign(Buffer.from(secret));
}
